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

  @Test func `who broke a commitment gets none until repaired`() throws {
    try withKnownIssue("安阳 art 29: no rule for it") { () throws in
      // 安阳 art 29; DOMAIN §1.4: not available to persons with false promise until repaired.
      let town = try Town()
      let key = try granted(town)
      try town.must(
        .verify(Cases.CommitmentCheck(fulfilled: false, findings: "不符", fixBy: day("2012-08-20"))),
        key,
        by: Town.li, "08-10")
      try town.must(Self.broken, key, by: Town.sun, "08-21")
      let again = try town.submit(Town.checklist, "08-22")
      #expect(try town.run(Self.acceptance, again, "08-22").refusal != nil)
    }
  }
}
