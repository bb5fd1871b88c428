extension Engine {
  /// The project now, or as it was known at a moment that is past.
  func projectView(
    _ moment: Projects.Moment, _ question: Question, _ context: Context
  ) throws -> Projects.View {
    let (slot, depth) = try seen(question, on: projects, context)
    guard let asOf = moment.asOf else {
      return try view(
        try projected(slot, on: projects, at: question.at), of: slot, depth, context)
    }
    guard asOf <= question.at else {
      throw Refusal(.badDate, field: "data.asOf", detail: "\(asOf) > \(question.at)")
    }
    let then = try self.context(at: asOf, actor: question.actor)
    var view = try view(try known(slot, at: asOf), of: slot, depth, then)
    // What became of its cases since then was not known.
    view.cases = view.cases.map { known in
      var row = Projects.CaseView()
      row.case = known.case
      return row
    }
    view.stages = view.stages.map { known in
      var row = Projects.StageView()
      row.stage = known.stage
      return row
    }
    view.asOf = asOf
    return view
  }

  private func view(
    _ state: Project, of slot: Int, _ depth: Project.Depth, _ context: Context
  ) throws -> Projects.View {
    var view = state.view(
      number: projects.heads[slot].key.id, depth: depth, unit: context.actor.unit,
      in: context)
    if depth == .office || depth == .inside || depth == .own {
      for key in state.stages { view.stages.append(try stageRow(key, context)) }
    }
    guard depth == .office || depth == .inside else { return view }
    let viewer = try? viewer(context.actor, word: "case.get", context)
    for key in state.cases {
      var row = Projects.CaseView()
      row.case = key
      // A classified item's case is named and not shown; nor is another unit's to a unit. The government's leaders
      // stand above the units.
      if let place = try self.slot(of: key, on: cases),
        try context.actor.role == .governmentHead
          || viewer.flatMap({ try self.depth(of: place, on: cases, for: $0) }) != nil
      {
        let known = try projected(place, on: cases, at: context.at)
        let version = register.version(item: known.item, number: known.version)?.value
        if version?.secret != true {
          row.item = version?.name ?? ""
          row.phase = known.phase
          row.light = known.light(in: context)
          row.due = try? known.promisedClock?.due(in: context.calendar, asOf: context.day).day
        }
      }
      view.cases.append(row)
    }
    return view
  }

  /// A stage on the project's one page: how far it is and who holds it, never who applies.
  private func stageRow(_ key: DossierKey, _ context: Context) throws -> Projects.StageView {
    var row = Projects.StageView()
    row.stage = key
    guard let place = try self.slot(of: key, on: stages) else { return row }
    let known = try projected(place, on: stages, at: context.at)
    let view = try known.view(number: key.id, at: .own, in: context)
    (row.name, row.phase, row.due) = (view.name, view.phaseChinese, view.due)
    (row.projected, row.concluded, row.late) = (view.projected, view.concluded, view.late)
    (row.holders, row.light) = (view.holders, known.light(in: context))
    return row
  }

  /// All stages that a project opened, branch by branch: from inside for those who watch it, and as the applicant sees
  /// them for its owner and for the unit that answers for it.
  func projectStages(_ question: Question, _ context: Context) throws -> Projects.StagePage {
    let (slot, depth) = try seen(question, on: projects, context)
    guard depth != .asked else { throw Refusal(.projectNotFound, field: "dossier") }
    let state = try projected(slot, on: projects, at: question.at)
    var page = Projects.StagePage()
    (page.number, page.name) = (projects.heads[slot].key.id, state.name)
    page.greenChannel = state.isGreen
    for key in state.stages {
      guard let place = try self.slot(of: key, on: stages) else { continue }
      page.stages.append(
        try projected(place, on: stages, at: context.at).view(
          number: key.id, at: depth == .office ? .inside : .own, in: context))
    }
    return page
  }

  /// The heaviest light of the stages of a project whose clocks run; grey where none does.
  private func stageLight(of state: Project, _ context: Context) throws -> Light {
    let weight: [Light] = [.grey, .green, .amber, .yellow, .red]
    var heaviest = 0
    for key in state.stages {
      guard let place = try self.slot(of: key, on: stages) else { continue }
      let light = try projected(place, on: stages, at: context.at).light(in: context)
      heaviest = max(heaviest, weight.firstIndex(of: light) ?? 0)
    }
    return weight[heaviest]
  }

  /// The project as its ledger told it at a past moment, with all that time had done by then.
  ///
  /// - Throws: `projectNotFound` before its first entry.
  /// - Complexity: O(entries).
  private func known(_ slot: Int, at moment: Instant) throws -> Project {
    let head = projects.heads[slot]
    var state = Project()
    var last: Instant?
    for entry in try held(head).map(\.entry) {
      guard entry.at <= moment else { break }
      last = entry.at
      guard let event = Project.own(try entry.event()) else { continue }
      state.evolve(event, on: entry.at.day(offsetMinutes: options.offsetMinutes), in: register)
    }
    guard let last else { throw Refusal(.projectNotFound, field: "data.asOf") }
    return try projected(state, lastAt: last, at: moment)
  }

  func projectList(
    _ filter: Projects.Filter, _ question: Question, _ context: Context
  ) throws -> Projects.List {
    let found = try page(
      filter, of: projects, question, context, unit: filter.unit, about: filter.category
    ) {
      (number, state, depth) throws -> Projects.Row? in
      guard filter.category.isEmpty || state.category == filter.category
      else { return nil }
      var row = state.row(number: number, in: context)
      guard filter.light.map({ $0 == row.light }) ?? true else { return nil }
      if depth != .asked {
        row.stages = Int32(clamping: state.stages.count)
        row.stageLight = try stageLight(of: state, context)
      }
      if depth == .asked || depth == .own { (row.missed, row.listed) = (0, false) }
      if depth == .asked {
        (row.ones, row.forecast) = (0, nil)
        row.problems = Int32(clamping: state.openProblems(of: question.actor.unit, context))
      }
      return row
    }
    var list = Projects.List()
    (list.projects, list.more) = found
    return list
  }

  /// The schedule in force by the facts of the day, or a version as it was handed in.
  func projectSchedule(
    _ wanted: Projects.ScheduleRequest, _ question: Question, _ context: Context
  ) throws -> Projects.Schedule {
    let (slot, depth) = try seen(question, on: projects, context)
    guard depth != .asked else { throw Refusal(.projectNotFound, field: "dossier") }
    let state = try projected(slot, on: projects, at: question.at)
    var answer = Projects.Schedule()
    answer.version = wanted.version ?? state.planVersion
    answer.approved = answer.version == state.planVersion
    if answer.approved, let plan = state.plan {
      answer.plan = plan
    } else {
      answer.plan = try version(answer.version, of: slot)
    }
    answer.plan = state.known(answer.plan)
    answer.schedule = try answer.plan.schedule(in: context.calendar, asOf: context.day)
    if wanted.svg {
      answer.svg = answer.schedule.svg(
        of: answer.plan, title: "\(state.name)　倒排工期计划　第\(answer.version)版", today: context.day)
    }
    return answer
  }

  /// A version of the schedule, from the ledger: every one is kept.
  private func version(_ number: Int32, of slot: Int) throws -> WorkPlan {
    for held in try held(projects.heads[slot]) {
      guard case .project(.planSubmitted(let data)) = try held.entry.event(),
        data.version == number
      else { continue }
      return data.plan
    }
    throw Refusal(.planMissing, field: "data.version", detail: "v\(number)")
  }

  func projectScore(_ question: Question, _ context: Context) throws -> Projects.Score {
    let (slot, depth) = try seen(question, on: projects, context)
    guard depth != .asked else { throw Refusal(.projectNotFound, field: "dossier") }
    let number = projects.heads[slot].key.id
    let state = try projected(slot, on: projects, at: question.at)
    let scheme = Scheme.sixOnes
    let entry = state.scoreEntry(number: number, in: context)
    guard let row = try scheme.league([entry]).rows.first else {
      throw Refusal(.evidenceMissing)
    }
    var answer = Projects.Score()
    (answer.number, answer.name, answer.entry) = (number, state.name, entry)
    answer.scheme = "\(scheme.id)@\(scheme.version)"
    answer.total = row.score.total.shown
    (answer.grade, answer.gradeChinese) = (row.grade.id, row.grade.chinese)
    answer.chinese = row.explanation(under: scheme, chinese: true, ranked: false)
    answer.english = row.explanation(under: scheme, chinese: false, ranked: false)
    return answer
  }

  func projectTable(
    _ period: Projects.Period, _ question: Question, _ context: Context
  ) throws -> Projects.Table {
    let range = ReportPeriod(from: period.from, through: period.through, unit: period.unit)
    let past = ReportPeriod(from: .first, through: period.through, unit: period.unit)
    let role = question.actor.role
    // How many cards were handed out was published; of which unit, and how many came back, was not.
    let told = Clearance(question.actor).told(
      try sums(of: range, Projects.Table.families), in: register,
      issuedCards: period.unit.isEmpty)
    return Projects.Table(
      period, facts: told, past: try sums(of: past, Projects.Table.families),
      byUnit: Policy.clearedForCards.contains(role) || role == .governmentHead)
  }
}
