/// A special procedure whose time is not counted: the eight of 行政许可法 art 45.
public enum PauseKind: String, JSONName, Sendable {
  /// 听证.
  case hearing
  /// 招标.
  case tender
  /// 拍卖.
  case auction
  /// 检验.
  case inspection
  /// 检测.
  case testing
  /// 检疫.
  case quarantine
  /// 鉴定.
  case appraisal
  /// 专家评审.
  case expertReview

  /// The procedure in Chinese.
  public var chinese: String {
    switch self {
    case .hearing: "听证"
    case .tender: "招标"
    case .auction: "拍卖"
    case .inspection: "检验"
    case .testing: "检测"
    case .quarantine: "检疫"
    case .appraisal: "鉴定"
    case .expertReview: "专家评审"
    }
  }
}
