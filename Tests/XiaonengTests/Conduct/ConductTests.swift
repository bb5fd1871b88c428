import Testing

@testable import Xiaoneng

/// A town whose halls are patrolled: the office finds, a second person verifies, a third answers objections.
///
/// All dates without a year are in 2012; 2012-08-01 is a Wednesday.
final class Patrol {
  let town: Town

  init(_ change: (inout Profile) -> Void = { _ in }) throws { town = try Town(change) }

  static func clip(_ from: String, _ through: String) -> Supervision.Clip {
    Supervision.Clip(
      sha256: SHA256.hash(Array("clip".utf8)), from: when(from), through: when(through))
  }

  static func report(
    _ kind: Supervision.ConductCode = .w03, _ from: String = "08-01T09:00",
    _ through: String = "08-01T09:30",
    _ change: (inout Supervision.ConductReport) -> Void = { _ in }
  ) -> Supervision.ConductCommand {
    var report = Supervision.ConductReport()
    (report.kind, report.unit, report.place, report.window) = (kind, "GS", "政务服务大厅", "3号")
    (report.person, report.foundBy) = ("li", .patrol)
    (report.from, report.through) = (when(from), when(through))
    report.fact = "秘查：窗口无人，两名群众等候"
    report.handling = .reminded
    change(&report)
    return .find(report)
  }

  static let verify = Supervision.ConductCommand.verify(
    Supervision.ConductCheck(true, note: "", documentNumber: "作告1号"))
  static let object = Supervision.ConductCommand.object(Supervision.ConductObjection("临时送文"))
  static func ruling(_ upheld: Bool) -> Supervision.ConductCommand {
    .rule(Supervision.ConductRuling(upheld, reason: "送文属实", documentNumber: "作复1号"))
  }

  @discardableResult
  func run(
    _ command: Supervision.ConductCommand, _ key: DossierKey?, by actor: Principal = Town.zheng,
    _ at: String
  ) throws -> Outcome {
    try town.send(CommandRequest(.conduct(command), on: key, by: actor, at: when(at)))
  }

  @discardableResult
  func must(
    _ command: Supervision.ConductCommand, _ key: DossierKey?, by actor: Principal = Town.zheng,
    _ at: String, _ location: SourceLocation = #_sourceLocation
  ) throws -> DossierKey {
    let outcome = try run(command, key, by: actor, at)
    return try #require(outcome.done, "\(outcome)", sourceLocation: location).dossier
  }

  func view(
    _ key: DossierKey, by actor: Principal = Town.auditor, _ at: String
  ) throws -> Supervision.ConductView {
    let reply = try town.ask(.supervisionConduct(Nothing()), key, by: actor, at)
    guard case .supervisionConduct(let view)? = reply.answer else {
      throw reply.refusal ?? Refusal(.conductNotFound)
    }
    return view
  }

  func table(_ at: String = "08-31") throws -> Supervision.ConductTable {
    let month = Supervision.MonthOf(month: Month(of: day("2012-08-01")))
    let reply = try town.ask(.supervisionConductTable(month), nil, by: Town.auditor, at)
    guard case .supervisionConductTable(let table)? = reply.answer else {
      throw reply.refusal ?? Refusal(.notFound)
    }
    return table
  }

  func sheet(_ month: String, _ at: String) throws -> Supervision.UnitDeductions? {
    let wish = Supervision.MonthOf(month: Month(of: day(month + "-01")))
    let reply = try town.ask(.supervisionDeductions(wish), nil, by: Town.zheng, at)
    guard case .supervisionDeductions(let sheet)? = reply.answer else { return nil }
    return sheet.units.first { $0.unit == "GS" }
  }

  /// Found on 08-01 and verified that day.
  func verified(_ kind: Supervision.ConductCode = .w03) throws -> DossierKey {
    let key = try must(Self.report(kind), nil, "08-01T10:00")
    try must(Self.verify, key, by: Town.feng, "08-01T11:00")
    return key
  }
}

