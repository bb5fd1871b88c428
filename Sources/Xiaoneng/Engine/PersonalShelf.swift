/// Personal data of a ``MemoryStore``, in one buffer: a record of its own would cost more in
/// bookkeeping than it holds.
struct PersonalShelf {
  private struct Place {
    /// The interned name of the slot; -1 once erased.
    var slot: Int32
    /// The dossier's place before this one; -1 for the first.
    var previous: Int32
    var salt: Salt
    var start: Int
    var length: Int32
  }

  private var places: [Place] = []
  private var bytes: [UInt8] = []
  private var slots = Interner<String>()
  /// The newest place of each dossier; -1 for none.
  private var newest: [Int32] = []

  /// Keeps `record` of the dossier numbered `dossier`, in place of what its slot held.
  mutating func keep(_ record: PersonalRecord, of dossier: Int) {
    guard dossier >= 0 else { return }
    erase(record.slot, of: dossier)
    while newest.count <= dossier { newest.append(-1) }
    places.append(
      Place(
        slot: slots.place(of: record.slot), previous: newest[dossier], salt: record.salt,
        start: bytes.count, length: Int32(clamping: record.value.count)))
    bytes.append(contentsOf: record.value)
    newest[dossier] = Int32(clamping: places.count - 1)
  }

  /// Overwrites what the slot holds, salt and all.
  mutating func erase(_ slot: String, of dossier: Int) {
    guard let found = find(slot, of: dossier) else { return }
    for index in places[found].start..<places[found].start + Int(places[found].length) {
      bytes[index] = 0
    }
    places[found].slot = -1
    places[found].length = 0
    places[found].salt = Salt(high: 0, low: 0)
  }

  /// What the slot holds; nil when it was erased or never there.
  func record(_ slot: String, of dossier: Int) -> PersonalRecord? {
    guard let found = find(slot, of: dossier) else { return nil }
    let place = places[found]
    return PersonalRecord(
      slot: slot, salt: place.salt,
      value: Array(bytes[place.start..<place.start + Int(place.length)]))
  }

  /// How many records there are.
  var count: Int { places.count { $0.slot >= 0 } }

  /// All that is kept of a dossier, the newest first.
  func records(of dossier: Int) -> [PersonalRecord] {
    guard newest.indices.contains(dossier) else { return [] }
    var found: [PersonalRecord] = []
    var next = Int(newest[dossier])
    while places.indices.contains(next) {
      let place = places[next]
      if place.slot >= 0 {
        found.append(
          PersonalRecord(
            slot: slots[place.slot], salt: place.salt,
            value: Array(bytes[place.start..<place.start + Int(place.length)])))
      }
      next = Int(place.previous)
    }
    return found
  }

  private func find(_ slot: String, of dossier: Int) -> Int? {
    guard newest.indices.contains(dossier) else { return nil }
    var next = Int(newest[dossier])
    while places.indices.contains(next) {
      if places[next].slot >= 0, slots[places[next].slot] == slot { return next }
      next = Int(places[next].previous)
    }
    return nil
  }
}
