import Testing
import Xiaoneng

/// Penalty cases from the opening to the close (行政处罚法 arts 54–73).
@Suite struct PenaltyLifeTests {
  @Test func `a case is opened, proposed, told, heard, reviewed, decided, served, paid and closed`()
    throws
  {
    let bureau = try Bureau()
    let key = try bureau.told(circumstances: [.harmReduced])
    #expect(key == Bureau.key(1))
    try bureau.must(.defend(Penalties.Defence("秘说：已经停业")), key, by: Town.alice, "08-06")
    try bureau.must(.askHearing(Penalties.HearingWish()), key, by: Town.alice, "08-07")
    try bureau.must(
      .callHearing(
        Penalties.HearingCall(
          on: day("2012-08-20"), at: "工商局三楼", chair: "zhao", documentNumber: "听通1号")),
      key, "08-08")
    try bureau.must(
      .hear(Penalties.HearingMinutes("秘话：当事人承认", documentNumber: "听录1号")), key, by: Town.zhao,
      "08-20")
    try bureau.must(.review(Bureau.agreed), key, by: Town.zhao, "08-21")
    try bureau.must(.approve(Bureau.punish), key, by: Town.sun, "08-22")
    try bureau.must(.serve(Cases.Service(.direct, receiver: "秘收人")), key, "08-24")
    try bureau.must(.pay(Penalties.Payment(fen: 300_000, receiptNumber: "票1号")), key, "08-30")
    try bureau.must(.close(Penalties.Closing(.paid)), key, "08-31")
    let view = try bureau.view(key, "09-03")
    #expect(view.phase == .closed && view.closure == .paid && view.outcome == .punish)
    // 从轻, half way: 3,000 of 20,000 yuan.
    #expect((view.fine, view.paid, view.outstanding) == (300_000, 300_000, 0))
    #expect(
      try bureau.town.words(key) == [
        "penalty.opened", "penalty.circumstanced", "penalty.proposed", "penalty.notified",
        "penalty.defended", "penalty.hearingAsked", "penalty.hearingCalled", "penalty.heard",
        "penalty.reviewed", "penalty.decided", "penalty.served", "penalty.paid", "penalty.closed",
      ])
  }

  @Test func `numbers have no gaps within the year, whatever is refused`() throws {
    let bureau = try Bureau()
    #expect(try bureau.opened() == Bureau.key(1))
    #expect(try bureau.run(.open(Bureau.opening("weather")), nil, "08-01").refusal != nil)
    #expect(try bureau.opened() == Bureau.key(2))
    #expect(try bureau.opened(Bureau.opening(), "2013-01-04") == Bureau.key(1, year: 2013))
  }

  @Test func `the days of the law stand in the events`() throws {
    let bureau = try Bureau()
    let key = try bureau.opened()
    // Ninety calendar days from 1 August: 30 October.
    #expect(try bureau.view(key, "08-01").decideBy == day("2012-10-30"))
    try bureau.must(.propose(Bureau.half), key, "08-02")
    try bureau.must(.notify(Penalties.Notification("罚告1号")), key, "08-03")
    // Five working days: 10 August.
    #expect(try bureau.view(key, "08-03").hearingBy == day("2012-08-10"))
    let served = try bureau.served()
    let view = try bureau.view(served, "08-10")
    // Fifteen calendar days end on a Saturday: the Monday after.
    #expect(view.payBy == day("2012-08-27"))
    let event = try #require(try bureau.town.entries(served).last)
    // Sixty days; three months, as it was in 2012.
    #expect(event.data["reconsiderBy"]?.string == "2012-10-09")
    #expect(event.data["sueBy"]?.string == "2012-11-12")
  }

  @Test
  func
    `before 2021 a hearing is asked for within three days, and only a field's own rule limits the decision`()
    throws
  {
    let bureau = try Bureau(.before2021)
    let key = try bureau.told()
    let view = try bureau.view(key, "08-03")
    // 工商行政管理机关行政处罚程序规定: ninety days; of taxes nothing said so.
    #expect(view.decideBy == day("2012-10-30") && view.hearingBy == day("2012-08-06"))
    let tax = try bureau.opened(Bureau.opening(Bureau.late))
    #expect(try bureau.view(tax, "08-03").decideBy == nil)
    // Nobody asked: from the seventh on it may be decided, without a review.
    #expect(
      try bureau.run(.approve(Bureau.punish), key, by: Town.sun, "08-06").refusal?.code
        == .hearingPending)
    try bureau.must(.approve(Bureau.punish), key, by: Town.sun, "08-07")
  }

  @Test func `a small fine is decided on the spot by the officers of the case`() throws {
    let bureau = try Bureau()
    let key = try bureau.proposed(
      Bureau.opening(Bureau.late),
      Penalties.Calculation(facts: [.init("daysLate", 10)], weighed: [], share: 3_000))
    #expect(try bureau.view(key, "08-02").proposedFine == 18_000)
    #expect(
      try bureau.run(.approve(Bureau.punish), key, by: Town.chu, "08-02").refusal?.code
        == .decisionNotYours)
    try bureau.must(.approve(Bureau.punish), key, by: Town.li, "08-02")
    #expect(try bureau.town.entries(key).last?.data["spot"] == true)
  }

  @Test func `whether a first offence goes unpunished, a person says`() throws {
    let bureau = try Bureau()
    let key = try bureau.told(
      Bureau.opening(Bureau.late),
      Penalties.Calculation(facts: [.init("daysLate", 10)], weighed: []), [.firstOffence])
    let none = Penalties.Approval(.none, documentNumber: "不罚1号", consented: true)
    var silent = none
    silent.consented = nil
    #expect(
      try bureau.run(.approve(silent), key, by: Town.sun, "08-06").refusal?.code
        == .firstOffenceOpen)
    try bureau.must(.approve(none), key, by: Town.sun, "08-06")
    try bureau.must(.serve(Cases.Service(.direct, receiver: "秘收人")), key, "08-07")
    #expect(try bureau.view(key, "08-07").payBy == nil)
    try bureau.must(.close(Penalties.Closing(.notPunished)), key, "08-08")
  }

  @Test func `what the law does not punish is proposed as none, and cannot be punished`() throws {
    let bureau = try Bureau()
    let key = try bureau.proposed(Bureau.opening(), Bureau.half, [.slightCorrected])
    let view = try bureau.view(key, "08-02")
    #expect(view.proposedFine == 0 && view.band == DiscretionBand.none)
    try bureau.must(.notify(Penalties.Notification("罚告1号")), key, "08-03")
    #expect(
      try bureau.run(.approve(Bureau.punish), key, by: Town.sun, "08-06").refusal?.code
        == .mayNotPunish)
    try bureau.must(
      .approve(Penalties.Approval(.none, documentNumber: "不罚1号")), key, by: Town.sun, "08-06")
  }

  @Test func `facts that do not hold, and crimes, are decided with a reason`() throws {
    for (outcome, closure) in [
      (Penalties.Outcome.unfounded, Penalties.Closure.notPunished), (.transfer, .transferred),
    ] {
      let bureau = try Bureau()
      let key = try bureau.proposed()
      let bare = Penalties.Approval(outcome, documentNumber: "决1号")
      #expect(
        try bureau.run(.approve(bare), key, by: Town.sun, "08-06").refusal?.code
          == .deviationUnreasoned)
      var reasoned = bare
      reasoned.reason = "证据不足"
      try bureau.must(.approve(reasoned), key, by: Town.sun, "08-06")
      if outcome == .unfounded {
        try bureau.must(.serve(Cases.Service(.post, documentNumber: "邮1号")), key, "08-07")
      }
      try bureau.must(.close(Penalties.Closing(closure)), key, "08-08")
      // Nothing is late any more.
      #expect(try bureau.town.sweep("2013-06-01").events == 0)
    }
  }

  @Test func `a heavier proposal after the defence needs something new, and is told again`() throws
  {
    let bureau = try Bureau()
    let key = try bureau.told()
    try bureau.must(.defend(Penalties.Defence("秘说：没有恶意")), key, by: Town.alice, "08-06")
    let heavy = Penalties.Calculation(weighed: Bureau.half.weighed + [.init("attitude", 10_000)])
    #expect(try bureau.run(.propose(heavy), key, "08-07").refusal?.code == .heavierForDefence)
    try bureau.must(
      .circumstance(Penalties.CircumstanceFound(.obstructed, evidence: ["笔录2"])), key, "08-07")
    try bureau.must(.propose(heavy), key, "08-08")
    #expect(try bureau.view(key, "08-08").phase == .proposed)
    #expect(
      try bureau.run(.approve(Bureau.punish), key, by: Town.sun, "08-31").refusal?.code
        == .notNotified)
    // A lighter one stands as told.
    try bureau.must(.notify(Penalties.Notification("罚告2号")), key, "08-09")
    try bureau.must(.propose(Bureau.half), key, "08-10")
    #expect(try bureau.view(key, "08-10").phase == .notified)
  }

  @Test func `the law of the day it was done, or today's where it is lighter`() throws {
    var newer = try #require(PenaltyRules.act2021.benchmarks.first { $0.id == Bureau.unlicensed })
    (newer.version, newer.most, newer.validFrom) = (2, 1_000_000, day("2012-07-30"))
    for (most, version) in [(1_000_000, 2), (9_000_000, 1)] as [(Int64, Int64)] {
      newer.most = most
      let bureau = try Bureau { $0.benchmarks.append(newer) }
      let key = try bureau.proposed()
      let proposal = try #require(try bureau.explanation(key, "08-02").proposal)
      #expect(proposal.version == version, "\(most)")
      #expect(proposal.lines.contains { $0.chinese.hasPrefix("新规定处罚较轻") } == (version == 2))
    }
  }

  @Test func `a fine far from like cases of the last year needs a reason`() throws {
    let bureau = try Bureau()
    for _ in 0..<3 { _ = try bureau.decided() }
    // Three at 10,000 yuan; this one at the end of the band.
    let most = Penalties.Calculation(
      weighed: ["amount", "duration", "harm", "repeat", "attitude"].map { .init($0, 10_000) })
    let key = try bureau.must(.propose(most), try bureau.opened(Bureau.opening(), "08-09"), "08-09")
    let proposal = try #require(try bureau.explanation(key, "08-09").proposal)
    #expect((proposal.likeCases, proposal.likeMean) == (3, 1_000_000))
    #expect(proposal.deviates && proposal.fine == 1_400_000)
    try bureau.must(.notify(Penalties.Notification("罚告4号")), key, "08-09T10:00")
    try bureau.must(.askHearing(Penalties.HearingWish(waived: true)), key, by: Town.alice, "08-10")
    try bureau.must(.review(Bureau.agreed), key, by: Town.zhao, "08-10T10:00")
    #expect(
      try bureau.run(.approve(Bureau.punish), key, by: Town.sun, "08-13").refusal?.code
        == .deviationUnreasoned)
    var reasoned = Bureau.punish
    reasoned.reason = "多次违法"
    try bureau.must(.approve(reasoned), key, by: Town.sun, "08-13")
    // A year later they are no more of the last year.
    let later = try bureau.must(
      .propose(most), try bureau.opened(Bureau.opening(), "2013-09-09"), "2013-09-09")
    #expect(try bureau.explanation(later, "2013-09-09").proposal?.likeCases == 0)
  }

  @Test func `the explanation goes line by line, with articles, evidence and a draft of reasons`()
    throws
  {
    let bureau = try Bureau()
    let page = try bureau.explanation(
      try bureau.told(Bureau.opening(), Bureau.half, [.harmReduced]), "08-03")
    let lines = try #require(page.proposal?.lines)
    #expect(
      lines.first?.article == "《行政处罚法》（1996年）第二十七条第一款第一项"
        && lines.first?.evidence == ["笔录1"])
    #expect(lines.contains { $0.chinese == "从轻处罚：法定0—20000元，本档100—6000元" })
    #expect(lines.contains { $0.english == "fine 3000 yuan (50 % into the band, rounded down)" })
    #expect(lines.first?.basis == "penalty@2009:27(1)(1)")
    // No Act of 2012 sets a time to decide: it is the organ's own.
    #expect(page.told.map(\.article).contains("本机关行政处罚程序与裁量规定"))
    #expect(page.told.contains { $0.chinese == "可于2012-08-10前要求听证" })
    #expect(page.told.contains { $0.chinese.hasPrefix("本结果仅为建议") })
    #expect(page.reasons.hasPrefix("主动消除或者减轻危害后果（《行政处罚法》（1996年）第二十七条第一款第一项）；"))
  }
}

extension Bureau {
  func told(circumstances: [Circumstance.Kind]) throws -> DossierKey {
    try told(Self.opening(), Self.half, circumstances)
  }
}
