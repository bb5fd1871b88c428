<?php

declare(strict_types=1);

namespace Portal;

/** A request ends here with a page that says why 中止. */
final class Stop extends \RuntimeException
{
    public function __construct(
        public readonly int $status,
        public readonly string $chinese,
        public readonly string $english,
        public readonly int $after = 0,
    ) {
        parent::__construct($english);
    }

    public static function missing(): self
    {
        return new self(404, '没有这一页，或者您无权查看。', 'There is no such page, or it is not yours to see.');
    }
}
