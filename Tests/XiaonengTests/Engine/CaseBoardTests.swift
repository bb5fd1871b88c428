import Testing
import Xiaoneng

/// What people at a desk see of cases: what is next, by when, how far 工作台.
@Suite struct CaseBoardTests {
  private static func board(
    _ town: Town, _ filter: Desk.Filter = Desk.Filter(), by actor: Principal, _ at: String
  ) throws -> [Desk.Case] {
    let reply = try town.engine.query(.caseBoard(filter), by: actor, at: when(at))
    guard case .caseBoard(let board) = try reply.get() else { return [] }
    return board.cases
  }

  private static func open(
    _ town: Town, _ filter: Desk.Filter = Desk.Filter(), _ at: String
  ) throws -> [Desk.Case] {
    guard case .caseBoard(let board) = try town.engine.openBoard(filter, at: when(at)).get()
    else { return [] }
    return board.cases
  }

  @Test func `what is next is named with its last day, from receipt to archive`() throws {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    func next(_ at: String) throws -> String {
      let row = try #require(try Self.board(town, by: Town.wang, at).first { $0.number == key.id })
      return "\(row.act?.rawValue ?? "-") \(row.lastDay.map { "\($0)" } ?? "-")"
    }
    #expect(try next("08-01") == "decideAcceptance 2012-08-08")
    try town.must(.accept(Cases.Acceptance("受字1号")), key, "08-02")
    #expect(try next("08-02") == "decide 2012-08-15")
    try town.must(Town.grant, key, by: Town.wang, "08-03")
    #expect(try next("08-03") == "issue 2012-08-17")
    try town.must(.issue(Cases.Certificate("证1号", validFrom: day("2012-08-06"))), key, "08-06")
    #expect(try next("08-06") == "serve 2012-08-17")
  }

