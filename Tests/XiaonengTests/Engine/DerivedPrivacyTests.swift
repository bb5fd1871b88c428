import Testing
import Xiaoneng

/// What is derived tells no more than what it is derived from: 信访工作条例 art 30(3).
@Suite struct DerivedPrivacyTests {
  // MARK: - Complaints and the cases they concern

  @Test(arguments: [Complaints.Identity.confidential, .anonymous])
  func `a complaint whose author is secret puts nothing on the case and sends nothing`(
    _ identity: Complaints.Identity
  ) throws {
    let office = try Office()
    let key = try office.town.granted()
    let entries = try office.town.texts(key)
    let complaint = try office.closed(
      "08-02", Office.intake("extortion", identity, persons: ["li"]) { $0.concerns = key })
    #expect(try office.town.texts(key) == entries)
    #expect(try office.town.faults(key) == [])
    for notice in try office.engine.notices(at: when("12-31"), limit: 1_000) {
      #expect(notice.dossier != key || !notice.text.contains("E20"))
      #expect(!(notice.channel == .desk && notice.text.contains("E20")), "\(notice)")
    }
    // The breach is counted, once, where those who handle complaints see it.
    #expect(try office.faults(complaint) == ["E20 2012-08-02"])
    let year = ReportPeriod(from: day("2012-01-01"), through: day("2012-12-31"), unit: "GS")
    func counted(_ actor: Principal) throws -> [String] {
      let reply = try office.town.ask(.facts(year), nil, by: actor, "09-03")
      guard case .facts(let list) = reply.answer else { return ["\(reply)"] }
      return list.facts.filter { $0.measure == "fault@E20" }.map { "\($0.day) \($0.value)" }
    }
    #expect(try counted(Office.clerk) == ["2012-08-02 1"])
    #expect(try counted(Office.chief) == [])
  }

  @Test func `investigated and closed again it is the same breach`() throws {
    let office = try Office()
    let key = try office.town.granted()
    let complaint = try office.replied(
      "08-02", Office.intake("extortion", .confidential) { $0.concerns = key })
    try office.must(
      .followUp(Complaints.FollowUp(.unsatisfied, founded: true, words: "秘评：不满意")), complaint,
      "08-03")
    try office.must(
      .report(Complaints.InvestigationReport(.substantiated, text: "秘报：属实")), complaint,
      by: Office.su, "08-06")
    try office.must(
      .close(Complaints.Closing(.substantiated, measures: ["退还"])), complaint, by: Office.head,
      "08-06")
    #expect(try office.faults(complaint).filter { $0.hasPrefix("E20") } == ["E20 2012-08-02"])
  }

  // MARK: - Slots

  @Test func `a complainant reads what the investigation found when it is decided`() throws {
    let office = try Office()
    let key = try office.accepted("08-01")
    try office.must(ComplaintHandlingTests.ask("2012-08-10"), key, "08-02")
    try office.must(ComplaintHandlingTests.explain(1), key, by: Town.zhao, "08-03")
    try office.must(
      .report(Complaints.InvestigationReport(.partly, text: "秘报：证人某")), key, by: Office.su, "08-03")
    let closed = ["report", "explanation-1"]
    let absent = try office.read("reply", key, by: Town.alice, "08-03").refusal
    #expect(absent?.code == .notFound)
    for slot in closed {
      #expect(try office.read(slot, key, by: Town.alice, "08-03").refusal == absent, "\(slot)")
      #expect(try office.read(slot, key, by: Office.su, "08-03").answer != nil, "\(slot)")
    }
    #expect(try office.read("fact", key, by: Town.alice, "08-03").answer != nil)
    try office.must(
      .close(Complaints.Closing(.partly, measures: ["退还"])), key, by: Office.head, "08-04")
    for slot in closed {
      #expect(try office.read(slot, key, by: Town.alice, "08-04").answer != nil, "\(slot)")
    }
  }

  @Test func `the subject of a penalty does not read who informed the organ`() throws {
    let bureau = try Bureau()
    let key = try bureau.told()
    func read(_ slot: String, _ actor: Principal) throws -> Reply {
      try bureau.town.ask(
        .penaltyPersonal(PersonalReading(slot: slot, purpose: "核对")), key, by: actor, "08-03")
    }
    let absent = try read("nothing", Town.alice).refusal
    #expect(try read("fact", Town.alice).refusal == absent && absent?.code == .notFound)
    #expect(try read("subject", Town.alice).answer != nil)
    #expect(try read("fact", Town.li).answer != nil)
  }

