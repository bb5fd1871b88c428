/// What happened to an approval case. Days and limits stand in the event, so that folding it needs
/// neither calendar nor profile. The large records are indirect, so that every other event stays small.
public enum CaseEvent: Vocabulary, Equatable {
  /// A draft was begun 草稿.
  indirect case drafted(Submission)
  /// An application was handed in 提交.
  indirect case submitted(Submission)
  /// Materials were completed on the spot 当场更正.
  case fixedOnSpot(Supplement)
  /// All corrections were told at once 一次性告知.
  case correctionNotified(CorrectionNotice)
  /// The corrections never came 补正逾期.
  case correctionLapsed(Lapse)
  /// Corrections or promised materials came in 补正/补齐.
  case supplemented(Supplement)
  /// It was not accepted 不予受理.
  case rejected(Rejection)
  /// It was accepted, or deemed so 受理.
  case accepted(Acceptance)
  /// Promised materials never came 容缺逾期.
  case lackingLapsed(Lapse)
  /// A special procedure began 特别程序开始.
  case paused(PauseOrder)
  /// Its result is in 特别程序结束.
  case resumed(PauseResult)
  /// The applicant was told of the right to a hearing 听证告知.
  case hearingTold(Document)
  /// A hearing was asked for 申请听证.
  case hearingAsked(Empty)
  /// Its day was notified 听证通知.
  case hearingScheduled(HearingDay)
  /// The limit was extended 延长.
  case extended(Extension)
  /// A step was done and handed over 环节交接.
  case advanced(StepResult)
  /// Officers were assigned to a visit, or reported from one 现场核查.
  case inspected(SiteVisit)
  /// A fee was taken 收费.
  case charged(FeeTaken)
  /// It was granted or refused 决定.
  case decided(CaseRuling)
  /// The certificate was issued 颁证.
  case issued(Certificate)
  /// The decision was served 送达.
  case served(ServiceRecord)
  /// The service was rated, or a default was filled in 评价.
  case rated(RatingRecord)
  /// The rater of a bad rating was contacted 差评回访.
  case raterContacted(RaterContactRecord)
  /// A bad rating was put right 差评整改.
  case ratingRepaired(RatingRepairRecord)
  /// A bad rating was contested 差评申诉.
  case ratingContested(RatingContest)
  /// It was ruled on 差评申诉裁定.
  case ratingRuled(RatingRuling)
  /// The applicant withdrew 撤回.
  case withdrawn(Withdrawal)
  /// It was handed up 转报.
  case referred(Referral)
  /// It was closed without a decision 退件/作废/删除.
  case voided(Voiding)
  /// What was committed to was checked 承诺核查.
  case verified(CommitmentCheck)
  /// The decision was revoked 撤销.
  case revoked(Revocation)
  /// It was archived 归档.
  case archived(Empty)
  /// It was taken over from another system 历史办件.
  indirect case imported(PastCase)
  /// What was taken over from another system is corrected: the figures that no longer hold 历史办件更正.
  indirect case importWithdrawn(PastCase)
  /// A rule of supervision was broken; the ``FaultFinding`` names it.
  case faulted(FaultFinding)
  /// A renewal asked for in time was not decided by expiry 视为准予延续 (T19).
  case deemedRenewed(Lapse)

  /// `event`.
  public static let wordKey: StaticString = "event"

  /// Every word, with its record.
  public static let words: [Word<CaseEvent>] = [
    Word("case.drafted", CaseEvent.drafted),
    Word("case.submitted", CaseEvent.submitted),
    Word("case.fixedOnSpot", CaseEvent.fixedOnSpot),
    Word("case.correctionNotified", CaseEvent.correctionNotified),
    Word("case.correctionLapsed", CaseEvent.correctionLapsed),
    Word("case.supplemented", CaseEvent.supplemented),
    Word("case.rejected", CaseEvent.rejected),
    Word("case.accepted", CaseEvent.accepted),
    Word("case.lackingLapsed", CaseEvent.lackingLapsed),
    Word("case.paused", CaseEvent.paused),
    Word("case.resumed", CaseEvent.resumed),
    Word("case.hearingTold", CaseEvent.hearingTold),
    Word("case.hearingAsked", CaseEvent.hearingAsked),
    Word("case.hearingScheduled", CaseEvent.hearingScheduled),
    Word("case.extended", CaseEvent.extended),
    Word("case.advanced", CaseEvent.advanced),
    Word("case.inspected", CaseEvent.inspected),
    Word("case.charged", CaseEvent.charged),
    Word("case.decided", CaseEvent.decided),
    Word("case.issued", CaseEvent.issued),
    Word("case.served", CaseEvent.served),
    Word("case.rated", CaseEvent.rated),
    Word("case.raterContacted", CaseEvent.raterContacted),
    Word("case.ratingRepaired", CaseEvent.ratingRepaired),
    Word("case.ratingContested", CaseEvent.ratingContested),
    Word("case.ratingRuled", CaseEvent.ratingRuled),
    Word("case.withdrawn", CaseEvent.withdrawn),
    Word("case.referred", CaseEvent.referred),
    Word("case.voided", CaseEvent.voided),
    Word("case.verified", CaseEvent.verified),
    Word("case.revoked", CaseEvent.revoked),
    Word("case.archived", CaseEvent.archived),
    Word("case.imported", CaseEvent.imported),
    Word("case.importWithdrawn", CaseEvent.importWithdrawn),
    Word("case.faulted", CaseEvent.faulted),
    Word("case.deemedRenewed", CaseEvent.deemedRenewed),
  ]

