import Foundation
import Testing
import Xiaoneng
import XiaonengSQLite
import XiaonengSimulation

@testable import xn

/// `xn paper`, as desks and those who watch them use it.
@Suite struct PaperToolTests {
  private func danzhou(_ folder: Folder) throws -> String {
    let path = folder.file("d.db").path
    var options = Engine.Options()
    options.salts = .seeded(1)
    let engine = try Engine(store: try SQLiteStore(path: path), options: options)
    var year = try CityYear(.danzhouOffice)
    _ = try year.live(on: engine)
    return path
  }

  @Test func `a number is known by its letters, and a branch of a stage is a case`() throws {
    for name in [
      "complaint/TS2012000001", "complaint/GD2012000001", "penalty/CF2012000001",
      "stage/BL2012000001", "project/ZD20120001", "inspection/DC2012000001",
      "conduct/ZF2012000001", "mandate/DB2012000001", "contact/SW2012000001",
      "case/BL2012000001-01", "case/GS-XK-0001201208010001",
      "supervision/case.GS-XK-0001201208010001.limit",
    ] {
      let number = String(name.drop { $0 != "/" }.dropFirst())
      #expect(try DossierKey.named(number) == DossierKey(name))
    }
  }

  @Test func `papers are listed, shown and written as a page, the same to the byte`() throws {
    let folder = try Folder()
    let path = try danzhou(folder)
    func run(_ words: String..., actor: String = "auditor:auditor") throws -> Xn.Result {
      try Xn.run(["paper"] + words + ["--db", path, "--actor", actor, "--at", "2013-01-04"])
    }
    let list = try run("CF2012000001", "--list")
    #expect(list.status == 0 && list.output.contains("行政处罚决定书"), "\(list)")
    let shown = try run("CF2012000001", "--kind", "行政处罚决定书")
    #expect(shown.output.contains("罚款40元") && shown.output.contains("×××："), "\(shown)")
    #expect(shown.output.contains("二○一二年二月二十日"))
    let json = try run("penalty/CF2012000001", "--json").json
    #expect(json?["kind"]?.string == "penaltyDecision")
    #expect(json?["masked"] == true)
    let (first, second) = (folder.file("a.html").path, folder.file("b.html").path)
    for out in [first, second] {
      let page = try run("CF2012000001", "--html", out)
      #expect(page.status == 0 && page.output.contains("姓名等已脱敏"), "\(page)")
    }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: first))
    #expect(try bytes == Data(contentsOf: URL(fileURLWithPath: second)) && bytes.count > 2_000)
  }

  @Test func `a page is the owner's alone, unless another mode is asked for`() throws {
    let folder = try Folder()
    let path = try danzhou(folder)
    func mode(_ words: String...) throws -> Int? {
      let out = folder.file("page.html").path
      // What lay there was open to everyone.
      FileManager.default.createFile(
        atPath: out, contents: Data(), attributes: [.posixPermissions: 0o644])
      let page = try Xn.run(
        ["paper", "CF2012000001", "--html", out] + words + [
          "--db", path, "--actor", "auditor:auditor", "--at", "2013-01-04",
        ])
      #expect(page.status == 0, "\(page)")
      let kept = try FileManager.default.attributesOfItem(atPath: out)[.posixPermissions]
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.file("").path)
          .allSatisfy { !$0.hasPrefix(".page.html") })
      return (kept as? NSNumber)?.intValue
    }
    #expect(try mode() == 0o600)
    #expect(try mode("--mode", "0640") == 0o640)
    for bad in ["0777", "0400", "rw"] {
      let page = try Xn.run(
        "paper", "CF2012000001", "--html", folder.file("bad.html").path, "--mode", bad, "--db",
        path,
        "--actor", "auditor:auditor", "--at", "2013-01-04")
      #expect(page.status == 2, "\(page)")
    }
  }

  @Test func `what is wrong is told`() throws {
    let folder = try Folder()
    let path = try danzhou(folder)
    func run(_ words: String..., actor: String = "auditor:auditor") throws -> Xn.Result {
      try Xn.run(["paper"] + words + ["--db", path, "--actor", actor, "--at", "2013-01-04"])
    }
    #expect(try run("CF2012000099").status == 1)
    let kind = try run("CF2012000001", "--kind", "行政处罚决定")
    #expect(kind.status == 2 && kind.errors.contains("行政处罚决定书"), "\(kind)")
    #expect(try run("CF2012000001", "--kind", "complaintReply").status == 1)
    #expect(try run("project/ZD20120038").status == 2)
    #expect(try run().status == 2)
    #expect(try run("CF2012000001", "--html", "x", "--list").status == 2)
    #expect(try run("CF2012000001", actor: "nobody:citizen").status == 1)
  }
}
