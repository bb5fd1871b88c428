extension FaultRule {
  /// Whether it is about complaints.
  public var isOfComplaints: Bool { rawValue.hasPrefix("C") || self == .h1 }

  /// Whether it is about key projects.
  public var isOfProjects: Bool { rawValue.hasPrefix("P") }

  /// Whether it is about joint approval.
  public var isOfStages: Bool { rawValue.hasPrefix("L") }

  /// Whether only someone who reads the file finds it broken (案卷评查发现): the engine refuses what would break it, so that
  /// it is broken where something was done past the engine, or where the paper says what no rule can weigh.
  public var isFoundByReading: Bool {
    switch self {
    case .e12, .e14, .e15, .e19, .e21: true
    default: false
    }
  }

  /// Whether it is about inspections.
  public var isOfInspections: Bool { rawValue.hasPrefix("I") }

  /// The bit by which a dossier remembers that the rule has fired.
  var bit: UInt32 {
    switch self {
    case .e1: 1 << 1
    case .e2: 1 << 2
    case .e3: 1 << 3
    case .e4: 1 << 4
    case .e5: 1 << 5
    case .e6: 1 << 6
    case .e7: 1 << 7
    case .e8: 1 << 8
    case .e9: 1 << 9
    case .e10: 1 << 10
    case .e11: 1 << 11
    case .e12: 1 << 12
    case .e13: 1 << 13
    case .e14: 1 << 14
    case .e15: 1 << 15
    case .e19: 1 << 16
    case .e17: 1 << 17
    // What is not about a case is remembered by its own dossier.
    case .e16, .e18: 0
    case .e21: 1 << 0
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
    // An inspection remembers them beside the order and the measure.
    case .i1, .i2, .i3: 0
    // A first contact and a mandate remember them beside the limit.
    case .t1, .t2, .t3, .n1, .n2, .n3: 0
    }
  }
}
