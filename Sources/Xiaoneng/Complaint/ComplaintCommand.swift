/// What may be asked of a complaint (投诉件): DOMAIN §3.1, §3.2.
///
/// The large records are indirect, so that every other command stays small.
public enum ComplaintCommand: Vocabulary, Equatable {
  /// Writes a complaint down 登记.
  indirect case register(ComplaintIntake)
  /// The same from the form of Open311 GeoReport v2.
  indirect case post(Open311Post)
  /// Puts it before the leader 呈批.
  case submit(ComplaintSubmission)
  /// Looks into it 受理.
  case accept(ComplaintAcceptance)
  /// Does not 不予受理.
  case refuse(ComplaintRefusal)
  /// Passes it to a competent organ outside 转送.
  case forward(ComplaintForwarding)
  /// Joins it to an earlier one 并件.
  case join(ComplaintJoining)
  /// Makes a part of it one of its own 分件.
  indirect case split(ComplaintSplitting)
  /// Gives it to a unit and officers 派单.
  case dispatch(ComplaintDispatch)
  /// Sends it back as not this unit's 退回.
  case giveBack(ComplaintReturn)
  /// Asks the unit to explain 要求说明情况.
  case askExplanation(ExplanationRequest)
  /// The unit explains 情况说明.
  case explain(UnitExplanation)
  /// Adds a piece of evidence 证据.
  case addEvidence(Evidence)
  /// Extends the limit once 延期.
  case extend(ComplaintExtension)
  /// Puts it under special attention 督办.
  case supervise(ComplaintSupervision)
  /// Reports what was found 调查报告.
  case report(InvestigationReport)
  /// Sends a poor report back 责令重办.
  case redo(Reason)
  /// Closes it with a finding 办结.
  case close(ComplaintClosing)
  /// Replies to the complainant 答复.
  case reply(ComplaintReply)
  /// Calls the complainant back 回访.
  case followUp(ComplaintFollowUp)
  /// The complainant rates the handling 评价.
  case rate(ComplaintRating)
  /// Asks the next level to look again 复查/复核申请.
  case askReview(ReviewRequest)
  /// The next level answers 复查/复核意见.
  case answerReview(ReviewAnswer)
  /// The complainant withdraws 撤诉.
  case withdraw(Reason)
  /// Retaliation is reported 举报打击报复.
  case reportRetaliation(RetaliationReport)
  /// Supervision settles it 处置打击报复.
  case settleRetaliation(RetaliationFinding)
  /// Publishes the result 公布.
  case publish(ComplaintPublication)
  /// Corrects what was published 更正.
  case correct(ComplaintPublication)
  /// Nothing may be erased 保全.
  case hold(LegalHold)
  /// The hold ends 解除保全.
  case release(Reason)
  /// Records that someone made the complainant known 泄露.
  case recordLeak(IdentityLeak)
  /// Erases personal data; every proof stays 删除个人信息.
  case erase(PersonalErasure)

  /// `command`.
  public static let wordKey: StaticString = "command"

