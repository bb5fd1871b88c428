<?php

declare(strict_types=1);

namespace Portal\Pages;

use Portal\Html;
use Portal\Page;
use Portal\Pages;
use Portal\Stop;
use Xiaoneng\Refused;

/** Papers to print and hand over 文书: what they say is what the ledger says. */
final class Papers extends Pages
{
    /** Papers that the rule set has no template for: which follows from which record, with what it is called. */
    private const KINDS = ['case.submitted' => '收件回执', 'case.paused' => '特别程序告知书', 'case.extended' => '延长期限通知书', 'case.served' => '送达回证'];

    /** @return array<string, string> the papers that a case has grounds for: by the number of the record, or by kind and number of the paper */
    public function offered(string $number): array
    {
        $papers = [];
        foreach ($this->ledger($number) as $place => $entry) {
            $word = (string) ($entry['event'] ?? $entry['word'] ?? '');
            if (isset(self::KINDS[$word])) {
                $papers[(string) $place] = self::called(self::KINDS[$word], $entry['data']['documentNumber'] ?? '');
            }
        }
        foreach ($this->made($number) as $paper) {
            $papers["{$paper['kind']}:" . ($paper['documentNumber'] ?? '')] = self::called($paper['title'], $paper['documentNumber'] ?? '');
        }
        return $papers;
    }

    private static function called(string $title, string $document): string
    {
        return $title . ($document === '' ? '' : "（{$document}）");
    }

    /** @return list<array<string, mixed>> the papers that the library makes from the templates of the rule set */
    private function made(string $number): array
    {
        try {
            return $this->town()->ask('case.paper', [], "case/$number")['papers'];
        } catch (Refused) {
            return [];
        }
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
        if (str_contains($place, ':')) {
            [$kind, $document] = explode(':', $place, 2);
            return $this->template($number, $kind, $document);
        }
        $entry = $this->ledger($number)[(int) $place];
        $word = (string) ($entry['event'] ?? $entry['word'] ?? '');
        $case = $this->town()->ask('case.get', [], "case/$number");
        $title = self::KINDS[$word];
        $unit = $this->town()->unit($case['unit']);
        $name = (string) ($this->town()->ask('case.personal', ['slot' => 'applicant', 'purpose' => "制作$title"], "case/$number")['value']['name'] ?? '');
        $body = $word === 'case.submitted' ? Mine::receiptOf($this->town()->ask('case.receipt', [], "case/$number"))
            : Html::el('article', ['class' => 'sheet'], Html::el('p', ['class' => 'organ'], $unit), Html::el('p', ['class' => 'document'],
                (string) ($entry['data']['documentNumber'] ?? '')), Html::p("{$name}："), ...$this->says($word, $entry['data'], $case),
                ...[Html::el('p', ['class' => 'seal'], $unit, '（印章）', Html::el('br'), self::day((string) $entry['at']))]);
        return new Page($title, 'Paper', Html::all(Html::el('p', ['class' => 'screen'], '用浏览器的“打印”打印本页。'), $body),
            [['/desk', '工作台'], ["/desk/case/$number", $number]], isPaper: true);
    }

    /** A paper as the library made it; the name in it is read for the making, which the ledger records. */
    private function template(string $number, string $kind, string $document): Page
    {
        $paper = $this->town()->ask('case.paper', ['kind' => $kind, 'documentNumber' => $document, 'purpose' => '制作文书'], "case/$number");
        $body = Html::el('article', ['class' => 'sheet'], Html::el('p', ['class' => 'organ'], $paper['organ']),
            Html::el('p', ['class' => 'document'], $paper['documentNumber'] ?? ''), Html::p("{$paper['addressee']}："),
            ...array_map(Html::p(...), $paper['paragraphs']),
            ...[Html::el('p', ['class' => 'seal'], $paper['organ'], '（印章）', Html::el('br'), $paper['dateChinese'])]);
        return new Page($paper['title'], 'Paper', Html::all(Html::el('p', ['class' => 'screen'], '用浏览器的“打印”打印本页。'), $body),
            [['/desk', '工作台'], ["/desk/case/$number", $number]], isPaper: true);
    }

    /** @param array<string, mixed> $data @param array<string, mixed> $case @return list<Html> */
    private function says(string $word, array $data, array $case): array
    {
        $about = "你（单位）于" . self::day($case['received']) . "提出的“{$case['itemName']}”申请（办件编号{$case['number']}）";
        return match ($word) {
            'case.paused' => [Html::p("{$about}，依照《中华人民共和国行政许可法》第四十五条，需要进行" . $this->words()->name('Cases.PauseKind', $data['kind'])
                . '，所需时间为' . Citizen::limit($data['notified']) . '，不计入办理期限。')],
            'case.extended' => [Html::p("{$about}，依照《中华人民共和国行政许可法》第四十二条，延长办理期限 {$data['days']} 个工作日。理由：{$data['reason']}。")],
            'case.served' => [Html::p("{$about}，决定已经送达。"), Html::facts(['送达方式' => $this->words()->name('Cases.Service.Mode', $data['mode']),
                '送达日' => self::day($data['on'] ?? null), '签收' => '　　　　　　　　　'])],
            default => [],
        };
    }
}
