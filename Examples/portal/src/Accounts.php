<?php

declare(strict_types=1);

namespace Portal;

/**
 * Who people are 统一身份认证: the one place to put a city's own sign-in instead of {@see LocalAccounts}. What someone may do,
 * the library's policy table says and not this.
 */
interface Accounts
{
    /** Whoever has this name and password; null for anyone else, after the same work. */
    public function check(string $name, string $password): ?Person;

    /** Whoever has this id now; null where the account is gone, which ends every session of theirs. */
    public function find(string $id): ?Person;

    /** A new account of a citizen; null where the name is taken. */
    public function open(string $name, string $password): ?Person;
}
