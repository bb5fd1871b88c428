import Testing
import Xiaoneng

/// The severity of raters, and what one factor or rater does to a table.
@Suite struct RaterTests {
  /// Three leaders on F3; the third saw only the first two subjects, five points under the others' mean.
  private func entries() -> [AppraisalEntry] {
    let marks: [(String, [(String, Int64)])] = [
      ("a", [("li", 9_000), ("wang", 8_000), ("zhao", 8_000)]),
      ("b", [("li", 8_000), ("wang", 9_000), ("zhao", 8_000)]),
      ("c", [("li", 7_000), ("wang", 9_900)]),
    ]
    return marks.map { subject, raters in
      var entry = Marked.entry(.six, subject, [8_000, 8_000, 8_000, 8_000, 8_000, 8_000])
      entry.marks.removeAll { $0.factor == "f3" && $0.method == "leaders" }
      entry.marks.append(
        .init("f3", "leaders", raters: raters.map { .init($0.0, $0.1) }, evidence: ["review/1"]))
      return entry
    }
  }

  private var corrected: Scheme {
    var scheme = Scheme.six
    scheme.raterSeverity = .corrected
    return scheme
  }

  @Test func `severity is the deviation from the others' mean over the same subjects`() throws {
    let found = try Scheme.six.raterSeverities(of: entries())
    #expect(found.map(\.rater) == ["li", "wang", "zhao"])
    #expect(found.map(\.subjects) == [3, 3, 2])
    #expect(found[2].own == Fraction(80) && found[2].others == Fraction(85))
    #expect(found[2].deviation == Fraction(-5))
    // Li: 90, 80, 70 against 80, 85, 99.
    #expect(found[0].deviation == Fraction(240 - 264, 3))
  }

  @Test func `a mark of several raters is their mean by weight; severity is only shown`() throws {
    let entry = entries()[0]
    let score = try Scheme.six.score(entry)
    // Half year-end's 80, half the leaders' 250/3.
    #expect(score.factors[2].mark == Fraction(3 * 80 + 250, 6))
    var weighted = entry
    let place = try #require(weighted.marks.indices.last)
    weighted.marks[place].raters[0].weight = 3
    #expect(try Scheme.six.score(weighted).factors[2].mark == Fraction(5 * 80 + 430, 10))
  }

  @Test func `corrected marks are shifted within the scale, and the score says so`() throws {
    let entries = entries()
    let score = try corrected.score(entries[2], among: entries)
    // Li, 8 under the others: 70 → 78. Wang, 269 against 235 over three subjects: 99 → 87⅔.
    #expect(score.factors[2].mark == Fraction(3 * 160 + 3 * 78 + 263, 12))
    let part = try #require(score.total.children.first { $0.id == "f3" })
    let leaders = try #require(part.children.first { $0.id == "leaders" })
    #expect(leaders.children.map(\.kind) == [.method, .correction])
    #expect(leaders.children[0].evidence == ["review/1"])
    #expect(leaders.children[0].points + leaders.children[1].points == leaders.points)
    #expect(leaders.children[0].shown + leaders.children[1].shown == leaders.shown)
    #expect(try corrected.league(entries).rows.first { $0.score.subject == "c" }?.score == score)
    // Alone, nobody's severity is known.
    #expect(Marked.refusal { _ = try corrected.score(entries[2]) }?.code == .evidenceMissing)
    #expect(try Scheme.read(corrected.json) == corrected)
    #expect(Scheme.six.json["raterSeverity"] == nil)
  }

  @Test func `a shift stops at 0 and at 100`() throws {
    var entries = entries()
    let place = try #require(entries[0].marks.indices.last)
    entries[0].marks[place].raters = [.init("li", 10_000), .init("wang", 0)]
    entries[1].marks[place].raters = [.init("li", 10_000), .init("wang", 10_000)]
    entries[2].marks[place].raters = [.init("li", 0), .init("wang", 0)]
    // Li is 100/3 mild, Wang as severe: 100 − 33⅓ and 0 + 33⅓; 66⅔ and 100; 0 and 33⅓.
    let marks = try entries.map { try corrected.score($0, among: entries).factors[2].mark }
    #expect(marks[0] == Fraction(80 + 50, 2))
    #expect(marks[1] == Fraction(3 * 160 + 500, 12))
    #expect(marks[2] == Fraction(3 * 160 + 100, 12))
  }

