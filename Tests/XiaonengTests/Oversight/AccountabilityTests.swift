import Testing
import Xiaoneng

@Suite struct AccountabilityTests {
  @Test func `a record goes from proposal to the end, to the day`() throws {
    let watch = try Watch()
    let record = try watch.served(ends: day("2012-12-31"))
    var view = try watch.record(record, "09-24")
    #expect(view.phase == .served)
    #expect(view.replyBy == day("2012-08-30"))
    #expect(view.forms == [.warningTalk, .selfCriticism])
    #expect(view.determinedBy == "feng")
    #expect(view.appealBy == day("2012-10-09"))
    try watch.must(.appeal(Reason("偏重")), record, by: Town.li, "10-09")
    #expect(try watch.record(record, "10-09").answerBy == day("2012-11-08"))
    try watch.must(
      .answerAppeal(Supervision.AppealRuling(.upheld, reason: "适当", documentNumber: "问复1号")),
      record,
      by: Town.zhou, "11-08")
    #expect(try watch.run(.close(Nothing()), record, "11-09").refusal?.code == .wrongPhase)
    try watch.must(.execute(Watch.paper("问执1号")), record, "11-09")
    try watch.must(.close(Nothing()), record, "11-12")
    try watch.town.sweep("2013-01-31")
    view = try watch.record(record, "2013-01-31")
    #expect((view.phase, view.result) == (.closed, .upheld))
    #expect(view.overruns == [])
    let words = try watch.town.entries(record).map(\.word)
    #expect(words.last == "accountability.effectEnded")
    #expect(words.contains("accountability.silent"))
    #expect(try watch.recount(Supervision.Incidents.of(record), "2013-01-31").same)
  }

  @Test func `one that is annulled on appeal has no consequence left`() throws {
    let watch = try Watch()
    let record = try watch.served()
    try watch.must(.appeal(Reason("不属实")), record, by: Town.sun, "09-25")
    try watch.must(
      .answerAppeal(
        Supervision.AppealRuling(.annulled, reason: "事实不清", documentNumber: "问复1号")), record,
      by: Town.zhou, "10-10")
    let view = try watch.record(record, "10-10")
    #expect((view.result, view.consequences) == (.annulled, []))
    try watch.must(.close(Nothing()), record, "10-11")
  }

  @Test(arguments: [
    (Supervision.Form.warningTalk, "10-09", "11-08"), (.circular, "10-09", "11-08"),
    (.transfer, "10-24", "11-08"), (.removal, "10-24", "11-08"), (.discipline, "10-24", "11-09"),
  ])
  func `the clock of appeal is that of the act`(
    _ row: (form: Supervision.Form, ask: String, answer: String)
  ) throws {
    let watch = try Watch {
      $0.supervision.ladder = [Supervision.Rung(reds: 1, forms: [row.form])]
    }
    let record = try watch.served(row.form)
    #expect(try watch.record(record, "09-24").appealBy == day("2012-" + row.ask))
    try watch.must(.appeal(Reason("不服")), record, by: Town.li, "10-09")
    #expect(try watch.record(record, "10-09").answerBy == day("2012-" + row.answer))
  }

  @Test func `what is late of the record itself is found once`() throws {
    let watch = try Watch()
    let record = try watch.heard()
    try watch.town.sweep("2012-12-31")
    #expect(try watch.record(record, "12-31").overruns == [.determine])
  }

  @Test func `others of the unit do not see who is concerned`() throws {
    let watch = try Watch()
    let record = try watch.served()
    #expect(try watch.record(record, by: Town.wang, "09-24").persons == [])
    #expect(try watch.record(record, by: Town.wang, "09-24").consequences == [])
    #expect(try watch.record(record, by: Town.li, "09-24").persons.count == 2)
    #expect(try watch.record(record, by: Town.sun, "09-24").persons.count == 2)
    let other = try watch.town.ask(
      .supervisionRecord(Nothing()), record, by: Town.jia, "09-24")
    #expect(other.refusal?.code == .recordNotFound)
  }

  @Test func `two red cards of a year lead higher on the ladder`() throws {
    let watch = try Watch()
    _ = try watch.red()
    let second = try watch.late("08-24", swept: "09-07")
    try watch.must(Watch.serve(), second, "09-07")
    try watch.town.sweep("09-15")
    let record = Watch.record(second)
    try watch.must(.notify(Watch.naming), record, "09-17")
    #expect(try watch.record(record, "09-17").forms == [.circular, .noHonours])
  }
}

