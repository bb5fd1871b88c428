import Testing
import Xiaoneng

/// What will happen to a case if nobody acts 电子监察预见.
@Suite struct ForesightTests {
  static func lines(
    _ accepted: String, _ limit: Int32, _ promise: Int32? = 9,
    _ change: (inout Profile) -> Void = { _ in }
  ) throws(Refusal) -> [String] {
    var profile = Profile.danzhou2011
    change(&profile)
    return try Foresight(
      accepted: day(accepted), limit: .workingDays(limit),
      promise: promise.map { .workingDays($0) },
      under: profile, in: .china
    ).steps.map { $0.line.json.text }
  }

  @Test func `the worked case comes out to the day`() throws {
    #expect(
      try Self.lines("2012-08-01", 20) == [
        #"{"at":"2012-08-13","light":"amber","rule":"E3"}"#,
        #"{"at":"2012-08-15","card":"yellow","finishDue":"2012-08-22","light":"yellow","replyDue":"2012-08-22","rule":"E2"}"#,
        #"{"at":"2012-08-23","card":"red","light":"red","replyDue":"2012-08-30","rule":"E16"}"#,
        #"{"at":"2012-08-23","determinationDue":"2012-09-24","record":"proposed"}"#,
        #"{"at":"2012-08-30","ground":"further","rule":"E1"}"#,
        #"{"at":"2012-08-31","record":"silent"}"#,
      ])
  }

  @Test func `across National Day only working days count for answers, and every day for breaches`()
    throws
  {
    #expect(
      try Self.lines("2012-09-20", 20) == [
        #"{"at":"2012-10-08","light":"amber","rule":"E3"}"#,
        #"{"at":"2012-10-10","card":"yellow","finishDue":"2012-10-17","light":"yellow","replyDue":"2012-10-17","rule":"E2"}"#,
        #"{"at":"2012-10-18","card":"red","light":"red","replyDue":"2012-10-25","rule":"E16"}"#,
        #"{"at":"2012-10-18","determinationDue":"2012-11-19","record":"proposed"}"#,
        #"{"at":"2012-10-25","ground":"further","rule":"E1"}"#,
        #"{"at":"2012-10-26","record":"silent"}"#,
      ])
  }

  @Test func `a card is served on the day of its breach, rest days too`() throws {
    #expect(
      try Self.lines("2012-08-06", 20) == [
        #"{"at":"2012-08-16","light":"amber","rule":"E3"}"#,
        #"{"at":"2012-08-18","card":"yellow","finishDue":"2012-08-24","light":"yellow","replyDue":"2012-08-24","rule":"E2"}"#,
        #"{"at":"2012-08-25","card":"red","light":"red","replyDue":"2012-08-31","rule":"E16"}"#,
        #"{"at":"2012-08-25","determinationDue":"2012-09-24","record":"proposed"}"#,
        #"{"at":"2012-09-01","record":"silent"}"#,
        #"{"at":"2012-09-04","ground":"further","rule":"E1"}"#,
      ])
  }

  @Test func `whichever comes first gives the red card, and the other is a further ground`() throws
  {
    #expect(
      try Self.lines("2012-08-01", 12).suffix(4) == [
        #"{"at":"2012-08-18","card":"red","light":"red","replyDue":"2012-08-24","rule":"E1"}"#,
        #"{"at":"2012-08-18","determinationDue":"2012-09-17","record":"proposed"}"#,
        #"{"at":"2012-08-23","ground":"further","rule":"E16"}"#,
        #"{"at":"2012-08-25","record":"silent"}"#,
      ])
    // Both on one day: the law gives the card.
    #expect(
      try Self.lines("2012-08-01", 15).suffix(4) == [
        #"{"at":"2012-08-23","card":"red","light":"red","replyDue":"2012-08-30","rule":"E1"}"#,
        #"{"at":"2012-08-23","determinationDue":"2012-09-24","record":"proposed"}"#,
        #"{"at":"2012-08-23","ground":"further","rule":"E16"}"#,
        #"{"at":"2012-08-31","record":"silent"}"#,
      ])
  }

  @Test func `without a promise, or with one as long as the limit, there is no yellow card`() throws
  {
    let red = [
      #"{"at":"2012-08-15","card":"red","light":"red","replyDue":"2012-08-22","rule":"E1"}"#,
      #"{"at":"2012-08-15","determinationDue":"2012-09-14","record":"proposed"}"#,
      #"{"at":"2012-08-23","record":"silent"}"#,
    ]
    #expect(try Self.lines("2012-08-01", 9, nil) == red)
    #expect(
      try Self.lines("2012-08-01", 9, 9) == [#"{"at":"2012-08-13","light":"amber","rule":"E3"}"#]
        + red)
  }

  @Test func `a long promise is warned of earlier, and a short one from its first day`() throws {
    #expect(
      try Self.lines("2012-08-01", 20, 10).first
        == #"{"at":"2012-08-13","light":"amber","rule":"E3"}"#)
    #expect(
      try Self.lines("2012-08-04", 20, 1).first
        == #"{"at":"2012-08-04","light":"amber","rule":"E3"}"#)
    // At once, and not done: late from the next midnight.
    #expect(
      try Self.lines("2012-08-01", 20, 0).first
        == #"{"at":"2012-08-02","card":"yellow","finishDue":"2012-08-09","light":"yellow","replyDue":"2012-08-09","rule":"E2"}"#
    )
  }

  @Test func `the numbers are the rule set's, and a rule that is switched off finds nothing`()
    throws
  {
    let slow = try Self.lines("2012-08-01", 20) {
      ($0.supervision.replyDays, $0.supervision.finishDays, $0.supervision.determineDays) = (
        10, 3, 10
      )
    }
    #expect(
      slow[1].contains(#""finishDue":"2012-08-20""#)
        && slow[1].contains(#""replyDue":"2012-08-29""#))
    #expect(slow[2].hasPrefix(#"{"at":"2012-08-21","card":"red""#))
    #expect(slow[3].contains("2012-08-31"))
    #expect(try Self.lines("2012-08-01", 20) { $0.rulesOff = [.e1, .e2, .e3] } == [])
    #expect(
      try Self.lines("2012-08-01", 20) { $0.rulesOff = [.e16] }[2].hasPrefix(
        #"{"at":"2012-08-30","card":"red""#))
  }

  @Test func `days beyond the last holiday notice are provisional`() throws {
    let lines = try Self.lines("2026-12-15", 20)
    #expect(lines.first?.contains("provisional") == false)
    #expect(lines.last?.contains(#""provisional":true"#) == true)
  }

  @Test func `each line has its reason in both languages`() throws {
    let steps = try Foresight(
      accepted: day("2012-08-01"), limit: .workingDays(20), promise: .workingDays(9),
      under: .danzhou2011, in: .china
    ).steps
    #expect(steps[0].chinese == "承诺时限9个工作日于2012-08-14届满，还剩1个工作日")
    #expect(
      steps[0].english == "promised within 9 working days, by 2012-08-14: 1 working days left")
    #expect(steps.allSatisfy { !$0.chinese.isEmpty && !$0.english.isEmpty })
  }

  @Test func `limits that are none are refused with their field`() throws {
    let rows: [(limit: Int32, promise: Int32, code: Refusal.Code, field: String)] = [
      (20, 21, .limitBroken, "promise"), (3_661, 9, .badBudget, "limit"),
      (20, -1, .badBudget, "promise"),
    ]
    for row in rows {
      do throws(Refusal) {
        _ = try Self.lines("2012-08-01", row.limit, row.promise)
        Issue.record("not refused")
      } catch {
        #expect(error.code == row.code && error.field == row.field)
      }
    }
    #expect(refusal { () throws(Refusal) in try Self.lines("2001-01-01", 20) } == .calendarUnknown)
  }

  @Test func `whatever the limits, cards go up, red comes once, and the record follows it`() throws
  {
    var random = SplitMix64(seed: 15)
    print("foresight: seed 15")
    for _ in 0..<5_000 {
      let accepted = try day("2005-01-01").adding(Int(random.next() % 7_000))
      let limit = Int32(1 + random.next() % 60)
      let promise = Int32(random.next() % UInt64(limit + 1))
      let steps = try Foresight(
        accepted: accepted, limit: .workingDays(limit), promise: .workingDays(promise),
        under: .danzhou2011, in: .china
      ).steps.map(\.line)
      #expect(steps.map(\.at) == steps.map(\.at).sorted())
      let reds = steps.filter { $0.card == .red }
      #expect(reds.count == 1)
      #expect(steps.filter { $0.card == .yellow }.count == (promise < limit ? 1 : 0))
      for line in steps {
        if let reply = line.replyDue {
          #expect(try WorkingCalendar.china.count(after: line.at, through: reply) == 5)
        }
      }
      guard let red = reds.first, let opened = steps.first(where: { $0.record == .proposed }),
        let decide = opened.determinationDue
      else { continue }
      #expect(opened.at == red.at && decide - opened.at >= 30)
      #expect(try WorkingCalendar.china.isWorkday(decide))
    }
  }
}
