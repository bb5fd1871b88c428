extension Engine {
  /// Makes everything anew that is derived from events: heads, links, counters, due moments, numbers given
  /// out, the tree under the newest seal. Messages, requests, seals and personal data stay as they are.
  ///
  /// The ledgers are read and folded beside writers, who go on meanwhile, and what is kept is compared then; the lock is
  /// taken for what came in since, and for the rows that are to be changed.
  /// - Returns: how many entries were read.
  /// - Throws: ``XiaonengCalendar/Fault/Code/badOption`` for a store of several places.
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for an entry this version does not understand or
  ///   that its ledger does not vouch for, and for a damaged file whose numbers do not grow; nothing was
  ///   changed then.
  /// - Complexity: O(entries); under the lock O(what differs + what came in since), with all counters where one of them
  ///   is wrong.
  @discardableResult
  public func rebuild(progress: ((Int64, Int64) -> Void)? = nil) throws(Fault) -> Int64 {
    guard store.places == 1 else {
      throw Fault(
        .badOption, field: "shards",
        detail: "分片库不能整体重建，请先移入单库 a set of shards is not rebuilt: move it into one store first")
    }
    var work = Rebuild(calendar: calendar)
    try beside { () throws(Fault) in
      forget()
      work.register = Register(calendar: calendar, secret: try store.value(named: "secret") ?? [])
      try work.read(self, progress: progress)
      try work.compare(self)
    }
    // What came in while all that was compared would wait under the lock.
    try beside { () throws(Fault) in
      try work.read(self, progress: progress)
      try work.compareTree(self)
    }
    _ = try store.begin(writing: true)
    transaction &+= 1
    do {
      try work.read(self, progress: progress)
      try work.file(self, into: &changes)
      try store.replaceDerived(&changes)
      forget()
      return work.number
    } catch {
      store.rollback()
      forget()
      throw error
    }
  }

  /// Reads beside writers.
  private func beside(_ body: () throws(Fault) -> Void) throws(Fault) {
    _ = try store.begin(writing: false)
    defer { store.rollback() }
    try body()
  }

  /// The name under which a check of what the store is set up with is kept.
  static let settingsCheck = "check"
  /// The name under which a simulation is marked as one.
  static let simulationSetting = "simulation"
  /// The name under which the origin of the log of seals is kept.
  static let originSetting = "origin"

  /// A check of what the store is set up with. Whoever rewrites both is not found by it: it tells damage, and
  /// whoever changes one.
  static func check(ofSettings values: [String: [UInt8]]) -> [UInt8] {
    var hash = SHA256()
    for (name, bytes) in values.sorted(by: { $0.key < $1.key }) where name != settingsCheck {
      var writer = JSONWriter()
      writer.openArray()
      writer.string(name)
      SHA256.hash(bytes).write(to: &writer)
      writer.closeArray()
      hash.update(writer.bytes)
    }
    return hash.finalize().bytes
  }
}

/// A rebuild under way: all ledgers folded in the order of their entries, as far as they were read.
private struct Rebuild {
  private struct Ledger {
    var fold: LedgerFold
    /// The store's number of the dossier; nil where its name is not known.
    var id: Int64?
    /// Where its entries are filed.
    var filed: Int64
    /// When it was opened, counted from 0.
    var place: Int
    var isWrong = false
  }

  var register: Register
  /// The number of the last entry read.
  private(set) var number: Int64 = 0
  private var ledgers: [DossierKey: Ledger] = [:]
  private var order: [DossierKey] = []
  private var sums = FoldSums()
  private var links: [StoredLink] = []
  private var compared: Int64 = 0
  /// Dossiers whose heads are to be made anew.
  private var wrong: [DossierKey] = []
  /// What was compared besides, and is right.
  private var standing: Set<ChangeSet.Derived> = []
  /// The tree of the newest seal, and what changed since it was made.
  private var tree = SealTree()
  private var unsealed: Set<Int> = []
  private var isTreeWrong = false
  private var isTreeCompared = false

  init(calendar: WorkingCalendar) { register = Register(calendar: calendar, secret: []) }

