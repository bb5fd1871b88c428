/// All ledgers read once, in the order of their entries (顺序核验): texts, chains, sequences, pointers, heads and seals
/// held against each other, with a few words kept of each dossier.
///
/// It tells whether everything holds and nothing else. Where something does not, ``LedgerChain`` finds ledger by ledger
/// what it is.
struct LedgerScan {
  /// What is known of a dossier by the entries so far.
  private struct Standing {
    var hash: LedgerDigest
    var last: Int64
    var at: Instant
    /// A hash of its name under a key of this process: no one can make two names that share it. The head's name has
    /// it too, so that it is a name.
    var name: Int
    var sequence: Int32
    var isDirty = true
  }

  /// What an entry says of its place, and its hash.
  private struct Said: Sendable {
    var name: Int
    var sequence: Int32
    var at: Instant
    /// The hash of the entry before.
    var previous: LedgerDigest
    var hash: LedgerDigest
  }

  private let audit: any StoreAudit
  private let crew: Crew
  private let keepsTree: Bool
  private var standings: [Standing] = []
  /// Numbers of dossiers that changed since the last seal that was held.
  private var dirty: [Int64] = []
  private var tree = SealTree()
  /// How many entries were read.
  private(set) var entries: Int64 = 0
  /// Whether the tree that the store keeps is that of its newest seal.
  private(set) var isTreeRight = true
  /// How many dossiers they open.
  var dossiers: Int64 { Int64(standings.count) }

  /// - Parameter keepsTree: whether many seals are to be held, and the tree that the store keeps under the newest.
  init(_ audit: any StoreAudit, _ crew: Crew, keepsTree: Bool) {
    (self.audit, self.crew) = (audit, crew)
    self.keepsTree = keepsTree
  }

  /// Reads everything.
  ///
  /// - Returns: whether all holds but perhaps a seal, which `seals` tells.
  /// - Complexity: O(entries + changes between seals × log dossiers) in time; 64 bytes a dossier.
  mutating func run(
    through last: Int64, _ seals: inout SealChecks, progress: ((Int64, Int64) -> Void)?
  ) throws(Fault) -> Bool {
    let tally = try audit.tally()
    guard tally.heads == tally.names else { return false }
    standings.reserveCapacity(Int(clamping: tally.heads))
    guard try hold(&seals) else { return false }
    var stream = EntryStream(audit, after: .min, crew) { Self.said($0) }
    var holds = true
    while try stream.next({ (part) throws(Fault) in
      for (row, said) in zip(part.page.rows, part.found) {
        guard row.number == entries + 1, let said, take(row, said) else {
          holds = false
          return false
        }
        entries += 1
        if seals.next == entries { holds = try hold(&seals) }
        guard holds else { return false }
      }
      progress?(min(entries, last), last)
      return true
    }) {}
    guard holds else { return false }
    guard entries == last, tally.heads == dossiers else { return false }
    return try headsHold()
  }

  private static func name(_ text: Span<UInt8>) -> Int {
    var hasher = Hasher()
    text.withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }

  private static func name(_ key: DossierKey) -> Int { name(key.description.utf8.span) }

  /// What an entry says of its place; nil where it cannot be read.
  private static func said(_ text: Span<UInt8>) -> Said? {
    if let outline = EntryOutline(text) {
      guard let previous = LedgerDigest(hex: text.extracting(outline.previous)) else { return nil }
      return Said(
        name: name(text.extracting(outline.name)), sequence: outline.sequence, at: outline.at,
        previous: previous, hash: SHA256.hash(text))
    }
    let bytes = text.withUnsafeBufferPointer { Array($0) }
    guard let entry = try? LedgerEntry(reading: bytes) else { return nil }
    return Said(
      name: name(entry.dossier), sequence: entry.sequence, at: entry.at,
      previous: entry.previous, hash: SHA256.hash(text))
  }

  /// Whether an entry is the next of its dossier.
  private mutating func take(_ row: StoredRow.Page.Row, _ entry: Said) -> Bool {
    guard row.previous != 0 else {
      // Dossiers are numbered as they are opened: the leaves of a seal stand so.
      guard row.dossier == dossiers + 1, entry.previous == .zero, entry.sequence == 1 else {
        return false
      }
      standings.append(
        Standing(hash: entry.hash, last: row.number, at: entry.at, name: entry.name, sequence: 1))
      dirty.append(row.dossier)
      return true
    }
    let place = Int(clamping: row.dossier) - 1
    guard standings.indices.contains(place) else { return false }
    let before = standings[place]
    guard row.previous == before.last, entry.previous == before.hash,
      entry.name == before.name, Int64(entry.sequence) == Int64(before.sequence) + 1,
      entry.at >= before.at
    else { return false }
    standings[place].hash = entry.hash
    standings[place].last = row.number
    standings[place].at = entry.at
    standings[place].sequence = entry.sequence
    if !before.isDirty {
      standings[place].isDirty = true
      dirty.append(row.dossier)
    }
    return true
  }

  /// Whether the heads are what the entries give.
  private func headsHold() throws(Fault) -> Bool {
    var number: Int64 = 0
    while true {
      let heads = try audit.heads(after: number, limit: 4_096)
      if heads.isEmpty { return number == dossiers }
      for head in heads {
        number += 1
        guard head.id == number, number <= dossiers else { return false }
        let standing = standings[Int(number) - 1]
        guard Self.name(head.key) == standing.name, head.version == standing.sequence,
          head.lastEntry == standing.last, head.lastAt == standing.at,
          head.hash == standing.hash || head.hash == .zero && audit.chainsWhenRead
        else { return false }
      }
    }
  }

  // MARK: - Seals

  /// Holds the seals that were made after the entry read last.
  private mutating func hold(_ seals: inout SealChecks) throws(Fault) -> Bool {
    while seals.next == entries {
      guard let root = try keepsTree ? grownRoot() : wholeRoot() else { return false }
      let isNewest = seals.hold(dossiers, root)
      if keepsTree, isNewest { isTreeRight = try tree.isKept(by: audit) }
    }
    return true
  }

  private func leaf(_ head: DossierHead) -> LedgerDigest? {
    guard head.id > 0, head.id <= dossiers else { return nil }
    let standing = standings[Int(head.id) - 1]
    return Seal.leaf(head.key, length: standing.sequence, head: standing.hash)
  }

  /// The root as it is now; nil where a name is missing.
  private func wholeRoot() throws(Fault) -> LedgerDigest? {
    var root = MerkleTree.Builder()
    var number: Int64 = 0
    while number < dossiers {
      let heads = try audit.heads(after: number, limit: Int(min(4_096, dossiers - number)))
      if heads.isEmpty { return nil }
      for head in heads {
        number += 1
        guard head.id == number, let leaf = leaf(head) else { return nil }
        root.append(leaf)
      }
    }
    return root.root
  }

  /// The same, hashing what changed since it was asked before.
  private mutating func grownRoot() throws(Fault) -> LedgerDigest? {
    dirty.sort()
    for start in stride(from: 0, to: dirty.count, by: 4_096) {
      let numbers = Array(dirty[start..<min(start + 4_096, dirty.count)])
      let heads = try audit.heads(numbered: numbers)
      guard heads.map(\.id) == numbers else { return nil }
      for head in heads {
        guard let leaf = leaf(head) else { return nil }
        try tree.set(leaf, at: head.id - 1)
        standings[Int(head.id) - 1].isDirty = false
      }
    }
    dirty.removeAll(keepingCapacity: true)
    return try tree.root()
  }
}
