// Counters on their way out: what their reader may be told, and no more.
extension Engine {
  /// The counters of a period as far as `actor` may be told them.
  ///
  /// - Complexity: O(counters); for those who read counters of complaints, O(complaints) besides.
  func facts(of period: ReportPeriod, toldTo actor: Principal) throws -> [Fact] {
    let told = Clearance(actor).told(try facts(of: period), in: register)
    return try withoutInvolved(told, actor)
  }

  /// `facts` without what those complaints count that `actor` may have no part in: their list leaves them out, and the
  /// sum less the list would be the one about themselves. 信访工作条例 art 30(3).
  private func withoutInvolved(_ facts: [Fact], _ actor: Principal) throws -> [Fact] {
    guard Clearance(actor).complaints else { return facts }
    var taken: [FactKey: Int64] = [:]
    var closed: Set<DossierKey> = []
    for head in try store.heads(of: [.complaint]) {
      let slot = try load(head, from: complaints)
      guard
        complaints.slots[slot].state.conflicts(
          with: actor.id, role: actor.role, unit: actor.unit, in: register)
      else { continue }
      closed.insert(head.key)
      try count(head, Complaint(), into: &taken)
    }
    if closed.isEmpty { return facts }
    for head in try store.heads(of: [.supervision]) {
      let slot = try load(head, from: incidents)
      guard let source = incidents.slots[slot].state.source, closed.contains(source) else {
        continue
      }
      try count(head, Incident(), into: &taken)
    }
    return facts.compactMap { fact in
      let left = fact.value &- (taken[fact.key] ?? 0)
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
