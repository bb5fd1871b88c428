import Testing
import Xiaoneng

/// How sure ranks are, and what it takes to turn two of them round.
@Suite struct CertaintyTests {
  private func table(_ count: Int, seed: UInt64) throws -> [Score] {
    var random = SplitMix64(seed: seed)
    return try (0..<count).map { try Scheme.six.score(Marked.random(.six, "d\($0)", &random)) }
  }

  @Test func `without doubt every interval is the rank itself`() throws {
    let scores = try table(23, seed: 3)
    let league = try Scheme.six.league(
      (0..<0).map { _ in AppraisalEntry() })
    #expect(league.rows.isEmpty)
    let certainty = try Certainty(
      scores, under: .six, doubt: .init(weights: 0, marks: 0, draws: 10))
    let sorted = scores.sorted { $0.exact > $1.exact }.map(\.subject)
    for interval in certainty.intervals {
      let rank = try #require(sorted.firstIndex(of: interval.subject)) + 1
      #expect(interval.best == rank && interval.median == rank && interval.worst == rank)
    }
  }

  @Test func `the same seed gives the same intervals, and each draw ranks everyone`() throws {
    let scores = try table(23, seed: 4)
    let first = try Certainty(scores, under: .six, doubt: .init(draws: 500))
    #expect(first == (try Certainty(scores, under: .six, doubt: .init(draws: 500))))
    for interval in first.intervals {
      #expect(interval.counts.reduce(0, +) == 500)
      #expect(interval.best <= interval.median && interval.median <= interval.worst)
    }
    // A golden figure: whole numbers give it on every machine.
    #expect(first.intervals.contains { $0.best < $0.worst })
  }

  @Test func `doubts that are none are refused`() throws {
    let scores = try table(2, seed: 5)
    for doubt in [
      Certainty.Doubt(weights: -1), .init(weights: .max), .init(marks: .min), .init(draws: 0),
      .init(draws: .max), .init(level: 10_001),
    ] {
      #expect(Marked.refusal { _ = try Certainty(scores, under: .six, doubt: doubt) } != nil)
    }
  }

  @Test func `the smallest change of weights turns two round, and a basis point less does not`()
    throws
  {
    var random = SplitMix64(seed: 8)
    var flipped = 0
    for _ in 0..<300 {
      let a = Marked.random(.six, "a", &random)
      let b = Marked.random(.six, "b", &random)
      let (first, second) = (try Scheme.six.score(a), try Scheme.six.score(b))
      let aheadIsA = first.exact > second.exact
      let (ahead, behind) = aheadIsA ? (a, b) : (b, a)
      let flip = try Flip(
        try Scheme.six.score(behind), before: try Scheme.six.score(ahead), under: .six)
      guard let flip else { continue }
      flipped += 1
      let changed = flip.applied(to: .six)
      #expect(try changed.score(behind).exact > changed.score(ahead).exact)
      #expect(flip.donors.reduce(0) { $0 + $1.weight } == flip.moved)
      var less = flip
      less.moved -= 1
      less.donors[less.donors.count - 1].weight -= 1
      let almost = less.applied(to: .six)
      #expect(try almost.score(behind).exact <= almost.score(ahead).exact)
    }
    #expect(flipped > 100)
  }

  @Test func `who is nowhere better is put first by no weights`() throws {
    let a = try Scheme.six.score(
      Marked.entry(.six, "a", [.init(9_000), 9_000, 9_000, 9_000, 9_000, 9_000]))
    let b = try Scheme.six.score(
      Marked.entry(.six, "b", [8_000, 9_000, 9_000, 9_000, 9_000, 8_999]))
    #expect(try Flip(b, before: a, under: .six) == nil)
  }
}
