/// What a batch of calendar sums met on its way.
public struct BatchOutcome: Hashable, Sendable {
  /// How many answers were refused and written as ``Day/unknown``.
  public var refused: Int
  /// Whether an answer looked beyond the horizon.
  public var isProvisional: Bool

  /// An outcome.
  public init(refused: Int = 0, isProvisional: Bool = false) {
    self.refused = refused
    self.isProvisional = isProvisional
  }
}

extension WorkingCalendar {
  /// Adds `days` working days to each of `starts` (批量推算), as ``adding(_:to:)`` does.
  ///
  /// Elements are day numbers, ``Day/number``. An answer that would be refused is written as
  /// ``Day/unknown``.
  /// - Throws: `.tooMany` where the lengths differ; then nothing was written.
  /// - Complexity: O(n), a few nanoseconds an element, no allocation.
  public func add(
    _ days: Int, to starts: Span<Int32>, into results: inout MutableSpan<Int32>
  ) throws(Refusal) -> BatchOutcome {
    try Self.require(starts.count, results.count)
    let (befores, nths, base) = (table.before, table.nth, table.base)
    let (before, nth) = (befores.span, nths.span)
    var outcome = BatchOutcome()
    for index in starts.indices {
      results[index] =
        Self.lookUp(days, Int(starts[index]), base, before, nth)
        ?? slowly(days, Int(starts[index]), &outcome)
    }
    return outcome
  }

  /// Adds to each of `starts` its own number of working `days`, as ``adding(_:to:)`` does.
  ///
  /// - Throws: `.tooMany` where the lengths differ; then nothing was written.
  /// - Complexity: O(n), a few nanoseconds an element, no allocation.
  public func add(
    _ days: Span<Int32>, to starts: Span<Int32>, into results: inout MutableSpan<Int32>
  ) throws(Refusal) -> BatchOutcome {
    try Self.require(starts.count, results.count)
    try Self.require(starts.count, days.count)
    let (befores, nths, base) = (table.before, table.nth, table.base)
    let (before, nth) = (befores.span, nths.span)
    var outcome = BatchOutcome()
    for index in starts.indices {
      results[index] =
        Self.lookUp(Int(days[index]), Int(starts[index]), base, before, nth)
        ?? slowly(Int(days[index]), Int(starts[index]), &outcome)
    }
    return outcome
  }

  /// Counts the working days after each of `starts` through each of `ends` (批量计数), as
  /// ``count(after:through:)`` does.
  ///
  /// - Throws: `.tooMany` where the lengths differ; then nothing was written.
  /// - Complexity: O(n), a few nanoseconds an element, no allocation.
  public func count(
    after starts: Span<Int32>, through ends: Span<Int32>, into results: inout MutableSpan<Int32>
  ) throws(Refusal) -> BatchOutcome {
    try Self.require(starts.count, results.count)
    try Self.require(starts.count, ends.count)
    let (befores, origin) = (table.before, table.base - 1)
    let before = befores.span
    var outcome = BatchOutcome()
    for index in starts.indices {
      let start = Int(starts[index]) &- origin
      let end = Int(ends[index]) &- origin
      if before.indices.contains(start), before.indices.contains(end) {
        results[index] = Int32(before[end]) &- Int32(before[start])
      } else {
        results[index] = slowlyCount(start &+ origin, end &+ origin, &outcome)
      }
    }
    return outcome
  }

  /// Writes whether each of `days` is worked, as ``isWorkday(_:)`` says: 1, 0, or -1 where it refuses.
  ///
  /// - Throws: `.tooMany` where the lengths differ; then nothing was written.
  /// - Complexity: O(n), a few nanoseconds an element, no allocation.
  public func areWorkdays(
    _ days: Span<Int32>, into results: inout MutableSpan<Int8>
  ) throws(Refusal) -> BatchOutcome {
    try Self.require(days.count, results.count)
    var outcome = BatchOutcome()
    let known = Int(firstDay.number)...DayTable.ceiling
    for index in days.indices {
      let day = Int(days[index])
      if known.contains(day) {
        results[index] = table.isWorkday(day) ? 1 : 0
        if day > table.horizon { outcome.isProvisional = true }
      } else {
        results[index] = -1
        outcome.refused += 1
      }
    }
    return outcome
  }

  /// The sum where start and answer lie in the table; nil elsewhere, and for no days at all.
  @inline(__always)
  private static func lookUp(
    _ days: Int, _ start: Int, _ base: Int, _ before: Span<UInt16>, _ nth: Span<UInt16>
  ) -> Int32? {
    let back = days >> (Int.bitWidth - 1)  // -1 where days are counted back
    let index = start &- base &+ 1 &+ back
    guard days != 0, before.indices.contains(index) else { return nil }
    let (rank, overflow) = (Int(before[index]) &- back).addingReportingOverflow(days)
    guard !overflow, rank > 0, rank < nth.count else { return nil }
    return Int32(truncatingIfNeeded: base &- 1 &+ Int(nth[rank]))
  }

  @inline(never)
  private func slowly(_ days: Int, _ start: Int, _ outcome: inout BatchOutcome) -> Int32 {
    guard let sum = table.add(days, to: start) else {
      outcome.refused += 1
      return Day.unknown.number
    }
    if sum.looked > table.horizon { outcome.isProvisional = true }
    return Int32(clamping: sum.day)
  }

  @inline(never)
  private func slowlyCount(_ start: Int, _ end: Int, _ outcome: inout BatchOutcome) -> Int32 {
    let known = table.lowest...DayTable.ceiling
    guard known.contains(start), known.contains(end) else {
      outcome.refused += 1
      return Day.unknown.number
    }
    if start != end, max(start, end) > table.horizon { outcome.isProvisional = true }
    return Int32(clamping: table.rank(through: end) - table.rank(through: start))
  }

  private static func require(_ expected: Int, _ found: Int) throws(Refusal) {
    guard expected == found else {
      throw Refusal(.tooMany, field: "results", detail: "\(found) ≠ \(expected)")
    }
  }
}
