/// The catalogue of items (事项目录) as a table that people keep in a spreadsheet.
///
/// The first row names the columns, in any order, by their field or their Chinese name. Limits are
/// `20wd` or 20个工作日, money is in yuan, materials are `code:name[?]` and steps
/// `name:limit:role[:post]`, separated by `;`. A backslash before `;`, `:`, `?` or itself takes its
/// meaning away.
public enum Catalogue {
  /// One row of the table: a version of an item, and where it stands.
  public struct Line: Sendable, Equatable {
    /// The line it begins on, counted from 1.
    public var line: Int
    /// The row it stands in, as a spreadsheet counts.
    public var row: Int = 0
    /// The item: `item/CODE`.
    public var dossier: DossierKey
    /// The version.
    public var version: Registry.ItemVersion

    /// The command that publishes the version.
    public var command: Command { .register(.itemPublish(version)) }
  }

  /// Several rows that are wrong; each fault has its line, column name and reason.
  public struct Faults: Error, Equatable, Sendable {
    /// The faults, by line; never empty.
    public var faults: [Fault]
    /// Where each is, as a spreadsheet names the cell (`C7`) or the row (`7`); empty where it is nowhere.
    public var cells: [String] = []
  }

  /// The versions in the table `bytes`, or every fault of its headings and of every row.
  ///
  /// Where the registered units are known, each row names one of them, by its code or its name.
  /// - Complexity: O(bytes).
  public static func commands(
    fromCSV bytes: [UInt8], knowing known: Tables.Known = Tables.Known()
  ) -> Result<[Line], Faults> {
    do throws(Fault) {
      // What spreadsheets leave behind: rows of commas only, and empty columns to the right.
      var rows = try CSV.numbered(bytes).filter { row in
        row.record.fields.contains { !$0.trimmed.isEmpty }
      }[...]
      guard let header = rows.popFirst() else {
        throw Fault(.missingField, line: 1, detail: "code")
      }
      var reader = CatalogueReader(known: known)
      reader.readHeader(header)
      for row in rows { reader.read(row) }
      return reader.faults.faults.isEmpty ? .success(reader.lines) : .failure(reader.faults)
    } catch {
      return .failure(Faults(faults: [error], cells: [""]))
    }
  }

  /// The same as a table like the others.
  static func reading(
    _ bytes: [UInt8], knowing known: Tables.Known
  ) -> Result<Tables.Reading, Tables.Faults> {
    switch commands(fromCSV: bytes, knowing: known) {
    case .success(let lines):
      return .success(
        Tables.Reading(
          lines: lines.map { Tables.Line(row: $0.row, dossier: $0.dossier, command: $0.command) }))
    case .failure(let faults): return .failure(Tables.Faults(faults))
    }
  }
}

extension Tables.Faults {
  /// What is wrong with a catalogue, as it is told of any other table.
  public init(_ found: Catalogue.Faults) {
    self.init(
      faults: found.faults.enumerated().map { place, fault in
        Tables.CellFault(fault, in: found.cells.indices.contains(place) ? found.cells[place] : "")
      })
  }
}

extension Tables.CellFault {
  /// A fault of a catalogue, in words that its keeper can act on.
  fileprivate init(_ fault: Fault, in cell: String) {
    self.init(fault)
    if !cell.isEmpty { self.cell = cell }
    let named = fault.field.flatMap { field in
      CatalogueColumn.allCases.first { $0.label == field || $0.rawValue == field }
    }
    column = named?.chinese[0] ?? ""
    let detail = fault.detail ?? ""
    switch fault.code {
    case .missingField where fault.field == nil: chinese = "没有表头"
    case .missingField: chinese = cell.contains(where: \.isLetter) ? "必填" : "缺少该列"
    case .unknownField:
      said = fault.field ?? ""
      let known = CatalogueColumn.allCases.map { $0.chinese[0] }.joined(separator: "、")
      chinese = "不认识的列；请改为\(known)之一，或者删除该列"
    default:
      if let sign = detail.place(of: " ≠ ") {
        said = String(detail[..<sign.lowerBound])
        chinese = "应为 " + detail[sign.upperBound...]
      } else if let sign = detail.place(of: " / ") {
        chinese = String(detail[..<sign.lowerBound])
      } else if !detail.isEmpty {
        chinese = detail
      }
    }
  }
}

/// Reads the rows of a catalogue, and gathers everything that is wrong with them.
private struct CatalogueReader {
  var lines: [Catalogue.Line] = []
  var faults = Catalogue.Faults(faults: [])
  private let known: Tables.Known
  /// Whether the header was right, so that a row can be read as a whole.
  private var hasHeader = false
  private var columns: [(place: Int, column: CatalogueColumn)] = []
  /// Columns that are passed over.
  private var silent: Set<Int> = []
  private var newest: [String: Day] = [:]

  init(known: Tables.Known) { self.known = known }

  private mutating func blame(_ fault: Fault, _ cell: String, line: Int) {
    faults.faults.append(fault.at(line: line))
    faults.cells.append(cell)
  }

