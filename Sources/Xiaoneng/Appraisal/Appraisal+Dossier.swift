extension Appraisal: Phased {
  typealias Command = Appraisals.Command
  typealias Event = Appraisals.Event
  typealias Timer = AppraisalTimer

  static let kind = DossierKind.appraisal

  static func own(_ event: Xiaoneng.Event) -> Appraisals.Event? {
    if case .appraisal(let event) = event { event } else { nil }
  }

  /// It is of a population, not of a unit.
  var unit: Int32 { -1 }
  func subject(in register: Register) -> String { "" }
}
