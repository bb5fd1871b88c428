extension Engine {
  /// After how many days without an entry a dossier that waits for nothing is packed: while one may still apply for
  /// reconsideration of what was decided, its file is read and added to (行政复议法 art 20(1), 2023).
  public static let packsAfterDays = 60

  /// How many dossiers a sweep packs by the way: a portal that sweeps every ten minutes keeps up with 2,300 a day.
  static let packedBySweep = 16

  /// Packs what stands still by `at` (压实): dossiers that wait for nothing and had no entry for ``packsAfterDays`` days.
  ///
  /// Nothing but the room changes: entries, their hashes, seals and answers stay what they are, and what is packed is
  /// added to as before. Sweeps do a little of it each time; this does all, asked again until it is none. Whoever is
  /// stopped in between has lost nothing.
  ///
  /// `limit`: dossiers in this transaction at most, so that other writers do not wait; a store may do fewer.
  /// - Returns: how many dossiers were looked at; nil where the store packs nothing.
  /// - Throws: ``XiaonengCalendar/Fault`` when the store cannot, or when `at` is later than ``Options/latest``; nothing
  ///   was changed then.
  /// - Complexity: O(entries packed × log of what is stored).
  public func pack(at: Instant, limit: Int = 64) throws(Fault) -> Int? {
    try requireArrived(at: at)
    guard let before = Self.moment(Self.packsAfterDays, before: at) else { return 0 }
    return try store.pack(
      DossierKind.allCases.filter { !$0.isOfRegister }, before: before, limit: max(1, limit))
  }

  /// So many days before a moment; nil where there is no such moment.
  private static func moment(_ days: Int, before at: Instant) -> Instant? {
    let (before, overflow) = at.milliseconds
      .subtractingReportingOverflow(Int64(days) * 86_400_000)
    return overflow ? nil : Instant(before)
  }
}

// MARK: - Messages

extension Engine {
  /// After how many days what was sent leaves the store, as long as a dossier waits before it is packed. They count from
  /// the moment at which the message was last due: no store is told when it was sent.
  public static let noticesLeaveAfterDays = 60

  /// How many messages a sweep takes out by the way: a portal that sweeps every ten minutes keeps up with 9,200 a day.
  static let retiredBySweep = 64
  /// How many messages one transaction takes out at most.
  private static let mostRetired = 1_024

  /// Takes out messages that were sent and whose term is over by `at` (已发通知离库): last due ``noticesLeaveAfterDays`` days
  /// ago.
  ///
  /// What waits stays, and so does what was given up: the host may put it back, and no one else knows that it never
  /// arrived. A message holds no names and addresses, and what it said is derived from the ledger again: a record of how
  /// many left stands beside each dossier, sixteen bytes vouch for what they said, and ``verify(against:quick:progress:)``
  /// compares both. Whoever asks for what was sent is told of it no more; what a person was told stands in the ledger.
  /// Sweeps do a little of it each time; this does all, asked again until it is none. Whoever is stopped in between has
  /// lost nothing.
  ///
  /// `limit`: messages in this transaction at most, so that other writers do not wait; never more than 1,024, some 25 ms
  /// of a file on a small machine.
  /// - Returns: how many left.
  /// - Throws: ``XiaonengCalendar/Fault`` when the store cannot, or when `at` is later than ``Options/latest``; nothing
  ///   was changed then.
  /// - Complexity: O(messages taken out × log of what is stored), whatever the number that stay.
  public func retireNotices(at: Instant, limit: Int = 512) throws(Fault) -> Int {
    try requireArrived(at: at)
    guard let before = Self.moment(Self.noticesLeaveAfterDays, before: at) else { return 0 }
    // Mostly there is nothing to do: no one waits for the writers' lock to learn it.
    _ = try store.begin(writing: false)
    let secret: [UInt8]?
    do throws(Fault) {
      let first = try store.notices(.sent, by: before, limit: 1).first
      secret = first == nil ? nil : try store.value(named: "secret")
      store.rollback()
    } catch {
      store.rollback()
      throw error
    }
    guard let secret else { return 0 }
    let key = SHA256.Key(secret)
    return try store.retireNotices(before: before, limit: min(max(1, limit), Self.mostRetired)) {
      Notice.Mark(of: $0, key)
    }
  }
}
