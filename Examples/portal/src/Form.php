<?php

declare(strict_types=1);

namespace Portal;

/**
 * A form made of the library's own record 表单: labels, which fields there are, and what a code may be come from the schema. What
 * was sent is read by the same fields, and nothing else is.
 */
final class Form
{
    /** Fields for more than a line. */
    private const LONG = ['text', 'reason', 'opinion', 'findings', 'result', 'words', 'summary', 'question',
        'measures', 'reasons', 'note'];
    /** Rows that are offered for a list of records. */
    private const ROWS = 3;

    public function __construct(private readonly Words $words, private readonly Request $request)
    {
    }

    /**
     * The fields of a record.
     *
     * @param list<string> $without fields that are asked for otherwise, or not at all
     * @param array<string, string> $usual what stands in a field at first
     * @param array<string, array<string, string>> $choices what may be chosen where the field is a text
     */
    public function fields(string $record, array $without = [], array $usual = [], array $choices = [], string $before = '', bool $isRow = false): Html
    {
        $inside = [];
        foreach ($this->words->fields($record) as $name => $field) {
            if (in_array($name, $without, true)) {
                continue;
            }
            // A row of a list may be left empty.
            $field['needed'] = $field['needed'] && !$isRow;
            $inside[] = $this->field("f_$before$name", $name, $field, $usual[$name] ?? '', $choices[$name] ?? [], $before);
        }
        return Html::all(...$inside);
    }

    /** @param array<string, mixed> $field @param array<string, string> $choices */
    private function field(string $id, string $name, array $field, string $usual, array $choices, string $before): Html
    {
        $codes = $choices ?: $this->words->codes($field['type']);
        $inner = $this->words->fields($field['type']);
        if ($inner !== []) {
            if (!$field['list']) {
                return Html::el('fieldset', [], Html::el('legend', [], $field['title']), $this->fields($field['type'], before: "$before{$name}_"));
            }
            return Html::all(...array_map(fn (int $row): Html => Html::el('fieldset', ['class' => 'pair'],
                Html::el('legend', [], "{$field['title']}（{$row}）"), $this->fields($field['type'], before: "$before{$name}_{$row}_", isRow: true)), range(1, self::ROWS)));
        }
        $value = $this->request->method === 'POST' ? $this->request->text($id) : $usual;
        $needed = $field['needed'];
        return match (true) {
            $field['list'] && $choices !== [] => self::boxes($id, $field['title'], $choices, $this->request->list($id)),
            $field['list'] => self::area($id, $field['title'] . '（每行一项）', $value, false, 3),
            $codes !== [] => self::select($id, $field['title'], $codes, $value, $needed),
            $field['type'] === 'flag' => self::box($id, $field['title'], $value === '1'),
            $field['type'] === 'day' => self::input($id, $field['title'], $value, $needed, 'date'),
            $field['type'] === 'limit' => $this->limit($id, $field['title'], $needed),
            $field['type'] === 'fen' => self::input($id, $field['title'] . '（元）', $value, $needed, 'text', 'decimal'),
            in_array($field['type'], ['count', 'number'], true) => self::input($id, $field['title'], $value, $needed, 'text', 'numeric'),
            in_array($name, self::LONG, true) => self::area($id, $field['title'], $value, $needed, 5),
            default => self::input($id, $field['title'], $value, $needed),
        };
    }

    /**
     * What was sent, as the record wants it; an empty field is left out.
     *
     * @param list<string> $without
     * @return array<string, mixed>
     */
    public function read(string $record, array $without = [], string $before = ''): array
    {
        $data = [];
        foreach ($this->words->fields($record) as $name => $field) {
            if (in_array($name, $without, true)) {
                continue;
            }
            $id = "f_$before$name";
            $text = $this->request->text($id);
            if ($this->words->fields($field['type']) !== []) {
                $value = $field['list'] ? $this->rows($field['type'], "$before{$name}_") : $this->read($field['type'], before: "$before{$name}_");
                $value = $value === [] ? null : $value;
            } elseif ($field['list']) {
                $value = $this->request->list($id) ?: array_values(array_filter(array_map(trim(...), explode("\n", $text)),
                    static fn (string $line): bool => $line !== '')) ?: null;
            } else {
                $value = match (true) {
                    $field['type'] === 'flag' => $text === '1' ? true : ($field['needed'] ? false : null),
                    $field['type'] === 'limit' => $this->limitRead($id),
                    $text === '' => null,
                    $field['type'] === 'fen' => self::fen($text),
                    in_array($field['type'], ['count', 'number'], true) => preg_match('/^-?\d{1,9}$/D', $text) === 1 ? (int) $text : $text,
                    default => $text,
                };
            }
            if ($value !== null) {
                $data[$name] = $value;
            }
        }
        return $data;
    }

    /** The rows of a list that say anything. @return list<array<string, mixed>> */
    private function rows(string $record, string $before): array
    {
        $rows = array_map(fn (int $row): array => $this->read($record, before: "$before{$row}_"), range(1, self::ROWS));
        return array_values(array_filter($rows, static fn (array $row): bool => array_filter($row, static fn (mixed $value): bool => $value !== false) !== []));
    }

