// Tables of the national system, read back (国家共享交换表的读入).
//
// What another system decided has no ledger here, and none can be made of it afterwards: its events were not recorded when
// they happened, by whom they happened. So what is handed over is read, held against the standard and against the process
// that is published here, and shown; no dossier comes of it. Licences of former years come in as what they are, past cases
// (`case.import`).

extension JointStages.NationalTables {
  /// How many rows a table may have.
  public static let mostRows = 100_000

  /// One thing that is wrong with a row.
  public struct Finding: Sendable, Equatable {
    /// The table.
    public var table: String
    /// The row, counted from 1.
    public var row: Int
    /// The column.
    public var column: String
    /// What is wrong, in Chinese.
    public var chinese: String
    /// What is wrong, in English.
    public var english: String

    /// The finding as an object.
    public var json: JSONValue {
      .object([
        JSONValue.Member("table", .string(table)), JSONValue.Member("row", .integer(Int64(row))),
        JSONValue.Member("column", .string(column)),
        JSONValue.Member("chinese", .string(chinese)),
        JSONValue.Member("english", .string(english)),
      ])
    }
  }

  /// A stage as the tables tell of it (交换数据中的阶段).
  public struct Told: Sendable, Equatable {
    /// A branch of it.
    public struct Branch: Sendable, Equatable {
      /// The number of its case or branch.
      public var number: String
      /// The code of the item.
      public var item: String
      /// The version of the item.
      public var version: String
      /// The code of the department.
      public var unit: String
      /// The name of the department.
      public var unitName: String
      /// Its limit in working days.
      public var limit: String
      /// What was answered; empty where nothing was.
      public var answer = ""
      /// The day it was answered; empty where it was not.
      public var answered = ""
      /// The number of the approval; empty where none was issued.
      public var approval = ""
      /// The day of the approval; empty where none was issued.
      public var approved = ""
      /// How often its clock stood still.
      public var stops = 0
    }
    /// Its number.
    public var number: String
    /// The id of the process.
    public var process: String
    /// The version of the process.
    public var version: String
    /// Its branches, in the order of the rows.
    public var branches: [Branch] = []

    /// The stage as an object.
    public var json: JSONValue {
      func text(_ name: String, _ value: String) -> JSONValue.Member {
        JSONValue.Member(name, .string(value))
      }
      let rows = branches.map { branch in
        JSONValue.object([
          text("number", branch.number), text("item", branch.item),
          text("version", branch.version), text("unit", branch.unit),
          text("unitName", branch.unitName), text("limit", branch.limit),
          text("answer", branch.answer), text("answered", branch.answered),
          text("approval", branch.approval), text("approved", branch.approved),
          JSONValue.Member("stops", .integer(Int64(branch.stops))),
        ])
      }
      return .object([
        text("number", number), text("process", process), text("version", version),
        JSONValue.Member("branches", .array(rows)),
      ])
    }
  }

  /// Reads the tables as `xn joint export --json` writes them: an object of tables, each an array of rows whose cells are
  /// texts. A column that is left out is empty.
  ///
  /// - Throws: `unknownField` for a table or a column that is not here, `wrongType` for what is no row or no text,
  ///   `tooLarge` for more rows than ``mostRows``, each with its place.
  /// - Complexity: O(cells).
  public init(reading json: JSONValue) throws(Fault) {
    self.init()
    guard case .object(let members) = json else {
      throw Fault(.wrongType, detail: "object ≠ \(json.typeName)")
    }
    for member in members {
      guard case .array(let rows) = member.value else {
        throw Fault(.wrongType, field: member.key, detail: "array ≠ \(member.value.typeName)")
      }
      try read(member.key, count: rows.count) { (place, table) throws(Fault) in
        guard case .object(let cells) = rows[place] else {
          throw Fault(.wrongType, detail: "object ≠ \(rows[place].typeName)")
        }
        var row = Array(repeating: "", count: table.columns.count)
        for cell in cells {
          guard let column = table.columns.firstIndex(of: cell.key) else {
            throw Fault(.unknownField, field: cell.key)
          }
          guard case .string(let text) = cell.value else {
            throw Fault(
              .wrongType, field: cell.key, detail: "string ≠ \(cell.value.typeName)")
          }
          row[column] = text
        }
        return row
      }
    }
  }

