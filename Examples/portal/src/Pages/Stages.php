<?php

declare(strict_types=1);

namespace Portal\Pages;

use Portal\Html;
use Portal\Page;
use Portal\Pages;
use Portal\Response;
use Xiaoneng\Refused;

/**
 * Stages of joint approval 并联审批: as a flow chart before they start, for everyone; all of a project's on one page, for its
 * owner; at the desk of the lead and of departments, with what can be done next.
 */
final class Stages extends Pages
{
    /** A stage before it starts: its branches by department, what each waits for, and its days. */
    public function guide(string $template): Page
    {
        $chart = $this->town()->publicly()->ask('stage.chart', [], "template/$template");
        $rows = [];
        foreach ($chart['items'] as $item) {
            $rows[] = [self::titled($item) . ($item['critical'] ? '（关键）' : ''), $item['department'], $this->words()->name('JointStages.Kind', $item['kind']),
                Citizen::limit($item['limit']), $this->before($item['after'] ?? []), "第 {$item['earliest']} 日", "第 {$item['latest']} 日"];
        }
        return new Page("{$chart['name']}并联审批", 'Joint approval: a stage before it starts', Html::all(
            Html::facts(['牵头单位' => $chart['leadName'] ?? '', '承诺时限' => Citizen::limit($chart['promise'] ?? null), '法定时限' => Citizen::limit($chart['statutory'] ?? null),
                '计划' => "{$chart['days']} 个工作日", '关键线路' => implode(' → ', $chart['critical'] ?? []), '版本' => (string) ($chart['version'] ?? '')]),
            Html::p('一张申请表、一套材料，由牵头单位统一受理、同时分送，最后一次送达。日序为分送之后的第几个工作日。'),
            Html::table('各事项', ['事项', '责任部门', '性质', '时限', '前置', '最早办结', '最迟办结'], $rows),
            Html::el('img', ['src' => "/stages/$template/chart.svg", 'class' => 'picture', 'alt' => '并联审批流程图，内容与上表相同'])), isWide: true);
    }

    public function chart(string $template): Response
    {
        return Citizen::picture($this->town()->publicly()->ask('stage.chart', ['svg' => true], "template/$template")['svg'] ?? '');
    }

    // The owner

    public function projects(): Page
    {
        $this->needPerson();
        $rows = array_map(fn (array $one): array => [Html::link("/my/projects/{$one['number']}", $one['name']), $one['number'], $this->town()->unit($one['unit']),
            $this->light($one['light'], 'Projects.ProjectLight'), $one['phaseChinese'], self::day($one['finish']), (string) ($one['stages'] ?? 0)],
            $this->town()->all('project.list', 'projects', most: 200));
        return new Page('我的项目', 'My projects', Html::table('我的项目', ['项目', '编号', '责任单位', '进度灯', '状态', '要求完成', '并联审批#'], $rows, '没有以本账号登记的项目。'),
            [['/my', '我的办件']], isWide: true);
    }

    /** All stages of a project, branch by branch, with who holds each. */
    public function project(string $number): Page
    {
        $this->needPerson();
        $page = $this->town()->ask('project.stages', [], "project/$number");
        $parts = [];
        foreach ($page['stages'] ?? [] as $stage) {
            $parts[] = Html::el('section', ['aria-labelledby' => "h-{$stage['number']}"],
                Html::el('h2', ['id' => "h-{$stage['number']}"], "{$stage['name']}　", $this->light($stage['light'] ?? null)),
                $this->facts($stage), $this->branches($stage),
                Html::p(Html::link("/my/rights/stage/{$stage['number']}", '我的个人信息'), '　', Html::link("/stages/{$stage['template']}", '公布的流程')),
                Html::el('img', ['src' => "/my/projects/$number/{$stage['number']}.svg", 'class' => 'picture', 'alt' => "{$stage['name']}横道图，内容与上表相同"]));
        }
        return new Page($page['name'], 'All stages of my project on one page', Html::all(
            Html::p("项目编号 {$page['number']}", ($page['greenChannel'] ?? false) ? '，绿色通道' : '', '，并联审批 ' . count($page['stages'] ?? []) . ' 个阶段。'), ...$parts),
            [['/my', '我的办件'], ['/my/projects', '我的项目']], isWide: true);
    }

