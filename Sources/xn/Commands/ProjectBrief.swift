import Xiaoneng

/// A key project on one page, as a leader reads it (项目简报).
struct ProjectBrief {
  private let view: Projects.View

  init(_ view: Projects.View) { self.view = view }

  /// The page, line by line.
  var lines: [String] { head + people + course + watch + matters }

  private func line(_ name: String, _ value: String) -> [String] {
    value.isEmpty ? [] : [TextTable.pad(name, to: 22) + value]
  }

  private var head: [String] {
    var marks = [view.phaseChinese, view.stage.chinese]
    if view.greenChannel { marks.append("绿色通道") }
    if let listing = view.listing { marks.append("挂牌督办 \(listing.number)") }
    var lines = [
      "\(view.number)  \(view.name)　【\(view.lightChinese)】", marks.joined(separator: " · "), "",
    ]
    if let asOf = view.asOf { lines.insert("截至 as known at \(asOf)", at: 2) }
    return lines
  }

  private var people: [String] {
    line("责任单位 unit", [view.unit, view.unitName].joined(separator: " "))
      + line("分管领导 leader", view.leader)
      + line(
        "工作班子 team",
        view.team.map { "\($0.head)（\($0.members.joined(separator: "、"))）" } ?? "")
      + line("跟踪督办 followed by", view.tracker) + line("业主 owner", view.owner)
  }

  private var course: [String] {
    var lines = line("进度 progress", bar)
    if view.investment > 0 {
      lines += line(
        "投资 investment",
        "\(Self.money(view.invested))　计划至今 planned \(Self.money(view.investmentPlanned))"
          + "　总投资 total \(Self.money(view.investment))")
    }
    var finish = "要求 \(view.finish)"
    if let completed = view.completed {
      finish += "　竣工 \(completed)"
    } else if let forecast = view.forecast, let slip = view.slip {
      finish +=
        "　预计 \(forecast)"
        + (slip > 0 ? "，晚\(slip)个工作日" : slip < 0 ? "，早\(-slip)个工作日" : "，如期")
    }
    lines += line("完成 finish", finish)
    lines += line("关键线路 critical", view.critical.joined(separator: " → "))
    lines += line("滞后 late", view.late.joined(separator: "、"))
    for reading in view.readings {
      lines += line("亮灯依据 judged by", Self.reading(reading))
    }
    return lines
  }

  /// Twenty blocks: done, planned and not done, to come.
  private var bar: String {
    let done = Int(view.progress) / 500
    let planned = max(done, Int(view.planned) / 500)
    return String(repeating: "█", count: done) + String(repeating: "▒", count: planned - done)
      + String(repeating: "░", count: max(0, 20 - planned))
      + " \(Self.percent(view.progress)) %　计划 planned \(Self.percent(view.planned)) %"
  }

  private var watch: [String] {
    guard !view.sixOnes.isEmpty else { return [] }
    var lines = [""]
    for verdict in view.sixOnes {
      lines += line(
        verdict.one == .project ? "六个一 six ones" : "",
        (verdict.holds ? "✓ " : "✗ ") + TextTable.pad(verdict.one.chinese, to: 18)
          + verdict.chinese)
    }
    let reports = view.reports
    var told = "应报\(reports.due)　按时\(reports.onTime)　逾期\(reports.missed)"
    if reports.inRow > 0 { told += "　连续\(reports.inRow)期未报" }
    if let next = view.nextReport, let due = view.nextReportDue {
      told += "　下期 next \(next.chinese)，\(due)前"
    }
    lines += [""] + line("半月汇报 reports", told)
    for urging in view.urgings.suffix(5) {
      let promised = urging.promised.map { "，承诺\($0)报送" } ?? ""
      lines += line(
        "催办 urging",
        "\(urging.day)　\(urging.period.chinese)　\(urging.chinese)"
          + (urging.recorded ? "（有记录\(promised)）" : ""))
    }
    return lines
  }

