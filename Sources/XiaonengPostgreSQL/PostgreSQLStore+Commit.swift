import Xiaoneng

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a commit writes, worked out before the server is asked: the chain is the client's, the numbers are the
/// server's.
struct Draft {
  /// One head of the change set.
  struct Place {
    var id: Int64
    var hashBefore: LedgerDigest
    var hash: LedgerDigest
    /// The number of its last entry in the store.
    var last: Int64
    /// The place of its last entry in this commit, from 1; 0 for none.
    var entry: Int32 = 0
  }

  var places: [Place] = []
  var previous: [Int32] = []
  var lastBefore: [Int64] = []
  var texts: [[UInt8]] = []

  /// Chains the entries of `changes` on to the heads, whose places are given.
  init(_ changes: ChangeSet, _ places: [Place]) {
    self.places = places
    for index in changes.entries.indices {
      let head = changes.entries[index].head
      var text: [UInt8] = []
      changes.appendText(of: index, previous: self.places[head].hash, to: &text)
      self.places[head].hash = SHA256.hash(text)
      previous.append(self.places[head].entry)
      lastBefore.append(self.places[head].last)
      self.places[head].entry = Int32(clamping: index + 1)
      texts.append(text)
    }
  }
}

extension PostgreSQLStore {
  /// Writes `changes` and ends the transaction in one round trip; see ``Store/commit(_:)``.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/versionConflict`` where a dossier is not what the changes build on or a
  ///   promise could not be kept, ``XiaonengCalendar/Fault/Code/badValue`` for a change set that contradicts itself,
  ///   ``XiaonengCalendar/Fault/Code/storeBusy`` where the server was lost and what became of the commit could not be
  ///   told in time: the same request with its key tells later.
  /// - Complexity: O(changes × log of what is stored).
  public func commit(_ changes: inout ChangeSet) throws(Fault) {
    try requireOwn()
    guard phase == .writing || phase == .promised else {
      throw Fault(.storeFailed, detail: "no writing transaction")
    }
    do throws(Fault) {
      try check(changes)
      let draft = Draft(changes, try places(of: changes))
      let calls = commitCalls(changes, draft)
      let bases = try settle(calls, changes, draft)
      adopt(bases, draft, &changes)
    } catch {
      if phase != .outside { abandon() }
      throw error
    }
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
    guard changes.facts.keys.allSatisfy({ $0.day.isInRange }) else {
      throw Fault(.badValue, field: "day")
    }
  }

  /// What the store knows of each head; one that the change set does not know by its number is asked for.
  private func places(of changes: ChangeSet) throws(Fault) -> [Draft.Place] {
    var places: [Draft.Place] = []
    for (index, head) in changes.heads.enumerated() {
      var known = head
      if head.id == 0, changes.before[index].version > 0 {
        guard let stored = try self.head(of: head.key),
          stored.version == changes.before[index].version
        else { throw Fault(.versionConflict) }
        known = stored
      }
      places.append(
        Draft.Place(
          id: known.id, hashBefore: known.hash, hash: known.hash, last: known.lastEntry))
    }
    return places
  }

  /// The calls that write everything and commit.
  private func commitCalls(_ changes: ChangeSet, _ draft: Draft) -> [Call] {
    let parameters = append(changes, draft)
    if appending.isEmpty {
      let marks = (1...parameters.count).map { "$\($0)" }.joined(separator: ", ")
      appending = "SELECT * FROM \(named("append"))(\(marks))"
    }
    return [Call(appending, parameters, usual: true), Call("COMMIT", usual: true)]
  }

  /// Takes over the numbers that the server gave.
  private func adopt(
    _ bases: (entry: Int64, dossier: Int64), _ draft: Draft, _ changes: inout ChangeSet
  ) {
    var opened: Int64 = 0
    for (index, place) in draft.places.enumerated() {
      if place.id == 0 { opened += 1 }
      changes.heads[index].id = place.id == 0 ? bases.dossier + opened : place.id
      changes.heads[index].hash = place.hash
      changes.heads[index].lastEntry =
        place.entry > 0 ? bases.entry + Int64(place.entry) : place.last
    }
  }

  // MARK: - What becomes of it

