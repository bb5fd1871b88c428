import Testing
import Xiaoneng

extension Tour {
  static func complaint(_ last: Int) -> DossierKey {
    DossierKey(.complaint, "TS2012" + String("\(1_000_000 + last)".dropFirst()))
  }

  private static func one(
    _ command: Complaints.Command, _ key: DossierKey?, by actor: Principal = Office.clerk,
    _ at: String,
    key requestKey: String? = nil
  ) -> CommandRequest {
    CommandRequest(.complaint(command), on: key, by: actor, at: when(at), key: requestKey)
  }

  /// The people of the efficiency office.
  static let office: [CommandRequest] = Office.people.map { actor, roles in
    CommandRequest(
      .register(.personRegister(Registry.Officer("秘员\(actor.id)", unit: actor.unit, roles: roles))),
      on: DossierKey(.person, actor.id), by: Town.keeper, at: when("07-31"))
  }

  private static let own = Complaints.Acceptance(.own, unit: "", officers: ["su"])

  /// Complaints that reach every event word but the end of retention; a few are refused on purpose.
  static let complaints: [CommandRequest] = office + [whole, ends, others].flatMap { $0 }

  /// One through explanation, evidence, extension, a poor report, reply, redo, review and publication.
  private static let whole: [CommandRequest] = {
    let key = complaint(1)
    let report = Complaints.Command.report(
      Complaints.InvestigationReport(.substantiated, text: "秘报：属实", measures: ["退还"]))
    let close = Complaints.Command.close(Complaints.Closing(.substantiated, measures: ["退还财物"]))
    let intake = Office.intake { $0.attachments = [CaseAttachmentTests.file("秘件录音.mp3", 3)] }
    return [
      one(.register(intake), nil, "08-01T09:00", key: "ts-1"),
      one(.register(intake), nil, "08-01T09:01", key: "ts-1"),
      one(.submit(Complaints.Submission("he")), key, "08-01T10:00"),
      one(.accept(own), key, by: Office.head, "08-01T11:00"),
      one(.accept(own), key, by: Office.head, "08-01T11:01"),
      one(
        .askExplanation(
          Complaints.ExplanationRequest(
            "请说明收费情况", replyBy: day("2012-08-03"), documentNumber: "函1号")), key,
        by: Office.su, "08-01T12:00"),
      one(.explain(Complaints.UnitExplanation(1, text: "秘说：确有其事")), key, by: Office.chief, "08-06"),
      one(
        .addEvidence(
          Complaints.Evidence(hash: SHA256.hash([1]), size: 1, type: "image/png", title: "收据")),
        key, by: Office.su, "08-06T10:00"),
      one(
        .extend(Complaints.Extension(10, reason: "情况复杂", documentNumber: "延1号")), key,
        by: Office.head,
        "08-07"),
      one(.supervise(Complaints.Supervision("群众反映强烈")), key, by: Office.head, "08-07T10:00"),
      one(report, key, by: Office.su, "08-08"),
      one(.redo(Reason("证据不足")), key, by: Office.head, "08-09"),
      one(report, key, by: Office.su, "08-10"),
      one(close, key, by: Office.head, "08-13"),
      one(Office.reply, key, "08-14"),
      one(
        .followUp(Complaints.FollowUp(.unsatisfied, founded: true, words: "秘话：没退完")), key, "08-15"),
      one(report, key, by: Office.su, "08-16"),
      one(close, key, by: Office.head, "08-17"),
      one(
        .reply(Complaints.Reply("秘复：补退", manner: .written, documentNumber: "效能复2号")), key, "08-20"),
      one(.rate(Complaints.Rating(stars: 4)), key, by: Town.alice, "08-20T10:00"),
      one(.askReview(Complaints.ReviewRequest("秘由：处理太轻")), key, by: Town.alice, "08-21"),
      one(
        .answerReview(Complaints.ReviewAnswer(.upheld, text: "秘答：维持", documentNumber: "复查1号")), key,
        by: Office.mayor, "08-30"),
      one(.publish(Complaints.Publication("反映窗口收受财物，属实，已退还。")), key, "08-31"),
      one(
        .correct(Complaints.Publication("反映窗口收受财物，属实，已全部退还。", reason: "漏字")), key,
        "08-31T10:00"),
      keep(
        .hold(PersonalRights.Hold("诉讼", documentNumber: "保1号")), key, by: Office.supervisor,
        "08-31T11:00"),
      one(
        .erase(PersonalErasure(slot: "fact", reason: "申请")), key, by: Town.keeper, "08-31T12:00"),
      keep(.release(Reason("诉讼终结")), key, by: Office.supervisor, "09-03"),
      agree("followUp", key, by: Office.supervisor, "09-04"),
      one(
        .erase(PersonalErasure(slot: "followUp", reason: "申请")), key, by: Town.keeper, "09-04"),
      one(
        .recordLeak(Complaints.IdentityLeak("有人打听", officer: "li")), key, by: Office.supervisor,
        "09-05"),
    ]
  }()

