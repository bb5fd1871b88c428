extension Engine {
  /// Makes everything anew that is derived from events: heads, counters, due moments, numbers given
  /// out. Messages, requests, seals and personal data stay as they are.
  ///
  /// - Returns: how many entries were read.
  /// - Throws: ``Fault/Code/storeCorrupt`` for an entry this version does not understand; nothing was
  ///   changed then.
  /// - Complexity: O(entries).
  @discardableResult
  public func rebuild(progress: ((Int64, Int64) -> Void)? = nil) throws(Fault) -> Int64 {
    _ = try store.begin(writing: true)
    forget()
    transaction &+= 1
    do {
      // The register first: cases need all of it.
      try loadRegister()
      var reading = Reading()
      var states: [DossierKey: LedgerState] = [:]
      try read(progress: progress) { (stored) throws(Fault) in
        reading.take(stored, &states)
        try fold(stored)
      }
      try file(states)
      try store.replaceDerived(&changes)
      forget()
      return reading.number
    } catch {
      store.rollback()
      forget()
      throw error
    }
  }

  private func fold(_ stored: StoredEntry) throws(Fault) {
    let entry = try LedgerEntry(reading: stored.text)
    let day = entry.at.day(offsetMinutes: options.offsetMinutes)
    let place: Int
    if let known = rebuilt[entry.dossier] {
      place = known
    } else {
      place = touch(DossierHead(new: entry.dossier))
      rebuilt[entry.dossier] = place
    }
    changes.heads[place].version &+= 1
    changes.heads[place].lastAt = entry.at
    changes.heads[place].lastEntry = stored.number
    guard case .approval(let event) = try entry.event() else { return }
    let slot =
      slotOf[entry.dossier].map(Int.init)
      ?? remember(CaseSlot(head: changes.heads[place], state: ApprovalCase()))
    slots[slot].head.lastAt = entry.at
    if entry.sequence == 1 { countNumber(event, of: entry.dossier, on: day) }
    slots[slot].state.evolve(event, on: day, in: register)
    changes.count(event, of: slots[slot].state, on: day, in: register)
  }

  /// Numbers given out: the last one of an item and day stands at the end of the case's number.
  private func countNumber(_ event: CaseEvent, of key: DossierKey, on day: Day) {
    switch event {
    case .drafted(let data), .submitted(let data):
      let head = data.item + day.description.filter { $0 != "-" }
      guard key.id.hasPrefix(head), let last = Int64(key.id.dropFirst(head.count)) else { return }
      let name = "case/\(data.item)/\(day)"
      changes.counters[name] = max(changes.counters[name] ?? 0, last)
    case .imported: changes.counters[Self.imports] = 1
    case .fixedOnSpot, .correctionNotified, .correctionLapsed, .supplemented, .rejected, .accepted,
      .lackingLapsed, .paused, .resumed, .hearingTold, .hearingAsked, .hearingScheduled,
      .extended, .advanced, .inspected, .charged, .decided, .issued, .served, .rated, .withdrawn,
      .referred, .voided, .verified, .revoked, .archived, .faulted, .deemedRenewed:
      break
    }
  }

  private func file(_ states: [DossierKey: LedgerState]) throws(Fault) {
    for (key, place) in rebuilt {
      changes.heads[place].hash = states[key]?.hash ?? .zero
      guard let slot = slotOf[key].map(Int.init) else { continue }
      let state = slots[slot].state
      changes.heads[place].unit = register.unitCode(state.unit)
      changes.heads[place].phase = state.phase.rawValue
      if let context = try? context(at: changes.heads[place].lastAt, actor: .system) {
        changes.heads[place].due = state.nextTimer(in: context)?.at
      }
    }
    rebuilt = [:]
  }
}
