/// An entry that a counter of the statistics was made of (统计出处): remembered with the event that counted, so that a score
/// names what it rests on without going through the ledgers.
///
/// It is kept as a counter, which a rebuild makes anew: its name says unit, measure, day and entry, its value whether
/// the entry counted something, took something back, or both.
struct CountedEntry: Equatable {
  /// The day that it counts on.
  var day: Day
  /// The entry.
  var entry: Appraisals.LedgerReference
  /// Whether it counted something, and whether it took something back that the same dossier counted on that day.
  var (counts, takesBack): (Bool, Bool)

  /// What names of counters for a unit and a measure begin with, before the day.
  private static func prefix(_ unit: String, _ measure: Measure) -> String {
    "cited/\(unit)/\(measure.name)/"
  }

  /// The counter that remembers an entry.
  static func name(_ key: FactKey, _ dossier: DossierKey, _ sequence: Int32) -> String {
    "\(prefix(key.unit, key.measure))\(key.day)/\(dossier)#\(sequence)"
  }

  /// What is added to its value, bit by bit.
  static func bits(_ value: Int64) -> Int64 { value > 0 ? 1 : value < 0 ? 2 : 0 }

  /// Where counters for a unit, a measure and the days of a period stand.
  static func names(
    _ unit: String, _ measure: Measure, _ period: Appraisals.Start
  ) -> Range<String> {
    let prefix = prefix(unit, measure)
    // What follows a day is a slash, and the next character ends it.
    return "\(prefix)\(period.from)"..<"\(prefix)\(period.through)0"
  }

  /// Those of `found` that still count, in the order of days, dossiers and entries. What was taken back takes its entry
  /// with it: the last one of its dossier that counted on that day.
  static func left(of found: [CountedEntry]) -> [CountedEntry] {
    let found = found.sorted {
      $0.day == $1.day
        ? ($0.entry.dossier, $0.entry.sequence) < ($1.entry.dossier, $1.entry.sequence)
        : $0.day < $1.day
    }
    var left: [CountedEntry] = []
    for one in found where one.counts != one.takesBack {
      if one.counts {
        left.append(one)
      } else if let last = left.last, last.day == one.day, last.entry.dossier == one.entry.dossier {
        left.removeLast()
      }
    }
    return left
  }

  /// Reads a counter for a unit and a measure.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/storeCorrupt`` for one that says no entry.
  init(
    reading counter: (name: String, value: Int64), _ unit: String, _ measure: Measure
  ) throws(Fault) {
    let (name, value) = counter
    let rest = name.utf8.dropFirst(Self.prefix(unit, measure).utf8.count)
    guard let slash = rest.firstIndex(of: UInt8(ascii: "/")),
      let mark = rest.lastIndex(of: UInt8(ascii: "#")), slash < mark,
      let day = Day(String(decoding: rest[..<slash], as: UTF8.self)),
      let dossier = DossierKey(
        String(decoding: rest[rest.index(after: slash)..<mark], as: UTF8.self)),
      let sequence = Int32(String(decoding: rest[rest.index(after: mark)...], as: UTF8.self)),
      (1...3).contains(value)
    else { throw Fault(.storeCorrupt, field: "counter", detail: name) }
    self.day = day
    entry = Appraisals.LedgerReference(dossier, sequence)
    (counts, takesBack) = (value & 1 != 0, value & 2 != 0)
  }
}

extension Dossier {
  /// Remembers in `counters` the entry of `dossier` that counts `value` for `key`, where a score may rest on it.
  func cite(
    _ key: FactKey, _ value: Int64, _ dossier: DossierKey, _ sequence: Int32,
    in register: Register, into counters: inout [String: Int64]
  ) {
    guard key.measure.isCited, value != 0, isCited(in: register) else { return }
    counters[CountedEntry.name(key, dossier, sequence), default: 0] |= CountedEntry.bits(value)
  }
}
