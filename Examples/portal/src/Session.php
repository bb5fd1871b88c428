<?php

declare(strict_types=1);

namespace Portal;

/**
 * A visit 会话: PHP's own sessions, in the portal's folder. The name in the cookie is made here and by no visitor, changes
 * whenever someone signs in or out, and ends after half an hour without a page and after eight hours in any case.
 */
final class Session
{
    public readonly ?Person $person;

    public function __construct(private readonly Settings $settings, private readonly Accounts $accounts)
    {
        ini_set('session.use_strict_mode', '1');
        ini_set('session.use_only_cookies', '1');
        ini_set('session.use_trans_sid', '0');
        ini_set('session.sid_length', '48');
        ini_set('session.sid_bits_per_character', '6');
        ini_set('session.gc_maxlifetime', (string) Settings::SESSION);
        ini_set('session.gc_probability', '1');
        ini_set('session.gc_divisor', '200');
        ini_set('session.cache_limiter', '');
        session_save_path($settings->folder . '/sessions');
        session_name($settings->secure ? '__Host-portal' : 'portal');
        session_set_cookie_params(['lifetime' => 0, 'path' => '/', 'secure' => $settings->secure, 'httponly' => true,
            'samesite' => 'Lax']);
        // Whoever only reads gets no cookie.
        if (isset($_COOKIE[session_name()])) {
            $this->start();
        }
        $id = $_SESSION['person'] ?? null;
        $this->person = is_string($id) ? $accounts->find($id) : null;
    }

    private function start(): void
    {
        if (session_status() === PHP_SESSION_ACTIVE) {
            return;
        }
        session_start();
        $now = time();
        $began = $_SESSION['began'] ?? $now;
        if ($now - ($_SESSION['seen'] ?? $now) > Settings::IDLE || $now - $began > Settings::SESSION) {
            $_SESSION = [];
            session_regenerate_id(true);
            $began = $now;
        }
        [$_SESSION['began'], $_SESSION['seen']] = [$began, $now];
    }

    public function signIn(Person $person): void
    {
        $this->start();
        $_SESSION = ['began' => time(), 'seen' => time(), 'person' => $person->id, 'role' => $person->roles[0]];
        // A name that someone else may have put into the browser is worth nothing from here on.
        session_regenerate_id(true);
    }

    public function signOut(): void
    {
        $this->start();
        $_SESSION = [];
        session_regenerate_id(true);
    }

    /** In which of their roles they act now; null for a visitor. */
    public function role(): ?string
    {
        if ($this->person === null) {
            return null;
        }
        $role = $_SESSION['role'] ?? '';
        return in_array($role, $this->person->roles, true) ? $role : $this->person->roles[0];
    }

    public function actAs(string $role): void
    {
        if ($this->person !== null && in_array($role, $this->person->roles, true)) {
            $_SESSION['role'] = $role;
        }
    }

    /** The token that every form of this visit carries. */
    public function token(): string
    {
        $this->start();
        return $_SESSION['token'] ??= bin2hex(random_bytes(32));
    }

    public function isToken(string $token): bool
    {
        $known = $_SESSION['token'] ?? '';
        return is_string($known) && $known !== '' && hash_equals($known, $token);
    }

    /** Something to be said once, on the next page. */
    public function say(string $chinese): void
    {
        $this->start();
        $_SESSION['said'] = $chinese;
    }

    public function said(): string
    {
        $said = $_SESSION['said'] ?? '';
        unset($_SESSION['said']);
        return is_string($said) ? $said : '';
    }
}
