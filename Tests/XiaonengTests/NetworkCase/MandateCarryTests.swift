import Testing
import Xiaoneng

/// An application carries its mandate: the case tells the mandate what becomes of it, so that three clocks follow from the
/// living case.
@Suite struct MandateCarryTests {
  private static func application(
    _ change: (inout Cases.Application) -> Void = { _ in }
  ) -> Cases.Command {
    var data = Cases.Application(item: Town.plain, applicant: Cases.Applicant("秘委托人"))
    data.mandate = Village.key.id
    change(&data)
    return .submit(data)
  }

  private func send(
    _ village: Village, _ command: Cases.Command, _ key: DossierKey? = nil,
    by actor: Principal = Town.wang, _ at: String
  ) throws -> Outcome {
    try village.town.send(CommandRequest(.case(command), on: key, by: actor, at: when(at)))
  }

  private func must(
    _ village: Village, _ command: Cases.Command, _ key: DossierKey? = nil,
    by actor: Principal = Town.wang, _ at: String, _ location: SourceLocation = #_sourceLocation
  ) throws -> DossierKey {
    let outcome = try send(village, command, key, by: actor, at)
    return try #require(outcome.done, "\(outcome)", sourceLocation: location).dossier
  }

  private func atOrgan(_ change: (inout Profile) -> Void = { _ in }) throws -> Village {
    let village = try Village(change)
    try village.must(Village.giving(), "09-27")
    try village.received(handed: "09-28")
    return village
  }

  @Test
  func `the case is shown in the mandate and the mandate in the case, and one tells the other`()
    throws
  {
    let village = try atOrgan()
    let key = try must(village, Self.application(), nil, "09-28T11:00")
    #expect(try village.town.view(key, "09-28T12:00").mandate == Village.key.id)
    #expect(try village.view("09-28T12:00").case == key.id)
    #expect(try village.view("09-28T12:00").phase == .received)
    _ = try must(village, .accept(Cases.Acceptance("受1号")), key, "09-29T09:00")
    #expect(try village.view("09-29T12:00").phase == .accepted)
    _ = try must(
      village, .decide(Cases.Ruling(.grant, documentNumber: "准1号")), key, by: Town.qian,
      "10-09T09:00")
    let view = try village.view("10-09T12:00")
    #expect(view.phase == .ended && view.result == .granted && view.due == day("2012-10-10"))
    // 09-28 up; 09-29, 10-08 and 10-09 with the organ.
    #expect((view.agentDays, view.organDays, view.totalDays) == (1, 3, 4))
    try village.must(Village.hand("V1"), by: Town.wang, "10-10")
    try village.must(Village.receive(), "10-10")
    try village.must(.deliver(Network.Delivery(receipt: "送1号")), "10-11")
    let end = try village.view("10-12")
    #expect((end.agentDays, end.organDays, end.totalDays) == (3, 3, 6))
    #expect(try village.town.engine.verify().wrong == nil)
  }

  @Test func `what a case carries is told by the case alone`() throws {
    let village = try atOrgan()
    let key = try must(village, Self.application(), nil, "09-28T11:00")
    for command in [
      Network.MandateCommand.accept(Network.Acceptance(case: key.id)), Village.end(.materials),
      Village.end(.withdrawn),
    ] {
      let refusal = try village.run(command, by: Town.wang, "09-29").refusal
      #expect(refusal?.code == .kindNotAllowed)
      #expect(refusal?.detail == key.id)
    }
    _ = try must(village, .withdraw(Cases.WithdrawalRequest("不办了")), key, "09-29T10:00")
    #expect(try village.view("09-29T11:00").result == .withdrawn)
  }

  @Test func `a refusal to accept goes back as refused, and silence accepts by the case`() throws {
    let refused = try atOrgan()
    let first = try must(refused, Self.application(), nil, "09-28T11:00")
    _ = try must(
      refused,
      .reject(Cases.Rejection(.notOurs, reason: "不归我局", documentNumber: "不受1号", organ: "环保局")),
      first, "09-28T12:00")
    #expect(try refused.view("09-28T13:00").result == .refused)
    let silent = try atOrgan()
    _ = try must(silent, Self.application(), nil, "09-28T11:00")
    _ = try silent.town.sweep("10-16")
    #expect(try silent.view("10-16").phase == .accepted)
  }

