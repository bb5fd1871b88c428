<?php

declare(strict_types=1);

namespace Portal;

/** A page that only someone signed in may have 请先登录. */
final class SignInFirst extends \RuntimeException
{
    public function __construct(public readonly string $path)
    {
        parent::__construct('sign in first');
    }
}
