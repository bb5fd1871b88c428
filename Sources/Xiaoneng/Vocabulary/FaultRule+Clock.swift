extension FaultRule {
  /// The clock of the dossier that the rule belongs to (时限): rules of one clock of one dossier are one incident, which
  /// has one card of each class.
  ///
  /// Warned of, late against the promise, late against the law: one clock.
  public var clock: String {
    switch self {
    case .e1, .e2, .e3: "limit"
    case .e4: "step"
    case .e6: "special"
    case .e7: "time"
    case .e8: "corrections"
    case .e9: "acceptance"
    case .e10: "reason"
    case .e11: "flow"
    case .e13: "fee"
    // It belongs to the clock of the notice that was not answered.
    case .e16: "notice"
    case .e17: "certificate"
    case .e20: "complaint"
    case .c1: "registration"
    case .c2: "decision"
    case .c3: "finish"
    case .c4: "reply"
    case .c5: "followUp"
    case .c6: "explanation"
    case .c7: "review"
    case .c8: "retaliation"
    case .c9: "report"
    case .c10: "identity"
    case .r1: "ratingContact"
    case .r2: "ratingRepair"
    case .h1: "calls"
    case .p1: "report"
    case .p2: "urging"
    case .p3: "problem"
    case .p4: "weekly"
    case .p5: "listing"
    case .p6: "card"
    case .p7: "finish"
    case .l1: "branch"
    case .l2: "routing"
    case .l3: "opinion"
    case .l4: "dissent"
    case .l5: "siteVisit"
    case .l6: "delivery"
    case .t1: "contact"
    case .t2: "ruling"
    case .t3: "turnedAway"
    case .n1: "handOver"
    case .n2: "result"
    case .n3: "visit"
    }
  }
}

extension Supervision.CardClass {
  /// The class of a warning or a card for a fault so heavy; nil for a doubt about data, which gives none.
  public init?(_ severity: FaultRule.Class) {
    switch severity {
    case .warning: self = .warning
    case .yellow: self = .yellow
    case .red: self = .red
    case .data: return nil
    }
  }

  /// How heavy it is beside the others.
  var weight: Int {
    switch self {
    case .warning: 1
    case .yellow: 2
    case .red: 3
    }
  }

  /// Who is told where the rule set names no one else (知会对象).
  public var usuallyTold: [Supervision.Recipient] {
    switch self {
    case .warning: [.handler, .desk]
    case .yellow: [.desk, .head, .office]
    case .red: [.desk, .head, .office, .leader, .supervision]
    }
  }
}
