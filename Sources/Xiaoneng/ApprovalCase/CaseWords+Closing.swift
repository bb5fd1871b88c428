/// How a case was closed (办结结果代码): DOMAIN §1.6.
public enum ClosingCode: String, JSONName, Sendable {
  /// 0: granted 出证办结.
  case granted
  /// 1: refused 不予许可.
  case refused
  /// 1: returned 退回办结.
  case returned
  /// 2: voided 作废办结.
  case voided
  /// 3: deleted 删除办结.
  case deleted
  /// 4: handed up 转报办结.
  case referred
  /// 5: corrections never came 补正不来办结.
  case correctionLapsed
  /// 6: not accepted 不予受理.
  case notAccepted
  /// Withdrawn by the applicant, or deemed so 撤回.
  case withdrawn
  /// Renewal deemed granted 视为准予延续.
  case deemedRenewed
  /// Closed in another system.
  case imported

  /// The exchange code; `nil` where exchange formats have none.
  public var exchangeCode: Int32? {
    switch self {
    case .granted, .deemedRenewed: 0
    case .refused, .returned: 1
    case .voided: 2
    case .deleted: 3
    case .referred: 4
    case .correctionLapsed: 5
    case .notAccepted: 6
    case .withdrawn, .imported: nil
    }
  }

  /// The result in Chinese.
  public var chinese: String {
    switch self {
    case .granted: "准予许可"
    case .refused: "不予许可"
    case .returned: "退件"
    case .voided: "作废"
    case .deleted: "删除"
    case .referred: "转报"
    case .correctionLapsed: "补正不来办结"
    case .notAccepted: "不予受理"
    case .withdrawn: "撤回"
    case .deemedRenewed: "视为准予延续"
    case .imported: "外部系统办结"
    }
  }
}
