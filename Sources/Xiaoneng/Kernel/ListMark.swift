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
    var name: [UInt8] = []
    name.reserveCapacity(128)
    name += "list-mark\n".utf8
    for part in [what, kind.rawValue] {
      name += part.utf8
      name.append(0x0A)
    }
    // As the ledger writes it: what is read again from there has the same mark.
    name += text.nfc.utf8
    let digest = register.key.authenticate(name)
    let mark = digest.bytes.prefix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
    // Two values say something else.
    return mark == 0 || mark == unknown ? 1 : mark
  }
}

/// Marks of subjects that were reckoned (已算标记): few things are what most dossiers are about, and a keyed digest of each
/// would be felt.
struct SubjectMarks {
  /// How many are remembered at most.
  private static let most = 4_096
  private var known: [Subject: Int64] = [:]

  private struct Subject: Hashable {
    var kind: DossierKind
    var text: String
  }

  /// The same as ``ListMark/subject(_:of:in:)``, of a register that is always the same.
  mutating func mark(_ subject: String, of kind: DossierKind, in register: Register) -> Int64 {
    if subject.isEmpty { return 0 }
    let key = Subject(kind: kind, text: subject)
    if let mark = known[key] { return mark }
    if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
    let mark = ListMark.subject(subject, of: kind, in: register)
    known[key] = mark
    return mark
  }
}
