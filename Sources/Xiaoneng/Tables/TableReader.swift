/// A column of a table, and what its cells say.
protocol TableColumn: CaseIterable, Equatable, RawRepresentable where RawValue == String {
  /// What the rows are read into.
  associatedtype Row
  /// Its headings in Chinese, the usual one first.
  var names: [String] { get }
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
  /// The command that enters a row, as what.
  static func command(_ row: Row) throws(Fault) -> (DossierKey, Command)
  /// What a row may not share with another.
  static func key(_ row: Row) -> String
}

/// Reads a table of one kind, and gathers everything that is wrong with it.
struct TableReader<Column: TableColumn> {
  private let known: Tables.Known
  private var faults: [Tables.CellFault] = []

  init(_: Column.Type, _ known: Tables.Known) { self.known = known }

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
      Column.named(Tables.heading(text)).map { (place, $0) }
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
    guard faults.isEmpty else { return .failure(Tables.Faults(faults: faults)) }
    var seen: [String: Int] = [:]
    for row in rows.dropFirst() { read(row, columns, &seen, &reading) }
    return faults.isEmpty ? .success(reading) : .failure(Tables.Faults(faults: faults))
  }

  /// The columns by their places.
  private mutating func columns(
    of header: (row: Int, fields: [String]), _ reading: inout Tables.Reading
  ) -> [(place: Int, column: Column)] {
    var found: [(place: Int, column: Column)] = []
    for (place, text) in header.fields.enumerated() {
      let name = Tables.heading(text)
      if name.isEmpty { continue }
      guard let column = Column.named(name) else {
        if Tables.passedOver.contains(name.lowercased()) {
          reading.ignored.append(text.trimmed)
        } else {
          blame(
            place, header.row, "", text, "不认识的列；请改为\(Self.headings)之一，或者删除该列",
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
    for column in Column.allCases
    where column.isRequired && !found.contains(where: { $0.column == column }) {
      faults.append(
        Tables.CellFault(
          cell: "\(header.row)", column: column.names[0], said: "", chinese: "缺少该列",
          english: "the column is missing"))
    }
    return found
  }

  private static var headings: String {
    Column.allCases.map { $0.names[0] }.joined(separator: "、")
  }

  private mutating func read(
    _ cells: (row: Int, fields: [String]), _ columns: [(place: Int, column: Column)],
    _ seen: inout [String: Int], _ reading: inout Tables.Reading
  ) {
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
    guard faults.count == before else { return }
    let key = Column.key(row)
    if let other = seen[key] {
      faults.append(
        Tables.CellFault(
          cell: "\(cells.row)", column: "", said: key, chinese: "与第\(other)行重复",
          english: "the same as row \(other)"))
      return
    }
    seen[key] = cells.row
    do throws(Fault) {
      let (dossier, command) = try Column.command(row)
      reading.lines.append(Tables.Line(row: cells.row, dossier: dossier, command: command))
    } catch {
      faults.append(
        Tables.CellFault(
          cell: "\(cells.row)", column: error.field ?? "", said: error.detail ?? "",
          chinese: error.chinese, english: error.english))
    }
  }

  /// What a cell should have been: `x ≠ y` says it behind the sign.
  private static func expected(_ fault: Fault) -> String {
    let detail = fault.detail ?? fault.chinese
    return detail.firstRange(of: " ≠ ").map { String(detail[$0.upperBound...]) } ?? detail
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

extension TableColumn {
  /// The column of this heading, in Chinese or by its field; a leading 是否 says nothing.
  static func named(_ heading: String) -> Self? {
    let bare = heading.hasPrefix("是否") ? String(heading.dropFirst(2)) : heading
    return allCases.first {
      $0.rawValue.lowercased() == heading.lowercased() || $0.names.contains(heading)
        || $0.names.contains(bare)
    }
  }
}

extension Tables.CellFault {
  /// A fault of the text itself: it is no table.
  init(_ fault: Fault) {
    self.init(
      cell: fault.line.map { "\($0)" } ?? "", column: fault.field ?? "", said: "",
      chinese: fault.chinese, english: fault.english)
  }
}
