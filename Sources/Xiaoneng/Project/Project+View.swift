extension Project {
  /// The project as someone may see it; the cases are put in by whoever knows them.
  func view(number: String, depth: Depth, unit viewer: String, in context: Context) -> Projects.View
  {
    var view = Projects.View()
    let found = judgement(in: context)
    view.number = number
    (view.name, view.category, view.place) = (name, category, place)
    (view.phase, view.phaseChinese, view.stage) = (phase, phase.chinese, stage)
    view.unit = context.register.unitCode(unit)
    if unit >= 0, context.register.units.indices.contains(Int(unit)) {
      view.unitName = context.register.units[Int(unit)].unit.name
    }
    (view.leader, view.tracker) = (leader, tracker)
    (view.registered, view.start, view.finish) = (registered, start, finish)
    view.greenChannel = isGreen
    view.light = found.light
    view.lightChinese = found.light.chinese
    view.progress = progress
    view.planned = found.planned
    view.documents = Int32(clamping: documents.count)
    (view.completed, view.closed) = (completed, closed)
    show(problems: &view, depth, viewer, context)
    if depth == .asked { return view }
    (view.code, view.owner, view.team) = (code, owner, team)
    view.investment = investment
    view.invested = invested
    view.investmentPlanned = found.investmentPlanned
    view.readings = found.readings
    view.targets = targets
    show(schedule: &view, found, context)
    view.sixOnes = sixOnes(in: context)
    view.reports = tally()
    view.lastReport = lastFiled?.half
    if let due = nextDue(in: context) { (view.nextReport, view.nextReportDue) = (next, due) }
    (view.visits, view.meetings) = (visits, meetings)
    view.archiveMissing = archiveMissing(context)
    if depth == .own {
      // What the office does about a late unit is between them.
      view.readings = []
      return view
    }
    show(supervision: &view)
    if depth == .office { show(cards: &view) }
    return view
  }

  private func show(
    problems view: inout Projects.View, _ depth: Depth, _ viewer: String, _ context: Context
  ) {
    for (place, problem) in problems.enumerated() {
      let code = context.register.unitCode(problem.unit)
      guard depth != .asked || code == viewer else { continue }
      var row = Projects.ProblemView()
      row.number = Int32(clamping: place + 1)
      (row.title, row.source) = (problem.title, problem.source)
      (row.stage, row.stageChinese) = (problem.stage.name, problem.stage.chinese)
      (row.raised, row.unit, row.officer) = (problem.raised, code, problem.officer)
      row.follower =
        problem.stage == .raised || !problem.follower.isEmpty ? problem.follower : tracker
      (row.due, row.solved, row.writtenOff) = (problem.due, problem.solved, problem.writtenOff)
      (row.late, row.reopened) = (problem.wasLate, problem.isReopened)
      view.problems.append(row)
    }
  }

  private func show(
    schedule view: inout Projects.View, _ found: ProjectJudgement, _ context: Context
  ) {
    view.planVersion = planVersion
    view.planApproved = planApproved
    if pending != nil { view.planPending = versions }
    guard let schedule = found.schedule, isOpen else { return }
    view.forecast = schedule.forecast
    view.slip = (try? context.calendar.count(after: finish, through: schedule.forecast))
      .map(Int32.init(clamping:))
    view.critical = schedule.critical
    view.late = schedule.tasks.filter(\.late).map(\.id)
  }

  private func show(supervision view: inout Projects.View) {
    view.urgings = urged.map { urged in
      var row = Projects.UrgingView()
      (row.period, row.rung, row.chinese) = (urged.half, urged.rung, urged.rung.chinese)
      (row.day, row.recorded, row.promised) = (urged.day, urged.isRecorded, urged.promised)
      return row
    }
    guard let listing else { return }
    var row = Projects.ListingView()
    (row.number, row.matter, row.leader) = (listing.number, listing.matter, listing.leader)
    (row.listed, row.deadline, row.weekly) = (listing.listed, listing.deadline, listing.weekly)
    (row.reports, row.missed) = (listing.reports, listing.missed)
    row.checked = listing.isChecked
    view.listing = row
  }

  private func show(cards view: inout Projects.View) {
    view.cards = cards.map { card in
      var row = Projects.CardView()
      (row.number, row.kind, row.stage) = (card.number, card.kind, card.stage.name)
      row.outdated = card.kind == .contact && card.stage == .issued && card.edition < edition
      return row
    }
  }

  /// How many problems that `viewer` has to solve are not struck off.
  func openProblems(of viewer: String, _ context: Context) -> Int {
    problems.count {
      $0.stage != .writtenOff && context.register.unitCode($0.unit) == viewer
    }
  }

  /// The project as a line of a list.
  func row(number: String, in context: Context) -> Projects.Row {
    var row = Projects.Row()
    let found = judgement(in: context)
    (row.number, row.name, row.leader) = (number, name, leader)
    row.unit = context.register.unitCode(unit)
    (row.phase, row.phaseChinese) = (phase, phase.chinese)
    (row.light, row.lightChinese) = (found.light, found.light.chinese)
    (row.progress, row.planned, row.finish) = (progress, found.planned, finish)
    row.forecast = isOpen ? found.schedule?.forecast : completed
    row.ones = Int32(clamping: sixOnes(in: context).count(where: \.holds))
    row.missed = missedInRow(before: next)
    row.problems = Int32(clamping: problems.count { $0.stage != .writtenOff })
    row.listed = listing != nil
    return row
  }
}
