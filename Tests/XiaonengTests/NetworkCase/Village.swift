import Testing
import Xiaoneng

/// Three tiers: the centre C, the town Z1 (of the unit HB), the village V1 with the agents `agent` and `agent-2`.
///
/// All dates without a year are in 2012.
final class Village {
  let town: Town
  static let signed = SHA256.hash(Array("委托书".utf8))
  static let key = DossierKey(.mandate, "V1-1")

  init(open: Bool = true, _ change: (inout Profile) -> Void = { _ in }) throws {
    town = try Town(change)
    guard open else { return }
    try must(.open(Tour.point(.city)), "C")
    try must(.open(Tour.point(.town, "C", unit: "HB")), "Z1")
    try must(
      .open(
        Tour.point(
          .village, "Z1", unit: "HB", items: [Network.Offer(Town.plain, mode: .proxy)],
          agents: Tour.agents)), "V1")
  }

  @discardableResult
  func run(
    _ command: Network.PointCommand, _ code: String, by actor: Principal = Town.zheng,
    _ at: String = "08-02"
  ) throws -> Outcome {
    try town.send(
      CommandRequest(.point(command), on: DossierKey(.point, code), by: actor, at: when(at)))
  }

  func must(
    _ command: Network.PointCommand, _ code: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let outcome = try run(command, code)
    _ = try #require(outcome.done, "\(outcome)", sourceLocation: location)
  }

  @discardableResult
  func run(
    _ command: Network.MandateCommand, _ key: DossierKey?, by actor: Principal = Town.agent,
    _ at: String
  ) throws -> Outcome {
    try town.send(CommandRequest(.mandate(command), on: key, by: actor, at: when(at)))
  }

  @discardableResult
  func run(
    _ command: Network.MandateCommand, by actor: Principal = Town.agent, _ at: String
  ) throws -> Outcome { try run(command, Self.key, by: actor, at) }

  @discardableResult
  func must(
    _ command: Network.MandateCommand, _ key: DossierKey?, by actor: Principal = Town.agent,
    _ at: String, _ location: SourceLocation = #_sourceLocation
  ) throws -> DossierKey {
    let outcome = try run(command, key, by: actor, at)
    return try #require(outcome.done, "\(outcome)", sourceLocation: location).dossier
  }

  @discardableResult
  func must(
    _ command: Network.MandateCommand, by actor: Principal = Town.agent, _ at: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> DossierKey { try must(command, Self.key, by: actor, at, location) }

  static func giving(
    _ change: (inout Network.Giving) -> Void = { _ in }
  ) -> Network.MandateCommand {
    var giving = Network.Giving(
      point: "V1", item: Town.plain, applicant: Cases.Applicant("秘委托人"), materials: ["申请表"],
      mandate: signed)
    change(&giving)
    return .give(giving)
  }

  static func hand(_ to: String, at: String? = nil) -> Network.MandateCommand {
    .hand(Network.HandOver(to: to, at: at.map { when($0) }))
  }

  static func receive(at: String? = nil) -> Network.MandateCommand {
    .receive(Network.Receipt(at: at.map { when($0) }))
  }

  static func end(_ result: Network.Result) -> Network.MandateCommand {
    .end(Network.Ending(result, documentNumber: "文1号"))
  }

  /// Straight to the organ and received there on the day.
  func received(handed: String, _ key: DossierKey = Village.key) throws {
    try must(Self.hand(""), key, handed)
    try must(Self.receive(), key, by: Town.wang, handed)
  }

  func view(_ at: String) throws -> Network.MandateView { try view(Self.key, at) }

  func view(_ key: DossierKey, _ at: String) throws -> Network.MandateView {
    let reply = try town.ask(.mandateGet(Nothing()), key, by: Town.auditor, at)
    guard case .mandateGet(let view) = try #require(reply.answer) else {
      throw Refusal(.mandateNotFound)
    }
    return view
  }

  func covered(_ at: String = "12-01") throws -> Network.Covered {
    let reply = try town.ask(.networkCoverage(Nothing()), nil, by: Town.auditor, at)
    guard case .networkCoverage(let covered) = try #require(reply.answer) else {
      throw Refusal(.pointNotFound)
    }
    return covered
  }
}
