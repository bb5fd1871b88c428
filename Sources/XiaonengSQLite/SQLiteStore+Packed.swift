import Xiaoneng

/// Packs that were read last, so that a reader of many entries unpacks each once; bounded in bytes.
struct OpenPacks {
  /// How much of them is held, twice: what is older than that is forgotten.
  private static let mostBytes = 8 << 20

  private var dictionaries: [Int64: [UInt8]] = [:]
  private var young: [Int64: Segment] = [:]
  private var old: [Int64: Segment] = [:]
  private var held = 0

  /// The pack with this number, where it is held.
  mutating func segment(_ number: Int64) -> Segment? {
    if let known = young[number] { return known }
    guard let known = old[number] else { return nil }
    keep(known, number)
    return known
  }

  mutating func keep(_ segment: Segment, _ number: Int64) {
    if held > Self.mostBytes {
      (old, young, held) = (young, [:], 0)
    }
    held += segment.size + 128
    young[number] = segment
  }

  func dictionary(_ name: Int64) -> [UInt8]? { dictionaries[name] }

  mutating func keep(_ dictionary: [UInt8], _ name: Int64) {
    if dictionaries.count >= 16 { dictionaries.removeAll() }
    dictionaries[name] = dictionary
  }

  /// Others have written, or what was written is undone.
  mutating func removeAll() { self = OpenPacks() }
}

// The one place where the text of an entry is read. A row holds it as it is, beginning with a brace, or says where it is
// packed: `17/3` is the fourth text of the row 17 of `pack`. What cannot be unpacked is given out as the row has it, which
// no one takes for an entry: readers refuse it as corrupt, and verification tells it.
extension SQLiteStore {
  /// The text of an entry.
  ///
  /// - Throws: what reading can throw.
  /// - Complexity: O(its pack), and O(1) again while the pack is held.
  func text(_ row: Statement, _ column: Int32) throws(Fault) -> [UInt8] {
    let own = row.bytes(column)
    guard let (number, index) = Self.place(own), let pack = try segment(number) else { return own }
    return pack.text(index) ?? own
  }

  /// Appends the same to `out`.
  func append(_ row: Statement, _ column: Int32, to out: inout [UInt8]) throws(Fault) {
    guard row.leads(column, with: 0x30...0x39) else { return row.append(column, to: &out) }
    out += try text(row, column)
  }

  /// What a row says of where its text is packed; nil for a text.
  private static func place(_ text: [UInt8]) -> (pack: Int64, index: Int)? {
    guard let first = text.first, (0x30...0x39).contains(first), text.count <= 24 else {
      return nil
    }
    let parts = String(decoding: text, as: UTF8.self).split(separator: "/")
    guard parts.count == 2, let pack = Int64(parts[0]), let index = Int(parts[1]), index >= 0
    else { return nil }
    return (pack, index)
  }

  /// The texts of a pack; nil where it or its dictionary is gone or damaged.
  private func segment(_ number: Int64) throws(Fault) -> Segment? {
    if let known = packs.segment(number) { return known }
    let connection = try live()
    let find = try connection.statement(.pack)
    find.bind(1, number)
    guard let packed = try find.first({ $0.bytes(0) }), let name = Deflate.dictionary(of: packed),
      let words = try dictionary(name, connection),
      let lines = Deflate.unpack(packed, with: words, most: Segment.mostBytes),
      let segment = Segment(lines: lines)
    else { return nil }
    packs.keep(segment, number)
    return segment
  }

  /// The dictionary of this name; nil where there is none.
  func dictionary(_ name: Int64, _ connection: Connection) throws(Fault) -> [UInt8]? {
    if let known = packs.dictionary(name) { return known }
    let find = try connection.statement(.dictionary)
    find.bind(1, name)
    guard let words = try find.first({ $0.bytes(0) }) else { return nil }
    packs.keep(words, name)
    return words
  }
}
