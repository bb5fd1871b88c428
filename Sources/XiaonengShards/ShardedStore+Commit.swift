import Xiaoneng

extension ShardedStore {
  /// Writes `changes` in the one shard that they are of, and ends the transaction; see ``Store/commit(_:)``.
  ///
  /// What was taken of the series of numbers is written down at home before, in a transaction that holds nothing else.
  /// - Throws: ``XiaonengCalendar/Fault/Code/badValue`` with the field `shards` for changes of more than one shard, and
  ///   what the stores throw.
  public func commit(_ changes: inout ChangeSet) throws(Fault) {
    guard phase == .writing else {
      throw Fault(.storeFailed, detail: "no writing transaction")
    }
    do {
      let place = try onlyPlace(of: changes)
      // Counted before home's own transaction ends in which they are read.
      let cut = changes.seal == nil ? nil : try lastNumbers()
      try aim(at: place)
      if place != 0 { try takeNumbers(for: changes, at: place) }
      try write(&changes, cut: cut, at: place)
    } catch {
      rollback()
      throw error
    }
    parts[target ?? 0].phase = .outside
    rollback()
  }

  /// The shard that all changes are of.
  private func onlyPlace(of changes: ChangeSet) throws(Fault) -> Int {
    var places: Set<Int> = []
    if let target { places.insert(target) }
    for head in changes.heads { places.insert(place(of: head.key)) }
    for notice in changes.notices { places.insert(ShardNumber.row(notice.number).place) }
    for key in changes.ordersDone { places.insert(place(ofOrder: key)) }
    if changes.seal != nil || !changes.values.isEmpty { places.insert(0) }
    guard places.count < 2, places.allSatisfy(parts.indices.contains) else { throw Self.spans }
    return places.first ?? 0
  }

  /// An order is kept with the dossier that gave it, which its key begins with.
  private func place(ofOrder key: String) -> Int {
    DossierKey(String(key.prefix { $0 != "#" })).map { place(of: $0) } ?? 0
  }

  private func write(
    _ changes: inout ChangeSet, cut: [Int64]?, at place: Int
  ) throws(Fault) {
    guard let store = parts[place].store else { throw Fault(.storeFailed, field: "shards") }
    let (heads, notices, values) = (changes.heads, changes.notices, changes.values)
    defer {
      changes.notices = notices
      changes.values = values
    }
    for index in changes.heads.indices { changes.heads[index] = changes.heads[index].own }
    for index in changes.notices.indices { changes.notices[index] = changes.notices[index].own }
    var mark = parts[place].mark
    do {
      if place != 0 {
        mark = try noteRegister(&changes, store, at: place)
        if changes.filedBy > 0 {
          changes.values[ShardValue.filed] = ShardValue.bytes(changes.filedBy)
        }
      } else if let cut, let seal = changes.seal {
        let name = ShardValue.cut(seal.entries)
        // A copy says itself what an old seal covers.
        if changes.values[name] == nil { changes.values[name] = ShardValue.bytes(cut) }
      }
      try store.commit(&changes)
    } catch {
      changes.heads = heads
      throw told(error, of: place)
    }
    parts[place].mark = mark
    for index in changes.heads.indices {
      changes.heads[index] = changes.heads[index].shown(at: place)
    }
  }

  // MARK: - The register

  /// Writes down how much of the register the entries of this commit were decided by, where that is more than before.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/versionConflict`` where the shard has seen more of it.
  private func noteRegister(
    _ changes: inout ChangeSet, _ store: any Store, at place: Int
  ) throws(Fault) -> Int64 {
    let known: Int64
    if let mark = parts[place].mark {
      known = mark
    } else {
      known = try ShardValue.number(try store.value(named: ShardValue.register))
    }
    guard !changes.entries.isEmpty, changes.decidedBy > 0 else { return known }
    guard known <= changes.decidedBy else { throw Fault(.versionConflict) }
    guard known < changes.decidedBy else { return known }
    let bytes = ShardValue.bytes(changes.decidedBy)
    changes.values[ShardValue.register] = bytes
    changes.values[ShardValue.register(from: try store.lastNumber() + 1)] = bytes
    return changes.decidedBy
  }

  // MARK: - Numbers

  /// What a counter of numbers says: what home gave out for itself, or took for the others.
  func given(_ name: String, _ home: any Store) throws(Fault) -> Int64 {
    max(
      try home.counter(name), try ShardValue.number(try home.value(named: ShardValue.counter(name)))
    )
  }

