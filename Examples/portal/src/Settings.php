<?php

declare(strict_types=1);

namespace Portal;

/** Where the portal keeps what is its own, and what an office may set 门户设置: the environment says it, in FPM the pool's `env[…]`. */
final class Settings
{
    /** The largest attachment in bytes, and how many come with one form. */
    public const FILE_BYTES = 10 << 20;
    public const FILES = 20;
    /** Seconds after which a session that does nothing ends, and after which any does. */
    public const IDLE = 1800;
    public const SESSION = 28800;

    private function __construct(
        /** A folder outside the web root, which the portal alone reads and writes. */
        public readonly string $folder,
        public readonly string $database,
        /** What the portal is called. */
        public readonly string $name,
        /** How many seconds the portal's clock stands behind the machine's: only for a demonstration of a past year. */
        private readonly int $behind,
        /** Whether a proxy in front of it speaks HTTPS, so that cookies are for HTTPS alone. */
        public readonly bool $secure,
    ) {
    }

    public static function read(): self
    {
        $folder = rtrim(getenv('PORTAL_DATA') ?: '/var/lib/xiaoneng-portal', '/');
        foreach (['', '/attachments', '/limits', '/sessions', '/cache'] as $inner) {
            if (!is_dir($folder . $inner) && !@mkdir($folder . $inner, 0700, true) && !is_dir($folder . $inner)) {
                throw new \RuntimeException("the portal cannot make its folder $folder$inner; set PORTAL_DATA");
            }
        }
        return new self($folder, getenv('PORTAL_DB') ?: "sqlite:$folder/city.db", getenv('PORTAL_NAME') ?: '政务服务效能门户',
            (int) @file_get_contents("$folder/behind"), getenv('PORTAL_HTTPS') === '1' || ($_SERVER['HTTPS'] ?? '') === 'on');
    }

    /** The moment it is in the office. */
    public function now(): \DateTimeImmutable
    {
        return (new \DateTimeImmutable('@' . (time() - $this->behind)))->setTimezone(new \DateTimeZone('+08:00'));
    }

    public function isDemonstration(): bool
    {
        return $this->behind !== 0;
    }
}
