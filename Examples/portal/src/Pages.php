<?php

declare(strict_types=1);

namespace Portal;

use Xiaoneng\Refused;

/** What the pages of a part of the portal share 各栏目共用. */
abstract class Pages
{
    public function __construct(protected readonly Portal $portal)
    {
    }

    /** Names in lists are links to what they name. */
    protected static function el(string $name, array $attributes = [], Html|string|int|null ...$children): Html
    {
        return Html::el($name, $attributes, ...$children);
    }

    protected function town(): Town
    {
        return $this->portal->town();
    }

    protected function words(): Words
    {
        return $this->portal->words();
    }

    protected function request(): Request
    {
        return $this->portal->request;
    }

    /** Someone must be signed in: else they sign in first, and come back. */
    protected function needPerson(): Person
    {
        return $this->portal->session->person ?? throw new SignInFirst($this->request()->path);
    }

    /** A page for those who hold an office; to a citizen there is no such page. */
    protected function needOfficer(): Person
    {
        $person = $this->needPerson();
        if ($person->isCitizen()) {
            throw Stop::missing();
        }
        return $person;
    }

    /** A light as shape, colour and word. */
    protected function light(?string $light, string $code = 'Light'): Html
    {
        $light ??= 'grey';
        return self::el('span', ['class' => "light $light"], $this->words()->name($code, $light));
    }

    protected static function day(?string $day): string
    {
        return $day === null || $day === '' ? ''
            : preg_replace('/^(\d{4})-0?(\d{1,2})-0?(\d{1,2}).*$/s', '$1年$2月$3日', $day) ?? $day;
    }

    /** What is next, with its last day: 「今天到期：受理决定」. */
    protected function next(array $row): string
    {
        if (!isset($row['act'])) {
            return '';
        }
        $act = $this->words()->name('Desk.Act', $row['act']) . (isset($row['step']) ? "（{$row['step']}）" : '');
        if (!isset($row['lastDay'])) {
            return $act;
        }
        $today = $this->portal->settings->now()->format('Y-m-d');
        $when = $row['lastDay'] === $today ? '今天到期' : ($row['lastDay'] < $today ? '已过期（' . self::day($row['lastDay']) . '）'
            : self::day($row['lastDay']) . '到期');
        return "{$when}：$act";
    }

    /** @param list<string> $faults */
    protected function faults(array $faults): string
    {
        return implode('、', array_map(fn (string $rule): string => $this->words()->name('FaultRule', $rule), $faults));
    }

    protected static function size(int $bytes): string
    {
        return $bytes < 1024 ? "$bytes 字节" : ($bytes < 1 << 20 ? intdiv($bytes + 512, 1024) . ' KB'
            : sprintf('%d.%d MB', $bytes >> 20, intdiv(($bytes & 0xFFFFF) * 10, 1 << 20)));
    }

    /** @param list<array<string, mixed>> $records @param array<string, string> $materials names by codes */
    protected function attachments(array $records, string $path, array $materials = []): ?Html
    {
        if ($records === []) {
            return null;
        }
        $rows = [];
        foreach ($records as $place => $file) {
            $rows[] = [Html::link("$path/file/{$file['hash']}", '附件' . ($place + 1)),
                $materials[$file['material'] ?? ''] ?? $file['material'] ?? '其他', $file['type'], self::size((int) $file['size']),
                self::el('code', [], substr($file['hash'], 0, 16) . '…')];
        }
        return Html::all(Html::h2('附件'), Html::table('已收附件', ['附件', '材料', '类型', '大小#', 'SHA-256（前 16 位）'], $rows));
    }

    /** Why the rules say no, where whoever asked can read it and the field that it is about. */
    protected function refusal(Refused $no): Html
    {
        $field = preg_replace('/^data\./', '', (string) $no->field());
        $id = 'f_' . strtr((string) preg_replace('/\[.*$/', '', $field), '.', '_');
        return self::el('div', ['class' => 'problem', 'role' => 'alert', 'tabindex' => '-1'], self::el('h2', [], '没有办成'),
            Html::p($field === '' ? $no->chinese() : self::el('a', ['href' => "#$id"], $no->chinese()), '。'),
            $no->article() === null ? null : Html::p('依据：', (string) $no->article()),
            self::el('p', ['lang' => 'en', 'class' => 'english'], $no->english()));
    }

    /** Does what a form asks: null where it was done, and else why not. */
    protected function attempt(callable $act): ?Html
    {
        try {
            $act();
            return null;
        } catch (Refused $no) {
            return $this->refusal($no);
        }
    }

    /**
     * What can be done next with a dossier by whoever is here, in the role in which they are here: the library says it.
     *
     * @return array<string, string> what a word is called, by the word
     */
    protected function offers(string $dossier): array
    {
        return array_column($this->town()->ask('offers', [], $dossier)['offers'] ?? [], 'chinese', 'word');
    }

    /** The same as links to a page for each. */
    protected function acts(string $path, string $dossier): Html
    {
        $offered = [];
        foreach ($this->offers($dossier) as $word => $title) {
            $offered[] = Html::link("$path/do/$word", $title, count($offered) === 0 ? 'button' : 'button quiet');
        }
        return $offered === [] ? Html::p('以现在的身份，现在没有要办的事。') : self::el('div', ['class' => 'acts'], ...$offered);
    }

