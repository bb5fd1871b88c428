/// What kind of matter it is: the clocks differ.
public enum ComplaintKind: String, JSONName, Sendable {
  /// An efficiency complaint 效能投诉: DOMAIN §3.1.
  case efficiency
  /// A hotline ticket 12345工单: DOMAIN §3.2.
  case ticket

  /// The kind in Chinese.
  public var chinese: String {
    switch self {
    case .efficiency: "效能投诉"
    case .ticket: "热线工单"
    }
  }
}

/// How a complaint came in (来源): DOMAIN §3.1(2).
public enum ComplaintChannel: String, JSONName, Sendable {
  /// 电话.
  case telephone
  /// 来信.
  case letter
  /// 来访.
  case visit
  /// 网站.
  case web
  /// 电子邮件.
  case email
  /// A supervision card 效能监督卡.
  case card
  /// An inspection 督查.
  case inspection
  /// The media 媒体.
  case media

  /// The channel in Chinese.
  public var chinese: String {
    switch self {
    case .telephone: "电话"
    case .letter: "来信"
    case .visit: "来访"
    case .web: "网站"
    case .email: "电子邮件"
    case .card: "效能监督卡"
    case .inspection: "督查"
    case .media: "媒体"
    }
  }
}

/// Whether the complainant gave a name, and may be named.
public enum ComplaintIdentity: String, JSONName, Sendable {
  /// A real name 实名: replied to in writing.
  case realName
  /// A name that is asked to be kept secret 要求保密.
  case confidential
  /// No name 匿名.
  case anonymous

  /// The word in Chinese.
  public var chinese: String {
    switch self {
    case .realName: "实名"
    case .confidential: "要求保密"
    case .anonymous: "匿名"
    }
  }
}

/// Who looks into a complaint (办理方式): DOMAIN §3.1(5).
public enum ComplaintMode: String, JSONName, Sendable {
  /// The office itself 自办: against leaders, across departments, serious.
  case own
  /// A unit, which reports back by a day 交办.
  case assign
  /// The competent body 转办.
  case transfer
  /// Under special attention 督办.
  case supervise

  /// The mode in Chinese.
  public var chinese: String {
    switch self {
    case .own: "自办"
    case .assign: "交办"
    case .transfer: "转办"
    case .supervise: "督办"
    }
  }

  /// Whether a unit looks into it.
  public var needsUnit: Bool {
    switch self {
    case .assign, .transfer: true
    case .own, .supervise: false
    }
  }
}

/// Why a complaint is not accepted (不予受理的情形): DOMAIN §3.1(4).
public enum ComplaintGround: String, JSONName, Sendable {
  /// For litigation, arbitration, reconsideration, discipline or disclosure 属诉讼、仲裁、复议、纪检、信息公开.
  case otherRemedy
  /// In petition procedure already 已进入信访程序.
  case inPetition
  /// Decided with a lawful conclusion 已有合法结论.
  case concluded
  /// Secrets, privacy, public order 涉及秘密、隐私或违背公序良俗.
  case notPublic
  /// No concrete fact 没有具体事实.
  case noFact
  /// Same fact and reason, finally answered 同一事实和理由已作出终结答复.
  case answered
  /// Not of this office 不属本机关职权.
  case notOurs

  /// The ground in Chinese.
  public var chinese: String {
    switch self {
    case .otherRemedy: "属诉讼、仲裁、复议、纪检或信息公开事项"
    case .inPetition: "已进入信访程序"
    case .concluded: "已有合法结论"
    case .notPublic: "涉及秘密、隐私或违背公序良俗"
    case .noFact: "没有具体事实"
    case .answered: "同一事实和理由已作出终结答复"
    case .notOurs: "不属本机关职权"
    }
  }

  /// Whether the complainant is told where to go instead.
  public var needsChannel: Bool {
    switch self {
    case .otherRemedy, .inPetition, .notOurs: true
    case .concluded, .notPublic, .noFact, .answered: false
    }
  }
}

/// What came of a complaint (认定): DOMAIN §3.1(12).
public enum ComplaintFinding: String, JSONName, Sendable {
  /// 属实.
  case substantiated
  /// 部分属实.
  case partly
  /// 不属实.
  case unfounded
  /// 无法查实.
  case unverifiable
  /// 撤诉.
  case withdrawn