  // MARK: - Linked cases

  @Test func `a project shows a unit nothing of another unit's cases`() throws {
    let works = try Works()
    let own = try works.town.accepted(Town.plain, "07-03")
    let foreign = try works.town.submit(Town.elsewhere, "07-03", by: Town.wu)
    let stranger = try works.town.submit(
      Town.elsewhere, "07-03", Town.other, account: "mallory", by: Town.wu)
    let key = try works.listed("07-02")
    func link(_ case: DossierKey, _ actor: Principal) throws -> Refusal.Code? {
      try works.run(.linkCase(Projects.CaseLink(`case`)), key, by: actor, "07-04").refusal?.code
    }
    // Another's case of another unit is to the unit as one that is not there.
    #expect(try link(stranger, Works.worker) == .caseNotFound)
    #expect(try link(.case("HB-XK-0001201207039999"), Works.worker) == .caseNotFound)
    #expect(try link(own, Works.worker) == nil)
    // The owner's may be named by the unit, and is not shown to it.
    #expect(try link(foreign, Works.worker) == nil)
    #expect(try link(stranger, Works.clerk) == nil)
    for actor in [Works.chief, Works.worker] {
      let cases = try works.view(key, by: actor, "07-05").cases
      #expect(cases.map(\.case) == [own, foreign, stranger])
      #expect(cases.map(\.phase).map { $0 == nil } == [false, true, true], "\(actor.id)")
      #expect(cases.map(\.item).map(\.isEmpty) == [false, true, true], "\(actor.id)")
    }
    #expect(try works.view(key, by: Works.clerk, "07-05").cases.allSatisfy { $0.phase != nil })
  }

  // MARK: - Cards that became complaints

