<?php

declare(strict_types=1);

namespace Portal\Pages;

use Portal\Html;
use Portal\Page;
use Portal\Pages;
use Xiaoneng\Refused;

/** The service network 便民服务网络: which points there are, when they are open, and what they serve; agents are counted, not named. */
final class Network extends Pages
{
    private const TIERS = ['city', 'town', 'village'];

    public function points(): Page
    {
        $points = $this->open();
        $tables = [];
        foreach (self::TIERS as $tier) {
            $rows = [];
            foreach ($points as $code => $point) {
                if ($point['tier'] === $tier) {
                    $parent = $points[$point['parent'] ?? '']['name'] ?? '';
                    $rows[] = [Html::link("/network/$code", $point['name']), $parent, self::hours($point['now']), (string) count($point['items'] ?? []), (string) count($point['agents'] ?? [])];
                }
            }
            $name = $this->words()->name('Network.Tier', $tier);
            $tables[] = Html::all(Html::h2("{$name}，" . count($rows) . ' 个'), Html::table("{$name}服务网点", ['网点', '上级网点', '办公时间', '服务事项#', '代办员#'], $rows, '没有开办。'));
        }
        return new Page('便民服务网点', 'Points of the service network', Html::all($this->reached(), ...$tables), isWide: true);
    }

    public function point(string $code): Page
    {
        $view = $this->town()->publicly()->ask('point.get', [], "point/$code");
        $point = $view['point'];
        $names = [];
        foreach ($this->town()->publicly()->ask('item.list')['items'] ?? [] as $item) {
            $names[$item['code']] = $item['version']['name'];
        }
        $rows = [];
        foreach ($point['items'] ?? [] as $offer) {
            // What is not in the public catalogue is not named here either.
            if (isset($names[$offer['item']])) {
                $rows[] = [Html::link("/items/{$offer['item']}", $names[$offer['item']]), $this->words()->name('Network.Mode', $offer['mode'] ?? 'accept'), $offer['item']];
            }
        }
        $parent = $point['parent'] ?? '';
        return new Page($point['name'], 'A point of the service network', Html::all(
            Html::facts(['层级' => $this->words()->name('Network.Tier', $point['tier']), '责任单位' => $this->town()->unit($point['unit']),
                '上级网点' => $parent === '' ? '' : Html::link("/network/$parent", $this->open()[$parent]['name'] ?? $parent), '开办' => self::day($point['opened']),
                '停办' => self::day($view['closed'] ?? null), '办公时间' => self::hours($view['hours']), '代办员' => count($point['agents'] ?? []) . ' 名，代办不收费']),
            Html::h2('服务事项'), Html::table('服务事项', ['事项', '服务方式', '编码'], $rows, '没有公布服务事项。')), [['/network', '便民服务网点']]);
    }

    /** @return array<string, array<string, mixed>> open points by their codes */
    private function open(): array
    {
        $points = [];
        $after = '';
        do {
            $page = $this->town()->publicly()->ask('point.list', ['open' => true, 'limit' => 1000, 'after' => $after]);
            foreach ($page['points'] as $view) {
                $points[$view['code']] = $view['point'] + ['now' => $view['hours']];
                $after = $view['code'];
            }
        } while (($page['more'] ?? false) && count($points) < 5000);
        return $points;
    }

    /** How far the network reaches, for those inside. */
    private function reached(): ?Html
    {
        try {
            $covered = $this->town()->ask('network.coverage');
        } catch (Refused) {
            return null;
        }
        return Html::facts(['委托' => (string) ($covered['mandates'] ?? 0), '已转交' => (string) ($covered['handed'] ?? 0), '按时转交' => (string) ($covered['inTime'] ?? 0),
            '就近办结' => (string) ($covered['local'] ?? 0), '引导' => (string) ($covered['guided'] ?? 0), '收费' => (string) ($covered['charged'] ?? 0)]);
    }

    /** @param array<string, int|string> $hours minutes after midnight */
    private static function hours(array $hours): string
    {
        $at = static fn (int $minutes): string => sprintf('%d:%02d', intdiv($minutes, 60), $minutes % 60);
        return $at((int) ($hours['morning'] ?? 480)) . '–' . $at((int) ($hours['noon'] ?? 720)) . '，' . $at((int) ($hours['afternoon'] ?? 870)) . '–' . $at((int) ($hours['evening'] ?? 1050));
    }
}
