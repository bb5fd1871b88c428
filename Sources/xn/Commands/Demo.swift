import Xiaoneng
import XiaonengSimulation

extension Tool {
  /// `xn demo`: a year of Danzhou 2012, sealed, verified, and its bulletin beside the published one.
  static let demo = Tool(
    name: "demo",
    summary: Text(
      "live Danzhou's 2012, seal, verify, and print the bulletin", "演示：儋州2012年，封存、核验、通报"),
    usage: ["demo --db FILE [--seed N] [--json]"],
    options: [
      Database.option,
      .value(
        "seed", "N", "other units, days and findings of inspections, as many of each (2012)",
        "种子：督查的单位、日期与问题随之不同，数目不变（2012）"), .json,
    ],
    examples: [("xn demo --db danzhou.db", Text("into a fresh database", "写入新数据库"))],
    notes: [
      Text(
        "11,685 made-up cases, built so that the account's figures come out of the statistics: every number is\n"
          + "counted from the ledger, none is put in. Exit 1 when a figure differs from the published one.",
        "11,685个模拟办件，使原文各项数字由统计得出：每个数都从台帐计算，无一预置。任一数字与公布值不符则退出码为1。")
    ]
  ) { arguments, terminal in
    let seed = try arguments.integer("seed") ?? 2_012
    guard seed >= 0 else { throw UsageError.wrongValue("--seed", "\(seed)", "0…") }
    let engine = try Simulated.engine(arguments, seed: UInt64(seed))
    let lived = try Simulated.live(
      .danzhou(seed: UInt64(seed)), on: engine, batch: 1_000, terminal)
    let auditor = Principal("auditor", .auditor)
    guard let first = Day(year: 2012, month: 1, day: 1),
      let last = Day(year: 2012, month: 12, day: 31)
    else { throw Fault(.storeFailed) }
    // The table of the year's complaints is published on the first working days of the next.
    let end = Instant(startOf: try last.adding(10))
    let seal = try engine.seal(at: end)
    let verification = try engine.verify(against: seal)
    let reply = try engine.query(
      .report(ReportPeriod(from: first, through: last)), by: .anyone, at: end)
    guard case .report(let report) = reply.answer else {
      throw reply.refusal ?? Refusal(.notFound)
    }
    var bulletin = Bulletin(
      Danzhou.bulletinTitle, report: report, catalogue: try engine.catalogueCount(on: last),
      published: Danzhou.published)
    // What was published each January, as it was known then.
    for year in Danzhou.complaintYears {
      let key = DossierKey(.bulletin, year)
      if case .bulletinGet(let issue) = try engine.query(
        .bulletinGet(Nothing()), on: key, by: .anyone, at: end
      ).answer {
        bulletin.add(complaints: issue.table, of: year, published: Danzhou.published)
      }
    }
    let projects = Projects.Period(from: first, through: last)
    if case .projectStatistics(let table) = try engine.query(
      .projectStatistics(projects), by: .anyone, at: end
    ).answer {
      bulletin.add(projects: table, published: Danzhou.published)
    }
    let appraised = try engine.query(
      .appraisalGet(Nothing()), on: City.appraisal, by: .anyone, at: end)
    if case .appraisalGet(let view) = appraised.answer {
      bulletin.add(appraisal: view, of: "2012", published: Danzhou.publishedAppraisal)
    }
    for plan in Danzhou.inspectionPlans {
      let key = DossierKey(.inspectionPlan, plan)
      if case .inspectionPlanGet(let view) = try engine.query(
        .inspectionPlanGet(Nothing()), on: key, by: auditor, at: end
      ).answer {
        bulletin.add(inspectionPlan: view, published: Danzhou.publishedInspections)
        let year = ReportPeriod(
          from: Day(year: Int(view.plan.year), month: 1, day: 1) ?? first,
          through: Day(year: Int(view.plan.year), month: 12, day: 31) ?? last)
        if case .inspectionStatistics(let table) = try engine.query(
          .inspectionStatistics(year), by: auditor, at: end
        ).answer {
          bulletin.add(
            inspections: table, of: plan, published: Danzhou.publishedInspections)
        }
      }
    }
    if case .stageStatistics(let table) = try engine.query(
      .stageStatistics(ReportPeriod(from: first, through: last)), by: .anyone, at: end
    ).answer {
      bulletin.add(stages: table)
    }
    try addNetwork(to: &bulletin, of: engine, at: end)
    if arguments.has("json") {
      terminal.json([
        "bulletin": bulletin.json, "commands": .integer(Int64(lived.commands)),
        "seal": seal.json, "verification": verification.json,
      ])
    } else {
      terminal.print(bulletin.text)
      terminal.print()
      for line in try penalties(of: engine, at: end) { terminal.print(line) }
      terminal.print()
      for line in try conduct(of: engine, at: end) { terminal.print(line) }
      terminal.print()
      for line in try stages(of: engine, at: end) { terminal.print(line) }
      terminal.print()
      terminal.print("公布数字由何命令得出 which commands the published figures come out of")
      let origins =
        [["数字 figures", "命令 commands"]]
        + Danzhou.origins.map {
          [$0.figures.joined(separator: "、"), $0.commands.joined(separator: " ")]
        }
      for line in TextTable.lines(origins) { terminal.print(line) }
      terminal.print()
      terminal.print("命令 commands  \(lived.commands)")
      terminal.print("封存 seal      \(seal.json.text)")
      terminal.print(
        "核验 verify    "
          + (verification.wrong.map { "✗ \($0.dossier)#\($0.sequence) \($0.english)" }
            ?? "✓ \(verification.entries) 条记录 entries，\(verification.dossiers) 个卷宗 dossiers"))
      terminal.print(
        "考评 appraisal xn appraise league \(City.appraisal.id) --db \(try arguments.required("db"))")
      if let open = try example(engine, at: end) {
        terminal.print(
          "样件 example   xn query --db \(try arguments.required("db")) case.get --dossier \(open)"
            + " --actor auditor:auditor --at 2013-01-01")
      }
    }
    return bulletin.agrees && verification.wrong == nil ? .done : .no
  }

  /// One open case, as a clerk would ask for it.
  private static func example(_ engine: Engine, at: Instant) throws -> DossierKey? {
    let auditor = Principal("auditor", .auditor)
    let reply = try engine.query(
      .due(DueFilter(by: try at.day().adding(30), limit: 1)), by: auditor, at: at)
    guard case .due(let list) = reply.answer else { return nil }
    return list.due.first?.dossier
  }
}
