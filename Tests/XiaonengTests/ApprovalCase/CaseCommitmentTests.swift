import Testing
import Xiaoneng

/// 告知承诺: 优化营商环境条例 art 40; 安阳市政务服务条例 arts 25–29; DOMAIN §1.4.
@Suite struct CaseCommitmentTests {
  static let acceptance = Cases.Command.accept(
    Cases.Acceptance("受字1号", kind: .commitment, promiseNumber: "诺1号"))
  static let broken = Cases.Command.revoke(
    Cases.Revocation(.commitmentBroken, reason: "未履行承诺", documentNumber: "撤1号"))

  func granted(_ town: Town, _ at: String = "08-01") throws -> DossierKey {
    let key = try town.submit(Town.checklist, at)
    try town.must(Self.acceptance, key, at)
    try town.must(Town.grant, key, at)
    return key
  }

  @Test func `a written commitment is decided on the spot without the materials`() throws {
    let town = try Town()
    let key = try granted(town)
    #expect(try town.view(key, "08-01").acceptanceKind == .commitment)
    #expect(try town.view(key, "08-01").result == .granted)
  }

  @Test func `the item must be on the list and the promise in writing`() throws {
    let town = try Town()
    let plain = try town.submit(Town.plain, "08-01")
    #expect(try town.run(Self.acceptance, plain, "08-01").refusal?.code == .kindNotAllowed)
    let key = try town.submit(Town.checklist, "08-01")
    #expect(
      try town.run(.accept(Cases.Acceptance("受字1号", kind: .commitment)), key, "08-01").refusal?.code
        == .documentMissing)
  }

  @Test func `the applicant may take the commitment back before the decision`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01")
    try town.must(Self.acceptance, key, "08-01")
    try town.must(.withdraw(Cases.WithdrawalRequest("不再承诺")), key, by: Town.alice, "08-01T10:00")
    #expect(try town.view(key, "08-01T10:00").result == .withdrawn)
  }

  @Test func `a commitment not kept is put right first and revoked only then`() throws {
    let town = try Town()
    let key = try granted(town)
    #expect(try town.run(Self.broken, key, by: Town.sun, "08-10").refusal?.code == .kindNotAllowed)
    try town.must(
      .verify(Cases.CommitmentCheck(fulfilled: false, findings: "不符", fixBy: day("2012-08-20"))),
      key,
      by: Town.li, "08-10")
    #expect(
      try town.run(Self.broken, key, by: Town.sun, "08-20T23:59").refusal?.code == .kindNotAllowed)
    try town.must(Self.broken, key, by: Town.sun, "08-21T00:00")
    #expect(try town.view(key, "08-21").revoked)
    #expect(try town.run(Self.broken, key, by: Town.sun, "08-22").refusal?.code == .alreadyDone)
  }

  @Test func `a commitment kept after all is not revoked`() throws {
    let town = try Town()
    let key = try granted(town)
    try town.must(
      .verify(Cases.CommitmentCheck(fulfilled: false, findings: "不符", fixBy: day("2012-08-20"))),
      key,
      by: Town.li, "08-10")
    try town.must(.verify(Cases.CommitmentCheck(fulfilled: true)), key, by: Town.li, "08-15")
    #expect(try town.run(Self.broken, key, by: Town.sun, "08-21").refusal?.code == .kindNotAllowed)
  }

  @Test func `only a commitment is checked, and a failed check says what and by when`() throws {
    let town = try Town()
    let plain = try town.granted()
    let check = Cases.CommitmentCheck(fulfilled: true)
    #expect(
      try town.run(.verify(check), plain, by: Town.li, "08-02").refusal?.code == .kindNotAllowed)
    let key = try granted(town, "08-02")
    let silent = Cases.CommitmentCheck(fulfilled: false, fixBy: day("2012-08-20"))
    #expect(
      try town.run(.verify(silent), key, by: Town.li, "08-03").refusal?.code == .reasonMissing)
    let today = Cases.CommitmentCheck(fulfilled: false, findings: "不符", fixBy: day("2012-08-03"))
    #expect(try town.run(.verify(today), key, by: Town.li, "08-03").refusal?.code == .badDate)
  }

  /// Broken on 08-21.
  private func broke(_ town: Town, _ at: String = "08-01") throws -> DossierKey {
    let key = try granted(town, at)
    try town.must(
      .verify(Cases.CommitmentCheck(fulfilled: false, findings: "不符", fixBy: day("2012-08-20"))),
      key, by: Town.li, "08-10")
    try town.must(Self.broken, key, by: Town.sun, "08-21")
    return key
  }
  private let repair = Cases.Command.repairCommitment(Cases.Document("修复1号"))

  @Test func `who broke a commitment gets none until repaired`() throws {
    // 安阳市政务服务条例 art 29; outside Anyang the ground is the rule of the place.
    let town = try Town()
    let key = try broke(town)
    let again = try town.submit(Town.checklist, "08-27")
    let refusal = try #require(try town.run(Self.acceptance, again, "08-27").refusal)
    #expect(refusal.code == .barred && refusal.article == "anyang:29 | rule:service")
    // Another person is not meant, and with everything handed in the way is open to anyone.
    let other = try town.submit(Town.checklist, "08-27T10:00", Town.other)
    try town.must(Self.acceptance, other, "08-27T10:00")
    let whole = try town.submit(
      Town.checklist, "08-27T11:00", materials: ["m1", "m2"])
    try town.must(.accept(Cases.Acceptance("受字2号")), whole, "08-27T11:00")
    try town.must(repair, key, by: Town.sun, "08-28")
    try town.must(Self.acceptance, again, "08-28T10:00")
  }

  @Test func `only a broken commitment is repaired, once and in writing`() throws {
    let town = try Town()
    let kept = try granted(town)
    #expect(try town.run(repair, kept, by: Town.sun, "08-02").refusal?.code == .kindNotAllowed)
    let key = try broke(town)
    #expect(
      try town.run(
        .repairCommitment(Cases.Document(" ")), key, by: Town.sun, "08-22"
      ).refusal?.code == .documentMissing)
    #expect(try town.run(repair, key, by: Town.li, "08-22").refusal?.code == .notAllowed)
    try town.must(repair, key, by: Town.sun, "08-22")
    #expect(try town.run(repair, key, by: Town.sun, "08-23").refusal?.code == .alreadyDone)
  }

  @Test func `what follows from another broken commitment is not repaired with it`() throws {
    let town = try Town()
    let first = try granted(town)
    let second = try granted(town, "08-02")
    for key in [first, second] {
      try town.must(
        .verify(Cases.CommitmentCheck(fulfilled: false, findings: "不符", fixBy: day("2012-08-20"))),
        key, by: Town.li, "08-10")
      try town.must(Self.broken, key, by: Town.sun, "08-21")
    }
    try town.must(repair, first, by: Town.sun, "08-22")
    let again = try town.submit(Town.checklist, "08-23")
    #expect(try town.run(Self.acceptance, again, "08-23").refusal?.code == .barred)
    try town.must(repair, second, by: Town.sun, "08-24")
    try town.must(Self.acceptance, again, "08-24T10:00")
  }

  @Test func `no commitment where safety is at stake`() throws {
    // 安阳市政务服务条例 art 25.
    let town = try Town()
    let version = Town.version("危险许可") { ($0.commitment, $0.safety) = (true, true) }
    let refusal = try #require(
      try town.run(.itemPublish(version), DossierKey(.item, "GS-XK-0009"), "2011-01-05").refusal)
    #expect(refusal.code == .badRegister && refusal.field == "commitment")
    #expect(refusal.article == "anyang:25 | rule:service")
  }

  @Test func `a commitment is due on the day it is accepted`() throws {
    // 当场作出: 安阳市政务服务条例 art 26.
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01")
    try town.must(Self.acceptance, key, "08-01")
    #expect(try town.view(key, "08-01").promisedDue == day("2012-08-01"))
    try town.sweep("08-01T23:59")
    #expect(try town.faults(key) == [])
    try town.sweep("08-02T00:00")
    #expect(try town.faults(key) == ["E2 yellow 2012-08-01"])
  }
}
