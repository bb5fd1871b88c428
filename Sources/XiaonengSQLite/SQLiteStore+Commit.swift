import Xiaoneng

extension SQLiteStore {
  /// Writes `changes` and ends the transaction; see ``Store/commit(_:)``.
  ///
  /// - Throws: ``Fault/Code/versionConflict`` where a dossier is not what the changes build on,
  ///   ``Fault/Code/badValue`` for a change set that contradicts itself, and what writing a file can
  ///   throw. Nothing is changed then.
  /// - Complexity: O(changes × log of what is stored).
  public func commit(_ changes: inout ChangeSet) throws(Fault) {
    try finish(erasing: !changes.erased.isEmpty) { (connection) throws(Fault) in
      try write(changes, connection)
    }
    for (index, place) in scratch.places.enumerated() where changes.heads.indices.contains(index) {
      changes.heads[index].id = place.id
      changes.heads[index].lastEntry = place.last
      changes.heads[index].hash = place.hash
    }
  }

  private func write(_ changes: ChangeSet, _ connection: Connection) throws(Fault) {
    try check(changes)
    try identify(changes, connection)
    try append(changes, connection)
    try settleHeads(changes, connection)
    try add(changes.facts, connection)
    try keep(changes, connection)
    try send(changes, connection)
  }

  /// A change set that points outside itself is refused before anything is written.
  private func check(_ changes: ChangeSet) throws(Fault) {
    let heads = changes.heads.indices
    guard changes.versionBefore.count == heads.count, changes.dueBefore.count == heads.count,
      changes.entries.allSatisfy({
        heads.contains($0.head) && changes.actors.indices.contains($0.actor)
      }),
      changes.messages.allSatisfy({ heads.contains($0.head) }),
      changes.personal.allSatisfy({ heads.contains($0.head) }),
      changes.erased.allSatisfy({ heads.contains($0.head) })
    else { throw Fault(.badValue, field: "changes") }
  }

  // MARK: - Heads

  /// Finds or gives out the number of every head's dossier.
  private func identify(_ changes: ChangeSet, _ connection: Connection) throws(Fault) {
    scratch.places.removeAll(keepingCapacity: true)
    var next: Int64 = 0
    for (index, head) in changes.heads.enumerated() {
      if head.id > 0 {
        scratch.places.append(
          Scratch.Place(
            id: head.id, isNew: false, storedHash: head.hash, hash: head.hash,
            last: head.lastEntry, due: changes.dueBefore[index]))
        continue
      }
      if next == 0 {
        next = (try connection.statement(.lastID).first { $0.integer(0) } ?? 0) &+ 1
      }
      let insert = try connection.statement(.insertName)
      insert.bind(1, next)
      try insert.bind(2, head.key.description)
      try insert.run()
      if connection.changes == 1 {
        guard changes.versionBefore[index] == 0 else { throw Fault(.versionConflict) }
        scratch.places.append(
          Scratch.Place(
            id: next, isNew: true, storedHash: .zero, hash: .zero, last: 0, due: nil))
        next &+= 1
      } else {
        guard let stored = try self.head(of: head.key),
          stored.version == changes.versionBefore[index]
        else { throw Fault(.versionConflict) }
        scratch.places.append(
          Scratch.Place(
            id: stored.id, isNew: false, storedHash: stored.hash, hash: stored.hash,
            last: stored.lastEntry, due: stored.due))
      }
    }
  }

  /// Writes the row and the due moment of every head, and holds its version against the store's.
  private func settleHeads(_ changes: ChangeSet, _ connection: Connection) throws(Fault) {
    guard !changes.heads.isEmpty else { return }
    let insert = try connection.statement(.insertDossier)
    let update = try connection.statement(.updateDossier)
    for index in changes.heads.indices {
      let place = scratch.places[index]
      let due = changes.heads[index].due
      let unit = try units.number(of: changes.heads[index].unit, connection)
      let row = place.isNew ? insert : update
      row.bind(1, Int64(changes.heads[index].version))
      row.bind(2, place.last)
      row.bind(4, changes.heads[index].lastAt.milliseconds)
      row.bind(5, unit)
      row.bind(6, Int64(changes.heads[index].phase))
      row.bind(7, due?.milliseconds)
      row.bind(8, place.id)
      scratch.digests.removeAll(keepingCapacity: true)
      place.hash.appendBytes(to: &scratch.digests)
      if place.isNew {
        try row.run(3, digest: scratch.digests)
      } else {
        row.bind(9, Int64(changes.versionBefore[index]))
        place.storedHash.appendBytes(to: &scratch.digests)
        try row.run(3, 10, digests: scratch.digests)
        guard connection.changes == 1 else { throw Fault(.versionConflict) }
      }
      if place.due != due { try move(place.id, from: place.due, to: due, connection) }
    }
  }

