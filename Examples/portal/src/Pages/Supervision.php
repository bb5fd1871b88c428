<?php

declare(strict_types=1);

namespace Portal\Pages;

use Portal\Form;
use Portal\Html;
use Portal\Page;
use Portal\Pages;
use Portal\Response;
use Xiaoneng\Refused;

/** What supervision looks at beside cards 督查、制度、作风: inspections with their orders, the ten rules unit by unit, findings of conduct. */
final class Supervision extends Pages
{
    // Inspections

    public function inspections(): Page
    {
        $this->needOfficer();
        $orders = $this->town()->ask('inspection.orders', ['limit' => 200]);
        $tiles = [];
        foreach (['red', 'amber', 'green'] as $light) {
            $tiles[] = Html::el('div', [], Html::el('dt', [], $this->light($light)), Html::el('dd', [], (string) ($orders[$light] ?? 0)));
        }
        $open = array_map(fn (array $one): array => [$this->light($one['light'] ?? null), Html::link("/office/inspections/{$one['inspection']}", "{$one['inspection']} 之 {$one['number']}"),
            $this->town()->unit($one['unit']), $this->words()->name('Inspections.Demand', $one['demand']), $this->words()->name('Inspections.Progress', $one['progress']),
            self::day($one['due']), isset($one['left']) ? (string) $one['left'] : ''], $orders['orders'] ?? []);
        $rows = array_map(fn (array $one): array => [Html::link("/office/inspections/{$one['number']}", $one['number']), $this->subject($one['subject']), $this->town()->unit($one['subject']['unit'] ?? null),
            $one['phaseChinese'], self::day($one['opened'] ?? null), (string) count($one['findings'] ?? []), (string) count($one['orders'] ?? []), self::day($one['concluded'] ?? null)],
            array_reverse($this->town()->all('inspection.list', 'inspections', most: 1000)));
        return new Page('督查督办', 'Inspections', Html::all($this->tabs(), Html::el('dl', ['class' => 'figures'], ...$tiles),
            Html::h2('未销号的责令整改'), Html::table('责令整改，最急的在前', ['亮灯', '督查', '单位', '要求', '进度', '报告期限', '剩余工作日#'], $open, '没有未销号的责令整改。'),
            Html::h2('督查件'), Html::table('督查件', ['编号', '事项', '单位', '阶段', '开展', '问题#', '责令#', '结论'], array_slice($rows, 0, 200), '没有督查件。')), isWide: true);
    }

    public function inspection(string $number): Page
    {
        $this->needOfficer();
        $one = $this->town()->ask('inspection.get', [], "inspection/$number");
        $findings = array_map(static fn (array $row): array => [(string) ($row['number'] ?? 1), $row['code'], ($row['verified'] ?? false) ? '已核实' : '未核实', ($row['heard'] ?? false) ? '已听取' : '',
            implode('、', $row['evidence'] ?? [])], $one['findings'] ?? []);
        $orders = array_map(fn (array $row): array => [(string) ($row['number'] ?? 1), $this->words()->name('Inspections.Demand', $row['demand']), $this->words()->name('Inspections.Progress', $row['progress']),
            $this->light($row['light'] ?? null), self::day($row['due']), (string) ($row['sentBack'] ?? 0), $row['documentNumber']], $one['orders'] ?? []);
        return new Page("督查 $number", 'An inspection', Html::all(
            Html::facts(['事项' => $this->subject($one['subject']), '单位' => $this->town()->unit($one['subject']['unit'] ?? null), '阶段' => $one['phaseChinese'], '事先存证' => $one['sealed'] ?? '',
                '开展' => self::day($one['opened'] ?? null), '结论期限' => self::day($one['concludeBy'] ?? null), '结论' => self::day($one['concluded'] ?? null),
                '结论文号' => $one['conclusion'] ?? '', '异议期限' => self::day($one['objectBy'] ?? null), '复核决定期限' => self::day($one['answerBy'] ?? null)]),
            $this->acts("/office/inspections/$number", "inspection/$number"),
            Html::h2('发现问题'), Html::table('发现问题', ['序号', '类别', '核实', '听取意见', '证据'], $findings, '没有发现问题。'),
            Html::h2('责令整改'), Html::table('责令整改', ['序号', '要求', '进度', '亮灯', '报告期限', '退回#', '文号'], $orders, '没有责令整改。')), [['/office', '监察台'], ['/office/inspections', '督查督办']]);
    }

