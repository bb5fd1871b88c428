<?php

declare(strict_types=1);

namespace Portal\Pages;

use Portal\Form;
use Portal\Html;
use Portal\Page;
use Portal\Pages;
use Portal\Portal;
use Portal\Response;
use Xiaoneng\Refused;

/** For heads and supervisors 监察台: lights, what is overdue, key projects with their ladder, the league, the bulletin. */
final class Board extends Pages
{
    private const LIGHTS = ['red', 'yellow', 'amber', 'green', 'grey'];

    /** The parts of supervision, for the role in which someone is here. */
    public static function parts(Portal $portal): Html
    {
        $role = $portal->session->role();
        $parts = ['/office' => '亮灯', '/office/overdue' => '逾期', '/office/cards' => '监察牌', '/office/conduct' => '作风', '/office/projects' => '重点项目', '/office/stages' => '并联审批',
            '/office/inspections' => '督查', '/office/rules' => '十项制度', '/office/league' => '排名', '/office/bulletin' => '通报'];
        if ($role === 'governmentHead') {
            // A head of the government has projects, stages and inspections, and no cases of others.
            unset($parts['/office'], $parts['/office/overdue'], $parts['/office/conduct']);
        }
        if (in_array($role, ['efficiencyOffice', 'efficiencyHead', 'supervisor', 'auditor', 'governmentHead'], true)) {
            $parts['/office/complaints'] = '投诉';
        }
        $tabs = [];
        foreach ($parts as $path => $name) {
            $tabs[] = Html::el('li', [], Html::el('a', ['href' => $path, 'aria-current' => $path === $portal->request->path ? 'page' : null], $name));
        }
        return Html::el('nav', ['aria-label' => '监察台', 'class' => 'tabs'], Html::el('ul', [], ...$tabs));
    }

    /**
     * Cases under way that whoever asks may see: those past a limit, and where `$all` those of which something falls due
     * later. Each list goes through the cases once.
     *
     * @return list<array<string, mixed>>
     */
    private function underWay(string $unit = '', bool $all = false): array
    {
        $cases = $this->town()->all('case.board', 'cases', array_filter(['section' => 'overdue', 'unit' => $unit]), 100_000);
        if ($all) {
            $found = $this->town()->all('case.board', 'cases', ['section' => 'due', 'until' => '9999-12-31'], 100_000);
            $cases = array_column([...$cases, ...$found], null, 'number');
        }
        return array_values(array_filter($cases, static fn (array $one): bool
            => !in_array($one['phase'], ['draft', 'decided', 'served', 'closed', 'archived'], true)));
    }

    public function lights(): Page|Response
    {
        $this->needOfficer();
        try {
            $cases = $this->underWay(all: true);
        } catch (Refused) {
            // A head of the government has projects and complaints, and no cases of others.
            return Response::to('/office/projects');
        }
        $units = [];
        foreach ($cases as $case) {
            $units[$case['unit']] ??= array_fill_keys(self::LIGHTS, 0);
            $units[$case['unit']][$case['light'] ?? 'grey']++;
        }
        uksort($units, static fn (string $one, string $other): int => [$units[$other]['red'], $units[$other]['yellow'], $units[$other]['amber'], $one]
            <=> [$units[$one]['red'], $units[$one]['yellow'], $units[$one]['amber'], $other]);
        $rows = [];
        $sums = array_fill_keys(self::LIGHTS, 0);
        foreach ($units as $code => $counts) {
            $rows[] = [Html::link("/office/overdue?unit=$code", $this->town()->unit((string) $code)),
                ...array_map(strval(...), array_values($counts)), (string) array_sum($counts)];
            foreach ($counts as $light => $count) {
                $sums[$light] += $count;
            }
        }
        $tiles = [];
        foreach ($sums as $light => $count) {
            $tiles[] = Html::el('div', [], Html::el('dt', [], $this->light($light)), Html::el('dd', [], (string) $count));
        }
        return new Page('亮灯', 'Lights', Html::all(self::parts($this->portal), Html::el('dl', ['class' => 'figures'], ...$tiles),
            Html::table('各单位在办件亮灯', ['单位', ...array_map(fn (string $light): string => $this->words()->name('Light', $light) . '#', self::LIGHTS), '在办#'], $rows)), isWide: true);
    }

