import Testing
import Xiaoneng

/// The vectors and worked examples of DOMAIN §2.5 and §6 that no other suite holds.
@Suite struct AppraisalVectorTests {
  private func total(_ scheme: Scheme, _ change: (inout AppraisalEntry) -> Void) throws -> Fraction
  {
    var entry = Marked.entry(scheme, "a", scheme.factors.map { _ in 10_000 })
    change(&entry)
    return try scheme.score(entry).exact
  }

  @Test func `model A: nine parts of 100, and what is taken off them`() throws {
    #expect(
      Scheme.modelA.factors.map(\.weight) == [
        1_000, 1_400, 1_400, 800, 1_000, 1_000, 1_400, 1_000, 1_000,
      ])
    for (rule, count, loss) in [
      ("warnings", 3, 3), ("warnings", 2, 0), ("yellow", 1, 5), ("red", 1, 10),
    ] as [(String, Int64, Int64)] {
      let rest = try total(.modelA) {
        $0.faults = [.init(rule, count, factors: ["limits"], evidence: ["x"])]
      }
      #expect(rest == Fraction(100 - loss), "\(rule)")
    }
    // −1 for each percent of incomplete data, at most −5.
    for (count, loss) in [(1, 1), (5, 5), (6, 5)] as [(Int64, Int64)] {
      #expect(
        try total(.modelA) { $0.faults = [.init("incomplete", count, evidence: ["x"])] }
          == Fraction(100 - loss))
    }
  }

  @Test(
    arguments: [
      (9, 100, 0), (10, 100, 1), (19, 100, 1), (20, 100, 2), (79, 100, 7), (9_021, 11_419, 7),
      (1, 1, 10),
    ] as [(Int64, Int64, Int64)])
  func `model A: a point for each tenth closed early`(_ part: Int64, _ of: Int64, _ points: Int64)
    throws
  {
    let exact = try total(.modelA) {
      $0.bonuses = [.init("early", measures: [.init(part, of: of)], evidence: ["x"])]
    }
    #expect(exact == Fraction(100 + points))
  }

  @Test(
    arguments: [
      (2_999, 10_000, 0), (30, 100, 3), (39, 100, 3), (40, 100, 4), (1_075, 2_000, 5),
    ] as [(Int64, Int64, Int64)])
  func `model A: 3 points for a promise cut by 30 %, one for each further tenth`(
    _ part: Int64, _ of: Int64, _ points: Int64
  ) throws {
    let exact = try total(.modelA) {
      $0.bonuses = [.init("promise", measures: [.init(part, of: of)], evidence: ["x"])]
    }
    #expect(exact == Fraction(100 + points))
  }

  @Test func `model A: everything times 折合系数`() throws {
    #expect(try total(.modelA) { $0.coefficient = 9_500 } == Fraction(95))
  }

  @Test func `model B: 100 and at most 10 more; a fifth each for coverage and efficiency`() throws {
    #expect(Scheme.modelB.factors.prefix(2).map(\.weight) == [2_000, 2_000])
    let exact = try total(.modelB) {
      $0.bonuses = [.init("extra", points: 1_500, evidence: ["x"])]
    }
    #expect(exact == Fraction(110))
  }

  @Test func `model C: promises cut by 80 % and speed of 85 % are the whole`() throws {
    func exact(_ cut: Int64, _ speed: Int64) throws -> Fraction {
      var entry = AppraisalEntry("a")
      entry.marks = [
        .init("promise", "system", measures: [.init("promise", cut, of: 100)]),
        .init("speed", "system", measures: [.init("speed", speed, of: 100)]),
      ]
      return try Scheme.modelC.score(entry).exact
    }
    #expect(try exact(80, 85) == Fraction(100))
    #expect(try exact(99, 99) == Fraction(100))
    #expect(try exact(40, 85) == Fraction(75))
  }

  @Test func `the six factors and their methods weigh what §6_3 says`() {
    #expect(Scheme.six.factors.map(\.weight) == [1_500, 1_500, 2_000, 1_000, 2_500, 1_500])
    let methods = Scheme.six.factors.map { Set($0.methods.map { "\($0.id) \($0.weight)" }) }
    #expect(
      methods == [
        ["yearEnd 6000", "daily 4000"], ["daily 10000"], ["yearEnd 5000", "leaders 5000"],
        ["ballot 6000", "leaders 2000", "daily 2000"], ["daily 10000"], ["daily 10000"],
      ])
    #expect(Scheme.sixOnes.factors.map(\.weight) == [1_000, 1_500, 1_500, 1_500, 2_500, 2_000])
  }

  @Test func `skill is half the errors that were not made, half the test`() throws {
    let exact = try total(.six) {
      $0.marks.removeAll { $0.factor == "f1" }
      for method in ["yearEnd", "daily"] {
        $0.marks.append(
          .init("f1", method, measures: [.init("errors", 10, of: 100), .init("test", 80, of: 100)]))
      }
    }
    // 50·0.9 + 50·0.8 = 85 at 15 %.
    #expect(exact == Fraction(100) - Fraction(15 * 15, 100).orZero)
  }

  @Test(
    arguments: [
      ("late", 1, 1, 15), ("absent", 1, 3, 15), ("empty", 1, 2, 15), ("caught", 1, 5, 15),
      ("conductYellow", 1, 5, 10), ("conductRed", 1, 10, 10), ("yellow", 1, 5, 25),
      ("red", 1, 10, 25), ("warnings", 3, 3, 25), ("complaint", 1, 5, 15), ("badReview", 1, 2, 15),
      ("late", 101, 100, 15),
    ] as [(String, Int64, Int64, Int64)])
  func `a fault costs what §6_3 says, at the weight of its factor, down to 0`(
    _ rule: String, _ count: Int64, _ loss: Int64, _ weight: Int64
  ) throws {
    let exact = try total(.six) { $0.faults = [.init(rule, count, evidence: ["x"])] }
    #expect(exact == Fraction(100) - Fraction(Int128(loss * weight), 100).orZero)
  }

  @Test func `each grade means what §6_3 proposes`() {
    #expect(Scheme.six.grades.map(\.coefficient) == [12_000, 10_000, 8_000, 0])
    #expect(Scheme.six.grades.map(\.isEligible) == [true, true, false, false])
    #expect(Scheme.six.grades.map(\.floor) == [9_000, 8_000, 6_000, 0])
  }
}

