import Testing
import Xiaoneng

/// Entries for tests: every factor marked.
enum Marked {
  static func entry(_ scheme: Scheme, _ subject: String, _ marks: [Int64]) -> AppraisalEntry {
    var entry = AppraisalEntry(subject, name: "部门" + subject)
    for (factor, mark) in zip(scheme.factors, marks) {
      entry.marks += factor.methods.map {
        AppraisalEntry.Mark(factor.id, $0.id, mark, count: 100, evidence: ["x"])
      }
    }
    return entry
  }

  static func random(_ scheme: Scheme, _ subject: String, _ random: inout SplitMix64)
    -> AppraisalEntry
  {
    entry(scheme, subject, scheme.factors.map { _ in Int64(random.next() % 10_001) })
  }

  static func refusal(_ body: () throws -> Void) -> Refusal? {
    do { try body() } catch { return error as? Refusal }
    return nil
  }
}

/// What a score is made of (DOMAIN §2.5, §6).
@Suite struct ScoreTests {
  private func addsUp(_ part: Score.Part) throws {
    guard !part.children.isEmpty else { return }
    var sum: (Fraction, Int64) = (Fraction(0), 0)
    for child in part.children {
      sum = (sum.0 + child.points, sum.1 + child.shown)
      try addsUp(child)
    }
    #expect(sum.0 == part.points, "\(part.id)")
    #expect(sum.1 == part.shown, "\(part.id)")
  }

  @Test(arguments: Scheme.builtIns)
  func `every built-in scheme holds together and is read as it is written`(_ scheme: Scheme) throws
  {
    try scheme.check()
    #expect(try Scheme.read(scheme.json) == scheme)
    let full = try scheme.score(
      Marked.entry(scheme, "a", scheme.factors.map { _ in 10_000 }))
    #expect(full.exact == Fraction(100))
  }

