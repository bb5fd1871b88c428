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
    try shelf(of: entry.dossier.kind)?.fold(entry, at: place, self)
  }

  private func file(_ states: [DossierKey: LedgerState]) throws(Fault) {
    for (key, place) in rebuilt {
      changes.heads[place].hash = states[key]?.hash ?? .zero
      shelf(of: key.kind)?.file(key, at: place, self)
    }
    rebuilt = [:]
  }
}
