import Xiaoneng

// MARK: - Ledgers

extension SQLiteStore {
  /// The head of a dossier's ledger; nil where there is none.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what reading can throw.
  /// - Complexity: O(log dossiers).
  public func head(of dossier: DossierKey) throws(Fault) -> DossierHead? {
    let connection = try live()
    let find = try connection.statement(.head)
    try find.bind(1, dossier.description)
    return try find.first { (row) throws(Fault) in try readHead(row, connection) }
  }

  /// A dossier's entries, oldest first, as they are written.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` where one is missing or does not point back, and what
  ///   reading can throw.
  /// - Complexity: O(entries of the dossier × log entries).
  public func entries(of head: DossierHead) throws(Fault) -> [StoredEntry] {
    let find = try live().statement(.event)
    var number = head.lastEntry
    var found: [StoredEntry] = []
    while number > 0 {
      find.bind(1, number)
      let row = try find.first { (row) throws(Fault) in
        (row.integer(0), try text(row, 1), row.integer(2))
      }
      guard let (previous, text, dossier) = row, previous < number, previous >= 0,
        dossier == head.id
      else {
        throw Fault(.storeCorrupt, field: "\(head.key)", detail: "event \(number)")
      }
      found.append(StoredEntry(number: number, text: text))
      number = previous
    }
    found.reverse()
    return found
  }

  /// Heads of all dossiers of these kinds, in the order in which they were opened.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what reading can throw.
  /// - Complexity: O(dossiers) with cases among the kinds, else O(*k* log dossiers) for *k* found.
  public func heads(of kinds: [DossierKind]) throws(Fault) -> [DossierHead] {
    let connection = try live()
    if kinds.contains(.case) {
      let all = try connection.statement(.headsAll)
        .all { (row) throws(Fault) in try readHead(row, connection) }
      return all.filter { kinds.contains($0.key.kind) }
    }
    var heads: [DossierHead] = []
    for kind in Set(kinds) {
      let find = try connection.statement(.headsOfKind)
      try find.bind(1, kind.rawValue)
      heads += try find.all { (row) throws(Fault) in try readHead(row, connection) }
    }
    return heads.sorted { $0.id < $1.id }
  }

  /// A page of heads of one kind.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what reading can throw.
  /// - Complexity: O(log dossiers + heads returned), by kind, unit, owner, subject or phase; by phase also what time has
  ///   passed over and no sweep has seen, of a unit by phase what other units have waiting in it, and by owner or subject
  ///   in one phase what is in others.
  public func heads(_ page: HeadPage) throws(Fault) -> [DossierHead] {
    let connection = try live()
    var unit: Int64 = 0
    if !page.unit.isEmpty {
      let find = try connection.statement(.unitOfCode)
      try find.bind(1, page.unit)
      guard let found = try find.first({ $0.integer(0) }) else { return [] }
      unit = found
    }
    var end = page.end ?? (page.newest ? Int64.max : 0)
    if page.end == nil, !page.after.isEmpty {
      guard let last = try head(of: DossierKey(page.kind, page.after)) else { return [] }
      end = last.id
    }
    func find(_ query: SQL, phase: UInt8 = 0) throws(Fault) -> [DossierHead] {
      let find = try connection.statement(query)
      try find.bind(1, page.kind.rawValue)
      find.bind(2, end)
      find.bind(3, unit)
      find.bind(4, Int64(max(0, page.limit)))
      find.bind(5, Int64(phase))
      find.bind(6, page.owner)
      find.bind(7, page.subject)
      find.bind(8, page.phases.map { $0.reduce(0) { $1 < 63 ? $0 | 1 << Int64($1) : $0 } })
      find.bind(9, page.asOf.milliseconds)
      return try find.all { (row) throws(Fault) in try readHead(row, connection) }
    }
    if let marked = try query(ofMarks: page, connection) { return try find(marked) }
    guard let phases = page.phases else {
      let isWhole = page.unit.isEmpty
      return try find(
        page.newest ? isWhole ? .newest : .newestOfUnit : isWhole ? .oldest : .oldestOfUnit)
    }
    var found = [try find(page.newest ? .newestOverdue : .oldestOverdue)]
    let ended: (oldest: SQL, newest: SQL) =
      page.unit.isEmpty ? (.oldestEnded, .newestEnded) : (.oldestEndedOfUnit, .newestEndedOfUnit)
    for phase in Set(phases) {
      found.append(try find(page.newest ? .newestWaiting : .oldestWaiting, phase: phase))
      found.append(try find(page.newest ? ended.newest : ended.oldest, phase: phase))
    }
    // Mostly all of a page is found in one way, in its order.
    found.removeAll(where: \.isEmpty)
    return found.count < 2 ? found.first ?? [] : page.merging(found.flatMap { $0 })
  }

