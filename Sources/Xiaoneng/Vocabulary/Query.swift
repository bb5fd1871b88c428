extension Query {
  /// Whether the asking is itself recorded, so that it needs a store that can be written: personal data.
  package var isRecorded: Bool {
    switch self {
    case .casePersonal, .complaintPersonal, .projectPersonal, .penaltyPersonal,
      .stagePersonal, .supervisionPersonal, .inspectionPersonal,
      .tenRulesPersonal, .contactPersonal, .mandatePersonal, .personalExport:
      true
    case .casePaper(let wish), .stagePaper(let wish), .complaintPaper(let wish), .penaltyPaper(let wish):
      !wish.purpose.isEmpty
    default: false
    }
  }
}