  /// The finding in Chinese.
  public var chinese: String {
    switch self {
    case .substantiated: "属实"
    case .partly: "部分属实"
    case .unfounded: "不属实"
    case .unverifiable: "无法查实"
    case .withdrawn: "撤诉"
    }
  }
}

/// How a reply reaches the complainant.
public enum ReplyManner: String, JSONName, Sendable {
  /// In writing 书面.
  case written
  /// By telephone or face to face 口头.
  case oral
  /// On the portal 网上.
  case web

  /// The manner in Chinese.
  public var chinese: String {
    switch self {
    case .written: "书面"
    case .oral: "口头"
    case .web: "网上"
    }
  }
}

/// What the complainant says when called back (回访结果).
public enum FollowUpResult: String, JSONName, Sendable {
  /// 满意.
  case satisfied
  /// 基本满意.
  case basically
  /// 不满意.
  case unsatisfied
  /// Could not be reached 无法联系.
  case unreached

  /// The result in Chinese.
  public var chinese: String {
    switch self {
    case .satisfied: "满意"
    case .basically: "基本满意"
    case .unsatisfied: "不满意"
    case .unreached: "无法联系"
    }
  }
}

/// What a review came to.
public enum ReviewOutcome: String, JSONName, Sendable {
  /// The finding stands 维持.
  case upheld
  /// Another finding 变更.
  case changed
  /// To be investigated again 责令重新办理.
  case redo

  /// The outcome in Chinese.
  public var chinese: String {
    switch self {
    case .upheld: "维持"
    case .changed: "变更"
    case .redo: "重新办理"
    }
  }
}

extension ComplaintJoining {
  /// How the later complaint relates to the first.
  public enum Kind: String, JSONName, Sendable {
    /// Others complain about the same 不同投诉人反映同一问题.
    case duplicate
    /// The same complainant again 同一投诉人重复投诉.
    case `repeat`

    /// The relation in Chinese.
    public var chinese: String {
      switch self {
      case .duplicate: "多人反映同一问题"
      case .repeat: "重复投诉"
      }
    }
  }
}

/// A kind of grievance (投诉类别), with how long its papers are kept.
public struct ComplaintCategory: Record, Equatable {
  /// Its code.
  public var code = ""
  /// Its name in Chinese.
  public var chinese = ""
  /// Its name in English.
  public var english = ""
  /// Years after closing for which personal data are kept 保管期限.
  public var retentionYears: Int32 = 5

  /// A category to read into.
  public init() {}
  /// The category `code`.
  public init(_ code: String, _ chinese: String, _ english: String, retentionYears: Int32 = 5) {
    self.code = code
    self.chinese = chinese
    self.english = english
    self.retentionYears = retentionYears
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("chinese", &chinese)
    try visitor.required("code", &code)
    try visitor.defaulted("english", &english, "")
    try visitor.defaulted("retentionYears", &retentionYears, 5)
  }

  /// The account's three (学校乱收费, 吃拿卡要, 行政不作为) and the list of DOMAIN §3.1(3).
  public static let usual: [ComplaintCategory] = [
    ComplaintCategory("schoolFees", "学校乱收费", "school fees"),
    ComplaintCategory("extortion", "吃拿卡要", "taking and demanding", retentionYears: 10),
    ComplaintCategory("inaction", "不作为", "inaction"),
    ComplaintCategory("slow", "慢作为", "slowness"),
    ComplaintCategory("abuse", "乱作为", "abuse of power", retentionYears: 10),
    ComplaintCategory("overdue", "超过时限", "past the limit"),
    ComplaintCategory("refusal", "拒办无理由", "refusal without reason"),
    ComplaintCategory("noNotice", "未一次性告知", "no one-time notice"),
    ComplaintCategory("extraConditions", "增设条件", "extra conditions"),
    ComplaintCategory("illegalFees", "违规收费", "illegal fees", retentionYears: 10),
    ComplaintCategory("rude", "态度恶劣", "rude service"),
    ComplaintCategory("absence", "脱岗缺岗", "absence"),
    ComplaintCategory("tenRules", "违反十项制度", "breach of the ten rules"),
    ComplaintCategory("retaliation", "打击报复", "retaliation", retentionYears: 15),
    ComplaintCategory("other", "其他", "other"),
  ]
}
