import Xiaoneng

/// Pictures of a bulletin (通报插图): SVG of whole numbers, told apart in black and white too, each with its figures in it.
enum BulletinPicture {
  private static let width = 620
  private static let left = 150
  private static let right = 96

  /// A part of a bar.
  struct Part {
    var value: Int64
    var fill: String
    var name: String
  }

  private static func open(_ height: Int, _ title: String) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" role="img" \
    aria-label="\(Markup.text(title))" font-family="'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','SimHei',sans-serif" \
    font-size="12" fill="#1b1b1b">

    """
  }

  private static func text(
    _ text: String, _ x: Int, _ y: Int, anchor: String = "start", size: Int = 12, more: String = ""
  ) -> String {
    "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\" font-size=\"\(size)\"\(more)>\(Markup.text(text))</text>\n"
  }

  /// At most eleven Chinese characters.
  private static func short(_ text: String) -> String {
    guard TextTable.width(of: text) > 22 else { return text }
    var short = ""
    for character in text {
      guard TextTable.width(of: short + String(character)) < 22 else { break }
      short.append(character)
    }
    return short + "…"
  }

  /// Bars side by side with others of their kind; a number stands behind each, and in its parts where there is room.
  static func bars(
    _ title: String, _ rows: [(label: String, parts: [Part], note: String)], most: Int64? = nil
  ) -> String {
    let legend = (rows.first?.parts ?? []).count > 1 ? 26 : 0
    let height = 10 + legend + rows.count * 19 + 6
    var out = open(height, title)
    if legend > 0 {
      var x = left
      for part in rows.first?.parts ?? [] {
        out +=
          "<rect x=\"\(x)\" y=\"8\" width=\"14\" height=\"11\" fill=\"\(part.fill)\" stroke=\"#333\" stroke-width=\"0.6\"/>\n"
        out += text(part.name, x + 20, 18)
        x += 34 + TextTable.width(of: part.name) * 6 + 18
      }
    }
    let sums = rows.map { row in row.parts.reduce(Int64(0)) { $0 + max(0, $1.value) } }
    let whole = max(1, most ?? sums.max() ?? 1)
    let room = Int64(width - left - right)
    for (place, row) in rows.enumerated() {
      let y = 10 + legend + place * 19
      out += text(short(row.label), left - 8, y + 13, anchor: "end")
      var x = left
      for part in row.parts where part.value > 0 {
        let wide = max(
          1, Int(part.value.multipliedReportingOverflow(by: room).partialValue / whole))
        out +=
          "<rect x=\"\(x)\" y=\"\(y + 2)\" width=\"\(wide)\" height=\"13\" fill=\"\(part.fill)\" stroke=\"#333\" stroke-width=\"0.6\"/>\n"
        let number = "\(part.value)"
        if row.parts.count > 1, wide > number.utf8.count * 8 + 4 {
          let ink = part.fill == "#1d4f80" || part.fill == "#a33030" ? "#fff" : "#1b1b1b"
          out += text(
            number, x + wide / 2, y + 13, anchor: "middle", size: 11, more: " fill=\"\(ink)\"")
        }
        x += wide
      }
      out += text(row.note, x + 6, y + 13)
    }
    return out + "</svg>\n"
  }

  /// A line over months, in hundredths of a percent; a month without cases leaves a gap.
  struct Line {
    var name: String
    var stroke: String
    var dash: String
    var points: [Int64?]
  }

  static func lines(_ title: String, months: [String], _ lines: [Line]) -> String {
    let (top, bottom, height) = (52, 208, 238)
    var out = open(height, title)
    var x = 60
    for line in lines {
      out +=
        "<path d=\"M\(x) 14h30\" fill=\"none\" stroke=\"\(line.stroke)\" stroke-width=\"2.4\"\(line.dash)/>\n"
      out += text(line.name, x + 38, 18)
      x += 60 + TextTable.width(of: line.name) * 6 + 20
    }
    for step in 0...4 {
      let y = bottom - (bottom - top) * step / 4
      out += "<path d=\"M52 \(y)H\(width - 12)\" stroke=\"#cfd6dd\" stroke-width=\"0.8\"/>\n"
      out += text("\(step * 25)%", 46, y + 4, anchor: "end", size: 11)
    }
    let room = width - 12 - 52
    func place(_ month: Int) -> Int { 52 + room * (2 * month + 1) / (2 * max(1, months.count)) }
    for (month, name) in months.enumerated() {
      out += text(name, place(month), bottom + 20, anchor: "middle", size: 11)
    }
    for (number, line) in lines.enumerated() {
      var path = ""
      var isDown = false
      for (month, point) in line.points.enumerated() {
        guard let point else {
          isDown = false
          continue
        }
        let y = bottom - (bottom - top) * Int(min(max(0, point), 10_000)) / 10_000
        path += "\(isDown ? "L" : "M")\(place(month)) \(y)"
        isDown = true
      }
      out +=
        "<path d=\"\(path)\" fill=\"none\" stroke=\"\(line.stroke)\" stroke-width=\"2.4\"\(line.dash)/>\n"
      for (month, point) in line.points.enumerated() {
        guard let point else { continue }
        let y = bottom - (bottom - top) * Int(min(max(0, point), 10_000)) / 10_000
        out += "<circle cx=\"\(place(month))\" cy=\"\(y)\" r=\"3\" fill=\"\(line.stroke)\"/>\n"
        let shown = Fraction(Int128(point), 10_000)?.percent(0) ?? ""
        out += text(
          shown, place(month), number == 0 ? y - 8 : y + 18, anchor: "middle", size: 11,
          more: " stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\"")
      }
    }
    return out + "</svg>\n"
  }
}
