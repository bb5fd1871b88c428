import Testing
import Xiaoneng

/// Who may do and see what: DESIGN §3.7.
@Suite struct PolicyTests {
  static func roles(_ word: String) -> [String] {
    let grants = Policy.standard.grants[word] ?? []
    return Role.allCases.filter { role in grants.contains { $0.roles.contains(role) } }
      .map(\.rawValue)
  }

  @Test func `every word has a grant and no grant is without a word`() {
    let words = Set((Command.words + Query.words))
    #expect(Set(Policy.standard.grants.keys) == words)
  }

  static let table: [(word: String, roles: [String])] = [
    ("unit.register", ["administrator"]), ("person.absent", ["organHead", "administrator"]),
    ("case.import", ["administrator"]), ("case.erase", ["administrator"]),
    ("case.revoke", ["organHead", "governmentHead"]),
    ("case.personal", ["applicant", "window", "handler", "reviewer", "approver", "supervisor"]),
    (
      "facts",
      [
        "window", "handler", "reviewer", "approver", "organHead", "governmentHead",
        "efficiencyOffice", "efficiencyHead", "supervisor", "auditor", "administrator",
      ]
    ),
    ("report", Role.allCases.map(\.rawValue)),
  ]

  @Test(arguments: table)
  func `the table opens this much and no more`(_ row: (word: String, roles: [String])) {
    #expect(Self.roles(row.word) == row.roles)
  }

  @Test func `no one speaks for time`() throws {
    let town = try Town()
    let key = try town.accepted()
    #expect(try town.run(Town.grant, key, by: .system, "08-02").refusal?.code == .notAllowed)
  }

  @Test func `an officer is registered, of the unit, in the role and in service`() throws {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    let accept = Cases.Command.accept(Cases.Acceptance("受字1号"))
    let strangers: [(Principal, Refusal.Code)] = [
      (Principal("ghost", .window, unit: "GS"), .actorUnknown),
      (Principal("li", .window, unit: "GS"), .actorUnknown),
      (Principal("wang", .window, unit: "HB"), .notYourUnit),
      (Principal("wang", .window), .notYourUnit),
      (Principal("", .window, unit: "GS"), .actorUnknown),
    ]
    for (actor, code) in strangers {
      #expect(try town.run(accept, key, by: actor, "08-01").refusal?.code == code)
    }
    try town.run(
      .personDismiss(Registry.Departure(lastDay: day("2012-08-01"))), DossierKey(.person, "wang"),
      "08-01")
    try town.must(accept, key, "08-01T23:59")
    let next = try town.submit(Town.plain, "08-02", by: Town.alice)
    #expect(try town.run(accept, next, "08-02").refusal?.code == .actorUnknown)
  }

  @Test func `an applicant sees their own case and no other`() throws {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    #expect(try town.view(key, by: Town.alice, "08-01").number == key.id)
    for query in [Query.caseGet(Nothing()), .caseExplain(Nothing()), .proof(Nothing())] {
      let unseen = try town.ask(query, key, by: Town.mallory, "08-01").refusal
      let absent = try town.ask(query, .case("NONE"), by: Town.mallory, "08-01").refusal
      // In the same words as a case that does not exist.
      #expect(unseen != nil)
      #expect(unseen == absent)
    }
    guard
      case .caseList(let list) =
        try town.ask(.caseList(CaseFilter()), nil, by: Town.mallory, "08-01").answer
    else {
      Issue.record("no list")
      return
    }
    #expect(list.cases.isEmpty)
  }

  @Test func `an empty account owns nothing`() throws {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01", account: "")
    let nobody = Principal(" ", .applicant)
    #expect(try town.ask(.caseGet(Nothing()), key, by: nobody, "08-01").refusal != nil)
    #expect(
      try town.ask(.caseGet(Nothing()), key, by: Principal("", .applicant), "08-01").refusal != nil)
  }

  @Test func `another's draft is not handed in by a stranger`() throws {
    let town = try Town()
    let draft = Cases.Application(item: Town.plain, applicant: Town.marked, account: "alice")
    let key = try #require(try town.run(.draft(draft), nil, by: Town.alice, "08-01").done).dossier
    let stolen = Cases.Application(item: Town.plain, applicant: Town.other, account: "mallory")
    #expect(
      try town.run(.submit(stolen), key, by: Town.mallory, "08-01").refusal?.code == .caseNotFound)
    #expect(try town.ask(.caseGet(Nothing()), key, by: Town.mallory, "08-01").refusal != nil)
    try town.must(.submit(draft), key, by: Town.alice, "08-01T10:00")
  }

  @Test func `another unit's window does not hand in a draft`() throws {
    let town = try Town()
    let draft = Cases.Application(item: Town.plain, applicant: Town.marked, account: "alice")
    let key = try #require(try town.run(.draft(draft), nil, by: Town.alice, "08-01").done).dossier
    #expect(try town.run(.submit(draft), key, by: Town.wu, "08-01").refusal?.code == .caseNotFound)
  }

  @Test func `an applicant does not apply in another's account`() throws {
    let town = try Town()
    let application = Cases.Application(item: Town.plain, applicant: Town.marked, account: "alice")
    #expect(
      try town.run(.submit(application), nil, by: Town.mallory, "08-01").refusal?.code
        == .notYourCase)
  }

  @Test func `a unit's officers do not see another unit's cases`() throws {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    #expect(
      try town.ask(.caseGet(Nothing()), key, by: Town.wu, "08-01").refusal?.code == .caseNotFound)
    #expect(
      try town.ask(
        .casePersonal(PersonalReading(slot: "applicant", purpose: "x")), key, by: Town.wu, "08-01"
      )
      .refusal != nil)
  }

  @Test func `pages of the list hold every case once`() throws {
    let town = try Town()
    for _ in 0..<5 { _ = try town.submit(Town.plain, "08-01") }
    var seen: [String] = []
    var after = ""
    var more = true
    while more, seen.count < 50 {
      guard
        case .caseList(let list) =
          try town.ask(.caseList(CaseFilter(after: after, limit: 2)), nil, "08-01").answer
      else { break }
      seen += list.cases.map(\.number)
      more = list.more
      after = seen.last ?? ""
    }
    #expect(seen == (1...5).map { "GS-XK-000120120801000\($0)" })
  }
}
