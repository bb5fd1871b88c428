import Foundation
import Testing
import Xiaoneng

/// `xn cases`, `do`, `units`, `items`, `people`, `login`, `health`: the tool for people at a desk.
@Suite struct DeskToolTests {
  private static let keeper =
    #""actor":{"id":"admin","role":"administrator"},"at":"2012-01-04T08:00:00+08:00""#
  private static let version =
    #""basis":"行政许可法","conditions":"条件","procedure":"程序","statutory":"20wd","validFrom":"2011-01-01""#

  /// Two units, a clerk, three items (one of them classified), as lines of JSON.
  private static let register = [
    #"{\#(keeper),"command":"unit.register","data":{"name":"工商局","inCentre":true},"dossier":"unit/GS"}"#,
    #"{\#(keeper),"command":"unit.register","data":{"name":"环保局"},"dossier":"unit/HB"}"#,
    #"{\#(keeper),"command":"person.register","data":{"name":"秘员王","unit":"GS","roles":["window"]},"dossier":"person/wang"}"#,
    #"{\#(keeper),"command":"item.publish","data":{\#(version),"name":"设立登记","unit":"GS","promised":"9wd","materials":[{"code":"m1","name":"申请书"}]},"dossier":"item/GS-XK-0001"}"#,
    #"{\#(keeper),"command":"item.publish","data":{\#(version),"name":"秘项许可","unit":"GS","promised":"9wd","secret":true},"dossier":"item/GS-XK-0002"}"#,
  ]
  private static let clerk = "wang:window:GS"

  /// A database with two cases of 1 August, the second of a classified item, and the number of the first.
  static func town(_ folder: Folder) throws -> (db: String, number: String) {
    let db = folder.file("town.db").path
    _ = try Xn.run("init", "--db", db)
    let made = try Xn.run(
      "execute", "--db", db, input: Data((register.joined(separator: "\n") + "\n").utf8))
    #expect(made.status == 0, "\(made)")
    let submitted = try Xn.run(
      "cases", "new", "--db", db, "--actor", clerk, "--at", "2012-08-01T09:00:00+08:00", "--item",
      "GS-XK-0001", "--applicant.name", "秘名", "--materials", "m1", "--account", "alice",
      "--json")
    #expect(submitted.status == 0, "\(submitted)")
    let dossier = submitted.json?["dossier"]?.string ?? ""
    let hidden = try Xn.run(
      "cases", "new", "--db", db, "--actor", clerk, "--at", "2012-08-01T09:00:00+08:00", "--item",
      "GS-XK-0002", "--applicant.name", "秘名")
    #expect(hidden.status == 0, "\(hidden)")
    return (db, String(dossier.dropFirst("case/".count)))
  }

  private static func accept(_ db: String, _ number: String) throws {
    let result = try Xn.run(
      "cases", "accept", number, "--documentNumber", "受字1号", "--db", db, "--actor", clerk, "--at",
      "2012-08-02T09:00:00+08:00")
    #expect(result.status == 0, "\(result)")
  }

  @Test func `without an actor the list shows no applicant and no classified item`() throws {
    let folder = try Folder()
    let (db, number) = try Self.town(folder)
    let result = try Xn.run("cases", "list", "--db", db, "--on", "2012-08-02")
    #expect(result.status == 0 && result.errors == "")
    #expect(result.output.contains(number) && result.output.contains("设立登记"), "\(result)")
    #expect(result.output.contains("受理决定") && result.output.contains("2012-08-08"))
    #expect(result.output.contains("工商局 GS"))
    #expect(!result.output.contains("秘"), "\(result.output)")
    let json = try Xn.run("cases", "list", "--db", db, "--on", "2012-08-02", "--json")
    #expect(json.json?["cases"]?.array?.count == 1)
    #expect(json.json?["cases"]?.array?.first?["lastDay"] == "2012-08-08")
    let inside = try Xn.run(
      "cases", "list", "--db", db, "--on", "2012-08-02", "--json", "--actor", Self.clerk)
    #expect(inside.json?["cases"]?.array?.count == 2)
  }

  @Test func `no moment far ahead of the clock is taken at a desk`() throws {
    let folder = try Folder()
    let (db, number) = try Self.town(folder)
    let ahead = ["--db", db, "--actor", Self.clerk, "--at", "2999-01-01T09:00:00+08:00"]
    for words in [
      ["cases", "accept", number, "--documentNumber", "受字1号"],
      ["do", "case.accept", "case/\(number)", "--documentNumber", "受字1号"],
    ] {
      let result = try Xn.run(words + ahead)
      #expect(result.status == 1 && result.errors.contains("时间晚于现在"), "\(result)")
    }
  }

