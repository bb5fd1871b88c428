import Foundation
import Testing
import Xiaoneng
import XiaonengSQLite

/// `xn appraise`, as the office, a department and the public use it.
@Suite struct AppraisalToolTests {
  private static let head = Principal("he", .efficiencyHead, unit: "XN")
  private static let clerk = Principal("zheng", .efficiencyOffice, unit: "XN")

  /// Two departments marked on two factors that ask nothing of the counters, reckoned and decided.
  private func appraised(_ folder: Folder, publishing: Bool = true) throws -> String {
    let path = folder.file("a.db").path
    var options = Engine.Options()
    options.salts = .seeded(1)
    let engine = try Engine(store: try SQLiteStore(path: path), options: options)
    let keeper = Principal("admin", .administrator)
    func at(_ text: String) throws -> Instant {
      Instant(startOf: try #require(Day(text)))
    }
    let start = try at("2012-01-04")
    for (code, name) in [("GS", "工商局"), ("HB", "环保局"), ("XN", "效能办")] {
      _ = try engine.execute(.unit(code, Registry.Unit(name)), by: keeper, at: start).get()
    }
    for actor in [Self.head, Self.clerk, Principal("sun", .organHead, unit: "GS")] {
      let officer = Registry.Officer("某", unit: actor.unit, roles: [actor.role])
      _ = try engine.execute(.person(actor.id, officer), by: keeper, at: start).get()
    }
    var scheme = Scheme.six
    scheme.factors = scheme.factors.filter { ["f1", "f2"].contains($0.id) }
    for place in scheme.factors.indices { scheme.factors[place].weight = 5_000 }
    (scheme.tieBreakers, scheme.sources) = ([], [])
    scheme.deductions = scheme.deductions.filter { $0.touches == ["f2"] }
    let key = DossierKey(.appraisal, "2012")
    func run(_ command: Appraisals.Command, _ day: String, by actor: Principal = Self.clerk) throws
    {
      let outcome = try engine.execute(.appraisal(command), on: key, by: actor, at: try at(day))
      try #require(outcome.done != nil, "\(outcome)")
    }
    let last = try #require(Day("2012-12-31"))
    try run(
      .open(
        Appraisals.Opening(
          "2012年度考评", from: try #require(Day("2012-01-01")), through: last,
          evidenceThrough: try #require(Day("2013-01-15")), scheme: scheme,
          subjects: [Appraisals.Subject("GS"), Appraisals.Subject("HB")])), "2012-01-04",
      by: Self.head)
    for (subject, mark) in [("GS", Int64(9_400)), ("HB", 9_100)] {
      for (factor, method) in [("f1", "yearEnd"), ("f1", "daily"), ("f2", "daily")] {
        // The second is better at one of the two, so that weights can turn them round.
        let given = subject == "HB" && factor == "f2" ? mark + 500 : mark
        try run(
          .mark(Appraisals.Mark(subject, factor, method, given, document: "考评表", on: last)),
          "2013-01-07")
      }
    }
    try run(.compute(Appraisals.Order()), "2013-01-16")
    for subject in ["GS", "HB"] {
      try run(
        .decide(
          Appraisals.Decision(
            subject, coefficient: 10_000, eligible: true, documentNumber: "1号")), "2013-01-17",
        by: Self.head)
    }
    if publishing {
      try run(.publish(Appraisals.Publication("1号")), "2013-01-18", by: Self.head)
    }
    return path
  }

  @Test func `the public lists, sees results and how firm they are`() throws {
    let folder = try Folder()
    let path = try appraised(folder)
    let list = try Xn.run("appraise", "list", "--db", path)
    #expect(list.status == 0, "\(list)")
    #expect(list.output.contains("2012年度考评  已公布"))
    let show = try Xn.run("appraise", "show", "2012", "--db", path)
    #expect(show.output.contains("2012年度考评  已公布"), "\(show)")
    #expect(show.output.contains("94.00  良好"), "\(show)")
    #expect(!show.output.contains("系数"))
    let league = try Xn.run("appraise", "league", "2012", "--db", path, "--draws", "200")
    #expect(league.output.contains("1–2"), "\(league)")
    #expect(league.output.contains("f1 −"), "\(league)")
    let json = try Xn.run(
      "appraise", "league", "2012", "--db", path, "--draws", "200", "--seed", "3", "--json")
    #expect(json.json?["rows"]?.array?.count == 2)
    #expect(
      try Xn.run(
        "appraise", "league", "2012", "--db", path, "--draws", "200", "--seed", "3", "--json")
        == json)
  }

  @Test func `the office and the department read the score part by part, in both languages`() throws
  {
    let folder = try Folder()
    let path = try appraised(folder, publishing: false)
    for actor in ["he:efficiencyHead:XN", "sun:organHead:GS"] {
      let page = try Xn.run(
        "appraise", "explain", "2012", "GS", "--db", path, "--actor", actor, "--at", "2013-01-18")
      #expect(page.output.contains("工商局 考评说明"), "\(page)")
      #expect(page.output.contains("appraisal/2012#2, 考评表"), "\(page)")
    }
    let english = try Xn.run(
      "appraise", "explain", "2012", "GS", "--english", "--db", path, "--actor",
      "he:efficiencyHead:XN", "--at", "2013-01-18")
    #expect(english.output.contains("Rank: 1"), "\(english)")
    let show = try Xn.run(
      "appraise", "show", "2012", "--db", path, "--actor", "he:efficiencyHead:XN", "--at",
      "2013-01-18")
    #expect(show.output.contains("系数1.00 可评优"), "\(show)")
    // Not yet published: to the public it is not there.
    let unseen = try Xn.run("appraise", "show", "2012", "--db", path)
    #expect(unseen.status == 1)
    #expect(unseen.errors.contains("没有找到该考评"))
  }

  @Test func `scores come from a file without a database, and a bad one is refused with the field`()
    throws
  {
    let folder = try Folder()
    let entry = { (id: String, mark: Int) in
      """
      {"subject":"\(id)","marks":[\
      {"factor":"promise","method":"system","measures":[{"indicator":"promise","numerator":\(mark),"denominator":100}]},\
      {"factor":"speed","method":"system","measures":[{"indicator":"speed","numerator":85,"denominator":100}]}]}
      """
    }
    func file(_ scheme: String, _ first: Int) throws -> String {
      let url = folder.file("entries.json")
      try Data("{\"scheme\":\(scheme),\"entries\":[\(entry("a", first)),\(entry("b", 40))]}".utf8)
        .write(to: url)
      return url.path
    }
    let page = try Xn.run("appraise", "score", try file("\"model.c\"", 80))
    #expect(page.status == 0, "\(page)")
    #expect(page.output.contains("a 考评说明") && page.output.contains("100.00"), "\(page)")
    let json = try Xn.run("appraise", "score", try file("\"model.c\"", 80), "--json").json?.array
    #expect(json?.first?["total"]?.integer == 10_000)
    #expect(json?.last?["exact"]?.string == "75/1")
    #expect(try Xn.run("appraise", "score", try file("\"none\"", 1)).status == 1)
    let negative = try Xn.run("appraise", "score", try file("\"model.c\"", -1))
    #expect(negative.status == 1)
    #expect(negative.errors.contains("分值超出量程"), "\(negative)")
    #expect(try Xn.run("appraise", "score").status == 2)
    #expect(try Xn.run("appraise", "shwo", "--db", "x").errors.contains("show"))
  }
}
