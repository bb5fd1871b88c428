<?php

declare(strict_types=1);

namespace Xiaoneng;

use FFI;

/** A day without a time. 日 As text it is `2012-08-01`. */
final class Day implements \Stringable
{
    /**
     * @param int $number days since 1970-01-01
     * @param bool $provisional reckoned beyond the last holiday notice: another notice may move it
     */
    public function __construct(public readonly int $number, public readonly bool $provisional = false)
    {
    }

    /**
     * The day of a text `2012-08-01`, or the one a moment falls on in China.
     *
     * @throws Refused when there is no such day
     */
    public static function of(string|\DateTimeInterface $day): self
    {
        if ($day instanceof \DateTimeInterface) {
            $day = \DateTimeImmutable::createFromInterface($day)
                ->setTimezone(new \DateTimeZone('+08:00'))->format('Y-m-d');
        }
        if (preg_match('/^(\d{4})-(\d{2})-(\d{2})$/D', $day, $parts) !== 1) {
            throw Refused::from([
                'code' => 'badDate', 'number' => 102, 'chinese' => '日期不存在或者不在允许范围内',
                'english' => 'there is no such date, or it may not stand here',
                'detail' => 'YYYY-MM-DD',
            ]);
        }
        $ffi = Library::ffi();
        $out = $ffi->new('xn_day');
        Library::hold($ffi->xn_day_make((int) $parts[1], (int) $parts[2], (int) $parts[3], FFI::addr($out)));
        return new self($out->cdata);
    }

    public function __toString(): string
    {
        $ffi = Library::ffi();
        [$year, $month, $day] = [$ffi->new('int32_t'), $ffi->new('int32_t'), $ffi->new('int32_t')];
        Library::hold($ffi->xn_day_parts($this->number, FFI::addr($year), FFI::addr($month), FFI::addr($day)));
        return sprintf('%04d-%02d-%02d', $year->cdata, $month->cdata, $day->cdata);
    }

    /** The first moment of the day in China. */
    public function start(): \DateTimeImmutable
    {
        return new \DateTimeImmutable("{$this}T00:00:00+08:00");
    }
}
