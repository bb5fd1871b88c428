import Testing
import Xiaoneng

/// A town that is inspected: the office (zheng, feng) goes out, the government (zhou) decides, the bureaus report.
///
/// All dates without a year are in 2012; 2012-08-01 is a Wednesday.
final class Team {
  let town: Town
  static let plan = DossierKey(.inspectionPlan, "2012")
  static let second = Principal("cai", .governmentHead, unit: "GOV")

  init(planned: Bool = true, _ change: (inout Profile) -> Void = { _ in }) throws {
    town = try Town(change)
    try town.run(
      .personRegister(Registry.Officer("蔡", unit: "GOV", roles: [.governmentHead])),
      DossierKey(.person, "cai"), "07-01")
    guard planned else { return }
    try must(.propose(Self.planning()), "07-02")
    try must(.approve(Cases.Document("儋府批1号")), by: Town.zhou, "07-03")
  }

  // MARK: - What is said

  static func row(
    _ id: String, _ objects: [String], most: Int32 = 1, target: Inspections.Target = .unit,
    _ change: (inout Inspections.Row) -> Void = { _ in }
  ) -> Inspections.Row {
    var row = Inspections.Row(
      id, kind: .special, topic: "工作纪律", target: target, objects: objects,
      ways: [.visit, .files], manners: Inspections.Manner.allCases, from: day("2012-07-01"),
      through: day("2012-12-31"), most: most)
    change(&row)
    return row
  }

  static func planning(
    _ change: (inout Inspections.Planning) -> Void = { _ in }
  ) -> Inspections.Planning {
    var plan = Inspections.Planning(
      year: 2012, title: "2012年督查计划",
      rows: [
        row("discipline", ["GS", "HB"], most: 2),
        row("halls", ["hall", "shop-1"], most: 9, target: .place),
        row("firms", ["firm-1", "firm-2"], target: .enterprise),
        row("again", ["firm-1"], target: .enterprise),
        row("draw", ["GS", "HB"], most: 3),
      ])
    change(&plan)
    return plan
  }

  static func subject(
    _ row: String = "discipline", _ object: String = "GS", _ target: Inspections.Target = .unit,
    _ change: (inout Inspections.Subject) -> Void = { _ in }
  ) -> Inspections.Subject {
    var subject = Inspections.Subject(
      kind: .special, topic: "工作纪律", target: target, object: object, ways: [.visit],
      manner: .surprise, plan: "2012", row: row)
    change(&subject)
    return subject
  }

  static func opening(
    _ subject: Inspections.Subject? = Team.subject(),
    _ change: (inout Inspections.Opening) -> Void = { _ in }
  ) -> Inspections.Command {
    var opening = Inspections.Opening(
      subject: subject, inspectors: ["zheng", "feng"], leader: "feng")
    change(&opening)
    return .open(opening)
  }

  static func finding(
    _ code: String = "W01", persons: [String] = [],
    _ change: (inout Inspections.Finding) -> Void = { _ in }
  ) -> Inspections.Command {
    var finding = Inspections.Finding(
      code: code, fact: "秘查：九时十五分三人不在岗", evidence: ["照片1"], persons: persons)
    change(&finding)
    return .find(finding)
  }

  static func order(
    _ demand: Inspections.Demand = .explain, _ findings: [Int32] = [1], due: Day? = nil
  ) -> Inspections.Command {
    .order(
      Inspections.Order(demand: demand, findings: findings, due: due, documentNumber: "督令1号"))
  }

  static func report(_ order: Int32 = 1) -> Inspections.Command {
    .report(Inspections.Report(order, text: "已说明原因并整改", documentNumber: "报1号"))
  }

  static func recheck(
    _ result: Inspections.Check, _ order: Int32 = 1, due: Day? = nil
  ) -> Inspections.Command {
    .recheck(
      Inspections.Recheck(order, result: result, note: result == .done ? "" : "未见落实", due: due))
  }

  static let conclude = Inspections.Command.conclude(
    Inspections.Conclusion(text: "个别人员上班迟到", documentNumber: "督结1号"))
  static let feedBack = Inspections.Command.feedBack(
    Inspections.Feedback(documentNumber: "督送1号"))
  static let object = Inspections.Command.object(Reason("当日外出办案"))

  static func measure(
    _ kind: Inspections.MeasureKind, _ findings: [Int32] = [1], orders: [Int32] = []
  ) -> Inspections.Command {
    .measure(
      Inspections.Measure(kind: kind, findings: findings, orders: orders, ground: "影响较大"))
  }

  static func approval(_ measure: Int32 = 1) -> Inspections.Command {
    .approveMeasure(Inspections.MeasureApproval(measure, documentNumber: "批2号"))
  }

