import Xiaoneng

extension ShardedStore {
  /// The head of a dossier, as its shard has it.
  public func head(of dossier: DossierKey) throws(Fault) -> DossierHead? {
    let place = place(of: dossier)
    return try at(place) { (store) throws(Fault) in try store.head(of: dossier)?.shown(at: place) }
  }

  /// A dossier's entries.
  public func entries(of head: DossierHead) throws(Fault) -> [StoredEntry] {
    let place = place(of: head.key)
    return try at(place) { (store) throws(Fault) in
      try store.entries(of: head.own).map { $0.shown(at: place) }
    }
  }

  /// Heads of these kinds: by their opening in each shard, and across the shards as far as they fill alike.
  public func heads(of kinds: [DossierKind]) throws(Fault) -> [DossierHead] {
    let registered = kinds.allSatisfy(\.isOfRegister)
    var heads: [DossierHead] = []
    for place in registered ? 0..<1 : parts.indices {
      heads += try at(place) { (store) throws(Fault) in
        try store.heads(of: kinds).map { $0.shown(at: place) }
      }
    }
    return parts.count > 1 && !registered ? heads.sorted { $0.id < $1.id } : heads
  }

  /// A page of heads of one kind.
  ///
  /// - Complexity: that of a page in each shard.
  public func heads(_ page: HeadPage) throws(Fault) -> [DossierHead] {
    var end = page.end
    if end == nil, !page.after.isEmpty {
      guard let last = try head(of: DossierKey(page.kind, page.after)) else { return [] }
      end = last.id
    }
    let found = try each { (place, store) throws(Fault) in
      var own = page
      own.after = ""
      own.end = end.map { ShardNumber.bound($0, place, newest: page.newest) }
      return try store.heads(own).map { $0.shown(at: place) }
    }
    return page.merging(Array(found.joined()))
  }

  /// Entries shard by shard, in the order of their numbers.
  public func scan(after number: Int64, limit: Int) throws(Fault) -> [StoredEntry] {
    var found: [StoredEntry] = []
    try walk(after: number) { (place, store, own) throws(Fault) in
      guard found.count < limit else { return false }
      found += try store.scan(after: own, limit: limit - found.count).map { $0.shown(at: place) }
      return true
    }
    return found
  }

  /// Goes through the shards from the one of the entry `number` on, each with its own number to begin after.
  func walk(
    after number: Int64, _ body: (Int, any Store, Int64) throws(Fault) -> Bool
  ) throws(Fault) {
    let first = ShardNumber.entry(number)
    for place in parts.indices where place >= first.place {
      let own = place == first.place ? first.own : 0
      let goesOn = try at(place) { (store) throws(Fault) in try body(place, store, own) }
      guard goesOn else { return }
    }
  }

  /// How many entries there are in all shards.
  public func lastNumber() throws(Fault) -> Int64 { try lastNumbers().reduce(0, &+) }

  /// The number of the last entry of each shard.
  func lastNumbers() throws(Fault) -> [Int64] {
    try each { (_, store) throws(Fault) in try store.lastNumber() }
  }

  /// Dossiers that are due, the earliest first; ties as ``heads(of:)``.
  public func due(by instant: Instant, limit: Int) throws(Fault) -> [DossierHead] {
    var heads: [DossierHead] = []
    for place in parts.indices { heads += try due(by: instant, limit: limit, at: place) }
    heads.sort { ($0.due ?? Instant(.max), $0.id) < ($1.due ?? Instant(.max), $1.id) }
    return Array(heads.prefix(max(0, limit)))
  }

  /// The same of one shard.
  public func due(by instant: Instant, limit: Int, at place: Int) throws(Fault) -> [DossierHead] {
    try at(place) { (store) throws(Fault) in
      try store.due(by: instant, limit: limit).map { $0.shown(at: place) }
    }
  }

  /// All dossiers that wait for something.
  public func waiting() throws(Fault) -> [DossierHead] {
    try each { (place, store) throws(Fault) in try store.waiting().map { $0.shown(at: place) } }
      .joined().sorted { $0.id < $1.id }
  }

  // MARK: - Counters of the statistics

  /// Counters of all shards together: what is too small to be told is judged by the sum.
  public func facts(
    from: Day, through: Day, unit: String?, item: String?, measure: Measure?
  ) throws(Fault) -> [Fact] {
    try added(
      try each { (_, store) throws(Fault) in
        try store.facts(from: from, through: through, unit: unit, item: item, measure: measure)
      })
  }

  /// Sums of all shards together.
  public func sums(
    from: Day, through: Day, unit: String?, item: String?, measures: [String]
  ) throws(Fault) -> [Fact] {
    try added(
      try each { (_, store) throws(Fault) in
        try store.sums(
          from: from, through: through, unit: unit, item: item, measures: measures)
      }
    ).filter { $0.value != 0 }
  }

  private func added(_ parts: [[Fact]]) throws(Fault) -> [Fact] {
    guard parts.count > 1 else { return parts.first ?? [] }
    var sums: [FactKey: Int64] = [:]
    for fact in parts.joined() {
      let (sum, overflow) = sums[fact.key, default: 0].addingReportingOverflow(fact.value)
      guard !overflow else { throw Fault(.storeCorrupt, field: "fact") }
      sums[fact.key] = sum
    }
    return sums.map { Fact($0.key, $0.value) }.sorted { $0.key < $1.key }
  }

  // MARK: - Beside the ledgers