    public function ownPicture(string $project, string $number): Response
    {
        $this->needPerson();
        return $this->drawn($number);
    }

    // The desk of the lead, and of departments

    public function list(string $place): Page
    {
        $this->needOfficer();
        $rows = array_map(fn (array $one): array => [Html::link("/$place/stages/{$one['number']}", $one['number']), $one['name'], $this->town()->unit($one['unit']),
            $one['phaseChinese'], $this->light($one['light'] ?? null), self::day($one['due'] ?? null), self::day($one['projected'] ?? null), implode('、', $one['holders'] ?? []),
            ($one['late'] ?? false) ? '超期' : ''], array_reverse($this->town()->all('stage.list', 'stages', most: 1000)));
        return new Page('并联审批', 'Joint approval', Html::table('并联审批阶段', ['编号', '阶段', '牵头单位', '进度', '亮灯', '期限', '预计', '当前责任方', '备注'], array_slice($rows, 0, 200), '没有并联审批。'),
            [self::above($place)], isWide: true);
    }

    public function stage(string $place, string $number): Page
    {
        $this->needOfficer();
        $one = $this->town()->ask('stage.get', [], "stage/$number");
        $urgings = array_map(fn (array $row): array => [self::day($row['on']), $this->town()->unit($row['unit'] ?? null), ($row['branch'] ?? '') ?: '全部在办事项', $row['reason']], $one['urgings'] ?? []);
        return new Page("{$one['name']}　$number", 'A stage of joint approval', Html::all($this->facts($one),
            $this->acts("/$place/stages/$number", "stage/$number"), $this->branches($one, true),
            Html::el('img', ['src' => "/$place/stages/$number/picture.svg", 'class' => 'picture', 'alt' => '横道图，内容与上表相同']),
            $this->explained($number, $one), $this->shares($number, $one),
            $urgings === [] ? null : Html::all(Html::h2('督办'), Html::table('督办', ['日期', '督办单位', '事项', '理由'], $urgings)),
            Html::p(Html::link("/stages/{$one['template']}", '公布的流程'))), [self::above($place), ["/$place/stages", '并联审批']], isWide: true);
    }

    public function picture(string $place, string $number): Response
    {
        $this->needOfficer();
        return $this->drawn($number);
    }

    public function do(string $place, string $number, string $word): Page|Response
    {
        $this->needOfficer();
        $one = $this->town()->ask('stage.get', [], "stage/$number");
        $branches = [];
        foreach ($one['branches'] ?? [] as $branch) {
            $branches[$branch['id']] = "{$branch['id']}（{$branch['unitName']}，{$branch['stateChinese']}）";
        }
        return $this->wordPage("/$place/stages/$number", "stage/$number", $word, 'stage.', [self::above($place), ["/$place/stages/$number", $number]],
            choices: ['branch' => $branches, 'branches' => $branches, 'present' => $branches]);
    }

    // What the pages share

    private function drawn(string $number): Response
    {
        return Citizen::picture($this->town()->ask('stage.picture', [], "stage/$number")['svg']);
    }

    /** @return array{string, string} */
    private static function above(string $place): array
    {
        return $place === 'desk' ? ['/desk', '工作台'] : ['/office', '监察台'];
    }

    /** @param array<string, mixed> $stage */
    private function facts(array $stage): Html
    {
        return Html::facts(['编号' => $stage['number'], '牵头单位' => $this->town()->unit($stage['unit']), '进度' => $stage['phaseChinese'], '亮灯' => $this->light($stage['light'] ?? null),
            '登记' => self::day($stage['registered']), '补正期限' => self::day($stage['correctionDue'] ?? null), '受理' => self::day($stage['accepted'] ?? null),
            '分送' => self::day($stage['routed'] ?? null), '承诺办结日' => self::day($stage['promisedDue'] ?? null), '法定办结日' => self::day($stage['statutoryDue'] ?? null),
            '预计办结日' => self::day($stage['projected'] ?? null), '审结' => self::day($stage['concluded'] ?? null), '送达' => self::day($stage['delivered'] ?? null),
            '现场踏勘' => self::day($stage['visited'] ?? null) ?: (isset($stage['visitBy']) ? '应于' . self::day($stage['visitBy']) . '前' : ''),
            '当前责任方' => implode('、', $stage['holders'] ?? []), '未分送事项' => implode('、', $stage['unrouted'] ?? []),
            '结论' => ($stage['late'] ?? false) ? '超期' : '', '监察发现' => $this->faults($stage['faults'] ?? []),
            '说明' => ($stage['provisional'] ?? false) ? '超出已公布放假安排的日期为暂定。' : '']);
    }