  /// Reads one table as `xn joint export --csv` writes it: the first line names its columns, in any order.
  ///
  /// - Throws: as ``init(reading:)``; as ``CSV/read(_:)``.
  /// - Complexity: O(bytes).
  public init(reading bytes: [UInt8], table name: String) throws(Fault) {
    self.init()
    let lines = try CSV.read(bytes)
    guard let head = lines.first else { throw Fault(.missingField, field: name) }
    let rows = Array(lines.dropFirst())
    try read(name, count: rows.count) { (place, table) throws(Fault) in
      guard rows[place].fields.count <= head.fields.count else {
        throw Fault(
          .badValue, detail: "\(rows[place].fields.count) > \(head.fields.count)")
      }
      var row = Array(repeating: "", count: table.columns.count)
      for (cell, column) in zip(rows[place].fields, head.fields) {
        guard let at = table.columns.firstIndex(of: column) else {
          throw Fault(.unknownField, field: column)
        }
        // What a spreadsheet would run as a formula was written behind an apostrophe.
        let isInert =
          cell.hasPrefix("'") && cell.dropFirst().first.map { "=+-@\t\r".contains($0) } ?? false
        row[at] = isInert ? String(cell.dropFirst()) : cell
      }
      return row
    }
  }

  private mutating func read(
    _ name: String, count: Int, row: (Int, Table) throws(Fault) -> [String]
  ) throws(Fault) {
    guard var table = self[name] else {
      throw Fault(
        .unknownField, field: String(name.prefix(64)),
        detail: all.map(\.name).joined(separator: " "))
    }
    guard count <= Self.mostRows else {
      throw Fault(.tooLarge, field: name, detail: "\(count) > \(Self.mostRows)")
    }
    for place in 0..<count {
      do { table.rows.append(try row(place, table)) } catch {
        throw error.inside("\(name)[\(place)]")
      }
    }
    self[name] = table
  }

  /// The stages that the tables tell of, in the order of their first rows.
  ///
  /// - Complexity: O(rows).
  public var stages: [Told] {
    var told: [Told] = []
    var places: [String: Int] = [:]
    var branches: [String: (stage: Int, branch: Int)] = [:]
    for row in items.rows {
      let cell = items.reader(row)
      let number = cell("BLSPSLBM")
      let place = places[number] ?? told.count
      if places.updateValue(place, forKey: number) == nil {
        told.append(Told(number: number, process: cell("SPLCBM"), version: cell("SPLCBBH")))
      }
      branches[cell("SPSXSLBM")] = (place, told[place].branches.count)
      told[place].branches.append(
        Told.Branch(
          number: cell("SPSXSLBM"), item: cell("SPSXBM"), version: cell("SPSXBBH"),
          unit: cell("SPBMBM"), unitName: cell("SPBMMC"), limit: cell("SXBLSX")))
    }
    func change(_ number: String, _ body: (inout Told.Branch) -> Void) {
      guard let found = branches[number] else { return }
      body(&told[found.stage].branches[found.branch])
    }
    for row in opinions.rows {
      let cell = opinions.reader(row)
      change(cell("SPSXSLBM")) { ($0.answer, $0.answered) = (cell("FKYJ"), cell("FKSJ")) }
    }
    for row in procedures.rows {
      change(procedures.reader(row)("SPSXSLBM")) { $0.stops += 1 }
    }
    for row in approvals.rows {
      let cell = approvals.reader(row)
      change(cell("SPSXSLBM")) { ($0.approval, $0.approved) = (cell("PFWH"), cell("PFRQ")) }
    }
    return told
  }

  /// What is wrong with the rows by themselves, where no published process is known.
  ///
  /// - Complexity: O(rows).
  public func findings() -> [Finding] { findings { _, _ in nil } }

