// Stores that keep their ledgers in several places (分片): what the engine must know of it, and what every other store
// answers.
//
// One transaction changes dossiers of one place. What a decision orders in another is kept with it and done once
// (``ChangeSet/orders``); what must happen elsewhere before it is done in a transaction of its own, and the decision made
// again. The register stands at home, place 0; beside its own entries each place writes down how much of the register
// they were decided by, so that verification folds them under the same register.

extension Seal {
  /// Which entries the first so many are (截至): what a seal covers.
  public struct Cut: Sendable, Equatable {
    private let last: [Int64]
    private let shift: Int64

    /// All entries up to the number `last`.
    public init(through last: Int64) {
      (self.last, shift) = ([last], .max)
    }

    /// All entries up to `last[place]` of each place, where the entries of a place are numbered from `place * shift`.
    public init(through last: [Int64], shift: Int64) {
      self.last = last
      self.shift = max(1, shift)
    }

    /// Whether the entry `number` is one of them.
    public func takes(_ number: Int64) -> Bool {
      guard number > 0 else { return true }
      let (place, rest) = number.quotientAndRemainder(dividingBy: shift)
      return last.indices.contains(Int(place)) && rest <= last[Int(place)]
    }
  }
}

extension Store {
  /// One.
  public var places: Int { 1 }
  /// The only one.
  public func place(of dossier: DossierKey) -> Int { 0 }
  /// Nothing: there is one place.
  public func aim(at place: Int) throws(Fault) {}
  /// This store.
  public var home: any Store { self }
  /// Whatever is due.
  public func due(by instant: Instant, limit: Int, at place: Int) throws(Fault) -> [DossierHead] {
    try due(by: instant, limit: limit)
  }
  /// All of them: a change of days files what waits in its own transaction.
  public func filed(at place: Int) throws(Fault) -> Int64 { .max }
  /// The entry's own number.
  public func registerNumber(before number: Int64) throws(Fault) -> Int64 { number }
  /// Entries are numbered from 1.
  public func isFirst(_ number: Int64) -> Bool { number == 1 }
  /// Entries are numbered in their order.
  public func cut(at entries: Int64) throws(Fault) -> Seal.Cut? { Seal.Cut(through: entries) }

  /// The cursor behind the last entry that is settled.
  ///
  /// - Complexity: O(log entries + entries that are not settled).
  public func endOfFeed() throws(Fault) -> StoredFeed.Cursor {
    let last = try lastNumber()
    var behind: Int64 = 64
    while true {
      let from = max(0, last - behind)
      let start = StoredFeed.Cursor(transaction: 0, number: from)
      let feed = try readFeed(after: start, limit: Int(clamping: last - from))
      if !feed.entries.isEmpty || from == 0 { return feed.settled }
      // Long transactions hold it back: the end is looked for further down.
      behind = behind.multipliedReportingOverflow(by: 8).overflow ? last : behind * 8
    }
  }
}

extension DossierKind {
  /// Whether dossiers of the kind make up the register, which stands in one place.
  public var isOfRegister: Bool { Register.kinds.contains(self) }
}
