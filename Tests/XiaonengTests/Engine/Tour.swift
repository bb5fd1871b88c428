import Testing
import Xiaoneng

/// A fixed year of commands that reaches every event word, in the order of time, as plain data: what
/// ledgers, leaks, schemas and sweeps are tested on.
enum Tour {
  static let secretPhone = "13800138000"
  /// Marks that stand in personal data and free words of citizens only.
  static let marks = [
    "秘名", "秘址", "秘收", "秘证", "秘评", "秘旧", "秘员", "秘诉", "秘事", "秘报", "秘复", "秘话", "秘说", "秘由", "秘答",
    "秘撤", "秘查", "秘否", "秘问", "秘委", "秘辩", "秘害", "秘访", "秘释", "秘联", "秘言", "秘件", "秘求", "110105",
    "19491231", "1370013700",
    "mima@",
    secretPhone,
  ]

  static let firm: Cases.Applicant = {
    var firm = Cases.Applicant("秘名公司", kind: .organisation, creditCode: "91350100M000100Y43")
    firm.phone = secretPhone
    return firm
  }()

  static func number(_ item: String, _ date: String, _ sequence: String = "0001") -> DossierKey {
    .case("\(item)2012\(date)\(sequence)")
  }

  private static func one(
    _ command: Cases.Command, _ key: DossierKey?, _ actor: Principal, _ at: String,
    key requestKey: String? = nil
  ) -> CommandRequest {
    CommandRequest(.case(command), on: key, by: actor, at: when(at), key: requestKey)
  }

  private static func apply(
    _ item: String, _ at: String, _ applicant: Cases.Applicant = Town.marked,
    materials: [String] = [],
    renewal: Day? = nil,
    files: [Cases.Attachment] = []
  ) -> CommandRequest {
    one(
      .submit(
        Cases.Application(
          item: item, applicant: applicant, materials: materials, account: "alice",
          renewalExpires: renewal, attachments: files)), nil, Town.wang, at)
  }

  private static let accept = Cases.Command.accept(Cases.Acceptance("受字1号"))

  /// All of it; a few are refused on purpose.
  static let requests: [CommandRequest] =
    (register + full + intake + special + afterwards + complaints + projects + appraisals
    + penalties + stages + supervision + conducts + inspections + tenRules + network + rights
    + upkeep)
    .sorted {
      $0.at < $1.at
    }

  static let register: [CommandRequest] = {
    func make(_ command: Registry.Command, _ kind: DossierKind, _ id: String, _ at: String)
      -> CommandRequest
    {
      CommandRequest(.register(command), on: DossierKey(kind, id), by: Town.keeper, at: when(at))
    }
    var post = Registry.Post()
    (post.name, post.unit, post.kind, post.duties) = ("承办二岗", "GS", "承办", "职责")
    (post.holderA, post.holderB) = ("chen", "")
    return [
      make(.postAssign(post), .post, "P4", "12-06"),
      make(
        .personAbsent(
          Registry.Absence(from: day("2012-08-02"), through: day("2012-08-03"), reason: "休假")),
        .person, "li", "07-31"),
      make(.personDismiss(Registry.Departure(lastDay: day("2012-12-31"))), .person, "chu", "08-31"),
      make(
        .personErase(PersonalErasure(slot: "name", reason: "已离任")), .person, "chu", "12-05"),
      make(
        .personRegister(
          Registry.Officer("秘员计", unit: "GOV", roles: [.auditor], documentNumber: "儋审任〔2012〕3号")),
        .person, "auditor", "12-31T20:00"),
      make(
        .itemOpen(Registry.ItemOpening(open: false, reason: "停办")), .item, Town.elsewhere, "08-15"),
      make(
        .calendarOverlay(CalendarOverlay("三月三", daysOff: [day("2012-08-24")])), .calendar, "main",
        "08-15"),
      make(
        .calendarNotice(
          Registry.CalendarNotice(year: 2027, notice: "国办发明电〔2026〕1号", daysOff: [day("2027-01-01")])
        ),
        .calendar, "main", "08-16"),
      make(
        .adoptRules(
          Law.Adoption(
            document: "儋府办〔2012〕80号", validFrom: day("2013-06-01"),
            set: Law.RuleSet(
              id: "danzhou2013", parent: "danzhou2011", validFrom: day("2013-06-01"),
              changes: ["ratingRepairDays": 10]))),
        .ruleSet, "main", "08-17"),
    ]
  }()

