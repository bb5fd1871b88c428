import Foundation
import Testing
import Xiaoneng
import XiaonengSQLite
import XiaonengSimulation

/// `xn` on a database: what a person does to it, and what it notices.
@Suite struct LedgerToolTests {
  /// A small year in a new database.
  private func simulated(_ folder: Folder, cases: Int = 40) throws -> String {
    let path = folder.file("city.db").path
    let result = try Xn.run(
      "simulate", "--db", path, "--cases", "\(cases)", "--items", "12", "--json")
    #expect(result.status == 0, "\(result.errors)")
    return path
  }

  @discardableResult
  private func sqlite(_ path: String, _ statement: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sqlite3", path, statement]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func `what was sent long ago leaves with a pack, and the file verifies`() throws {
    let folder = try Folder()
    let path = try simulated(folder, cases: 60)
    let count = try #require(Int(try sqlite(path, "select count(*) from notice").trimmed))
    #expect(count > 60)
    func packed() throws -> Int64? {
      let result = try Xn.run("pack", "--db", path, "--at", "2014-01-01", "--json")
      #expect(result.status == 0, "\(result.errors)")
      return result.json?["notices"]?.integer
    }
    #expect(try packed() == 0)
    try sqlite(path, "update notice set state = 'sent' where number % 4 > 0")
    #expect(try packed() == Int64(count - count / 4))
    #expect(try sqlite(path, "select count(*) from notice").trimmed == "\(count / 4)")
    #expect(try packed() == 0)
    #expect(try Xn.run("verify", "--db", path).status == 0)
    #expect(try Xn.run("rebuild", "--db", path).status == 0)
    #expect(try Xn.run("verify", "--db", path).status == 0)
    #expect(try Xn.run("notices", "--db", path, "--sent", "1").status == 0)
    try sqlite(path, "delete from notice where number = (select min(number) from notice)")
    let result = try Xn.run("verify", "--db", path, "--json")
    #expect(result.status == 1 && result.json?["wrong"]?["kind"]?.string == "notice")
  }

