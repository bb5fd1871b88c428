import Testing
import Xiaoneng

/// Who a penalty is about stands beside the ledger, and is read by few, on the record.
@Suite struct PenaltyPrivacyTests {
  private func lived() throws -> (bureau: Bureau, key: DossierKey) {
    let bureau = try Bureau()
    let key = try bureau.told()
    try bureau.must(.defend(Penalties.Defence("秘说：没有恶意")), key, by: Town.alice, "08-06")
    try bureau.must(.askHearing(Penalties.HearingWish()), key, by: Town.alice, "08-07")
    try bureau.must(PenaltyRefusalTests.call(on: "2012-08-20"), key, "08-08")
    try bureau.must(PenaltyRefusalTests.minutes, key, by: Town.zhao, "08-20")
    try bureau.must(.review(Bureau.agreed), key, by: Town.zhao, "08-21")
    try bureau.must(.approve(Bureau.punish), key, by: Town.sun, "08-22")
    try bureau.must(
      .serve(Cases.Service(.substitute, receiver: "秘收人", witness: "秘证人")), key, "08-24")
    try bureau.must(.pay(Penalties.Payment(fen: 1_000_000, receiptNumber: "票1号")), key, "08-27")
    try bureau.must(.close(Penalties.Closing(.paid)), key, "08-28")
    return (bureau, key)
  }

  private static let marks = ["秘名", "秘址", "秘事", "秘说", "秘话", "秘收", "秘证", "110105", "13800138000"]

  private func leaks(_ text: [UInt8]) -> String? {
    let text = String(decoding: text, as: UTF8.self)
    return Self.marks.first { text.contains($0) }
  }

