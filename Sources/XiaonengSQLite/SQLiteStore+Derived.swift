import Xiaoneng

extension SQLiteStore {
  /// Replaces what is derived; see ``Store/replaceDerived(_:)``.
  ///
  /// The links between entries are derived too: those that `changes` names are put right or, where it names
  /// none at all, all are made anew from the entries' order. Rows that are as they should be are not written.
  /// - Throws: what writing a file can throw; nothing is changed then.
  /// - Complexity: O(what differs + tiles); O(counters), O(dossiers) where those do not stand; O(entries) where the links
  ///   are to be found.
  public func replaceDerived(_ changes: inout ChangeSet) throws(Fault) {
    var replaced: [(index: Int, id: Int64, last: Int64, hash: LedgerDigest)] = []
    try finish(erasing: false) { (connection) throws(Fault) in
      let last = changes.links == nil ? try link(connection) : nil
      let isDueRight = last == nil && changes.standing.contains(.due)
      for link in changes.links ?? [] { try set(link, connection) }
      if last != nil { try connection.statement(.clearDossierDue).run() }
      for (index, head) in changes.heads.enumerated() {
        guard let id = try identify(head, connection) else { continue }
        let number = last.map { $0[id] ?? 0 } ?? head.lastEntry
        let hash = try head.hash == .zero ? hash(of: number, connection) : head.hash
        if isDueRight { try refile(id, head.due, connection) }
        try replace(head, id, number, hash, connection)
        replaced.append((index, id, number, hash))
      }
      if !isDueRight {
        try connection.statement(.unfileDue).run()
        try connection.statement(.fileDue).run()
      }
      if !changes.standing.contains(.counts) {
        try replace(changes.facts, connection)
        try sumAgain(connection)
      }
      if !changes.standing.contains(.numbers) {
        try connection.statement(.clearCounters).run()
        try set(changes.counters, connection)
      }
      try set(values: changes.values, connection)
      if let tiles = changes.tiles {
        try connection.statement(.clearTiles).run()
        try set(tiles, connection)
      }
    }
    for (index, id, last, hash) in replaced {
      changes.heads[index].id = id
      changes.heads[index].lastEntry = last
      changes.heads[index].hash = hash
    }
  }

  /// Files a dossier as due at another moment than its row says.
  private func refile(
    _ id: Int64, _ due: Instant?, _ connection: Connection
  ) throws(Fault) {
    let find = try connection.statement(.dueOf)
    find.bind(1, id)
    let before = (try find.first { $0.optionalInteger(0) } ?? nil).map { Instant($0) }
    if before != due { try move(id, from: before, to: due, connection) }
  }

  private func replace(
    _ head: DossierHead, _ id: Int64, _ last: Int64, _ hash: LedgerDigest, _ connection: Connection
  ) throws(Fault) {
    let unit = try units.number(of: head.unit, connection)
    let row = try connection.statement(.replaceDossier)
    row.bind(1, Int64(head.version))
    row.bind(2, last)
    row.bind(4, head.lastAt.milliseconds)
    row.bind(5, unit)
    row.bind(6, Int64(head.phase))
    row.bind(7, head.due?.milliseconds)
    row.bind(8, id)
    row.bind(9, head.owner)
    row.bind(10, head.subject)
    try row.bind(11, head.key.kind.rawValue)
    try row.run(3, digest: hash.bytes)
  }

  /// The number of a dossier; a name that is gone is written again where the number is known.
  private func identify(
    _ head: DossierHead, _ connection: Connection
  ) throws(Fault) -> Int64? {
    if let known = try id(of: head.key) { return known }
    guard head.id > 0 else { return nil }
    let name = try connection.statement(.nameDossier)
    name.bind(1, head.id)
    try name.bind(2, head.key.description)
    try name.run()
    return connection.changes == 1 ? head.id : nil
  }

  private func set(_ link: StoredLink, _ connection: Connection) throws(Fault) {
    let set = try connection.statement(.setLink)
    set.bind(1, link.number)
    set.bind(2, link.previous)
    set.bind(3, link.dossier)
    try set.run()
  }

  /// Makes the counters of the statistics what `facts` says, and writes only what differs.
  private func replace(
    _ facts: [FactKey: Int64], _ connection: Connection
  ) throws(Fault) {
    // What has the number of another kind would not be found: its counters are made anew under a right one.
    try connection.statement(.deleteCountedWrong).run()
    counted.removeAll()
    try connection.statement(.deleteFactWrong).run()
    var left = facts
    var gone: [(day: Int64, counted: Int64)] = []
    try connection.statement(.factRow).each { (row) throws(Fault) in
      if let day = Day(decimal: row.integer(0)), let measure = Measure(row.text(5)) {
        let key = FactKey(day: day, unit: row.text(3), item: row.text(4), measure: measure)
        if let right = left[key] {
          if right == row.integer(2) { left[key] = nil }
          return
        }
      }
      gone.append((row.integer(0), row.integer(1)))
    }
    for (day, counted) in gone {
      let delete = try connection.statement(.deleteFact)
      delete.bind(1, day)
      delete.bind(2, counted)
      try delete.run()
    }
    let set = try connection.statement(.setFact)
    for (key, value) in left {
      guard key.day.isInRange else { throw Fault(.badValue, field: "day") }
      set.bind(1, key.day.decimal)
      set.bind(2, try counted.number(of: key, connection))
      set.bind(3, value)
      try set.run()
    }
  }

  /// Points every entry at the one before it in its dossier.
  ///
  /// - Returns: the last entry of each dossier.
  private func link(_ connection: Connection) throws(Fault) -> [Int64: Int64] {
    var last: [Int64: Int64] = [:]
    var wrong: [StoredLink] = []
    let links = try connection.statement(.links)
    links.bind(1, .min)
    links.bind(2, .max)
    try links.each { (row) throws(Fault) in
      let (number, dossier) = (row.integer(0), row.integer(1))
      let previous = last.updateValue(number, forKey: dossier) ?? 0
      if row.integer(2) != previous {
        wrong.append(StoredLink(number: number, dossier: dossier, previous: previous))
      }
    }
    for link in wrong { try set(link, connection) }
    return last
  }

  private func hash(of number: Int64, _ connection: Connection) throws(Fault) -> LedgerDigest {
    let find = try connection.statement(.event)
    find.bind(1, number)
    return try find.first { (row) throws(Fault) in SHA256.hash(try text(row, 1)) } ?? .zero
  }
}
