/// What happened to a penalty case. Days, limits and amounts stand in the event; people and words are commitments.
public enum PenaltyEvent: Vocabulary, Equatable {
  /// It was opened 立案.
  indirect case opened(PenaltyRegistration)
  /// A circumstance was put on file 裁量情节.
  case circumstanced(PenaltyCircumstance)
  /// A proposal was reckoned 裁量建议.
  indirect case proposed(PenaltyProposal)
  /// The subject was told 告知.
  case notified(PenaltyNotified)
  /// The subject stated and defended 陈述申辩.
  case defended(PenaltyDefenceRecord)
  /// A hearing was asked for, or given up 要求听证.
  case hearingAsked(HearingWish)
  /// A hearing was called 听证通知.
  case hearingCalled(HearingCall)
  /// It was held 听证.
  case heard(HearingRecord)
  /// The law of it was reviewed 法制审核.
  case reviewed(LegalReview)
  /// It was decided 处罚决定.
  indirect case decided(PenaltyDecision)
  /// The decision was served 送达.
  case served(PenaltyServed)
  /// The fine may be paid later 暂缓缴纳.
  case deferred(PenaltyDeferral)
  /// Money came in 缴款.
  case paid(PenaltyPaid)
  /// The subject appealed 复议/诉讼.
  case appealed(PenaltyAppeal)
  /// The appeal was answered 复议决定/判决.
  case appealAnswered(PenaltyAppealAnswer)
  /// A limit ran out 逾期.
  case overran(PenaltyOverrun)
  /// It was closed 结案.
  case closed(PenaltyClosing)
  /// It was given up 撤销立案.
  case withdrawn(Reason)

  /// `event`.
  public static let wordKey: StaticString = "event"

  /// Every word, with its record.
  public static let words: [Word<PenaltyEvent>] = [
    Word("penalty.opened", PenaltyEvent.opened),
    Word("penalty.circumstanced", PenaltyEvent.circumstanced),
    Word("penalty.proposed", PenaltyEvent.proposed),
    Word("penalty.notified", PenaltyEvent.notified),
    Word("penalty.defended", PenaltyEvent.defended),
    Word("penalty.hearingAsked", PenaltyEvent.hearingAsked),
    Word("penalty.hearingCalled", PenaltyEvent.hearingCalled),
    Word("penalty.heard", PenaltyEvent.heard),
    Word("penalty.reviewed", PenaltyEvent.reviewed),
    Word("penalty.decided", PenaltyEvent.decided),
    Word("penalty.served", PenaltyEvent.served),
    Word("penalty.deferred", PenaltyEvent.deferred),
    Word("penalty.paid", PenaltyEvent.paid),
    Word("penalty.appealed", PenaltyEvent.appealed),
    Word("penalty.appealAnswered", PenaltyEvent.appealAnswered),
    Word("penalty.overran", PenaltyEvent.overran),
    Word("penalty.closed", PenaltyEvent.closed),
    Word("penalty.withdrawn", PenaltyEvent.withdrawn),
  ]

  /// The word of this value.
  public var word: String {
    switch self {
    case .opened: "penalty.opened"
    case .circumstanced: "penalty.circumstanced"
    case .proposed: "penalty.proposed"
    case .notified: "penalty.notified"
    case .defended: "penalty.defended"
    case .hearingAsked: "penalty.hearingAsked"
    case .hearingCalled: "penalty.hearingCalled"
    case .heard: "penalty.heard"
    case .reviewed: "penalty.reviewed"
    case .decided: "penalty.decided"
    case .served: "penalty.served"
    case .deferred: "penalty.deferred"
    case .paid: "penalty.paid"
    case .appealed: "penalty.appealed"
    case .appealAnswered: "penalty.appealAnswered"
    case .overran: "penalty.overran"
    case .closed: "penalty.closed"
    case .withdrawn: "penalty.withdrawn"
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .opened(let data): data.write(to: &writer)
    case .circumstanced(let data): data.write(to: &writer)
    case .proposed(let data): data.write(to: &writer)
    case .notified(let data): data.write(to: &writer)
    case .defended(let data): data.write(to: &writer)
    case .hearingAsked(let data): data.write(to: &writer)
    case .hearingCalled(let data): data.write(to: &writer)
    case .heard(let data): data.write(to: &writer)
    case .reviewed(let data): data.write(to: &writer)
    case .decided(let data): data.write(to: &writer)
    case .served(let data): data.write(to: &writer)
    case .deferred(let data): data.write(to: &writer)
    case .paid(let data): data.write(to: &writer)
    case .appealed(let data): data.write(to: &writer)
    case .appealAnswered(let data): data.write(to: &writer)
    case .overran(let data): data.write(to: &writer)
    case .closed(let data): data.write(to: &writer)
    case .withdrawn(let data): data.write(to: &writer)
    }
  }
}
