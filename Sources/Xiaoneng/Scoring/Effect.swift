/// What one factor or one rater does to scores and ranks (单项影响): how they would be without it.
public struct Effect: Sendable, Equatable {
  /// What is left out.
  public var cause: Cause
  /// The subjects, in the order they came; none where without it somebody could not be scored at all.
  public var rows: [Row]

  /// Something that is left out.
  public enum Cause: Sendable, Hashable {
    /// A factor, with its faults; its weight goes to the others in their proportions.
    case factor(String)
    /// A rater in every factor of a method; the mean of the others stands.
    case rater(method: String, id: String)
  }

  /// Whether it is a rater that is left out.
  public var isOfRater: Bool {
    if case .rater = cause { true } else { false }
  }

  /// One subject without it.
  public struct Row: Sendable, Equatable {
    /// The subject.
    public var subject: String
    /// The score without it.
    public var score: Fraction
    /// The rank without it.
    public var rank: Int
    /// What it puts on the score: with − without.
    public var points: Fraction
    /// How many ranks it lifts the subject by: without − with; below 0 where it costs some.
    public var places: Int
  }
}

extension Scheme {
  /// What each factor and each rater does to the scores and ranks of `entries`: all of them are scored and
  /// ranked again without it, exactly.
  ///
  /// A fault that touches only the factor is left out with it; one that touches others is taken off there.
  /// - Throws: as ``league(_:)`` for the entries as they are, `.tieAtQuota` excepted.
  /// - Complexity: O((factors + raters) × (n log n and the scores)).
  public func effects(on entries: [AppraisalEntry]) throws(Refusal) -> [Effect] {
    var scheme = self
    scheme.quota = nil  // Grades are not asked for.
    let base = try scheme.league(entries)
    var effects: [Effect] = []
    for index in factors.indices {
      let id = factors[index].id
      var without = scheme
      without.factors[index].missing = .respread
      effects.append(
        try without.effect(.factor(id), on: entries.map { without.leavingOut(id, $0) }, base))
    }
    var seen = Set<[String]>()
    for mark in entries.flatMap(\.marks) {
      for rater in mark.raters { seen.insert([mark.method, rater.rater]) }
    }
    for pair in seen.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let cause = Effect.Cause.rater(method: pair[0], id: pair[1])
      let others = entries.map { $0.leavingOut(rater: pair[1], of: pair[0]) }
      effects.append(try scheme.effect(cause, on: others, base))
    }
    return effects
  }

  private func effect(
    _ cause: Effect.Cause, on entries: [AppraisalEntry], _ base: League
  ) throws(Refusal) -> Effect {
    let league: League
    do throws(Refusal) { league = try self.league(entries) } catch {
      guard error.code == .evidenceMissing else { throw error }
      return Effect(cause: cause, rows: [])
    }
    var without: [String: League.Row] = [:]
    for row in league.rows { without[row.score.subject] = row }
    var with: [String: League.Row] = [:]
    for row in base.rows { with[row.score.subject] = row }
    var rows: [Effect.Row] = []
    for entry in entries {
      guard let old = with[entry.subject], let new = without[entry.subject] else { continue }
      rows.append(
        .init(
          subject: entry.subject, score: new.score.exact, rank: new.rank,
          points: try old.score.exact.minus(new.score.exact), places: new.rank - old.rank))
    }
    return Effect(cause: cause, rows: rows)
  }

  /// The entry without a factor's marks, and without faults that touch nothing else.
  private func leavingOut(_ factor: String, _ entry: AppraisalEntry) -> AppraisalEntry {
    var entry = entry
    entry.marks.removeAll { $0.factor == factor }
    entry.faults = entry.faults.compactMap { fault in
      guard let rule = deductions.first(where: { $0.id == fault.deduction }),
        !rule.touches.isEmpty
      else { return fault }
      var fault = fault
      fault.factors = (fault.factors.isEmpty ? rule.touches : fault.factors).filter {
        $0 != factor
      }
      return fault.factors.isEmpty ? nil : fault
    }
    return entry
  }
}

extension AppraisalEntry {
  /// The entry without what one rater gave; a mark nobody else gave is gone with it.
  fileprivate func leavingOut(rater: String, of method: String) -> AppraisalEntry {
    var entry = self
    entry.marks = marks.compactMap { mark in
      guard mark.method == method, mark.raters.contains(where: { $0.rater == rater }) else {
        return mark
      }
      var mark = mark
      mark.raters.removeAll { $0.rater == rater }
      return mark.raters.isEmpty ? nil : mark
    }
    return entry
  }
}