  static func publication(_ measure: Int32 = 1) -> Inspections.Command {
    .carryOut(Inspections.Publication(measure, medium: "儋州电视台", reference: "8月20日"))
  }

  static let hearing = Inspections.Command.hear(
    Inspections.Hearing(findings: [1], opinion: "秘辩：路上堵车", documentNumber: "听1号"))

  // MARK: - Saying it

  @discardableResult
  func run(
    _ command: Inspections.PlanCommand, by actor: Principal = Town.zheng, _ at: String
  ) throws -> Outcome { try run(command, Self.plan, by: actor, at) }

  @discardableResult
  func run(
    _ command: Inspections.PlanCommand, _ key: DossierKey, by actor: Principal = Town.zheng,
    _ at: String
  ) throws -> Outcome {
    try town.send(CommandRequest(.inspectionPlan(command), on: key, by: actor, at: when(at)))
  }

  @discardableResult
  func run(
    _ command: Inspections.Command, _ key: DossierKey?, by actor: Principal = Town.zheng,
    _ at: String
  ) throws -> Outcome {
    try town.send(CommandRequest(.inspection(command), on: key, by: actor, at: when(at)))
  }

  @discardableResult
  func must(
    _ command: Inspections.PlanCommand, by actor: Principal = Town.zheng, _ at: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> [String] {
    let outcome = try run(command, by: actor, at)
    return try #require(outcome.done, "\(outcome)", sourceLocation: location).events
  }

  @discardableResult
  func must(
    _ command: Inspections.Command, _ key: DossierKey?, by actor: Principal = Town.zheng,
    _ at: String, _ location: SourceLocation = #_sourceLocation
  ) throws -> DossierKey {
    let outcome = try run(command, key, by: actor, at)
    return try #require(outcome.done, "\(outcome)", sourceLocation: location).dossier
  }

  func view(
    _ key: DossierKey, by actor: Principal = Town.auditor, _ at: String
  ) throws -> Inspections.View {
    let reply = try town.ask(.inspectionGet(Nothing()), key, by: actor, at)
    guard case .inspectionGet(let view) = try #require(reply.answer) else {
      throw Refusal(.inspectionNotFound)
    }
    return view
  }

  func planView(_ at: String) throws -> Inspections.PlanView {
    let reply = try town.ask(.inspectionPlanGet(Nothing()), Self.plan, by: Town.auditor, at)
    guard case .inspectionPlanGet(let view) = try #require(reply.answer) else {
      throw Refusal(.inspectionPlanNotFound)
    }
    return view
  }

  func board(
    _ at: String, by actor: Principal = Town.zheng
  ) throws -> Inspections.OrderBoard {
    let filter = Inspections.OrderFilter()
    let reply = try town.ask(.inspectionOrders(filter), nil, by: actor, at)
    guard case .inspectionOrders(let board) = try #require(reply.answer) else {
      throw Refusal(.inspectionNotFound)
    }
    return board
  }

  func table(_ at: String = "2013-03-01") throws -> Inspections.Table {
    let period = ReportPeriod(from: day("2012-01-01"), through: day("2013-03-01"))
    let reply = try town.ask(.inspectionStatistics(period), nil, by: Town.auditor, at)
    guard case .inspectionStatistics(let table) = try #require(reply.answer) else {
      throw Refusal(.inspectionNotFound)
    }
    return table
  }

  // MARK: - As far as

  /// Begun on the day, at the bureau of industry.
  func opened(_ at: String = "08-01") throws -> DossierKey { try must(Self.opening(), nil, at) }

  /// With a finding.
  func found(_ at: String = "08-01") throws -> DossierKey {
    let key = try opened(at)
    try must(Self.finding(), key, at)
    return key
  }

  /// With an order, by default to explain within five working days.
  func ordered(_ demand: Inspections.Demand = .explain, _ at: String = "08-01") throws
    -> DossierKey
  {
    let key = try found(at)
    try must(Self.order(demand), key, at)
    return key
  }

  /// With a conclusion that was told on 08-03: it may be objected to until 09-03, since 09-02 is a Sunday.
  func told() throws -> DossierKey {
    let key = try found()
    try must(Self.conclude, key, by: Town.feng, "08-02")
    try must(Self.feedBack, key, "08-03")
    return key
  }

  /// An exposure is proposed on 08-04, after the finding was verified and the bureau heard.
  func exposing(verified: Bool = true, heard: Bool = true) throws -> DossierKey {
    let key = try told()
    if verified { try must(.verify(Inspections.Verification(1)), key, by: Town.feng, "08-03") }
    if heard { try must(Self.hearing, key, "08-03") }
    try must(Self.measure(.expose), key, "08-04")
    return key
  }
}
