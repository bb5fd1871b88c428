/// The reasons the domains have for saying no, beside those of calendars. The numbers are C statuses and are
/// never reused.
extension Refusal.Code {
  // MARK: Time
  /// Earlier than the dossier's last event (时间早于该卷宗最近一次记录).
  public static let timeWentBack = Self(
    105, "timeWentBack", "时间早于该卷宗最近一次记录", "earlier than the dossier's last event")
  /// Later than it can be by the clock (时间晚于现在).
  public static let momentAhead = Self(
    106, "momentAhead", "时间晚于现在", "later than it can be by the clock")
  // MARK: Identifiers
  /// The identifier is malformed (代码格式不正确).
  public static let badIdentifier = Self(
    110, "badIdentifier", "代码格式不正确", "the identifier is malformed")
  /// The check digit does not match (代码校验位不符).
  public static let checkMismatch = Self(
    111, "checkMismatch", "代码校验位不符", "the check digit does not match")
  // MARK: Who
  /// This role may not do this (该角色无权办理此事).
  public static let notAllowed = Self(120, "notAllowed", "该角色无权办理此事", "this role may not do this")
  /// No such officer in the register (登记中没有这位工作人员).
  public static let actorUnknown = Self(
    121, "actorUnknown", "登记中没有这位工作人员", "no such officer in the register")
  /// This officer does not hold the post (岗位责任人不是该工作人员).
  public static let notOnDuty = Self(
    122, "notOnDuty", "岗位责任人不是该工作人员", "this officer does not hold the post", "rule:post")
  /// The holder is present; no substitute may act (责任人在岗，不得代办).
  public static let holderPresent = Self(
    123, "holderPresent", "责任人在岗，不得代办", "the holder is present; no substitute may act",
    "rule:deputy")
  /// Belongs to another unit (不属于本单位的事项).
  public static let notYourUnit = Self(124, "notYourUnit", "不属于本单位的事项", "belongs to another unit")
  /// Not this person's case (不是本人的办件).
  public static let notYourCase = Self(125, "notYourCase", "不是本人的办件", "not this person's case")
  // MARK: Register
  /// Promised ≤ statutory, and the steps' limits together ≤ promised (承诺时限不得超过法定时限，环节时限之和不得超过承诺时限).
  public static let limitBroken = Self(
    132, "limitBroken", "承诺时限不得超过法定时限，环节时限之和不得超过承诺时限",
    "promised ≤ statutory, and the steps' limits together ≤ promised", "licensing:42")
  /// The item is not open for applications (该事项当前不受理).
  public static let itemClosed = Self(
    133, "itemClosed", "该事项当前不受理", "the item is not open for applications")
  /// No version of the item is valid on this day (该事项在此日期无有效版本).
  public static let itemWithdrawn = Self(
    135, "itemWithdrawn", "该事项在此日期无有效版本", "no version of the item is valid on this day")
  // MARK: Case
  /// No such case (没有找到该办件).
  public static let caseNotFound = Self(140, "caseNotFound", "没有找到该办件", "no such case")
  /// Not possible in the case's present phase (办件当前阶段不能办理此事).
  public static let wrongPhase = Self(
    141, "wrongPhase", "办件当前阶段不能办理此事", "not possible in the case's present phase")
  /// Required materials are missing (申请材料不齐全).
  public static let materialsMissing = Self(
    142, "materialsMissing", "申请材料不齐全", "required materials are missing", "licensing:32(1)(4)")
  /// The item lists no such material (事项清单中没有该材料).
  public static let unknownMaterial = Self(
    143, "unknownMaterial", "事项清单中没有该材料", "the item lists no such material")
  /// A reason is required (必须说明理由).
  public static let reasonMissing = Self(
    144, "reasonMissing", "必须说明理由", "a reason is required", "licensing:38(2)")
  /// The document number is missing (缺少文书编号).
  public static let documentMissing = Self(
    145, "documentMissing", "缺少文书编号", "the document number is missing", "licensing:32(2)")
  /// Only the head of the organ (of the government, for joint handling) may extend (延长须由本行政机关负责人（联合办理由本级人民政府负责人）批准).
  public static let notMyPower = Self(
    146, "notMyPower", "延长须由本行政机关负责人（联合办理由本级人民政府负责人）批准",
    "only the head of the organ (of the government, for joint handling) may extend", "licensing:42")
  /// The time for this has passed (已过办理期限).
  public static let tooLate = Self(147, "tooLate", "已过办理期限", "the time for this has passed")
  /// Done already; only once (已经办理过，不得重复).
  public static let alreadyDone = Self(148, "alreadyDone", "已经办理过，不得重复", "done already; only once")
  /// The kind is not on the legal list (该种类不在法定或公布的范围内).
  public static let kindNotAllowed = Self(
    149, "kindNotAllowed", "该种类不在法定或公布的范围内", "the kind is not on the legal list")
  /// Steps remain to be done (尚有环节未完成).
  public static let stepsRemain = Self(150, "stepsRemain", "尚有环节未完成", "steps remain to be done")
  /// No such step (没有该环节).
  public static let stepUnknown = Self(151, "stepUnknown", "没有该环节", "no such step")
  /// The certificate has not been issued (尚未颁发证件).
  public static let certificateMissing = Self(
    152, "certificateMissing", "尚未颁发证件", "the certificate has not been issued", "licensing:44")
  /// The rating is not valid (评价无效).
  public static let badRating = Self(
    153, "badRating", "评价无效", "the rating is not valid", "ratings | rule:service")
  /// Out of the order of acceptance (有数量限制，应当按受理先后顺序决定).
  public static let outOfTurn = Self(
    169, "outOfTurn", "有数量限制，应当按受理先后顺序决定",
    "licences are limited in number: first accepted, first decided",
    "licensing:57")
  /// The applicant is barred for now (申请人在限制申请期内).
  public static let barred = Self(
    154, "barred", "申请人在限制申请期内", "the applicant is barred for now", "licensing:78; licensing:79")
  /// Promised materials are still lacking (容缺材料尚未补齐).
  public static let lackingOpen = Self(
    155, "lackingOpen", "容缺材料尚未补齐", "promised materials are still lacking",
    "anyang:24 | rule:service lackingLapse")
  /// Two or more officers must be assigned (应当指派两名以上工作人员).
  public static let twoPeopleNeeded = Self(
    156, "twoPeopleNeeded", "应当指派两名以上工作人员", "two or more officers must be assigned",
    "licensing:34(3)")
  /// Consent is missing (未取得同意).
  public static let consentMissing = Self(
    157, "consentMissing", "未取得同意", "consent is missing", "civilProcedure:90")
  /// Service by leaving needs a witness or a recording (留置送达须有见证人或影像).
  public static let witnessMissing = Self(
    158, "witnessMissing", "留置送达须有见证人或影像", "service by leaving needs a witness or a recording",
    "civilProcedure:89")
  /// Too long (内容过长).
  public static let tooLong = Self(160, "tooLong", "内容过长", "too long")
  /// No such notice (没有该通知).
  public static let noticeUnknown = Self(161, "noticeUnknown", "没有该通知", "no such notice")
  /// The request key was used for another command (请求号已用于另一条命令).
  public static let requestKeyReused = Self(
    162, "requestKeyReused", "请求号已用于另一条命令", "the request key was used for another command")
  /// The personal data were erased (个人信息已依法删除).
  public static let erased = Self(
    163, "erased", "个人信息已依法删除", "the personal data were erased", "personalInformation:47")
  /// No profile is in force on this day (没有适用的规则版本).
  public static let profileUnknown = Self(
    164, "profileUnknown", "没有适用的规则版本", "no profile is in force on this day")
  /// The rule set contradicts itself or its parent (规则集有误).
  public static let rulesInvalid = Self(
    168, "rulesInvalid", "规则集有误", "the rule set is not a possible one")

