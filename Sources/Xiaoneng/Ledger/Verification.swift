/// The ledgers as a reading of all entries finds them.
struct LedgerState {
  var length: Int32 = 0
  /// The number of its last entry.
  var number: Int64 = 0
  var hash = Digest.zero
  var at = Instant(.min)
}

/// The state of reading all entries in order.
struct Reading {
  var number: Int64 = 0
  var wrong: Verification.Wrong?
  /// The first seal that does not match.
  var broken: Verification.Wrong?
  /// The entry read last.
  var json: JSONValue?

  mutating func take(_ stored: StoredEntry, _ states: inout [DossierKey: LedgerState]) {
    let expected = number + 1
    number = stored.number
    guard let json = try? JSONValue(parsing: stored.text),
      let text = json["dossier"]?.string, let key = DossierKey(text),
      let sequence = json["seq"]?.integer,
      let previous = json["previous"]?.string.flatMap({ Digest(hex: $0) }),
      let at = json["at"]?.string.flatMap({ Instant($0) })
    else {
      json = nil
      wrong = Verification.Wrong(
        .unreadable, "", 0, number: stored.number, "第\(stored.number)条记录无法读取",
        "entry number \(stored.number) cannot be read")
      return
    }
    self.json = json
    let state = states[key] ?? LedgerState()
    if sequence != Int64(state.length) + 1 {
      let kind: Verification.Wrong.Kind = sequence > Int64(state.length) ? .missing : .reordered
      wrong = Verification.Wrong(
        kind, text, Int64(state.length) + 1, number: stored.number,
        "应为第\(state.length + 1)条，实为第\(sequence)条",
        "entry \(state.length + 1) should follow and \(sequence) stands there")
    } else if previous != state.hash {
      wrong = Verification.Wrong(
        .changed, text, max(sequence - 1, 1),
        number: state.number == 0 ? stored.number : state.number,
        "记录被改动：相邻两条的校验值不符", "an entry was changed: two that follow each other do not match")
    } else if at < state.at {
      wrong = Verification.Wrong(
        .reordered, text, sequence, number: stored.number, "时间早于前一条",
        "the time is earlier than the entry before")
    } else if stored.number != expected {
      wrong = Verification.Wrong(
        .missing, text, sequence, number: expected, "第\(expected)号记录缺失",
        "entry number \(expected) is missing")
    }
    states[key] = LedgerState(
      length: state.length &+ 1, number: stored.number, hash: SHA256.hash(stored.text), at: at)
  }

  /// Holds a seal against the ledgers as they stood when it was made.
  mutating func hold(_ seal: Seal, _ states: [DossierKey: LedgerState]) {
    guard broken == nil else { return }
    let leaves = states.sorted { $0.key < $1.key }.map {
      Seal.leaf($0.key, length: $0.value.length, head: $0.value.hash)
    }
    guard Int64(leaves.count) != seal.dossiers || MerkleTree.root(ofHashes: leaves) != seal.root
    else { return }
    broken = Verification.Wrong(
      .seal, "", 0, number: seal.entries, "与\(seal.at)的封存不符：封存以后内容被改写",
      "does not match the seal of \(seal.at): what it sealed was rewritten")
  }
}
