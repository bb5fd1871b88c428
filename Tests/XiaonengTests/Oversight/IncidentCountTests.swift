import Testing

@testable import Xiaoneng

/// What is counted by incident, and what it costs to let time pass.
@Suite struct IncidentCountTests {
  private func sums(_ watch: Watch, _ at: String) throws -> [String: Int64] {
    let period = ReportPeriod(from: day("2012-01-01"), through: day("2012-12-31"))
    let reply = try watch.town.ask(.facts(period), nil, by: Town.auditor, at)
    guard case .facts(let list)? = reply.answer else { return [:] }
    var sums: [String: Int64] = [:]
    for fact in list.facts { sums[fact.measure, default: 0] += fact.value }
    return sums
  }

  @Test func `a yellow card that became red is counted as one incident, red`() throws {
    let watch = try Watch()
    let incident = try watch.red()
    let sums = try sums(watch, "08-23")
    #expect(sums["supervision@yellowCards"] == 1 && sums["supervision@redCards"] == 1)
    #expect(sums["supervision@superseded"] == 1)
    // Where the red one is lifted the yellow one counts again.
    try watch.must(Watch.serve("监通2号"), incident, "08-23")
    try watch.must(.object(Reason("系统停机")), incident, by: Town.sun, "08-24")
    try watch.must(
      .rule(Supervision.CardRuling(true, reason: "属实", documentNumber: "监复1号")), incident,
      by: Town.feng, "08-27")
    #expect(try self.sums(watch, "08-27")["supervision@superseded"] == 0)
  }

  @Test func `a scheme that takes off a fault and its card is none`() throws {
    var scheme = Scheme.modelA
    try scheme.check()
    scheme.sources.append(
      Scheme.Source(
        .deduction, "yellow", [Scheme.Term(.supervision(.yellowCards))], factors: ["service"]))
    #expect(throws: Refusal.self) { try scheme.check() }
    scheme = .modelA
    // Cards alone, each incident by its heaviest, are counted once.
    scheme.sources = scheme.sources.filter { $0.part != .deduction }
    scheme.sources += [
      Scheme.Source(
        .deduction, "yellow",
        [
          Scheme.Term(.supervision(.yellowCards)), Scheme.Term(.supervision(.yellowLifted), -1),
          Scheme.Term(.supervision(.superseded), -1),
        ], factors: ["limits"])
    ]
    try scheme.check()
    scheme.sources.append(
      Scheme.Source(.deduction, "red", [Scheme.Term(.fault(.e1))], factors: ["limits"]))
    try scheme.check()
    scheme.sources.append(
      Scheme.Source(.deduction, "yellow", [Scheme.Term(.fault(.e2))], factors: ["procedure"]))
    #expect(
      throws: Refusal(
        .faultCountedTwice, article: scheme.source, field: "sources", detail: "fault@E2")
    ) {
      try scheme.check()
    }
  }

  @Test func `what a sweep does grows with what is due, not with what waits`() throws {
    func swept(waiting: Int, late: Int) throws -> SweepReport {
      let watch = try Watch()
      for _ in 0..<late { _ = try watch.town.accepted(Town.plain, "08-01") }
      for _ in 0..<waiting { _ = try watch.town.accepted(Town.plain, "08-14") }
      return try watch.town.engine.sweep(at: when("08-15"))
    }
    let few = try swept(waiting: 5, late: 4)
    let many = try swept(waiting: 200, late: 4)
    #expect(few.dossiers == many.dossiers && few.events == many.events)
    let twice = try swept(waiting: 5, late: 8)
    #expect(twice.dossiers == 2 * few.dossiers && twice.events == 2 * few.events)
  }
}
