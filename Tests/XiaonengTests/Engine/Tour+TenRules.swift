import Testing
import Xiaoneng

extension Tour {
  static let ruleFile = DossierKey(.tenRules, "GS")
  static func contact(_ last: Int) -> DossierKey {
    DossierKey(.contact, "SW2012" + String("\(1_000_000 + last)".dropFirst()))
  }
  static let digest = SHA256.hash(Array("制度".utf8))
  static let secondDigest = SHA256.hash(Array("新制度".utf8))

  /// The ten rules of a unit from draft to appraisal, leaves and a filing, first contacts; a few are refused on purpose.
  static let tenRules: [CommandRequest] = files + contacts

  private static func one(
    _ command: TenRules.Command, by actor: Principal = Town.sun, _ at: String
  ) -> CommandRequest {
    CommandRequest(.tenRules(command), on: ruleFile, by: actor, at: when(at))
  }

  private static let files: [CommandRequest] = {
    let all = TenRules.Rule.usual.map(\.id)
    let some = Array(all.dropLast())
    func moment(_ text: String) -> Instant { when(text) }
    return [
      one(.open(TenRules.Opening(headcount: 11)), "08-01T08:05"),
      one(.open(TenRules.Opening(headcount: 12)), "08-01T08:06"),
      one(.count(TenRules.Headcount(12)), "08-01T08:07"),
      one(.draft(TenRules.Drafting(rules: all, title: "十项制度草案", digest: digest)), "08-01T08:10"),
      one(.exempt(TenRules.Exemption(rules: ["stand"], reason: "没有同类岗位")), "08-01T08:11"),
      one(.apply(TenRules.Exemption(rules: ["stand"], reason: "已设同类岗位")), "08-01T08:12"),
      one(
        .adopt(
          TenRules.Adoption(
            rules: all, documentNumber: "工商〔2012〕8号", digest: digest, adopted: day("2012-08-01"),
            inForce: day("2012-08-06"))), "08-01T08:20"),
      one(.distribute(TenRules.Distribution(rules: all, copies: 11)), "08-02T08:10"),
      one(.distribute(TenRules.Distribution(rules: all, copies: 12)), "08-02T08:11"),
      one(
        .supervise(TenRules.Watch(rules: some, leader: "sun", head: "zhao")), "08-02T08:20"),
      one(.appraise(TenRules.Weighing(rules: some, year: 2012, weight: 1_000)), "08-02T08:30"),
      one(
        .check(TenRules.Checking("pair", kept: false, note: "窗口空岗")), by: Town.zheng, "08-03T08:10"),
      one(
        .supersede(
          TenRules.Supersession(
            rules: ["appraise"], documentNumber: "工商〔2012〕9号", digest: secondDigest,
            adopted: day("2012-08-03"), inForce: day("2012-08-06"))), "08-03T08:20"),
      one(
        .concentrate(
          TenRules.Concentration(functions: true, staff: true, items: true, present: true)),
        "08-03T08:30"),
      one(
        .leave(
          TenRules.Leave(
            post: "P1", holder: .a, from: moment("08-06T09:00"), to: moment("08-06T12:00"))),
        "08-05T17:00"),
      one(
        .takeOver(TenRules.TakeOver(post: "P1", at: moment("08-06T10:30"))), by: Town.chen,
        "08-06T10:31"),
      one(
        .correctLeave(
          TenRules.LeaveCorrection(
            post: "P1", holder: .a, from: moment("08-06T09:00"), to: moment("08-06T12:00"),
            takenOver: moment("08-06T10:00"), reason: "B岗十时已在岗，漏登记", documentNumber: "更2号")),
        by: Town.sun, "08-07T09:00"),
      one(
        .correctLeave(
          TenRules.LeaveCorrection(
            post: "P1", holder: .a, from: moment("08-06T09:00"), to: moment("08-06T12:00"),
            takenOver: moment("08-06T10:00"), reason: "B岗十时已在岗，漏登记", documentNumber: "更2号")),
        by: Town.zheng, "08-07T09:10"),
      one(
        .deny(
          TenRules.Denial(
            case: "GS-XK-0001201208020009", who: "秘否来人 \(secretPhone)", matter: "登记",
            ground: "不符合条件",
            basis: "公司登记管理条例", approver: "sun", documentNumber: "否1号", applicantCopy: true,
            unitCopy: true, officeCopy: true)), by: Town.li, "08-06T11:00"),
      one(
        .deny(
          TenRules.Denial(
            who: "秘否另一人", matter: "登记", ground: "不符合条件", basis: "公司登记管理条例", approver: "sun",
            documentNumber: "否2号", applicantCopy: true, unitCopy: true)), by: Town.li,
        "08-06T11:10"),
      agree("denial-1", ruleFile, by: Town.feng, "12-03T07:00"),
      one(
        .erase(PersonalErasure(slot: "denial-1", reason: "到期")), by: Town.keeper, "12-03T08:00"),
    ]
  }()

  private static func one(
    _ command: TenRules.ContactCommand, _ key: DossierKey?, by actor: Principal = Town.wang,
    _ at: String
  ) -> CommandRequest {
    CommandRequest(.contact(command), on: key, by: actor, at: when(at))
  }

  private static let contacts: [CommandRequest] = {
    let (first, second) = (contact(1), contact(2))
    func ask(_ kind: TenRules.ContactRole) -> TenRules.ContactCommand {
      .ask(
        TenRules.Asking(
          kind: kind, matter: "办证",
          asker: TenRules.Asker(name: "秘问来人", contact: secretPhone, words: "秘问找谁办")))
    }
    func forward(_ unit: String) -> TenRules.ContactCommand {
      .dispose(TenRules.Disposing(.forwarded, target: unit))
    }
    return [
      one(ask(.first), nil, "09-28T08:30"),
      one(forward("HB"), first, "09-28T08:40"),
      one(.sendBack(Reason("不归我局")), first, by: Town.wu, "09-28T10:00"),
      one(forward("HB"), first, "09-28T10:10"),
      one(.sendBack(Reason("仍不归我局")), first, by: Town.wu, "09-29T09:00"),
      one(forward("HB"), first, "09-29T09:10"),
      one(.turnAway(TenRules.TurnAway("li", note: "经办人开会")), first, by: Town.zheng, "09-29T10:00"),
      one(
        .rule(TenRules.Assignment("HB", reason: "职责清单第三项")), first, by: Town.zheng, "10-10T09:00"),
      one(.sendBack(Reason("再退")), first, by: Town.wu, "10-10T09:10"),
      one(.close(TenRules.ContactClosing("已发证")), first, by: Town.wu, "10-11T09:00"),
      agree("asker", first, by: Town.feng, "10-12T08:00"),
      one(.erase(PersonalErasure(slot: "asker", reason: "到期")), first, by: Town.keeper, "10-12"),
      one(ask(.handler), nil, "10-12T09:30"),
      one(.dispose(TenRules.Disposing(.handled, note: "当场答复")), second, "10-12T09:40"),
    ]
  }()
}
