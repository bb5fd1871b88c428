/// An entry that was held against its ledger before anyone builds on it.
struct HeldEntry {
  /// Its number among all entries.
  var number: Int64
  /// Its canonical text.
  var text: [UInt8]
  /// What it says.
  var entry: LedgerEntry
  /// The hash of its text.
  var hash: LedgerDigest
}

extension Store {
  /// The entries of a ledger, each held against the one before it and all of them against the head.
  ///
  /// Pointers tell where to read and prove nothing: what was read must be this dossier's entries, from the
  /// first to the last, in their order, each naming the hash of the one before.
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` with the dossier and the entry at fault, and what reading can throw.
  /// - Complexity: O(bytes of the ledger).
  func held(_ head: DossierHead) throws(Fault) -> [HeldEntry] {
    func corrupt(_ sequence: Int, _ detail: String) -> Fault {
      Fault(.storeCorrupt, field: "\(head.key)#\(sequence)", detail: detail)
    }
    var held: [HeldEntry] = []
    var previous = LedgerDigest.zero
    for stored in try entries(of: head) {
      let entry = try LedgerEntry(chained: stored.text)
      let sequence = held.count + 1
      guard entry.dossier == head.key else { throw corrupt(sequence, "another dossier's entry") }
      guard Int(entry.sequence) == sequence else { throw corrupt(sequence, "sequence") }
      guard entry.previous == previous else { throw corrupt(sequence, "previous hash") }
      previous = SHA256.hash(stored.text)
      held.append(
        HeldEntry(number: stored.number, text: stored.text, entry: entry, hash: previous))
    }
    guard held.count == Int(head.version) else { throw corrupt(held.count + 1, "version") }
    // A store that chains when read keeps no hash of its own.
    guard head.hash == .zero || head.hash == previous else { throw corrupt(held.count, "hash") }
    guard held.last.map({ $0.entry.at == head.lastAt }) ?? true else {
      throw corrupt(held.count, "last moment")
    }
    return held
  }
}

extension Engine {
  func held(_ head: DossierHead) throws(Fault) -> [HeldEntry] { try store.held(head) }
}
