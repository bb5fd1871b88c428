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

/** Complaints at the office 投诉办理: from the leader's decision to the published result. */
final class Complaints extends Pages
{
    /** What is offered, in which phases and to which roles, as {@see Desk} does. */
    private const OFFERED = [
        'complaint.submit' => [['registered'], ['efficiencyOffice', 'efficiencyHead']],
        'complaint.accept' => [['submitted'], ['efficiencyHead', 'supervisor', 'governmentHead']],
        'complaint.refuse' => [['submitted'], ['efficiencyHead', 'supervisor', 'governmentHead']],
        'complaint.forward' => [['submitted'], ['efficiencyHead', 'supervisor', 'governmentHead']],
        'complaint.dispatch' => [['accepted'], ['efficiencyOffice', 'efficiencyHead']],
        'complaint.askExplanation' => [['accepted'], ['efficiencyOffice', 'efficiencyHead']],
        'complaint.report' => [['accepted'], ['efficiencyOffice', 'efficiencyHead', 'supervisor']],
        'complaint.supervise' => [['accepted'], ['efficiencyHead', 'supervisor', 'governmentHead']],
        'complaint.extend' => [['accepted', 'reported'], ['efficiencyHead', 'supervisor', 'governmentHead']],
        'complaint.redo' => [['reported'], ['efficiencyHead', 'supervisor', 'governmentHead']],
        'complaint.close' => [['accepted', 'reported'], ['efficiencyHead', 'supervisor', 'governmentHead']],
        'complaint.reply' => [['closed'], ['efficiencyOffice', 'efficiencyHead']],
        'complaint.followUp' => [['closed'], ['efficiencyOffice', 'efficiencyHead']],
        'complaint.publish' => [['closed'], ['efficiencyOffice', 'efficiencyHead']],
        'complaint.correct' => [['closed'], ['efficiencyOffice', 'efficiencyHead']],
    ];

    public function list(): Page
    {
        $this->needOfficer();
        $list = $this->town()->ask('complaint.list', ['newest' => true, 'limit' => 100, 'after' => $this->request()->text('after')]);
        $rows = array_map(fn (array $one): array => [Html::link("/office/complaints/{$one['number']}", $one['number']), $one['categoryChinese'] ?? '', $this->town()->unit($one['unit'] ?? null),
            $one['phaseChinese'], $this->light($one['light'] ?? null), self::day($one['due'] ?? null), $one['findingChinese'] ?? '', ($one['urgent'] ?? false) ? '打击报复举报' : ''], $list['complaints'] ?? []);
        return new Page('投诉办理', 'Complaints', Html::all(Html::table('投诉件', ['编号', '类别', '被投诉单位', '阶段', '亮灯', '办结期限', '认定', '提示'], $rows)), [['/office', '监察台']], isWide: true);
    }

    public function complaint(string $number): Page
    {
        $this->needOfficer();
        $one = $this->town()->ask('complaint.get', [], "complaint/$number");
        $offered = [];
        foreach (self::OFFERED as $word => [$phases, $roles]) {
            if (in_array($one['phase'], $phases, true) && in_array($this->portal->session->role(), $roles, true)) {
                $offered[] = Html::link("/office/complaints/$number/do/$word", $this->words()->title($word), count($offered) === 0 ? 'button' : 'button quiet');
            }
        }
        return new Page("投诉 $number", 'Complaint', Html::all(
            Html::facts(['类别' => $one['categoryChinese'] ?? '', '阶段' => $one['phaseChinese'], '亮灯' => $this->light($one['light'] ?? null),
                '来源' => $this->words()->name('Complaints.Channel', $one['channel'] ?? null), '署名方式' => $this->words()->name('Complaints.Identity', $one['identity'] ?? null),
                '被投诉单位' => $this->town()->unit($one['unit'] ?? null), '收到' => self::day($one['received']), '受理' => self::day($one['accepted'] ?? null),
                '办理方式' => $this->words()->name('Complaints.Mode', $one['mode'] ?? null), '承办单位' => $this->town()->unit($one['handledBy'] ?? null), '承办人员' => implode('、', $one['officers'] ?? []),
                '办结期限' => self::day($one['due'] ?? null), '认定' => $one['findingChinese'] ?? '', '办结' => self::day($one['closed'] ?? null), '答复' => self::day($one['replied'] ?? null),
                '公布内容' => $one['summary'] ?? '', '监察发现' => $this->faults($one['faults'] ?? [])]),
            $offered === [] ? Html::p('以现在的身份，这个阶段没有要办的事。') : Html::el('div', ['class' => 'acts'], ...$offered),
            $this->attachments($one['attachments'] ?? [], "/office/complaints/$number"),
            Html::h2('查阅'), Html::p('投诉人和投诉内容另行保存，每次查阅都记入台帐（《个人信息保护法》第六条）。'),
            $this->portal->form("/office/complaints/$number/personal", Form::select('slot', '内容',
                ['fact' => '投诉内容', 'complainant' => '投诉人', 'attachments' => '附件名称', 'report' => '调查报告'], 'fact', true),
                Form::input('purpose', '查阅目的', '', true), Html::el('button', ['class' => 'quiet'], '查阅'))), [['/office', '监察台'], ['/office/complaints', '投诉办理']]);
    }

    public function personal(string $number): Page
    {
        $this->needOfficer();
        $slot = $this->request()->isFrom('slot', 'fact', 'complainant', 'attachments', 'report') ? $this->request()->text('slot') : 'fact';
        $view = $this->town()->ask('complaint.personal', ['slot' => $slot, 'purpose' => $this->request()->text('purpose')], "complaint/$number");
        $fields = $this->words()->fields($slot === 'complainant' ? 'Complaints.Complainant' : 'Complaints.Fact');
        return new Page('查阅', 'Read for a purpose', Desk::personalOf($fields, $view['value']), [['/office/complaints', '投诉办理'], ["/office/complaints/$number", $number]]);
    }

    public function do(string $number, string $word): Page|Response
    {
        $this->needOfficer();
        if (!isset(self::OFFERED[$word])) {
            throw Stop::missing();
        }
        $this->town()->ask('complaint.get', [], "complaint/$number");
        $problem = null;
        if ($this->request()->method === 'POST') {
            try {
                $this->town()->do($word, (new Form($this->words(), $this->request()))->read($this->words()->record($word)), "complaint/$number");
                $this->portal->session->say('已办理：' . $this->words()->title($word) . '。');
                return Response::to("/office/complaints/$number");
            } catch (Refused $no) {
                $problem = $this->refusal($no);
            }
        }
        return new Page($this->words()->title($word), $this->words()->english($word), $this->wordForm("/office/complaints/$number/do/$word", $word, $problem,
            choices: ['unit' => $this->town()->units()]), [['/office/complaints', '投诉办理'], ["/office/complaints/$number", $number]]);
    }

    public function file(string $number, string $hash): Response
    {
        $this->needOfficer();
        return $this->portal->files->send($this->town()->ask('complaint.get', [], "complaint/$number")['attachments'] ?? [], $hash);
    }
}
