extension FlowCharts.Flow {
  /// The flow chart as a picture (流程图): an SVG with lanes by post, without any font or script from elsewhere.
  ///
  /// - Parameter table: whether the table of its nodes, with limits, documents and rights, stands below.
  /// - Complexity: O(nodes × edges).
  public func svg(table: Bool = true) -> String {
    var look = FlowLook()
    look.summary = summary
    look.notes = nodes.map(\.notes)
    look.foot = ["＊不计入承诺时限。从受理之日起至作出决定之日止计算承诺时限。"]
    let content = self.table
    look.description = content.rows.map { row in
      row[0] + "." + row[1] + (row[2].isEmpty ? "" : "，" + row[2])
        + (row[3].isEmpty ? "" : "，" + row[3]) + (row[6].isEmpty ? "" : "，→" + row[6])
    }.joined(separator: "。")
    look.strong = Set(nodes.indices.filter { nodes[$0].risk == .high })
    if table {
      look.table = [content.headings] + content.rows
      look.shares = [44, 118, 112, 104, 124, 198, 160]
    }
    return svg(look)
  }

  /// The same with a look of its own.
  func svg(_ look: FlowLook) -> String { FlowPicture(self, look).text }

  private var summary: String {
    var parts: [String] = []
    if !unit.isEmpty { parts.append("实施主体：\(unit)") }
    parts.append("承诺时限：" + (promise?.chinese ?? "当场办结"))
    if let law = statutory { parts.append("法定时限：\(law.chinese)") }
    return parts.joined(separator: "　")
  }

  /// What the table beside the picture says: heading and rows (流程图对应表).
  public var table: (headings: [String], rows: [[String]]) {
    var rows: [[String]] = []
    for node in nodes where node.kind != .fork {
      var name = node.name
      if node.risk == .high { name += "（高风险）" }
      let ways = edges.filter { $0.from == node.id }
      let onward = ways.compactMap { way -> String? in
        guard let target = nodes.first(where: { $0.id == way.to })?.name else { return nil }
        let bound = way.bound.map { "，至多\($0)次" } ?? ""
        return (way.condition.isEmpty ? "" : way.condition + "：") + target + bound
      }
      let limit = node.limit.map { "\($0)个工作日" + (node.outside ? "（不计入承诺）" : "") } ?? ""
      rows.append([
        "\(rows.count + 1)", name,
        node.post + (node.second.isEmpty ? "" : "、" + node.second), limit, node.document,
        node.right, onward.joined(separator: "；"),
      ])
    }
    return (["序号", "环节", "岗位", "时限", "文书", "申请人权利", "去向"], rows)
  }
}

extension FlowCharts.Node {
  /// What stands under its name in the picture.
  fileprivate var notes: [String] {
    var notes: [String] = []
    if let limit { notes.append("\(limit)个工作日" + (outside ? "＊" : "")) }
    if !document.isEmpty { notes += PictureText.wrapped("《\(document)》", to: 20) }
    if !second.isEmpty { notes += PictureText.wrapped("复核：\(second)", to: 20) }
    return notes
  }
}

/// What a picture of a flow says and marks beside the flow itself (图面要素).
struct FlowLook {
  /// The line under the title.
  var summary = ""
  /// The chart in words, for whoever does not see it.
  var description = ""
  /// Lines under the name of each node.
  var notes: [[String]] = []
  /// Nodes drawn with a strong frame.
  var strong: Set<Int> = []
  /// Ways drawn strong, and ways drawn with dashes.
  var strongWays: Set<Int> = []
  var dashedWays: Set<Int> = []
  /// Lines below the flow that say what its signs mean.
  var foot: [String] = []
  /// The table below, its first row the headings, and how wide its columns are; empty for none.
  var table: [[String]] = []
  var shares: [Int] = []
}

/// The drawing: the flow runs down, lanes stand beside each other, whole numbers only.
private struct FlowPicture {
  let flow: FlowCharts.Flow
  let look: FlowLook
  private let layout: FlowLayout
  private let names: [[String]]
  private let margin = 24
  private let top = 124
  private let width: Int
  private var out = ""

  private static let ink = "#1f2933"
  private static let line = "#52606d"
  /// Eight Chinese characters a line.
  private static let columns = 16

