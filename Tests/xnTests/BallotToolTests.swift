import Foundation
import Testing
import Xiaoneng
import XiaonengSQLite

/// `xn template ballots` and `xn import --ballots`: unsigned sheets, counted in one go.
@Suite struct BallotToolTests {
  private static let office = "he:efficiencyHead:XN"
  private static let head = Principal("he", .efficiencyHead, unit: "XN")
  private static let key = DossierKey(.appraisal, "2012")

  private static func at(_ day: Int) -> Instant {
    let start = Instant(startOf: Day("2012-01-04") ?? .first)
    return Instant(start.milliseconds + Int64(day) * 86_400_000)
  }

  private static func run(_ command: Appraisals.Command, _ day: Int, on engine: Engine) throws {
    let outcome = try engine.execute(.appraisal(command), on: key, by: head, at: at(day))
    try #require(outcome.done != nil, "\(outcome)")
  }

  /// A file with an appraisal of two units, in whose ballot all of six staff and three of the panel have voted.
  private static func voted(_ folder: Folder, opening: Bool = true) throws -> String {
    let path = folder.file("b.db").path
    let engine = try Engine(store: try SQLiteStore(path: path))
    let keeper = Principal("admin", .administrator)
    for (code, name) in [("GS", "工商局"), ("HB", "环保局"), ("XN", "效能办")] {
      _ = try engine.execute(.unit(code, Registry.Unit(name)), by: keeper, at: at(0)).get()
    }
    let voters = (0..<9).map { "v\($0)" }
    for (id, role) in [("he", Role.efficiencyHead)] + voters.map({ ($0, .handler) }) {
      let officer = Registry.Officer("员", unit: "XN", roles: [role])
      _ = try engine.execute(.person(id, officer), by: keeper, at: at(0)).get()
    }
    try run(
      .open(
        Appraisals.Opening(
          "考评", from: Day("2012-01-01") ?? .first, through: Day("2012-12-31") ?? .first,
          evidenceThrough: Day("2013-01-15") ?? .first, schemeName: "danzhou.six@1",
          subjects: [Appraisals.Subject("GS"), Appraisals.Subject("HB")])), 1, on: engine)
    guard opening else { return path }
    let rolls = [
      Appraisals.BallotRoll("leaders"), Appraisals.BallotRoll("staff", voters: Array(voters[..<6])),
      Appraisals.BallotRoll("panel", voters: Array(voters[6...])),
    ]
    try run(
      .openBallot(Appraisals.BallotOpening(closes: Day("2012-12-20") ?? .first, groups: rolls)), 2,
      on: engine)
    for voter in voters { try run(.signIn(Appraisals.BallotSignature(voter)), 3, on: engine) }
    return path
  }

  private static func count(_ db: String, _ table: String, _ more: String...) throws -> Xn.Result {
    try Xn.run(
      [
        "import", "--db", db, "--ballots", table, "--appraisal", "2012", "--actor", office, "--at",
        "2012-01-09",
      ] + (more.contains("--witnesses") ? [] : ["--witnesses", "v0、v1"]) + more)
  }

  private static let head2 = "序号,组别,工商局,环保局\n"
  private static let rows =
    ["好,较好", "较好,好", "一般,", "好,差", "100,60", "８０分,好"]
    .enumerated().map { "\($0),干部职工,\($1)\n" }
    + (0..<3).map { "\($0),panel,好,好\n" }

  @Test func `a template of a ballot has its groups and a column for each who is appraised`() throws
  {
    let folder = try Folder()
    let db = try Self.voted(folder)
    let result = try Xn.run(
      "template", "ballots", "--db", db, "--appraisal", "2012", "--actor", Self.office)
    #expect(result.output == "\u{FEFF}评议人组别,工商局,环保局\r\n分管领导,好,好\r\n", "\(result)")
    #expect(try Xn.run("template", "people", "--db", db).status == 2)
    #expect(try Xn.run("template", "ballots", "--db", db).status == 2)
    let other = try Folder()
    let none = try Xn.run(
      "template", "ballots", "--db", try Self.voted(other, opening: false), "--appraisal", "2012",
      "--actor", Self.office)
    #expect(none.status == 2 && none.errors.contains("没有启动民主测评"), "\(none)")
    // What one may not see is as one that is not there.
    let outsider = try Xn.run(
      "template", "ballots", "--db", db, "--appraisal", "2012", "--actor", "who:citizen")
    let nothing = try Xn.run(
      "template", "ballots", "--db", db, "--appraisal", "2013", "--actor", "who:citizen")
    #expect(outsider.status == 1 && outsider.errors == nothing.errors, "\(outsider)")
  }