@Suite struct ConductTests {
  @Test
  func `a finding counts once a second person verified it, and is closed after its time to object`()
    throws
  {
    let patrol = try Patrol()
    let key = try patrol.must(Patrol.report(), nil, "08-01T10:00")
    #expect(key == DossierKey(.conduct, "ZF2012000001"))
    #expect(try patrol.view(key, "08-01T10:00").points == 0)
    #expect(try patrol.table().kinds.isEmpty)
    try patrol.must(Patrol.verify, key, by: Town.feng, "08-01T11:00")
    let view = try patrol.view(key, "08-01T12:00")
    #expect(view.phase == .verified && view.points == -3)
    #expect(view.objectBy == day("2012-08-08"))
    let early = try patrol.run(.close(Nothing()), key, "08-08")
    #expect(early.refusal?.code == .appealOpen)
    try patrol.must(.close(Nothing()), key, "08-09")
    let table = try patrol.table()
    #expect(table.kinds.map(\.verified) == [1])
    #expect(table.windows.map(\.score) == [97] && table.windows.map(\.grade) == [.good])
  }

  @Test func `an objection is answered by a third person, and what it annuls is given back`() throws
  {
    let patrol = try Patrol()
    let key = try patrol.verified()
    #expect(try patrol.sheet("2012-08", "08-02")?.score == 97)
    try patrol.must(Patrol.object, key, by: Town.li, "08-08")
    #expect(try patrol.view(key, "08-08").answerBy == day("2012-08-15"))
    try patrol.must(Patrol.ruling(true), key, by: Town.zhou, "09-03")
    #expect(try patrol.view(key, "09-03").phase == .annulled)
    // The closed month stays, and September gives back.
    #expect(try patrol.sheet("2012-08", "09-30")?.conductPoints == -3)
    let september = try #require(try patrol.sheet("2012-09", "09-30"))
    #expect(september.conductPoints == 3 && september.conduct.map(\.points) == [3])
    #expect(try patrol.table().windows.isEmpty)
  }

  @Test func `together findings take no more from a unit's month than the cap`() throws {
    let patrol = try Patrol()
    for _ in 0..<3 { _ = try patrol.verified() }
    let unit = try #require(try patrol.sheet("2012-08", "08-31"))
    #expect(unit.conduct.map(\.points) == [-3, -3, -3])
    #expect(unit.conductPoints == -5 && unit.score == 95)
    // The window's own month is not capped.
    #expect(try patrol.table().windows.map(\.score) == [91])
  }

  @Test func `a month below the passing score is put right by a day, and a poor one is told so`()
    throws
  {
    let patrol = try Patrol {
      $0.conduct.rules = [Supervision.ConductRule(.w03, points: -15)]
    }
    _ = try patrol.verified()
    #expect(try patrol.table().windows.map(\.grade) == [.good])
    _ = try patrol.verified()
    let row = try #require(try patrol.table().windows.first)
    #expect(row.grade == .watch && row.score == 70)
    #expect(row.rectifyBy == day("2012-09-14"))
    _ = try patrol.verified()
    #expect(try patrol.table().windows.map(\.grade) == [.poor])
  }

  @Test func `where cards are issued a finding has its card, and counts once`() throws {
    let patrol = try Patrol { $0.supervision.issue = Supervision.CardClass.allCases }
    let key = try patrol.verified()
    let incident = DossierKey(.supervision, "conduct.\(key.id).conduct")
    let card = try patrol.town.ask(.supervisionCard(Nothing()), incident, by: Town.zheng, "08-02")
    guard case .supervisionCard(let view)? = card.answer else {
      Issue.record("\(card)")
      return
    }
    #expect(view.cards.map(\.rule) == [.e18] && view.severity == .yellow)
    let unit = try #require(try patrol.sheet("2012-08", "08-31"))
    #expect(unit.score == 95 && unit.conduct.isEmpty)
    try patrol.must(Patrol.object, key, by: Town.sun, "08-02")
    try patrol.must(Patrol.ruling(true), key, by: Town.zhou, "08-03")
    #expect(try patrol.sheet("2012-08", "08-31")?.score == 100)
  }

