<?php

declare(strict_types=1);

namespace Xiaoneng;

/** Whatever went wrong: catch this to catch all of it. 一切失败 */
interface Failure extends \Throwable
{
    /** The word of the status, such as `materialsMissing`. */
    public function word(): string;

    /** The number of the status: XN_… of xiaoneng.h; the same as getCode(). */
    public function number(): int;

    /** The message for the citizen or the officer. */
    public function chinese(): string;

    /** The message in English. */
    public function english(): string;

    /** Which field of the request; null where no field is to blame. */
    public function field(): ?string;

    /** What exactly, where there is more to say; never personal data. */
    public function detail(): ?string;
}
