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
      var due: [Int] = []
      for head in heads { due.append(try load(head)) }
      let versions = due.map { slots[$0].head.version }
      do { try elapse(due, through: at) } catch { throw Self.fault(error) }
      // What cannot be moved must not keep a caller asking for more.
      var moved = false
      for (slot, version) in zip(due, versions) {
        let place = place(ofSlot: slot)
        if let context = try? context(at: at, actor: .system) {
          changes.heads[place].due = slots[slot].state.nextTimer(in: context)?.at
        }
        moved = moved || changes.heads[place].due != slots[slot].head.due
        let recorded = Int64(changes.heads[place].version - version)
        report.events += recorded
        if recorded > 0 { report.dossiers += 1 }
      }
      report.more = moved && heads.count >= max(1, limit)
    }
    return report
  }

  static func fault(_ error: any Error) -> Fault {
    (error as? Fault) ?? Fault(.storeFailed, detail: "\(type(of: error))")
  }

  /// What time does to one case through `at`, each thing at the moment it is due.
  func elapse(_ slot: Int, through at: Instant) throws {
    // A case that is filed for later has nothing due: no clock is read.
    if let moment = filed(of: slot), moment > at { return }
    while let next = nextTimer(of: slot, through: at), try fire(next, on: slot) {}
  }

  /// What time does to these cases through `at`, in the order of the moments across all of them.
  func elapse(_ waiting: [Int], through at: Instant) throws {
    var agenda = Agenda()
    for (order, slot) in waiting.enumerated() {
      if let next = nextTimer(of: slot, through: at) { agenda.push(next.at, order) }
    }
    while let order = agenda.pop() {
      let slot = waiting[order]
      guard let due = nextTimer(of: slot, through: at), try fire(due, on: slot),
        let next = nextTimer(of: slot, through: at)
      else { continue }
      agenda.push(next.at, order)
    }
  }

  /// The next thing that time does to a case by `at`; nil where nothing is due, or where no calendar or
  /// profile reaches so far: the case then waits where it is.
  private func nextTimer(of slot: Int, through at: Instant) -> (at: Instant, timer: CaseTimer)? {
    guard let look = try? context(at: lastAt(of: slot), actor: .system),
      let next = slots[slot].state.nextTimer(in: look), next.at <= at
    else { return nil }
    return next
  }

  /// Records what a timer does; false when that is nothing, so that no one asks for ever.
  private func fire(_ next: (at: Instant, timer: CaseTimer), on slot: Int) throws -> Bool {
    let context = try context(at: max(next.at, lastAt(of: slot)), actor: .system)
    ruling.reset()
    slots[slot].state.elapse(next.timer, in: context, into: &ruling)
    guard !ruling.events.isEmpty else { return false }
    _ = try record(on: slot, in: context)
    return true
  }

  /// The case as it stands at `at`, with all that time has done to it by then: what a question sees,
  /// swept or not. Nothing is recorded.
  func projected(_ slot: Int, at: Instant) throws(Refusal) -> ApprovalCase {
    var state = slots[slot].state
    var moment = lastAt(of: slot)
    if let due = filed(of: slot), due > at { return state }
    var trial = Ruling(salts: .seeded(0))
    while let next = state.nextTimer(in: try context(at: moment, actor: .system)), next.at <= at {
      moment = max(next.at, moment)
      let context = try context(at: moment, actor: .system)
      trial.reset()
      state.elapse(next.timer, in: context, into: &trial)
      guard !trial.events.isEmpty else { return state }
      for case .approval(let event) in trial.events {
        state.evolve(event, on: context.day, in: register)
      }
    }
    return state
  }
}

/// Moments in their order, each with a place; the earlier place first among equals.
private struct Agenda {
  private var heap: [(at: Instant, order: Int)] = []

  mutating func push(_ at: Instant, _ order: Int) {
    heap.append((at, order))
    var child = heap.count - 1
    while child > 0, heap[child] < heap[(child - 1) / 2] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func pop() -> Int? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    if !heap.isEmpty {
      heap[0] = last
      var parent = 0
      while true {
        var least = parent
        for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
          if heap[child] < heap[least] { least = child }
        }
        if least == parent { break }
        heap.swapAt(parent, least)
        parent = least
      }
    }
    return first.order
  }
}
