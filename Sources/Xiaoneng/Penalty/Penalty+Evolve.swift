extension Penalty {
  /// What `event`, recorded on `day`, means.
  mutating func evolve(_ event: Penalties.Event, on day: Day, in register: Register) {
    switch event {
    case .opened(let data):
      phase = .opened
      opened = day
      unit = register.unit(data.unit) ?? -1
      benchmark = data.benchmark
      isOrganisation = data.organisation
      committed = data.committed
      (base, gain, account, officers) = (data.base, data.gain, data.account, data.officers)
      (goods, others, act) = (data.goods, data.others, data.act)
      (since, isOngoing) = (data.since, data.ongoing)
      decideBy = data.decideBy
    case .circumstanced(let data): circumstances.append(data)
    case .proposed(let data): propose(data)
    case .notified(let data):
      phase = .notified
      told = data
      toldWith = circumstances.count
    case .defended(let data): defences = data.number
    case .hearingAsked(let data): hearing = data.waived ? .waived : .asked
    case .hearingCalled(let data): hearing = .called(data.day, chair: data.chair)
    case .heard:
      hearing = .held
      // What was reviewed before did not know the minutes: art 65.
      isReviewed = nil
    case .reviewed(let data): isReviewed = data.agreed
    case .decided(let data):
      phase = .decided
      decision = data
      decided = day
      fine = data.fine
    case .extended(let data):
      decideBy = data.decideBy ?? decideBy
      isExtended = true
      fired &= ~Penalties.Limit.decide.bit
    case .served(let data):
      phase = .served
      served = data
      (payBy, sueBy) = (data.payBy, data.sueBy)
    case .deferred(let data):
      payBy = data.until
      (instalments, paidBefore) = (data.parts, paidFine)
      // The charge that ran up to now stays; the new day has its own end.
      charge += data.accrued
      chargedThrough = day
      fired &= ~Penalties.Limit.pay.bit
    case .paid(let data):
      paidFine += data.fine
      paidCharge += data.charge
      charge += data.accrued
      chargedThrough = day
      // Each part may be late once.
      if !instalments.isEmpty { fired &= ~Penalties.Limit.pay.bit }
    case .appealed(let data):
      phase = .served
      closure = nil
      appeal = data.kind
      appealed.append(data.kind)
      stops.append(Stop(from: day, until: nil))
    case .appealAnswered(let data): answer(data, on: day)
    case .overran(let data):
      fired |= data.limit.bit
      overruns.append(data.limit)
    case .closed(let data):
      (phase, endedOn) = (.closed, day)
      closure = data.how
    case .withdrawn: (phase, endedOn) = (.withdrawn, day)
    }
  }

  /// A new proposal asks for a new review, and where it is heavier for telling the subject again.
  private mutating func propose(_ data: Penalties.Proposal) {
    let isTold = told.map { data.fine <= $0.fine } ?? false
    proposal = data
    proposedWith = circumstances.count
    isReviewed = nil
    guard !isTold else { return }
    phase = .proposed
    told = nil
    hearing = .none
  }

  private mutating func answer(_ data: Penalties.AppealAnswer, on day: Day) {
    let answered = appeal
    appeal = nil
    sueBy = data.sueBy ?? sueBy
    if let last = stops.indices.last { stops[last].until = day }
    switch data.outcome {
    case .changed: fine = data.fine ?? fine
    case .revoked: isRevoked = true
    case .upheld, .withdrawn: break
    }
    if answered == .reconsideration, data.outcome != .withdrawn { isReconsidered = true }
  }
}
