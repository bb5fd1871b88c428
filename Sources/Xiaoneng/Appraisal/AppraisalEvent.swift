/// What happened to an appraisal. Scheme, counters and days stand in the events, so that folding them needs
/// neither catalogue nor calendar, and the score can be reckoned again for ever.
public enum AppraisalEvent: Vocabulary, Equatable {
  /// It was opened 启动.
  indirect case opened(AppraisalStart)
  /// A mark was given 评分.
  case marked(AppraisalMark)
  /// A fault was recorded 扣分.
  case faulted(AppraisalFinding)
  /// A bonus was recorded 加分.
  case credited(AppraisalBonus)
  /// A veto was recorded 一票否决.
  case vetoed(AppraisalVeto)
  /// An entry was taken back 撤销.
  case struck(AppraisalStrike)
  /// A ballot was opened 启动民主测评.
  case ballotOpened(BallotOpening)
  /// Someone voted 签到投票.
  case signedIn(BallotSignature)
  /// Voting ended 投票截止.
  case ballotClosed(BallotClosing)
  /// The ballot was counted 计票.
  case ballotCounted(BallotTally)
  /// Too few came 测评无效.
  case ballotVoided(BallotVoid)
  /// Handing in ended 报送截止.
  case evidenceClosed(EvidenceClosing)
  /// The scores were reckoned 计算得分.
  indirect case computed(AppraisalResult)
  /// What follows was decided 结果运用.
  case decided(AppraisalDecision)
  /// The results were published 公布.
  case published(AppraisalPublication)
  /// Someone appealed 申诉.
  case appealed(AppraisalAppeal)
  /// The appeal was answered 答复申诉.
  case answered(AppraisalAnswer)
  /// The appeal was not answered in time 逾期未答复.
  case answerOverdue(AppraisalOverdue)
  /// A subject is looked at again 重新核定.
  case reopened(AppraisalReopening)
  /// The scores were reckoned again 更正.
  indirect case corrected(AppraisalResult)
  /// It was closed 结束.
  case closed(Empty)

  /// `event`.
  public static let wordKey: StaticString = "event"

  /// Every word, with its record.
  public static let words: [Word<AppraisalEvent>] = [
    Word("appraisal.opened", AppraisalEvent.opened),
    Word("appraisal.marked", AppraisalEvent.marked),
    Word("appraisal.faulted", AppraisalEvent.faulted),
    Word("appraisal.credited", AppraisalEvent.credited),
    Word("appraisal.vetoed", AppraisalEvent.vetoed),
    Word("appraisal.struck", AppraisalEvent.struck),
    Word("appraisal.ballotOpened", AppraisalEvent.ballotOpened),
    Word("appraisal.signedIn", AppraisalEvent.signedIn),
    Word("appraisal.ballotClosed", AppraisalEvent.ballotClosed),
    Word("appraisal.ballotCounted", AppraisalEvent.ballotCounted),
    Word("appraisal.ballotVoided", AppraisalEvent.ballotVoided),
    Word("appraisal.evidenceClosed", AppraisalEvent.evidenceClosed),
    Word("appraisal.computed", AppraisalEvent.computed),
    Word("appraisal.decided", AppraisalEvent.decided),
    Word("appraisal.published", AppraisalEvent.published),
    Word("appraisal.appealed", AppraisalEvent.appealed),
    Word("appraisal.answered", AppraisalEvent.answered),
    Word("appraisal.answerOverdue", AppraisalEvent.answerOverdue),
    Word("appraisal.reopened", AppraisalEvent.reopened),
    Word("appraisal.corrected", AppraisalEvent.corrected),
    Word("appraisal.closed", AppraisalEvent.closed),
  ]

  /// The word of this event.
  public var word: String {
    switch self {
    case .opened: "appraisal.opened"
    case .marked: "appraisal.marked"
    case .faulted: "appraisal.faulted"
    case .credited: "appraisal.credited"
    case .vetoed: "appraisal.vetoed"
    case .struck: "appraisal.struck"
    case .ballotOpened: "appraisal.ballotOpened"
    case .signedIn: "appraisal.signedIn"
    case .ballotClosed: "appraisal.ballotClosed"
    case .ballotCounted: "appraisal.ballotCounted"
    case .ballotVoided: "appraisal.ballotVoided"
    case .evidenceClosed: "appraisal.evidenceClosed"
    case .computed: "appraisal.computed"
    case .decided: "appraisal.decided"
    case .published: "appraisal.published"
    case .appealed: "appraisal.appealed"
    case .answered: "appraisal.answered"
    case .answerOverdue: "appraisal.answerOverdue"
    case .reopened: "appraisal.reopened"
    case .corrected: "appraisal.corrected"
    case .closed: "appraisal.closed"
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .opened(let data): data.write(to: &writer)
    case .marked(let data): data.write(to: &writer)
    case .faulted(let data): data.write(to: &writer)
    case .credited(let data): data.write(to: &writer)
    case .vetoed(let data): data.write(to: &writer)
    case .struck(let data): data.write(to: &writer)
    case .ballotOpened(let data): data.write(to: &writer)
    case .signedIn(let data): data.write(to: &writer)
    case .ballotClosed(let data): data.write(to: &writer)
    case .ballotCounted(let data): data.write(to: &writer)
    case .ballotVoided(let data): data.write(to: &writer)
    case .evidenceClosed(let data): data.write(to: &writer)
    case .computed(let data), .corrected(let data): data.write(to: &writer)
    case .decided(let data): data.write(to: &writer)
    case .published(let data): data.write(to: &writer)
    case .appealed(let data): data.write(to: &writer)
    case .answered(let data): data.write(to: &writer)
    case .answerOverdue(let data): data.write(to: &writer)
    case .reopened(let data): data.write(to: &writer)
    case .closed(let data): data.write(to: &writer)
    }
  }
}