  init(_ flow: FlowCharts.Flow, _ look: FlowLook) {
    (self.flow, self.look) = (flow, look)
    names = flow.nodes.map { PictureText.wrapped($0.name, to: Self.columns) }
    var extents: [FlowLayout.Extent] = []
    for (place, node) in flow.nodes.enumerated() {
      let lines = names[place].count
      switch node.kind {
      case .task:
        let notes = look.notes.indices.contains(place) ? look.notes[place].count : 0
        extents.append(.init(along: 18 + lines * 18 + notes * 16, across: 152))
      case .gateway, .fork: extents.append(.init(along: 44 + lines * 18, across: 186))
      case .start, .end: extents.append(.init(along: 18 + lines * 18, across: 140))
      }
    }
    layout = FlowLayout(flow, extents: extents)
    self.extents = extents
    width = max(layout.whole.across, look.shares.reduce(0, +), 420) + 2 * margin
  }

  private let extents: [FlowLayout.Extent]

  var text: String {
    var copy = self
    copy.draw()
    return copy.out
  }

  private func notes(_ place: Int) -> [String] {
    look.notes.indices.contains(place) ? look.notes[place] : []
  }
  private func x(_ across: Int) -> Int { (width - layout.whole.across) / 2 + across }
  private func y(_ along: Int) -> Int { top + along }

  private mutating func put(
    _ text: String, _ x: Int, _ y: Int, size: Int = 14, anchor: String = "middle",
    fill: String = FlowPicture.ink, more: String = ""
  ) {
    out += "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" text-anchor=\"\(anchor)\" "
    out += "fill=\"\(fill)\"\(more)>\(PictureText.escaped(text))</text>\n"
  }

  private mutating func draw() {
    let rows = tableRows()
    let tableTop = top + layout.whole.along + 38 + look.foot.count * 18
    let tableHeight = rows.reduce(0) { $0 + $1.height }
    let height = rows.isEmpty ? tableTop - 6 : tableTop + tableHeight + 28
    out += """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" \
      font-family="\(PictureText.fonts)" role="img">
      <title>\(PictureText.escaped(flow.title))</title>
      <desc>\(PictureText.escaped(look.description))</desc>
      <rect width="\(width)" height="\(height)" fill="#ffffff"/>

      """
    put(flow.title, width / 2, 42, size: 22, more: " font-weight=\"700\"")
    put(look.summary, width / 2, 68, size: 13, fill: Self.line)
    lanes()
    for place in flow.edges.indices { way(place) }
    for place in flow.nodes.indices { node(place) }
    for place in flow.edges.indices { label(place) }
    for (place, line) in look.foot.enumerated() {
      put(
        line, x(0), top + layout.whole.along + 26 + place * 18, size: 12, anchor: "start",
        fill: Self.line)
    }
    draw(rows, from: tableTop)
    out += "</svg>\n"
  }

  private mutating func lanes() {
    for (place, lane) in layout.lanes.enumerated() {
      let (from, wide) = (x(lane.from), lane.through - lane.from)
      out += """
        <rect x="\(from)" y="\(top - 36)" width="\(wide)" height="\(layout.whole.along + 36)" \
        fill="\(place % 2 == 0 ? "#f7f9fb" : "#ffffff")" stroke="#cbd2d9"/>
        <rect x="\(from)" y="\(top - 36)" width="\(wide)" height="28" fill="#e4ebf2" stroke="#cbd2d9"/>

        """
      put(lane.name, from + wide / 2, top - 17, size: 14, more: " font-weight=\"700\"")
    }
  }

  private mutating func node(_ place: Int) {
    let (node, spot, extent) = (flow.nodes[place], layout.spots[place], extents[place])
    let (middle, center) = (x(spot.across), y(spot.along))
    let (left, above) = (middle - extent.across / 2, center - extent.along / 2)
    switch node.kind {
    case .task:
      let isStrong = look.strong.contains(place)
      let stroke = isStrong ? "#b23b3b" : "#33608c"
      out += """
        <rect x="\(left)" y="\(above)" width="\(extent.across)" height="\(extent.along)" rx="3" \
        fill="#eef3f8" stroke="\(stroke)" stroke-width="\(isStrong ? 2 : 1)"/>

        """
    case .gateway, .fork:
      out += """
        <path d="M\(middle) \(above)L\(middle + extent.across / 2) \(center)L\(middle) \
        \(above + extent.along)L\(left) \(center)z" fill="#fff8e6" stroke="#b7791f"/>

        """
    case .start, .end:
      let isRefusal = node.name.hasPrefix("不予")
      out += """
        <rect x="\(left)" y="\(above)" width="\(extent.across)" height="\(extent.along)" \
        rx="\(min(extent.along, 36) / 2)" fill="\(isRefusal ? "#fbeaea" : "#e8f2ea")" \
        stroke="\(isRefusal ? "#b23b3b" : "#3f7d53")"/>

        """
    }
    let lines = names[place]
    let all = lines.count * 18 + (node.kind == .task ? notes(place).count * 16 : 0)
    var base = center - all / 2 + 14
    for line in lines {
      put(line, middle, base)
      base += 18
    }
    guard node.kind == .task else { return }
    base -= 2
    for note in notes(place) {
      put(note, middle, base, size: 12, fill: Self.line)
      base += 16
    }
  }