  /// Refused, forwarded, withdrawn, anonymous and neglected.
  private static let ends: [CommandRequest] = {
    let submit = Complaints.Command.submit(Complaints.Submission("he"))
    return [
      one(.register(Office.intake("other", .anonymous)), nil, "08-02T09:00"),
      one(submit, complaint(2), "08-02T09:10"),
      one(
        .refuse(Complaints.Refusal(.otherRemedy, reason: "属诉讼", rightChannel: "市法院")),
        complaint(2), by: Office.head, "08-03"),
      one(.register(Office.intake("slow", .confidential)), nil, "08-02T09:01"),
      one(submit, complaint(3), "08-02T09:11"),
      one(
        .forward(Complaints.Forwarding("省环保厅", documentNumber: "转1号", reason: "属省级职权")),
        complaint(3), by: Office.head, "08-03"),
      one(.register(Office.intake("rude")), nil, by: Town.alice, "08-02T09:02"),
      one(
        .register(Office.intake("rude") { $0.channel = .web }), nil, by: Town.alice, "08-02T09:03"),
      one(
        .withdraw(Cases.WithdrawalRequest("秘撤：不投诉了")), complaint(4), by: Town.alice, "08-02T10:00"),
      one(.register(Office.intake("absence")), nil, "08-02T09:04"),
    ]
  }()

  /// Joined, split, given to a unit and sent back, retaliated against; the hotline and a published table.
  private static let others: [CommandRequest] = {
    let submit = Complaints.Command.submit(Complaints.Submission("he"))
    let (first, second, split) = (complaint(7), complaint(8), complaint(9))
    var form = Complaints.Open311Post()
    (form.serviceCode, form.description, form.lat) = ("inaction", "秘事：无人受理", "19.52")
    (form.lastName, form.firstName, form.phone) = ("秘诉", "方言", "13700137001")
    let away = Complaints.Dispatch(unit: "HB", officers: ["wu"])
    return [
      one(.register(Office.intake("inaction")), nil, "08-03T09:00"),
      one(.open311Post(form), nil, "08-03T09:01"),
      one(submit, first, "08-03T09:10"),
      one(
        .accept(Complaints.Acceptance(.assign, unit: "HB", officers: [])), first, by: Office.head,
        "08-03T09:20"),
      one(.return(Complaints.Return("不属我局职责")), first, by: Town.jia, "08-03T15:00"),
      one(.dispatch(away), first, "08-03T16:00"),
      one(.join(Complaints.Joining(first)), second, "08-03T16:10"),
      one(
        .split(
          Complaints.Splitting(
            "illegalFees", fact: Complaints.Fact("秘事：另收费"), unit: "HB", reason: "两件事")), first,
        "08-03T16:20"),
      one(submit, split, "08-03T16:30"),
      one(
        .reportRetaliation(Complaints.RetaliationReport("秘害：被停办")), first, by: Town.alice, "08-06"),
      one(
        .settleRetaliation(Complaints.RetaliationFinding(founded: false, documentNumber: "监1号")),
        first,
        by: Office.supervisor, "08-06T15:00"),
      one(
        .report(Complaints.InvestigationReport(.unfounded, text: "秘报：不实")), first, by: Town.jia,
        "08-20"),
      one(.close(Complaints.Closing(.unfounded)), first, by: Office.head, "08-21"),
      one(Office.reply, second, "08-22"),
      CommandRequest(
        .hotline(.record(Complaints.HotlineCall(seconds: 12, ticket: first))),
        on: DossierKey(.hotline, "2012-08-03"), by: Office.clerk, at: when("08-03T09:00")),
      CommandRequest(
        .hotline(.record(Complaints.HotlineCall())), on: DossierKey(.hotline, "2012-08-03"),
        by: Office.clerk, at: when("08-03T09:05")),
      CommandRequest(
        .bulletin(
          .issue(Complaints.BulletinOrder(from: day("2012-08-01"), through: day("2012-08-31")))),
        on: DossierKey(.bulletin, "2012-08"), by: Office.clerk, at: when("09-03")),
      CommandRequest(
        .bulletin(.correct(Reason("补登一件"))), on: DossierKey(.bulletin, "2012-08"),
        by: Office.clerk, at: when("09-10")),
    ]
  }()
}
