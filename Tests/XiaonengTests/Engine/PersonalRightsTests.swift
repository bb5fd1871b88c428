import Testing
import Xiaoneng

/// Rights of the person whose data a dossier keeps: 个人信息保护法 arts 44–51.
@Suite struct PersonalRightsTests {
  static func ask(
    _ kind: PersonalRights.Kind, slot: String = "applicant", words: String = ""
  ) -> PersonalRights.Command {
    .ask(PersonalRights.Request(kind, slot: slot, words: words))
  }

  static func correction(_ change: (inout Cases.Applicant) -> Void) -> PersonalRights.Command {
    var applicant = Town.marked
    change(&applicant)
    return .correct(
      PersonalRights.Correction("applicant", value: applicant.json, reason: "凭户口簿核对"))
  }

  static func requests(
    _ town: Town, _ key: DossierKey, by actor: Principal, _ at: String
  ) throws -> PersonalRights.RequestList? {
    guard
      case .personalRequests(let list)? =
        try town.ask(.personalRequests(Nothing()), key, by: actor, at).answer
    else { return nil }
    return list
  }

  static func readings(
    _ town: Town, _ key: DossierKey, by actor: Principal, _ at: String
  ) throws -> [PersonalRights.ReadingView]? {
    guard
      case .personalReadings(let list)? =
        try town.ask(.personalReadings(Nothing()), key, by: actor, at).answer
    else { return nil }
    return list.readings
  }

  static func copy(
    _ town: Town, _ key: DossierKey, by actor: Principal, _ at: String
  ) throws -> PersonalRights.Export? {
    guard
      case .personalExport(let export)? =
        try town.ask(.personalExport(Nothing()), key, by: actor, at).answer
    else { return nil }
    return export
  }

  // MARK: - Asking and answering: arts 44, 50

  @Test func `who keeps the data is told of a request, and of a complaint the office alone`() throws
  {
    let office = try Office()
    let key = try office.town.accepted()
    let complaint = try office.accepted("08-01")
    func told(_ key: DossierKey) throws -> [String] {
      try office.engine.notices(at: when("08-31"), limit: 1_000)
        .filter { $0.dossier == key && $0.text.contains("有人请求") }.map { "\($0.to) \($0.text)" }
    }
    try office.town.run(Self.ask(.erasure), key, by: Town.alice, "08-02")
    try office.town.run(
      Self.ask(.copy, slot: "complainant"), complaint, by: Town.alice, "08-02")
    let asked = try told(key)
    #expect(asked == ["GS 个人信息权利：卷宗\(key.id)有人请求删除，请于2012-09-01前答复。"])
    #expect(try told(complaint).map { $0.prefix(4) } == ["GOV "])
    #expect(try office.engine.verify().wrong == nil)
  }

