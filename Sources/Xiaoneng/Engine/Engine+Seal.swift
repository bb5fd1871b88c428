/// What a verification found (核验结果).
public struct Verification: Record, Equatable {
  /// Entries that were read.
  public var entries: Int64 = 0
  /// Dossiers that were found.
  public var dossiers: Int64 = 0
  /// Seals that were held against the ledgers.
  public var seals: Int64 = 0
  /// The first thing wrong; nil when everything holds.
  public var wrong: Wrong?

  /// A verification to read into.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("dossiers", &dossiers)
    try visitor.required("entries", &entries)
    try visitor.required("seals", &seals)
    try visitor.optional("wrong", &wrong)
  }

  /// What is wrong, and where.
  public struct Wrong: Record, Equatable {
    /// The dossier; empty when none can be named.
    public var dossier = ""
    /// The entry within the dossier; 0 when none can be named.
    public var sequence: Int64 = 0
    /// The entry's number in the store.
    public var number: Int64 = 0
    /// What is wrong.
    public var kind = Kind.changed
    /// The same in words.
    public var chinese = ""
    /// The same in words.
    public var english = ""

    /// What can be wrong.
    public enum Kind: String, JSONName, Sendable {
      /// An entry is not what its successor or head vouches for.
      case changed
      /// An entry cannot be read.
      case unreadable
      /// An entry is missing.
      case missing
      /// Entries stand in another order.
      case reordered
      /// The dossier's head does not match its entries.
      case head
      /// The seal does not match.
      case seal
      /// Personal data do not match their commitment.
      case personal
    }

    /// A finding to read into.
    public init() {}

    init(
      _ kind: Kind, _ dossier: String = "", _ sequence: Int64 = 0, number: Int64 = 0,
      _ chinese: String, _ english: String
    ) {
      self.kind = kind
      self.dossier = dossier
      self.sequence = sequence
      self.number = number
      self.chinese = chinese
      self.english = english
    }

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.required("chinese", &chinese)
      try visitor.required("dossier", &dossier)
      try visitor.required("english", &english)
      try visitor.required("kind", &kind)
      try visitor.required("number", &number)
      try visitor.required("sequence", &sequence)
    }
  }
}

/// The ledgers as a reading of all entries finds them.
struct LedgerState {
  var length: Int32 = 0
  /// The number of its last entry.
  var number: Int64 = 0
  var hash = Digest.zero
  var at = Instant(.min)
}

extension Engine {
  /// Seals all ledgers: a Merkle root to print, publish and keep elsewhere.
  ///
  /// - Complexity: O(dossiers) where the store keeps heads' hashes, else O(entries).
  public func seal(at: Instant) throws(Fault) -> Seal {
    try transact(writing: true) { () throws(Fault) in
      var seal = Seal()
      seal.at = at
      seal.entries = try store.lastNumber()
      seal.previous = try store.lastSeal()?.digest ?? .zero
      let leaves = try leaves()
      seal.dossiers = Int64(leaves.count)
      seal.root = MerkleTree.root(ofHashes: leaves.map(\.hash))
      changes.seal = seal
      return seal
    }
  }

  /// How many entries the ledgers have together.
  public func entries() throws(Fault) -> Int64 {
    try transact(writing: false) { () throws(Fault) in try store.lastNumber() }
  }

  private struct Leaf {
    var key: DossierKey
    var head: Digest
    var hash: Digest
  }

  private func leaves() throws(Fault) -> [Leaf] {
    let heads = try store.heads(of: DossierKind.allCases)
    var leaves: [Leaf] = []
    if heads.contains(where: { $0.hash == .zero }) {
      var states: [DossierKey: LedgerState] = [:]
      var reading = Reading()
      try read { (stored) throws(Fault) in reading.take(stored, &states) }
      for (key, state) in states {
        let hash = Seal.leaf(key, length: state.length, head: state.hash)
        leaves.append(Leaf(key: key, head: state.hash, hash: hash))
      }
    } else {
      for head in heads {
        let hash = Seal.leaf(head.key, length: head.version, head: head.hash)
        leaves.append(Leaf(key: head.key, head: head.hash, hash: hash))
      }
    }
    return leaves.sorted { $0.key < $1.key }
  }

  /// The proof that one dossier's history is in the newest state, for its owner.
  struct Proof {
    var head: DossierHead
    var headHash: Digest
    var leaf: Digest
    var index: Int
    var count: Int
    var path: [Digest]
    var root: Digest
  }

  func proof(of key: DossierKey) throws(Fault) -> Proof? {
    guard let head = try store.head(of: key) else { return nil }
    let leaves = try leaves()
    guard let index = leaves.firstIndex(where: { $0.key == key }),
      let path = MerkleTree.inclusionProof(index: index, hashes: leaves.map(\.hash))
    else { return nil }
    return Proof(
      head: head, headHash: leaves[index].head, leaf: leaves[index].hash, index: index, count: leaves.count, path: path,
      root: MerkleTree.root(ofHashes: leaves.map(\.hash)))
  }

  /// Reads every entry in the order of the numbers.
  func read(
    progress: ((Int64, Int64) -> Void)? = nil, _ body: (StoredEntry) throws(Fault) -> Void
  ) throws(Fault) {
    let last = try store.lastNumber()
    var number: Int64 = 0
    while true {
      // A store in memory chains from the first entry on, so it is asked once.
      let batch = try store.scan(after: number, limit: store is MemoryStore ? .max : 4_096)
      guard let end = batch.last?.number else { return }
      for stored in batch { try body(stored) }
      number = end
      progress?(number, last)
    }
  }

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
        let next = entries.indices.contains(place + 1)
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
    "case.imported": [("responsible", "responsible")],
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
        .changed, text, max(sequence - 1, 1), number: state.number == 0 ? stored.number : state.number,
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
