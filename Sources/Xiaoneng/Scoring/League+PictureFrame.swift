/// What stands around the bars: heads, grades, quota, axes, legend.
extension LeaguePicture {
  mutating func heads() {
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
  mutating func grades() {
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

  /// A line below the last who holds the best grade.
  mutating func quota() {
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

  mutating func axes() {
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

  mutating func keys() {
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
