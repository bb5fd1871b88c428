<?php

declare(strict_types=1);

namespace Portal;

/**
 * A piece of a page 页面元素. It is made of elements and texts, and every text is escaped as it goes in: there is no way to put a
 * text into a page as markup.
 */
final class Html
{
    private const VOID = ['br', 'hr', 'img', 'input', 'link', 'meta'];

    private function __construct(private readonly string $markup)
    {
    }

    /**
     * An element: attributes that are null or false are left out, texts among the children are escaped.
     *
     * @param array<string, string|int|bool|null> $attributes
     */
    public static function el(string $name, array $attributes = [], self|string|int|null ...$children): self
    {
        $markup = "<$name";
        foreach ($attributes as $key => $value) {
            if ($value !== null && $value !== false) {
                $markup .= $value === true ? " $key" : " $key=\"" . self::escape((string) $value) . '"';
            }
        }
        $markup .= '>';
        if (in_array($name, self::VOID, true)) {
            return new self($markup);
        }
        return new self($markup . self::all(...$children)->markup . "</$name>");
    }

    /** Several pieces, one after the other. */
    public static function all(self|string|int|null ...$children): self
    {
        $markup = '';
        foreach ($children as $child) {
            $markup .= $child instanceof self ? $child->markup : self::escape((string) $child);
        }
        return new self($markup);
    }

    public static function link(string $path, self|string $text, ?string $class = null): self
    {
        return self::el('a', ['href' => $path, 'class' => $class], $text);
    }

    public static function p(self|string|int|null ...$children): self
    {
        return self::el('p', [], ...$children);
    }

    public static function h2(string $chinese): self
    {
        return self::el('h2', [], $chinese);
    }

    /**
     * Names and values; rows with nothing in them are left out.
     *
     * @param array<string, self|string|int|null> $rows
     */
    public static function facts(array $rows): self
    {
        $inside = [];
        foreach ($rows as $name => $value) {
            if ($value !== null && $value !== '') {
                $inside[] = self::el('div', [], self::el('dt', [], $name), self::el('dd', [], $value));
            }
        }
        return self::el('dl', ['class' => 'facts'], ...$inside);
    }

    /**
     * A table with its caption; wide ones can be moved with the keyboard.
     *
     * @param list<string> $heads the last word of a head may be `#`, for numbers
     * @param list<list<self|string|int|null>> $rows the first cell is the head of its row
     */
    public static function table(string $caption, array $heads, array $rows, string $none = '没有符合条件的记录。'): self
    {
        if ($rows === []) {
            return self::el('p', ['class' => 'none'], $none);
        }
        $isNumber = array_map(static fn (string $head): bool => str_ends_with($head, '#'), $heads);
        $cells = static function (array $row) use ($isNumber): self {
            $inside = [];
            foreach ($row as $place => $cell) {
                $inside[] = self::el($place === 0 ? 'th' : 'td', ['scope' => $place === 0 ? 'row' : null,
                    'class' => ($isNumber[$place] ?? false) ? 'number' : null], $cell);
            }
            return self::el('tr', [], ...$inside);
        };
        $head = [];
        foreach ($heads as $place => $name) {
            $head[] = self::el('th', ['scope' => 'col', 'class' => $isNumber[$place] ? 'number' : null], rtrim($name, '#'));
        }
        return self::el('div', ['class' => 'scroll', 'tabindex' => '0', 'role' => 'region', 'aria-label' => $caption],
            self::el('table', [], self::el('caption', [], $caption), self::el('thead', [], self::el('tr', [], ...$head)),
                self::el('tbody', [], ...array_map($cells, $rows))));
    }

    /** @param list<self|string> $items */
    public static function items(array $items, bool $ordered = false): self
    {
        return self::el($ordered ? 'ol' : 'ul', [],
            ...array_map(static fn (self|string $item): self => self::el('li', [], $item), $items));
    }

    public function __toString(): string
    {
        return $this->markup;
    }

    private static function escape(string $text): string
    {
        return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
    }
}
