<?php

declare(strict_types=1);

namespace Portal\Pages;

use Portal\Form;
use Portal\Html;
use Portal\Page;
use Portal\Pages;
use Portal\Response;
use Portal\Stop;
use Xiaoneng\Refused;

/** What anyone may read 公众服务: items and guides, progress by code, results and figures, the screen of the hall. */
final class Citizen extends Pages
{
    public function home(): Page
    {
        $tasks = [['/items', '办事指南', '查事项、看材料、网上申请'], ['/progress', '查进度', '凭办件编号和查询码'],
            ['/complain', '我要投诉', '可以匿名'], ['/published', '结果公布', '投诉处理结果'], ['/network', '便民服务网点', '就近办、代办'], ['/figures', '数据公开', '收件、办结、时限、满意度'],
            ['/hall', '大厅公示屏', '今日办件']];
        $cards = array_map(static fn (array $task): Html => Html::el('li', [], Html::link($task[0], $task[1]),
            Html::p($task[2])), $tasks);
        return new Page('办事、查询、监督', 'Apply, follow, complain', Html::all($this->search(''), Html::el('ul', ['class' => 'cards'], ...$cards)));
    }

    private function search(string $asked, string $unit = ''): Html
    {
        return Html::el('form', ['method' => 'get', 'action' => '/items', 'role' => 'search', 'class' => 'search'],
            Form::input('q', '事项名称或编码', $asked, true),
            $unit === '' ? null : Html::el('input', ['type' => 'hidden', 'name' => 'unit', 'value' => $unit]),
            Html::el('button', ['class' => 'main'], '查找事项'));
    }

    public function items(): Page
    {
        $asked = strtolower($this->request()->text('q'));
        $unit = $this->request()->text('unit');
        $rows = [];
        foreach ($this->town()->publicly()->ask('item.list')['items'] ?? [] as $item) {
            $version = $item['version'];
            $isFound = ($unit === '' || $version['unit'] === $unit)
                && ($asked === '' || str_contains(strtolower($version['name']), $asked)
                    || str_contains(strtolower($item['code']), strtolower($asked)));
            if ($isFound && $item['open']) {
                $rows[] = [Html::link("/items/{$item['code']}", $version['name']), $this->town()->unit($version['unit']),
                    self::limit($version['promised']), $item['code']];
            }
        }
        $found = count($rows);
        $units = [];
        foreach ($this->town()->units() as $code => $name) {
            $units[] = Html::link("/items?unit=$code", $name);
        }
        return new Page('办事指南', 'Items and guides', Html::all($this->search($this->request()->text('q')),
            Html::p($unit === '' ? '' : $this->town()->unit($unit) . '：', "共 $found 项可以申请", $found > 100 ? '，列出前 100 项。' : '。'),
            Html::table('事项', ['事项', '承办单位', '承诺时限', '编码'], array_slice($rows, 0, 100), '没有找到。请换个说法，或者按单位查找。'),
            Html::h2('按单位查找'), Html::el('div', ['class' => 'columns'], Html::items($units))));
    }

    public function item(string $code): Page
    {
        $item = $this->town()->publicly()->ask('item.get', [], "item/$code");
        $version = $item['version'];
        $facts = Html::facts(['事项编码' => $item['code'], '承办单位' => $this->town()->unit($version['unit']),
            '办件类型' => $this->words()->name('Registry.ItemVersion.Kind', $version['kind'] ?? 'promised'),
            '法定时限' => self::limit($version['statutory']), '承诺时限' => self::limit($version['promised']),
            '收费' => isset($version['fee']) ? self::yuan($version['fee']) . '（' . ($version['feeBasis'] ?? '') . '）' : '不收费',
            '设定依据' => $version['basis'], '办理条件' => $version['conditions'] ?? '', '办理程序' => $version['procedure'] ?? '']);
        $materials = array_map(static fn (array $one): array => [$one['name'], ($one['required'] ?? true) ? '必交' : '需要时提交',
            ($one['canLack'] ?? false) ? '可以容缺' : ''], $version['materials'] ?? []);
        $steps = [];
        foreach ($version['steps'] ?? [] as $place => $step) {
            $steps[] = [(string) ($place + 1), $step['name'], $this->words()->name('Role', $step['role'] ?? 'handler'), "{$step['limit']} 个工作日"];
        }
        return new Page($version['name'], 'Guide to this item', Html::all($facts,
            $item['open'] ? Html::p(Html::link("/items/$code/apply", '网上申请', 'button')) : Html::p('本事项目前不受理申请。'),
            Html::h2('申请材料'), Html::table('材料清单', ['材料', '是否必交', '备注'], $materials, '除申请外不需要其他材料。'),
            Html::h2('办理流程'), Html::table('办理环节', ['次序', '环节', '办理人', '环节时限'], $steps, '由一人办结，不分环节。'),
            $this->drawn($code) !== '' ? Html::el('p', [], Html::el('img', ['src' => "/items/$code/chart.svg",
                'alt' => '办理流程图，内容与上表相同', 'class' => 'picture'])) : null), [['/items', '办事指南']]);
    }

