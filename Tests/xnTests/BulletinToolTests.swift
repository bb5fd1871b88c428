import Foundation
import Testing
import Xiaoneng

/// `xn bulletin`: what is printed is what questions answer, to the byte the same each time.
@Suite struct BulletinToolTests {
  private static let keeper =
    #""actor":{"id":"admin","role":"administrator"},"at":"2012-01-04T08:00:00+08:00""#
  private static let head = "hd:efficiencyHead:XN"

  private static func clerk(_ unit: String, _ at: String) -> String {
    #""actor":{"id":"w\#(unit)","role":"window","unit":"\#(unit)"},"at":"\#(at)T09:00:00+08:00""#
  }

  /// Two units: one with a case closed early and one overdue, the other with a case under way.
  private static func town(_ folder: Folder) throws -> String {
    let db = folder.file("town.db").path
    var lines: [String] = []
    for (code, name) in [("GS", "工商局"), ("HB", "环保局"), ("XN", "效能办")] {
      lines.append(
        #"{\#(keeper),"command":"unit.register","data":{"name":"\#(name)"},"dossier":"unit/\#(code)"}"#
      )
    }
    for (id, unit, role) in [
      ("wGS", "GS", "window"), ("wHB", "HB", "window"), ("hd", "XN", "efficiencyHead"),
    ] {
      lines.append(
        #"{\#(keeper),"command":"person.register","data":{"name":"名","unit":"\#(unit)","roles":["\#(role)"]},"dossier":"person/\#(id)"}"#
      )
    }
    for (code, unit) in [("GS-XK-0001", "GS"), ("HB-XK-0001", "HB")] {
      lines.append(
        #"{\#(keeper),"command":"item.publish","data":{"basis":"法","conditions":"条件","procedure":"程序","statutory":"20wd","validFrom":"2011-01-01","name":"事项\#(unit)","unit":"\#(unit)","promised":"9wd"},"dossier":"item/\#(code)"}"#
      )
    }
    func open(_ item: String, _ unit: String, _ day: String, _ number: String) {
      lines.append(
        #"{\#(clerk(unit, day)),"command":"case.submit","data":{"item":"\#(item)","applicant":{"name":"秘名"}}}"#
      )
      lines.append(
        #"{\#(clerk(unit, day)),"command":"case.accept","data":{"documentNumber":"受字\#(number)号"},"dossier":"case/\#(item)\#(day.filter { $0 != "-" })\#(number)"}"#
      )
    }
    open("GS-XK-0001", "GS", "2012-08-01", "0001")
    lines.append(
      #"{\#(clerk("GS", "2012-08-06")),"command":"case.decide","data":{"outcome":"grant","documentNumber":"准字1号"},"dossier":"case/GS-XK-0001201208010001"}"#
    )
    open("GS-XK-0001", "GS", "2012-08-06", "0001")
    open("HB-XK-0001", "HB", "2012-08-28", "0001")
    _ = try Xn.run("init", "--db", db)
    let made = try Xn.run(
      "execute", "--db", db, input: Data((lines.joined(separator: "\n") + "\n").utf8))
    #expect(made.status == 0 && !made.output.contains("refused"), "\(made)")
    let swept = try Xn.run("sweep", "--db", db, "--at", "2012-09-03T08:00:00+08:00")
    #expect(swept.status == 0, "\(swept)")
    // What was done later is no matter to August.
    let later =
      #"{\#(clerk("GS", "2012-09-05")),"command":"case.decide","data":{"outcome":"grant","documentNumber":"准字2号"},"dossier":"case/GS-XK-0001201208060001"}"#
    let closed = try Xn.run("execute", "--db", db, input: Data((later + "\n").utf8))
    #expect(closed.status == 0 && !closed.output.contains("refused"), "\(closed)")
    return db
  }

  private static func page(_ db: String, _ folder: Folder, _ more: String...) throws -> String {
    let out = folder.file("\(UUID().uuidString).html")
    let made = try Xn.run(
      ["bulletin", "--db", db, "--month", "2012-08", "--html", out.path] + more)
    #expect(made.status == 0 && made.errors == "", "\(made)")
    return try String(contentsOf: out, encoding: .utf8)
  }

  /// Every figure of a page with the key of the answer it is from.
  private static func figures(_ page: String) -> [String: String] {
    Dictionary(
      page.matches(of: /<data data-key="([^"]*)" value="([^"]*)">/).map {
        (String($0.1), String($0.2))
      }, uniquingKeysWith: { first, second in first == second ? first : first + "≠" + second })
  }

  @Test(arguments: ["", "GS", "HB"])
  func `every figure is what a question answers, and a rate stands with its definition`(
    _ unit: String
  ) throws {
    let folder = try Folder()
    let db = try Self.town(folder)
    let page = try unit.isEmpty ? Self.page(db, folder) : Self.page(db, folder, "--unit", unit)
    let figures = Self.figures(page)
    var reports: [String: JSONValue] = [:]
    for code in Set(
      figures.keys.compactMap { key -> String? in
        let parts = key.split(separator: "/", omittingEmptySubsequences: false)
        return ["report", "rate", "rule"].contains(parts[0]) ? String(parts[1]) : nil
      })
    {
      let data =
        #"{"from":"2012-08-01","through":"2012-08-31","unit":"\#(code)"}"#
      reports[code] = try Xn.run(
        "query", "--db", db, "report", "--data", data, "--at", "2012-08-31T23:59:59+08:00", "--json"
      ).json?["data"]
    }
    var seen = 0
    for (key, value) in figures {
      let parts = key.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3, let report = reports[parts[1]] else { continue }
      switch parts[0] {
      case "report": #expect(report[parts[2]]?.text == value, "\(key)")
      case "rate":
        let rate = report["rates"]?.array?.first { $0["id"]?.string == parts[2] }
        #expect(rate?["value"]?.string == value, "\(key)")
      case "rule":
        let rule = report["faultsByRule"]?.array?.first { $0["rule"]?.string == parts[2] }
        #expect(rule?["count"]?.text == value, "\(key)")
      default: continue
      }
      seen += 1
    }
    #expect(seen > 12, "\(figures)")
    if unit.isEmpty {
      #expect(figures["board//overdue"] == "1" && figures["board/GS/overdue"] == "1")
      #expect(figures["report//open"] == "2" && figures["report//closed"] == "1")
    } else {
      // Only that unit's figures, and of the other not even the name.
      #expect(!page.contains(unit == "GS" ? "环保局" : "工商局"))
      #expect(figures.keys.allSatisfy { !$0.contains(unit == "GS" ? "/HB/" : "/GS/") })
    }
    #expect(page.contains("早于承诺日办结的÷办结的承诺件") && !page.contains("秘名"))
  }

