/// What lists find a dossier by beside its number and unit (检索标记): whose it is, and what it is about. A keyed digest,
/// since it stands in rows that tell neither.
enum ListMark {
  /// Neither is known: the row was written by a version that did not keep it. Lists look such dossiers through.
  static let unknown = Int64.min

  /// The mark of an account, 0 for none. Another kind of dossier has another one for the same account.
  static func owner(_ account: String, of kind: DossierKind, in register: Register) -> Int64 {
    mark("owner", account, kind, register)
  }

  /// The mark of what dossiers of a kind are about, such as an item; 0 for nothing.
  static func subject(_ subject: String, of kind: DossierKind, in register: Register) -> Int64 {
    mark("subject", subject, kind, register)
  }

  private static func mark(
    _ what: String, _ text: String, _ kind: DossierKind, _ register: Register
  ) -> Int64 {
    if text.isEmpty { return 0 }
    // As the ledger writes it: what is read again from there has the same mark.
    let name = "list-mark\n\(what)\n\(kind.rawValue)\n\(text.nfc)"
    let digest = register.key.authenticate(Array(name.utf8))
    let mark = digest.bytes.prefix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
    // Two values say something else.
    return mark == 0 || mark == unknown ? 1 : mark
  }
}
