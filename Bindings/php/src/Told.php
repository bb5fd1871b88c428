<?php

declare(strict_types=1);

namespace Xiaoneng;

/**
 * What the library tells of a failure, as both exceptions hold it.
 *
 * @internal
 */
trait Told
{
    /** @param array<string, mixed> $told */
    private function __construct(private array $told)
    {
        $field = isset($told['field']) ? " [{$told['field']}]" : '';
        $detail = isset($told['detail']) ? ": {$told['detail']}" : '';
        parent::__construct("{$told['chinese']} {$told['english']}{$field}{$detail}", (int) $told['number']);
    }

    /**
     * @param array<string, mixed> $told
     * @internal
     */
    public static function from(array $told): static
    {
        return new static($told + ['chinese' => '', 'english' => '', 'code' => '', 'number' => 0]);
    }

    public function word(): string
    {
        return $this->told['code'];
    }

    public function number(): int
    {
        return (int) $this->told['number'];
    }

    public function chinese(): string
    {
        return $this->told['chinese'];
    }

    public function english(): string
    {
        return $this->told['english'];
    }

    public function field(): ?string
    {
        return $this->told['field'] ?? null;
    }

    public function detail(): ?string
    {
        return $this->told['detail'] ?? null;
    }

    /** @return array<string, mixed> all that was told, to be sent on as JSON */
    public function told(): array
    {
        return $this->told;
    }
}
