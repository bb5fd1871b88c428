import Testing
import Xiaoneng

/// Paying, paying late, appeals (行政处罚法 arts 66, 67, 72, 73); amounts in fen, due on 27 August.
@Suite struct PenaltyMoneyTests {
  private func pay(_ fen: Int64) -> Penalties.Command {
    .pay(Penalties.Payment(fen: fen, receiptNumber: "票1号"))
  }

  @Test(
    arguments: [
      ("08-27", 0), ("08-28", 30_000), ("09-06", 300_000), ("09-29", 990_000), ("09-30", 1_000_000),
      ("12-31", 1_000_000),
    ] as [(String, Int64)])
  func `3 % a day from the sixteenth day on, at most the fine`(_ on: String, _ charge: Int64) throws
  {
    let bureau = try Bureau()
    let key = try bureau.served()
    #expect(try bureau.view(key, on).charge == charge)
    #expect(try bureau.run(pay(1_000_001 + charge), key, on).refusal?.code == .paymentWrong)
    try bureau.must(pay(1_000_000 + charge), key, on)
    try bureau.must(.close(Penalties.Closing(.paid)), key, on + "T16:00")
  }

  @Test func `what is paid in parts goes to the fine first, and the charge runs on the rest`()
    throws
  {
    let bureau = try Bureau()
    let key = try bureau.served()
    // Ten days late: 300,000 on the whole; then ten days on 400,000.
    try bureau.must(pay(600_000), key, "09-06")
    #expect(try bureau.view(key, "09-16").charge == 300_000 + 120_000)
    #expect(
      try bureau.run(.close(Penalties.Closing(.paid)), key, "09-16").refusal?.code == .fineUnpaid)
    try bureau.must(pay(400_000), key, "09-16T10:00")
    #expect(try bureau.view(key, "12-01").charge == 420_000)
    #expect(
      try bureau.run(.close(Penalties.Closing(.paid)), key, "12-01").refusal?.code == .fineUnpaid)
    try bureau.must(pay(420_000), key, "12-02")
    try bureau.must(.close(Penalties.Closing(.paid)), key, "12-03")
  }

  @Test func `while an appeal runs there is no late charge`() throws {
    let bureau = try Bureau()
    let key = try bureau.served()
    let appeal = Penalties.Command.appeal(
      Penalties.Appeal(.reconsideration, before: "市政府", documentNumber: "复受1号"))
    try bureau.must(appeal, key, by: Town.alice, "09-01")
    #expect(try bureau.run(appeal, key, by: Town.alice, "09-02").refusal?.code == .alreadyDone)
    #expect(try bureau.view(key, "10-01").charge == 5 * 30_000)
    try bureau.must(
      .answerAppeal(Penalties.AppealAnswer(.upheld, documentNumber: "复决1号")), key, "10-01")
    #expect(try bureau.view(key, "10-03").charge == 7 * 30_000)
  }

  @Test func `an appeal changes the fine downward, or ends it`() throws {
    let bureau = try Bureau()
    let key = try bureau.served()
    func appeal(_ kind: Penalties.AppealKind, _ at: String) throws {
      try bureau.must(
        .appeal(Penalties.Appeal(kind, before: "市政府", documentNumber: "受1号")), key, by: Town.alice,
        at)
    }
    func answer(_ outcome: Penalties.AppealOutcome, _ fine: Int64?, _ at: String) throws -> Refusal?
    {
      try bureau.run(
        .answerAppeal(Penalties.AppealAnswer(outcome, fine: fine, documentNumber: "复决1号")), key, at
      ).refusal
    }
    try appeal(.reconsideration, "08-13")
    #expect(try answer(.changed, 1_000_000, "08-20")?.code == .fineOutOfRange)
    #expect(try answer(.changed, nil, "08-20")?.code == .fineOutOfRange)
    #expect(try answer(.upheld, 1, "08-20")?.code == .fineOutOfRange)
    #expect(try answer(.changed, 400_000, "08-20") == nil)
    #expect(try bureau.view(key, "08-20").outstanding == 400_000)
    try appeal(.suit, "08-21")
    #expect(
      try bureau.run(.close(Penalties.Closing(.paid)), key, "08-22").refusal?.code == .wrongPhase)
    #expect(try answer(.revoked, nil, "11-20") == nil)
    let view = try bureau.view(key, "11-21")
    #expect((view.outstanding, view.charge) == (0, 0))
    #expect(
      try bureau.run(.close(Penalties.Closing(.paid)), key, "11-22").refusal?.code == .wrongPhase)
    try bureau.must(.close(Penalties.Closing(.revoked)), key, "11-22")
  }

  @Test func `hardship puts the day off, and what ran before stays`() throws {
    let bureau = try Bureau()
    let key = try bureau.served()
    try bureau.must(
      .defer(Penalties.Deferral(until: day("2012-10-31"), reason: "受灾", documentNumber: "缓1号")),
      key,
      by: Town.sun, "08-30")
    let view = try bureau.view(key, "10-31")
    #expect(view.payBy == day("2012-10-31") && view.charge == 90_000)
    #expect(try bureau.view(key, "11-01").charge == 120_000)
  }

  @Test func `the court enforces only when the time for appeals has passed`() throws {
    let bureau = try Bureau()
    let key = try bureau.served()
    let close = Penalties.Command.close(Penalties.Closing(.enforced, documentNumber: "强申1号"))
    #expect(try bureau.run(close, key, "11-12").refusal?.article == "coercion:53")
    try bureau.must(close, key, "11-13")
    #expect(try bureau.town.sweep("2013-06-01").events == 0)
  }

  @Test func `what was paid and closed may still be appealed within its time`() throws {
    let bureau = try Bureau()
    let key = try bureau.served()
    try bureau.must(pay(1_000_000), key, "08-13")
    try bureau.must(.close(Penalties.Closing(.paid)), key, "08-14")
    let appeal = Penalties.Appeal(.suit, before: "市法院", documentNumber: "诉1号")
    #expect(
      try bureau.run(.appeal(appeal), key, by: Town.alice, "11-13").refusal?.code == .tooLate)
    try bureau.must(.appeal(appeal), key, by: Town.alice, "11-12")
    #expect(try bureau.view(key, "11-12").phase == .served)
  }
}

