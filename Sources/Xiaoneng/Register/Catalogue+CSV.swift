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
  }

  /// The versions in the table `bytes`, or one fault for each row that is wrong.
  ///
  /// - Complexity: O(bytes).
  public static func commands(fromCSV bytes: [UInt8]) -> Result<[Line], Faults> {
    do throws(Fault) {
      // What spreadsheets leave behind: rows of commas only, and empty columns to the right.
      var rows = try CSV.read(bytes).filter { $0.fields.contains { !$0.trimmed.isEmpty } }[...]
      guard let header = rows.popFirst() else {
        throw Fault(.missingField, line: 1, detail: "code")
      }
      let columns = try columns(of: header)
      return lines(of: rows, columns)
    } catch {
      return .failure(Faults(faults: [error]))
    }
  }

  private static func lines(
    of rows: ArraySlice<CSV.Row>, _ columns: [CatalogueColumn]
  ) -> Result<[Line], Faults> {
    var lines: [Line] = []
    var faults: [Fault] = []
    var newest: [String: Day] = [:]
    for row in rows {
      do throws(Fault) {
        let line = try line(of: row, columns)
        // The register takes versions of one item in the order of their days.
        if let last = newest[line.dossier.id], line.version.validFrom <= last {
          throw Fault(
            .badValue, field: CatalogueColumn.validFrom.label,
            detail: "\(line.dossier.id): \(line.version.validFrom) ≤ \(last)")
        }
        newest[line.dossier.id] = line.version.validFrom
        lines.append(line)
      } catch {
        faults.append(error.at(line: row.line))
      }
    }
    return faults.isEmpty ? .success(lines) : .failure(Faults(faults: faults))
  }

  private static func columns(of header: CSV.Row) throws(Fault) -> [CatalogueColumn] {
    var columns: [CatalogueColumn] = []
    for name in header.fields.withoutEmptyEnd {
      guard let column = CatalogueColumn(named: name) else {
        throw Fault(.unknownField, field: String(name.prefix(64)), line: header.line)
      }
      guard !columns.contains(column) else {
        throw Fault(
          .badValue, field: String(name.prefix(64)), line: header.line,
          detail: "twice in the header")
      }
      columns.append(column)
    }
    for column in CatalogueColumn.allCases where column.isRequired && !columns.contains(column) {
      throw Fault(
        .missingField, field: column.rawValue, line: header.line, detail: column.chinese[0])
    }
    return columns
  }

  private static func line(of row: CSV.Row, _ columns: [CatalogueColumn]) throws(Fault) -> Line {
    // Cells beyond the header may stand there empty.
    guard row.fields.count >= columns.count, row.fields.withoutEmptyEnd.count <= columns.count
    else {
      throw Fault(.badValue, detail: "fields: \(row.fields.count) ≠ \(columns.count)")
    }
    var version = Registry.ItemVersion()
    var code = ""
    for (column, text) in zip(columns, row.fields) {
      let text = text.trimmed
      guard !text.isEmpty || !column.isRequired else {
        throw Fault(.missingField, field: column.label)
      }
      do throws(Fault) {
        if column == .code {
          code = try itemCode(text)
        } else if !text.isEmpty {
          try column.set(text, in: &version)
        }
      } catch {
        var fault = error
        fault.field = column.label
        throw fault
      }
    }
    do throws(Refusal) {
      try version.validate()
    } catch {
      throw Fault(.badValue, field: label(of: error.field), detail: hint(error, version))
    }
    return Line(line: row.line, dossier: DossierKey(.item, code), version: version)
  }

  /// A limit of no days is 即办, which is said in the column of the kind.
  private static func hint(_ refusal: Refusal, _ version: Registry.ItemVersion) -> String {
    let isAtOnce = refusal.code == .badBudget && version.kind != .immediate
    return reason(refusal) + (isAtOnce ? "; kind 办件类型 = 即办件" : "")
  }

  private static func itemCode(_ text: String) throws(Fault) -> String {
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
  private static func label(of field: String?) -> String? {
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
  /// The versions as a table that ``commands(fromCSV:)`` reads back, with English column names.
  ///
  /// - Parameter includingSecret: whether classified items are written; they are left out otherwise,
  ///   since a table leaves the house (DOMAIN §10.5).
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
