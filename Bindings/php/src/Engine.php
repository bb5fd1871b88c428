<?php

declare(strict_types=1);

namespace Xiaoneng;

use FFI;
use FFI\CData;

/**
 * Cases, clocks and ledgers on one store. 引擎
 *
 * One engine belongs to one process: open it in the worker, after any fork. It closes with the last reference to it.
 */
final class Engine
{
    private ?CData $handle;

    private function __construct(CData $handle)
    {
        $this->handle = $handle;
    }

    /**
     * Opens `memory:` or `sqlite:/path/to/city.db`; the file is made where it is missing. With the library
     * `libxiaoneng-postgresql.so` also `postgres://host/database`.
     *
     * What names a moment more than `$ahead` seconds ahead of the machine's clock is refused: a slip in a year would
     * write what is overdue into every open dossier. A file made for a simulation has no such bound.
     *
     * @param int $mode who may open a new file and what stands beside it: 0600 its owner, 0660 its group too
     * @param int|null $ahead seconds; null for no bound
     * @param bool $simulation whether a new file is made for a simulation 模拟库
     * @param string $origin what the log of seals of a new file is called, such as `danzhou.gov.cn/xiaoneng`
     * @param string|array<mixed>|null $rules the rule set to decide by: the name of a built-in one, a document, or a
     *     list of documents; a new file remembers it, and one that is there must decide by it. Normally none is given.
     * @param bool $appointed whether administrators and auditors must stand in the register from the beginning; else
     *     the host vouches for them until the first of each is registered
     * @param bool $persistent whether this process keeps the engine when it is closed, for the next request that opens
     *     the same: under FPM a request then costs what it asks, and not opening the file 长连接
     * @param int $threads how many threads `verify` reads and hashes with, at most 256
     * @throws Fault when the file is no database of ours, damaged, newer, or cannot be opened, or decides by other rules
     */
    public static function open(
        string $url,
        string|array|null $rules = null,
        int $mode = 0600,
        ?int $ahead = 300,
        bool $simulation = false,
        string $origin = '',
        bool $appointed = false,
        bool $persistent = false,
        int $threads = 1
    ): self {
        // C would read a name up to here, and open another file.
        if (str_contains($url, "\0")) {
            throw Fault::from(['code' => 'badValue', 'number' => 7, 'chinese' => '字段值不允许',
                'english' => "the field's value is not allowed", 'field' => 'url']);
        }
        $ffi = Library::ffi();
        $handle = $ffi->new('xn_engine *');
        $options = $ffi->new('xn_open_options');
        $options->struct_size = FFI::sizeof($options);
        $options->flags = ($simulation ? 1 : 0) | ($ahead === null ? 2 : 0) | ($appointed ? 4 : 0)
            | ($persistent ? 8 : 0);
        $options->mode = $mode;
        // 0 stands for the usual bound: no second is a second at most.
        $options->ahead_seconds = max(1, min($ahead ?? 1, 0x7FFFFFFF));
        $options->threads = max(1, min($threads, 256));
        $held = [];
        $given = ['origin' => $origin, 'rules' => is_array($rules) ? Json::request($rules) : (string) $rules];
        foreach ($given as $name => $value) {
            if ($value === '') {
                continue;
            }
            // The library reads the text before the call returns: until then it is held here.
            $held[$name] = $ffi->new('char[' . strlen($value) . ']');
            FFI::memcpy($held[$name], $value, strlen($value));
            $options->{$name}->bytes = $ffi->cast('const char *', FFI::addr($held[$name][0]));
            $options->{$name}->length = strlen($value);
        }
        Library::hold($ffi->xn_open_with($url, FFI::addr($options), FFI::addr($handle)));
        return new self($handle);
    }

    public function __destruct()
    {
        $this->close();
    }

    /** Closes the engine now; a second time changes nothing. */
    public function close(): void
    {
        if ($this->handle !== null) {
            Library::ffi()->xn_close($this->handle);
            $this->handle = null;
        }
    }

    private function __clone()
    {
    }

    /**
     * Decides one command and records what it causes.
     *
     * @param array{actor: array<string, mixed>, at: string|\DateTimeInterface, command: string,
     *   data?: array<string, mixed>, dossier?: string, key?: string} $request
     * @return array{dossier: string, events: list<string>, first: int, last: int, repeated?: bool} what was recorded
     * @throws Refused when the rules say no; nothing was recorded
     * @throws Fault when the request cannot be read or the store cannot write
     */
    public function execute(array $request): array
    {
        $json = Json::request($request);
        $outcome = $this->ask(
            static fn (FFI $ffi, CData $engine, CData $out): int => $ffi->xn_execute($engine, $json, strlen($json), $out)
        );
        return isset($outcome['refused']) ? throw Refused::from($outcome['refused']) : $outcome['done'];
    }

