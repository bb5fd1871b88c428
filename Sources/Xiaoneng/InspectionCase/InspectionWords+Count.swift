extension Inspections {
  /// What is counted of inspections (督查统计项), on the day it happened.
  public enum Count: String, Hashable, Sendable, CaseIterable {
    /// Inspections that began 督查, of these unannounced 不打招呼, and of these known to the ledger before 事先存证.
    case visits, unannounced, sealed
    /// Findings 发现问题.
    case findings
    /// Orders to explain 责令说明, to rectify 责令整改, to draw up anew 责令重做.
    case explain, rectify, redo
    /// Reports that did not come in time 逾期, that were sent back 退回, orders struck off 销号.
    case late, sentBack, struckOff
    /// Conclusions 结论, objections 异议, conclusions changed or taken back 撤销变更.
    case concluded, objected, revoked
    /// Praised or rewarded 表扬, criticised 批评, exposed 曝光, corrected 更正, handed on 移交.
    case commended, criticised, exposed, corrected, transferred
  }
}

extension Inspections.Table {
  /// The kinds of measures that it is made from.
  static let families = [Measure.inspection(.visits).family]

  /// The table of a period, from its counters: by unit, in the order of the codes.
  ///
  /// - Parameter numbers: what share the rule set asks for.
  init(_ period: ReportPeriod, facts: [Fact], under numbers: Inspections.Numbers) {
    self.init()
    (from, through) = (period.from, period.through)
    var rows: [String: Inspections.TableRow] = [:]
    for fact in facts {
      guard case .inspection(let count) = fact.key.measure else { continue }
      rows[fact.key.unit, default: Inspections.TableRow(unit: fact.key.unit)].add(
        count, fact.value)
      total.add(count, fact.value)
    }
    self.rows = rows.values.sorted { $0.unit.utf8.lexicographicallyPrecedes($1.unit.utf8) }
    target = numbers.unannounced
    guard total.visits > 0 else { return }
    // Half-up, in basis points.
    let share =
      (2 * 10_000 * Int128(total.unannounced) + Int128(total.visits))
      / (2 * Int128(total.visits))
    self.share = Int32(clamping: share)
  }
}

extension Inspections.TableRow {
  fileprivate mutating func add(_ count: Inspections.Count, _ value: Int64) {
    switch count {
    case .visits: visits &+= value
    case .unannounced: unannounced &+= value
    case .sealed: sealed &+= value
    case .findings: findings &+= value
    case .explain: explain &+= value
    case .rectify: rectify &+= value
    case .redo: redo &+= value
    case .late: late &+= value
    case .sentBack: sentBack &+= value
    case .struckOff: struckOff &+= value
    case .concluded: concluded &+= value
    case .objected: objected &+= value
    case .revoked: revoked &+= value
    case .commended: commended &+= value
    case .criticised: criticised &+= value
    case .exposed: exposed &+= value
    case .corrected: corrected &+= value
    case .transferred: transferred &+= value
    }
  }
}
