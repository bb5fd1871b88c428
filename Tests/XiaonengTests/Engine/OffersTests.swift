import Testing
import Xiaoneng

/// What can be done with a dossier now, by whom: the rules are asked, not a list beside them.
@Suite struct OffersTests {
  private func offers(
    _ town: Town, _ key: DossierKey, by actor: Principal, _ at: Instant
  ) throws -> [String] {
    let reply = try town.engine.query(.offers(Nothing()), on: key, by: actor, at: at)
    guard case .offers(let answer)? = reply.answer else { return [] }
    return answer.offers.map(\.word)
  }

  private func sees(
    _ town: Town, _ key: DossierKey, by actor: Principal, _ at: Instant
  ) throws -> Bool {
    let words: [DossierKind: String] = [
      .supervision: "supervision.card", .accountability: "supervision.record",
      .conduct: "supervision.conduct",
    ]
    let word = words[key.kind] ?? key.kind.rawValue + ".get"
    // A day of the hotline is in no question of its own.
    guard let query = try? Query.read(word: word, data: [:], .said) else { return false }
    return try town.engine.query(query, on: key, by: actor, at: at).answer != nil
  }

  @Test func `what one may not see offers nothing, as if it were not there`() throws {
    let office = try Office()
    let key = try office.closed("08-02", Office.intake("extortion", .confidential))
    let absent = DossierKey(.complaint, "TS2012000099")
    for actor in [Town.keeper, Town.wu, Town.mallory, .anyone] {
      for dossier in [key, absent] {
        #expect(try offers(office.town, dossier, by: actor, when("2030-01-04")) == [])
      }
    }
    #expect(try !offers(office.town, key, by: Office.clerk, when("08-03")).isEmpty)
  }

  /// Kinds that are parts of the register and have no life of their own.
  private static let registers: Set<DossierKind> = [
    .unit, .person, .post, .item, .template, .calendar, .ruleSet,
  ]

  @Test func `whatever is accepted was offered the moment before, and looking changes nothing`()
    throws
  {
    let (town, other) = (try Town(), try Town())
    var missing: [String] = []
    var seen = 0
    for request in Tour.requests {
      let word = request.command.word
      var offered: [String]?
      if let key = request.dossier, word.hasPrefix(key.kind.rawValue + "."),
        !Self.registers.contains(key.kind)
      {
        let found = try offers(town, key, by: request.actor, request.at)
        // What one may not see offers nothing, though a command may be open to them.
        if try sees(town, key, by: request.actor, request.at) { offered = found }
      }
      let outcome = try town.engine.execute(request)
      #expect(try other.engine.execute(request) == outcome, "\(word)")
      guard let done = outcome.done, !done.repeated, let offered else { continue }
      seen += 1
      if !offered.contains(word) {
        missing.append("\(word) on \(request.dossier.map(\.description) ?? "")")
      }
    }
    #expect(missing == [])
    #expect(seen > 200)
    #expect(try town.ledgers() == other.ledgers())
  }

  @Test func `a window accepts what came in, nobody else does, and no one does it twice`() throws {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    let words = try offers(town, key, by: Town.wang, when("08-02"))
    #expect(words.contains("case.accept") && words.contains("case.notifyCorrections"))
    #expect(!words.contains("case.archive") && !words.contains("case.resume"))
    #expect(try offers(town, key, by: Principal("mallory", .applicant), when("08-02")) == [])
    #expect(try offers(town, key, by: .anyone, when("08-02")) == [])
    _ = try town.must(.accept(Cases.Acceptance("受1号")), key, "08-02")
    let next = try offers(town, key, by: Town.wang, when("08-03"))
    #expect(!next.contains("case.accept") && !next.contains("case.fixOnSpot"))
  }

  @Test func `what no dossier is named for, or no dossier is, is refused or offers nothing`() throws
  {
    let town = try Town()
    let none = try town.engine.query(.offers(Nothing()), by: Town.wang, at: when("08-02"))
    #expect(none.refusal?.code == .notFound)
    #expect(try offers(town, .case("NO-1"), by: Town.wang, when("08-02")) == [])
  }

  @Test func `the lead is told what a stage wants next, a department what its branch wants`() throws
  {
    let hall = try Hall(Hall.template { $0[1].kind = .opinion })
    func words(_ key: DossierKey, by actor: Principal, _ at: String) throws -> [String] {
      let reply = try hall.engine.query(.offers(Nothing()), on: key, by: actor, at: when(at))
      guard case .offers(let answer)? = reply.answer else { return [] }
      return answer.offers.map(\.word)
    }
    let key = try hall.registered()
    let first = try words(key, by: Hall.lead, "08-01T09:00")
    #expect(first.contains("stage.accept") && first.contains("stage.correct"))
    for word in ["stage.route", "stage.opine", "stage.tellDissent", "stage.pause", "stage.deliver"]
    {
      #expect(!first.contains(word), "\(word)")
    }
    try hall.must(Hall.accept, key, "08-01T10:00")
    #expect(try words(key, by: Hall.lead, "08-01T11:00").contains("stage.route"))
    try hall.must(Hall.route, key, "08-01T12:00")
    // Of a branch that is a licence its case speaks, and no opinion.
    let other = try words(key, by: Hall.officer("GH"), "08-02")
    #expect(!other.contains("stage.opine"))
    let asked = try words(key, by: Hall.officer("HP"), "08-02")
    #expect(asked.contains("stage.opine") && !asked.contains("stage.route"))
    #expect(try words(key, by: Principal("mallory", .applicant), "08-02") == [])
  }
}