    public function doInspection(string $number, string $word): Page|Response
    {
        $this->needOfficer();
        $this->town()->ask('inspection.get', [], "inspection/$number");
        return $this->wordPage("/office/inspections/$number", "inspection/$number", $word, 'inspection.', [['/office/inspections', '督查督办'], ["/office/inspections/$number", $number]]);
    }

    /** @param array<string, mixed> $subject */
    private function subject(array $subject): string
    {
        return $this->words()->name('Inspections.Kind', $subject['kind']) . '：' . $subject['topic'];
    }

    // The ten rules

    public function rules(): Page
    {
        $this->needOfficer();
        $files = $this->town()->all('tenRules.list', 'units', key: 'unit');
        $names = [];
        foreach ($files as $file) {
            foreach ($file['rules'] as $line) {
                if (!($line['optional'] ?? false)) {
                    $names[$line['rule']] = $line['chinese'];
                }
            }
        }
        $rows = [];
        foreach ($files as $file) {
            $status = array_column($file['rules'], null, 'rule');
            $cells = [];
            foreach (array_keys($names) as $rule) {
                $line = $status[$rule] ?? null;
                $cells[] = $line === null ? '—' : (($line['exempt'] ?? '') !== '' ? '不适用' : $this->words()->name('TenRules.Status', $line['status']));
            }
            $rows[] = [Html::link("/office/rules/{$file['unit']}", $this->town()->unit($file['unit'])), ...$cells, ($file['complete'] ?? false) ? '健全' : '不健全'];
        }
        return new Page('十项制度', 'The ten rules, unit by unit', Html::all($this->tabs(), $this->standing(),
            Html::table('各单位制度落实', ['单位', ...array_values($names), '合计'], $rows, '没有建档的单位。')), isWide: true);
    }

    private function standing(): ?Html
    {
        try {
            $table = $this->town()->ask('tenRules.matrix');
        } catch (Refused) {
            return null;
        }
        $rows = [];
        foreach (['cells', 'units', 'distributed', 'supervised'] as $key) {
            $field = $this->words()->fields('TenRules.Standing')[$key] ?? ['title' => $key, 'hint' => ''];
            $tally = $table[$key];
            $rows[] = [$field['title'], $tally['count'] . (isset($tally['of']) ? " / {$tally['of']}" : '（总数未载入，不计比例）'), Html::el('span', ['lang' => 'en'], $field['hint'])];
        }
        return Html::table('落实情况', ['指标', '数值#', '口径'], $rows);
    }

    public function ruleFile(string $unit): Page
    {
        $this->needOfficer();
        $file = $this->town()->ask('tenRules.get', [], "tenRules/$unit");
        $rows = array_map(fn (array $line): array => [$line['chinese'] . (($line['optional'] ?? false) ? '（选定）' : ''),
            ($line['exempt'] ?? '') !== '' ? "不适用：{$line['exempt']}" : $this->words()->name('TenRules.Status', $line['status']), $line['document']['documentNumber'] ?? '',
            self::day($line['document']['inForce'] ?? null), (string) ($line['copies'] ?? 0), (string) ($line['receipts'] ?? 0), self::day($line['checked'] ?? null),
            isset($line['kept']) ? ($line['kept'] ? '执行' : '未执行') : ''], $file['rules']);
        return new Page($this->town()->unit($unit) . '十项制度', 'The rules of a unit', Html::all(
            Html::facts(['人数' => (string) $file['headcount'], '制度健全' => ($file['complete'] ?? false) ? '是' : '否', '人手一份' => ($file['distributed'] ?? false) ? '是' : '否',
                '督查考核落实' => ($file['supervised'] ?? false) ? '是' : '否', '否定报备' => (string) ($file['denials'] ?? 0)]),
            $this->acts("/office/rules/$unit", "tenRules/$unit"),
            Html::table('各项制度', ['制度', '落实状态', '文号', '施行', '印发#', '签收#', '检查', '检查结果'], $rows)), [['/office', '监察台'], ['/office/rules', '十项制度']], isWide: true);
    }

    public function doRule(string $unit, string $word): Page|Response
    {
        $this->needOfficer();
        $this->town()->ask('tenRules.get', [], "tenRules/$unit");
        return $this->wordPage("/office/rules/$unit", "tenRules/$unit", $word, 'tenRules.', [['/office/rules', '十项制度'], ["/office/rules/$unit", $this->town()->unit($unit)]]);
    }

