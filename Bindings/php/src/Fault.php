<?php

declare(strict_types=1);

namespace Xiaoneng;

/** The call was wrong or the store could not; nothing was recorded. Look into it. 调用或存储出错 */
final class Fault extends \RuntimeException implements Failure
{
    use Told;

    /** XN_STORE_BUSY: another process writes; the same call again may do. */
    public const BUSY = 1000;

    /** Whether the same call may succeed when it is made again a little later. */
    public function isTransient(): bool
    {
        return in_array($this->number(), [self::BUSY, 1007], true);
    }
}