  @Test func `no ledger, list, explanation, refusal or outcome says who it is about`() throws {
    let (bureau, key) = try lived()
    for text in try bureau.town.everything() { #expect(leaks(text) == nil) }
    let period = ReportPeriod(from: day("2012-01-01"), through: day("2012-12-31"))
    let queries: [Query] = [
      .penaltyGet(Nothing()), .penaltyList(Penalties.Filter()), .penaltyExplain(Nothing()),
      .penaltyLedger(Nothing()), .proof(Nothing()), .facts(period), .report(period),
      .due(DueFilter(by: day("2013-12-31"))),
    ]
    var answered = 0
    for actor in Town.everyone {
      for query in queries {
        let reply = try bureau.town.ask(query, key, by: actor, "09-03")
        if reply.answer != nil { answered += 1 }
        #expect(leaks(reply.json.canonicalBytes) == nil, "\(actor.role) \(query.word)")
      }
    }
    #expect(answered > 60)
    for outcome in bureau.town.outcomes { #expect(leaks(VocabularyTests.bytes(outcome)) == nil) }
  }

  @Test func `a stranger is told that there is no such case, whatever they ask`() throws {
    let (bureau, key) = try lived()
    for actor in [Town.mallory, Town.agent, Town.jia] {
      for query in [
        Query.penaltyGet(Nothing()), .penaltyExplain(Nothing()),
        .penaltyPersonal(PersonalReading(slot: "subject", purpose: "好奇")),
      ] {
        let own = try bureau.town.ask(query, key, by: actor, "09-03")
        let none = try bureau.town.ask(query, Bureau.key(99), by: actor, "09-03")
        #expect(own == none && own.refusal != nil, "\(actor.id) \(query.word)")
      }
      guard
        case .penaltyList(let list) = try bureau.town.ask(
          .penaltyList(Penalties.Filter()), nil, by: actor, "09-03"
        ).answer
      else {
        Issue.record("no list")
        continue
      }
      #expect(list.penalties.isEmpty)
    }
  }

  @Test func `each reading is recorded before anything is shown`() throws {
    let (bureau, key) = try lived()
    func read(_ slot: String, _ actor: Principal, _ purpose: String = "核对") throws -> Reply {
      try bureau.town.ask(
        .penaltyPersonal(PersonalReading(slot: slot, purpose: purpose)), key, by: actor, "09-03")
    }
    let readers: [(String, Principal, String)] = [
      ("subject", Town.li, "秘名张三丰"), ("fact", Town.feng, "秘事"), ("defence-1", Town.alice, "秘说"),
      ("hearing", Town.sun, "秘话"), ("receiver", Town.li, "秘收人"),
    ]
    for (slot, actor, mark) in readers {
      let reply = try read(slot, actor)
      #expect(
        String(decoding: reply.json.canonicalBytes, as: UTF8.self).contains(mark), "\(slot)")
      #expect(try bureau.town.words(key).last == "personal.read")
    }
    let count = try bureau.town.words(key).count
    #expect(try read("subject", Town.li, " ").refusal?.code == .reasonMissing)
    #expect(try read("nothing", Town.li).refusal?.code == .notFound)
    #expect(try read("subject", Town.wang).refusal?.code == .notAllowed)
    #expect(try read("subject", Town.auditor).refusal?.code == .notAllowed)
    #expect(try bureau.town.words(key).count == count)
  }

  @Test func `what is intended the subject reads when told, and no officer's name ever`() throws {
    let bureau = try Bureau()
    let key = try bureau.proposed()
    let before = try bureau.view(key, by: Town.alice, "08-02")
    #expect(before.proposedFine == nil && before.band == nil && before.officers.isEmpty)
    #expect(
      try bureau.town.ask(.penaltyExplain(Nothing()), key, by: Town.alice, "08-02").refusal?.code
        == .wrongPhase)
    try bureau.must(.notify(Penalties.Notification("罚告1号")), key, "08-03")
    #expect(try bureau.view(key, by: Town.alice, "08-03").proposedFine == 1_000_000)
    #expect(try bureau.view(key, "08-03").officers == ["li", "chen"])
    #expect(
      try bureau.town.ask(.penaltyExplain(Nothing()), key, by: Town.alice, "08-03").answer != nil)
  }

  @Test func `erased data are gone, and every proof stays`() throws {
    let (bureau, key) = try lived()
    for slot in ["subject", "fact", "defence-1", "hearing", "receiver"] {
      try bureau.town.agree(slot, key, "09-03")
      try bureau.must(
        .erase(PersonalErasure(slot: slot, reason: "本人申请")), key, by: Town.keeper, "09-03")
      #expect(
        try bureau.run(
          .erase(PersonalErasure(slot: slot, reason: "本人申请")), key, by: Town.keeper, "09-03"
        ).refusal?.code == .erased)
    }
    #expect(try bureau.town.engine.verify().wrong == nil)
    #expect(
      try bureau.town.ask(
        .penaltyPersonal(PersonalReading(slot: "subject", purpose: "核对")), key, by: Town.li, "09-04"
      ).refusal?.code == .erased)
  }

  @Test func `messages reach the subject by name, and the desk without`() throws {
    let bureau = try Bureau()
    _ = try bureau.served()
    _ = try bureau.opened()
    _ = try bureau.town.sweep("2012-12-01")
    let told = try bureau.town.engine.notices(at: when("12-02"), limit: 1_000)
    let texts = told.map { "\($0.channel.rawValue) \($0.to) \($0.text)" }
    #expect(
      texts.contains(
        "sms 13800138000 秘名张三丰：处罚案件CF2012000001拟对您罚款10000元，您有权陈述、申辩，并可于2012-08-10前要求听证。"))
    #expect(
      texts.contains { $0.hasPrefix("web alice 秘名张三丰：处罚案件CF2012000001已作出决定：予以处罚，罚款10000元（罚1号）") })
    #expect(texts.contains { $0.contains("应于2012-08-27前缴纳，尚欠10000元") })
    #expect(texts.contains("desk GS 监察通知：处罚案件CF2012000002逾期未作出处罚决定（期限2012-10-30）。"))
  }
}
