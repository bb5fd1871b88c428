extension TenRules {
  /// What is counted of the ten rules (制度统计项), on the day it happened.
  public enum Count: String, Hashable, Sendable, CaseIterable {
    /// First contacts 首问: those that came, were settled at once, forwarded, came back, were ruled on.
    case asked, settled, forwarded, returned, ruled
    /// Those that ended 办结, and of these in time 按时.
    case closed, inTime
    /// Visitors sent away because someone was out 因人外出未办.
    case turnedAway
    /// Leaves of holders of posts 离岗, and hand-overs 顶岗.
    case leaves, takenOver
    /// Refusals filed 否定报备; rules looked into 检查, and those not kept 未落实.
    case denied, checked, notKept
  }
}

extension FaultRule {
  /// The rule of the ten that is broken where supervision finds this one; nil for a rule of something else.
  var ofTen: String? {
    switch self {
    case .e2, .e5: "promise"
    case .e1, .e4, .e6, .e9, .e17: "limit"
    case .e8: "once"
    case .t1, .t2: "first"
    case .t3: "stand"
    case .t4, .t5: "pair"
    case .t6: "denial"
    case .t7: "post"
    case .e12, .e14, .e15, .e19, .e21, .e3, .e7, .e10, .e11, .e13, .e16, .e18, .e20, .c1, .c2, .c3,
      .c4, .c5, .c6, .c7, .c8, .c9,
      .c10, .r1, .r2, .h1, .p1, .p2, .p3, .p4, .p5, .p6, .p7, .l1, .l2, .l3, .l4, .l5, .l6, .n1,
      .n2, .n3, .i1, .i2, .i3:
      nil
    }
  }
}

extension TenRules.Table {
  /// The kinds of measures that it is made from.
  static let families = [Measure.tenRules(.inTime), .fault(.t1)].map(\.family)

  /// The table of a period, from its counters: by unit, in the order of the codes.
  ///
  /// - Parameters:
  ///   - found: breaches that no counter has, such as a unit without appraisal.
  ///   - numbers: the list of rules.
  init(
    _ period: ReportPeriod, facts: [Fact], and found: [TenRules.Finding],
    under numbers: TenRules.Numbers
  ) {
    self.init()
    (from, through) = (period.from, period.through)
    var rows: [String: TenRules.TableRow] = [:]
    var times: [String: [String: Int64]] = [:]
    for fact in facts {
      let unit = fact.key.unit
      switch fact.key.measure {
      case .tenRules(let count):
        rows[unit, default: TenRules.TableRow(unit: unit)].add(count, fact.value)
        total.add(count, fact.value)
      case .fault(let fault):
        guard let rule = fault.ofTen else { continue }
        times[unit, default: [:]][rule, default: 0] &+= fact.value
      default: continue
      }
    }
    for finding in found { times[finding.unit, default: [:]][finding.rule, default: 0] &+= 1 }
    var all: [String: Int64] = [:]
    for (unit, broken) in times {
      rows[unit, default: TenRules.TableRow(unit: unit)].breaches = numbers.times(broken)
      all.merge(broken) { $0 &+ $1 }
    }
    total.breaches = numbers.times(all)
    self.rows = rows.values.sorted { $0.unit.utf8.lexicographicallyPrecedes($1.unit.utf8) }
    share = Fraction(Int128(total.inTime), Int128(total.closed))
  }
}

extension TenRules.Numbers {
  /// How often each rule was broken, in the order of the list.
  fileprivate func times(_ broken: [String: Int64]) -> [TenRules.RuleTimes] {
    (rules + further).compactMap { rule in
      guard let times = broken[rule.id], times != 0 else { return nil }
      return TenRules.RuleTimes(rule: rule.id, chinese: rule.chinese, times: times)
    }
  }
}

extension TenRules.TableRow {
  fileprivate mutating func add(_ count: TenRules.Count, _ value: Int64) {
    switch count {
    case .asked: asked &+= value
    case .settled: settled &+= value
    case .forwarded: forwarded &+= value
    case .returned: returned &+= value
    case .ruled: ruled &+= value
    case .closed: closed &+= value
    case .inTime: inTime &+= value
    case .turnedAway: turnedAway &+= value
    case .leaves: leaves &+= value
    case .takenOver: takenOver &+= value
    case .denied: denied &+= value
    case .checked: checked &+= value
    case .notKept: notKept &+= value
    }
  }
}
