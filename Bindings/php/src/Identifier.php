<?php

declare(strict_types=1);

namespace Xiaoneng;

/** Check digits of what people and organisations are known by. 证件号码校验 */
final class Identifier
{
    /** A unified social credit code (GB 32100). 统一社会信用代码 @throws Refused when it is wrong */
    public static function checkCreditCode(string $text): void
    {
        Library::hold(Library::ffi()->xn_credit_code_check($text, strlen($text)));
    }

    /** An organisation code (GB 11714). 组织机构代码 @throws Refused when it is wrong */
    public static function checkOrganizationCode(string $text): void
    {
        Library::hold(Library::ffi()->xn_organization_code_check($text, strlen($text)));
    }

    /** A citizen number (GB 11643). 公民身份号码 @throws Refused when it is wrong */
    public static function checkCitizenNumber(string $text): void
    {
        Library::hold(Library::ffi()->xn_citizen_number_check($text, strlen($text)));
    }

    public static function isCreditCode(string $text): bool
    {
        return self::holds(static fn () => self::checkCreditCode($text));
    }

    public static function isOrganizationCode(string $text): bool
    {
        return self::holds(static fn () => self::checkOrganizationCode($text));
    }

    public static function isCitizenNumber(string $text): bool
    {
        return self::holds(static fn () => self::checkCitizenNumber($text));
    }

    private static function holds(\Closure $check): bool
    {
        try {
            $check();
            return true;
        } catch (Failure) {
            return false;
        }
    }
}
