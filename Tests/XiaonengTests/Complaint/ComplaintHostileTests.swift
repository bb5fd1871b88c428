import Testing
import Xiaoneng

/// Bad input is refused, by either door, and nothing traps: DESIGN §3.2.
@Suite struct ComplaintHostileTests {
  static let huge = String(repeating: "长", count: 30_000)
  static let tenMegabytes = String(repeating: "长", count: 3_500_000)

  /// What the ledger holds can be read again, folded again and vouched for.
  private func expectSound(_ office: Office, _ note: String) throws {
    for text in try office.town.everything() {
      let entry = try LedgerEntry(reading: text)
      _ = try entry.event()
    }
    try office.engine.rebuild()
    #expect(try office.engine.verify().wrong == nil, "\(note)")
  }

  @Test(arguments: [
    ("fact", #"{"category":"slow","fact":{"text":"T"}}"#),
    ("place", #"{"category":"slow","fact":{"place":"T","text":"事"},"identity":"anonymous"}"#),
    ("name", #"{"category":"slow","complainant":{"name":"T"},"fact":{"text":"事"}}"#),
    ("post", #"{"category":"slow","fact":{"text":"事"},"post":"T"}"#),
  ])
  func `ten megabytes of text are a fault of the request`(_ row: (field: String, data: String))
    throws
  {
    let data = row.data.replacing("\"T\"", with: "\"" + Self.tenMegabytes + "\"")
    let text =
      #"{"actor":{"id":"zheng","role":"efficiencyOffice","unit":"GOV"},"at":"2012-08-01T09:00:00+08:00","#
      + #""command":"complaint.register","data":"# + data + "}"
    let json = try JSONValue(parsing: Array(text.utf8))
    #expect(throws: Fault.self) { _ = try CommandRequest.read(json) }
    guard case .failure(let fault) = CommandRequest.reading({ () throws(Fault) in json }) else {
      return
    }
    #expect(fault.json.canonicalBytes.count < 1_000)
  }

  static let intakes: [(String, @Sendable (inout Complaints.Intake) -> Void)] = [
    ("fact.text", { $0.fact.text = tenMegabytes }), ("fact.place", { $0.fact.place = huge }),
    ("category", { $0.category = huge }), ("unit", { $0.unit = huge }),
    ("post", { $0.post = huge }),
    ("persons", { $0.persons = [huge] }),
    ("name", { $0.complainant = Complaints.Complainant(huge, account: "alice") }),
    ("phone", { $0.complainant?.phone = huge }), ("address", { $0.complainant?.address = huge }),
    ("idNumber", { $0.complainant?.idNumber = huge }),
    ("concerns", { $0.concerns = DossierKey(.case, huge) }),
    ("no concerns", { $0.concerns = DossierKey(.case, "") }),
    ("received", { $0.received = Day(.min) }), ("received", { $0.received = .unknown }),
    ("received", { $0.received = Day(.max) }), ("received", { $0.received = Day(-719_163) }),
    ("occurred", { $0.occurred = Day(.max) }), ("occurred", { $0.occurred = day("2012-08-02") }),
    ("received", { $0.received = day("2012-08-02") }),
    ("answeredAfter", { $0.answeredAfter = .min }),
    ("representatives", { $0.representatives = .min }),
    ("latitude", { $0.fact.latitude = .max }), ("longitude", { $0.fact.longitude = .min }),
    ("no fact", { $0.fact = Complaints.Fact() }), ("blank", { $0.fact.text = " \n\t" }),
    ("twice", { $0.persons = ["li", "li"] }),
    ("twice", { $0.persons = ["li", "zhao", "l\u{69}"] }),
    ("check digit", { $0.complainant?.idNumber = "110105194912310021" }),
    ("nobody", { $0.complainant = nil }), ("no name", { $0.complainant?.name = " " }),
    ("anonymous", { $0.identity = .anonymous }),
    (
      "no unit",
      {
        $0.unit = ""; $0.head = true
      }
    ),
  ]

  @Test(arguments: intakes.indices)
  func `a complaint that cannot be is refused, and leaves nothing`(_ index: Int) throws {
    let row = Self.intakes[index]
    for actor in [Office.clerk, Town.alice] {
      let office = try Office()
      let before = try office.town.everything().count
      let outcome = try office.run(
        .register(Office.intake("slow", .realName, row.1)), nil, by: actor, "08-01")
      #expect(outcome.refusal != nil, "\(row.0)")
      #expect(try office.town.everything().count == before)
      #expect(outcome.json.canonicalBytes.count < 2_000)
      try expectSound(office, row.0)
    }
  }

  @Test func `a refusal about an identity number does not show it`() throws {
    let office = try Office()
    for number in ["110105194912310021", "11010519491231002", "99999919491231002X"] {
      let outcome = try office.run(
        .register(Office.intake { $0.complainant?.idNumber = number }), nil, "08-01")
      let text = String(decoding: outcome.json.canonicalBytes, as: UTF8.self)
      #expect(outcome.refusal != nil && !text.contains("1949"), "\(text)")
    }
  }

  @Test func `a complaint that came long ago is written down late`() throws {
    let office = try Office()
    for ago in ["0001-01-01", "1900-02-28", "2003-12-31", "2010-01-01"] {
      let key = try office.registered("08-01", Office.intake { $0.received = Day(ago) })
      #expect(try office.faults(key).first == "C1 \(ago) 登记")
      try office.must(.submit(Complaints.Submission("he")), key, "08-01")
      _ = try office.run(
        .accept(Complaints.Acceptance(.assign, unit: "HB")), key, by: Office.head, "08-01")
    }
    try office.town.sweep("2013-12-31")
    try expectSound(office, "long ago")
  }

  /// Commands with a text, a day or a key that cannot be, on a complaint where they would be possible.
  static let commands: [(String, String, Principal, Complaints.Command)] = {
    var acceptance = Complaints.Acceptance(.assign, unit: "HB", documentNumber: huge)
    acceptance.reportBy = day("2012-08-10")
    var late = Complaints.Acceptance(.assign, unit: "HB")
    late.reportBy = Day(.max)
    var closing = Complaints.Closing(.partly)
    closing.consequence = DossierKey(.case, "a\"b c")
    var empty = Complaints.Closing(.partly)
    empty.consequence = DossierKey(.complaint, "")
    var refusal = Complaints.Refusal(.noFact, reason: "理由", rightChannel: huge, documentNumber: "1")
    refusal.ground = .noFact
    return [
      ("submitted", "documentNumber", Office.head, .accept(acceptance)),
      ("submitted", "reportBy", Office.head, .accept(late)),
      ("submitted", "rightChannel", Office.head, .refuse(refusal)),
      (
        "submitted", "organ", Office.head,
        .forward(Complaints.Forwarding(huge, documentNumber: "1", reason: "理由"))
      ),
      ("accepted", "unit", Office.clerk, .dispatch(Complaints.Dispatch(unit: huge))),
      ("accepted", "officers", Office.clerk, .dispatch(Complaints.Dispatch(officers: [huge]))),
      (
        "accepted", "replyBy", Office.su,
        .askExplanation(Complaints.ExplanationRequest("问", replyBy: Day(.max), documentNumber: "1"))
      ),
      (
        "accepted", "replyBy", Office.su,
        .askExplanation(Complaints.ExplanationRequest("问", replyBy: Day(.min), documentNumber: "1"))
      ),
      (
        "accepted", "question", Office.su,
        .askExplanation(
          Complaints.ExplanationRequest(huge, replyBy: day("2012-08-10"), documentNumber: "1"))
      ),
      ("accepted", "explanation", Town.li, .explain(Complaints.UnitExplanation(.min, text: "释"))),
      ("accepted", "explanation", Town.li, .explain(Complaints.UnitExplanation(1, text: huge))),
      (
        "accepted", "report", Office.su,
        .report(Complaints.InvestigationReport(.partly, text: huge))
      ),
      (
        "accepted", "measures", Office.su,
        .report(
          Complaints.InvestigationReport(
            .partly, text: "报", measures: Array(repeating: "罚", count: 101)))
      ),
      ("accepted", "days", Office.head, .extend(Complaints.Extension(.max, reason: "由"))),
      ("accepted", "supervise", Office.head, .supervise(Complaints.Supervision(huge))),
      ("accepted", "reason", Town.alice, .withdraw(Cases.WithdrawalRequest(huge))),
      (
        "accepted", "retaliation", Town.alice,
        .reportRetaliation(Complaints.RetaliationReport(huge))
      ),
      ("reported", "consequence", Office.head, .close(closing)),
      ("reported", "consequence", Office.head, .close(empty)),
      (
        "reported", "documentNumber", Office.head,
        .close(Complaints.Closing(.partly, documentNumber: huge))
      ),
      ("reported", "redo", Office.head, .redo(Reason(huge))),
      (
        "closed", "documentNumber", Office.clerk,
        .reply(Complaints.Reply("复", manner: .written, documentNumber: huge))
      ),
      ("closed", "summary", Office.clerk, .publish(Complaints.Publication(huge))),
      ("closed", "reason", Office.clerk, .publish(Complaints.Publication("果", reason: huge))),
      ("closed", "slot", Town.keeper, .erase(PersonalErasure(slot: huge, reason: "由"))),
      ("closed", "leak", Office.supervisor, .recordLeak(Complaints.IdentityLeak(huge))),
      ("replied", "words", Office.clerk, .followUp(Complaints.FollowUp(.satisfied, words: huge))),
      ("replied", "ground", Town.alice, .askReview(Complaints.ReviewRequest(huge))),
    ]
  }()

  @Test(arguments: commands.indices)
  func `a command that cannot be is refused, and the complaint stays as it was`(_ index: Int) throws
  {
    let (phase, name, actor, command) = Self.commands[index]
    let office = try Office()
    let key: DossierKey
    switch phase {
    case "submitted": key = try office.submitted()
    case "accepted": key = try office.accepted()
    case "closed": key = try office.closed()
    case "replied": key = try office.replied()
    default:
      key = try office.accepted()
      try office.must(
        .report(Complaints.InvestigationReport(.partly, text: "秘报")), key, by: Office.su, "08-01")
    }
    if case .explain = command {
      try office.must(ComplaintHandlingTests.ask("2012-08-10"), key, by: Office.su, "08-01")
    }
    let before = try office.town.texts(key)
    let outcome = try office.run(command, key, by: actor, "08-02")
    #expect(outcome.refusal != nil, "\(command.word) \(name)")
    #expect(outcome.json.canonicalBytes.count < 2_000)
    #expect(try office.town.texts(key) == before)
    try expectSound(office, "\(command.word) \(name)")
  }

  @Test func `a call's ticket is the name of one`() throws {
    let office = try Office()
    for ticket in [DossierKey(.complaint, ""), DossierKey(.complaint, Self.huge), .case("x")] {
      let call = Complaints.HotlineCall(seconds: 3, ticket: ticket)
      let outcome = try office.town.send(
        CommandRequest(
          .hotline(.record(call)), on: DossierKey(.hotline, "2012-08-01"), by: Office.clerk,
          at: when("08-01")))
      #expect(outcome.refusal != nil)
      try expectSound(office, "\(ticket.id.prefix(9))")
    }
  }

  @Test func `periods and dossiers that cannot be are refused or empty`() throws {
    let office = try Office()
    let key = try office.closed()
    let days = [Day(.min), .first, Day(0), day("2012-08-01"), .last, Day(.max)]
    for from in days {
      for through in days {
        let period = Complaints.Period(from: from, through: through)
        _ = try office.town.ask(.complaintStatistics(period), nil, by: Office.clerk, "08-02")
        var open311 = Complaints.Open311Filter()
        (open311.startDate, open311.endDate) = (.day(from), .day(through))
        _ = try office.town.ask(.open311Requests(open311), nil, by: .anyone, "08-02")
        let order = Complaints.BulletinOrder(from: from, through: through)
        _ = try office.town.send(
          CommandRequest(
            .bulletin(.issue(order)),
            on: DossierKey(.bulletin, "b\(from.number).\(through.number)"),
            by: Office.clerk, at: when("08-02")))
      }
      _ = try office.town.ask(.due(DueFilter(by: from)), nil, by: Office.clerk, "08-02")
    }
    for limit in [Int32.min, -1, 0, 1_001, .max] {
      let reply = try office.town.ask(
        .complaintList(Complaints.Filter(limit: limit)), nil, by: Office.clerk, "08-02")
      #expect(reply.refusal?.code == .tooMany)
    }
    for wrong in [
      nil, DossierKey(.complaint, ""), DossierKey(.case, key.id), DossierKey(.hotline, "x"),
    ] {
      for query in [
        Query.complaintGet(Nothing()), .complaintLedger(Nothing()), .bulletinGet(Nothing()),
      ] {
        #expect(try office.town.ask(query, wrong, by: Office.clerk, "08-02").refusal != nil)
      }
      #expect(try office.run(.submit(Complaints.Submission("he")), wrong, "08-02").refusal != nil)
    }
    try expectSound(office, "periods")
  }

  @Test func `a moment before the last or beyond all time is refused`() throws {
    let office = try Office()
    let key = try office.registered("08-02")
    #expect(try office.refusal(.submit(Complaints.Submission("he")), key, "08-01") == .timeWentBack)
    for at in [Instant(.min), Instant(.max)] {
      let request = CommandRequest(.complaint(.register(Office.intake())), by: Office.clerk, at: at)
      #expect(try office.town.send(request).refusal?.code == .dateOutOfRange)
      _ = try office.engine.sweep(at: at)
      _ = try office.engine.notices(at: at)
    }
    try expectSound(office, "moments")
  }
}
