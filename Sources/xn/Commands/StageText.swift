import Xiaoneng

/// A stage of joint approval as it is printed (并联审批进度): its clocks, who holds it, and a row a branch.
struct StageText {
  private let view: JointStages.View

  init(_ view: JointStages.View) { self.view = view }

  /// The page, line by line.
  var lines: [String] { head + urgings + [""] + branches }

  private func line(_ name: String, _ value: String) -> [String] {
    value.isEmpty ? [] : [TextTable.pad(name, to: 26) + value]
  }

  private static func text(_ day: Day?) -> String { day.map { "\($0)" } ?? "" }

  private var head: [String] {
    var lines = ["并联审批 \(view.number)  \(view.name)  \(view.phaseChinese)"]
    lines += line("亮灯 light", view.light == .grey ? "" : view.light.chinese)
    lines += line("牵头单位 lead", view.unit)
    lines += line("重点项目 project", view.project?.id ?? "")
    lines += line("登记 registered", "\(view.registered)")
    lines += line("踏勘期限 site visit by", Self.text(view.visitBy))
    lines += line("现场踏勘 site visited", Self.text(view.visited))
    lines += line("补正期限 corrections by", Self.text(view.correctionDue))
    lines += line("受理 accepted", Self.text(view.accepted))
    lines += line("承诺办结 promised", Self.text(view.promisedDue))
    lines += line("法定办结 statutory", Self.text(view.statutoryDue))
    lines += line("预计办结 projected", Self.text(view.projected))
    lines += line("审结 concluded", Self.text(view.concluded))
    lines += line("送达 delivered", Self.text(view.delivered))
    lines += line("当前责任方 held by", view.holders.joined(separator: "、"))
    lines += line("关键事项 critical", view.critical.joined(separator: "、"))
    lines += line("未分送 not routed", view.unrouted.joined(separator: "、"))
    return lines + (view.late ? line("超期 late", "是 yes") : [])
  }

  private var urgings: [String] {
    view.urgings.flatMap { urging in
      line(
        "督办 urged",
        "\(urging.on)　\(urging.unit)" + (urging.branch.isEmpty ? "" : "　\(urging.branch)")
          + "　\(urging.reason)")
    }
  }

  private var branches: [String] {
    var rows = [
      [
        "事项 branch", "单位 unit", "性质 kind", "状态 state", "办件 case", "起算 begun", "期限 due",
        "办结 ended", "最早 earliest", "最迟 latest", "",
      ]
    ]
    for branch in view.branches {
      let marks = [
        branch.critical ? "关键" : "", branch.end?.chinese ?? "", branch.cause,
        branch.faults.map(\.rawValue).joined(separator: " "),
      ].filter { !$0.isEmpty }
      rows.append([
        branch.id, branch.unitName, branch.kind.chinese, branch.stateChinese, branch.case?.id ?? "",
        Self.text(branch.begun), Self.text(branch.due), Self.text(branch.ended),
        Self.text(branch.earliest), Self.text(branch.latest), marks.joined(separator: " "),
      ])
    }
    return TextTable.lines(rows)
  }
}
