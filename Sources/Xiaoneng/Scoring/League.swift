/// Scores beside each other (排名): ranks, grades, quota, vetoes, and what each grade is proposed to mean.
public struct League: Sendable, Equatable {
  /// The rows, best first; equal ones by id.
  public var rows: [Row]
  /// The places of the best grade; nil without a quota.
  public var places: Int?

  /// One subject's place.
  public struct Row: Sendable, Equatable {
    /// Its score.
    public var score: Score
    /// Its rank, from 1.
    public var rank: Int
    /// The grade the score alone would earn.
    public var earned: Scheme.Grade
    /// The grade after vetoes and quota.
    public var grade: Scheme.Grade
    /// Whether the quota took the best grade from it.
    public var isSurplus: Bool
    /// What is proposed to the people who decide.
    public var proposals: [Scheme.Consequence]
  }
}

extension Scheme {
  /// Scores, ranks and grades of all `entries`.
  ///
  /// - Throws: as ``score(_:)``; `.alreadyExists` for a subject entered twice; `.tieAtQuota` where the
  ///   scheme leaves a tie at the edge of the quota to a person.
  /// - Complexity: O(n log n) and the scores.
  public func league(_ entries: [AppraisalEntry]) throws(Refusal) -> League {
    try check()
    var scores: [Score] = []
    let deviations = try deviations(among: entries)
    for entry in entries { scores.append(try adoptedScore(entry, deviations)) }
    return try league(of: scores)
  }

  /// Ranks and grades of scores under this scheme.
  func league(of scores: [Score]) throws(Refusal) -> League {
    guard Set(scores.map(\.subject)).count == scores.count else {
      throw Refusal(.alreadyExists, field: "subject")
    }
    let ordered = scores.sorted { a, b in
      let order = standing(a, b, broken: true)
      return order != 0 ? order > 0 : a.subject < b.subject
    }
    var rows: [League.Row] = []
    for (index, score) in ordered.enumerated() {
      var rank = index + 1
      // 1, 2, 2, 4: equal ones share the better rank.
      if let last = rows.last, standing(last.score, score, broken: ties == .broken) == 0 {
        rank = last.rank
      }
      let earned = try grade(of: score)
      let grade = capped(earned, by: score.vetoes)
      rows.append(
        .init(
          score: score, rank: rank, earned: earned, grade: grade, isSurplus: false, proposals: []))
    }
    let places = quota?.places(of: rows.count)
    if let places { try keep(places, &rows) }
    for index in rows.indices {
      let row = rows[index]
      let again = row.score.previousGrade == row.grade.id && !row.grade.repeatedProposals.isEmpty
      rows[index].proposals = again ? row.grade.repeatedProposals : row.grade.proposals
    }
    return League(rows: rows, places: places)
  }

  /// Greater than 0 where `a` stands before `b`.
  private func standing(_ a: Score, _ b: Score, broken: Bool) -> Int {
    let order =
      compared == .exact
      ? a.exact.order(b.exact)
      : a.total.shown == b.total.shown ? 0 : a.total.shown < b.total.shown ? -1 : 1
    guard order == 0, broken else { return order }
    for id in tieBreakers {
      // A factor without evidence stands behind every mark.
      let first = a.factors.first { $0.id == id }?.mark ?? Fraction(-1)
      let second = b.factors.first { $0.id == id }?.mark ?? Fraction(-1)
      let order = first.order(second)
      if order != 0 { return order }
    }
    return 0
  }

  /// The grade of a score: the first whose floor it reaches.
  func grade(of score: Score) throws(Refusal) -> Grade {
    var value = score.exact
    if compared == .shown {
      var scale: Int64 = 1
      for _ in 0..<decimals { scale *= 10 }
      value = try Fraction.exact(score.total.shown, scale)
    }
    for grade in grades where value.order(try Fraction.exact(grade.floor, 100)) >= 0 {
      return grade
    }
    throw Refusal(.schemeInvalid, field: "grades")
  }

  /// The worse of the grade and what vetoes leave 一票否决.
  private func capped(_ grade: Grade, by found: [AppraisalEntry.Finding]) -> Grade {
    var worst = grades.firstIndex { $0.id == grade.id } ?? 0
    for finding in found {
      guard let veto = vetoes.first(where: { $0.id == finding.veto }),
        let cap = grades.firstIndex(where: { $0.id == veto.cap })
      else { continue }
      worst = max(worst, cap)
    }
    return grades.indices.contains(worst) ? grades[worst] : grade
  }

  /// Lets `places` keep the best grade; the others get the next one.
  private func keep(_ places: Int, _ rows: inout [League.Row]) throws(Refusal) {
    guard let best = grades.first, let next = grades.dropFirst().first, let quota else { return }
    let holders = rows.indices.filter { rows[$0].grade.id == best.id }
    guard holders.count > places else { return }
    // rows are ordered by score, tie breakers and id already.
    var kept = places
    if places > 0 {
      let (last, first) = (rows[holders[places - 1]].score, rows[holders[places]].score)
      if standing(last, first, broken: true) == 0 {
        let tied = holders.indices.filter {
          standing(rows[holders[$0]].score, last, broken: true) == 0
        }
        switch quota.edge {
        case .id: break
        case .none: kept = tied.first ?? places
        case .all: kept = (tied.last ?? places - 1) + 1
        case .refuse:
          throw Refusal(
            .tieAtQuota, article: source, field: "quota",
            detail: tied.prefix(8).map { rows[holders[$0]].score.subject }.joined(separator: ", "))
        }
      }
    }
    for index in holders.dropFirst(kept) {
      rows[index].grade = next
      rows[index].isSurplus = true
    }
  }
}
