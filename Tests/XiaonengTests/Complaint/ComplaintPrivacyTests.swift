import Testing
import Xiaoneng

/// 保密: DOMAIN §3.1(10); 信访工作条例 arts 30, 46; 个人信息保护法 arts 6, 47.
@Suite struct ComplaintPrivacyTests {
  // MARK: - Reading

  @Test func `who complains is read by the few the policy names, and each reading is recorded`()
    throws
  {
    let office = try Office()
    let key = try office.accepted()
    for actor in [Office.clerk, Office.head, Office.su, Office.supervisor, Town.alice] {
      guard
        case .complaintPersonal(let view) = try office.read("complainant", key, by: actor, "08-02")
          .answer
      else {
        Issue.record("\(actor.id) reads nothing")
        continue
      }
      #expect(view.value["name"] == .string(Office.marked.name))
    }
    #expect(
      try office.readings(key) == [
        "personal.read zheng", "personal.read he", "personal.read su", "personal.read feng",
        "personal.read complainant",
      ])
    let entry = try #require(try office.town.entries(key).last)
    #expect(entry.data == ["purpose": "核实情况", "slot": "complainant"])
  }

  @Test func `an officer's attempt that is refused is recorded too`() throws {
    let office = try Office()
    let key = try office.accepted()
    // Not assigned, of the unit complained about, of no part in it, and of no right at all.
    let officers = [Office.tang, Office.chief, Office.handler, Town.wu, Office.mayor, Town.wang]
    for actor in officers {
      #expect(try office.read("complainant", key, by: actor, "08-02").answer == nil)
    }
    #expect(try office.attempts(key) == officers.map(\.id))
    #expect(try office.readings(key) == [])
  }

  @Test func `who is complained about reads nothing, whatever their role`() throws {
    let office = try Office()
    let key = try office.accepted("08-01", Office.intake(unit: "", persons: ["feng", "tang"]))
    for actor in [Office.supervisor, Office.tang] {
      #expect(
        try office.read("complainant", key, by: actor, "08-02").refusal?.code == .complaintNotFound)
      #expect(
        try office.town.ask(.complaintLedger(Nothing()), key, by: actor, "08-02").answer == nil)
    }
    #expect(try office.attempts(key) == ["feng", "tang"])
  }

  @Test func `no reading without a purpose`() throws {
    let office = try Office()
    let key = try office.accepted()
    let blank = Query.complaintPersonal(PersonalReading(slot: "complainant", purpose: " "))
    #expect(
      try office.town.ask(blank, key, by: Office.su, "08-02").refusal?.code == .reasonMissing)
  }

  // MARK: - Guessing

  @Test func `a guess in a purpose is answered like any other`() throws {
    let office = try Office()
    let key = try office.accepted()
    func asked(_ purpose: String, by actor: Principal) throws -> Refusal? {
      try office.town.ask(
        .complaintPersonal(PersonalReading(slot: "complainant", purpose: purpose)), key,
        by: actor, "08-02"
      ).refusal
    }
    for actor in [Office.tang, Office.handler, Office.chief] {
      let wrong = try #require(try asked("是不是王二麻子", by: actor))
      #expect(try asked("是不是" + Office.marked.name, by: actor) == wrong)
      #expect(try asked(Office.marked.phone, by: actor) == wrong)
    }
    #expect(try office.town.texts(key).allSatisfy { !Leak.marks(in: $0) })
  }

  @Test func `a filter that guesses finds no more than one that is nonsense`() throws {
    let office = try Office()
    _ = try office.accepted()
    let marked = Office.marked
    for guess in [marked.name, marked.phone, marked.account, marked.idNumber, "秘事"] {
      for actor in Office.everyone {
        for change: (inout Complaints.Filter) -> Void in [
          { $0.unit = guess }, { $0.category = guess },
        ] {
          var filter = Complaints.Filter()
          change(&filter)
          let reply = try office.town.ask(.complaintList(filter), nil, by: actor, "08-02")
          if case .complaintList(let list) = reply.answer { #expect(list.complaints.isEmpty) }
        }
        var open311 = Complaints.Open311Filter()
        open311.serviceRequestID = [guess]
        #expect(
          try office.town.ask(.open311Requests(open311), nil, by: actor, "08-02").answer
            == .open311Requests(Complaints.Open311Requests()))
      }
    }
  }

  @Test(arguments: [
    "陈\"六合", "陈\\六合", "e\u{301}tienne秘", "陈/六合", "陈<六>合",
  ])
  func `a name that is written with care is kept out of texts like any other`(_ name: String)
    throws
  {
    let office = try Office()
    let key = try office.closed(
      "08-01", Office.intake { $0.complainant = Complaints.Complainant(name, account: "alice") })
    #expect(
      try office.refusal(.publish(Complaints.Publication("\(name)反映属实")), key, "08-02")
        == .identityExposed)
  }

  @Test(arguments: ["text", "he", "documentNumber", "re", "ca", "an"])
  func `a name that is a word of the vocabulary is a name like any other`(_ name: String) throws {
    let office = try Office()
    let key = try office.registered(
      "08-01", Office.intake { $0.complainant = Complaints.Complainant(name, account: "alice") })
    try office.must(.submit(Complaints.Submission("feng")), key, "08-01")
  }

  static let texts: [(String, Complaints.Command)] = {
    let name = Office.marked.name
    return [
      (
        "question",
        .askExplanation(
          Complaints.ExplanationRequest(
            "请说明对\(name)的态度", replyBy: day("2012-08-20"), documentNumber: "函1号"))
      ),
      (
        "title",
        .addEvidence(
          Complaints.Evidence(
            hash: SHA256.hash([1]), size: 1, type: "image/png", title: "\(name)的照片"))
      ),
      (
        "measure",
        .report(Complaints.InvestigationReport(.partly, text: "秘报", measures: ["向\(name)道歉"]))
      ),
      ("reason", .supervise(Complaints.Supervision("电话\(Office.marked.phone)催办"))),
    ]
  }()

  @Test(arguments: texts.map(\.1))
  func `no text of an officer that others read names the complainant`(_ command: Complaints.Command)
    throws
  {
    let office = try Office()
    let key = try office.accepted()
    let outcome = try office.run(
      command, key, by: command.word == "complaint.supervise" ? Office.head : Office.su, "08-02")
    // A telephone is refused whoever's it is.
    let isNumber = command.word == "complaint.supervise"
    #expect(outcome.refusal == Refusal(isNumber ? .personalInText : .identityExposed))
  }

  @Test func `who makes the complainant known is at fault`() throws {
    let office = try Office()
    let key = try office.accepted()
    let leak = Complaints.Command.recordLeak(Complaints.IdentityLeak("在窗口说出", officer: "wang"))
    #expect(try office.run(leak, key, "08-02").refusal?.code == .notAllowed)
    try office.must(leak, key, by: Office.supervisor, "08-02")
    #expect(try office.faults(key) == ["C10 2012-08-02"])
  }

  // MARK: - Erasure, retention, hold

  static func erase(_ slot: String) -> Complaints.Command {
    .erase(PersonalErasure(slot: slot, reason: "目的已实现"))
  }
  static let hold = PersonalRights.Command.hold(
    PersonalRights.Hold("诉讼证据", documentNumber: "保1号"))

  @Test func `what is erased is gone, and every proof stays`() throws {
    let office = try Office()
    let key = try office.replied()
    #expect(
      try office.refusal(Self.erase("complainant"), try office.accepted(), by: Town.keeper, "08-02")
        == .wrongPhase)
    let seal = try office.engine.seal(at: when("08-02"))
    let before = try office.town.texts(key)
    for slot in ["complainant", "fact", "report", "reply"] {
      try office.town.agree(slot, key, "08-03")
      try office.must(Self.erase(slot), key, by: Town.keeper, "08-03")
      #expect(try office.read(slot, key, by: Office.supervisor, "08-03").refusal?.code == .erased)
      #expect(
        try office.refusal(Self.erase(slot), key, by: Town.keeper, "08-03") == .erased)
    }
    #expect(try Array(office.town.texts(key).prefix(before.count)) == before)
    #expect(try office.engine.verify(against: seal).wrong == nil)
    let notices = try office.engine.notices(at: when("08-03")).filter {
      $0.channel != .desk && $0.dossier == key
    }
    #expect(!notices.isEmpty && notices.allSatisfy { $0.to == "" })
    _ = try office.engine.seal(at: when("08-04"))
    guard
      case .proof(let proof) = try office.town.ask(
        .proof(Nothing()), key, by: Office.clerk, "08-04"
      )
      .answer
    else {
      Issue.record("no proof")
      return
    }
    #expect(proof.length == Int32(before.count) + 8)
  }

  @Test(arguments: [("slow", 5), ("extortion", 10), ("retaliation", 15)])
  func `papers are kept as long as their category says, from closing`(
    _ row: (category: String, years: Int32)
  ) throws {
    let office = try Office()
    let key = try office.replied("08-01", Office.intake(row.category))
    try office.must(.followUp(Complaints.FollowUp(.satisfied)), key, "08-02")
    let year = 2012 + Int(row.years)
    // 2017-08-01 is a Tuesday, 2022-08-01 a Monday, 2027 is not yet noticed.
    try office.town.sweep("\(year)-08-01T23:00")
    #expect(try office.town.store.personal(of: key, slot: "complainant") != nil)
    try office.town.sweep("\(year)-08-03")
    for slot in ["complainant", "fact", "report", "reply"] {
      #expect(try office.town.store.personal(of: key, slot: slot) == nil, "\(slot)")
    }
    #expect(try office.engine.verify().wrong == nil)
    #expect(try office.town.words(key).contains("complaint.expired"))
  }

  @Test func `what was refused, forwarded or withdrawn is kept no longer`() throws {
    let office = try Office()
    let refused = try office.submitted("08-01", Office.intake("slow"))
    try office.must(
      .refuse(Complaints.Refusal(.noFact, reason: "没有事实", documentNumber: "不受1号")), refused,
      by: Office.head, "08-02")
    let forwarded = try office.submitted("08-01", Office.intake("slow"))
    try office.must(
      .forward(Complaints.Forwarding("市教育局", documentNumber: "函1号", reason: "属其职权")), forwarded,
      by: Office.head, "08-02")
    let withdrawn = try office.submitted("08-01", Office.intake("slow"))
    try office.must(.withdraw(Cases.WithdrawalRequest("算了")), withdrawn, by: Town.alice, "08-02")
    try office.town.sweep("2017-12-31")
    for key in [refused, forwarded, withdrawn] {
      #expect(try office.town.store.personal(of: key, slot: "complainant") == nil)
    }
    #expect(try office.town.store.personal(of: withdrawn, slot: "withdrawal") == nil)
  }

  @Test func `a legal hold stops erasure and expiry until it ends`() throws {
    let office = try Office()
    let key = try office.replied("08-01", Office.intake("slow"))
    try office.hold(key, "08-02")
    #expect(
      try office.town.run(Self.hold, key, by: Office.mayor, "08-02").refusal?.code == .alreadyDone)
    #expect(try office.refusal(Self.erase("fact"), key, by: Town.keeper, "08-03") == .underHold)
    try office.town.sweep("2018-12-31")
    #expect(try office.town.store.personal(of: key, slot: "fact") != nil)
    let released = try office.town.run(
      .release(Reason("判决生效")), key, by: Office.supervisor, "2019-01-04")
    #expect(released.done?.events == ["personal.released"])
    try office.town.sweep("2019-01-08")
    #expect(try office.town.store.personal(of: key, slot: "fact") == nil)
    #expect(try office.engine.verify().wrong == nil)
  }

  @Test func `an expired complaint answers to no one who complained`() throws {
    let office = try Office()
    let key = try office.replied("08-01", Office.intake("slow"))
    try office.town.sweep("2018-01-31")
    #expect(
      try office.town.ask(.complaintGet(Nothing()), key, by: Town.alice, "2018-02-01").answer == nil
    )
    #expect(try office.view(key, "2018-02-01").phase == .closed)
  }
}