  @Test func `a flipped byte in any event row makes verification fail and name the row`() throws {
    let folder = try Folder()
    let path = try simulated(folder)
    #expect(try Xn.run("verify", "--db", path).status == 0)
    let count = try #require(Int(try sqlite(path, "select count(*) from event").trimmed))
    var random = SplitMix64(seed: 17)
    for _ in 0..<40 {
      let copy = folder.file("copy.db").path
      try? FileManager.default.removeItem(atPath: copy)
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      let number = Int(random.next() % UInt64(count)) + 1
      let length = try #require(
        Int(try sqlite(copy, "select length(text) from event where number=\(number)").trimmed))
      let place = Int(random.next() % UInt64(length)) + 1
      let changed =
        "substr(text,1,\(place - 1))||case substr(text,\(place),1) when 'x' then 'y' else 'x' end"
        + "||substr(text,\(place + 1))"
      try sqlite(copy, "update event set text=\(changed) where number=\(number)")
      let result = try Xn.run("verify", "--db", copy, "--json")
      #expect(result.status == 1)
      let wrong = result.json?["wrong"]
      let row = try LedgerEntry(
        reading: Array(
          try sqlite(path, "select text from event where number=\(number)").trimmed.utf8))
      #expect(wrong?["number"]?.integer == Int64(number), "\(number):\(place) \(result.output)")
      #expect(wrong?["dossier"]?.string == row.dossier.description, "\(number):\(place)")
      #expect(wrong?["sequence"]?.integer == Int64(row.sequence), "\(number):\(place)")
    }
  }

  @Test func `a seal kept elsewhere finds a cut-off tail and a deleted dossier`() throws {
    let folder = try Folder()
    let path = try simulated(folder)
    let seal = folder.file("seal.json")
    let sealed = try Xn.run("seal", "--db", path, "--at", "2013-01-01")
    try Data(sealed.output.utf8).write(to: seal)
    #expect(try Xn.run("verify", "--db", path, "--seal", seal.path).status == 0)
    // The forger takes away the last entry, mends the head, and the seal in the database too.
    let last = try sqlite(path, "select dossier from event order by number desc limit 1").trimmed
    let cut = folder.file("cut.db").path
    try FileManager.default.copyItem(atPath: path, toPath: cut)
    try sqlite(
      cut,
      "delete from event where number=(select max(number) from event); drop trigger seal_kept; delete from seal;"
        + "update dossier set version=version-1 where id=\(last);")
    let tail = try Xn.run("verify", "--db", cut, "--seal", seal.path, "--json")
    #expect(tail.status == 1)
    // The forger takes away a whole dossier.
    let gone = folder.file("gone.db").path
    try FileManager.default.copyItem(atPath: path, toPath: gone)
    try sqlite(
      gone,
      "delete from event where dossier=\(last); delete from dossier where id=\(last);"
        + "delete from name where id=\(last); drop trigger seal_kept; delete from seal;")
    let missing = try Xn.run("verify", "--db", gone, "--seal", seal.path)
    #expect(missing.status == 1)
  }

  @Test func `a quick verification prints what it did not compare, and a whole one compares it`()
    throws
  {
    let folder = try Folder()
    let path = try simulated(folder)
    try sqlite(path, "update fact set value = value * 2")
    let quick = try Xn.run("verify", "--db", path, "--quick")
    #expect(quick.status == 0)
    #expect(quick.output.contains("未核验") && quick.output.contains("statistics"))
    let whole = try Xn.run("verify", "--db", path, "--json")
    #expect(whole.status == 1)
    #expect(whole.json?["wrong"]?["kind"]?.string == "fact")
  }

  @Test func `a seal that is only printed is not kept`() throws {
    let folder = try Folder()
    let path = try simulated(folder)
    let before = try sqlite(path, "select count(*) from seal")
    let printed = try Xn.run("seal", "--db", path, "--at", "2013-01-01", "--print")
    #expect(try sqlite(path, "select count(*) from seal") == before)
    let kept = try Xn.run("seal", "--db", path, "--at", "2013-01-01")
    #expect(kept.output == printed.output)
  }

  @Test func `a rebuild changes nothing that is derived`() throws {
    let folder = try Folder()
    let path = try simulated(folder)
    let dump = """
      select * from fact order by 1,2; select * from counter order by 1;
      select id, version, last, hex(hash), at, unit, phase, due from dossier order by 1;
      select * from due order by 1,2;
      """
    // A sweep files every due moment exactly, so that nothing stands early.
    #expect(try Xn.run("sweep", "--db", path, "--at", "2013-06-01").status == 0)
    #expect(try Xn.run("rebuild", "--db", path).status == 0)
    let before = try sqlite(path, dump)
    try sqlite(
      path,
      "delete from fact; delete from counter; update dossier set phase=0, due=null; delete from due"
    )
    #expect(try sqlite(path, dump) != before)
    #expect(try Xn.run("rebuild", "--db", path).status == 0)
    #expect(try sqlite(path, dump) == before)
    #expect(try Xn.run("verify", "--db", path).status == 0)
  }

  @Test func `commands go in as lines and come out as outcomes, the bad ones named by line`() throws
  {
    let folder = try Folder()
    let path = folder.file("new.db").path
    #expect(try Xn.run("init", "--db", path).status == 0)
    #expect(try Xn.run("init", "--db", path).status == 1)
    let admin = #""actor":{"id":"a","role":"administrator"},"at":"2012-01-01T00:00:00+08:00""#
    let lines = [
      #"{\#(admin),"command":"unit.register","data":{"name":"工商局"},"dossier":"unit/GS","key":"k1"}"#,
      #"{\#(admin),"command":"unit.register","data":{"nme":"工商局"},"dossier":"unit/GS"}"#,
      "{",
      "",
      #"{\#(admin),"command":"unit.register","data":{"name":"工商局"},"dossier":"unit/GS","key":"k1"}"#,
      #"{\#(admin),"command":"unit.register","data":{"name":"","parent":"none"},"dossier":"unit/ZJ"}"#,
    ]
    let result = try Xn.run(
      "execute", "--db", path, input: Data(lines.joined(separator: "\n").utf8))
    #expect(result.status == 1)
    let answers = try result.output.split(separator: "\n").map {
      try JSONValue(parsing: String($0))
    }
    #expect(answers.map { $0["line"]?.integer } == [1, 2, 3, 5, 6])
    #expect(answers[0]["done"]?["events"]?.array == ["unit.registered"])
    #expect(answers[1]["fault"]?["code"]?.string == "missingField")
    #expect(answers[1]["fault"]?["field"]?.string == "data.name")
    #expect(answers[2]["fault"]?["code"]?.string == "badJSON")
    #expect(answers[3]["done"]?["repeated"] == true)
    #expect(answers[4]["refused"]?["code"]?.string == "badRegister")
  }

  @Test func `the demo prints every published figure beside its own`() throws {
    let folder = try Folder()
    let result = try Xn.run("demo", "--db", folder.file("d.db").path)
    #expect(result.status == 0, "\(result.errors)")
    for figure in ["98%", "63%", "79%", "9.25", "7.75", "12.25"] {
      let line = result.output.split(separator: "\n").first { line in
        line.contains("✓") && line.split(separator: " ").count { $0 == figure } >= 2
      }
      #expect(line != nil, "\(figure)")
    }
    #expect(!result.output.contains("✗"))
  }
}

extension String {
  var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
