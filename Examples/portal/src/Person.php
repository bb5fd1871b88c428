<?php

declare(strict_types=1);

namespace Portal;

/** Who is signed in 登录人: whom the library is told of, and nothing else. */
final class Person
{
    /**
     * @param string $id as the library's register or the ledgers know them; never a telephone or a name
     * @param string $name as the page greets them
     * @param non-empty-list<string> $roles in which they may act: a code of the vocabulary each
     */
    public function __construct(
        public readonly string $id,
        public readonly string $name,
        public readonly array $roles,
        public readonly string $unit = '',
    ) {
    }

    /** @return array<string, string> the actor of requests and questions */
    public function actor(string $role): array
    {
        return array_filter(['id' => $this->id, 'role' => $role, 'unit' => $this->unit]);
    }

    public function isCitizen(): bool
    {
        return $this->roles === ['applicant'];
    }
}
