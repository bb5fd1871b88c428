import Testing
import Xiaoneng

extension Works {
  /// What was found against a project: the rule, the day, and what it is about.
  func findings(_ key: DossierKey, _ rules: Set<String> = []) throws -> [String] {
    try town.entries(key).filter { $0.word == "project.faulted" }.compactMap { entry in
      let rule = entry.data["rule"]?.string ?? ""
      guard rules.isEmpty || rules.contains(rule) else { return nil }
      let number = entry.data["number"]?.integer ?? 0
      let about = entry.data["card"]?.string ?? (number == 0 ? "" : "\(number)")
      return "\(rule) \(entry.data["day"]?.string ?? "")" + (about.isEmpty ? "" : " " + about)
    }
  }

  /// Raised by the unit, given to another one, due on `due`.
  func assigned(
    _ key: DossierKey, _ due: String, unit: String = "HB", _ at: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> Int32 {
    try must(.raiseProblem(Projects.Problem("用地未批")), key, by: Self.worker, at, location)
    let number = Int32(try view(key, at).problems.count)
    try must(
      .assignProblem(Projects.ProblemAssignment(number, unit: unit, due: day(due))), key, at,
      location)
    return number
  }

  /// Hands out a card and tells its number.
  func card(
    _ key: DossierKey, _ kind: Projects.CardKind, holder: Projects.Contact? = nil, _ at: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> String {
    try must(.issueCard(Projects.CardIssue(kind, holder: holder)), key, at, location)
    return try #require(try view(key, at).cards.last?.number, sourceLocation: location)
  }
  func card(
    _ key: DossierKey, holder: Projects.Contact? = nil, _ at: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> String {
    try card(key, .supervision, holder: holder, at, location)
  }

  /// The row of the list, as the viewer sees it.
  func row(_ key: DossierKey, by actor: Principal, _ at: String) throws -> Projects.Row? {
    let reply = try town.ask(.projectList(Projects.Filter()), nil, by: actor, at)
    guard case .projectList(let list) = reply.answer else { return nil }
    return list.projects.first { $0.number == key.id }
  }

  /// Everything in the ledger can be read again, folded again and vouched for.
  func expectSound(_ note: String = "", _ location: SourceLocation = #_sourceLocation) throws {
    for text in try town.everything() { _ = try LedgerEntry(reading: text).event() }
    try engine.rebuild()
    #expect(try engine.verify().wrong == nil, "\(note)", sourceLocation: location)
  }

  /// Completed on `at`: a plan of one task, done.
  func completed(
    _ at: String = "07-10", _ location: SourceLocation = #_sourceLocation
  ) throws -> DossierKey {
    let key = try listed()
    let plan = WorkPlan(
      start: day("2012-07-02"), finish: day("2012-12-31"), tasks: [WorkTask("A", days: 3)])
    try must(.submitPlan(Projects.PlanSubmission(plan)), key, by: Self.chief, "07-02", location)
    try must(.approvePlan(Projects.PlanApproval(1)), key, by: Self.leader, "07-02", location)
    let done = Projects.TaskFact("A", started: day("2012-07-02"), finished: day("2012-07-04"))
    try must(.track(Projects.TaskFacts([done])), key, by: Self.worker, "07-05", location)
    try must(
      .complete(Projects.Completion(day("2012-07-04"), document: "验1号")), key, by: Self.chief, at,
      location)
    return key
  }

  /// Files one document of each kind that a finished project must hold, but for `without`.
  func fileAll(_ key: DossierKey, without: Set<Projects.ArchiveKind> = [], _ at: String) throws {
    for kind in [Projects.ArchiveKind].whenFinished where !without.contains(kind) {
      var document = Self.document
      document.kind = kind
      try must(.file(document), key, at)
    }
  }
}