  @Test func `fields and actions are told by their names in Chinese`() throws {
    let folder = try Folder()
    let (db, number) = try Self.town(folder)
    func new(_ more: String...) throws -> Xn.Result {
      try Xn.run(
        [
          "cases", "收件", "--db", db, "--actor", "wang:窗口受理:GS", "--at",
          "2012-08-02T09:00:00+08:00", "--item", "GS-XK-0001", "--applicant.name", "秘名",
        ] + more)
    }
    let phone = try new("--applicant.phone", "139")
    #expect(phone.status == 1 && phone.errors.contains("xn: --applicant.phone 联系电话"), "\(phone)")
    let material = try new("--materials", "m1、m9")
    #expect(material.errors.contains("（第2个）: 事项清单中没有该材料"), "\(material)")
    #expect(try new("--materials", "m1").status == 0)
    let early = try Xn.run(
      "cases", "decide", number, "--outcome", "grant", "--db", db, "--actor", Self.clerk, "--at",
      "2012-08-02T10:00:00+08:00")
    #expect(early.status == 1 && early.errors.contains("（已提交）"), "\(early)")
    let none = try Xn.run("cases", "fly", "--db", db)
    #expect(none.status == 2 && none.errors.contains("accept 受理"), "\(none)")
    let role = try Xn.run("cases", "list", "--db", db, "--actor", "wang:窗口:GS")
    #expect(role.status == 2 && role.errors.contains("是否想用 窗口受理"), "\(role)")
    let workbook = folder.file("people.xlsx")
    try Data([0x50, 0x4B, 0x03, 0x04, 0x14]).write(to: workbook)
    let excel = try Xn.run("import", "--db", db, "--people", workbook.path)
    #expect(excel.status == 1 && excel.errors.contains("请先另存为“CSV（逗号分隔）”"), "\(excel)")
  }

  @Test func `what is late and what is due is listed by the day that counts as today`() throws {
    let folder = try Folder()
    let (db, number) = try Self.town(folder)
    try Self.accept(db, number)
    func numbers(_ words: String...) throws -> [String] {
      let result = try Xn.run(["cases"] + words + ["--db", db, "--json"])
      #expect(result.status == 0, "\(result)")
      return result.json?["cases"]?.array?.compactMap { $0["number"]?.string } ?? []
    }
    // Nine working days from 2 August end on the 15th.
    #expect(try numbers("overdue", "--on", "2012-08-15").isEmpty)
    #expect(try numbers("overdue", "--on", "2012-08-16") == [number])
    #expect(try numbers("due", "--on", "2012-08-15") == [number])
    #expect(try numbers("due", "--on", "2012-08-14") == [number])
    #expect(try numbers("due", "--on", "2012-08-13").isEmpty)
    #expect(try numbers("due", "--on", "2012-08-13", "--until", "2012-08-15") == [number])
    #expect(try numbers("due", "--on", "2012-08-16").isEmpty)
    #expect(try numbers("overdue", "--on", "2012-08-16", "--unit", "HB").isEmpty)
    #expect(try numbers("overdue", "--on", "2012-08-16", "--unit", "工商局") == [number])
    #expect(try numbers("list", "--on", "2012-08-16", "--light", "黄牌") == [number])
    #expect(try numbers("list", "--on", "2012-08-16", "--phase", "办理中") == [number])
    let table = try Xn.run("cases", "overdue", "--db", db, "--on", "2012-08-17")
    #expect(table.output.contains("逾期2日") && table.output.contains("作出决定"), "\(table)")
    let today = try Xn.run("cases", "due", "--db", db, "--on", "2012-08-15")
    #expect(today.output.contains("今天到期"), "\(today)")
  }

