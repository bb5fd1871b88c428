extension Scheme {
  /// Five contents of the account and public satisfaction as the sixth, by four methods.
  public static let six = Scheme("danzhou.six", "六因素考评", "Six-factor appraisal", "考评方案 danzhou.six")
  {
    $0.validFrom = Day(year: 2011, month: 1, day: 1) ?? Day(0)
    $0.validThrough = Day(year: 2019, month: 12, day: 31)
    $0.setSix()
    $0.quota = Quota(share: 1_500)
  }

  /// The same with the share of 优秀 that stands today: 20 %.
  public static let six2020 = Scheme(
    "danzhou.six", "六因素考评", "Six-factor appraisal", "考评方案 danzhou.six"
  ) {
    $0.version = 2
    $0.validFrom = Day(year: 2020, month: 1, day: 1) ?? Day(0)
    $0.setSix()
    $0.quota = Quota(share: 2_000)
  }

  /// Model A: the complete rule of a prefecture, a month at a time.
  public static let modelA = Scheme("model.a", "量化测评（地州办法）", "Prefecture rule", "考评方案 model.a") {
    $0.methods = [Method("daily", "日常监察", "Supervision")]
    $0.factors = [
      ("openness", "政务公开", "Openness", 1_000), ("procedure", "流程规范", "Procedure", 1_400),
      ("limits", "期限合法", "Limits kept", 1_400), ("fees", "收费合理", "Fees", 800),
      ("satisfaction", "满意度评价", "Satisfaction", 1_000), ("service", "服务态度", "Attitude", 1_000),
      ("supervision", "监督检查", "Supervision", 1_400), ("liability", "法律责任", "Liability", 1_000),
      ("integrity", "廉洁行政", "Integrity", 1_000),
    ].map { Factor($0.0, $0.1, $0.2, $0.3, [("daily", whole)]) }
    // Rule 八: one fault in every part it touches.
    $0.faultDeduction = .everyFactor
    let any = $0.factors.map(\.id)
    let article = "考评方案 model.a"
    $0.deductions = [
      Deduction(
        "warnings", "连续预警", "Warnings in a row", 300, per: 3, touches: any, scale: .total,
        article: article),
      Deduction("yellow", "黄牌", "Yellow card", 500, touches: any, scale: .total, article: article),
      Deduction("red", "红牌", "Red card", 1_000, touches: any, scale: .total, article: article),
      Deduction(
        "incomplete", "数据不完整", "Incomplete data", 100, most: 500, scale: .total,
        article: article),
    ]
    // Discipline, once on the year's score.
    $0.deductions += [
      ("warned", "警告", "Warning", 1_000), ("demerit", "记过", "Demerit", 1_500),
      ("major", "记大过", "Major demerit", 2_000), ("demoted", "降级", "Demotion", 3_000),
      ("removed", "撤职", "Removal", 4_000), ("dismissed", "开除", "Dismissal", 5_000),
    ].map { Deduction($0.0, $0.1, $0.2, $0.3, scale: .total, article: article) }
    $0.bonuses = [
      Bonus(
        "early", "提前办结率", "Closed early", from: 1_000, points: 100, step: 1_000, stepPoints: 100,
        article: article),
      Bonus(
        "promise", "承诺压缩", "Promise cut", from: 3_000, points: 300, step: 1_000,
        stepPoints: 100, isOfEvery: true, article: article),
    ]
    $0.mostBonus = 2_000
    $0.sources = modelASources
  }

  /// Model B: base 100 and 10 more, from system data alone. The rule gives two of the six
  /// weights; the other four share the rest [P].
  public static let modelB = Scheme("model.b", "系统数据测评", "Scores from system data", "考评方案 model.b")
  {
    $0.methods = [Method("system", "系统数据", "System data")]
    $0.factors = [
      ("coverage", "覆盖率", "Coverage", 2_000), ("efficiency", "审批效率", "Efficiency", 2_000),
      ("openness", "公开性", "Openness", 1_500), ("standard", "规范性", "Standards", 1_500),
      ("exchange", "数据交换", "Data exchange", 1_500), ("integrity", "廉洁", "Integrity", 1_500),
    ].map { Factor($0.0, $0.1, $0.2, $0.3, [("system", whole)]) }
    $0.bonuses = [
      Bonus("extra", "附加分", "Extra points", from: nil, most: 1_000, article: "考评方案 model.b")
    ]
    $0.mostBonus = 1_000
  }

  /// Model C: how near two targets came; both count the same [P].
  public static let modelC = Scheme("model.c", "目标测评", "Targets", "考评方案 model.c") {
    $0.methods = [Method("system", "系统数据", "System data")]
    $0.factors = [
      ("promise", "承诺压缩", "Promise cut", 8_000), ("speed", "实际提速", "Actual speed-up", 8_500),
    ].map { (id: String, chinese: String, english: String, target: Int64) in
      var factor = Factor(id, chinese, english, 5_000, [("system", whole)])
      factor.indicators = [Indicator(id, chinese, english, weight: whole, target: target)]
      return factor
    }
    $0.sources = modelCSources
  }

  /// A project on the "six ones" (六个一): another thing than the six factors.
  public static let sixOnes = Scheme(
    "project.sixOnes", "“六个一”考评", "Six ones", "考评方案 project.sixOnes"
  ) {
    $0.methods = [Method("daily", "日常督查", "Supervision")]
    $0.factors = [
      ("project", "一个项目", "One project", 1_000), ("leader", "一个分管领导", "One leader", 1_500),
      ("unit", "一个责任单位", "One unit", 1_500), ("team", "一个工作班子", "One team", 1_500),
      ("plan", "一个倒排工期计划", "One backward plan", 2_500),
      ("end", "一竿子抓到底", "To the end", 2_000),
    ].map { Factor($0.0, $0.1, $0.2, $0.3, [("daily", whole)]) }
    $0.deductions = [
      Deduction(
        "slipped", "节点滞后超过10个工作日", "Milestone late by more than 10 working days", 1_000,
        touches: ["plan"], article: "考评方案 project.sixOnes")
    ]
  }

  /// The built-in schemes.
  public static let builtIns = [six, six2020, modelA, modelB, modelC, sixOnes]

  /// The built-in scheme called `name`: its id, or id@version for an older one; nil for another name.
  public static func builtIn(_ name: String) -> Scheme? {
    builtIns.last { $0.id == name || "\($0.id)@\($0.version)" == name }
  }

  private init(
    _ id: String, _ chinese: String, _ english: String, _ source: String,
    _ fill: (inout Scheme) -> Void
  ) {
    (self.id, self.chinese, self.english, self.source) = (id, chinese, english, source)
    grades = Self.usualGrades
    fill(&self)
  }

  /// ≥90 优秀, ≥80 良好, ≥60 合格, else 不合格, and what each is proposed to mean.
  private static let usualGrades = [
    Grade(
      "excellent", "优秀", "Excellent", floor: 9_000, coefficient: 12_000, isEligible: true),
    Grade("good", "良好", "Good", floor: 8_000, coefficient: 10_000, isEligible: true),
    Grade("pass", "合格", "Pass", floor: 6_000, coefficient: 8_000, isEligible: false),
    Grade(
      "fail", "不合格", "Fail", floor: 0, coefficient: 0, isEligible: false,
      proposals: [talk, advice],
      repeated: [Consequence("transfer", "调整负责人岗位", "Move the head", article: "本市绩效考评办法"), advice]),
  ]
  private static let talk = Consequence(
    "admonition", "对负责人诫勉谈话", "Admonish the head", article: "本市绩效考评办法")
  private static let advice = Consequence(
    "advice", "发出监察建议书", "Issue a supervision advice", article: "本市绩效考评办法")

  private mutating func setSix() {
    methods = [
      Method("daily", "日常督查", "Daily supervision"), Method("yearEnd", "年终考核", "Year-end review"),
      Method("leaders", "领导评议", "Leaders' view", by: .leaders),
      Method("ballot", "民主测评", "Ballot", by: .ballot),
    ]
    var skill = Factor(
      "f1", "业务技能", "Skill", 1_500, [("yearEnd", 6_000), ("daily", 4_000)])
    skill.indicators = [
      Indicator("errors", "差错率", "Error rate", weight: 5_000, isInverse: true),
      Indicator("test", "测试成绩", "Test score", weight: 5_000),
    ]
    let duty = Factor("f2", "出勤值班", "Attendance", 1_500, [("daily", 10_000)])
    let work = Factor("f3", "工作实绩", "Results", 2_000, [("yearEnd", 5_000), ("leaders", 5_000)])
    let conduct = Factor(
      "f4", "品行规范", "Conduct", 1_000, [("ballot", 6_000), ("leaders", 2_000), ("daily", 2_000)])
    var cases = Factor("f5", "业务件办理", "Case handling", 2_500, [("daily", 10_000)])
    cases.indicators = [
      Indicator("closing", "办结率", "Closing rate", weight: 3_000),
      Indicator("onTime", "按时办结率", "On time", weight: 4_000),
      Indicator("early", "提前办结率", "Early", weight: 1_500, target: 8_000),
      Indicator("speedup", "办件提速", "Speed-up", weight: 1_500, target: 5_000),
    ]
    var people = Factor("f6", "群众满意", "Satisfaction", 1_500, [("daily", 10_000)])
    people.missing = .respread
    people.least = 10
    factors = [skill, duty, work, conduct, cases, people]
    deductions = Self.sixDeductions
    bonuses = [Bonus("bonus", "加分", "Bonus", from: nil, most: 500, article: "本市绩效考评办法")]
    mostBonus = 500
    vetoes = [
      Veto("retaliation", "打击报复属实", "Substantiated retaliation", cap: "fail"),
      Veto("bribery", "吃拿卡要属实", "Bribery confirmed", cap: "fail"),
      Veto("falsified", "数据造假", "Falsified data", cap: "fail"),
      Veto("redCards", "一年三张以上红牌", "Three red cards in the year", cap: "pass", from: 3),
      Veto("refused", "拒不整改", "Refused to put right", cap: "pass"),
      Veto("exposed", "负面曝光", "Serious exposure", cap: "pass"),
    ]
    ties = .broken
    tieBreakers = ["f6", "f5"]
    var rule = BallotRule()
    rule.groups = [
      Share("leaders", 2_000, chinese: "分管领导"), Share("staff", 4_000, chinese: "干部职工"),
      Share("panel", 4_000, chinese: "考核组"),
    ]
    rule.values = [10_000, 8_000, 6_000, 4_000]
    rule.names = ["好", "较好", "一般", "差"]
    ballot = rule
    sources = Self.sixSources
  }

  private static let sixDeductions = [
    ("late", "迟到早退", "Late or left early", 100, 1, "f2"),
    ("absent", "缺勤半天", "Half a day absent", 300, 1, "f2"),
    ("empty", "AB岗空岗", "Both holders away", 200, 1, "f2"),
    ("caught", "暗访发现", "Caught by a surprise check", 500, 1, "f2"),
    ("conductYellow", "作风黄牌", "Yellow card for conduct", 500, 1, "f4"),
    ("conductRed", "作风红牌", "Red card for conduct", 1_000, 1, "f4"),
    ("yellow", "黄牌", "Yellow card", 500, 1, "f5"),
    ("red", "红牌", "Red card", 1_000, 1, "f5"),
    ("warnings", "三次预警", "Three warnings", 300, 3, "f5"),
    ("complaint", "投诉属实", "Substantiated complaint", 500, 1, "f6"),
    ("badReview", "差评未整改", "Bad review not put right", 200, 1, "f6"),
  ].map {
    Deduction($0.0, $0.1, $0.2, $0.3, per: $0.4, touches: [$0.5], article: "本市绩效考评办法")
  }
}

extension Scheme.Factor {
  init(
    _ id: String, _ chinese: String, _ english: String, _ weight: Int64,
    _ methods: [(String, Int64)]
  ) {
    (self.id, self.chinese, self.english, self.weight) = (id, chinese, english, weight)
    self.methods = methods.map { Scheme.Share($0.0, $0.1) }
  }
}
