import Xiaoneng

/// Cases as people read them: names instead of codes.
enum CaseText {
  /// A light by its name.
  static func name(of light: Light) -> String {
    switch light {
    case .green: "绿灯"
    case .amber: "黄色预警"
    case .yellow: "黄牌"
    case .red: "红牌"
    case .grey: "未计时"
    }
  }

  /// A light that is said by code or name.
  static func light(_ said: String) throws(UsageError) -> Light {
    let found = Light.allCases.first {
      [$0.rawValue, $0.chinese, name(of: $0)].contains(said)
    }
    guard let found else {
      let known = Light.allCases.flatMap { [$0.rawValue, $0.chinese] }
      throw .wrongValue(
        "--light", said,
        Light.allCases.map { "\($0.rawValue) \($0.chinese)" }.joined(separator: "|"),
        hint: Suggestion.nearest(to: said, among: known))
    }
    return found
  }

  /// What is next: 作出决定, 环节“审核”.
  static func act(_ act: Desk.Act?, step: String) -> String {
    guard let act else { return "" }
    return act == .step && !step.isEmpty ? "环节“\(step)”" : act.chinese
  }

  /// When: 今天到期, 明天到期, 还有3天, 已过2天.
  static func when(_ day: Day?, today: Day) -> String {
    guard let day else { return "" }
    let days = Int64(day.number) - Int64(today.number)
    switch days {
    case 0: return "今天到期"
    case 1: return "明天到期"
    case 2...: return "还有\(days)天"
    default: return "已过\(-days)天"
    }
  }

  /// Rows for people, or, `whole`, with codes beside names for a spreadsheet.
  static func table(_ cases: [Desk.Case], _ session: DeskSession, whole: Bool) -> DeskTable {
    let isInside = session.actor != nil
    if whole {
      var table = DeskTable(
        [
          "编号", "事项编码", "事项名称", "单位代码", "单位名称", "阶段", "亮灯", "下一步", "最后期限", "逾期工作日",
        ] + (isInside ? ["承诺办结日", "法定办结日", "缺少材料", "违反规则", "申请人"] : []))
      table.rows = cases.map { row in
        let open = [
          row.number, row.item, row.itemName, row.unit, row.unitName, row.phaseChinese,
          name(of: row.light), act(row.act, step: row.step), text(row.lastDay), "\(row.overdue)",
        ]
        guard isInside else { return open }
        return open + [
          text(row.promisedDue), text(row.statutoryDue), row.missing.joined(separator: "、"),
          row.faults.map(fault).joined(separator: "、"), row.applicant,
        ]
      }
      return table
    }
    var table = DeskTable(
      ["编号", "事项", "承办单位", "阶段", "灯", "下一步", "最后期限", ""] + (isInside ? ["备注"] : []))
    table.rows = cases.map { row in
      let over = row.overdue > 0 ? "逾期\(row.overdue)日" : when(row.lastDay, today: session.today)
      let open = [
        row.number, row.itemName, "\(row.unitName) \(row.unit)", row.phaseChinese,
        name(of: row.light), act(row.act, step: row.step),
        text(row.lastDay) + (row.provisional ? "?" : ""), over,
      ]
      guard isInside else { return open }
      let notes =
        [row.applicant, row.missing.isEmpty ? "" : "缺 " + row.missing.joined(separator: "、")]
        + row.faults.map(fault)
      return open + [notes.filter { !$0.isEmpty }.joined(separator: "；")]
    }
    return table
  }

  /// A rule by what it is about: `E2` → 超过承诺时限.
  static func fault(_ rule: FaultRule) -> String { rule.chinese }

  private static func text(_ day: Day?) -> String { day.map { "\($0)" } ?? "" }

  private static func line(_ name: String, _ value: String, _ terminal: Terminal) {
    if !value.isEmpty { terminal.print(TextTable.pad(name, to: 14) + value) }
  }

  private static func date(_ day: Day?, _ session: DeskSession) -> String {
    day.map { "\($0) \(CalendarText.weekday($0).prefix(2))" } ?? ""
  }

  /// One case on one page.
  static func brief(_ row: Desk.Case, _ session: DeskSession) {
    let terminal = session.terminal
    terminal.print("办件 \(row.number)   \(row.phaseChinese)   \(name(of: row.light))")
    line("事项", "\(row.itemName)（\(row.item)）", terminal)
    line("承办单位", "\(row.unitName)（\(row.unit)）", terminal)
    line("申请人", row.applicant, terminal)
    line("下一步", next(row.act, row.step, row.lastDay, session), terminal)
    line("承诺办结日", date(row.promisedDue, session), terminal)
    line("法定办结日", date(row.statutoryDue, session), terminal)
    line("逾期", row.overdue > 0 ? "\(row.overdue)个工作日" : "", terminal)
    line("缺少材料", row.missing.joined(separator: "、"), terminal)
    line("监察发现", row.faults.map(fault).joined(separator: "、"), terminal)
    if row.provisional { line("说明", "日期在已公布的放假安排之后，可能变动", terminal) }
  }

  private static func next(
    _ act: Desk.Act?, _ step: String, _ day: Day?, _ session: DeskSession
  ) -> String {
    let what = Self.act(act, step: step)
    guard let day, !what.isEmpty else { return what }
    return "\(when(day, today: session.today))：\(what)（\(date(day, session))前）"
  }

  /// How far a case is, for its applicant.
  static func brief(_ progress: Desk.Progress, _ session: DeskSession) {
    let terminal = session.terminal
    terminal.print("办件 \(progress.number)   \(progress.phaseChinese)")
    line("事项", progress.itemName, terminal)
    line("承办单位", progress.unitName, terminal)
    line("收件", date(progress.received, session), terminal)
    line("受理", date(progress.accepted, session), terminal)
    line("下一步", next(progress.act, "", progress.lastDay, session), terminal)
    line("承诺办结日", date(progress.promisedDue, session), terminal)
    line("法定办结日", date(progress.statutoryDue, session), terminal)
    line("缺少材料", progress.missing.joined(separator: "、"), terminal)
    line("结果", progress.resultChinese, terminal)
    line("办结", date(progress.closed, session), terminal)
    if progress.provisional { line("说明", "日期在已公布的放假安排之后，可能变动", terminal) }
  }

  /// Both clocks, the days that do not count with their reasons.
  static func explain(_ explanation: Cases.Explanation, on terminal: Terminal) {
    for (name, days) in [("承诺时限", explanation.promised), ("法定时限", explanation.statutory)] {
      let skipped = days.filter { !$0.counted }
      guard let last = days.last else { continue }
      terminal.print()
      terminal.print("\(name)：至\(last.day)计\(last.tally)日，不计入的日期：")
      var runs: [(first: Day, last: Day, why: String)] = []
      for day in skipped {
        if let run = runs.last, run.why == day.chinese, run.last.number + 1 == day.day.number {
          runs[runs.count - 1].last = day.day
        } else {
          runs.append((day.day, day.day, day.chinese))
        }
      }
      for run in runs {
        terminal.print(
          "  \(run.first == run.last ? "\(run.first)" : "\(run.first) 至 \(run.last)")  \(run.why)")
      }
    }
  }
}