  @Test func `a spreadsheet opens the list as it is, and runs nothing of it`() throws {
    let folder = try Folder()
    let (db, number) = try Self.town(folder)
    let result = try Xn.run("cases", "list", "--db", db, "--on", "2012-08-02", "--csv")
    #expect(Array(result.output.utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
    let lines = result.output.dropFirst().components(separatedBy: "\r\n")
    #expect(
      lines.first?.hasPrefix("编号,事项编码,事项名称") == true || lines.first?.contains("编号,事项编码") == true)
    #expect(lines.count == 3 && lines.last == "" && lines[1].hasPrefix(number), "\(lines)")
    let renamed = Data(
      #"{\#(Self.keeper.replacing("2012-01-04", with: "2012-08-02")),"command":"unit.register","data":{"name":"=HYPERLINK(1)"},"dossier":"unit/GS"}"#
        .utf8)
    #expect(try Xn.run("execute", "--db", db, input: renamed + Data("\n".utf8)).status == 0)
    let inert = try Xn.run("cases", "list", "--db", db, "--on", "2012-08-03", "--csv")
    #expect(inert.output.contains(",'=HYPERLINK(1),"), "\(inert.output)")
  }

  @Test func `a wide table folds to the terminal`() throws {
    let folder = try Folder()
    let (db, _) = try Self.town(folder)
    let process = Process()
    process.executableURL = Xn.binary
    process.arguments = ["cases", "list", "--db", db, "--on", "2012-08-02"]
    process.environment = ["COLUMNS": "60", "HOME": folder.url.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(
      decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    let widths = output.split(separator: "\n").map { TextTable.width(of: String($0)) }
    // The columns' least widths decide where the terminal is narrower still.
    #expect((widths.max() ?? 999) < 100, "\(output)")
  }

  @Test func `whoever has the receipt's code sees how far the case is`() throws {
    let folder = try Folder()
    let (db, number) = try Self.town(folder)
    let receipt = try Xn.run(
      "cases", "receipt", number, "--db", db, "--actor", Self.clerk, "--json")
    let code = try #require(receipt.json?["code"]?.string)
    try Self.accept(db, number)
    let result = try Xn.run(
      "cases", "progress", number, "--code", code, "--db", db, "--on", "2012-08-15")
    #expect(result.status == 0 && result.output.contains("今天到期：作出决定"), "\(result)")
    #expect(!result.output.contains("秘"))
    let wrong = try Xn.run("cases", "progress", number, "--code", "AAAA-AAAA", "--db", db)
    let absent = try Xn.run(
      "cases", "progress", number.replacing("2012", with: "2099"), "--code", code, "--db", db)
    #expect(wrong.status == 1 && wrong == absent && wrong.output == "", "\(wrong) \(absent)")
    #expect(try Xn.run("cases", "progress", number, "--db", db).status == 2)
  }

  @Test func `one case stands on one page with the reasons of its days`() throws {
    let folder = try Folder()
    let (db, number) = try Self.town(folder)
    try Self.accept(db, number)
    let page = try Xn.run(
      "cases", "show", number, "--db", db, "--on", "2012-08-15", "--actor", Self.clerk)
    #expect(page.status == 0, "\(page)")
    for text in ["今天到期：作出决定", "工商局（GS）", "法定时限", "承诺办结日", "秘*"] {
      #expect(page.output.contains(text), "\(text): \(page.output)")
    }
    let open = try Xn.run("cases", "show", number, "--db", db, "--on", "2012-08-15")
    #expect(open.status == 0 && !open.output.contains("秘"), "\(open)")
    let none = try Xn.run("cases", "show", "GS-XK-0009201208010001", "--db", db)
    #expect(none.status == 1)
  }

  // MARK: - Doing

  @Test func `a command is built from options, shown, and sent once`() throws {
    let folder = try Folder()
    let (db, number) = try Self.town(folder)
    let words = [
      "do", "case.accept", "case/\(number)", "--documentNumber", "受字1号", "--db", db, "--actor",
      Self.clerk, "--at", "2012-08-02T09:00:00+08:00", "--key", "k1",
    ]
    let dry = try Xn.run(words + ["--dry-run"])
    #expect(dry.json?["command"] == "case.accept" && dry.json?["data"]?["documentNumber"] == "受字1号")
    let sent = try Xn.run(words)
    #expect(sent.status == 0 && sent.output.contains("记录  受理（case.accepted）"), "\(sent)")
    #expect(sent.output.contains("发送  {"))
    let again = try Xn.run(words)
    #expect(again.status == 0 && again.output.contains("已经办理过"), "\(again)")
  }

  @Test func `what is missing, misspelt or of another form is told with its Chinese name`() throws {
    let folder = try Folder()
    let (db, number) = try Self.town(folder)
    func fail(_ words: String...) throws -> Xn.Result {
      try Xn.run(words + ["--db", db, "--actor", Self.clerk])
    }
    let missing = try fail("do", "case.extend", "case/\(number)")
    #expect(missing.status == 2 && missing.errors.contains("延期通知书文号"), "\(missing)")
    let word = try fail("do", "case.acept", "case/\(number)")
    #expect(word.status == 2 && word.errors.contains("case.accept"), "\(word)")
    let option = try fail("do", "case.accept", "case/\(number)", "--documentNumbr", "1")
    #expect(option.status == 2 && option.errors.contains("--documentNumber"), "\(option)")
    let code = try fail("cases", "decide", number, "--outcome", "grnt")
    #expect(code.status == 2 && code.errors.contains("grant"), "\(code)")
    let unit = try fail("cases", "list", "--unit", "工商")
    #expect(unit.status == 2 && unit.errors.contains("工商局"), "\(unit)")
    let phase = try fail("cases", "list", "--phase", "acepted")
    #expect(phase.status == 2 && phase.errors.contains("accepted"), "\(phase)")
    #expect(try fail("cases", "lst").errors.contains("list"))
    #expect(try fail("cases", "list", "--until", "2012-08-01").status == 2)
    #expect(try fail("cases", "list", "--csv", "--json").status == 2)
    #expect(try Xn.run("cases", "accept", number, "--db", db, "--documentNumber", "1").status == 2)
    #expect(try Xn.run("cases", "list", "--db", "/nowhere/town.db").status == 1)
  }

  @Test func `the fields of a word are taught`() throws {
    let page = try Xn.run("do", "case.accept", "--help")
    #expect(page.status == 0 && page.output.contains("--documentNumber"), "\(page)")
    let cases = try Xn.run("cases", "accept", "--help")
    #expect(cases.output.contains("--documentNumber"))
  }

  // MARK: - Register, login, health

  @Test func `units, items and people are told by name, and no officer's name is`() throws {
    let folder = try Folder()
    let (db, _) = try Self.town(folder)
    let units = try Xn.run("units", "--db", db)
    #expect(units.output.contains("工商局") && units.output.contains("GS"), "\(units)")
    let items = try Xn.run("items", "--db", db, "--unit", "工商局", "--on", "2012-08-01")
    #expect(items.output.contains("设立登记") && items.output.contains("9个工作日"), "\(items)")
    // How many are not public is told of the whole catalogue, never of one unit.
    #expect(!items.output.contains("涉密事项") && !items.output.contains("秘项"))
    let people = try Xn.run("people", "--db", db, "--on", "2012-08-01")
    #expect(people.output.contains("wang") && people.output.contains("窗口受理"), "\(people)")
    #expect(!people.output.contains("秘员"))
    #expect(try Xn.run("units", "--db", db, "--csv").output.hasPrefix("\u{FEFF}代码"))
  }

  @Test func `a desk keeps its database and actor, and no password`() throws {
    let folder = try Folder()
    let (db, number) = try Self.town(folder)
    func desk(_ words: String...) throws -> (status: Int32, output: String) {
      let process = Process()
      process.executableURL = Xn.binary
      process.arguments = words
      process.environment = ["XN_LOGIN": folder.file("desk/login.json").path]
      let pipe = Pipe()
      process.standardOutput = pipe
      process.standardError = FileHandle.nullDevice
      try process.run()
      let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
    #expect(try desk("cases", "list").status == 2)
    #expect(try desk("login", "--db", folder.file("none.db").path).status == 1)
    #expect(try desk("login", "--db", db, "--actor", "wang:windw:GS").status == 2)
    #expect(try desk("login", "--db", db, "--actor", Self.clerk).status == 0)
    let list = try desk("cases", "list", "--on", "2012-08-02")
    #expect(
      list.status == 0 && list.output.contains(number) && list.output.contains("秘*"), "\(list)")
    let kept = try String(contentsOf: folder.file("desk/login.json"), encoding: .utf8)
    #expect(kept == #"{"actor":"wang:window:GS","db":"\#(db)"}"# + "\n")
    let mode =
      try FileManager.default.attributesOfItem(
        atPath: folder.file("desk/login.json").path)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o600)
    #expect(try desk("login", "--forget").status == 0)
    #expect(try desk("cases", "list").status == 2)
  }

  @Test func `health says what lags, and exits 1`() throws {
    let folder = try Folder()
    let (db, _) = try Self.town(folder)
    let well = try Xn.run(
      "health", "--db", db, "--at", "2012-08-01T10:00:00+08:00", "--outbox", "100000")
    #expect(well.status == 1 && well.output.contains("注意  封存  从未封存"), "\(well)")
    _ = try Xn.run("seal", "--db", db)
    let sealed = try Xn.run("health", "--db", db, "--at", "2012-08-01T10:00:00+08:00")
    #expect(sealed.status == 0 && sealed.output.contains("正常  巡检"), "\(sealed)")
    let late = try Xn.run("health", "--db", db, "--at", "2012-08-10T10:00:00+08:00", "--json")
    #expect(late.status == 1 && late.json?["healthy"] == false && late.json?["due"] == 2, "\(late)")
    #expect(try Xn.run("health", "--db", db, "--sweep", "-1").status == 2)
  }
}
