/// Takes in the files that come with a command (附件收存). Media type, size and SHA-256 stand in the event; the names, which
/// may be those of people, are kept beside the ledger in one slot for the whole dossier; the bytes stay with the host.
struct Files {
  /// The slot of the names.
  static let slot = "attachments"
  /// How many come with one command, and to one dossier, at most: an event has to be read whole.
  static let most = (command: 64, dossier: 256)

  /// The codes of the materials that a file may be.
  var known: [String] = []
  /// How many files the dossier has already.
  var count = 0
  /// What they are called, as far as that is still kept.
  var names: [String] = []

  /// What an event says of `files`, with the commitment to the names of all files of the dossier.
  ///
  /// - Throws: ``XiaonengCalendar/Refusal`` with `tooMany`, `tooLong`, `badRegister` or `unknownMaterial` and the field.
  func take(
    _ files: [Cases.Attachment], into ruling: inout Ruling
  ) throws(Refusal) -> (records: [Cases.AttachmentRecord], names: LedgerDigest?) {
    guard !files.isEmpty else { return ([], nil) }
    guard files.count <= Self.most.command, files.count <= Self.most.dossier - count else {
      throw Refusal(
        .tooMany, field: "attachments", detail: "\(Self.most.command), \(Self.most.dossier)")
    }
    var records: [Cases.AttachmentRecord] = []
    for (place, file) in files.enumerated() {
      try check(file, "attachments[\(place)]")
      records.append(
        Cases.AttachmentRecord(
          type: file.type, size: file.size, hash: file.hash, material: file.material))
    }
    // Names that were erased meanwhile stay away, and the others keep their places.
    let before = names.count == count ? names : Array(repeating: "", count: count)
    let all = Cases.AttachmentNames(names: before + files.map(\.name))
    return (records, ruling.commit(Self.slot, all))
  }

  private func check(_ file: Cases.Attachment, _ field: String) throws(Refusal) {
    guard file.name.utf8.contains(where: { $0 > 0x20 }) else {
      throw Refusal(.badRegister, field: field + ".name")
    }
    guard file.name.utf8.count <= 512 else { throw Refusal(.tooLong, field: field + ".name") }
    try Refusal.requirePlain(file.name, field + ".name")
    guard file.type.utf8.count <= 128 else { throw Refusal(.tooLong, field: field + ".type") }
    guard Self.isMediaType(file.type) else {
      throw Refusal(.badRegister, field: field + ".type", detail: "application/pdf")
    }
    guard file.size > 0 else {
      throw Refusal(.badRegister, field: field + ".size", detail: "\(file.size)")
    }
    guard file.hash != .zero else { throw Refusal(.badRegister, field: field + ".hash") }
    guard file.material.isEmpty || known.contains(file.material) else {
      throw Refusal(.unknownMaterial, field: field + ".material")
    }
  }

  /// Whether a text is a media type without parameters: RFC 6838 §4.2.
  private static func isMediaType(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        guard let first = part.first, isLetterOrDigit(first), part.count <= 127 else {
          return false
        }
        return part.allSatisfy { isLetterOrDigit($0) || "!#$&-^_.+".utf8.contains($0) }
      }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
