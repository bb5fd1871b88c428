import Testing
import Xiaoneng

/// Bad ratings put right 差评整改: DOMAIN §3.3.
struct CaseRepairTests {
  private static let bad = Cases.Command.rate(Cases.Rating(stars: 1, details: ["slow"]))

  /// A case decided on Wednesday 2012-08-01 and rated badly the same day.
  private func rated(_ town: Town) throws -> DossierKey {
    let key = try town.granted()
    try town.must(Self.bad, key, by: Town.alice, "08-01T10:00")
    return key
  }

  private func repairs(_ town: Town, _ key: DossierKey) throws -> [String] {
    try town.faults(key).filter { $0.hasPrefix("R") }
  }

  @Test func `contacted within a working day and put right within fifteen, nothing is broken`()
    throws
  {
    let town = try Town()
    let key = try rated(town)
    try town.must(.contactRater(Cases.RaterContact(words: "已致歉")), key, by: Town.li, "08-02")
    try town.must(
      .repairRating(Cases.RatingRepair(.fixed, words: "已当场补办")), key, by: Town.li, "08-22")
    try town.sweep("2012-12-31")
    #expect(try repairs(town, key) == [])
    let report = try town.report("2012-01-01", "2012-12-31")
    #expect(report.rate(.ratingRepair)?.rounded == "100")
    #expect(report.rate(.satisfaction)?.rounded == "0")
  }

  @Test func `neglected, each limit is broken once, on its own day`() throws {
    let town = try Town()
    let key = try rated(town)
    try town.sweep("2012-12-31")
    #expect(
      try repairs(town, key) == ["R1 yellow 2012-08-02 1", "R2 yellow 2012-08-22 1"])
    #expect(try town.report("2012-01-01", "2012-12-31").rate(.ratingRepair)?.rounded == "0")
  }

  @Test func `a complex one is put right by the day of its plan`() throws {
    let town = try Town()
    let key = try rated(town)
    try town.must(.contactRater(Cases.RaterContact()), key, by: Town.li, "08-02")
    try town.must(
      .repairRating(Cases.RatingRepair(.planned, words: "九月底前增设窗口", by: day("2012-09-28"))), key,
      by: Town.li, "08-10")
    try town.sweep("2012-09-01")
    #expect(try repairs(town, key) == [])
    try town.sweep("2012-12-31")
    #expect(try repairs(town, key) == ["R2 yellow 2012-09-28 1"])
  }

  @Test func `what is ruled malicious leaves the statistics; what is not runs on from the ruling`()
    throws
  {
    let town = try Town()
    let (first, second) = (try rated(town), try rated(town))
    for key in [first, second] {
      try town.must(.contestRating(Cases.RatingContest("系恶意差评")), key, by: Town.sun, "08-02")
    }
    try town.sweep("2012-09-02")
    #expect(try repairs(town, first) == [])
    try town.must(
      .ruleRating(Cases.RatingRuling(upheld: true, reason: "同一人反复刷评")), first, by: Town.zheng,
      "09-03")
    try town.must(
      .ruleRating(Cases.RatingRuling(upheld: false, reason: "确有其事")), second, by: Town.zheng,
      "09-03")
    try town.sweep("2012-12-31")
    #expect(try repairs(town, first) == [])
    #expect(
      try repairs(town, second) == ["R1 yellow 2012-09-04 1", "R2 yellow 2012-09-24 1"])
    let report = try town.report("2012-01-01", "2012-12-31")
    #expect(report.ratedExplicit == 1)
    #expect(report.rate(.ratingRepair)?.value == "0.00")
  }

  @Test func `a good rating needs no repair, and nothing is put right twice`() throws {
    let town = try Town()
    let good = try town.granted()
    try town.must(.rate(Cases.Rating(stars: 5)), good, by: Town.alice, "08-01")
    let repair = Cases.Command.repairRating(Cases.RatingRepair(.fixed, words: "已补办"))
    #expect(try town.run(repair, good, by: Town.li, "08-02").refusal?.code == .notFound)
    let key = try rated(town)
    #expect(
      try town.run(
        .repairRating(Cases.RatingRepair(.planned, words: "以后", by: day("2012-08-01"))), key,
        by: Town.li, "08-02"
      ).refusal?.code == .badDate)
    #expect(
      try town.run(.repairRating(Cases.RatingRepair(.fixed, words: " ")), key, by: Town.li, "08-02")
        .refusal?.code == .reasonMissing)
    try town.must(repair, key, by: Town.li, "08-02")
    #expect(try town.run(repair, key, by: Town.li, "08-02").refusal?.code == .notFound)
    #expect(
      try town.run(.contactRater(Cases.RaterContact()), key, by: Town.li, "08-02").refusal?.code
        == .notFound)
  }

  @Test func `a complaint that is substantiated is a fault of its case`() throws {
    // DOMAIN §2.3 E20.
    let office = try Office()
    let concerned = try office.town.granted()
    let untouched = try office.town.granted()
    for (key, finding) in [(concerned, Complaints.Finding.partly), (untouched, .unfounded)] {
      _ = try office.closed("08-01", Office.intake { $0.concerns = key }, finding)
    }
    #expect(
      try office.town.faults(concerned).filter { $0.hasPrefix("E20") } == ["E20 yellow 2012-08-01"])
    #expect(try office.town.faults(untouched).filter { $0.hasPrefix("E20") } == [])
  }
}
