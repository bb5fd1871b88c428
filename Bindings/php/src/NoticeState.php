<?php

declare(strict_types=1);

namespace Xiaoneng;

/** Where a message stands in the outbox. 通知状态 */
enum NoticeState: int
{
    case Queued = 0;
    case Sent = 1;
    /** Given up after eight tries. */
    case Dead = 2;
}
