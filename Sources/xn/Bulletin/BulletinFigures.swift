import Xiaoneng

/// Figures of a bulletin as they are printed, each with its definition in Chinese (通报指标).
extension BulletinPaper {
  private var own: String { unit?.code ?? "" }

  private func count(
    _ key: String, _ name: String, _ value: Int64, _ definition: String, _ measure: String = "件"
  ) -> Figure {
    Figure(
      key: key, name: name, value: "\(value)\(measure)", exact: "\(value)", definition: definition)
  }

  private func rate(
    _ id: RateID, _ report: Report, _ name: String, decimals: Int = 1, measure: String = "%"
  ) -> Figure? {
    guard let rate = report.rate(id), let value = rate.value, let rounded = rate.rounded else {
      return nil
    }
    let shown = decimals == 0 ? rounded : decimals == 1 ? rate.tenths ?? value : value
    return Figure(
      key: "rate/\(own)/\(id.rawValue)", name: name, value: shown + measure, exact: value,
      definition: id.chineseDefinition)
  }

  /// What was closed, and what is open and overdue beside it.
  var figures: [Figure] {
    let key = "report/\(own)/"
    var all = [
      count(key + "received", "收件", report.received, "期内收到的申请，按收件日计"),
      count(key + "accepted", "受理", report.accepted, "期内受理的办件，按受理日计，含视为受理"),
      count(key + "deemedAccepted", "其中视为受理", report.deemedAccepted, "逾期未告知而依法视为受理的办件"),
      count(key + "notAccepted", "不予受理", report.notAccepted, "期内决定不予受理的申请"),
      count(key + "closed", "办结", report.closed, "期内办结的已受理办件，不论何时受理"),
      count(key + "open", "期末在办", report.open, "至期末累计受理而未办结的办件"),
      count("board/\(own)/overdue", "其中逾期", Int64(overdue.count), overdueDefinition),
      count(key + "early", "提前办结", report.early, "早于承诺日办结的承诺件"),
      count(key + "onTime", "当日办结", report.onTime, "承诺日当日办结的承诺件"),
      count(key + "latePromised", "超承诺办结", report.latePromised, "晚于承诺日办结的办件；未办结的逾期件另计"),
      count(key + "lateStatutory", "超法定办结", report.lateStatutory, "晚于法定期限届满日办结的办件"),
    ]
    let rates: [(RateID, String, Int, String)] = [
      (.closingCohort, "办结率（同批）", 1, "%"), (.early, "提前办结率", 1, "%"),
      (.onTime, "按时办结率", 1, "%"), (.s2, "办件提速（按件合计）", 1, "%"),
      (.s5, "比承诺提速", 1, "%"), (.statutoryMean, "平均法定时限", 2, "天"),
      (.promisedMean, "平均承诺时限", 2, "天"), (.actualMean, "平均实际用时", 2, "天"),
    ]
    for (id, name, decimals, measure) in rates {
      if let figure = rate(id, report, name, decimals: decimals, measure: measure) {
        all.append(figure)
      }
    }
    all.append(count(key + "ratedExplicit", "明确评价", report.ratedExplicit, "申请人作出的有效评价，默认评价不计", "次"))
    if report.ratedExplicit > 0 {
      for (id, name) in [(RateID.satisfaction, "群众满意率"), (.coverage, "评价覆盖率")] {
        if let figure = rate(id, report, name) { all.append(figure) }
      }
    }
    all.append(count(key + "warnings", "预警", report.warnings, "时限将到的提醒，尚未违反任何规定", "次"))
    all.append(count(key + "faults", "监察发现", report.faults, "违反监察规则之日在期内的情形，预警不计", "次"))
    return all
  }

  var overdueDefinition: String { "截至\(asOf)未办结而已过承诺日或法定期限的办件，按当时台账" }

  /// What the month came to in key projects; money in 万元.
  var projectFigures: [Figure] {
    guard let table = projects else { return [] }
    func counted(_ count: ProjectCount) -> Int64 {
      table.counts.first { $0.count == count.name }?.value ?? 0
    }
    let (filed, onTime) = (counted(.filed), table.onTime)
    var all = [
      count("project/projects", "在列重点项目", table.projects, "至期末列入而未撤销的重点项目", "个"),
      count("project/reportsDue", "应报半月进度表", table.reportsDue, "期内按时报送与未按时报送之和", "份"),
      count("project/onTime", "按时报送", onTime, "在规定日及以前报送的进度表", "份"),
    ]
    if let rate = Fraction(Int128(onTime), Int128(table.reportsDue)) {
      all.append(
        Figure(
          key: "project/rate", name: "按时报送率", value: rate.percent(1) + "%", exact: rate.percent(2),
          definition: "按时报送÷应报"))
    }
    all += [
      count("project/missed", "未按时报送", counted(.missed), "到规定日没有报送的，后来补报的也在内", "份"),
      count("project/late", "逾期后补报", filed - onTime, "期内报送而晚于规定日的进度表", "份"),
    ]
    let money = counted(.invested)
    if let amount = Fraction(Int128(money), 1_000_000) {
      all.append(
        Figure(
          key: "project/invested", name: "完成投资", value: amount.rounded(2) + "万元",
          exact: (Fraction(Int128(money), 100)?.rounded(2) ?? "") + "元",
          definition: "期内进度表报告的本期完成投资合计"))
    }
    all += [
      count("project/raised", "提出问题", counted(.raised), "期内提出需要协调解决的问题"),
      count("project/solved", "解决问题", counted(.solved), "期内报告已解决的问题"),
      count("project/writtenOff", "问题销号", counted(.writtenOff), "期内经核实销号的问题"),
      count("project/met", "协调会", counted(.met), "期内召开的协调会", "次"),
      count("project/completed", "竣工", counted(.completed), "期内竣工的项目", "个"),
      count("project/faults", "监察发现", table.faults, "违反重点项目监察规则之日在期内的情形", "次"),
    ]
    return all
  }