  /// The statement that passes over least where it is asked whose they are or what they are about; nil where neither is,
  /// or where some are of a mark that is not known.
  private func query(
    ofMarks page: HeadPage, _ connection: Connection
  ) throws(Fault) -> SQL? {
    func isKnown(_ unknown: SQL) throws(Fault) -> Bool {
      try connection.statement(unknown).first { $0.integer(0) } == nil
    }
    if page.owner != 0, try isKnown(.ownerUnknown) {
      return page.newest ? .newestOfOwner : .oldestOfOwner
    }
    if page.subject != 0, try isKnown(.subjectUnknown) {
      return page.newest ? .newestOfSubject : .oldestOfSubject
    }
    return nil
  }

  /// Entries of all dossiers from after `number`, at most `limit`, exactly as they are stored.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` where the numbers do not grow, and what reading can throw.
  /// - Complexity: O(log entries + entries returned).
  public func scan(after number: Int64, limit: Int) throws(Fault) -> [StoredEntry] {
    let scan = try live().statement(.scan)
    scan.bind(1, number)
    scan.bind(2, Int64(max(0, limit)))
    var last = number
    return try scan.all { (row) throws(Fault) in
      let next = row.integer(0)
      guard next > last else {
        throw Fault(.storeCorrupt, field: "event", detail: "number \(next)")
      }
      last = next
      return StoredEntry(number: next, text: try text(row, 1))
    }
  }

  /// The number of the last entry.
  ///
  /// - Throws: what reading can throw.
  /// - Complexity: O(log entries).
  public func lastNumber() throws(Fault) -> Int64 {
    try live().statement(.lastNumber).first { $0.integer(0) } ?? 0
  }

  /// Dossiers due by `instant`, the earliest first, ties in the order of their opening.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what reading can throw.
  /// - Complexity: O(*k* log dossiers) for *k* found.
  public func due(by instant: Instant, limit: Int) throws(Fault) -> [DossierHead] {
    let connection = try live()
    let find = try connection.statement(.due)
    find.bind(1, instant.milliseconds)
    find.bind(2, Int64(max(0, limit)))
    return try find.all { (row) throws(Fault) in try readHead(row, connection) }
  }

  /// All dossiers that wait for something, in the order of their opening.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what reading can throw.
  /// - Complexity: O(*k* log dossiers) for *k* that wait.
  public func waiting() throws(Fault) -> [DossierHead] {
    let connection = try live()
    return try connection.statement(.waiting)
      .all { (row) throws(Fault) in try readHead(row, connection) }
  }

  func readHead(_ row: Statement, _ connection: Connection) throws(Fault) -> DossierHead {
    guard let key = DossierKey(row.text(1)), let version = Int32(exactly: row.integer(2)),
      let hash = row.digest(4), let phase = UInt8(exactly: row.integer(7)),
      (0..<Int32.max).contains(version), row.integer(3) >= 0,
      row.optionalInteger(8).map({ Instant($0).day().isInRange }) ?? true
    else { throw Fault(.storeCorrupt, field: "dossier", detail: "row \(row.integer(0))") }
    var head = DossierHead(new: key)
    head.id = row.integer(0)
    head.version = version
    head.lastEntry = row.integer(3)
    head.hash = hash
    head.lastAt = Instant(row.integer(5))
    head.unit = try units.code(of: row.integer(6), connection)
    head.phase = phase
    head.due = row.optionalInteger(8).map(Instant.init)
    (head.owner, head.subject) = (row.integer(9), row.integer(10))
    return head
  }
}

// MARK: - Beside the ledgers

extension SQLiteStore {
  /// Counters between two days, both included; of one unit, item or measure where given.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what reading can throw.
  /// - Complexity: O(counters of the period), whatever the number of cases.
  public func facts(
    from: Day, through: Day, unit: String?, item: String?, measure: Measure?
  ) throws(Fault) -> [Fact] {
    guard from <= .last, through >= .first else { return [] }
    let find = try live().statement(.facts)
    find.bind(1, max(from, .first).decimal)
    find.bind(2, min(through, .last).decimal)
    try find.bind(3, unit)
    try find.bind(4, item)
    try find.bind(5, measure?.name)
    return try find.all { (row) throws(Fault) in
      guard let day = Day(decimal: row.integer(0)), let measure = Measure(row.text(3)) else {
        throw Fault(.storeCorrupt, field: "fact")
      }
      let key = FactKey(day: day, unit: row.text(1), item: row.text(2), measure: measure)
      return Fact(key, row.integer(4))
    }
  }

  /// The value of a counter of numbers given out; 0 before the first.
  ///
  /// - Throws: what reading can throw.
  /// - Complexity: O(log counters).
  public func counter(_ name: String) throws(Fault) -> Int64 {
    let find = try live().statement(.counter)
    try find.bind(1, name)
    return try find.first { $0.integer(0) } ?? 0
  }