  @Test func `an agent hands in the mandate that is theirs, and nobody else's`() throws {
    let village = try atOrgan()
    func by(_ actor: Principal) -> Cases.Command { Self.application { $0.account = actor.id } }
    for stranger in [Town.alice, Principal("stranger", .agent)] {
      #expect(
        try send(village, by(stranger), nil, by: stranger, "09-28T11:00").refusal?.code
          == .mandateNotFound)
    }
    let key = try must(village, by(Town.agent), nil, by: Town.agent, "09-28T11:00")
    #expect(try village.view("09-28T12:00").case == key.id)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var code: Refusal.Code
    var reach: @Sendable (Village) throws -> Outcome
    var testDescription: String { code.rawValue }
  }

  @Test(arguments: [
    Row(code: .mandateNotFound) { village in
      try village.must(Village.giving(), "09-27")
      return try village.town.send(
        CommandRequest(
          .case(MandateCarryTests.application { $0.mandate = "nowhere" }), by: Town.wang,
          at: when("09-28T11:00")))
    },
    Row(code: .wrongPhase) { village in
      try village.must(Village.giving(), "09-27")
      return try village.town.send(
        CommandRequest(
          .case(MandateCarryTests.application()), by: Town.wang, at: when("09-28T11:00")))
    },
    Row(code: .kindNotAllowed) { village in
      try village.must(Village.giving(), "09-27")
      try village.received(handed: "09-28")
      return try village.town.send(
        CommandRequest(
          .case(MandateCarryTests.application { $0.item = Town.immediate }), by: Town.wang,
          at: when("09-28T11:00")))
    },
    Row(code: .alreadyExists) { village in
      try village.must(Village.giving(), "09-27")
      try village.received(handed: "09-28")
      let request = CommandRequest(
        .case(MandateCarryTests.application()), by: Town.wang, at: when("09-28T11:00"))
      _ = try #require(try village.town.send(request).done)
      return try village.town.send(request)
    },
  ]) func `a mandate is there, signed for by the organ, for this item, and carried once`(_ row: Row)
    throws
  {
    let refusal = try #require(try row.reach(try Village()).refusal)
    #expect(refusal.code == row.code)
    #expect(refusal.field == "mandate")
  }

  @Test func `a draft by a mandate is numbered once and carries it when it is handed in`() throws {
    let village = try atOrgan()
    var data = Cases.Application(item: Town.plain, applicant: Cases.Applicant("秘委托人"))
    data.mandate = Village.key.id
    let key = try must(village, .draft(data), nil, "09-28T11:00")
    #expect(try village.view("09-28T11:30").case == "")
    _ = try must(village, .submit(data), key, "09-28T12:00")
    #expect(try village.view("09-28T13:00").case == key.id)
  }

  // MARK: - Figures, messages, grounds

  @Test func `mandates are counted by tier, by clock and by what came of them`() throws {
    let village = try Village()
    try village.must(Village.giving(), "09-27")
    try village.received(handed: "10-09")
    let key = try must(village, Self.application(), nil, "10-09T11:00")
    _ = try must(village, .accept(Cases.Acceptance("受1号")), key, "10-10T09:00")
    _ = try must(
      village, .decide(Cases.Ruling(.grant, documentNumber: "准1号")), key, by: Town.qian,
      "10-11T09:00")
    try village.must(Village.hand("V1"), by: Town.wang, "10-15")
    try village.must(Village.receive(), "10-15")
    try village.must(.deliver(Network.Delivery(receipt: "送1号")), "10-15")
    let reply = try village.town.ask(
      .networkStatistics(ReportPeriod(from: day("2012-09-01"), through: day("2012-12-31"))), nil,
      by: Town.auditor, "12-31")
    guard case .networkStatistics(let table)? = reply.answer else {
      Issue.record("\(reply)")
      return
    }
    #expect((table.total.village, table.total.handed, table.total.inTime) == (1, 1, 0))
    #expect((table.total.carried, table.total.granted, table.total.delivered) == (1, 1, 1))
    #expect(table.inTime == Fraction(0, 1))
    // The village's unit was late in handing up, the organ in giving back.
    #expect(table.rows.first { $0.unit == "HB" }?.agentLate == 1)
    #expect(table.rows.first { $0.unit == "GS" }?.resultLate == 1)
    let view = try village.view("10-16")
    #expect(table.total.agentDays == view.agentDays && table.total.organDays == view.organDays)
    var bulletin = Bulletin()
    bulletin.add(mandates: table)
    #expect(bulletin.figures.first { $0.english == "mandates of villages" }?.value == "1")
    try village.town.engine.rebuild()
    #expect(try village.town.engine.verify().wrong == nil)
  }

  @Test func `everyone on the way is told what is due, and the applicant that nothing is paid`()
    throws
  {
    let village = try atOrgan()
    try village.must(
      .charge(Network.Fee(fen: 500, reason: "跑腿费")), by: Town.zheng, "09-28T12:00")
    try village.must(.accept(Network.Acceptance()), by: Town.wang, "09-29")
    try village.must(Village.end(.granted), by: Town.wang, "10-08")
    _ = try village.town.sweep("10-10")
    try village.must(Village.hand("V1"), by: Town.wang, "10-10")
    try village.must(Village.receive(), "10-10")
    try village.must(.deliver(Network.Delivery(receipt: "送1号")), "10-10")
    let told = try village.town.engine.notices(at: Instant(.max), limit: 1_000).map {
      "\($0.channel.rawValue) \($0.channel == .desk ? $0.to : ""): \($0.text)"
    }
    for part in [
      "desk HB: 代办：V1-1请于2012-10-08前转交", "desk GS: 代办：V1-1已转交你单位",
      "desk GS: 代办：V1-1已由你单位签收，请于2012-10-11前受理", "desk GS: 代办：V1-1办理结果：准予办理，请于2012-10-09前送回",
      "desk HB: 代办：V1-1已送达，请于", "desk GS: 监察通知：代办V1-1送达时限逾期（期限2012-10-09）",
      "desk GOV: 监察通知：代办V1-1送达时限逾期", "desk HB: 监察通知：代办V1-1发现收取费用",
      "sms : 秘委托人：您委托代办的事项（编号V1-1）已登记，将于2012-10-08前转交",
      "sms : 秘委托人：您委托代办的事项（编号V1-1）办理结果：准予办理",
    ] {
      #expect(told.contains { $0.hasPrefix(part) }, "\(part)\n\(told)")
    }
    // Nothing of the person is in what the outbox keeps.
    let kept = try village.town.engine.notices(at: Instant(.max), limit: 1_000, withheld: true)
    #expect(kept.allSatisfy { !$0.text.contains("秘") && ($0.channel == .desk || $0.to.isEmpty) })
  }

  @Test func `what stands behind a mandate is told with its days, its grounds and three clocks`()
    throws
  {
    let village = try atOrgan()
    let reply = try village.town.ask(
      .mandateExplain(Nothing()), Village.key, by: Town.agent, "09-29")
    guard case .mandateExplain(let grounds)? = reply.answer else {
      Issue.record("\(reply)")
      return
    }
    let agent = try #require(grounds.grounds.first)
    #expect(agent.due == day("2012-10-08"))
    #expect(
      agent.days.filter(\.counted).map(\.day)
        == ["2012-09-28", "2012-09-29", "2012-10-08"].map { day($0) })
    #expect(
      grounds.grounds.contains { $0.article.contains("第三十二条") && $0.due == day("2012-10-11") })
    #expect(grounds.grounds.last?.chinese == "代办1个工作日，受理机关1个工作日，申请人合计2个工作日")
    let stranger = try village.town.ask(
      .mandateExplain(Nothing()), Village.key, by: Principal("stranger", .agent), "09-29")
    #expect(stranger.refusal?.code == .mandateNotFound)
  }
}
