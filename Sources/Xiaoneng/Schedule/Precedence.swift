/// What comes before what, by place in a list (先后关系), and how.
struct Precedence<How: Sendable>: Sendable {
  /// Places, first things first; filled by ``sort(called:article:)``.
  private(set) var order: [Int] = []
  /// For each: what it waits for.
  private(set) var before: [[(place: Int, how: How)]]
  /// For each: what waits for it.
  private(set) var behind: [[(place: Int, how: How)]]

  /// So many things, none of which waits for another.
  init(count: Int) {
    before = Array(repeating: [], count: count)
    behind = before
  }

  /// Lets the thing at `place` wait for the one at `other`.
  mutating func put(_ place: Int, after other: Int, _ how: How) {
    before[place].append((other, how))
    behind[other].append((place, how))
  }

  /// Kahn's order, ties in the order of the list; what is left over is a circle, and is named.
  ///
  /// - Throws: `planCycle` with the things of the circle, as `name` calls them.
  /// - Complexity: O(things + links).
  mutating func sort(
    field: String, article: String? = nil, called name: (Int) -> String
  ) throws(Refusal) {
    var waits = before.map(\.count)
    var ready = waits.indices.filter { waits[$0] == 0 }
    var next = 0
    while next < ready.count {
      let place = ready[next]
      next += 1
      for link in behind[place] {
        waits[link.place] -= 1
        if waits[link.place] == 0 { ready.append(link.place) }
      }
    }
    guard ready.count == before.count else {
      throw Refusal(
        .planCycle, article: article, field: field, detail: circle(waits, called: name))
    }
    order = ready
  }

  /// Whoever still waits waits for someone who does: going back must come round.
  private func circle(_ waits: [Int], called name: (Int) -> String) -> String {
    guard var place = waits.indices.first(where: { waits[$0] > 0 }) else { return "" }
    var seen: [Int: Int] = [:]
    var path: [Int] = []
    while seen[place] == nil {
      seen[place] = path.count
      path.append(place)
      guard let back = before[place].first(where: { waits[$0.place] > 0 }) else { break }
      place = back.place
    }
    let round = path[(seen[place] ?? 0)...].reversed().map(name)
    // A circle of a thousand is shown by its ends.
    let shown = round.count > 20 ? round.prefix(10) + ["…"] + round.suffix(9) : round[...]
    return (shown + round.prefix(1)).joined(separator: " → ")
  }
}
