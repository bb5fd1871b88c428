import Xiaoneng

extension SQLiteStore {
  /// Writes `changes` and ends the transaction; see ``Store/commit(_:)``.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/versionConflict`` where a dossier is not what the changes build on,
  ///   ``XiaonengCalendar/Fault/Code/badValue`` for a change set that contradicts itself, and what writing a file can
  ///   throw. Nothing is changed then.
  /// - Complexity: O(changes × log of what is stored).
  public func commit(_ changes: inout ChangeSet) throws(Fault) {
    try finish(erasing: !changes.erased.isEmpty) { (connection) throws(Fault) in
      try write(changes, connection)
      if !changes.erased.isEmpty { try oweErasure(connection) }
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

  /// The number after the last one that `query` finds.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for a number that no counting leads to.
  func after(
    _ query: SQL, _ column: String, _ connection: Connection
  ) throws(Fault) -> Int64 {
    let last = try connection.statement(query).first { $0.integer(0) } ?? 0
    // As many again as one transaction can have are left.
    guard last >= 0, last < .max - Int64(Int32.max) else {
      throw Fault(.storeCorrupt, field: column)
    }
    return last + 1
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
            id: head.id, isNew: false, storedHash: head.hash, storedLast: head.lastEntry,
            hash: head.hash, last: head.lastEntry, due: changes.dueBefore[index]))
        continue
      }
      if next == 0 {
        next = try after(.lastID, "name.id", connection)
      }
      let insert = try connection.statement(.insertName)
      insert.bind(1, next)
      try insert.bind(2, head.key.description)
      try insert.run()
      if connection.changes == 1 {
        guard changes.versionBefore[index] == 0 else { throw Fault(.versionConflict) }
        scratch.places.append(
          Scratch.Place(
            id: next, isNew: true, storedHash: .zero, storedLast: 0, hash: .zero, last: 0, due: nil)
        )
        next &+= 1
      } else {
        guard let stored = try self.head(of: head.key),
          stored.version == changes.versionBefore[index]
        else { throw Fault(.versionConflict) }
        scratch.places.append(
          Scratch.Place(
            id: stored.id, isNew: false, storedHash: stored.hash, storedLast: stored.lastEntry,
            hash: stored.hash, last: stored.lastEntry, due: stored.due))
      }
    }
  }

  /// Writes the row and the due moment of every head, and holds its version against the store's.
  private func settleHeads(_ changes: ChangeSet, _ connection: Connection) throws(Fault) {
    guard !changes.heads.isEmpty else { return }
    let insert = try connection.statement(.insertDossier)
    let update = try connection.statement(.updateDossier)
    for index in changes.heads.indices {
      var place = scratch.places[index]
      let due = changes.heads[index].due
      let unit = try units.number(of: changes.heads[index].unit, connection)
      let row = place.isNew ? insert : update
      row.bind(1, Int64(changes.heads[index].version))
      row.bind(2, place.last)
      row.bind(4, changes.heads[index].lastAt.milliseconds)
      row.bind(6, Int64(changes.heads[index].phase))
      row.bind(7, due?.milliseconds)
      row.bind(8, place.id)
      scratch.digests.removeAll(keepingCapacity: true)
      place.hash.appendBytes(to: &scratch.digests)
      if place.isNew {
        row.bind(5, unit)
        row.bind(13, changes.heads[index].owner)
        row.bind(14, changes.heads[index].subject)
        try row.bind(15, changes.heads[index].key.kind.rawValue)
        try row.run(3, digest: scratch.digests)
      } else {
        row.bind(9, Int64(changes.versionBefore[index]))
        row.bind(11, place.storedLast)
        row.bind(12, place.due?.milliseconds)
        place.storedHash.appendBytes(to: &scratch.digests)
        try row.run(3, 10, digests: scratch.digests)
        if connection.changes == 0 {
          // A sweep of another process files a dossier anew without an entry in it.
          place.due = try filed(changes, index, connection)
          row.bind(12, place.due?.milliseconds)
          try row.run(3, 10, digests: scratch.digests)
        }
        guard connection.changes == 1 else { throw Fault(.versionConflict) }
      }
      if !place.isNew, changes.refiled.contains(index) {
        let refile = try connection.statement(.refileDossier)
        refile.bind(1, unit)
        refile.bind(2, changes.heads[index].owner)
        refile.bind(3, changes.heads[index].subject)
        refile.bind(4, place.id)
        try refile.run()
      }
      if place.due != due { try move(place.id, from: place.due, to: due, connection) }
    }
  }

  /// The due moment in the store of a head that is otherwise what the change set builds on.
  private func filed(
    _ changes: ChangeSet, _ index: Int, _ connection: Connection
  ) throws(Fault) -> Instant? {
    guard let stored = try head(of: changes.heads[index].key),
      stored.version == changes.versionBefore[index]
    else { throw Fault(.versionConflict) }
    return stored.due
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
    guard number >= 0 else { throw Fault(.storeCorrupt, field: "event.number") }
    guard number < Int64.max - Int64(changes.entries.count) else { throw Fault(.storeFull) }
    let insert = try connection.statement(.insertEvent)
    // Held here and not in the class, whose every access would be checked.
    var places: [Scratch.Place] = []
    var text: [UInt8] = []
    swap(&places, &scratch.places)
    swap(&text, &scratch.text)
    defer {
      swap(&places, &scratch.places)
      swap(&text, &scratch.text)
    }
    for index in changes.entries.indices {
      let place = changes.entries[index].head
      number += 1
      text.removeAll(keepingCapacity: true)
      changes.appendText(of: index, previous: places[place].hash, to: &text)
      places[place].hash = SHA256.hash(text)
      insert.bind(1, number)
      insert.bind(2, places[place].id)
      insert.bind(3, places[place].last)
      try insert.run(4, text: text)
      places[place].last = number
    }
  }
}
