import Testing
import Xiaoneng

/// Who sees what of an inspection.
@Suite struct InspectionPrivacyTests {
  private func isSeen(_ team: Team, _ key: DossierKey, by actor: Principal, _ at: String) throws
    -> Bool
  {
    let one = try team.town.ask(.inspectionGet(Nothing()), key, by: actor, at)
    let all = try team.town.ask(.inspectionList(Inspections.Filter()), nil, by: actor, at)
    guard case .inspectionList(let list)? = all.answer else { return one.answer != nil }
    let isListed = list.inspections.contains { $0.number == key.id }
    #expect(isListed == (one.answer != nil))
    return isListed
  }

  @Test func `the unit sees no inspection before it begins, and another unit never`() throws {
    let team = try Team()
    let subject = Team.subject("", "GS") { ($0.kind, $0.plan) = (.clue, "") }
    let key = try team.must(
      .propose(Inspections.Proposal(subject: subject, reason: "举报")), nil, "08-01")
    #expect(try !isSeen(team, key, by: Town.sun, "08-01"))
    try team.must(.approve(Cases.Document("批1号")), key, by: Town.zhou, "08-01")
    #expect(try !isSeen(team, key, by: Town.sun, "08-01"))
    #expect(try isSeen(team, key, by: Town.zheng, "08-01"))
    let notices = try team.town.engine.notices(at: Instant(.max), limit: 100)
    #expect(notices.filter { $0.dossier == key }.map(\.to) == ["GOV", "GOV"])
    try team.must(Team.opening(nil), key, "08-02")
    #expect(try isSeen(team, key, by: Town.sun, "08-02"))
    #expect(try !isSeen(team, key, by: Town.jia, "08-02"))
    let stranger = try team.town.ask(.inspectionGet(Nothing()), key, by: Town.alice, "08-02")
    #expect(stranger.refusal?.code == .notAllowed)
  }

  @Test func `a covert visit is seen by the unit once it is ordered to act`() throws {
    let team = try Team()
    let key = try team.must(
      Team.opening(Team.subject { $0.manner = .covert }), nil, "08-01")
    try team.must(Team.finding(), key, "08-01")
    #expect(try !isSeen(team, key, by: Town.sun, "08-01"))
    try team.must(Team.order(), key, "08-02")
    #expect(try isSeen(team, key, by: Town.sun, "08-02"))
    // Who went there covertly is told with the conclusion.
    #expect(try team.view(key, by: Town.sun, "08-02").inspectors.isEmpty)
    try team.must(Team.conclude, key, by: Town.feng, "08-02")
    try team.must(Team.feedBack, key, "08-02")
    #expect(try team.view(key, by: Town.sun, "08-02").inspectors == ["zheng", "feng"])
  }

  @Test func `what was found is read by its unit once it is told, and each reading is recorded`()
    throws
  {
    let team = try Team()
    let key = try team.found()
    let reading = Query.inspectionPersonal(PersonalReading(slot: "finding-1", purpose: "核对"))
    #expect(
      try team.town.ask(reading, key, by: Town.sun, "08-01").refusal?.code == .notFound)
    #expect(try team.view(key, by: Town.sun, "08-01").findings.isEmpty)
    try team.must(Team.order(), key, "08-01")
    let read = try team.town.ask(reading, key, by: Town.sun, "08-02")
    guard case .inspectionPersonal(let view)? = read.answer else {
      Issue.record("\(read)")
      return
    }
    #expect(view.json.text.contains("三人不在岗"))
    #expect(try team.view(key, by: Town.sun, "08-02").findings.map(\.code) == ["W01"])
    let ledger = try team.town.ask(.inspectionLedger(Nothing()), key, by: Town.auditor, "08-03")
    #expect(!(ledger.json.text.contains("不在岗")))
    #expect(ledger.json.text.contains("personal.read"))
  }

  @Test func `officers who are named to inspect see it, and their colleagues do not`() throws {
    let team = try Team()
    let key = try team.must(
      Team.opening { ($0.inspectors, $0.leader) = (["wu", "zheng"], "zheng") }, nil, "08-01")
    #expect(try isSeen(team, key, by: Town.wu, "08-01"))
    #expect(try !isSeen(team, key, by: Town.jia, "08-01"))
    try team.must(Team.finding(), key, by: Town.wu, "08-01")
    #expect(
      try team.run(Team.finding(), key, by: Town.jia, "08-01").refusal?.code == .inspectionNotFound)
  }

  @Test func `the personal words are erased once it is closed, and every proof stays`() throws {
    let team = try Team()
    let key = try team.told()
    let erase = Inspections.Command.erase(PersonalErasure(slot: "finding-1", reason: "期满"))
    #expect(try team.run(erase, key, by: Town.keeper, "08-04").refusal?.code == .wrongPhase)
    try team.must(.close(Nothing()), key, "09-04")
    try team.town.agree("finding-1", key, "09-05")
    try team.must(erase, key, by: Town.keeper, "09-05")
    #expect(try team.town.engine.verify().wrong == nil)
  }
}
