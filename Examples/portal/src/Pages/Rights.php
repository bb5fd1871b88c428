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

/** Rights of the person 个人信息权利: who read what is kept of them, what they ask, and a copy to take along (个人信息保护法 44—50). */
final class Rights extends Pages
{
    /** What a person may have handed in, and the question by which it is theirs. */
    private const KINDS = ['case' => 'case.get', 'complaint' => 'complaint.get', 'stage' => 'stage.get'];

    public function page(string $kind, string $number): Page|Response
    {
        $this->needPerson();
        $key = $this->own($kind, $number);
        $problem = null;
        if ($this->request()->method === 'POST') {
            $this->portal->limits->take('rights', $this->needPerson()->id, 20, 3600);
            $problem = $this->attempt(fn () => $this->town()->do('personal.ask',
                (new Form($this->words(), $this->request()))->read($this->words()->record('personal.ask'), ['slot']), $key));
            if ($problem === null) {
                $this->portal->session->say('您的请求已经收到，将在期限内答复。');
                return Response::to("/my/rights/$kind/$number");
            }
        }
        $readings = array_map(fn (array $row): array => [self::day($row['at']) . ' ' . substr($row['at'], 11, 5), $this->slot($row['slot']), $row['purpose'],
            $this->words()->name('Role', $row['role']), $this->town()->unit($row['unit'] ?? null)], $this->town()->ask('personal.readings', [], $key)['readings'] ?? []);
        $list = $this->town()->ask('personal.requests', [], $key);
        $requests = array_map(fn (array $row): array => [(string) $row['asked']['number'], $this->words()->name('PersonalRights.Kind', $row['asked']['kind'] ?? 'copy'), self::day($row['at']), self::day($row['asked']['due']),
            isset($row['response']) ? (($row['response']['granted'] ?? false) ? '已办' : '未予办理：' . ($row['response']['reason'] ?? '')) : '待答复', ($row['late'] ?? false) ? '逾期' : ''], $list['requests'] ?? []);
        $form = new Form($this->words(), $this->request());
        return new Page('我的个人信息', 'What is kept of me', Html::all($problem,
            Html::p("{$this->named($kind)} {$number}。", isset($list['keptUntil']) ? '保管至' . self::day($list['keptUntil']) . '。' : '', ($list['held'] ?? false) ? '因保全，目前不能删除。' : ''),
            Html::h2('谁查阅过'), Html::table('查阅记录', ['时间', '内容', '目的', '身份', '单位'], $readings, '没有人查阅过。'),
            Html::h2('我的请求'), Html::table('我的请求', ['序号', '请求', '提出', '答复期限', '答复', '备注'], $requests, '没有提出过请求。'),
            Html::h2('提出请求'), Html::p('可以请求查阅复制、更正、删除、解释说明，或者限制处理（《个人信息保护法》第四十四条至第五十条）。'),
            $this->portal->form("/my/rights/$kind/$number", $form->fields($this->words()->record('personal.ask'), ['slot']), Html::el('button', ['class' => 'main'], '提出请求')),
            Html::h2('带走一份副本'), Html::p('副本含本卷宗所留的您的全部个人信息；取得副本也记入查阅记录。'),
            $this->portal->form("/my/rights/$kind/$number/export", Html::el('button', ['class' => 'quiet'], '取得副本'))),
            [['/my', '我的办件'], $kind === 'stage' ? ['/my/projects', '我的项目'] : ["/my/$kind/$number", $number]]);
    }

    /** The copy, as a file that other systems read. */
    public function export(string $kind, string $number): Response
    {
        $this->needPerson();
        $this->portal->limits->take('export', $this->needPerson()->id, 10, 3600);
        $copy = $this->town()->ask('personal.export', [], $this->own($kind, $number));
        return new Response(json_encode($copy, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRETTY_PRINT | JSON_THROW_ON_ERROR) . "\n", 200,
            'application/json', ['Content-Disposition' => "attachment; filename=\"$kind-$number.json\"", 'Cache-Control' => 'no-store']);
    }

    private function own(string $kind, string $number): string
    {
        $this->town()->ask(self::KINDS[$kind] ?? throw Stop::missing(), [], "$kind/$number");
        return "$kind/$number";
    }

    private function named(string $kind): string
    {
        return ['case' => '办件', 'complaint' => '投诉', 'stage' => '并联审批'][$kind] ?? $kind;
    }

    private function slot(string $slot): string
    {
        return ['applicant' => '申请人信息', 'attachments' => '附件名称', 'complainant' => '投诉人信息', 'fact' => '投诉事实', 'receiver' => '签收人'][$slot] ?? $slot;
    }
}
