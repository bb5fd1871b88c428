<?php

declare(strict_types=1);

namespace Portal\Pages;

use Portal\Form;
use Portal\Html;
use Portal\Page;
use Portal\Pages;
use Portal\Response;
use Xiaoneng\Refused;

/** A complaint 投诉: with a name, in confidence, or with none. */
final class Complain extends Pages
{
    public function form(): Page|Response
    {
        $request = $this->request();
        $problem = null;
        if ($request->method === 'POST') {
            $this->portal->limits->take('complain', $request->address(), 10, 3600);
            try {
                $number = $this->send();
                $this->portal->session->say("投诉已经登记，编号 $number 。请记下编号。");
                return Response::to('/complain/done');
            } catch (Refused $no) {
                $this->portal->files->forget();
                $problem = $this->refusal($no);
            }
        }
        $categories = [];
        foreach ($this->town()->publicly()->ask('open311.services')['services'] ?? [] as $one) {
            $categories[$one['service_code']] = $one['service_name'];
        }
        $who = $this->words()->fields('Complaints.Complainant');
        $what = $this->words()->fields('Complaints.Intake');
        $fact = $this->words()->fields('Complaints.Fact');
        return new Page('我要投诉', 'Complain about how an office works', Html::all(
            Html::p('工作日内当日登记，由效能建设办公室受理。谁在投诉，不告诉被投诉的单位和个人。'), $problem,
            $this->portal->form('/complain',
                Form::select('f_category', $what['category']['title'], $categories, $request->text('f_category'), true),
                Form::select('f_unit', $what['unit']['title'], $this->town()->units(), $request->text('f_unit'), hint: '不清楚的可以不选'),
                Form::area('f_fact_text', $fact['text']['title'], $request->text('f_fact_text'), true, 7, '时间、地点、经过'),
                Form::input('f_fact_place', $fact['place']['title'], $request->text('f_fact_place')),
                Form::radios('f_identity', $what['identity']['title'], $this->words()->codes('Complaints.Identity'), $request->text('f_identity') ?: 'realName'),
                Html::el('fieldset', [], Html::el('legend', [], '投诉人（匿名的不填）'),
                    Form::input('f_complainant_name', $who['name']['title'], $request->text('f_complainant_name'), complete: 'name'),
                    Form::input('f_complainant_phone', $who['phone']['title'], $request->text('f_complainant_phone'), false, 'tel', complete: 'tel'),
                    Form::input('f_complainant_address', $who['address']['title'], $request->text('f_complainant_address'), complete: 'street-address')),
                Form::files('-', '附件', '照片、录音文字、票据。附件名称不进入台帐'),
                Html::el('button', ['class' => 'main'], '提交投诉'))));
    }

    private function send(): string
    {
        $request = $this->request();
        $identity = $request->text('f_identity');
        $person = $this->portal->session->person;
        $data = array_filter(['category' => $request->text('f_category'), 'unit' => $request->text('f_unit'), 'identity' => $identity,
            'channel' => 'web', 'fact' => array_filter(['text' => $request->text('f_fact_text'), 'place' => $request->text('f_fact_place')]) + ['text' => ''],
            'attachments' => $this->portal->files->take('file')]);
        $data += ['category' => ''];
        // Nothing of who is there goes along where they say nothing of themselves.
        if ($identity === 'anonymous') {
            return $this->town()->publicly()->do('complaint.register', $data);
        }
        $isOwn = $person !== null && $person->isCitizen();
        $data['complainant'] = array_filter(['name' => $request->text('f_complainant_name'), 'phone' => $request->text('f_complainant_phone'),
            'address' => $request->text('f_complainant_address'), 'account' => $isOwn ? $person->id : '']) ?: ['name' => ''];
        return ($isOwn ? $this->town() : $this->town()->publicly())->do('complaint.register', $data);
    }

    public function done(): Page
    {
        return new Page('投诉已登记', 'Your complaint was written down', Html::all(
            Html::p('是否受理、何时办结都有期限；处理结果在“结果公布”中公布，不公布投诉人。'),
            Html::p(Html::link('/published', '看已公布的结果'), ' ', Html::link('/', '回首页'))));
    }
}
