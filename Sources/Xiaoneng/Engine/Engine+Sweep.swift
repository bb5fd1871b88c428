/// What a sweep did (巡检结果).
public struct SweepReport: Record, Equatable {
  /// Dossiers that something happened to.
  public var dossiers: Int64 = 0
  /// Events recorded.
  public var events: Int64 = 0
  /// True when more is due and another sweep should follow.
  public var more = false

  /// A report to read into.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("dossiers", &dossiers)
    try visitor.required("events", &events)
    try visitor.required("more", &more)
  }
}

extension Engine {
  /// Lets time pass: everything due by `at` happens once, in order, at the moment it was due.
  ///
  /// - Parameter limit: dossiers in this transaction at most; ask again while ``SweepReport/more``.
  /// - Throws: ``Fault`` when the store cannot; nothing was recorded then.
  /// - Complexity: O(*k*) for *k* dossiers due, whatever the number that wait.
  public func sweep(at: Instant, limit: Int = 1_000) throws(Fault) -> SweepReport {
    var report = SweepReport()
    try transact(writing: true) { () throws(Fault) in
      let heads = try store.due(by: at, limit: max(1, limit))
      // What cannot be moved must not keep a caller asking for more.
      var moved = false
      defer { report.more = moved && heads.count >= max(1, limit) }
      for head in heads {
        let slot = try load(head)
        let place = place(ofSlot: slot)
        let version = changes.heads[place].version
        do {
          try elapse(slot, through: at)
          let context = try context(at: at, actor: .system)
          changes.heads[place].due = slots[slot].state.nextTimer(in: context)?.at
          moved = moved || changes.heads[place].due != head.due
        } catch let fault as Fault {
          throw fault
        } catch {
          // A calendar that does not reach so far: the dossier waits where it is.
          continue
        }
        let recorded = Int64(changes.heads[place].version - version)
        report.events += recorded
        if recorded > 0 { report.dossiers += 1 }
      }
    }
    return report
  }

  /// What time does to one case through `at`, each thing at the moment it is due.
  func elapse(_ slot: Int, through at: Instant) throws {
    // A case that is filed for later has nothing due: no clock is read.
    if let filed = due(of: slot), filed > at { return }
    // Each timer fires once; the bound is far above what any case can have.
    for _ in 0..<1_000 {
      let lastAt = self.lastAt(of: slot)
      let look = try context(at: lastAt, actor: .system)
      guard let next = slots[slot].state.nextTimer(in: look), next.at <= at else { return }
      let moment = max(next.at, lastAt)
      let context = try context(at: moment, actor: .system)
      ruling.reset()
      slots[slot].state.elapse(next.timer, in: context, into: &ruling)
      guard !ruling.events.isEmpty else { return }
      _ = try record(on: slot, in: context)
    }
  }
}
