import Xiaoneng

/// A backward schedule as a table for people, with its critical path and forecast.
enum WorkScheduleText {
  static func lines(_ schedule: WorkSchedule, of plan: WorkPlan) -> [String] {
    var rows = [
      ["任务 task", "", "最早开始 ES", "最早完成 EF", "最迟开始 LS", "最迟完成 LF", "余量 slack", ""]
    ]
    for (dates, task) in zip(schedule.tasks, plan.tasks) {
      rows.append([
        task.id, task.name, "\(dates.earliestStart)", "\(dates.earliestFinish)",
        "\(dates.latestStart)", "\(dates.latestFinish)", "\(dates.slack)",
        task.finished != nil ? "已完成" : dates.late ? "滞后" : dates.critical ? "关键" : "",
      ])
    }
    return TextTable.lines(rows, right: [6]) + [
      "", "关键线路 critical  " + schedule.critical.joined(separator: " → "),
      "预计完成 forecast  \(schedule.forecast)"
        + (schedule.feasible
          ? "" : "  不能如期 too late: " + schedule.chain.joined(separator: " → ")),
    ]
  }
}
