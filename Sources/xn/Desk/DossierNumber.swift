import Xiaoneng

extension DossierKey {
  /// `case/…` as it is said, or a number alone: of the kind that is told, else by how it begins.
  static func named(_ number: String, _ kind: DossierKind? = nil) throws -> DossierKey {
    let key =
      number.contains("/")
      ? DossierKey(number)
      : DossierKey.isID(number) ? DossierKey(kind ?? .of(number), number) : nil
    guard let key else {
      throw UsageError.wrongValue("NUMBER", number, "case/469003GS00-XK-0001201208010001")
    }
    return key
  }
}

extension DossierKind {
  fileprivate static func of(_ number: String) -> DossierKind {
    // An incident is called after the dossier and the clock that was broken.
    if number.contains(".") { return .supervision }
    for (prefix, kind) in [
      ("TS", DossierKind.complaint), ("GD", .complaint), ("CF", .penalty), ("BL", .stage),
      ("ZD", .project), ("DC", .inspection), ("ZF", .conduct), ("DB", .mandate), ("SW", .contact),
    ] where number.hasPrefix(prefix) && number.dropFirst(2).allSatisfy(\.isNumber) {
      return kind
    }
    return .case
  }
}