  private mutating func way(_ place: Int) {
    let corners = layout.ways[place]
    guard let first = corners.first, let last = corners.last else { return }
    var path = "M\(x(first.across)) \(y(first.along))"
    for corner in corners.dropFirst() { path += "L\(x(corner.across)) \(y(corner.along))" }
    let (tipX, tipY) = (x(last.across), y(last.along))
    let isStrong = look.strongWays.contains(place)
    let ink = isStrong ? "#b23b3b" : Self.line
    let dashes = look.dashedWays.contains(place) ? " stroke-dasharray=\"7 4\"" : ""
    out += """
      <path d="\(path)" fill="none" stroke="\(ink)" stroke-width="\(isStrong ? "2.4" : "1.3")"\(dashes)/>
      <path d="M\(tipX - 5) \(tipY - 9)L\(tipX + 5) \(tipY - 9)L\(tipX) \(tipY)z" fill="\(ink)"/>

      """
  }

  private mutating func label(_ place: Int) {
    let (edge, corners) = (flow.edges[place], layout.ways[place])
    var text = edge.condition
    if let bound = edge.bound { text += (text.isEmpty ? "" : "，") + "至多\(bound)次" }
    guard !text.isEmpty, corners.count > 1 else { return }
    let (first, next) = (corners[0], corners[1])
    let halo = " stroke=\"#ffffff\" stroke-width=\"3\" paint-order=\"stroke\""
    if first.along == next.along {
      // Beside the corner of the diamond it leaves by.
      let isAfter = next.across > first.across
      put(
        text, x(next.across) + (isAfter ? -2 : 2), y(next.along) - 7, size: 12,
        anchor: isAfter ? "start" : "end", fill: "#8a5a00", more: halo)
      return
    }
    if corners.count > 2 {
      let (bend, after) = (corners[1], corners[2])
      let isAfter = after.across >= bend.across
      put(
        text, x(bend.across) + (isAfter ? 6 : -6), y(bend.along) - 4, size: 12,
        anchor: isAfter ? "start" : "end", fill: "#8a5a00", more: halo)
    } else {
      put(
        text, x(first.across) + 7, y(first.along) + 15, size: 12, anchor: "start", fill: "#8a5a00",
        more: halo)
    }
  }

  // MARK: - The table below

  private struct Row {
    var cells: [[String]]
    var height: Int
  }

  private func share(_ column: Int) -> Int {
    look.shares.indices.contains(column) ? look.shares[column] : 100
  }

  private func tableRows() -> [Row] {
    look.table.map { row in
      let cells = row.enumerated().map { place, cell in
        PictureText.wrapped(cell, to: (share(place) - 12) / 6)
      }
      return Row(cells: cells, height: 12 + 17 * (cells.map(\.count).max() ?? 1))
    }
  }

  private mutating func draw(_ rows: [Row], from tableTop: Int) {
    let whole = look.shares.reduce(0, +)
    // Beside a wide flow it stands where reading begins.
    let left = width > 2 * whole ? margin : (width - whole) / 2
    var above = tableTop
    for (place, row) in rows.enumerated() {
      out += """
        <rect x="\(left)" y="\(above)" width="\(whole)" height="\(row.height)" \
        fill="\(place == 0 ? "#e4ebf2" : "#ffffff")" stroke="#cbd2d9"/>

        """
      var across = left
      for (column, lines) in row.cells.enumerated() {
        if column > 0 {
          out += """
            <line x1="\(across)" y1="\(above)" x2="\(across)" y2="\(above + row.height)" stroke="#cbd2d9"/>

            """
        }
        for (number, line) in lines.enumerated() {
          put(
            line, across + 6, above + 18 + number * 17, size: 12, anchor: "start",
            more: place == 0 ? " font-weight=\"700\"" : "")
        }
        across += share(column)
      }
      above += row.height
    }
  }
}