  /// Moves a dossier in the due index.
  func move(
    _ id: Int64, from before: Instant?, to after: Instant?, _ connection: Connection
  ) throws(Fault) {
    if let before {
      let delete = try connection.statement(.deleteDue)
      delete.bind(1, before.milliseconds)
      delete.bind(2, id)
      try delete.run()
    }
    if let after {
      let insert = try connection.statement(.insertDue)
      insert.bind(1, after.milliseconds)
      insert.bind(2, id)
      try insert.run()
    }
  }

  // MARK: - Entries

  /// Appends the entries, each with the hash of the one before it in its dossier.
  private func append(_ changes: ChangeSet, _ connection: Connection) throws(Fault) {
    guard !changes.entries.isEmpty else { return }
    var number = try lastNumber()
    guard number < Int64.max - Int64(changes.entries.count) else { throw Fault(.storeFull) }
    let insert = try connection.statement(.insertEvent)
    for index in changes.entries.indices {
      let place = changes.entries[index].head
      number += 1
      scratch.text.removeAll(keepingCapacity: true)
      changes.appendText(of: index, previous: scratch.places[place].hash, to: &scratch.text)
      scratch.places[place].hash = SHA256.hash(scratch.text)
      insert.bind(1, number)
      insert.bind(2, scratch.places[place].id)
      insert.bind(3, scratch.places[place].last)
      try insert.run(4, text: scratch.text)
      scratch.places[place].last = number
    }
  }

  // MARK: - Beside the ledger

  private func add(_ facts: [FactKey: Int64], _ connection: Connection) throws(Fault) {
    guard !facts.isEmpty else { return }
    let add = try connection.statement(.addFact)
    for (key, value) in facts {
      // Days are kept as text, whose order is theirs within these bounds.
      guard key.day.isInRange else { throw Fault(.badValue, field: "day") }
      try add.bind(1, "\(key.day)")
      try add.bind(2, key.unit)
      try add.bind(3, key.item)
      try add.bind(4, key.measure.name)
      add.bind(5, value)
      try add.run()
    }
  }

  private func keep(_ changes: ChangeSet, _ connection: Connection) throws(Fault) {
    try set(changes.counters, connection)
    for (key, request) in changes.requests {
      let set = try connection.statement(.setRequest)
      try set.bind(1, key)
      try set.bind(2, request.command.bytes)
      scratch.writer.removeAll()
      request.done.write(to: &scratch.writer)
      try set.run(3, text: scratch.writer.bytes)
    }
    for (head, record) in changes.personal {
      let set = try connection.statement(.setPersonal)
      set.bind(1, scratch.places[head].id)
      try set.bind(2, record.slot)
      try set.bind(3, record.salt.bytes)
      try set.bind(4, record.value)
      try set.run()
    }
    for (head, slot) in changes.erased {
      let erase = try connection.statement(.erasePersonal)
      erase.bind(1, scratch.places[head].id)
      try erase.bind(2, slot)
      try erase.run()
    }
    for (name, bytes) in changes.values {
      let set = try connection.statement(.setValue)
      try set.bind(1, name)
      try set.bind(2, bytes)
      try set.run()
    }
    guard let seal = changes.seal else { return }
    let number = try connection.statement(.lastSealNumber).first { $0.integer(0) } ?? 0
    let insert = try connection.statement(.insertSeal)
    insert.bind(1, number &+ 1)
    scratch.writer.removeAll()
    seal.write(to: &scratch.writer)
    try insert.run(2, text: scratch.writer.bytes)
  }

  func set(_ counters: [String: Int64], _ connection: Connection) throws(Fault) {
    for (name, value) in counters {
      let set = try connection.statement(.setCounter)
      try set.bind(1, name)
      set.bind(2, value)
      try set.run()
    }
  }

  private func send(_ changes: ChangeSet, _ connection: Connection) throws(Fault) {
    if !changes.messages.isEmpty {
      var number = try connection.statement(.lastNotice).first { $0.integer(0) } ?? 0
      let insert = try connection.statement(.insertNotice)
      for message in changes.messages {
        number &+= 1
        insert.bind(1, number)
        insert.bind(2, scratch.places[message.head].id)
        try insert.bind(3, message.channel.rawValue)
        try insert.bind(4, message.template.rawValue)
        insert.bind(6, message.at.milliseconds)
        scratch.writer.removeAll()
        scratch.writer.openArray()
        for value in message.values { scratch.writer.string(value) }
        scratch.writer.closeArray()
        try insert.run(5, text: scratch.writer.bytes)
      }
    }
    for notice in changes.notices {
      let update = try connection.statement(.updateNotice)
      update.bind(1, notice.number)
      try update.bind(2, notice.state.rawValue)
      update.bind(3, Int64(notice.attempts))
      update.bind(4, notice.due.milliseconds)
      try update.run()
    }
  }

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