/// Limits that run out are found once, when they do.
@Suite struct PenaltySweepTests {
  private func overruns(_ bureau: Bureau, _ key: DossierKey) throws -> [String] {
    try bureau.town.entries(key).filter { $0.word == "penalty.overran" }.compactMap {
      "\($0.data["limit"]?.string ?? "") \($0.data["due"]?.string ?? "") \($0.at)"
    }
  }

  @Test func `ninety days, seven working days, fifteen days: each once, at the end of the day`()
    throws
  {
    let bureau = try Bureau()
    let slow = try bureau.opened()
    let unserved = try bureau.decided()
    let unpaid = try bureau.served()
    #expect(try bureau.town.sweep("2012-08-27T23:59").events == 1)
    for at in ["2012-08-28", "2012-10-31", "2012-10-31T10:00", "2013-08-01"] {
      _ = try bureau.town.sweep(at)
    }
    #expect(try overruns(bureau, slow) == ["decide 2012-10-30 \(when("10-31T00:00"))"])
    // 8 August and seven working days: the 17th.
    #expect(try overruns(bureau, unserved) == ["serve 2012-08-17 \(when("08-18T00:00"))"])
    #expect(try overruns(bureau, unpaid) == ["pay 2012-08-27 \(when("08-28T00:00"))"])
    #expect(try bureau.view(slow, "2013-08-01").overruns == [.decide])
  }

  @Test func `swept or not, a command finds the same ledger`() throws {
    let swept = try Bureau()
    let lazy = try Bureau()
    for bureau in [swept, lazy] { _ = try bureau.served() }
    for at in ["08-27", "08-28", "09-05"] { _ = try swept.town.sweep(at) }
    for bureau in [swept, lazy] {
      try bureau.must(
        .pay(Penalties.Payment(fen: 1, receiptNumber: "票1号")), Bureau.key(1), "09-06")
    }
    #expect(try swept.town.texts(Bureau.key(1)) == lazy.town.texts(Bureau.key(1)))
    // And the question before it saw the same.
    let third = try Bureau()
    let key = try third.served()
    #expect(try third.view(key, "09-05").overruns == [.pay])
  }

  @Test func `a rebuild comes out equal`() throws {
    let bureau = try Bureau()
    let keys = [try bureau.opened(), try bureau.decided(), try bureau.served()]
    _ = try bureau.town.sweep("2012-12-01")
    let before = try keys.map { try bureau.view($0, "12-02") }
    let period = ReportPeriod(from: day("2012-01-01"), through: day("2012-12-31"))
    let facts = try bureau.town.ask(.facts(period), nil, by: Town.feng, "12-03").answer
    _ = try bureau.town.engine.rebuild()
    #expect(try keys.map { try bureau.view($0, "12-02") } == before)
    #expect(try bureau.town.ask(.facts(period), nil, by: Town.feng, "12-03").answer == facts)
    #expect(try bureau.town.engine.verify().wrong == nil)
    #expect(try bureau.opened(Bureau.opening(), "12-04") == Bureau.key(4))
  }

  @Test func `what is due is listed for the bureau and those who watch it`() throws {
    let bureau = try Bureau()
    _ = try bureau.opened()
    func due(_ actor: Principal) throws -> Int? {
      let filter = DueFilter(by: day("2012-12-31"))
      guard case .due(let list) = try bureau.town.ask(.due(filter), nil, by: actor, "08-02").answer
      else { return nil }
      return list.due.filter { $0.dossier == Bureau.key(1) }.count
    }
    #expect(try due(Town.li) == 1 && due(Town.auditor) == 1)
    #expect(try due(Town.wu) == 0)
  }
}