  /// Takes at home the numbers that a commit elsewhere gives out, and claims its request key, so that no one else gets
  /// either; whoever was first makes this one begin again.
  private func takeNumbers(for changes: ChangeSet, at place: Int) throws(Fault) {
    guard !changes.counters.isEmpty || claim != nil else { return }
    do throws(Fault) {
      let home = try opened(0)
      end(0)
      try begin(0, home, writing: true)
      var own = ChangeSet()
      var taken = resumed
      for (name, new) in changes.counters {
        let now = try given(name, home)
        if let read = counted[name], read != now { throw Fault(.versionConflict) }
        if taken[name] == nil { taken[name] = now }
        if now < new { own.values[ShardValue.counter(name)] = ShardValue.bytes(new) }
      }
      if let claim {
        let name = ShardValue.request(claim)
        guard try home.value(named: name) == claimed, try home.request(claim) == nil else {
          throw Fault(.versionConflict)
        }
        let bytes = Claim(changes.heads.first?.key, taken).bytes
        if bytes != claimed { own.values[name] = bytes }
      }
      if own.isEmpty { end(0) } else { try home.commit(&own) }
      parts[0].phase = .outside
    } catch {
      end(0)
      throw told(error, of: 0)
    }
  }

  /// What a request that opens a dossier elsewhere has taken at home.
  struct Claim {
    var dossier: DossierKey?
    /// What the counters said before.
    var counters: [String: Int64]

    init(_ dossier: DossierKey?, _ counters: [String: Int64]) {
      (self.dossier, self.counters) = (dossier, counters)
    }

    init(reading bytes: [UInt8]) throws(Fault) {
      guard let json = try? JSONValue(parsing: bytes), case .object(let members)? = json["counters"]
      else { throw Fault(.storeCorrupt, field: "shards", detail: "request") }
      dossier = json["dossier"]?.string.flatMap { DossierKey($0) }
      counters = [:]
      for member in members { counters[member.key] = member.value.integer }
    }

    var bytes: [UInt8] {
      var writer = JSONWriter()
      writer.openObject()
      writer.name("counters")
      writer.openObject()
      for (name, value) in counters.sorted(by: { $0.key < $1.key }) {
        writer.member(name)
        writer.integer(value)
      }
      writer.closeObject()
      if let dossier {
        writer.name("dossier")
        writer.string(dossier.description)
      }
      writer.closeObject()
      return writer.bytes
    }
  }

  /// What became of the request with this key; see ``Store/request(_:)``.
  ///
  /// Of a command that names its dossier that dossier's shard is asked. Of one that opens a dossier, home: it knows where
  /// that was to be, and what it was to be called.
  public func request(_ key: String) throws(Fault) -> StoredRequest? {
    if let place = target ?? hint {
      return try at(place) { (store) throws(Fault) in try store.request(key) }
    }
    guard phase != .outside else {
      return try each { (_, store) throws(Fault) in try store.request(key) }.compactMap { $0 }.first
    }
    let (known, claimed) = try at(0) { (home) throws(Fault) in
      (try home.request(key), try home.value(named: ShardValue.request(key)))
    }
    if let known { return known }
    if phase == .writing { claim = key }
    guard let claimed else { return nil }
    let taken = try Claim(reading: claimed)
    guard let dossier = taken.dossier else { return nil }
    let place = place(of: dossier)
    // Whoever makes the same request now is waited for.
    try aim(at: place)
    hint = nil
    if let known = try at(place, { (store) throws(Fault) in try store.request(key) }) {
      return known
    }
    if phase == .writing {
      // It came to nothing: it is made again, under the number that it had.
      end(place)
      target = nil
      resumed = taken.counters
      self.claimed = claimed
    }
    return nil
  }

  /// The value of a counter of numbers given out; see ``Store/counter(_:)``.
  public func counter(_ name: String) throws(Fault) -> Int64 {
    if let before = resumed[name] { return before }
    let value = try at(0) { (home) throws(Fault) in try given(name, home) }
    if phase == .writing { counted[name] = counted[name] ?? value }
    return value
  }

  /// Counters of all shards by their names, of those that several keep the greatest; see
  /// ``Store/counters(after:before:limit:)``.
  public func counters(
    after first: String, before end: String, limit: Int
  ) throws(Fault) -> [(name: String, value: Int64)] {
    try greatest { (store) throws(Fault) in
      let found = try store.counters(after: first, before: end, limit: limit)
      return Dictionary(found.map { ($0.name, $0.value) }) { max($0, $1) }
    }.named(after: first, before: end, limit: limit)
  }

  /// The counters of all shards; of those that several keep under one name the greatest: a shard keeps what its own
  /// dossiers were given.
  func greatest(
    _ counters: (any Store) throws(Fault) -> [String: Int64]
  ) throws(Fault) -> [String: Int64] {
    var found: [String: Int64] = [:]
    _ = try each { (_, store) throws(Fault) in
      found.merge(try counters(store)) { max($0, $1) }
    }
    return found
  }

  // MARK: - Not over several

  /// Refused: what is derived is not told apart by shards.
  public func replaceDerived(_ changes: inout ChangeSet) throws(Fault) {
    rollback()
    throw Fault(
      .badOption, field: "shards",
      detail: "分片库不能整体重建 a set of shards is not rebuilt as one")
  }
}