  @Test func `taking favours opens an accountability record at once, which can be explained`()
    throws
  {
    let patrol = try Patrol()
    let key = try patrol.verified(.w08)
    let record = DossierKey(.accountability, "conduct.\(key.id).conduct")
    #expect(try patrol.view(key, "08-01T12:00").record == record)
    #expect(try patrol.view(key, "08-01T12:00").points == 0)
    let reply = try patrol.town.ask(.supervisionExplain(Nothing()), record, by: Town.zheng, "08-02")
    guard case .supervisionExplain(let page)? = reply.answer else {
      Issue.record("\(reply)")
      return
    }
    #expect(page.same && page.differences == [])
    #expect(page.lines.contains { $0.chinese.contains("吃拿卡要") })
    let named = try patrol.town.send(
      CommandRequest(
        .accountability(.notify(Watch.naming)), on: record, by: Town.zheng, at: when("08-02")))
    #expect(named.refusal == nil)
    let told = try patrol.town.ask(.supervisionRecord(Nothing()), record, by: Town.zheng, "08-02")
    guard case .supervisionRecord(let view)? = told.answer else { return }
    #expect(view.forms == [.discipline])
    // Annulled: no one can answer for it.
    try patrol.must(Patrol.object, key, by: Town.sun, "08-03")
    try patrol.must(Patrol.ruling(true), key, by: Town.zhou, "08-06")
    let after = try patrol.town.ask(.supervisionRecord(Nothing()), record, by: Town.zheng, "08-06")
    guard case .supervisionRecord(let lifted)? = after.answer else { return }
    #expect(lifted.lifted)
  }

  @Test
  func `a clip goes after sixty days or once the finding is closed, and its deletion is reported`()
    throws
  {
    let patrol = try Patrol()
    let filmed = Patrol.report(.w03) {
      $0.foundBy = .video
      $0.clip = Patrol.clip("08-01T09:00", "08-01T09:30")
    }
    let kept = try patrol.must(filmed, nil, "08-01T10:00")
    #expect(try patrol.view(kept, "08-02").clipBy == day("2012-09-30"))
    let early = try patrol.run(
      .deleteClip(Supervision.ClipDeletion(documentNumber: "销1号")), kept, "08-02")
    #expect(early.refusal?.code == .matterOpen)
    try patrol.town.sweep("10-01T00:00")
    #expect(try patrol.town.entries(kept).last?.word == "conduct.clipExpired")
    #expect(try patrol.view(kept, "10-01").clipLate)
    try patrol.must(.deleteClip(Supervision.ClipDeletion(documentNumber: "销1号")), kept, "10-09")
    let late = try patrol.view(kept, "10-09")
    #expect(late.clipDeleted == day("2012-10-09") && late.clipLate)

    let closed = try patrol.must(filmed, nil, "08-01T10:00")
    try patrol.must(Patrol.verify, closed, by: Town.feng, "08-01T11:00")
    try patrol.must(.close(Nothing()), closed, "08-09")
    #expect(try patrol.view(closed, "08-09").clipBy == day("2012-08-09"))
    try patrol.must(.deleteClip(Supervision.ClipDeletion(documentNumber: "销2号")), closed, "08-09")
    #expect(try !patrol.view(closed, "08-31").clipLate)
  }