  /// Reads on from where it stopped.
  mutating func read(
    _ engine: Engine, progress: ((Int64, Int64) -> Void)?
  ) throws(Fault) {
    let last = try engine.store.lastNumber()
    let sealed = try engine.store.lastSeal()?.entries ?? 0
    if number == sealed { try growTree() }
    var stream = EntryStream(
      engine.store.audit, after: number == 0 ? .min : number, engine.crew
    ) { Self.looked($0) }
    while try stream.next({ (part) throws(Fault) in
      for (row, found) in zip(part.page.rows, part.found) {
        // Numbers that do not grow are those of a damaged file, which would be read for ever.
        guard row.number == number + 1, number < .max - 1 else {
          throw Fault(.storeCorrupt, field: "event", detail: "number \(row.number)")
        }
        number = row.number
        try take(row, found.get(), engine)
        if number == sealed { try growTree() }
      }
      progress?(number, last)
      return true
    }) {}
  }

  /// An entry and its hash.
  private typealias Looked = (entry: LedgerEntry, hash: LedgerDigest)

  private static func looked(_ text: Span<UInt8>) -> Result<Looked, Fault> {
    do throws(Fault) {
      let entry = try LedgerEntry(reading: text.withUnsafeBufferPointer { Array($0) })
      return .success((entry, SHA256.hash(text)))
    } catch { return .failure(error) }
  }

  private mutating func take(
    _ row: StoredRow.Page.Row, _ looked: Looked, _ engine: Engine
  ) throws(Fault) {
    let entry = looked.entry
    var ledger: Ledger
    if let known = ledgers[entry.dossier] {
      ledger = known
      // One owner: what is folded is not copied.
      ledgers[entry.dossier] = nil
    } else {
      let domain = engine.shelf(of: entry.dossier.kind)?.newFold()
      ledger = Ledger(
        fold: LedgerFold(entry.dossier, domain, isCompared: false),
        id: try engine.store.audit.id(of: entry.dossier),
        filed: row.dossier, place: order.count)
      order.append(entry.dossier)
    }
    let head = ledger.fold.head
    guard Int64(entry.sequence) == Int64(head.version) + 1, entry.previous == head.hash else {
      throw Fault(.storeCorrupt, field: "\(entry.dossier)#\(entry.sequence)")
    }
    let id = ledger.id ?? ledger.filed
    if row.dossier != id || row.previous != head.lastEntry {
      links.append(StoredLink(number: row.number, dossier: id, previous: head.lastEntry))
    }
    let links = links
    try ledger.fold.take(
      entry, number: row.number, hash: looked.hash, by: engine, in: register,
      into: &sums,
      past: { () throws(Fault) in try Self.past(through: head.lastEntry, by: links, engine) })
    try register.fold(entry, offsetMinutes: engine.options.offsetMinutes)
    if compared > 0, !ledger.isWrong {
      ledger.isWrong = true
      wrong.append(entry.dossier)
    }
    unsealed.insert(ledger.place)
    ledgers[entry.dossier] = ledger
  }

  /// Makes the tree what it is as the ledgers stand now.
  private mutating func growTree() throws(Fault) {
    if unsealed.isEmpty { return }
    isTreeCompared = false
    for place in unsealed.sorted() {
      guard let head = ledgers[order[place]]?.fold.head else { continue }
      try tree.set(Seal.leaf(head.key, length: head.version, head: head.hash), at: Int64(place))
    }
    unsealed.removeAll()
    _ = try tree.root()
  }

  /// Finds out whether the tree that the store keeps is another.
  mutating func compareTree(_ engine: Engine) throws(Fault) {
    if isTreeCompared { return }
    isTreeCompared = true
    isTreeWrong = try !tree.isKept(by: engine.store.audit)
  }