    /**
     * Decides many commands in one transaction, in order: many times faster than one by one.
     *
     * Each outcome is `['line' => n, 'done' => […]]`, `['line' => n, 'refused' => […]]` or `['line' => n,
     * 'fault' => […]]`; a refusal concerns its own command. With `allOrNothing` the first refusal or fault is thrown
     * and nothing of the batch was recorded.
     *
     * @param iterable<array<string, mixed>> $requests
     * @return list<array<string, mixed>>
     * @throws Fault when the store cannot write: nothing was recorded then
     */
    public function executeBatch(iterable $requests, bool $allOrNothing = false): array
    {
        $lines = '';
        foreach ($requests as $request) {
            $lines .= Json::request($request) . "\n";
        }
        $options = $allOrNothing ? 1 : 0;
        $text = $this->text(static fn (FFI $ffi, CData $engine, CData $out): int
            => $ffi->xn_execute_batch($engine, $lines, strlen($lines), $options, $out));
        // One decoding for all lines: they are JSON values with a line break between.
        $outcomes = Json::decode('[' . str_replace("\n", ',', rtrim($text, "\n")) . ']');
        foreach ($allOrNothing ? $outcomes : [] as $outcome) {
            if (isset($outcome['refused'])) {
                throw Refused::from($outcome['refused'] + ['line' => $outcome['line']]);
            }
            if (isset($outcome['fault'])) {
                throw Fault::from($outcome['fault'] + ['line' => $outcome['line']]);
            }
        }
        return $outcomes;
    }

    /**
     * Answers one question.
     *
     * @param array{actor: array<string, mixed>, at: string|\DateTimeInterface, query: string,
     *   data?: array<string, mixed>, dossier?: string} $question
     * @return array<string, mixed> the answer's data
     * @throws Refused when this actor may not know, or there is no such case
     */
    public function query(array $question): array
    {
        $json = Json::request($question);
        $answer = $this->ask(
            static fn (FFI $ffi, CData $engine, CData $out): int => $ffi->xn_query($engine, $json, strlen($json), $out)
        );
        return isset($answer['refused']) ? throw Refused::from($answer['refused']) : $answer['data'];
    }

    /**
     * Writes a complaint down 投诉登记.
     *
     * @param array<string, mixed> $intake `category` and `fact` (`['text' => …]`), and where there are such
     *   `complainant`, `identity`, `unit`, `channel` …
     * @param array<string, mixed> $actor who writes it down: the office, or the complainant
     * @param string|null $key the same key again gives the first outcome
     * @return string the complaint's number
     * @throws Refused when the rules say no
     */
    public function complain(array $intake, array $actor, \DateTimeInterface $at, ?string $key = null): string
    {
        return $this->number('complaint.register', $intake, $actor, $at, $key);
    }

    /**
     * Opens a penalty case 行政处罚立案.
     *
     * @param array<string, mixed> $opening `benchmark`, `subject`, `fact`, `committed`, `discovered`, `officers` …
     * @param array<string, mixed> $actor an officer of the organ
     * @param string|null $key the same key again gives the first outcome
     * @return string the case's number
     * @throws Refused when the rules say no
     */
    public function openPenalty(array $opening, array $actor, \DateTimeInterface $at, ?string $key = null): string
    {
        return $this->number('penalty.open', $opening, $actor, $at, $key);
    }

    /**
     * How a fine came about, line by line 裁量说明: `proposal`, `told`, `reasons`.
     *
     * @param array<string, mixed> $actor
     * @return array<string, mixed>
     * @throws Refused when the policy shows this actor nothing
     */
    public function explainPenalty(string $number, array $actor, \DateTimeInterface $at): array
    {
        return $this->query(['actor' => $actor, 'at' => $at, 'dossier' => "penalty/$number",
            'query' => 'penalty.explain']);
    }

    /**
     * Open311 GeoReport v2, `services.json`: json_encode() it as it stands.
     *
     * @return list<array<string, mixed>>
     */
    public function open311Services(\DateTimeInterface $at): array
    {
        return $this->query(['actor' => self::ANYONE, 'at' => $at, 'query' => 'open311.services'])['services'] ?? [];
    }

