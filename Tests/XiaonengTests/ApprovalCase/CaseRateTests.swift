import Testing
import Xiaoneng

/// 好差评: DOMAIN §3.3.
@Suite struct CaseRateTests {
  @Test func `explicit and defaulted ratings are never added together`() throws {
    let town = try Town { $0.ratingDefaultDays = 5 }
    let loud = try town.granted()
    let silent = try town.granted()
    try town.must(.rate(Cases.Rating(stars: 5)), loud, by: Town.alice, "08-02")
    // Granted 08-01: five working days end with 08-08.
    try town.sweep("08-09T00:00")
    #expect(try town.words(silent).last == "case.rated")
    let report = try town.report("2012-08-01", "2012-08-31")
    #expect((report.ratedExplicit, report.ratedByDefault) == (1, 1))
    #expect(report.rate(.satisfaction)?.denominator == 1)
    #expect(report.rate(.coverage)?.value == "50.00")
    _ = loud
  }

  @Test func `without a rule of the locality silence stays silence`() throws {
    let town = try Town()
    _ = try town.granted(Town.immediate)
    #expect(try town.sweep("12-31").events == 0)
    let report = try town.report("2012-08-01", "2012-12-31")
    #expect(report.ratedByDefault == 0)
    #expect(report.rate(.satisfaction)?.value == nil)
    #expect(report.rate(.satisfaction)?.denominator == 0)
  }

  @Test func `one service is rated once, another on its own`() throws {
    let town = try Town()
    let key = try town.granted()
    try town.must(.rate(Cases.Rating(stars: 4)), key, by: Town.alice, "08-02")
    #expect(
      try town.run(.rate(Cases.Rating(stars: 5)), key, by: Town.alice, "08-02").refusal?.code
        == .alreadyDone)
    try town.must(.rate(Cases.Rating(stars: 5, service: 2)), key, by: Town.alice, "08-02")
  }

  @Test(arguments: [Int32](1...2))
  func `a bad review says why`(_ stars: Int32) throws {
    let town = try Town()
    let key = try town.granted()
    #expect(
      try town.run(.rate(Cases.Rating(stars: stars)), key, by: Town.alice, "08-02").refusal
        == Refusal(.badRating, field: "details"))
    // Ticks are codes of the portal's list; words belong into the text.
    #expect(
      try town.run(
        .rate(Cases.Rating(stars: stars, details: ["态度生硬"])), key, by: Town.alice, "08-02"
      )
      .refusal?.field == "details[0]")
    try town.must(
      .rate(Cases.Rating(stars: stars, details: ["attitude"])), key, by: Town.alice, "08-02")
    try town.must(
      .rate(Cases.Rating(stars: stars, service: 2, text: "等太久")), key, by: Town.alice, "08-02")
  }

  @Test(arguments: [Int32.min, -1, 0, 6, .max])
  func `stars are one to five`(_ stars: Int32) throws {
    let town = try Town()
    let key = try town.granted()
    #expect(
      try town.run(.rate(Cases.Rating(stars: stars, details: ["x"])), key, by: Town.alice, "08-02")
        .refusal?.code == .badRating)
  }

  @Test(arguments: [Int32.min, -1, 0, 32, 33, .max])
  func `services are counted from one`(_ service: Int32) throws {
    let town = try Town()
    let key = try town.granted()
    #expect(
      try town.run(.rate(Cases.Rating(stars: 5, service: service)), key, by: Town.alice, "08-02")
        .refusal?.code == .badRating)
  }

  @Test func `a case in progress is not rated yet, and only by its applicant or at the window`()
    throws
  {
    let town = try Town()
    let open = try town.accepted()
    let rating = Cases.Command.rate(Cases.Rating(stars: 5))
    #expect(try town.run(rating, open, by: Town.alice, "08-02").refusal?.code == .wrongPhase)
    let key = try town.granted(Town.plain, "08-02")
    #expect(try town.run(rating, key, by: Town.mallory, "08-02").refusal?.code == .caseNotFound)
    #expect(try town.run(rating, key, by: Town.li, "08-02").refusal?.code == .notAllowed)
    #expect(try town.run(rating, key, by: Town.wang, "08-02").refusal == nil)
  }

  @Test func `a default does not take the word from the applicant`() throws {
    // DOMAIN, 6: a rating that was defaulted is not a rating.
    let town = try Town { $0.ratingDefaultDays = 5 }
    let key = try town.granted()
    try town.sweep("08-09T00:00")
    #expect(
      try town.run(.rate(Cases.Rating(stars: 1, details: ["slow"])), key, by: Town.alice, "08-10")
        .refusal == nil)
  }

  @Test func `scores are those of the profile`() throws {
    let town = try Town()
    for stars: Int32 in 1...5 {
      let key = try town.granted()
      try town.must(
        .rate(Cases.Rating(stars: stars, details: ["x"])), key, by: Town.alice, "08-02")
    }
    let report = try town.report("2012-08-01", "2012-08-31")
    // (0 + 30 + 60 + 80 + 100) / 5 and 3 / 5.
    #expect(report.rate(.ratingMean)?.value == "54.00")
    #expect(report.rate(.satisfaction)?.value == "60.00")
  }
}
