<?php

declare(strict_types=1);

namespace Xiaoneng;

/**
 * Open311 GeoReport v2 whole: discovery, services, requests, in JSON and XML, as the standard's clients ask for it.
 *
 * A portal hands over what came in and sends what comes out; `Examples/php` does so in ten lines. What the portal has
 * to know itself is who is logged in, and whether a key of the interface (`api_key`) is one of its own.
 * 市民诉求开放接口
 */
final class Open311
{
    public const SPECIFICATION = 'http://wiki.open311.org/GeoReport_v2';

    private const TYPES = ['json' => 'application/json', 'xml' => 'text/xml'];

    /**
     * @param string $endpoint where the interface lies, such as `https://city.example/open311/v2`
     * @param string $contact whom developers may ask
     * @param string|null $jurisdiction the one `jurisdiction_id` that is served; null: what clients give is passed over
     * @param string $keyService where keys of the interface are given out, as a text
     */
    public function __construct(
        private readonly Engine $engine,
        private readonly string $endpoint,
        private readonly string $contact = '',
        private readonly ?string $jurisdiction = null,
        private readonly string $keyService = '',
    ) {
    }

    /**
     * Answers one call.
     *
     * @param string $path what follows the endpoint, such as `requests/TS2012000001.xml`
     * @param array<array-key, mixed> $get as it stands in `$_GET`
     * @param array<array-key, mixed> $post as it stands in `$_POST`
     * @param array<array-key, mixed> $files as it stands in `$_FILES`: files are refused, addresses are kept
     * @param array<string, mixed>|null $actor who is logged in; null: no one, and a name that is given is vouched for by
     *   no one
     * @param string|null $key of a post: the same key again gives the first outcome
     * @return array{status: int, type: string, body: string} what to send
     * @throws Fault when the store cannot; `isTransient()` says whether to try again
     */
    public function answer(
        string $method,
        string $path,
        \DateTimeInterface $at,
        array $get = [],
        array $post = [],
        array $files = [],
        ?array $actor = null,
        ?string $key = null
    ): array {
        if (preg_match('#^([a-z]+)(?:/([^/]+))?\.(json|xml)$#D', ltrim($path, '/'), $parts) !== 1) {
            return $this->no(404, '没有这一项 no such resource', 'json');
        }
        [, $resource, $name, $format] = $parts;
        $given = $method === 'POST' ? $post : $get;
        $jurisdiction = $given['jurisdiction_id'] ?? '';
        if ($this->jurisdiction !== null && $jurisdiction !== '' && $jurisdiction !== $this->jurisdiction) {
            return $this->no(404, 'jurisdiction_id: 不是本辖区 not this jurisdiction', $format);
        }
        try {
            return match ([$method, $resource, $name !== '']) {
                ['GET', 'discovery', false] => $this->discovery($format),
                ['GET', 'services', false] => $this->send('services', 'service', $this->engine->open311Services($at), $format),
                ['GET', 'services', true] => $this->definition(rawurldecode($name), $at, $format),
                ['GET', 'requests', false] => $this->requests($this->engine->open311Requests($at, $get), $format),
                ['GET', 'requests', true] => $this->request(rawurldecode($name), $at, $format),
                ['POST', 'requests', false] => $this->post($post, $files, $at, $actor, $key, $format),
                // Numbers are given at once: no one is ever sent a token.
                ['GET', 'tokens', true] => $this->no(404, 'token: 没有这个凭据 no such token', $format),
                default => $this->no(in_array($resource, ['discovery', 'services', 'requests', 'tokens'], true) ? 405 : 404,
                    '没有这一项 no such resource', $format),
            };
        } catch (Refused $refused) {
            $status = in_array($refused->word(), ['notAllowed', 'notYourCase'], true) ? 403 : 400;
            return $this->no($status, self::description($refused), $format);
        } catch (Fault $fault) {
            // From 1000 on it is the storage's, and not the caller's.
            if ($fault->number() >= 1000) {
                throw $fault;
            }
            return $this->no(400, self::description($fault), $format);
        }
    }

    /** The answer for a store that could not: what to send when {@see Open311::answer()} threw. */
    public function unavailable(string $path): array
    {
        return $this->no(503, '系统繁忙，请稍后再试 busy, try again later', str_ends_with($path, '.xml') ? 'xml' : 'json');
    }

    /** @return array{status: int, type: string, body: string} */
    private function discovery(string $format): array
    {
        $found = ['changeset' => '2011-04-05T00:00:00Z', 'contact' => $this->contact, 'key_service' => $this->keyService,
            'endpoints' => [['specification' => self::SPECIFICATION, 'url' => $this->endpoint,
                'changeset' => '2011-04-05T00:00:00Z', 'type' => 'production',
                'formats' => array_values(self::TYPES)]]];
        return $this->body(200, $format, $found, static fn (): string => self::element('discovery', $found,
            ['endpoints' => 'endpoint', 'formats' => 'format']));
    }