    public function overdue(): Page
    {
        $this->needOfficer();
        $unit = $this->request()->text('unit');
        $cases = $this->underWay($unit);
        $groups = [];
        foreach ($cases as $case) {
            $groups[$case['unit']][] = $case;
        }
        $tables = [];
        foreach ($groups as $code => $list) {
            usort($list, static fn (array $one, array $other): int => ($other['overdue'] ?? 0) <=> ($one['overdue'] ?? 0));
            $rows = array_map(fn (array $one): array => [$one['number'], $one['itemName'], $one['phaseChinese'], $this->light($one['light'] ?? null),
                self::day($one['promisedDue'] ?? null), self::day($one['statutoryDue'] ?? null), ($one['overdue'] ?? 0) . ' 个工作日', $this->faults($one['faults'] ?? [])],
                array_slice($list, 0, 100));
            $tables[] = Html::all(Html::h2($this->town()->unit((string) $code) . '，' . count($list) . ' 件'), Html::table($this->town()->unit((string) $code) . '逾期件',
                ['编号', '事项', '阶段', '亮灯', '承诺', '法定', '逾期', '监察发现'], $rows));
        }
        return new Page('逾期', 'Overdue by unit', Html::all(self::parts($this->portal),
            Html::p(($unit === '' ? '' : $this->town()->unit($unit) . '：') . count($cases) . ' 件逾期。', $unit === '' ? null : Html::link('/office/overdue', '看全部单位')),
            ...$tables), isWide: true);
    }

    public function projects(): Page
    {
        $this->needOfficer();
        $rows = array_map(fn (array $one): array => [Html::link("/office/projects/{$one['number']}", $one['name']), $this->town()->unit($one['unit']),
            $this->light($one['light'], 'Projects.ProjectLight'), $one['phaseChinese'], self::percent($one['progress'] ?? 0), self::percent($one['planned'] ?? 0),
            self::day($one['finish']), self::day($one['forecast'] ?? null), "{$one['ones']} / 6", (string) ($one['problems'] ?? 0)],
            $this->town()->all('project.list', 'projects'));
        return new Page('重点项目', 'Key projects', Html::all(self::parts($this->portal), Html::table('重点项目', ['项目', '责任单位', '进度灯', '状态', '完成#', '计划#', '要求完成', '预计完成', '六个一#', '未销号#'], $rows)), isWide: true);
    }

    public function project(string $number): Page
    {
        $this->needOfficer();
        $one = $this->town()->ask('project.get', [], "project/$number");
        $half = static fn (mixed $period): string => is_array($period) ? implode(' ', array_map(strval(...), $period)) : (string) $period;
        $ones = array_map(fn (array $row): array => [$this->words()->name('Projects.One', $row['one']), $row['holds'] ? '已落实' : '未落实', $row['chinese']], $one['sixOnes'] ?? []);
        $ladder = array_map(static fn (array $row): array => [$half($row['period']), $row['chinese'], self::day($row['day']), $row['recorded'] ? '已记录' : '未记录'], $one['urgings'] ?? []);
        $problems = array_map(fn (array $row): array => [(string) $row['number'], $row['title'], $row['stageChinese'], $this->town()->unit($row['unit'] ?? null), self::day($row['due'] ?? null),
            ($row['late'] ?? false) ? '逾期' : ''], $one['problems'] ?? []);
        $stages = [];
        foreach ($one['stages'] ?? [] as $row) {
            $stage = substr($row['stage'], strlen('stage/'));
            $stages[] = [Html::link("/office/stages/$stage", $row['name'] ?? $stage), $stage, $row['phase'] ?? '', $this->light($row['light'] ?? null), self::day($row['due'] ?? null),
                self::day($row['projected'] ?? null), implode('、', $row['holders'] ?? [])];
        }
        $tally = $one['reports'];
        return new Page($one['name'], "Key project $number", Html::all(
            Html::facts(['编号' => $number, '责任单位' => $one['unitName'] ?? $one['unit'], '分管领导' => $one['leader'], '跟踪督办专人' => $one['tracker'] ?? '', '状态' => $one['phaseChinese'],
                '进度灯' => $this->light($one['light'], 'Projects.ProjectLight'), '完成进度' => self::percent($one['progress'] ?? 0) . '（计划 ' . self::percent($one['planned'] ?? 0) . '）',
                '要求完成' => self::day($one['finish']), '预计完成' => self::day($one['forecast'] ?? null), '总投资' => self::wan($one['investment'] ?? 0),
                '累计完成投资' => self::wan($one['invested'] ?? 0), '下次应报' => self::day($one['nextReportDue'] ?? null),
                '半月汇报' => "应报 {$tally['due']}，已报 {$tally['filed']}，按时 {$tally['onTime']}，逾期 {$tally['missed']}"]),
            ($one['planVersion'] ?? 0) > 0 ? Html::el('img', ['src' => "/office/projects/$number/plan.svg", 'class' => 'picture', 'alt' => '倒排工期图：要求完成 ' . self::day($one['finish']) . '，预计 ' . self::day($one['forecast'] ?? null)]) : null,
            Html::h2('并联审批'), Html::table('并联审批', ['阶段', '编号', '进度', '亮灯', '期限', '预计', '当前责任方'], $stages, '没有并联审批。'),
            Html::h2('六个一'), Html::table('六个一', ['核查项', '结果', '说明'], $ones),
            Html::h2('催办阶梯'), Html::table('催办', ['期次', '催办方式', '启动日', '记录'], $ladder, '没有催办。'),
            Html::h2('问题台帐'), Html::table('问题台帐', ['序号', '问题', '环节', '承办单位', '期限', '备注'], $problems, '没有问题。')), [['/office/projects', '重点项目']]);
    }

