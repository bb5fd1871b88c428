extension Query {
  /// Whether the asking is itself recorded, so that it needs a store that can be written: personal data.
  package var isRecorded: Bool {
    switch self {
    case .casePersonal, .complaintPersonal, .projectPersonal, .penaltyPersonal,
      .stagePersonal, .supervisionPersonal, .inspectionPersonal,
      .tenRulesPersonal, .contactPersonal, .mandatePersonal, .personalExport:
      true
    case .casePaper(let wish), .stagePaper(let wish), .complaintPaper(let wish),
      .penaltyPaper(let wish):
      !wish.purpose.isEmpty
    default: false
    }
  }

  /// The slot of personal data that it asks to read; nil where it asks for none.
  var slot: String? {
    switch self {
    case .casePersonal(let reading), .complaintPersonal(let reading), .projectPersonal(let reading),
      .penaltyPersonal(let reading), .stagePersonal(let reading),
      .supervisionPersonal(let reading), .inspectionPersonal(let reading),
      .tenRulesPersonal(let reading), .contactPersonal(let reading), .mandatePersonal(let reading):
      reading.slot
    default: nil
    }
  }
}