    /** @return array{status: int, type: string, body: string} */
    private function definition(string $code, \DateTimeInterface $at, string $format): array
    {
        if (!in_array($code, array_column($this->engine->open311Services($at), 'service_code'), true)) {
            return $this->no(404, 'service_code: 没有这一类 no such service', $format);
        }
        // No service has a form of its own.
        $definition = ['service_code' => $code, 'attributes' => []];
        return $this->body(200, $format, $definition,
            static fn (): string => self::element('service_definition', $definition, ['attributes' => 'attribute']));
    }

    /**
     * @param list<array<string, mixed>> $found
     * @return array{status: int, type: string, body: string}
     */
    private function requests(array $found, string $format): array
    {
        return $this->send('service_requests', 'request', $found, $format);
    }

    /** @return array{status: int, type: string, body: string} */
    private function request(string $number, \DateTimeInterface $at, string $format): array
    {
        $found = $this->engine->open311Requests($at, ['service_request_id' => $number]);
        return $found === [] ? $this->no(404, 'service_request_id: 没有这件投诉 no such request', $format)
            : $this->requests($found, $format);
    }

    /**
     * @param array<array-key, mixed> $form
     * @param array<array-key, mixed> $files
     * @param array<string, mixed>|null $actor
     * @return array{status: int, type: string, body: string}
     */
    private function post(
        array $form,
        array $files,
        \DateTimeInterface $at,
        ?array $actor,
        ?string $key,
        string $format
    ): array {
        // What is not kept is said not to be: a 201 means that all of it was.
        if ($files !== []) {
            return $this->no(400, array_key_first($files) . ': 不接收文件，请用 media_url no files are taken: give media_url',
                $format);
        }
        $attributes = $form['attribute'] ?? [];
        if ($attributes !== [] && $attributes !== '') {
            $name = is_array($attributes) ? (string) array_key_first($attributes) : '';
            return $this->no(400, "attribute[$name]: 该类没有专用字段 this service has no attributes", $format);
        }
        foreach ($form as $name => $value) {
            if (!is_string($value) && $name !== 'attribute') {
                return $this->no(400, "$name: 应为文本 a text is expected", $format);
            }
        }
        $done = $this->engine->open311Post($form, $at, $actor, $key);
        return $this->send('service_requests', 'request', $done, $format, 201);
    }

    private static function description(Failure $failure): string
    {
        $field = preg_replace('/^data\./', '', $failure->field() ?? '');
        return ($field === '' ? '' : "$field: ") . $failure->chinese() . ' ' . $failure->english();
    }

    /** @return array{status: int, type: string, body: string} */
    private function no(int $status, string $why, string $format): array
    {
        return $this->send('errors', 'error', [['code' => $status, 'description' => $why]], $format, $status);
    }

    /**
     * A list: an array in JSON, an element of elements in XML.
     *
     * @param list<array<string, mixed>> $rows
     * @return array{status: int, type: string, body: string}
     */
    private function send(string $root, string $row, array $rows, string $format, int $status = 200): array
    {
        return $this->body($status, $format, $rows, static fn (): string => self::element($root, $rows, [$root => $row]));
    }

    /**
     * @param array<array-key, mixed> $value
     * @param \Closure(): string $xml
     * @return array{status: int, type: string, body: string}
     */
    private function body(int $status, string $format, array $value, \Closure $xml): array
    {
        $body = $format === 'xml' ? '<?xml version="1.0" encoding="utf-8"?>' . "\n" . $xml() . "\n"
            : json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
        return ['status' => $status, 'type' => self::TYPES[$format] . '; charset=utf-8', 'body' => $body];
    }

    /**
     * @param array<string, string> $rows what the elements of a list are called, by the name of the list
     */
    private static function element(string $name, mixed $value, array $rows): string
    {
        if (!is_array($value)) {
            $text = is_bool($value) ? ($value ? 'true' : 'false') : (string) $value;
            // What XML 1.0 has no character for does not stand in a published text; if it did, it would be left out.
            $text = (string) preg_replace('/[^\x{9}\x{A}\x{D}\x{20}-\x{D7FF}\x{E000}-\x{FFFD}\x{10000}-\x{10FFFF}]/u', '', $text);
            return "<$name>" . htmlspecialchars($text, ENT_QUOTES | ENT_XML1 | ENT_SUBSTITUTE, 'UTF-8') . "</$name>";
        }
        $inside = '';
        foreach ($value as $key => $member) {
            $inside .= self::element(array_is_list($value) ? $rows[$name] : (string) $key, $member, $rows);
        }
        return "<$name>$inside</$name>";
    }
}
