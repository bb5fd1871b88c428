// An application that comes by a mandate: the case carries it and tells it what becomes of it, so that its three clocks
// follow from the living case.
extension ApprovalCase {
  private static let ofNetwork = "rule:network"

  /// The mandate is there for whoever hands it in, for this item, signed for by the organ, and carried by no other case.
  func checkMandate(_ data: Cases.Application, _ context: Context) throws(Refusal) {
    guard !data.mandate.isEmpty else { return }
    let detail = String(data.mandate.prefix(64))
    guard DossierKey.isID(data.mandate),
      case .mandate(let mandate)? = context.found(DossierKey(.mandate, data.mandate)),
      context.actor.role.isOfficer || mandate.agents.contains(context.actor.id)
    else { throw Refusal(.mandateNotFound, field: "mandate", detail: detail) }
    guard !mandate.isGuidance else { throw Refusal(.mandateUnsigned, field: "mandate") }
    guard mandate.item == data.item else {
      throw Refusal(
        .kindNotAllowed, article: Self.ofNetwork, field: "mandate", detail: mandate.item)
    }
    guard mandate.caseNumber.isEmpty else {
      throw Refusal(
        .alreadyExists, article: Self.ofNetwork, field: "mandate", detail: detail)
    }
    guard mandate.isAtOrgan else {
      throw Refusal(
        .wrongPhase, article: Self.ofNetwork, field: "mandate", detail: mandate.phase)
    }
  }

  /// Tells the mandate by which case it is carried.
  func carry(
    _ mandate: String, as number: String, _ context: Context, _ ruling: inout Ruling
  ) {
    guard !mandate.isEmpty else { return }
    ruling.orders.append(
      FollowUp(
        "mandate/carried", in: DossierKey(.mandate, mandate),
        [.mandate(.carried(Network.Carrying(number)))], context))
  }

  /// A case that is only now numbered says its number where it is told to others.
  static func name(_ orders: inout [FollowUp], of key: DossierKey) {
    for place in orders.indices where orders[place].dossier.kind == .mandate {
      orders[place].events = orders[place].events.map { event in
        guard case .mandate(.carried(let data)) = event, data.case.isEmpty else { return event }
        return .mandate(.carried(Network.Carrying(key.id)))
      }
    }
  }

  /// Tells others what the events of `ruling` mean for them: the stage whose branch it is, the mandate that it carries, and
  /// the file of the unit's rules where something was refused.
  func tellOthers(_ context: Context, _ ruling: inout Ruling) {
    tellStage(context, &ruling)
    let asksFiling = context.profile.tenRules.denialFiling
    guard !mandate.isEmpty || asksFiling else { return }
    for (index, event) in ruling.events.enumerated() {
      guard case .case(let own) = event else { continue }
      if !mandate.isEmpty, let told = toldMandate(own, context) {
        ruling.orders.append(
          FollowUp(
            "mandate/\(index)", in: DossierKey(.mandate, mandate), [.mandate(told)], context))
      }
      if asksFiling, own.isRefusal, let number = context.dossier?.id {
        let refusing = TenRules.Refusing(case: number, on: context.day)
        ruling.orders.append(
          FollowUp(
            "refused/\(index)", in: DossierKey(.tenRules, context.register.unitCode(unit)),
            [.tenRules(.refused(refusing))], by: .system, context))
      }
    }
  }

  private func toldMandate(_ event: Cases.Event, _ context: Context) -> Network.MandateEvent? {
    func ended(_ result: Network.Result, _ documentNumber: String = "") -> Network.MandateEvent {
      .ended(
        Network.Ended(
          result: result, documentNumber: documentNumber, at: context.at, due: context.day))
    }
    switch event {
    case .accepted: return .accepted(Network.Acceptance(case: context.dossier?.id ?? ""))
    case .decided(let data):
      return ended(data.outcome == .grant ? .granted : .refused, data.documentNumber)
    case .rejected(let data): return ended(.refused, data.documentNumber)
    case .deemedRenewed: return ended(.granted)
    case .withdrawn, .referred, .voided, .correctionLapsed, .lackingLapsed:
      return ended(.withdrawn)
    case .drafted, .submitted, .fixedOnSpot, .correctionNotified, .supplemented, .paused, .resumed,
      .hearingTold, .hearingAsked, .hearingWaived, .hearingScheduled, .hearingHeld, .extended,
      .advanced, .inspected, .charged, .issued, .served, .rated, .raterContacted, .ratingRepaired,
      .ratingContested, .ratingRuled, .verified, .revoked, .commitmentRepaired, .archived,
      .imported, .importWithdrawn, .faulted, .recordCorrected, .faultWithdrawn, .fileReviewed:
      return nil
    }
  }
}

extension Cases.Event {
  /// Whether an applicant is told no: not accepted, or refused.
  fileprivate var isRefusal: Bool {
    switch self {
    case .rejected: true
    case .decided(let data): data.outcome != .grant
    default: false
    }
  }
}