  /// What the month came to in joint approval: stages at their leads, branches at their departments.
  var stageFigures: [Figure] {
    guard let table = stages else { return [] }
    let total = table.total
    let branches = table.departments.reduce(0) { $0 &+ $1.branches }
    var all = [
      count("stage/\(own)/received", "收件", total.received, "期内收到的阶段申请，按登记日计"),
      count("stage/\(own)/accepted", "受理", total.accepted, "期内由牵头单位统一受理的阶段"),
      count("stage/\(own)/concluded", "审结", total.concluded, "期内全部事项办结的阶段，按审结日计"),
      count("stage/\(own)/onTime", "其中按时", total.onTime, "不晚于承诺与法定期限中较早一日审结的"),
      count(
        "stage/\(own)/saved", "节约工作日", total.saved, "各事项时限逐一相加与实际用时之差", "个"),
      count("stage/\(own)/branches", "办结事项", branches, "审结阶段中作出决定的事项"),
      count(
        "stage/\(own)/branchesOnTime", "其中按时", table.departments.reduce(0) { $0 &+ $1.onTime },
        "部门在本事项时限内办结的；等待同步办结的前置结果不计"),
    ]
    for fault in table.faults {
      all.append(
        count(
          "stage/\(own)/\(fault.rule.rawValue)", fault.rule.chinese, fault.times,
          "期内发现的\(fault.rule.rawValue)情形", "次"))
    }
    return all
  }

  /// Complaints as they may be published.
  var complaintFigures: [Figure] {
    guard let table = complaints else { return [] }
    let all = [
      count("complaint/received", "登记", table.received, "期内登记的效能投诉"),
      count("complaint/accepted", "受理", table.accepted, "期内决定受理的效能投诉"),
      count("complaint/refused", "不予受理", table.refused, "期内决定不予受理的效能投诉"),
      count("complaint/forwarded", "转送", table.forwarded, "期内转送有权机关的效能投诉"),
      count("complaint/closed", "办结", table.closed, "期内办结的已受理投诉，不论何时受理"),
      count("complaint/closedOfAccepted", "受理件办结", table.closedOfAccepted, "期内受理的投诉中已办结的"),
    ]
    return all.filter { figure in
      !table.withheld.contains(String(figure.key.dropFirst("complaint/".count)))
    }
  }

  /// What the figures say, in one paragraph, and nothing that they do not.
  var summary: String {
    let name = unit?.name ?? "各单位"
    var text = "\(Self.chinese(month))，\(name)"
    text += unit == nil ? "共收件" : "收件"
    text += "\(report.received)件，受理\(report.accepted)件，办结\(report.closed)件。"
    if report.accepted > 0, let rate = report.rate(.closingCohort)?.tenths {
      text += "期内受理的办件至今已办结\(rate)%"
      if let early = report.rate(.early)?.tenths,
        report.early + report.onTime + report.latePromised > 0
      {
        text += "；办结的承诺件中，提前办结的占\(early)%，超过承诺办结的\(report.latePromised)件"
      }
      text += "。"
    }
    text += "期末在办\(report.open)件；截至\(Self.chinese(asOf))，已逾期未办结\(overdue.count)件"
    text += overdue.isEmpty ? "。" : "，其中超过法定期限\(lit(.red))件。"
    text += "监察发现\(report.faults)次，预警\(report.warnings)次。"
    if let projects {
      text += "在列重点项目\(projects.projects)个，应报半月进度表\(projects.reportsDue)份，按时报送\(projects.onTime)份。"
    }
    return text
  }

  static func chinese(_ month: Month) -> String {
    "\(month.first.parts.year)年\(month.first.parts.month)月"
  }
  static func chinese(_ day: Day) -> String {
    "\(day.parts.year)年\(day.parts.month)月\(day.parts.day)日"
  }
}
