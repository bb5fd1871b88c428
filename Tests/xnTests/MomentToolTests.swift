import Foundation
import Testing
import Xiaoneng
import XiaonengSQLite

/// The tool has a clock: what it is told of the future is refused, unless the file was made for trying out.
@Suite struct MomentToolTests {
  private let folder: Folder
  private var path: String { folder.file("city.db").path }
  init() throws { folder = try Folder() }

  private func entries(_ path: String) throws -> Int64 {
    var options = SQLiteStore.Options()
    options.readOnly = true
    return try Engine(store: SQLiteStore(path: path, options: options)).entries()
  }

  @Test func `what was typed in another encoding is not taken`() throws {
    #expect(try Xn.run("init", "--db", path, "--simulation").status == 0)
    let before = try entries(path)
    let result = try Xn.run(
      "do", "unit.register", "unit/ZZ", "--name", "\u{FFFD}\u{FFFD}", "--db", path, "--actor",
      "xn:administrator")
    #expect(result.status == 1 && result.errors.contains("UTF-8"), "\(result.errors)")
    #expect(try entries(path) == before)
  }

  private static let unit =
    #"{"actor":{"id":"xn","role":"administrator"},"at":"AT","command":"unit.register","data":{"name":"工商局"},"dossier":"unit/GS"}"#

  private func execute(_ at: String, _ options: String...) throws -> Xn.Result {
    try Xn.run(
      ["execute", "--db", path] + options,
      input: Data(Self.unit.replacingOccurrences(of: "AT", with: at).utf8))
  }

  @Test func `a slip in a year is refused by every command, and records nothing`() throws {
    #expect(try Xn.run("init", "--db", path).status == 0)
    let late = "2099-08-01T09:00:00+08:00"
    let executed = try execute(late)
    #expect(executed.status == 1)
    #expect(executed.json?["refused"]?["code"]?.string == "momentAhead")
    for words in [["sweep"], ["seal"], ["query", "unit.list"]] {
      let result = try Xn.run([words[0], "--db", path] + words.dropFirst() + ["--at", late])
      #expect(result.status == 1, "\(words)")
      #expect(result.errors.contains("时间晚于现在"), "\(words) \(result.errors)")
    }
    #expect(try entries(path) == 0)
    #expect(try execute("2012-08-01T09:00:00+08:00").status == 0)
  }

  @Test func `the bound is five minutes, and may be moved`() throws {
    #expect(try Xn.run("init", "--db", path).status == 0)
    func ahead(_ minutes: Double) -> String {
      let moment = Instant(Int64((Date().timeIntervalSince1970 + minutes * 60) * 1_000))
      return moment.text()
    }
    #expect(try execute(ahead(3)).status == 0)
    #expect(try Xn.run("sweep", "--db", path, "--at", ahead(10)).status == 1)
    #expect(try Xn.run("sweep", "--db", path, "--at", ahead(10), "--ahead", "20").status == 0)
    #expect(try Xn.run("sweep", "--db", path, "--at", ahead(3), "--ahead", "0").status == 1)
    for wrong in ["-1", "x", "99999999999"] {
      #expect(try Xn.run("sweep", "--db", path, "--ahead", wrong).status == 2)
    }
  }

  @Test func `a simulation takes any moment, and says what it is`() throws {
    let made = try Xn.run("init", "--db", path, "--simulation")
    #expect(made.status == 0 && made.output.contains("模拟库"))
    #expect(try execute("2099-08-01T09:00:00+08:00").status == 0)
    #expect(try Xn.run("sweep", "--db", path, "--at", "2100-01-01").status == 0)
    #expect(try Xn.run("verify", "--db", path).status == 0)
  }

  @Test func `a dry run tells in Chinese what a sweep then does, and records nothing`() throws {
    #expect(
      try Xn.run("simulate", "--db", path, "--cases", "30", "--items", "12", "--json").status == 0)
    let before = try entries(path)
    let dry = try Xn.run("sweep", "--db", path, "--at", "2013-06-01", "--dry-run", "--json")
    #expect(dry.status == 0)
    let steps = dry.json?["steps"]?.array?.count ?? 0
    let shown = try Xn.run("sweep", "--db", path, "--at", "2013-06-01", "--dry-run")
    #expect(shown.output.contains("预演") && shown.output.contains("现未作任何记录"))
    #expect(try entries(path) == before)
    let swept = try Xn.run("sweep", "--db", path, "--at", "2013-06-01", "--json")
    #expect(swept.json?["events"]?.integer == Int64(steps))
    #expect(try entries(path) == before + Int64(steps))
    #expect(try Xn.run("sweep", "--db", path, "--limit", "3").status == 2)
  }

  @Test func `a dry run may look ahead of the clock`() throws {
    #expect(try Xn.run("init", "--db", path).status == 0)
    #expect(try Xn.run("sweep", "--db", path, "--at", "2099-01-01", "--dry-run").status == 0)
  }

  @Test(arguments: [("0660", 0o660), ("0640", 0o640), ("600", 0o600)])
  func `the bits of a new file are asked for`(_ row: (mode: String, bits: Int)) throws {
    #expect(try Xn.run("init", "--db", path, "--mode", row.mode).status == 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == row.bits)
  }

  @Test func `a new file is its owner's, and bits that no file can have are wrong use`() throws {
    for wrong in ["0777", "0060", "rw", "8", "-1"] {
      #expect(try Xn.run("init", "--db", path, "--mode", wrong).status == 2)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(try Xn.run("init", "--db", path).status == 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }
}

extension JSONValue {
  fileprivate var array: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }
}