  /// The word of this event.
  public var word: String {
    switch self {
    case .drafted: "case.drafted"
    case .submitted: "case.submitted"
    case .fixedOnSpot: "case.fixedOnSpot"
    case .correctionNotified: "case.correctionNotified"
    case .correctionLapsed: "case.correctionLapsed"
    case .supplemented: "case.supplemented"
    case .rejected: "case.rejected"
    case .accepted: "case.accepted"
    case .lackingLapsed: "case.lackingLapsed"
    case .paused: "case.paused"
    case .resumed: "case.resumed"
    case .hearingTold: "case.hearingTold"
    case .hearingAsked: "case.hearingAsked"
    case .hearingScheduled: "case.hearingScheduled"
    case .extended: "case.extended"
    case .advanced: "case.advanced"
    case .inspected: "case.inspected"
    case .charged: "case.charged"
    case .decided: "case.decided"
    case .issued: "case.issued"
    case .served: "case.served"
    case .rated: "case.rated"
    case .raterContacted: "case.raterContacted"
    case .ratingRepaired: "case.ratingRepaired"
    case .ratingContested: "case.ratingContested"
    case .ratingRuled: "case.ratingRuled"
    case .withdrawn: "case.withdrawn"
    case .referred: "case.referred"
    case .voided: "case.voided"
    case .verified: "case.verified"
    case .revoked: "case.revoked"
    case .archived: "case.archived"
    case .imported: "case.imported"
    case .importWithdrawn: "case.importWithdrawn"
    case .faulted: "case.faulted"
    case .deemedRenewed: "case.deemedRenewed"
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .drafted(let data), .submitted(let data): data.write(to: &writer)
    case .fixedOnSpot(let data), .supplemented(let data): data.write(to: &writer)
    case .correctionNotified(let data): data.write(to: &writer)
    case .correctionLapsed(let data), .lackingLapsed(let data), .deemedRenewed(let data):
      data.write(to: &writer)
    case .rejected(let data): data.write(to: &writer)
    case .accepted(let data): data.write(to: &writer)
    case .paused(let data): data.write(to: &writer)
    case .resumed(let data): data.write(to: &writer)
    case .hearingTold(let data): data.write(to: &writer)
    case .hearingAsked(let data), .archived(let data): data.write(to: &writer)
    case .hearingScheduled(let data): data.write(to: &writer)
    case .extended(let data): data.write(to: &writer)
    case .advanced(let data): data.write(to: &writer)
    case .inspected(let data): data.write(to: &writer)
    case .charged(let data): data.write(to: &writer)
    case .decided(let data): data.write(to: &writer)
    case .issued(let data): data.write(to: &writer)
    case .served(let data): data.write(to: &writer)
    case .rated(let data): data.write(to: &writer)
    case .raterContacted(let data): data.write(to: &writer)
    case .ratingRepaired(let data): data.write(to: &writer)
    case .ratingContested(let data): data.write(to: &writer)
    case .ratingRuled(let data): data.write(to: &writer)
    case .withdrawn(let data): data.write(to: &writer)
    case .referred(let data): data.write(to: &writer)
    case .voided(let data): data.write(to: &writer)
    case .verified(let data): data.write(to: &writer)
    case .revoked(let data): data.write(to: &writer)
    case .imported(let data): data.write(to: &writer)
    case .importWithdrawn(let data): data.write(to: &writer)
    case .faulted(let data): data.write(to: &writer)
    }
  }
}
