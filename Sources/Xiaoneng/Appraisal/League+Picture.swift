extension League {
  /// The table as a picture (排名图): an SVG of score bars by factor, the bounds of the grades, the line of
  /// the quota, and how far each rank may lie from itself; labels in Chinese and English.
  ///
  /// - Parameters:
  ///   - scheme: the scheme it was ranked under.
  ///   - title: what stands above it.
  ///   - certainty: the rank intervals; without them the ranks stand alone.
  /// - Complexity: O(rows × parts).
  public func svg(
    under scheme: Scheme, title: String, certainty: Certainty? = nil
  ) -> String {
    LeaguePicture(league: self, scheme: scheme, title: title, certainty: certainty).text
  }
}

/// The drawing: one row a subject, points from left to right, ranks in a strip beside, whole numbers only.
private struct LeaguePicture {
  private let league: League
  private let scheme: Scheme
  private let title: String
  private var intervals: [String: Certainty.Interval] = [:]
  /// The greatest number of points on the axis, in hundredths.
  private let most: Int64
  private let nameRight = 216
  private let barLeft = 228
  private let barWidth = 560
  private let stripLeft = 960
  private let stripWidth = 290
  private let width = 1_280
  private let top = 132
  private let row = 28
  private let legendTop: Int
  private let legend: [[(paint: String, label: String, x: Int)]]
  private var out = ""

  private static let palette = [
    "#33608c", "#5b9279", "#d9a441", "#8d6a9f", "#a0703c", "#5fa8b8", "#8a9a3b", "#b5838d",
    "#6d7a8c", "#c98b6b",
  ]
  private static let bonusColor = "#f2c14e"
  private static let lostColor = "#d64545"

  init(league: League, scheme: Scheme, title: String, certainty: Certainty?) {
    (self.league, self.scheme, self.title) = (league, scheme, title)
    for interval in certainty?.intervals ?? [] { intervals[interval.subject] = interval }
    let sums = league.rows.map { row in
      row.score.total.children.reduce(Int64(0)) { $0 + max(0, Self.hundredths($1)) }
    }
    // The axis ends at a full ten.
    let needed = min(max(Scheme.whole, sums.max() ?? 0), 20_000_000)
    most = (needed + 999) / 1_000 * 1_000
    var entries = scheme.factors.enumerated().map { index, factor in
      (
        "fill=\"\(Self.palette[index % Self.palette.count])\"",
        "\(factor.chinese) \(factor.english)"
      )
    }
    entries.append(("fill=\"\(Self.bonusColor)\"", "加分 bonus"))
    entries.append(
      (
        "fill=\"#ffffff\" stroke=\"\(Self.lostColor)\" stroke-dasharray=\"3 2\"",
        "总分扣减 taken off the total"
      ))
    legend = Self.wrapped(entries)
    legendTop = top + league.rows.count * row + 58
  }

  /// Entries side by side, as many on a line as there is room for.
  private static func wrapped(
    _ entries: [(String, String)]
  ) -> [[(paint: String, label: String, x: Int)]] {
    var lines: [[(paint: String, label: String, x: Int)]] = [[]]
    var x = 20
    for (color, label) in entries {
      let wide = 20 + TextTable.width(of: label) * 7 + 26
      if x + wide > 1_260, !(lines.last?.isEmpty ?? true) {
        lines.append([])
        x = 20
      }
      lines[lines.count - 1].append((color, label, x))
      x += wide
    }
    return lines
  }

  var text: String {
    var copy = self
    copy.draw()
    return copy.out
  }

  private static func hundredths(_ part: Score.Part) -> Int64 {
    (try? part.points.units(2)) ?? 0
  }

  private func x(_ hundredths: Int64) -> Int {
    barLeft + Int(min(max(hundredths, 0), most)) * barWidth / Int(most)
  }

  private func stripX(_ rank: Int) -> Int {
    let last = max(1, league.rows.count - 1)
    return stripLeft + min(max(rank - 1, 0), last) * stripWidth / last
  }

  private var bottom: Int { top + league.rows.count * row }
  private var height: Int { legendTop + legend.count * 24 + 44 }

  private mutating func write(
    _ text: String, _ x: Int, _ y: Int, size: Int = 13, color: String = "#1f2933",
    anchor: String = "start", weight: Int = 400
  ) {
    out += """
      <text x="\(x)" y="\(y)" font-size="\(size)" font-weight="\(weight)" fill="\(color)" \
      text-anchor="\(anchor)">\(PictureText.escaped(text))</text>

      """
  }

