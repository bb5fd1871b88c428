import Foundation
import Testing
import Xiaoneng

/// `xn rectify` and `xn archive`, as a desk and those who watch use them. 档案法 arts 14, 21.
@Suite struct UpkeepToolTests {
  private static let clerk = "wang:window:GS"

  private static func register(_ path: String) throws {
    for (id, name, unit, roles) in [
      ("sun", "孙", "GS", "organHead"), ("zheng", "郑", "HB", "efficiencyOffice"),
      ("he", "何", "HB", "efficiencyHead"),
    ] {
      let made = try Xn.run(
        "do", "person.register", "person/\(id)", "--name", name, "--unit", unit, "--roles", roles,
        "--db", path, "--actor", "admin:administrator", "--at", "2012-01-05T08:00:00+08:00")
      #expect(made.status == 0, "\(made)")
    }
  }

  @Test func `a clerk is told what follows, asks, and another person agrees`() throws {
    let folder = try Folder()
    let (path, number) = try DeskToolTests.town(folder)
    try Self.register(path)
    func run(
      _ words: String..., actor: String = Self.clerk, at: String = "2012-08-01T10:00:00+08:00"
    )
      throws -> Xn.Result
    {
      try Xn.run(
        ["cases", "rectify", number] + words + ["--db", path, "--actor", actor, "--at", at])
    }
    let open = try run()
    #expect(open.status == 0 && open.output.contains("收件日"), "\(open)")
    let wish = ["--entry", "1", "--field", "收件日", "--value", "2012-07-31", "--reason", "收件章为31日"]
    let seen = try Xn.run(
      ["rectify", number] + wish + [
        "--foresee", "--db", path, "--actor", Self.clerk, "--at", "2012-08-01T10:00:00+08:00",
      ])
    #expect(seen.status == 0, "\(seen)")
    #expect(seen.output.contains("2012-08-01 → 2012-07-31"), "\(seen)")
    #expect(seen.output.contains("到期日  2012-08-08 → 2012-08-07"), "\(seen)")
    #expect(try !run().output.contains("待批准"))
    let asked = try run(
      "--entry", "1", "--field", "收件日", "--value", "2012-07-31", "--reason", "收件章为31日")
    #expect(asked.status == 0 && asked.output.contains("upkeep.asked"), "\(asked)")
    #expect(try run().output.contains("待批准"))
    let own = try run("--approve", "1")
    #expect(own.status == 1 && own.errors.contains("该角色无权办理此事"), "\(own)")
    let done = try run("--approve", "1", actor: "sun:organHead:GS")
    #expect(done.status == 0 && done.output.contains("upkeep.rectified"), "\(done)")
    #expect(try run().output.contains("已更正"))
    for (words, status) in [
      (["--entry", "x", "--field", "收件日", "--value", "", "--reason", "误"], Int32(2)),
      (["--entry", "1", "--approve", "1"], 2), (["--field", "收件日"], 2), (["--entry", "1"], 2),
      (["--entry", "1", "--field", "item", "--value", "X", "--reason", "误"], 1),
      (["--entry", "99", "--field", "item", "--value", "X", "--reason", "误"], 1),
      (["--decline", "7", "--reason", "误"], 1),
      (["--entry", "1", "--field", "收件日", "--value", "昨天", "--reason", "误"], 2),
    ] {
      let result = try Xn.run(
        ["cases", "rectify", number] + words + [
          "--db", path, "--actor", "sun:organHead:GS", "--at", "2012-08-01T11:00:00+08:00",
        ])
      #expect(result.status == status && result.output.isEmpty, "\(words): \(result)")
    }
  }

