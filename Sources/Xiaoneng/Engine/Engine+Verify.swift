extension Engine {
  /// Holds every entry against its chain, its pointers, its head, the stored seals and a seal kept elsewhere;
  /// and, unless `quick`, folds every ledger again and compares whatever the store holds beside it.
  ///
  /// Due moments and the words of messages follow the rule sets of this engine's options: they must be those
  /// that the store was kept with.
  /// - Parameters:
  ///   - seal: the newest seal kept outside; it finds what a rewritten store would hide.
  ///   - quick: whether texts, chains, sequences, pointers and the newest seal are enough. What was not
  ///     compared is named in ``Verification/unchecked``.
  ///   - progress: told how many entries were read, and of how many.
  /// - Returns: the first thing wrong, by dossier and sequence.
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a damaged file that cannot be read to its
  ///   end.
  /// - Complexity: O(entries + what changed between seals × log dossiers) in time. In memory 64 bytes a dossier; unless
  ///   `quick` also the tree of the seals, one ledger at a time, the register and the counters of the statistics.
  public func verify(
    against seal: Seal? = nil, quick: Bool = false, progress: ((Int64, Int64) -> Void)? = nil
  ) throws(Fault) -> Verification {
    // A register that is damaged is to be found, not read: nothing of it is needed here.
    let now = try store.begin(writing: false)
    if now != generation {
      forget()
      generation = now
    }
    defer { store.rollback() }
    var run = VerificationRun(self, quick: quick, progress: progress)
    return try run.run(against: seal)
  }
}

/// A verification under way: all entries in one pass; then one dossier after the other, in the order of their opening, to
/// hold what is derived against them, or to find what was wrong.
struct VerificationRun {
  let engine: Engine
  let audit: any StoreAudit
  let isQuick: Bool
  let progress: ((Int64, Int64) -> Void)?
  var result = Verification()
  var last: Int64 = 0
  var reached = NumberSet()
  var seals = SealChecks()
  var sums = FoldSums()
  var isTreeRight = true
  var timeline: RegisterTimeline?
  /// What was found beside the ledgers, dossier by dossier.
  var found = StoreTally()

  /// So many dossiers are looked at for one reading of the outbox.
  static let window = 1 << 16

  init(_ engine: Engine, quick: Bool, progress: ((Int64, Int64) -> Void)?) {
    self.engine = engine
    audit = engine.store.audit
    isQuick = quick
    self.progress = progress
  }

  mutating func run(against seal: Seal?) throws(Fault) -> Verification {
    last = try engine.store.lastNumber()
    seals = SealChecks(try audit.seals(), and: seal, newestOnly: isQuick)
    result.quick = isQuick
    result.unchecked = Self.unchecked(isQuick)
    var wrong = try engine.store.places > 1 ? placesWrong() : scanned() ? nil : explained()
    if wrong == nil, !isQuick { wrong = try derivedWrong() }
    // A seal says that something is wrong and not what: whatever names a dossier comes first.
    if wrong == nil { wrong = seals.wrong(last: last) }
    if wrong == nil, !isQuick, !isTreeRight {
      wrong = Verification.Wrong(
        .store, "", 0, "所存封存树与最近的封存不符：xn rebuild 可重建",
        "the tree kept under the newest seal is not the seal's: xn rebuild makes it anew")
    }
    result.seals = seals.held(last: last)
    result.wrong = wrong
    return result
  }

  /// What no one compares, said plainly.
  private static func unchecked(_ isQuick: Bool) -> [String] {
    let always = [
      "请求键及其记住的结果 request keys and the outcomes remembered under them",
      "待办的后续事项 orders to other dossiers that wait",
      "通知是否已发出、何时再发 whether messages were sent, and when they are tried again",
    ]
    guard isQuick else { return always }
    return [
      "记录的词语与内容 the words of entries and what they mean",
      "卷宗的阶段、单位与期限 phases, units and due moments of dossiers",
      "个人信息与承诺值 personal data against their commitments",
      "统计 counters of the statistics", "已发编号 numbers given out", "通知 messages",
      "库的设置 what the store was set up with",
      "较早的封存，封存树 seals before the newest, and the tree kept under it",
    ] + always
  }

