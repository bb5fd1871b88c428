import Testing
import Xiaoneng

/// 听证: 行政许可法 arts 47, 48, 72(8).
@Suite struct CaseHearingTests {
  private static let told = Cases.Command.tellHearing(Cases.Document("听告1号"))
  private static let ask = Cases.Command.askHearing(Nothing())
  private static let waive = Cases.Command.waiveHearing(Cases.Document("弃听1号"))
  private static let held = Cases.Command.holdHearing(Cases.Document("听录1号"))
  private static let schedule = Cases.Command.scheduleHearing(
    Cases.HearingDay(day("2012-08-20"), documentNumber: "听通1号"))

  /// Told on Monday, 6 August: until 13 August a hearing may be asked for.
  private func told(_ town: Town, _ item: String = Town.plain) throws -> DossierKey {
    let key = try town.accepted(item)
    try town.must(Self.told, key, by: Town.li, "08-06")
    return key
  }

  /// Asked for on 7 August and called for the twentieth.
  private func called(_ town: Town, _ item: String = Town.plain) throws -> DossierKey {
    let key = try told(town, item)
    try town.must(Self.ask, key, by: Town.alice, "08-07")
    try town.must(Self.schedule, key, by: Town.li, "08-08")
    return key
  }

  @Test func `no decision while a hearing may still be asked for`() throws {
    let town = try Town()
    let key = try told(town)
    for (at, detail) in [("08-08", "2012-08-08"), ("08-13T23:59", "2012-08-13")] {
      #expect(
        try town.run(Town.refuse, key, by: Town.qian, at).refusal
          == Refusal(
            .wrongPhase, article: "licensing:47; licensing:72(8)", field: "at",
            detail: "\(detail) ≤ 2012-08-13"))
    }
    try town.must(Town.refuse, key, by: Town.qian, "08-14")
    // Asked for in time, it is there to be held.
    let asked = try told(town)
    try town.must(Self.ask, asked, by: Town.alice, "08-13")
    #expect(try town.run(Town.refuse, asked, by: Town.qian, "08-14").refusal?.code == .wrongPhase)
  }

  @Test func `the window takes down what someone else asks whom the licence touches`() throws {
    let town = try Town()
    let key = try told(town)
    try town.must(Self.ask, key, by: Town.wang, "08-09")
    #expect(
      try town.run(Town.refuse, key, by: Town.qian, "08-20").refusal?.article == "licensing:72(8)")
  }

  @Test func `a hearing given up in writing holds nothing up`() throws {
    let town = try Town()
    let key = try town.accepted()
    #expect(try town.run(Self.waive, key, by: Town.alice, "08-06").refusal?.code == .wrongPhase)
    try town.must(Self.told, key, by: Town.li, "08-06")
    #expect(
      try town.run(.waiveHearing(Cases.Document("")), key, by: Town.alice, "08-07").refusal?.code
        == .documentMissing)
    try town.must(Self.waive, key, by: Town.alice, "08-07")
    for command in [Self.waive, Self.ask] {
      #expect(try town.run(command, key, by: Town.alice, "08-07").refusal?.code == .alreadyDone)
    }
    try town.must(Town.refuse, key, by: Town.qian, "08-08")
  }

  @Test func `the end of a pause is no hearing`() throws {
    let town = try Town()
    let key = try called(town)
    try town.must(CasePauseTests.pause(.hearing, .workingDays(3)), key, by: Town.li, "08-09")
    try town.must(CasePauseTests.resume(), key, by: Town.li, "08-10")
    #expect(
      try town.run(Town.refuse, key, by: Town.qian, "08-13").refusal?.article == "licensing:72(8)")
  }

  @Test func `a hearing is held on its day and no sooner, once and on record`() throws {
    let town = try Town()
    let key = try told(town)
    try town.must(Self.ask, key, by: Town.alice, "08-07")
    #expect(try town.run(Self.held, key, by: Town.zhao, "08-07").refusal?.code == .wrongPhase)
    try town.must(Self.schedule, key, by: Town.li, "08-08")
    #expect(
      try town.run(Self.held, key, by: Town.zhao, "08-17").refusal
        == Refusal(
          .badDate, article: "licensing:48(1)(1)", field: "at", detail: "2012-08-17 < 2012-08-20"))
    #expect(
      try town.run(.holdHearing(Cases.Document(" ")), key, by: Town.zhao, "08-20").refusal
        == Refusal(.documentMissing, article: "licensing:48(2)", field: "documentNumber"))
    try town.must(Self.held, key, by: Town.zhao, "08-20")
    #expect(try town.run(Self.held, key, by: Town.zhao, "08-20").refusal?.code == .alreadyDone)
    #expect(try town.run(Self.schedule, key, by: Town.li, "08-20").refusal?.code == .alreadyDone)
    try town.must(Town.refuse, key, by: Town.qian, "08-21")
  }

  @Test func `who presides over the hearing does not decide`() throws {
    let town = try Town()
    let key = try called(town)
    try town.must(Self.held, key, by: Town.zhao, "08-20")
    let refusal = try town.run(Town.refuse, key, by: Town.zhao, "08-21").refusal
    #expect(
      refusal
        == Refusal(.conflictOfInterest, article: "licensing:48(1)(3)", field: "actor.id"))
    _ = try town.engine.rebuild()
    #expect(
      try town.run(Town.refuse, key, by: Town.zhao, "08-21").refusal?.code == .conflictOfInterest)
    try town.must(Town.refuse, key, by: Town.qian, "08-21")
  }

  @Test func `who reviewed the application, or is still to, does not preside`() throws {
    let town = try Town()
    let key = try town.accepted(Town.stepped)
    try town.must(.advance(Cases.StepResult()), key, by: Town.li, "08-02")
    try town.must(Self.told, key, by: Town.zhao, "08-06")
    try town.must(Self.ask, key, by: Town.alice, "08-07")
    try town.must(Self.schedule, key, by: Town.zhao, "08-08")
    // Li took the first step, Chen stands beside that post, Zhao and Qian hold the next ones.
    for actor in [Town.li, Town.chen, Town.zhao, Town.qian] {
      #expect(
        try town.run(Self.held, key, by: actor, "08-20").refusal?.code == .conflictOfInterest)
    }
    try town.must(Self.held, key, by: Town.chu, "08-20")
  }
}
