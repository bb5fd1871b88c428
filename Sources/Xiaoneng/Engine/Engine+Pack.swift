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
    let days = Int64(Self.packsAfterDays) * 86_400_000
    let (before, overflow) = at.milliseconds.subtractingReportingOverflow(days)
    guard !overflow else { return 0 }
    return try store.pack(
      DossierKind.allCases.filter { !$0.isOfRegister }, before: Instant(before),
      limit: max(1, limit))
  }
}
