import Testing
import Xiaoneng

/// Half-years and years of model A: the mean of months (DOMAIN §2.5).
@Suite struct PeriodTests {
  private func month(_ index: Int, _ change: (inout AppraisalEntry) -> Void = { _ in }) throws
    -> (name: String, score: Score)
  {
    var entry = Marked.entry(.modelA, "gs", Scheme.modelA.factors.map { _ in 9_000 })
    change(&entry)
    return ("2012-\(index < 10 ? "0" : "")\(index)", try Scheme.modelA.score(entry))
  }

  private func year() throws -> [(name: String, score: Score)] {
    try (1...12).map { index in
      try month(index) {
        if index == 3 { $0.faults = [.init("red", factors: ["fees"], evidence: ["card/1"])] }
        if index == 7 {
          $0.bonuses = [.init("early", measures: [.init(79, of: 100)], evidence: ["r"])]
        }
        if index == 9 { $0.coefficient = 11_000 }
      }
    }
  }

  private func addsUp(_ part: Score.Part) {
    guard !part.children.isEmpty else { return }
    #expect(part.children.reduce(Fraction(0)) { $0 + $1.points } == part.points, "\(part.id)")
    #expect(part.children.reduce(0) { $0 + $1.shown } == part.shown, "\(part.id)")
    for child in part.children { addsUp(child) }
  }

  @Test func `a year is the exact mean of its months, part by part`() throws {
    let months = try year()
    let score = try Scheme.modelA.mean(of: months)
    // A red card takes 7.2 of fees and not 10; +7 once; a tenth more of 90 once.
    let fees = Fraction(72, 10) ?? Fraction(0)
    let exact = months.reduce(Fraction(0)) { $0 + $1.score.exact }
    #expect(exact == Fraction(12 * 90 + 7 + 9) - fees)
    #expect(score.exact == (exact / Fraction(12)))
    addsUp(score.total)
    let red = try #require(score.total.children.first { $0.id == "fees" })
    #expect(red.children.count == 12 && red.children[2].points == Fraction(0))
    #expect(red.children[2].evidence == ["x", "card/1"])
    #expect(
      score.total.children.first { $0.kind == .coefficient }?.children.map(\.id) == ["2012-09"])
    #expect(score.factors[3].mark == Fraction(11 * 90, 12))
  }

  @Test func `discipline is taken off once on the year, and the year does not fall below 0`() throws
  {
    let months = try year()
    let whole = try Scheme.modelA.mean(of: months).exact
    for (rule, points) in [
      ("warned", 10), ("demerit", 15), ("major", 20), ("demoted", 30), ("removed", 40),
      ("dismissed", 50),
    ] {
      let score = try Scheme.modelA.mean(of: months, faults: [.init(rule, evidence: ["order/1"])])
      #expect(score.exact == whole - Fraction(Int64(points)), "\(rule)")
      addsUp(score.total)
    }
    let all = ["removed", "dismissed", "major"].map {
      AppraisalEntry.FoundFault($0, evidence: ["order/" + $0])
    }
    let score = try Scheme.modelA.mean(of: months, faults: all)
    #expect(score.exact == Fraction(0) && score.total.children.last?.id == "floor")
    addsUp(score.total)
  }

  @Test func `a half-year is six months`() throws {
    let months = try Array(year()[0..<6])
    let exact = months.reduce(Fraction(0)) { $0 + $1.score.exact }
    #expect(try Scheme.modelA.mean(of: months).exact == exact / Fraction(6))
  }

  @Test func `months that do not belong together are refused`() throws {
    let months = try year()
    func refused(
      _ months: [(name: String, score: Score)], _ faults: [AppraisalEntry.FoundFault] = []
    ) -> Refusal.Code? {
      Marked.refusal { _ = try Scheme.modelA.mean(of: months, faults: faults) }?.code
    }
    #expect(refused([]) == .evidenceMissing)
    #expect(refused([months[0], months[0]]) == .alreadyExists)
    var other = months[1]
    other.score.subject = "other"
    #expect(refused([months[0], other]) == .notFound)
    let six = try Scheme.six.score(Marked.entry(.six, "gs", [1, 1, 1, 1, 1, 1]))
    #expect(refused([months[0], ("x", six)]) == .notFound)
    #expect(refused(Array(repeating: months[0], count: 367)) == .tooMany)
    #expect(refused(months, [.init("yellow", evidence: ["x"])]) == .notFound)
    #expect(refused(months, [.init("warned", evidence: [])]) == .evidenceMissing)
    let twice = [
      .init("warned", evidence: ["a"]), AppraisalEntry.FoundFault("warned", evidence: ["b"]),
    ]
    #expect(refused(months, twice) == .faultCountedTwice)
    let charged = try month(2) { $0.faults = [.init("warned", evidence: ["order/1"])] }
    #expect(
      refused([months[0], charged], [.init("warned", evidence: ["order/1"])]) == .faultCountedTwice)
  }
}
