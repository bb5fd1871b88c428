/// What happened to a complaint. Days and limits stand in the event, so that folding it needs neither calendar
/// nor profile; people and words are commitments.
public enum ComplaintEvent: Vocabulary, Equatable {
  /// It was written down 登记.
  indirect case registered(ComplaintRegistration)
  /// It was put before the leader 呈批.
  case submitted(ComplaintSubmission)
  /// It is looked into 受理.
  case accepted(ComplaintAcceptance)
  /// It is not 不予受理.
  case refused(ComplaintRefusal)
  /// It was passed on 转送.
  case forwarded(ComplaintForwarding)
  /// It was joined to an earlier one 并件.
  case joined(ComplaintJoining)
  /// Another was joined to it 并入.
  case gained(ComplaintGain)
  /// The first one was closed 主件办结.
  case echoed(ComplaintEcho)
  /// A part became one of its own 分件.
  case split(ComplaintSplit)
  /// It was given to a unit and officers 派单.
  case dispatched(ComplaintDispatch)
  /// It was sent back 退回.
  case returned(ComplaintReturn)
  /// The unit was asked to explain 要求说明情况.
  case explanationAsked(ExplanationRequest)
  /// The unit explained 情况说明.
  case explained(ExplanationRecord)
  /// Evidence was added 证据.
  case evidenceAdded(Evidence)
  /// The limit was extended 延期.
  case extended(ComplaintExtension)
  /// It came under special attention 督办.
  case supervised(ComplaintSupervision)
  /// What was found was reported 调查报告.
  case reported(InvestigationRecord)
  /// A poor report was sent back 责令重办.
  case sentBack(Reason)
  /// It was closed 办结.
  case closed(ComplaintClosing)
  /// The complainant was told 答复.
  case replied(ComplaintReplyRecord)
  /// The complainant was called back 回访.
  case followedUp(FollowUpRecord)
  /// The handling was rated 评价.
  case rated(ComplaintRating)
  /// A review was asked for 复查/复核申请.
  case reviewAsked(ReviewRecord)
  /// The review was answered 复查/复核意见.
  case reviewAnswered(ReviewAnswerRecord)
  /// The complainant withdrew 撤诉.
  case withdrawn(ComplaintWithdrawal)
  /// Retaliation was reported 举报打击报复.
  case retaliationReported(RetaliationRecord)
  /// It was settled 处置打击报复.
  case retaliationSettled(RetaliationFinding)
  /// The result was published 公布.
  case published(ComplaintPublication)
  /// What was published was corrected 更正.
  case corrected(ComplaintPublication)
  /// Nothing may be erased 保全.
  case held(LegalHold)
  /// The hold ended 解除保全.
  case released(Reason)
  /// Someone made the complainant known 泄露.
  case leaked(IdentityLeak)
  /// The papers were kept long enough 保管期满.
  case expired(ComplaintExpiry)
  /// A rule was broken; the ``FaultFinding`` names it.
  case faulted(FaultFinding)

  /// `event`.
  public static let wordKey: StaticString = "event"

  /// Every word, with its record.
  public static let words: [Word<ComplaintEvent>] = [
    Word("complaint.registered", ComplaintEvent.registered),
    Word("complaint.submitted", ComplaintEvent.submitted),
    Word("complaint.accepted", ComplaintEvent.accepted),
    Word("complaint.refused", ComplaintEvent.refused),
    Word("complaint.forwarded", ComplaintEvent.forwarded),
    Word("complaint.joined", ComplaintEvent.joined),
    Word("complaint.gained", ComplaintEvent.gained),
    Word("complaint.echoed", ComplaintEvent.echoed),
    Word("complaint.split", ComplaintEvent.split),
    Word("complaint.dispatched", ComplaintEvent.dispatched),
    Word("complaint.returned", ComplaintEvent.returned),
    Word("complaint.explanationAsked", ComplaintEvent.explanationAsked),
    Word("complaint.explained", ComplaintEvent.explained),
    Word("complaint.evidenceAdded", ComplaintEvent.evidenceAdded),
    Word("complaint.extended", ComplaintEvent.extended),
    Word("complaint.supervised", ComplaintEvent.supervised),
    Word("complaint.reported", ComplaintEvent.reported),
    Word("complaint.sentBack", ComplaintEvent.sentBack),
    Word("complaint.closed", ComplaintEvent.closed),
    Word("complaint.replied", ComplaintEvent.replied),
    Word("complaint.followedUp", ComplaintEvent.followedUp),
    Word("complaint.rated", ComplaintEvent.rated),
    Word("complaint.reviewAsked", ComplaintEvent.reviewAsked),
    Word("complaint.reviewAnswered", ComplaintEvent.reviewAnswered),
    Word("complaint.withdrawn", ComplaintEvent.withdrawn),
    Word("complaint.retaliationReported", ComplaintEvent.retaliationReported),
    Word("complaint.retaliationSettled", ComplaintEvent.retaliationSettled),
    Word("complaint.published", ComplaintEvent.published),
    Word("complaint.corrected", ComplaintEvent.corrected),
    Word("complaint.held", ComplaintEvent.held),
    Word("complaint.released", ComplaintEvent.released),
    Word("complaint.leaked", ComplaintEvent.leaked),
    Word("complaint.expired", ComplaintEvent.expired),
    Word("complaint.faulted", ComplaintEvent.faulted),
  ]

