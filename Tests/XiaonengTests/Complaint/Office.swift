import Testing
import Xiaoneng

/// The efficiency office of the small town: its people beside those of ``Town``, and complaints.
///
/// All dates without a year are in 2012; 2012-08-01 is a Wednesday.
final class Office {
  let town: Town
  var engine: Engine { town.engine }

  init(_ change: (inout Profile) -> Void = { _ in }) throws {
    town = try Town(change)
    let at = when("2011-01-04T08:00")
    for (actor, roles) in Self.people {
      let officer = Registry.Officer("秘员\(actor.id)", unit: actor.unit, roles: roles)
      let outcome = try engine.execute(.person(actor.id, officer), by: Town.keeper, at: at)
      #expect(outcome.refusal == nil)
    }
  }

  /// The office of a town that has its people already.
  init(of town: Town) { self.town = town }

  /// Writes complaints down.
  static let clerk = Town.zheng
  /// The head of the office: complaints are put before them.
  static let head = Principal("he", .efficiencyHead, unit: "GOV")
  /// Look into complaints.
  static let su = Principal("su", .efficiencyOffice, unit: "GOV")
  static let tang = Principal("tang", .efficiencyOffice, unit: "GOV")
  static let supervisor = Town.feng
  static let mayor = Town.zhou
  /// The head of the unit complained about, and one of its handlers.
  static let chief = Town.sun
  static let handler = Town.li
  static let people: [(Principal, [Role])] = [
    (head, [.efficiencyHead]), (su, [.efficiencyOffice]), (tang, [.efficiencyOffice]),
  ]
  static let everyone = Town.everyone + people.map(\.0)

  /// A complainant whose every field can be found again.
  static let marked = Complaints.Complainant(
    "秘诉陈六合", idNumber: "11010519491231002X", phone: "13700137000", email: "mima@example.cn",
    address: "秘址中和镇七号", account: "alice")

  static func intake(
    _ category: String = "extortion", _ identity: Complaints.Identity = .realName,
    unit: String = "GS", persons: [String] = [],
    _ change: (inout Complaints.Intake) -> Void = { _ in }
  ) -> Complaints.Intake {
    var intake = Complaints.Intake(
      category, fact: Complaints.Fact("秘事：办证时被索要烟酒", place: "秘址服务大厅"),
      complainant: identity == .anonymous ? nil : marked, identity: identity, unit: unit,
      persons: persons)
    change(&intake)
    return intake
  }

  @discardableResult
  func run(
    _ command: Complaints.Command, _ key: DossierKey?, by actor: Principal = clerk, _ at: String,
    key requestKey: String? = nil
  ) throws -> Outcome {
    try town.send(
      CommandRequest(.complaint(command), on: key, by: actor, at: when(at), key: requestKey))
  }

  /// Nothing of it may be erased.
  func hold(
    _ key: DossierKey, _ at: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let outcome = try town.run(ComplaintPrivacyTests.hold, key, by: Office.supervisor, at)
    _ = try #require(outcome.done, "\(outcome)", sourceLocation: location)
  }

  /// The words of the events that the command caused; a test fails where it was refused.
  @discardableResult
  func must(
    _ command: Complaints.Command, _ key: DossierKey?, by actor: Principal = clerk, _ at: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> [String] {
    let outcome = try run(command, key, by: actor, at)
    return try #require(
      outcome.done, "\(command.word): \(outcome)", sourceLocation: location
    ).events
  }

  /// The code of the refusal; a test fails where the command was done.
  func refusal(
    _ command: Complaints.Command, _ key: DossierKey?, by actor: Principal = clerk, _ at: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> Refusal.Code {
    let outcome = try run(command, key, by: actor, at)
    return try #require(
      outcome.refusal, "\(command.word): \(outcome)", sourceLocation: location
    ).code
  }

  func registered(
    _ at: String = "08-01", _ intake: Complaints.Intake = intake(), by actor: Principal = clerk,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> DossierKey {
    let outcome = try run(.register(intake), nil, by: actor, at)
    return try #require(outcome.done, "\(outcome)", sourceLocation: location).dossier
  }

  func submitted(
    _ at: String = "08-01", _ intake: Complaints.Intake = intake(),
    _ location: SourceLocation = #_sourceLocation
  ) throws -> DossierKey {
    let key = try registered(at, intake, location)
    try must(.submit(Complaints.Submission("he")), key, at, location)
    return key
  }

  func accepted(
    _ at: String = "08-01", _ intake: Complaints.Intake = intake(),
    _ acceptance: Complaints.Acceptance = Complaints.Acceptance(.own, unit: "", officers: ["su"]),
    _ location: SourceLocation = #_sourceLocation
  ) throws -> DossierKey {
    let key = try submitted(at, intake, location)
    try must(.accept(acceptance), key, by: Self.head, at, location)
    return key
  }

  func closed(
    _ at: String = "08-01", _ intake: Complaints.Intake = intake(),
    _ finding: Complaints.Finding = .substantiated, _ location: SourceLocation = #_sourceLocation
  ) throws -> DossierKey {
    let key = try accepted(at, intake, location: location)
    try must(
      .report(Complaints.InvestigationReport(finding, text: "秘报：经查属实")), key, by: Self.su, at,
      location)
    try must(
      .close(Complaints.Closing(finding, measures: ["退还财物", "诫勉谈话"])), key, by: Self.head, at,
      location)
    return key
  }

  func accepted(_ at: String, _ intake: Complaints.Intake, location: SourceLocation) throws
    -> DossierKey
  {
    try accepted(at, intake, Complaints.Acceptance(.own, unit: "", officers: ["su"]), location)
  }

  static let reply = Complaints.Command.reply(
    Complaints.Reply("秘复：已退还", manner: .written, documentNumber: "效能复1号"))

  func replied(
    _ at: String = "08-01", _ intake: Complaints.Intake = intake(),
    _ location: SourceLocation = #_sourceLocation
  ) throws -> DossierKey {
    let key = try closed(at, intake, .substantiated, location)
    try must(Self.reply, key, at, location)
    return key
  }

  func view(_ key: DossierKey, by actor: Principal = clerk, _ at: String) throws -> Complaints.View
  {
    let reply = try town.ask(.complaintGet(Nothing()), key, by: actor, at)
    guard case .complaintGet(let view) = reply.answer else {
      Issue.record("\(reply)")
      return Complaints.View()
    }
    return view
  }

  /// Faults of a complaint: rule, day it was broken, step.
  func faults(_ key: DossierKey) throws -> [String] {
    try town.entries(key).compactMap {
      guard case .complaint(.faulted(let finding)) = try $0.event() else { return nil }
      return "\(finding.rule.rawValue) \(finding.day)"
        + (finding.step.isEmpty ? "" : " " + finding.step)
    }
  }
}
