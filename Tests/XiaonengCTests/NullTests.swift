import CXiaoneng
import Testing
import Xiaoneng

@testable import XiaonengC
@testable import fuzz

/// Every function with null in each position, closed and foreign handles, and short structs.
@Suite struct NullTests {
  private let null = Fault.Code.nullArgument.number
  private let bad = Fault.Code.badHandle.number

  private typealias Single<Data> = (
    OpaquePointer?, UnsafePointer<xn_request>?, UnsafePointer<Data>?,
    UnsafeMutablePointer<xn_outcome>?
  ) -> xn_status

  /// One word: nulls, closed and foreign handles, a short struct, misaligned ones.
  private func probe<Data: BitwiseCopyable>(
    _ function: Single<Data>, _ engine: OpaquePointer, _ foreign: OpaquePointer, _: Data.Type
  ) {
    let arena = Arena()
    var asked = sized(xn_request())
    asked.actor = arena.text("wang")
    asked.role = Int32(XN_ROLE_WINDOW)
    asked.dossier = arena.text("case/nowhere")
    // Filled with bytes that mean something: texts of length 1 need a pointer, so all of them are 0.
    var data = sized(
      unsafeBitCast(
        withUnsafeTemporaryAllocation(
          byteCount: MemoryLayout<Data>.size, alignment: 16
        ) { block in
          block.initializeMemory(as: UInt8.self, repeating: 0)
          return block.loadUnaligned(as: Data.self)
        }, to: Data.self))
    var outcome = xn_outcome.blank
    #expect(function(nil, &asked, &data, &outcome) != 0)
    #expect(function(engine, nil, &data, &outcome) == null)
    #expect(function(engine, &asked, nil, &outcome) == null)
    #expect(function(engine, &asked, &data, nil) == null)
    #expect(function(engine, &asked, &data, &outcome) != 0)
    let misaligned = arena.misaligned([data])
    let status = function(
      engine, arena.misaligned([asked]), misaligned, arena.misaligned([outcome]))
    #expect(status == function(engine, &asked, &data, &outcome))
    // As the struct is read before the engine is entered, a foreign handle may be second to it.
    #expect([bad, status].contains(function(foreign, &asked, &data, &outcome)))
    #expect(
      [bad, status].contains(function(OpaquePointer(bitPattern: 0x10), &asked, &data, &outcome)))
    outcome.struct_size = 4
    #expect(function(engine, &asked, &data, &outcome) == Fault.Code.badValue.number)
    outcome.struct_size = .max
    #expect(function(engine, &asked, &data, &outcome) == Fault.Code.badValue.number)
    outcome = .blank
    withUnsafeMutableBytes(of: &data) { $0.storeBytes(of: UInt32(3), as: UInt32.self) }
    #expect(function(engine, &asked, &data, &outcome) == Fault.Code.badValue.number)
    #expect(outcome.first == 0 && outcome.name.isEmpty)
  }

  @Test func `no word of a case trusts its pointers`() throws {
    try withEngine { engine in
      try withCalendar { calendar in
        probe(CXiaoneng.xn_case_draft, engine, calendar, xn_application.self)
        probe(CXiaoneng.xn_case_submit, engine, calendar, xn_application.self)
        probe(CXiaoneng.xn_case_fix_on_spot, engine, calendar, xn_materials.self)
        probe(CXiaoneng.xn_case_notify_corrections, engine, calendar, xn_correction_notice.self)
        probe(CXiaoneng.xn_case_supplement, engine, calendar, xn_materials.self)
        probe(CXiaoneng.xn_case_reject, engine, calendar, xn_rejection.self)
        probe(CXiaoneng.xn_case_accept, engine, calendar, xn_acceptance.self)
        probe(CXiaoneng.xn_case_pause, engine, calendar, xn_pause_order.self)
        probe(CXiaoneng.xn_case_resume, engine, calendar, xn_pause_result.self)
        probe(CXiaoneng.xn_case_tell_hearing, engine, calendar, xn_document.self)
        probe(CXiaoneng.xn_case_schedule_hearing, engine, calendar, xn_hearing_day.self)
        probe(CXiaoneng.xn_case_extend, engine, calendar, xn_extension.self)
        probe(CXiaoneng.xn_case_advance, engine, calendar, xn_step_result.self)
        probe(CXiaoneng.xn_case_inspect, engine, calendar, xn_site_visit.self)
        probe(CXiaoneng.xn_case_charge, engine, calendar, xn_fee.self)
        probe(CXiaoneng.xn_case_decide, engine, calendar, xn_ruling.self)
        probe(CXiaoneng.xn_case_issue, engine, calendar, xn_certificate.self)
        probe(CXiaoneng.xn_case_serve, engine, calendar, xn_service.self)
        probe(CXiaoneng.xn_case_rate, engine, calendar, xn_rating.self)
        probe(CXiaoneng.xn_case_withdraw, engine, calendar, xn_reason.self)
        probe(CXiaoneng.xn_case_refer, engine, calendar, xn_referral.self)
        probe(CXiaoneng.xn_case_void, engine, calendar, xn_voiding.self)
        probe(CXiaoneng.xn_case_verify, engine, calendar, xn_commitment_check.self)
        probe(CXiaoneng.xn_case_revoke, engine, calendar, xn_revocation.self)
        probe(CXiaoneng.xn_case_erase, engine, calendar, xn_erasure.self)
        probe(CXiaoneng.xn_case_contact_rater, engine, calendar, xn_rater_contact.self)
        probe(CXiaoneng.xn_case_repair_rating, engine, calendar, xn_rating_repair.self)
        probe(CXiaoneng.xn_case_contest_rating, engine, calendar, xn_rating_contest.self)
        probe(CXiaoneng.xn_case_rule_rating, engine, calendar, xn_rating_ruling.self)
        probe(CXiaoneng.xn_complaint_register, engine, calendar, xn_complaint.self)
        probe(CXiaoneng.xn_complaint_submit, engine, calendar, xn_complaint_submission.self)
        probe(CXiaoneng.xn_complaint_accept, engine, calendar, xn_complaint_acceptance.self)
        probe(CXiaoneng.xn_complaint_refuse, engine, calendar, xn_complaint_refusal.self)
        probe(CXiaoneng.xn_complaint_report, engine, calendar, xn_complaint_findings.self)
        probe(CXiaoneng.xn_complaint_close, engine, calendar, xn_complaint_closing.self)
        probe(CXiaoneng.xn_complaint_reply, engine, calendar, xn_complaint_reply_text.self)
        probe(CXiaoneng.xn_complaint_follow_up, engine, calendar, xn_complaint_call_back.self)
        probe(CXiaoneng.xn_complaint_withdraw, engine, calendar, xn_reason.self)
        probe(CXiaoneng.xn_complaint_publish, engine, calendar, xn_complaint_result.self)
        for function in [CXiaoneng.xn_case_ask_hearing, CXiaoneng.xn_case_archive] {
          var (asked, outcome) = (sized(xn_request()), xn_outcome.blank)
          #expect(function(engine, nil, &outcome) == null)
          #expect(function(engine, &asked, nil) == null)
          #expect(function(nil, &asked, &outcome) == Fault.Code.missingField.number)
        }
        var (command, outcome, refused) = (sized(xn_case_command()), xn_outcome.blank, 0)
        #expect(CXiaoneng.xn_case_batch(nil, &command, 1, 0, &outcome, &refused) == null)
        #expect(CXiaoneng.xn_case_batch(calendar, &command, 1, 0, &outcome, &refused) == bad)
        #expect(CXiaoneng.xn_case_batch(engine, nil, 1, 0, &outcome, &refused) == null)
        #expect(CXiaoneng.xn_case_batch(engine, &command, 1, 0, nil, &refused) == null)
        #expect(CXiaoneng.xn_case_batch(engine, nil, 0, 0, nil, nil) == 0)
        #expect(CXiaoneng.xn_case_batch(engine, &command, 1, 0, &outcome, nil) == 0)
        #expect(outcome.status == null)
        for count in [-1, Int.max, 1_000_001] {
          #expect(
            CXiaoneng.xn_case_batch(engine, &command, count, 0, &outcome, nil)
              == Fault.Code.tooLarge.number)
        }
        let value = Fault.Code.badValue.number
        #expect(CXiaoneng.xn_case_batch(engine, &command, 1, 2, &outcome, nil) == value)
        command.struct_size = 8
        #expect(CXiaoneng.xn_case_batch(engine, &command, 1, 0, &outcome, nil) == value)
        outcome.struct_size = 8
        command.struct_size = 24
        #expect(CXiaoneng.xn_case_batch(engine, &command, 1, 0, &outcome, nil) == value)
      }
    }
  }

  @Test func `no function of days, calendars and clocks trusts its pointers`() throws {
    try withCalendar { calendar in
      try withEngine { engine in
        var (a, b, c): (Int32, Int32, Int32) = (0, 0, 0)
        var pointer: OpaquePointer?
        var byte: Int8 = 0
        var clock = sized(xn_clock())
        clock.budget = xn_budget(unit: 1, amount: 5)
        clock.start = 15_553
        let name = "x"
        #expect(CXiaoneng.xn_day_make(2012, 1, 1, nil) == null)
        for mask in 0..<7 {
          #expect(
            CXiaoneng.xn_day_parts(
              0, mask & 1 == 0 ? nil : ptr(&a), mask & 2 == 0 ? nil : ptr(&b),
              mask & 4 == 0 ? nil : ptr(&c)) == null)
        }
        #expect(CXiaoneng.xn_day_parts(.min, &a, &b, &c) == Refusal.Code.dateOutOfRange.number)
        #expect(CXiaoneng.xn_instant_day(0, 480, nil) == null)
        for (at, offset) in [(Int64.min, Int32.min), (.max, .max), (.min, .max)] {
          #expect(CXiaoneng.xn_instant_day(at, offset, &a) == Refusal.Code.dateOutOfRange.number)
        }
        #expect(CXiaoneng.xn_instant_day(1_343_782_800_000, 480, &a) == 0 && a == 15_553)
        #expect(CXiaoneng.xn_calendar_open(nil, &pointer) == null)
        #expect(CXiaoneng.xn_calendar_open("china", nil) == null)
        #expect(CXiaoneng.xn_calendar_open_json(nil, 1, &pointer) == null)
        #expect(CXiaoneng.xn_calendar_open_json(name, 1, nil) == null)
        #expect(CXiaoneng.xn_calendar_open_ics(nil, 1, name, &pointer) == null)
        var (task, dates) = (xn_task(), xn_task_dates())
        #expect(CXiaoneng.xn_calendar_open_ics(name, 1, nil, &pointer) != 0)
        #expect(CXiaoneng.xn_calendar_open_ics(name, 1, name, nil) == null)
        #expect(pointer == nil)
        let tooLarge = Fault.Code.tooLarge.number
        #expect(CXiaoneng.xn_calendar_open_json(name, .max, &pointer) == tooLarge)
        #expect(CXiaoneng.xn_calendar_open_ics(name, -1, name, &pointer) == tooLarge)
        #expect(CXiaoneng.xn_calendar_json(calendar, nil) == null)
        #expect(CXiaoneng.xn_calendar_close(nil) == 0)
        for handle in [nil, engine, OpaquePointer(bitPattern: 0xDEAD_BEEF)] {
          let expected = handle == nil ? null : bad
          #expect(answer { CXiaoneng.xn_calendar_json(handle, $0) }.0 == expected)
          #expect(CXiaoneng.xn_calendar_span(handle, &a, &b) == expected)
          #expect(CXiaoneng.xn_calendar_is_workday(handle, 0, &a, &b) == expected)
          #expect(CXiaoneng.xn_calendar_add(handle, 0, 0, &a, &b) == expected)
          #expect(CXiaoneng.xn_calendar_count(handle, 0, 0, &a) == expected)
          #expect(CXiaoneng.xn_calendar_is_workday_batch(handle, &a, 1, &byte, nil) == expected)
          #expect(CXiaoneng.xn_calendar_add_batch(handle, &a, &b, 1, &c, nil) == expected)
          #expect(CXiaoneng.xn_calendar_count_batch(handle, &a, &b, 1, &c, nil) == expected)
          #expect(CXiaoneng.xn_clock_due(handle, &clock, 0, &a, &b) == expected)
          #expect(CXiaoneng.xn_clock_elapsed(handle, &clock, 0, &a) == expected)
          #expect(CXiaoneng.xn_clock_remaining(handle, &clock, 0, &a) == expected)
          #expect(CXiaoneng.xn_clock_overdue(handle, &clock, 0, &a) == expected)
          #expect(answer { CXiaoneng.xn_clock_explain(handle, &clock, 0, 0, $0) }.0 == expected)
          #expect(CXiaoneng.xn_clock_due_batch(handle, &clock, 1, 0, &a, nil, nil) == expected)
          #expect(CXiaoneng.xn_clock_remaining_batch(handle, &clock, 1, 0, &a, nil) == expected)
          #expect(
            CXiaoneng.xn_schedule(handle, 0, 9, 0, &task, 1, nil, 0, &dates, nil, nil) == expected)
          #expect(CXiaoneng.xn_half_month(handle, 0, 0, &a, &b, &c) == expected)
        }
        #expect(CXiaoneng.xn_schedule(calendar, 0, 9, 0, nil, 1, nil, 0, &dates, nil, nil) == null)
        #expect(CXiaoneng.xn_schedule(calendar, 0, 9, 0, &task, 1, nil, 0, nil, nil, nil) == null)
        #expect(
          CXiaoneng.xn_schedule(calendar, 0, 9, 0, &task, 1, nil, 1, &dates, nil, nil) == null)
        for count in [-1, Int.max] {
          let status = CXiaoneng.xn_schedule(
            calendar, 0, 9, 0, &task, count, nil, 0, &dates, nil, nil)
          #expect(status == Fault.Code.tooLarge.number)
        }
        var item = xn_stage_item(department: 1, limit: 1, routed_on: 0, actual: 1)
        var (planned, share, count) = (xn_stage_day(), xn_stage_share(), 0)
        #expect(
          CXiaoneng.xn_stage_plan(nil, 15_500, &item, 1, nil, 0, &planned, nil, nil) == null)
        #expect(
          CXiaoneng.xn_stage_plan(calendar, 15_500, nil, 1, nil, 0, &planned, nil, nil) == null)
        #expect(CXiaoneng.xn_stage_plan(calendar, 15_500, &item, 1, nil, 0, nil, nil, nil) == null)
        #expect(
          CXiaoneng.xn_stage_plan(calendar, 15_500, &item, 1, nil, 1, &planned, nil, nil) == null)
        #expect(
          CXiaoneng.xn_stage_shares(
            calendar, 15_500, &item, 1, nil, 0, nil, 1, &share, 1, &count, nil, nil) == null)
        #expect(
          CXiaoneng.xn_stage_shares(
            calendar, 15_500, &item, 1, nil, 0, nil, 0, &share, 1, nil, nil, nil) == null)
        for size in [-1, Int.max] {
          #expect(
            CXiaoneng.xn_stage_plan(calendar, 15_500, &item, size, nil, 0, &planned, nil, nil)
              != 0)
        }
        #expect(CXiaoneng.xn_half_month(calendar, 15_500, 0, nil, nil, nil) == 0)
        #expect(CXiaoneng.xn_calendar_is_workday(calendar, 0, nil, &b) == null)
        #expect(CXiaoneng.xn_calendar_is_workday(calendar, 0, &a, nil) == null)
        #expect(CXiaoneng.xn_calendar_add(calendar, 0, 0, nil, &b) == null)
        #expect(CXiaoneng.xn_calendar_add(calendar, 0, 0, &a, nil) == null)
        #expect(CXiaoneng.xn_calendar_count(calendar, 0, 0, nil) == null)
        #expect(CXiaoneng.xn_calendar_is_workday_batch(calendar, nil, 1, &byte, nil) == null)
        #expect(CXiaoneng.xn_calendar_is_workday_batch(calendar, &a, 1, nil, nil) == null)
        #expect(CXiaoneng.xn_calendar_add_batch(calendar, nil, &b, 1, &c, nil) == null)
        #expect(CXiaoneng.xn_calendar_add_batch(calendar, &a, nil, 1, &c, nil) == null)
        #expect(CXiaoneng.xn_calendar_add_batch(calendar, &a, &b, 1, nil, nil) == null)
        #expect(CXiaoneng.xn_calendar_count_batch(calendar, nil, &b, 1, &c, nil) == null)
        #expect(CXiaoneng.xn_clock_due(calendar, nil, 0, &a, nil) == null)
        #expect(CXiaoneng.xn_clock_due(calendar, &clock, 0, nil, nil) == null)
        #expect(CXiaoneng.xn_clock_elapsed(calendar, nil, 0, &a) == null)
        #expect(CXiaoneng.xn_clock_elapsed(calendar, &clock, 0, nil) == null)
        #expect(CXiaoneng.xn_clock_explain(calendar, &clock, 0, 0, nil) == null)
        #expect(CXiaoneng.xn_clock_due_batch(calendar, nil, 1, 0, &a, nil, nil) == null)
        #expect(CXiaoneng.xn_clock_due_batch(calendar, &clock, 1, 0, nil, nil, nil) == null)
        #expect(CXiaoneng.xn_clock_remaining_batch(calendar, nil, 1, 0, &a, nil) == null)
        #expect(CXiaoneng.xn_clock_due_batch(calendar, nil, 0, 0, nil, nil, nil) == 0)
        for count in [-1, Int.max] {
          #expect(
            CXiaoneng.xn_clock_due_batch(calendar, &clock, count, 0, &a, nil, nil)
              == Fault.Code.tooLarge.number)
        }
        #expect(CXiaoneng.xn_clock_due(calendar, &clock, .min, &a, &b) == 0)
      }
    }
  }

  private func ptr(_ value: UnsafeMutablePointer<Int32>) -> UnsafeMutablePointer<Int32> { value }
}
