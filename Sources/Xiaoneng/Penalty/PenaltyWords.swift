/// What is decided (处理决定): 行政处罚法 art 57(1).
public enum PenaltyOutcome: String, JSONName, Sendable {
  /// Punished 予以处罚.
  case punish
  /// Not punished 不予处罚.
  case none
  /// The facts do not hold 违法事实不能成立.
  case unfounded
  /// Handed to the judiciary 移送司法机关.
  case transfer

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .punish: "予以处罚"
    case .none: "不予处罚"
    case .unfounded: "违法事实不能成立"
    case .transfer: "移送司法机关"
    }
  }
}

/// Where a penalty is appealed (救济途径): 行政处罚法 art 7.
public enum AppealKind: String, JSONName, Sendable {
  /// Reconsideration 行政复议.
  case reconsideration
  /// A suit 行政诉讼.
  case suit

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .reconsideration: "行政复议"
    case .suit: "行政诉讼"
    }
  }
}

/// What became of an appeal.
public enum PenaltyAppealOutcome: String, JSONName, Sendable {
  /// Upheld 维持.
  case upheld
  /// Changed 变更.
  case changed
  /// Revoked 撤销.
  case revoked
  /// Withdrawn 撤回.
  case withdrawn

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .upheld: "维持"
    case .changed: "变更"
    case .revoked: "撤销"
    case .withdrawn: "撤回"
    }
  }
}

/// How a case ended (结案).
public enum PenaltyClosure: String, JSONName, Sendable {
  /// Paid in full 履行完毕.
  case paid
  /// Not punished 不予处罚.
  case notPunished
  /// The decision was revoked 决定被撤销.
  case revoked
  /// Handed to the judiciary 移送司法机关.
  case transferred
  /// Handed to the court for enforcement 申请法院强制执行.
  case enforced

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .paid: "履行完毕"
    case .notPunished: "不予处罚"
    case .revoked: "决定被撤销"
    case .transferred: "移送司法机关"
    case .enforced: "申请法院强制执行"
    }
  }
}

/// A limit that ran out (逾期).
public enum PenaltyLimit: String, JSONName, Sendable {
  /// Not decided in time 逾期未作出处罚决定.
  case decide
  /// Not served in time 逾期未送达.
  case serve
  /// Not paid in time 逾期未缴纳罚款.
  case pay

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .decide: "逾期未作出处罚决定"
    case .serve: "逾期未送达"
    case .pay: "逾期未缴纳罚款"
    }
  }
}
