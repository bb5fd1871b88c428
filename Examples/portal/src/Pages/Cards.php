<?php

declare(strict_types=1);

namespace Portal\Pages;

use Portal\Html;
use Portal\Page;
use Portal\Pages;
use Portal\Response;
use Xiaoneng\Refused;

/** Electronic supervision 电子监察: cards from service to acceptance, accountability records from proposal to the end. */
final class Cards extends Pages
{
    /** What may be under supervision. */
    private const KINDS = ['case' => '办件', 'complaint' => '投诉件', 'hotline' => '热线', 'project' => '重点项目', 'stage' => '并联审批', 'inspection' => '督查',
        'conduct' => '作风问题'];

    public function board(): Page
    {
        $this->needOfficer();
        $board = $this->town()->ask('supervision.board', ['limit' => 200]);
        $tiles = [];
        foreach (['red' => 'red', 'yellow' => 'yellow', 'amber' => 'amber'] as $light => $count) {
            $tiles[] = Html::el('div', [], Html::el('dt', [], $this->light($light)), Html::el('dd', [], (string) ($board[$count] ?? 0)));
        }
        $rows = array_map(fn (array $one): array => [$this->light($one['light']), Html::link("/office/cards/{$one['number']}", $this->words()->name('FaultRule', $one['rule'])),
            $this->source($one['source']), $this->town()->unit($one['unit'] ?? '') ?: '效能办', self::day($one['since']), self::day($one['replyBy'] ?? null),
            isset($one['left']) ? (string) $one['left'] : ''], $board['rows'] ?? []);
        return new Page('监察牌', 'Cards that run', Html::all(Html::el('dl', ['class' => 'figures'], ...$tiles),
            Html::p(Html::link('/office/records', '效能问责记录')),
            Html::table('未了结的监察牌，最急的在前', ['亮灯', '违反规则', '卷宗', '责任单位', '违反日期', '答复期限', '剩余工作日#'], $rows, '没有未了结的监察牌。')), [['/office', '监察台']], isWide: true);
    }

    public function card(string $number): Page
    {
        $this->needOfficer();
        $one = $this->town()->ask('supervision.card', [], "supervision/$number");
        $cards = array_map(fn (array $row): array => [$this->light($row['class'] === 'warning' ? 'amber' : $row['class']), $row['ruleChinese'], self::day($row['breachedAt']),
            self::day($row['served'] ?? null) ?: '未送达', self::day($row['replyBy'] ?? null), self::day($row['finishBy'] ?? null), self::day($row['replied'] ?? null),
            self::day($row['lifted'] ?? null)], $one['cards'] ?? []);
        $lines = [];
        foreach ($one['cards'] ?? [] as $row) {
            foreach ($row['lines'] ?? [] as $line) {
                $lines[] = [$line['chinese'], $line['article'] ?? ''];
            }
        }
        return new Page('监察牌', 'Card', Html::all(
            Html::facts(['违反卷宗' => $this->source($one['source']), '责任单位' => $this->town()->unit($one['unit'] ?? '') ?: '效能办', '阶段' => $one['phaseChinese'],
                '有效监察牌' => isset($one['class']) ? $this->light($one['class'] === 'warning' ? 'amber' : $one['class']) : '无',
                '事项办结' => self::day($one['ended'] ?? null), '异议答复期限' => self::day($one['objectionBy'] ?? null), '追加事由' => $this->faults($one['grounds'] ?? []),
                '问责记录' => isset($one['record']) ? Html::link('/office/records/' . substr($one['record'], strlen('accountability/')), '查看') : '']),
            $this->acts("/office/cards/$number", "supervision/$number"),
            Html::table('监察牌', ['等级', '违反规则', '违反日期', '送达', '答复期限', '限期办结', '答复', '撤销'], $cards),
            Html::h2('发牌说明'), Html::table('发牌说明', ['事实与计算', '依据'], $lines)), [['/office', '监察台'], ['/office/cards', '监察牌']]);
    }

