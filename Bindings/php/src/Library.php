<?php

declare(strict_types=1);

namespace Xiaoneng;

use FFI;
use FFI\CData;

/**
 * The C library and its header, loaded once in a process.
 *
 * Which ones: those of {@see Library::use()}; else the environment's XIAONENG_LIBRARY and XIAONENG_HEADER; else what
 * xiaoneng.pc says, looked for where pkg-config looks; else libxiaoneng.so.1 where the loader looks.
 */
final class Library
{
    /** Under this name ffi.preload or preload.php leaves the loaded library for the requests to come. */
    public const SCOPE = 'XIAONENG';

    private static ?FFI $ffi = null;
    private static ?string $library = null;
    private static ?string $header = null;

    /** Names the shared object and the header, before anything else is used. */
    public static function use(?string $library = null, ?string $header = null): void
    {
        self::$library = $library;
        self::$header = $header;
        self::$ffi = null;
    }

    /** The library's version, such as 0.1.0. */
    public static function version(): string
    {
        return self::ffi()->xn_version();
    }

    /**
     * What tells this build of the library from any other, be it of the same version: its file, size and time. Empty
     * where the machine does not tell which file it is.
     */
    public static function build(): string
    {
        self::ffi();
        // What is mapped is what answers, whatever stands in its place on the disk by now.
        $mapped = @file('/proc/self/maps', FILE_IGNORE_NEW_LINES) ?: [];
        foreach ($mapped as $line) {
            if (preg_match('~^\S+ \S+ \S+ (\S+) (\d+) +(/.*/libxiaoneng[^/]*)$~', $line, $part) !== 1) {
                continue;
            }
            $stat = @stat($part[3]);
            $isSame = $stat !== false && (string) $stat['ino'] === $part[2];
            return hash('sha256', implode('|', [$part[1], $part[2], $part[3],
                $isSame ? $stat['size'] : '', $isSame ? $stat['mtime'] : '']));
        }
        return '';
    }

    /**
     * The JSON Schema of the vocabulary.
     *
     * @return array<string, mixed>
     */
    public static function schema(): array
    {
        return Json::decode(self::text(static fn (FFI $ffi, CData $out): int => $ffi->xn_schema($out)));
    }

    /** @internal */
    public static function ffi(): FFI
    {
        return self::$ffi ??= self::preloaded() ?? self::load();
    }

    /** What was loaded before the request, or null. */
    private static function preloaded(): ?FFI
    {
        if (self::$library !== null || self::$header !== null) {
            return null;
        }
        try {
            return FFI::scope(self::SCOPE);
        } catch (FFI\Exception) {
            return null;
        }
    }

    /**
     * Loads the library for the requests to come, from a preload script.
     *
     * @internal
     */
    public static function preload(): void
    {
        $file = (string) tempnam(sys_get_temp_dir(), 'xiaoneng');
        try {
            file_put_contents($file, self::scoped());
            FFI::load($file);
        } finally {
            unlink($file);
        }
    }

    /**
     * The header with the two lines before it that ffi.preload and FFI::load want.
     *
     * @internal
     */
    public static function scoped(): string
    {
        [$library, $header] = self::files();
        return sprintf("#define FFI_SCOPE \"%s\"\n#define FFI_LIB \"%s\"\n", self::SCOPE, $library)
            . self::declarations($header);
    }

    private static function load(): FFI
    {
        if (!class_exists(FFI::class)) {
            throw new \RuntimeException('Xiaoneng needs the extension ffi (Debian: php-common, extension=ffi)');
        }
        [$library, $header] = self::files();
        try {
            return FFI::cdef(self::declarations($header), $library);
        } catch (FFI\Exception $error) {
            throw new \RuntimeException("Xiaoneng cannot load $library with $header: {$error->getMessage()}", 0, $error);
        }
    }

    /**
     * The header as it is shipped, without its comments: PHP is slower to read past them than to take them out.
     *
     * @internal
     */
    public static function declarations(string $header): string
    {
        $text = @file_get_contents($header);
        if ($text === false) {
            throw new \RuntimeException("Xiaoneng finds no header at $header; set XIAONENG_HEADER");
        }
        return preg_replace('~/\*[^*]*\*+(?:[^/*][^*]*\*+)*/~', '', $text) ?? $text;
    }

    /**
     * Where the shared object and the header are.
     *
     * @return array{string, string}
     * @internal
     */
    public static function files(): array
    {
        $library = self::$library ?? (getenv('XIAONENG_LIBRARY') ?: null);
        $header = self::$header ?? (getenv('XIAONENG_HEADER') ?: null);
        if ($library === null || $header === null) {
            $found = self::packaged();
            $library ??= $found['libdir'] === null ? 'libxiaoneng.so.1' : "{$found['libdir']}/libxiaoneng.so.1";
            $header ??= ($found['includedir'] ?? '/usr/include') . '/xiaoneng.h';
        }
        return [$library, $header];
    }

    /** @return array{libdir: ?string, includedir: ?string} what xiaoneng.pc says */
    private static function packaged(): array
    {
        $folders = array_filter(explode(':', getenv('PKG_CONFIG_PATH') ?: ''));
        foreach (['/usr/local', '/usr'] as $prefix) {
            array_push($folders, "$prefix/lib/pkgconfig", "$prefix/lib64/pkgconfig", "$prefix/share/pkgconfig");
            array_push($folders, ...(glob("$prefix/lib/*-linux-gnu*/pkgconfig") ?: []));
        }
        $found = ['libdir' => null, 'includedir' => null];
        foreach ($folders as $folder) {
            $text = is_readable("$folder/xiaoneng.pc") ? file_get_contents("$folder/xiaoneng.pc") : false;
            if ($text === false) {
                continue;
            }
            foreach (array_keys($found) as $name) {
                if (preg_match("/^$name=(\\/.*)$/m", $text, $match) === 1) {
                    $found[$name] = $match[1];
                }
            }
            return $found;
        }
        return $found;
    }

    /**
     * What a function writes into a buffer, which is given back whatever happens.
     *
     * @param \Closure(FFI, CData): int $call
     * @internal
     */
    public static function text(\Closure $call): string
    {
        $ffi = self::ffi();
        $buffer = $ffi->new('xn_buffer');
        $out = FFI::addr($buffer);
        self::hold($call($ffi, $out));
        try {
            return FFI::string($buffer->bytes, $buffer->length);
        } finally {
            $ffi->xn_buffer_free($out);
        }
    }

    /**
     * A number as the library takes it: FFI would cut what needs more than 32 bits to another number. The nearest that
     * fits is as far outside the years the library knows, and refused there.
     *
     * @internal
     */
    public static function int32(int $number): int
    {
        return max(-0x7FFFFFFF, min(0x7FFFFFFF, $number));
    }

    /**
     * Throws what the library tells of a failure.
     *
     * @throws Refused for 100…999, Fault for the others
     * @internal
     */
    public static function hold(int $status): void
    {
        if ($status === 0) {
            return;
        }
        $told = Json::decode(self::text(static fn (FFI $ffi, CData $out): int => $ffi->xn_last_error($out)));
        $told['number'] = $status;
        throw $status >= 100 && $status < 1000 ? Refused::from($told) : Fault::from($told);
    }
}
