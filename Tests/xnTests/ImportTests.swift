import Foundation
import Testing
import Xiaoneng

@testable import xn

@Suite struct ImportTests {
  @Test(.enabled(if: SharedData.isPresent, "the shared data folder is absent"))
  func `a year of real permits is imported once, closed, open and late as counted elsewhere`()
    throws
  {
    let data = try #require(SharedData.receipt)
    let folder = try Folder()
    let database = folder.file("x.db").path
    func run() throws -> JSONValue {
      let result = try Xn.run(
        "import", "--db", database, "--xes", "-", "--calendar", "weekdays", "--json", input: data)
      #expect(result.status == 0, "\(result.errors)")
      return try #require(result.json)
    }
    func counts(_ json: JSONValue) -> [Int64?] {
      ["traces", "imported", "already", "events", "closed", "open"].map { json[$0]?.integer }
    }
    let first = try run()
    #expect(counts(first) == [1434, 1434, 0, 8577, 1329, 105])
    let codes = (first["doubtful"]?.array ?? []).flatMap { $0["codes"]?.array ?? [] }
    #expect(codes.filter { $0 == "endsBeforeStart" }.count == 2)
    #expect(first["refused"] == [])
    #expect(counts(try run()) == [1434, 0, 1434, 8577, 1329, 105])

    let prepared = try XESImport.prepare(data: Array(data), options: .init(at: Instant(0)))
    var (lateByLaw, lateByPromise) = (0, 0)
    for request in prepared.requests {
      guard case .case(.import(let past)) = request.command, let closed = past.closed
      else { continue }
      if case .fixed(let due) = past.statutory, closed > due { lateByLaw += 1 }
      if case .fixed(let due) = past.promised, closed > due { lateByPromise += 1 }
    }
    #expect(lateByLaw == 309)
    #expect(lateByPromise == 322)
  }

  @Test(.enabled(if: SharedData.isPresent, "the shared data folder is absent"))
  func `the teaching log is closed throughout`() throws {
    let folder = try Folder()
    let file = folder.file("example.xes")
    try #require(SharedData.example).write(to: file)
    let result = try Xn.run(
      "import", "--db", folder.file("x.db").path, "--xes", file.path, "--limit", "20wd",
      "--promise", "10wd", "--source", "teaching", "--json")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.json?["source"] == "teaching")
    #expect(result.json?["traces"] == 6)
    #expect(result.json?["closed"] == 6)
    #expect(result.json?["doubtful"] == [])
  }

  @Test func `a log that breaks off imports nothing and makes no database`() throws {
    let folder = try Folder()
    let database = folder.file("x.db")
    let result = try Xn.run(
      "import", "--db", database.path, "--xes", "-", input: Data("<log>\n<trace></trace>\n".utf8))
    #expect(result.status == 1)
    #expect(result.errors.contains("line 3: not a valid event log"))
    #expect(!FileManager.default.fileExists(atPath: database.path))
  }

  static let wrong: [(arguments: [String], status: Int32, named: String)] = [
    ([], 2, "--xes | --catalogue"), (["--xes", "-"], 2, "--db"),
    (["--xes", "-", "--catalogue", "x", "--db", "d"], 2, "--catalogue"),
    (["--catalogue", "x", "--db", "d", "--limit", "3wd"], 2, "--limit"),
    (["--xes", "-", "--db", "d", "--limit", "2012-01-01"], 2, "--limit"),
    (["--xes", "-", "--db", "d", "--source", "a b"], 2, "--source"),
    (["--xes", "-", "--db", "d", "--threads", "0"], 2, "1…256"),
    (["--catalogue", "x", "--db", "d", "--threads", "2"], 2, "--threads"),
    (["--people", "x", "--db", "d", "--threads", "2"], 2, "--threads"),
    (["--xes", "/nowhere/x", "--db", "d"], 1, "/nowhere/x"),
    (["--xes", "/", "--db", "d"], 1, "/"),
  ]

  @Test(arguments: wrong)
  func `wrong use is 2 and an unreadable file is 1`(
    _ row: (arguments: [String], status: Int32, named: String)
  ) throws {
    let result = try Xn.run(["import"] + row.arguments)
    #expect(result.status == row.status)
    #expect(result.errors.contains(row.named), "\(result.errors)")
  }

  @Test func `a catalogue is imported whole or not at all, and once`() throws {
    let folder = try Folder()
    let database = folder.file("x.db").path
    let table = """
      code,name,unit,validFrom,basis,statutory,promised,fee,feeBasis
      A-1,设立许可,卫生局,2012-01-01,行政许可法,20wd,9wd,0,
      A-2,变更许可,工商局,2012-01-01,行政许可法,20个工作日,5wd,12.50,价格法
      """
    func run(_ more: String...) throws -> Xn.Result {
      try Xn.run(
        ["import", "--db", database, "--catalogue", "-", "--json"] + more,
        input: Data(table.utf8))
    }
    let refused = try run()
    #expect(refused.status == 1)
    #expect(refused.json?["faults"]?.array?.map { $0["cell"]?.string } == ["C2", "C3"])
    #expect(!FileManager.default.fileExists(atPath: database))
    let done = try run("--register-units")
    #expect(done.status == 0, "\(done.errors)")
    #expect(done.json?["imported"] == 2)
    #expect(done.json?["units"] == 2)
    let again = try run("--register-units")
    #expect(again.json?["already"] == 2)
    #expect(again.json?["units"] == 0)
  }

  @Test func `every wrong row of a catalogue is told`() throws {
    let table =
      "code,name,unit,validFrom,basis,statutory,promised\nA,,u,2012-01-01,b,20wd,9wd\n"
      + "B,n,u,2012-13-01,b,20wd,9wd\n"
    let result = try Xn.run(
      "import", "--db", "/nowhere/x.db", "--catalogue", "-", input: Data(table.utf8))
    #expect(result.status == 1)
    for told in ["B2 事项名称：必填", "C2 实施主体“u”", "D3 生效日期“2012-13-01”：应为 2012-08-01"] {
      #expect(result.errors.contains(told), "\(told): \(result.errors)")
    }
  }
}