  /// Sends the commit; where the connection is lost, finds out on another what became of it, and makes it again
  /// where it is not there and no one else wrote.
  private func settle(
    _ calls: [Call], _ changes: ChangeSet, _ draft: Draft
  ) throws(Fault) -> (entry: Int64, dossier: Int64) {
    let built = seen
    do {
      return try finish(phase == .promised ? [Self.begin] + calls : calls)
    } catch {
      guard error.isTransient else {
        if error.state == "23505" || error.state == "XN001" { isAlone = false }
        throw error.fault
      }
      let first = error.fault
      return try retry(calls, changes, draft, built: built, else: first)
    }
  }

  private func finish(_ calls: [Call]) throws(Failure) -> (entry: Int64, dossier: Int64) {
    let answers = try run(calls)
    guard answers.count >= 2,
      let (generation, entry, dossier) = answers[answers.count - 2].first({
        ($0.integer(0), $0.integer(1), $0.integer(2))
      })
    else { throw Failure(state: "") }
    if isOnMemory, generation != seen &+ 1 {
      // Others wrote before, and the engine learns of it when it next asks.
      (isBehind, isAlone, self.generation) = (true, false, self.generation &+ 1)
    }
    seen = generation
    phase = .outside
    return (entry, dossier)
  }

  private func retry(
    _ calls: [Call], _ changes: ChangeSet, _ draft: Draft, built: Int64, else first: Fault
  ) throws(Fault) -> (entry: Int64, dossier: Int64) {
    abandon()
    var waited: Int32 = 0
    var pause: Int32 = 50
    while true {
      do throws(Failure) {
        // The lock first: whatever the lost connection still does is over when it is taken.
        let found = try run([Self.begin, enter]).last?.first { $0.integer(0) } ?? 0
        if let bases = try find(changes, draft) {
          try? link?.post([Call("ROLLBACK")])
          // The count of commits is not known for sure: everything is read again.
          (seen, isAlone) = (-1, false)
          return bases
        }
        guard isOnMemory || found == built else { throw Failure(state: "XN001") }
        return try finish(calls)
      } catch {
        if let link, !link.isLost { try? link.post([Call("ROLLBACK")]) }
        // The lost connection may still hold the lock, or another writer who came first.
        let goesOn = error.isTransient || error.state == "55P03"
        guard goesOn, waited < options.failoverMilliseconds else {
          throw goesOn ? first : error.fault
        }
      }
      usleep(UInt32(pause) * 1_000)
      waited &+= pause
      pause = min(1_000, pause &* 2)
    }
  }

  /// Whether the commit is in the store: by a request's key with its outcome, or by the hash of what it recorded in
  /// its first dossier, which no other commit can have.
  ///
  /// - Returns: the numbers that it was given; nil where it is not there.
  private func find(
    _ changes: ChangeSet, _ draft: Draft
  ) throws(Failure) -> (entry: Int64, dossier: Int64)? {
    if let (key, request) = changes.requests.first {
      let known = try run([
        Call("SELECT command, outcome FROM \(named("request")) WHERE key = $1", [.text(key)])
      ]).last?.first { ($0.digest(0), $0.bytes(1)) }
      guard let known, known.0 == request.command, known.1 == Self.text(of: request.done) else {
        return nil
      }
    }
    guard let place = draft.places.firstIndex(where: { $0.entry > 0 }) else {
      // Without an entry there is nothing to find it by: what it set is set again, which changes nothing.
      return changes.requests.isEmpty ? nil : (0, 0)
    }
    let rows = try run([
      Call(
        """
        SELECT t.number, t.text, d.id FROM \(named("dossier")) d, \(named("trail"))(d.last) t
        WHERE d.key = $1
        """,
        [.text(changes.heads[place].key.description)])
    ]).last
    var opened: Int64 = 0
    for head in draft.places[...place] where head.id == 0 { opened += 1 }
    for index in 0..<(rows?.count ?? 0) {
      guard let row = rows?[index], SHA256.hash(row.bytes(1)) == draft.places[place].hash else {
        continue
      }
      return (row.integer(0) - Int64(draft.places[place].entry), row.integer(2) - opened)
    }
    return nil
  }
}