    public function plan(string $number): Response
    {
        $this->needOfficer();
        return Citizen::picture($this->town()->ask('project.schedule', ['svg' => true], "project/$number")['svg'] ?? '');
    }

    /** The newest appraisal that whoever asks may see; what is published, everyone. */
    private function appraisal(): ?array
    {
        $list = $this->town()->ask('appraisal.list', ['newest' => true, 'limit' => 1])['appraisals'] ?? [];
        return $list[0] ?? null;
    }

    public function league(): Page
    {
        $this->needOfficer();
        $appraisal = $this->appraisal();
        if ($appraisal === null) {
            return new Page('排名', 'League', Html::all(self::parts($this->portal), Html::p('还没有考评。')));
        }
        $league = $this->town()->ask('appraisal.league', ['draws' => 1000], "appraisal/{$appraisal['name']}");
        $rows = array_map(static fn (array $row): array => [(string) $row['rank'], $row['name'] ?? $row['subject'], $row['total'], $row['gradeChinese'], "{$row['best']}–{$row['worst']}"], $league['rows'] ?? []);
        return new Page($appraisal['title'], 'League of the departments', Html::all(self::parts($this->portal), Html::p("{$appraisal['schemeChinese']}，{$appraisal['phaseChinese']}。"),
            Html::table('排名', ['名次#', '单位', '总分#', '等次', '名次区间（十次抽样九次在内）#'], $rows),
            Html::el('img', ['src' => '/office/league.svg', 'alt' => '排名图，内容与上表相同', 'class' => 'picture'])), isWide: true);
    }

    public function leaguePicture(): Response
    {
        $this->needOfficer();
        $appraisal = $this->appraisal();
        return Citizen::picture($appraisal === null ? '' : $this->town()->ask('appraisal.league', ['draws' => 1000, 'svg' => true], "appraisal/{$appraisal['name']}")['svg'] ?? '');
    }

    /** The bulletin of a month, to be printed: every figure with its definition, and each unit's. */
    public function bulletin(): Page
    {
        $this->needOfficer();
        $month = $this->request()->text('month');
        if (preg_match('/^\d{4}-(0[1-9]|1[0-2])$/D', $month) !== 1) {
            $month = $this->portal->settings->now()->modify('first day of last month')->format('Y-m');
        }
        $first = new \DateTimeImmutable("$month-01");
        $period = ['from' => $first->format('Y-m-d'), 'through' => $first->format('Y-m-t')];
        $report = $this->town()->ask('report', $period);
        $units = [];
        foreach ($this->town()->units() as $code => $name) {
            $one = $this->town()->ask('report', $period + ['unit' => (string) $code]);
            if (($one['received'] ?? 0) + ($one['accepted'] ?? 0) + ($one['closed'] ?? 0) + ($one['open'] ?? 0) > 0) {
                $units[] = [$name, ...array_map(static fn (string $key): string => (string) ($one[$key] ?? 0), ['received', 'accepted', 'closed', 'open', 'early', 'latePromised', 'lateStatutory', 'faults'])];
            }
        }
        $rates = [];
        foreach ($report['rates'] as $rate) {
            if (isset($rate['value'])) {
                $rates[] = [$rate['chinese'], $rate['value'], Html::el('span', ['lang' => 'en'], $rate['definition'])];
            }
        }
        $rules = array_map(fn (array $row): array => [$this->words()->name('FaultRule', $row['rule']), (string) $row['count']], $report['faultsByRule'] ?? []);
        return new Page($first->format('Y年n月') . '效能通报', 'Bulletin of the month', Html::all(Html::el('div', ['class' => 'screen'], self::parts($this->portal),
            Html::el('form', ['method' => 'get', 'action' => '/office/bulletin', 'class' => 'search'], Form::input('month', '月份', $month, true, 'month'), Html::el('button', ['class' => 'main'], '查看'))),
            Citizen::counts($report), Html::h2('各单位'), Html::table('各单位', ['单位', '收件#', '受理#', '办结#', '在办#', '提前#', '超承诺#', '超法定#', '监察发现#'], $units),
            Html::h2('比率与口径'), Html::table('比率', ['指标', '数值#', '口径'], $rates),
            Html::h2('监察发现'), Html::table('监察发现', ['规则', '次数#'], $rules, '没有监察发现。')), isWide: true, isPaper: true);
    }

    private static function percent(int $points): string
    {
        return intdiv($points, 100) . '.' . intdiv($points % 100, 10) . '%';
    }

    /** Fen as ten thousands of yuan. */
    private static function wan(int $fen): string
    {
        return $fen === 0 ? '' : number_format(intdiv($fen, 1_000_000)) . ' 万元';
    }
}
