<?php

declare(strict_types=1);

namespace Portal;

/** What goes out 响应. */
final class Response
{
    /** @param array<string, string> $headers */
    public function __construct(
        public readonly string $body,
        public readonly int $status = 200,
        private readonly string $type = 'text/html; charset=utf-8',
        private readonly array $headers = [],
    ) {
    }

    /** To a page of this portal and nowhere else. */
    public static function to(string $path): self
    {
        return new self('', 303, headers: ['Location' => self::isOwn($path) ? $path : '/']);
    }

    /** Whether a text is the path of a page here: no other host, no scheme, nothing that ends a header. */
    public static function isOwn(string $path): bool
    {
        return preg_match('#^/(?:[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)*/?)?(?:\?[A-Za-z0-9_=&.%-]*)?$#D', $path) === 1;
    }

    public function send(bool $secure): void
    {
        http_response_code($this->status);
        header_remove('X-Powered-By');
        $headers = $this->headers + [
            'Content-Type' => $this->type,
            'Content-Security-Policy' => "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
                . "base-uri 'none'; frame-ancestors 'none'",
            'X-Content-Type-Options' => 'nosniff',
            'X-Frame-Options' => 'DENY',
            // The address of a page names a case: no other site learns of it. Own forms still say where they come from.
            'Referrer-Policy' => 'same-origin',
            'Cross-Origin-Opener-Policy' => 'same-origin',
            'Cross-Origin-Resource-Policy' => 'same-origin',
            'Permissions-Policy' => 'camera=(), geolocation=(), microphone=()',
            'Cache-Control' => 'no-store',
        ];
        if ($secure) {
            $headers['Strict-Transport-Security'] = 'max-age=31536000';
        }
        foreach ($headers as $name => $value) {
            header("$name: $value");
        }
        echo $this->body;
    }
}
