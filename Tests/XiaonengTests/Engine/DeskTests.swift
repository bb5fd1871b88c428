import Testing
import Xiaoneng

/// The one desk: what holds for dossiers of every domain.
@Suite struct DeskTests {
  @Test
  func `what may not be seen is refused in the words for what is not there, also to those who act`()
    throws
  {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    let absent = DossierKey.case("GS-XK-0001201208019999")
    let commands: [(Cases.Command, Principal)] = [
      (.accept(Cases.Acceptance("受字1号")), Town.wu),
      (.withdraw(Cases.WithdrawalRequest("不办了")), Town.mallory),
      (.extend(Cases.Extension(days: 5, reason: "情况复杂", documentNumber: "延1号")), Town.jia),
    ]
    for (command, actor) in commands {
      let hidden = try town.run(command, key, by: actor, "08-01").refusal
      #expect(hidden?.code == .caseNotFound)
      #expect(try town.run(command, absent, by: actor, "08-01").refusal == hidden)
      // Before anyone knows whether it is there, nothing tells when it last changed.
      #expect(try town.run(command, key, by: actor, "07-01").refusal == hidden)
    }
  }

  private func numbers(_ town: Town, _ filter: CaseFilter, by actor: Principal = Town.wang) throws
    -> [String]
  {
    guard case .caseList(let list) = try town.ask(.caseList(filter), nil, by: actor, "08-03").answer
    else { return ["refused"] }
    return list.cases.map(\.number) + (list.more ? ["…"] : [])
  }

  @Test func `a list begins with what was opened first or last, page by page`() throws {
    let town = try Town()
    let stepped = try town.submit(Town.stepped, "08-01").id
    let plain = try town.submit(Town.plain, "08-02").id
    let second = try town.submit(Town.plain, "08-02").id
    #expect(try numbers(town, CaseFilter()) == [stepped, plain, second])
    #expect(try numbers(town, CaseFilter(after: stepped, limit: 1)) == [plain, "…"])
    #expect(try numbers(town, CaseFilter(after: second)).isEmpty)
    #expect(try numbers(town, CaseFilter(newest: true)) == [second, plain, stepped])
    #expect(try numbers(town, CaseFilter(limit: 2, newest: true)) == [second, plain, "…"])
    #expect(try numbers(town, CaseFilter(after: plain, newest: true)) == [stepped])
    #expect(try numbers(town, CaseFilter(after: "none", newest: true)).isEmpty)
    #expect(try numbers(town, CaseFilter(newest: true), by: Town.wu).isEmpty)
    #expect(try numbers(town, CaseFilter(limit: 0)) == ["refused"])
  }

