import Testing
import Xiaoneng

/// The monthly deduction sheet 月度扣分核算.
@Suite struct CardAccountingTests {
  static func card(
    _ severity: Supervision.CardClass, _ number: String, _ breached: String,
    clock: String = "promised",
    unit: String = "GS", rule: String = "", served: String? = nil, answered: String? = nil,
    lifted: String? = nil
  ) -> Supervision.SupervisedCard {
    let usual = severity == .warning ? "E3" : severity == .yellow ? "E2" : "E16"
    return Supervision.SupervisedCard(
      unit: unit, number: number, clock: clock, rule: rule.isEmpty ? usual : rule,
      severity: severity,
      breached: DayOrMoment(day(breached)), served: DayOrMoment(day(served ?? breached)),
      answered: answered.map { DayOrMoment(day($0)) }, lifted: lifted.map { DayOrMoment(day($0)) })
  }

  /// Three unanswered warnings, a yellow card that was lifted, one that stands, one that became red.
  static let vector = [
    card(.warning, "1", "2012-08-01"), card(.warning, "2", "2012-08-02"),
    card(.warning, "3", "2012-08-03"),
    card(.yellow, "4", "2012-08-06", lifted: "2012-08-20"), card(.yellow, "5", "2012-08-07"),
    card(.yellow, "6", "2012-08-08"), card(.red, "6", "2012-08-16"),
  ]

  static func month(_ text: String) -> Month { Month(of: day(text + "-01")) }

  static func sheet(
    _ cards: [Supervision.SupervisedCard], _ month: String = "2012-08"
  ) throws -> Supervision.UnitDeductions {
    let accounting = try CardAccounting(cards, under: .danzhou2011, in: .china)
    return try #require(accounting.sheet(of: Self.month(month)).units.first)
  }

  /// `case class points month`.
  static func text(_ entries: [Supervision.DeductionEntry]) -> [String] {
    entries.map { "\($0.number) \($0.severity.rawValue) \($0.points) \($0.month)" }
  }