    public function records(): Page
    {
        $this->needOfficer();
        $list = $this->town()->ask('supervision.records', ['newest' => true, 'limit' => 100, 'after' => $this->request()->text('after')]);
        $rows = array_map(fn (array $one): array => [Html::link("/office/records/{$one['number']}", $this->words()->name('FaultRule', $one['rule'])), $this->source($one['source']),
            $this->town()->unit($one['unit'] ?? '') ?: '效能办', $one['phaseChinese'], self::day($one['proposed']), self::day($one['determineBy']),
            $this->words()->name('Supervision.Determined', $one['outcome'] ?? null), $this->words()->name('Supervision.AppealResult', $one['result'] ?? null)], $list['records'] ?? []);
        return new Page('效能问责', 'Accountability records', Html::table('效能问责记录', ['违反规则', '卷宗', '责任单位', '阶段', '提出', '认定期限', '认定', '申诉结果'], $rows, '没有问责记录。'),
            [['/office', '监察台'], ['/office/cards', '监察牌']], isWide: true);
    }

    public function record(string $number): Page
    {
        $this->needOfficer();
        $one = $this->town()->ask('supervision.record', [], "accountability/$number");
        $again = null;
        try {
            $again = $this->town()->ask('supervision.explain', [], "accountability/$number");
        } catch (Refused) {
            // Who answers a card need not see how it is reckoned again.
        }
        $form = fn (string $code): string => $this->words()->name('Supervision.Form', $code);
        $rows = array_map(fn (array $row): array => [$row['person'], $form($row['form']), self::day($row['ends'] ?? null)], $one['consequences'] ?? []);
        return new Page('效能问责', 'Accountability record', Html::all(
            Html::facts(['违反卷宗' => $this->source($one['source']), '违反规则' => $this->words()->name('FaultRule', $one['rule']), '规则集' => $one['ruleSet'],
                '责任单位' => $this->town()->unit($one['unit'] ?? '') ?: '效能办', '阶段' => $one['phaseChinese'], '提出' => self::day($one['proposed']), '认定期限' => self::day($one['determineBy']),
                '建议形式' => implode('、', array_map($form, $one['forms'] ?? [])), '认定' => $this->words()->name('Supervision.Determined', $one['outcome'] ?? null),
                '申诉期限' => self::day($one['appealBy'] ?? null), '申诉结果' => $this->words()->name('Supervision.AppealResult', $one['result'] ?? null),
                '监察牌' => Html::link("/office/cards/$number", '查看')]),
            $this->acts("/office/records/$number", "accountability/$number"),
            Html::h2('问责后果'), Html::table('问责后果', ['人员', '形式', '影响期满'], $rows, '没有。'),
            $again === null ? null : Html::h2('复算'),
            $again === null ? null : Html::p($again['same'] ? '由台帐和规则集复算，与记录一致。' : '复算与记录不一致：' . implode('；', $again['differences'] ?? [])),
            $again === null ? null : Html::table('复算', ['事实与计算', '依据'], array_map(static fn (array $line): array => [$line['chinese'], $line['article'] ?? ''], $again['lines'] ?? []))),
            [['/office', '监察台'], ['/office/records', '效能问责']]);
    }

    public function do(string $place, string $number, string $word): Page|Response
    {
        $this->needOfficer();
        $kind = $place === 'cards' ? 'supervision' : 'accountability';
        $this->town()->ask($place === 'cards' ? 'supervision.card' : 'supervision.record', [], "$kind/$number");
        return $this->wordPage("/office/$place/$number", "$kind/$number", $word, "$kind.", [['/office/cards', '监察牌'], ["/office/$place/$number", '返回']]);
    }

    /** The dossier in which a rule was broken, by its kind's name and number. */
    private function source(string $dossier): string
    {
        [$kind, $number] = explode('/', $dossier, 2) + ['', ''];
        return (self::KINDS[$kind] ?? $kind) . ' ' . $number;
    }
}
