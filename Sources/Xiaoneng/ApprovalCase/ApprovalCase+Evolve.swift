extension ApprovalCase {
  /// Folds one event, recorded on `day`, into the case.
  ///
  /// Folding never refuses: what is in the ledger has happened.
  mutating func evolve(_ event: Cases.Event, on day: Day, in register: Register) {
    switch event {
    case .drafted(let data):
      take(data, in: register)
      phase = .draft
    case .submitted(let data):
      take(data, in: register)
      phase = .submitted
    case .fixedOnSpot(let data):
      missing = data.missing
      attachments += data.attachments
    case .correctionNotified(let data):
      correctionNotices &+= 1
      // During review a correction stops nothing and closes nothing.
      if phase != .accepted, phase != .paused {
        phase = .correctionNotified
        correctionDue = data.due
      }
      for correction in data.corrections where !missing.contains(correction.material) {
        missing.append(correction.material)
      }
    case .correctionLapsed(let data):
      close(data.closes ?? .correctionLapsed, on: day)
    case .supplemented(let data):
      missing = data.missing
      attachments += data.attachments
      supplemented(on: day)
    case .rejected:
      close(.notAccepted, on: day)
    case .accepted(let data):
      accepted = data.on ?? day
      acceptanceKind = data.kind
      stepSince = accepted ?? day
      lackingDue = data.lackingDue
      commitmentMarks = data.marks
      // A commitment is decided on the spot, whatever was promised for the item: 安阳市政务服务条例 art 26.
      if data.kind == .commitment { promised = .workingDays(0) }
      phase = .accepted
    case .lackingLapsed(let data):
      close(data.closes ?? .withdrawn, on: day)
    case .paused(let data):
      pauses.append(Pause(start: data.from ?? day, end: nil, notified: data.notified))
      // Each procedure may run over its own notice once.
      fired &= ~FaultRule.e6.bit
      phase = .paused
    case .resumed(let data):
      if let last = pauses.indices.last { pauses[last].end = data.on ?? day }
      phase = .accepted
    case .hearingTold: hearingTold = day
    case .hearingAsked: hearingAsked = day
    case .hearingWaived: hearingWaived = true
    case .hearingScheduled(let data): hearingDay = data.day
    case .hearingHeld(let data): hearingChair = register.person(data.chair) ?? -1
    case .inspected: isAssigned = true
    case .fileReviewed: break
    case .extended(let data): extended = data.days
    case .advanced(let data):
      step &+= 1
      if let reviewer = register.person(data.by), !reviewers.contains(reviewer) {
        reviewers.append(reviewer)
      }
      stepSince = day
      fired &= ~FaultRule.e4.bit
    case .charged(let data): charged = data.fen
    case .decided(let data):
      decided = data.on ?? day
      closing = data.outcome == .grant ? .granted : .refused
      marks = data.marks
      closed = decided
      phase = .decided
    case .issued: issued = day
    case .served(let data):
      phase = .served
      closed = closed ?? data.on
    case .rated(let data):
      // A rating that was defaulted is not a rating: an explicit one may still come.
      if data.defaulted {
        ratedByDefault |= Self.serviceBit(data.service)
      } else {
        rated |= Self.serviceBit(data.service)
        if data.stars <= 2 {
          badRatings.append(BadRating(service: data.service, stars: data.stars, day: day))
        }
      }
    case .raterContacted(let data): evolveRating(data.service) { $0.isContacted = true }
    case .ratingRepaired(let data):
      evolveRating(data.service) {
        if data.outcome == .planned { $0.planned = data.by } else { $0.isRepaired = true }
      }
    case .ratingContested(let data): evolveRating(data.service) { $0.isContested = true }
    case .ratingRuled(let data):
      // What is not upheld runs on; from the ruling, so that the contest cost the unit no time.
      evolveRating(data.service) {
        if data.upheld { $0.isExcluded = true } else { ($0.isContested, $0.day) = (false, day) }
      }
    case .withdrawn: close(.withdrawn, on: day)
    case .referred: close(.referred, on: day)
    case .voided(let data):
      switch data.kind {
      case .returned: close(.returned, on: day)
      case .voided: close(.voided, on: day)
      case .deleted: close(.deleted, on: day)
      }
    case .verified(let data): fixBy = data.fulfilled ? nil : data.fixBy
    case .revoked: revoked = true
    case .commitmentRepaired: isRepaired = true
    case .archived: phase = .archived
    case .imported(let data): take(data, in: register)
    case .importWithdrawn: withdrawImport()
    case .faulted(let data):
      // A late assignment to a visit, or a hearing not held, is a fault of its own and not the step's.
      if let deadline = Self.deadline(data.step) {
        missed |= deadline
      } else {
        fired |= data.rule.bit
      }
      if data.rule == .e1 { passedLaw = data.due }
      if data.rule == promiseRule { passedPromise = data.due }
      // Each bad rating has limits of its own; its service stands as the step.
      if let service = Int32(data.step) {
        if data.rule == .r1 { evolveRating(service) { $0.firedContact = true } }
        if data.rule == .r2 { evolveRating(service) { $0.firedRepair = true } }
      }
    case .recordCorrected(let data):
      accepted = data.accepted ?? accepted
      if let pause = data.pause {
        // What runs now stays the last.
        let isOpen = pauses.last.map { $0.end == nil } ?? false
        pauses.insert(
          Pause(start: pause.from, end: pause.through),
          at: isOpen ? pauses.index(before: pauses.endIndex) : pauses.endIndex)
      }
    case .faultWithdrawn(let data): fired &= ~data.rule.bit
    case .deemedRenewed(let data): close(data.closes ?? .deemedRenewed, on: day)
    }
  }

  /// What a finding about the assignment to a visit names as its step: 行政许可法 art 55(2).
  static let visitDeadline = "55(2)"
  /// What a finding about a hearing that was not held in time names as its step: 行政许可法 art 47(1).
  static let hearingDeadline = "47(1)"

  /// The bit of a limit that is no step's; nil for any other step.
  static func deadline(_ step: String) -> UInt8? {
    switch step {
    case visitDeadline: 1
    case hearingDeadline: 2
    default: nil
    }
  }

  /// Whether the limit was found passed.
  func hasMissed(_ step: String) -> Bool { missed & (Self.deadline(step) ?? 0) != 0 }

  static func serviceBit(_ service: Int32) -> UInt32 {
    (0..<32).contains(service) ? 1 << UInt32(service) : 0
  }

  private mutating func close(_ code: Cases.ClosingCode, on day: Day) {
    closing = code
    closed = day
    phase = .closed
  }

  private mutating func supplemented(on day: Day) {
    if phase == .correctionNotified {
      // All corrections delivered: the case counts as received complete on this day (T5).
      guard missing.isEmpty else { return }
      phase = .corrected
      complete = day
      correctionDue = nil
    } else if missing.isEmpty {
      lackingDue = nil
    }
    // What was completed after the licence had expired renews nothing by silence: 行政许可法 art 50(2).
    if missing.isEmpty, let renewalExpires, day > renewalExpires { renewalInTime = false }
  }

  private mutating func take(_ data: Cases.Submission, in register: Register) {
    item = register.item(data.item) ?? -1
    version = data.version
    unit = register.unit(data.unit) ?? -1
    received = data.received
    complete = data.received
    missing = data.missing
    statutory = data.statutory
    promised = data.promised
    handling = data.handling
    isImmediate = data.immediate
    needsCertificate = data.certificate
    consentsElectronic = data.consentsElectronic
    renewalExpires = data.renewalExpires
    renewalInTime = data.renewalInTime
    barredUntil = data.barredUntil
    account = data.account
    (stage, branch, mandate) = (data.stage, data.branch, data.mandate)
    attachments = data.attachments
  }

  /// Unit and item stay: they are those that the withdrawn figures were counted for.
  private mutating func withdrawImport() {
    let before = ApprovalCase()
    (phase, closing, closed, fired) = (before.phase, before.closing, before.closed, before.fired)
    (statutory, promised, accepted) = (before.statutory, before.promised, before.accepted)
  }

  private mutating func take(_ data: Cases.PastCase, in register: Register) {
    item = register.item(data.item) ?? -1
    unit = register.unit(data.unit) ?? -1
    received = data.submitted
    complete = data.submitted
    accepted = data.submitted
    if let statutory = data.statutory { self.statutory = statutory }
    if let promised = data.promised { self.promised = promised }
    if let closed = data.closed {
      self.closed = closed
      closing = .imported
      phase = .closed
    } else {
      phase = .accepted
      // A past case was never under these rules: time raises no faults in it.
      fired = .max
    }
  }
}
