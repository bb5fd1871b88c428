<?php

declare(strict_types=1);

namespace Portal\Pages;

use Portal\Html;
use Portal\Page;
use Portal\Pages;
use Portal\Stop;

/** Papers to print and hand over 文书: what they say is what the ledger says. */
final class Papers extends Pages
{
    /** Which paper follows from which record, with what it is called. */
    private const KINDS = ['case.submitted' => '收件回执', 'case.correctionNotified' => '补正材料告知书', 'case.rejected' => '不予受理通知书',
        'case.accepted' => '受理通知书', 'case.paused' => '特别程序告知书', 'case.extended' => '延长期限通知书', 'case.decided' => '决定书', 'case.served' => '送达回证'];

    /** @return array<string, string> the papers that a case has grounds for, by the number of the record */
    public function offered(string $number): array
    {
        $papers = [];
        foreach ($this->ledger($number) as $place => $entry) {
            $word = (string) ($entry['event'] ?? $entry['word'] ?? '');
            if (isset(self::KINDS[$word])) {
                $document = $entry['data']['documentNumber'] ?? '';
                $papers[(string) $place] = self::KINDS[$word] . ($document === '' ? '' : "（{$document}）");
            }
        }
        return $papers;
    }

    /** @return list<array<string, mixed>> */
    private function ledger(string $number): array
    {
        return $this->town()->ask('case.ledger', [], "case/$number")['entries'] ?? [];
    }

    public function paper(string $number): Page
    {
        $this->needOfficer();
        $place = $this->request()->text('paper');
        $offered = $this->offered($number);
        if (!isset($offered[$place])) {
            throw Stop::missing();
        }
        $entry = $this->ledger($number)[(int) $place];
        $word = (string) ($entry['event'] ?? $entry['word'] ?? '');
        $case = $this->town()->ask('case.get', [], "case/$number");
        $title = $word === 'case.decided' ? (($entry['data']['outcome'] ?? '') === 'grant' ? '准予行政许可决定书' : '不予行政许可决定书') : self::KINDS[$word];
        $unit = $this->town()->unit($case['unit']);
        $name = (string) ($this->town()->ask('case.personal', ['slot' => 'applicant', 'purpose' => "制作$title"], "case/$number")['value']['name'] ?? '');
        $body = $word === 'case.submitted' ? Mine::receiptOf($this->town()->ask('case.receipt', [], "case/$number"))
            : Html::el('article', ['class' => 'sheet'], Html::el('p', ['class' => 'organ'], $unit), Html::el('p', ['class' => 'document'],
                (string) ($entry['data']['documentNumber'] ?? '')), Html::p("{$name}："), ...$this->says($word, $entry['data'], $case),
                ...[Html::el('p', ['class' => 'seal'], $unit, '（印章）', Html::el('br'), self::day((string) $entry['at']))]);
        return new Page($title, 'Paper', Html::all(Html::el('p', ['class' => 'screen'], '用浏览器的“打印”打印本页。'), $body),
            [['/desk', '工作台'], ["/desk/case/$number", $number]], isPaper: true);
    }

    /** @param array<string, mixed> $data @param array<string, mixed> $case @return list<Html> */
    private function says(string $word, array $data, array $case): array
    {
        $about = "你（单位）于" . self::day($case['received']) . "提出的“{$case['itemName']}”申请（办件编号{$case['number']}）";
        $materials = array_column($this->town()->ask('item.get', [], "item/{$case['item']}")['version']['materials'] ?? [], 'name', 'code');
        return match ($word) {
            'case.correctionNotified' => [Html::p("{$about}，经审查，申请材料不齐全或者不符合法定形式。依照《中华人民共和国行政许可法》第三十二条第一款第四项，现一次告知需要补正的全部内容："),
                Html::items(array_map(static fn (array $one): string => ($materials[$one['material']] ?? $one['material']) . '：' . $one['problem'], $data['corrections']), true),
                Html::p('请在' . self::day($data['due'] ?? null) . '前补正。')],
            'case.rejected' => [Html::p("{$about}，决定不予受理。理由：{$data['reason']}。"),
                isset($data['organ']) ? Html::p("请向{$data['organ']}提出。") : Html::p('特此通知。')],
            'case.accepted' => [Html::p("{$about}，依照《中华人民共和国行政许可法》第三十二条第一款第五项，予以受理。"),
                Html::p('承诺办结日：' . self::day($case['promisedDue'] ?? null) . '；法定办结日：' . self::day($case['statutoryDue'] ?? null) . '。')],
            'case.paused' => [Html::p("{$about}，依照《中华人民共和国行政许可法》第四十五条，需要进行" . $this->words()->name('Cases.PauseKind', $data['kind'])
                . '，所需时间为' . Citizen::limit($data['notified']) . '，不计入办理期限。')],
            'case.extended' => [Html::p("{$about}，依照《中华人民共和国行政许可法》第四十二条，延长办理期限 {$data['days']} 个工作日。理由：{$data['reason']}。")],
            'case.decided' => ($data['outcome'] ?? '') === 'grant'
                ? [Html::p("{$about}，经审查，符合法定条件、标准。依照《中华人民共和国行政许可法》第三十八条第一款，决定准予行政许可。")]
                : [Html::p("{$about}，经审查，决定不予行政许可。"), Html::p('理由：' . ($data['reasons'] ?? '')), Html::p('救济途径：' . ($data['remedies'] ?? ''))],
            'case.served' => [Html::p("{$about}，决定已经送达。"), Html::facts(['送达方式' => $this->words()->name('Cases.Service.Mode', $data['mode']),
                '送达日' => self::day($data['on'] ?? null), '签收' => '　　　　　　　　　'])],
            default => [],
        };
    }
}
