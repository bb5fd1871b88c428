/// The register as it stood before any entry of the ledgers (登记沿革): what a dossier's event meant depends on
/// whom and what the register knew then.
///
/// It holds the register's events and a bounded number of states between them, so that going back costs a
/// part of going through all.
struct RegisterTimeline {
  /// An event of the register: its number among all entries, whom or what it is about, and its day.
  struct Change {
    var number: Int64
    var id: String
    var day: Day
    var event: Registry.Event
  }

  private var changes: [Change] = []
  private let first: Register
  private var marks: [(count: Int, register: Register)] = []
  private var now: (count: Int, register: Register)
  /// The register after all of its events.
  private(set) var last: Register

  /// How many states are kept at most.
  private static let mostMarks = 64

  /// The events of the register in the order of their numbers, on an empty `register`.
  init(_ events: [Change], from register: Register) {
    changes = events
    first = register
    let every = max(1, (events.count + Self.mostMarks - 1) / Self.mostMarks)
    let whole = register.copy()
    for (count, change) in events.enumerated() {
      if count > 0, count % every == 0 { marks.append((count, whole.copy())) }
      whole.evolve(change.event, of: change.id, on: change.day)
    }
    last = whole
    now = (events.count, whole)
  }

  /// The register as it stood before the entry `number`.
  ///
  /// - Complexity: O(log events) after the last change of the register, else as many changes as lie
  ///   between two states that are kept.
  mutating func register(before number: Int64) -> Register {
    let count = countBefore(number)
    if count == changes.count { return last }
    if count == now.count { return now.register }
    if count < now.count || now.count == changes.count {
      let mark = marks.last { $0.count <= count }
      now = (mark?.count ?? 0, (mark?.register ?? first).copy())
    } else {
      // Whoever holds the one before keeps it as it was.
      now.register = now.register.copy()
    }
    while now.count < count {
      let change = changes[now.count]
      now.register.evolve(change.event, of: change.id, on: change.day)
      now.count += 1
    }
    return now.register
  }

  private func countBefore(_ number: Int64) -> Int {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
