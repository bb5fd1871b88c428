<?php

declare(strict_types=1);

namespace Portal;

use Xiaoneng\Library;

/**
 * The words of the library 词汇: what fields and codes are called in Chinese, and which fields a word has, all from the
 * library's own schema, so that no label stands here a second time.
 */
final class Words
{
    /** @param array{words: array<string, array{string, string, string}>, codes: array<string, array<string, string>>, records: array<string, array<string, array<string, mixed>>>} $known */
    private function __construct(private readonly array $known)
    {
    }

    public static function read(Settings $settings): self
    {
        $build = Library::build();
        if ($build === '') {
            return new self(self::gather(Library::schema()));
        }
        // By the build, since two of one version may know other words, and by what is gathered of it.
        $file = "$settings->folder/cache/words-$build-" . filemtime(__FILE__) . '.php';
        if (!is_file($file)) {
            $text = "<?php\nreturn " . var_export(self::gather(Library::schema()), true) . ";\n";
            $fresh = tempnam(dirname($file), 'words');
            if ($fresh === false || file_put_contents($fresh, $text) !== strlen($text) || !rename($fresh, $file)) {
                throw new \RuntimeException("the portal cannot write $file");
            }
        }
        return new self(require $file);
    }

    /** Whether the library has this command or question; what it lacks has no page. */
    public function has(string $word): bool
    {
        return isset($this->known['words'][$word]);
    }

    /** What a command or an event is called. */
    public function title(string $word): string
    {
        return $this->known['words'][$word][0] ?? $word;
    }

    public function english(string $word): string
    {
        return $this->known['words'][$word][1] ?? '';
    }

    /** The record that stands under a command. */
    public function record(string $word): string
    {
        return $this->known['words'][$word][2] ?? '';
    }

    /** What a value of a closed list is called. */
    public function name(string $code, ?string $value): string
    {
        return $value === null ? '' : $this->known['codes'][$code][$value] ?? $value;
    }

    /** @return array<string, string> the values of a closed list by what they are called */
    public function codes(string $code): array
    {
        return $this->known['codes'][$code] ?? [];
    }

    /** @return array<string, array{title: string, hint: string, type: string, list: bool, needed: bool}> */
    public function fields(string $record): array
    {
        return $this->known['records'][$record] ?? [];
    }

    /**
     * @param array<string, mixed> $schema
     * @return array<string, mixed>
     */
    private static function gather(array $schema): array
    {
        $known = ['words' => [], 'codes' => [], 'records' => []];
        foreach ($schema['$defs'] as $name => $form) {
            if (isset($form['properties'], $form['required']) && !isset($form['oneOf'])) {
                $known['records'][$name] = self::members($form);
            }
            foreach ($form['oneOf'] ?? [] as $one) {
                $word = $one['properties']['command']['const'] ?? $one['properties']['query']['const']
                    ?? $one['properties']['word']['const'] ?? null;
                if (is_string($word)) {
                    $record = basename($one['properties']['data']['$ref'] ?? '');
                    $known['words'][$word] ??= [$one['title'] ?? $word, $one['description'] ?? '', $record];
                } elseif (isset($one['const'], $one['title'])) {
                    $known['codes'][$name][$one['const']] = $one['title'];
                }
            }
        }
        return $known;
    }

    /**
     * @param array<string, mixed> $form
     * @return array<string, array<string, mixed>>
     */
    private static function members(array $form): array
    {
        $members = [];
        foreach ($form['properties'] as $name => $field) {
            if (!is_array($field)) {
                continue;
            }
            $isList = ($field['type'] ?? '') === 'array';
            $members[$name] = ['title' => $field['title'] ?? $name, 'hint' => $field['description'] ?? '',
                'type' => basename(($isList ? $field['items'] : $field)['$ref'] ?? ''), 'list' => $isList,
                'needed' => in_array($name, $form['required'], true)];
        }
        return $members;
    }
}
