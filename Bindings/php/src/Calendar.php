<?php

declare(strict_types=1);

namespace Xiaoneng;

use FFI;
use FFI\CData;

/**
 * Working days. 工作日历
 *
 * A day is `2012-08-01`, or a moment, which stands for the day it falls on in China (+08:00).
 */
final class Calendar
{
    private CData $handle;

    private function __construct(string $name)
    {
        $ffi = Library::ffi();
        $this->handle = $ffi->new('xn_calendar *');
        Library::hold($ffi->xn_calendar_open($name, FFI::addr($this->handle)));
    }

    /** The holiday notices of the State Council from 2004 on. 国务院放假安排 */
    public static function china(): self
    {
        return new self('china');
    }

    /** Monday to Friday. */
    public static function weekdays(): self
    {
        return new self('weekdays');
    }

    public function __destruct()
    {
        Library::ffi()->xn_calendar_close($this->handle);
    }

    private function __clone()
    {
    }

    /**
     * The day so many working days after `$start`, which itself is not counted (民法典 art. 201); negative: before.
     *
     * @throws Refused for days that no notice covers, or outside the years 1 to 9999
     */
    public function add(string|\DateTimeInterface $start, int $days): Day
    {
        $ffi = Library::ffi();
        $day = $ffi->new('xn_day');
        $provisional = $ffi->new('int32_t');
        Library::hold($ffi->xn_calendar_add(
            $this->handle,
            Day::of($start)->number,
            Library::int32($days),
            FFI::addr($day),
            FFI::addr($provisional)
        ));
        return new Day($day->cdata, $provisional->cdata === 1);
    }

    /** Whether the day is worked. */
    public function isWorkday(string|\DateTimeInterface $day): bool
    {
        $ffi = Library::ffi();
        $out = $ffi->new('int32_t');
        $provisional = $ffi->new('int32_t');
        Library::hold($ffi->xn_calendar_is_workday(
            $this->handle,
            Day::of($day)->number,
            FFI::addr($out),
            FFI::addr($provisional)
        ));
        return $out->cdata === 1;
    }

    /** The working days after `$start` through `$end`; negative when `$end` is earlier. */
    public function count(string|\DateTimeInterface $start, string|\DateTimeInterface $end): int
    {
        $ffi = Library::ffi();
        $out = $ffi->new('int32_t');
        Library::hold($ffi->xn_calendar_count(
            $this->handle,
            Day::of($start)->number,
            Day::of($end)->number,
            FFI::addr($out)
        ));
        return $out->cdata;
    }

    /**
     * The half-month of `$day`, and the day its report is due. 半月、应报日
     *
     * @return array{first: Day, last: Day, due: Day}
     */
    public function halfMonth(string|\DateTimeInterface $day, int $grace = 0): array
    {
        $ffi = Library::ffi();
        [$first, $last, $due] = [$ffi->new('xn_day'), $ffi->new('xn_day'), $ffi->new('xn_day')];
        Library::hold($ffi->xn_half_month(
            $this->handle,
            Day::of($day)->number,
            Library::int32($grace),
            FFI::addr($first),
            FFI::addr($last),
            FFI::addr($due)
        ));
        return ['first' => new Day($first->cdata), 'last' => new Day($last->cdata), 'due' => new Day($due->cdata)];
    }
}
