extension ComplaintMode {
  /// Whether a unit looks into it.
  public var needsUnit: Bool {
    switch self {
    case .assign, .transfer: true
    case .own, .supervise: false
    }
  }
}

extension ComplaintGround {
  /// Whether the complainant is told where to go instead.
  public var needsChannel: Bool {
    switch self {
    case .otherRemedy, .inPetition, .notOurs: true
    case .concluded, .notPublic, .noFact, .answered: false
    }
  }
}

extension ComplaintCategory {
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
