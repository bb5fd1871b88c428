/// Tables as offices keep them in spreadsheets (表格导入): a first row of headings in any order, then a row for each
/// thing. Whatever is wrong is told at once, cell by cell, by the name a spreadsheet gives the cell.
public enum Tables {
  /// What a table is about.
  public enum Kind: String, CaseIterable, Sendable {
    /// Items of the catalogue (事项目录).
    case catalogue
    /// Officers (工作人员).
    case people
    /// Posts with their holders (岗位).
    case posts
    /// Cases that another system or a list has handled (历史办件).
    case cases
    /// Key projects (重点项目).
    case projects
    /// Sheets of a ballot (民主测评票), unsigned.
    case ballots

    /// What it is about, in Chinese.
    public var chinese: String {
      switch self {
      case .catalogue: "事项目录"
      case .people: "工作人员"
      case .posts: "岗位"
      case .cases: "历史办件"
      case .projects: "重点项目"
      case .ballots: "民主测评票"
      }
    }
  }

  /// One row that is right: the command that enters it.
  public struct Line: Sendable, Equatable {
    /// The row, as a spreadsheet counts.
    public var row: Int
    /// What it is entered as.
    public var dossier: DossierKey
    /// The command.
    public var command: Command
  }

  /// One cell that is wrong, or a heading that is missing.
  public struct CellFault: Sendable, Equatable {
    /// The cell, such as `C7`; a row, such as `7`, where it is the row's fault; empty where it is the table's.
    public var cell: String
    /// The column's heading.
    public var column: String
    /// What stands there, at most 48 characters.
    public var said: String
    /// What is wrong, in Chinese.
    public var chinese: String
    /// What is wrong, in English.
    public var english: String
  }

  /// Everything that is wrong with a table, row by row; nothing of it is entered.
  public struct Faults: Error, Equatable, Sendable {
    /// The faults; never empty.
    public var faults: [CellFault]
  }

  /// A table that is right.
  public struct Reading: Sendable, Equatable {
    /// Its rows.
    public var lines: [Line] = []
    /// Headings of columns that were passed over, such as 序号.
    public var ignored: [String] = []
  }

  /// What is known while a table is read.
  public struct Known: Sendable {
    /// The names of the registered units by their codes; a unit may then be said by either. Nil: whatever is said is
    /// taken as a code.
    public var units: [String: String]?
    /// The ids of the registered officers. Nil: whatever is said is taken as an id.
    public var people: Set<String>?
    /// Whether a unit that is not registered may stand in a catalogue, by the name it is said by, since it is registered
    /// with it.
    public var takesNewUnits = false
    /// The source that past cases are entered under.
    public var source: String
    /// The ballot whose sheets are read.
    public var ballot: BallotCounting

    /// What is known.
    public init(
      units: [String: String]? = nil, people: Set<String>? = nil, source: String = "table",
      ballot: BallotCounting = .example
    ) {
      (self.units, self.people, self.source) = (units, people, source)
      self.ballot = ballot
    }
  }

  /// The ballot whose sheets are read, and the count that they are for.
  public struct BallotCounting: Sendable {
    /// The appraisal: `appraisal/NAME`.
    public var appraisal: DossierKey
    /// What stands on the sheets, as `appraisal.get` answers.
    public var form: Appraisals.BallotForm
    /// Who counts and who watches, by their ids.
    public var witnesses: [String]
    /// What the sheets are shuffled by, so that nothing is left of the order in which they were written down: the host's
    /// chance.
    public var chance: SaltSource

    /// A count of sheets of that form.
    public init(
      of appraisal: DossierKey, form: Appraisals.BallotForm, witnesses: [String],
      chance: SaltSource
    ) {
      (self.appraisal, self.form) = (appraisal, form)
      (self.witnesses, self.chance) = (witnesses, chance)
    }

    /// The sheet of a template: two departments, of the first built-in scheme that holds a ballot.
    public static var example: BallotCounting {
      var form = Appraisals.BallotForm()
      let rule = Scheme.six.ballot ?? Scheme.BallotRule()
      form.groups = rule.groups.map { Appraisals.BallotFormGroup($0.id, chinese: $0.chinese) }
      form.choices = zip(rule.values, rule.names).map {
        Appraisals.BallotFormChoice($0, chinese: $1)
      }
      form.rows = [("GS", "工商局"), ("HB", "环保局")].map {
        Appraisals.BallotFormRow($0, name: $1, factor: "f4", factorChinese: "品行规范")
      }
      return BallotCounting(
        of: DossierKey(.appraisal, "2012"), form: form, witnesses: [], chance: .seeded(0))
    }
  }

