/// What may be asked of an appraisal (绩效考评).
public enum AppraisalCommand: Vocabulary, Equatable {
  /// Opens it: period, scheme, population 启动.
  case open(AppraisalOpening)
  /// Gives a mark 评分.
  case mark(AppraisalMark)
  /// Records a fault 扣分.
  case fault(AppraisalFinding)
  /// Records a bonus 加分.
  case bonus(AppraisalBonus)
  /// Records a veto 一票否决.
  case veto(AppraisalVeto)
  /// Takes an entry back 撤销.
  case strike(AppraisalStrike)
  /// Opens a ballot 启动民主测评.
  case openBallot(BallotOpening)
  /// Someone votes 签到投票.
  case signIn(BallotSignature)
  /// Counts the ballot 计票.
  case countBallots(BallotCount)
  /// Reckons the scores 计算得分.
  case compute(AppraisalOrder)
  /// Decides what follows for one subject 结果运用.
  case decide(AppraisalDecision)
  /// Publishes the results 公布.
  case publish(AppraisalPublication)
  /// Appeals 申诉.
  case appeal(AppraisalAppeal)
  /// Answers an appeal 答复申诉.
  case answerAppeal(AppraisalAnswer)
  /// Looks at a subject again without an appeal 重新核定.
  case reopen(AppraisalReopening)
  /// Reckons the scores again 更正.
  case correct(AppraisalOrder)
  /// Closes it 结束.
  case close(Empty)

  /// `command`.
  public static let wordKey: StaticString = "command"

  /// Every word, with its record.
  public static let words: [Word<AppraisalCommand>] = [
    Word("appraisal.open", AppraisalCommand.open),
    Word("appraisal.mark", AppraisalCommand.mark),
    Word("appraisal.fault", AppraisalCommand.fault),
    Word("appraisal.bonus", AppraisalCommand.bonus),
    Word("appraisal.veto", AppraisalCommand.veto),
    Word("appraisal.strike", AppraisalCommand.strike),
    Word("appraisal.openBallot", AppraisalCommand.openBallot),
    Word("appraisal.signIn", AppraisalCommand.signIn),
    Word("appraisal.countBallots", AppraisalCommand.countBallots),
    Word("appraisal.compute", AppraisalCommand.compute),
    Word("appraisal.decide", AppraisalCommand.decide),
    Word("appraisal.publish", AppraisalCommand.publish),
    Word("appraisal.appeal", AppraisalCommand.appeal),
    Word("appraisal.answerAppeal", AppraisalCommand.answerAppeal),
    Word("appraisal.reopen", AppraisalCommand.reopen),
    Word("appraisal.correct", AppraisalCommand.correct),
    Word("appraisal.close", AppraisalCommand.close),
  ]

  /// The word of this command.
  public var word: String {
    switch self {
    case .open: "appraisal.open"
    case .mark: "appraisal.mark"
    case .fault: "appraisal.fault"
    case .bonus: "appraisal.bonus"
    case .veto: "appraisal.veto"
    case .strike: "appraisal.strike"
    case .openBallot: "appraisal.openBallot"
    case .signIn: "appraisal.signIn"
    case .countBallots: "appraisal.countBallots"
    case .compute: "appraisal.compute"
    case .decide: "appraisal.decide"
    case .publish: "appraisal.publish"
    case .appeal: "appraisal.appeal"
    case .answerAppeal: "appraisal.answerAppeal"
    case .reopen: "appraisal.reopen"
    case .correct: "appraisal.correct"
    case .close: "appraisal.close"
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .open(let data): data.write(to: &writer)
    case .mark(let data): data.write(to: &writer)
    case .fault(let data): data.write(to: &writer)
    case .bonus(let data): data.write(to: &writer)
    case .veto(let data): data.write(to: &writer)
    case .strike(let data): data.write(to: &writer)
    case .openBallot(let data): data.write(to: &writer)
    case .signIn(let data): data.write(to: &writer)
    case .countBallots(let data): data.write(to: &writer)
    case .compute(let data), .correct(let data): data.write(to: &writer)
    case .decide(let data): data.write(to: &writer)
    case .publish(let data): data.write(to: &writer)
    case .appeal(let data): data.write(to: &writer)
    case .answerAppeal(let data): data.write(to: &writer)
    case .reopen(let data): data.write(to: &writer)
    case .close(let data): data.write(to: &writer)
    }
  }
}