  @Test
  func `whom it concerns is shown to those who watch, the head and the person, and to no one else`()
    throws
  {
    let patrol = try Patrol()
    let key = try patrol.must(Patrol.report(), nil, "08-01T10:00")
    // Before it is verified others of the unit are told of none.
    #expect(throws: Refusal.self) { try patrol.view(key, by: Town.chen, "08-01T10:00") }
    try patrol.must(Patrol.verify, key, by: Town.feng, "08-01T11:00")
    for actor in [Town.auditor, Town.zheng, Town.sun, Town.li] {
      #expect(try patrol.view(key, by: actor, "08-02").person == "li")
    }
    #expect(try patrol.view(key, by: Town.chen, "08-02").person == "")
    #expect(throws: Refusal.self) { try patrol.view(key, by: Town.wu, "08-02") }
    let reading = PersonalReading(slot: "fact", purpose: "核对")
    #expect(
      try patrol.town.ask(.supervisionPersonal(reading), key, by: Town.chen, "08-02").refusal != nil
    )
    #expect(
      try patrol.town.ask(.supervisionPersonal(reading), key, by: Town.li, "08-02").answer != nil)
    #expect(
      try patrol.town.everything().map { String(decoding: $0, as: UTF8.self) }
        .filter { $0.contains("秘查") }.isEmpty)
    let notices = try patrol.town.engine.notices(at: when("08-03"), limit: 100)
    #expect(notices.contains { $0.dossier == key })
    #expect(!notices.contains { $0.dossier == key && $0.text.contains("li") })
  }
}

@Suite struct ConductRefusalTests {
  private func code(
    _ command: Supervision.ConductCommand, _ key: DossierKey? = nil, in patrol: Patrol,
    by actor: Principal = Town.zheng, _ at: String = "08-01T10:00"
  ) throws -> Refusal.Code? { try patrol.run(command, key, by: actor, at).refusal?.code }

  @Test func `a clip without its hash, and video without a clip, are no evidence`() throws {
    let patrol = try Patrol()
    let bare = Patrol.report {
      $0.foundBy = .video
      $0.clip = Supervision.Clip(from: when("08-01T09:00"), through: when("08-01T09:30"))
    }
    #expect(try code(bare, in: patrol) == .clipMissing)
    #expect(try code(Patrol.report { $0.foundBy = .video }, in: patrol) == .clipMissing)
    let ahead = Patrol.report { $0.clip = Patrol.clip("08-01T09:00", "08-01T11:00") }
    #expect(try code(ahead, in: patrol) == .badDate)
  }

  @Test func `since the law on personal information a recording needs its legal basis`() throws {
    var options = Engine.Options()
    options.salts = .seeded(2012)
    let engine = try Engine(store: MemoryStore(), options: options)
    for request in Town.register { _ = try engine.execute(request) }
    func ask(_ basis: String) throws -> Outcome {
      let at = when("2024-08-01T10:00")
      var report = Supervision.ConductReport()
      (report.kind, report.unit, report.place) = (.w05, "GS", "政务服务大厅")
      (report.foundBy, report.fact, report.basis) = (.video, "看视频", basis)
      report.from = Instant(at.milliseconds - 1_800_000)
      report.through = Instant(at.milliseconds - 900_000)
      report.clip = Supervision.Clip(
        sha256: SHA256.hash([1]), from: report.from, through: report.through)
      return try engine.execute(.conduct(.find(report)), by: Town.zheng, at: at)
    }
    let refusal = try #require(try ask("").refusal)
    #expect(refusal.code == .documentMissing && refusal.field == "basis")
    #expect(refusal.article?.contains("26") == true)
    #expect(try ask("单独同意书1号").refusal == nil)
  }

