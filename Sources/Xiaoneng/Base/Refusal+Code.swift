extension Refusal {
  /// The reasons the domain has for saying no. The numbers are C statuses and are never reused.
  public enum Code: String, CaseIterable, Sendable {
    // MARK: Time
    /// No holiday notice covers this date (该日期没有放假安排，无法计算工作日).
    case calendarUnknown
    /// The date is out of range (日期超出可计算的范围).
    case dateOutOfRange
    /// There is no such date (日期不存在).
    case badDate
    /// The limit is not a possible one (时限不正确).
    case badBudget
    /// The pause is not a possible one (暂停的起止不正确).
    case badPause
    /// Earlier than the dossier's last event (时间早于该卷宗最近一次记录).
    case timeWentBack
    // MARK: Identifiers
    /// The identifier is malformed (代码格式不正确).
    case badIdentifier
    /// The check digit does not match (代码校验位不符).
    case checkMismatch
    // MARK: Who
    /// This role may not do this (该角色无权办理此事).
    case notAllowed
    /// No such officer in the register (登记中没有这位工作人员).
    case actorUnknown
    /// This officer does not hold the post (岗位责任人不是该工作人员).
    case notOnDuty
    /// The holder is present; no substitute may act (责任人在岗，不得代办).
    case holderPresent
    /// Belongs to another unit (不属于本单位的事项).
    case notYourUnit
    /// Not this person's case (不是本人的办件).
    case notYourCase
    // MARK: Register
    /// Exists already (已经存在).
    case alreadyExists
    /// Not found (没有找到).
    case notFound
    /// Promised ≤ statutory, and the steps' limits together ≤ promised (承诺时限不得超过法定时限，环节时限之和不得超过承诺时限).
    case limitBroken
    /// The item is not open for applications (该事项当前不受理).
    case itemClosed
    /// The entry is incomplete or contradicts itself (登记内容不完整或相互矛盾).
    case badRegister
    /// No version of the item is valid on this day (该事项在此日期无有效版本).
    case itemWithdrawn
    // MARK: Case
    /// No such case (没有找到该办件).
    case caseNotFound
    /// Not possible in the case's present phase (办件当前阶段不能办理此事).
    case wrongPhase
    /// Required materials are missing (申请材料不齐全).
    case materialsMissing
    /// The item lists no such material (事项清单中没有该材料).
    case unknownMaterial
    /// A reason is required (必须说明理由).
    case reasonMissing
    /// The document number is missing (缺少文书编号).
    case documentMissing
    /// Only the head of the organ (of the government, for joint handling) may extend (延长须由本行政机关负责人（联合办理由本级人民政府负责人）批准).
    case notMyPower
    /// The time for this has passed (已过办理期限).
    case tooLate
    /// Done already; only once (已经办理过，不得重复).
    case alreadyDone
    /// The kind is not on the legal list (该种类不在法定或公布的范围内).
    case kindNotAllowed
    /// Steps remain to be done (尚有环节未完成).
    case stepsRemain
    /// No such step (没有该环节).
    case stepUnknown
    /// The certificate has not been issued (尚未颁发证件).
    case certificateMissing
    /// The rating is not valid (评价无效).
    case badRating
    /// The applicant is barred for now (申请人在限制申请期内).
    case barred
    /// Promised materials are still lacking (容缺材料尚未补齐).
    case lackingOpen
    /// Two or more officers must be assigned (应当指派两名以上工作人员).
    case twoPeopleNeeded
    /// Consent is missing (未取得同意).
    case consentMissing
    /// Service by leaving needs a witness or a recording (留置送达须有见证人或影像).
    case witnessMissing
    /// Too many (数量超过上限).
    case tooMany
    /// Too long (内容过长).
    case tooLong
    /// No such notice (没有该通知).
    case noticeUnknown
    /// The request key was used for another command (请求号已用于另一条命令).
    case requestKeyReused
    /// The personal data were erased (个人信息已依法删除).
    case erased
    /// No profile is in force on this day (没有适用的规则版本).
    case profileUnknown
    // MARK: Complaint
    /// No such complaint (没有找到该投诉件).
    case complaintNotFound
    /// Involved in the complaint, and must stand aside (与投诉件有利害关系，应当回避).
    case conflictOfInterest
    /// No concrete fact (没有具体事实).
    case factMissing
    /// A real name without the complainant, or a complainant who is anonymous (实名投诉缺少投诉人信息，或匿名投诉载有投诉人信息).
    case complainantMissing
    /// A person is named twice (同一人重复列名).
    case namedTwice
    /// The right channel must be told (应当告知向何处提出).
    case channelMissing
    /// The text would make the complainant known (内容会暴露投诉人身份).
    case identityExposed
    /// Under a legal hold; nothing may be erased (依法保全中，不得删除).
    case underHold
    /// Nowhere to reply to (匿名投诉没有答复对象).
    case replyAddressMissing
    /// The period is not over (统计期间尚未结束).
    case periodOpen
    // MARK: Schedule
    /// The tasks wait for each other in a circle (任务互相等待，形成循环).
    case planCycle
    /// No such task in this plan (计划中没有该任务).
    case taskUnknown
    /// The duration is not a possible one (工期不正确).
    case badDuration
    // MARK: Key projects
    /// No such project (没有找到该项目).
    case projectNotFound
    /// The parts do not add up to the whole (分项之和与总数不符).
    case sumsDiffer
    /// The period has not begun (该报告期尚未开始).
    case periodNotBegun
    /// The report of this period was filed already (该期进度表已经报送).
    case reportFiled
    /// Progress or investment goes back and no reason is given (进度或投资倒退，须说明理由).
    case progressWentBack
    /// It cannot be done in time (按此工期不能如期完成).
    case planInfeasible
    /// No such schedule (没有这样的工期计划).
    case planMissing
    /// No such card (没有该卡).
    case cardUnknown
    /// No such problem (没有该问题).
    case problemUnknown
    /// The archive is incomplete (档案不齐全).
    case archiveIncomplete
    /// Matters are still open (尚有未销号的事项).
    case matterOpen
    /// The tree of targets is broken (目标分解有误).
    case targetTreeBroken
    /// The schedule ends after the required finish (计划完成时间晚于要求完成时间).
    case finishTooLate
    /// Not the one responsible for the project (不是该项目的责任人).
    case notResponsible
    /// No such rung was reached (没有启动该级催办).
    case urgingUnknown
    /// Not listed for supervision (没有挂牌督办).
    case notListed
    /// The quantity is out of range (数量超出范围).
    case quantityOutOfRange
    // MARK: Appraisal and discretion
    /// The weights do not add up to 100 % (权重之和不等于100%).
    case weightsUnbalanced
    /// The scheme contradicts itself (考评方案自相矛盾).
    case schemeInvalid
    /// One fault is counted twice (同一过错重复扣分).
    case faultCountedTwice
    /// The mark is out of scale (分值超出量程).
    case markOutOfScale
    /// Nothing to rest the mark on (缺少评分依据).
    case evidenceMissing
    /// A tie at the edge of the quota; a person must decide (名额边界处并列，须由人决定).
    case tieAtQuota
    /// The figures are beyond exact reckoning (数值超出精确计算的范围).
    case figureTooFine
    /// Too few voted; the ballot must be held again (投票率不足，须重新投票).
    case revoteNeeded
    /// The counts of the ballot do not fit together (票数不符).
    case ballotInvalid
    /// The tiers leave a gap or overlap (裁量基准各档之间有空档或重叠).
    case tiersUneven
    /// The range of the fine is not a possible one (罚款幅度不正确).
    case fineOutOfRange
    // MARK: Appraisals as dossiers
    /// No such appraisal (没有找到该考评).
    case appraisalNotFound
    /// Involved in what is appraised, and must stand aside (与考评对象有利害关系，应当回避).
    case appraiserInvolved
    /// Known from counters or the ballot; it cannot be typed in (该数据由系统或测评取得，不得填报).
    case systemKnows
    /// Handing in has ended (报送已截止).
    case evidenceClosed
    /// Handing in has not ended (报送尚未截止).
    case evidenceOpen
    /// One mark or reference is entered twice (同一评分或依据重复登记).
    case doubleEntry
    /// Not a subject of this appraisal (不是本次考评的对象).
    case subjectUnknown
    /// Not on the roll of the ballot (不在投票名册中).
    case notOnRoll
    /// Too few voters to keep the ballot secret (人数过少，无法保守投票秘密).
    case ballotTooSmall
    /// Some results are not decided on (尚有对象未作决定).
    case undecided
    /// An appeal is open, or may still be made (申诉期未满或申诉未办结).
    case appealOpen
    // MARK: Penalty
    /// No such penalty case (没有找到该处罚案件).
    case penaltyNotFound
    /// No benchmark was in force for this violation (没有适用的裁量基准).
    case benchmarkUnknown
    /// The time to punish has passed (已超过处罚时效).
    case timeBarred
    /// The subject was not told of this penalty (未告知拟作出的处罚，不得决定).
    case notNotified
    /// The hearing is not held, or may still be asked for (听证尚未举行，或者申请期限未满).
    case hearingPending
    /// No right to a hearing, none asked for, or too late (没有听证权利、未申请听证或者已过期限).
    case hearingClosed
    /// A hearing is called seven working days before (应当在听证七个工作日前通知).
    case hearingTooSoon
    /// Who investigated may neither preside nor review (本案调查人员不得主持听证或者审核).
    case notImpartial
    /// No legal review that agrees (未经法制审核或者审核未通过，不得决定).
    case legalReviewMissing
    /// The leading body must decide together (须由负责人集体讨论决定).
    case collectiveMissing
    /// It differs from the proposal or from like cases: a reason is needed (与建议或者同类案件不一致，须说明理由).
    case deviationUnreasoned
    /// Never heavier for having defended oneself (不得因陈述、申辩加重处罚).
    case heavierForDefence
    /// The law forbids to punish this (依法不得予以处罚).
    case mayNotPunish
    /// The head of the organ decides (应当由行政机关负责人决定).
    case decisionNotYours
    /// Whether a first offence goes unpunished must be said (是否适用首违不罚，须由人明确).
    case firstOffenceOpen
    /// The fine or the late charge is not paid (罚款或者加处罚款尚未缴清).
    case fineUnpaid
    /// Not an amount that is due (缴款数额与应缴数额不符).
    case paymentWrong
  }
}

