<?php

declare(strict_types=1);

namespace Portal;

use Xiaoneng\Fault;
use Xiaoneng\Refused;

/** The portal 门户: from a request to the page that answers it. */
final class Portal
{
    public readonly Request $request;
    public readonly Session $session;
    public readonly Limits $limits;
    public readonly Attachments $files;
    private ?Words $words = null;
    private ?Town $town = null;

    /**
     * What each address is for, in the order in which they are tried. `N` stands for a number or a code, `W` for a word.
     *
     * @return list<array{string, string, class-string<Pages>, string}>
     */
    private static function routes(): array
    {
        $n = '([A-Za-z0-9-]{1,64})';
        // What supervision is about is named by a dossier and one of its clocks.
        $i = '([A-Za-z0-9.-]{1,160})';
        $w = '([a-z]{1,20}\.[A-Za-z0-9]{1,40})';
        return [
            ['GET', '/', Pages\Citizen::class, 'home'],
            ['GET', '/items', Pages\Citizen::class, 'items'],
            ['GET', "/items/$n", Pages\Citizen::class, 'item'],
            ['GET', "/items/$n/chart.svg", Pages\Citizen::class, 'chart'],
            ['*', "/items/$n/apply", Pages\Apply::class, 'apply'],
            ['*', '/progress', Pages\Citizen::class, 'progress'],
            ['*', '/complain', Pages\Complain::class, 'form'],
            ['GET', '/complain/done', Pages\Complain::class, 'done'],
            ['GET', '/published', Pages\Citizen::class, 'published'],
            ['GET', '/figures', Pages\Citizen::class, 'figures'],
            ['GET', '/hall', Pages\Citizen::class, 'hall'],
            ['GET', '/network', Pages\Network::class, 'points'],
            ['GET', "/network/$n", Pages\Network::class, 'point'],
            ['GET', "/stages/$n", Pages\Stages::class, 'guide'],
            ['GET', "/stages/$n/chart.svg", Pages\Stages::class, 'chart'],
            ['GET', '/my', Pages\Mine::class, 'list'],
            ['GET', "/my/case/$n", Pages\Mine::class, 'case'],
            ['GET', "/my/case/$n/receipt", Pages\Mine::class, 'receipt'],
            ['*', "/my/case/$n/supplement", Pages\Mine::class, 'supplement'],
            ['*', "/my/case/$n/rate", Pages\Mine::class, 'rate'],
            ['*', "/my/case/$n/withdraw", Pages\Mine::class, 'withdraw'],
            ['GET', "/my/case/$n/file/([0-9a-f]{64})", Pages\Mine::class, 'file'],
            ['GET', "/my/complaint/$n", Pages\Mine::class, 'complaint'],
            ['*', "/my/complaint/$n/rate", Pages\Mine::class, 'rateComplaint'],
            ['GET', '/my/projects', Pages\Stages::class, 'projects'],
            ['GET', "/my/projects/$n", Pages\Stages::class, 'project'],
            ['GET', "/my/projects/$n/$n.svg", Pages\Stages::class, 'ownPicture'],
            ['*', "/my/rights/(case|complaint|stage)/$n", Pages\Rights::class, 'page'],
            ['POST', "/my/rights/(case|complaint|stage)/$n/export", Pages\Rights::class, 'export'],
            ['GET', '/(desk|office)/stages', Pages\Stages::class, 'list'],
            ['GET', "/(desk|office)/stages/$n", Pages\Stages::class, 'stage'],
            ['GET', "/(desk|office)/stages/$n/picture.svg", Pages\Stages::class, 'picture'],
            ['*', "/(desk|office)/stages/$n/do/$w", Pages\Stages::class, 'do'],
            ['GET', '/desk', Pages\Desk::class, 'inbox'],
            ['GET', '/desk/notices', Pages\Desk::class, 'notices'],
            ['POST', '/desk/notices', Pages\Desk::class, 'noticeRead'],
            ['GET', "/desk/case/$n", Pages\Desk::class, 'case'],
            ['*', "/desk/case/$n/do/$w", Pages\Desk::class, 'do'],
            ['POST', "/desk/case/$n/personal", Pages\Desk::class, 'personal'],
            ['POST', "/desk/case/$n/paper", Pages\Papers::class, 'paper'],
            ['GET', "/desk/case/$n/file/([0-9a-f]{64})", Pages\Desk::class, 'file'],
            ['GET', '/office', Pages\Board::class, 'lights'],
            ['GET', '/office/overdue', Pages\Board::class, 'overdue'],
            ['GET', '/office/projects', Pages\Board::class, 'projects'],
            ['GET', "/office/projects/$n", Pages\Board::class, 'project'],
            ['GET', "/office/projects/$n/plan.svg", Pages\Board::class, 'plan'],
            ['GET', '/office/league', Pages\Board::class, 'league'],
            ['GET', '/office/league.svg', Pages\Board::class, 'leaguePicture'],
            ['GET', '/office/bulletin', Pages\Board::class, 'bulletin'],
            ['GET', '/office/cards', Pages\Cards::class, 'board'],
            ['GET', "/office/cards/$i", Pages\Cards::class, 'card'],
            ['GET', '/office/records', Pages\Cards::class, 'records'],
            ['GET', "/office/records/$i", Pages\Cards::class, 'record'],
            ['*', "/office/(cards|records)/$i/do/$w", Pages\Cards::class, 'do'],
            ['GET', '/office/conduct', Pages\Supervision::class, 'conducts'],
            ['GET', "/office/conduct/$n", Pages\Supervision::class, 'conduct'],
            ['*', "/office/conduct/$n/do/$w", Pages\Supervision::class, 'doConduct'],
            ['GET', '/office/inspections', Pages\Supervision::class, 'inspections'],
            ['GET', "/office/inspections/$n", Pages\Supervision::class, 'inspection'],
            ['*', "/office/inspections/$n/do/$w", Pages\Supervision::class, 'doInspection'],
            ['GET', '/office/rules', Pages\Supervision::class, 'rules'],
            ['GET', "/office/rules/$n", Pages\Supervision::class, 'ruleFile'],
            ['*', "/office/rules/$n/do/$w", Pages\Supervision::class, 'doRule'],
            ['GET', '/office/complaints', Pages\Complaints::class, 'list'],
            ['GET', "/office/complaints/$n", Pages\Complaints::class, 'complaint'],
            ['*', "/office/complaints/$n/do/$w", Pages\Complaints::class, 'do'],
            ['POST', "/office/complaints/$n/personal", Pages\Complaints::class, 'personal'],
            ['GET', "/office/complaints/$n/file/([0-9a-f]{64})", Pages\Complaints::class, 'file'],
            ['*', '/sign-in', Pages\Doors::class, 'signIn'],
            ['POST', '/sign-out', Pages\Doors::class, 'signOut'],
            ['*', '/register', Pages\Doors::class, 'register'],
            ['POST', '/role', Pages\Doors::class, 'role'],
        ];
    }

