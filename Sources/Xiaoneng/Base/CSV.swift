/// Comma-separated values as RFC 4180 has them (表格文本): UTF-8, quotes, doubled quotes, CRLF or LF.
///
/// What is wrong is refused with its line: a row is never guessed at.
public enum CSV {
  /// One record, with the line it begins on.
  public struct Row: Hashable, Sendable {
    /// The line, counted from 1; a quoted field may go on over several.
    public var line: Int
    /// The fields, unquoted.
    public var fields: [String]

    /// A record that begins on `line`.
    public init(line: Int, fields: [String]) {
      self.line = line
      self.fields = fields
    }
  }

  /// The longest text that is read, in bytes (64 MiB).
  public static let mostBytes = 1 << 26
  /// The most fields of a record.
  public static let mostFields = 256

  /// The records of `bytes`; empty lines are left out, a byte order mark is skipped, and so is a first line
  /// `sep=,` as spreadsheets write it.
  ///
  /// - Throws: a ``XiaonengCalendar/Fault``: `tooLarge` over ``mostBytes``, ``mostFields`` or
  ///   `String.longestField`; `badText` for what is not UTF-8; `badValue` for a quote or a carriage return
  ///   where none may stand. Each has the line, and in its detail the column, counted in bytes from 1.
  /// - Complexity: O(bytes).
  public static func read(_ bytes: [UInt8]) throws(Fault) -> [Row] {
    var reader = CSVReader(bytes)
    return try reader.rows()
  }

  /// The same records with the row that a spreadsheet shows each in: empty lines are rows, and several lines in quotes
  /// are one.
  ///
  /// - Throws: as ``read(_:)``.
  /// - Complexity: O(bytes).
  static func numbered(_ bytes: [UInt8]) throws(Fault) -> [(row: Int, record: Row)] {
    var reader = CSVReader(bytes)
    return try reader.numbered()
  }

  /// The fields as one record, quoted where they must be, without a line end.
  public static func record(_ fields: [String]) -> String {
    fields.map(quoted).joined(separator: ",")
  }

  private static func quoted(_ field: String) -> String {
    let special = field.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    let edge = field.utf8.first == 0x20 || field.utf8.last == 0x20
    guard special || edge else { return field }
    var text = "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { text.unicodeScalars.append(scalar) }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }
}

/// Reads records byte by byte, never beyond the end.
private struct CSVReader {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var lineStart = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
      lineStart = 3
    }
    let rest = bytes[position...]
    if rest.starts(with: Array("sep=,\r\n".utf8)) || rest.starts(with: Array("sep=,\n".utf8)) {
      position = (rest.firstIndex(of: 0x0A) ?? position) + 1
      line = 2
      lineStart = position
    }
  }

  mutating func rows() throws(Fault) -> [CSV.Row] { try numbered().map(\.record) }

  mutating func numbered() throws(Fault) -> [(row: Int, record: CSV.Row)] {
    guard bytes.count <= CSV.mostBytes else {
      throw Fault(.tooLarge, detail: "\(bytes.count) > \(CSV.mostBytes)")
    }
    var rows: [(row: Int, record: CSV.Row)] = []
    var number = 0
    while position < bytes.count {
      number += 1
      if try endOfLine() { continue }
      rows.append((number, try row()))
    }
    return rows
  }

  private mutating func row() throws(Fault) -> CSV.Row {
    var row = CSV.Row(line: line, fields: [])
    while true {
      row.fields.append(try field())
      guard row.fields.count <= CSV.mostFields else {
        throw fault(.tooLarge, "> \(CSV.mostFields)")
      }
      if position >= bytes.count { return row }
      if bytes[position] == 0x2C {
        position += 1
      } else if try endOfLine() {
        return row
      } else {
        throw fault(.badValue, "text after a closing quote")
      }
    }
  }

  /// Takes a line end; false, and nothing taken, where none stands.
  private mutating func endOfLine() throws(Fault) -> Bool {
    guard position < bytes.count else { return false }
    if bytes[position] == 0x0D {
      guard position + 1 < bytes.count, bytes[position + 1] == 0x0A else {
        throw fault(.badValue, "CR without LF")
      }
      position += 2
    } else if bytes[position] == 0x0A {
      position += 1
    } else {
      return false
    }
    nextLine()
    return true
  }

  private mutating func nextLine() {
    line += 1
    lineStart = position
  }

  private mutating func field() throws(Fault) -> String {
    if position < bytes.count, bytes[position] == 0x22 { return try quotedField() }
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x2C || byte == 0x0A || byte == 0x0D { break }
      if byte == 0x22 { throw fault(.badValue, "quote inside a field without quotes") }
      position += 1
    }
    return try text(bytes[start..<position], from: start)
  }

  private mutating func quotedField() throws(Fault) -> String {
    let opening = fault(.badValue, "quote is never closed")
    let start = position
    position += 1
    var content: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == 0x22 {
        guard position < bytes.count, bytes[position] == 0x22 else {
          return try text(content[...], from: start)
        }
        position += 1
      }
      content.append(byte)
      if byte == 0x0A { nextLine() }
    }
    throw opening
  }

  private func text(_ content: ArraySlice<UInt8>, from start: Int) throws(Fault) -> String {
    guard content.count <= String.longestField else {
      throw fault(.tooLarge, "\(content.count) > \(String.longestField)", at: start)
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      throw fault(.badText, "not UTF-8", at: start)
    }
    guard text.isStreamSafe else {
      throw fault(.badValue, Fault.tooManyMarks.detail ?? "", at: start)
    }
    return text
  }

  private func fault(_ code: Fault.Code, _ reason: String, at place: Int? = nil) -> Fault {
    let column = max(1, (place ?? position) - lineStart + 1)
    return Fault(code, line: line, detail: "column \(column): \(reason)")
  }
}