extension Supervision {
  /// The incident beside a record.
  enum Incidents {
    static func of(_ record: DossierKey) -> DossierKey { DossierKey(.supervision, record.id) }
  }
}

@Suite struct AccountabilityRefusalTests {
  @Test func `whoever is concerned, of the unit or handled it determines nothing`() throws {
    let watch = try Watch()
    let record = try watch.heard()
    let command = Watch.determination()
    #expect(try watch.run(command, record, by: Town.sun, "09-10").refusal?.code == .notAllowed)
    #expect(try watch.run(command, record, by: Town.zheng, "09-10").refusal?.code == .notAllowed)
    let own = try Watch()
    let incident = try own.red()
    let other = Watch.record(incident)
    let naming = Supervision.Naming(
      persons: [Supervision.Person("feng", .head)], documentNumber: "问告1号")
    #expect(try own.run(.notify(naming), other, "08-23").refusal?.code == .notYourUnit)
  }

  @Test func `no determination before an answer, and no graver form before a hearing`() throws {
    let watch = try Watch()
    let record = Watch.record(try watch.red())
    #expect(
      try watch.run(Watch.determination(), record, by: Town.feng, "08-23").refusal?.code
        == .wrongPhase)
    try watch.must(.notify(Watch.naming), record, "08-23")
    #expect(
      try watch.run(Watch.determination(), record, by: Town.feng, "08-24").refusal?.code
        == .unheard)
    try watch.must(.reply(Supervision.RecordReply(text: "已整改")), record, by: Town.sun, "08-24")
    #expect(
      try watch.run(Watch.determination(), record, by: Town.feng, "08-27").refusal?.code
        == .unheard)
    try watch.must(Watch.determination(.talk, .reduced), record, by: Town.feng, "08-27")
  }

  @Test
  func `a form that the rule set does not give, or for someone who is not concerned, is refused`()
    throws
  {
    let watch = try Watch()
    let record = try watch.heard()
    #expect(
      try watch.run(Watch.determination(.removal), record, by: Town.feng, "09-10").refusal?.code
        == .formNotGiven)
    #expect(
      try watch.run(Watch.determination(.talk, person: "wang"), record, by: Town.feng, "09-10")
        .refusal?.code == .notConcerned)
    #expect(
      try watch.run(
        Watch.determination(.selfCriticism, .reduced), record, by: Town.feng, "09-10"
      ).refusal?.code == .formNotGiven)
    let empty = Supervision.RecordCommand.determine(
      Supervision.Determination(.confirmed, reason: "属实", documentNumber: "问决1号"))
    #expect(try watch.run(empty, record, by: Town.feng, "09-10").refusal?.code == .formNotGiven)
    let by = Supervision.Determination(
      .confirmed, consequences: [Supervision.Consequence("li", .talk, ends: day("2012-09-01"))],
      reason: "属实", documentNumber: "问决1号")
    #expect(
      try watch.run(.determine(by), record, by: Town.feng, "09-10").refusal?.code == .badDate)
  }

  @Test func `an appeal comes in time, by someone concerned, once, and is never made worse`() throws
  {
    let watch = try Watch()
    let record = try watch.served(.warningTalk)
    #expect(
      try watch.run(.appeal(Reason("不服")), record, by: Town.wang, "09-25").refusal?.code
        == .notConcerned)
    #expect(
      try watch.run(.appeal(Reason("不服")), record, by: Town.li, "10-10").refusal?.code == .tooLate)
    #expect(try watch.run(.close(Nothing()), record, "10-09").refusal != nil)
    let other = try Watch()
    let again = try other.served(.warningTalk)
    try other.must(.appeal(Reason("不服")), again, by: Town.li, "10-09")
    let worse = Supervision.RecordCommand.answerAppeal(
      Supervision.AppealRuling(
        .changed, consequences: [Supervision.Consequence("li", .selfCriticism)], reason: "加重",
        documentNumber: "问复1号"))
    #expect(try other.run(worse, again, by: Town.zhou, "10-10").refusal?.code == .worseOnAppeal)
    let upheld = Supervision.RecordCommand.answerAppeal(
      Supervision.AppealRuling(.upheld, reason: "适当", documentNumber: "问复1号"))
    // Who determined it answers no appeal against it.
    #expect(try other.run(upheld, again, by: Town.feng, "10-10").refusal?.code == .mustStandAside)
    try other.must(upheld, again, by: Town.zhou, "10-10")
    #expect(
      try other.run(.appeal(Reason("不服")), again, by: Town.li, "10-10T10:00").refusal?.code
        == .alreadyDone)
  }
}