  /// The entries of one ledger through the one with this number, by the links as they should be.
  private static func past(
    through last: Int64, by links: [StoredLink], _ engine: Engine
  ) throws(Fault) -> [PastEntry] {
    let right = Dictionary(links.map { ($0.number, $0.previous) }, uniquingKeysWith: { $1 })
    var entries: [PastEntry] = []
    var number = last
    while number > 0, let row = try engine.store.audit.rows(after: number - 1, limit: 1).first,
      row.entry.number == number
    {
      entries.append(PastEntry(try LedgerEntry(reading: row.entry.text)))
      number = right[number] ?? row.previous
    }
    return entries.reversed()
  }

  /// Finds the heads that are not what their ledgers give.
  mutating func compare(_ engine: Engine) throws(Fault) {
    for key in order {
      guard var ledger = ledgers.removeValue(forKey: key) else { continue }
      ledger.fold.finish(by: engine, in: register)
      var head = ledger.fold.head
      // What cannot be read is not what it should be.
      if let stored = (try? engine.store.head(of: key)) ?? nil {
        head.id = stored.id
        if stored.hash == .zero { head.hash = .zero }
        ledger.isWrong = stored != head
      } else {
        ledger.isWrong = true
      }
      if ledger.isWrong { wrong.append(key) }
      ledgers[key] = ledger
    }
    try compareTree(engine)
    standing = try engine.store.audit.standing()
    // What cannot be read is not what it should be.
    if (try? areCountsRight(engine)) != true { standing.remove(.counts) }
    if (try? areNumbersRight(engine)) != true { standing.remove(.numbers) }
    sums.watch()
    compared = number
  }

  /// So many counters are compared at a time.
  private static let window = 1 << 16

  /// Whether the counters of the statistics are what the ledgers count.
  private mutating func areCountsRight(_ engine: Engine) throws(Fault) -> Bool {
    var (rows, met) = (Int64(0), Int64(0))
    for days in sums.spans(of: Self.window) {
      let stored = try engine.store.facts(
        from: days.lowerBound, through: days.upperBound, unit: nil, item: nil)
      rows += Int64(stored.count)
      for fact in stored {
        guard sums.value(of: fact.key) == fact.value else { return false }
        if fact.value != 0 { met += 1 }
      }
    }
    let tally = try engine.store.audit.tally()
    return met == sums.factCount && rows == tally.facts
  }

  /// Whether the counters of numbers given out are what the ledgers say.
  private func areNumbersRight(_ engine: Engine) throws(Fault) -> Bool {
    var right = sums
    try right.take(waiting: engine.store.orders(limit: .max), by: engine)
    return try engine.store.audit.counters() == right.counters
  }

  /// Whether what changed since everything was compared is kept as it should be.
  private func areChangesRight(_ engine: Engine) throws(Fault) -> Bool {
    for (day, right) in sums.changedFacts {
      var left = right.filter { $0.value != 0 }
      for fact in try engine.store.facts(from: day, through: day, unit: nil, item: nil) {
        if let value = right[fact.key], value != fact.value { return false }
        left[fact.key] = nil
      }
      guard left.isEmpty else { return false }
    }
    for name in sums.changedCounters {
      guard try engine.store.counter(name) == sums.counters[name] ?? 0 else { return false }
    }
    return true
  }

  /// Puts what is to be changed into `changes`.
  mutating func file(_ engine: Engine, into changes: inout ChangeSet) throws(Fault) {
    for key in wrong {
      guard var ledger = ledgers[key] else { continue }
      ledger.fold.finish(by: engine, in: register)
      let place = changes.touch(ledger.fold.head, slot: nil)
      changes.heads[place].id = ledger.id ?? ledger.filed
    }
    try sums.take(waiting: engine.store.orders(limit: .max), by: engine)
    if (try? areChangesRight(engine)) != true { standing = [] }
    changes.standing = standing
    if !standing.contains(.counts) { changes.facts = sums.facts }
    if !standing.contains(.numbers) { changes.counters = sums.counters }
    changes.links = links
    try compareTree(engine)
    if isTreeWrong { changes.tiles = tree.changes }
    // Files of before know no check of what they were set up with.
    if try engine.store.value(named: Engine.settingsCheck) == nil {
      changes.values[Engine.settingsCheck] = Engine.check(
        ofSettings: try engine.store.audit.values())
    }
  }
}
