import Xiaoneng

// MARK: - Ledgers

extension PostgreSQLStore {
  static let headColumns =
    "d.id, d.key, d.version, d.last, d.hash, d.at, d.unit, d.phase, d.due, d.owner, d.subject"
  static let headColumnCount: Int32 = 11

  private func heads(
    _ clause: String, _ parameters: [Parameter], usual isUsual: Bool = false
  ) throws(Fault) -> [DossierHead] {
    let select = "SELECT \(Self.headColumns) FROM \(named("dossier")) d"
    return try ask("\(select) \(clause)", parameters, usual: isUsual)
      .map { (row) throws(Fault) in try readHead(row) }
  }

  /// The head of a dossier's ledger; nil where there is none.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what asking can throw.
  /// - Complexity: O(log dossiers).
  public func head(of dossier: DossierKey) throws(Fault) -> DossierHead? {
    try heads("WHERE d.key = $1", [.text(dossier.description)], usual: true).first
  }

  /// Heads of all dossiers of these kinds, in the order in which they were opened.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what asking can throw.
  /// - Complexity: O(*k* log *k*) for *k* found.
  public func heads(of kinds: [DossierKind]) throws(Fault) -> [DossierHead] {
    let found = try heads(
      "WHERE d.kind = ANY ($1) ORDER BY d.id", [.texts(kinds.map(\.rawValue))])
    read.list(found)
    return found
  }

  /// A page of heads of one kind.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what asking can throw.
  /// - Complexity: O(log dossiers + heads returned), by kind, unit, owner, subject or phase; by phase also what waits for
  ///   something, and by owner or subject in one phase what is in others.
  public func heads(_ page: HeadPage) throws(Fault) -> [DossierHead] {
    // Only what the page is narrowed by is asked: one plan for each, by the index that passes over least.
    var (clause, parameters) = ("WHERE d.kind = $1", [Parameter.text(page.kind.rawValue)])
    func parameter(_ value: Parameter) -> String {
      parameters.append(value)
      return "$\(parameters.count)"
    }
    // A mark that is not known is let through: it came with a copy of an older file.
    let unknown = "'\(Int64.min)'::bigint"
    if page.owner != 0 {
      clause += " AND d.owner <> 0 AND d.owner IN (\(parameter(.integer(page.owner))), \(unknown))"
    }
    if page.subject != 0 {
      clause +=
        " AND d.subject <> 0 AND d.subject IN (\(parameter(.integer(page.subject))), \(unknown))"
    }
    if !page.unit.isEmpty { clause += " AND d.unit = \(parameter(.text(page.unit)))" }
    var end = page.end
    if end == nil, !page.after.isEmpty {
      guard let last = try head(of: DossierKey(page.kind, page.after)) else { return [] }
      end = last.id
    }
    if let end { clause += " AND d.id \(page.newest ? "<" : ">") \(parameter(.integer(end)))" }
    let order =
      "ORDER BY d.id \(page.newest ? "DESC" : "") "
      + "LIMIT \(parameter(.integer(Int64(max(0, page.limit)))))"
    guard let phases = page.phases.map(Set.init) else {
      return try heads("\(clause) \(order)", parameters)
    }
    let listed = phases.sorted().map(String.init).joined(separator: ", ")
    let isIn = phases.isEmpty ? "false" : "d.phase IN (\(listed))"
    let passed = "d.due <= \(parameter(.integer(page.asOf.milliseconds)))"
    guard page.owner == 0, page.subject == 0 else {
      return try heads("\(clause) AND (\(isIn) OR \(passed)) \(order)", parameters)
    }
    // One page of each phase that ended, which an index has in order; and of what waits.
    let found =
      phases.sorted().map { "d.due IS NULL AND d.phase = \($0)" }
      + ["d.due IS NOT NULL AND (\(isIn) OR \(passed))"]
    let parts = found.map {
      "(SELECT d.id FROM \(named("dossier")) d \(clause) AND \($0) \(order))"
    }
    return page.merging(
      try heads("WHERE d.id IN (\(parts.joined(separator: " UNION ALL ")))", parameters))
  }

  /// Entries of all dossiers from after `number`, at most `limit`, exactly as they are stored.
  ///
  /// - Throws: what asking can throw.
  /// - Complexity: O(log entries + entries returned).
  public func scan(after number: Int64, limit: Int) throws(Fault) -> [StoredEntry] {
    try ask(
      "SELECT number, text FROM \(named("event")) WHERE number > $1 ORDER BY number LIMIT $2",
      [.integer(number), .integer(Int64(max(0, limit)))]
    ).map { StoredEntry(number: $0.integer(0), text: $0.bytes(1)) }
  }

  /// The number of the last entry.
  public func lastNumber() throws(Fault) -> Int64 {
    try ask("SELECT max(number) FROM \(named("event"))").first { $0.integer(0) } ?? 0
  }

