extension Inspection {
  /// The rule that an event says was broken by the unit inspected: an order not reported on in time, one that stays undone
  /// however often it was sent back; and the measure by which, once approved, someone is to answer for it.
  ///
  /// 政府督查工作条例 arts 18, 21(2).
  func breach(in event: Inspections.Event, register: Register) -> Breach? {
    let unit = register.unitCode(unit)
    switch event {
    case .orderLate(let data):
      guard let order = order(data.order) else { return nil }
      var breach = Breach(
        rule: .i1, unit: unit, period: order.period, due: data.due,
        step: order.record.documentNumber)
      breach.chinese = "第\(data.order)号责令\(order.record.demand.chinese)，应于\(data.due)前报告，逾期未报告"
      breach.english =
        "order \(data.order) to \(order.record.demand.rawValue): to be reported on by \(data.due), and not"
      return breach
    case .rechecked(let data):
      guard data.red, let order = order(data.order) else { return nil }
      var breach = Breach(
        rule: .i2, unit: unit, period: order.period, step: order.record.documentNumber)
      breach.chinese = "第\(data.order)号责令的报告已退回\(order.sentBack)次，复查仍未落实"
      breach.english =
        "the report on order \(data.order) was sent back \(order.sentBack) times, and it is still not done"
      return breach
    case .carriedOut(let data):
      guard let measure = measure(data.measure), measure.record.kind == .accountability else {
        return nil
      }
      var breach = Breach(
        rule: .i3, unit: unit, period: "\(data.measure)", step: data.reference)
      breach.isProposed = true
      let findings = measure.record.findings.map { "\($0)" }.joined(separator: "、")
      breach.chinese = "督查发现的问题\(findings)已核实并听取陈述申辩，经\(measure.approval)批准提出追责建议"
      breach.english =
        "findings \(findings) of the inspection, verified and heard, with approval \(measure.approval)"
      return breach
    default: return nil
    }
  }

  /// Orders whose report is late and still awaited, or that turned red and are not done.
  var openMatters: Set<OpenMatter> {
    guard isUnderWay else { return [] }
    var open: Set<OpenMatter> = []
    for order in orders where order.isAwaited && order.isLate || order.isRed && !order.isEnded {
      open.insert(OpenMatter(clock: FaultRule.i1.clock, period: order.period))
    }
    return open
  }
}

extension Inspection.Order {
  /// Which time of the clock it is: the order, and how often its report was sent back.
  fileprivate var period: String {
    sentBack == 0 ? "\(record.number)" : "\(record.number)-\(sentBack)"
  }
}