  @Test func `the first paragraph says what the figures say`() throws {
    let folder = try Folder()
    let page = try Self.page(try Self.town(folder), folder)
    #expect(page.contains("2012年8月，各单位共收件3件，受理3件，办结1件。"), "\(page)")
    #expect(page.contains("期末在办2件；截至2012年8月31日，已逾期未办结1件，其中超过法定期限0件。"))
    #expect(page.contains("草稿，未编号") && page.contains("<p>2012年8月31日</p>"))
    #expect(page.contains("GS-XK-0001201208060001"))
  }

  @Test func `the same file, month and day give the same bytes, and nothing from elsewhere`() throws
  {
    let folder = try Folder()
    let db = try Self.town(folder)
    let page = try Self.page(db, folder)
    #expect(try Self.page(db, folder) == page)
    for text in ["<script", "<link", "src=", "@import", "url("] { #expect(!page.contains(text)) }
    #expect(page.contains("@page{size:210mm 297mm;margin:37mm 26mm 35mm 28mm}"))
    let csv = try Xn.run("bulletin", "--db", db, "--month", "2012-08", "--csv")
    #expect(csv.status == 0 && csv.output.contains("期末在办,2件,2,"), "\(csv)")
  }

  @Test(arguments: [
    (["--month", "2012-13", "--html", "x"], "--month"), (["--month", "2012-08"], "--html"),
    (["--month", "2012-08", "--html", "x", "--unit", "水务局"], "--unit"),
    (["--month", "2999-01", "--html", "x"], "--month"),
    (["--month", "2012-08", "--html", "x", "--at", "2012-07-31"], "--at"),
    (["--month", "2012-08", "--html", "x", "--unit", "GS", "--issue", "效〔2012〕1号"], "--issue"),
    (["--month", "2012-08", "--html", "x", "--issue", "效〔2012〕1号"], "--actor"),
  ])
  func `wrong use is told by its option`(_ words: [String], _ option: String) throws {
    let folder = try Folder()
    let db = try Self.town(folder)
    let out = folder.file("x.html").path
    let result = try Xn.run(["bulletin", "--db", db] + words.map { $0 == "x" ? out : $0 })
    #expect(result.status == 2 && result.errors.contains(option), "\(result)")
    #expect(!FileManager.default.fileExists(atPath: out))
  }

  @Test func `issued, it takes its number once, and the hash of its bytes stays`() throws {
    let folder = try Folder()
    let db = try Self.town(folder)
    func issue(_ number: String, _ month: String = "2012-08") throws -> (Xn.Result, URL) {
      let out = folder.file("issued-\(UUID().uuidString).html")
      let result = try Xn.run(
        "bulletin", "--db", db, "--month", month, "--html", out.path, "--issue", number, "--actor",
        Self.head, "--at", month == "2012-08" ? "2012-09-10" : "2012-10-10")
      return (result, out)
    }
    let bad = try issue("效能[2012]5号")
    #expect(bad.0.status == 1 && bad.0.errors.contains("documentNumber"), "\(bad.0)")
    #expect(!FileManager.default.fileExists(atPath: bad.1.path))
    let (done, out) = try issue("效能〔2012〕5号")
    #expect(done.status == 0 && done.output.contains("效能〔2012〕5号"), "\(done)")
    let answer = try Xn.run(
      "query", "--db", db, "bulletin.get", "--dossier", "bulletin/2012-08", "--at", "2012-09-11",
      "--json")
    let data = answer.json?["data"]
    let bytes = try Data(contentsOf: out)
    #expect(data?["documentNumber"] == "效能〔2012〕5号", "\(answer)")
    #expect(data?["page"]?.string == Self.sha256(bytes))
    // Printed again for the same day it is the same.
    let again = folder.file("again.html")
    let printed = try Xn.run(
      "bulletin", "--db", db, "--month", "2012-08", "--html", again.path, "--at", "2012-09-10")
    #expect(printed.output.contains("与签发文本逐字节一致"), "\(printed)")
    #expect(try Data(contentsOf: again) == bytes)
    // Once is once, and a number is one bulletin's.
    #expect(try issue("效能〔2012〕6号").0.status == 1)
    let taken = try issue("效能〔2012〕5号", "2012-09")
    #expect(taken.0.status == 1 && taken.0.errors.contains("documentNumber"), "\(taken.0)")
  }

  private static func sha256(_ data: Data) -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sha256sum"]
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    guard (try? process.run()) != nil else { return "" }
    input.fileHandleForWriting.write(data)
    try? input.fileHandleForWriting.close()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(String(decoding: said, as: UTF8.self).prefix(64))
  }
}
