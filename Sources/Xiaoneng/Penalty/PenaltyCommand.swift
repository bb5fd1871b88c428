/// What may be asked of a penalty case (行政处罚案件): DOMAIN §7, 行政处罚法.
public enum PenaltyCommand: Vocabulary, Equatable {
  /// Opens a case 立案.
  indirect case open(PenaltyOpening)
  /// Puts a circumstance on file 裁量情节.
  case circumstance(PenaltyCircumstance)
  /// Reckons a proposal 裁量建议.
  case propose(PenaltyCalculation)
  /// Tells the subject what is intended 告知.
  case notify(PenaltyNotification)
  /// The subject states and defends 陈述申辩.
  case defend(PenaltyDefence)
  /// Asks for a hearing, or gives it up 要求听证.
  case askHearing(HearingWish)
  /// Calls a hearing 听证通知.
  case callHearing(HearingCall)
  /// Holds it 听证.
  case hear(HearingMinutes)
  /// Reviews the law of it 法制审核.
  case review(LegalReview)
  /// Decides 处罚决定.
  case approve(PenaltyApproval)
  /// Serves the decision 送达.
  case serve(Service)
  /// Lets the fine be paid later 暂缓缴纳.
  case putOff(PenaltyDeferral)
  /// Records a payment 缴款.
  case pay(PenaltyPayment)
  /// The subject appeals 复议/诉讼.
  case appeal(PenaltyAppeal)
  /// Records what became of it 复议决定/判决.
  case answerAppeal(PenaltyAppealAnswer)
  /// Closes the case 结案.
  case close(PenaltyClosing)
  /// Gives the case up before a decision 撤销立案.
  case withdraw(Reason)
  /// Erases personal data; every proof stays 删除个人信息.
  case erase(PersonalErasure)

  /// `command`.
  public static let wordKey: StaticString = "command"

  /// Every word, with its record.
  public static let words: [Word<PenaltyCommand>] = [
    Word("penalty.open", PenaltyCommand.open),
    Word("penalty.circumstance", PenaltyCommand.circumstance),
    Word("penalty.propose", PenaltyCommand.propose),
    Word("penalty.notify", PenaltyCommand.notify),
    Word("penalty.defend", PenaltyCommand.defend),
    Word("penalty.askHearing", PenaltyCommand.askHearing),
    Word("penalty.callHearing", PenaltyCommand.callHearing),
    Word("penalty.hear", PenaltyCommand.hear),
    Word("penalty.review", PenaltyCommand.review),
    Word("penalty.approve", PenaltyCommand.approve),
    Word("penalty.serve", PenaltyCommand.serve),
    Word("penalty.defer", PenaltyCommand.putOff),
    Word("penalty.pay", PenaltyCommand.pay),
    Word("penalty.appeal", PenaltyCommand.appeal),
    Word("penalty.answerAppeal", PenaltyCommand.answerAppeal),
    Word("penalty.close", PenaltyCommand.close),
    Word("penalty.withdraw", PenaltyCommand.withdraw),
    Word("penalty.erase", PenaltyCommand.erase),
  ]

  /// The word of this value.
  public var word: String {
    switch self {
    case .open: "penalty.open"
    case .circumstance: "penalty.circumstance"
    case .propose: "penalty.propose"
    case .notify: "penalty.notify"
    case .defend: "penalty.defend"
    case .askHearing: "penalty.askHearing"
    case .callHearing: "penalty.callHearing"
    case .hear: "penalty.hear"
    case .review: "penalty.review"
    case .approve: "penalty.approve"
    case .serve: "penalty.serve"
    case .putOff: "penalty.defer"
    case .pay: "penalty.pay"
    case .appeal: "penalty.appeal"
    case .answerAppeal: "penalty.answerAppeal"
    case .close: "penalty.close"
    case .withdraw: "penalty.withdraw"
    case .erase: "penalty.erase"
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .open(let data): data.write(to: &writer)
    case .circumstance(let data): data.write(to: &writer)
    case .propose(let data): data.write(to: &writer)
    case .notify(let data): data.write(to: &writer)
    case .defend(let data): data.write(to: &writer)
    case .askHearing(let data): data.write(to: &writer)
    case .callHearing(let data): data.write(to: &writer)
    case .hear(let data): data.write(to: &writer)
    case .review(let data): data.write(to: &writer)
    case .approve(let data): data.write(to: &writer)
    case .serve(let data): data.write(to: &writer)
    case .putOff(let data): data.write(to: &writer)
    case .pay(let data): data.write(to: &writer)
    case .appeal(let data): data.write(to: &writer)
    case .answerAppeal(let data): data.write(to: &writer)
    case .close(let data): data.write(to: &writer)
    case .withdraw(let data): data.write(to: &writer)
    case .erase(let data): data.write(to: &writer)
    }
  }
}
