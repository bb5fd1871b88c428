import Testing
import Xiaoneng

/// 撤回, 转报, 退件/作废/删除, 撤销: DOMAIN §1.4, §1.6; E10.
@Suite struct CaseVoidTests {
  static let closings: [(command: Cases.Command, result: Cases.ClosingCode, code: Int32?)] = [
    (.void(Cases.Voiding(.returned, reason: "退")), .returned, 1),
    (.void(Cases.Voiding(.voided, reason: "作废")), .voided, 2),
    (.void(Cases.Voiding(.deleted, reason: "删")), .deleted, 3),
    (.refer(Cases.Referral(organ: "省局", reason: "上级权限")), .referred, 4),
    (.withdraw(Cases.WithdrawalRequest("不办了")), .withdrawn, nil),
  ]

  @Test(arguments: closings)
  func `each closing has its code`(
    _ row: (command: Cases.Command, result: Cases.ClosingCode, code: Int32?)
  ) throws {
    let town = try Town()
    let key = try town.accepted()
    try town.must(row.command, key, "08-02")
    let view = try town.view(key, "08-02")
    #expect(view.result == row.result)
    #expect(view.result?.exchangeCode == row.code)
    #expect(view.closed == day("2012-08-02"))
    #expect(try town.sweep("12-31").events == 0)
    #expect(try town.run(Town.grant, key, "12-31").refusal?.code == .wrongPhase)
  }

  static let reasonless: [Cases.Command] = [
    .void(Cases.Voiding(.returned, reason: "")), .void(Cases.Voiding(.voided, reason: " ")),
    .void(Cases.Voiding(.deleted, reason: "\n")), .refer(Cases.Referral(organ: "省局", reason: "")),
    .refer(Cases.Referral(organ: "", reason: "上级权限")), .withdraw(Cases.WithdrawalRequest("")),
  ]

  @Test(arguments: reasonless)
  func `no closing goes without its reason`(_ command: Cases.Command) throws {
    let town = try Town()
    #expect(try town.run(command, try town.accepted(), "08-02").refusal?.code == .reasonMissing)
  }

  @Test func `an applicant withdraws in every phase before the decision`() throws {
    let town = try Town()
    let reason = Cases.Command.withdraw(Cases.WithdrawalRequest("不办了"))
    let submitted = try town.submit(Town.checklist, "08-01")
    try town.must(reason, submitted, by: Town.alice, "08-02")
    let waiting = try town.submit(Town.checklist, "08-01")
    try town.must(CaseAcceptTests.notice, waiting, "08-02")
    try town.must(reason, waiting, by: Town.alice, "08-03")
    let paused = try town.accepted()
    try town.must(CasePauseTests.pause(), paused, by: Town.li, "08-02")
    try town.must(reason, paused, by: Town.alice, "08-03")
    let decided = try town.granted()
    #expect(try town.run(reason, decided, by: Town.alice, "08-03").refusal?.code == .wrongPhase)
  }

  // MARK: - Revocation

  static let fraud = Cases.Command.revoke(
    Cases.Revocation(.fraud, reason: "骗取许可", documentNumber: "撤1号"))

  @Test func `only the head revokes, once, and only what was granted`() throws {
    let town = try Town()
    let key = try town.granted()
    for actor in [Town.wang, Town.qian, Town.feng] {
      #expect(try town.run(Self.fraud, key, by: actor, "08-02").refusal?.code == .notAllowed)
    }
    #expect(try town.run(Self.fraud, key, by: Town.jia, "08-02").refusal?.code == .caseNotFound)
    try town.must(Self.fraud, key, by: Town.sun, "08-02")
    #expect(try town.run(Self.fraud, key, by: Town.sun, "08-02").refusal?.code == .alreadyDone)
    let refused = try town.accepted(Town.plain, "08-01", Town.other)
    try town.must(Town.refuse, refused, "08-02")
    #expect(try town.run(Self.fraud, refused, by: Town.sun, "08-02").refusal?.code == .wrongPhase)
  }
}
