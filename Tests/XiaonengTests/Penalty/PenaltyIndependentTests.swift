import Testing
import Xiaoneng

/// Penalty cases held against DOMAIN §7 and the Act alone, by who did not write them.
@Suite struct PenaltyIndependentTests {
  private static let late = Penalties.Calculation(
    facts: [.init("daysLate", 10)], weighed: [], share: 3_000)

  private func appeal(_ kind: Penalties.AppealKind) -> Penalties.Command {
    .appeal(Penalties.Appeal(kind, before: "市政府", documentNumber: "受1号"))
  }
  private func answer(_ outcome: Penalties.AppealOutcome, _ fine: Int64? = nil) -> Penalties.Command
  {
    .answerAppeal(Penalties.AppealAnswer(outcome, fine: fine, documentNumber: "复决1号"))
  }
  private func pay(_ fen: Int64) -> Penalties.Command {
    .pay(Penalties.Payment(fen: fen, receiptNumber: "票1号"))
  }

  // MARK: - On the spot: art 51

  @Test(
    arguments: [(20_000, true), (20_100, false), (200_000, false)] as [(Int64, Bool)])
  func `no more is decided on the spot than may be`(_ fine: Int64, _ isDone: Bool) throws {
    let bureau = try Bureau()
    let key = try bureau.proposed(Bureau.opening(Bureau.late), Self.late)
    var approval = Bureau.punish
    (approval.fine, approval.reason) = (fine, "当场加重")
    let refusal = try bureau.run(.approve(approval), key, by: Town.li, "08-02").refusal
    #expect(refusal?.code == (isDone ? nil : .decisionNotYours))
    if !isDone {
      // Nor by the head, before the subject was told: art 62.
      #expect(
        try bureau.run(.approve(approval), key, by: Town.sun, "08-02").refusal?.code
          == .notNotified)
    }
  }

  // MARK: - What is on file is weighed: arts 5, 30, 45

  @Test func `what is found after the proposal is weighed before it is told or decided`() throws {
    for isTold in [false, true] {
      let bureau = try Bureau()
      let key =
        isTold
        ? try bureau.told(Bureau.opening(Bureau.late), Self.late)
        : try bureau.proposed(Bureau.opening(Bureau.late), Self.late)
      try bureau.must(
        .circumstance(Penalties.CircumstanceFound(.underFourteen, evidence: ["户口簿"])), key, "08-06")
      // A child is not punished on a proposal that did not know it was one.
      let decided = try bureau.run(.approve(Bureau.punish), key, by: Town.sun, "08-07")
      #expect(decided.refusal?.field == "circumstances")
      if !isTold {
        #expect(
          try bureau.run(.notify(Penalties.Notification("罚告1号")), key, "08-07").refusal?.field
            == "circumstances")
      }
      try bureau.must(.propose(Self.late), key, "08-08")
      #expect(
        try bureau.run(.approve(Bureau.punish), key, by: Town.sun, "08-09").refusal != nil)
      try bureau.must(
        .approve(Penalties.Approval(.none, documentNumber: "不罚1号")), key, by: Town.sun, "08-10")
    }
  }

  @Test func `what speaks for the subject never makes it heavier`() throws {
    let bureau = try Bureau()
    let key = try bureau.told()
    try bureau.must(
      .circumstance(Penalties.CircumstanceFound(.merit, evidence: ["笔录2"])), key, "08-06")
    // 从轻 up to 6,000: no heavier than told. Where both speak it is the middle again, and heavier is heavier.
    let heavy = Penalties.Calculation(
      weighed: ["amount", "duration", "harm", "repeat", "attitude"].map { .init($0, 10_000) })
    try bureau.must(.propose(heavy), key, "08-07")
    #expect(try bureau.view(key, "08-07").proposedFine == 600_000)
    try bureau.must(
      .circumstance(Penalties.CircumstanceFound(.repeated, evidence: ["罚字2011第3号"])), key, "08-08")
    try bureau.must(.propose(heavy), key, "08-09")
    #expect(try bureau.view(key, "08-09").phase == .proposed)

    // A first offence that no one consents to leaves the band, and is no reason for more.
    let other = try Bureau()
    let second = try other.told()
    try other.must(
      .circumstance(Penalties.CircumstanceFound(.firstOffence, evidence: ["查询单"])), second, "08-06")
    #expect(try other.run(.propose(heavy), second, "08-07").refusal?.code == .heavierForDefence)
  }

  // MARK: - Hearing: arts 64, 65, 58

  @Test func `a hearing that cannot be held as called is called again`() throws {
    let bureau = try Bureau()
    let key = try PenaltyRefusalTests.called(bureau)
    // zhao falls ill: another chair, another day, seven working days ahead again.
    #expect(
      try bureau.run(PenaltyRefusalTests.call(on: "2012-08-24", chair: "qian"), key, "08-16")
        .refusal?.code == .hearingTooSoon)
    try bureau.must(PenaltyRefusalTests.call(on: "2012-08-27", chair: "qian"), key, "08-16")
    #expect(
      try bureau.run(PenaltyRefusalTests.minutes, key, by: Town.zhao, "08-27").refusal?.code
        == .notYourCase)
    try bureau.must(PenaltyRefusalTests.minutes, key, by: Town.qian, "08-27")
    #expect(
      try bureau.run(PenaltyRefusalTests.call(on: "2012-09-27"), key, "08-28").refusal?.code
        == .hearingClosed)
  }

  @Test func `whoever could not record the minutes does not preside`() throws {
    let bureau = try Bureau()
    let key = try PenaltyRefusalTests.asked(bureau)
    for chair in ["jia", "zhou"] {
      #expect(
        try bureau.run(PenaltyRefusalTests.call(chair: chair), key, "08-07").refusal?.code
          == .notYourUnit)
    }
  }

  @Test func `a review before the hearing did not know the minutes`() throws {
    let bureau = try Bureau()
    let key = try PenaltyRefusalTests.called(bureau)
    try bureau.must(.review(Bureau.agreed), key, by: Town.zhao, "08-16")
    try bureau.must(PenaltyRefusalTests.minutes, key, by: Town.zhao, "08-17")
    #expect(
      try bureau.run(.approve(Bureau.punish), key, by: Town.sun, "08-20").refusal?.code
        == .legalReviewMissing)
    try bureau.must(.review(Bureau.agreed), key, by: Town.zhao, "08-20")
    try bureau.must(.approve(Bureau.punish), key, by: Town.sun, "08-20T10:00")
  }

  @Test func `more than the last proposal asks for what more asks for`() throws {
    let bureau = try Bureau {
      $0.collectiveCitizen = 900_000
    }
    // Told of 10,000 yuan, which the leading body decides; lowered to 6,000; the head takes 9,500.
    let key = try bureau.told()
    try bureau.must(.askHearing(Penalties.HearingWish(waived: true)), key, by: Town.alice, "08-06")
    let light = Penalties.Calculation(weighed: [])
    try bureau.must(.propose(light), key, "08-07")
    var approval = Bureau.punish
    (approval.fine, approval.reason) = (950_000, "情节较重")
    #expect(
      try bureau.run(.approve(approval), key, by: Town.sun, "08-08").refusal?.code
        == .legalReviewMissing)
    try bureau.must(.review(Bureau.agreed), key, by: Town.zhao, "08-08")
    #expect(
      try bureau.run(.approve(approval), key, by: Town.sun, "08-09").refusal?.code
        == .collectiveMissing)
    approval.collective = "会议纪要1号"
    try bureau.must(.approve(approval), key, by: Town.sun, "08-09")
  }

  // MARK: - Money: arts 72, 73

  @Test func `what is added never exceeds the fine, not even one that an appeal lowered`() throws {
    let bureau = try Bureau()
    let key = try bureau.served()
    // Thirty days late, booked by a payment of one fen: 9,000 yuan.
    try bureau.must(pay(1), key, "09-26")
    try bureau.must(appeal(.reconsideration), key, by: Town.alice, "09-27")
    try bureau.must(answer(.changed, 100_000), key, "10-08")
    let view = try bureau.view(key, "12-31")
    #expect((view.outstanding, view.charge) == (99_999, 100_000))
    #expect(try bureau.run(pay(200_000), key, "12-31").refusal?.code == .paymentWrong)
    try bureau.must(pay(199_999), key, "12-31")
    try bureau.must(.close(Penalties.Closing(.paid)), key, "12-31T10:00")
  }

  @Test func `each remedy is taken once, and not against what was revoked`() throws {
    let bureau = try Bureau()
    let key = try bureau.served()
    try bureau.must(appeal(.reconsideration), key, by: Town.alice, "10-09")
    try bureau.must(answer(.upheld), key, "10-09T10:00")
    #expect(
      try bureau.run(appeal(.reconsideration), key, by: Town.alice, "10-09T11:00").refusal?.code
        == .alreadyDone)
    // Fifteen days from the answer, and no more: 行政诉讼法 art 45.
    try bureau.must(appeal(.suit), key, by: Town.alice, "10-24")
    try bureau.must(answer(.revoked), key, "11-12T10:00")
    #expect(
      try bureau.run(appeal(.suit), key, by: Town.alice, "11-12T11:00").refusal?.code
        == .wrongPhase)
    _ = try bureau.town.engine.rebuild()
    #expect(try bureau.view(key, "11-13").outstanding == 0)
  }

  @Test func `whoever waited for the answer may still sue for fifteen days`() throws {
    let bureau = try Bureau()
    let key = try bureau.served()
    try bureau.must(appeal(.reconsideration), key, by: Town.alice, "10-09")
    try bureau.must(answer(.upheld), key, "12-07")
    // 行政诉讼法 art 45: fifteen days from the answer, though the time for suing from the penalty itself is
    // over; the fifteenth, 22 December, is a Saturday. Until then no court enforces it.
    let enforced = Penalties.Command.close(Penalties.Closing(.enforced, documentNumber: "强申1号"))
    #expect(try bureau.run(enforced, key, "12-24").refusal?.article == "coercion:53")
    _ = try bureau.town.engine.rebuild()
    #expect(
      try bureau.run(appeal(.suit), key, by: Town.alice, "12-25").refusal?.code == .tooLate)
    try bureau.must(appeal(.suit), key, by: Town.alice, "12-24")
  }

  // MARK: - Ledgers that can be read again

  private static let long = String(repeating: "长", count: 30_000)

  @Test func `no text is so long that the ledger could not be read again`() throws {
    let bureau = try Bureau()
    let key = try bureau.decided()
    let services: [Cases.Service] = [
      Cases.Service(.direct, receiver: "本人", documentNumber: Self.long),
      Cases.Service(.direct, receiver: Self.long),
      Cases.Service(.direct, receiver: "本人", witness: Self.long),
      Cases.Service(.left, documentNumber: Self.long, witness: "证人"),
      Cases.Service(.left, receiver: Self.long, witness: "证人"),
      Cases.Service(.publicNotice, documentNumber: Self.long),
    ]
    for service in services {
      let refusal = try bureau.run(.serve(service), key, "08-09").refusal
      #expect(refusal?.code == .tooLong, "\(service.mode)")
    }
    for change in [
      { $0.phone = Self.long }, { $0.address = Self.long }, { $0.name = Self.long },
    ] as [(inout Cases.Applicant) -> Void] {
      var subject = Town.marked
      change(&subject)
      #expect(
        try bureau.run(.open(Bureau.opening(by: subject)), nil, "08-09").refusal?.code == .tooLong)
    }
    try readable(bureau, key)
  }

  @Test func `names with quotes and blanks, and texts with controls, are read again as they were`()
    throws
  {
    let bureau = try Bureau()
    var subject = Town.marked
    subject.name = "  “秘名\"\\\u{1F600}e\u{301}  "
    let key = try bureau.opened(Bureau.opening(by: subject))
    let nasty = "笔录\"\\\n\te\u{301}\u{FEFF}#1"
    try bureau.must(
      .circumstance(
        Penalties.CircumstanceFound(.merit, evidence: Array(repeating: nasty, count: 64))),
      key, "08-02")
    try bureau.must(.propose(Bureau.half), key, "08-03")
    try bureau.must(.notify(Penalties.Notification("告\"\\e\u{301}#1")), key, "08-06")
    try readable(bureau, key)
    let before = try bureau.view(key, "08-07")
    _ = try bureau.town.engine.rebuild()
    #expect(try bureau.view(key, "08-07") == before)
    let reading = PersonalReading(slot: "subject", purpose: "核对")
    guard
      case .penaltyPersonal(let view) = try bureau.town.ask(
        .penaltyPersonal(reading), key, by: Town.li, "08-08"
      ).answer
    else {
      Issue.record("not read")
      return
    }
    #expect(view.value["name"]?.string == subject.name)
  }

  private func readable(_ bureau: Bureau, _ key: DossierKey) throws {
    for entry in try bureau.town.entries(key) { _ = try entry.event() }
    #expect(try bureau.town.engine.verify().wrong == nil)
  }

  // MARK: - Time

  @Test func `a sweep to the end of time ends, and finds each limit once`() throws {
    let bureau = try Bureau()
    let keys = [try bureau.opened(), try bureau.decided(), try bureau.served()]
    _ = try bureau.town.engine.sweep(at: Instant(.max))
    for key in keys {
      #expect(try bureau.town.words(key).filter { $0 == "penalty.overran" }.count == 1)
    }
    #expect(try bureau.town.engine.sweep(at: Instant(.max)).events == 0)
    #expect(try bureau.town.engine.verify().wrong == nil)
  }

  @Test func `ninety days that end in a holiday run on to the first working day after it`() throws {
    let bureau = try Bureau()
    // 2012-07-03 and 90 days: 1 October. The holiday ends on the 7th.
    let key = try bureau.opened(
      Bureau.opening {
        $0.committed = day("2012-06-20")
        $0.discovered = day("2012-06-25")
      }, "07-03")
    #expect(try bureau.view(key, "07-04").decideBy == day("2012-10-08"))
  }

  // MARK: - Who sees and does what

  @Test func `every role on every word: only whom the Act names`() throws {
    let bureau = try Bureau()
    let key = try bureau.told()
    let commands: [Penalties.Command] = [
      .circumstance(Penalties.CircumstanceFound(.merit, evidence: ["x"])), .propose(Bureau.half),
      .notify(Penalties.Notification("1")), .defend(Penalties.Defence("x")),
      .askHearing(Penalties.HearingWish()),
      PenaltyRefusalTests.call(), PenaltyRefusalTests.minutes, .review(Bureau.agreed),
      .approve(Bureau.punish), .serve(Cases.Service(.direct, receiver: "x")), pay(1),
      .defer(Penalties.Deferral(until: day("2013-01-04"), reason: "x", documentNumber: "1")),
      appeal(.suit), answer(.revoked), .close(Penalties.Closing(.paid)), .withdraw(Reason("x")),
      .erase(PersonalErasure(slot: "subject", reason: "x")),
    ]
    let inside: [Role] = [.handler, .reviewer, .approver, .organHead]
    for actor in Town.everyone {
      for command in commands {
        let code = try bureau.run(command, key, by: actor, "08-01").refusal?.code
        // Before anything else is looked at, time went back: whoever gets that far was let in.
        let isIn = code == .timeWentBack
        let expected: Bool
        switch command {
        case .defend, .askHearing, .appeal:
          expected = actor.id == "alice" || (inside.contains(actor.role) && actor.unit == "GS")
        case .review: expected = actor.id == "zhao"
        case .approve: expected = actor.unit == "GS" && [.handler, .organHead].contains(actor.role)
        case .defer, .withdraw: expected = actor.id == "sun"
        case .erase: expected = actor.role == .administrator
        default: expected = inside.contains(actor.role) && actor.unit == "GS"
        }
        #expect(isIn == expected, "\(actor.id) \(command.word) \(String(describing: code))")
      }
    }
  }
}
