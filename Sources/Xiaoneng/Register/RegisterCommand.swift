extension Registry.Command {
  /// The kind of dossier the command belongs to.
  var kind: DossierKind {
    switch self {
    case .unitRegister: .unit
    case .personRegister, .personDismiss, .personAbsent, .personErase: .person
    case .postAssign: .post
    case .itemPublish, .itemOpen: .item
    case .calendarOverlay, .calendarNotice: .calendar
    case .adoptRules: .ruleSet
    case .adoptTemplate: .template
    }
  }
}
