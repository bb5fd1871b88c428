// What may be asked of stages of joint approval.

extension Engine {
  func stageView(_ question: Question, _ context: Context) throws -> JointStages.View {
    let (slot, depth) = try seen(question, on: stages, context)
    let state = try projected(slot, on: stages, at: question.at)
    return try state.view(number: stages.heads[slot].key.id, at: depth, in: context)
  }

  /// A stage as it stands at the moment of the question, for whoever may see it.
  func stageState(_ question: Question, _ context: Context) throws -> JointStage {
    let slot = try seen(question, on: stages, context).slot
    return try projected(slot, on: stages, at: question.at)
  }

  /// A stage as bars, for whoever may see it; with the shares once it is concluded.
  func stagePicture(
    _ question: Question, _ context: Context
  ) throws -> JointStages.Picture {
    let view = try stageView(question, context)
    let shares =
      view.concluded == nil ? nil : try? stageState(question, context).shares(context)
    return JointStages.Picture(
      svg: view.svg(shares: shares, today: context.day, calendar: context.calendar))
  }

  /// A stage before it starts, as everyone may see it: of an adopted template, or of a built-in model.
  ///
  /// - Throws: `badRegister` where both are named, `notFound` where neither is, or what is named is unknown.
  func stageChart(
    _ wish: JointStages.ChartWish, _ question: Question, _ context: Context
  ) throws(Refusal) -> JointStages.Chart {
    _ = try viewer(question.actor, word: question.query.word, context)
    var chart: JointStages.Chart
    if wish.model.isEmpty {
      guard let key = question.dossier, key.kind == .template else {
        throw Refusal(.notFound, field: "dossier")
      }
      chart = try register.chart(
        ofTemplate: key.id, version: wish.version, from: wish.routed, in: context)
    } else {
      guard question.dossier == nil, wish.version == nil else {
        throw Refusal(.badRegister, field: "data.model")
      }
      chart = try JointStages.model(wish.model).chart(from: wish.routed, in: context.calendar)
      chart.statutory = .workingDays(context.profile.jointLimit)
    }
    if wish.svg { chart.svg = try chart.drawn() }
    return chart
  }

  /// Stages that the viewer may see, by number.
  func stageList(
    _ filter: JointStages.Filter, _ question: Question, _ context: Context
  ) throws -> JointStages.List {
    let found = try page(filter, of: stages, question, context, unit: filter.unit) {
      (number, state, depth) throws -> JointStages.View? in
      guard filter.project.map({ $0 == state.project }) ?? true
      else { return nil }
      return try state.view(number: number, at: depth, in: context)
    }
    var list = JointStages.List()
    (list.stages, list.more) = found
    return list
  }

  /// Stages of a period, from the counters.
  func stageTable(
    _ period: ReportPeriod, _ question: Question, _ context: Context
  ) throws -> JointStages.Table {
    _ = try viewer(question.actor, word: question.query.word, context)
    return JointStages.Table(period, facts: try sums(of: period, JointStages.Table.families))
  }
}
