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

/** The desk of an office 工作台: what falls due, one case with its clocks, and what can be done with it. */
final class Desk extends Pages
{
    public function inbox(): Page
    {
        $person = $this->needOfficer();
        $section = $this->request()->text('show') ?: 'due';
        $sections = ['due' => '近期到期', 'overdue' => '逾期', 'all' => '全部在办'];
        $section = isset($sections[$section]) ? $section : 'due';
        $until = $this->portal->settings->now()->modify('+14 days')->format('Y-m-d');
        $data = ['section' => $section, 'unit' => $person->unit] + ($section === 'due' ? ['until' => $until] : []);
        $cases = $this->town()->all('case.board', 'cases', $data);
        if ($section !== 'due') {
            $cases = array_values(array_filter($cases, static fn (array $one): bool => isset($one['act'])));
        }
        usort($cases, static fn (array $one, array $other): int
            => [$one['lastDay'] ?? '9', $one['number']] <=> [$other['lastDay'] ?? '9', $other['number']]);
        $tabs = [];
        foreach ($sections as $code => $name) {
            $tabs[] = Html::el('li', [], Html::el('a', ['href' => "/desk?show=$code", 'aria-current' => $code === $section ? 'page' : null], $name));
        }
        $rows = array_map(fn (array $one): array => [Html::link("/desk/case/{$one['number']}", $one['number']), $one['itemName'],
            $one['applicant'] ?? '', $one['phaseChinese'], $this->light($one['light'] ?? null), $this->next($one),
            isset($one['overdue']) ? "{$one['overdue']} 个工作日" : ''], array_slice($cases, 0, 200));
        $notices = count($this->town()->notices($person->unit));
        return new Page('工作台', 'Desk', Html::all(
            Html::p($this->town()->unit($person->unit), '，', (string) count($cases), ' 件。',
                Html::link('/desk/notices', $notices === 0 ? '通知' : "通知（{$notices} 条未读）"), ' ', Html::link('/desk/stages', '并联审批'), ' ', Html::link("/items?unit={$person->unit}", '窗口收件')),
            Html::el('nav', ['aria-label' => '列表范围', 'class' => 'tabs'], Html::el('ul', [], ...$tabs)),
            Html::table($sections[$section], ['编号', '事项', '申请人', '阶段', '亮灯', '下一步', '逾期'], $rows)), isWide: true);
    }

    public function case(string $number): Page
    {
        $this->needOfficer();
        $case = $this->town()->ask('case.get', [], "case/$number");
        $materials = $this->materials($case);
        $missing = array_map(static fn (string $code): string => $materials[$code] ?? $code, $case['missing'] ?? []);
        return new Page("{$case['itemName']}", "Case $number", Html::all(
            Html::facts(['办件编号' => $number, '申请人' => $case['applicant'] ?? '', '阶段' => $case['phaseChinese'], '亮灯' => $this->light($case['light'] ?? null),
                '收件日' => self::day($case['received']), '受理日' => self::day($case['accepted'] ?? null),
                '受理方式' => $this->words()->name('Cases.Acceptance.Kind', $case['acceptanceKind'] ?? null), '当前环节' => $case['step'] ?? '',
                '承诺办结日' => self::day($case['promisedDue'] ?? null) . (isset($case['remaining']) ? "（已用 {$case['elapsed']}，剩余 {$case['remaining']}）" : ''),
                '法定办结日' => self::day($case['statutoryDue'] ?? null), '缺少材料' => implode('、', $missing), '补正期限' => self::day($case['correctionDue'] ?? null),
                '容缺补齐期限' => self::day($case['lackingDue'] ?? null), '结果' => $case['resultChinese'] ?? '', '办结日' => self::day($case['closed'] ?? null),
                '监察发现' => $this->faults($case['faults'] ?? []), '说明' => ($case['provisional'] ?? false) ? '超出已公布放假安排的日期为暂定。' : '']),
            $this->acts("/desk/case/$number", "case/$number"),
            $this->attachments($case['attachments'] ?? [], "/desk/case/$number", $materials),
            $this->clocks($number, $case), $this->readings($number), $this->papers($number)));
    }

