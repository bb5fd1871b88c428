extension Cases.ClosingCode {
  /// The exchange code; `nil` where exchange formats have none.
  public var exchangeCode: Int32? {
    switch self {
    case .granted, .deemedRenewed: 0
    case .refused, .returned: 1
    case .voided: 2
    case .deleted: 3
    case .referred: 4
    case .correctionLapsed: 5
    case .notAccepted: 6
    case .withdrawn, .imported: nil
    }
  }
}
