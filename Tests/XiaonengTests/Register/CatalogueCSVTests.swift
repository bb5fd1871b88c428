import Testing
import Xiaoneng

@Suite struct CatalogueCSVTests {
  // MARK: - RFC 4180

  static let tables: [(text: String, rows: [[String]])] = [
    ("", []), ("\n\r\n", []), ("a", [["a"]]), ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]), ("\u{FEFF}a,b\n", [["a", "b"]]),
    (",\n", [["", ""]]),
    ("\"a,b\",\"c\"\"d\"\n", [["a,b", "c\"d"]]), ("\"a\r\nb\",c\n", [["a\r\nb", "c"]]),
    ("\"\"\n", [[""]]), ("事项,许可\n", [["事项", "许可"]]), ("a,\n\nb,", [["a", ""], ["b", ""]]),
  ]

  @Test(arguments: tables)
  func `records are read as RFC 4180 says`(_ row: (text: String, rows: [[String]])) throws {
    #expect(try CSV.read(Array(row.text.utf8)).map(\.fields) == row.rows)
  }

  @Test func `a record keeps the line it begins on`() throws {
    let rows = try CSV.read(Array("a\n\n\"b\nc\"\nd".utf8))
    #expect(rows.map(\.line) == [1, 3, 5])
  }

  @Test func `what is written is read back`() throws {
    let fields = ["", " a ", "b,c", "d\"e", "f\ng", "h\r\ni", "字", "\"", ",", "\r"]
    let text = CSV.record(fields) + "\n" + CSV.record(fields) + "\n"
    #expect(try CSV.read(Array(text.utf8)).map(\.fields) == [fields, fields])
  }

  static let broken: [(bytes: [UInt8], code: Fault.Code, line: Int, column: Int)] = [
    (Array("a\nb,c\"d".utf8), .badValue, 2, 4), (Array("a\n\"b\nc".utf8), .badValue, 2, 1),
    (Array("\"a\"b".utf8), .badValue, 1, 4), (Array("a\rb".utf8), .badValue, 1, 2),
    ([0x61, 0x2C, 0xFF], .badText, 1, 3), ([0xED, 0xA0, 0x80], .badText, 1, 1),
    (Array(String(repeating: ",", count: 256).utf8), .tooLarge, 1, 257),
    (Array(String(repeating: "x", count: 65_537).utf8), .tooLarge, 1, 1),
  ]

  @Test(arguments: broken)
  func `what is not CSV is told with line and column`(
    _ row: (bytes: [UInt8], code: Fault.Code, line: Int, column: Int)
  ) {
    let fault = #expect(throws: Fault.self) { try CSV.read(row.bytes) }
    #expect(fault?.code == row.code)
    #expect(fault?.line == row.line)
    #expect(fault?.detail?.hasPrefix("column \(row.column): ") == true, "\(fault?.detail ?? "")")
  }

  // MARK: - The catalogue

  private static func read(_ text: String) -> Result<[Catalogue.Line], Catalogue.Faults> {
    Catalogue.commands(fromCSV: Array(text.utf8))
  }

  @Test func `a row in Chinese becomes a version of an item`() throws {
    let table = """
      事项编码,事项名称,实施主体,许可依据,许可条件,程序,法定时限,承诺时限,收费标准,收费依据,办件类型,涉密,进驻中心,清理结果,申请材料,环节,生效日期
      46900300GS-XK-0001,设立许可,工商局,"行政许可法,第12条",条件,程序,20个工作日,9wd,1234.50,价格法,承诺件,否,是,合并,1:申请书;2：身份证?,承办:3wd:handler:P1；批准:2:批准,2012-08-01
      """
    var version = Registry.ItemVersion()
    version.name = "设立许可"
    version.unit = "工商局"
    version.basis = "行政许可法,第12条"
    version.conditions = "条件"
    version.procedure = "程序"
    version.promised = .workingDays(9)
    version.fee = 123_450
    version.feeBasis = "价格法"
    version.inCentre = true
    version.cleanUp = .merged
    version.materials = [
      Registry.Material("1", "申请书"), Registry.Material("2", "身份证", canLack: true),
    ]
    version.steps = [
      Registry.Step("承办", limit: 3, role: .handler, post: "P1"),
      Registry.Step("批准", limit: 2, role: .approver),
    ]
    version.validFrom = day("2012-08-01")
    let lines = try Self.read(table).get()
    #expect(lines.map(\.line) == [2])
    #expect(lines.map(\.dossier) == [DossierKey(.item, "46900300GS-XK-0001")])
    #expect(lines.map(\.version) == [version])
  }

  @Test func `a catalogue that is written is read back, classified items only when asked for`()
    throws
  {
    var open = Registry.ItemVersion()
    open.name = "a,\"b\""
    open.unit = "u"
    open.basis = "b"
    open.statutory = .months(2)
    open.promised = .calendarDays(5)
    open.fee = 7
    open.feeBasis = "f"
    open.validFrom = day("2012-08-01")
    open.validTo = day("2013-08-01")
    open.certificate = false
    open.materials = [
      Registry.Material("1", "x;y:z?\\"),
      Registry.Material("2", "w?", canLack: true, required: false),
    ]
    open.materials.append(Registry.Material("3", "[optional]"))
    open.materials[2].main = false
    var secret = open
    secret.secret = true
    secret.kind = .immediate
    secret.promised = .workingDays(0)
    secret.steps = [Registry.Step("s:1", limit: 0, role: .reviewer, post: "p;q")]
    let items = [("A", open), ("B", secret)]
    #expect(
      try Self.read(Catalogue.csv(of: items, includingSecret: true)).get().map(\.version)
        == [open, secret])
    #expect(try Self.read(Catalogue.csv(of: items)).get().map(\.dossier.id) == ["A"])
  }

  private static let head = "code,name,unit,validFrom,basis,statutory,promised,"

  static let rows: [(column: String, value: String, field: String)] = [
    ("fee", "1.234", "fee"), ("fee", "-1", "fee"), ("fee", "1,", "fee"), ("fee", ".5", "fee"),
    ("fee", "9999999999999999", "fee"), ("fee", "1", "feeBasis"), ("fee", "一", "fee"),
    ("kind", "sometimes", "kind"), ("secret", "perhaps", "secret"),
    ("validTo", "2011-01-01", "validTo"),
    ("validTo", "2012-02-30", "validTo"), ("cleanUp", "gone", "cleanUp"),
    ("materials", "noname", "materials"), ("materials", "a b:c", "materials"),
    ("materials", "1:a;1:b", "materials"), ("materials", ":x", "materials"),
    ("steps", "a", "steps"), ("steps", "a:x:handler", "steps"), ("steps", "a:1:king", "steps"),
    ("steps", "a:99:handler", "steps"), ("steps", "a:1:handler:p:q", "steps"),
    ("steps", "a:99999999999:handler", "steps"),
  ]

  @Test(arguments: rows)
  func `a bad cell is told with line and column name`(
    _ row: (column: String, value: String, field: String)
  ) {
    let table =
      Self.head + row.column + "\n\nA,n,u,2012-01-01,b,20wd,9wd,"
      + CSV.record([row.value]) + "\n"
    guard case .failure(let faults) = Self.read(table) else {
      Issue.record("read: \(row)")
      return
    }
    #expect(faults.faults.map(\.line) == [3])
    #expect(faults.faults.first?.field?.hasPrefix(row.field + " ") == true, "\(faults)")
  }

  @Test func `every fault of every row is told, and nothing is half read`() {
    let table = """
      code,name,unit,validFrom,basis,statutory,promised
      A,n,u,2012-01-01,b,20wd,9wd
      B C,n,u,2012-01-01,b,20wd,9wd
      D,,u,bad,b,20wd,9wd
      E,n,u,2012-01-01,b,9wd,20wd
      A,n,u,2012-01-01,b,20wd,9wd
      F,n,u,2012-01-01,b,20wd
      G,n,u,2012-01-01,b,2012-01-01,9wd
      """
    guard case .failure(let faults) = Self.read(table) else {
      Issue.record("read")
      return
    }
    #expect(faults.faults.map(\.line) == [3, 4, 4, 5, 6, 7, 8])
    #expect(faults.cells == ["A3", "B4", "D4", "G5", "D6", "7", "F8"])
    #expect(
      faults.faults.map { $0.field?.prefix { $0 != " " } } == [
        "code", "name", "validFrom", "promised", "validFrom", nil, "statutory",
      ])
  }

  static let headers: [(text: String, code: Fault.Code, field: String?)] = [
    ("", .missingField, nil),
    ("code,name,unit,validFrom,basis,statutory", .missingField, "promised"),
    (head + "colour", .unknownField, "colour"), (head + "序号,颜色", .unknownField, "颜色"),
    (head + "name", .badValue, "name"),
    (head + "事项名称", .badValue, "事项名称"), (head + ",fee", .unknownField, ""),
  ]

  @Test(arguments: headers)
  func `a header that cannot be is refused`(_ row: (text: String, code: Fault.Code, field: String?))
  {
    guard case .failure(let faults) = Self.read(row.text + "\n") else {
      Issue.record("read: \(row)")
      return
    }
    #expect(faults.faults.map(\.code) == [row.code])
    #expect(faults.faults.map(\.field) == [row.field])
  }
}
