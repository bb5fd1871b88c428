extension PenaltyAppeal {
  /// Before `organ`.
  public init(_ kind: AppealKind, before organ: String, documentNumber: String) {
    (self.kind, self.organ, self.documentNumber) = (kind, organ, documentNumber)
  }
}
