/// What is counted of key projects (重点项目统计项), on the day it happened; money in fen.
public enum ProjectCount: Hashable, Sendable {
  /// Put on the list 列入, built 竣工, closed 归档, taken off 撤销.
  case listed, completed, closed, cancelled
  /// Reports that came 报送, in time 按时, not in time 逾期.
  case filed, onTime, missed
  /// Rungs reached 催办, and recorded 有记录.
  case urged(Projects.UrgingRung), urgingRecorded
  /// Lights of periods 亮灯.
  case lit(Projects.ProjectLight)
  /// Invested, in fen 投资额.
  case invested
  /// Problems raised 提出, solved 解决, struck off 销号, opened again 重新交办; decisions of meetings 会议决定.
  case raised, solved, writtenOff, reopened, decided
  /// Meetings 协调会 and site visits 调研.
  case met, visited
  /// Listed for supervision 挂牌督办, and signed off 销号.
  case supervised, supervisionEnded
  /// Cards handed out 发卡, come back 回收, void 作废.
  case cardIssued(Projects.CardKind), cardReturned, cardVoided
  /// Documents filed 归档.
  case documents

  /// The count as the store and the vocabulary spell it.
  public var name: String {
    switch self {
    case .listed: "listed"
    case .completed: "completed"
    case .closed: "closed"
    case .cancelled: "cancelled"
    case .filed: "filed"
    case .onTime: "onTime"
    case .missed: "missed"
    case .urged(let rung): "urged." + rung.rawValue
    case .urgingRecorded: "urgingRecorded"
    case .lit(let light): "lit." + light.rawValue
    case .invested: "invested"
    case .raised: "raised"
    case .solved: "solved"
    case .writtenOff: "writtenOff"
    case .reopened: "reopened"
    case .decided: "decided"
    case .met: "met"
    case .visited: "visited"
    case .supervised: "supervised"
    case .supervisionEnded: "supervisionEnded"
    case .cardIssued(let kind): "cardIssued." + kind.rawValue
    case .cardReturned: "cardReturned"
    case .cardVoided: "cardVoided"
    case .documents: "documents"
    }
  }

  /// The count in Chinese.
  public var chinese: String {
    switch self {
    case .listed: "列入重点项目"
    case .completed: "竣工"
    case .closed: "办结归档"
    case .cancelled: "撤销"
    case .filed: "报送半月进度表"
    case .onTime: "其中按时"
    case .missed: "未按时报送"
    case .urged(let rung): rung.chinese
    case .urgingRecorded: "催办有记录"
    case .lit(let light): light.chinese + "（项目期次）"
    case .invested: "完成投资（分）"
    case .raised: "提出问题"
    case .solved: "解决问题"
    case .writtenOff: "销号"
    case .reopened: "重新交办"
    case .decided: "会议决定事项"
    case .met: "协调会"
    case .visited: "现场调研"
    case .supervised: "挂牌督办"
    case .supervisionEnded: "挂牌督办销号"
    case .cardIssued(let kind): "发放" + kind.chinese
    case .cardReturned: "收回监督卡"
    case .cardVoided: "作废"
    case .documents: "归档材料"
    }
  }

  /// Every count there is, in the order of reading.
  public static let all: [ProjectCount] =
    [.listed, .completed, .closed, .cancelled, .filed, .onTime, .missed]
    + Projects.UrgingRung.allCases.map { .urged($0) } + [.urgingRecorded]
    + Projects.ProjectLight.allCases.map { .lit($0) }
    + [
      .invested, .raised, .decided, .solved, .writtenOff, .reopened, .met, .visited, .supervised,
      .supervisionEnded,
    ] + Projects.CardKind.allCases.map { .cardIssued($0) } + [
      .cardReturned, .cardVoided, .documents,
    ]

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// Reads a count's name; nil for any other text.
  public init?(_ name: String) {
    guard let found = Self.byName[name] else { return nil }
    self = found
  }
}
