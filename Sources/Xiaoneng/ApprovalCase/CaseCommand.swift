/// What may be asked of an approval case (办件): DOMAIN §1.5.
///
/// The large records are indirect, so that every other command stays small.
public enum CaseCommand: Vocabulary, Equatable {
  /// Begins a draft 草稿; no clock runs.
  indirect case draft(Application)
  /// Hands in an application 提交: the receipt day counts from here.
  indirect case submit(Application)
  /// Completes materials on the spot 当场更正 (T2).
  case fixOnSpot(MaterialList)
  /// Tells once all that must be corrected 一次性告知 (T3).
  case notifyCorrections(CorrectionNotice)
  /// Hands in corrections or promised materials 补正/补齐 (T5).
  case supplement(MaterialList)
  /// Not a licence matter, or not this organ's 不受理/不予受理 (T1).
  case reject(Rejection)
  /// Accepts 受理 (T4–T6), with 容缺 or 告知承诺 where the item allows.
  case accept(Acceptance)
  /// A special procedure begins: its time is not counted (T14).
  case pause(PauseOrder)
  /// Its result is in.
  case resume(PauseResult)
  /// The applicant is told of the right to a hearing (T15).
  case tellHearing(Document)
  /// The applicant asks for one.
  case askHearing(Empty)
  /// The day of the hearing is notified.
  case scheduleHearing(HearingDay)
  /// Extends the limit once (T10, T11).
  case extend(Extension)
  /// Finishes a step and hands over to the next 环节交接.
  case advance(StepResult)
  /// Officers are assigned to, or report from, a visit on site (T8, T16).
  case inspect(SiteVisit)
  /// A fee was taken 收费 (T20).
  case charge(FeeTaken)
  /// Grants or refuses 准予/不予许可 (T7, T9).
  case decide(CaseRuling)
  /// Issues the certificate 颁发证件 (T13).
  case issue(Certificate)
  /// Serves the decision 送达.
  case serve(Service)
  /// Rates the service 好差评.
  case rate(Rating)
  /// The rater of a bad rating is contacted 差评回访.
  case contactRater(RaterContact)
  /// A bad rating is put right 差评整改.
  case repairRating(RatingRepair)
  /// The unit holds a bad rating for mistaken or malicious 差评申诉.
  case contestRating(RatingContest)
  /// The efficiency office rules on that 差评申诉裁定.
  case ruleRating(RatingRuling)
  /// The applicant withdraws 撤回.
  case withdraw(Reason)
  /// Hands the case up to the deciding organ 转报.
  case refer(Referral)
  /// Closes without a decision: returned, voided or deleted 退件/作废/删除.
  case void(Voiding)
  /// Checks what the applicant committed to 承诺核查.
  case verify(CommitmentCheck)
  /// Revokes the decision 撤销 (T22).
  case revoke(Revocation)
  /// Puts the finished case into the archive 归档.
  case archive(Empty)
  /// Records a case that another system has handled 历史办件.
  indirect case importPast(PastCase)
  /// Erases the applicant's personal data; every proof stays.
  case erase(PersonalErasure)

  /// `command`.
  public static let wordKey: StaticString = "command"

