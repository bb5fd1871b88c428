import Testing
import Xiaoneng

/// 延续: 行政许可法 art 50; DOMAIN T19, V14.
@Suite struct CaseRenewalTests {
  func renewal(_ town: Town, _ at: String, accept: Bool = true) throws -> DossierKey {
    let key = try town.submit(Town.joint, at) { $0.renewalExpires = day("2012-12-31") }
    if accept { try town.must(.accept(Cases.Acceptance("受字1号")), key, at) }
    return key
  }

  @Test func `asked for thirty days before and undecided at expiry it is deemed renewed`() throws {
    let town = try Town()
    let key = try renewal(town, "12-01T23:59")
    try town.sweep("12-31T23:59")
    #expect(try town.words(key).contains("case.deemedRenewed") == false)
    try town.sweep("2013-01-01T00:00")
    let last = try #require(try town.entries(key).last)
    #expect((last.word, last.at) == ("case.deemedRenewed", when("2013-01-01T00:00")))
    #expect(try town.view(key, "2013-01-01").result == .deemedRenewed)
    #expect(try town.view(key, "2013-01-01").result?.exchangeCode == 0)
  }

  @Test func `asked for too late silence renews nothing`() throws {
    let town = try Town()
    let key = try renewal(town, "12-02T00:00")
    try town.sweep("2013-03-01")
    #expect(try town.words(key).contains("case.deemedRenewed") == false)
  }

  @Test func `a decision before expiry stands`() throws {
    let town = try Town()
    let key = try renewal(town, "12-01")
    try town.must(Town.refuse, key, by: Town.qian, "12-31T23:59")
    try town.sweep("2013-03-01")
    #expect(try town.view(key, "2013-03-01").result == .refused)
  }

  @Test func `a renewal that was never answered is renewed too`() throws {
    let town = try Town()
    let key = try renewal(town, "12-01", accept: false)
    try town.sweep("2013-01-02")
    #expect(
      try town.words(key) == [
        "case.submitted", "case.accepted", "case.faulted", "case.deemedRenewed",
      ])
  }

  @Test func `nobody decides after the licence was renewed by silence`() throws {
    let town = try Town()
    let key = try renewal(town, "12-01")
    #expect(
      try town.run(Town.refuse, key, by: Town.qian, "2013-01-01T00:00").refusal?.code == .wrongPhase
    )
    #expect(try town.view(key, "2013-01-01").result == .deemedRenewed)
  }

  /// Corrections asked for in time, and unanswered when the licence expires.
  private func correcting(_ town: Town) throws -> DossierKey {
    let key = try town.submit(Town.checklist, "12-01", materials: ["m1"]) {
      $0.renewalExpires = day("2012-12-31")
    }
    try town.must(
      .notifyCorrections(
        Cases.CorrectionNotice(
          documentNumber: "补字1号", corrections: [Cases.Correction("m2", "缺少")],
          due: day("2013-02-28"))), key, "12-06")
    return key
  }

  @Test func `silence renews nothing while the applicant owes corrections`() throws {
    // 行政许可法 art 50(2): no valid application lies before the organ.
    let town = try Town()
    let key = try correcting(town)
    try town.sweep("2013-01-04")
    #expect(try town.view(key, "2013-01-04").phase == .correctionNotified)
    // What comes after the licence has expired is an application like any other.
    try town.must(.supplement(Cases.MaterialList(["m2"])), key, "2013-01-07")
    try town.must(.accept(Cases.Acceptance("受字1号")), key, "2013-01-07")
    try town.sweep("2013-01-08")
    #expect(try town.words(key).contains("case.deemedRenewed") == false)
    try town.must(Town.grant, key, by: Town.qian, "2013-01-09")
  }

  @Test func `corrections asked for during review keep silence from renewing too`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "11-20", materials: ["m1", "m2"]) {
      $0.renewalExpires = day("2012-12-31")
    }
    try town.must(.accept(Cases.Acceptance("受字1号")), key, "11-20")
    let asked = Cases.CorrectionNotice(
      documentNumber: "补字1号", corrections: [Cases.Correction("m2", "不清")],
      due: day("2013-01-31"))
    try town.must(.notifyCorrections(asked), key, "11-22")
    try town.sweep("2013-01-04")
    #expect(try town.view(key, "2013-01-04").phase == .accepted)
    // What comes after the licence has expired does not renew it afterwards.
    try town.must(.supplement(Cases.MaterialList(["m2"])), key, "2013-01-07")
    try town.sweep("2013-01-08")
    #expect(try town.words(key).contains("case.deemedRenewed") == false)
    #expect(try town.view(key, "2013-01-08").phase == .accepted)
  }

  @Test func `corrections that came in before expiry leave the renewal to silence`() throws {
    let town = try Town()
    let key = try correcting(town)
    try town.must(.supplement(Cases.MaterialList(["m2"])), key, "12-31")
    try town.sweep("2013-01-01T00:00")
    #expect(try town.view(key, "2013-01-01").result == .deemedRenewed)
  }

  @Test func `a locality may renew by silence even then`() throws {
    let town = try Town { $0.renewalWhileCorrecting = true }
    let key = try correcting(town)
    try town.sweep("2013-01-01T00:00")
    #expect(try town.view(key, "2013-01-01").result == .deemedRenewed)
  }

  @Test func `an expired licence is not renewed`() throws {
    let town = try Town()
    let application = Cases.Application(
      item: Town.plain, applicant: Town.marked, renewalExpires: day("2012-07-31"))
    #expect(try town.run(.submit(application), nil, "08-01").refusal?.code == .tooLate)
  }

  @Test func `another locality may ask for another notice`() throws {
    let town = try Town { $0.renewalDaysBefore = 10 }
    let key = try renewal(town, "12-21")
    try town.sweep("2013-01-01T00:00")
    #expect(try town.view(key, "2013-01-01").result == .deemedRenewed)
  }
}
