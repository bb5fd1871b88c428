/// A column of a table, and what its cells say.
protocol TableColumn: Equatable {
  /// What the rows are read into.
  associatedtype Row
  /// The columns that a table may have, in their usual order.
  static func all(_ known: Tables.Known) -> [Self]
  /// The field it stands for.
  var field: String { get }
  /// Its headings in Chinese, the usual one first.
  var names: [String] { get }
  /// Whether a table must have it.
  var mustStand: Bool { get }
  /// Whether every row must fill it.
  var isRequired: Bool { get }
  /// What stands there in a template.
  var example: String { get }
  /// A row of which nothing was read.
  static func row(_ known: Tables.Known) -> Row
  /// Reads `text`, which is not empty, into a row.
  func set(_ text: String, in row: inout Row, _ known: Tables.Known) throws(Fault)
  /// What ``set(_:in:_:)`` reads back, in the usual form.
  func text(of row: Row) -> String
  /// What a row may not share with another; nil where rows may be alike.
  static func key(_ row: Row) -> String?
  /// The commands that enter the rows, and what is wrong with a row as a whole.
  static func lines(
    _ rows: [(row: Int, value: Row)], _ known: Tables.Known
  ) -> (lines: [Tables.Line], faults: [Tables.CellFault])
}

/// A column of a table whose rows are entered one by one.
protocol EntryColumn: TableColumn, CaseIterable, RawRepresentable
where RawValue == String, AllCases == [Self] {
  /// The command that enters a row, as what.
  static func command(_ row: Row) throws(Fault) -> (DossierKey, Command)
}

extension TableColumn {
  var mustStand: Bool { isRequired }
}

extension EntryColumn {
  static func all(_ known: Tables.Known) -> [Self] { allCases }
  var field: String { rawValue }

  static func lines(
    _ rows: [(row: Int, value: Row)], _ known: Tables.Known
  ) -> (lines: [Tables.Line], faults: [Tables.CellFault]) {
    var lines: [Tables.Line] = []
    var faults: [Tables.CellFault] = []
    for (number, row) in rows {
      do throws(Fault) {
        let (dossier, command) = try command(row)
        lines.append(Tables.Line(row: number, dossier: dossier, command: command))
      } catch {
        faults.append(
          Tables.CellFault(
            cell: "\(number)", column: error.field ?? "", said: error.detail ?? "",
            chinese: error.chinese, english: error.english))
      }
    }
    return (lines, faults)
  }
}

/// Reads a table of one kind, and gathers everything that is wrong with it.
struct TableReader<Column: TableColumn> {
  private let known: Tables.Known
  private let all: [Column]
  private var faults: [Tables.CellFault] = []

  init(_: Column.Type, _ known: Tables.Known) { (self.known, all) = (known, Column.all(known)) }

  /// Headings in Chinese, and a row as an example.
  var template: [(heading: String, example: String)] { all.map { ($0.names[0], $0.example) } }

  func read(_ bytes: [UInt8]) -> Result<Tables.Reading, Tables.Faults> {
    var reader = self
    return reader.reading(bytes)
  }

  /// The rows in their usual form, a cell that is wrong as it is; columns that are passed over are left out.
  func corrected(_ bytes: [UInt8]) throws(Fault) -> [(row: Int, fields: [String])] {
    let rows = try CSV.numbered(bytes).map { ($0.row, $0.record.fields) }
      .filter { $0.1.contains { !$0.trimmed.isEmpty } }
    guard let header = rows.first else { return [] }
    let columns = header.1.enumerated().compactMap { place, text in
      named(Tables.heading(text)).map { (place, $0) }
    }
    var table = [(row: header.0, fields: columns.map { $0.1.names[0] })]
    for (number, fields) in rows.dropFirst() {
      var row = Column.row(known)
      table.append(
        (
          number,
          columns.map { place, column in
            let text = place < fields.count ? fields[place].trimmed : ""
            guard !text.isEmpty, (try? column.set(text, in: &row, known)) != nil else {
              return text
            }
            return column.text(of: row)
          }
        ))
    }
    return table
  }

