extension Penalties.Appeal {
  /// Before `organ`.
  public init(_ kind: Penalties.AppealKind, before organ: String, documentNumber: String) {
    (self.kind, self.organ, self.documentNumber) = (kind, organ, documentNumber)
  }
}
