/// What a store holds, row by row and as it stands (库内原貌): what ``Engine/verify(against:quick:progress:)``
/// compares with what the events give, ``Engine/rebuild(progress:)`` reads and ``Engine/seal(at:)`` builds on.
///
/// Nothing here trusts a pointer: a damaged row is told, not followed.
public protocol StoreAudit {
  /// How many rows there are of each kind.
  func tally() throws(Fault) -> StoreTally
  /// The store's number of a dossier; nil where its name is not known.
  func id(of dossier: DossierKey) throws(Fault) -> Int64?
  /// Heads in the order of the dossiers' numbers, from after `number`, at most `limit`.
  func heads(after number: Int64, limit: Int) throws(Fault) -> [DossierHead]
  /// What is found when the pointers are followed back from a dossier's head.
  func trail(of head: DossierHead) throws(Fault) -> StoredTrail
  /// Entries in the order of their numbers from after `number`, with their pointers.
  func rows(after number: Int64, limit: Int) throws(Fault) -> [StoredRow]
  /// The same, put into `page`, which is emptied before.
  func read(_ page: inout StoredRow.Page, after number: Int64, limit: Int) throws(Fault)
  /// The pointers of entries in the order of their numbers from after `number`, without their texts.
  func links(after number: Int64, limit: Int) throws(Fault) -> [StoredLink]
  /// The heads of the dossiers with these numbers, which grow, in their order; those that are not there left out.
  func heads(numbered numbers: [Int64]) throws(Fault) -> [DossierHead]
  /// The hashes of a tile of the tree under the newest seal; none where it is not kept.
  func tile(_ number: Int64) throws(Fault) -> [LedgerDigest]
  /// Shows every kept tile to `body`, in the order of their numbers.
  func tiles(_ body: (Seal.Tile) throws(Fault) -> Void) throws(Fault)
  /// Whether the dossier stands in the due index where its head says.
  func isFiled(_ head: DossierHead) throws(Fault) -> Bool
  /// All personal data of a dossier.
  func personal(of head: DossierHead) throws(Fault) -> [PersonalRecord]
  /// All counters of numbers given out.
  func counters() throws(Fault) -> [String: Int64]
  /// Shows every message to `body`, in the order of their numbers, with the store's number of its dossier.
  func notices(_ body: (Int64, Notice) throws(Fault) -> Void) throws(Fault)
  /// Shows every record of messages that left to `body`, with the store's number of its dossier.
  func noticesLeft(_ body: (Int64, Notice.Left) throws(Fault) -> Void) throws(Fault)
  /// Shows every remembered request to `body`, in the order of their keys.
  func requests(_ body: (String, StoredRequest) throws(Fault) -> Void) throws(Fault)
  /// All seals, the oldest first.
  func seals() throws(Fault) -> [Seal]
  /// All values kept under a name.
  func values() throws(Fault) -> [String: [UInt8]]
  /// The codes of units that heads may name.
  func unitCodes() throws(Fault) -> [String]
  /// What the store itself finds damaged of its indexes and pages; nil where it finds nothing, or has none.
  func damage() throws(Fault) -> String?
  /// What the store itself derives of counters and heads and keeps rightly, as far as it can tell without the ledgers.
  func standing() throws(Fault) -> Set<ChangeSet.Derived>
  /// Whether the chain is computed when it is read, so that heads have no hash and reading a page reads all.
  var chainsWhenRead: Bool { get }
}

extension StoreAudit {
  /// No: the chain is kept.
  public var chainsWhenRead: Bool { false }

  /// Everything: it derives nothing.
  public func standing() throws(Fault) -> Set<ChangeSet.Derived> { Set(ChangeSet.Derived.allCases) }

  /// Nothing.
  public func damage() throws(Fault) -> String? { nil }

  /// Rows, one by one.
  public func read(
    _ page: inout StoredRow.Page, after number: Int64, limit: Int
  ) throws(Fault) {
    page.removeAll()
    for row in try rows(after: number, limit: limit) {
      page.append(row.entry.number, dossier: row.dossier, previous: row.previous) {
        $0 += row.entry.text
      }
    }
  }
}

/// How many rows a store has of each kind (行数): a verification that met fewer has found one that no one points to.
public struct StoreTally: Sendable, Equatable {
  /// Names of dossiers.
  public var names: Int64 = 0
  /// Heads of dossiers.
  public var heads: Int64 = 0
  /// Places in the due index.
  public var due: Int64 = 0
  /// Counters of the statistics.
  public var facts: Int64 = 0
  /// Personal data.
  public var personal: Int64 = 0
  /// Messages.
  public var notices: Int64 = 0
  /// Records of messages that left, one a dossier.
  public var noticesLeft: Int64 = 0
  /// How many numbers of messages were given out.
  public var noticesNumbered: Int64 = 0

  /// Nothing.
  public init() {}
}

/// A dossier's entries, as its pointers lead to them (逐项指针): with where the way ended if it ended too early.
public struct StoredTrail: Sendable {
  /// What was found, the oldest first.
  public var entries: [StoredEntry] = []
  /// The number that the trail leads to and where nothing stands, or nothing that comes before; nil where it
  /// ends at a first entry.
  public var broken: Int64?
  /// The first found entry that is filed under another dossier.
  public var stray: Int64?

  /// Nothing yet.
  public init() {}
}

/// An entry with the columns that tell where it belongs (条目与指针): verification holds them against the entry itself.
public struct StoredRow: Sendable, Equatable {
  /// The entry.
  public var entry: StoredEntry
  /// The store's number of its dossier.
  public var dossier: Int64
  /// The number of the dossier's entry before it; 0 for the first.
  public var previous: Int64

  /// An entry with its pointers.
  public init(_ entry: StoredEntry, dossier: Int64, previous: Int64) {
    self.entry = entry
    self.dossier = dossier
    self.previous = previous
  }
}

extension StoredRow {
  /// Entries one behind the other in one room (连续条目), for whoever reads them all.
  public struct Page: Sendable {
    /// One of them.
    struct Row {
      var number: Int64
      var dossier: Int64
      var previous: Int64
      /// Where its text stands.
      var text: Range<Int>
    }

    private(set) var rows: [Row] = []
    private(set) var bytes: [UInt8] = []

    /// An empty page.
    public init() {}

    /// Appends an entry, whose text `write` appends.
    public mutating func append<Thrown: Error>(
      _ number: Int64, dossier: Int64, previous: Int64,
      _ write: (inout [UInt8]) throws(Thrown) -> Void
    ) throws(Thrown) {
      let start = bytes.count
      try write(&bytes)
      rows.append(
        Row(number: number, dossier: dossier, previous: previous, text: start..<bytes.count))
    }

    /// Forgets the entries and keeps the room.
    public mutating func removeAll() {
      rows.removeAll(keepingCapacity: true)
      bytes.removeAll(keepingCapacity: true)
    }
  }
}

/// Where an entry belongs (条目指针): put right by a rebuild from what the entry says, and what a seal finds by what changed.
public struct StoredLink: Sendable, Equatable {
  /// The entry's number.
  public var number: Int64
  /// The store's number of its dossier.
  public var dossier: Int64
  /// The number of the dossier's entry before it; 0 for the first.
  public var previous: Int64

  /// A link.
  public init(number: Int64, dossier: Int64, previous: Int64) {
    self.number = number
    self.dossier = dossier
    self.previous = previous
  }
}
