/// What is counted of appraisals (考评统计项).
public enum AppraisalCount: String, JSONName, Hashable, Sendable {
  /// Subjects of appraisals opened 考评对象.
  case subjects
  /// Marks and findings recorded 评分与扣分.
  case entries
  /// Ballots that did not count 测评无效.
  case voidBallots
  /// Decisions, and those that are not what was proposed 结果运用、偏离建议.
  case decisions, deviations
  /// Appeals, those granted, those answered too late 申诉、采纳、逾期答复.
  case appeals, appealsGranted, answersLate
  /// Corrections of results 更正.
  case corrections
}