  @Test
  func `an archive is a folder that a person reads and a standard tool checks, the same twice`()
    throws
  {
    let folder = try Folder()
    let (path, number) = try DeskToolTests.town(folder)
    try Self.register(path)
    // Before any paper there is a ledger all the same.
    let bare = try Xn.run(
      "archive", number, "--out", folder.file("bare").path, "--db", path, "--actor", Self.clerk,
      "--at", "2012-08-01T10:00:00+08:00")
    #expect(bare.status == 0 && bare.output.contains("文书0份"), "\(bare)")
    let accepted = try Xn.run(
      "cases", "accept", number, "--documentNumber", "受字1号", "--db", path, "--actor", Self.clerk,
      "--at", "2012-08-02T09:00:00+08:00")
    #expect(accepted.status == 0, "\(accepted)")
    _ = try Xn.run("seal", "--db", path, "--at", "2012-08-03T09:00:00+08:00")
    func archive(_ name: String, _ more: String...) throws -> (Xn.Result, [String: Data]) {
      let out = folder.file(name)
      let result = try Xn.run(
        ["archive", number, "--out", out.path, "--db", path, "--actor", Self.clerk] + more + [
          "--at", "2012-08-04T09:00:00+08:00",
        ])
      var files: [String: Data] = [:]
      for file in try FileManager.default.subpathsOfDirectory(atPath: out.path) {
        let place = out.appendingPathComponent(file).path
        let mode = try FileManager.default.attributesOfItem(atPath: place)[.posixPermissions]
        // The owner's alone.
        #expect((mode as? NSNumber).map { $0.intValue & 0o077 } == 0, "\(file)")
        files[file] = FileManager.default.contents(atPath: out.appendingPathComponent(file).path)
      }
      return (result, files.filter { !$0.value.isEmpty })
    }
    let (result, files) = try archive("a")
    #expect(result.status == 0, "\(result)")
    #expect(
      Set(["index.html", "ledger.ndjson", "proof.json", "SHA256SUMS", "papers/01.html"])
        .isSubset(of: files.keys), "\(files.keys)")
    let page = String(decoding: files["index.html"] ?? Data(), as: UTF8.self)
    for text in ["办件卷宗 \(number)", "台帐", "papers/01.html", "工商局", "怎样核对", "封存根校验值"] {
      #expect(page.contains(text), "\(text)")
    }
    #expect(!page.contains("秘名"))
    // Each line of the ledger vouches for the one before it; the page names the last.
    var previous = String(repeating: "0", count: 64)
    let lines = String(decoding: files["ledger.ndjson"] ?? Data(), as: UTF8.self)
      .split(separator: "\n")
    for line in lines {
      #expect(line.contains("\"previous\":\"\(previous)\""), "\(line)")
      previous = SHA256.hash(Array(line.utf8)).hex
    }
    #expect(page.contains(previous))
    let sums = String(decoding: files["SHA256SUMS"] ?? Data(), as: UTF8.self)
    for line in sums.split(separator: "\n") {
      let parts = line.split(separator: " ")
      let bytes = files[String(parts[1])] ?? Data()
      #expect(SHA256.hash(Array(bytes)).hex == parts[0], "\(line)")
    }
    #expect(try archive("b").1 == files)
    let (named, open) = try archive("c", "--purpose", "归档")
    #expect(named.status == 0, "\(named)")
    #expect(String(decoding: open["papers/01.html"] ?? Data(), as: UTF8.self).contains("秘名"))
    let stranger = try Xn.run(
      "archive", number, "--out", folder.file("d").path, "--db", path, "--actor",
      "mallory:applicant", "--at", "2012-08-04T09:00:00+08:00")
    #expect(stranger.status == 1 && !stranger.output.contains(number), "\(stranger)")
    #expect(!FileManager.default.fileExists(atPath: folder.file("d").path))
    for words in [["archive"], ["archive", number], ["archive", "--disposal", number]] {
      #expect(try Xn.run(words + ["--db", path, "--actor", Self.clerk]).status == 2, "\(words)")
    }
  }

  @Test func `the list of disposals holds what is past its term, for those who watch`() throws {
    let folder = try Folder()
    let (path, number) = try DeskToolTests.town(folder)
    try Self.register(path)
    func run(_ words: String..., actor: String, at: String) throws -> Xn.Result {
      try Xn.run(words + ["--db", path, "--actor", actor, "--at", at])
    }
    let voided = try run(
      "cases", "void", number, "--kind", "voided", "--reason", "重复录入", actor: Self.clerk,
      at: "2012-08-02T09:00:00+08:00")
    #expect(voided.status == 0, "\(voided)")
    let office = "zheng:efficiencyOffice:HB"
    let early = try run("archive", "--disposal", actor: office, at: "2022-08-01T09:00:00+08:00")
    #expect(early.status == 0 && !early.output.contains(number), "\(early)")
    let due = try run("archive", "--disposal", actor: office, at: "2022-08-03T09:00:00+08:00")
    #expect(due.output.contains(number) && due.output.contains("待鉴定"), "\(due)")
    #expect(
      try run("archive", "--disposal", actor: Self.clerk, at: "2022-08-03T09:00:00+08:00").status
        == 1)
    let asked = try run(
      "do", "upkeep.proposeDisposal", "case/\(number)", "--opinion", "无继续保存价值", "--documentNumber",
      "销册1号", actor: office, at: "2022-08-03T10:00:00+08:00")
    #expect(asked.status == 0, "\(asked)")
    let listed = try run(
      "archive", "--disposal", "--csv", actor: office, at: "2022-08-03T11:00:00+08:00")
    #expect(listed.output.contains("销册1号") && listed.output.contains("待批准"), "\(listed)")
    let done = try run(
      "do", "upkeep.dispose", "case/\(number)", "--documentNumber", "销批1号",
      actor: "he:efficiencyHead:HB",
      at: "2022-08-04T10:00:00+08:00")
    #expect(done.status == 0 && done.output.contains("personal.erased"), "\(done)")
    #expect(try Xn.run("verify", "--db", path).status == 0)
  }
}
