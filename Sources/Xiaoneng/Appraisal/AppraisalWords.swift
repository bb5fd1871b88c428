/// What is appraised (考评对象类别).
public enum AppraisalSubjectKind: String, JSONName, Sendable {
  /// A department 部门.
  case unit
  /// A person 人员.
  case person
  /// A post 岗位.
  case post

  /// The kind in Chinese.
  public var chinese: String {
    switch self {
    case .unit: "部门"
    case .person: "人员"
    case .post: "岗位"
    }
  }
}

/// What an appeal came to (申诉处理结果).
public enum AppealOutcome: String, JSONName, Sendable {
  /// The result stands 维持.
  case upheld
  /// The evidence is looked at again and the scores are reckoned again 重新核定.
  case granted

  /// The outcome in Chinese.
  public var chinese: String {
    switch self {
    case .upheld: "维持"
    case .granted: "重新核定"
    }
  }
}

/// Forms of accountability (问责形式), the lightest first: DOMAIN §8.
public enum AccountabilityForm: String, JSONName, Sendable {
  /// 谈话提醒.
  case reminder
  /// 批评教育.
  case criticism
  /// 效能告诫.
  case warning
  /// 诫勉谈话.
  case admonition
  /// 书面检查.
  case selfCriticism
  /// 通报批评.
  case circular
  /// 取消评优评先.
  case noHonours
  /// 调离岗位.
  case transfer
  /// 停职检查.
  case suspension
  /// 引咎或责令辞职.
  case resignation
  /// 免职.
  case removal
  /// Handed to disciplinary proceedings 移送纪律处分.
  case discipline
  /// Handed to the judiciary 移送司法.
  case judiciary

  /// The form in Chinese.
  public var chinese: String {
    switch self {
    case .reminder: "谈话提醒"
    case .criticism: "批评教育"
    case .warning: "效能告诫"
    case .admonition: "诫勉谈话"
    case .selfCriticism: "书面检查"
    case .circular: "通报批评"
    case .noHonours: "取消评优评先"
    case .transfer: "调离岗位"
    case .suspension: "停职检查"
    case .resignation: "引咎或责令辞职"
    case .removal: "免职"
    case .discipline: "移送纪律处分"
    case .judiciary: "移送司法"
    }
  }
}
