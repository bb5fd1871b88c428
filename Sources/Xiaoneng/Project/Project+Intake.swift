extension Project {
  /// Who may be a leader in charge 分管领导.
  static let leaders: RoleSet = [.governmentHead, .organHead]
  /// Who may follow a project to the end 专人跟踪督办.
  static let trackers: RoleSet = [.efficiencyOffice, .efficiencyHead, .supervisor]
  /// The most that an investment or a quantity may be: sums of a hundred thousand of them still fit.
  static let mostQuantity: Int64 = 10_000_000_000_000

  // 重点项目管理规定: one project, one leader, one unit.
  func register(
    _ data: Projects.Intake, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard phase == .none else { throw Refusal(.alreadyExists, field: "dossier") }
    try requireText(data.name, "name", .badRegister, most: 512)
    try Refusal.requirePlain(data.name, "name")
    try requireText(data.document, "document", .documentMissing, most: 512)
    for (text, field) in [
      (data.category, "category"), (data.code, "code"), (data.place, "place"),
      (data.owner, "owner"), (data.account, "account"),
    ] {
      guard text.utf8.count <= 512 else { throw Refusal(.tooLong, field: field) }
    }
    try requireUnit(data.unit, "unit", context)
    try requireOfficer(data.leader, "leader", in: Self.leaders, context)
    if let team = data.team { try check(team, context) }
    if !data.tracker.isEmpty {
      try requireOfficer(data.tracker, "tracker", in: Self.trackers, context)
    }
    let start = data.start ?? context.day
    guard start.isInRange, data.finish.isInRange, start <= data.finish else {
      throw Refusal(.badDate, field: "finish", detail: "\(data.finish) < \(start)")
    }
    try requireAhead(data.finish, "finish", context)
    try requireNear(data.finish, "finish", context)
    guard (0...Self.mostQuantity).contains(data.investment) else {
      throw Refusal(.quantityOutOfRange, field: "investment", detail: "\(data.investment)")
    }
    var entry = Projects.Registration()
    (entry.name, entry.category, entry.code) = (data.name, data.category, data.code)
    (entry.place, entry.unit, entry.leader) = (data.place, data.unit, data.leader)
    (entry.team, entry.tracker) = (data.team, data.tracker)
    (entry.start, entry.finish, entry.investment) = (start, data.finish, data.investment)
    (entry.stage, entry.greenChannel) = (data.stage, data.greenChannel)
    (entry.document, entry.owner, entry.account) = (data.document, data.owner, data.account)
    if let contact = data.contact {
      try contact.requirePossible("contact")
      entry.contact = ruling.commit("contact", contact)
    }
    // The first that begins after today, unless another is named; never one that is over.
    let current = try HalfMonth(of: context.day)
    let following = try current.next()
    entry.reportFrom = data.reportFrom ?? following
    guard entry.reportFrom >= current, entry.reportFrom.first <= data.finish else {
      throw Refusal(
        .badDate, field: "reportFrom",
        detail: "\(current) … \(data.finish) ≠ \(entry.reportFrom)")
    }
    ruling.events.append(.project(.registered(entry)))
  }

  /// A head and one member at least, each once, all in service.
  private func check(_ team: Projects.Team, _ context: Context) throws(Refusal) {
    try requireOfficer(team.head, "team.head", context)
    guard !team.members.isEmpty else {
      throw Refusal(.badRegister, article: "rule:project", field: "team.members")
    }
    guard team.members.count <= 200 else {
      throw Refusal(.tooMany, field: "team.members", detail: "\(team.members.count) > 200")
    }
    var seen: Set<String> = [team.head]
    for (place, member) in team.members.enumerated() {
      try requireOfficer(member, "team.members[\(place)]", context)
      guard seen.insert(member).inserted else {
        throw Refusal(.namedTwice, field: "team.members[\(place)]", detail: member)
      }
    }
  }

  // MARK: - Changes: in force from this moment on, so that there is never a gap

  func changeLeader(
    _ data: Projects.LeaderChange, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.active, .suspended, .completed)
    try requireText(data.reason, "reason")
    try requireText(data.document, "document", .documentMissing)
    try requireOfficer(data.leader, "leader", in: Self.leaders, context)
    guard data.leader != leader else { throw Refusal(.alreadyDone, field: "leader") }
    ruling.events.append(.project(.leaderChanged(data)))
  }

  func changeUnit(
    _ data: Projects.UnitChange, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.active, .suspended, .completed)
    try requireText(data.reason, "reason")
    try requireText(data.document, "document", .documentMissing)
    try requireUnit(data.unit, "unit", context)
    guard context.register.unit(data.unit) != unit else {
      throw Refusal(.alreadyDone, field: "unit")
    }
    // The new unit brings its team with it: no day without one.
    try check(data.team, context)
    ruling.events.append(.project(.unitChanged(data)))
  }

  func formTeam(
    _ data: Projects.TeamChange, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.active, .suspended, .completed)
    try check(data.team, context)
    if team != nil { try requireText(data.reason, "reason") }
    guard data.team != team else { throw Refusal(.alreadyDone, field: "team") }
    try limitText(data.reason, "reason")
    ruling.events.append(.project(.teamFormed(data)))
  }

  func nameTracker(
    _ data: Projects.TrackerChange, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.active, .suspended, .completed)
    try requireOfficer(data.tracker, "tracker", in: Self.trackers, context)
    guard data.tracker != tracker else { throw Refusal(.alreadyDone, field: "tracker") }
    if !tracker.isEmpty { try requireText(data.reason, "reason") }
    try limitText(data.reason, "reason")
    ruling.events.append(.project(.trackerNamed(data)))
  }

  func changeFinish(
    _ data: Projects.FinishChange, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.active, .suspended)
    try requireText(data.reason, "reason")
    try requireText(data.document, "document", .documentMissing)
    try requireAhead(data.finish, "finish", context)
    try requireNear(data.finish, "finish", context)
    guard data.finish >= start else {
      throw Refusal(.badDate, field: "finish", detail: "\(data.finish) < \(start)")
    }
    guard data.finish != finish else { throw Refusal(.alreadyDone, field: "finish") }
    ruling.events.append(.project(.finishChanged(data)))
  }

  // 绿色通道: there is such a case.
  func linkCase(
    _ data: Projects.CaseLink, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    if data.case.kind == .case, context.found(data.case) == nil {
      throw Refusal(.caseNotFound, field: "case")
    }
    try require(.active, .suspended, .completed)
    guard data.case.kind == .case else {
      throw Refusal(.kindNotAllowed, field: "case", detail: data.case.kind.rawValue)
    }
    guard !cases.contains(data.case) else { throw Refusal(.alreadyDone, field: "case") }
    guard cases.count < 1_000 else { throw Refusal(.tooMany, field: "case", detail: "1000") }
    ruling.events.append(.project(.caseLinked(data)))
  }

  /// A stage of joint approval that the project opened was accepted (绿色通道): it stands in the project's brief.
  func follow(_ order: FollowUp, in context: Context, into ruling: inout Ruling) {
    for event in order.events {
      guard case .project(.stageLinked(let data)) = event, phase != .none, stages.count < 1_000,
        !stages.contains(data.stage)
      else { continue }
      ruling.events.append(event)
    }
  }

  // MARK: - The whole

  func suspend(_ data: Projects.Order, _ ruling: inout Ruling) throws(Refusal) {
    try require(.active)
    ruling.events.append(.project(.suspended(try checked(data))))
  }

  // What fell due while nothing ran is owed no more; what falls due from today on is.
  func resume(
    _ data: Projects.Order, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.suspended)
    var order = try checked(data)
    var half = next
    while let due = try? due(of: half, in: context), due < context.day,
      let following = try? half.next()
    {
      half = following
    }
    order.owed = half
    ruling.events.append(.project(.resumed(order)))
  }

  func cancel(_ data: Projects.Order, _ ruling: inout Ruling) throws(Refusal) {
    try require(.active, .suspended)
    ruling.events.append(.project(.cancelled(try checked(data))))
  }

  private func checked(_ data: Projects.Order) throws(Refusal) -> Projects.Order {
    try requireText(data.reason, "reason")
    try requireText(data.document, "document", .documentMissing)
    var order = data
    order.owed = nil
    return order
  }

  func complete(
    _ data: Projects.Completion, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.active)
    try requirePast(data.finished, "finished", context)
    guard data.finished >= start else {
      throw Refusal(.badDate, field: "finished", detail: "\(data.finished) < \(start)")
    }
    try requireText(data.document, "document", .documentMissing)
    // Built is what every task says.
    if let plan, let open = plan.tasks.first(where: { facts[$0.id]?.finished == nil }) {
      let count = plan.tasks.lazy.filter { facts[$0.id]?.finished == nil }.count
      throw Refusal(.matterOpen, field: "tasks", detail: "\(open.id) … (\(count))")
    }
    ruling.events.append(.project(.completed(data)))
  }

  // 重点项目管理规定: every matter struck off, nothing missing from the archive.
  func close(_ data: Reason, _ context: Context, _ ruling: inout Ruling) throws(Refusal) {
    try require(.completed)
    try requireText(data.reason, "reason")
    if let listing { throw Refusal(.matterOpen, field: "listing", detail: listing.number) }
    if let open = problems.firstIndex(where: { $0.stage != .writtenOff }) {
      throw Refusal(.matterOpen, field: "problems", detail: "\(open + 1) \(problems[open].title)")
    }
    if let card = cards.first(where: { $0.stage == .returned }) {
      throw Refusal(.matterOpen, field: "cards", detail: card.number)
    }
    let missing = archiveMissing(context)
    guard missing.isEmpty else {
      throw Refusal(
        .archiveIncomplete, field: "documents",
        detail: missing.map(\.chinese).joined(separator: "、"))
    }
    ruling.events.append(.project(.closed(data)))
  }

  // 个人信息保护法 art 47; the proofs stay.
  func erase(_ data: PersonalErasure, _ ruling: inout Ruling) throws(Refusal) {
    guard phase != .none else { throw Refusal(.projectNotFound, field: "dossier") }
    try requireText(data.reason, "reason")
    ruling.erase(data)
  }
}