    /** Both clocks, day by day, with the reason for each day. */
    private function clocks(string $number, array $case): ?Html
    {
        if (!isset($case['accepted'])) {
            return null;
        }
        $explained = $this->town()->ask('case.explain', [], "case/$number");
        $tables = [];
        foreach (['promised' => '承诺时限', 'statutory' => '法定时限'] as $key => $name) {
            $rows = array_map(static fn (array $day): array => [self::day($day['day']), $day['counted'] ? '计入' : '不计', (string) ($day['tally'] ?? 0), $day['chinese']],
                $explained[$key] ?? []);
            $tables[] = Html::el('details', [], Html::el('summary', [], $name . '逐日计算，至' . self::day($explained[$key . 'Due'] ?? null)),
                Html::table($name . '逐日计算', ['日期', '是否计入', '累计#', '理由'], $rows));
        }
        return Html::all(Html::h2('时限怎么算'), ...$tables);
    }

    /** What stands beside the ledger is read with a purpose, and the reading is recorded. */
    private function readings(string $number): Html
    {
        return Html::all(Html::h2('查阅个人信息'), Html::p('每次查阅都记入台帐（《个人信息保护法》第六条）。'),
            $this->portal->form("/desk/case/$number/personal",
                Form::select('slot', '内容', ['applicant' => '申请人信息', 'attachments' => '附件名称'], 'applicant', true),
                Form::input('purpose', '查阅目的', '', true), Html::el('button', ['class' => 'quiet'], '查阅')));
    }

    private function papers(string $number): ?Html
    {
        $papers = (new Papers($this->portal))->offered($number);
        if ($papers === []) {
            return null;
        }
        return Html::all(Html::h2('打印文书'), Html::p('文书写明申请人，制作即为查阅，记入台帐。'),
            $this->portal->form("/desk/case/$number/paper", Form::select('paper', '文书', $papers, (string) array_key_last($papers), true),
                Html::el('button', ['class' => 'quiet'], '制作并打印')));
    }

    public function personal(string $number): Page
    {
        $this->needOfficer();
        $slot = $this->request()->isFrom('slot', 'applicant', 'attachments') ? $this->request()->text('slot') : 'applicant';
        $view = $this->town()->ask('case.personal', ['slot' => $slot, 'purpose' => $this->request()->text('purpose')], "case/$number");
        return new Page('个人信息', 'Personal data, read for a purpose', self::personalOf($this->words()->fields('Cases.Applicant'), $view['value']),
            [['/desk', '工作台'], ["/desk/case/$number", $number]]);
    }

    /** @param array<string, array<string, mixed>> $fields @param array<string, mixed> $value */
    public static function personalOf(array $fields, array $value): Html
    {
        if (isset($value['names'])) {
            return Html::items(array_map(static fn (string $name): string => $name === '' ? '（已删除）' : $name, $value['names']), true);
        }
        $rows = [];
        foreach ($value as $name => $one) {
            $rows[$fields[$name]['title'] ?? $name] = is_bool($one) ? ($one ? '是' : '否') : (string) $one;
        }
        return Html::facts($rows);
    }

    public function do(string $number, string $word): Page|Response
    {
        $this->needOfficer();
        if (str_starts_with($word, 'upkeep.')) {
            return $this->upkeepPage("/desk/case/$number", "case/$number", $word, [['/desk', '工作台'], ["/desk/case/$number", $number]]);
        }
        if (!str_starts_with($word, 'case.') || !$this->words()->has($word)) {
            throw Stop::missing();
        }
        $case = $this->town()->ask('case.get', [], "case/$number");
        $problem = null;
        if ($this->request()->method === 'POST') {
            try {
                $this->town()->do($word, $this->said($word, $case), "case/$number");
                $this->portal->session->say('已办理：' . $this->words()->title($word) . '。');
                return Response::to("/desk/case/$number");
            } catch (Refused $no) {
                $this->portal->files->forget();
                $problem = $this->refusal($no);
            }
        } elseif (!isset($this->offers("case/$number")[$word])) {
            throw Stop::missing();
        }
        return new Page($this->words()->title($word), $this->words()->english($word), Html::all(
            Html::p("{$case['itemName']}，{$case['phaseChinese']}。"), $this->form($number, $word, $case, $problem)),
            [['/desk', '工作台'], ["/desk/case/$number", $number]]);
    }

