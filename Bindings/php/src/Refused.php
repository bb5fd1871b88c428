<?php

declare(strict_types=1);

namespace Xiaoneng;

/** The law or the rules say no; nothing was recorded. Show it to whoever asked. 不予办理 */
final class Refused extends \DomainException implements Failure
{
    use Told;

    /** What says no, such as `《行政许可法》第三十二条第一款第四项`; null where it is neither law nor rule of the place. */
    public function article(): ?string
    {
        return $this->told['article'] ?? null;
    }

    /**
     * The same as data, a citation each: `kind`, `statute`, `version`, `article`, `paragraph`, `item`, `chinese`,
     * `english`, `inForce`. 依据条款
     *
     * @return list<array<string, mixed>>
     */
    public function basis(): array
    {
        return $this->told['basis'] ?? [];
    }
}