  private mutating func draw() {
    out += """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" \
      font-family="\(PictureText.fonts)" font-size="13" role="img">
      <title>\(PictureText.escaped(title))</title>
      <rect width="\(width)" height="\(height)" fill="#ffffff"/>

      """
    write(title, 20, 36, size: 20, weight: 700)
    let source =
      "\(scheme.chinese) \(scheme.english)　\(scheme.id)@\(scheme.version)　[\(scheme.source)]"
    write(source, 20, 60, color: "#52606d")
    heads()
    for place in league.rows.indices where place % 2 == 1 {
      out += """
        <rect x="0" y="\(top + place * row)" width="\(width)" height="\(row)" fill="#f5f7fa"/>

        """
    }
    grades()
    axes()
    for place in league.rows.indices { subject(place) }
    quota()
    keys()
    out += "</svg>\n"
  }

  private mutating func heads() {
    let color = "#7b8794"
    write("名次", 50, top - 26, size: 12, color: color, anchor: "end")
    write("rank", 50, top - 11, size: 11, color: color, anchor: "end")
    write("单位", nameRight, top - 26, size: 12, color: color, anchor: "end")
    write("subject", nameRight, top - 11, size: 11, color: color, anchor: "end")
    write("总分", 838, top - 26, size: 12, color: color, anchor: "end")
    write("total", 838, top - 11, size: 11, color: color, anchor: "end")
    write("等次", 852, top - 26, size: 12, color: color)
    write("grade", 852, top - 11, size: 11, color: color)
    let middle = stripLeft + stripWidth / 2
    write("名次区间", middle, top - 42, size: 12, color: color, anchor: "middle")
    write("rank interval", middle, top - 27, size: 11, color: color, anchor: "middle")
  }

  /// A dashed line where each grade begins; their labels step down where they would meet.
  private mutating func grades() {
    var last = Int.max
    var level = 0
    for grade in scheme.grades where grade.floor > 0 && grade.floor <= most {
      let at = x(grade.floor)
      let label = "\(grade.chinese) ≥\(Self.points(grade.floor))"
      let half = TextTable.width(of: label) * 6 / 2 + 4
      level = last - at < 2 * half ? (level + 1) % 3 : 0
      last = at
      out += """
        <line x1="\(at)" y1="\(top - 12)" x2="\(at)" y2="\(bottom)" stroke="#9aa5b1" \
        stroke-dasharray="3 4"/>

        """
      write(
        label, at, top - 18 - level * 15, size: 11, color: "#52606d",
        anchor: "middle")
    }
  }

  private static func points(_ hundredths: Int64) -> String {
    Fraction(Int128(hundredths), 100)?.rounded(hundredths % 100 == 0 ? 0 : 2) ?? ""
  }

  private mutating func subject(_ place: Int) {
    let entry = league.rows[place]
    let score = entry.score
    let y = top + place * row
    let name = score.name.isEmpty ? score.subject : score.name
    write("\(entry.rank)", 50, y + 19, anchor: "end", weight: 600)
    write(PictureText.clipped(name, to: 22), nameRight, y + 19, anchor: "end")
    var from: Int64 = 0
    for part in score.total.children {
      let points = Self.hundredths(part)
      guard points > 0 else { continue }
      let factor = scheme.factors.firstIndex { $0.id == part.id && part.kind == .factor }
      let color = factor.map { Self.palette[$0 % Self.palette.count] } ?? Self.bonusColor
      bar(from, from + points, y + 5, 18, color, "\(part.chinese) \(part.english)", part.points)
      from += points
    }
    let total = Self.hundredths(score.total)
    // What was taken off the whole: an empty end of the bar.
    if total < from {
      let lost = Fraction(Int128(total - from), 100) ?? Fraction(0)
      bar(max(0, total), from, y + 5, 18, nil, "总分扣减 taken off the total", lost)
    }
    write(
      score.total.points.rounded(Int(min(max(scheme.decimals, 0), 2))), 838, y + 19,
      anchor: "end", weight: 600)
    let mark = entry.isSurplus ? "（名额满）" : score.vetoes.isEmpty ? "" : "（否决）"
    write(
      entry.grade.chinese + mark, 852, y + 19, size: 12,
      color: entry.grade.id == scheme.grades.last?.id ? Self.lostColor : "#1f2933")
    interval(entry, y)
  }