    public function chart(string $code): Response
    {
        return self::picture($this->drawn($code));
    }

    /** The flow chart; empty where its steps contradict its promise, and none is drawn. */
    private function drawn(string $code): string
    {
        return $this->town()->publicly()->ask('item.chart', ['svg' => true], "item/$code")['svg'] ?? '';
    }

    public static function picture(string $svg): Response
    {
        if ($svg === '') {
            throw Stop::missing();
        }
        return new Response($svg, 200, 'image/svg+xml', ['Content-Security-Policy' => "default-src 'none'; style-src 'unsafe-inline'; sandbox"]);
    }

    public function progress(): Page
    {
        $number = $this->request()->text('number');
        $body = [];
        if ($this->request()->method === 'POST') {
            $this->portal->limits->take('progress', $this->request()->address(), 12, 60);
            // What cannot be a number is asked for as one that is none, after the same work.
            $asked = preg_match('#^[^/\p{C}\s]{1,64}$#Du', $number) === 1 ? $number : '-';
            try {
                $body[] = $this->found($this->town()->publicly()->ask('case.progress', ['code' => $this->request()->text('code')],
                    "case/$asked"));
            } catch (Refused) {
                // A number that is none and a wrong code are answered alike.
                $body[] = Html::el('div', ['class' => 'problem', 'role' => 'alert'], Html::el('h2', [], '没有查到'),
                    Html::p('编号或者查询码有误。请按收件回执核对后再试。'));
            }
        }
        $body[] = $this->portal->form('/progress',
            Form::input('number', '办件编号', $number, true, hint: '收件回执左上角的编号'),
            Form::input('code', '查询码', '', true, hint: '收件回执上的八位字母和数字，不分大小写', class: 'short'),
            Html::el('button', ['class' => 'main'], '查询'));
        return new Page('查进度', 'Follow an application', Html::all(...$body));
    }

    private function found(array $case): Html
    {
        return Html::el('section', ['class' => 'card', 'aria-labelledby' => 'found'], Html::el('h2', ['id' => 'found'], $case['itemName']),
            Html::facts(['办件编号' => $case['number'], '承办单位' => $case['unitName'], '办理阶段' => $case['phaseChinese'],
                '收件日' => self::day($case['received']), '受理日' => self::day($case['accepted'] ?? null), '下一步' => $this->next($case),
                '承诺办结日' => self::day($case['promisedDue'] ?? null), '法定办结日' => self::day($case['statutoryDue'] ?? null),
                '缺少材料' => implode('、', $case['missing'] ?? []), '办理结果' => $case['resultChinese'] ?? '', '办结日' => self::day($case['closed'] ?? null),
                '说明' => ($case['provisional'] ?? false) ? '超出已公布放假安排的日期为暂定。' : '']),
            isset($case['closed']) || in_array($case['phase'], ['correctionNotified'], true)
                ? Html::p('补交材料、评价服务，请', Html::link("/my/case/{$case['number']}", '登录后办理'), '。') : null);
    }

    public function published(): Page
    {
        $after = $this->request()->text('after');
        $list = $this->town()->publicly()->ask('complaint.published', ['after' => $after, 'newest' => true, 'limit' => 20]);
        $rows = [];
        foreach ($list['complaints'] ?? [] as $row) {
            $rows[] = [$row['number'], $row['categoryChinese'] ?? '', $this->town()->unit($row['unit'] ?? null), $row['findingChinese'],
                self::day($row['closed']), $row['summary'] . (($row['corrected'] ?? false) ? '（已更正）' : '')];
        }
        $last = $rows === [] ? '' : (string) $rows[count($rows) - 1][0];
        return new Page('结果公布', 'Published results of complaints', Html::all(
            Html::table('投诉处理结果', ['编号', '类别', '被投诉单位', '认定', '办结', '处理结果'], $rows),
            Html::p($after === '' ? null : Html::link('/published', '回到第一页'), ' ',
                ($list['more'] ?? false) ? Html::link("/published?after=$last", '下一页') : null)), isWide: true);
    }

