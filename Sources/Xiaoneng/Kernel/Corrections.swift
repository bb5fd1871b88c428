/// An entry of a ledger, as a fold takes it.
struct PastEntry {
  var sequence: Int32
  var at: Instant
  var actor: Principal
  var word: String
  var data: JSONValue
}

extension PastEntry {
  init(_ entry: LedgerEntry) {
    (sequence, at, actor) = (entry.sequence, entry.at, entry.actor)
    (word, data) = (entry.word, entry.data)
  }
}

/// What was put right in a ledger (更正): the entries as they should have been, and those that no longer hold. The
/// ledger itself never changes.
struct Corrections {
  private var values: [Int32: [(field: Rectifiable, value: JSONValue?)]] = [:]
  private var lapsed: Set<Int32> = []

  var isEmpty: Bool { values.isEmpty && lapsed.isEmpty }

  init() {}

  /// What the entries of a ledger say was put right in it.
  init(in entries: some Sequence<PastEntry>) throws(Fault) {
    for entry in entries where entry.word == Upkeep.rectified {
      if case .upkeep(.rectified(let data)) = try entry.event() { take(data) }
    }
  }

  mutating func take(_ data: Upkeep.Rectified) {
    lapsed.formUnion(data.lapsed.map(\.entry))
    guard let field = Reference.rectifiable(data.field, in: data.word),
      let value = field.json(said: data.value)
    else { return }
    values[data.entry, default: []].append((field, value))
  }

  /// Whether what time did in this entry no longer holds.
  func hasLapsed(_ sequence: Int32) -> Bool { lapsed.contains(sequence) }

  /// The record of an entry, as it should have been.
  func data(of entry: PastEntry) -> JSONValue {
    guard let changes = values[entry.sequence] else { return entry.data }
    return changes.reduce(entry.data) { $1.field.put($1.value, into: $0) }
  }

  /// The event of an entry, as it should have been; nil where it no longer holds.
  func event(of entry: PastEntry) throws(Fault) -> Event? {
    guard !hasLapsed(entry.sequence) else { return nil }
    guard values[entry.sequence] != nil else { return try entry.event() }
    var right = entry
    right.data = data(of: entry)
    return try right.event()
  }
}

extension PastEntry {
  /// The event that it says.
  func event() throws(Fault) -> Event {
    do { return try Event.read(word: word, data: data) } catch {
      throw Fault(.storeCorrupt, field: "#\(sequence)", detail: error.english)
    }
  }
}

extension Upkeep {
  /// The word of the event after which a dossier is as if an entry had said something else.
  static let rectified = prefix + ".rectified"
  /// What its words begin with: those of a dossier of any kind.
  static let prefix = "upkeep"
}

extension Dossier {
  /// A dossier as its ledger gives it with what was put right, adding what the events count to `facts`, `times` times.
  ///
  /// - Complexity: O(entries).
  static func folded(
    _ entries: [PastEntry], by corrections: Corrections, offsetMinutes: Int32,
    in register: Register, times: Int64 = 0, into facts: inout [FactKey: Int64]
  ) throws(Fault) -> Self {
    var state = Self()
    for entry in entries {
      guard let event = try corrections.event(of: entry) else { continue }
      guard let own = own(event) else {
        state.take(shared: event)
        continue
      }
      let day = entry.at.day(offsetMinutes: offsetMinutes)
      state.evolve(own, on: day, in: register)
      guard times != 0 else { continue }
      state.count(own, on: day, in: register) { key, value in
        facts[key, default: 0] &+= value &* times
      }
    }
    return state
  }

  /// The dossier after `data` was recorded behind `entries`, and by how much the counters differ then.
  static func restated(
    _ entries: [PastEntry], by data: Upkeep.Rectified, offsetMinutes: Int32, in register: Register
  ) throws(Fault) -> (state: Self, facts: [FactKey: Int64]) {
    let before = try Corrections(in: entries)
    var after = before
    after.take(data)
    var facts: [FactKey: Int64] = [:]
    _ = try folded(
      entries, by: before, offsetMinutes: offsetMinutes, in: register, times: -1, into: &facts)
    let state = try folded(
      entries, by: after, offsetMinutes: offsetMinutes, in: register, times: 1, into: &facts)
    return (state, facts.filter { $0.value != 0 })
  }
}