    public function __construct(public readonly Settings $settings, public readonly Accounts $accounts)
    {
        $this->request = new Request();
        $this->session = new Session($settings, $accounts);
        $this->limits = new Limits($settings->folder . '/limits');
        $this->files = new Attachments($settings->folder . '/attachments');
    }

    public function words(): Words
    {
        return $this->words ??= Words::read($this->settings);
    }

    public function town(): Town
    {
        $person = $this->session->person;
        return $this->town ??= new Town($this->settings,
            $person?->actor((string) $this->session->role()) ?? ['id' => 'portal', 'role' => 'citizen']);
    }

    /** @return array<string, string> the parts of the portal that concern whoever is here */
    public function sections(): array
    {
        $role = $this->session->role();
        $all = ['/items' => '办事指南', '/progress' => '查进度', '/complain' => '投诉', '/published' => '结果公布', '/figures' => '数据公开'];
        $own = match (true) {
            $role === null => [],
            in_array($role, ['applicant', 'agent'], true) => ['/my' => '我的办件'],
            in_array($role, ['window', 'handler', 'reviewer', 'approver'], true) => ['/desk' => '工作台'],
            $role === 'organHead' => ['/desk' => '工作台', '/office' => '监察台'],
            default => ['/office' => '监察台'],
        };
        return $own + $all;
    }

    /** A form that says it is one of ours. */
    public function form(string $path, Html|string|null ...$children): Html
    {
        return Html::el('form', ['method' => 'post', 'action' => $path, 'enctype' => 'multipart/form-data'],
            Html::el('input', ['type' => 'hidden', 'name' => 'token', 'value' => $this->session->token()]), ...$children);
    }

    public function answer(): Response
    {
        try {
            return $this->route();
        } catch (SignInFirst $first) {
            return Response::to('/sign-in?next=' . rawurlencode($first->path));
        } catch (Stop $stop) {
            return $this->stopped($stop);
        } catch (Refused $no) {
            // What is not there and what is not theirs are one to whoever asks.
            $isHidden = str_ends_with(strtolower($no->word()), 'notfound') || in_array($no->word(), ['notAllowed', 'notYourCase', 'notYourUnit'], true);
            return $this->stopped($isHidden ? Stop::missing() : new Stop(422, $no->chinese() . '。', $no->english()));
        } catch (Fault $fault) {
            error_log('xiaoneng: ' . $fault->getMessage());
            return $this->stopped($fault->isTransient()
                ? new Stop(503, '系统繁忙，请稍后再试。', 'The system is busy; try again later.', 5)
                : new Stop(400, '请求有误：' . $fault->chinese() . '。', $fault->english()));
        }
    }

    private function route(): Response
    {
        $isKnown = false;
        foreach (self::routes() as [$method, $pattern, $class, $page]) {
            if (preg_match("#^$pattern$#D", $this->request->path, $parts) !== 1) {
                continue;
            }
            $isKnown = true;
            if ($method !== '*' && $method !== $this->request->method) {
                continue;
            }
            $this->checkForm();
            $answer = (new $class($this))->$page(...array_slice($parts, 1));
            return $answer instanceof Response ? $answer : new Response($answer->render($this));
        }
        throw $isKnown ? new Stop(405, '不能这样访问这一页。', 'This page is not reached this way.') : Stop::missing();
    }

    /** Every form that changes something comes from a page of this visit. */
    private function checkForm(): void
    {
        if ($this->request->method === 'POST'
            && ($this->request->isForeign() || !$this->session->isToken($this->request->text('token')))) {
            throw new Stop(403, '页面已失效，请返回后刷新再提交。', 'The page has expired: go back, reload it and send it again.');
        }
    }

    private function stopped(Stop $stop): Response
    {
        $page = new Page($stop->chinese, $stop->english, Html::p(Html::link('/', '回首页')));
        return new Response($page->render($this), $stop->status,
            headers: $stop->after > 0 ? ['Retry-After' => (string) $stop->after] : []);
    }
}
