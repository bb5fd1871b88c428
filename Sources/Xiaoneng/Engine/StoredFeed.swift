/// A page of a store's feed (增量读取): what was recorded after a cursor, and how far it is settled.
///
/// The order is causal within each dossier, and total and stable up to ``settled``: nothing is ever recorded below
/// it, and nothing below it goes. A reader that keeps ``settled`` and asks again misses nothing and sees nothing
/// twice, whatever else is being written.
public struct StoredFeed: Sendable, Equatable {
  /// Entries after the cursor, in their order.
  public var entries: [StoredEntry] = []
  /// The cursor to go on from.
  public var settled: Cursor
  /// Whether entries stand there that are not settled: the page ends before them. Ask again later.
  public var isHeldBack = false

  /// A page that ends at `settled`.
  public init(settled: Cursor) { self.settled = settled }

  /// How far a reader has come (游标). Only the store that gave it knows what it means; its text is kept and given
  /// back as it is.
  public struct Cursor: Sendable, Hashable, LosslessStringConvertible {
    /// The number of the transaction that wrote the last entry, where the store has such; else 0.
    public var transaction: UInt64
    /// The number of the last entry.
    public var number: Int64
    /// The same for each place after the first, where a store has several.
    public var others: [Int64] = []

    /// How many places a cursor tells of at most.
    public static let mostPlaces = 64

    /// Before the first entry.
    public static let start = Cursor(transaction: 0, number: 0)

    /// A cursor at an entry.
    public init(transaction: UInt64, number: Int64) {
      self.transaction = transaction
      self.number = number
    }

    /// Reads a cursor's text; nil for anything that is none.
    public init?(_ description: String) {
      let pieces = description.split(separator: "+", omittingEmptySubsequences: false)
      let parts = (pieces.first ?? "").split(separator: ".", omittingEmptySubsequences: false)
      let others = pieces.dropFirst().compactMap { Int64($0) }
      guard parts.count == 2, others.allSatisfy({ $0 >= 0 }), others.count < Self.mostPlaces,
        let transaction = UInt64(parts[0]), let number = Int64(parts[1]),
        number >= 0
      else { return nil }
      self.init(transaction: transaction, number: number)
      self.others = others
      guard description == self.description else { return nil }
    }

    /// Its text, such as `740.1024`; of several places, `0.1024+980+1011`.
    public var description: String {
      others.reduce("\(transaction).\(number)") { $0 + "+\($1)" }
    }
  }
}

extension Store {
  /// A page of the feed for a store where one writer at a time numbers the entries: whatever can be read is settled.
  ///
  /// - Complexity: that of ``scan(after:limit:)``.
  public func readFeed(after cursor: StoredFeed.Cursor, limit: Int) throws(Fault) -> StoredFeed {
    var feed = StoredFeed(settled: cursor)
    feed.entries = try scan(after: cursor.number, limit: limit)
    if let last = feed.entries.last {
      feed.settled = StoredFeed.Cursor(transaction: 0, number: last.number)
    }
    return feed
  }

  /// Nothing was promised that could be broken: a writing transaction of this store holds its writers' lock.
  public func confirm() throws(Fault) {}
}