  @Test func `what a card said that became a complaint is read by the complaint's rules`() throws {
    typealias Cards = ProjectCardTests
    let works = try Works()
    let key = try works.listed()
    let number = try works.card(key, holder: Cards.holder, "07-03")
    func read(_ slot: String, _ actor: Principal) throws -> Reply {
      try works.town.ask(
        .projectPersonal(PersonalReading(slot: slot, purpose: "核实")), key, by: actor, "07-05")
    }
    try works.must(Cards.back(number), key, by: Works.owner, "07-04")
    #expect(try read("words-1", Works.clerk).answer != nil)
    try works.must(Cards.complain(number), key, "07-05")
    let complaints = try works.town.ask(
      .complaintList(Complaints.Filter()), nil, by: Works.head, "07-05")
    guard case .complaintList(let list) = complaints.answer,
      let found = list.complaints.first?.number
    else {
      Issue.record("\(complaints)")
      return
    }
    let complaint = DossierKey(.complaint, found)
    // Someone of the office who did not write it down and does not look into it.
    #expect(
      try works.office.read("fact", complaint, by: Office.su, "07-05").refusal?.code
        == .complaintNotFound)
    for slot in ["card-1", "words-1", "complaint-1"] {
      let before = try works.town.words(key).count
      let refusal = try read(slot, Office.su).refusal
      #expect(refusal?.code == .notFound && refusal?.field == "data.slot", "\(slot)")
      #expect(try works.town.words(key).count == before)
      // At what was asked about: which complaint that is stays between the two.
      #expect(try works.office.attempts(key).last == "su")
      #expect(try read(slot, Works.head).answer != nil, "\(slot)")
      #expect(try works.town.words(key).last == "personal.read")
      #expect(try works.office.readings(complaint).last == "personal.read he")
    }
    // The contact of the project is as it was.
    #expect(try read("contact", Office.su).answer != nil)
    try works.expectSound()
  }

  // MARK: - Proofs

  @Test func `a proof tells nothing of what happened since the last seal`() throws {
    typealias Cards = ProjectCardTests
    let works = try Works()
    let key = try works.listed()
    let number = try works.card(key, "07-03")
    func proof(_ actor: Principal = Works.chief) throws -> ProofView? {
      let reply = try works.town.ask(.proof(Nothing()), key, by: actor, "07-06")
      guard case .proof(let proof) = reply.answer else {
        #expect(reply.refusal?.code == .notFound && reply.refusal?.field == "seal")
        return nil
      }
      return proof
    }
    #expect(try proof() == nil)
    let seal = try works.engine.seal(at: when("07-03T10:00"))
    let before = try #require(try proof())
    #expect(before.root == seal.root && before.count == seal.dossiers)
    #expect(before.length == Int32(try works.town.entries(key).count))
    try works.must(Cards.back(number), key, "07-04")
    try works.must(Cards.complain(number), key, "07-04")
    #expect(try proof() == before)
    #expect(
      MerkleTree.verify(
        leafHash: before.leaf, index: Int(before.index), count: Int(before.count),
        proof: before.path, root: seal.root))
    // What was opened since is in no seal yet.
    let later = try works.listed("07-05")
    let reply = try works.town.ask(.proof(Nothing()), later, by: Works.clerk, "07-06")
    #expect(reply.refusal?.code == .notFound)
    _ = try works.engine.seal(at: when("07-06"))
    let after = try #require(try proof())
    #expect(after.length > before.length && after.count > before.count)
    #expect(try works.engine.verify(against: seal).wrong == nil)
  }

  // MARK: - One filter for every number

  @Test func `a report counts no complaint, card or classified item for who is not cleared`() throws
  {
    let office = try Office()
    let concerned = try office.town.granted()
    _ = try office.closed("08-02", Office.intake { $0.concerns = concerned })
    _ = try office.accepted("08-02")
    _ = try office.town.sweep("12-01")
    let year = ReportPeriod(from: day("2012-01-01"), through: day("2012-12-31"))
    func rules(_ actor: Principal, _ change: (inout ReportPeriod) -> Void = { _ in }) throws
      -> Set<FaultRule>
    {
      var period = year
      change(&period)
      let reply = try office.town.ask(.report(period), nil, by: actor, "2013-01-04")
      guard case .report(let report) = reply.answer else {
        Issue.record("\(reply)")
        return []
      }
      return Set(report.faultsByRule.map(\.rule))
    }
    let cleared = try rules(Office.clerk)
    #expect(cleared.contains(.e20) && cleared.contains(.c3))
    for actor in [Principal.anyone, Town.alice, Office.chief, Town.wang, Town.keeper] {
      for change in [
        { (_: inout ReportPeriod) in }, { $0.unit = "GS" }, { $0.item = "extortion" },
        { $0.item = Town.plain },
        { ($0.from, $0.through) = (day("2012-08-02"), day("2012-08-02")) },
      ] as [(inout ReportPeriod) -> Void] {
        let told = try rules(actor, change).filter { $0.isOfComplaints || $0 == .e20 }
        #expect(told.isEmpty, "\(actor.id)")
      }
    }
  }

  // MARK: - Classified items

  /// What anyone may ask for, of a town with a classified item's case and of one without.
  private func seen(_ town: Town, _ actor: Principal) throws -> [String] {
    let month = ReportPeriod(from: day("2012-08-01"), through: day("2012-08-31"))
    var unit = month
    unit.unit = "GS"
    return try [
      Query.report(month), .report(unit), .facts(month), .unitList(Nothing()),
      .itemList(ItemFilter(unit: "GS")), .caseList(CaseFilter()),
    ].map { query in
      String(
        decoding: try town.ask(query, nil, by: actor, "09-03").json.canonicalBytes, as: UTF8.self)
    }
  }

  @Test func `a case of a classified item changes no number that the uncleared read`() throws {
    let (with, without) = (try Town(), try Town())
    for town in [with, without] { _ = try town.granted(Town.plain) }
    let key = try with.granted(Town.secret)
    // Its number does not say of which item it is.
    #expect(key.id == "FGK201208010001")
    #expect(try with.granted(Town.secret).id == "FGK201208010002")
    for actor in [Principal.anyone, Town.mallory, Town.wu, Town.jia, Town.zheng] {
      #expect(try seen(with, actor) == seen(without, actor), "\(actor.id)")
    }
    for actor in [Town.wang, Town.feng, Town.auditor] {
      #expect(try seen(with, actor) != seen(without, actor), "\(actor.id)")
    }
    try with.engine.rebuild()
    #expect(try with.granted(Town.secret, "08-01").id == "FGK201208010003")
    #expect(try with.engine.verify().wrong == nil)
  }

  @Test func `no list counts the classified items of a unit, and the whole counts them once`()
    throws
  {
    let town = try Town()
    func count(_ filter: ItemFilter, _ actor: Principal) throws -> [Int32] {
      let reply = try town.ask(.itemList(filter), nil, by: actor, "08-01")
      guard case .itemList(let list) = reply.answer else { return [] }
      return [Int32(clamping: list.total), Int32(clamping: list.secret)]
    }
    #expect(try count(ItemFilter(), .anyone) == [8, 1])
    #expect(try count(ItemFilter(unit: "GS"), .anyone) == [6, 0])
    #expect(try count(ItemFilter(unit: "GS"), Town.zheng) == [6, 0])
    #expect(try count(ItemFilter(unit: "GS"), Town.wang) == [7, 1])
    guard
      case .unitList(let units) = try town.ask(.unitList(Nothing()), nil, by: .anyone, "08-01")
        .answer
    else {
      Issue.record("no units")
      return
    }
    #expect(units.units.first { $0.code == "GS" }?.items == 6)
  }

  @Test func `an application for a classified item is refused to strangers as for none`() throws {
    let town = try Town()
    func refusal(_ item: String, _ actor: Principal, _ isDraft: Bool) throws -> Refusal? {
      let application = Cases.Application(item: item, applicant: Town.marked, account: actor.id)
      var refusal = try town.run(
        isDraft ? .draft(application) : .submit(application), by: actor, "08-01"
      ).refusal
      // It repeats what was asked for.
      refusal?.detail = ""
      return refusal
    }
    for actor in [Town.alice, Town.agent, Town.wu] {
      for isDraft in [true, false] {
        let absent = try refusal("GS-XK-7777", actor, isDraft)
        #expect(absent?.code == .notFound)
        #expect(try refusal(Town.secret, actor, isDraft) == absent, "\(actor.id)")
      }
    }
    #expect(try refusal(Town.secret, Town.wang, false) == nil)
  }

  // MARK: - Counts of one

  @Test func `the public counts complaints by years that are over, and shares of enough`() throws {
    let office = try Office()
    for index in 1...4 { _ = try office.registered("08-0\(index)") }
    let refused = try office.submitted("08-06")
    try office.must(
      .refuse(Complaints.Refusal(.concluded, reason: "已有结论", documentNumber: "不受1号")), refused,
      by: Office.head, "08-06")
    func asked(_ from: String, _ through: String, _ at: String) throws -> Reply {
      let period = Complaints.Period(from: day(from), through: day(through))
      return try office.town.ask(.complaintStatistics(period), nil, by: Town.alice, at)
    }
    for (from, through) in [
      ("2012-08-01", "2012-08-01"), ("2012-08-01", "2012-08-31"), ("2012-01-01", "2012-12-30"),
      ("2012-01-02", "2012-12-31"),
    ] {
      #expect(try asked(from, through, "2013-01-04").refusal?.code == .notAllowed, "\(from)")
    }
    #expect(try asked("2012-01-01", "2012-12-31", "12-31").refusal?.code == .periodOpen)
    let table = try office.table("2012-01-01", "2012-12-31", by: .anyone, at: "2013-01-04")
    #expect((table.received, table.closed) == (5, 0))
    // One refusal would point at a person, and the others would tell it.
    #expect(table.withheld.contains("refused") && table.refused == 0 && table.closingRate == nil)
    #expect(table.text.contains("*"))
    let whole = try office.table("2012-01-01", "2012-12-31", at: "2013-01-04")
    #expect(whole.refused == 1 && whole.withheld.isEmpty)
  }

  @Test func `a published share is not the answer of one`() throws {
    let office = try Office()
    for index in 1...4 {
      let key = try office.replied("08-0\(index)")
      let said: Complaints.FollowUpResult = index == 4 ? .unsatisfied : .satisfied
      try office.must(.followUp(Complaints.FollowUp(said)), key, "08-0\(index)")
    }
    #expect(try office.table("2012-08-01", "2012-08-31").satisfied == 7_500)
    #expect(try office.published("2012-08-01", "2012-08-31").satisfied == nil)
    #expect(try office.published("2012-08-01", "2012-08-03").satisfied == nil)
    let other = try Office()
    for index in 1...3 {
      let key = try other.replied("08-0\(index)")
      try other.must(.followUp(Complaints.FollowUp(.satisfied)), key, "08-0\(index)")
    }
    #expect(try other.published("2012-08-01", "2012-08-31").satisfied == 10_000)
  }

  @Test func `open data tell the month of a complaint and not its day`() throws {
    let office = try Office()
    let key = try office.replied("08-15")
    try office.must(.publish(Complaints.Publication("已退还")), key, "08-15")
    func found(_ from: String, _ through: String) throws -> [Instant?] {
      var filter = Complaints.Open311Filter()
      (filter.startDate, filter.endDate) = (.day(day(from)), .day(day(through)))
      let reply = try office.town.ask(.open311Requests(filter), nil, by: .anyone, "09-03")
      guard case .open311Requests(let list) = reply.answer else { return [] }
      return list.requests.map(\.requestedDatetime)
    }
    let month = [when("08-01T00:00")] as [Instant?]
    for (from, through) in [
      ("2012-08-01", "2012-08-31"), ("2012-08-16", "2012-08-17"), ("2012-08-15", "2012-08-15"),
    ] {
      #expect(try found(from, through) == month, "\(from)")
    }
    #expect(
      try found("2012-07-01", "2012-07-31").isEmpty && found("2012-09-01", "2012-09-30").isEmpty)
  }

  @Test func `whoever is involved in a complaint counts as many as their list shows`() throws {
    let office = try Office()
    for _ in 0..<3 { _ = try office.registered("08-01", Office.intake("slow")) }
    _ = try office.registered("08-02", Office.intake("rude", .confidential, persons: ["su"]))
    func list(_ actor: Principal) throws -> Int {
      let reply = try office.town.ask(.complaintList(Complaints.Filter()), nil, by: actor, "09-03")
      guard case .complaintList(let list) = reply.answer else { return -1 }
      return list.complaints.count
    }
    for (actor, count) in [(Office.clerk, 4), (Office.su, 3)] {
      #expect(try list(actor) == count)
      let table = try office.table("2012-08-01", "2012-08-31", by: actor, at: "09-03")
      #expect(table.received == Int64(count), "\(actor.id)")
      #expect(table.byCategory.first { $0.code == "rude" }?.count == Int64(count - 3))
      let year = ReportPeriod(from: day("2012-01-01"), through: day("2012-12-31"))
      let reply = try office.town.ask(.facts(year), nil, by: actor, "09-03")
      guard case .facts(let facts) = reply.answer else { continue }
      let received = facts.facts.filter { $0.measure == "efficiency@received" }
      #expect(received.reduce(0) { $0 + $1.value } == Int64(count), "\(actor.id)")
    }
  }

  // MARK: - What is published

  @Test func `what is published names no one whose complaint was joined, however it is spelt`()
    throws
  {
    let office = try Office()
    let first = try office.accepted("08-01")
    let other = try office.registered(
      "08-01",
      Office.intake {
        $0.complainant = Complaints.Complainant("司马丙丁", phone: "13811110002", account: "bob")
      })
    try office.must(.join(Complaints.Joining(first, kind: .duplicate)), other, "08-02")
    try office.must(
      .report(Complaints.InvestigationReport(.partly, text: "秘报：属实")), first, by: Office.su, "08-02"
    )
    try office.must(
      .close(Complaints.Closing(.partly, measures: ["退还"])), first, by: Office.head, "08-02")
    for text in ["司马丙丁反映属实", "司马 丙丁反映属实", "司马·丙丁反映属实", "秘诉 陈六合反映属实", "秘诉-陈六合"] {
      #expect(
        try office.refusal(.publish(Complaints.Publication(text)), first, "08-03")
          == .identityExposed, "\(text)")
    }
    try office.must(.publish(Complaints.Publication("反映属实")), first, "08-03")
  }

  @Test func `after an erasure nothing is published anew`() throws {
    let office = try Office()
    let key = try office.replied("08-01")
    try office.must(.publish(Complaints.Publication("已退还")), key, "08-02")
    try office.town.agree("complainant", key, "08-03")
    try office.must(
      .erase(PersonalErasure(slot: "complainant", reason: "期满")), key, by: Town.keeper, "08-03")
    var again = Complaints.Publication("秘诉陈六合反映属实")
    again.reason = "更正"
    #expect(try office.refusal(.correct(again), key, "08-04") == .erased)
    let late = try office.replied("08-01")
    try office.town.agree("complainant", late, "08-03")
    try office.must(
      .erase(PersonalErasure(slot: "complainant", reason: "期满")), late, by: Town.keeper, "08-03")
    #expect(try office.refusal(.publish(Complaints.Publication("已退还")), late, "08-04") == .erased)
    // Taking back harms no one.
    let back = Complaints.Publication("", reason: "撤回公布")
    try office.must(.correct(back), key, "08-04")
    #expect(try office.refusal(.correct(back), key, "08-04") == .alreadyDone)
    guard
      case .complaintPublished(let list)? =
        try office.town.ask(
          .complaintPublished(Complaints.Filter()), nil, by: .anyone, "08-05"
        ).answer
    else {
      Issue.record("no list")
      return
    }
    #expect(!list.complaints.contains { $0.number == key.id })
  }

  // MARK: - Who may have no part

  @Test func `an auditor or an administrator who is complained about reads nothing either`() throws
  {
    let office = try Office()
    let officer = Registry.Officer("秘员aud", unit: "GOV", roles: [.auditor])
    #expect(
      try office.engine.execute(
        .person("aud", officer), by: Town.keeper, at: when("2011-01-04T08:00")
      ).refusal == nil)
    let key = try office.registered("08-01", Office.intake(unit: "GS", persons: ["aud", "li"]))
    let auditor = Principal("aud", .auditor)
    for query in [Query.complaintGet(Nothing()), .complaintLedger(Nothing())] {
      #expect(
        try office.town.ask(query, key, by: auditor, "08-02").refusal?.code == .complaintNotFound)
    }
    let admin = Principal("li", .administrator)
    let erase = Complaints.Command.erase(PersonalErasure(slot: "fact", reason: "期满"))
    #expect(try office.refusal(erase, key, by: admin, "08-02") == .complaintNotFound)
  }

  @Test
  func `the unit of a confidential complaint is not told who complains where no one is named`()
    throws
  {
    let office = try Office()
    let key = try office.accepted(
      "08-01", Office.intake("rude", .confidential, unit: "GS"),
      Complaints.Acceptance(.assign, unit: "GS", officers: ["chen"]))
    #expect(try office.read("complainant", key, by: Town.chen, "08-02").refusal != nil)
    #expect(try office.read("fact", key, by: Town.chen, "08-02").answer != nil)
    #expect(try office.read("complainant", key, by: Office.head, "08-02").answer != nil)
  }

  // MARK: - Acting on what one may not see

  @Test func `to act on a classified case is refused like on one that is absent`() throws {
    let town = try Town()
    let key = try town.accepted(Town.secret, "08-01")
    let absent = DossierKey.case("FGK201299990001")
    let review = Cases.Command.reviewFile(
      Cases.FileReview(.e12, reason: "材料不全", documentNumber: "评1号"))
    for actor in [Town.zheng, Town.zhou, Town.jia] {
      for command in [review, .verify(Cases.CommitmentCheck(fulfilled: true))] {
        let (one, other) = (
          try town.run(command, key, by: actor, "08-02"),
          try town.run(command, absent, by: actor, "08-02")
        )
        #expect(one.refusal?.code == other.refusal?.code, "\(actor.id) \(command.word)")
      }
    }
  }

  @Test func `a window learns nothing of another unit's case by handing in under its number`()
    throws
  {
    let town = try Town()
    let key = try town.accepted(Town.plain, "08-01")
    let application = Cases.Application(item: Town.elsewhere, applicant: Town.other)
    for command in [Cases.Command.draft(application), .submit(application)] {
      for at in ["07-31", "08-02"] {
        #expect(try town.run(command, key, by: Town.wu, at).refusal?.code == .caseNotFound)
      }
    }
  }
}