  /// Reads everything once; whether all of it holds, but perhaps a seal.
  private mutating func scanned() throws(Fault) -> Bool {
    var scan = LedgerScan(audit, engine.crew, keepsTree: !isQuick)
    let holds: Bool
    do throws(Fault) { holds = try scan.run(through: last, &seals, progress: progress) } catch {
      // What cannot be read is told by whoever looks for it.
      guard error.code == .storeCorrupt else { throw error }
      return false
    }
    (result.entries, result.dossiers) = (scan.entries, scan.dossiers)
    isTreeRight = scan.isTreeRight
    return holds
  }

  /// What is wrong in a store of several places, whose entries have no one order: ledger by ledger, then the seals.
  private mutating func placesWrong() throws(Fault) -> Verification.Wrong? {
    if let wrong = try ledgersWrong() { return wrong }
    if let wrong = try unreached(audit.tally()) { return wrong }
    while let next = seals.next, next <= last {
      let (dossiers, root) = try engine.sealed(next) ?? (-1, .zero)
      _ = seals.hold(dossiers, root)
    }
    return nil
  }

  /// What is wrong in the ledgers, their pointers and their heads.
  private mutating func explained() throws(Fault) -> Verification.Wrong {
    (result.entries, result.dossiers) = (0, 0)
    if let wrong = try ledgersWrong() { return wrong }
    if let wrong = try unreached(audit.tally()) { return wrong }
    return Verification.Wrong(
      .head, "", 0, "卷宗的编号不合立卷次序",
      "the dossiers are not numbered in the order in which they were opened")
  }

  /// What is wrong in whatever is derived.
  private mutating func derivedWrong() throws(Fault) -> Verification.Wrong? {
    if let wrong = try readRegister() { return wrong }
    var after: Int64 = 0
    while true {
      let heads = try audit.heads(after: after, limit: Self.window)
      guard let end = heads.last?.id else { break }
      let sent = try messages(of: heads)
      for head in heads {
        if let wrong = try derivedWrong(head, read(head), sent) { return wrong }
      }
      after = end
    }
    if let wrong = try besideWrong(audit.tally()) { return wrong }
    return try audit.damage().map { damage in
      Verification.Wrong(
        .store, "", 0, "存储的索引或者页损坏：\(damage)",
        "an index or a page of the store is damaged: \(damage)")
    }
  }

  /// A ledger that was held already.
  private func read(_ head: DossierHead) throws(Fault) -> [HeldEntry] {
    var entries: [HeldEntry] = []
    for stored in try audit.trail(of: head).entries {
      let entry = try LedgerEntry(chained: stored.text)
      if !entries.isEmpty { entries[entries.count - 1].hash = entry.previous }
      entries.append(
        HeldEntry(number: stored.number, text: stored.text, entry: entry, hash: head.hash))
    }
    return entries
  }

  /// The register first: what it said at each moment decides what dossiers meant.
  private mutating func readRegister() throws(Fault) -> Verification.Wrong? {
    var changes: [RegisterTimeline.Change] = []
    for head in try engine.store.heads(of: Register.kinds) {
      for held in try read(head) {
        guard let event = try? held.entry.event() else { return Self.unknown(held) }
        if case .register(let event) = event {
          changes.append(
            RegisterTimeline.Change(
              number: held.number, id: head.key.id,
              day: held.entry.at.day(offsetMinutes: engine.options.offsetMinutes), event: event))
        }
      }
    }
    changes.sort { $0.number < $1.number }
    let secret = try engine.store.value(named: "secret") ?? []
    timeline = RegisterTimeline(
      changes, from: Register(calendar: engine.calendar, secret: secret))
    return nil
  }

  static func unknown(_ held: HeldEntry) -> Verification.Wrong {
    Verification.Wrong(
      .unknown, held.entry.dossier.description, Int64(held.entry.sequence), number: held.number,
      "记录的词语或内容本版本不识：\(held.entry.word)",
      "this version does not know the word or the record: \(held.entry.word)")
  }

