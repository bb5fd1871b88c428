extension Engine {
  /// A case in the codes of exchange formats between government systems (交换数据), as it stands at the moment of the
  /// question: steps in their order, what became of the application, and how often its record was put right.
  ///
  /// - Complexity: O(length of the ledger).
  func exchange(_ question: Question, _ context: Context) throws -> Cases.Exchange {
    let (slot, _) = try seen(question, on: cases, context)
    let head = cases.heads[slot]
    let state = try projected(slot, on: cases, at: context.at)
    var data = Cases.Exchange()
    data.number = head.key.id
    data.item = register.itemCode(state.item)
    data.unit = register.unitCode(state.unit)
    for held in try held(head) where held.entry.at <= context.at {
      guard let event = ApprovalCase.own(try held.entry.event()) else { continue }
      data.take(event, at: held.entry.at)
    }
    // What time did since is in no entry yet.
    data.closing = state.closing?.exchangeCode
    return data
  }
}

extension Cases.Exchange {
  /// Status codes of acceptance.
  private enum Status {
    static let accepted: Int32 = 1
    static let notLicensable: Int32 = 2
    static let correcting: Int32 = 3
    static let notAccepted: Int32 = 4
  }

  /// What `event` adds to what is handed on.
  fileprivate mutating func take(_ event: Cases.Event, at moment: Instant) {
    func add(
      _ code: Cases.ExchangeStep.Code, _ number: String = "", name: String = "",
      _ procedure: Cases.ExchangeStep.Procedure? = nil
    ) {
      var step = Cases.ExchangeStep()
      (step.code, step.at, step.name) = (code, moment, name)
      (step.procedure, step.documentNumber) = (procedure, number)
      steps.append(step)
    }
    switch event {
    case .submitted: add(.apply)
    case .correctionNotified(let data):
      add(.correctAsk, data.documentNumber)
      if acceptance == nil { acceptance = Status.correcting }
    case .supplemented: add(.correctTake)
    case .rejected(let data):
      add(.accept, data.documentNumber)
      acceptance = data.kind == .notLicensable ? Status.notLicensable : Status.notAccepted
      reason = data.reason
    case .accepted(let data):
      add(.accept, data.documentNumber)
      acceptance = Status.accepted
    case .paused(let data): add(.procedureAsk, data.documentNumber, name: data.kind.chinese, .other)
    case .resumed(let data): add(.procedureEnd, data.documentNumber, .other)
    case .extended(let data): add(.procedureAsk, data.documentNumber, .extension)
    case .advanced(let data): add(.review, name: data.step)
    case .decided(let data):
      add(.close, data.documentNumber)
      reason = data.outcome == .refuse ? data.reasons : ""
    case .referred(let data):
      add(.close)
      reason = data.reason
    case .voided(let data):
      add(.close)
      reason = data.reason
    case .correctionLapsed(let data), .lackingLapsed(let data):
      add(.close)
      reason = "申请人至\(Papers.chinese(data.due))未补正或者补齐材料"
    case .withdrawn, .deemedRenewed: add(.close)
    case .served(let data): add(.collect, data.documentNumber)
    // Put right, the record is reported again.
    case .recordCorrected, .importWithdrawn: version &+= 1
    case .imported:
      acceptance = Status.accepted
      add(.apply)
    case .drafted, .fixedOnSpot, .hearingTold, .hearingAsked, .hearingWaived, .hearingScheduled,
      .hearingHeld, .inspected, .charged, .issued, .rated, .raterContacted, .ratingRepaired,
      .ratingContested, .ratingRuled, .verified, .revoked, .commitmentRepaired, .archived, .faulted,
      .faultWithdrawn, .fileReviewed:
      break
    }
  }
}
