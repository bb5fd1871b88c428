import Testing
import Xiaoneng

/// A case in the codes of exchange formats between government systems: DOMAIN §1.6.
@Suite struct CaseExchangeTests {
  private func exchange(
    _ town: Town, _ key: DossierKey, by actor: Principal = Town.wang, _ at: String = "09-03"
  ) throws -> Cases.Exchange {
    guard
      case .caseExchange(let data) = try town.ask(.caseExchange(Nothing()), key, by: actor, at)
        .answer
    else {
      Issue.record("no answer")
      return Cases.Exchange()
    }
    return data
  }

  @Test func `a whole case is told step by step, with its papers and no one's name`() throws {
    let town = try Town()
    let key = try town.accepted(Town.stepped)
    try town.must(CaseStepTests.advance, key, by: Town.li, "08-02")
    try town.must(
      .extend(Cases.Extension(days: 5, reason: "案情复杂", documentNumber: "延1号")), key, by: Town.sun,
      "08-03")
    try town.must(CasePauseTests.pause(.testing, .workingDays(5)), key, by: Town.li, "08-06")
    try town.must(CasePauseTests.resume(), key, by: Town.li, "08-08")
    try town.must(CaseStepTests.advance, key, by: Town.zhao, "08-09")
    try town.must(Town.grant, key, by: Town.qian, "08-10")
    try town.must(.issue(Cases.Certificate("证1号", validFrom: day("2012-08-10"))), key, "08-13")
    try town.must(.serve(Cases.Service(.direct, receiver: "秘收人")), key, "08-14")
    let data = try exchange(town, key)
    #expect(
      data.steps.map(\.code) == [
        .apply, .accept, .review, .procedureAsk, .procedureAsk, .procedureEnd, .review, .close,
        .collect,
      ])
    #expect(
      data.steps.compactMap(\.procedure) == [.extension, .other, .other])
    #expect(data.steps[2].name == "承办" && data.steps[1].documentNumber == "受字1号")
    #expect((data.acceptance, data.closing, data.version) == (1, 0, 1))
    #expect(data.reason.isEmpty && data.unit == "GS")
  }

  static let ends: [(command: Cases.Command, status: Int32, code: Int32?, reason: String)] = [
    (.reject(Cases.Rejection(.notLicensable, reason: "不需许可", documentNumber: "1")), 2, 6, "不需许可"),
    (
      .reject(
        Cases.Rejection(.notOurs, reason: "不归我局", documentNumber: "1", organ: "环保局")), 4, 6, "不归我局"
    ),
    (CaseBarTests.notAccepted(.falseMaterial), 4, 6, "提供虚假材料"),
  ]

  @Test(arguments: ends.indices)
  func `what was not accepted has its status, its code and its reason`(_ index: Int) throws {
    let row = Self.ends[index]
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    try town.must(row.command, key, "08-01")
    let data = try exchange(town, key)
    #expect((data.acceptance, data.closing, data.reason) == (row.status, row.code, row.reason))
    #expect(data.steps.map(\.code) == [.apply, .accept])
  }

  @Test func `a case that waits for corrections has status 3, and 5 once they never came`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01", materials: ["m1"])
    try town.must(
      .notifyCorrections(
        Cases.CorrectionNotice(documentNumber: "补1号", corrections: [Cases.Correction("m2", "缺少")])),
      key, "08-02")
    let waiting = try exchange(town, key, "08-03")
    #expect((waiting.acceptance, waiting.closing) == (3, nil))
    #expect(waiting.steps.map(\.code) == [.apply, .correctAsk])
    try town.sweep("09-28")
    let lapsed = try exchange(town, key, "09-28")
    #expect((lapsed.acceptance, lapsed.closing) == (3, 5))
    #expect(lapsed.reason.contains("2012年8月23日"))
    #expect(lapsed.steps.last?.code == .close)
  }

  @Test func `a record that was put right is reported again under its next version`() throws {
    let town = try Town()
    let key = try town.accepted()
    var correction = Cases.RecordCorrection()
    (correction.accepted, correction.reason) = (day("2012-08-02"), "误录")
    correction.documentNumber = "更1号"
    try town.must(.correctRecord(correction), key, by: Town.zheng, "08-03")
    #expect(try exchange(town, key).version == 2)
  }

  @Test func `whoever may not see the case is told of none`() throws {
    let town = try Town()
    let key = try town.accepted()
    for actor in [Town.alice, Town.mallory, Town.agent] {
      #expect(
        try town.ask(.caseExchange(Nothing()), key, by: actor, "09-03").refusal?.code == .notAllowed
      )
    }
    #expect(
      try town.ask(.caseExchange(Nothing()), key, by: Town.wu, "09-03").refusal?.code
        == .caseNotFound)
  }
}