    private function limit(string $id, string $label, bool $needed): Html
    {
        return Html::el('fieldset', ['class' => 'pair'], Html::el('legend', [], $label),
            self::input("{$id}_n", '数目', $this->request->text("{$id}_n"), $needed, 'text', 'numeric', 'short'),
            self::select("{$id}_u", '单位', ['wd' => '工作日', 'd' => '自然日', 'm' => '个月'], $this->request->text("{$id}_u") ?: 'wd', true));
    }

    private function limitRead(string $id): ?string
    {
        $number = $this->request->text("{$id}_n");
        return $number === '' ? null : $number . $this->request->text("{$id}_u");
    }

    /** Yuan as fen, without a fraction of a number in between. */
    private static function fen(string $text): int|string
    {
        return preg_match('/^(\d{1,10})(?:\.(\d{1,2}))?$/D', $text, $parts) === 1
            ? (int) $parts[1] * 100 + (int) str_pad($parts[2] ?? '', 2, '0') : $text;
    }

    public static function input(
        string $id,
        string $label,
        string $value = '',
        bool $needed = false,
        string $type = 'text',
        ?string $mode = null,
        ?string $class = null,
        ?string $complete = null,
        string $hint = '',
    ): Html {
        return self::row($id, $label, $needed, $hint, Html::el('input', ['type' => $type, 'id' => $id, 'name' => $id,
            'value' => $type === 'password' ? null : $value, 'inputmode' => $mode, 'class' => $class, 'autocomplete' => $complete ?? 'off',
            'required' => $needed, 'aria-describedby' => $hint === '' ? null : "$id-hint"]));
    }

    public static function area(string $id, string $label, string $value = '', bool $needed = false, int $rows = 5, string $hint = ''): Html
    {
        return self::row($id, $label, $needed, $hint, Html::el('textarea', ['id' => $id, 'name' => $id, 'rows' => $rows,
            'required' => $needed, 'aria-describedby' => $hint === '' ? null : "$id-hint"], $value));
    }

    /** @param array<string, string> $choices */
    public static function select(string $id, string $label, array $choices, string $value = '', bool $needed = false, string $hint = ''): Html
    {
        $options = isset($choices['']) ? [] : [Html::el('option', ['value' => ''], $needed ? '请选择' : '（不填）')];
        foreach ($choices as $code => $name) {
            $options[] = Html::el('option', ['value' => (string) $code, 'selected' => (string) $code === $value], $name);
        }
        return self::row($id, $label, $needed, $hint, Html::el('select', ['id' => $id, 'name' => $id, 'required' => $needed,
            'aria-describedby' => $hint === '' ? null : "$id-hint"], ...$options));
    }

    public static function box(string $id, string $label, bool $isSet = false): Html
    {
        return Html::el('div', ['class' => 'choice'], Html::el('input', ['type' => 'checkbox', 'id' => $id, 'name' => $id,
            'value' => '1', 'checked' => $isSet]), Html::el('label', ['for' => $id], $label));
    }

    /**
     * @param array<string, string> $choices
     * @param list<string> $set
     */
    public static function boxes(string $id, string $label, array $choices, array $set = []): Html
    {
        return self::group('checkbox', $id, $label, $choices, $set);
    }

    /** @param array<string, string> $choices */
    public static function radios(string $id, string $label, array $choices, string $value): Html
    {
        return self::group('radio', $id, $label, $choices, [$value]);
    }

    /**
     * @param array<string, string> $choices
     * @param list<string> $set
     */
    private static function group(string $type, string $id, string $label, array $choices, array $set): Html
    {
        $inside = [Html::el('legend', [], $label)];
        $place = 0;
        foreach ($choices as $code => $name) {
            $own = $place++ === 0 ? $id : "$id-$place";
            $inside[] = Html::el('div', ['class' => 'choice'], Html::el('input', ['type' => $type, 'id' => $own,
                'name' => $type === 'radio' ? $id : "{$id}[]", 'value' => (string) $code, 'checked' => in_array((string) $code, $set, true)]),
                Html::el('label', ['for' => $own], $name));
        }
        return Html::el('fieldset', [], ...$inside);
    }

    /** A chooser of files that are this material of the checklist; `-` where they are none. */
    public static function files(string $material, string $label, string $hint = '', bool $needed = false): Html
    {
        $id = "file-$material";
        return self::row($id, $label, $needed, $hint, Html::el('input', ['type' => 'file', 'id' => $id, 'name' => "file[$material][]",
            'multiple' => true, 'accept' => Attachments::ACCEPT, 'aria-describedby' => $hint === '' ? null : "$id-hint"]));
    }

    private static function row(string $id, string $label, bool $needed, string $hint, Html $control): Html
    {
        return Html::el('div', ['class' => 'field'],
            Html::el('label', ['for' => $id], $label, $needed ? null : Html::el('span', ['class' => 'optional'], '（选填）')),
            $hint === '' ? null : Html::el('p', ['class' => 'hint', 'id' => "$id-hint"], $hint), $control);
    }
}