  /// The word of this event.
  public var word: String {
    switch self {
    case .registered: "complaint.registered"
    case .submitted: "complaint.submitted"
    case .accepted: "complaint.accepted"
    case .refused: "complaint.refused"
    case .forwarded: "complaint.forwarded"
    case .joined: "complaint.joined"
    case .gained: "complaint.gained"
    case .echoed: "complaint.echoed"
    case .split: "complaint.split"
    case .dispatched: "complaint.dispatched"
    case .returned: "complaint.returned"
    case .explanationAsked: "complaint.explanationAsked"
    case .explained: "complaint.explained"
    case .evidenceAdded: "complaint.evidenceAdded"
    case .extended: "complaint.extended"
    case .supervised: "complaint.supervised"
    case .reported: "complaint.reported"
    case .sentBack: "complaint.sentBack"
    case .closed: "complaint.closed"
    case .replied: "complaint.replied"
    case .followedUp: "complaint.followedUp"
    case .rated: "complaint.rated"
    case .reviewAsked: "complaint.reviewAsked"
    case .reviewAnswered: "complaint.reviewAnswered"
    case .withdrawn: "complaint.withdrawn"
    case .retaliationReported: "complaint.retaliationReported"
    case .retaliationSettled: "complaint.retaliationSettled"
    case .published: "complaint.published"
    case .corrected: "complaint.corrected"
    case .held: "complaint.held"
    case .released: "complaint.released"
    case .leaked: "complaint.leaked"
    case .expired: "complaint.expired"
    case .faulted: "complaint.faulted"
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .registered(let data): data.write(to: &writer)
    case .submitted(let data): data.write(to: &writer)
    case .accepted(let data): data.write(to: &writer)
    case .refused(let data): data.write(to: &writer)
    case .forwarded(let data): data.write(to: &writer)
    case .joined(let data): data.write(to: &writer)
    case .gained(let data): data.write(to: &writer)
    case .echoed(let data): data.write(to: &writer)
    case .split(let data): data.write(to: &writer)
    case .dispatched(let data): data.write(to: &writer)
    case .returned(let data): data.write(to: &writer)
    case .explanationAsked(let data): data.write(to: &writer)
    case .explained(let data): data.write(to: &writer)
    case .evidenceAdded(let data): data.write(to: &writer)
    case .extended(let data): data.write(to: &writer)
    case .supervised(let data): data.write(to: &writer)
    case .reported(let data): data.write(to: &writer)
    case .sentBack(let data), .released(let data): data.write(to: &writer)
    case .closed(let data): data.write(to: &writer)
    case .replied(let data): data.write(to: &writer)
    case .followedUp(let data): data.write(to: &writer)
    case .rated(let data): data.write(to: &writer)
    case .reviewAsked(let data): data.write(to: &writer)
    case .reviewAnswered(let data): data.write(to: &writer)
    case .withdrawn(let data): data.write(to: &writer)
    case .retaliationReported(let data): data.write(to: &writer)
    case .retaliationSettled(let data): data.write(to: &writer)
    case .published(let data), .corrected(let data): data.write(to: &writer)
    case .held(let data): data.write(to: &writer)
    case .leaked(let data): data.write(to: &writer)
    case .expired(let data): data.write(to: &writer)
    case .faulted(let data): data.write(to: &writer)
    }
  }
}
