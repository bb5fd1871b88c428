/// The entries of one kind in the register (名册), each with a small number, and found by its name.
///
/// It is no sequence: what is gone through must be there whole, in the order of opening
/// (``Register/places(of:)``, ``Register/allPersons`` and their like).
struct Roster<Entry> {
  private var entries: [Entry] = []
  private var index: [String: Int32] = [:]
  /// All places in the order in which the dossiers were opened.
  private(set) var ordered: [Int32] = []

  var indices: Range<Int> { entries.indices }

  /// All entries in the order in which the dossiers were opened.
  var inOrder: some Sequence<Entry> { ordered.lazy.map { entries[Int($0)] } }

  func place(of id: String) -> Int32? { index[id] }

  subscript(place: Int) -> Entry {
    get { entries[place] }
    set { entries[place] = newValue }
  }

  mutating func put(_ entry: Entry, as id: String) {
    if let known = index[id] {
      entries[Int(known)] = entry
    } else {
      let place = Int32(clamping: entries.count)
      index[id] = place
      entries.append(entry)
      ordered.append(place)
    }
  }

  /// Puts the dossiers with these ids before the others, which were opened later.
  mutating func order(by ids: [String]) {
    let first = ids.compactMap { index[$0] }
    let known = Set(first)
    ordered = first + ordered.filter { !known.contains($0) }
  }
}