  @Test func `sheets in GBK are counted once, in whatever order they stand`() throws {
    let folder = try Folder()
    let db = try Self.voted(folder)
    func write(_ rows: [String], _ name: String) throws -> String {
      let file = folder.file(name)
      let bytes = try #require(TextEncodingTests.gbk(Self.head2 + rows.joined()))
      try Data(bytes).write(to: file)
      return file.path
    }
    let table = try write(Self.rows, "1.csv")
    let dry = try Self.count(db, table, "--dry-run")
    #expect(dry.status == 0 && dry.output.contains("共9张") && dry.output.contains("将要"), "\(dry)")
    let first = try Self.count(db, table)
    #expect(first.status == 0 && first.output.contains("干部职工  6张"), "\(first)")
    #expect(first.output.contains("已计票") && first.output.contains("跳过的列：序号"), "\(first)")
    let again = try Self.count(db, try write(Self.rows.reversed(), "2.csv"))
    #expect(again.status == 0 && again.output.contains("没有变化"), "\(again)")
    let other = try Self.count(
      db, try write(Self.rows.dropLast() + ["9,考核组,差,差\n"], "3.csv"))
    #expect(other.status == 1 && other.errors.contains("已经计过票"), "\(other)")
    let verified = try Xn.run("verify", "--db", db)
    #expect(verified.status == 0)
    // No sheet, and no order of sheets, stands in the file.
    let json = try Self.count(db, table, "--json")
    #expect(json.json?["sheets"] == 9 && json.json?["events"]?.array == [], "\(json)")
    let ledger = try Xn.run(
      "query", "--db", db, "--question",
      #"{"actor":{"id":"he","role":"efficiencyHead","unit":"XN"},"at":"2012-02-01T00:00:00+08:00","dossier":"appraisal/2012","query":"appraisal.ledger"}"#
    )
    #expect(ledger.output.contains("ballotCounted") && !ledger.output.contains("sheets"))
  }

  @Test func `faulty sheets are refused whole, with all of them, and written anew on request`()
    throws
  {
    let folder = try Folder()
    let db = try Self.voted(folder)
    let file = folder.file("x.csv")
    try Data("组别,工商局,环保局,投票人\n职工,好,好,v1\n考核组,优秀,好,v2\n".utf8).write(to: file)
    let out = folder.file("fixed.csv")
    let result = try Self.count(db, file.path, "--corrected", out.path)
    #expect(result.status == 1 && result.errors.contains("3处有误"), "\(result)")
    for part in ["D1“投票人”：不认识的列", "A2 评议人组别“职工”：应为 分管领导", "B3 工商局“优秀”：应为 好（100）"] {
      #expect(result.errors.contains(part), "\(part): \(result.errors)")
    }
    let fixed = try String(contentsOf: out, encoding: .utf8)
    #expect(fixed.contains("评议人组别,工商局,环保局,问题") && !fixed.contains("v1"), "\(fixed)")
  }

  @Test func `what the count itself refuses is said for whoever has the urns before them`() throws {
    let folder = try Folder()
    let db = try Self.voted(folder)
    func table(_ rows: [String]) throws -> String {
      let file = folder.file("\(rows.count).csv")
      try Data((Self.head2 + rows.joined()).utf8).write(to: file)
      return file.path
    }
    let many = try Self.count(db, try table(Self.rows + ["9,干部职工,好,好\n"]))
    #expect(many.status == 1 && many.errors.contains("干部职工：测评票多于签到投票的人数"), "\(many)")
    let good = try table(Self.rows)
    let alone = try Self.count(db, good, "--witnesses", "v0")
    #expect(alone.status == 1 && alone.errors.contains("至少两人"), "\(alone)")
    let ghost = try Self.count(db, good, "--witnesses", "v0,ghost")
    #expect(ghost.status == 1 && ghost.errors.contains("“ghost”不是已登记的工作人员"), "\(ghost)")
    for wrong in [["--changes"], ["--source", "x"]] {
      let result = try Xn.run(
        ["import", "--db", db, "--ballots", good, "--appraisal", "2012"] + wrong)
      #expect(result.status == 2, "\(result)")
    }
    #expect(try Xn.run("import", "--db", db, "--ballots", good).status == 2)
    #expect(try Xn.run("import", "--db", db, "--people", good, "--witnesses", "a").status == 2)
    // Nothing of it was recorded.
    let counted = try Self.count(db, good)
    #expect(counted.status == 0 && counted.output.contains("已计票"), "\(counted)")
  }
}
