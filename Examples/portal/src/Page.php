<?php

declare(strict_types=1);

namespace Portal;

/** A whole page 页面: heading in both languages, the way back, and what stands between head and foot. */
final class Page
{
    /** @param list<array{string, string}> $trail the pages above this one, each with its address */
    public function __construct(
        private readonly string $chinese,
        private readonly string $english,
        private readonly Html $body,
        private readonly array $trail = [],
        private readonly bool $isWide = false,
        private readonly bool $isPaper = false,
    ) {
    }

    public function render(Portal $portal): string
    {
        $el = Html::el(...);
        $name = $portal->settings->name;
        $said = $portal->session->said();
        $head = $el('head', [], $el('meta', ['charset' => 'utf-8']),
            $el('meta', ['name' => 'viewport', 'content' => 'width=device-width, initial-scale=1']),
            $el('title', [], $this->chinese . ' — ' . $name), $el('link', ['rel' => 'stylesheet', 'href' => '/assets/portal.css']),
            $el('link', ['rel' => 'icon', 'href' => '/assets/icon.svg', 'type' => 'image/svg+xml']));
        $crumbs = [];
        foreach ($this->trail === [] ? [] : [['/', '首页'], ...$this->trail] as [$path, $text]) {
            $crumbs[] = $el('li', [], Html::link($path, $text));
        }
        $main = $el('main', ['id' => 'main', 'tabindex' => '-1'],
            $crumbs === [] ? null : $el('nav', ['class' => 'trail', 'aria-label' => '当前位置'], $el('ol', [], ...$crumbs)),
            $said === '' ? null : $el('p', ['class' => 'done', 'role' => 'status'], $said),
            $el('h1', [], $this->chinese),
            $el('p', ['class' => 'english', 'lang' => 'en'], $this->english), $this->body);
        $body = $el('body', ['class' => trim(($this->isPaper ? 'paper' : '') . ($this->isWide ? ' wide' : '')) ?: null],
            Html::link('#main', '跳到正文', 'skip'), $this->head($portal, $name), $main, $this->foot($portal));
        return '<!doctype html>' . $el('html', ['lang' => 'zh-CN'], $head, $body) . "\n";
    }

    private function head(Portal $portal, string $name): Html
    {
        $el = Html::el(...);
        $here = '/' . explode('/', $portal->request->path)[1];
        $items = [];
        foreach ($portal->sections() as $path => $text) {
            $items[] = $el('li', [], $el('a', ['href' => $path, 'aria-current' => $path === $here ? 'page' : null], $text));
        }
        return $el('header', ['class' => 'top'],
            $el('div', ['class' => 'bar'],
                $el('a', ['href' => '/', 'class' => 'brand'], $name),
                $el('div', ['class' => 'who'], $this->who($portal))),
            $el('nav', ['class' => 'sections', 'aria-label' => '主要栏目'], $el('ul', [], ...$items)));
    }

    private function who(Portal $portal): Html
    {
        $el = Html::el(...);
        $person = $portal->session->person;
        if ($person === null) {
            return Html::all(Html::link('/sign-in', '登录'), ' ', Html::link('/register', '注册'));
        }
        $role = (string) $portal->session->role();
        $parts = [$el('span', [], $person->name)];
        if (count($person->roles) > 1) {
            $options = array_map(static fn (string $one): Html => $el('option', ['value' => $one, 'selected' => $one === $role],
                $portal->words()->name('Role', $one)), $person->roles);
            $parts[] = $portal->form('/role', $el('label', ['for' => 'role'], '以何身份'),
                $el('select', ['id' => 'role', 'name' => 'role'], ...$options), $el('button', ['class' => 'plain'], '切换'));
        } elseif (!$person->isCitizen()) {
            $parts[] = $el('span', ['class' => 'tag'], $portal->words()->name('Role', $role));
        }
        $parts[] = $portal->form('/sign-out', $el('button', ['class' => 'plain'], '退出'));
        return Html::all(...$parts);
    }

    private function foot(Portal $portal): Html
    {
        $el = Html::el(...);
        return $el('footer', ['class' => 'foot'],
            Html::p('监督投诉：', Html::link('/complain', '我要投诉'), '。办理时限、收费标准以事项页面公布的为准。'),
            $portal->settings->isDemonstration()
                ? Html::p('演示数据。今天是 ' . $portal->settings->now()->format('Y年n月j日') . '。',
                    $el('span', ['lang' => 'en'], ' A demonstration with made-up data.')) : null);
    }
}
