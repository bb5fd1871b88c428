extension Engine {
  /// Holds every entry against its chain, its head, the stored seal and a seal kept elsewhere.
  ///
  /// - Parameter seal: the newest seal kept outside; it finds what a rewritten store would hide.
  /// - Returns: the first thing wrong, by dossier and sequence.
  /// - Complexity: O(entries).
  public func verify(
    against seal: Seal? = nil, progress: ((Int64, Int64) -> Void)? = nil
  ) throws(Fault) -> Verification {
    let stored = try store.begin(writing: false)
    if stored != generation {
      forget()
      generation = stored
    }
    defer { store.rollback() }
    var result = Verification()
    var states: [DossierKey: LedgerState] = [:]
    var reading = Reading()
    var seals = [seal, try store.lastSeal()].compactMap { $0 }.sorted { $0.entries < $1.entries }
    while let first = seals.first, first.entries == 0 {
      reading.hold(first, states)
      seals.removeFirst()
      result.seals += 1
    }
    try read(progress: progress) { (entry) throws(Fault) in
      guard reading.wrong == nil else { return }
      reading.take(entry, &states)
      try check(personal: entry, &reading)
      while let next = seals.first, next.entries == entry.number {
        reading.hold(next, states)
        seals.removeFirst()
        result.seals += 1
      }
    }
    result.entries = reading.number
    result.dossiers = Int64(states.count)
    result.wrong = try reading.wrong.map { (wrong) throws(Fault) in try locate(wrong) }
    if result.wrong == nil { result.wrong = try headWrong(states) }
    // A seal says that something is wrong and not what: whatever names a dossier comes first.
    if result.wrong == nil { result.wrong = reading.broken }
    if result.wrong == nil { result.wrong = tailWrong(seals, reading.number) }
    return result
  }

  /// Names the dossier and the sequence of what is wrong as the store files it, since the text of a
  /// changed entry may name another dossier or none.
  private func locate(_ wrong: Verification.Wrong) throws(Fault) -> Verification.Wrong {
    guard wrong.kind != .personal else { return wrong }
    for head in try store.heads(of: DossierKind.allCases) {
      // A dossier whose entries no longer hang together cannot be read as a whole.
      let entries = (try? store.entries(of: head)) ?? []
      guard entries.contains(where: { $0.number == wrong.number }) else { continue }
      return firstWrong(in: entries, of: head) ?? wrong
    }
    return wrong
  }

  /// The first entry of a dossier, as the store files them, that is not what it should be.
  private func firstWrong(
    in entries: [StoredEntry], of head: DossierHead
  ) -> Verification.Wrong? {
    func changed(_ place: Int, _ chinese: String, _ english: String) -> Verification.Wrong {
      Verification.Wrong(
        .changed, head.key.description, Int64(place) + 1, number: entries[place].number, chinese,
        english)
    }
    var hash = Digest.zero
    for (place, stored) in entries.enumerated() {
      guard let entry = try? LedgerEntry(reading: stored.text) else {
        var wrong = changed(place, "记录无法读取", "the entry cannot be read")
        wrong.kind = .unreadable
        return wrong
      }
      if entry.dossier != head.key {
        return changed(
          place, "记录被改动：所载卷宗为\(entry.dossier)", "the entry was changed: it names \(entry.dossier)")
      }
      if entry.sequence != Int32(clamping: place + 1) {
        return changed(
          place, "应为第\(place + 1)条，所载为第\(entry.sequence)条",
          "entry \(place + 1) should stand here and says it is \(entry.sequence)")
      }
      if entry.previous != hash {
        // Either the entry before was changed or what this one says of it: whoever vouches for this
        // one, the next entry or the head, tells which.
        let own = SHA256.hash(stored.text)
        let next =
          entries.indices.contains(place + 1)
          ? (try? LedgerEntry(reading: entries[place + 1].text))?.previous : head.hash
        let isOwn = place == 0 || (next != own && next != .zero)
        return changed(
          isOwn ? place : place - 1, "记录被改动：相邻两条的校验值不符",
          "an entry was changed: two that follow each other do not match")
      }
      hash = SHA256.hash(stored.text)
    }
    guard let last = entries.indices.last, head.hash != hash, head.hash != .zero else { return nil }
    return changed(
      last, "最后一条记录与卷宗的校验值不符", "the last entry does not match the dossier's hash")
  }

  private func headWrong(_ states: [DossierKey: LedgerState]) throws(Fault) -> Verification.Wrong? {
    var known = 0
    for head in try store.heads(of: DossierKind.allCases) {
      let state = states[head.key] ?? LedgerState()
      known += 1
      let hashHolds = head.hash == .zero && store is MemoryStore || head.hash == state.hash
      guard head.version != state.length || !hashHolds else { continue }
      let entries = (try? store.entries(of: head)) ?? []
      return firstWrong(in: entries, of: head)
        ?? Verification.Wrong(
          .missing, head.key.description, Int64(min(head.version, state.length)) + 1,
          number: head.lastEntry, "卷宗应有\(head.version)条记录，实有\(state.length)条",
          "the dossier should have \(head.version) entries and has \(state.length)")
    }
    guard known != states.count else { return nil }
    return Verification.Wrong(
      .head, "", 0, "台帐中有\(states.count)个卷宗，卷宗表中有\(known)个",
      "\(states.count) dossiers have entries, \(known) have heads")
  }

  private func tailWrong(_ seals: [Seal], _ number: Int64) -> Verification.Wrong? {
    guard let seal = seals.first else { return nil }
    return Verification.Wrong(
      .seal, "", 0, number: number,
      "封存时有\(seal.entries)条记录，现只有\(number)条：末尾被截去",
      "the seal covers \(seal.entries) entries and only \(number) are left: the tail is cut off")
  }

  /// Commitments that stand in an event, and the slot of the data they are of.
  private static let commitments: [String: [(field: String, slot: String)]] = [
    "case.submitted": [("applicant", "applicant")],
    "case.drafted": [("applicant", "applicant")],
    "case.served": [("receiver", "receiver")],
    "case.imported": [("people", "people")],
    "case.withdrawn": [("reason", "withdrawal")],
    "complaint.registered": [("complainant", "complainant"), ("fact", "fact")],
    "complaint.reported": [("text", "report")],
    "complaint.replied": [("text", "reply")],
    "complaint.followedUp": [("words", "followUp")],
    "complaint.withdrawn": [("reason", "withdrawal")],
    "complaint.retaliationReported": [("text", "retaliation")],
    "project.registered": [("contact", "contact")],
    "penalty.opened": [("subject", "subject"), ("fact", "fact")],
    "penalty.heard": [("opinion", "hearing")],
    "person.absent": [("reason", "absence")],
    "person.registered": [("commitment", "name")],
  ]

  private func check(personal stored: StoredEntry, _ reading: inout Reading) throws(Fault) {
    guard reading.wrong == nil, let json = reading.json, let word = json["event"]?.string,
      let fields = Self.commitments[word],
      let key = json["dossier"]?.string.flatMap({ DossierKey($0) })
    else { return }
    for (field, slot) in fields {
      guard let commitment = json["data"]?[field]?.string,
        let record = try store.personal(of: key, slot: slot),
        record.commitment.hex != commitment
      else { continue }
      // A later event of the same kind renews the slot: only the newest must match.
      guard try isNewest(word, in: key, number: stored.number) else { continue }
      reading.wrong = Verification.Wrong(
        .personal, key.description, json["seq"]?.integer ?? 0, number: stored.number,
        "个人信息“\(slot)”与台帐中的承诺值不符", "personal data “\(slot)” do not match the commitment")
    }
  }

  private func isNewest(_ word: String, in key: DossierKey, number: Int64) throws(Fault) -> Bool {
    guard let head = try store.head(of: key) else { return false }
    for entry in (try? store.entries(of: head)) ?? [] where entry.number > number {
      let json = try? JSONValue(parsing: entry.text)
      let later = json?["event"]?.string
      if later == word || (word == "case.drafted" && later == "case.submitted") { return false }
    }
    return true
  }
}