  /// Every word, with its record.
  public static let words: [Word<CaseCommand>] = [
    Word("case.draft", CaseCommand.draft),
    Word("case.submit", CaseCommand.submit),
    Word("case.fixOnSpot", CaseCommand.fixOnSpot),
    Word("case.notifyCorrections", CaseCommand.notifyCorrections),
    Word("case.supplement", CaseCommand.supplement),
    Word("case.reject", CaseCommand.reject),
    Word("case.accept", CaseCommand.accept),
    Word("case.pause", CaseCommand.pause),
    Word("case.resume", CaseCommand.resume),
    Word("case.tellHearing", CaseCommand.tellHearing),
    Word("case.askHearing", CaseCommand.askHearing),
    Word("case.scheduleHearing", CaseCommand.scheduleHearing),
    Word("case.extend", CaseCommand.extend),
    Word("case.advance", CaseCommand.advance),
    Word("case.inspect", CaseCommand.inspect),
    Word("case.charge", CaseCommand.charge),
    Word("case.decide", CaseCommand.decide),
    Word("case.issue", CaseCommand.issue),
    Word("case.serve", CaseCommand.serve),
    Word("case.rate", CaseCommand.rate),
    Word("case.contactRater", CaseCommand.contactRater),
    Word("case.repairRating", CaseCommand.repairRating),
    Word("case.contestRating", CaseCommand.contestRating),
    Word("case.ruleRating", CaseCommand.ruleRating),
    Word("case.withdraw", CaseCommand.withdraw),
    Word("case.refer", CaseCommand.refer),
    Word("case.void", CaseCommand.void),
    Word("case.verify", CaseCommand.verify),
    Word("case.revoke", CaseCommand.revoke),
    Word("case.archive", CaseCommand.archive),
    Word("case.import", CaseCommand.importPast),
    Word("case.erase", CaseCommand.erase),
  ]

  /// The word of this command.
  public var word: String {
    switch self {
    case .draft: "case.draft"
    case .submit: "case.submit"
    case .fixOnSpot: "case.fixOnSpot"
    case .notifyCorrections: "case.notifyCorrections"
    case .supplement: "case.supplement"
    case .reject: "case.reject"
    case .accept: "case.accept"
    case .pause: "case.pause"
    case .resume: "case.resume"
    case .tellHearing: "case.tellHearing"
    case .askHearing: "case.askHearing"
    case .scheduleHearing: "case.scheduleHearing"
    case .extend: "case.extend"
    case .advance: "case.advance"
    case .inspect: "case.inspect"
    case .charge: "case.charge"
    case .decide: "case.decide"
    case .issue: "case.issue"
    case .serve: "case.serve"
    case .rate: "case.rate"
    case .contactRater: "case.contactRater"
    case .repairRating: "case.repairRating"
    case .contestRating: "case.contestRating"
    case .ruleRating: "case.ruleRating"
    case .withdraw: "case.withdraw"
    case .refer: "case.refer"
    case .void: "case.void"
    case .verify: "case.verify"
    case .revoke: "case.revoke"
    case .archive: "case.archive"
    case .importPast: "case.import"
    case .erase: "case.erase"
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .draft(let data), .submit(let data): data.write(to: &writer)
    case .fixOnSpot(let data), .supplement(let data): data.write(to: &writer)
    case .notifyCorrections(let data): data.write(to: &writer)
    case .reject(let data): data.write(to: &writer)
    case .accept(let data): data.write(to: &writer)
    case .pause(let data): data.write(to: &writer)
    case .resume(let data): data.write(to: &writer)
    case .tellHearing(let data): data.write(to: &writer)
    case .askHearing(let data), .archive(let data): data.write(to: &writer)
    case .scheduleHearing(let data): data.write(to: &writer)
    case .extend(let data): data.write(to: &writer)
    case .advance(let data): data.write(to: &writer)
    case .inspect(let data): data.write(to: &writer)
    case .charge(let data): data.write(to: &writer)
    case .decide(let data): data.write(to: &writer)
    case .issue(let data): data.write(to: &writer)
    case .serve(let data): data.write(to: &writer)
    case .rate(let data): data.write(to: &writer)
    case .contactRater(let data): data.write(to: &writer)
    case .repairRating(let data): data.write(to: &writer)
    case .contestRating(let data): data.write(to: &writer)
    case .ruleRating(let data): data.write(to: &writer)
    case .withdraw(let data): data.write(to: &writer)
    case .refer(let data): data.write(to: &writer)
    case .void(let data): data.write(to: &writer)
    case .verify(let data): data.write(to: &writer)
    case .revoke(let data): data.write(to: &writer)
    case .importPast(let data): data.write(to: &writer)
    case .erase(let data): data.write(to: &writer)
    }
  }
}
