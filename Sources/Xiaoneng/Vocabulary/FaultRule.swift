extension FaultRule {
  /// The class of the rule where nothing makes it heavier.
  public var usualClass: Class {
    switch self {
    case .e1, .c3, .c8, .c10, .p5, .p7, .l1: .red
    case .e3: .warning
    case .e7: .data
    case .e2, .e4, .e6, .e8, .e9, .e10, .e11, .e13, .e16, .e17, .c1, .c2, .c4, .c5, .c6, .c7, .c9,
      .e20,
      .r1, .r2, .h1, .p1, .p2, .p3, .p4, .p6, .l2, .l3, .l4, .l5, .l6,
      .t1, .t2, .t3, .n1, .n2, .n3:
      .yellow
    }
  }

  /// What the rule rests on, as `Law` spells it.
  public var article: String {
    switch self {
    case .e1: "licensing:42; licensing:74(2)"
    case .e2: "business:36(2) | rule:service"
    case .e3: "rule:supervision warnDays"
    case .e4: "rule:service"
    case .e6: "licensing:45"
    case .e7: "record"
    case .e8: "licensing:72(4)"
    case .e9: "licensing:32(1)(4)"
    case .e10: "licensing:72(7)"
    case .e11: "rule:service"
    case .e13: "licensing:58; licensing:75"
    case .e16: "rule:supervision supervision.replyDays"
    case .e17: "licensing:44"
    case .e20: "rule:supervision"
    case .r1: "anyang:52(2) | rule:service ratingContactDays"
    case .r2: "rule:service ratingRepairDays"
    case .h1: "gb33358 | rule:ticket hotlineConnection"
    case .c1: "rule:complaint"
    case .c2: "rule:complaint complaintDecideDays"
    case .c3: "rule:complaint complaintFinish"
    case .c4: "rule:complaint complaintReplyDays"
    case .c5: "rule:complaint complaintFollowUpDays"
    case .c6: "inspection:18 | rule:complaint"
    case .c7: "petition:35; petition:36(1)"
    case .c8: "petition:18(4); rule:complaint retaliationDays"
    case .c9: "rule:complaint"
    case .c10: "petition:30(3)"
    case .p1: "rule:project projects.graceDays"
    case .p2: "rule:project projects.urgingRecordDays"
    case .p3: "rule:project"
    case .p4: "rule:project projects.weeklyDays"
    case .p5: "rule:project"
    case .p6: "rule:project projects.cardIntakeDays"
    case .p7: "rule:project"
    case .l1: "binzhou:6 | rule:service"
    case .l2: "binzhou:5 | rule:service joint.routeDays"
    case .l3: "binzhou:13 | rule:service"
    case .l4: "rule:service joint.dissentDays"
    case .l5: "rule:service joint.siteVisitDays"
    case .l6: "licensing:44"
    case .t1: "rule:tenRules tenRules.contactDays"
    case .t2: "rule:tenRules tenRules.rulingDays"
    case .t3: "rule:standIn"
    case .n1: "rule:network network.agentDays"
    case .n2: "rule:network network.returnDays"
    case .n3: "rule:network network.visitDays"
    }
  }

  /// Whether it is about complaints.
  public var isOfComplaints: Bool { rawValue.hasPrefix("C") || self == .h1 }

  /// Whether it is about key projects.
  public var isOfProjects: Bool { rawValue.hasPrefix("P") }

  /// Whether it is about joint approval.
  public var isOfStages: Bool { rawValue.hasPrefix("L") }

  /// The bit by which a dossier remembers that the rule has fired.
  var bit: UInt32 {
    switch self {
    case .e1: 1 << 1
    case .e2: 1 << 2
    case .e3: 1 << 3
    case .e4: 1 << 4
    case .e6: 1 << 6
    case .e7: 1 << 7
    case .e8: 1 << 8
    case .e9: 1 << 9
    case .e10: 1 << 10
    case .e11: 1 << 11
    case .e13: 1 << 13
    case .e16: 1 << 16
    case .e17: 1 << 17
    case .e20: 1 << 28
    case .r1: 1 << 29
    case .r2: 1 << 30
    case .h1: 1 << 31
    case .c1: 1 << 18
    case .c2: 1 << 19
    case .c3: 1 << 20
    case .c4: 1 << 21
    case .c5: 1 << 22
    case .c6: 1 << 23
    case .c7: 1 << 24
    case .c8: 1 << 25
    case .c9: 1 << 26
    case .c10: 1 << 27
    // A project remembers what it has found beside the report, the problem or the card it is about.
    case .p1, .p2, .p3, .p4, .p5, .p6, .p7: 0
    // A stage remembers them beside the branch.
    case .l1, .l2, .l3, .l4, .l5, .l6: 0
    // A first contact and a mandate remember them beside the limit.
    case .t1, .t2, .t3, .n1, .n2, .n3: 0
    }
  }
}
