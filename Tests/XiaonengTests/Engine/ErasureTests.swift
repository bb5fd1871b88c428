import Testing
import Xiaoneng

/// Personal data stand beside the ledger: DESIGN §3.7, §5; 个人信息保护法 arts 6, 47.
@Suite struct ErasureTests {
  static let erase = Cases.Command.erase(PersonalErasure(slot: "applicant", reason: "申请人要求"))
  static let reading = Query.casePersonal(PersonalReading(slot: "applicant", purpose: "核对身份"))

  @Test func `what is erased is gone and every proof stays`() throws {
    let town = try Town()
    let key = try town.granted()
    let seal = try town.engine.seal(at: when("08-01T10:00"))
    let before = try town.texts(key)
    try town.agree("applicant", key, "08-02")
    #expect(
      try town.must(Self.erase, key, by: Town.keeper, "08-02") == ["personal.erased"])
    #expect(try town.store.personal(of: key, slot: "applicant") == nil)
    #expect(try town.ask(Self.reading, key, "08-03").refusal?.code == .erased)
    #expect(try Array(town.texts(key).dropLast(2)) == before)
    let found = try town.engine.verify(against: seal)
    #expect(found.wrong == nil)
    #expect(try town.view(key, "08-03").applicant == "")
  }

  @Test func `messages fall back to 申请人 and go nowhere`() throws {
    let town = try Town()
    let key = try town.granted()
    #expect(try town.engine.notices(at: when("08-02")).contains { $0.text.hasPrefix("秘名张三丰：") })
    try town.agree("applicant", key, "08-02")
    try town.must(Self.erase, key, by: Town.keeper, "08-02")
    let notices = try town.engine.notices(at: when("08-02"))
    #expect(!notices.isEmpty)
    #expect(notices.allSatisfy { $0.text.hasPrefix("申请人：") })
    #expect(notices.filter { $0.channel == .sms }.allSatisfy { $0.to == "" })
  }

  @Test func `an open case keeps its data`() throws {
    let town = try Town()
    for key in [try town.submit(Town.plain, "08-01"), try town.accepted()] {
      #expect(try town.run(Self.erase, key, by: Town.keeper, "08-02").refusal?.code == .wrongPhase)
    }
  }

  @Test func `each reading is recorded, with its purpose, before anything is shown`() throws {
    let town = try Town()
    let key = try town.accepted()
    guard
      case .casePersonal(let view) = try town.ask(Self.reading, key, by: Town.li, "08-02").answer
    else {
      Issue.record("not shown")
      return
    }
    #expect(view.value["name"] == .string(Town.marked.name))
    let entry = try #require(try town.entries(key).last)
    #expect((entry.word, entry.actor, entry.at) == ("personal.read", Town.li, when("08-02")))
    #expect(entry.data == ["purpose": "核对身份", "slot": "applicant"])
    #expect(Canonical.holds(entry.text))
  }

  @Test func `no reading without a purpose, and none of it is recorded`() throws {
    let town = try Town()
    let key = try town.accepted()
    let blank = Query.casePersonal(PersonalReading(slot: "applicant", purpose: " "))
    #expect(try town.ask(blank, key, "08-02").refusal?.code == .reasonMissing)
    #expect(try town.ask(Self.reading, key, by: Town.zheng, "08-02").refusal?.code == .notAllowed)
    #expect(try town.words(key) == ["case.submitted", "case.accepted"])
  }

  @Test func `what was never there is not called erased`() throws {
    let town = try Town()
    let key = try town.granted()
    let reading = Query.casePersonal(PersonalReading(slot: "rating-7", purpose: "核对"))
    #expect(try town.ask(reading, key, "08-02").refusal?.code == .notFound)
    let erase = Cases.Command.erase(PersonalErasure(slot: "rating-7", reason: "要求"))
    #expect(try town.run(erase, key, by: Town.keeper, "08-02").refusal?.code == .notFound)
  }

  // MARK: - Leaks

  static func leaks(_ text: String, _ place: String, except allowed: [String] = []) -> [String] {
    Tour.marks.filter { !allowed.contains($0) && text.contains($0) }.map { "\(place): \($0)" }
  }

  @Test func `no personal data in ledgers, outcomes and counters`() throws {
    let town = try Tour.lived(sweeps: ["2013-03-01"])
    var found: [String] = []
    for text in try town.everything() {
      found += Self.leaks(String(decoding: text, as: UTF8.self), "ledger")
    }
    for outcome in town.outcomes {
      var writer = JSONWriter()
      outcome.write(to: &writer)
      found += Self.leaks(String(decoding: writer.bytes, as: UTF8.self), "outcome")
      found += Self.leaks("\(outcome)", "description")
    }
    _ = try town.store.begin(writing: false)
    let facts = try town.store.facts(
      from: day("2012-01-01"), through: day("2013-12-31"), unit: nil, item: nil)
    found += Self.leaks("\(facts)", "facts")
    for state in Notice.State.allCases {
      let rows = try town.store.notices(state, by: Instant(.max), limit: .max)
      found += Self.leaks(rows.map { "\($0.values)" }.joined(), "notice")
    }
    town.store.rollback()
    #expect(found == [])
  }

  @Test func `a citizen's free words and an officer's illness stand beside the ledger`() throws {
    // DESIGN §5: texts of citizens stand beside the ledger, where they can be erased.
    let town = try Town()
    let key = try town.accepted()
    try town.must(.withdraw(Cases.WithdrawalRequest("秘由：家人重病")), key, by: Town.alice, "08-02")
    let rated = try town.granted(Town.plain, "08-03")
    try town.must(
      .rate(Cases.Rating(stars: 1, details: ["fees"], text: "秘由：王某收我三百元")), rated, by: Town.alice,
      "08-03"
    )
    try town.run(
      .personAbsent(
        Registry.Absence(from: day("2012-08-02"), through: day("2012-08-03"), reason: "秘由：化疗")),
      DossierKey(.person, "li"), "08-01")
    let found = try town.everything().map { String(decoding: $0, as: UTF8.self) }
      .filter { $0.contains("秘由") }
    #expect(found.isEmpty, "\(found.count) entries")
  }

  @Test func `no personal data in any answer to anyone but in the reading of it`() throws {
    let town = try Tour.lived(sweeps: ["2013-03-01"])
    let cases = try town.ledgers().keys.compactMap { DossierKey($0) }.sorted()
    let queries = Tour.questions()
    // All but the ten readings of personal data, the person's own copy, and progress, which asks for a code.
    #expect(queries.count == Query.words.count - 12)
    var found: [String] = []
    var answered = 0
    for actor in Office.everyone {
      for query in queries {
        for key in Tour.dossiers(for: query, of: cases) {
          let reply = try town.engine.query(query, on: key, by: actor, at: when("12-31"))
          if reply.answer != nil { answered += 1 }
          let text = reply.json.text
          found += Self.leaks(text, "\(query.word) as \(actor.role)")
          let isCleared =
            actor.role == .supervisor || actor.role == .auditor
            || actor.role == .administrator || actor.unit == "GS"
          if !isCleared, text.contains("秘项") { found.append("\(query.word) as \(actor.role): 秘项") }
        }
      }
    }
    #expect(answered > 500)
    #expect(found == [])
  }

  @Test func `refusals and faults say nothing of the person`() throws {
    let town = try Town()
    var found: [String] = []
    let bad = [
      Cases.Applicant("秘名", idNumber: "110105194912310021"), Cases.Applicant("秘名", idNumber: "秘名"),
      Cases.Applicant("秘名", creditCode: "91350100M000100Y44"),
      Cases.Applicant(String(repeating: "秘名", count: 300), phone: Tour.secretPhone),
    ]
    for applicant in bad {
      let outcome = try town.run(
        .submit(Cases.Application(item: Town.plain, applicant: applicant)), nil, "08-01")
      #expect(outcome.refusal != nil)
      found += Self.leaks("\(outcome)", "refusal")
    }
    let texts = [
      #"{"name":13800138000}"#, #"{"name":"秘名","kind":"秘名"}"#, #"{"name":["秘名"]}"#,
      #"{"name":"秘名","phone":13800138000}"#, #"{"name":"秘名","#,
    ]
    for text in texts {
      do {
        _ = try Cases.Applicant.read(JSONValue(parsing: text))
        Issue.record("read: \(text)")
      } catch { found += Self.leaks("\(error)", "fault") }
    }
    #expect(found == [])
  }
}
