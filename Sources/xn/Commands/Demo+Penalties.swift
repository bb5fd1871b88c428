import Xiaoneng

extension Tool {
  /// The penalties of the year in the demo: one line a case, and one of each authority line by line.
  static func penalties(of engine: Engine, at: Instant) throws -> [String] {
    let auditor = Principal("auditor", .auditor)
    let reply = try engine.query(
      .penaltyList(Penalties.Filter(unit: "", limit: 1_000)), by: auditor, at: at)
    guard case .penaltyList(let list) = reply.answer, !list.penalties.isEmpty else { return [] }
    var lines = [
      "行政处罚网上办理 penalties online（建议由系统生成，决定由人作出 reckoned by the system, decided by people）"
    ]
    lines += TextTable.lines(PenaltyRows.table(list.penalties), right: [5, 6, 7])
    for prefix in ["tax.", "market."] {
      guard
        let view = list.penalties.last(where: { $0.benchmark.hasPrefix(prefix) })
      else { continue }
      let key = DossierKey(.penalty, view.number)
      guard
        case .penaltyExplain(let page) = try engine.query(
          .penaltyExplain(Nothing()), on: key, by: auditor, at: at
        ).answer
      else { continue }
      lines += ["", "\(view.number) \(view.benchmarkChinese)"] + PenaltyRows.lines(page)
    }
    return lines
  }
}
