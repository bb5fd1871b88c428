import Testing
import Xiaoneng

/// 行政许可法 art 42; DOMAIN §1.1 T10, T11, §1.3 V8, V9, V11.
@Suite struct CaseExtendTests {
  static func extend(_ days: Int32) -> Cases.Command {
    .extend(Cases.Extension(days: days, reason: "案情复杂", documentNumber: "延字1号"))
  }

  @Test func `ten days move the law and not the promise`() throws {
    let town = try Town()
    let key = try town.accepted()
    try town.must(Self.extend(10), key, by: Town.sun, "08-20")
    let view = try town.view(key, "08-20")
    #expect(view.statutoryDue == day("2012-09-12"))
    #expect(view.promisedDue == day("2012-08-14"))
  }

  @Test func `an extension stands beside a pause`() throws {
    let town = try Town()
    let key = try town.accepted()
    try town.must(CasePauseTests.pause(), key, by: Town.li, "08-08")
    try town.must(CasePauseTests.resume(), key, by: Town.li, "08-17")
    try town.must(Self.extend(10), key, by: Town.sun, "08-20")
    #expect(try town.view(key, "08-20").statutoryDue == day("2012-09-21"))
  }

  @Test func `joint handling takes the head of the government and fifteen days`() throws {
    let town = try Town()
    let key = try town.accepted(Town.joint)
    #expect(try town.view(key, "08-01").statutoryDue == day("2012-10-09"))
    #expect(try town.run(Self.extend(15), key, by: Town.sun, "08-20").refusal?.code == .notMyPower)
    #expect(try town.run(Self.extend(16), key, by: Town.zhou, "08-20").refusal?.code == .badBudget)
    try town.must(Self.extend(15), key, by: Town.zhou, "08-20")
    #expect(try town.view(key, "08-20").statutoryDue == day("2012-10-30"))
  }

  @Test func `only the head of the organ extends a single case`() throws {
    let town = try Town()
    let key = try town.accepted()
    for actor in [Town.wang, Town.li, Town.zhao, Town.qian, Town.zhou] {
      #expect(try town.run(Self.extend(5), key, by: actor, "08-02").refusal?.code == .notMyPower)
    }
    #expect(try town.run(Self.extend(5), key, by: Town.jia, "08-02").refusal?.code == .caseNotFound)
    #expect(try town.run(Self.extend(5), key, by: Town.alice, "08-02").refusal?.code == .notAllowed)
  }

  @Test func `it is granted once and by at most ten days`() throws {
    let town = try Town()
    let key = try town.accepted()
    for days: Int32 in [0, -1, 11, .max, .min] {
      #expect(
        try town.run(Self.extend(days), key, by: Town.sun, "08-02").refusal?.code == .badBudget)
    }
    try town.must(Self.extend(1), key, by: Town.sun, "08-02")
    #expect(try town.run(Self.extend(1), key, by: Town.sun, "08-03").refusal?.code == .alreadyDone)
  }

  @Test func `it is approved before the limit has passed`() throws {
    let town = try Town()
    let key = try town.accepted()
    #expect(
      try town.run(Self.extend(10), key, by: Town.sun, "08-30T00:00").refusal?.code == .tooLate)
    let last = try town.accepted()
    try town.must(Self.extend(10), last, by: Town.sun, "08-29T23:59")
    #expect(try town.view(last, "08-30").light == .yellow)
  }

  @Test func `the applicant is told the reason`() throws {
    let town = try Town()
    let key = try town.accepted()
    try town.must(Self.extend(10), key, by: Town.sun, "08-02")
    let texts = try town.engine.notices(at: when("08-03")).map(\.text)
    #expect(texts.contains { $0.contains("延长10个工作日，理由：案情复杂") })
  }

  @Test func `the law is past after the extended limit only`() throws {
    let town = try Town()
    let key = try town.accepted()
    try town.must(Self.extend(10), key, by: Town.sun, "08-02")
    try town.sweep("09-13T00:00")
    #expect(
      try town.faults(key) == [
        "E3 warning 2012-08-12", "E2 yellow 2012-08-14", "E1 red 2012-09-12",
      ])
  }
}
