import Testing

@testable import Xiaoneng

/// Numbers of papers: a sequence that a unit owns, for each kind of paper and year. All dates without a year are in 2012.
@Suite struct PaperNumberTests {
  /// A town in which GS has a word of its own, and HB has none.
  static func town() throws -> Town {
    let town = try Town()
    try town.run(
      .unitRegister(Registry.Unit("工商局", inCentre: true, documentWord: "儋工商")),
      DossierKey(.unit, "GS"), "01-05")
    return town
  }

  static func accept(_ town: Town, _ number: String, _ at: String = "08-01") throws -> Outcome {
    let key = try town.submit(Town.plain, at)
    return try town.run(.accept(Cases.Acceptance(number)), key, at)
  }

  static func number(_ town: Town, _ outcome: Outcome) throws -> String {
    let key = try #require(outcome.done, "\(outcome)").dossier
    return try PaperTests.paper(town, Papers.Wish(), key, by: Town.wang, "2013-12-31")
      .documentNumber
  }

  @Test(arguments: [
    ("儋国土许准〔2012〕5号", true), ("儋国土许准〔2012〕05号", false), ("儋国土许准〔12〕5号", false),
    ("儋国土许准[2012]5号", false), ("〔2012〕5号", false), ("儋国土〔2012〕第5号", false),
    ("儋国土〔2012〕5", false), ("儋国土〔2012〕号", false), ("儋 国土〔2012〕5号", false), ("受字1号", false),
    ("", false),
    ("儋国土〔2012〕9999999999号", false),
  ])
  func `a number has the organ's word, the year and a serial number without zeros`(
    _ row: (text: String, holds: Bool)
  ) {
    let number = Papers.Number(row.text)
    #expect((number != nil) == row.holds)
    if let number { #expect(number.text == row.text) }
  }

  @Test func `without a number the next of the unit's sequence is given, by kind and by year`()
    throws
  {
    let town = try Self.town()
    #expect(try Self.number(town, try Self.accept(town, "")) == "儋工商许受〔2012〕1号")
    let second = try Self.accept(town, "")
    #expect(try Self.number(town, second) == "儋工商许受〔2012〕2号")
    let key = try #require(second.done).dossier
    try town.must(.decide(Cases.Ruling(.grant)), key, "08-02")
    #expect(
      try PaperTests.paper(town, Papers.Wish(.grant), key).documentNumber == "儋工商许准〔2012〕1号")
    #expect(try Self.number(town, try Self.accept(town, "", "2013-01-07")) == "儋工商许受〔2013〕1号")
    // The number stands in the event.
    let texts = try town.entries(key).map { "\($0.data)" }
    #expect(texts.contains { $0.contains("儋工商许准〔2012〕1号") })
  }

  @Test
  func
    `a number that the host gives is taken if it is new in the unit, and the sequence goes on after it`()
    throws
  {
    let town = try Self.town()
    #expect(try Self.number(town, try Self.accept(town, "儋工商许受〔2012〕7号")) == "儋工商许受〔2012〕7号")
    #expect(try Self.number(town, try Self.accept(town, "")) == "儋工商许受〔2012〕8号")
    #expect(try Self.number(town, try Self.accept(town, "儋工商许受〔2012〕3号")) == "儋工商许受〔2012〕3号")
    #expect(try Self.number(town, try Self.accept(town, "")) == "儋工商许受〔2012〕9号")
    for twice in ["儋工商许受〔2012〕3号", "儋工商许受〔2012〕9号"] {
      let refusal = try Self.accept(town, twice).refusal
      #expect(refusal?.code == .alreadyExists && refusal?.field == "documentNumber")
    }
    // A unit with a sequence of its own takes no number of another form.
    #expect(try Self.accept(town, "受字1号").refusal?.code == .badIdentifier)
    #expect(try town.engine.verify().wrong == nil)
  }

