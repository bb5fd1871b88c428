import Testing
import Xiaoneng

/// What time does to an inspection, to the day, and once.
@Suite struct InspectionTimeTests {
  @Test func `whoever approves, checks or carries out is told, and the unit of what was done`()
    throws
  {
    let team = try Team()
    let key = try team.told()
    try team.must(.verify(Inspections.Verification(1)), key, by: Town.feng, "08-03")
    try team.must(Team.hearing, key, "08-03")
    try team.must(Team.measure(.expose), key, "08-04")
    try team.must(Team.approval(), key, by: Town.zhou, "08-05")
    try team.must(Team.publication(), key, "08-06")
    let told = try team.town.engine.notices(at: Instant(.max), limit: 1_000).map {
      "\($0.to): \($0.text)"
    }
    for part in [
      "GOV: 督查：\(key.id)拟作曝光（第1号措施），请审批", "GOV: 督查：\(key.id)第1号措施（曝光）已批准",
      "GS: 督查：\(key.id)的处理措施“曝光”已实施",
    ] {
      #expect(told.contains { $0.hasPrefix(part) }, "\(part)\n\(told)")
    }
  }

  @Test func `what stands behind an inspection and its plan is told with days and grounds`() throws
  {
    let team = try Team()
    let key = try team.ordered(.redo)
    for (query, dossier) in [
      (Query.inspectionExplain(Nothing()), key),
      (.inspectionPlanExplain(Nothing()), DossierKey(.inspectionPlan, "2012")),
    ] {
      let reply = try team.town.ask(query, dossier, by: Town.auditor, "08-02")
      let grounds: Supervision.Grounds
      switch reply.answer {
      case .inspectionExplain(let found)?, .inspectionPlanExplain(let found)?: grounds = found
      default:
        Issue.record("\(reply)")
        continue
      }
      #expect(!grounds.grounds.isEmpty)
      #expect(grounds.grounds.allSatisfy { !$0.chinese.isEmpty && !$0.english.isEmpty })
      #expect(grounds.grounds.contains { $0.due != nil })
    }
  }

  private static func words(_ team: Team, _ key: DossierKey) throws -> [String] {
    let reply = try team.town.ask(.inspectionLedger(Nothing()), key, by: Town.auditor, "2013-03-01")
    guard case .inspectionLedger(let ledger) = try #require(reply.answer) else { return [] }
    return ledger.entries.compactMap { entry in
      guard let word = entry["event"]?.string, let at = entry["at"]?.string else { return nil }
      return "\(word.dropFirst("inspection.".count)) \(at.prefix(10))"
    }
  }

  @Test func `a late report is found once, and urged by telephone, by letter and on site`() throws {
    let team = try Team()
    let key = try team.ordered()
    for at in ["08-09", "08-09T10:00", "08-13", "08-20", "09-30"] { try team.town.sweep(at) }
    let words = try Self.words(team, key)
    #expect(
      words.filter { $0.hasPrefix("orderLate") || $0.hasPrefix("urgingDue") } == [
        "orderLate 2012-08-09", "urgingDue 2012-08-09", "urgingDue 2012-08-13",
        "urgingDue 2012-08-15",
      ])
    #expect(words.count { $0.hasPrefix("overran") } == 1)
    let told = try team.town.engine.notices(at: Instant(.max), limit: 1_000).map(\.text)
    #expect(
      told.count { $0.contains("督查DC2012000001第1号责令逾期未报，应予电话催办") } == 1)
    #expect(told.contains { $0.contains("应予现场督办") })
  }

  @Test func `a report on its last day is in time, and a day later it is not`() throws {
    let team = try Team()
    let key = try team.ordered()
    #expect(try team.view(key, "08-08T23:59").orders.first?.late == false)
    #expect(try team.view(key, "08-08T23:59").orders.first?.light == .amber)
    #expect(try team.view(key, "08-09T00:00").orders.first?.late == true)
    #expect(try team.view(key, "08-09").orders.first?.left == -1)
    #expect(try team.board("08-09").red == 1)
    try team.must(Team.report(), key, by: Town.li, "08-09")
    #expect(try team.view(key, "08-09").orders.first?.late == true)
    #expect(try team.table().total.late == 1)
  }

  @Test func `urging is written down while a report is late, and only then`() throws {
    let team = try Team()
    let key = try team.ordered()
    let urge = Inspections.Command.urge(Inspections.Urging(1, rung: .phone, note: "已电话催办"))
    #expect(try team.run(urge, key, "08-08").refusal?.code == .wrongPhase)
    try team.must(urge, key, "08-09")
    #expect(try team.view(key, "08-09").orders.first?.urged == [.phone])
  }

  @Test func `a report that was sent back has a time of its own, and is late anew`() throws {
    let team = try Team()
    let key = try team.ordered()
    try team.must(Team.report(), key, by: Town.li, "08-10")
    try team.must(Team.recheck(.notDone, due: day("2012-08-14")), key, "08-10")
    #expect(try team.view(key, "08-14").orders.first?.late == false)
    try team.town.sweep("08-31")
    let words = try Self.words(team, key)
    #expect(
      words.filter { $0.hasPrefix("orderLate") } == [
        "orderLate 2012-08-09", "orderLate 2012-08-15",
      ]
    )
    #expect(words.count { $0.hasPrefix("urgingDue") } == 4)
  }

  @Test func `a conclusion is due a week on, and an answer thirty days after the objection`() throws
  {
    let team = try Team()
    let late = try team.opened()
    #expect(try team.view(late, "08-08").overruns.isEmpty)
    #expect(try team.view(late, "08-09").overruns == [.conclude])
    let key = try team.must(Team.opening(Team.subject("discipline", "HB")), nil, "08-01")
    try team.must(Team.finding(), key, "08-01")
    try team.must(Team.conclude, key, by: Town.feng, "08-02")
    try team.must(Team.feedBack, key, "08-03")
    let tooLate = try team.run(Team.object, key, by: Town.jia, "09-04")
    #expect(tooLate.refusal?.code == .tooLate)
    try team.must(Team.object, key, by: Town.jia, "08-31")
    // The thirtieth day is in the golden week: on to its first working day.
    #expect(try team.view(key, "09-30").answerBy == day("2012-10-08"))
    #expect(try team.view(key, "10-08").overruns.isEmpty)
    #expect(try team.view(key, "10-09").overruns == [.answer])
  }

  @Test func `what is due is told to whom it concerns`() throws {
    let team = try Team()
    let key = try team.ordered()
    func due(_ actor: Principal) throws -> [String] {
      let reply = try team.town.ask(
        .due(DueFilter(by: day("2012-12-31"))), nil, by: actor, "08-02")
      guard case .due(let list) = try #require(reply.answer) else { return [] }
      return list.due.filter { $0.dossier == key }.map(\.why)
    }
    #expect(try due(Town.zheng) == ["逾期未作出督查结论"])
    #expect(try due(Town.sun) == ["整改报告期满"])
    #expect(try due(Town.jia).isEmpty)
  }
}