    /** @param array<string, mixed> $stage */
    private function branches(array $stage, bool $isInside = false): Html
    {
        $rows = [];
        foreach ($stage['branches'] ?? [] as $one) {
            $case = isset($one['case']) ? substr($one['case'], strlen('case/')) : '';
            $rows[] = [self::titled($one) . (($one['critical'] ?? false) ? '（关键）' : ''), $one['unitName'], $one['stateChinese'] . (($one['cause'] ?? '') === '' ? '' : "：{$one['cause']}"),
                self::day($one['begun'] ?? null), self::day($one['due'] ?? null), self::day($one['earliest'] ?? null), self::day($one['latest'] ?? null),
                self::day($one['ended'] ?? null), $this->words()->name('JointStages.End', $one['end'] ?? null), $one['documentNumber'] ?? '',
                $case === '' ? '' : ($isInside ? Html::link("/desk/case/$case", $case) : $case)];
        }
        return Html::table("{$stage['name']}各事项", ['事项', '部门', '状态', '起算', '期限', '最早', '最迟', '办结', '结果', '批复文号', '办件'], $rows);
    }

    /** Both clocks, day by day. @param array<string, mixed> $stage */
    private function explained(string $number, array $stage): ?Html
    {
        if (!isset($stage['accepted'])) {
            return null;
        }
        $explained = $this->town()->ask('stage.explain', [], "stage/$number");
        $tables = [];
        foreach (['promised' => '承诺时限', 'statutory' => '法定时限'] as $key => $name) {
            $rows = array_map(static fn (array $day): array => [self::day($day['day']), $day['counted'] ? '计入' : '不计', (string) ($day['tally'] ?? 0), $day['chinese']], $explained[$key] ?? []);
            $tables[] = Html::el('details', [], Html::el('summary', [], $name . '逐日计算，至' . self::day($explained[$key . 'Due'] ?? null)),
                Html::table($name . '逐日计算', ['日期', '是否计入', '累计#', '理由'], $rows));
        }
        return Html::all(Html::h2('期限怎么算'), ...$tables);
    }

    /** Whose days a delay was, once it is over. @param array<string, mixed> $stage */
    private function shares(string $number, array $stage): ?Html
    {
        if (!isset($stage['concluded'])) {
            return null;
        }
        try {
            $shares = $this->town()->ask('stage.shares', [], "stage/$number");
        } catch (Refused) {
            return null;
        }
        $rows = array_map(static fn (array $one): array => [$one['party'], $one['days']], $shares['shares'] ?? []);
        $days = array_map(static fn (array $one): array => ["第 {$one['day']} 日", ($one['slip'] > 0 ? '+' : '') . $one['slip'], implode('、', $one['parties'])], $shares['protocol'] ?? []);
        return Html::all(Html::h2('责任工作日分摊'), Html::p("计划 {$shares['planned']} 日，实际 {$shares['actual']} 日，相差 {$shares['delay']} 日；各方之和等于相差。"),
            Html::table('责任工作日', ['责任方', '工作日#'], $rows, '没有延误。'), Html::table('逐日记录', ['日序', '变动#', '责任方'], $days, '完成日没有变动。'));
    }

    /** @param array<string, mixed> $item */
    private static function titled(array $item): string
    {
        $name = $item['name'] ?? '';
        return $name === '' || $name === $item['id'] ? $item['id'] : "{$item['id']}　$name";
    }

    /** @param list<array<string, string>> $links */
    private function before(array $links): string
    {
        return implode('、', array_map(static fn (array $link): string => $link['item'] . (($link['mode'] ?? 'FS') === 'J6' ? '（同步）' : ''), $links));
    }
}
