<?php

declare(strict_types=1);

namespace Portal\Pages;

use Portal\Form;
use Portal\Html;
use Portal\Page;
use Portal\Pages;
use Portal\Response;
use Xiaoneng\Refused;

/** An application 申请: a citizen's own, or a visitor's at the window. */
final class Apply extends Pages
{
    public function apply(string $code): Page|Response
    {
        $person = $this->needPerson();
        $item = $this->town()->ask('item.get', [], "item/$code");
        $version = $item['version'];
        $isWindow = !$person->isCitizen();
        $problem = null;
        if ($this->request()->method === 'POST') {
            $this->portal->limits->take('apply', $person->id, 20, 3600);
            try {
                $number = $this->submit($code, $isWindow);
                $this->portal->session->say('申请已经收到。请保存或者打印收件回执。');
                return Response::to($isWindow ? "/desk/case/$number" : "/my/case/$number/receipt");
            } catch (Refused $no) {
                $this->portal->files->forget();
                $problem = $this->refusal($no);
            }
        }
        return new Page('申请：' . $version['name'], 'Application', Html::all($problem, $this->form($code, $version, $isWindow)),
            [['/items', '办事指南'], ["/items/$code", $version['name']]]);
    }

    private function submit(string $code, bool $isWindow): string
    {
        $request = $this->request();
        $files = $this->portal->files->take('file');
        $applicant = (new Form($this->words(), $request))->read('Cases.Applicant', ['codeUnchecked'], 'applicant_');
        $materials = array_values(array_unique(array_filter(array_merge($request->list('material'), array_column($files, 'material')))));
        $data = ['item' => $code, 'applicant' => $applicant + ['name' => ''], 'materials' => $materials, 'attachments' => $files,
            'channel' => $isWindow ? 'window' : 'web', 'consentsElectronic' => $request->text('consents') === '1'];
        if (!$isWindow) {
            $data['account'] = $this->needPerson()->id;
        }
        $key = $request->text('key');
        return $this->town()->do('case.submit', $data, null, preg_match('/^[0-9a-f]{32}$/D', $key) === 1 ? "web-$key" : null);
    }

    private function form(string $code, array $version, bool $isWindow): Html
    {
        $files = [];
        foreach ($version['materials'] ?? [] as $material) {
            $hint = ($material['required'] ?? true) ? '必交' . (($material['canLack'] ?? false) ? '；可以容缺，受理后补齐' : '') : '需要时提交';
            $files[] = Form::files($material['code'], $material['name'], $hint . '。PDF、图片、Word 或 Excel，每个不超过 10 MB', $material['required'] ?? true);
        }
        $paper = [];
        foreach ($isWindow ? $version['materials'] ?? [] : [] as $material) {
            $paper[$material['code']] = $material['name'];
        }
        $kinds = $this->words()->codes('Cases.Applicant.Kind');
        $value = fn (string $name, string $usual = ''): string => $this->request()->method === 'POST' ? $this->request()->text($name) : $usual;
        $names = $this->words()->fields('Cases.Applicant');
        return $this->portal->form("/items/$code/apply",
            Html::el('input', ['type' => 'hidden', 'name' => 'key', 'value' => $value('key') ?: bin2hex(random_bytes(16))]),
            Html::h2('申请人'),
            Form::input('f_applicant_name', $names['name']['title'], $value('f_applicant_name'), true, complete: $isWindow ? 'off' : 'name'),
            Form::radios('f_applicant_kind', $names['kind']['title'], $kinds, $value('f_applicant_kind', 'person')),
            Form::input('f_applicant_idNumber', $names['idNumber']['title'], $value('f_applicant_idNumber'), hint: '自然人填写，18 位'),
            Form::input('f_applicant_creditCode', $names['creditCode']['title'], $value('f_applicant_creditCode'), hint: '法人和其他组织填写，18 位'),
            Form::input('f_applicant_phone', $names['phone']['title'], $value('f_applicant_phone'), false, 'tel', complete: $isWindow ? 'off' : 'tel'),
            Form::input('f_applicant_address', $names['address']['title'], $value('f_applicant_address'), complete: $isWindow ? 'off' : 'street-address'),
            Form::box('consents', '同意电子送达', $value('consents') === '1'),
            Html::h2('申请材料'),
            $paper === [] ? null : Form::boxes('material', '已收纸质材料', $paper, $this->request()->list('material')),
            ...$files, ...[Form::files('-', '其他附件'),
            Html::p('姓名、证件号码、电话和附件名称另行保存，台帐中只留校验值。'),
            Html::el('button', ['class' => 'main'], '提交申请')]);
    }
}