  @Test func `nothing is found of a time to come, nor called what it did not last`() throws {
    let patrol = try Patrol()
    #expect(try code(Patrol.report(.w03, "08-01T09:00", "08-01T10:30"), in: patrol) == .badDate)
    #expect(try code(Patrol.report(.w03, "08-01T09:30", "08-01T09:00"), in: patrol) == .badDate)
    #expect(
      try code(Patrol.report(.w03, "08-01T09:50", "08-01T09:55"), in: patrol) == .kindNotAllowed)
    #expect(
      try code(Patrol.report(.w01, "08-01T09:00", "08-01T09:30"), in: patrol) == .kindNotAllowed)
    #expect(
      try code(Patrol.report { $0.stopped = when("08-01T11:00") }, in: patrol) == .badDate)
  }

  @Test func `whom it concerns is an officer of the unit, and never the finder`() throws {
    let patrol = try Patrol()
    #expect(try code(Patrol.report { $0.person = "wu" }, in: patrol) == .notYourUnit)
    #expect(try code(Patrol.report { $0.person = "nobody" }, in: patrol) == .actorUnknown)
    #expect(try code(Patrol.report { $0.unit = "XX" }, in: patrol) == .notFound)
    let own = Patrol.report { $0.person = "sun" }
    #expect(try code(own, in: patrol, by: Town.sun) == .mustStandAside)
    #expect(try code(Patrol.report(), in: patrol, by: Town.jia) == .notYourUnit)
    #expect(try code(Patrol.report(), in: patrol, by: Town.li) == .notAllowed)
    #expect(try code(Patrol.report { $0.fact = " " }, in: patrol) == .factMissing)
  }

  @Test func `neither the finder verifies, nor anyone of the unit, nor twice`() throws {
    let patrol = try Patrol()
    let key = try patrol.must(Patrol.report(), nil, "08-01T10:00")
    #expect(try code(Patrol.verify, key, in: patrol) == .mustStandAside)
    #expect(try code(Patrol.verify, key, in: patrol, by: Town.sun) == .notAllowed)
    let bare = Supervision.ConductCommand.verify(
      Supervision.ConductCheck(true, note: "", documentNumber: ""))
    #expect(try code(bare, key, in: patrol, by: Town.feng) == .documentMissing)
    let silent = Supervision.ConductCommand.verify(
      Supervision.ConductCheck(false, note: "", documentNumber: ""))
    #expect(try code(silent, key, in: patrol, by: Town.feng) == .reasonMissing)
    try patrol.must(Patrol.verify, key, by: Town.feng, "08-01T10:00")
    #expect(try code(Patrol.verify, key, in: patrol, by: Office.su) != nil)
  }

  @Test func `an objection is made in time by those concerned, and decided by none of them`() throws
  {
    let patrol = try Patrol()
    let key = try patrol.verified()
    #expect(try code(Patrol.object, key, in: patrol, by: Town.chen, "08-02") == .notConcerned)
    #expect(try code(Patrol.object, key, in: patrol, by: Town.li, "08-09") == .tooLate)
    #expect(try code(Patrol.ruling(true), key, in: patrol, by: Town.zhou, "08-09") == .wrongPhase)
    let other = try patrol.verified()
    try patrol.must(Patrol.object, other, by: Town.li, "08-08")
    // The finder of the office may not determine at all; who verified it stands aside.
    #expect(try code(Patrol.ruling(true), other, in: patrol, "08-09") == .notAllowed)
    #expect(
      try code(Patrol.ruling(true), other, in: patrol, by: Town.feng, "08-09") == .mustStandAside)
    #expect(try code(Patrol.ruling(true), other, in: patrol, by: Town.sun, "08-09") == .notAllowed)
    try patrol.must(Patrol.ruling(false), other, by: Town.zhou, "08-09")
    #expect(try code(Patrol.object, other, in: patrol, by: Town.li, "08-09") == .alreadyDone)
  }

  @Test func `what was done on the spot is on record before it is closed`() throws {
    let patrol = try Patrol()
    let key = try patrol.must(Patrol.report { $0.handling = nil }, nil, "08-01T10:00")
    try patrol.must(Patrol.verify, key, by: Town.feng, "08-01T11:00")
    #expect(try code(.close(Nothing()), key, in: patrol, "08-31") == .matterOpen)
    let stop = Supervision.ConductStop(stopped: when("08-01T08:00"), .reminded)
    #expect(try code(.stop(stop), key, in: patrol, "08-31") == .badDate)
    try patrol.must(
      .stop(Supervision.ConductStop(stopped: when("08-01T09:30"), .reminded)), key, "08-31")
    try patrol.must(.close(Nothing()), key, "08-31")
  }
}
