import Foundation
import Xiaoneng

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A table for people, folded to the terminal, or for a spreadsheet.
struct DeskTable {
  var headings: [String]
  var rows: [[String]] = []
  /// Columns that end flush.
  var right: Set<Int> = []

  init(_ headings: [String], right: Set<Int> = []) {
    (self.headings, self.right) = (headings, right)
  }

  /// Prints it, no wider than `width` columns where that can be.
  func print(on terminal: Terminal, width: Int? = Self.terminalWidth) {
    let all = [headings] + rows
    for line in Self.lines(all, right: right, width: width) { terminal.print(line) }
  }

  /// As comma-separated values that a spreadsheet opens as they are: UTF-8 with its mark, CRLF, and no cell that
  /// would be run as a formula.
  func csv(on terminal: Terminal) {
    terminal.write([0xEF, 0xBB, 0xBF])
    for row in [headings] + rows {
      terminal.write(Array((CSV.record(row.map(Self.inert)) + "\r\n").utf8))
    }
  }

  /// A cell that begins like a formula, with an apostrophe before it; numbers stay numbers.
  static func inert(_ cell: String) -> String {
    guard let first = cell.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return cell
    }
    return Int64(cell) == nil ? "'" + cell : cell
  }

  /// The columns of the terminal that reads stdout, or of `$COLUMNS`; nil where no one folds.
  static var terminalWidth: Int? {
    if let text = ProcessInfo.processInfo.environment["COLUMNS"], let width = Int(text),
      (20...10_000).contains(width)
    {
      return width
    }
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else { return nil }
    return Int(size.ws_col)
  }

  /// The least columns a cell is folded to.
  private static let least = 8

  /// The lines of a table whose widest columns are folded until it fits.
  static func lines(_ rows: [[String]], right: Set<Int>, width: Int?) -> [String] {
    guard let width else { return TextTable.lines(rows, right: right) }
    let count = rows.map(\.count).max() ?? 0
    var widths = (0..<count).map { column in
      rows.map { column < $0.count ? TextTable.width(of: $0[column]) : 0 }.max() ?? 0
    }
    let gaps = 2 * max(0, count - 1)
    while widths.reduce(gaps, +) > width, let widest = widths.max(), widest > least,
      let column = widths.firstIndex(of: widest)
    {
      widths[column] -= 1
    }
    var folded: [[String]] = []
    var heads = 0
    for (place, row) in rows.enumerated() {
      let cells = row.enumerated().map { fold($0.element, to: widths[$0.offset]) }
      let height = cells.map(\.count).max() ?? 1
      for line in 0..<height {
        folded.append(cells.map { line < $0.count ? $0[line] : "" })
      }
      if place == 0 { heads = height }
    }
    // The rule stands under the whole heading, however often that is folded.
    let lines = TextTable.lines(folded, right: right)
    guard heads > 1, lines.count > heads else { return lines }
    var moved = lines
    let rule = moved.remove(at: 1)
    moved.insert(rule, at: heads)
    return moved
  }

  /// A text in pieces of at most `width` columns.
  static func fold(_ text: String, to width: Int) -> [String] {
    guard width > 1, TextTable.width(of: text) > width else { return [text] }
    var pieces: [String] = []
    var piece = ""
    var taken = 0
    for character in text {
      let columns = TextTable.width(of: String(character))
      if taken + columns > width, !piece.isEmpty {
        pieces.append(piece)
        (piece, taken) = ("", 0)
      }
      piece.append(character)
      taken += columns
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }
}
