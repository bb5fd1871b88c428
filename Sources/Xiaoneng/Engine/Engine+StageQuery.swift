// What may be asked of stages of joint approval.

extension Engine {
  func stageView(_ question: Question, _ context: Context) throws -> JointStages.View {
    let (slot, depth) = try seen(question, on: stages, context)
    let state = try projected(slot, on: stages, at: question.at)
    return try state.view(number: stages.slots[slot].head.key.id, at: depth, in: context)
  }

  /// A stage as it stands at the moment of the question, for whoever may see it.
  func stageState(_ question: Question, _ context: Context) throws -> JointStage {
    let slot = try seen(question, on: stages, context).slot
    return try projected(slot, on: stages, at: question.at)
  }

  /// Stages that the viewer may see, by number.
  func stageList(
    _ filter: JointStages.Filter, _ question: Question, _ context: Context
  ) throws -> JointStages.List {
    let found = try page(filter, of: stages, question, context, unit: filter.unit) {
      (number, state, depth) throws -> JointStages.View? in
      guard filter.phase.isEmpty || state.phase.name == filter.phase,
        filter.project.map({ $0 == state.project }) ?? true
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
    return JointStages.Table(period, facts: try facts(of: period))
  }
}
