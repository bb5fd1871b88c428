// Deciding on what is remembered (凭记忆裁决), over a store that many processes share: instead of learning what all others
// wrote before each command, with the writers' lock held meanwhile, the engine says with the commit what its decision
// rests on, and the store refuses it where any of that has changed. Then, and only then, it is decided once more on what
// stands.

extension Engine {
  /// Begins a transaction on what is remembered.
  ///
  /// - Returns: the heads of those of `dossiers` that are not remembered and exist; nil where the register is not read yet
  ///   or the store cannot.
  func beginOnMemory(_ dossiers: [DossierKey]) throws(Fault) -> [DossierHead]? {
    guard registerLoaded, store.places == 1 else { return nil }
    rests.removeAll(keepingCapacity: true)
    do throws(Fault) {
      let own = dossiers.filter { shelf(of: $0.kind) != nil }
      return try store.beginOnMemory(
        about: own, unknown: own.filter { shelf(of: $0.kind)?.holds($0) == false })
    } catch {
      store.rollback()
      throw error
    }
  }

  func endOnMemory() { isOnMemory = false }

  /// The slot of a dossier that the decision rests on, as it is remembered.
  func resting<State>(on slot: Int, of shelf: Shelf<State>) -> Int {
    let head = shelf.heads[slot]
    // One that the transaction itself opens rests on nothing.
    if isOnMemory, head.id > 0 { rests[head.id] = head.version }
    return slot
  }

  /// Forgets what the transaction changed: it was decided on what has changed meanwhile. Whatever else is of yesterday is
  /// taken in by the next beginning.
  func forgetTouched() {
    guard changes.heads.allSatisfy({ shelf(of: $0.key.kind) != nil }) else { return forget() }
    for head in changes.heads { shelf(of: head.key.kind)?.drop(head.key) }
    changes.removeAll()
  }

  /// Takes note of the transaction's own entries where they follow those that were seen. Where others lie between, those
  /// are taken in when it is next asked what they wrote.
  func seeOwnEntries() {
    let count = Int64(changes.entries.count)
    guard let last = changes.heads.map(\.lastEntry).max(), count > 0, last - count == seen else {
      return
    }
    seen = last
  }
}
