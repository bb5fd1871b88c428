/// A supervision rule that can be broken (监察规则): E for approvals (DOMAIN §2.3), C for complaints (§3.1),
/// P for key projects (§5).
public enum FaultRule: String, JSONName, Sendable {
  /// Past the statutory limit.
  case e1 = "E1"
  /// Past the promised limit.
  case e2 = "E2"
  /// About to pass the promised limit.
  case e3 = "E3"
  /// A step past its own limit 环节超时.
  case e4 = "E4"
  /// A special procedure longer than its notice said.
  case e6 = "E6"
  /// Times that contradict each other.
  case e7 = "E7"
  /// More correction notices than one.
  case e8 = "E8"
  /// Neither acceptance nor notice within five working days.
  case e9 = "E9"
  /// Closed without a reason.
  case e10 = "E10"
  /// Steps run differ from steps defined.
  case e11 = "E11"
  /// A fee where none is due, none where one is due, or another amount.
  case e13 = "E13"
  /// The certificate was not handed over in time.
  case e17 = "E17"
  /// A complaint about the case was substantiated.
  case e20 = "E20"
  /// A complaint not written down, or not put before the leader, on the day it came.
  case c1 = "C1"
  /// No decision in time whether a complaint is looked into.
  case c2 = "C2"
  /// A complaint past its limit.
  case c3 = "C3"
  /// The complainant was not told in time.
  case c4 = "C4"
  /// The complainant was not called back in time.
  case c5 = "C5"
  /// The unit did not explain in time.
  case c6 = "C6"
  /// A review was not answered in time.
  case c7 = "C7"
  /// Retaliation that was reported was not taken up in time.
  case c8 = "C8"
  /// The unit did not report back by its day.
  case c9 = "C9"
  /// The complainant was made known.
  case c10 = "C10"
  /// The rater of a bad rating was not contacted in time.
  case r1 = "R1"
  /// A bad rating was not put right in time.
  case r2 = "R2"

  /// Too few calls of the hotline were answered.
  case h1 = "H1"
  /// A half-month report did not come in time.
  case p1 = "P1"
  /// What was done on a rung was not recorded.
  case p2 = "P2"
  /// A problem was not solved by its day.
  case p3 = "P3"
  /// A weekly report of a listed project did not come.
  case p4 = "P4"
  /// A listed matter was not signed off by its day.
  case p5 = "P5"
  /// A returned card was not taken in by its day.
  case p6 = "P6"
  /// The project was not complete by the required day.
  case p7 = "P7"

  /// How heavy the fault is.
  public enum Class: String, JSONName, Sendable {
    /// A warning 预警.
    case warning
    /// Worth a yellow card 黄牌.
    case yellow
    /// Worth a red card 红牌.
    case red
    /// A doubt about the data 数据.
    case data
  }

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

  /// The rule in Chinese.
  public var chinese: String {
    switch self {
    case .e1: "超过法定时限"
    case .e2: "超过承诺时限"
    case .e3: "即将到期"
    case .e4: "环节超时"
    case .e6: "特别程序超时"
    case .e7: "时间逻辑错误"
    case .e8: "多次补正告知"
    case .e9: "逾期未受理未告知"
    case .e10: "办结未说明理由"
    case .e11: "环节与公布流程不符"
    case .e13: "收费与公布标准不符"
    case .e17: "证件送达超时"
    case .e20: "投诉属实"
    case .r1: "差评逾期未联系"
    case .r2: "差评逾期未整改"
    case .h1: "热线接通率不足"
    case .c1: "当日未登记或未呈批"
    case .c2: "逾期未决定是否受理"
    case .c3: "投诉逾期未办结"
    case .c4: "逾期未答复投诉人"
    case .c5: "逾期未回访"
    case .c6: "逾期未说明情况"
    case .c7: "逾期未答复复查复核"
    case .c8: "打击报复举报逾期未处置"
    case .c9: "交办逾期未报告结果"
    case .c10: "泄露投诉人身份"
    case .p1: "半月汇报逾期"
    case .p2: "催办未记录"
    case .p3: "问题逾期未解决"
    case .p4: "挂牌督办周报逾期"
    case .p5: "挂牌督办逾期未销号"
    case .p6: "监督卡逾期未办理"
    case .p7: "项目逾期未完成"
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
