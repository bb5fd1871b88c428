/// Columns of text in which Chinese characters are two wide (文本表格), as terminals and typewriter faces show them
/// (Unicode UAX #11).
public enum TextTable {
  /// How many columns `text` takes on a terminal.
  public static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  // Unicode UAX #11, as terminals show it: marks take none, wide and fullwidth forms two.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  /// `text` filled up with spaces to `width` columns.
  public static func pad(_ text: String, to width: Int, right: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - self.width(of: text)))
    return right ? space + text : text + space
  }

  /// A table as lines: its first row, a rule, its other rows. Columns in `right` end flush.
  public static func lines(_ rows: [[String]], right: Set<Int> = []) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? width(of: $0[column]) : 0 }.max() ?? 0
    }
    var lines: [String] = []
    for (index, row) in rows.enumerated() {
      let cells = row.enumerated().map { column, cell in
        pad(cell, to: widths[column], right: right.contains(column))
      }
      lines.append(trimmed(cells.joined(separator: "  ")))
      if index == 0 {
        let rule = widths.reduce(0, +) + 2 * max(0, columns - 1)
        lines.append(String(repeating: "─", count: rule))
      }
    }
    return lines
  }

  /// `text` without spaces at its end.
  static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