  @Test func `marks of raters that cannot be are refused`() throws {
    func refused(_ change: (inout AppraisalEntry.Mark) -> Void) throws -> Refusal.Code? {
      var entry = entries()[0]
      let place = try #require(entry.marks.indices.last)
      change(&entry.marks[place])
      return Marked.refusal { _ = try Scheme.six.score(entry) }?.code
    }
    #expect(try refused { _ in } == nil)
    #expect(try refused { $0.mark = 9_000 } == .alreadyExists)
    #expect(try refused { $0.raters.append($0.raters[0]) } == .alreadyExists)
    #expect(try refused { $0.raters[0].mark = 10_001 } == .markOutOfScale)
    #expect(try refused { $0.raters[0].mark = .min } == .markOutOfScale)
    #expect(try refused { $0.raters[0].over = 0 } == .markOutOfScale)
    #expect(try refused { $0.raters[0].weight = 0 } == .markOutOfScale)
    #expect(try refused { $0.raters[0].weight = .max } == .markOutOfScale)
    #expect(
      try refused { mark in mark.raters = (0..<1_001).map { .init("r\($0)", 0) } } == .tooMany)
  }

  @Test func `the groups of a ballot are raters, and their mean is the ballot's mark`() throws {
    let rule = try #require(Scheme.six.ballot)
    let result = try rule.count(
      Ballot([
        .init("leaders", entitled: 3, returned: 3, choices: [1, 1, 1, 0]),
        .init("staff", entitled: 9, returned: 9, invalid: 9, choices: [0, 0, 0, 0]),
        .init("panel", entitled: 7, returned: 7, choices: [3, 2, 1, 1]),
      ]))
    let raters = try rule.raters(of: result)
    #expect(raters.map(\.rater) == ["leaders", "panel"])
    var entry = Marked.entry(.six, "a", [8_000, 8_000, 8_000, 8_000, 8_000, 8_000])
    entry.marks.removeAll { $0.factor == "f4" && $0.method == "ballot" }
    entry.marks.append(.init("f4", "ballot", raters: raters))
    let mark = try #require(try Scheme.six.score(entry).factors[3].mark)
    #expect(mark == (result.mark / Fraction(5, 3).unwrapped).unwrapped + Fraction(32))
  }
}

extension Optional {
  /// The value; a test that has none has failed already.
  fileprivate var unwrapped: Fraction { self as? Fraction ?? Fraction(-999) }
}

/// How scores and ranks would be without one factor or one rater.
@Suite struct EffectTests {
  @Test func `without a factor its weight goes to the others, and its faults go with it`() throws {
    var a = Marked.entry(.six, "a", [9_000, 8_000, 7_000, 6_000, 10_000, 5_000])
    a.faults = [.init("yellow", evidence: ["card/1"]), .init("late", 2, evidence: ["check/1"])]
    let b = Marked.entry(.six, "b", [8_000, 8_000, 8_000, 8_000, 8_000, 8_000])
    let effects = try Scheme.six.effects(on: [a, b])
    #expect(
      effects.map(\.cause)
        == [
          .factor("f1"), .factor("f2"), .factor("f3"), .factor("f4"), .factor("f5"), .factor("f6"),
        ])
    let total = 15 * 90 + 15 * 78 + 20 * 70 + 10 * 60 + 25 * 95 + 15 * 50
    #expect(effects[4].rows[0].score == Fraction(Int128(total - 25 * 95), 75))
    #expect(effects[4].rows[0].rank == 2)
    for effect in effects {
      for row in effect.rows {
        let score = try Scheme.six.score(row.subject == "a" ? a : b).exact
        #expect(row.points == score - row.score)
      }
      #expect(effect.rows[1].score == Fraction(80) && effect.rows[1].points == Fraction(0))
    }
    // Without public satisfaction A, 50 there, stands before B.
    #expect(effects[5].rows.map(\.rank) == [1, 2] && effects[5].rows.map(\.places) == [-1, 1])
  }

  @Test func `a fault that touches two factors is taken off the one that is left`() throws {
    var scheme = Scheme.six
    scheme.deductions[6].touches = ["f5", "f1"]
    var entry = Marked.entry(.six, "a", [8_000, 8_000, 8_000, 8_000, 8_000, 8_000])
    entry.faults = [.init("yellow", evidence: ["card/1"])]
    let effects = try scheme.effects(on: [entry])
    // 5 of 100 at the 15 of 75 that F1 has without F5.
    #expect(effects[4].rows[0].score == Fraction(79))
    #expect(effects[0].rows[0].score == Fraction(80) - Fraction(5 * 25, 85).unwrapped)
  }

  @Test func `without a rater the mean of the others stands; the only one cannot be left out`()
    throws
  {
    func entry(_ subject: String, _ li: Int64, _ wang: Int64?) -> AppraisalEntry {
      var entry = Marked.entry(.six, subject, [8_000, 8_000, 8_000, 8_000, 8_000, 8_000])
      entry.marks.removeAll { $0.factor == "f3" && $0.method == "leaders" }
      let others = wang.map { [AppraisalEntry.RaterMark("wang", $0)] } ?? []
      entry.marks.append(.init("f3", "leaders", raters: [.init("li", li)] + others))
      return entry
    }
    let effects = try Scheme.six.effects(on: [entry("a", 9_000, 7_000), entry("b", 8_500, nil)])
    let raters = effects.filter { if case .rater = $0.cause { true } else { false } }
    #expect(
      raters.map(\.cause)
        == [.rater(method: "leaders", id: "li"), .rater(method: "leaders", id: "wang")])
    // Nobody but Li rated B.
    #expect(raters[0].rows.isEmpty)
    // Wang's 70 cost A a point of the total: half of 10 at 20 %.
    #expect(raters[1].rows.map(\.points) == [Fraction(-1), Fraction(0)])
    #expect(raters[1].rows.map(\.rank) == [1, 2] && raters[1].rows.map(\.places) == [-1, 1])
  }
}