  /// One case through steps, fee, certificate, service, rating and archive, with a draft before it.
  static let full: [CommandRequest] = {
    let key = number(Town.stepped, "0801")
    let draft = Cases.Application(
      item: Town.stepped, applicant: Town.marked, account: "alice",
      attachments: [CaseAttachmentTests.file("秘件申请书.pdf", 4)])
    return [
      one(.draft(draft), nil, Town.alice, "08-01T08:00", key: "draft-1"),
      one(.draft(draft), nil, Town.alice, "08-01T08:01", key: "draft-1"),
      one(.submit(draft), key, Town.alice, "08-01T08:30"),
      one(accept, key, Town.wang, "08-01T10:00"),
      one(.accept(Cases.Acceptance("受字2号")), key, Town.wang, "08-01T10:01"),
      one(CaseStepTests.advance, key, Town.chen, "08-02"),
      one(.charge(Cases.FeeTaken(fen: 100, receiptNumber: "票1号")), key, Town.li, "08-06"),
      one(
        .inspect(Cases.SiteVisit(officers: ["li", "chen"], findings: "相符")), key, Town.li, "08-06"),
      one(CaseStepTests.advance, key, Town.zhao, "08-10"),
      one(CaseExtendTests.extend(5), key, Town.sun, "08-13"),
      one(Town.grant, key, Town.qian, "08-20"),
      one(.issue(Cases.Certificate("证1号", validFrom: day("2012-08-20"))), key, Town.wang, "08-21"),
      one(
        .serve(Cases.Service(.substitute, receiver: "秘收人", witness: "秘证人")), key, Town.wang, "09-10"
      ),
      one(.rate(Cases.Rating(stars: 1, details: ["slow"], text: "秘评词")), key, Town.alice, "09-11"),
      one(.contactRater(Cases.RaterContact(words: "秘访词")), key, Town.li, "09-11T10:00"),
      one(.contestRating(Cases.RatingContest("并未拖延")), key, Town.sun, "09-11T11:00"),
      one(
        .ruleRating(Cases.RatingRuling(upheld: false, reason: "确有拖延")), key, Town.zheng,
        "09-11T12:00"),
      one(.repairRating(Cases.RatingRepair(.explained, words: "秘释词")), key, Town.li, "09-11T13:00"),
      one(.archive(Nothing()), key, Town.wang, "09-12"),
      agree("rating-1", key, by: Town.feng, "09-13"),
      one(.erase(PersonalErasure(slot: "rating-1", reason: "申请人要求")), key, Town.keeper, "09-13"),
    ]
  }()

  /// Corrections, lapse, rejection, 容缺, 告知承诺, silence, renewal.
  static let intake: [CommandRequest] = {
    let late = number(Town.checklist, "0801")
    let gap = number(Town.checklist, "0801", "0002")
    let promise = number(Town.checklist, "0801", "0003")
    let spot = number(Town.checklist, "0801", "0004")
    let lapse = number(Town.checklist, "0806")
    let rejected = number(Town.plain, "0802", "0001")
    return [
      apply(Town.checklist, "08-01T09:00"),
      one(CaseAcceptTests.notice, late, Town.wang, "08-02"),
      apply(Town.checklist, "08-01T09:01", materials: ["m1"]),
      one(CaseLackingTests.acceptance(), gap, Town.wang, "08-01T09:02"),
      apply(Town.checklist, "08-01T09:03", firm),
      one(CaseCommitmentTests.acceptance, promise, Town.wang, "08-01T09:04"),
      one(Town.grant, promise, Town.wang, "08-01T09:05"),
      one(
        .verify(Cases.CommitmentCheck(fulfilled: false, findings: "不符", fixBy: day("2012-08-20"))),
        promise,
        Town.li, "08-10"),
      one(CaseCommitmentTests.broken, promise, Town.sun, "08-21"),
      one(.repairCommitment(Cases.Document("修复1号")), promise, Town.sun, "08-22"),
      apply(Town.checklist, "08-01T09:06"),
      one(
        .fixOnSpot(
          Cases.MaterialList(
            ["m1", "m2"], attachments: [CaseAttachmentTests.file("秘件执照.jpg", 5, material: "m1")])),
        spot, Town.wang, "08-01T09:07"),
      apply(Town.checklist, "08-06", files: [CaseAttachmentTests.file("秘件张三丰.pdf", 1)]),
      one(CaseAcceptTests.notice, lapse, Town.wang, "08-07"),
      one(
        .supplement(
          Cases.MaterialList(
            ["m1", "m2"], attachments: [CaseAttachmentTests.file("秘件照片.jpg", 2, material: "m2")])),
        lapse, Town.alice, "08-08"),
      apply(Town.plain, "08-02"),
      one(
        .reject(Cases.Rejection(.notOurs, reason: "不归我局", documentNumber: "不受1号", organ: "环保局")),
        rejected, Town.wang, "08-03"),
      apply(Town.plain, "08-03"),
      apply(Town.joint, "11-30", renewal: day("2012-12-31")),
      apply("GS-XK-9999", "08-03"),
    ]
  }()