  /// Personal data, beside their dossier.
  public func personal(of dossier: DossierKey, slot: String) throws(Fault) -> PersonalRecord? {
    try at(place(of: dossier)) { (store) throws(Fault) in
      try store.personal(of: dossier, slot: slot)
    }
  }

  /// Messages of all shards, the earliest due first, ties by number.
  public func notices(
    _ state: Notice.State, by instant: Instant, limit: Int
  ) throws(Fault) -> [Notice] {
    let found = try each { (place, store) throws(Fault) in
      try store.notices(state, by: instant, limit: limit).map { $0.shown(at: place) }
    }
    let all = found.joined().sorted { ($0.due, $0.number) < ($1.due, $1.number) }
    return Array(all.prefix(max(0, limit)))
  }

  /// One message.
  public func notice(_ number: Int64) throws(Fault) -> Notice? {
    let (place, own) = ShardNumber.row(number)
    guard own > 0, parts.indices.contains(place) else { return nil }
    return try at(place) { (store) throws(Fault) in try store.notice(own)?.shown(at: place) }
  }

  /// Whether a message had this number and left.
  public func hasLeft(notice number: Int64) throws(Fault) -> Bool {
    let (place, own) = ShardNumber.row(number)
    guard own > 0, parts.indices.contains(place) else { return false }
    return try at(place) { (store) throws(Fault) in try store.hasLeft(notice: own) }
  }

  /// The newest seal: it covers all shards, and stands at home.
  public func lastSeal() throws(Fault) -> Seal? {
    try at(0) { (home) throws(Fault) in try home.lastSeal() }
  }

  /// A value kept at home; what the set itself keeps is not shown.
  public func value(named name: String) throws(Fault) -> [UInt8]? {
    guard !name.hasPrefix(ShardValue.prefix) else { return nil }
    return try at(0) { (home) throws(Fault) in try home.value(named: name) }
  }

  /// Orders of all shards, those of each in the order in which they were given, across them by their moments.
  public func orders(limit: Int) throws(Fault) -> [StoredOrder] {
    let found = try each { (_, store) throws(Fault) in try store.orders(limit: limit) }
    return Array(
      Self.merged(found.map { $0.map { (moment(in: $0.text), $0) } }).prefix(max(0, limit)))
  }

  /// The moment that a record names, as its text says it.
  func moment(in text: [UInt8]) -> String {
    (try? JSONValue(parsing: text))?["at"]?.string ?? ""
  }

  /// Rows of several shards by their moments, those of each shard in their own order.
  static func merged<Row>(_ rows: [[(at: String, row: Row)]]) -> [Row] {
    var next = [Int](repeating: 0, count: rows.count)
    var merged: [Row] = []
    while true {
      let open = rows.indices.filter { next[$0] < rows[$0].count }
      guard let place = open.min(by: { rows[$0][next[$0]].at < rows[$1][next[$1]].at }) else {
        return merged
      }
      merged.append(rows[place][next[place]].row)
      next[place] += 1
    }
  }

  // MARK: - The register, seals

  /// By which of the register's days a shard is filed; home always by all.
  public func filed(at place: Int) throws(Fault) -> Int64 {
    guard place > 0 else { return .max }
    return try at(place) { (store) throws(Fault) in
      try ShardValue.number(try store.value(named: ShardValue.filed))
    }
  }

  /// Whether the number is that of a shard's first entry.
  public func isFirst(_ number: Int64) -> Bool { ShardNumber.entry(number).own == 1 }

  /// How much of the register an entry was decided by: at home all that stands before it, elsewhere what its shard wrote
  /// down.
  public func registerNumber(before number: Int64) throws(Fault) -> Int64 {
    let (place, own) = ShardNumber.entry(number)
    guard place > 0 else { return number }
    let marks = try marks(of: place)
    guard let mark = marks.last(where: { $0.from <= own }) else { return 1 }
    return mark.register &+ 1
  }

  /// From which entry on a shard's entries were decided by how much of the register.
  func marks(of place: Int) throws(Fault) -> [(from: Int64, register: Int64)] {
    let last = try at(place) { (store) throws(Fault) in try store.lastNumber() }
    if let known = parts[place].history, known.last == last { return known.marks }
    let values = try at(place) { (store) throws(Fault) in try store.audit.values() }
    var marks: [(from: Int64, register: Int64)] = []
    let prefix = ShardValue.register + "."
    for (name, bytes) in values where name.hasPrefix(prefix) {
      guard let from = Int64(name.dropFirst(prefix.count)) else {
        throw Fault(.storeCorrupt, field: "shards", detail: "register")
      }
      marks.append((from, try ShardValue.number(bytes)))
    }
    marks.sort { $0.from < $1.from }
    parts[place].history = (last, marks)
    return marks
  }

  /// What the entries of a seal are, shard by shard, as was written down with it.
  public func cut(at entries: Int64) throws(Fault) -> Seal.Cut? {
    if parts.count == 1 { return Seal.Cut(through: entries) }
    if try lastNumber() == entries {
      return Seal.Cut(through: try lastNumbers(), shift: ShardNumber.shift)
    }
    let bytes = try at(0) { (home) throws(Fault) in try home.value(named: ShardValue.cut(entries)) }
    guard let bytes else { return nil }
    let last = String(decoding: bytes, as: UTF8.self).split(separator: ",").compactMap { Int64($0) }
    guard last.count == parts.count, last.reduce(0, &+) == entries else {
      throw Fault(.storeCorrupt, field: "shards", detail: "seal")
    }
    return Seal.Cut(through: last, shift: ShardNumber.shift)
  }
}
