import Testing
import Xiaoneng

/// 并件、分件: one matter, one investigation, and an answer to everyone who asked.
@Suite struct ComplaintJoinTests {
  static func join(_ first: DossierKey, _ kind: Complaints.Joining.Kind = .duplicate)
    -> Complaints.Command
  {
    .join(Complaints.Joining(first, kind: kind))
  }

  @Test(arguments: [Complaints.Joining.Kind.duplicate, .repeat])
  func `what joins the first has its result, and a reply of its own`(
    _ kind: Complaints.Joining.Kind
  ) throws {
    let office = try Office()
    let first = try office.accepted()
    let second = try office.registered("08-02")
    try office.must(Self.join(first, kind), second, "08-02")
    #expect(try office.view(second, "08-02").first == first)
    #expect(try office.view(first, "08-02").joined == [second])
    try office.must(
      .report(Complaints.InvestigationReport(.partly, text: "秘报")), first, by: Office.su, "08-20")
    #expect(try office.refusal(Office.reply, second, "08-20") == .wrongPhase)
    try office.must(.close(Complaints.Closing(.partly)), first, by: Office.head, "08-20")
    #expect(try office.view(second, "08-20").finding == .partly)
    try office.must(Office.reply, first, "08-21")
    // Three working days after 08-20, for each.
    try office.town.sweep("08-31")
    #expect(try office.faults(first) == [])
    #expect(try office.faults(second).filter { $0.hasPrefix("C4") } == ["C4 2012-08-23"])
    try office.must(Office.reply, second, "09-01")
  }

  @Test func `it joins one that is there, open, and not itself`() throws {
    let office = try Office()
    let key = try office.registered("08-01")
    let joined = try office.registered("08-01")
    let closed = try office.closed()
    #expect(try office.refusal(Self.join(key), key, "08-01") == .complaintNotFound)
    #expect(
      try office.refusal(Self.join(DossierKey(.complaint, "TS2012000099")), key, "08-01")
        == .complaintNotFound)
    #expect(try office.refusal(Self.join(closed), key, "08-01") == .wrongPhase)
    try office.must(Self.join(key), joined, "08-01")
    let third = try office.registered("08-01")
    #expect(try office.refusal(Self.join(joined), third, "08-01") == .wrongPhase)
    #expect(try office.refusal(Self.join(third), key, "08-01") == .alreadyDone)
  }

  @Test func `what is refused or forwarded is so for all who joined`() throws {
    for forwarded in [false, true] {
      let office = try Office()
      let first = try office.submitted()
      let second = try office.registered("08-01")
      try office.must(Self.join(first), second, "08-01")
      let decision: Complaints.Command =
        forwarded
        ? .forward(Complaints.Forwarding("市教育局", documentNumber: "函1号", reason: "属其职权"))
        : .refuse(Complaints.Refusal(.concluded, reason: "已有结论", documentNumber: "不受1号"))
      try office.must(decision, first, by: Office.head, "08-02")
      // Everyone is told, and nothing waits for ever.
      let told = try office.engine.notices(at: when("08-02")).filter { $0.channel == .sms }
      #expect(Set(told.map(\.dossier)) == [first, second])
      #expect(try office.view(second, "08-02").phase == (forwarded ? .forwarded : .refused))
    }
  }

  @Test func `withdrawn by one, it goes on for the others`() throws {
    let office = try Office()
    let first = try office.accepted()
    let second = try office.registered("08-02")
    try office.must(Self.join(first), second, "08-02")
    try office.must(.withdraw(Cases.WithdrawalRequest("不再追究")), first, by: Town.alice, "08-03")
    #expect(try office.view(first, "08-03").phase == .accepted)
    try office.must(
      .report(Complaints.InvestigationReport(.substantiated, text: "秘报")), first, by: Office.su,
      "08-20")
    try office.must(.close(Complaints.Closing(.substantiated)), first, by: Office.head, "08-20")
    #expect(try office.view(second, "08-20").finding == .substantiated)
  }

  @Test func `withdrawn by the only one, it is closed so`() throws {
    let office = try Office()
    let key = try office.accepted()
    try office.must(.withdraw(Cases.WithdrawalRequest("不再追究")), key, by: Town.alice, "08-03")
    let view = try office.view(key, "08-03")
    #expect(view.phase == .closed && view.finding == .withdrawn)
    try office.town.sweep("2012-12-31")
    #expect(try office.faults(key) == [])
  }

  @Test func `investigated again, all who joined are counted once and told again`() throws {
    let office = try Office()
    let first = try office.accepted()
    let second = try office.registered("08-01")
    try office.must(Self.join(first), second, "08-01")
    for (at, result) in [("08-10", Complaints.FollowUpResult.unsatisfied), ("08-20", .satisfied)] {
      try office.must(
        .report(Complaints.InvestigationReport(.partly, text: "秘报")), first, by: Office.su, at)
      try office.must(.close(Complaints.Closing(.partly)), first, by: Office.head, at)
      try office.must(Office.reply, first, at)
      try office.must(
        .followUp(Complaints.FollowUp(result, founded: result == .unsatisfied)), first, at)
    }
    let table = try office.table("2012-08-01", "2012-08-31")
    #expect(table.byFinding.first { $0.code == "partly" }?.count == 2)
    try office.must(Office.reply, second, "08-20")
  }

  @Test func `a part that is split off is a complaint of its own by the same complainant`() throws {
    let office = try Office()
    let key = try office.accepted()
    let splitting = Complaints.Splitting(
      "rude", fact: Complaints.Fact("秘事：另有辱骂"), unit: "HB", reason: "两事分办")
    try office.must(.split(splitting), key, "08-02")
    let part = DossierKey(.complaint, "TS2012000002")
    let view = try office.view(part, "08-02")
    #expect(view.category == "rude" && view.unit == "HB" && view.phase == .registered)
    #expect(try office.view(part, by: Town.alice, "08-02").number == part.id)
    // The same person, and nothing in the ledgers that says so.
    let commitments = try [key, part].map {
      try office.town.entries($0).first?.data["complainant"]?.string
    }
    #expect(commitments[0] != nil && commitments[0] != commitments[1])
    #expect(try office.faults(part) == [])
  }

  @Test func `a part that is split off later is decided in three working days of that`() throws {
    let office = try Office()
    let key = try office.accepted()
    let splitting = Complaints.Splitting(
      "rude", fact: Complaints.Fact("秘事：另有辱骂"), unit: "HB", reason: "两事分办")
    try office.must(.split(splitting), key, "08-20")
    let part = DossierKey(.complaint, "TS2012000002")
    try office.must(.submit(Complaints.Submission("he")), part, "08-20")
    try office.town.sweep("08-21")
    #expect(try office.faults(part) == [])
  }
}
