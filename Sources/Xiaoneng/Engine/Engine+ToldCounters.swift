// Counters on their way out: what their reader may be told, and no more.
extension Engine {
  /// The counters of a period as far as `actor` may be told them.
  ///
  /// - Complexity: O(counters); for those who read counters of complaints, O(complaints about their unit) besides, and
  ///   O(complaints) for who was ever involved in one.
  func facts(of period: ReportPeriod, toldTo actor: Principal) throws -> [Fact] {
    let told = Clearance(actor).told(try facts(of: period), in: register)
    return try withoutInvolved(told, actor) { $0 }
  }

  /// What the counters of a period come to over all its days, each under the first, as far as `actor` may be told them.
  func sums(
    of period: ReportPeriod, toldTo actor: Principal, _ families: String...
  ) throws -> [Fact] {
    try sums(of: period, toldTo: actor, families)
  }
  func sums(
    of period: ReportPeriod, toldTo actor: Principal, _ families: [String]
  ) throws -> [Fact] {
    let told = Clearance(actor).told(try sums(of: period, families), in: register)
    return try withoutInvolved(told, actor) { key in
      key.day >= period.from && key.day <= period.through ? key.on(period.from) : nil
    }
  }

  /// `facts` without what those complaints count that `actor` may have no part in: their list leaves them out, and the
  /// sum less the list would be the one about themselves. 信访工作条例 art 30(3).
  ///
  /// - Parameter place: under which key of `facts` something counts; nil for what does not count in them.
  private func withoutInvolved(
    _ facts: [Fact], _ actor: Principal, _ place: (FactKey) -> FactKey?
  ) throws -> [Fact] {
    guard Clearance(actor).complaints else { return facts }
    var taken: [FactKey: Int64] = [:]
    var closed: Set<DossierKey> = []
    func look(_ head: DossierHead) throws -> Bool {
      let slot = try load(head, from: complaints)
      guard
        complaints.slots[slot].state.conflicts(
          with: actor.id, role: actor.role, unit: actor.unit, in: register)
      else { return true }
      closed.insert(head.key)
      try count(head, Complaint(), into: &taken)
      return true
    }
    if try lastGiven(Complaint.involvement(of: actor.id)) > 0 {
      try store.each(HeadPage(of: .complaint), look)
    } else {
      // Of the others only those about a unit of theirs may be closed to them.
      for unit in register.unitsServed(by: actor.id).union([actor.unit]).sorted()
      where !unit.isEmpty {
        try store.each(HeadPage(of: .complaint, unit: unit), look)
      }
    }
    if closed.isEmpty { return facts }
    try store.each(HeadPage(of: .supervision)) { head in
      // The name says what an incident is of, but where it was too long and is a hash of forty digits.
      if let source = head.key.supervised, source.id.utf8.count != 40, !closed.contains(source) {
        return true
      }
      let slot = try load(head, from: incidents)
      if let source = incidents.slots[slot].state.source, closed.contains(source) {
        try count(head, Incident(), into: &taken)
      }
      return true
    }
    var less: [FactKey: Int64] = [:]
    for (key, value) in taken { if let key = place(key) { less[key, default: 0] &+= value } }
    return facts.compactMap { fact in
      let left = fact.value &- (less[fact.key] ?? 0)
      return left == 0 ? nil : Fact(fact.key, left)
    }
  }

  /// Adds what the events of one dossier counted.
  private func count<State: Dossier>(
    _ head: DossierHead, _ fresh: State, into sums: inout [FactKey: Int64]
  ) throws(Fault) {
    var state = fresh
    for placed in try placed(in: head.key) {
      guard let event = State.own(placed.event) else { continue }
      let on = placed.at.day(offsetMinutes: options.offsetMinutes)
      state.evolve(event, on: on, in: register)
      state.count(event, on: on, in: register) { key, value in sums[key, default: 0] &+= value }
    }
  }
}
