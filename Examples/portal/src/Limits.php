<?php

declare(strict_types=1);

namespace Portal;

/**
 * How often something may be tried 频次限制: a few times at once, then as fast as the allowance comes back. Nobody is locked
 * out, least of all by someone else: what is counted is who tries what.
 */
final class Limits
{
    public function __construct(private readonly string $folder)
    {
    }

    /**
     * Takes one of the `$most` tries that `$seconds` bring.
     *
     * @throws Stop with 429 where none is left
     */
    public function take(string $what, string $who, int $most, int $seconds): void
    {
        $this->move($what, $who, $most, $seconds, -1);
        if (random_int(1, 500) === 1) {
            $this->forget();
        }
    }

    /** Gives a try back that was no guess, such as the right password. */
    public function giveBack(string $what, string $who, int $most, int $seconds): void
    {
        $this->move($what, $who, $most, $seconds, 1);
    }

    private function move(string $what, string $who, int $most, int $seconds, int $step): void
    {
        $path = $this->folder . '/' . hash('sha256', "$what\n$who");
        $file = fopen($path, 'c+') ?: throw new \RuntimeException('tries cannot be counted');
        try {
            flock($file, LOCK_EX);
            $kept = explode(' ', (string) stream_get_contents($file));
            [$left, $at] = count($kept) === 2 ? [(float) $kept[0], (float) $kept[1]] : [(float) $most, 0.0];
            $now = microtime(true);
            $left = $at > 0 ? min((float) $most, $left + ($now - $at) * $most / $seconds) : (float) $most;
            if ($left + $step < 0) {
                $after = (int) ceil((1 - $left) * $seconds / $most);
                throw new Stop(429, "尝试次数过多，请 $after 秒后再试。", "Too many tries; try again in $after seconds.", $after);
            }
            rewind($file);
            ftruncate($file, 0);
            fwrite($file, sprintf('%.4F %.4F', $left + $step, $now));
        } finally {
            fclose($file);
        }
    }

    /** Counts that came back whole long ago. */
    private function forget(): void
    {
        foreach (glob($this->folder . '/*') ?: [] as $path) {
            if ((int) @filemtime($path) < time() - 86400) {
                @unlink($path);
            }
        }
    }
}
