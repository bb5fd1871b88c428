/// One event as it stands in the ledger (台帐): who, when, what, and the hash of the one before it.
public struct LedgerEntry: Sendable, Equatable {
  /// The dossier it belongs to.
  public var dossier: DossierKey
  /// Its number within the dossier, from 1.
  public var sequence: Int32
  /// When.
  public var at: Instant
  /// Who.
  public var actor: Principal
  /// The absent officer for whom the actor stood in; empty where none.
  public var actingFor: String
  /// What: the word of the event.
  public var word: String
  /// What: the event's record.
  public var data: JSONValue
  /// The hash of the entry before it in the dossier; zero for the first.
  public var previous: LedgerDigest

  /// Reads an entry's canonical text.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` unless the text is exactly what ``text`` would
  ///   write.
  public init(reading text: [UInt8]) throws(Fault) {
    try self.init(chained: text)
    guard self.text == text else { throw Fault(.storeCorrupt, detail: "not canonical") }
  }

  /// Reads the text of an entry that its ledger's hashes vouch for. That it is canonical was seen to when it was
  /// written, and is again by whoever verifies: writing each once more would cost as much as reading it.
  init(chained text: [UInt8]) throws(Fault) {
    let json: JSONValue
    do { json = try JSONValue(parsing: text) } catch {
      throw Fault(.storeCorrupt, detail: error.english)
    }
    guard let key = json["dossier"]?.string.flatMap({ DossierKey($0) }),
      let sequence = json["seq"]?.integer.flatMap({ Int32(exactly: $0) }),
      let at = json["at"]?.string.flatMap({ Instant($0) }),
      let id = json["actor"]?.string,
      let role = json["role"]?.string.flatMap({ Role(rawValue: $0) }),
      let word = json["event"]?.string, let data = json["data"],
      let previous = json["previous"]?.string.flatMap({ LedgerDigest(hex: $0) })
    else { throw Fault(.storeCorrupt, detail: "not a ledger entry") }
    dossier = key
    self.sequence = sequence
    self.at = at
    actor = Principal(id, role, unit: json["unit"]?.string ?? "")
    actingFor = json["for"]?.string ?? ""
    self.word = word
    self.data = data
    self.previous = previous
  }

  /// The canonical text: what is stored and hashed.
  public var text: [UInt8] {
    var bytes: [UInt8] = []
    LedgerText.append(
      to: &bytes, dossier: dossier, sequence: sequence, at: at, actor: actor, actingFor: actingFor,
      word: word, data: data.canonicalBytes[...], previous: previous)
    return bytes
  }
}

/// The one place that writes a ledger entry.
enum LedgerText {
  /// Appends the canonical text of an entry, members in the order of their names.
  static func append(
    to bytes: inout [UInt8], dossier: DossierKey, sequence: Int32, at: Instant, actor: Principal,
    actingFor: String, word: String, data: ArraySlice<UInt8>, previous: LedgerDigest
  ) {
    var writer = JSONWriter(appendingTo: [])
    writer.swapBytes(with: &bytes)
    writer.openObject()
    writer.name("actor")
    writer.string(actor.id)
    writer.name("at")
    at.write(to: &writer)
    writer.name("data")
    writer.verbatim(data)
    writer.name("dossier")
    writer.string(dossier.kind.rawValue, "/", dossier.id)
    writer.name("event")
    writer.string(word)
    if !actingFor.isEmpty {
      writer.name("for")
      writer.string(actingFor)
    }
    writer.name("previous")
    previous.write(to: &writer)
    writer.name("role")
    writer.string(actor.role.rawValue)
    writer.name("seq")
    writer.integer(Int64(sequence))
    if !actor.unit.isEmpty {
      writer.name("unit")
      writer.string(actor.unit)
    }
    writer.closeObject()
    writer.swapBytes(with: &bytes)
  }
}
