extension FaultRule {
  /// The class of the rule where nothing makes it heavier.
  public var usualClass: Class {
    switch self {
    case .e1, .c3, .c8, .c10, .p5, .p7: .red
    case .e3: .warning
    case .e7: .data
    case .e2, .e4, .e6, .e8, .e9, .e10, .e11, .e13, .e17, .c1, .c2, .c4, .c5, .c6, .c7, .c9, .e20,
      .r1, .r2, .h1, .p1, .p2, .p3, .p4, .p6:
      .yellow
    }
  }

  /// The article or source the rule stands in.
  public var article: String {
    switch self {
    case .e1: "行政许可法 arts 42, 74(2)"
    case .e2: "优化营商环境条例 art 36(2)"
    case .e3: "DOMAIN §2.2"
    case .e4: "DOMAIN §2.3 E4"
    case .e6: "行政许可法 art 45"
    case .e7: "DOMAIN §2.3 E7"
    case .e8: "行政许可法 art 72(4)"
    case .e9: "行政许可法 art 32(1)(4)"
    case .e10: "行政许可法 art 72(5)"
    case .e11: "DOMAIN §2.3 E11"
    case .e13: "行政许可法 arts 58, 75"
    case .e17: "行政许可法 art 44"
    case .e20: "DOMAIN §2.3 E20"
    case .r1: "安阳市政务服务条例 art 52(2)"
    case .r2: "DOMAIN §3.3"
    case .h1: "GB/T 33358-2016"
    case .c1: "DOMAIN §3.1(1)"
    case .c2: "DOMAIN §3.1(2)"
    case .c3: "DOMAIN §3.1(6)"
    case .c4: "DOMAIN §3.1(7)"
    case .c5: "DOMAIN §3.1(8)"
    case .c6: "政府督查工作条例 art 18"
    case .c7: "信访工作条例 arts 35, 36"
    case .c8: "信访工作条例 arts 18, 30"
    case .c9: "DOMAIN §3.1(5)"
    case .c10: "信访工作条例 art 30"
    case .p1: "DOMAIN §5.2"
    case .p2: "DOMAIN §5.2"
    case .p3: "DOMAIN §5.7"
    case .p4: "DOMAIN §5.4"
    case .p5: "DOMAIN §5.4"
    case .p6: "DOMAIN §5.6"
    case .p7: "DOMAIN §5.3"
    }
  }

  /// Whether it is about complaints.
  public var isOfComplaints: Bool { rawValue.hasPrefix("C") || self == .h1 }

  /// Whether it is about key projects.
  public var isOfProjects: Bool { rawValue.hasPrefix("P") }

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
    }
  }
}
