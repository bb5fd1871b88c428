extension League {
  /// One subject's score on a page (考评说明): the parts, how firm the rank is, how far the neighbours are
  /// and what would turn them round, what each factor does.
  ///
  /// - Parameters:
  ///   - subject: whose page it is.
  ///   - scheme: the scheme it was ranked under.
  ///   - certainty: the rank intervals; left out where nil.
  ///   - effects: what each factor and rater does; left out where empty.
  ///   - chinese: whether the page is in Chinese; else in English.
  /// - Returns: the page; nil for a subject that is not in the table.
  /// - Complexity: O(parts + rows).
  public func explanation(
    of subject: String, under scheme: Scheme, certainty: Certainty? = nil, effects: [Effect] = [],
    chinese: Bool
  ) -> String? {
    guard let place = rows.firstIndex(where: { $0.score.subject == subject }) else { return nil }
    var page = rows[place].explanation(under: scheme, chinese: chinese)
    let language = Language(chinese: chinese)
    var lines = standing(place, scheme, language)
    if let interval = certainty?.intervals.first(where: { $0.subject == subject }) {
      lines += Self.firmness(interval, certainty?.draws ?? 0, language)
    }
    lines += Self.table(of: effects, subject, scheme, language)
    if !lines.isEmpty { page += "\n" + lines.joined(separator: "\n") + "\n" }
    return page
  }

  /// One language of two.
  private struct Language {
    let chinese: Bool
    func pick(_ zh: String, _ en: String) -> String { chinese ? zh : en }
  }

  /// The distance to those above and below, and the least change of weights that turns them round.
  private func standing(_ place: Int, _ scheme: Scheme, _ language: Language) -> [String] {
    var lines: [String] = []
    func name(_ row: Row) -> String { row.score.name.isEmpty ? row.score.subject : row.score.name }
    func add(_ ahead: Row, _ behind: Row, above: Bool) {
      guard let lead = try? ahead.score.exact.minus(behind.score.exact) else { return }
      let other = name(above ? ahead : behind)
      let points = lead.rounded(2)
      var line =
        above
        ? language.pick("距前一名 \(other)：\(points) 分", "Behind \(other) by \(points) points")
        : language.pick("领先后一名 \(other)：\(points) 分", "Ahead of \(other) by \(points) points")
      if lead.numerator > 0,
        let flip = try? Flip(behind.score, before: ahead.score, under: scheme)
      {
        let moved = Fraction(Int128(flip.moved), 100)?.rounded(2) ?? ""
        let to = scheme.factors.first { $0.id == flip.receiver }
        line += language.pick(
          "；权重移动 \(moved)%（移至\(to?.chinese ?? flip.receiver)）即换位",
          "; moving \(moved) % of weight to \(to?.english ?? flip.receiver) turns them round")
      }
      lines.append(line)
    }
    if place > 0 { add(rows[place - 1], rows[place], above: true) }
    if place + 1 < rows.count { add(rows[place], rows[place + 1], above: false) }
    return lines
  }

  private static func firmness(
    _ interval: Certainty.Interval, _ draws: Int, _ language: Language
  ) -> [String] {
    [
      language.pick(
        "名次区间：第\(interval.best)至第\(interval.worst)名，中位第\(interval.median)名（权重与分值抽样\(draws)次）",
        "Rank interval: \(interval.best) to \(interval.worst), median \(interval.median) "
          + "(\(draws) draws of weights and marks)")
    ]
  }

  private static func table(
    of effects: [Effect], _ subject: String, _ scheme: Scheme, _ language: Language
  ) -> [String] {
    var rows: [[String]] = []
    for effect in effects {
      let label: String
      switch effect.cause {
      case .factor(let id):
        let factor = scheme.factors.first { $0.id == id }
        label = language.pick(factor?.chinese ?? id, factor?.english ?? id)
      case .rater(let method, let id):
        let found = scheme.methods.first { $0.id == method }
        label = language.pick(found?.chinese ?? method, found?.english ?? method) + " / " + id
      }
      guard let row = effect.rows.first(where: { $0.subject == subject }) else {
        rows.append([label, "—", "—", "—"])
        continue
      }
      let sign = row.points.numerator > 0 ? "+" : ""
      let places = row.places == 0 ? "0" : row.places > 0 ? "+\(row.places)" : "\(row.places)"
      rows.append([
        label, row.score.rounded(2), sign + row.points.rounded(2), "\(row.rank) (\(places))",
      ])
    }
    guard !rows.isEmpty else { return [] }
    let head = [
      language.pick("去掉该项", "Without"), language.pick("得分", "Score"),
      language.pick("该项影响", "Its effect"), language.pick("名次（升降）", "Rank (places it lifts)"),
    ]
    return [""] + TextTable.lines([head] + rows, right: [1, 2, 3])
  }
}