  mutating func readHeader(_ header: (row: Int, record: CSV.Row)) {
    let line = header.record.line
    for (place, name) in header.record.fields.enumerated().prefix(
      header.record.fields.withoutEmptyEnd.count)
    {
      let cell = Tables.cell(place, header.row)
      guard let column = CatalogueColumn(named: name) else {
        silent.insert(place)
        if !Tables.passedOver.contains(Tables.heading(name).lowercased()) {
          blame(Fault(.unknownField, field: String(name.prefix(64))), cell, line: line)
        }
        continue
      }
      guard !columns.contains(where: { $0.column == column }) else {
        blame(
          Fault(
            .badValue, field: String(name.prefix(64)), detail: "该列重复 / twice in the header"),
          cell, line: line)
        silent.insert(place)
        continue
      }
      columns.append((place, column))
    }
    for column in CatalogueColumn.allCases
    where column.isRequired && !columns.contains(where: { $0.column == column }) {
      blame(
        Fault(.missingField, field: column.rawValue, detail: column.chinese[0]), "\(header.row)",
        line: line)
    }
    hasHeader = faults.faults.isEmpty
  }

  mutating func read(_ row: (row: Int, record: CSV.Row)) {
    let fields = row.record.fields
    let line = row.record.line
    let width = (columns.map(\.place) + silent).max().map { $0 + 1 } ?? 0
    // Cells beyond the header may stand there empty.
    guard fields.count >= width, fields.withoutEmptyEnd.count <= width else {
      blame(
        Fault(
          .badValue,
          detail: "该行有\(fields.count)格，表头有\(width)格 / fields: \(fields.count) ≠ \(width)"),
        "\(row.row)", line: line)
      return
    }
    let before = faults.faults.count
    var version = Registry.ItemVersion()
    var code = ""
    for (place, column) in columns {
      let text = fields[place].trimmed
      let cell = Tables.cell(place, row.row)
      guard !text.isEmpty || !column.isRequired else {
        blame(Fault(.missingField, field: column.label), cell, line: line)
        continue
      }
      do throws(Fault) {
        if column == .code {
          code = try Catalogue.itemCode(text)
        } else if column == .unit, known.units != nil {
          version.unit = try TableText.unit(text, known)
        } else if !text.isEmpty {
          try column.set(text, in: &version)
        }
      } catch {
        var fault = error
        fault.field = column.label
        blame(fault, cell, line: line)
      }
    }
    // What is wrong with the headings does not hide what is wrong below them.
    guard hasHeader, faults.faults.count == before else { return }
    do throws(Refusal) { try version.validate() } catch {
      let label = Catalogue.label(of: error.field)
      let place = columns.first { $0.column.label == label }?.place
      blame(
        Fault(.badValue, field: label, detail: Catalogue.hint(error, version)),
        place.map { Tables.cell($0, row.row) } ?? "\(row.row)", line: line)
      return
    }
    // The register takes versions of one item in the order of their days.
    if let last = newest[code], version.validFrom <= last {
      let place = columns.first { $0.column == .validFrom }?.place ?? 0
      blame(
        Fault(
          .badValue, field: CatalogueColumn.validFrom.label,
          detail: "应晚于该事项上一行的\(last) / \(code): \(version.validFrom) ≤ \(last)"),
        Tables.cell(place, row.row), line: line)
      return
    }
    newest[code] = version.validFrom
    lines.append(
      Catalogue.Line(
        line: line, row: row.row, dossier: DossierKey(.item, code), version: version))
  }
}

extension Catalogue {
  /// A limit of no days is 即办, which is said in the column of the kind.
  fileprivate static func hint(_ refusal: Refusal, _ version: Registry.ItemVersion) -> String {
    let isAtOnce = refusal.code == .badBudget && version.kind != .immediate
    return isAtOnce
      ? "\(refusal.chinese)，当场办结的须在“办件类型”列写“即办件” / \(refusal.english); kind 办件类型 = 即办件"
      : reason(refusal)
  }

  fileprivate static func itemCode(_ text: String) throws(Fault) -> String {
    do throws(Refusal) {
      return try ItemCode(text).text
    } catch {
      throw Fault(.badValue, detail: reason(error))
    }
  }

  private static func reason(_ refusal: Refusal) -> String {
    "\(refusal.chinese) / \(refusal.english)"
  }

  /// `materials[2].code` is a matter of the column of the materials.
  fileprivate static func label(of field: String?) -> String? {
    guard let field else { return nil }
    let name = String(field.prefix { $0 != "[" && $0 != "." })
    return CatalogueColumn(rawValue: name)?.label ?? field
  }
}

extension [String] {
  /// The cells up to the last that is not empty.
  fileprivate var withoutEmptyEnd: ArraySlice<String> {
    self[...(lastIndex { !$0.trimmed.isEmpty } ?? -1)]
  }
}

extension Catalogue {
  /// The versions as a table that ``commands(fromCSV:knowing:)`` reads back, with English column names.
  ///
  /// `includingSecret`: whether classified items are written; they are left out otherwise,
  ///   since a table leaves the house.
  /// - Complexity: O(size of the result).
  public static func csv(
    of items: [(code: String, version: Registry.ItemVersion)], includingSecret: Bool = false
  ) -> String {
    var text = CSV.record(CatalogueColumn.allCases.map(\.rawValue)) + "\r\n"
    for item in items where includingSecret || !item.version.secret {
      let fields = CatalogueColumn.allCases.map { column in
        column == .code ? item.code : column.text(of: item.version)
      }
      text += CSV.record(fields) + "\r\n"
    }
    return text
  }
}