  @Test(arguments: Scheme.builtIns)
  func `the parts add up to the total, exactly and as shown`(_ scheme: Scheme) throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<50 {
      var entry = Marked.random(scheme, "a", &random)
      for (index, rule) in scheme.deductions.enumerated() where random.next() % 3 == 0 {
        entry.faults.append(
          .init(rule.id, Int64(random.next() % 5), evidence: ["case/\(index)#3"]))
      }
      entry.coefficient = Int64(8_000 + random.next() % 4_000)
      if scheme.factors.contains(where: { $0.missing == .respread }), random.next() % 2 == 0 {
        entry.marks.removeAll { $0.factor == "f6" }
      }
      let score = try scheme.score(entry)
      try addsUp(score.total)
      #expect(score.total.shown == Int64(score.exact.rounded(2).filter { $0 != "." }))
    }
  }

  @Test func `model A gives the account 7 points for closing early and 5 for its promise`() throws {
    var entry = Marked.entry(.modelA, "a", Scheme.modelA.factors.map { _ in 5_000 })
    entry.bonuses = [
      .init("early", measures: [.init(9_021, of: 11_419)], evidence: ["report/2012#1"]),
      .init("promise", measures: [.init(1_075, of: 2_000)], evidence: ["report/2012#2"]),
    ]
    let score = try Scheme.modelA.score(entry)
    let bonuses = score.total.children.filter { $0.kind == .bonus }
    #expect(bonuses.map(\.points) == [Fraction(7), Fraction(5)])
    #expect(score.exact == Fraction(62))
    // Strictly every item: one of them cut by 29 % and there is nothing.
    entry.bonuses[1].measures.append(.init(29, of: 100))
    #expect(try Scheme.modelA.score(entry).exact == Fraction(57))
  }

  @Test func `model A takes a fault off every part it touches, and no part below nothing`() throws {
    var entry = Marked.entry(.modelA, "a", Scheme.modelA.factors.map { _ in 10_000 })
    entry.faults = [
      .init("yellow", factors: ["limits", "liability"], evidence: ["card/1"]),
      .init("red", 2, factors: ["fees"], evidence: ["card/2", "card/3"]),
      .init("warnings", 5, factors: ["procedure"], evidence: ["card/4"]),
      .init("incomplete", 9, evidence: ["data/1"]),
      .init("demerit", evidence: ["discipline/1"]),
    ]
    let score = try Scheme.modelA.score(entry)
    // −5 twice, 20 off 8 is 8, one set of three warnings, at most 5 for data, 15 for the demerit.
    #expect(score.exact == Fraction(100 - 10 - 8 - 3 - 5 - 15))
    let fees = try #require(score.total.children.first { $0.id == "fees" })
    #expect(fees.points == Fraction(0))
    #expect(fees.children.map(\.id) == ["daily", "red", "floor"])
    #expect(fees.children[1].evidence == ["card/2", "card/3"])
  }

  @Test func `case handling is measured from rates as the definition says`() throws {
    var entry = Marked.entry(.six, "a", [10_000, 10_000, 10_000, 10_000, 0, 10_000])
    entry.marks.removeAll { $0.factor == "f5" }
    entry.marks.append(
      .init(
        "f5", "daily",
        measures: [
          .init("closing", 11_419, of: 11_685), .init("onTime", 1, of: 1),
          .init("early", 9_021, of: 11_419), .init("speedup", 63, of: 100),
        ], count: 11_419))
    entry.faults = [.init("yellow", 2, evidence: ["card/1", "card/2"])]
    let mark = try #require(try Scheme.six.score(entry).factors[4].mark)
    // 30·11419/11685 + 40 + 15·min(0.79/0.8, 1) + 15 − 2·5
    let early = try #require(Fraction(15 * 9_021 * 10, 11_419 * 8))
    let closing = try #require(Fraction(30 * 11_419, 11_685))
    #expect(mark == closing + Fraction(40) + early + Fraction(15) - Fraction(10))
  }

  @Test func `fewer than ten ratings are none, and their weight goes to the other five`() throws {
    var entry = Marked.entry(.six, "a", [9_000, 8_000, 7_000, 6_000, 5_000, 10_000])
    for index in entry.marks.indices where entry.marks[index].factor == "f6" {
      entry.marks[index].count = 9
    }
    let score = try Scheme.six.score(entry)
    #expect(score.factors[5].mark == nil)
    #expect(score.factors[4].weight == Fraction(2_500, 8_500))
    #expect(score.exact == Fraction(15 * 90 + 15 * 80 + 20 * 70 + 10 * 60 + 25 * 50, 85))
    // The complaint does not vanish with them: 5 points at the weight of 15 %.
    entry.faults = [.init("complaint", evidence: ["complaint/7#4"])]
    #expect(try Scheme.six.score(entry).exact == score.exact - (Fraction(75, 100) ?? Fraction(0)))
  }

  @Test func `what cannot be scored is refused with its reason`() {
    let good = Marked.entry(.six, "a", [9_000, 9_000, 9_000, 9_000, 9_000, 9_000])
    func refused(_ change: (inout AppraisalEntry) -> Void) -> Refusal.Code? {
      var entry = good
      change(&entry)
      return Marked.refusal { _ = try Scheme.six.score(entry) }?.code
    }
    #expect(refused { _ in } == nil)
    #expect(refused { $0.marks[0].mark = 10_001 } == .markOutOfScale)
    #expect(refused { $0.marks[0].mark = -1 } == .markOutOfScale)
    #expect(refused { $0.marks[0].mark = .min } == .markOutOfScale)
    #expect(refused { $0.marks.removeAll { $0.factor == "f2" } } == .evidenceMissing)
    #expect(refused { $0.marks.removeFirst() } == .evidenceMissing)
    #expect(refused { $0.marks.append($0.marks[0]) } == .alreadyExists)
    #expect(refused { $0.marks[0].method = "oracle" } == .notFound)
    #expect(refused { $0.faults = [.init("yellow", evidence: [])] } == .evidenceMissing)
    #expect(refused { $0.faults = [.init("yellow", .max, evidence: ["x"])] } == .markOutOfScale)
    #expect(refused { $0.faults = [.init("blue", evidence: ["x"])] } == .notFound)
    #expect(
      refused { $0.faults = [.init("yellow", evidence: ["x"]), .init("red", evidence: ["x"])] }
        == .faultCountedTwice)
    #expect(refused { $0.vetoes = [.init("bribery", evidence: [])] } == .evidenceMissing)
    #expect(refused { $0.bonuses = [.init("bonus", points: 600, evidence: ["x"])] } == nil)
    #expect(
      refused { $0.bonuses = [.init("bonus", points: .max, evidence: ["x"])] } == .markOutOfScale)
    #expect(refused { $0.coefficient = .min } == .markOutOfScale)
  }

  @Test func `a scheme that contradicts itself is not adopted`() {
    func refused(_ change: (inout Scheme) -> Void) -> Refusal.Code? {
      var scheme = Scheme.six
      change(&scheme)
      return Marked.refusal { try scheme.check() }?.code
    }
    #expect(refused { $0.factors[0].weight = 1_501 } == .weightsUnbalanced)
    #expect(refused { $0.factors[0].weight = .max } == .weightsUnbalanced)
    #expect(refused { $0.factors[0].methods[0].weight = 5_999 } == .weightsUnbalanced)
    #expect(refused { $0.factors[4].indicators[0].weight = 0 } == .weightsUnbalanced)
    #expect(refused { $0.ballot?.groups[0].weight = 0 } == .weightsUnbalanced)
    #expect(refused { $0.deductions[1].fault = $0.deductions[0].fault } == .faultCountedTwice)
    #expect(
      refused {
        $0.deductions[1].fault = $0.deductions[0].fault
        $0.faultDeduction = .everyFactor
      } == nil)
    #expect(refused { $0.grades.swapAt(0, 1) } == .schemeInvalid)
    #expect(refused { $0.grades.removeLast() } == .schemeInvalid)
    #expect(refused { $0.vetoes[0].cap = "gold" } == .schemeInvalid)
    #expect(refused { $0.decimals = 3 } == .schemeInvalid)
    #expect(refused { $0.tieBreakers = ["f9"] } == .schemeInvalid)
    #expect(refused { $0.deductions[0].per = 0 } == .schemeInvalid)
    #expect(refused { $0.factors = [] } == .schemeInvalid)
  }
}
