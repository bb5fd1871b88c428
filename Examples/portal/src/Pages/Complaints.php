<?php

declare(strict_types=1);

namespace Portal\Pages;

use Portal\Form;
use Portal\Html;
use Portal\Page;
use Portal\Pages;
use Portal\Response;

/** Complaints at the office 投诉办理: from the leader's decision to the published result. */
final class Complaints extends Pages
{
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
        return new Page("投诉 $number", 'Complaint', Html::all(
            Html::facts(['类别' => $one['categoryChinese'] ?? '', '阶段' => $one['phaseChinese'], '亮灯' => $this->light($one['light'] ?? null),
                '来源' => $this->words()->name('Complaints.Channel', $one['channel'] ?? null), '署名方式' => $this->words()->name('Complaints.Identity', $one['identity'] ?? null),
                '被投诉单位' => $this->town()->unit($one['unit'] ?? null), '收到' => self::day($one['received']), '受理' => self::day($one['accepted'] ?? null),
                '办理方式' => $this->words()->name('Complaints.Mode', $one['mode'] ?? null), '承办单位' => $this->town()->unit($one['handledBy'] ?? null), '承办人员' => implode('、', $one['officers'] ?? []),
                '办结期限' => self::day($one['due'] ?? null), '认定' => $one['findingChinese'] ?? '', '办结' => self::day($one['closed'] ?? null), '答复' => self::day($one['replied'] ?? null),
                '公布内容' => $one['summary'] ?? '', '监察发现' => $this->faults($one['faults'] ?? [])]),
            $this->acts("/office/complaints/$number", "complaint/$number"),
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
        $this->town()->ask('complaint.get', [], "complaint/$number");
        return $this->wordPage("/office/complaints/$number", "complaint/$number", $word, 'complaint.',
            [['/office/complaints', '投诉办理'], ["/office/complaints/$number", $number]], choices: ['unit' => $this->town()->units()]);
    }

    public function file(string $number, string $hash): Response
    {
        $this->needOfficer();
        return $this->portal->files->send($this->town()->ask('complaint.get', [], "complaint/$number")['attachments'] ?? [], $hash);
    }
}