  private var matters: [String] {
    var lines: [String] = []
    for problem in view.problems where problem.stage != "writtenOff" {
      lines += line(
        "问题 problem \(problem.number)",
        "[\(problem.stageChinese)] \(problem.title)"
          + (problem.unit.isEmpty ? "" : "　\(problem.unit)")
          + (problem.due.map { "　\($0)前" } ?? "") + (problem.late ? "　逾期" : ""))
    }
    let struck = view.problems.count { $0.stage == "writtenOff" }
    if struck > 0 { lines += line("已销号 struck off", "\(struck)件") }
    if let listing = view.listing {
      lines += line(
        "挂牌督办 supervised",
        "\(listing.matter)　\(listing.leader)　限\(listing.deadline)　周报\(listing.reports)份，缺\(listing.missed)份"
          + (listing.checked ? "　已核查" : ""))
    }
    for stage in view.stages {
      lines += line(
        "并联审批 stage",
        "\(stage.stage.id)　\(stage.name)　\(stage.phase)　\(stage.light.chinese)"
          + (stage.due.map { "　\($0)前" } ?? "")
          + (stage.holders.isEmpty ? "" : "　" + stage.holders.joined(separator: "、"))
          + (stage.late ? "　超期" : ""))
    }
    for known in view.cases {
      lines += line(
        "办件 case",
        "\(known.case.id)　\(known.item)　\(known.light.chinese)"
          + (known.due.map { "　\($0)前" } ?? ""))
    }
    let kinds = Dictionary(grouping: view.cards) { $0.kind }
    for kind in Projects.CardKind.allCases {
      guard let cards = kinds[kind] else { continue }
      let back = cards.count { $0.stage == "returned" || $0.stage == "taken" }
      let old = cards.contains(where: \.outdated) ? "　内容已变更，应补发" : ""
      lines += line(kind.chinese, "发\(cards.count)张" + (back > 0 ? "，收回\(back)张" : "") + old)
    }
    let missing = view.archiveMissing.map(\.chinese).joined(separator: "、")
    lines += line(
      "档案 archive",
      "\(view.documents)件" + (missing.isEmpty ? "　齐全" : "　竣工尚需：\(missing)") + archivedStages)
    return lines.isEmpty ? [] : [""] + lines
  }

  /// How many of its stages of joint approval are in the archive with all their papers.
  private var archivedStages: String {
    let archived = view.stages.count { $0.phase == "已归档" }
    return archived > 0 ? "　并联审批已归档\(archived)个阶段" : ""
  }

  // MARK: - Figures

  /// Basis points as percent: 4550 is 45.5.
  static func percent(_ points: Int32) -> String {
    let rest = abs(Int(points % 100))
    let tail =
      rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return "\(points / 100)" + tail
  }

  /// Fen as 万元, cut to two decimals.
  static func money(_ fen: Int64) -> String {
    let hundredths = fen / 10_000
    var whole = String(abs(hundredths / 100))
    var grouped = ""
    while whole.count > 3 {
      grouped = "," + whole.suffix(3) + grouped
      whole = String(whole.dropLast(3))
    }
    let rest = abs(hundredths % 100)
    let tail = rest == 0 ? "" : "." + String("\(100 + rest)".dropFirst())
    return (fen < 0 ? "-" : "") + whole + grouped + tail + "万元"
  }

  private static func reading(_ reading: Projects.LightReading) -> String {
    let light = reading.light.chinese
    let task = reading.task.isEmpty ? "" : "（\(reading.task)）"
    func points(_ value: Int64) -> String { percent(Int32(clamping: value)) }
    switch reading.measure {
    case .progress, .investment:
      return
        "\(reading.measure.chinese) \(points(reading.value)) % < \(points(reading.threshold)) %　\(light)"
    case .progressBehind, .investmentBehind:
      return
        "\(reading.measure.chinese) \(points(reading.value))个百分点 > \(points(reading.threshold))　\(light)"
    case .milestoneSlip, .criticalSlip, .forecastSlip:
      return
        "\(reading.measure.chinese)\(task) \(reading.value)个工作日 > \(reading.threshold)　\(light)"
    case .notStarted:
      return "\(reading.measure.chinese)\(task) \(reading.value)个月 ≥ \(reading.threshold)　\(light)"
    case .missed:
      return "\(reading.measure.chinese) \(reading.value)期 ≥ \(reading.threshold)　\(light)"
    }
  }
}
