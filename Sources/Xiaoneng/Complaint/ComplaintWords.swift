extension Complaints.Mode {
  /// Whether a unit looks into it.
  public var needsUnit: Bool {
    switch self {
    case .assign, .transfer: true
    case .own, .supervise: false
    }
  }
}

extension Complaints.Ground {
  /// Whether the complainant is told where to go instead.
  public var needsChannel: Bool {
    switch self {
    case .otherRemedy, .inPetition, .notOurs: true
    case .concluded, .notPublic, .noFact, .answered: false
    }
  }
}

extension Complaints.Category {
  /// The account's three (学校乱收费, 吃拿卡要, 行政不作为) and the list of categories in use.
  public static let usual: [Complaints.Category] = [
    Complaints.Category("schoolFees", "学校乱收费", "school fees"),
    Complaints.Category("extortion", "吃拿卡要", "taking and demanding", retentionYears: 10),
    Complaints.Category("inaction", "不作为", "inaction"),
    Complaints.Category("slow", "慢作为", "slowness"),
    Complaints.Category("abuse", "乱作为", "abuse of power", retentionYears: 10),
    Complaints.Category("overdue", "超过时限", "past the limit"),
    Complaints.Category("refusal", "拒办无理由", "refusal without reason"),
    Complaints.Category("noNotice", "未一次性告知", "no one-time notice"),
    Complaints.Category("extraConditions", "增设条件", "extra conditions"),
    Complaints.Category("illegalFees", "违规收费", "illegal fees", retentionYears: 10),
    Complaints.Category("rude", "态度恶劣", "rude service"),
    Complaints.Category("absence", "脱岗缺岗", "absence"),
    Complaints.Category("tenRules", "违反十项制度", "breach of the ten rules"),
    Complaints.Category("retaliation", "打击报复", "retaliation", retentionYears: 15),
    Complaints.Category("other", "其他", "other"),
  ]
}
