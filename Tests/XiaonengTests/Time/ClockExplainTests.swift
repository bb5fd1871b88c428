import Testing
import Xiaoneng

@Suite struct ClockExplainTests {
  /// One line as `MM-DD status tally`.
  private func short(_ lines: [ClockLine]) -> [String] {
    lines.map {
      "\($0.day.description.dropFirst(5)) \($0.status) \($0.tally)\($0.isDue ? " due" : "")"
    }
  }

  // DOMAIN §1.3, V3
  @Test func `each day says whether it counts and why`() throws {
    let lines = try LegalClock(start: day("2012-09-27"), budget: .workingDays(5)).explain(
      in: .china)
    #expect(
      short(lines) == [
        "09-28 counted 1", "09-29 counted 2", "09-30 restDay 2", "10-01 restDay 2",
        "10-02 restDay 2", "10-03 restDay 2", "10-04 restDay 2", "10-05 restDay 2",
        "10-06 restDay 2", "10-07 restDay 2", "10-08 counted 3", "10-09 counted 4",
        "10-10 counted 5 due",
      ])
    #expect(lines[0].chinese == "第1个工作日")
    #expect(lines[1].chinese == "第2个工作日（中秋节、国庆节调休上班）")
    #expect(lines[2].chinese == "中秋节、国庆节放假，不计入")
    #expect(lines[12].chinese == "第5个工作日，届满")
    #expect(lines[0].english == "working day 1")
    #expect(
      lines[1].english
        == "working day 2 (working day in exchange for Mid-Autumn Festival and National Day)")
    #expect(lines[2].english == "Mid-Autumn Festival and National Day, not counted")
    #expect(lines[12].english == "working day 5, due")
  }

  @Test func `paused and overdue days are told`() throws {
    let clock = LegalClock(
      start: day("2012-08-01"), budget: .workingDays(2),
      pauses: [Pause(start: day("2012-08-02"), end: day("2012-08-06"))])
    let lines = try clock.explain(in: .china, through: day("2012-08-11"))
    #expect(
      short(lines) == [
        "08-02 counted 1", "08-03 paused 1", "08-04 paused 1", "08-05 paused 1", "08-06 paused 1",
        "08-07 counted 2 due", "08-08 overdue 3", "08-09 overdue 4", "08-10 overdue 5",
        "08-11 restDay 5",
      ])
    #expect(lines[1].chinese == "暂停，不计入期限" && lines[1].english == "paused, not counted")
    #expect(lines[6].chinese == "超期，第3个工作日" && lines[6].english == "overdue, working day 3")
    #expect(lines[9].chinese == "周末，不计入" && lines[9].english == "weekend, not counted")
  }

  @Test func `days a limit rolls over are not counted`() throws {
    let clock = LegalClock(start: day("2012-08-30"), budget: .calendarDays(2))
    let lines = try clock.explain(in: .china, through: day("2012-09-05"))
    let expected = [
      "08-31 counted 1", "09-01 counted 2", "09-02 rolled 2", "09-03 rolled 2 due",
      "09-04 overdue 3", "09-05 overdue 4",
    ]
    #expect(short(lines) == expected)
    #expect(try clock.overdue(at: day("2012-09-05"), in: .china) == 2)
    #expect(lines[1].chinese == "第2日（周末）" && lines[1].english == "day 2 (weekend)")
    #expect(lines[3].chinese == "顺延（工作日，《民法通则》第一百五十四条第三款），届满")
    for first in 0..<expected.count {
      let rest = try clock.explain(
        in: .china, from: day("2012-08-31").adding(first), through: day("2012-09-05"))
      #expect(short(rest) == Array(expected[first...]))
    }
  }

  @Test func `a limit that ends earlier for a rest day is explained to its due day`() throws {
    let clock = LegalClock(
      start: day("2012-08-30"), budget: .calendarDays(3), roll: .previousWorkday)
    #expect(try short(clock.explain(in: .china)) == ["08-31 counted 1 due"])
    let lines = try clock.explain(in: .china, through: day("2012-09-02"))
    #expect(short(lines) == ["08-31 counted 1 due", "09-01 overdue 2", "09-02 overdue 3"])
    #expect(try clock.overdue(at: day("2012-09-02"), in: .china) == 2)
    #expect(
      try short(clock.explain(in: .china, from: day("2012-09-02"), through: day("2012-09-02")))
        == ["09-02 overdue 3"])
  }

  @Test func `beyond the horizon a line says that it is provisional`() throws {
    let lines = try LegalClock(start: day("2026-12-30"), budget: .workingDays(2)).explain(
      in: .china)
    #expect(lines.map(\.chinese) == ["第1个工作日", "第2个工作日（工作日（放假安排未公布，暂定）），届满"])
    #expect(lines.map(\.note.isProvisional) == [false, true])
  }

  @Test func `an open pause lasts through the last day shown`() throws {
    let clock = LegalClock(
      start: day("2012-08-01"), budget: .workingDays(9), pauses: [Pause(start: day("2012-08-02"))])
    #expect(
      try short(clock.explain(in: .china, through: day("2012-08-03")))
        == ["08-02 counted 1", "08-03 paused 1"])
  }

  @Test func `an explanation is bounded and goes on from any day`() throws {
    let clock = LegalClock(start: day("2004-01-01"), budget: .workingDays(3660))
    let first = try clock.explain(in: .china)
    #expect(first.count == LegalClock.mostLines)
    let next = try clock.explain(in: .china, from: day("2004-01-01").adding(4001))
    #expect(next.first?.tally == (first.last?.tally ?? 0) + (next.first?.isCounted == true ? 1 : 0))
    #expect(next.last?.isDue == true && next.last?.tally == 3660)
    #expect(try clock.explain(in: .china, through: Day(.max)).count == LegalClock.mostLines)
    #expect(try clock.explain(in: .china, from: Day(.min)) == first)
  }

  @Test func `where there is nothing to tell there are no lines`() throws {
    let clock = LegalClock(start: day("2012-08-01"), budget: .workingDays(9))
    #expect(try clock.explain(in: .china, through: day("2012-08-01")) == [])
    #expect(try clock.explain(in: .china, through: Day(.min)) == [])
    #expect(try clock.explain(in: .china, from: Day(.max)) == [])
    #expect(
      try LegalClock(start: day("2012-08-01"), budget: .workingDays(0)).explain(in: .china) == [])
  }
}
