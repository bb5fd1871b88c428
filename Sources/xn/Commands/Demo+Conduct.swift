import Xiaoneng

extension Tool {
  /// The findings of conduct of the year in the demo, one line each, told to be made up.
  static func conduct(of engine: Engine, at: Instant) throws -> [String] {
    var filter = Supervision.ConductFilter()
    filter.limit = 1_000
    let reply = try engine.query(
      .supervisionConducts(filter), by: Principal("auditor", .auditor), at: at)
    guard case .supervisionConducts(let list) = reply.answer, !list.findings.isEmpty else {
      return []
    }
    return [
      "窗口作风 conduct of the windows（示例，原文没有数字 made up, the account gives no figures）"
    ] + TextTable.lines(SupervisionQuestion.table(list.findings), right: [7])
  }
}