    /**
     * Open311 GeoReport v2, `requests.json` and `requests/{id}.json`: the complaints whose result was published, and
     * one that is asked for by its number before that, of which nothing is told but that it is open. An empty list where
     * no request has the id: answer 404. Moments stand for the day they fall on in the jurisdiction.
     *
     * @param array<array-key, mixed> $parameters as they stand in `$_GET`; those that are not the standard's are
     *   passed over
     * @return list<array<string, mixed>>
     */
    public function open311Requests(\DateTimeInterface $at, array $parameters = []): array
    {
        $given = self::texts($parameters, ['service_request_id', 'service_code', 'status', 'start_date', 'end_date']);
        if (isset($given['service_request_id'])) {
            $given['service_request_id'] = explode(',', $given['service_request_id']);
        }
        return $this->query(['actor' => self::ANYONE, 'at' => $at, 'query' => 'open311.requests', 'data' => $given])
            ['requests'] ?? [];
    }

    /**
     * Open311 GeoReport v2, `POST requests.json`: writes the complaint down.
     *
     * @param array<array-key, mixed> $form as it stands in `$_POST`; what is not the standard's is passed over, and so is
     *   `device_id`, which the office needs for nothing (个人信息保护法 art 6)
     * @param array<string, mixed>|null $actor who is logged in: an applicant complains under their own account; null:
     *   anyone, anonymous or by a name that nobody vouches for, without an account
     * @return list<array{service_request_id: string, service_notice: string, account_id: string}>
     * @throws Refused when the rules say no
     */
    public function open311Post(
        array $form,
        \DateTimeInterface $at,
        ?array $actor = null,
        ?string $key = null
    ): array {
        $given = self::texts($form, ['account_id', 'address_id', 'address_string', 'description', 'email', 'first_name',
            'last_name', 'lat', 'long', 'media_url', 'phone', 'service_code']);
        $number = $this->number('open311.post', $given, $actor ?? self::ANYONE, $at, $key);
        return [['service_request_id' => $number, 'service_notice' => '投诉编号：' . $number,
            'account_id' => $given['account_id'] ?? '']];
    }

    /**
     * An appraisal as the actor may see it 绩效考评: before publication a department sees its own result, the public nothing.
     *
     * @param array<string, mixed>|null $actor null: the public
     * @return array<string, mixed> `phase`, `period`, `rows` and so on
     * @throws Refused when there is no such appraisal for this actor
     */
    public function appraisal(string $name, \DateTimeInterface $at, ?array $actor = null): array
    {
        return $this->askAppraisal('appraisal.get', $name, [], $at, $actor);
    }

    /**
     * The league table 排名表: each rank with the interval that holds nine of ten draws, and the smallest change of
     * weights that would put a row before the one ahead. The same seed gives the same answer on any machine.
     *
     * @param array<string, mixed>|null $actor null: the public, once it is published
     * @return list<array<string, mixed>>
     * @throws Refused
     */
    public function league(
        string $name,
        \DateTimeInterface $at,
        ?array $actor = null,
        int $draws = 2000,
        int $seed = 1
    ): array {
        return $this->askAppraisal('appraisal.league', $name, ['draws' => $draws, 'seed' => $seed], $at, $actor)['rows']
            ?? [];
    }

    /**
     * One score line by line 考评说明: `chinese` and `english` as pages, `parts` as data that adds up to the total.
     *
     * @param array<string, mixed> $actor the office, or who is appraised
     * @return array{subject: string, chinese: string, english: string, parts: list<array<string, mixed>>}
     * @throws Refused
     */
    public function explainScore(string $name, string $subject, array $actor, \DateTimeInterface $at): array
    {
        return $this->askAppraisal('appraisal.explain', $name, ['subject' => $subject], $at, $actor);
    }

    /**
     * @param array<string, mixed> $data
     * @param array<string, mixed>|null $actor
     * @return array<string, mixed>
     */
    private function askAppraisal(string $query, string $name, array $data, \DateTimeInterface $at, ?array $actor): array
    {
        return $this->query(['actor' => $actor ?? self::ANYONE, 'at' => $at, 'query' => $query, 'data' => $data,
            'dossier' => 'appraisal/' . $name]);
    }

    private const ANYONE = ['id' => 'open311', 'role' => 'citizen'];

    /**
     * @param array<string, mixed> $data
     * @param array<string, mixed> $actor
     */
    private function number(string $command, array $data, array $actor, \DateTimeInterface $at, ?string $key): string
    {
        $request = ['actor' => $actor, 'at' => $at, 'command' => $command, 'data' => $data];
        return explode('/', $this->execute($key === null ? $request : $request + ['key' => $key])['dossier'], 2)[1];
    }

