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
    guard changes.before.count == heads.count,
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
            hash: head.hash, last: head.lastEntry, due: changes.before[index].due))
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
        guard changes.before[index].version == 0 else { throw Fault(.versionConflict) }
        scratch.places.append(
          Scratch.Place(
            id: next, isNew: true, storedHash: .zero, storedLast: 0, hash: .zero, last: 0, due: nil)
        )
        next &+= 1
      } else {
        guard let stored = try self.head(of: head.key),
          stored.version == changes.before[index].version
        else { throw Fault(.versionConflict) }
        scratch.places.append(
          Scratch.Place(
            id: stored.id, isNew: false, storedHash: stored.hash, storedLast: stored.lastEntry,
            hash: stored.hash, last: stored.lastEntry, due: stored.due))
      }
    }
  }

  /// Writes the row and the due moment of every head, and holds its version against the store's.
  ///
  /// In the order of their rows: those of one page are then written one after the other.
  private func settleHeads(_ changes: ChangeSet, _ connection: Connection) throws(Fault) {
    scratch.order.removeAll(keepingCapacity: true)
    scratch.order.append(contentsOf: changes.heads.indices)
    let places = scratch.places
    scratch.order.sort { places[$0].id < places[$1].id }
    for index in scratch.order {
      if scratch.places[index].isNew {
        try open(changes, index, connection)
      } else {
        try settle(changes, index, connection)
      }
    }
  }

  /// Writes the row of a new dossier.
  private func open(
    _ changes: ChangeSet, _ index: Int, _ connection: Connection
  ) throws(Fault) {
    let place = scratch.places[index]
    let row = try connection.statement(.insertDossier)
    bind(changes.heads[index], place, to: row)
    row.bind(6, Int64(changes.heads[index].phase))
    row.bind(7, changes.heads[index].due?.milliseconds)
    row.bind(5, try units.number(of: changes.heads[index].unit, connection))
    row.bind(13, changes.heads[index].owner)
    row.bind(14, changes.heads[index].subject)
    try row.bind(15, changes.heads[index].key.kind.rawValue)
    try row.run(3, digest: scratch.digests)
    try move(place.id, from: nil, to: changes.heads[index].due, connection)
  }

  /// Brings the row of a dossier up to date.
  private func settle(
    _ changes: ChangeSet, _ index: Int, _ connection: Connection
  ) throws(Fault) {
    let place = scratch.places[index]
    let (phase, due) = (changes.heads[index].phase, changes.heads[index].due)
    let isStill = changes.before[index].phase == phase && place.due == due
    var filed = place.due
    func run(_ row: Statement) throws(Fault) {
      bind(changes.heads[index], place, to: row)
      row.bind(6, Int64(phase))
      row.bind(7, due?.milliseconds)
      row.bind(9, Int64(changes.before[index].version))
      row.bind(11, place.storedLast)
      row.bind(12, filed?.milliseconds)
      place.storedHash.appendBytes(to: &scratch.digests)
      try row.run(3, 10, digests: scratch.digests)
    }
    try run(connection.statement(isStill ? .growDossier : .updateDossier))
    if connection.changes == 0 {
      // A sweep of another process files a dossier anew without an entry in it.
      filed = try self.filed(changes, index, connection)
      try run(connection.statement(.updateDossier))
    }
    guard connection.changes == 1 else { throw Fault(.versionConflict) }
    if changes.refiled.contains(index) {
      let refile = try connection.statement(.refileDossier)
      refile.bind(1, try units.number(of: changes.heads[index].unit, connection))
      refile.bind(2, changes.heads[index].owner)
      refile.bind(3, changes.heads[index].subject)
      refile.bind(4, place.id)
      try refile.run()
    }
    if filed != due { try move(place.id, from: filed, to: due, connection) }
  }

  /// Binds what every row of a dossier says of its ledger; its hash is put into the scratch.
  private func bind(_ head: borrowing DossierHead, _ place: Scratch.Place, to row: Statement) {
    row.bind(1, Int64(head.version))
    row.bind(2, place.last)
    row.bind(4, head.lastAt.milliseconds)
    row.bind(8, place.id)
    scratch.digests.removeAll(keepingCapacity: true)
    place.hash.appendBytes(to: &scratch.digests)
  }

  /// The due moment in the store of a head that is otherwise what the change set builds on.
  private func filed(
    _ changes: ChangeSet, _ index: Int, _ connection: Connection
  ) throws(Fault) -> Instant? {
    guard let stored = try head(of: changes.heads[index].key),
      stored.version == changes.before[index].version
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