  /// Pauses with a hearing, and what overruns.
  static let special: [CommandRequest] = {
    let key = number(Town.joint, "0801")
    let waived = number(Town.joint, "0802")
    return [
      apply(Town.joint, "08-01", firm),
      one(accept, key, Town.wang, "08-01T09:30"),
      one(.tellHearing(Cases.Document("听告1号")), key, Town.li, "08-02"),
      one(.askHearing(Nothing()), key, Town.alice, "08-06"),
      one(
        .scheduleHearing(Cases.HearingDay(day("2012-08-20"), documentNumber: "听通1号")), key, Town.li,
        "08-07"),
      one(CasePauseTests.pause(.hearing, .workingDays(3)), key, Town.li, "08-08"),
      one(CasePauseTests.resume(), key, Town.li, "08-17"),
      one(.holdHearing(Cases.Document("听录1号")), key, Town.zhao, "08-20"),
      apply(Town.joint, "08-02", firm),
      one(accept, waived, Town.wang, "08-02T09:30"),
      one(.tellHearing(Cases.Document("听告2号")), waived, Town.li, "08-03"),
      one(.waiveHearing(Cases.Document("弃听1号")), waived, Town.wang, "08-06"),
    ]
  }()

  /// Every closing, a bar, an import.
  static let afterwards: [CommandRequest] = {
    let keys = ["0001", "0002", "0003", "0004"].map { number(Town.plain, "0806", $0) }
    let past = DossierKey.case("OLD-1")
    return keys.flatMap { _ in [apply(Town.plain, "08-06")] }
      + keys.map { one(accept, $0, Town.wang, "08-06T10:00") }
      + [
        one(.void(Cases.Voiding(.returned, reason: "退回")), keys[0], Town.wang, "08-07"),
        one(.refer(Cases.Referral(organ: "省局", reason: "上级")), keys[1], Town.li, "08-07"),
        one(.withdraw(Cases.WithdrawalRequest("不办了")), keys[2], Town.alice, "08-07"),
        one(CaseBarTests.falseMaterial, keys[3], Town.qian, "08-07"),
        apply(Town.plain, "08-08"),
        agree("applicant", keys[0], by: Town.feng, "09-01"),
        one(
          .erase(PersonalErasure(slot: "applicant", reason: "申请人要求")), keys[0], Town.keeper, "09-01"
        ),
        one(
          CaseImportTests.past {
            ($0.closed, $0.responsibleName) = (day("2012-08-15"), "秘旧人")
          }, past, Town.keeper, "12-01"),
        one(
          CaseImportTests.past { $0.closed = day("2012-08-16") }, past, Town.keeper, "12-01T10:00"),
      ]
  }()

  /// The tour in one town, swept at the given moments in between.
  static func lived(
    sweeps: [String] = [], batch: Int = 1, _ change: (inout Profile) -> Void = { _ in }
  ) throws -> Town {
    let town = try Town(change)
    var waiting = sweeps[...]
    var held: [CommandRequest] = []
    func flush() throws {
      guard !held.isEmpty else { return }
      town.requests += held
      town.outcomes += try town.engine.execute(held)
      held = []
    }
    for request in requests {
      while let next = waiting.first, when(next) <= request.at {
        try flush()
        try town.sweep(next)
        waiting.removeFirst()
      }
      held.append(request)
      if held.count == batch { try flush() }
    }
    try flush()
    for next in waiting { try town.sweep(next) }
    return town
  }
}