  @Test
  func `a step that another follows, and what the applicant has to bring, are next in their turn`()
    throws
  {
    let town = try Town()
    let key = try town.accepted(Town.stepped)
    let row = try #require(try Self.board(town, by: Town.wang, "08-01").first)
    #expect(row.number == key.id && row.act == .step && !row.step.isEmpty)
    let due = try #require(row.promisedDue)
    #expect((row.lastDay ?? .last) <= due)
    let correcting = try town.submit(Town.checklist, "08-01")
    try town.must(
      .notifyCorrections(
        Cases.CorrectionNotice(
          documentNumber: "补字1号",
          corrections: [Cases.Correction("m1", "未签名"), Cases.Correction("m2", "缺照片")],
          due: day("2012-08-10"))), correcting, "08-01")
    let waiting = try #require(
      try Self.board(town, Desk.Filter(phase: .correctionNotified), by: Town.wang, "08-02").first)
    #expect(waiting.act == .correct && waiting.lastDay == day("2012-08-10"))
    // Materials by name.
    #expect(waiting.missing.sorted() == ["照片", "申请书"].sorted())
  }

  @Test func `what is past its promise is overdue, swept or not, until it is closed`() throws {
    let town = try Town()
    let key = try town.accepted()
    let due = try #require(try town.engine.due(of: key, at: when("08-01"))).promised.day
    let overdue = Desk.Filter(section: .overdue)
    let eve = "\(due)".suffix(5).description
    let after = "\(try due.adding(3))".suffix(5).description
    #expect(try Self.board(town, overdue, by: Town.wang, eve).isEmpty)
    let row = try #require(try Self.board(town, overdue, by: Town.wang, after).first)
    #expect(row.number == key.id && row.lastDay == due && row.overdue > 0 && row.act == .decide)
    #expect(row.light == .yellow || row.light == .red)
    _ = try town.engine.sweep(at: when(after))
    #expect(try Self.board(town, overdue, by: Town.wang, after).map(\.number) == [key.id])
    try town.must(Town.grant, key, by: Town.wang, after)
    #expect(try Self.board(town, overdue, by: Town.wang, after).isEmpty)
  }

  @Test func `what is due is looked at from the day of the question to the day asked for`() throws {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    func due(_ at: String, until: String? = nil) throws -> [String] {
      try Self.board(
        town, Desk.Filter(section: .due, until: until.map { day("2012-" + $0) }), by: Town.wang, at
      ).map(\.number)
    }
    #expect(try due("08-08") == [key.id])
    #expect(try due("08-07").isEmpty)
    #expect(try due("08-07", until: "08-08") == [key.id])
    // A day that has passed is no longer due.
    #expect(try due("08-01", until: "08-07").isEmpty)
  }

  @Test func `whoever holds only the file sees no applicant and no classified item`() throws {
    let town = try Tour.lived()
    _ = try town.submit(Town.secret, "12-31")
    let all = try Self.open(town, Desk.Filter(limit: 1_000), "12-31")
    let inside = try Self.board(
      town, Desk.Filter(limit: 1_000), by: Principal("auditor", .auditor), "12-31")
    #expect(!all.isEmpty && all.count < inside.count)
    #expect(all.allSatisfy { $0.applicant.isEmpty && $0.faults.isEmpty && $0.missing.isEmpty })
    #expect(all.allSatisfy { $0.promisedDue == nil && $0.statutoryDue == nil })
    #expect(!all.contains { $0.itemName.contains("秘项") })
    #expect(inside.contains { $0.itemName.contains("秘项") })
  }

  @Test func `pages follow one another, and every filter narrows`() throws {
    let town = try Tour.lived()
    let whole = try Self.open(town, Desk.Filter(limit: 1_000), "12-31").map(\.number)
    var paged: [String] = []
    while true {
      guard
        case .caseBoard(let board) = try town.engine.openBoard(
          Desk.Filter(after: paged.last ?? "", limit: 3), at: when("12-31")
        ).get()
      else { break }
      paged += board.cases.map(\.number)
      if !board.more { break }
    }
    #expect(paged == whole && Set(whole).count == whole.count)
    let first = try #require(try Self.open(town, Desk.Filter(limit: 1_000), "12-31").first)
    for filter in [
      Desk.Filter(unit: first.unit, limit: 1_000), Desk.Filter(item: first.item, limit: 1_000),
      Desk.Filter(phase: first.phase, limit: 1_000), Desk.Filter(light: first.light, limit: 1_000),
    ] {
      let rows = try Self.open(town, filter, "12-31")
      #expect(rows.contains(first) && rows.count <= whole.count)
    }
    #expect(try Self.open(town, Desk.Filter(unit: "NOWHERE"), "12-31").isEmpty)
    // The one case that is wanted: not where it does not fit, and not where it is hidden.
    for one in try Self.open(town, Desk.Filter(limit: 1_000), "12-31") {
      #expect(try Self.open(town, Desk.Filter(number: one.number), "12-31") == [one])
      #expect(
        try Self.open(town, Desk.Filter(number: one.number, unit: "NOWHERE"), "12-31").isEmpty)
      let other = one.phase == .archived ? Cases.Phase.accepted : .archived
      #expect(
        try Self.open(town, Desk.Filter(number: one.number, phase: other), "12-31").isEmpty)
    }
    #expect(try Self.open(town, Desk.Filter(number: "none"), "12-31").isEmpty)
    let hidden = try town.submit(Town.secret, "12-31").id
    #expect(try Self.open(town, Desk.Filter(number: hidden), "12-31").isEmpty)
    #expect(
      try town.engine.openBoard(Desk.Filter(limit: 1_001), at: when("12-31")).refusal?.code
        == .tooMany)
  }

  @Test func `an officer sees the own unit's board and no other's`() throws {
    let town = try Tour.lived()
    let rows = try Self.board(town, Desk.Filter(limit: 1_000), by: Town.wang, "08-01")
    #expect(!rows.isEmpty && rows.allSatisfy { $0.unit == Town.wang.unit })
    #expect(try Self.board(town, Desk.Filter(unit: "HB"), by: Town.wang, "08-01").isEmpty)
    #expect(
      try town.engine.query(.caseBoard(Desk.Filter()), by: .anyone, at: when("08-01"))
        .refusal?.code == .notAllowed)
  }

  // MARK: - Receipts and progress

  private static func code(_ town: Town, _ key: DossierKey) throws -> String {
    let reply = try town.engine.query(
      .caseReceipt(Nothing()), on: key, by: Town.wang, at: when("08-01"))
    guard case .caseReceipt(let receipt) = try reply.get() else { return "" }
    return receipt.code
  }

  private static func ask(
    _ town: Town, _ key: DossierKey?, _ code: String, _ at: String = "08-02"
  ) throws -> Reply {
    try town.engine.query(.caseProgress(Desk.Claim(code)), on: key, by: .anyone, at: when(at))
  }

  @Test func `whoever has the receipt's code sees how far the case is, however it is written`()
    throws
  {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    let code = try Self.code(town, key)
    #expect(code.wholeMatch(of: /[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}/) != nil, "\(code)")
    for said in [
      code, code.lowercased(), code.replacing("-", with: ""), " " + code.replacing("-", with: " "),
    ] {
      guard case .caseProgress(let progress) = try Self.ask(town, key, said).get() else {
        Issue.record("no progress for \(said)")
        continue
      }
      #expect(progress.number == key.id && progress.act == .decideAcceptance)
      #expect(progress.lastDay == day("2012-08-08") && progress.received == day("2012-08-01"))
    }
    #expect(Self.leaks(try Self.ask(town, key, code).json.text).isEmpty)
  }

  private static func leaks(_ text: String) -> [String] { Tour.marks.filter(text.contains) }

  @Test func `an absent number and a wrong code are answered alike`() throws {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    let other = try town.submit(Town.plain, "08-01", by: Town.alice)
    let code = try Self.code(town, key)
    let wrong = try Self.ask(town, key, "AAAA-AAAA")
    #expect(wrong.refusal?.code == .caseNotFound)
    for reply in [
      try Self.ask(town, .case("GS-XK-0001209901010001"), code),
      try Self.ask(town, other, code), try Self.ask(town, key, ""), try Self.ask(town, nil, code),
      try Self.ask(town, key, String(code.dropLast())), try Self.ask(town, key, code + "2"),
      try Self.ask(town, DossierKey(.complaint, key.id), code),
    ] { #expect(reply == wrong) }
  }

  @Test func `the code is the same whenever it is asked for, and another file has another`() throws
  {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    let code = try Self.code(town, key)
    #expect(try Self.code(town, key) == code)
    let second = try town.submit(Town.plain, "08-01", by: Town.alice)
    #expect(try Self.code(town, second) != code)
  }

  @Test func `a receipt is for the unit that took the case and for who handed it in`() throws {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    for actor in [Principal.anyone, Principal("auditor", .auditor), Principal("bob", .applicant)] {
      let reply = try town.engine.query(
        .caseReceipt(Nothing()), on: key, by: actor, at: when("08-01"))
      #expect(reply.answer == nil, "\(actor)")
    }
    let own = try town.engine.query(
      .caseReceipt(Nothing()), on: key, by: Town.alice, at: when("08-01"))
    #expect(own.answer != nil)
  }

  @Test func `what waits for a sweep, a seal or a letterbox is told`() throws {
    let town = try Town()
    _ = try town.submit(Town.plain, "08-01")
    let before = try town.engine.health(at: when("08-01"))
    #expect(before.due == 0 && before.dueSince == nil && before.sealed == nil)
    let late = try town.engine.health(at: when("08-20"))
    #expect(late.due == 1 && late.dueSince == Instant(startOf: day("2012-08-09")))
    _ = try town.engine.sweep(at: when("08-20"))
    let seal = try town.engine.seal(at: when("08-20"))
    let after = try town.engine.health(at: when("08-20"))
    #expect(after.due == 0 && after.sealed == seal.at && after.sealedEntries == after.entries)
  }

  @Test func `officers are told with units, roles and posts, and without their names`() throws {
    let town = try Tour.lived()
    let people = try town.engine.people(on: day("2012-08-01"))
    #expect(people.people.contains { $0.id == "wang" && $0.roles.contains(.window) })
    #expect(Self.leaks(people.json.text).isEmpty)
  }
}
