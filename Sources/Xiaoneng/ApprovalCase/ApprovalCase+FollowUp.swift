// What follows here from decisions elsewhere, and what a branch of a joint stage tells its stage.
extension ApprovalCase {
  /// A complaint that was substantiated is a breach of the case it concerns, once. A stage of joint approval opens the
  /// case of a branch, takes it back with the whole, ends it with its precondition, and delivers its paper.
  func follow(_ order: FollowUp, in context: Context, into ruling: inout Ruling) {
    for event in order.events {
      guard case .case(let own) = event else { continue }
      switch own {
      case .submitted:
        guard phase == .none else { return }
        ruling.events = order.events
        ruling.personal = order.personal.map(\.record)
        return
      case .faulted(let finding):
        guard phase != .none, fired & finding.rule.bit == 0 else { continue }
        ruling.events.append(event)
      case .withdrawn:
        guard stage != nil, isOpen else { continue }
        ruling.events.append(event)
        ruling.personal += order.personal.map(\.record)
      case .voided, .deemedRenewed:
        guard stage != nil, isOpen else { continue }
        ruling.events.append(event)
      case .served:
        guard stage != nil, phase == .decided else { continue }
        ruling.events.append(event)
        ruling.personal += order.personal.map(\.record)
      case .drafted, .fixedOnSpot, .correctionNotified, .correctionLapsed, .supplemented, .rejected,
        .accepted, .lackingLapsed, .paused, .resumed, .hearingTold, .hearingAsked, .hearingWaived,
        .hearingScheduled, .hearingHeld, .extended, .advanced, .inspected, .charged, .decided,
        .issued, .rated, .raterContacted, .ratingRepaired, .ratingContested, .ratingRuled,
        .referred, .verified, .revoked, .commitmentRepaired, .archived, .imported,
        .importWithdrawn, .recordCorrected, .faultWithdrawn, .fileReviewed:
        continue
      }
    }
  }

  /// Tells the stage whose branch it is what the events of `ruling` mean for it, as orders.
  func tellStage(_ context: Context, _ ruling: inout Ruling) {
    guard let stage else { return }
    for (index, event) in ruling.events.enumerated() {
      guard case .case(let own) = event, let told = told(own, context) else { continue }
      ruling.orders.append(FollowUp("stage/\(index)", in: stage, [.stage(told)], context))
    }
  }

  private func told(_ event: Cases.Event, _ context: Context) -> JointStages.Event? {
    func ended(_ end: JointStages.End) -> JointStages.Event {
      .branchEnded(JointStages.BranchEnd(branch: branch, end: end))
    }
    switch event {
    case .paused(let data):
      return .paused(
        JointStages.Paused(branch: branch, cause: .procedure, from: data.from ?? context.day))
    case .resumed(let data):
      return .resumed(JointStages.Resumed(branch: branch, on: data.on ?? context.day))
    case .decided(let data):
      return .decided(
        JointStages.Decided(
          branch: branch, end: data.outcome == .grant ? .granted : .refused,
          on: data.on ?? context.day, certificate: data.outcome == .grant && needsCertificate,
          documentNumber: data.documentNumber))
    case .issued: return .issued(JointStages.Issued(branch: branch))
    case .withdrawn, .referred, .voided, .rejected, .correctionLapsed, .lackingLapsed:
      return ended(.withdrawn)
    case .deemedRenewed: return ended(.silent)
    case .drafted, .submitted, .fixedOnSpot, .correctionNotified, .supplemented, .accepted,
      .hearingTold, .hearingAsked, .hearingWaived, .hearingScheduled, .hearingHeld, .extended,
      .advanced, .inspected, .charged, .served, .rated, .raterContacted, .ratingRepaired,
      .ratingContested, .ratingRuled, .verified, .revoked, .commitmentRepaired, .archived,
      .imported, .importWithdrawn, .faulted, .recordCorrected,
      .faultWithdrawn, .fileReviewed:
      return nil
    }
  }

  /// A branch is decided together with what it depends on, never earlier: 滨州市工程建设项目并联审批管理规定 art 16.
  func requireTogether(_ context: Context) throws(Refusal) {
    guard let stage, case .stage(let waits) = context.found(stage) else { return }
    let open = waits[branch] ?? []
    guard open.isEmpty else {
      throw Refusal(.predecessorOpen, field: "dossier", detail: open.joined(separator: ", "))
    }
  }
}
