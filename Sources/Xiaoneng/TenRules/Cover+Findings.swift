extension TenRules.Cover {
  /// What the absences of both holders of a post come to (AB岗工作制): when both were away in office hours, and
  /// when B was not at the counter by the beginning of the next working hour after A went.
  ///
  /// An absence is half-open: whoever is back at 12:00 is not away at 12:00, so that A's 09:00–12:00 and B's
  /// 12:00–14:00 do not overlap.
  /// - Throws: `badRegister` for an absence that ends before it begins, or that overlaps another of the same holder;
  ///   `tooMany`; `calendarUnknown` and `dateOutOfRange` as the calendar; as ``TenRules/Numbers/check()``.
  /// - Complexity: O(*n* log *n* + days away), *n* = absences.
  public func findings(
    under numbers: TenRules.Numbers = .init(), in calendar: WorkingCalendar
  ) throws(Refusal) -> TenRules.CoverFindings {
    try numbers.check()
    let (a, b) = (try Self.ordered(self.a, "a"), try Self.ordered(self.b, "b"))
    guard handOvers.count <= TenRules.mostSpans else {
      throw Refusal(.tooMany, field: "handOvers")
    }
    let takings = handOvers.sorted()
    var findings = TenRules.CoverFindings()
    for both in Self.intersections(a, b) {
      findings.bothAway += try numbers.working(both, in: calendar)
    }
    for span in a {
      guard let due = try numbers.nextHour(after: span.from, before: span.to, in: calendar) else {
        continue
      }
      // Who took over before A went had the counter already.
      let taken = takings.first { $0 >= span.from && $0 < span.to }
      if let taken, taken <= due { continue }
      var gap = TenRules.Gap(from: span.from, due: due)
      gap.taken = taken
      findings.gaps.append(gap)
    }
    return findings
  }

  private static func ordered(
    _ spans: [TenRules.Span], _ field: String
  ) throws(Refusal) -> [TenRules.Span] {
    guard spans.count <= TenRules.mostSpans else {
      throw Refusal(.tooMany, field: field, detail: "\(spans.count) > \(TenRules.mostSpans)")
    }
    for (place, span) in spans.enumerated() where span.from >= span.to {
      throw Refusal(
        .badRegister, field: "\(field)[\(place)].to", detail: "\(span.to) ≤ \(span.from)")
    }
    let ordered = spans.sorted { $0.from < $1.from }
    for (span, next) in zip(ordered, ordered.dropFirst()) where next.from < span.to {
      throw Refusal(.badRegister, field: field, detail: "\(next.from) < \(span.to)")
    }
    return ordered
  }

  /// What two lists of spans, each in order and without overlaps, have in common.
  static func intersections(
    _ a: [TenRules.Span], _ b: [TenRules.Span]
  ) -> [TenRules.Span] {
    var found: [TenRules.Span] = []
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      let from = max(a[i].from, b[j].from)
      let to = min(a[i].to, b[j].to)
      if from < to { found.append(TenRules.Span(from: from, to: to)) }
      if a[i].to < b[j].to { i += 1 } else { j += 1 }
    }
    return found
  }
}

extension TenRules.Numbers {
  /// How many days one absence may last.
  private static let mostDays = 3_660

  /// The half-days worked on `day`, as moments; empty on a day of rest.
  private func halves(of day: Day, in calendar: WorkingCalendar) throws(Refusal) -> [TenRules.Span]
  {
    guard try calendar.isWorkday(day) else { return [] }
    let start = Instant(startOf: day).milliseconds
    return hours(on: day).halves.map { half in
      TenRules.Span(
        from: Instant(start + Int64(half.lowerBound) * 60_000),
        to: Instant(start + Int64(half.upperBound) * 60_000))
    }
  }

  private func days(of span: TenRules.Span) throws(Refusal) -> ClosedRange<Int32> {
    let (first, last) = (span.from.day().number, span.to.day().number)
    guard last >= first, Int64(last) - Int64(first) <= Self.mostDays else {
      throw Refusal(.dateOutOfRange, detail: "\(span.from) … \(span.to)")
    }
    return first...last
  }

  /// The parts of a span that lie in office hours.
  func working(
    _ span: TenRules.Span, in calendar: WorkingCalendar
  ) throws(Refusal) -> [TenRules.Span] {
    var found: [TenRules.Span] = []
    for number in try days(of: span) {
      for half in try halves(of: Day(number), in: calendar) {
        let (from, to) = (max(span.from, half.from), min(span.to, half.to))
        if from < to { found.append(TenRules.Span(from: from, to: to)) }
      }
    }
    return found
  }

  /// The beginning of the first working hour after `from`, counted from the beginning of each half-day; nil where
  /// none comes before `end`.
  func nextHour(
    after from: Instant, before end: Instant, in calendar: WorkingCalendar
  ) throws(Refusal) -> Instant? {
    for number in try days(of: TenRules.Span(from: from, to: end)) {
      for half in try halves(of: Day(number), in: calendar) {
        var hour = half.from.milliseconds
        while hour < half.to.milliseconds {
          if hour >= end.milliseconds { return nil }
          if hour > from.milliseconds { return Instant(hour) }
          hour += 3_600_000
        }
      }
    }
    return nil
  }
}
