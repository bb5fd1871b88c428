extension FaultRule {
  /// What there is to say of every rule, once (监察规则表): the clock of the dossier that it belongs to, how heavy it usually
  /// is, and what it rests on, as `Law` spells it.
  private var row: (clock: String, usually: Class, article: String) {
    switch self {
    case .e1: ("limit", .red, "licensing:42; licensing:74(2)")
    case .e2: ("limit", .yellow, "business:36(2) | rule:service")
    case .e3: ("limit", .warning, "rule:supervision warnDays")
    case .e4: ("step", .yellow, "rule:service")
    case .e5: ("limit", .yellow, "licensing:35; licensing:43")
    case .e6: ("special", .yellow, "licensing:45")
    case .e7: ("time", .data, "record")
    case .e8: ("corrections", .yellow, "licensing:72(4)")
    case .e9: ("acceptance", .yellow, "licensing:32(1)(4)")
    case .e10: ("reason", .yellow, "licensing:72(7)")
    case .e11: ("flow", .yellow, "rule:service")
    // Where the material is a main one of a grant it is red.
    case .e12: ("materials", .yellow, "licensing:38(1); licensing:69(1)(4); licensing:74(1)")
    case .e13: ("fee", .yellow, "licensing:58; licensing:75")
    case .e14: ("refusal", .red, "licensing:72(1); licensing:74(2)")
    case .e15: ("system", .yellow, "rule:supervision")
    // It belongs to the clock of the notice that was not answered.
    case .e16: ("notice", .yellow, "rule:supervision supervision.replyDays")
    case .e17: ("certificate", .yellow, "licensing:44")
    case .e18: ("conduct", .yellow, "rule:supervision")
    case .e19: ("procedure", .yellow, "licensing:45")
    case .e20: ("complaint", .yellow, "rule:supervision")
    case .e21: ("hearing", .red, "licensing:47; licensing:72(8)")
    case .c1: ("registration", .yellow, "rule:complaint")
    case .c2: ("decision", .yellow, "rule:complaint complaintDecideDays")
    case .c3: ("finish", .red, "rule:complaint complaintFinish")
    case .c4: ("reply", .yellow, "rule:complaint complaintReplyDays")
    case .c5: ("followUp", .yellow, "rule:complaint complaintFollowUpDays")
    case .c6: ("explanation", .yellow, "inspection:18 | rule:complaint")
    case .c7: ("review", .yellow, "petition:35; petition:36(1)")
    case .c8: ("retaliation", .red, "petition:18(4); rule:complaint retaliationDays")
    case .c9: ("report", .yellow, "rule:complaint")
    case .c10: ("identity", .red, "petition:30(3)")
    case .r1: ("ratingContact", .yellow, "anyang:52(2) | rule:service ratingContactDays")
    case .r2: ("ratingRepair", .yellow, "rule:service ratingRepairDays")
    case .h1: ("calls", .yellow, "gb33358 | rule:ticket hotlineConnection")
    case .p1: ("report", .yellow, "rule:project projects.graceDays")
    case .p2: ("urging", .yellow, "rule:project projects.urgingRecordDays")
    case .p3: ("problem", .yellow, "rule:project")
    case .p4: ("weekly", .yellow, "rule:project projects.weeklyDays")
    case .p5: ("listing", .red, "rule:project")
    case .p6: ("card", .yellow, "rule:project projects.cardIntakeDays")
    case .p7: ("finish", .red, "rule:project")
    case .l1: ("branch", .red, "binzhou:6 | rule:service")
    case .l2: ("routing", .yellow, "binzhou:5 | rule:service joint.routeDays")
    case .l3: ("opinion", .yellow, "binzhou:13 | rule:service")
    case .l4: ("dissent", .yellow, "rule:service joint.dissentDays")
    case .l5: ("siteVisit", .yellow, "rule:service joint.siteVisitDays")
    case .l6: ("delivery", .yellow, "licensing:44")
    case .t1: ("contact", .yellow, "rule:tenRules tenRules.contactDays")
    case .t2: ("ruling", .yellow, "rule:tenRules tenRules.rulingDays")
    case .t3: ("turnedAway", .yellow, "rule:standIn")
    case .n1: ("handOver", .yellow, "rule:network network.agentDays")
    case .n2: ("result", .yellow, "rule:network network.returnDays")
    case .n3: ("visit", .yellow, "rule:network network.visitDays")
    case .i1: ("order", .yellow, "inspection:18 | rule:inspection")
    case .i2: ("order", .red, "inspection:18 | rule:inspection inspections.sendBacks")
    case .i3: ("measure", .red, "inspection:21(2) | rule:inspection")
    }
  }

  /// The clock of the dossier that the rule belongs to (时限): rules of one clock of one dossier are one incident, which
  /// has one card of each class.
  ///
  /// Warned of, late against the promise, late against the law: one clock.
  public var clock: String { row.clock }

  /// The class of the rule where nothing makes it heavier.
  public var usualClass: Class { row.usually }

  /// What the rule rests on, as `Law` spells it.
  public var article: String { row.article }

  /// The forms that a record leads to which is proposed for the rule itself, without a card (直接问责形式); none for a rule
  /// that has cards. 吃拿卡要 is handed over for discipline, which is not decided here: 政务处分法 art 38.
  public var usualForms: [Supervision.Form] {
    if self == .e18 { return [.discipline] }
    return self == .i3 ? [.warningTalk, .selfCriticism] : []
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
