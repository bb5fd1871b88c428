import Testing
import Xiaoneng

extension Tour {
  /// The case of another bureau that is late against its promise, and then against the law.
  static let late = number(Town.elsewhere, "0803")
  static let incident = DossierKey(.supervision, "case.\(late.id).limit")
  static let record = DossierKey(.accountability, incident.id)

  private static func one(
    _ command: Supervision.CardCommand, _ key: DossierKey, by actor: Principal = Town.zheng,
    _ at: String
  ) -> CommandRequest {
    CommandRequest(.supervision(command), on: key, by: actor, at: when(at))
  }

  private static func one(
    _ command: Supervision.RecordCommand, _ key: DossierKey, by actor: Principal = Town.zheng,
    _ at: String
  ) -> CommandRequest {
    CommandRequest(.accountability(command), on: key, by: actor, at: when(at))
  }

  private static func paper(_ number: String) -> Supervision.CardService {
    Supervision.CardService(documentNumber: number)
  }

  private static func serve(_ number: String) -> Supervision.CardCommand { .serve(paper(number)) }

  private static func serveRecord(_ number: String) -> Supervision.RecordCommand {
    .serve(paper(number))
  }

  /// Warnings, cards and accountability records that reach every event word; a few commands are refused on purpose.
  static let supervision: [CommandRequest] = begin + answered + silent + corrected

  /// A case whose record is put right after its card: the card is lifted.
  private static let corrected: [CommandRequest] = {
    let key = number(Town.plain, "0827")
    func ask(_ command: Cases.Command, by actor: Principal, _ at: String) -> CommandRequest {
      CommandRequest(.case(command), on: key, by: actor, at: when(at))
    }
    var pause = Cases.LatePause()
    (pause.kind, pause.documentNumber) = (.expertReview, "特字9号")
    (pause.from, pause.through) = (day("2012-08-30"), day("2012-09-05"))
    var correction = Cases.RecordCorrection()
    (correction.pause, correction.reason) = (pause, "告知书已送达，漏登记")
    correction.documentNumber = "更1号"
    let review = Cases.FileReview(
      .e15, reason: "先在系统外办理，后补录", documentNumber: "评1号")
    return [
      CommandRequest(
        .case(
          .submit(Cases.Application(item: Town.plain, applicant: Tour.firm, account: "alice"))),
        by: Town.wang, at: when("08-27T08:30")),
      ask(.accept(Cases.Acceptance("受字9号")), by: Town.wang, "08-27T09:00"),
      ask(.correctRecord(correction), by: Town.zheng, "09-10T08:30"),
      ask(Town.grant, by: Town.qian, "09-11"),
      ask(.reviewFile(review), by: Town.feng, "09-12"),
    ]
  }()

  /// From August on the city issues warnings and cards.
  private static let begin: [CommandRequest] = [
    CommandRequest(
      .register(
        .adoptRules(
          Law.Adoption(
            document: "儋府办〔2012〕70号", validFrom: day("2012-08-01"),
            set: Law.RuleSet(
              id: "danzhou2012", parent: "danzhou2011", validFrom: day("2012-08-01"),
              changes: [
                "supervision": ["issue": ["warning", "yellow", "red"]],
                "tenRules": ["denialFiling": true],
              ])))),
      on: DossierKey(.ruleSet, "main"), by: Town.keeper, at: when("07-31")),
    CommandRequest(
      .case(
        .submit(
          Cases.Application(item: Town.elsewhere, applicant: Town.marked, account: "alice"))),
      by: Town.wu, at: when("08-03T09:30")),
    CommandRequest(
      .case(.accept(Cases.Acceptance("环受1号"))), on: late, by: Town.wu, at: when("08-03T09:31")),
  ]