  @Test func `the same number may stand in another unit, and twice in none, whatever the domain`()
    throws
  {
    let town = try Town()
    let number = "儋综〔2012〕1号"
    #expect(try Self.accept(town, number).done != nil)
    #expect(try Self.accept(town, number).refusal?.code == .alreadyExists)
    let elsewhere = try town.submit(Town.elsewhere, "08-01", by: Town.wu)
    try town.must(.accept(Cases.Acceptance(number)), elsewhere, by: Town.wu, "08-01")
    let bureau = try Bureau()
    _ = try Self.accept(bureau.town, number)
    let key = try bureau.proposed()
    #expect(
      try bureau.run(.notify(Penalties.Notification(number)), key, "08-03").refusal?.code
        == .alreadyExists)
    // What another system numbers in its own way is its own to keep apart.
    #expect(try Self.accept(town, "受字1号").done != nil)
    #expect(try Self.accept(town, "受字1号").done != nil)
  }

  @Test func `a unit without a word of its own gives no number, and the command says so`() throws {
    let town = try Town()
    #expect(try Self.accept(town, "").refusal?.code == .documentMissing)
    #expect(
      try town.run(
        .unitRegister(Registry.Unit("工商局", documentWord: "儋〔工商〕")), DossierKey(.unit, "GS"),
        "08-02"
      ).refusal?.code == .badIdentifier)
    // A kind of paper without a word in the rule set has no sequence.
    let wordless = try Town {
      $0.papers = [Papers.Template(.acceptance, "a", paragraphs: ["受理。"])]
    }
    try wordless.run(
      .unitRegister(Registry.Unit("工商局", documentWord: "儋工商")), DossierKey(.unit, "GS"), "01-05")
    #expect(try Self.accept(wordless, "").refusal?.code == .documentMissing)
  }

  @Test func `what is refused for another reason takes no number`() throws {
    let town = try Self.town()
    let key = try town.submit(Town.checklist, "08-01", materials: ["m1"])
    #expect(try town.run(.accept(Cases.Acceptance("")), key, "08-01").refusal != nil)
    #expect(try Self.number(town, try Self.accept(town, "")) == "儋工商许受〔2012〕1号")
  }

  @Test func `the office's sequence numbers cards and papers to complainants, not the unit's`()
    throws
  {
    let watch = try Watch()
    try watch.town.run(
      .unitRegister(Registry.Unit("市政府", documentWord: "儋效能")), DossierKey(.unit, "GOV"), "01-05")
    let incident = try watch.late(swept: "08-15")
    try watch.must(Watch.serve(""), incident, "08-15")
    #expect(
      try PaperTests.paper(watch.town, Papers.Wish(), incident, by: Town.sun).documentNumber
        == "儋效能督〔2012〕1号")
    let office = try Office()
    try office.town.run(
      .unitRegister(Registry.Unit("市政府", documentWord: "儋效能")), DossierKey(.unit, "GOV"), "01-05")
    let key = try office.accepted()
    let paper = try PaperTests.paper(office.town, Papers.Wish(), key, by: Town.auditor)
    #expect(paper.documentNumber == "儋效能投受〔2012〕1号")
  }

  @Test func `a rebuild and a second run give the same numbers`() throws {
    let town = try Self.town()
    for number in ["", "儋工商许受〔2012〕4号", ""] { _ = try Self.accept(town, number) }
    try town.engine.rebuild()
    #expect(try town.engine.verify().wrong == nil)
    #expect(try Self.number(town, try Self.accept(town, "")) == "儋工商许受〔2012〕6号")
    #expect(try Self.accept(town, "儋工商许受〔2012〕4号").refusal?.code == .alreadyExists)
    let again = try Self.town()
    for number in ["", "儋工商许受〔2012〕4号", "", ""] { _ = try Self.accept(again, number) }
    #expect(
      try town.everything().filter { String(decoding: $0, as: UTF8.self).contains("case.accepted") }
        == again.everything().filter {
          String(decoding: $0, as: UTF8.self).contains("case.accepted")
        })
  }
}
