import Testing
import Xiaoneng

/// 答复、回访、复查、复核、打击报复: DOMAIN §3.1(7)–(10).
@Suite struct ComplaintReplyTests {
  // MARK: - Reply

  @Test func `a real name is told in writing within three working days`() throws {
    let office = try Office()
    let key = try office.closed("09-27")
    func reply(_ manner: Complaints.ReplyManner, _ number: String) -> Complaints.Command {
      .reply(Complaints.Reply("秘复", manner: manner, documentNumber: number))
    }
    #expect(try office.refusal(reply(.oral, "复1号"), key, "09-28") == .kindNotAllowed)
    #expect(try office.refusal(reply(.written, ""), key, "09-28") == .documentMissing)
    try office.town.sweep("2012-10-08T23:59")
    #expect(try office.faults(key) == [])
    try office.town.sweep("10-09")
    #expect(try office.faults(key) == ["C4 2012-10-08"])
    try office.must(reply(.written, "复1号"), key, "10-09")
    #expect(try office.refusal(reply(.written, "复2号"), key, "10-09") == .alreadyDone)
  }

  @Test func `who asked for confidence may be told by word of mouth`() throws {
    let office = try Office()
    let key = try office.closed("08-01", Office.intake("slow", .confidential))
    try office.must(.reply(Complaints.Reply("秘复", manner: .oral)), key, "08-02")
  }