  @Test func `a person asks, is answered by whoever keeps the data, and a refusal says why`() throws
  {
    let town = try Town()
    let key = try town.accepted()
    let asked = try town.run(
      Self.ask(.erasure, words: "秘求：不想再留"), key, by: Town.alice, "08-02")
    #expect(asked.done?.events == ["personal.asked"])
    #expect(
      try !town.entries(key).contains { String(decoding: $0.text, as: UTF8.self).contains("秘求") })
    var list = try #require(try Self.requests(town, key, by: Town.alice, "08-03"))
    #expect(list.requests.map(\.asked.kind) == [.erasure])
    #expect(list.requests.map(\.asked.due) == [day("2012-09-01")])
    #expect(list.requests.allSatisfy { $0.response == nil && !$0.late })
    let silent = PersonalRights.Command.answer(PersonalRights.Response(1, granted: false))
    #expect(try town.run(silent, key, by: Town.li, "08-03").refusal?.code == .reasonMissing)
    let answer = PersonalRights.Command.answer(
      PersonalRights.Response(1, granted: false, reason: "办理尚未结束"))
    #expect(try town.run(answer, key, by: Town.li, "08-03").done != nil)
    #expect(try town.run(answer, key, by: Town.li, "08-03").refusal?.code == .alreadyDone)
    list = try #require(try Self.requests(town, key, by: Town.alice, "08-04"))
    #expect(list.requests.first?.response?.reason == "办理尚未结束")
    #expect(try town.engine.verify().wrong == nil)
  }

  @Test func `a request that was answered after its last day, or not at all, is late`() throws {
    let town = try Town()
    let key = try town.accepted()
    for _ in 0..<2 { try town.run(Self.ask(.copy), key, by: Town.alice, "08-02") }
    try town.run(
      .answer(PersonalRights.Response(1, granted: true)), key, by: Town.li, "09-01T17:00")
    var list = try #require(try Self.requests(town, key, by: Town.alice, "09-01T18:00"))
    #expect(list.requests.map(\.late) == [false, false])
    list = try #require(try Self.requests(town, key, by: Town.alice, "09-02"))
    #expect(list.requests.map(\.late) == [false, true])
    try town.run(.answer(PersonalRights.Response(2, granted: true)), key, by: Town.li, "09-02")
    list = try #require(try Self.requests(town, key, by: Town.alice, "10-01"))
    #expect(list.requests.map(\.late) == [false, true])
  }

  @Test func `no one asks, answers or corrects for a person whose data they may not read`() throws {
    let town = try Town()
    let key = try town.accepted()
    try town.run(Self.ask(.copy), key, by: Town.alice, "08-02")
    let commands: [PersonalRights.Command] = [
      Self.ask(.copy), .answer(PersonalRights.Response(1, granted: true)),
      Self.correction { $0.address = "新址" },
    ]
    for command in commands {
      for stranger in [Town.mallory, Town.wu, Town.auditor, Town.keeper, Town.zheng] {
        let code = try town.run(command, key, by: stranger, "08-03").refusal?.code
        #expect(code == .caseNotFound || code == .notAllowed, "\(command.word) \(stranger.id)")
      }
    }
    #expect(try Self.requests(town, key, by: Town.mallory, "08-03") == nil)
    #expect(try Self.requests(town, key, by: Town.auditor, "08-03")?.requests.count == 1)
  }

  @Test func `the unit complained about learns nothing of what the complainant asks`() throws {
    let office = try Office()
    let key = try office.replied()
    let ask = Self.ask(.copy, slot: "")
    #expect(try office.town.run(ask, key, by: Town.alice, "08-02").done != nil)
    for one in [Town.wang, Town.li, Town.qian] {
      #expect(try Self.requests(office.town, key, by: one, "08-03") == nil)
      #expect(try office.town.run(ask, key, by: one, "08-03").done == nil)
    }
  }

  // MARK: - Correction: art 46

  @Test func `what is wrong is put right, and the commitment of before stays`() throws {
    let town = try Town()
    let key = try town.accepted()
    let before = try #require(try town.store.personal(of: key, slot: "applicant")).commitment
    let outcome = try town.run(
      Self.correction { $0.address = "秘址新居" }, key, by: Town.li, "08-02")
    #expect(outcome.done?.events == ["personal.corrected"])
    let entry = try #require(try town.entries(key).last)
    #expect(entry.data["before"] == .string(before.hex))
    let now = try #require(try town.store.personal(of: key, slot: "applicant"))
    #expect(entry.data["value"] == .string(now.commitment.hex))
    #expect(try JSONValue(parsing: now.value)["address"] == "秘址新居")
    #expect(try town.engine.verify().wrong == nil)
    _ = try town.engine.rebuild()
    #expect(try town.engine.verify().wrong == nil)
  }

  @Test
  func
    `only who the dossier is about is corrected, by one who is possible, and not to nothing new`()
    throws
  {
    let town = try Town()
    let key = try town.granted()
    func code(_ command: PersonalRights.Command) throws -> Refusal.Code? {
      try town.run(command, key, by: Town.li, "08-03").refusal?.code
    }
    #expect(try code(Self.correction { _ in }) == .alreadyDone)
    #expect(try code(Self.correction { $0.name = " " }) == .badRegister)
    #expect(try code(Self.correction { $0.idNumber = "110105194912310021" }) == .checkMismatch)
    let words = PersonalRights.Command.correct(
      PersonalRights.Correction("rating-1", value: ["text": "好"], reason: "误写"))
    #expect(try code(words) == .notFound)
    let shapeless = PersonalRights.Command.correct(
      PersonalRights.Correction("applicant", value: ["nam": "张"], reason: "误写"))
    #expect(try code(shapeless) == .badRegister)
    var applicant = Town.marked
    applicant.address = "新址"
    let naming = PersonalRights.Command.correct(
      PersonalRights.Correction(
        "applicant", value: applicant.json, reason: "\(Town.marked.name)本人核对"))
    #expect(try code(naming) == .personalInText)
  }

  @Test func `a correction neither gives a complaint away nor hands it to another account`() throws
  {
    let office = try Office()
    let key = try office.accepted()
    guard let kept = try office.town.store.personal(of: key, slot: "complainant"),
      let known = try? Complaints.Complainant.read(try JSONValue(parsing: kept.value))
    else {
      Issue.record("no complainant")
      return
    }
    var other = known
    other.account = "mallory"
    func code(_ value: Complaints.Complainant, _ reason: String) throws -> Refusal.Code? {
      let correction = PersonalRights.Correction("complainant", value: value.json, reason: reason)
      return try office.town.run(.correct(correction), key, by: Office.clerk, "08-02").refusal?.code
    }
    #expect(try code(other, "更正") == .notYourCase)
    var moved = known
    moved.name = "秘诉陈七"
    #expect(try code(moved, "原名\(known.name)有误") == .identityExposed)
    #expect(try code(moved, "应为秘诉陈七") == .identityExposed)
    #expect(try code(moved, "凭证件核对") == nil)
    #expect(try office.engine.verify().wrong == nil)
  }

  // MARK: - Keeping: arts 47, 51

  @Test func `before the term ends no one person erases, and after it needs no one else`() throws {
    let town = try Town()
    let key = try town.granted()
    let erase = ErasureTests.erase
    #expect(try town.run(erase, key, by: Town.keeper, "08-02").refusal?.code == .termRunning)
    let approval = PersonalRights.Command.approveErasure(
      PersonalRights.Approval("rating-1", reason: "本人要求"))
    #expect(try town.run(approval, key, by: Town.keeper, "08-02").refusal?.code == .notAllowed)
    // Of another slot.
    #expect(try town.run(approval, key, by: Town.feng, "08-02").done != nil)
    #expect(try town.run(erase, key, by: Town.keeper, "08-02").refusal?.code == .termRunning)
    let until = try #require(try Self.requests(town, key, by: Town.alice, "08-02")?.keptUntil)
    #expect(until == day("2022-08-01"))
    #expect(
      try town.run(erase, key, by: Town.keeper, "\(until)T10:00").refusal?.code == .termRunning)
    let after = try until.adding(1)
    #expect(try town.run(erase, key, by: Town.keeper, "\(after)").done != nil)
  }

  @Test func `a hold stops every erasure, whoever agreed, until it is released`() throws {
    let town = try Town()
    let key = try town.granted()
    try town.agree("applicant", key, "08-02")
    let hold = PersonalRights.Command.hold(
      PersonalRights.Hold("诉讼证据", documentNumber: "保1号"))
    #expect(try town.run(hold, key, by: Town.li, "08-02").refusal?.code == .notAllowed)
    #expect(try town.run(hold, key, by: Town.feng, "08-02").done != nil)
    #expect(try town.run(hold, key, by: Town.feng, "08-02").refusal?.code == .alreadyDone)
    let erase = ErasureTests.erase
    #expect(try town.run(erase, key, by: Town.keeper, "08-03").refusal?.code == .underHold)
    #expect(try town.run(erase, key, by: Town.keeper, "2030-08-03").refusal?.code == .underHold)
    let release = PersonalRights.Command.release(Reason("判决生效"))
    #expect(try town.run(release, key, by: Town.feng, "2030-08-05").done != nil)
    #expect(
      try town.run(release, key, by: Town.feng, "2030-08-05").refusal?.code == .alreadyDone)
    #expect(try town.run(erase, key, by: Town.keeper, "2030-08-06").done != nil)
  }

  // MARK: - Knowing and taking along: arts 44, 45

  @Test func `a person sees in which role, of which unit and what for their data were read`() throws
  {
    let town = try Town()
    let key = try town.accepted()
    _ = try town.ask(ErasureTests.reading, key, by: Town.li, "08-02")
    let mine = try #require(try Self.readings(town, key, by: Town.alice, "08-03"))
    #expect(mine.map(\.role) == [.handler] && mine.map(\.unit) == ["GS"])
    #expect(mine.map(\.purpose) == ["核对身份"] && mine.map(\.reader) == [""])
    let watched = try #require(try Self.readings(town, key, by: Town.auditor, "08-03"))
    #expect(watched.map(\.reader) == ["li"])
    #expect(try Self.readings(town, key, by: Town.mallory, "08-03") == nil)
    #expect(try Self.readings(town, key, by: Town.li, "08-03") == nil)
  }

  @Test func `a person is told when their data were read, whenever the last entry was made`() throws
  {
    let town = try Town()
    let key = try town.accepted()
    _ = try town.ask(ErasureTests.reading, key, by: Town.li, "11-15")
    let mine = try #require(try Self.readings(town, key, by: Town.alice, "11-16"))
    #expect(mine.map(\.at) == [when("11-15")])
  }

  @Test
  func `who watches also sees who tried, and the person is not told of what is closed to them`()
    throws
  {
    let office = try Office()
    let key = try office.accepted()
    _ = try office.read("complainant", key, by: Town.li, "08-02")
    try office.must(
      .report(Complaints.InvestigationReport(.substantiated, text: "秘报")), key, by: Office.su,
      "08-02")
    _ = try office.read("report", key, by: Office.head, "08-03")
    let watched = try #require(
      try Self.readings(office.town, key, by: Office.supervisor, "08-03"))
    #expect(watched.map(\.denied) == [true, false])
    #expect(watched.map(\.reader) == ["li", "he"])
    let mine = try #require(try Self.readings(office.town, key, by: Town.alice, "08-03"))
    #expect(mine.isEmpty)
  }

  @Test func `a copy holds all that is kept of the person, says what was erased, and is recorded`()
    throws
  {
    let town = try Town()
    let key = try town.granted()
    try town.must(.rate(Cases.Rating(stars: 5, text: "秘评词")), key, by: Town.alice, "08-02")
    let export = try #require(try Self.copy(town, key, by: Town.alice, "08-03"))
    #expect(export.kept.map(\.slot) == ["applicant", "rating-1"])
    #expect(export.kept.first?.value["name"] == .string(Town.marked.name))
    let words = try town.words(key)
    #expect(words.suffix(2) == ["personal.read", "personal.read"])
    for stranger in [Town.mallory, Town.li, Town.auditor, Town.agent] {
      #expect(try Self.copy(town, key, by: stranger, "08-03") == nil)
    }
    try town.agree("rating-1", key, "08-04")
    try town.must(
      .erase(PersonalErasure(slot: "rating-1", reason: "本人要求")), key, by: Town.keeper, "08-04")
    let left = try #require(try Self.copy(town, key, by: Town.alice, "08-05"))
    #expect(left.kept.map(\.slot) == ["applicant"] && left.erased == ["rating-1"])
  }

  @Test func `a dossier that keeps nothing of any person knows none of these words`() throws {
    let town = try Town()
    let key = DossierKey(.unit, "GS")
    #expect(
      try town.run(Self.ask(.copy), key, by: Town.alice, "08-02").refusal?.code == .notFound)
    #expect(
      try town.ask(.personalExport(Nothing()), key, by: Town.alice, "08-02").refusal?.code
        == .notFound)
  }
}