  // MARK: Complaint
  /// Personal data in a text or an account that stays for ever (文字或者账号中含有个人信息，请改用称谓或者另存).
  public static let personalInText = Self(
    165, "personalInText", "文字或者账号中含有个人信息，请改用“申请人”“当事人”等称谓",
    "personal data in a text or an account that stays for ever; say “the applicant” instead",
    "personalInformation:47")
  /// No such complaint (没有找到该投诉件).
  public static let complaintNotFound = Self(
    170, "complaintNotFound", "没有找到该投诉件", "no such complaint")
  /// Involved in the complaint, and must stand aside (与投诉件有利害关系，应当回避).
  public static let conflictOfInterest = Self(
    171, "conflictOfInterest", "与投诉件有利害关系，应当回避", "involved in the complaint, and must stand aside",
    "petition:28(3) | rule:complaint")
  /// No concrete fact (没有具体事实).
  public static let factMissing = Self(
    172, "factMissing", "没有具体事实", "no concrete fact", "rule:complaint")
  /// A real name without the complainant, or a complainant who is anonymous (实名投诉缺少投诉人信息，或匿名投诉载有投诉人信息).
  public static let complainantMissing = Self(
    173, "complainantMissing", "实名投诉缺少投诉人信息，或匿名投诉载有投诉人信息",
    "a real name without the complainant, or a complainant who is anonymous")
  /// A person is named twice (同一人重复列名).
  public static let namedTwice = Self(174, "namedTwice", "同一人重复列名", "a person is named twice")
  /// The right channel must be told (应当告知向何处提出).
  public static let channelMissing = Self(
    175, "channelMissing", "应当告知向何处提出", "the right channel must be told", "rule:complaint")
  /// The text would make the complainant known (内容会暴露投诉人身份).
  public static let identityExposed = Self(
    176, "identityExposed", "内容会暴露投诉人身份", "the text would make the complainant known",
    "petition:30(3)")
  /// Under a legal hold; nothing may be erased (依法保全中，不得删除).
  public static let underHold = Self(
    177, "underHold", "依法保全中，不得删除", "under a legal hold; nothing may be erased",
    "personalInformation:47(2)"
  )
  /// The register would have no administrator (登记簿不能没有系统管理员).
  public static let lastAdministrator = Self(
    167, "lastAdministrator", "登记簿不能没有系统管理员",
    "the register would have no administrator")
  /// The term of keeping runs; another person must agree first (保管期限未满，须先经他人同意).
  public static let termRunning = Self(
    166, "termRunning", "保管期限未满，须先经他人同意",
    "the term of keeping runs; another person must agree first", "personalInformation:47(2)")
  /// Nowhere to reply to (匿名投诉没有答复对象).
  public static let replyAddressMissing = Self(
    178, "replyAddressMissing", "匿名投诉没有答复对象", "nowhere to reply to",
    "rule:complaint complaintReplyDays")
  /// The period is not over (统计期间尚未结束).
  public static let periodOpen = Self(179, "periodOpen", "统计期间尚未结束", "the period is not over")
  // MARK: Schedule
  /// The tasks wait for each other in a circle (任务互相等待，形成循环).
  public static let planCycle = Self(
    180, "planCycle", "任务互相等待，形成循环", "the tasks wait for each other in a circle", "rule:project")
  /// No such task in this plan (计划中没有该任务).
  public static let taskUnknown = Self(181, "taskUnknown", "计划中没有该任务", "no such task in this plan")
  /// The duration is not a possible one (工期不正确).
  public static let badDuration = Self(
    182, "badDuration", "工期不正确", "the duration is not a possible one")
  // MARK: Key projects
  /// No such project (没有找到该项目).
  public static let projectNotFound = Self(183, "projectNotFound", "没有找到该项目", "no such project")
  /// The parts do not add up to the whole (分项之和与总数不符).
  public static let sumsDiffer = Self(
    184, "sumsDiffer", "分项之和与总数不符", "the parts do not add up to the whole", "rule:project")
  /// The period has not begun (该报告期尚未开始).
  public static let periodNotBegun = Self(
    185, "periodNotBegun", "该报告期尚未开始", "the period has not begun", "rule:project")
  /// The report of this period was filed already (该期进度表已经报送).
  public static let reportFiled = Self(
    186, "reportFiled", "该期进度表已经报送", "the report of this period was filed already", "rule:project")
  /// Progress or investment goes back and no reason is given (进度或投资倒退，须说明理由).
  public static let progressWentBack = Self(
    187, "progressWentBack", "进度或投资倒退，须说明理由",
    "progress or investment goes back and no reason is given", "rule:project")
  /// It cannot be done in time (按此工期不能如期完成).
  public static let planInfeasible = Self(
    188, "planInfeasible", "按此工期不能如期完成", "it cannot be done in time", "rule:project")
  /// No such schedule (没有这样的工期计划).
  public static let planMissing = Self(
    189, "planMissing", "没有这样的工期计划", "no such schedule", "rule:project")
  /// No such card (没有该卡).
  public static let cardUnknown = Self(190, "cardUnknown", "没有该卡", "no such card", "rule:project")
  /// No such problem (没有该问题).
  public static let problemUnknown = Self(
    191, "problemUnknown", "没有该问题", "no such problem", "rule:project")
  /// The archive is incomplete (档案不齐全).
  public static let archiveIncomplete = Self(
    192, "archiveIncomplete", "档案不齐全", "the archive is incomplete",
    "archives:14(1); rule:project projects.archive")
  /// Matters are still open (尚有未销号的事项).
  public static let matterOpen = Self(
    193, "matterOpen", "尚有未销号的事项", "matters are still open", "rule:project")
  /// The tree of targets is broken (目标分解有误).
  public static let targetTreeBroken = Self(
    194, "targetTreeBroken", "目标分解有误", "the tree of targets is broken", "rule:project")
  /// The schedule ends after the required finish (计划完成时间晚于要求完成时间).
  public static let finishTooLate = Self(
    195, "finishTooLate", "计划完成时间晚于要求完成时间", "the schedule ends after the required finish",
    "rule:project")
  /// Not the one responsible for the project (不是该项目的责任人).
  public static let notResponsible = Self(
    196, "notResponsible", "不是该项目的责任人", "not the one responsible for the project", "rule:project")
  /// No such rung was reached (没有启动该级催办).
  public static let urgingUnknown = Self(
    197, "urgingUnknown", "没有启动该级催办", "no such rung was reached", "rule:project projects.urging")
  /// Not listed for supervision (没有挂牌督办).
  public static let notListed = Self(
    198, "notListed", "没有挂牌督办", "not listed for supervision", "rule:project projects.steps")
  /// The quantity is out of range (数量超出范围).
  public static let quantityOutOfRange = Self(
    199, "quantityOutOfRange", "数量超出范围", "the quantity is out of range")
  // MARK: Appraisal and discretion
  /// The weights do not add up to 100 % (权重之和不等于100%).
  public static let weightsUnbalanced = Self(
    200, "weightsUnbalanced", "权重之和不等于100%", "the weights do not add up to 100 %")
  /// The scheme contradicts itself (考评方案自相矛盾).
  public static let schemeInvalid = Self(
    201, "schemeInvalid", "考评方案自相矛盾", "the scheme contradicts itself")
  /// One fault is counted twice (同一过错重复扣分).
  public static let faultCountedTwice = Self(
    202, "faultCountedTwice", "同一过错重复扣分", "one fault is counted twice")
  /// The mark is out of scale (分值超出量程).
  public static let markOutOfScale = Self(
    203, "markOutOfScale", "分值超出量程", "the mark is out of scale")
  /// Nothing to rest the mark on (缺少评分依据).
  public static let evidenceMissing = Self(
    204, "evidenceMissing", "缺少评分依据", "nothing to rest the mark on")
  /// A tie at the edge of the quota; a person must decide (名额边界处并列，须由人决定).
  public static let tieAtQuota = Self(
    205, "tieAtQuota", "名额边界处并列，须由人决定", "a tie at the edge of the quota; a person must decide")
  /// The figures are beyond exact reckoning (数值超出精确计算的范围).
  public static let figureTooFine = Self(
    206, "figureTooFine", "数值超出精确计算的范围", "the figures are beyond exact reckoning")
  /// Too few voted; the ballot must be held again (投票率不足，须重新投票).
  public static let revoteNeeded = Self(
    207, "revoteNeeded", "投票率不足，须重新投票", "too few voted; the ballot must be held again")
  /// The counts of the ballot do not fit together (票数不符).
  public static let ballotInvalid = Self(
    208, "ballotInvalid", "票数不符", "the counts of the ballot do not fit together")
  /// The tiers leave a gap or overlap (裁量基准各档之间有空档或重叠).
  public static let tiersUneven = Self(
    209, "tiersUneven", "裁量基准各档之间有空档或重叠", "the tiers leave a gap or overlap",
    "penalty:34 | rule:penalty")
  /// The range of the fine is not a possible one (罚款幅度不正确).
  public static let fineOutOfRange = Self(
    210, "fineOutOfRange", "罚款幅度不正确", "the range of the fine is not a possible one")
  // MARK: Appraisals as dossiers
  /// No such appraisal (没有找到该考评).
  public static let appraisalNotFound = Self(
    220, "appraisalNotFound", "没有找到该考评", "no such appraisal")
  /// Involved in what is appraised, and must stand aside (与考评对象有利害关系，应当回避).
  public static let appraiserInvolved = Self(
    221, "appraiserInvolved", "与考评对象有利害关系，应当回避",
    "involved in what is appraised, and must stand aside", "rule:appraisal")
  /// Known from counters or the ballot; it cannot be typed in (该数据由系统或测评取得，不得填报).
  public static let systemKnows = Self(
    222, "systemKnows", "该数据由系统或测评取得，不得填报",
    "known from counters or the ballot; it cannot be typed in", "rule:appraisal")
  /// Handing in has ended (报送已截止).
  public static let evidenceClosed = Self(223, "evidenceClosed", "报送已截止", "handing in has ended")
  /// Handing in has not ended (报送尚未截止).
  public static let evidenceOpen = Self(224, "evidenceOpen", "报送尚未截止", "handing in has not ended")
  /// One mark or reference is entered twice (同一评分或依据重复登记).
  public static let doubleEntry = Self(
    225, "doubleEntry", "同一评分或依据重复登记", "one mark or reference is entered twice", "rule:appraisal")
  /// Not a subject of this appraisal (不是本次考评的对象).
  public static let subjectUnknown = Self(
    226, "subjectUnknown", "不是本次考评的对象", "not a subject of this appraisal")
  /// Not on the roll of the ballot (不在投票名册中).
  public static let notOnRoll = Self(227, "notOnRoll", "不在投票名册中", "not on the roll of the ballot")
  /// Too few voters to keep the ballot secret (人数过少，无法保守投票秘密).
  public static let ballotTooSmall = Self(
    228, "ballotTooSmall", "人数过少，无法保守投票秘密", "too few voters to keep the ballot secret",
    "rule:appraisal ballotSmallest")
  /// Some results are not decided on (尚有对象未作决定).
  public static let undecided = Self(
    229, "undecided", "尚有对象未作决定", "some results are not decided on", "rule:appraisal")
  /// An appeal is open, or may still be made (申诉期未满或申诉未办结).
  public static let appealOpen = Self(
    230, "appealOpen", "申诉期未满或申诉未办结", "an appeal is open, or may still be made",
    "rule:appraisal appraisalAppealDays")
  // MARK: Penalty
  /// No such penalty case (没有找到该处罚案件).
  public static let penaltyNotFound = Self(
    240, "penaltyNotFound", "没有找到该处罚案件", "no such penalty case")
  /// No benchmark was in force for this violation (没有适用的裁量基准).
  public static let benchmarkUnknown = Self(
    241, "benchmarkUnknown", "没有适用的裁量基准", "no benchmark was in force for this violation",
    "penalty:34 | rule:penalty")
  /// The time to punish has passed (已超过处罚时效).
  public static let timeBarred = Self(
    242, "timeBarred", "已超过处罚时效", "the time to punish has passed", "penalty:36")
  /// The subject was not told of this penalty (未告知拟作出的处罚，不得决定).
  public static let notNotified = Self(
    243, "notNotified", "未告知拟作出的处罚，不得决定", "the subject was not told of this penalty",
    "penalty:44; penalty:62")
  /// The hearing is not held, or may still be asked for (听证尚未举行，或者申请期限未满).
  public static let hearingPending = Self(
    244, "hearingPending", "听证尚未举行，或者申请期限未满", "the hearing is not held, or may still be asked for",
    "penalty:63; penalty:64; penalty:65")
  /// No right to a hearing, none asked for, or too late (没有听证权利、未申请听证或者已过期限).
  public static let hearingClosed = Self(
    245, "hearingClosed", "没有听证权利、未申请听证或者已过期限",
    "no right to a hearing, none asked for, or too late", "penalty:63; penalty:64")
  /// A hearing is called seven working days before (应当在听证七个工作日前通知).
  public static let hearingTooSoon = Self(
    246, "hearingTooSoon", "应当在听证七个工作日前通知", "a hearing is called seven working days before",
    "penalty:64(2)")
  /// Who investigated neither presides, reviews nor decides (本案调查人员不得主持听证、审核或者决定).
  public static let notImpartial = Self(
    247, "notImpartial", "本案调查人员不得主持听证、审核或者决定",
    "who investigated neither presides, reviews nor decides",
    "penalty:58; penalty:64(4)")
  /// No legal review that agrees (未经法制审核或者审核未通过，不得决定).
  public static let legalReviewMissing = Self(
    248, "legalReviewMissing", "未经法制审核或者审核未通过，不得决定", "no legal review that agrees",
    "penalty:58 | rule:penalty")
  /// The leading body must decide together (须由负责人集体讨论决定).
  public static let collectiveMissing = Self(
    249, "collectiveMissing", "须由负责人集体讨论决定", "the leading body must decide together",
    "penalty:57(2)")
  /// It differs from the proposal or from like cases: a reason is needed (与建议或者同类案件不一致，须说明理由).
  public static let deviationUnreasoned = Self(
    250, "deviationUnreasoned", "与建议或者同类案件不一致，须说明理由",
    "it differs from the proposal or from like cases: a reason is needed",
    "penalty:34 | rule:penalty")
  /// Never heavier for having defended oneself (不得因陈述、申辩加重处罚).
  public static let heavierForDefence = Self(
    251, "heavierForDefence", "不得因陈述、申辩加重处罚", "never heavier for having defended oneself",
    "penalty:45(2)")
  /// The law forbids to punish this (依法不得予以处罚).
  public static let mayNotPunish = Self(
    252, "mayNotPunish", "依法不得予以处罚", "the law forbids to punish this",
    "penalty:30; penalty:31; penalty:33(1); penalty:33(2)")
  /// The head of the organ decides (应当由行政机关负责人决定).
  public static let decisionNotYours = Self(
    253, "decisionNotYours", "应当由行政机关负责人决定", "the head of the organ decides", "penalty:57(1)")
  /// Whether a first offence goes unpunished must be said (是否适用首违不罚，须由人明确).
  public static let firstOffenceOpen = Self(
    254, "firstOffenceOpen", "是否适用首违不罚，须由人明确",
    "whether a first offence goes unpunished must be said", "penalty:33(1)")
  /// The fine or the late charge is not paid (罚款或者加处罚款尚未缴清).
  public static let fineUnpaid = Self(
    255, "fineUnpaid", "罚款或者加处罚款尚未缴清", "the fine or the late charge is not paid", "penalty:72")
  /// Not an amount that is due (缴款数额与应缴数额不符).
  public static let paymentWrong = Self(
    256, "paymentWrong", "缴款数额与应缴数额不符", "not an amount that is due", "penalty:67")
  // MARK: Joint approval
  /// No such stage of joint approval (没有找到该并联审批阶段).
  public static let stageNotFound = Self(
    260, "stageNotFound", "没有找到该并联审批阶段", "no such stage of joint approval")
  /// A required branch was not routed (尚有应当分送的事项未分送).
  public static let branchMissing = Self(
    261, "branchMissing", "尚有应当分送的事项未分送", "a required branch was not routed",
    "binzhou:5 | rule:service")
  /// A branch is still open (尚有事项未办结).
  public static let branchOpen = Self(
    262, "branchOpen", "尚有事项未办结", "a branch is still open", "binzhou:20(1) | rule:service")
  /// What it depends on is not decided yet (前置事项尚未办结).
  public static let predecessorOpen = Self(
    263, "predecessorOpen", "前置事项尚未办结", "what it depends on is not decided yet",
    "binzhou:16 | rule:service")
  /// The lead delivers all papers of the stage together (由牵头部门统一送达).
  public static let deliveredTogether = Self(
    264, "deliveredTogether", "由牵头部门统一送达", "the lead delivers all papers of the stage together",
    "binzhou:20(1) | rule:service")
  /// A meeting without notice (会议未经事先通知).
  public static let meetingUncalled = Self(
    265, "meetingUncalled", "会议未经事先通知", "a meeting without notice", "binzhou:13 | rule:service")
  // MARK: Supervision
  /// No such incident of supervision (没有找到该监察事件).
  public static let cardNotFound = Self(
    270, "cardNotFound", "没有找到该监察事件", "no such incident of supervision")
  /// No such accountability record (没有找到该问责记录).
  public static let recordNotFound = Self(
    271, "recordNotFound", "没有找到该问责记录", "no such accountability record")
  /// The card is not served yet (监察牌尚未送达).
  public static let cardNotServed = Self(
    272, "cardNotServed", "监察牌尚未送达", "the card is not served yet", "rule:supervision")
  /// Concerned, or decided it, and must stand aside (与本件有关或者作出过认定，应当回避).
  public static let mustStandAside = Self(
    273, "mustStandAside", "与本件有关或者作出过认定，应当回避",
    "concerned, or decided it, and must stand aside", "rule:supervision")
  /// No answer, no silence, or no one heard (尚未答复且未逾期，或者未听取陈述申辩).
  public static let unheard = Self(
    274, "unheard", "尚未答复且未逾期，或者未听取陈述申辩", "no answer, no silence, or no one heard",
    "rule:supervision")
  /// The rule set does not give this form for it (规则集对此未规定该问责形式).
  public static let formNotGiven = Self(
    275, "formNotGiven", "规则集对此未规定该问责形式", "the rule set does not give this form for it",
    "rule:supervision supervision.ladder")
  /// Never made worse on appeal (不得因申诉加重).
  public static let worseOnAppeal = Self(
    276, "worseOnAppeal", "不得因申诉加重", "never made worse on appeal", "rule:supervision")
  /// Not one of those concerned (不是本件的责任人员).
  public static let notConcerned = Self(
    277, "notConcerned", "不是本件的责任人员", "not one of those concerned", "rule:supervision")
  /// No such finding of conduct (没有找到该作风问题).
  public static let conductNotFound = Self(
    278, "conductNotFound", "没有找到该作风问题", "no such finding of conduct")
  /// No clip, or one without its hash (没有影像片段，或者没有文件校验值).
  public static let clipMissing = Self(
    279, "clipMissing", "没有影像片段，或者没有文件校验值", "no clip, or one without its hash",
    "rule:supervision")
  // MARK: Inspections
  /// No such inspection (没有找到该督查件).
  public static let inspectionNotFound = Self(
    280, "inspectionNotFound", "没有找到该督查件", "no such inspection")
  /// No such plan of inspections (没有找到该督查计划).
  public static let inspectionPlanNotFound = Self(
    281, "inspectionPlanNotFound", "没有找到该督查计划", "no such plan of inspections")
  /// Outside the plan: content, object, way or time (超出督查计划的内容、对象、方式或者时限).
  public static let planWidened = Self(
    282, "planWidened", "超出督查计划的内容、对象、方式或者时限", "outside the plan: content, object, way or time",
    "inspection:15 | rule:inspection")
  /// Inspected twice, or more often than the plan says (重复督查或者超过次数上限).
  public static let visitRepeated = Self(
    283, "visitRepeated", "重复督查或者超过次数上限", "inspected twice, or more often than the plan says",
    "inspection:15 | rule:inspection")
  /// Not approved (未经批准).
  public static let notApproved = Self(
    284, "notApproved", "未经批准", "not approved", "inspection:11(2) | rule:inspection")
  /// Not what was committed to (与事先存证不符).
  public static let sealBroken = Self(
    285, "sealBroken", "与事先存证不符", "not what was committed to", "rule:inspection")
  /// Not what was committed to, or drawn (与抽取承诺或者抽取结果不符).
  public static let drawDiffers = Self(
    286, "drawDiffers", "与抽取承诺或者抽取结果不符", "not what was committed to, or drawn",
    "rule:inspection")
  /// The public value is not known yet (公开信标尚未公布).
  public static let beaconPending = Self(
    287, "beaconPending", "公开信标尚未公布", "the public value is not known yet", "rule:inspection")
  /// No such finding (没有该问题).
  public static let findingUnknown = Self(
    288, "findingUnknown", "没有该问题", "no such finding", "rule:inspection")
  /// No such order (没有该责令).
  public static let orderUnknown = Self(
    289, "orderUnknown", "没有该责令", "no such order", "rule:inspection")
  /// An order is not struck off (尚有责令未销号).
  public static let orderOpen = Self(
    290, "orderOpen", "尚有责令未销号", "an order is not struck off",
    "inspection:18 | rule:inspection")
  /// Verified by no one else (问题未经他人核实).
  public static let unverified = Self(
    291, "unverified", "问题未经他人核实", "verified by no one else", "inspection:16 | rule:inspection")
  /// No such measure (没有该措施).
  public static let measureUnknown = Self(
    292, "measureUnknown", "没有该措施", "no such measure", "rule:inspection")
  // MARK: Files
  /// It was decided, served or sealed, and is no typing error (已决定、送达或者封存的内容不得更正).
  public static let notRectifiable = Self(
    321, "notRectifiable", "已决定、送达或者封存的内容不得更正，应当另行作出处理",
    "what was decided, served or sealed is not put right, but dealt with anew", "archives:21(2)")
  // MARK: The ten rules and the service network
  /// No such file of a unit's rules (没有找到该单位的制度卷宗).
  public static let ruleFileNotFound = Self(
    310, "ruleFileNotFound", "没有找到该单位的制度卷宗", "no such file of a unit's rules")
  /// A copy is missing (份数不足).
  public static let copiesMissing = Self(
    311, "copiesMissing", "份数不足", "a copy is missing", "rule:tenRules")
  /// No such first contact (没有找到该首问件).
  public static let contactNotFound = Self(
    312, "contactNotFound", "没有找到该首问件", "no such first contact")
  /// The office rules on it, and that is final (由效能办指定承办，不再退回).
  public static let rulingFinal = Self(
    313, "rulingFinal", "由效能办指定承办，不再退回", "the office rules on it, and that is final",
    "rule:tenRules")
  /// No such point of the network (没有找到该服务网点).
  public static let pointNotFound = Self(
    314, "pointNotFound", "没有找到该服务网点", "no such point of the network")
  /// The point is not open (该网点未开办或者已停办).
  public static let pointClosed = Self(
    315, "pointClosed", "该网点未开办或者已停办", "the point is not open", "rule:network")
  /// Open points stand below it (尚有下级网点).
  public static let pointInUse = Self(
    316, "pointInUse", "尚有下级网点", "open points stand below it", "rule:network")
  /// No such mandate (没有找到该代办件).
  public static let mandateNotFound = Self(
    317, "mandateNotFound", "没有找到该代办件", "no such mandate")
  /// No signed mandate: the agent may only guide (没有签名的委托书，只能引导).
  public static let mandateUnsigned = Self(
    318, "mandateUnsigned", "没有签名的委托书，只能引导", "no signed mandate: the agent may only guide",
    "rule:network")
  /// Handed over to oneself (不得转交给本人或者本处).
  public static let handOverToSelf = Self(
    319, "handOverToSelf", "不得转交给本人或者本处", "handed over to oneself", "rule:network")
  /// A hand-over that no one signed for (交接尚未签收).
  public static let handOverOpen = Self(
    320, "handOverOpen", "交接尚未签收", "a hand-over that no one signed for", "rule:network")
}