  /// Dossiers due by `instant`, the earliest first, ties in the order of their opening.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what asking can throw.
  /// - Complexity: O(*k* + log dossiers) for *k* found.
  public func due(by instant: Instant, limit: Int) throws(Fault) -> [DossierHead] {
    try heads(
      "WHERE d.due IS NOT NULL AND d.due <= $1 ORDER BY d.due, d.id LIMIT $2",
      [.integer(instant.milliseconds), .integer(Int64(max(0, limit)))])
  }

  /// All dossiers that wait for something, in the order of their opening.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what asking can throw.
  /// - Complexity: O(*k* log *k*) for *k* that wait.
  public func waiting() throws(Fault) -> [DossierHead] {
    try heads("WHERE d.due IS NOT NULL ORDER BY d.id", [])
  }

  func readHead(_ row: GivenRow) throws(Fault) -> DossierHead {
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
    head.unit = row.text(6)
    head.phase = phase
    head.due = row.optionalInteger(8).map(Instant.init)
    (head.owner, head.subject) = (row.integer(9), row.integer(10))
    return head
  }
}

// MARK: - Beside the ledgers

extension PostgreSQLStore {
  /// Counters between two days, both included; of one unit, item or measure where given.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what asking can throw.
  /// - Complexity: O(counters of the period), whatever the number of cases.
  public func facts(
    from: Day, through: Day, unit: String?, item: String?, measure: Measure?
  ) throws(Fault) -> [Fact] {
    guard from <= .last, through >= .first else { return [] }
    return try ask(
      """
      SELECT day, unit, item, measure, value FROM \(named("fact")) WHERE day BETWEEN $1 AND $2
      AND ($3::text IS NULL OR unit = $3) AND ($4::text IS NULL OR item = $4)
      AND ($5::text IS NULL OR measure = $5) ORDER BY day, unit, item, measure
      """,
      [
        .text("\(max(from, .first))"), .text("\(min(through, .last))"), .text(unit), .text(item),
        .text(measure?.name),
      ]
    ).map { (row) throws(Fault) in
      guard let day = Day(row.text(0)), let measure = Measure(row.text(3)) else {
        throw Fault(.storeCorrupt, field: "fact")
      }
      let key = FactKey(day: day, unit: row.text(1), item: row.text(2), measure: measure)
      return Fact(key, row.integer(4))
    }
  }

  /// The counters of the days between both, added up by the server; see ``Store/sums(from:through:unit:item:measures:)``.
  public func sums(
    from: Day, through: Day, unit: String?, item: String?, measures: [String]
  ) throws(Fault) -> [Fact] {
    guard from <= .last, through >= .first else { return [] }
    return try ask(
      """
      SELECT unit, item, measure, sum(value)::bigint FROM \(named("fact")) WHERE day BETWEEN $1 AND $2
      AND ($3::text IS NULL OR unit = $3) AND ($4::text IS NULL OR item = $4)
      AND (cardinality($5::text[]) = 0
      OR EXISTS (SELECT FROM unnest($5::text[]) p WHERE starts_with(measure, p)))
      GROUP BY unit, item, measure HAVING sum(value) <> 0 ORDER BY unit, item, measure
      """,
      [
        .text("\(max(from, .first))"), .text("\(min(through, .last))"), .text(unit), .text(item),
        .texts(measures),
      ]
    ).map { (row) throws(Fault) in
      guard let measure = Measure(row.text(2)) else { throw Fault(.storeCorrupt, field: "fact") }
      let key = FactKey(day: from, unit: row.text(0), item: row.text(1), measure: measure)
      return Fact(key, row.integer(3))
    }
  }

  /// Counters whose names are behind `first` and before `end`, at most `limit`, in their order.
  ///
  /// - Throws: what asking can throw.
  /// - Complexity: O(log counters + counters returned).
  public func counters(
    after first: String, before end: String, limit: Int
  ) throws(Fault) -> [(name: String, value: Int64)] {
    try ask(
      """
      SELECT name, value FROM \(named("counter")) WHERE name > $1 AND name < $2
      ORDER BY name LIMIT $3
      """, [.text(first), .text(end), .integer(Int64(max(0, limit)))]
    ).map { ($0.text(0), $0.integer(1)) }
  }

  /// The value of a counter of numbers given out; 0 before the first.
  public func counter(_ name: String) throws(Fault) -> Int64 {
    try ask("SELECT value FROM \(named("counter")) WHERE name = $1", [.text(name)], usual: true)
      .first { $0.integer(0) } ?? 0
  }

