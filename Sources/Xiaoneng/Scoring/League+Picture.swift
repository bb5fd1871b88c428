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
struct LeaguePicture {
  let league: League
  let scheme: Scheme
  private let title: String
  private var intervals: [String: Certainty.Interval] = [:]
  /// The greatest number of points on the axis, in hundredths.
  let most: Int64
  let nameRight = 216
  let barLeft = 228
  let barWidth = 560
  let stripLeft = 960
  let stripWidth = 290
  let width = 1_280
  let top = 132
  let row = 28
  let legendTop: Int
  let legend: [[(paint: String, label: String, x: Int)]]
  var out = ""

  static let palette = [
    "#33608c", "#5b9279", "#d9a441", "#8d6a9f", "#a0703c", "#5fa8b8", "#8a9a3b", "#b5838d",
    "#6d7a8c", "#c98b6b",
  ]
  static let bonusColor = "#f2c14e"
  static let lostColor = "#d64545"

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

  func x(_ hundredths: Int64) -> Int {
    barLeft + Int(min(max(hundredths, 0), most)) * barWidth / Int(most)
  }

  func stripX(_ rank: Int) -> Int {
    let last = max(1, league.rows.count - 1)
    return stripLeft + min(max(rank - 1, 0), last) * stripWidth / last
  }

  var bottom: Int { top + league.rows.count * row }
  private var height: Int { legendTop + legend.count * 24 + 44 }

  mutating func write(
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

  static func points(_ hundredths: Int64) -> String {
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

}
