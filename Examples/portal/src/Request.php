<?php

declare(strict_types=1);

namespace Portal;

/** What came in 请求: texts alone, of valid UTF-8 and without control characters; everything else counts as not sent. */
final class Request
{
    public readonly string $method;
    public readonly string $path;
    /** @var array<array-key, mixed> */
    private readonly array $form;

    public function __construct()
    {
        $this->method = ($_SERVER['REQUEST_METHOD'] ?? 'GET') === 'POST' ? 'POST' : 'GET';
        $path = rawurldecode((string) parse_url((string) ($_SERVER['REQUEST_URI'] ?? '/'), PHP_URL_PATH));
        $this->path = $path === '' ? '/' : $path;
        $this->form = $this->method === 'POST' ? $_POST : $_GET;
        // PHP drops a body beyond post_max_size without a word.
        if ($this->method === 'POST' && $_POST === [] && (int) ($_SERVER['CONTENT_LENGTH'] ?? 0) > 0) {
            throw new Stop(413, '提交的内容过大，请减少附件后重试。', 'What was sent is too large.');
        }
    }

    public function text(string $name): string
    {
        return self::clean($this->form[$name] ?? '');
    }

    /** @return list<string> the texts of a list such as a group of boxes */
    public function list(string $name): array
    {
        $given = $this->form[$name] ?? [];
        $texts = is_array($given) ? array_map(self::clean(...), array_values($given)) : [];
        return array_values(array_filter($texts, static fn (string $text): bool => $text !== ''));
    }

    /** @return array<string, string> texts by their keys, such as `problem[01]` */
    public function map(string $name): array
    {
        $given = $this->form[$name] ?? [];
        $texts = [];
        foreach (is_array($given) ? $given : [] as $key => $value) {
            $texts[self::clean((string) $key)] = self::clean($value);
        }
        return $texts;
    }

    public function isFrom(string $name, string ...$values): bool
    {
        return in_array($this->text($name), $values, true);
    }

    /** The address it came from, under which tries are counted. */
    public function address(): string
    {
        return (string) ($_SERVER['REMOTE_ADDR'] ?? '');
    }

    /** Whether the browser says that another site sent the form. */
    public function isForeign(): bool
    {
        $site = (string) ($_SERVER['HTTP_SEC_FETCH_SITE'] ?? '');
        if ($site === 'cross-site' || $site === 'same-site') {
            return true;
        }
        $origin = (string) ($_SERVER['HTTP_ORIGIN'] ?? '');
        return $origin !== '' && parse_url($origin, PHP_URL_HOST) !== parse_url('//' . ($_SERVER['HTTP_HOST'] ?? ''), PHP_URL_HOST);
    }

    private static function clean(mixed $value): string
    {
        if (!is_string($value) || preg_match('//u', $value) !== 1) {
            return '';
        }
        $value = str_replace("\r\n", "\n", $value);
        return trim((string) preg_replace('/[\x00-\x08\x0B-\x1F\x7F]/u', '', $value));
    }
}
