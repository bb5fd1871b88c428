/// One ledger held against its chain, its pointers and its head, as the store files it.
struct LedgerChain {
  /// Its entries, as far as they could be read.
  private(set) var entries: [HeldEntry] = []
  /// The first thing wrong.
  private(set) var wrong: Verification.Wrong?

  private let head: DossierHead
  private let trail: StoredTrail

  init(_ head: DossierHead, _ audit: any StoreAudit) throws(Fault) {
    self.head = head
    trail = try audit.trail(of: head)
    wrong = missing()
    if wrong == nil { wrong = chainWrong() }
    if wrong == nil { wrong = headWrong(chainsWhenRead: audit.chainsWhenRead) }
  }

  private func at(
    _ place: Int, _ kind: Verification.Wrong.Kind, _ chinese: String, _ english: String
  ) -> Verification.Wrong {
    Verification.Wrong(
      kind, head.key.description, Int64(place) + 1,
      number: trail.entries.indices.contains(place) ? trail.entries[place].number : head.lastEntry,
      chinese, english)
  }

  /// Where the pointers lead to nothing, or to another dossier.
  private func missing() -> Verification.Wrong? {
    if let stray = trail.stray {
      let found = trail.entries.first { $0.number == stray }
      let entry = found.flatMap { try? LedgerEntry(reading: $0.text) }
      return Verification.Wrong(
        .pointer, head.key.description, Int64(entry?.sequence ?? 0), number: stray,
        "第\(stray)号记录归在另一卷宗名下", "entry number \(stray) is filed under another dossier")
    }
    guard let broken = trail.broken else { return nil }
    let first = trail.entries.first.flatMap { try? LedgerEntry(reading: $0.text) }
    let place = first.map { Int64($0.sequence) - 1 } ?? Int64(head.version)
    return Verification.Wrong(
      .missing, head.key.description, max(place, 1), number: broken,
      "第\(broken)号记录缺失，或指针有误", "entry number \(broken) is missing, or a pointer is wrong")
  }

  private mutating func chainWrong() -> Verification.Wrong? {
    var hash = LedgerDigest.zero
    for (place, stored) in trail.entries.enumerated() {
      guard let entry = try? LedgerEntry(reading: stored.text) else {
        return at(place, .unreadable, "记录无法读取", "the entry cannot be read")
      }
      if entry.dossier != head.key {
        return at(
          place, .changed, "记录被改动：所载卷宗为\(entry.dossier)",
          "the entry was changed: it names \(entry.dossier)")
      }
      if Int(entry.sequence) != place + 1 {
        return at(
          place, Int(entry.sequence) > place + 1 ? .missing : .changed,
          "应为第\(place + 1)条，所载为第\(entry.sequence)条",
          "entry \(place + 1) should stand here and says it is \(entry.sequence)")
      }
      let own = SHA256.hash(stored.text)
      if entry.previous != hash {
        // Either the entry before was changed or what this one says of it: whoever vouches for this
        // one, the next entry or the head, tells which.
        let next =
          trail.entries.indices.contains(place + 1)
          ? (try? LedgerEntry(reading: trail.entries[place + 1].text))?.previous : head.hash
        let isOwn = place == 0 || (next != own && next != .zero)
        return at(
          isOwn ? place : place - 1, .changed, "记录被改动：相邻两条的校验值不符",
          "an entry was changed: two that follow each other do not match")
      }
      hash = own
      entries.append(HeldEntry(number: stored.number, text: stored.text, entry: entry, hash: own))
    }
    return nil
  }

  private func headWrong(chainsWhenRead: Bool) -> Verification.Wrong? {
    let count = entries.count
    guard count == Int(head.version) else {
      return at(
        min(count, max(Int(head.version), 0)), .missing, "卷宗应有\(head.version)条记录，沿指针实有\(count)条",
        "the dossier should have \(head.version) entries and its pointers lead to \(count)")
    }
    guard let last = entries.last else {
      return at(0, .head, "卷宗没有任何记录", "the dossier has no entries at all")
    }
    if head.hash != last.hash, !(chainsWhenRead && head.hash == .zero) {
      return at(
        count - 1, .changed, "最后一条记录与卷宗的校验值不符",
        "the last entry does not match the dossier's hash")
    }
    for (place, pair) in zip(entries, entries.dropFirst()).enumerated()
    where pair.1.entry.at < pair.0.entry.at {
      return at(
        place + 1, .reordered, "时间早于前一条", "the time is earlier than the entry before")
    }
    guard head.lastAt == last.entry.at, head.lastEntry == last.number else {
      return at(
        count - 1, .head, "卷宗所载最后一条的时间或编号不符",
        "the dossier tells another moment or number of its last entry")
    }
    return nil
  }
}