  @Test func `whoever hands in is listed their own, however many others there are`() throws {
    let town = try Town()
    var own: [String] = []
    for place in 0..<40 {
      let account = place % 8 == 0 ? "alice" : "other\(place)"
      let item = place % 2 == 0 ? Town.plain : Town.stepped
      let key = try town.submit(item, "08-01", account: account)
      if account == "alice" { own.append(key.id) }
    }
    #expect(try numbers(town, CaseFilter(), by: Town.alice) == own)
    #expect(try numbers(town, CaseFilter(newest: true), by: Town.alice) == own.reversed())
    // After another's as after what is not there: nothing, though her own come later.
    #expect(try numbers(town, CaseFilter(after: own[1]), by: Town.alice) == Array(own[2...]))
    let other = try #require(try numbers(town, CaseFilter()).first { !own.contains($0) })
    for hidden in [other, "none"] {
      for newest in [false, true] {
        let filter = CaseFilter(after: hidden, newest: newest)
        #expect(try numbers(town, filter, by: Town.alice).isEmpty)
      }
    }
    #expect(
      try numbers(town, CaseFilter(limit: 2, newest: true), by: Town.alice)
        == own.suffix(2).reversed() + ["…"])
    #expect(try numbers(town, CaseFilter(), by: Town.mallory).isEmpty)
    #expect(try numbers(town, CaseFilter(item: Town.stepped)).count == 20)
    #expect(try numbers(town, CaseFilter(item: "none")).isEmpty)
    #expect(try numbers(town, CaseFilter(item: Town.stepped), by: Town.alice).isEmpty)
    #expect(
      try numbers(town, CaseFilter(dueBy: day("2012-08-08")), by: Town.alice) == own.sorted())
    #expect(
      try numbers(
        town, CaseFilter(after: own[3], newest: true, dueBy: day("2012-08-08")), by: Town.alice)
        == own.prefix(3).reversed())
  }

  @Test func `a complaint is listed to whoever complains until that is erased`() throws {
    let office = try Office()
    let key = try office.replied()
    _ = try office.registered()
    let account = Principal(Office.marked.account, .applicant)
    func listed() throws -> [String] {
      let reply = try office.town.ask(
        .complaintList(Complaints.Filter()), nil, by: account, "08-03")
      guard case .complaintList(let list)? = reply.answer else { return ["refused"] }
      return list.complaints.map(\.number)
    }
    #expect(try listed().contains(key.id))
    let before = try listed()
    try office.town.agree("complainant", key, "08-03")
    try office.must(ComplaintPrivacyTests.erase("complainant"), key, by: Town.keeper, "08-03")
    #expect(try listed() == before.filter { $0 != key.id })
    #expect(try office.engine.verify().wrong == nil)
    _ = try office.engine.rebuild()
    #expect(try listed() == before.filter { $0 != key.id })
  }

  @Test func `a list shows what is due by a day, and a light alone`() throws {
    let town = try Town()
    let early = try town.submit(Town.plain, "08-01").id
    let late = try town.submit(Town.plain, "08-03").id
    // Five working days for acceptance: 行政许可法 art 32(1)(4).
    #expect(try numbers(town, CaseFilter(dueBy: day("2012-08-08"))) == [early])
    #expect(try numbers(town, CaseFilter(dueBy: day("2012-08-10"))) == [early, late])
    #expect(try numbers(town, CaseFilter(light: .grey)) == [early, late])
    #expect(try numbers(town, CaseFilter(light: .red)).isEmpty)
    #expect(try numbers(town, CaseFilter(dueBy: .last)) == ["refused"])
  }

  @Test func `what is due says what time will do, and which rule is broken then`() throws {
    let town = try Town()
    let key = try town.submit(Town.plain, "08-01")
    let query = Query.due(DueFilter(by: day("2012-08-08")))
    guard case .due(let list) = try town.ask(query, nil, by: Town.wang, "08-02").answer else {
      Issue.record("refused")
      return
    }
    let row = try #require(list.due.first { $0.dossier == key })
    #expect(row.why == "逾期未告知的，视为受理" || row.rule == .e9)
    #expect(!row.why.isEmpty)
  }

  @Test func `who is involved in a complaint is fixed on its day, whatever becomes of them`() throws
  {
    let office = try Office()
    let key = try office.accepted("08-01", Office.intake(persons: ["li"]))
    // The head of the unit complained about becomes supervision; someone else its head.
    let moved = Registry.Officer("孙", unit: "GOV", roles: [.supervisor])
    let at = when("08-02")
    #expect(try office.engine.execute(.person("sun", moved), by: Town.keeper, at: at).done != nil)
    let former = Principal("sun", .supervisor, unit: "GOV")
    let reading = Query.complaintPersonal(PersonalReading(slot: "complainant", purpose: "督办"))
    #expect(
      try office.town.ask(reading, key, by: former, "08-03").refusal?.code == .complaintNotFound)
    #expect(
      try office.town.ask(.complaintGet(Nothing()), key, by: former, "08-03").refusal?.code
        == .complaintNotFound)
    // Supervision that was never of the unit reads it.
    #expect(try office.town.ask(reading, key, by: Office.supervisor, "08-03").answer != nil)
  }

  @Test func `no one who serves beside the person complained about reads who complains`() throws {
    let office = try Office()
    let intake = Office.intake(persons: ["li"])
    let key = try office.accepted(
      "08-01", intake, Complaints.Acceptance(.own, unit: "", officers: ["zhao"]))
    let reading = Query.complaintPersonal(PersonalReading(slot: "complainant", purpose: "核实"))
    let beside = try office.town.ask(reading, key, by: Town.zhao, "08-02").refusal
    #expect(beside?.code == .complaintNotFound)
    // What happened they may read: they look into it.
    let fact = Query.complaintPersonal(PersonalReading(slot: "fact", purpose: "核实"))
    #expect(try office.town.ask(fact, key, by: Town.zhao, "08-02").answer != nil)
  }
}
