<?php

declare(strict_types=1);

namespace Portal\Pages;

use Portal\Form;
use Portal\Html;
use Portal\Page;
use Portal\Pages;
use Portal\Person;
use Portal\Response;

/** Coming and going 登录与退出. */
final class Doors extends Pages
{
    public function signIn(): Page|Response
    {
        $request = $this->request();
        $next = $request->text('next');
        $problem = null;
        if ($request->method === 'POST') {
            $name = $request->text('name');
            // Slowed by who tries which name: nobody keeps the owner of a name out.
            $tries = [['sign-in', $request->address(), 30, 300], ['sign-in-name', $request->address() . "\n" . strtolower($name), 6, 120]];
            foreach ($tries as $try) {
                $this->portal->limits->take(...$try);
            }
            $person = $this->portal->accounts->check($name, $request->text('password'));
            if ($person !== null) {
                foreach ($tries as $try) {
                    $this->portal->limits->giveBack(...$try);
                }
                $this->portal->session->signIn($person);
                return Response::to(Response::isOwn($next) ? $next : $this->homeOf($person));
            }
            $problem = self::problem('账号或者密码不正确。');
        }
        return new Page('登录', 'Sign in', Html::all($problem, $this->portal->form('/sign-in',
            Html::el('input', ['type' => 'hidden', 'name' => 'next', 'value' => $next]),
            Form::input('name', '账号', $request->method === 'POST' ? $request->text('name') : '', true, complete: 'username'),
            Form::input('password', '密码', '', true, 'password', complete: 'current-password'),
            Html::el('button', ['class' => 'main'], '登录')), Html::p('还没有账号？', Html::link('/register', '注册'))));
    }

    public function signOut(): Response
    {
        $this->portal->session->signOut();
        return Response::to('/');
    }

    public function register(): Page|Response
    {
        $request = $this->request();
        $problem = null;
        if ($request->method === 'POST') {
            $this->portal->limits->take('register', $request->address(), 10, 3600);
            [$name, $password] = [$request->text('name'), $request->text('password')];
            $problem = match (true) {
                preg_match('/^[\p{L}\p{N}_.-]{2,32}$/Du', $name) !== 1 => '账号为 2 至 32 个字母、数字或汉字。',
                // bcrypt reads 72 bytes.
                strlen($password) < 10 || strlen($password) > 72 => '密码为 10 至 72 个字符。',
                $password !== $request->text('again') => '两次输入的密码不一致。',
                default => null,
            };
            $person = $problem === null ? $this->portal->accounts->open($name, $password) : null;
            if ($person !== null) {
                $this->portal->session->signIn($person);
                return Response::to('/my');
            }
            $problem = self::problem($problem ?? '这个账号已经有人使用。');
        }
        return new Page('注册', 'Register', Html::all($problem, $this->portal->form('/register',
            Form::input('name', '账号', $request->method === 'POST' ? $request->text('name') : '', true, complete: 'username', hint: '不要用姓名、电话或者证件号码'),
            Form::input('password', '密码', '', true, 'password', complete: 'new-password', hint: '至少 10 个字符'),
            Form::input('again', '再输入一次密码', '', true, 'password', complete: 'new-password'),
            Html::el('button', ['class' => 'main'], '注册'))));
    }

    public function role(): Response
    {
        $this->portal->session->actAs($this->request()->text('role'));
        return Response::to($this->home());
    }

    private function home(): string
    {
        return (string) array_key_first($this->portal->sections());
    }

    /** Where someone who has just signed in begins. */
    private function homeOf(Person $person): string
    {
        return match (true) {
            in_array($person->roles[0], ['applicant', 'agent'], true) => '/my',
            $person->unit !== '' && in_array($person->roles[0], ['window', 'handler', 'reviewer', 'approver', 'organHead'], true) => '/desk',
            default => '/office',
        };
    }

    private static function problem(string $text): Html
    {
        return Html::el('div', ['class' => 'problem', 'role' => 'alert'], Html::el('h2', [], '请更正'), Html::p($text));
    }
}