/// Names could be tried one after the other: 信访工作条例 art 30(3).
@Suite struct GuessTests {
  @Test func `every guess that is right is recorded, alone or in a batch that is undone`() throws {
    let office = try Office()
    let key = try office.replied()
    guard let kept = try office.town.store.personal(of: key, slot: "complainant"),
      let name = try JSONValue(parsing: kept.value)["name"]?.string
    else {
      Issue.record("no complainant")
      return
    }
    func publish(_ text: String) -> CommandRequest {
      CommandRequest(
        .complaint(.publish(Complaints.Publication(text))), on: key, by: Office.clerk,
        at: when("08-02"))
    }
    func marks() throws -> Int { try office.town.words(key).count { $0 == "personal.denied" } }
    #expect(
      try office.town.send(publish("\(name)反映属实")).refusal?.code == .identityExposed)
    #expect(try marks() == 1)
    let again = CommandRequest(
      .complaint(.correct(Complaints.Publication("\(name)反映属实", reason: "更正"))), on: key,
      by: Office.clerk, at: when("08-02"))
    let batch = [publish("查无陈某其人"), again]
    let outcomes = try office.engine.execute(batch, allOrNothing: true)
    #expect(outcomes.last?.refusal?.code == .identityExposed)
    #expect(try marks() == 2)
    #expect(try !office.town.words(key).contains("complaint.published"))
    // What is shown to those who watch says who tried, and not what.
    guard
      case .personalReadings(let list)? = try office.town.ask(
        .personalReadings(Nothing()), key, by: Office.supervisor, "08-03"
      ).answer
    else {
      Issue.record("no readings")
      return
    }
    let tried = list.readings.filter(\.denied)
    #expect(tried.map(\.reader) == [Office.clerk.id, Office.clerk.id])
    #expect(!list.json.text.contains(name))
    #expect(try office.engine.verify().wrong == nil)
  }
}
