import Testing
import Xiaoneng

/// One-time notice: 行政许可法 art 32(1)(4); DOMAIN §1.4, §2.3 E8.
@Suite struct CaseCorrectionTests {
  static func notice(_ number: String, _ codes: [String], due: Day? = nil) -> Cases.Command {
    .notifyCorrections(
      Cases.CorrectionNotice(
        documentNumber: number, corrections: codes.map { Cases.Correction($0, "缺少") }, due: due))
  }

  @Test func `the applicant has fifteen working days unless told otherwise`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01")
    try town.must(Self.notice("补1号", ["m1", "m2"]), key, "08-02")
    // 2012-08-02 Thu + 15 working days.
    #expect(try town.view(key, "08-02").correctionDue == day("2012-08-23"))
    let other = try town.submit(Town.checklist, "08-01")
    try town.must(Self.notice("补2号", ["m1", "m2"], due: day("2012-08-10")), other, "08-02")
    #expect(try town.view(other, "08-02").correctionDue == day("2012-08-10"))
  }

  @Test func `corrections that never come close the case with code 5`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01")
    try town.must(Self.notice("补1号", ["m1", "m2"]), key, "08-02")
    #expect(try town.sweep("08-23T23:59").events == 0)
    try town.sweep("08-24T00:00")
    let view = try town.view(key, "08-24")
    #expect(view.result == .correctionLapsed)
    #expect(view.result?.exchangeCode == 5)
    #expect(
      try town.run(.supplement(Cases.MaterialList(["m1"])), key, "08-24").refusal?.code
        == .wrongPhase)
  }

  @Test func `corrections on the last day are in time`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01")
    try town.must(Self.notice("补1号", ["m1", "m2"]), key, "08-02")
    try town.must(
      .supplement(Cases.MaterialList(["m1", "m2"])), key, by: Town.alice, "08-23T23:59")
    #expect(try town.view(key, "08-23T23:59").phase == .corrected)
  }

  @Test func `a notice names all that is missing or is none`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01")
    let refusal = try town.run(Self.notice("补1号", ["m1"]), key, "08-02").refusal
    #expect(
      refusal
        == Refusal(
          .materialsMissing, article: "licensing:32(1)(4)", field: "corrections", detail: "m2"))
  }

  @Test func `a second notice is a fault that counts them`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01")
    try town.must(Self.notice("补1号", ["m1", "m2"]), key, "08-02")
    try town.must(.supplement(Cases.MaterialList(["m1", "m2"])), key, by: Town.alice, "08-03")
    #expect(
      try town.must(Self.notice("补2号", ["m3"]), key, "08-06")
        == ["case.correctionNotified", "case.faulted"])
    #expect(try town.faults(key) == ["E8 yellow 2012-08-06"])
    guard case .case(.faulted(let finding)) = try town.entries(key).last?.event() else {
      Issue.record("no fault")
      return
    }
    #expect(finding.count == 2)
  }

  @Test func `a locality may allow more notices`() throws {
    let town = try Town { $0.correctionMaxNotices = 2 }
    let key = try town.submit(Town.checklist, "08-01")
    try town.must(Self.notice("补1号", ["m1", "m2"]), key, "08-02")
    try town.must(.supplement(Cases.MaterialList(["m1", "m2"])), key, by: Town.alice, "08-03")
    try town.must(Self.notice("补2号", ["m3"]), key, "08-06")
    #expect(try town.faults(key) == [])
  }

  @Test func `after five days a notice comes too late`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01")
    let outcome = try town.run(Self.notice("补1号", ["m1", "m2"]), key, "08-09T09:00")
    #expect(outcome.refusal?.code == .wrongPhase)
    // What fell due before the command has happened all the same.
    #expect(
      try town.words(key) == ["case.submitted", "case.accepted", "case.faulted"])
  }

  @Test func `deemed accepted materials may still be decided upon`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01")
    try town.must(Town.refuse, key, "08-10")
    #expect(try town.view(key, "08-10").result == .refused)
  }

  @Test func `a correction asked for during review stops no clock`() throws {
    // DOMAIN §12C.5 takes it for granted that corrections may be asked for during review.
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01", materials: ["m1", "m2"])
    try town.must(.accept(Cases.Acceptance("受字1号")), key, "08-01")
    let outcome = try town.run(Self.notice("补1号", ["m1"]), key, "08-03")
    #expect(outcome.refusal == nil)
    #expect(try town.view(key, "08-03").statutoryDue == day("2012-08-29"))
  }
}