  @Test func `the vector comes to 82, with every card where it belongs`() throws {
    let unit = try Self.sheet(Self.vector)
    #expect(unit.score == 82 && unit.warnings == 3)
    #expect(unit.cards == Supervision.CardCounts(issued: 4, standing: 2, lifted: 1, superseded: 1))
    #expect(
      Self.text(unit.entries) == [
        "3 warning -3 2012-08", "5 yellow -5 2012-08", "6 red -10 2012-08",
      ])
    #expect(unit.restated.isEmpty)
    #expect(
      unit.json.text
        == #"{"cards":{"issued":4,"lifted":1,"standing":2,"superseded":1},"entries":["#
        + #"{"case":"3","class":"warning","clock":"promised","month":"2012-08","points":-3},"#
        + #"{"case":"5","class":"yellow","clock":"promised","month":"2012-08","points":-5},"#
        + #"{"case":"6","class":"red","clock":"promised","month":"2012-08","points":-10}],"#
        + #""restated":[],"score":82,"unit":"GS","warnings":3}"#)
  }

  @Test func `yellow and then red in another month are five and five`() throws {
    let cards = [Self.card(.yellow, "1", "2012-08-30"), Self.card(.red, "1", "2012-09-07")]
    let (august, september) = (try Self.sheet(cards), try Self.sheet(cards, "2012-09"))
    #expect(Self.text(august.entries) == ["1 yellow -5 2012-08"] && august.score == 95)
    #expect(
      august.cards == Supervision.CardCounts(issued: 1, standing: 1, lifted: 0, superseded: 0))
    #expect(Self.text(september.entries) == ["1 red -5 2012-09"] && september.score == 95)
    #expect(
      september.cards == Supervision.CardCounts(issued: 1, standing: 1, lifted: 0, superseded: 0))
  }

  @Test
  func `what is lifted later is given back in its own month, and the closed month is restated`()
    throws
  {
    let cards = [Self.card(.yellow, "1", "2012-08-15", lifted: "2012-09-10")]
    let (august, september) = (try Self.sheet(cards), try Self.sheet(cards, "2012-09"))
    #expect(august.score == 95 && august.cards.standing == 1)
    #expect(Self.text(august.restated) == ["1 yellow 5 2012-09"])
    #expect(Self.text(september.entries) == ["1 yellow 5 2012-09"])
    #expect(september.score == 105 && september.restated.isEmpty && september.cards.issued == 0)
  }

  @Test func `each lifting gives back what its card took, in the months that took it`() throws {
    let red = [
      Self.card(.yellow, "1", "2012-07-30", lifted: "2012-11-01"),
      Self.card(.red, "1", "2012-08-07", lifted: "2012-10-09"),
    ]
    #expect(Self.text(try Self.sheet(red, "2012-10").entries) == ["1 red 5 2012-10"])
    #expect(Self.text(try Self.sheet(red, "2012-11").entries) == ["1 yellow 5 2012-11"])
    #expect(Self.text(try Self.sheet(red, "2012-08").restated) == ["1 red 5 2012-10"])
    #expect(Self.text(try Self.sheet(red, "2012-07").restated) == ["1 yellow 5 2012-11"])
    // Both at once give back both months.
    let both = [
      Self.card(.yellow, "1", "2012-07-30", lifted: "2012-10-09"),
      Self.card(.red, "1", "2012-08-07", lifted: "2012-10-09"),
    ]
    #expect(Self.text(try Self.sheet(both, "2012-10").entries) == ["1 red 10 2012-10"])
    #expect(Self.text(try Self.sheet(both, "2012-08").restated) == ["1 red 5 2012-10"])
    #expect(Self.text(try Self.sheet(both, "2012-07").restated) == ["1 red 5 2012-10"])
  }

  @Test
  func
    `one incident counts once, however many rules it broke, and another clock is another incident`()
    throws
  {
    let cards = [
      Self.card(.red, "1", "2012-08-18", rule: "E1"),
      Self.card(.red, "1", "2012-08-23", rule: "E16"),
      Self.card(.yellow, "1", "2012-08-15"),
      Self.card(.yellow, "1", "2012-08-20", clock: "step", rule: "E4"),
    ]
    let unit = try Self.sheet(cards)
    #expect(unit.score == 85)
    #expect(unit.cards == Supervision.CardCounts(issued: 4, standing: 2, lifted: 0, superseded: 2))
  }

  @Test func `warnings are consecutive when none was answered between, and each is used once`()
    throws
  {
    func score(_ cards: [Supervision.SupervisedCard]) throws -> Int32 {
      try Self.sheet(cards).score
    }
    let days = ["2012-08-01", "2012-08-02", "2012-08-03", "2012-08-06", "2012-08-07", "2012-08-08"]
    let six = days.enumerated().map { Self.card(.warning, "\($0.offset)", $0.element) }
    #expect(try score(Array(six[..<2])) == 100)
    #expect(try score(Array(six[..<5])) == 97)
    #expect(try score(six) == 94)
    // Answered on the fifth working day: in time, and the run begins anew.
    var answered = six
    answered[2].answered = DayOrMoment(day("2012-08-10"))
    #expect(try score(answered) == 97)
    // A day later it is unanswered.
    answered[2].answered = DayOrMoment(day("2012-08-11"))
    #expect(try score(answered) == 94)
    // One that became a card is no warning of a run, and does not break it.
    let became = six[..<4] + [Self.card(.yellow, "1", "2012-08-06")]
    #expect(try score(Array(became)) == 92)
    #expect(try score(Array(six[..<3] + [Self.card(.yellow, "1", "2012-08-06")])) == 95)
  }

  @Test func `a run belongs to the month of its last, and is given back when one of it is lifted`()
    throws
  {
    let cards = [
      Self.card(.warning, "1", "2012-07-30"),
      Self.card(.warning, "2", "2012-07-31", lifted: "2012-09-03"),
      Self.card(.warning, "3", "2012-08-01"),
    ]
    #expect(try Self.sheet(cards, "2012-07").score == 100)
    #expect(try Self.sheet(cards).score == 97)
    #expect(Self.text(try Self.sheet(cards).restated) == ["3 warning 3 2012-09"])
    #expect(try Self.sheet(cards, "2012-09").score == 103)
    // Lifted before the run was full, it is none.
    var early = cards
    early[1].lifted = DayOrMoment(day("2012-08-20"))
    #expect(try Self.sheet(early).score == 100)
  }

  @Test func `units stand by their codes, and one without cards in the month has the whole base`()
    throws
  {
    let cards = Self.vector + [Self.card(.red, "9", "2012-07-02", unit: "CG")]
    let accounting = try CardAccounting(cards, under: .danzhou2011, in: .china)
    let sheet = accounting.sheet(of: Self.month("2012-08"))
    #expect(sheet.units.map(\.unit) == ["CG", "GS"] && sheet.units.map(\.score) == [100, 82])
    #expect(sheet.json["month"] == "2012-08")
    #expect(
      try CardAccounting([], under: .danzhou2011, in: .china).sheet(of: sheet.month).units.isEmpty)
  }

  @Test func `nothing is left below nothing`() throws {
    let cards = (0..<11).map { Self.card(.red, "\($0)", "2012-08-15") }
    #expect(try Self.sheet(cards).score == 0)
  }

  @Test func `the numbers are the rule set's`() throws {
    var profile = Profile.danzhou2011
    profile.supervision.scoreBase = 10
    (profile.supervision.warningRun, profile.supervision.warningPoints) = (1, -1)
    (profile.supervision.yellowPoints, profile.supervision.redPoints) = (-2, -3)
    let accounting = try CardAccounting(Self.vector, under: profile, in: .china)
    #expect(accounting.sheet(of: Self.month("2012-08")).units.first?.score == 2)
    #expect(try Profile.read(profile.json) == profile)
    for change: (inout SupervisionProfile) -> Void in [
      { $0.warningRun = 0 }, { $0.replyDays = -1 }, { $0.redPoints = -1 }, { $0.yellowPoints = 1 },
    ] {
      var wrong = profile
      change(&wrong.supervision)
      #expect(
        refusal { () throws(Refusal) in try CardAccounting([], under: wrong, in: .china) }
          == .badBudget)
    }
  }

  static let refused:
    [(
      change: @Sendable (inout [Supervision.SupervisedCard]) -> Void, code: Refusal.Code,
      field: String
    )] = [
      ({ $0[1].unit = "" }, .badRegister, "[1].unit"),
      ({ $0[1].number = "" }, .badRegister, "[1].case"),
      ({ $0[1].clock = "" }, .badRegister, "[1].clock"),
      ({ $0[1].rule = "" }, .badRegister, "[1].rule"),
      ({ $0[1].number = String(repeating: "1", count: 129) }, .tooLong, "[1].case"),
      ({ $0[1].unit = "\u{7}" }, .badRegister, "[1].unit"),
      ({ $0[1] = $0[0] }, .alreadyExists, "[1]"),
      ({ $0[6].unit = "CG" }, .badRegister, "[6].unit"),
      ({ $0[1].served = DayOrMoment(day("2012-07-31")) }, .badRegister, "[1].servedAt"),
      ({ $0[1].answered = DayOrMoment(day("2012-08-01")) }, .badRegister, "[1].answeredAt"),
      ({ $0[1].lifted = DayOrMoment(day("2012-08-01")) }, .badRegister, "[1].liftedAt"),
      (
        {
          $0[1].answered = DayOrMoment(.last); $0[1].served = DayOrMoment(.last)
        }, .dateOutOfRange, ""
      ),
    ]

  @Test(arguments: refused.indices)
  func `a card that cannot have been is refused with its field`(_ index: Int) throws {
    let row = Self.refused[index]
    var cards = Self.vector
    row.change(&cards)
    do {
      _ = try CardAccounting(cards, under: .danzhou2011, in: .china)
      Issue.record("not refused")
    } catch {
      #expect(error.code == row.code)
      if !row.field.isEmpty { #expect(error.field == row.field) }
    }
  }

  @Test func `days and moments are read alike, and the month is that of China`() throws {
    let text =
      #"{"breachedAt":"2012-07-31T16:00:00Z","case":"1","class":"red","clock":"law","rule":"E1","servedAt":"2012-08-01","unit":"GS"}"#
    let card = try Supervision.SupervisedCard.read(try JSONValue(parsing: text))
    #expect(card.breached.month == Month("2012-08"))
    #expect(try Supervision.SupervisedCard.read(card.json) == card)
    #expect(try Self.sheet([card]).score == 90)
    #expect(Month("2012-13") == nil && Month("2012-8") == nil && Month("2012-08-01") == nil)
  }

  @Test
  func `over all months every incident comes to its heaviest standing card, whatever the order`()
    throws
  {
    var random = SplitMix64(seed: 154)
    print("card accounting: seed 154")
    func pick(_ count: UInt64) -> Int { Int(random.next() % count) }
    let first = day("2012-01-02")
    for round in 0..<1_000 {
      var cards: [Supervision.SupervisedCard] = []
      for number in 0..<(1 + pick(12)) {
        let severity: Supervision.CardClass = pick(2) == 0 ? .yellow : .red
        let breached = try first.adding(pick(200))
        var card = Self.card(severity, "\(pick(4))", "\(breached)", rule: "R\(number)")
        if pick(3) == 0 { card.lifted = DayOrMoment(try breached.adding(pick(90))) }
        cards.append(card)
      }
      let months = try (0..<14).map { Month(of: try first.adding(months: $0)) }
      let accounting = try CardAccounting(cards, under: .danzhou2011, in: .china)
      let units = months.compactMap { accounting.sheet(of: $0).units.first }
      var expected = 0
      for number in Set(cards.map(\.number)) {
        let standing = cards.filter { $0.number == number && $0.lifted == nil }.map(\.severity)
        expected += standing.contains(.red) ? -10 : standing.isEmpty ? 0 : -5
      }
      let sum = units.flatMap(\.entries).reduce(0) { $0 + Int($1.points) }
      #expect(sum == expected, "\(round)")
      // What was given back is restated where it was taken, to the point.
      let back = units.flatMap(\.entries).filter { $0.points > 0 }.reduce(0) { $0 + Int($1.points) }
      #expect(units.flatMap(\.restated).reduce(0) { $0 + Int($1.points) } == back, "\(round)")
      for unit in units {
        #expect(
          unit.cards.issued == unit.cards.standing + unit.cards.lifted + unit.cards.superseded)
      }
      #expect(units.reduce(0) { $0 + $1.cards.issued } == Int32(cards.count))
      let mixed = try CardAccounting(cards.reversed(), under: .danzhou2011, in: .china)
      #expect(months.map(mixed.sheet(of:)) == months.map(accounting.sheet(of:)), "\(round)")
    }
  }
}
