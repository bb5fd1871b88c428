/// What one text has in common with another, found in one pass over each: the suffix automaton of the first,
/// read with the second.
struct CommonPassages {
  /// A run of characters that stands in both.
  struct Match: Equatable {
    var first: Int
    var second: Int
    var count: Int
  }

  private var matches: [Match] = []

  /// - Complexity: O(*n*) in the length of both.
  init(in first: [Unicode.Scalar], and second: [Unicode.Scalar]) {
    guard !first.isEmpty, !second.isEmpty else { return }
    let automaton = SuffixAutomaton(first)
    var state = 0
    var length = 0
    var last: Match?
    for (place, scalar) in second.enumerated() {
      while state != 0, automaton.next(state, scalar) == nil {
        state = automaton.link(state)
        length = automaton.length(state)
      }
      if let next = automaton.next(state, scalar) {
        state = next
        length += 1
      }
      let start = place + 1 - length
      // A run ends where the next one begins later.
      if let run = last, length == 0 || start > run.second { matches.append(run) }
      last =
        length == 0
        ? nil : Match(first: automaton.end(state) - length, second: start, count: length)
    }
    if let last { matches.append(last) }
  }

  /// The longest runs of at least `least` characters, at most `most`, none of which shares a character of the
  /// second text with another; of equal ones the earlier.
  ///
  /// - Complexity: O(*m* log *m* + *m* · most), *m* = runs.
  func longest(from least: Int, most: Int) -> [Match] {
    var taken: [Match] = []
    let order = matches.filter { $0.count >= least }.sorted {
      ($1.count, $0.second) < ($0.count, $1.second)
    }
    for match in order {
      guard taken.count < most else { break }
      let isFree = taken.allSatisfy {
        match.second >= $0.second + $0.count || match.second + match.count <= $0.second
      }
      if isFree { taken.append(match) }
    }
    return taken
  }
}

/// All substrings of a text as one automaton of at most twice as many states as it has characters.
private struct SuffixAutomaton {
  private struct State {
    var length = 0
    var link = -1
    /// Where the first occurrence ends, exclusive.
    var end = 0
    /// The last edge that leaves it.
    var edge = -1
  }
  private struct Edge: Hashable {
    var state: Int32
    var scalar: UInt32
  }

  private var states = [State()]
  private var edges: [Edge: Int32] = [:]
  /// The characters of the edges of each state, as lists: (character, the edge before).
  private var lists: [(scalar: UInt32, before: Int)] = []

  init(_ text: [Unicode.Scalar]) {
    edges.reserveCapacity(text.count * 2)
    var last = 0
    for (place, scalar) in text.enumerated() {
      last = extend(last, with: scalar.value, at: place)
    }
  }

  func next(_ state: Int, _ scalar: Unicode.Scalar) -> Int? { target(state, scalar.value) }
  func link(_ state: Int) -> Int { max(0, states[state].link) }
  func length(_ state: Int) -> Int { states[state].length }
  func end(_ state: Int) -> Int { states[state].end }

  private func target(_ state: Int, _ scalar: UInt32) -> Int? {
    edges[Edge(state: Int32(truncatingIfNeeded: state), scalar: scalar)].map(Int.init)
  }

  private mutating func set(_ state: Int, _ scalar: UInt32, _ target: Int) {
    let edge = Edge(state: Int32(truncatingIfNeeded: state), scalar: scalar)
    if edges.updateValue(Int32(truncatingIfNeeded: target), forKey: edge) == nil {
      lists.append((scalar, states[state].edge))
      states[state].edge = lists.count - 1
    }
  }

  private mutating func extend(_ last: Int, with scalar: UInt32, at place: Int) -> Int {
    let new = states.count
    states.append(State(length: states[last].length + 1, end: place + 1))
    var state = last
    while state >= 0, target(state, scalar) == nil {
      set(state, scalar, new)
      state = states[state].link
    }
    guard state >= 0, let other = target(state, scalar) else {
      states[new].link = 0
      return new
    }
    if states[other].length == states[state].length + 1 {
      states[new].link = other
      return new
    }
    let clone = states.count
    states.append(
      State(length: states[state].length + 1, link: states[other].link, end: states[other].end))
    var edge = states[other].edge
    while edge >= 0 {
      let scalar = lists[edge].scalar
      if let target = target(other, scalar) { set(clone, scalar, target) }
      edge = lists[edge].before
    }
    while state >= 0, target(state, scalar) == other {
      set(state, scalar, clone)
      state = states[state].link
    }
    states[other].link = clone
    states[new].link = clone
    return new
  }
}