  @Test func `without a name it is looked into all the same, and no one can be told`() throws {
    let office = try Office()
    let key = try office.closed("08-01", Office.intake("slow", .anonymous))
    let closing = try #require(
      try office.town.entries(key).first { $0.word == "complaint.closed" })
    #expect(closing.data["noReplyAddress"] == .bool(true))
    #expect(try office.refusal(Office.reply, key, "08-02") == .replyAddressMissing)
    try office.town.sweep("2012-12-31")
    #expect(try office.faults(key) == [])
    #expect(try office.engine.notices(at: when("12-31")).allSatisfy { $0.channel == .desk })
  }

  // MARK: - Call-back

  @Test func `called back within ten working days of the reply`() throws {
    let office = try Office()
    let key = try office.replied("09-20")
    // 09-21, 24–29 and 10-08 … 10-10 are ten.
    try office.town.sweep("2012-10-10T23:59")
    #expect(try office.faults(key) == [])
    try office.town.sweep("10-11")
    #expect(try office.faults(key) == ["C5 2012-10-10"])
    try office.must(.followUp(Complaints.FollowUp(.basically)), key, "10-11")
  }

  @Test func `who cannot be reached is called again`() throws {
    let office = try Office()
    let key = try office.replied()
    try office.must(.followUp(Complaints.FollowUp(.unreached)), key, "08-02")
    try office.must(.followUp(Complaints.FollowUp(.satisfied)), key, "08-03")
    #expect(
      try office.refusal(.followUp(Complaints.FollowUp(.satisfied)), key, "08-03") == .alreadyDone)
  }

  @Test func `unsatisfied with ground, it is investigated again, visibly and once`() throws {
    let office = try Office()
    let key = try office.replied("08-01")
    let unsatisfied = Complaints.Command.followUp(
      Complaints.FollowUp(.unsatisfied, founded: true, words: "秘评：没有退钱"))
    try office.must(unsatisfied, key, "08-10")
    var view = try office.view(key, "08-10")
    #expect(view.reopened && view.phase == .accepted && view.due == day("2012-09-10"))
    #expect(try office.view(key, by: Town.alice, "08-10").reopened)
    try office.must(
      .report(Complaints.InvestigationReport(.partly, text: "秘报二")), key, by: Office.su, "08-20")
    try office.must(.close(Complaints.Closing(.partly)), key, by: Office.head, "08-20")
    try office.must(Office.reply, key, "08-21")
    try office.must(unsatisfied, key, "08-22")
    view = try office.view(key, "08-22")
    #expect(view.phase == .closed && view.reopened)
    #expect(try office.engine.verify().wrong == nil)
  }

  @Test func `a breach of the first round is still seen in the second`() throws {
    let office = try Office()
    let key = try office.closed("08-01")
    try office.must(Office.reply, key, "08-10")
    let unsatisfied = Complaints.FollowUp(.unsatisfied, founded: true)
    try office.must(.followUp(unsatisfied), key, "08-10")
    #expect(try office.view(key, "08-10").faults == [.c4])
    // And the second round has limits of its own.
    try office.town.sweep("2012-09-11")
    #expect(try office.faults(key) == ["C4 2012-08-06", "C3 2012-09-10"])
  }

  @Test func `unsatisfied without ground, it stays closed`() throws {
    let office = try Office()
    let key = try office.replied()
    try office.must(.followUp(Complaints.FollowUp(.unsatisfied)), key, "08-02")
    #expect(try office.view(key, "08-02").phase == .closed)
  }

  @Test func `rated once, one to five stars, after the reply`() throws {
    let office = try Office()
    let key = try office.closed()
    let rate = Complaints.Command.rate(Complaints.Rating(stars: 1))
    #expect(try office.refusal(rate, key, by: Town.alice, "08-01") == .wrongPhase)
    try office.must(Office.reply, key, "08-01")
    for stars in [Int32.min, 0, 6, .max] {
      #expect(
        try office.refusal(.rate(Complaints.Rating(stars: stars)), key, by: Town.alice, "08-01")
          == .badRating)
    }
    #expect(
      try office.run(rate, key, by: Town.mallory, "08-01").refusal?.code == .complaintNotFound)
    try office.must(rate, key, by: Town.alice, "08-01")
    #expect(try office.refusal(rate, key, by: Town.alice, "08-01") == .alreadyDone)
  }

  // MARK: - Review

  static let ask = Complaints.Command.askReview(Complaints.ReviewRequest("秘由：处理不公"))
  static func answer(_ outcome: Complaints.ReviewOutcome, _ finding: Complaints.Finding? = nil)
    -> Complaints.Command
  {
    .answerReview(
      Complaints.ReviewAnswer(outcome, text: "秘见：维持原处理", documentNumber: "查1号", finding: finding))
  }

  @Test func `reviewed by the next level within thirty days, once more, and then final`() throws {
    let office = try Office()
    let key = try office.replied("08-01")
    try office.must(Self.ask, key, by: Town.alice, "08-06")
    #expect(try office.view(key, "08-06").review == "复查中")
    #expect(try office.run(Self.answer(.upheld), key, by: Office.head, "08-10").refusal != nil)
    try office.must(Self.answer(.upheld), key, by: Office.supervisor, "08-10")
    try office.must(Self.ask, key, by: Town.alice, "09-06")
    #expect(
      try office.refusal(Self.answer(.changed), key, by: Office.mayor, "09-07") == .badRegister)
    try office.must(Self.answer(.changed, .unfounded), key, by: Office.mayor, "09-07")
    let view = try office.view(key, "09-07")
    #expect((view.review, view.finding) == ("已复核", .unfounded))
    #expect(try office.refusal(Self.ask, key, by: Town.alice, "09-08") == .alreadyDone)
    #expect(try office.faults(key) == ["C5 2012-08-15"])
  }

  @Test func `a review is asked for within thirty days, to the end of a rest day's next`() throws {
    // 08-02 + 30 days is Saturday 09-01: it ends on Monday 09-03. 民法典 art 203(1), DOMAIN §1.2.
    for (at, code) in [("09-03T23:59", nil), ("09-04", Refusal.Code.tooLate)] {
      let office = try Office()
      let key = try office.replied("08-02")
      #expect(try office.run(Self.ask, key, by: Town.alice, at).refusal?.code == code, "\(at)")
    }
  }

  @Test func `a review not answered in thirty days is a breach, at each stage`() throws {
    let office = try Office()
    let key = try office.replied("08-01")
    try office.must(.followUp(Complaints.FollowUp(.unsatisfied)), key, "08-01")
    try office.must(Self.ask, key, by: Town.alice, "08-02")
    // Saturday 09-01 rolls to Monday.
    try office.town.sweep("09-20")
    #expect(try office.faults(key) == ["C7 2012-09-03"])
    try office.must(Self.answer(.upheld), key, by: Office.supervisor, "09-20")
    try office.must(Self.ask, key, by: Town.alice, "09-21")
    try office.town.sweep("2013-01-01")
    // 10-21 is a Sunday.
    #expect(try office.faults(key) == ["C7 2012-09-03", "C7 2012-10-22"])
  }

  @Test func `sent back by a review, the new reply opens the next thirty days`() throws {
    let office = try Office()
    let key = try office.replied("08-01")
    try office.must(Self.ask, key, by: Town.alice, "08-02")
    try office.must(Self.answer(.redo), key, by: Office.supervisor, "08-03")
    #expect(try office.view(key, "08-03").reopened)
    try office.must(
      .report(Complaints.InvestigationReport(.partly, text: "秘报")), key, by: Office.su, "08-30")
    try office.must(.close(Complaints.Closing(.partly)), key, by: Office.head, "08-31")
    // Not before the complainant has heard, and thirty days from then.
    #expect(try office.refusal(Self.ask, key, by: Town.alice, "08-31") == .wrongPhase)
    try office.must(Office.reply, key, "09-03")
    try office.must(Self.ask, key, by: Town.alice, "09-28")
    #expect(try office.view(key, "09-28").review == "复核中")
  }

  @Test func `the same person does not answer both reviews`() throws {
    let office = try Office()
    let key = try office.replied("08-01")
    try office.must(Self.ask, key, by: Town.alice, "08-02")
    try office.must(Self.answer(.upheld), key, by: Office.supervisor, "08-03")
    try office.must(Self.ask, key, by: Town.alice, "08-06")
    // 信访工作条例 art 36: by the level above the one that reviewed.
    let second = try office.run(Self.answer(.upheld), key, by: Office.supervisor, "08-07")
    #expect(second.refusal?.code == .conflictOfInterest)
    try office.must(Self.answer(.upheld), key, by: Office.mayor, "08-07")
  }

  @Test func `whoever joined may ask for a review too`() throws {
    let office = try Office()
    let first = try office.accepted()
    let second = try office.registered("08-01")
    try office.must(ComplaintJoinTests.join(first), second, "08-01")
    try office.must(
      .report(Complaints.InvestigationReport(.unfounded, text: "秘报")), first, by: Office.su, "08-02"
    )
    try office.must(.close(Complaints.Closing(.unfounded)), first, by: Office.head, "08-02")
    try office.must(Office.reply, second, "08-02")
    // 信访工作条例 art 35: 信访人, each of them.
    try office.must(Self.ask, second, by: Town.alice, "08-03")
    try office.must(Self.answer(.redo), second, by: Office.supervisor, "08-06")
    // What is looked into again is on its own, whatever becomes of the first.
    #expect(try office.view(second, "08-06").phase == .accepted)
  }

  // MARK: - Retaliation

  static let retaliation = Complaints.Command.reportRetaliation(
    Complaints.RetaliationReport("秘报复：被停业"))

  @Test func `retaliation is taken up at once, whatever the complaint waits for`() throws {
    let office = try Office()
    let key = try office.registered("08-02")
    try office.must(.submit(Complaints.Submission("he")), key, "08-02")
    try office.must(Self.retaliation, key, by: Town.alice, "08-02")
    #expect(try office.view(key, "08-02").urgent)
    #expect(
      try office.engine.notices(at: when("08-02")).contains {
        $0.channel == .desk && $0.to == "GOV" && $0.text.contains("报复")
      })
    let settle = Complaints.Command.settleRetaliation(
      Complaints.RetaliationFinding(founded: true, documentNumber: "处1号", measures: "恢复营业，立案追责"))
    for actor in [Office.head, Office.chief, Office.su] {
      #expect(try office.run(settle, key, by: actor, "08-03").refusal?.code == .notAllowed)
    }
    try office.must(settle, key, by: Office.supervisor, "08-03")
    try office.town.sweep("08-06")
    #expect(try office.faults(key) == [])
  }

  @Test func `retaliation left lying is a breach, and so is the next one`() throws {
    let office = try Office()
    let key = try office.replied("08-01")
    try office.must(.followUp(Complaints.FollowUp(.satisfied)), key, "08-01")
    let settle = Complaints.Command.settleRetaliation(
      Complaints.RetaliationFinding(founded: false, documentNumber: "处1号"))
    try office.must(Self.retaliation, key, by: Town.alice, "08-03")
    try office.must(settle, key, by: Office.supervisor, "08-08")
    try office.must(Self.retaliation, key, by: Town.alice, "09-27")
    try office.must(settle, key, by: Office.supervisor, "09-29T23:00")
    #expect(try office.faults(key) == ["C8 2012-08-06", "C8 2012-09-28"])
  }
}