  private mutating func bar(
    _ from: Int64, _ to: Int64, _ y: Int, _ high: Int, _ color: String?, _ label: String,
    _ points: Fraction
  ) {
    let (left, right) = (x(from), x(to))
    guard right > left else { return }
    let paint =
      color.map { "fill=\"\($0)\"" }
      ?? "fill=\"#ffffff\" stroke=\"\(Self.lostColor)\" stroke-dasharray=\"3 2\""
    out += """
      <rect x="\(left)" y="\(y)" width="\(right - left)" height="\(high)" \(paint)>\
      <title>\(PictureText.escaped(label)) \(points.rounded(2))</title></rect>

      """
  }

  private mutating func interval(_ entry: League.Row, _ y: Int) {
    let middle = y + row / 2
    if let found = intervals[entry.score.subject] {
      let (best, worst) = (stripX(found.best), stripX(found.worst))
      out += """
        <line x1="\(best)" y1="\(middle)" x2="\(worst)" y2="\(middle)" stroke="#7b8794" \
        stroke-width="6" stroke-linecap="round" stroke-opacity="0.45"><title>\
        \(found.best)–\(found.worst)</title></line>
        <line x1="\(stripX(found.median))" y1="\(middle - 6)" x2="\(stripX(found.median))" \
        y2="\(middle + 6)" stroke="#1f2933" stroke-width="2"/>

        """
    }
    out += """
      <circle cx="\(stripX(entry.rank))" cy="\(middle)" r="4" fill="#33608c"/>

      """
  }

  /// A line below the last who holds the best grade.
  private mutating func quota() {
    guard let places = league.places, let best = scheme.grades.first,
      let last = league.rows.lastIndex(where: { $0.grade.id == best.id })
    else { return }
    let y = top + (last + 1) * row
    out += """
      <line x1="20" y1="\(y)" x2="930" y2="\(y)" stroke="#c8553d" stroke-width="1.5"/>

      """
    let share = scheme.quota.map { Self.points($0.share) } ?? ""
    let label =
      "\(best.chinese)名额 quota: ⌊\(share)%×\(league.rows.count)⌋ = \(places)"
    // Beside the bars' foot, where nothing else stands.
    write(label, 20, bottom + 38, size: 12, color: "#c8553d")
  }

  private mutating func axes() {
    let step: Int64 = most > 40_000 ? most / 4 / 1_000 * 1_000 : 2_000
    var tick: Int64 = 0
    while tick <= most {
      write(
        Self.points(tick), x(tick), bottom + 18, size: 11, color: "#7b8794", anchor: "middle")
      tick += max(step, 1_000)
    }
    let count = league.rows.count
    guard count > 0 else { return }
    let stride = max(1, (count + 5) / 6)
    var ranks = Array(Swift.stride(from: 1, through: count, by: stride))
    if let last = ranks.last, last != count {
      if count - last < stride / 2 + 1 { ranks.removeLast() }
      ranks.append(count)
    }
    for rank in ranks {
      out += """
        <line x1="\(stripX(rank))" y1="\(top - 6)" x2="\(stripX(rank))" y2="\(bottom)" \
        stroke="#e4e7eb"/>

        """
      write(
        "\(rank)", stripX(rank), top - 10, size: 11, color: "#7b8794", anchor: "middle")
    }
  }

  private mutating func keys() {
    for (line, entries) in legend.enumerated() {
      let y = legendTop + line * 24
      for (color, label, x) in entries {
        out += """
          <rect x="\(x)" y="\(y)" width="14" height="12" \(color)/>

          """
        write(label, x + 20, y + 11, size: 12, color: "#52606d")
      }
    }
    let y = legendTop + legend.count * 24 + 11
    out += """
      <circle cx="27" cy="\(y - 4)" r="4" fill="#33608c"/>
      <line x1="222" y1="\(y - 4)" x2="252" y2="\(y - 4)" stroke="#7b8794" stroke-width="6" \
      stroke-linecap="round" stroke-opacity="0.45"/>
      <line x1="486" y1="\(y - 10)" x2="486" y2="\(y + 2)" stroke="#1f2933" stroke-width="2"/>
      <line x1="642" y1="\(y - 4)" x2="672" y2="\(y - 4)" stroke="#9aa5b1" stroke-dasharray="3 4"/>

      """
    write("名次 rank", 40, y, size: 12, color: "#52606d")
    write("名次区间 rank interval", 262, y, size: 12, color: "#52606d")
    write("中位名次 median", 496, y, size: 12, color: "#52606d")
    write("等次下限 where a grade begins", 682, y, size: 12, color: "#52606d")
  }
}