    /** @param array<string, mixed> $case */
    private function form(string $number, string $word, array $case, ?Html $problem): Html
    {
        $path = "/desk/case/$number/do/$word";
        $materials = $this->materials($case);
        if ($word === 'case.notifyCorrections') {
            // All at once, by the whole checklist: what is left empty is in order.
            $fields = [];
            foreach ($materials as $code => $name) {
                $isMissing = in_array((string) $code, $case['missing'] ?? [], true);
                $said = $this->request()->map('problem');
                $fields[] = Form::area("problem[$code]", $name, $said[$code] ?? ($isMissing ? '没有提交' : ''), false, 2, $isMissing ? '缺少' : '留空表示合格');
            }
            return $this->wordForm($path, $word, $problem, ['corrections'], extra: Html::all(Html::p('需要补正的全部内容一次告知（《行政许可法》第三十二条第一款第四项）。'), ...$fields));
        }
        if ($word === 'case.fixOnSpot' || $word === 'case.supplement') {
            $missing = array_intersect_key($materials, array_flip($case['missing'] ?? []));
            $files = array_map(static fn (string $code): Html => Form::files((string) $code, $materials[$code]), array_map(strval(...), array_keys($missing)));
            return $this->wordForm($path, $word, $problem, ['materials', 'attachments'],
                extra: Html::all(Form::boxes('material', '已收纸质材料', $missing ?: $materials, $this->request()->list('material')), ...$files));
        }
        return $this->wordForm($path, $word, $problem);
    }

    /** @param array<string, mixed> $case @return array<string, mixed> */
    private function said(string $word, array $case): array
    {
        $form = new Form($this->words(), $this->request());
        if ($word === 'case.notifyCorrections') {
            $corrections = [];
            foreach ($this->request()->map('problem') as $code => $problem) {
                if ($problem !== '') {
                    $corrections[] = ['material' => (string) $code, 'problem' => $problem];
                }
            }
            return $form->read($this->words()->record($word), ['corrections']) + ['corrections' => $corrections];
        }
        if ($word === 'case.fixOnSpot' || $word === 'case.supplement') {
            $files = $this->portal->files->take('file');
            return ['materials' => array_values(array_unique([...$this->request()->list('material'), ...array_column($files, 'material')])),
                'attachments' => $files];
        }
        return $form->read($this->words()->record($word));
    }

    public function file(string $number, string $hash): Response
    {
        $this->needOfficer();
        return $this->portal->files->send($this->town()->ask('case.get', [], "case/$number")['attachments'] ?? [], $hash);
    }

    public function notices(): Page
    {
        $person = $this->needOfficer();
        $rows = [];
        foreach ($person->unit === '' ? [] : $this->town()->notices($person->unit) as $notice) {
            [$kind, $number] = explode('/', $notice['dossier'], 2);
            $rows[] = [$kind === 'case' ? Html::link("/desk/case/$number", $number) : $number, $notice['text'],
                $this->portal->form('/desk/notices', Html::el('input', ['type' => 'hidden', 'name' => 'number', 'value' => (string) $notice['number']]),
                    Html::el('button', ['class' => 'plain', 'aria-label' => "已阅 $number"], '已阅'))];
        }
        return new Page('通知', 'Notices', Html::table('未读通知', ['卷宗', '内容', '办理'], $rows, '没有未读的通知。'), [['/desk', '工作台']]);
    }

    public function noticeRead(): Response
    {
        $person = $this->needOfficer();
        $number = (int) $this->request()->text('number');
        // Only what stands on this unit's own list.
        if ($person->unit !== '' && in_array($number, array_column($this->town()->notices($person->unit), 'number'), true)) {
            $this->town()->isRead($number);
        }
        return Response::to('/desk/notices');
    }

    /** @param array<string, mixed> $case @return array<string, string> */
    private function materials(array $case): array
    {
        try {
            return array_column($this->town()->ask('item.get', [], "item/{$case['item']}")['version']['materials'] ?? [], 'name', 'code');
        } catch (Refused) {
            return [];
        }
    }
}
