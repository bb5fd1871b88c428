internal import XiaonengThreads

/// All entries of a store in the order of their numbers, each with what is found by looking at its text alone
/// (顺序读取): while one thread reads and makes use of what was found, the others of the crew look at what was read.
struct EntryStream<Found: Sendable> {
  /// Entries that one thread looks at in one go. One thread at a time has it.
  final class Part: @unchecked Sendable {
    fileprivate(set) var page = StoredRow.Page()
    fileprivate(set) var found: [Found] = []

    fileprivate func look(_ look: (Span<UInt8>) -> Found) {
      found.removeAll(keepingCapacity: true)
      // What is lent of a property does not outlive one access to it.
      let page = page
      for row in page.rows { found.append(look(page.bytes.span.extracting(row.text))) }
    }
  }

  private let audit: any StoreAudit
  private let crew: Crew
  private let look: @Sendable (Span<UInt8>) -> Found
  /// How many entries a part has at most, and how many parts are looked at in one go.
  private let size: (rows: Int, parts: Int)
  /// So many bytes are read ahead, and what the last part has beyond them.
  private static var mostBytes: Int { 8 << 20 }
  /// The number of the last entry that was read.
  private var last: Int64
  /// Whether there may be more to read.
  private var hasMore = true
  /// What is looked at while what was found before it is made use of, and what was read to be looked at next.
  private var looked: [Part] = []
  private var ahead: [Part] = []
  private var hasBegun = false
  /// What went wrong with reading behind it: told when its turn comes.
  private var fault: Fault?
  /// Parts to be used again.
  private var spare: [Part] = []

  /// Entries from after `number`, which is `.min` for the first that there is.
  init(
    _ audit: any StoreAudit, after number: Int64, _ crew: Crew,
    size: (rows: Int, parts: Int)? = nil, _ look: @escaping @Sendable (Span<UInt8>) -> Found
  ) {
    (self.audit, self.crew, self.look, last) = (audit, crew, look, number)
    let usual = crew.size > 1 ? (512, min(4 * crew.size, 64)) : (4_096, 1)
    self.size = audit.chainsWhenRead ? (.max, 1) : size ?? usual
  }

  /// Shows what comes next, in its order, to `body`, which says whether to go on; false at the end and where it does not.
  mutating func next(_ body: (Part) throws(Fault) -> Bool) throws(Fault) -> Bool {
    if !hasBegun {
      hasBegun = true
      looked = read()
      begin(looked)
      ahead = read()
    }
    let parts = looked
    if parts.isEmpty, let fault { throw fault }
    if parts.isEmpty { return false }
    crew.finish()
    // The others have what to look at while this thread reads on and makes use of what was found.
    looked = ahead
    begin(looked)
    ahead = read()
    var goesOn = false
    defer { if !goesOn { crew.drop() } }
    for part in parts {
      guard try body(part) else { return false }
    }
    spare += parts
    goesOn = true
    return true
  }

  private func begin(_ parts: [Part]) {
    crew.begin(parts.count) { [look] place in parts[place].look(look) }
  }

  private mutating func read() -> [Part] {
    var (parts, bytes) = ([Part](), 0)
    while hasMore, parts.count < size.parts, bytes < Self.mostBytes {
      let part = spare.popLast() ?? Part()
      do throws(Fault) { hasMore = try read(into: part) } catch {
        (fault, hasMore) = (error, false)
      }
      if hasMore { parts.append(part) }
      bytes += part.page.bytes.count
    }
    return parts
  }

  /// Reads on; false at the end.
  private mutating func read(into part: Part) throws(Fault) -> Bool {
    try audit.read(&part.page, after: last, limit: size.rows)
    guard let end = part.page.rows.last else { return false }
    // Numbers that do not grow are those of a damaged file, which would be read for ever.
    guard end.number > last else { throw Fault(.storeCorrupt, field: "event") }
    last = end.number
    return true
  }
}