    /**
     * The members of these names that are texts and not empty.
     *
     * @param array<array-key, mixed> $members
     * @param list<string> $names
     * @return array<string, string>
     */
    private static function texts(array $members, array $names): array
    {
        return array_filter(
            array_intersect_key($members, array_flip($names)),
            static fn (mixed $value): bool => is_string($value) && $value !== ''
        );
    }

    /**
     * Lets time pass: everything due by `$at` happens once, in order. Call it from cron, every few minutes.
     *
     * @param int|null $limit dossiers in one go at most; null: until nothing more is due
     * @return array{dossiers: int, events: int, more: bool}
     */
    public function sweep(\DateTimeInterface $at, ?int $limit = null): array
    {
        $moment = self::milliseconds($at);
        $sum = ['dossiers' => 0, 'events' => 0, 'more' => false];
        do {
            $one = $this->ask(
                static fn (FFI $ffi, CData $engine, CData $out): int => $ffi->xn_sweep($engine, $moment, Library::int32($limit ?? 0), $out)
            );
            $sum = ['dossiers' => $sum['dossiers'] + $one['dossiers'], 'events' => $sum['events'] + $one['events'],
                'more' => $one['more']];
        } while ($limit === null && $one['more']);
        return $sum;
    }

    /**
     * Messages that may be sent now, the oldest first. Fetching does not take them out: acknowledge or fail each.
     *
     * @return list<array{number: int, channel: string, to: string, text: string, dossier: string}>
     */
    public function notices(\DateTimeInterface $at, NoticeState $state = NoticeState::Queued, int $limit = 100): array
    {
        $moment = self::milliseconds($at);
        return $this->ask(static fn (FFI $ffi, CData $engine, CData $out): int
            => $ffi->xn_notices($engine, $moment, $state->value, Library::int32($limit), $out));
    }

    /** The message was sent; saying so twice changes nothing. */
    public function acknowledge(int $number): void
    {
        Library::hold(Library::ffi()->xn_notice_sent($this->handle(), $number));
    }

    /** The message could not be sent: it is tried again later, and given up after eight tries. */
    public function fail(int $number, \DateTimeInterface $at): void
    {
        Library::hold(Library::ffi()->xn_notice_failed($this->handle(), $number, self::milliseconds($at)));
    }

    /** A message that was given up shall be tried again. */
    public function retry(int $number, \DateTimeInterface $at): void
    {
        Library::hold(Library::ffi()->xn_notice_retry($this->handle(), $number, self::milliseconds($at)));
    }

    /** Seals all ledgers: a small JSON text. Keep it elsewhere, as it is, and give it to {@see Engine::verify()}. */
    public function seal(\DateTimeInterface $at): string
    {
        $moment = self::milliseconds($at);
        return $this->text(static fn (FFI $ffi, CData $engine, CData $out): int => $ffi->xn_seal($engine, $moment, $out));
    }

    /**
     * Holds every entry against its chain, its head, the stored seals and the one given, and compares whatever is
     * kept beside the ledgers with what they give.
     *
     * @return array{entries: int, dossiers: int, seals: int, unchecked: list<string>, wrong?: array<string, mixed>}
     *         `wrong` where something is; `unchecked` names what no one compares
     */
    public function verify(?string $seal = null): array
    {
        return $this->ask(static fn (FFI $ffi, CData $engine, CData $out): int
            => $ffi->xn_verify($engine, $seal, strlen($seal ?? ''), $out));
    }

    private function handle(): CData
    {
        return $this->handle ?? throw Fault::from([
            'code' => 'badHandle', 'number' => 11, 'chinese' => '句柄无效或已关闭', 'english' => 'the engine is closed',
        ]);
    }

    /** @param \Closure(FFI, CData, CData): int $call */
    private function text(\Closure $call): string
    {
        $handle = $this->handle();
        return Library::text(static fn (FFI $ffi, CData $out): int => $call($ffi, $handle, $out));
    }

    /**
     * @param \Closure(FFI, CData, CData): int $call
     * @return array<array-key, mixed>
     */
    private function ask(\Closure $call): array
    {
        return Json::decode($this->text($call));
    }

    private static function milliseconds(\DateTimeInterface $at): int
    {
        return $at->getTimestamp() * 1000 + (int) $at->format('v');
    }
}