extension Optional<Fraction> {
  fileprivate var orZero: Fraction { self ?? Fraction(0) }
}

/// What must hold for any table.
@Suite struct AppraisalPropertyTests {
  @Test func `removing a factor spreads its weight over the others in their proportions`() throws {
    var random = SplitMix64(seed: 71)
    for _ in 0..<60 {
      let entry = Marked.random(.six, "a", &random)
      let place = Int(random.next() % 6)
      var scheme = Scheme.six
      scheme.factors[place].missing = .respread
      var without = entry
      without.marks.removeAll { $0.factor == scheme.factors[place].id }
      let score = try scheme.score(without)
      let left = Scheme.whole - scheme.factors[place].weight
      for (index, factor) in scheme.factors.enumerated() {
        let weight = index == place ? Fraction(0) : Fraction(Int128(factor.weight), Int128(left))
        #expect(score.factors[index].weight == weight)
      }
      #expect(score.factors.reduce(Fraction(0)) { $0 + $1.weight } == Fraction(1))
    }
  }

  @Test func `raising any one mark never lowers the score or the rank of its subject`() throws {
    var random = SplitMix64(seed: 72)
    let entries = (0..<10).map { Marked.random(.six, "d\($0)", &random) }
    func ranks(_ league: League) -> [String: Int] {
      Dictionary(uniqueKeysWithValues: league.rows.map { ($0.score.subject, $0.rank) })
    }
    let before = ranks(try Scheme.six.league(entries))
    for index in entries.indices {
      for place in entries[index].marks.indices {
        var raised = entries
        let mark = raised[index].marks[place].mark ?? 0
        raised[index].marks[place].mark = mark + (10_000 - mark) / Int64(1 + random.next() % 4)
        let after = ranks(try Scheme.six.league(raised))
        let subject = entries[index].subject
        #expect(try #require(after[subject]) <= (try #require(before[subject])))
      }
    }
  }
}
