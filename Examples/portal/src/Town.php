<?php

declare(strict_types=1);

namespace Portal;

use Xiaoneng\Engine;

/**
 * The library, as whoever is here may use it 引擎入口: each question and each command goes under their own name and role, and what
 * is not theirs the library refuses. The portal adds no right and takes none away.
 */
final class Town
{
    private ?Engine $engine = null;
    /** @var array<string, string>|null */
    private ?array $units = null;

    /** @param array<string, string> $actor */
    public function __construct(private readonly Settings $settings, public readonly array $actor)
    {
    }

    /**
     * @param array<string, mixed> $data
     * @return array<string, mixed>
     */
    public function ask(string $word, array $data = [], ?string $dossier = null): array
    {
        $question = ['actor' => $this->actor, 'at' => $this->settings->now(), 'query' => $word, 'data' => $data];
        return $this->engine()->query($dossier === null ? $question : $question + ['dossier' => $dossier]);
    }

    /**
     * @param array<string, mixed> $data
     * @return string the number of the dossier
     */
    public function do(string $word, array $data, ?string $dossier = null, ?string $key = null): string
    {
        $request = ['actor' => $this->actor, 'at' => $this->settings->now(), 'command' => $word, 'data' => $data];
        $done = $this->engine()->execute($request + array_filter(['dossier' => $dossier, 'key' => $key]));
        return explode('/', $done['dossier'], 2)[1];
    }

    /** The same, as no one in particular: what everyone may know. */
    public function publicly(): self
    {
        $town = new self($this->settings, ['id' => 'portal', 'role' => 'citizen']);
        $town->engine = $this->engine();
        return $town;
    }

    /**
     * Every row of a list that comes in pages, `$most` of them at most.
     *
     * @param array<string, mixed> $data
     * @return list<array<string, mixed>>
     */
    public function all(string $word, string $rows, array $data = [], int $most = 5000, string $key = 'number'): array
    {
        $found = [];
        do {
            $page = $this->ask($word, $data + ['limit' => 1000]);
            array_push($found, ...($page[$rows] ?? []));
            $data['after'] = $found === [] ? '' : $found[count($found) - 1][$key];
        } while (($page['more'] ?? false) && count($found) < $most);
        return $found;
    }

    /** @return array<string, string> the units by their codes */
    public function units(): array
    {
        if ($this->units === null) {
            $this->units = [];
            foreach ($this->publicly()->ask('unit.list')['units'] ?? [] as $row) {
                $this->units[$row['code']] = $row['unit']['name'];
            }
        }
        return $this->units;
    }

    public function unit(?string $code): string
    {
        return $code === null ? '' : $this->units()[$code] ?? $code;
    }

    /** @return list<array<string, mixed>> messages for the desks of a unit that no one there has read yet */
    public function notices(string $unit): array
    {
        $found = $this->engine()->notices($this->settings->now(), limit: 1000);
        return array_values(array_filter($found,
            static fn (array $notice): bool => $notice['channel'] === 'desk' && $notice['to'] === $unit));
    }

    public function isRead(int $notice): void
    {
        $this->engine()->acknowledge($notice);
    }

    private function engine(): Engine
    {
        return $this->engine ??= Engine::open($this->settings->database, mode: 0600, persistent: true);
    }
}
