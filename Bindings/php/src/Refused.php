<?php

declare(strict_types=1);

namespace Xiaoneng;

/** The law or the rules say no; nothing was recorded. Show it to whoever asked. 不予办理 */
final class Refused extends \DomainException implements Failure
{
    use Told;

    /** The article that says no, such as `行政许可法 art 32(1)(4)`; null where it is no law. */
    public function article(): ?string
    {
        return $this->told['article'] ?? null;
    }
}
