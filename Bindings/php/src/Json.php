<?php

declare(strict_types=1);

namespace Xiaoneng;

/**
 * Requests and answers as JSON.
 *
 * @internal
 */
final class Json
{
    private const ENCODE = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR;

    /**
     * A request or a question as the library reads it: moments become text, an empty `data` becomes an object.
     *
     * @param array<string, mixed> $request
     */
    public static function request(array $request): string
    {
        if (($request['at'] ?? null) instanceof \DateTimeInterface) {
            $request['at'] = self::moment($request['at']);
        }
        // PHP has one empty array; the vocabulary has objects here.
        foreach (['data', 'actor'] as $key) {
            if (($request[$key] ?? null) === []) {
                $request[$key] = new \stdClass();
            }
        }
        if (!array_key_exists('data', $request) && isset($request['command'])) {
            $request['data'] = new \stdClass();
        }
        try {
            return json_encode($request, self::ENCODE);
        } catch (\JsonException $error) {
            throw Fault::from([
                'code' => 'badText', 'number' => 3, 'chinese' => '文本编码有误', 'english' => 'cannot be written as JSON',
                'detail' => $error->getMessage(),
            ]);
        }
    }

    /** @return array<array-key, mixed> */
    public static function decode(string $text): array
    {
        return json_decode($text, true, 512, JSON_THROW_ON_ERROR);
    }

    public static function moment(\DateTimeInterface $moment): string
    {
        return $moment->format('Y-m-d\TH:i:s.vP');
    }
}