  private mutating func reading(_ bytes: [UInt8]) -> Result<Tables.Reading, Tables.Faults> {
    let rows: [(row: Int, fields: [String])]
    do throws(Fault) {
      rows = try CSV.numbered(bytes).map { ($0.row, $0.record.fields) }
        .filter { $0.1.contains { !$0.trimmed.isEmpty } }
    } catch {
      return .failure(Tables.Faults(faults: [Tables.CellFault(error)]))
    }
    guard let header = rows.first else {
      return .failure(
        Tables.Faults(faults: [
          Tables.CellFault(
            cell: "A1", column: "", said: "", chinese: "没有表头", english: "no headings")
        ]))
    }
    var reading = Tables.Reading()
    let columns = columns(of: header, &reading)
    // What is wrong with the headings does not hide what is wrong below them.
    let hasHeadings = faults.isEmpty
    var seen: [String: Int] = [:]
    var right: [(row: Int, value: Column.Row)] = []
    for row in rows.dropFirst() {
      if let value = read(row, columns, &seen) { right.append((row.row, value)) }
    }
    if hasHeadings {
      let (lines, more) = Column.lines(right, known)
      reading.lines = lines
      faults += more
    }
    guard faults.isEmpty else {
      return .failure(Tables.Faults(faults: faults.sorted { $0.row < $1.row }))
    }
    return .success(reading)
  }

  /// The columns by their places.
  private mutating func columns(
    of header: (row: Int, fields: [String]), _ reading: inout Tables.Reading
  ) -> [(place: Int, column: Column)] {
    var found: [(place: Int, column: Column)] = []
    for (place, text) in header.fields.enumerated() {
      let name = Tables.heading(text)
      if name.isEmpty { continue }
      guard let column = named(name) else {
        if Tables.passedOver.contains(name.lowercased()) {
          reading.ignored.append(text.trimmed)
        } else {
          blame(
            place, header.row, "", text, "不认识的列；请改为\(headings)之一，或者删除该列",
            "no such column")
        }
        continue
      }
      if let other = found.first(where: { $0.column == column }) {
        blame(
          place, header.row, column.names[0], text, "与\(Tables.cell(other.place, header.row))重复",
          "stands twice")
      } else {
        found.append((place, column))
      }
    }
    for column in all where column.mustStand && !found.contains(where: { $0.column == column }) {
      faults.append(
        Tables.CellFault(
          cell: "\(header.row)", column: column.names[0], said: "", chinese: "缺少该列",
          english: "the column is missing"))
    }
    return found
  }

  private var headings: String { all.map { $0.names[0] }.joined(separator: "、") }

  /// The column of this heading, in Chinese or by its field; a leading 是否 says nothing.
  private func named(_ heading: String) -> Column? {
    let bare = heading.hasPrefix("是否") ? String(heading.dropFirst(2)) : heading
    return all.first {
      $0.field.lowercased() == heading.lowercased() || $0.names.contains(heading)
        || $0.names.contains(bare)
    }
  }

  /// A row; nil where something is wrong with it.
  private mutating func read(
    _ cells: (row: Int, fields: [String]), _ columns: [(place: Int, column: Column)],
    _ seen: inout [String: Int]
  ) -> Column.Row? {
    let before = faults.count
    var row = Column.row(known)
    for (place, column) in columns {
      let text = place < cells.fields.count ? cells.fields[place].trimmed : ""
      guard !text.isEmpty else {
        if column.isRequired {
          blame(place, cells.row, column.names[0], "", "必填", "must be filled")
        }
        continue
      }
      do throws(Fault) { try column.set(text, in: &row, known) } catch {
        blame(
          place, cells.row, column.names[0], text,
          "应为 " + Self.expected(error), "should be " + Self.expected(error))
      }
    }
    guard faults.count == before else { return nil }
    if let key = Column.key(row), !key.isEmpty {
      if let other = seen[key] {
        faults.append(
          Tables.CellFault(
            cell: "\(cells.row)", column: "", said: key, chinese: "与第\(other)行重复",
            english: "the same as row \(other)"))
        return nil
      }
      seen[key] = cells.row
    }
    return row
  }

  /// What a cell should have been: `x ≠ y` says it behind the sign.
  private static func expected(_ fault: Fault) -> String {
    let detail = fault.detail ?? fault.chinese
    return detail.place(of: " ≠ ").map { String(detail[$0.upperBound...]) } ?? detail
  }

  private mutating func blame(
    _ place: Int, _ row: Int, _ column: String, _ said: String, _ chinese: String,
    _ english: String
  ) {
    faults.append(
      Tables.CellFault(
        cell: Tables.cell(place, row), column: column, said: String(said.trimmed.prefix(48)),
        chinese: chinese, english: english))
  }
}

extension Tables.CellFault {
  /// A fault of the text itself: it is no table.
  init(_ fault: Fault) {
    self.init(
      cell: fault.line.map { "\($0)" } ?? "", column: fault.field ?? "", said: "",
      chinese: fault.chinese, english: fault.english)
  }
  /// The row it is in; 0 where it is in none.
  fileprivate var row: Int { Int(cell.filter(\.isNumber)) ?? 0 }
}
