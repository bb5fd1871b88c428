import Testing
import Xiaoneng

/// A town that issues warnings and cards: the office serves, the bureau answers, supervision determines.
///
/// All dates without a year are in 2012; 2012-08-01 is a Wednesday. Promised nine working days, twenty by law.
final class Watch {
  let town: Town

  init(_ change: (inout Profile) -> Void = { _ in }) throws {
    town = try Town {
      $0.supervision.issue = Supervision.CardClass.allCases
      change(&$0)
    }
  }

  static func limit(_ source: DossierKey) -> DossierKey {
    DossierKey(.supervision, "\(source.kind.rawValue).\(source.id).limit")
  }

  static func record(_ incident: DossierKey) -> DossierKey {
    DossierKey(.accountability, incident.id)
  }

  static func paper(_ number: String = "监通1号") -> Supervision.CardService {
    Supervision.CardService(documentNumber: number)
  }

  static func serve(_ number: String = "监通1号") -> Supervision.CardCommand {
    .serve(paper(number))
  }

  static func serveRecord(_ number: String = "问送1号") -> Supervision.RecordCommand {
    .serve(paper(number))
  }

  @discardableResult
  func run(
    _ command: Supervision.CardCommand, _ key: DossierKey, by actor: Principal = Town.zheng,
    _ at: String
  ) throws -> Outcome {
    try town.send(CommandRequest(.supervision(command), on: key, by: actor, at: when(at)))
  }

  @discardableResult
  func run(
    _ command: Supervision.RecordCommand, _ key: DossierKey, by actor: Principal = Town.zheng,
    _ at: String
  ) throws -> Outcome {
    try town.send(CommandRequest(.accountability(command), on: key, by: actor, at: when(at)))
  }

  /// The words of the events that the command caused; a test fails where it was refused.
  @discardableResult
  func must(
    _ command: Supervision.CardCommand, _ key: DossierKey, by actor: Principal = Town.zheng,
    _ at: String, _ location: SourceLocation = #_sourceLocation
  ) throws -> [String] {
    let outcome = try run(command, key, by: actor, at)
    return try #require(outcome.done, "\(outcome)", sourceLocation: location).events
  }

  @discardableResult
  func must(
    _ command: Supervision.RecordCommand, _ key: DossierKey, by actor: Principal = Town.zheng,
    _ at: String, _ location: SourceLocation = #_sourceLocation
  ) throws -> [String] {
    let outcome = try run(command, key, by: actor, at)
    return try #require(outcome.done, "\(outcome)", sourceLocation: location).events
  }

  func card(
    _ key: DossierKey, by actor: Principal = Town.zheng, _ at: String
  ) throws -> Supervision.CardView {
    let answer = try town.ask(.supervisionCard(Nothing()), key, by: actor, at).answer
    guard case .supervisionCard(let view) = try #require(answer) else {
      throw Refusal(.cardNotFound)
    }
    return view
  }

  func record(
    _ key: DossierKey, by actor: Principal = Town.zheng, _ at: String
  ) throws -> Supervision.RecordView {
    let answer = try town.ask(.supervisionRecord(Nothing()), key, by: actor, at).answer
    guard case .supervisionRecord(let view) = try #require(answer) else {
      throw Refusal(.recordNotFound)
    }
    return view
  }

  func recount(_ key: DossierKey, _ at: String) throws -> Supervision.Recount {
    let answer = try town.ask(.supervisionExplain(Nothing()), key, by: Town.zheng, at).answer
    guard case .supervisionExplain(let page) = try #require(answer) else {
      throw Refusal(.cardNotFound)
    }
    return page
  }

  // MARK: - As far as

  /// Accepted on `day` and never decided, swept through `swept`: the incident of its limit.
  func late(_ day: String = "08-01", swept: String) throws -> DossierKey {
    let key = try town.accepted(Town.plain, day)
    try town.sweep(swept)
    return Self.limit(key)
  }

  /// Yellow on 08-15 and served that day, red on 08-23: its record is proposed.
  func red() throws -> DossierKey {
    let incident = try late(swept: "08-15")
    try must(Self.serve(), incident, "08-15")
    try town.sweep("08-23")
    return incident
  }

  static let naming = Supervision.Naming(
    persons: [Supervision.Person("li", .handler), Supervision.Person("sun", .head)],
    documentNumber: "问告1号")

  /// Those concerned were told on 08-23, silent by 08-31, and heard on 09-03.
  func heard() throws -> DossierKey {
    let record = Self.record(try red())
    try must(.notify(Self.naming), record, "08-23")
    try town.sweep("08-31")
    try must(.hear(Supervision.Heard("本人陈述", documentNumber: "申辩1号")), record, "09-03")
    return record
  }

  static func determination(
    _ form: Supervision.Form = .warningTalk, _ outcome: Supervision.Determined = .confirmed,
    person: String = "li", ends: Day? = nil
  ) -> Supervision.RecordCommand {
    .determine(
      Supervision.Determination(
        outcome, consequences: [Supervision.Consequence(person, form, ends: ends)], reason: "逾期属实",
        documentNumber: "问决1号"))
  }

  /// Determined, and served on 09-24.
  func served(_ form: Supervision.Form = .warningTalk, ends: Day? = nil) throws -> DossierKey {
    let record = try heard()
    try must(Self.determination(form, ends: ends), record, by: Town.feng, "09-20")
    try must(Self.serveRecord("问送1号"), record, "09-24")
    return record
  }
}
