import Testing
import Xiaoneng

extension Tour {
  static func stage(_ last: Int) -> DossierKey {
    DossierKey(.stage, "BL2012" + String("\(1_000_000 + last)".dropFirst()))
  }
  static func branch(_ last: Int, _ number: Int) -> DossierKey {
    .case(stage(last).id + "-0\(number)")
  }

  private static func one(
    _ command: JointStages.Command, _ key: DossierKey?, by actor: Principal = Town.wang,
    _ at: String, key requestKey: String? = nil
  ) -> CommandRequest {
    CommandRequest(.stage(command), on: key, by: actor, at: when(at), key: requestKey)
  }
  private static func approval(
    _ command: Cases.Command, _ key: DossierKey?, by actor: Principal, _ at: String
  ) -> CommandRequest {
    CommandRequest(.case(command), on: key, by: actor, at: when(at))
  }

  /// Two licences, of which one waits for the other; an opinion; a survey.
  static let jointTemplate = JointStages.Template(
    name: "项目开工", lead: "GS", promise: .workingDays(15),
    items: [
      JointStages.TemplateItem("设立", item: Town.plain, unit: "GS", limit: .workingDays(3)),
      JointStages.TemplateItem(
        "排污", item: Town.elsewhere, unit: "HB", limit: .workingDays(4),
        after: [JointStages.Link("设立")]),
      JointStages.TemplateItem(
        "环保意见", item: Town.elsewhere, unit: "HB", limit: .workingDays(3), kind: .opinion,
        silence: .consent),
      JointStages.TemplateItem(
        "踏勘", item: Town.elsewhere, unit: "HB", limit: .workingDays(5), kind: .survey),
    ], documentNumber: "儋府办〔2012〕30号")

  private static func handIn(_ project: DossierKey? = nil) -> JointStages.Command {
    .register(
      JointStages.Intake(
        "start", applicant: Town.marked, account: "alice", materials: ["申请表", "方案"],
        project: project))
  }

  /// Stages that reach every event word; a few commands are refused on purpose.
  static let stages: [CommandRequest] = adopted + whole + small

  private static let adopted: [CommandRequest] = [
    CommandRequest(
      .register(.adoptTemplate(jointTemplate)), on: DossierKey(.template, "start"),
      by: Town.keeper, at: when("07-31T08:00"))
  ]