    // Conduct

    public function conducts(): Page
    {
        $this->needOfficer();
        $rows = array_map(fn (array $one): array => [Html::link("/office/conduct/{$one['number']}", $one['number']), $one['kindChinese'], $this->town()->unit($one['unit']),
            trim($one['place'] . ' ' . ($one['window'] ?? '')), self::day($one['from']), $this->words()->name('Supervision.ConductSource', $one['foundBy']), $one['phaseChinese'],
            (string) ($one['points'] ?? 0), ($one['clipLate'] ?? false) ? '影像逾期未删' : ''], array_reverse($this->town()->all('supervision.conducts', 'findings', most: 1000)));
        return new Page('作风问题', 'Findings of conduct', Html::all($this->tabs(), $this->month(),
            Html::table('作风问题', ['编号', '类别', '责任单位', '地点', '日期', '发现方式', '阶段', '扣分#', '备注'], array_slice($rows, 0, 200), '没有作风问题。')), isWide: true);
    }

    /** What the month before comes to, window by window. */
    private function month(): ?Html
    {
        $month = $this->request()->text('month');
        if (preg_match('/^\d{4}-(0[1-9]|1[0-2])$/D', $month) !== 1) {
            $month = $this->portal->settings->now()->modify('first day of last month')->format('Y-m');
        }
        try {
            $table = $this->town()->ask('supervision.conductTable', ['month' => $month]);
        } catch (Refused) {
            return null;
        }
        $rows = array_map(fn (array $one): array => [$this->town()->unit($one['unit']), trim($one['place'] . ' ' . ($one['window'] ?? '')), (string) $one['findings'], (string) $one['points'],
            (string) $one['score'], $this->words()->name('Supervision.ConductGrade', $one['grade']), self::day($one['rectifyBy'] ?? null)], $table['windows'] ?? []);
        return Html::all(Html::el('form', ['method' => 'get', 'action' => '/office/conduct', 'class' => 'search'], Form::input('month', '月份', $month, true, 'month'),
            Html::el('button', ['class' => 'main'], '查看')), Html::h2("$month 窗口月度评定"), Html::table('窗口月度评定', ['单位', '窗口', '认定#', '扣分#', '得分#', '等次', '整改期限'], $rows, '这个月没有认定的作风问题。'));
    }

    public function conduct(string $number): Page
    {
        $this->needOfficer();
        $one = $this->town()->ask('supervision.conduct', [], "conduct/$number");
        return new Page("作风问题 $number", 'A finding of conduct', Html::all(
            Html::facts(['类别' => $one['kindChinese'], '责任单位' => $this->town()->unit($one['unit']), '地点' => trim($one['place'] . ' ' . ($one['window'] ?? '')), '人员' => $one['person'] ?? '',
                '起' => self::moment($one['from']), '止' => self::moment($one['through']), '发现方式' => $this->words()->name('Supervision.ConductSource', $one['foundBy']),
                '制止' => self::moment($one['stoppedAt'] ?? null), '现场处置' => $this->words()->name('Supervision.ConductHandling', $one['handling'] ?? null), '阶段' => $one['phaseChinese'],
                '认定' => self::day($one['verified'] ?? null), '扣分' => (string) ($one['points'] ?? 0), '申诉期限' => self::day($one['objectBy'] ?? null), '申诉答复期限' => self::day($one['answerBy'] ?? null),
                '影像保存期限' => self::day($one['clipBy'] ?? null), '影像删除' => self::day($one['clipDeleted'] ?? null),
                '问责记录' => isset($one['record']) ? Html::link('/office/records/' . substr($one['record'], strlen('accountability/')), '查看') : '']),
            $this->acts("/office/conduct/$number", "conduct/$number")), [['/office', '监察台'], ['/office/conduct', '作风问题']]);
    }

    public function doConduct(string $number, string $word): Page|Response
    {
        $this->needOfficer();
        $this->town()->ask('supervision.conduct', [], "conduct/$number");
        return $this->wordPage("/office/conduct/$number", "conduct/$number", $word, 'conduct.', [['/office/conduct', '作风问题'], ["/office/conduct/$number", $number]]);
    }

    private function tabs(): Html
    {
        return Board::parts($this->portal);
    }

    private static function moment(?string $moment): string
    {
        return $moment === null || $moment === '' ? '' : self::day($moment) . ' ' . substr($moment, 11, 5);
    }
}
