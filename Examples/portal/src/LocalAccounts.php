<?php

declare(strict_types=1);

namespace Portal;

/** Accounts in a file of the portal's own 本地账号: passwords are hashed (`password_hash`), ids say nothing of whom they are of. */
final class LocalAccounts implements Accounts
{
    /** Of no password: what is checked where there is no such account, so that both take as long. */
    private const NOBODY = '$2y$12$wmSdNmFFdMwEhq0yp5gkGOX1MDoH3wtXPxYq1Q5bCG3pGxqRzQ9qO';

    public function __construct(private readonly string $file)
    {
    }

    public function check(string $name, string $password): ?Person
    {
        $row = $this->rows()[self::key($name)] ?? null;
        $holds = password_verify($password, $row['hash'] ?? self::NOBODY);
        return $row !== null && $holds ? self::person($row) : null;
    }

    public function find(string $id): ?Person
    {
        foreach ($this->rows() as $row) {
            if ($row['id'] === $id) {
                return self::person($row);
            }
        }
        return null;
    }

    public function open(string $name, string $password): ?Person
    {
        return $this->add($name, $password, new Person('c-' . bin2hex(random_bytes(8)), $name, ['applicant']));
    }

    /** An account for `$person`; null where the name is taken. */
    public function add(string $name, string $password, Person $person): ?Person
    {
        $row = ['id' => $person->id, 'name' => $person->name, 'roles' => $person->roles, 'unit' => $person->unit,
            'hash' => password_hash($password, PASSWORD_BCRYPT, ['cost' => 12])];
        $file = fopen($this->file, 'c+') ?: throw new \RuntimeException('the file of accounts cannot be opened');
        try {
            chmod($this->file, 0600);
            flock($file, LOCK_EX);
            $rows = json_decode((string) stream_get_contents($file), true) ?: [];
            if (isset($rows[self::key($name)])) {
                return null;
            }
            $rows[self::key($name)] = $row;
            $text = json_encode($rows, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
            // Written whole beside it: a full disk leaves the old accounts as they are.
            if (file_put_contents($this->file . '.new', $text) !== strlen($text)) {
                throw new \RuntimeException('the file of accounts cannot be written');
            }
            rewind($file);
            ftruncate($file, 0);
            fwrite($file, $text);
            fflush($file);
            unlink($this->file . '.new');
            return $person;
        } finally {
            fclose($file);
        }
    }

    /** @return array<string, array{id: string, name: string, roles: non-empty-list<string>, unit: string, hash: string}> */
    private function rows(): array
    {
        $file = is_file($this->file) ? fopen($this->file, 'r') : false;
        if ($file === false) {
            return [];
        }
        flock($file, LOCK_SH);
        $rows = json_decode((string) stream_get_contents($file), true) ?: [];
        fclose($file);
        return $rows;
    }

    private static function key(string $name): string
    {
        return hash('sha256', strtolower(trim($name)));
    }

    /** @param array{id: string, name: string, roles: non-empty-list<string>, unit: string} $row */
    private static function person(array $row): Person
    {
        return new Person($row['id'], $row['name'], $row['roles'], $row['unit']);
    }
}
