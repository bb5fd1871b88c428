import Testing
import Xiaoneng

/// A town whose units adopt the ten rules.
///
/// All dates without a year are in 2012.
final class Adopters {
  let town: Town
  static let all = TenRules.Rule.usual.map(\.id)
  static let digest = SHA256.hash(Array("制度".utf8))

  init(_ change: (inout Profile) -> Void = { _ in }) throws { town = try Town(change) }

  /// More units, so that a vector of the sheet can be lived.
  func units(_ count: Int) throws -> [String] {
    try (1...count).map { number in
      let code = "U" + String("\(100 + number)".dropFirst())
      let outcome = try town.run(
        .unitRegister(Registry.Unit("单位\(number)")), DossierKey(.unit, code), "07-01")
      #expect(outcome.refusal == nil)
      return code
    }
  }

  @discardableResult
  func run(
    _ command: TenRules.Command, _ unit: String = "GS", by actor: Principal = Town.sun,
    _ at: String = "08-01"
  ) throws -> Outcome {
    try town.send(
      CommandRequest(
        .tenRules(command), on: DossierKey(.tenRules, unit), by: actor, at: when(at)))
  }

  func must(
    _ command: TenRules.Command, _ unit: String = "GS", by actor: Principal = Town.sun,
    _ at: String = "08-01", _ location: SourceLocation = #_sourceLocation
  ) throws {
    let outcome = try run(command, unit, by: actor, at)
    _ = try #require(outcome.done, "\(outcome)", sourceLocation: location)
  }

  @discardableResult
  func run(
    _ command: TenRules.ContactCommand, _ key: DossierKey?, by actor: Principal = Town.wang,
    _ at: String
  ) throws -> Outcome {
    try town.send(CommandRequest(.contact(command), on: key, by: actor, at: when(at)))
  }

  func must(
    _ command: TenRules.ContactCommand, _ key: DossierKey?, by actor: Principal = Town.wang,
    _ at: String, _ location: SourceLocation = #_sourceLocation
  ) throws -> DossierKey {
    let outcome = try run(command, key, by: actor, at)
    return try #require(outcome.done, "\(outcome)", sourceLocation: location).dossier
  }

  static func adoption(
    _ rules: [String] = Adopters.all, _ change: (inout TenRules.Adoption) -> Void = { _ in }
  ) -> TenRules.Command {
    var adoption = TenRules.Adoption(
      rules: rules, documentNumber: "工商〔2012〕8号", digest: digest, adopted: day("2012-08-01"),
      inForce: day("2012-08-06"))
    change(&adoption)
    return .adopt(adoption)
  }

  static func denial(_ change: (inout TenRules.Denial) -> Void = { _ in }) -> TenRules.Command {
    var denial = TenRules.Denial(
      who: "秘否来人", matter: "登记", ground: "不符合条件", basis: "公司登记管理条例", approver: "sun",
      documentNumber: "否1号", applicantCopy: true, unitCopy: true, officeCopy: true)
    change(&denial)
    return .deny(denial)
  }

  /// The file of a unit with its rules as far as they are to be.
  func file(
    _ unit: String = "GS", _ rules: [String] = Adopters.all, to status: TenRules.Status,
    headcount: Int32 = 12, _ at: String = "08-01", by actor: Principal = Town.zheng
  ) throws {
    try must(.open(TenRules.Opening(headcount: headcount)), unit, by: actor, at)
    guard status >= .drafted, !rules.isEmpty else { return }
    try must(.draft(TenRules.Drafting(rules: rules, title: "草案")), unit, by: actor, at)
    guard status >= .adopted else { return }
    try must(Self.adoption(rules), unit, by: actor, at)
    guard status >= .distributed else { return }
    try must(
      .distribute(TenRules.Distribution(rules: rules, copies: headcount)), unit, by: actor, at)
    guard status >= .supervised else { return }
    try must(
      .supervise(TenRules.Watch(rules: rules, leader: "sun", head: "zhao")), unit, by: actor, at)
    guard status >= .appraised else { return }
    try must(
      .appraise(TenRules.Weighing(rules: rules, year: 2012, weight: 1_000)), unit, by: actor, at)
  }

  func standing(_ at: String = "08-02") throws -> TenRules.Standing {
    let reply = try town.ask(.tenRulesMatrix(Nothing()), nil, by: Town.auditor, at)
    guard case .tenRulesMatrix(let standing) = try #require(reply.answer) else {
      throw Refusal(.ruleFileNotFound)
    }
    return standing
  }

  func view(_ unit: String = "GS", _ at: String = "08-02") throws -> TenRules.View {
    let reply = try town.ask(
      .tenRulesGet(Nothing()), DossierKey(.tenRules, unit), by: Town.auditor, at)
    guard case .tenRulesGet(let view) = try #require(reply.answer) else {
      throw Refusal(.ruleFileNotFound)
    }
    return view
  }

  func contact(_ key: DossierKey, _ at: String) throws -> TenRules.ContactView {
    let reply = try town.ask(.contactGet(Nothing()), key, by: Town.auditor, at)
    guard case .contactGet(let view) = try #require(reply.answer) else {
      throw Refusal(.contactNotFound)
    }
    return view
  }

  func findings(
    _ rule: String, by actor: Principal = Town.auditor, _ at: String = "2013-01-04"
  ) throws -> [TenRules.Finding] {
    let filter = TenRules.FindingFilter(
      rule: rule, from: day("2012-01-01"), through: day("2012-12-31"))
    let reply = try town.ask(.tenRulesBreaches(filter), nil, by: actor, at)
    guard case .tenRulesBreaches(let list) = try #require(reply.answer) else {
      throw Refusal(.ruleFileNotFound)
    }
    return list.findings
  }

  static let ask = TenRules.ContactCommand.ask(
    TenRules.Asking(matter: "办证", asker: TenRules.Asker(name: "秘问来人", words: "找谁办")))
  static func forward(_ unit: String = "HB") -> TenRules.ContactCommand {
    .dispose(TenRules.Disposing(.forwarded, target: unit))
  }
}