  /// Yellow, objected to in vain, answered and not finished: red; determined, and changed on appeal.
  private static let answered: [CommandRequest] = [
    one(serve("监通1号"), incident, "08-17"),
    one(
      .reply(Supervision.CardReply(text: "别家的事", finished: false)), incident, by: Town.li, "08-20"),
    one(.object(Reason("材料移送较晚")), incident, by: Town.jia, "08-20"),
    one(
      .rule(Supervision.CardRuling(false, reason: "受理后已移送", documentNumber: "监复1号")),
      incident, "08-21"),
    one(
      .reply(Supervision.CardReply(text: "正在加紧办理", finished: false)), incident, by: Town.wu,
      "08-22"),
    one(serve("监通2号"), incident, "08-28"),
    one(
      .notify(
        Supervision.Naming(
          persons: [Supervision.Person("wu", .handler), Supervision.Person("jia", .head)],
          documentNumber: "问告1号")), record, "08-29"),
    one(.reply(Supervision.RecordReply(text: "人手不足，已加派")), record, by: Town.jia, "08-30"),
    one(
      .hear(Supervision.Heard("秘话：本人已尽力", documentNumber: "申辩1号")), record, "09-03"),
    CommandRequest(
      .case(.decide(Cases.Ruling(.grant, documentNumber: "环准1号"))), on: late, by: Town.jia,
      at: when("09-05")),
    one(
      .reply(Supervision.CardReply(text: "已办结", finished: true)), incident, by: Town.wu, "09-05"),
    one(.accept(Nothing()), incident, "09-06"),
    one(
      .determine(
        Supervision.Determination(
          .confirmed, consequences: [Supervision.Consequence("wu", .warningTalk)],
          reason: "逾期属实", documentNumber: "问决1号")), record, by: Town.feng, "09-10"),
    one(serveRecord("问送1号"), record, "09-11"),
    one(.appeal(Reason("处理偏重")), record, by: Town.jia, "09-12"),
    one(
      .answerAppeal(
        Supervision.AppealRuling(
          .changed,
          consequences: [Supervision.Consequence("wu", .admonition, ends: day("2012-11-15"))],
          reason: "已自行整改", documentNumber: "问复1号")), record, by: Town.zhou, "10-15"),
    one(.execute(paper("问执1号")), record, "10-16"),
    one(.close(Nothing()), record, "11-20"),
    agree("hearing", record, by: Town.feng, "11-21"),
    one(.erase(PersonalErasure(slot: "hearing", reason: "到期")), record, by: Town.keeper, "11-21"),
  ]

  /// A card that is lifted on objection, and one whose record is then determined against no one.
  private static let silent: [CommandRequest] = {
    let source = "case." + number(Town.plain, "0803").id
    let accepting = DossierKey(.supervision, source + ".acceptance")
    let limit = DossierKey(.supervision, source + ".limit")
    let record = DossierKey(.accountability, limit.id)
    return [
      one(serve("监通3号"), accepting, "08-13"),
      one(.object(Reason("窗口系统停机")), accepting, by: Town.sun, "08-14"),
      one(
        .rule(Supervision.CardRuling(true, reason: "停机属实", documentNumber: "监复3号")),
        accepting, by: Town.feng, "08-15"),
      one(serve("监通4号"), limit, "09-05"),
      one(
        .notify(
          Supervision.Naming(
            persons: [Supervision.Person("li", .handler)], documentNumber: "问告2号")), record,
        "09-05T10:00"),
      one(.object(Reason("特别程序未登记")), limit, by: Town.sun, "09-06"),
      one(.correct(Reason("已补登记")), record, by: Town.sun, "09-06T10:00"),
      one(
        .rule(Supervision.CardRuling(true, reason: "属实", documentNumber: "监复4号")), limit,
        by: Town.feng, "09-07"),
      one(
        .determine(
          Supervision.Determination(
            .lifted, consequences: [], reason: "监察牌已撤销", documentNumber: "问决2号")), record,
        by: Town.feng, "09-17"),
      one(serveRecord("问送2号"), record, "09-18"),
    ]
  }()
}