  /// What became of the request with this key; nil where there was none.
  ///
  /// While no one else writes, a key is taken for new without asking, and held against the store at the commit.
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what asking can throw.
  public func request(_ key: String) throws(Fault) -> StoredRequest? {
    if phase == .promised || isOnMemory && phase == .writing {
      fresh.append(key)
      return nil
    }
    return try ask(
      "SELECT command, outcome FROM \(named("request")) WHERE key = $1", [.text(key)], usual: true
    ).first { (row) throws(Fault) in try readRequest(row, from: 0) }
  }

  func readRequest(_ row: GivenRow, from column: Int32) throws(Fault) -> StoredRequest {
    guard let command = row.digest(column),
      let json = try? JSONValue(parsing: row.bytes(column + 1)),
      let done = try? Outcome.Done.read(json)
    else { throw Fault(.storeCorrupt, field: "request") }
    return StoredRequest(command: command, done: done)
  }

  /// Holds what was promised against the store; see ``Store/confirm()``.
  public func confirm() throws(Fault) {
    try keepPromise()
    if isOnMemory, isBehind || entered != seen {
      abandon()
      throw Fault(.versionConflict)
    }
    guard phase == .writing, !fresh.isEmpty else { return }
    let known = try ask(
      "SELECT EXISTS (SELECT FROM \(named("request")) WHERE key = ANY ($1))", [.texts(fresh)]
    ).first { $0.integer(0) != 0 }
    guard known == true else { return }
    abandon()
    throw Fault(.versionConflict)
  }

  /// Personal data beside the ledger; nil when erased or never there.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what asking can throw.
  public func personal(of dossier: DossierKey, slot: String) throws(Fault) -> PersonalRecord? {
    if let known = try readAhead(dossier) { return known[slot] }
    return try ask(
      """
      SELECT p.slot, p.salt, p.value FROM \(named("dossier")) d
      JOIN \(named("personal")) p ON p.dossier = d.id WHERE d.key = $1 AND p.slot = $2
      """,
      [.text(dossier.description), .text(slot)], usual: true
    ).first { (row) throws(Fault) in try readPersonal(row, from: 0) }
  }

  func readPersonal(_ row: GivenRow, from column: Int32) throws(Fault) -> PersonalRecord {
    guard let salt = Salt(bytes: row.bytes(column + 1)) else {
      throw Fault(.storeCorrupt, field: "personal")
    }
    return PersonalRecord(slot: row.text(column), salt: salt, value: row.bytes(column + 2))
  }

  /// Orders to other dossiers that wait to be done, in the order in which they were given.
  public func orders(limit: Int) throws(Fault) -> [StoredOrder] {
    try ask(
      "SELECT key, text FROM \(named("follow_up")) ORDER BY number LIMIT $1",
      [.integer(Int64(max(0, limit)))]
    ).map { StoredOrder(key: $0.text(0), text: $0.bytes(1)) }
  }

  static let noticeColumns =
    "o.number, d.key, o.channel, o.template, o.filling, o.state, o.attempts, o.due, o.dossier"

  private func notices(
    _ clause: String, _ parameters: [Parameter]
  ) throws(Fault) -> [Notice] {
    try ask(
      """
      SELECT \(Self.noticeColumns) FROM \(named("notice")) o
      JOIN \(named("dossier")) d ON d.id = o.dossier \(clause)
      """, parameters
    ).map { (row) throws(Fault) in try readNotice(row) }
  }

  /// Messages in this state that are due by `instant`, the earliest due first.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what asking can throw.
  public func notices(
    _ state: Notice.State, by instant: Instant, limit: Int
  ) throws(Fault) -> [Notice] {
    try notices(
      "WHERE o.state = $1 AND o.due <= $2 ORDER BY o.due, o.number LIMIT $3",
      [
        .text(state.rawValue), .integer(instant.milliseconds),
        .integer(Int64(max(0, limit))),
      ])
  }

  /// One message; nil where there is none.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what asking can throw.
  public func notice(_ number: Int64) throws(Fault) -> Notice? {
    try notices("WHERE o.number = $1", [.integer(number)]).first
  }

  func readNotice(_ row: GivenRow) throws(Fault) -> Notice {
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
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a row that cannot be read, and what asking can throw.
  public func lastSeal() throws(Fault) -> Seal? {
    try ask("SELECT text FROM \(named("seal")) ORDER BY number DESC LIMIT 1")
      .first { (row) throws(Fault) in try readSeal(row) }
  }

  func readSeal(_ row: GivenRow) throws(Fault) -> Seal {
    guard let json = try? JSONValue(parsing: row.bytes(0)), let seal = try? Seal.read(json) else {
      throw Fault(.storeCorrupt, field: "seal")
    }
    return seal
  }

  /// A value kept under a name beside the ledger; nil where there is none.
  public func value(named name: String) throws(Fault) -> [UInt8]? {
    try ask("SELECT bytes FROM \(named("value")) WHERE name = $1", [.text(name)])
      .first { $0.bytes(0) }
  }
}