    /**
     * The page of a word, and what it does when it is sent: a word that the library does not offer has none.
     *
     * @param list<array{string, string}> $trail
     * @param array<string, array<string, string>> $choices what may be chosen where a field is a text
     */
    protected function wordPage(string $path, string $dossier, string $word, string $kind, array $trail, array $choices = []): Page|Response
    {
        $problem = null;
        if (str_starts_with($word, 'upkeep.')) {
            return $this->upkeepPage($path, $dossier, $word, $trail);
        }
        if (!str_starts_with($word, $kind) || !$this->words()->has($word)) {
            throw Stop::missing();
        }
        if ($this->request()->method === 'POST') {
            try {
                $this->town()->do($word, (new Form($this->words(), $this->request()))->read($this->words()->record($word)), $dossier);
                $this->portal->session->say('已办理：' . $this->words()->title($word) . '。');
                return Response::to($path);
            } catch (Refused $no) {
                $problem = $this->refusal($no);
            }
        } elseif (!isset($this->offers($dossier)[$word])) {
            throw Stop::missing();
        }
        return new Page($this->words()->title($word), $this->words()->english($word), $this->wordForm("$path/do/$word", $word, $problem, choices: $choices), $trail);
    }

    /**
     * What is done with a dossier of any kind as a file 更正与销毁. What an error put right would mean is told before it is asked
     * for, and again before it is agreed to; one who may not read the ledger finds no such page.
     *
     * @param list<array{string, string}> $trail
     */
    protected function upkeepPage(string $path, string $dossier, string $word, array $trail): Page|Response
    {
        $isSent = $this->request()->method === 'POST';
        if (!$this->words()->has($word) || !$isSent && !isset($this->offers($dossier)[$word])) {
            throw Stop::missing();
        }
        $form = new Form($this->words(), $this->request());
        $isAsked = $word === 'upkeep.ask';
        $isRuled = $word === 'upkeep.approve' || $word === 'upkeep.decline';
        $list = $isAsked || $isRuled ? $this->town()->ask('upkeep.list', [], $dossier) : [];
        $choices = [];
        foreach ($list['values'] ?? [] as $one) {
            $choices["{$one['entry']} {$one['field']}"] = "第{$one['entry']}条 {$one['chinese']}　{$one['fieldChinese']}：" . ($one['value'] ?? '（空）');
        }
        $data = $form->read($this->words()->record($word), $isAsked ? ['entry', 'field'] : []);
        [$problem, $shown] = [null, []];
        if ($isAsked && $isSent) {
            [$entry, $field] = explode(' ', $this->request()->text('what'), 2) + ['', ''];
            $data += ['entry' => (int) $entry, 'field' => $field, 'value' => ''];
        }
        try {
            if ($isAsked && $isSent && $this->request()->text('foresee') === '1') {
                $shown[] = $this->foreseen($this->town()->ask('upkeep.foresee', $data, $dossier), '若予更正');
            } elseif ($isSent) {
                $this->town()->do($word, $data, $dossier);
                $this->portal->session->say('已办理：' . $this->words()->title($word) . '。');
                return Response::to($path);
            }
        } catch (Refused $no) {
            $problem = $this->refusal($no);
        }
        $asked = array_filter($list['requests'] ?? [], static fn (array $row): bool => !isset($row['answered']));
        $open = [];
        foreach ($isRuled ? array_column($asked, 'asked') : [] as $one) {
            $open[(string) $one['number']] = "第{$one['number']}号：第{$one['entry']}条 {$one['field']}";
            try {
                $shown[] = $this->foreseen($this->town()->ask('upkeep.foresee', array_intersect_key($one, array_flip(['entry', 'field', 'value', 'reason', 'documentNumber'])), $dossier),
                    "第{$one['number']}号申请：{$one['reason']}");
            } catch (Refused $no) {
                $shown[] = $this->refusal($no);
            }
        }
        $fields = $form->fields($this->words()->record($word), $isAsked ? ['entry', 'field'] : [], choices: $isRuled ? ['number' => $open] : []);
        return new Page($this->words()->title($word), $this->words()->english($word), Html::all($problem, ...[...$shown, $this->portal->form("$path/do/$word",
            $isAsked ? Form::select('what', '需要更正的内容', $choices, $this->request()->text('what'), true) : Html::all(), $fields,
            $isAsked ? self::el('button', ['name' => 'foresee', 'value' => '1', 'class' => 'quiet'], '先看后果') : Html::all(),
            self::el('button', ['class' => 'main'], $this->words()->title($word)))]), $trail);
    }

    /** What would follow if an entry were put right. @param array<string, mixed> $seen */
    private function foreseen(array $seen, string $caption): Html
    {
        $facts = ['更正前' => $seen['before'] ?? '（空）', '更正后' => $seen['value'] ?? '（空）',
            '原到期日' => isset($seen['dueBefore']) ? self::day($seen['dueBefore']) : '无', '更正后到期日' => isset($seen['due']) ? self::day($seen['due']) : '无'];
        foreach ($seen['lapsed'] ?? [] as $one) {
            $facts["第{$one['entry']}条"] = '不再成立' . (isset($one['rule']) ? '：' . $this->words()->name('FaultRule', $one['rule']) : '');
        }
        foreach ($seen['coming'] ?? [] as $one) {
            $facts['随即发生'] = $one['chinese'];
        }
        return Html::all(Html::h2($caption), Html::facts($facts));
    }

    /** A page of its own for one word: its fields, from the schema, and a button. */
    protected function wordForm(string $path, string $word, ?Html $problem, array $without = [], array $usual = [], array $choices = [], ?Html $extra = null): Html
    {
        $form = new Form($this->words(), $this->request());
        return Html::all($problem, $this->portal->form($path,
            $extra, $form->fields($this->words()->record($word), $without, $usual, $choices),
            self::el('button', ['class' => 'main'], $this->words()->title($word))));
    }
}
