<?php

declare(strict_types=1);

namespace Portal;

/**
 * The bytes of attachments 附件, outside the web root, each under its SHA-256: no name that a visitor gave ever becomes part of
 * a path. The library records name, kind, digest and size; whoever may see the dossier may have the bytes.
 */
final class Attachments
{
    /** What is taken, by what the bytes are and not by what the name says. */
    private const KINDS = [
        'application/pdf' => 'pdf', 'image/jpeg' => 'jpg', 'image/png' => 'png', 'image/webp' => 'webp',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document' => 'docx',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' => 'xlsx', 'text/plain' => 'txt',
    ];

    /** What a form says it takes, for the file chooser. */
    public const ACCEPT = '.pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx,.txt';

    /** @var list<string> files that this request stored first */
    private array $fresh = [];

    public function __construct(private readonly string $folder)
    {
    }

    /**
     * Stores the files of a form: those under `$field`, by material where the field is `file[01][]`.
     *
     * @return list<array{name: string, type: string, size: int, hash: string, material?: string}>
     * @throws Stop where one is too large or of a kind that is not taken
     */
    public function take(string $field): array
    {
        $taken = [];
        $given = $_FILES[$field] ?? null;
        if (!is_array($given) || !is_array($given['name'])) {
            return [];
        }
        foreach ($given['name'] as $material => $names) {
            foreach (is_array($names) ? $names : [] as $place => $name) {
                $error = $given['error'][$material][$place] ?? UPLOAD_ERR_NO_FILE;
                if ($error === UPLOAD_ERR_NO_FILE) {
                    continue;
                }
                $path = (string) ($given['tmp_name'][$material][$place] ?? '');
                if ($error !== UPLOAD_ERR_OK || !is_uploaded_file($path)) {
                    throw new Stop(413, '附件没有完整上传，或者超过 10 MB。', 'An attachment did not arrive whole, or is above 10 MB.');
                }
                $one = $this->store($path, self::name((string) $name));
                $taken[] = (string) $material === '-' ? $one : $one + ['material' => (string) $material];
            }
        }
        if (count($taken) > Settings::FILES) {
            throw new Stop(413, '一次最多上传 ' . Settings::FILES . ' 个附件。', 'Too many attachments at once.');
        }
        return $taken;
    }

    /** @return array{name: string, type: string, size: int, hash: string} */
    private function store(string $path, string $name): array
    {
        $size = (int) filesize($path);
        if ($size === 0 || $size > Settings::FILE_BYTES) {
            throw new Stop(413, '附件为空，或者超过 10 MB。', 'An attachment is empty, or above 10 MB.');
        }
        $type = (string) (new \finfo(FILEINFO_MIME_TYPE))->file($path);
        if (!isset(self::KINDS[$type])) {
            throw new Stop(415, '只接收 PDF、图片、Word、Excel 和纯文本文件。', 'Only PDF, pictures, Word, Excel and plain text are taken.');
        }
        $hash = (string) hash_file('sha256', $path);
        $target = $this->path($hash);
        if (!is_file($target)) {
            @mkdir(dirname($target), 0700, true);
            if (!move_uploaded_file($path, $target)) {
                throw new \RuntimeException('an attachment cannot be stored');
            }
            chmod($target, 0600);
            $this->fresh[] = $target;
        }
        return ['name' => $name, 'type' => $type, 'size' => $size, 'hash' => $hash];
    }

    /** What this request stored is of no use: the library refused the command. */
    public function forget(): void
    {
        foreach ($this->fresh as $path) {
            @unlink($path);
        }
        $this->fresh = [];
    }

    /**
     * Sends a file that stands in a dossier someone may see. What it is called, only a recorded reading tells: it goes out
     * under its place in the list.
     *
     * @param list<array<string, mixed>> $records the attachments of the dossier, as its view holds them
     */
    public function send(array $records, string $hash): Response
    {
        foreach ($records as $place => $record) {
            if (preg_match('/^[0-9a-f]{64}$/D', $hash) === 1 && $record['hash'] === $hash) {
                $bytes = @file_get_contents($this->path($hash));
                if ($bytes === false || !hash_equals($hash, hash('sha256', $bytes))) {
                    throw new Stop(410, '附件已不在库中，或者与登记的校验值不符。', 'The file is gone, or is not the one that was recorded.');
                }
                $name = 'attachment-' . ($place + 1) . '.' . (self::KINDS[$record['type']] ?? 'bin');
                return new Response($bytes, 200, isset(self::KINDS[$record['type']]) ? $record['type'] : 'application/octet-stream', [
                    'Content-Disposition' => "attachment; filename=\"$name\"",
                    'Content-Security-Policy' => "default-src 'none'; sandbox",
                ]);
            }
        }
        throw Stop::missing();
    }

    private function path(string $hash): string
    {
        return $this->folder . '/' . substr($hash, 0, 2) . '/' . $hash;
    }

    /** What the file is called on the visitor's machine, without any folder. */
    private static function name(string $name): string
    {
        $name = preg_match('//u', $name) === 1 ? $name : '';
        $name = (string) preg_replace('#^.*[/\\\\]#su', '', $name);
        $name = trim((string) preg_replace('/[\p{C}\p{Zl}\p{Zp}]/u', '', $name));
        preg_match('/^.{0,120}/su', $name, $match);
        return ($match[0] ?? '') === '' ? '未命名' : $match[0];
    }
}
