import Testing
import Xiaoneng

/// 容缺受理: 安阳市政务服务条例 art 24; DOMAIN §1.4.
@Suite struct CaseLackingTests {
  static func acceptance(due: Day? = nil, promise: String = "诺1号") -> Cases.Command {
    .accept(Cases.Acceptance("受字1号", kind: .lacking, lackingDue: due, promiseNumber: promise))
  }

  func accepted(_ town: Town) throws -> DossierKey {
    let key = try town.submit(Town.checklist, "08-01", materials: ["m1"])
    try town.must(Self.acceptance(), key, "08-01")
    return key
  }

  @Test func `only secondary material may be promised`() throws {
    let town = try Town()
    let without = try town.submit(Town.checklist, "08-01", materials: ["m2"])
    #expect(
      try town.run(Self.acceptance(), without, "08-01").refusal
        == Refusal(
          .materialsMissing, article: "anyang:24 | rule:service lackingLapse", field: "lacking",
          detail: "m1"))
    let complete = try town.submit(Town.checklist, "08-01", materials: ["m1", "m2"])
    #expect(try town.run(Self.acceptance(), complete, "08-01").refusal?.code == .kindNotAllowed)
  }

  @Test func `the applicant promises in writing`() throws {
    let town = try Town()
    let key = try town.submit(Town.checklist, "08-01", materials: ["m1"])
    #expect(
      try town.run(Self.acceptance(promise: ""), key, "08-01").refusal?.field == "promiseNumber")
  }

  @Test func `the clock runs from acceptance and only the grant waits`() throws {
    let town = try Town()
    let key = try accepted(town)
    let view = try town.view(key, "08-01")
    #expect(view.promisedDue == day("2012-08-14"))
    #expect(view.lackingDue == day("2012-08-15"))
    #expect(view.missing == ["m2"])
    #expect(
      try town.run(Town.grant, key, "08-02").refusal
        == Refusal(.lackingOpen, detail: "m2"))
    try town.must(.supplement(Cases.MaterialList(["m2"])), key, by: Town.alice, "08-03")
    try town.must(Town.grant, key, "08-03")
  }

  @Test func `a refusal need not wait`() throws {
    let town = try Town()
    let key = try accepted(town)
    try town.must(Town.refuse, key, "08-02")
  }

  @Test func `a promise not kept is a withdrawal`() throws {
    let town = try Town()
    let key = try accepted(town)
    #expect(try town.sweep("08-15T23:59").events == 2)
    try town.sweep("08-16T00:00")
    #expect(try town.words(key).last == "case.lackingLapsed")
    #expect(try town.view(key, "08-16").result == .withdrawn)
  }

  @Test func `elsewhere it is a refusal`() throws {
    // 滨州市工程建设项目并联审批管理规定 art 11.
    let town = try Town { $0.lackingLapse = .refused }
    let key = try accepted(town)
    try town.sweep("08-16T00:00")
    #expect(try town.view(key, "08-16").result == .refused)
  }

  @Test func `a kept promise leaves no deadline behind`() throws {
    let town = try Town()
    let key = try accepted(town)
    try town.must(.supplement(Cases.MaterialList(["m2"])), key, by: Town.alice, "08-15T23:59")
    try town.sweep("08-16T00:00")
    #expect(try town.view(key, "08-16").phase == .accepted)
    #expect(try town.view(key, "08-16").lackingDue == nil)
    #expect(
      try town.run(.supplement(Cases.MaterialList(["m2"])), key, "08-17").refusal?.code
        == .wrongPhase)
  }
}
