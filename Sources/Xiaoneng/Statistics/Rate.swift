/// The definitions a figure may follow (统计口径): a rate is printed with the one it was computed by.
///
/// 办结率 by the cases of the period and 办结率 by those accepted in it are two figures; which one a bulletin means
/// must be said.
public enum RateID: String, CaseIterable, Sendable {
  /// 办结率（同批法）: closed by now ÷ accepted, of the cases accepted in the period.
  case closingCohort = "closing.cohort"
  /// 办结率（期间法）: closed in the period ÷ accepted in the period; may exceed 100 %.
  case closingPeriod = "closing.period"
  /// 提前办结率: closed before the promised day ÷ closed.
  case early = "early"
  /// 按时办结率: closed by the promised day ÷ closed.
  case onTime = "onTime"
  /// 办件提速: 1 − mean over items of A ÷ mean over items of L.
  case s1 = "speedup.S1"
  /// 办件提速: 1 − ΣA ÷ ΣL over decided promised cases.
  case s2 = "speedup.S2"
  /// 办件提速: mean over cases of 1 − A ÷ L.
  case s3 = "speedup.S3"
  /// 办件提速: mean over items of 1 − A ÷ L.
  case s4 = "speedup.S4"
  /// 比承诺提速: 1 − ΣA ÷ ΣP over decided promised cases.
  case s5 = "speedup.S5"
  /// 办件提速: S2 with immediate cases at A = 0.
  case s6 = "speedup.S6"
  /// 提速倍数: ΣL ÷ ΣA − 1.
  case s7 = "speedup.S7"
  /// 群众满意率: 3–5 stars ÷ explicit ratings.
  case satisfaction = "satisfaction.explicit"
  /// 评价覆盖率: explicit ratings ÷ closed.
  case coverage = "rating.coverage"
  /// 评价平均分: Σ value of explicit ratings ÷ explicit ratings.
  case ratingMean = "rating.mean"
  /// 差评整改率: bad ratings put right ÷ bad ratings that stand.
  case ratingRepair = "rating.repaired"
  /// 平均法定时限: mean of L over items in the centre.
  case statutoryMean = "item.statutory.mean"
  /// 平均承诺时限: mean of P over items in the centre.
  case promisedMean = "item.promised.mean"
  /// 平均实际办理时限: mean over items of the mean A of their decided cases.
  case actualMean = "item.actual.mean"
  /// 比法定加快: mean L − mean A over items, in days.
  case faster = "item.faster"
  /// 承诺压缩比例: (mean L − mean P) ÷ mean L over items.
  case promiseCut = "item.promise.cut"
  /// 比承诺加快比例: (mean P − mean A) ÷ mean P over items.
  case promiseGain = "item.promise.gain"

  /// What the figure is called.
  public var chinese: String {
    switch self {
    case .closingCohort: "办结率（同批法）"
    case .closingPeriod: "办结率（期间法）"
    case .early: "提前办结率"
    case .onTime: "按时办结率"
    case .s1: "办件提速（事项均值之比）"
    case .s2: "办件提速（按件合计）"
    case .s3: "办件提速（逐件平均）"
    case .s4: "办件提速（逐事项平均）"
    case .s6: "办件提速（含即办件）"
    case .s5: "比承诺提速"
    case .s7: "提速倍数"
    case .satisfaction: "群众满意率"
    case .coverage: "评价覆盖率"
    case .ratingMean: "评价平均分"
    case .ratingRepair: "差评整改率"
    case .statutoryMean: "平均法定时限"
    case .promisedMean: "平均承诺时限"
    case .actualMean: "平均实际办理时限"
    case .faster: "比法定加快"
    case .promiseCut: "承诺压缩比例"
    case .promiseGain: "比承诺加快比例"
    }
  }

