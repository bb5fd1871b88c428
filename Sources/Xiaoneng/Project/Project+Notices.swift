extension Project {
  /// The messages that `event` causes: to desks only. The last value is the unit it goes to.
  func notices(
    for event: Projects.Event, number: String, in context: Context, _ send: (NoticeDraft) -> Void
  ) {
    func desk(_ template: NoticeTemplate, _ unit: String, _ values: String...) {
      guard !unit.isEmpty else { return }
      send(NoticeDraft(channel: .desk, template: template, values: [number] + values + [unit]))
    }
    let register = context.register
    let own = register.unitCode(unit)
    switch event {
    case .urged(let data):
      desk(.projectUrged, own, data.period.chinese, data.rung.chinese, "\(data.due)")
      let watch: Role = data.rung == .accountability ? .supervisor : .efficiencyOffice
      for unit in register.units(with: watch) {
        desk(.projectUrging, unit, own, data.period.chinese, data.rung.chinese)
      }
    case .assessed(let data):
      guard let step = data.step, data.light.weight >= Projects.ProjectLight.yellow.weight else {
        return
      }
      for unit in [own, unit(of: leader, context)] + register.units(with: .efficiencyOffice) {
        desk(.projectLit, unit, data.period.chinese, data.light.chinese, step.chinese)
      }
    case .planSubmitted(let data):
      desk(.projectPlan, unit(of: leader, context), "\(data.version ?? 0)", leader)
    case .problemAssigned(let data):
      desk(.projectProblem, data.unit, "\(data.number)", "\(data.due)")
    case .met(let data):
      for (place, decision) in data.decisions.enumerated() {
        desk(
          .projectProblem, decision.unit, "\(Int(data.first ?? 1) + place)", "\(decision.due)")
      }
    case .supervised(let data):
      desk(.projectListed, own, data.number, "\(data.deadline)")
    case .faulted(let data):
      let unit = data.unit.isEmpty ? nil : data.unit
      for unit in unit.map({ [$0] }) ?? register.units(with: .efficiencyOffice) {
        desk(.projectFault, unit, data.rule.rawValue, data.rule.chinese)
      }
    default: return
    }
  }

  private func unit(of person: String, _ context: Context) -> String {
    context.register.person(person).map { context.register.persons[Int($0)].unit } ?? ""
  }
}