extension Refusal.Code: CaseIterable {
  /// Every reason; a test holds the list to the declarations.
  public static let allCases: [Self] =
    ofCalendars + [
      .timeWentBack, .momentAhead, .badIdentifier, .checkMismatch, .notAllowed, .actorUnknown,
      .notOnDuty,
      .holderPresent, .notYourUnit, .notYourCase, .limitBroken, .itemClosed, .itemWithdrawn,
      .caseNotFound, .wrongPhase, .materialsMissing, .unknownMaterial, .reasonMissing,
      .documentMissing, .notMyPower, .tooLate, .alreadyDone, .kindNotAllowed, .stepsRemain,
      .stepUnknown, .certificateMissing, .badRating, .outOfTurn, .barred, .lackingOpen,
      .twoPeopleNeeded,
      .consentMissing, .witnessMissing, .tooLong, .noticeUnknown, .requestKeyReused, .erased,
      .profileUnknown, .personalInText, .rulesInvalid, .complaintNotFound, .conflictOfInterest,
      .factMissing,
      .complainantMissing,
      .namedTwice, .channelMissing, .identityExposed, .underHold, .termRunning,
      .lastAdministrator, .replyAddressMissing, .periodOpen,
      .planCycle, .taskUnknown, .badDuration, .projectNotFound, .sumsDiffer, .periodNotBegun,
      .reportFiled, .progressWentBack, .planInfeasible, .planMissing, .cardUnknown, .problemUnknown,
      .archiveIncomplete, .matterOpen, .targetTreeBroken, .finishTooLate, .notResponsible,
      .urgingUnknown, .notListed, .quantityOutOfRange, .weightsUnbalanced, .schemeInvalid,
      .faultCountedTwice, .markOutOfScale, .evidenceMissing, .tieAtQuota, .figureTooFine,
      .revoteNeeded, .ballotInvalid, .tiersUneven, .fineOutOfRange, .appraisalNotFound,
      .appraiserInvolved, .systemKnows, .evidenceClosed, .evidenceOpen, .doubleEntry,
      .subjectUnknown, .notOnRoll, .ballotTooSmall, .undecided, .appealOpen, .penaltyNotFound,
      .benchmarkUnknown, .timeBarred, .notNotified, .hearingPending, .hearingClosed,
      .hearingTooSoon, .notImpartial, .legalReviewMissing, .collectiveMissing, .deviationUnreasoned,
      .heavierForDefence, .mayNotPunish, .decisionNotYours, .firstOffenceOpen, .fineUnpaid,
      .paymentWrong, .stageNotFound, .branchMissing, .branchOpen, .predecessorOpen,
      .deliveredTogether, .meetingUncalled, .cardNotFound, .recordNotFound, .cardNotServed,
      .mustStandAside, .unheard, .formNotGiven, .worseOnAppeal, .notConcerned,
      .conductNotFound, .clipMissing,
      .inspectionNotFound, .inspectionPlanNotFound, .planWidened, .visitRepeated, .notApproved,
      .sealBroken, .drawDiffers, .beaconPending, .findingUnknown, .orderUnknown, .orderOpen,
      .unverified, .measureUnknown, .ruleFileNotFound, .copiesMissing, .contactNotFound,
      .rulingFinal, .pointNotFound, .pointClosed, .pointInUse, .mandateNotFound, .mandateUnsigned,
      .handOverToSelf, .handOverOpen, .notRectifiable,
    ]

  private static let byWord = Dictionary(
    allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })

  /// The reason that `rawValue` is the word for; nil for any other text.
  public init?(rawValue: String) {
    guard let code = Self.byWord[rawValue] else { return nil }
    self = code
  }
}
