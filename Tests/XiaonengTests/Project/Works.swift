import Testing
import Xiaoneng

/// Key projects of the small town: its efficiency office, a leader, a unit with its team, and a project.
///
/// All dates without a year are in 2012.
final class Works {
  let office: Office
  var town: Town { office.town }
  var engine: Engine { town.engine }

  init(_ change: (inout Profile) -> Void = { _ in }) throws { office = try Office(change) }

  static let clerk = Office.clerk
  static let head = Office.head
  /// The leader in charge 分管领导.
  static let leader = Town.zhou
  /// The head of the responsible unit, and one who works there.
  static let chief = Town.sun
  static let worker = Town.li
  /// Another unit, which is asked to solve problems.
  static let other = Town.jia
  /// The owner's account.
  static let owner = Town.alice
  static let everyone = Office.everyone

  /// A contact whose every field can be found again.
  static let contact = Projects.Contact("秘联罗七方", phone: "13700137009")

  static func intake(_ change: (inout Projects.Intake) -> Void = { _ in }) -> Projects.Intake {
    var intake = Projects.Intake(
      "兰洋地质温泉度假酒店", unit: "GS", leader: "zhou",
      team: Projects.Team(head: "sun", members: ["li", "chen"]), tracker: "su",
      finish: day("2012-12-31"), investment: 10_000_000_00, owner: "温泉公司", account: "alice",
      contact: contact, document: "儋府办〔2012〕1号")
    intake.category = "tourism"
    change(&intake)
    return intake
  }

  /// DOMAIN §5.3.
  static let plan = WorkPlan(
    start: day("2012-07-01"), finish: day("2012-12-31"),
    tasks: [
      WorkTask("A", days: 10, name: "立项"),
      WorkTask("B", days: 15, name: "用地规划", after: [WorkLink("A")]),
      WorkTask("C", days: 12, name: "工程规划", after: [WorkLink("B")]),
      WorkTask("D", days: 30, name: "招标", after: [WorkLink("A")]),
      WorkTask("E", days: 5, name: "施工许可", after: [WorkLink("C"), WorkLink("D")]),
      WorkTask("F", days: 60, name: "主体", after: [WorkLink("E")]),
      WorkTask("G", days: 10, name: "联合验收", after: [WorkLink("F")]),
    ])

  static func half(_ text: String, _ location: SourceLocation = #_sourceLocation) -> HalfMonth {
    guard let half = HalfMonth(text) else {
      Issue.record("no half-month: \(text)", sourceLocation: location)
      return Projects.ProgressReport().period
    }
    return half
  }

  static func report(
    _ period: String, _ progress: Int32, _ invested: Int64 = 0, tasks: [Projects.TaskFact] = [],
    _ change: (inout Projects.ProgressReport) -> Void = { _ in }
  ) -> Projects.ProgressReport {
    var report = Projects.ProgressReport(
      half(period), progress: progress, invested: invested, signedBy: "sun", tasks: tasks)
    change(&report)
    return report
  }

  static let document = Projects.ArchiveDocument(
    .approval, title: "立项批复", sender: "发改委", day: day("2012-07-02"), hash: SHA256.hash([1]),
    size: 1, type: "application/pdf", document: "儋发改〔2012〕1号")

  @discardableResult
  func run(
    _ command: Projects.Command, _ key: DossierKey?, by actor: Principal = clerk, _ at: String,
    key requestKey: String? = nil
  ) throws -> Outcome {
    try town.send(
      CommandRequest(.project(command), on: key, by: actor, at: when(at), key: requestKey))
  }

  /// The words of the events that the command caused; a test fails where it was refused.
  @discardableResult
  func must(
    _ command: Projects.Command, _ key: DossierKey?, by actor: Principal = clerk, _ at: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> [String] {
    let outcome = try run(command, key, by: actor, at)
    return try #require(
      outcome.done, "\(command.word): \(outcome)", sourceLocation: location
    ).events
  }

  /// The refusal; a test fails where the command was done.
  func refusal(
    _ command: Projects.Command, _ key: DossierKey?, by actor: Principal = clerk, _ at: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> Refusal {
    let outcome = try run(command, key, by: actor, at)
    return try #require(
      outcome.refusal, "\(command.word): \(outcome)", sourceLocation: location)
  }

  /// A project on the list since `at`.
  func listed(
    _ at: String = "07-02", _ intake: Projects.Intake = intake(),
    _ location: SourceLocation = #_sourceLocation
  ) throws -> DossierKey {
    let outcome = try run(.register(intake), nil, at)
    return try #require(outcome.done, "\(outcome)", sourceLocation: location).dossier
  }

  /// A project with an approved schedule.
  func planned(
    _ at: String = "07-02", _ intake: Projects.Intake = intake(),
    _ location: SourceLocation = #_sourceLocation
  ) throws -> DossierKey {
    let key = try listed(at, intake, location)
    try must(.submitPlan(Projects.PlanSubmission(Self.plan)), key, by: Self.chief, at, location)
    try must(.approvePlan(Projects.PlanApproval(1)), key, by: Self.leader, at, location)
    return key
  }

  func view(
    _ key: DossierKey, by actor: Principal = clerk, _ at: String, asOf: String? = nil,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> Projects.View {
    let reply = try town.ask(
      .projectGet(Projects.Moment(asOf: asOf.map { when($0) })), key, by: actor, at)
    guard case .projectGet(let view) = reply.answer else {
      Issue.record("\(reply)", sourceLocation: location)
      return Projects.View()
    }
    return view
  }

  /// What stands in a project's ledger: the day, the word, and what `show` tells of it.
  func story(
    _ key: DossierKey, _ words: Set<String> = [], _ show: (JSONValue) -> String = { _ in "" }
  ) throws -> [String] {
    try town.entries(key).filter { words.isEmpty || words.contains($0.word) }.map { entry in
      let told = show(entry.data)
      let word = entry.word.split(separator: ".").last.map(String.init) ?? ""
      return "\(entry.at.day(offsetMinutes: 480)) \(word)" + (told.isEmpty ? "" : " " + told)
    }
  }
}
