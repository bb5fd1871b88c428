extension RegisterCommand {
  /// The kind of dossier the command belongs to.
  var kind: DossierKind {
    switch self {
    case .registerUnit: .unit
    case .registerPerson, .dismissPerson, .recordAbsence: .person
    case .assignPost: .post
    case .publishItem, .openItem: .item
    case .overlayCalendar, .noticeCalendar: .calendar
    }
  }
}