  /// Every word, with its record.
  public static let words: [Word<ComplaintCommand>] = [
    Word("complaint.register", ComplaintCommand.register),
    Word("open311.post", ComplaintCommand.post),
    Word("complaint.submit", ComplaintCommand.submit),
    Word("complaint.accept", ComplaintCommand.accept),
    Word("complaint.refuse", ComplaintCommand.refuse),
    Word("complaint.forward", ComplaintCommand.forward),
    Word("complaint.join", ComplaintCommand.join),
    Word("complaint.split", ComplaintCommand.split),
    Word("complaint.dispatch", ComplaintCommand.dispatch),
    Word("complaint.return", ComplaintCommand.giveBack),
    Word("complaint.askExplanation", ComplaintCommand.askExplanation),
    Word("complaint.explain", ComplaintCommand.explain),
    Word("complaint.addEvidence", ComplaintCommand.addEvidence),
    Word("complaint.extend", ComplaintCommand.extend),
    Word("complaint.supervise", ComplaintCommand.supervise),
    Word("complaint.report", ComplaintCommand.report),
    Word("complaint.redo", ComplaintCommand.redo),
    Word("complaint.close", ComplaintCommand.close),
    Word("complaint.reply", ComplaintCommand.reply),
    Word("complaint.followUp", ComplaintCommand.followUp),
    Word("complaint.rate", ComplaintCommand.rate),
    Word("complaint.askReview", ComplaintCommand.askReview),
    Word("complaint.answerReview", ComplaintCommand.answerReview),
    Word("complaint.withdraw", ComplaintCommand.withdraw),
    Word("complaint.reportRetaliation", ComplaintCommand.reportRetaliation),
    Word("complaint.settleRetaliation", ComplaintCommand.settleRetaliation),
    Word("complaint.publish", ComplaintCommand.publish),
    Word("complaint.correct", ComplaintCommand.correct),
    Word("complaint.hold", ComplaintCommand.hold),
    Word("complaint.release", ComplaintCommand.release),
    Word("complaint.recordLeak", ComplaintCommand.recordLeak),
    Word("complaint.erase", ComplaintCommand.erase),
  ]

  /// The word of this command.
  public var word: String {
    switch self {
    case .register: "complaint.register"
    case .post: "open311.post"
    case .submit: "complaint.submit"
    case .accept: "complaint.accept"
    case .refuse: "complaint.refuse"
    case .forward: "complaint.forward"
    case .join: "complaint.join"
    case .split: "complaint.split"
    case .dispatch: "complaint.dispatch"
    case .giveBack: "complaint.return"
    case .askExplanation: "complaint.askExplanation"
    case .explain: "complaint.explain"
    case .addEvidence: "complaint.addEvidence"
    case .extend: "complaint.extend"
    case .supervise: "complaint.supervise"
    case .report: "complaint.report"
    case .redo: "complaint.redo"
    case .close: "complaint.close"
    case .reply: "complaint.reply"
    case .followUp: "complaint.followUp"
    case .rate: "complaint.rate"
    case .askReview: "complaint.askReview"
    case .answerReview: "complaint.answerReview"
    case .withdraw: "complaint.withdraw"
    case .reportRetaliation: "complaint.reportRetaliation"
    case .settleRetaliation: "complaint.settleRetaliation"
    case .publish: "complaint.publish"
    case .correct: "complaint.correct"
    case .hold: "complaint.hold"
    case .release: "complaint.release"
    case .recordLeak: "complaint.recordLeak"
    case .erase: "complaint.erase"
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .register(let data): data.write(to: &writer)
    case .post(let data): data.write(to: &writer)
    case .submit(let data): data.write(to: &writer)
    case .accept(let data): data.write(to: &writer)
    case .refuse(let data): data.write(to: &writer)
    case .forward(let data): data.write(to: &writer)
    case .join(let data): data.write(to: &writer)
    case .split(let data): data.write(to: &writer)
    case .dispatch(let data): data.write(to: &writer)
    case .giveBack(let data): data.write(to: &writer)
    case .askExplanation(let data): data.write(to: &writer)
    case .explain(let data): data.write(to: &writer)
    case .addEvidence(let data): data.write(to: &writer)
    case .extend(let data): data.write(to: &writer)
    case .supervise(let data): data.write(to: &writer)
    case .report(let data): data.write(to: &writer)
    case .redo(let data), .withdraw(let data), .release(let data): data.write(to: &writer)
    case .close(let data): data.write(to: &writer)
    case .reply(let data): data.write(to: &writer)
    case .followUp(let data): data.write(to: &writer)
    case .rate(let data): data.write(to: &writer)
    case .askReview(let data): data.write(to: &writer)
    case .answerReview(let data): data.write(to: &writer)
    case .reportRetaliation(let data): data.write(to: &writer)
    case .settleRetaliation(let data): data.write(to: &writer)
    case .publish(let data), .correct(let data): data.write(to: &writer)
    case .hold(let data): data.write(to: &writer)
    case .recordLeak(let data): data.write(to: &writer)
    case .erase(let data): data.write(to: &writer)
    }
  }
}
