extension Network {
  /// What is counted of mandates (代办统计项), on the day it happened.
  public enum Count: String, Hashable, Sendable, CaseIterable {
    /// Given at a village's point 村级, at a town's 镇级; applicants who were only guided 仅引导.
    case village, town, guided
    /// Received by the organ 已转交, and of these handed on in time by everyone 按时.
    case handed, inTime
    /// Carried by a case of the approval domain 立卷办理.
    case carried
    /// What came of them 办理结果.
    case granted, refused, materials, withdrawn
    /// Delivered 送达, and the working days that they took 工作日.
    case delivered, agentDays, organDays, totalDays
    /// Applicants who were called back 回访, and of these the satisfied 满意.
    case visited, satisfied
    /// Times an agent took a fee 收费.
    case charged
  }
}

extension Network.Table {
  /// The kinds of measures that it is made from.
  static let families = [Measure.network(.charged), .fault(.e1)].map(\.family)

  /// The table of a period, from its counters: by unit, in the order of the codes.
  init(_ period: ReportPeriod, facts: [Fact]) {
    self.init()
    (from, through) = (period.from, period.through)
    var rows: [String: Network.TableRow] = [:]
    for fact in facts {
      let unit = fact.key.unit
      switch fact.key.measure {
      case .network(let count):
        rows[unit, default: Network.TableRow(unit: unit)].add(count, fact.value)
        total.add(count, fact.value)
      case .fault(let rule) where rule.isOfNetwork:
        rows[unit, default: Network.TableRow(unit: unit)].add(rule, fact.value)
        total.add(rule, fact.value)
      default: continue
      }
    }
    self.rows = rows.values.sorted { $0.unit.utf8.lexicographicallyPrecedes($1.unit.utf8) }
    inTime = Fraction(Int128(total.inTime), Int128(total.handed))
    agent = Fraction(Int128(total.agentDays), Int128(total.delivered))
    organ = Fraction(Int128(total.organDays), Int128(total.delivered))
    whole = Fraction(Int128(total.totalDays), Int128(total.delivered))
  }
}

extension Network.TableRow {
  fileprivate mutating func add(_ rule: FaultRule, _ value: Int64) {
    switch rule {
    case .n1: agentLate &+= value
    case .n2: resultLate &+= value
    case .n3: visitLate &+= value
    default: return
    }
  }

  fileprivate mutating func add(_ count: Network.Count, _ value: Int64) {
    switch count {
    case .village: village &+= value
    case .town: town &+= value
    case .guided: guided &+= value
    case .handed: handed &+= value
    case .inTime: inTime &+= value
    case .carried: carried &+= value
    case .granted: granted &+= value
    case .refused: refused &+= value
    case .materials: materials &+= value
    case .withdrawn: withdrawn &+= value
    case .delivered: delivered &+= value
    case .agentDays: agentDays &+= value
    case .organDays: organDays &+= value
    case .totalDays: totalDays &+= value
    case .visited: visited &+= value
    case .satisfied: satisfied &+= value
    case .charged: charged &+= value
    }
  }
}
