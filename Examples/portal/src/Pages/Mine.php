<?php

declare(strict_types=1);

namespace Portal\Pages;

use Portal\Form;
use Portal\Html;
use Portal\Page;
use Portal\Pages;
use Portal\Response;
use Xiaoneng\Refused;

/** What a citizen has running 我的办件. Whose it is, the library knows by the account. */
final class Mine extends Pages
{
    public const STARS = ['5' => '5 星 非常满意', '4' => '4 星 满意', '3' => '3 星 基本满意', '2' => '2 星 不满意', '1' => '1 星 非常不满意'];

    public function list(): Page
    {
        $this->needPerson();
        $cases = array_map(fn (array $case): array => [Html::link("/my/case/{$case['number']}", $case['number']), $case['itemName'],
            $case['unitName'], $case['phaseChinese'], $this->next($case)], array_reverse($this->town()->all('case.board', 'cases', most: 200)));
        $complaints = array_map(fn (array $one): array => [Html::link("/my/complaint/{$one['number']}", $one['number']),
            $one['categoryChinese'] ?? '', $this->town()->unit($one['unit'] ?? null), $one['phaseChinese'], self::day($one['due'] ?? null)],
            array_reverse($this->town()->all('complaint.list', 'complaints', most: 200)));
        return new Page('我的办件', 'My applications and complaints', Html::all(
            Html::p(Html::link('/items', '申请新的事项', 'button'), ' ', Html::link('/my/projects', '我的项目', 'button quiet')),
            Html::table('我的申请', ['编号', '事项', '承办单位', '阶段', '下一步'], $cases, '还没有申请。'),
            Html::h2('我的投诉'), Html::table('我的投诉', ['编号', '类别', '被投诉单位', '阶段', '办结期限'], $complaints, '没有以本账号提出的投诉。')), isWide: true);
    }

    public function case(string $number): Page
    {
        $this->needPerson();
        $case = $this->town()->ask('case.get', [], "case/$number");
        $item = $this->materials($case);
        $offers = $this->offers("case/$number");
        $acts = [];
        foreach (['case.supplement' => ['supplement', '补交材料'], 'case.rate' => ['rate', '评价服务'], 'case.withdraw' => ['withdraw', '撤回申请']] as $word => [$page, $name]) {
            if (isset($offers[$word])) {
                $acts[] = Html::link("/my/case/$number/$page", $name, $word === 'case.withdraw' ? 'button quiet' : 'button');
            }
        }
        $acts[] = Html::link("/my/case/$number/receipt", '收件回执', 'button quiet');
        $acts[] = Html::link("/my/rights/case/$number", '我的个人信息', 'button quiet');
        $missing = array_map(static fn (string $code): string => $item[$code] ?? $code, $case['missing'] ?? []);
        return new Page($case['itemName'], 'My application', Html::all(
            Html::facts(['办件编号' => $number, '承办单位' => $this->town()->unit($case['unit']), '办理阶段' => $case['phaseChinese'],
                '收件日' => self::day($case['received']), '受理日' => self::day($case['accepted'] ?? null),
                '承诺办结日' => self::day($case['promisedDue'] ?? null), '法定办结日' => self::day($case['statutoryDue'] ?? null),
                '当前环节' => $case['step'] ?? '', '缺少材料' => implode('、', $missing), '补正期限' => self::day($case['correctionDue'] ?? null),
                '容缺补齐期限' => self::day($case['lackingDue'] ?? null), '办理结果' => $case['resultChinese'] ?? '', '办结日' => self::day($case['closed'] ?? null)]),
            Html::el('div', ['class' => 'acts'], ...$acts),
            $this->attachments($case['attachments'] ?? [], "/my/case/$number", $item)), [['/my', '我的办件']]);
    }

    public function receipt(string $number): Page
    {
        $this->needPerson();
        return new Page('收件回执', 'Receipt', self::receiptOf($this->town()->ask('case.receipt', [], "case/$number")),
            [['/my', '我的办件'], ["/my/case/$number", $number]], isPaper: true);
    }

    /** @param array<string, mixed> $receipt */
    public static function receiptOf(array $receipt): Html
    {
        return Html::el('section', ['class' => 'card', 'aria-label' => '收件回执'],
            Html::facts(['办件编号' => Html::el('strong', ['id' => 'number'], $receipt['number']), '查询码' => Html::el('strong', ['id' => 'code', 'class' => 'code'],
                substr($receipt['code'], 0, 4) . '-' . substr(strtr($receipt['code'], ['-' => '']), 4)), '事项' => $receipt['itemName'], '承办单位' => $receipt['unitName'],
                '收件日' => self::day($receipt['received'])]),
            Html::p('凭编号和查询码可以随时查进度，请勿交给他人。自收件之日起五个工作日内会告知是否受理；逾期不告知的，自收件之日起即为受理（《行政许可法》第三十二条）。'));
    }

