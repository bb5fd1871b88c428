// What lists of cases can be narrowed to, so that nothing else is looked at.

extension CaseFilter: LightFilter {
  static var lit: Set<Cases.Phase> { ApprovalCase.lit }
}

extension Desk.Filter: LightFilter {
  static var lit: Set<Cases.Phase> { ApprovalCase.lit }
  // What is due, the section says, together with what is next.
  var newest: Bool { false }
  var dueBy: Day? { nil }
  var possible: Set<Cases.Phase>? {
    let shown: Set<Cases.Phase>? =
      switch section {
      case .all: nil
      case .overdue: Self.lit
      case .due: Set(Cases.Phase.allCases.filter(\.isDated))
      }
    let asked = phase.map { Set([$0]) }
    return shown.map { asked?.intersection($0) ?? $0 } ?? asked
  }
}