  private mutating func ledgersWrong() throws(Fault) -> Verification.Wrong? {
    var after: Int64 = 0
    while true {
      let heads = try audit.heads(after: after, limit: Self.window)
      if heads.isEmpty { return nil }
      for head in heads {
        // Numbers that do not grow are those of a damaged file, which would be read for ever.
        guard head.id > after else {
          throw Fault(.storeCorrupt, field: "dossier", detail: "row \(head.id)")
        }
        after = head.id
        if let wrong = try wrong(in: head) { return wrong }
      }
    }
  }

  private mutating func wrong(in head: DossierHead) throws(Fault) -> Verification.Wrong? {
    let chain = try LedgerChain(head, audit)
    if let wrong = chain.wrong { return wrong }
    for held in chain.entries where !reached.insert(held.number) {
      return Verification.Wrong(
        .pointer, head.key.description, Int64(held.entry.sequence), number: held.number,
        "两个卷宗指向同一条记录", "two dossiers lead to the same entry")
    }
    result.entries += Int64(chain.entries.count)
    result.dossiers += 1
    return nil
  }

  /// Entries that no dossier leads to, and numbers at which nothing stands.
  private func unreached(_ tally: StoreTally) throws(Fault) -> Verification.Wrong? {
    if let wrong = try strangeNumber() { return wrong }
    guard tally.heads != result.dossiers || tally.names != result.dossiers else { return nil }
    return Verification.Wrong(
      .head, "", 0, "台帐中有\(result.dossiers)个卷宗，卷宗表中有\(tally.heads)个，名称表中有\(tally.names)个",
      "\(result.dossiers) dossiers have entries, \(tally.heads) have heads and \(tally.names) names"
    )
  }

  private func strangeNumber() throws(Fault) -> Verification.Wrong? {
    let first = try audit.rows(after: .min, limit: 1).first?.entry.number ?? 1
    guard first != 1 || reached.count != last else { return nil }
    var expected: Int64 = 1
    var after = Int64.min
    while true {
      let rows = try audit.rows(
        after: after, limit: audit.chainsWhenRead ? .max : 4_096)
      for row in rows {
        let number = row.entry.number
        guard number > after else { throw Fault(.storeCorrupt, field: "event") }
        after = number
        // Each place numbers its own.
        if number > expected, engine.store.isFirst(number) { expected = number }
        guard number <= expected, reached.contains(number) else {
          return strange(row, expected)
        }
        expected = number &+ 1
      }
      if rows.isEmpty { break }
    }
    return Verification.Wrong(
      .missing, "", 0, number: expected, "第\(expected)号记录缺失", "entry number \(expected) is missing")
  }

  private func strange(_ row: StoredRow, _ expected: Int64) -> Verification.Wrong {
    let number = row.entry.number
    guard number <= expected else {
      return Verification.Wrong(
        .missing, "", 0, number: expected, "第\(expected)号记录缺失",
        "entry number \(expected) is missing")
    }
    let entry = try? LedgerEntry(reading: row.entry.text)
    return Verification.Wrong(
      .pointer, entry?.dossier.description ?? "", Int64(entry?.sequence ?? 0), number: number,
      "没有卷宗指向第\(number)号记录", "no dossier leads to entry number \(number)")
  }
}

/// Numbers that were met, in little room.
struct NumberSet {
  private var words: [Int64: UInt64] = [:]
  private(set) var count: Int64 = 0

  /// Puts a number in; false where it was in already.
  mutating func insert(_ number: Int64) -> Bool {
    let bit = UInt64(1) << UInt64(number & 63)
    let word = words[number >> 6] ?? 0
    guard word & bit == 0 else { return false }
    words[number >> 6] = word | bit
    count += 1
    return true
  }

  /// Whether a number is in.
  func contains(_ number: Int64) -> Bool {
    (words[number >> 6] ?? 0) & UInt64(1) << UInt64(number & 63) != 0
  }
}
