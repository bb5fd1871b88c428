// Deciding over a store of several places (分片): one transaction changes dossiers of one place, and what must happen in
// another before it happens in a transaction of its own.

/// What must be done in another place before a decision can be made (他片先行).
enum Elsewhere {
  /// What time does to a dossier through a moment.
  case dossier(DossierKey, through: Instant)
  /// What time does to all dossiers.
  case everything(through: Instant)
}

extension Engine {
  /// The name under which one place of several is marked as one: no engine opens it alone.
  package static let placeSetting = "shards.set"

  /// Whether ledgers stand in several places, so that one transaction changes dossiers of one of them only.
  package var isSpread: Bool { store.places > 1 }

  /// Says which dossier the open transaction is about, before it is read.
  func aim(at dossier: DossierKey) throws(Fault) {
    guard store.places > 1 else { return }
    let place = store.place(of: dossier)
    try store.aim(at: place)
    if isWriting { aimed = place }
  }

  /// Whether a dossier stands where the open transaction cannot write.
  func isElsewhere(_ key: DossierKey) -> Bool {
    guard isWriting, let aimed else { return false }
    return store.place(of: key) != aimed
  }

  /// Makes sure that nothing is due in a dossier of another place.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/versionConflict`` where something is: it happens first, and the
  ///   transaction is made again.
  func requireElapsed(_ key: DossierKey, through at: Instant) throws(Fault) {
    guard !idle.contains(key), let shelf = shelf(of: key.kind), let head = try store.head(of: key)
    else { return }
    let slot = try shelf.load(head, self)
    guard shelf.nextMoment(of: slot, through: at, self) != nil else { return }
    elsewhere = .dossier(key, through: at)
    throw Fault(.versionConflict)
  }

  /// What time does to these dossiers through `at`, wherever they stand.
  func elapseAll(_ waiting: [Waiting], through at: Instant) throws {
    guard store.places > 1, isWriting else {
      try elapse(waiting, through: at)
      return
    }
    for dossier in waiting where !idle.contains(dossier.shelf.key(of: dossier.slot)) {
      guard dossier.shelf.nextMoment(of: dossier.slot, through: at, self) != nil else { continue }
      elsewhere = .everything(through: at)
      throw Fault(.versionConflict)
    }
  }

  /// Files a dossier as due anew, where the open transaction can; other places are filed by ``sweepPlaces``.
  func file(_ dossier: Waiting) {
    guard !isElsewhere(dossier.shelf.key(of: dossier.slot)) else { return }
    let place = dossier.shelf.place(of: dossier.slot, self)
    if let due = dossier.shelf.dueMoment(of: dossier.slot, self) {
      changes.heads[place].due = due
    }
  }

  /// Does what must happen before the transaction that asked for it is made again.
  func happen(_ first: Elsewhere) throws(Fault) {
    switch first {
    case .everything(let at): _ = try sweepPlaces(through: at, limit: .max)
    case .dossier(let key, let at):
      let moved = try transact(writing: true) { () throws(Fault) in
        try aim(at: key)
        do { try shelf(of: key.kind)?.elapse(key, through: at, self) } catch {
          throw Self.fault(error)
        }
        return !changes.entries.isEmpty
      }
      if !moved { idle.insert(key) }
      if !changes.orders.isEmpty { carryOutKept() }
    }
  }

  /// Requests in the order of the places they are about, those of one place together.
  func inPlaces<Element>(
    _ elements: [Element], by dossier: (Element) -> DossierKey?
  ) -> [[Element]] {
    guard store.places > 1 else { return [elements] }
    var groups = [[Element]](repeating: [], count: store.places)
    for element in elements {
      groups[dossier(element).map { store.place(of: $0) } ?? 0].append(element)
    }
    return groups.filter { !$0.isEmpty }
  }

  // MARK: - Sweeping

  /// Lets time pass in every place, in the order of the moments across all of them.
  ///
  /// A place that cannot be reached keeps the others from nothing: they are done, and then its fault is thrown.
  func sweepPlaces(through at: Instant, limit: Int) throws(Fault) -> SweepReport {
    var report = SweepReport()
    var failed: Fault?
    var lost: Set<Int> = []
    for place in 1..<store.places {
      do { try fileAnew(place) } catch {
        failed = failed ?? error
        lost.insert(place)
      }
    }
    do { try carryOutOrders(limit: max(1, limit), &report) } catch { failed = failed ?? error }
    var left = max(1, limit)
    while true {
      var fronts: [[DossierHead]] = []
      for place in 0..<store.places {
        do {
          fronts.append(lost.contains(place) ? [] : try front(of: place, through: at))
        } catch {
          failed = failed ?? error
          lost.insert(place)
          fronts.append([])
        }
      }
      guard let place = first(of: fronts) else { break }
      guard left > 0 else {
        report.more = true
        break
      }
      // So long no other place has anything to do.
      let others = fronts.enumerated().filter { $0.offset != place }.compactMap(
        \.element.first?.due)
      let bound = min(at, others.min() ?? at)
      let heads = fronts[place].prefix { ($0.due ?? at) <= bound }.prefix(left)
      left -= heads.count
      do { try pass(Array(heads), at: place, through: bound, &report) } catch {
        failed = failed ?? error
        lost.insert(place)
      }
    }
    if let failed { throw failed }
    return report
  }

  private func front(of place: Int, through at: Instant) throws(Fault) -> [DossierHead] {
    try transact(writing: false) { () throws(Fault) in
      try store.due(by: at, limit: 64 + idle.count, at: place).filter { !idle.contains($0.key) }
    }
  }

  /// The place with the earliest moment; the one whose dossier was opened first among equals.
  private func first(of fronts: [[DossierHead]]) -> Int? {
    fronts.indices.filter { !fronts[$0].isEmpty }.min { one, other in
      guard let mine = fronts[one].first, let theirs = fronts[other].first else { return false }
      return (mine.due ?? Instant(.max), mine.id) < (theirs.due ?? Instant(.max), theirs.id)
    }
  }

  /// What time does to dossiers of one place through `bound`.
  private func pass(
    _ heads: [DossierHead], at place: Int, through bound: Instant, _ report: inout SweepReport
  ) throws(Fault) {
    let (dossiers, events, still) = try transact(writing: true) { () throws(Fault) in
      try store.aim(at: place)
      aimed = place
      for dossier in try letPass(heads, through: bound) { file(dossier) }
      var (dossiers, events): (Int64, Int64) = (0, 0)
      var still: [DossierKey] = []
      for (index, head) in changes.heads.enumerated() {
        let grown = Int64(head.version) - Int64(changes.before[index].version)
        if grown > 0 {
          dossiers += 1
          events += grown
        } else if head.due == changes.before[index].due {
          still.append(head.key)
        }
      }
      return (dossiers, events, still)
    }
    idle.formUnion(still)
    report.dossiers += numericCast(dossiers)
    report.events += events
    if !changes.orders.isEmpty { carryOutKept() }
  }

  /// Files what waits in a place by the days of the register as it stands, where they changed since.
  func fileAnew(_ place: Int) throws(Fault) {
    try transact(writing: true) { () throws(Fault) in
      guard try store.filed(at: place) < registerSeen.ofDays else { return }
      try store.aim(at: place)
      aimed = place
      do {
        for dossier in try waiting() where !isElsewhere(dossier.shelf.key(of: dossier.slot)) {
          let due = dossier.shelf.dueMoment(of: dossier.slot, self)
          if let due, due != dossier.shelf.filed(dossier.slot) { file(dossier) }
        }
      } catch { throw Self.fault(error) }
      changes.filedBy = registerSeen.ofDays
    }
  }
}