  /// How the figure is worked out, in Chinese: A 实际用时, P 承诺时限, L 法定时限.
  public var chineseDefinition: String {
    switch self {
    case .closingCohort: "期内受理的办件中至今已办结的÷期内受理的办件"
    case .closingPeriod: "期内办结的办件÷期内受理的办件，可超过100%"
    case .early: "早于承诺日办结的÷办结的承诺件"
    case .onTime: "承诺日当日及以前办结的÷办结的承诺件"
    case .s1: "1－各事项平均实际用时的均值÷各事项平均法定时限的均值"
    case .s2: "1－实际用时合计÷法定时限合计（已决定的承诺件）"
    case .s3: "逐件计算1－实际用时÷法定时限，取各件均值"
    case .s4: "逐事项计算1－平均实际用时÷法定时限，取各事项均值"
    case .s5: "1－实际用时合计÷承诺时限合计（已决定的承诺件）"
    case .s6: "同按件合计法，即办件按实际用时0计入"
    case .s7: "法定时限合计÷实际用时合计－1"
    case .satisfaction: "三星至五星评价÷明确评价"
    case .coverage: "期内的明确评价÷期内办结的办件，可超过100%"
    case .ratingMean: "明确评价分值合计÷明确评价数"
    case .ratingRepair: "已整改的差评÷成立的差评"
    case .statutoryMean: "进驻事项法定时限的均值（天）"
    case .promisedMean: "进驻事项承诺时限的均值（天）"
    case .actualMean: "各事项已决定办件平均用时的均值（天）"
    case .faster: "平均法定时限－平均实际办理时限（天）"
    case .promiseCut: "（平均法定时限－平均承诺时限）÷平均法定时限"
    case .promiseGain: "（平均承诺时限－平均实际办理时限）÷平均承诺时限"
    }
  }

  /// How the figure is worked out: A actual, P promised, L statutory days.
  public var definition: String {
    switch self {
    case .closingCohort: "closed by now ÷ accepted, of the cases accepted in the period"
    case .closingPeriod: "closed in the period ÷ accepted in the period; may exceed 100 %"
    case .early: "closed before the promised day ÷ closed"
    case .onTime: "closed by the promised day ÷ closed"
    case .s1: "1 − mean over items of A ÷ mean over items of L"
    case .s2: "1 − ΣA ÷ ΣL over decided promised cases"
    case .s3: "mean over cases of 1 − A ÷ L"
    case .s4: "mean over items of 1 − A ÷ L"
    case .s5: "1 − ΣA ÷ ΣP over decided promised cases"
    case .s6: "S2 with immediate cases at A = 0"
    case .s7: "ΣL ÷ ΣA − 1"
    case .satisfaction: "3–5 stars ÷ explicit ratings"
    case .coverage: "explicit ratings of the period ÷ closed in it; may exceed 100 %"
    case .ratingMean: "Σ value of explicit ratings ÷ explicit ratings"
    case .ratingRepair: "bad ratings put right ÷ bad ratings that stand"
    case .statutoryMean: "mean of L over items in the centre"
    case .promisedMean: "mean of P over items in the centre"
    case .actualMean: "mean over items of the mean A of their decided cases"
    case .faster: "mean L − mean A over items, in days"
    case .promiseCut: "(mean L − mean P) ÷ mean L over items"
    case .promiseGain: "(mean P − mean A) ÷ mean P over items"
    }
  }
}

extension Report.Rate {
  /// A rate in percent.
  init(_ id: RateID, _ value: Fraction?, of parts: (Int64, Int64)? = nil) {
    self.init(id, parts)
    self.value = value?.percent(2)
    tenths = value?.percent(1)
    rounded = value?.percent(0)
  }

  /// A mean in days.
  init(days id: RateID, _ value: Fraction?) {
    self.init(id, nil)
    self.value = value?.rounded(2)
    tenths = value?.rounded(1)
    rounded = value?.rounded(0)
  }

  /// A rate of two counts; without a value when the second is 0.
  init(_ id: RateID, _ numerator: Int64, _ denominator: Int64) {
    self.init(
      id, Fraction(Int128(numerator), Int128(denominator)), of: (numerator, denominator))
  }

  private init(_ id: RateID, _ parts: (Int64, Int64)?) {
    self.id = id.rawValue
    chinese = id.chinese
    definition = id.definition
    numerator = parts?.0
    denominator = parts?.1
  }
}
