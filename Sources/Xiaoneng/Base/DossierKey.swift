/// The name of one dossier (卷宗号), kind and number: `case/46900300GS-XK-0001201208010001`.
///
/// It is the same in every door, list, ledger and proof, and is never given to another dossier.
public struct DossierKey: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// What the dossier is.
  public var kind: DossierKind
  /// Its number or code within the kind.
  public var id: String

  /// The dossier `id` of `kind`.
  public init(_ kind: DossierKind, _ id: String) {
    self.kind = kind
    // As the ledger writes it, so that a name is one name in every spelling.
    self.id = id.nfc
  }

  /// Reads `kind/id`; nil for an unknown kind, an empty id or one over 128 bytes.
  public init?(_ text: String) {
    let bytes = text.utf8.span
    if let key = DossierKey(ascii: bytes) {
      self = key
      return
    }
    var place = 0
    while place < bytes.count, bytes[place] != 0x2F { place += 1 }
    guard place < bytes.count, let kind = Self.kind(bytes.extracting(0..<place)) else {
      return nil
    }
    let id = String(Substring(text.utf8.dropFirst(place + 1)))
    guard Self.isID(id) else { return nil }
    self.init(kind, id)
  }

  /// Reads `kind/id` of visible ASCII where it lies; nil for everything else, which ``init(_:)-(String)`` has to look at.
  ///
  /// - Complexity: O(n).
  package init?(ascii name: Span<UInt8>) {
    var place = 0
    while place < name.count, name[place] != 0x2F { place &+= 1 }
    guard place < name.count, let kind = Self.kind(name.extracting(0..<place)) else {
      return nil
    }
    let id = name.extracting(place + 1..<name.count)
    guard (1...128).contains(id.count) else { return nil }
    for index in id.indices {
      let byte = id[index]
      guard byte > 0x20, byte < 0x7F, byte != 0x22, byte != 0x5C else { return nil }
    }
    guard let text = try? String(utf8: id) else { return nil }
    self.init(kind, "")
    // ASCII is one spelling already.
    self.id = text
  }

  /// Lists read a key a row: a dictionary of texts would be felt.
  private static let kinds = DossierKind.allCases.map { (name: Array($0.rawValue.utf8), kind: $0) }

  private static func kind(_ name: Span<UInt8>) -> DossierKind? {
    for known in kinds where known.name.count == name.count {
      var place = 0
      while place < name.count, known.name[place] == name[place] { place += 1 }
      if place == name.count { return known.kind }
    }
    return nil
  }

  /// Whether `id` can name a dossier: 1…128 bytes, without space, control characters, quotes, backslash, what
  /// turns the direction of a text and what is not seen.
  public static func isID(_ id: String) -> Bool {
    let bytes = id.utf8.span
    guard (1...128).contains(bytes.count) else { return false }
    var all: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      guard byte > 0x20, byte != 0x22, byte != 0x5C, byte != 0x7F else { return false }
      all |= byte
    }
    // What is ASCII alone turns no direction and piles nothing up.
    return all < 0x80 || id.isPlainMark && id.isStreamSafe
  }

  /// The case numbered `number`.
  public static func `case`(_ number: String) -> DossierKey { DossierKey(.case, number) }

  /// Ids differ far more than kinds, so only they are hashed.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// `kind/id`.
  public var description: String { kind.rawValue + "/" + id }

  /// The order of the text form, by bytes.
  public static func < (a: DossierKey, b: DossierKey) -> Bool {
    a.kind == b.kind
      ? a.id.utf8.lexicographicallyPrecedes(b.id.utf8)
      : a.kind.rawValue.utf8.lexicographicallyPrecedes(b.kind.rawValue.utf8)
  }
}

extension DossierKey: JSONCodable {
  /// Reads `"kind/id"`.
  public static func read(_ json: JSONValue) throws(Fault) -> DossierKey {
    guard let key = DossierKey(try String.read(json)) else {
      throw Fault(.badValue, detail: "kind/id")
    }
    return key
  }
  /// Writes `"kind/id"`.
  public func write(to writer: inout JSONWriter) { writer.string(description) }
}
