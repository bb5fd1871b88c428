import Xiaoneng

extension Tool {
  /// The stages of the four projects in the demo: a line each, and of each late one whose days the delay was.
  static func stages(of engine: Engine, at: Instant) throws -> [String] {
    let auditor = Principal("auditor", .auditor)
    guard
      case .stageList(let list) = try engine.query(
        .stageList(JointStages.Filter(limit: 1_000)), by: auditor, at: at
      ).answer, !list.stages.isEmpty
    else { return [] }
    var lines = [
      "重点项目并联审批“绿色通道” joint approval（日期与分摊为示例 dates and shares are made up）"
    ]
    var rows = [
      [
        "编号 number", "阶段 stage", "项目 project", "受理 accepted", "期限 due", "审结 concluded",
        "早于计划 ahead",
        "",
      ]
    ]
    func text(_ day: Day?) -> String { day.map { "\($0)" } ?? "" }
    for view in list.stages {
      let plan = try? engine.query(
        .stageShares(Nothing()), on: DossierKey(.stage, view.number), by: auditor, at: at)
      var ahead = ""
      if case .stageShares(let shares)? = plan?.answer { ahead = "\(-shares.delay)" }
      rows.append([
        view.number, view.name, view.project?.id ?? "", text(view.accepted), text(view.due),
        text(view.concluded), ahead,
        [view.late ? "超期 late" : "", view.faults.map(\.rawValue).joined(separator: " ")]
          .filter { !$0.isEmpty }.joined(separator: " "),
      ])
    }
    lines += TextTable.lines(rows, right: [6])
    for view in list.stages where view.late {
      guard
        case .stageShares(let shares) = try engine.query(
          .stageShares(Nothing()), on: DossierKey(.stage, view.number), by: auditor, at: at
        ).answer
      else { continue }
      lines += [
        "",
        "\(view.number) \(view.name) 责任工作日分摊（示例）　计划\(shares.planned)日　实际\(shares.actual)日　延误\(shares.delay)日",
      ]
      let table =
        [["责任方 party", "责任工作日 days"]] + shares.shares.map { [$0.party, $0.days.mixed] }
        + [["合计 sum", "\(shares.delay)"]]
      lines += TextTable.lines(table, right: [1])
    }
    return lines
  }
}