  /// One through correction, a dissent, a survey, pauses, delivery, archive and erasure.
  private static let whole: [CommandRequest] = {
    let key = stage(1)
    let grant = Cases.Command.decide(Cases.Ruling(.grant, documentNumber: "准1号"))
    return [
      one(handIn(), nil, "08-01T09:00", key: "bl-1"),
      one(handIn(), nil, "08-01T09:01", key: "bl-1"),
      one(
        .correct(JointStages.Correction(documentNumber: "补1号", problems: ["方案未盖章"])), key,
        "08-02"),
      one(
        .complete(JointStages.Completion(materials: ["方案"], complete: true)), key, "08-03"),
      one(.accept(Cases.Document("受并1号")), key, "08-03T10:00"),
      one(.deliver(Cases.Service(.direct, receiver: "秘收人")), key, "08-03T10:30"),
      one(.route(JointStages.Routing(branches: ["设立", "排污", "环保意见", "踏勘"])), key, "08-03T11:00"),
      one(
        .pause(JointStages.Hold("踏勘", cause: .applicant, documentNumber: "告1号")), key,
        by: Town.wu, "08-03T14:00"),
      one(
        .resume(JointStages.Release("踏勘", documentNumber: "告2号")), key, by: Town.wu, "08-06"),
      one(
        .callMeeting(
          JointStages.Meeting(
            kind: .survey, day: day("2012-08-08"), place: "现场", matter: "排污口位置",
            branches: ["踏勘"], documentNumber: "会1号")), key, "08-06T10:00"),
      one(
        .opine(
          JointStages.Opinion("环保意见", say: .disagree, reasons: "距河道过近", documentNumber: "意1号")),
        key, by: Town.wu, "08-07"),
      one(
        .settleDissent(
          JointStages.Settlement("环保意见", approved: true, reason: "已另设防渗", documentNumber: "协1号")),
        key, "08-07T10:00"),
      one(.tellDissent(JointStages.Telling("环保意见", documentNumber: "告3号")), key, "08-08T09:00"),
      approval(grant, branch(1, 1), by: Town.li, "08-08T10:00"),
      approval(
        .issue(Cases.Certificate("证1号", validFrom: day("2012-08-08"))), branch(1, 1),
        by: Town.wang, "08-08T10:30"),
      one(
        .holdMeeting(
          JointStages.Minutes(number: 1, present: ["踏勘"], documentNumber: "纪1号")), key,
        "08-08T11:00"),
      one(
        .opine(JointStages.Opinion("踏勘", say: .agree, documentNumber: "意2号")), key, by: Town.wu,
        "08-09"),
      one(.urge(JointStages.Urging(branch: "排污", reason: "请按期办结")), key, by: Town.zheng, "08-10"),
      one(
        .extend(Cases.Extension(days: 5, reason: "须另行论证", documentNumber: "延1号")), key,
        by: Town.zhou,
        "08-10T10:00"),
      // A day after its limit; and its paper is not served alone.
      approval(grant, branch(1, 2), by: Town.wu, "08-15T09:00"),
      approval(
        .issue(Cases.Certificate("证2号", validFrom: day("2012-08-15"))), branch(1, 2), by: Town.wu,
        "08-15T10:00"),
      approval(
        .serve(Cases.Service(.direct, receiver: "秘收人")), branch(1, 2), by: Town.wu, "08-15T11:00"),
      one(.deliver(Cases.Service(.direct, receiver: "秘收人")), key, "08-16"),
      one(.archive(Nothing()), key, "08-17"),
      agree("receiver", key, by: Town.feng, "08-18"),
      one(
        .erase(PersonalErasure(slot: "receiver", reason: "申请")), key, by: Town.keeper, "08-18"),
    ]
  }()

  /// One taken back, one refused, one whose first branch is refused, one that a project opened, one not accepted.
  private static let small: [CommandRequest] = {
    let (back, bad, barred) = (stage(2), stage(3), stage(4))
    return [
      one(handIn(), nil, "08-01T11:00"),
      one(.accept(Cases.Document("受并2号")), back, "08-01T11:10"),
      one(.route(JointStages.Routing()), back, "08-01T11:20"),
      one(
        .withdraw(Cases.WithdrawalRequest("秘撤：另选他址")), back, by: Town.alice, "08-02T11:00"),
      one(handIn(), nil, "08-01T11:30"),
      one(
        .correct(JointStages.Correction(documentNumber: "补3号", problems: ["缺申请表"])), bad,
        "08-02T11:30"),
      one(
        .complete(
          JointStages.Completion(materials: ["申请表"], complete: false, documentNumber: "不批3号")),
        bad, "08-06T11:30"),
      one(handIn(), nil, "08-02T11:40"),
      one(.accept(Cases.Document("受并4号")), barred, "08-02T11:45"),
      one(.route(JointStages.Routing()), barred, "08-02T11:50"),
      approval(
        .decide(
          Cases.Ruling(.refuse, documentNumber: "不准4号", reasons: "不符合条件")),
        branch(4, 1), by: Town.li, "08-06T11:50"),
      one(handIn(project(1)), nil, by: Town.alice, "08-03T12:00"),
      one(.accept(Cases.Document("受并5号")), stage(5), "08-03T12:10"),
      one(
        .visitSite(
          JointStages.SiteVisit(
            on: day("2012-08-03"), found: "场地平整，水电已通", documentNumber: "勘1号")), stage(5),
        "08-03T16:00"),
      one(handIn(), nil, "08-03T17:00"),
      one(
        .reject(Cases.Rejection(.notOurs, reason: "跨市项目", documentNumber: "不受6号", organ: "省发展改革委")),
        stage(6), "08-03T17:05"),
    ]
  }()
}
