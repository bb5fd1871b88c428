import Xiaoneng

extension SQLiteStore {
  /// Replaces what is derived; see ``Store/replaceDerived(_:)``.
  ///
  /// The links between entries are derived too, and made anew from the entries' order.
  /// - Throws: what writing a file can throw; nothing is changed then.
  /// - Complexity: O(entries + derived rows).
  public func replaceDerived(_ changes: inout ChangeSet) throws(Fault) {
    var replaced: [(index: Int, id: Int64, last: Int64, hash: Digest)] = []
    try finish(erasing: false) { (connection) throws(Fault) in
      let last = try link(connection)
      for query in [SQL.clearDue, .clearFacts, .clearCounters, .clearDossierDue] {
        try connection.statement(query).run()
      }
      for (index, head) in changes.heads.enumerated() {
        let find = try connection.statement(.identify)
        try find.bind(1, head.key.description)
        guard let id = try find.first({ $0.integer(0) }) else { continue }
        let number = last[id] ?? 0
        let hash = try head.hash == .zero ? hash(of: number, connection) : head.hash
        try replace(head, id, number, hash, connection)
        replaced.append((index, id, number, hash))
      }
      try add(changes.facts, connection)
      try set(changes.counters, connection)
    }
    for (index, id, last, hash) in replaced {
      changes.heads[index].id = id
      changes.heads[index].lastEntry = last
      changes.heads[index].hash = hash
    }
  }

  private func replace(
    _ head: DossierHead, _ id: Int64, _ last: Int64, _ hash: Digest, _ connection: Connection
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
    try row.run(3, digest: hash.bytes)
    try move(id, from: nil, to: head.due, connection)
  }

  /// Points every entry at the one before it in its dossier.
  ///
  /// - Returns: the last entry of each dossier.
  private func link(_ connection: Connection) throws(Fault) -> [Int64: Int64] {
    var last: [Int64: Int64] = [:]
    var wrong: [(number: Int64, previous: Int64)] = []
    try connection.statement(.chain).each { (row) throws(Fault) in
      let number = row.integer(0)
      let previous = last.updateValue(number, forKey: row.integer(1)) ?? 0
      if row.integer(2) != previous { wrong.append((number, previous)) }
    }
    for (number, previous) in wrong {
      let set = try connection.statement(.setPrevious)
      set.bind(1, number)
      set.bind(2, previous)
      try set.run()
    }
    return last
  }

  private func hash(of number: Int64, _ connection: Connection) throws(Fault) -> Digest {
    let find = try connection.statement(.event)
    find.bind(1, number)
    return try find.first { SHA256.hash($0.bytes(1)) } ?? .zero
  }
}
