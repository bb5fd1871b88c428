import Testing
import Xiaoneng

/// A calendar change re-projects every running clock and says whose due date moved: DESIGN §4.
@Suite struct CalendarRegisterTests {
  static let main = DossierKey(.calendar, "main")

  static func moves(_ outcome: Outcome) -> [String] {
    (outcome.done?.moved ?? []).map { "\($0.dossier.id.suffix(8)) \($0.from) \($0.to)" }
  }
  static func off(_ days: String...) -> Registry.Command {
    .calendarOverlay(CalendarOverlay("三月三", daysOff: days.map { day($0) }))
  }
  static func worked(_ days: String...) -> Registry.Command {
    .calendarOverlay(CalendarOverlay("补班", daysWorked: days.map { day($0) }))
  }

  @Test func `a local rest day moves running clocks by one day`() throws {
    let town = try Town()
    let key = try town.accepted()
    let outcome = try town.run(Self.off("2012-08-10"), Self.main, "08-02")
    #expect(Self.moves(outcome) == ["08010001 2012-08-29 2012-08-30"])
    let view = try town.view(key, "08-02")
    #expect(view.promisedDue == day("2012-08-15"))
    #expect(view.statutoryDue == day("2012-08-30"))
    #expect(try town.sweep("08-13T23:59").events == 0)
    #expect(try town.sweep("08-14T00:00").events == 1)
  }

  @Test func `a make-up working day brings due dates forward`() throws {
    let town = try Town()
    let key = try town.accepted()
    let outcome = try town.run(Self.worked("2012-08-04"), Self.main, "08-02")
    #expect(Self.moves(outcome) == ["08010001 2012-08-29 2012-08-28"])
    #expect(try town.view(key, "08-02").promisedDue == day("2012-08-13"))
    try town.sweep("08-14T00:00")
    #expect(try town.faults(key) == ["E3 warning 2012-08-09", "E2 yellow 2012-08-13"])
  }

  @Test func `a rest day after the due date moves nothing`() throws {
    let town = try Town()
    _ = try town.accepted()
    #expect(Self.moves(try town.run(Self.off("2012-08-30"), Self.main, "08-02")) == [])
    #expect(Self.moves(try town.run(Self.off("2012-08-04"), Self.main, "08-02")) == [])
  }

  @Test func `a decided case has no running limit to move`() throws {
    let town = try Town()
    _ = try town.granted()
    #expect(Self.moves(try town.run(Self.off("2012-08-20"), Self.main, "08-02")) == [])
  }

  @Test func `cases opened in the same batch are moved too`() throws {
    let town = try Town()
    let key = Tour.number(Town.plain, "0801")
    let at = when("08-01")
    let outcomes = try town.engine.execute([
      CommandRequest(
        .case(.submit(Cases.Application(item: Town.plain, applicant: Town.marked))), by: Town.wang,
        at: at),
      CommandRequest(.case(.accept(Cases.Acceptance("受字1号"))), on: key, by: Town.wang, at: at),
      CommandRequest(.register(Self.worked("2012-08-04")), on: Self.main, by: Town.keeper, at: at),
    ])
    #expect(outcomes.last.map(Self.moves) == ["08010001 2012-08-29 2012-08-28"])
    // And time meets them on the new day.
    #expect(try town.sweep("08-10T00:00").events == 1)
  }

  @Test func `the notice of a new year moves what was provisional`() throws {
    let town = try Town()
    let key = try town.accepted(Town.plain, "2026-12-20")
    #expect(try town.view(key, "2026-12-20").provisional)
    let notice = Registry.CalendarNotice(
      year: 2027, notice: "国办发明电〔2026〕1号",
      daysOff: [day("2027-01-01"), day("2027-01-02"), day("2027-01-03"), day("2027-01-04")])
    let outcome = try town.run(.calendarNotice(notice), Self.main, "2026-12-21")
    #expect(outcome.done?.moved.count == 1)
    #expect(try town.view(key, "2026-12-21").provisional == false)
  }

  static let wrong: [(command: Registry.Command, code: Refusal.Code)] = [
    (.calendarOverlay(CalendarOverlay("", daysOff: [day("2012-08-10")])), .badRegister),
    (.calendarOverlay(CalendarOverlay("空")), .badRegister),
    (
      .calendarOverlay(
        CalendarOverlay("双", daysOff: [day("2012-08-10")], daysWorked: [day("2012-08-10")])),
      .badRegister
    ),
    (off("2003-12-31"), .calendarUnknown), (off("2030-01-01"), .calendarUnknown),
    (
      .calendarNotice(
        Registry.CalendarNotice(year: 2012, notice: "x", daysOff: [day("2012-01-01")])),
      .alreadyExists
    ),
    (
      .calendarNotice(
        Registry.CalendarNotice(year: 2028, notice: "x", daysOff: [day("2028-01-01")])),
      .calendarUnknown
    ),
    (.calendarNotice(Registry.CalendarNotice(year: 2027, notice: "x", daysOff: [])), .badRegister),
    (
      .calendarNotice(
        Registry.CalendarNotice(year: .max, notice: "x", daysOff: [day("2027-01-01")])),
      .calendarUnknown
    ),
    (
      .calendarNotice(
        Registry.CalendarNotice(year: .min, notice: "x", daysOff: [day("2027-01-01")])),
      .alreadyExists
    ),
    (
      .calendarNotice(
        Registry.CalendarNotice(year: 2027, notice: "x", daysOff: [day("2028-01-01")])),
      .dateOutOfRange
    ),
  ]

  @Test(arguments: wrong.indices)
  func `a calendar that cannot be is refused`(_ index: Int) throws {
    let town = try Town()
    #expect(
      try town.run(Self.wrong[index].command, Self.main, "08-01").refusal?.code
        == Self.wrong[index].code)
    #expect(
      try town.run(Self.off("2012-08-10"), DossierKey(.calendar, "other"), "08-01").refusal?.code
        == .notFound)
  }
}