  /// Counters whose names are behind `first` and before `end`, at most `limit`, in their order.
  ///
  /// - Throws: what reading can throw.
  /// - Complexity: O(log counters + counters returned).
  public func counters(
    after first: String, before end: String, limit: Int
  ) throws(Fault) -> [(name: String, value: Int64)] {
    let find = try live().statement(.countersBetween)
    try find.bind(1, first)
    try find.bind(2, end)
    find.bind(3, Int64(max(0, limit)))
    return try find.all { ($0.text(0), $0.integer(1)) }
  }

  /// What became of the request with this key; nil where there was none.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what reading can throw.
  /// - Complexity: O(log requests).
  public func request(_ key: String) throws(Fault) -> StoredRequest? {
    let find = try live().statement(.request)
    try find.bind(1, key)
    return try find.first { (row) throws(Fault) in
      guard let command = row.digest(0), let json = try? JSONValue(parsing: row.bytes(1)),
        let done = try? Outcome.Done.read(json)
      else { throw Fault(.storeCorrupt, field: "request") }
      return StoredRequest(command: command, done: done)
    }
  }

  /// Personal data beside the ledger; nil when erased or never there.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what reading can throw.
  /// - Complexity: O(log records).
  public func personal(of dossier: DossierKey, slot: String) throws(Fault) -> PersonalRecord? {
    let find = try live().statement(.personal)
    try find.bind(1, dossier.description)
    try find.bind(2, slot)
    return try find.first { (row) throws(Fault) in
      guard let salt = Salt(bytes: row.bytes(0)) else {
        throw Fault(.storeCorrupt, field: "personal")
      }
      return PersonalRecord(slot: slot, salt: salt, value: row.bytes(1))
    }
  }

  /// Orders to other dossiers that wait to be done, in the order in which they were given.
  ///
  /// - Throws: what reading a file can throw.
  /// - Complexity: O(*k*) for *k* found.
  public func orders(limit: Int) throws(Fault) -> [StoredOrder] {
    let find = try live().statement(.orders)
    find.bind(1, Int64(max(0, limit)))
    return try find.all { (row) throws(Fault) in
      StoredOrder(key: row.text(0), text: row.bytes(1))
    }
  }

  /// Messages in this state that are due by `instant`, the earliest due first.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what reading can throw.
  /// - Complexity: O(*k* log messages) for *k* found.
  public func notices(
    _ state: Notice.State, by instant: Instant, limit: Int
  ) throws(Fault) -> [Notice] {
    let find = try live().statement(.noticesByState)
    try find.bind(1, state.rawValue)
    find.bind(2, instant.milliseconds)
    find.bind(3, Int64(max(0, limit)))
    return try find.all { (row) throws(Fault) in try readNotice(row) }
  }

  /// One message; nil where there is none.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what reading can throw.
  /// - Complexity: O(log messages).
  public func notice(_ number: Int64) throws(Fault) -> Notice? {
    let find = try live().statement(.notice)
    find.bind(1, number)
    return try find.first { (row) throws(Fault) in try readNotice(row) }
  }

  func readNotice(_ row: Statement) throws(Fault) -> Notice {
    guard let key = DossierKey(row.text(1)), let channel = NoticeChannel(rawValue: row.text(2)),
      let template = NoticeTemplate(rawValue: row.text(3)),
      let json = try? JSONValue(parsing: row.bytes(4)), let values = try? [String].read(json),
      let state = Notice.State(rawValue: row.text(5)),
      let attempts = Int32(exactly: row.integer(6)),
      (0...Notice.mostAttempts).contains(attempts)
    else { throw Fault(.storeCorrupt, field: "notice", detail: "row \(row.integer(0))") }
    return Notice(
      number: row.integer(0), dossier: key, channel: channel, template: template, values: values,
      state: state, attempts: attempts, due: Instant(row.integer(7)))
  }

  /// The newest seal; nil before the first.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what reading can throw.
  /// - Complexity: O(log seals).
  public func lastSeal() throws(Fault) -> Seal? {
    try live().statement(.lastSeal).first { (row) throws(Fault) in try readSeal(row) }
  }

  func readSeal(_ row: Statement) throws(Fault) -> Seal {
    guard let json = try? JSONValue(parsing: row.bytes(0)), let seal = try? Seal.read(json) else {
      throw Fault(.storeCorrupt, field: "seal")
    }
    return seal
  }

  /// A value kept under a name beside the ledger; nil where there is none.
  ///
  /// - Throws: what reading can throw.
  /// - Complexity: O(log values).
  public func value(named name: String) throws(Fault) -> [UInt8]? {
    let find = try live().statement(.value)
    try find.bind(1, name)
    return try find.first { $0.bytes(0) }
  }
}