    public function supplement(string $number): Page|Response
    {
        $this->needPerson();
        $case = $this->town()->ask('case.get', [], "case/$number");
        $materials = $this->materials($case);
        $problem = null;
        if ($this->request()->method === 'POST') {
            $this->portal->limits->take('apply', $this->needPerson()->id, 20, 3600);
            try {
                $files = $this->portal->files->take('file');
                $this->town()->do('case.supplement', ['materials' => array_values(array_unique(array_column($files, 'material'))),
                    'attachments' => $files], "case/$number");
                $this->portal->session->say('补交的材料已经收到。');
                return Response::to("/my/case/$number");
            } catch (Refused $no) {
                $this->portal->files->forget();
                $problem = $this->refusal($no);
            }
        }
        $files = array_map(static fn (string $code): Html => Form::files($code, $materials[$code] ?? $code, needed: true), $case['missing'] ?? []);
        return new Page('补交材料', 'Hand in corrections', Html::all($problem,
            isset($case['correctionDue']) ? Html::p('请在 ' . self::day($case['correctionDue']) . ' 前一次交齐。') : null,
            $this->portal->form("/my/case/$number/supplement", ...$files, ...[Html::el('button', ['class' => 'main'], '提交')])),
            [['/my', '我的办件'], ["/my/case/$number", $number]]);
    }

    public function rate(string $number): Page|Response
    {
        $this->needPerson();
        $this->town()->ask('case.get', [], "case/$number");
        $problem = null;
        if ($this->request()->method === 'POST') {
            $problem = $this->attempt(fn () => $this->town()->do('case.rate', array_filter(['stars' => (int) $this->request()->text('stars'),
                'text' => $this->request()->text('text')]), "case/$number"));
            if ($problem === null) {
                $this->portal->session->say('谢谢您的评价。一星、二星的评价会有人回访。');
                return Response::to("/my/case/$number");
            }
        }
        return new Page('评价服务', 'Rate the service', Html::all($problem, $this->portal->form("/my/case/$number/rate",
            Form::radios('stars', '本次服务', self::STARS, $this->request()->text('stars') ?: '5'),
            Form::area('text', '您的意见', $this->request()->text('text'), hint: '一星、二星请说明原因，以便整改'),
            Html::el('button', ['class' => 'main'], '提交评价'))), [['/my', '我的办件'], ["/my/case/$number", $number]]);
    }

    public function withdraw(string $number): Page|Response
    {
        $this->needPerson();
        $this->town()->ask('case.get', [], "case/$number");
        $problem = null;
        if ($this->request()->method === 'POST') {
            $problem = $this->attempt(fn () => $this->town()->do('case.withdraw', ['reason' => $this->request()->text('f_reason')], "case/$number"));
            if ($problem === null) {
                $this->portal->session->say('申请已经撤回。');
                return Response::to("/my/case/$number");
            }
        }
        return new Page('撤回申请', 'Withdraw', $this->wordForm("/my/case/$number/withdraw", 'case.withdraw', $problem),
            [['/my', '我的办件'], ["/my/case/$number", $number]]);
    }

    public function file(string $number, string $hash): Response
    {
        $this->needPerson();
        return $this->portal->files->send($this->town()->ask('case.get', [], "case/$number")['attachments'] ?? [], $hash);
    }

    public function complaint(string $number): Page
    {
        $this->needPerson();
        $one = $this->town()->ask('complaint.get', [], "complaint/$number");
        $isOver = isset($one['closed']);
        return new Page("投诉 $number", 'My complaint', Html::all(
            Html::facts(['类别' => $one['categoryChinese'] ?? '', '被投诉单位' => $this->town()->unit($one['unit'] ?? null), '阶段' => $one['phaseChinese'],
                '收到' => self::day($one['received']), '受理' => self::day($one['accepted'] ?? null), '办结期限' => self::day($one['due'] ?? null),
                '认定' => $one['findingChinese'] ?? '', '办结' => self::day($one['closed'] ?? null), '答复' => self::day($one['replied'] ?? null),
                '公布内容' => $one['summary'] ?? '']),
            Html::el('div', ['class' => 'acts'], $isOver ? Html::link("/my/complaint/$number/rate", '评价处理', 'button') : null,
                Html::link("/my/rights/complaint/$number", '我的个人信息', 'button quiet'))),
            [['/my', '我的办件']]);
    }

    public function rateComplaint(string $number): Page|Response
    {
        $this->needPerson();
        $this->town()->ask('complaint.get', [], "complaint/$number");
        $problem = null;
        if ($this->request()->method === 'POST') {
            $problem = $this->attempt(fn () => $this->town()->do('complaint.rate', ['stars' => (int) $this->request()->text('stars')], "complaint/$number"));
            if ($problem === null) {
                $this->portal->session->say('谢谢您的评价。');
                return Response::to("/my/complaint/$number");
            }
        }
        return new Page('评价投诉处理', 'Rate the handling', Html::all($problem, $this->portal->form("/my/complaint/$number/rate",
            Form::radios('stars', '处理结果', self::STARS, '5'), Html::el('button', ['class' => 'main'], '提交评价'))),
            [['/my', '我的办件'], ["/my/complaint/$number", $number]]);
    }

    /** @param array<string, mixed> $case @return array<string, string> names of materials by codes */
    private function materials(array $case): array
    {
        try {
            return array_column($this->town()->ask('item.get', [], "item/{$case['item']}")['version']['materials'] ?? [], 'name', 'code');
        } catch (Refused) {
            return [];
        }
    }
}