  /// Reads a table.
  ///
  /// - Complexity: O(bytes).
  public static func read(
    _ kind: Kind, _ bytes: [UInt8], knowing known: Known = Known()
  ) -> Result<Reading, Faults> {
    switch kind {
    case .catalogue: Catalogue.reading(bytes, knowing: known)
    case .people: TableReader(PersonColumn.self, known).read(bytes)
    case .posts: TableReader(PostColumn.self, known).read(bytes)
    case .cases: TableReader(PastCaseColumn.self, known).read(bytes)
    case .projects: TableReader(ProjectColumn.self, known).read(bytes)
    case .ballots: TableReader(BallotColumn.self, known).read(bytes)
    }
  }

  /// The table as it was read, in the words it should have: usual headings, days, limits and codes in their usual form,
  /// cells that are wrong as they are, and a last column that says what is wrong with the row. Of a catalogue only that
  /// column is new.
  ///
  /// - Throws: what is no table at all.
  /// - Complexity: O(bytes).
  public static func corrected(
    _ kind: Kind, _ bytes: [UInt8], knowing known: Known = Known()
  ) throws(Fault) -> String {
    let table: [(row: Int, fields: [String])] =
      switch kind {
      case .catalogue: try CSV.numbered(bytes).map { ($0.row, $0.record.fields) }
      case .people: try TableReader(PersonColumn.self, known).corrected(bytes)
      case .posts: try TableReader(PostColumn.self, known).corrected(bytes)
      case .cases: try TableReader(PastCaseColumn.self, known).corrected(bytes)
      case .projects: try TableReader(ProjectColumn.self, known).corrected(bytes)
      case .ballots: try TableReader(BallotColumn.self, known).corrected(bytes)
      }
    var wrong: [Int: [String]] = [:]
    if case .failure(let faults) = read(kind, bytes, knowing: known) {
      for fault in faults.faults {
        guard let row = Int(fault.cell.filter { $0.isNumber }) else { continue }
        wrong[row, default: []].append("\(fault.cell) \(fault.column)：\(fault.chinese)")
      }
    }
    let width = table.first?.fields.count ?? 0
    return table.enumerated().map { place, row in
      var fields = row.fields + Array(repeating: "", count: max(0, width - row.fields.count))
      let text = (wrong[row.row] ?? []).joined(separator: "；")
      fields.append(place == 0 ? (text.isEmpty ? "问题" : "问题：" + text) : text)
      return CSV.record(fields) + "\r\n"
    }.joined()
  }

  /// An empty table: headings in Chinese, and a row as an example.
  public static func template(_ kind: Kind, knowing known: Known = Known()) -> String {
    switch kind {
    case .catalogue:
      rows(CatalogueColumn.allCases.map { ($0.chinese[0], $0.example) })
    case .people: rows(TableReader(PersonColumn.self, known).template)
    case .posts: rows(TableReader(PostColumn.self, known).template)
    case .cases: rows(TableReader(PastCaseColumn.self, known).template)
    case .projects: rows(TableReader(ProjectColumn.self, known).template)
    case .ballots: rows(TableReader(BallotColumn.self, known).template)
    }
  }

  private static func rows(_ columns: [(heading: String, example: String)]) -> String {
    CSV.record(columns.map(\.heading)) + "\r\n" + CSV.record(columns.map(\.example)) + "\r\n"
  }

  /// The name a spreadsheet gives a cell: `A1`, `AB12`.
  static func cell(_ column: Int, _ row: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    repeat {
      letters.append(UInt8(ascii: "A") + UInt8(clamping: rest % 26))
      rest = rest / 26 - 1
    } while rest >= 0
    return String(decoding: letters.reversed(), as: UTF8.self) + "\(row)"
  }

  /// Headings that offices keep for themselves.
  static let passedOver: Set = ["问题", "序号", "编号序号", "备注", "说明", "注", "no", "no.", "#"]

  /// A heading without what only explains it: spaces, a star, a unit in parentheses.
  static func heading(_ text: String) -> String {
    let narrow = text.narrow.filter { !$0.isWhitespace && $0 != "*" }
    return String(narrow.prefix { $0 != "(" })
  }
}