  /// What is wrong with the rows: keys that are missing or stand twice, days, limits and versions that are none, rows of
  /// no item, a stage under two processes, and, where the published process is known, an item or a version of an item
  /// that is not its own: such a row is rejected (工程建设项目审批管理系统数据共享交换标准).
  ///
  /// - Parameter process: the published process of an id and a version; nil where it is not known here.
  /// - Complexity: O(rows).
  public func findings(
    process: (_ id: String, _ version: Int32) throws -> JointStages.Chart?
  ) rethrows -> [Finding] {
    var found: [Finding] = []
    for table in all { table.check(&found) }
    let known = Set(items.rows.map { items.reader($0)("SPSXSLBM") })
    for table in [opinions, procedures, approvals] {
      for (place, row) in table.rows.enumerated() {
        let number = table.reader(row)("SPSXSLBM")
        if !known.contains(number) {
          found.append(
            table.finding(
              place, "SPSXSLBM", "没有对应的事项办理记录：\(number)", "no item of this number: \(number)"))
        }
      }
    }
    var processes: [String: String] = [:]
    var charts: [String: JointStages.Chart] = [:]
    for (place, row) in items.rows.enumerated() {
      let cell = items.reader(row)
      let name = "\(cell("SPLCBM")) \(cell("SPLCBBH"))"
      let stage = cell("BLSPSLBM")
      if let other = processes.updateValue(name, forKey: stage), other != name {
        found.append(
          items.finding(
            place, "SPLCBM", "同一阶段用了两个流程：\(other)、\(name)",
            "one stage under two processes: \(other), \(name)"))
      }
      guard let version = Int32(cell("SPLCBBH")) else { continue }
      if charts[name] == nil { charts[name] = try process(cell("SPLCBM"), version) }
      guard let chart = charts[name] else { continue }
      let own = chart.items.filter { $0.item == cell("SPSXBM") }
      if own.isEmpty {
        found.append(
          items.finding(
            place, "SPSXBM", "公布的流程中没有此事项：\(cell("SPSXBM"))",
            "the published process has no such item: \(cell("SPSXBM"))"))
      } else if !own.contains(where: { "\($0.version)" == cell("SPSXBBH") }) {
        let versions = own.map { "\($0.version)" }.joined(separator: ", ")
        found.append(
          items.finding(
            place, "SPSXBBH", "事项版本与公布的流程不一致：\(cell("SPSXBBH")) ≠ \(versions)",
            "the version differs from that of the published process: \(cell("SPSXBBH")) ≠ \(versions)"
          ))
      }
    }
    return found
  }
}

extension JointStages.NationalTables.Table {
  /// The cells of a row, by their columns; empty for a column that is not there.
  fileprivate func reader(_ row: [String]) -> (String) -> String {
    { name in
      guard let place = self.columns.firstIndex(of: name), row.indices.contains(place) else {
        return ""
      }
      return row[place]
    }
  }

  fileprivate func finding(
    _ place: Int, _ column: String, _ chinese: String, _ english: String
  ) -> JointStages.NationalTables.Finding {
    JointStages.NationalTables.Finding(
      table: name, row: place + 1, column: column, chinese: chinese, english: english)
  }

  /// Columns that hold a day, and that hold a number.
  private static let days: Set = ["FKSJ", "TBCXKSSJ", "JSSJ", "PFRQ"]
  private static let numbers: Set = ["SXBLSX", "SPSXBBH", "SPLCBBH"]
  /// Columns without which a row says nothing.
  private static let needed: Set = [
    "DFSJZJ", "SPSXBM", "SPLCBM", "SPSXSLBM", "BLSPSLBM", "SPBMBM", "TBCXKSSJ", "PFRQ", "PFWH",
  ]

  /// What is wrong with the rows by themselves.
  fileprivate func check(_ found: inout [JointStages.NationalTables.Finding]) {
    var keys: Set<String> = []
    for (place, row) in rows.enumerated() {
      let cell = reader(row)
      for (column, text) in zip(columns, row) {
        if text.isEmpty {
          if Self.needed.contains(column) {
            found.append(finding(place, column, "不能为空", "must not be empty"))
          }
        } else if Self.days.contains(column), Day(text) == nil {
          found.append(
            finding(place, column, "不是日期：\(text.prefix(32))", "not a day: \(text.prefix(32))"))
        } else if Self.numbers.contains(column),
          !(Int32(text).map { (0...Budget.mostDays).contains($0) } ?? false)
        {
          found.append(
            finding(place, column, "不是数字：\(text.prefix(32))", "not a number: \(text.prefix(32))"))
        } else if column == "XZQHDM", text.utf8.count != 6 || Int32(text) == nil {
          found.append(
            finding(
              place, column, "行政区划代码应为六位数字：\(text.prefix(32))",
              "a division's code has six digits: \(text.prefix(32))"))
        }
      }
      let key = cell("DFSJZJ")
      if !key.isEmpty, !keys.insert(key).inserted {
        found.append(
          finding(
            place, "DFSJZJ", "主键重复：\(key.prefix(64))", "the key stands twice: \(key.prefix(64))")
        )
      }
      if let from = Day(cell("TBCXKSSJ")), let through = Day(cell("JSSJ")), through < from {
        found.append(finding(place, "JSSJ", "早于开始时间", "before it began"))
      }
    }
  }
}