    public function figures(): Page
    {
        $month = $this->request()->text('month');
        $now = $this->portal->settings->now();
        if (preg_match('/^\d{4}-(0[1-9]|1[0-2])$/D', $month) !== 1) {
            $month = $now->modify('first day of last month')->format('Y-m');
        }
        $from = new \DateTimeImmutable("$month-01");
        $report = $this->town()->publicly()->ask('report', ['from' => $from->format('Y-m-d'), 'through' => $from->format('Y-m-t')]);
        $rates = [];
        foreach ($report['rates'] as $rate) {
            if (isset($rate['value'])) {
                $rates[] = [$rate['chinese'], $rate['value'], Html::el('span', ['lang' => 'en'], $rate['definition'])];
            }
        }
        return new Page('数据公开', 'Figures', Html::all(Html::el('form', ['method' => 'get', 'action' => '/figures', 'class' => 'search'],
            Form::input('month', '月份', $month, true, 'month'), Html::el('button', ['class' => 'main'], '查看')),
            Html::h2($from->format('Y年n月')), self::counts($report), Html::h2('比率与口径'),
            Html::table('比率', ['指标', '数值#', '口径'], $rates), $this->yearOfComplaints((int) $now->format('Y') - 1)));
    }

    private function yearOfComplaints(int $year): ?Html
    {
        try {
            $table = $this->town()->publicly()->ask('complaint.statistics', ['from' => "$year-01-01", 'through' => "$year-12-31"]);
        } catch (Refused) {
            return null;
        }
        $rate = $table['closingRate'] ?? null;
        return Html::all(Html::h2("{$year}年效能投诉"), Html::facts(['登记' => self::pieces($table['received'] ?? 0), '受理' => self::pieces($table['accepted'] ?? 0),
            '办结' => self::pieces($table['closed'] ?? 0), '办结率' => $rate === null ? '' : intdiv($rate, 100) . '.' . str_pad((string) ($rate % 100), 2, '0', STR_PAD_LEFT) . '%']));
    }

    /** @param array<string, mixed> $report */
    public static function counts(array $report): Html
    {
        $names = ['received' => '收件', 'accepted' => '受理', 'closed' => '办结', 'open' => '在办', 'early' => '提前办结', 'onTime' => '按时办结',
            'latePromised' => '超承诺办结', 'lateStatutory' => '超法定办结'];
        $inside = [];
        foreach ($names as $key => $name) {
            $inside[] = Html::el('div', [], Html::el('dt', [], $name), Html::el('dd', [], (string) ($report[$key] ?? 0)));
        }
        return Html::el('dl', ['class' => 'figures'], ...$inside);
    }

    /** The screen of the hall: numbers alone. With `?screen=1` it fills a screen and comes anew each minute. */
    public function hall(): Response
    {
        $isScreen = $this->request()->text('screen') === '1';
        $now = $this->portal->settings->now();
        $today = $now->format('Y-m-d');
        $town = $this->town()->publicly();
        $day = $town->ask('report', ['from' => $today, 'through' => $today]);
        $month = $town->ask('report', ['from' => $now->format('Y-m-01'), 'through' => $today]);
        $year = $town->ask('report', ['from' => $now->format('Y-01-01'), 'through' => $today]);
        $row = static fn (string $name, array $report): array => [$name, (string) ($report['received'] ?? 0), (string) ($report['accepted'] ?? 0),
            (string) ($report['closed'] ?? 0), (string) ($report['early'] ?? 0), (string) ($report['latePromised'] ?? 0)];
        $page = new Page('今日办件', 'The hall today', Html::el('div', ['class' => 'hall'], Html::p($now->format('Y年n月j日 H:i')),
            self::counts($day), Html::table('本日、本月、本年', ['期间', '收件#', '受理#', '办结#', '提前办结#', '超承诺办结#'],
                [$row('本日', $day), $row('本月', $month), $row('本年', $year)]),
            $isScreen ? Html::p(Html::link('/hall', '停止自动更新')) : Html::p(Html::link('/hall?screen=1', '大屏模式（每分钟更新）'))), isWide: true);
        return new Response($page->render($this->portal), headers: $isScreen ? ['Refresh' => '60'] : []);
    }

    public static function limit(?string $limit): string
    {
        return match (true) {
            $limit === null => '',
            $limit === '0wd' => '即办',
            str_ends_with($limit, 'wd') => substr($limit, 0, -2) . ' 个工作日',
            str_ends_with($limit, 'd') => substr($limit, 0, -1) . ' 日',
            str_ends_with($limit, 'm') => substr($limit, 0, -1) . ' 个月',
            default => $limit,
        };
    }

    public static function yuan(int $fen): string
    {
        return intdiv($fen, 100) . '.' . str_pad((string) ($fen % 100), 2, '0', STR_PAD_LEFT) . ' 元';
    }

    private static function pieces(int $count): string
    {
        return "$count 件";
    }
}