extension Refusal.Code {
  /// The number C sees; never given a second meaning.
  public var number: Int32 { row.number }
  /// The message in Chinese.
  public var chinese: String { row.chinese }
  /// The message in English.
  public var english: String { row.english }
  /// The article the rule usually stands in, where there is one.
  public var article: String? { row.article }

  private struct Row {
    var number: Int32
    var chinese: String
    var english: String
    var article: String?
    init(_ number: Int32, _ chinese: String, _ english: String, _ article: String? = nil) {
      self.number = number
      self.chinese = chinese
      self.english = english
      self.article = article
    }
  }

  private var row: Row {
    switch self {
    case .calendarUnknown:
      Row(100, "该日期没有放假安排，无法计算工作日", "no holiday notice covers this date", "全国年节及纪念日放假办法 art 2")
    case .dateOutOfRange: Row(101, "日期超出可计算的范围", "the date is out of range")
    case .badDate: Row(102, "日期不存在", "there is no such date")
    case .badBudget: Row(103, "时限不正确", "the limit is not a possible one")
    case .badPause: Row(104, "暂停的起止不正确", "the pause is not a possible one", "行政许可法 art 45")
    case .timeWentBack: Row(105, "时间早于该卷宗最近一次记录", "earlier than the dossier's last event")
    case .badIdentifier: Row(110, "代码格式不正确", "the identifier is malformed")
    case .checkMismatch: Row(111, "代码校验位不符", "the check digit does not match")
    case .notAllowed: Row(120, "该角色无权办理此事", "this role may not do this")
    case .actorUnknown: Row(121, "登记中没有这位工作人员", "no such officer in the register")
    case .notOnDuty: Row(122, "岗位责任人不是该工作人员", "this officer does not hold the post", "岗位责任制")
    case .holderPresent:
      Row(123, "责任人在岗，不得代办", "the holder is present; no substitute may act", "AB岗工作制")
    case .notYourUnit: Row(124, "不属于本单位的事项", "belongs to another unit")
    case .notYourCase: Row(125, "不是本人的办件", "not this person's case")
    case .alreadyExists: Row(130, "已经存在", "exists already")
    case .notFound: Row(131, "没有找到", "not found")
    case .limitBroken:
      Row(
        132, "承诺时限不得超过法定时限，环节时限之和不得超过承诺时限",
        "promised ≤ statutory, and the steps' limits together ≤ promised", "行政许可法 art 42")
    case .itemClosed: Row(133, "该事项当前不受理", "the item is not open for applications")
    case .badRegister: Row(134, "登记内容不完整或相互矛盾", "the entry is incomplete or contradicts itself")
    case .itemWithdrawn: Row(135, "该事项在此日期无有效版本", "no version of the item is valid on this day")
    case .caseNotFound: Row(140, "没有找到该办件", "no such case")
    case .wrongPhase: Row(141, "办件当前阶段不能办理此事", "not possible in the case's present phase")
    case .materialsMissing:
      Row(142, "申请材料不齐全", "required materials are missing", "行政许可法 art 32(1)(4)")
    case .unknownMaterial: Row(143, "事项清单中没有该材料", "the item lists no such material")
    case .reasonMissing: Row(144, "必须说明理由", "a reason is required", "行政许可法 art 38(2)")
    case .documentMissing: Row(145, "缺少文书编号", "the document number is missing", "行政许可法 art 32(2)")
    case .notMyPower:
      Row(
        146, "延长须由本行政机关负责人（联合办理由本级人民政府负责人）批准",
        "only the head of the organ (of the government, for joint handling) may extend",
        "行政许可法 art 42")
    case .tooLate: Row(147, "已过办理期限", "the time for this has passed")
    case .alreadyDone: Row(148, "已经办理过，不得重复", "done already; only once")
    case .kindNotAllowed: Row(149, "该种类不在法定或公布的范围内", "the kind is not on the legal list")
    case .stepsRemain: Row(150, "尚有环节未完成", "steps remain to be done")
    case .stepUnknown: Row(151, "没有该环节", "no such step")
    case .certificateMissing:
      Row(152, "尚未颁发证件", "the certificate has not been issued", "行政许可法 art 44")
    case .badRating: Row(153, "评价无效", "the rating is not valid", "国办发〔2019〕51号")
    case .barred: Row(154, "申请人在限制申请期内", "the applicant is barred for now", "行政许可法 arts 78–79")
    case .lackingOpen:
      Row(155, "容缺材料尚未补齐", "promised materials are still lacking", "安阳市政务服务条例 art 24")
    case .twoPeopleNeeded:
      Row(156, "应当指派两名以上工作人员", "two or more officers must be assigned", "行政许可法 art 34(3)")
    case .consentMissing:
      Row(157, "未取得同意", "consent is missing", "民事诉讼法(2023) art 90")
    case .witnessMissing:
      Row(
        158, "留置送达须有见证人或影像", "service by leaving needs a witness or a recording",
        "民事诉讼法(2023) art 89")
    case .tooMany: Row(159, "数量超过上限", "too many")
    case .tooLong: Row(160, "内容过长", "too long")
    case .noticeUnknown: Row(161, "没有该通知", "no such notice")
    case .requestKeyReused: Row(162, "请求号已用于另一条命令", "the request key was used for another command")
    case .erased: Row(163, "个人信息已依法删除", "the personal data were erased", "个人信息保护法 art 47")
    case .profileUnknown: Row(164, "没有适用的规则版本", "no profile is in force on this day")
    case .complaintNotFound: Row(170, "没有找到该投诉件", "no such complaint")
    case .conflictOfInterest:
      Row(
        171, "与投诉件有利害关系，应当回避", "involved in the complaint, and must stand aside", "DOMAIN §3.1(5)")
    case .factMissing: Row(172, "没有具体事实", "no concrete fact", "DOMAIN §3.1(4)")
    case .complainantMissing:
      Row(
        173, "实名投诉缺少投诉人信息，或匿名投诉载有投诉人信息",
        "a real name without the complainant, or a complainant who is anonymous")
    case .namedTwice: Row(174, "同一人重复列名", "a person is named twice")
    case .channelMissing: Row(175, "应当告知向何处提出", "the right channel must be told", "DOMAIN §3.1(4)")
    case .identityExposed:
      Row(176, "内容会暴露投诉人身份", "the text would make the complainant known", "信访工作条例 art 30")
    case .underHold:
      Row(177, "依法保全中，不得删除", "under a legal hold; nothing may be erased", "个人信息保护法 art 47(2)")
    case .replyAddressMissing: Row(178, "匿名投诉没有答复对象", "nowhere to reply to", "DOMAIN §3.1(7)")
    case .periodOpen: Row(179, "统计期间尚未结束", "the period is not over")
    case .planCycle:
      Row(180, "任务互相等待，形成循环", "the tasks wait for each other in a circle", "DOMAIN §5.3")
    case .taskUnknown:
      Row(181, "计划中没有该任务", "no such task in this plan")
    case .badDuration:
      Row(182, "工期不正确", "the duration is not a possible one")
    case .projectNotFound:
      Row(183, "没有找到该项目", "no such project")
    case .sumsDiffer:
      Row(184, "分项之和与总数不符", "the parts do not add up to the whole", "DOMAIN §5.1")
    case .periodNotBegun:
      Row(185, "该报告期尚未开始", "the period has not begun", "DOMAIN §5.2")
    case .reportFiled:
      Row(186, "该期进度表已经报送", "the report of this period was filed already", "DOMAIN §5.2")
    case .progressWentBack:
      Row(
        187, "进度或投资倒退，须说明理由", "progress or investment goes back and no reason is given",
        "DOMAIN §5.2")
    case .planInfeasible:
      Row(188, "按此工期不能如期完成", "it cannot be done in time", "DOMAIN §5.3")
    case .planMissing:
      Row(189, "没有这样的工期计划", "no such schedule", "DOMAIN §5.3")
    case .cardUnknown:
      Row(190, "没有该卡", "no such card", "DOMAIN §5.6")
    case .problemUnknown:
      Row(191, "没有该问题", "no such problem", "DOMAIN §5.7")
    case .archiveIncomplete:
      Row(192, "档案不齐全", "the archive is incomplete", "DOMAIN §5.7")
    case .matterOpen:
      Row(193, "尚有未销号的事项", "matters are still open", "DOMAIN §5.4")
    case .targetTreeBroken:
      Row(194, "目标分解有误", "the tree of targets is broken", "DOMAIN §5.1")
    case .finishTooLate:
      Row(195, "计划完成时间晚于要求完成时间", "the schedule ends after the required finish", "DOMAIN §5.1")
    case .notResponsible:
      Row(196, "不是该项目的责任人", "not the one responsible for the project", "DOMAIN §5.1")
    case .urgingUnknown:
      Row(197, "没有启动该级催办", "no such rung was reached", "DOMAIN §5.2")
    case .notListed:
      Row(198, "没有挂牌督办", "not listed for supervision", "DOMAIN §5.4")
    case .quantityOutOfRange:
      Row(199, "数量超出范围", "the quantity is out of range")
    case .weightsUnbalanced:
      Row(200, "权重之和不等于100%", "the weights do not add up to 100 %")
    case .schemeInvalid: Row(201, "考评方案自相矛盾", "the scheme contradicts itself")
    case .faultCountedTwice: Row(202, "同一过错重复扣分", "one fault is counted twice")
    case .markOutOfScale: Row(203, "分值超出量程", "the mark is out of scale")
    case .evidenceMissing: Row(204, "缺少评分依据", "nothing to rest the mark on")
    case .tieAtQuota:
      Row(205, "名额边界处并列，须由人决定", "a tie at the edge of the quota; a person must decide")
    case .figureTooFine:
      Row(206, "数值超出精确计算的范围", "the figures are beyond exact reckoning")
    case .revoteNeeded:
      Row(207, "投票率不足，须重新投票", "too few voted; the ballot must be held again")
    case .ballotInvalid: Row(208, "票数不符", "the counts of the ballot do not fit together")
    case .tiersUneven:
      Row(209, "裁量基准各档之间有空档或重叠", "the tiers leave a gap or overlap", "行政处罚法 art 34")
    case .fineOutOfRange:
      Row(210, "罚款幅度不正确", "the range of the fine is not a possible one")
    case .appraisalNotFound:
      Row(220, "没有找到该考评", "no such appraisal")
    case .appraiserInvolved:
      Row(
        221, "与考评对象有利害关系，应当回避", "involved in what is appraised, and must stand aside", "DOMAIN §8")
    case .systemKnows:
      Row(
        222, "该数据由系统或测评取得，不得填报", "known from counters or the ballot; it cannot be typed in",
        "DOMAIN §6.3")
    case .evidenceClosed:
      Row(223, "报送已截止", "handing in has ended")
    case .evidenceOpen:
      Row(224, "报送尚未截止", "handing in has not ended")
    case .doubleEntry:
      Row(225, "同一评分或依据重复登记", "one mark or reference is entered twice", "DOMAIN §6.3")
    case .subjectUnknown:
      Row(226, "不是本次考评的对象", "not a subject of this appraisal")
    case .notOnRoll:
      Row(227, "不在投票名册中", "not on the roll of the ballot")
    case .ballotTooSmall:
      Row(228, "人数过少，无法保守投票秘密", "too few voters to keep the ballot secret", "DOMAIN §6.3")
    case .undecided:
      Row(229, "尚有对象未作决定", "some results are not decided on", "DOMAIN §8")
    case .appealOpen:
      Row(230, "申诉期未满或申诉未办结", "an appeal is open, or may still be made", "DOMAIN §8")
    case .penaltyNotFound:
      Row(
        240, "没有找到该处罚案件", "no such penalty case")
    case .benchmarkUnknown:
      Row(
        241, "没有适用的裁量基准", "no benchmark was in force for this violation",
        "行政处罚法 art 34")
    case .timeBarred:
      Row(
        242, "已超过处罚时效", "the time to punish has passed",
        "行政处罚法 art 36")
    case .notNotified:
      Row(
        243, "未告知拟作出的处罚，不得决定", "the subject was not told of this penalty",
        "行政处罚法 arts 44, 62")
    case .hearingPending:
      Row(
        244, "听证尚未举行，或者申请期限未满", "the hearing is not held, or may still be asked for",
        "行政处罚法 arts 63–65")
    case .hearingClosed:
      Row(
        245, "没有听证权利、未申请听证或者已过期限", "no right to a hearing, none asked for, or too late",
        "行政处罚法 arts 63, 64")
    case .hearingTooSoon:
      Row(
        246, "应当在听证七个工作日前通知", "a hearing is called seven working days before",
        "行政处罚法 art 64(2)")
    case .notImpartial:
      Row(
        247, "本案调查人员不得主持听证或者审核", "who investigated may neither preside nor review",
        "行政处罚法 arts 58, 64(4)")
    case .legalReviewMissing:
      Row(
        248, "未经法制审核或者审核未通过，不得决定", "no legal review that agrees",
        "行政处罚法 art 58")
    case .collectiveMissing:
      Row(
        249, "须由负责人集体讨论决定", "the leading body must decide together",
        "行政处罚法 art 57(2)")
    case .deviationUnreasoned:
      Row(
        250, "与建议或者同类案件不一致，须说明理由",
        "it differs from the proposal or from like cases: a reason is needed",
        "行政处罚法 art 34")
    case .heavierForDefence:
      Row(
        251, "不得因陈述、申辩加重处罚", "never heavier for having defended oneself",
        "行政处罚法 art 45(2)")
    case .mayNotPunish:
      Row(
        252, "依法不得予以处罚", "the law forbids to punish this",
        "行政处罚法 arts 30–33")
    case .decisionNotYours:
      Row(
        253, "应当由行政机关负责人决定", "the head of the organ decides",
        "行政处罚法 art 57(1)")
    case .firstOffenceOpen:
      Row(
        254, "是否适用首违不罚，须由人明确", "whether a first offence goes unpunished must be said",
        "行政处罚法 art 33(1)")
    case .fineUnpaid:
      Row(
        255, "罚款或者加处罚款尚未缴清", "the fine or the late charge is not paid",
        "行政处罚法 art 72")
    case .paymentWrong:
      Row(
        256, "缴款数额与应缴数额不符", "not an amount that is due",
        "行政处罚法 art 67")
    }
  }
}
