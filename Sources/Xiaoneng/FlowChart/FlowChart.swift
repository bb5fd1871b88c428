extension FlowCharts {
  /// How many nodes a flow chart may have.
  public static let mostNodes = 200
  /// How many ways a flow chart may have.
  public static let mostEdges = 400

  /// Whether a text may name a node or a way: a letter, then letters, digits, hyphens and underscores, so that it is a
  /// name in XML too.
  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, (1...64).contains(text.utf8.count) else { return false }
    func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }
    return isLetter(first)
      && text.utf8.allSatisfy {
        isLetter($0) || (48...57).contains($0) || $0 == 0x2D || $0 == 0x5F
      }
  }
}

extension FlowCharts.Node {
  /// A node called `name`.
  public init(
    _ id: String, _ kind: FlowCharts.Kind, _ name: String, post: String = "", limit: Int32? = nil
  ) {
    (self.id, self.kind, self.name, self.post, self.limit) = (id, kind, name, post, limit)
  }
}

extension FlowCharts.Edge {
  /// A way from one node to another.
  public init(_ id: String, _ from: String, _ to: String, if condition: String = "") {
    (self.id, self.from, self.to, self.condition) = (id, from, to, condition)
  }
}

/// The ways of a flow chart by the places of its nodes (流程结构): what is reached, which ways lead back, and in which
/// layer each node stands.
struct FlowGraph {
  /// The ways as places of nodes; nil for one that hangs loose.
  let ways: [(from: Int, to: Int)?]
  /// The ways that leave each node, in their order.
  let leaving: [[Int]]
  /// Which ways lead back to a node on the way to them.
  private(set) var isBack: [Bool]
  /// How many ways forward the longest way from the start to each node has.
  private(set) var layers: [Int]
  /// Nodes in an order in which every way forward leads onward.
  private(set) var order: [Int] = []
  /// Which nodes can be reached from a start.
  private(set) var isReached: [Bool]

  init(_ flow: FlowCharts.Flow) {
    var places: [String: Int] = [:]
    for (place, node) in flow.nodes.enumerated() where places[node.id] == nil {
      places[node.id] = place
    }
    ways = flow.edges.map { edge in
      guard let from = places[edge.from], let to = places[edge.to] else { return nil }
      return (from, to)
    }
    var leaving: [[Int]] = Array(repeating: [], count: flow.nodes.count)
    for (place, way) in ways.enumerated() { if let way { leaving[way.from].append(place) } }
    self.leaving = leaving
    isBack = Array(repeating: false, count: ways.count)
    layers = Array(repeating: 0, count: flow.nodes.count)
    isReached = Array(repeating: false, count: flow.nodes.count)
    let starts = flow.nodes.indices.filter { flow.nodes[$0].kind == .start }
    for start in starts { walk(from: start) }
    let reached = isReached
    // What no start reaches is put in order too, so that it can be told where it stands.
    for place in flow.nodes.indices where !isReached[place] { walk(from: place) }
    isReached = reached
    order.reverse()
    for node in order {
      for edge in leaving[node] where !isBack[edge] {
        guard let way = ways[edge] else { continue }
        layers[way.to] = max(layers[way.to], layers[node] + 1)
      }
    }
  }

  /// Goes through everything that can be reached from a node, without calling itself: charts may be deep.
  private mutating func walk(from first: Int) {
    guard !isReached[first] else { return }
    var path: [(node: Int, next: Int)] = [(first, 0)]
    var isOnPath: Set<Int> = [first]
    isReached[first] = true
    while let (node, next) = path.last {
      guard next < leaving[node].count else {
        order.append(node)
        isOnPath.remove(node)
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let edge = leaving[node][next]
      guard let way = ways[edge] else { continue }
      if isOnPath.contains(way.to) {
        isBack[edge] = true
      } else if !isReached[way.to] {
        isReached[way.to] = true
        isOnPath.insert(way.to)
        path.append((way.to, 0))
      }
    }
  }

  /// Which nodes lead to one of `goals`.
  func leading(to goals: [Int]) -> [Bool] {
    var entering: [[Int]] = Array(repeating: [], count: leaving.count)
    for case let way? in ways { entering[way.to].append(way.from) }
    var found = Array(repeating: false, count: leaving.count)
    var open = goals
    for goal in goals { found[goal] = true }
    while let node = open.popLast() {
      for before in entering[node] where !found[before] {
        found[before] = true
        open.append(before)
      }
    }
    return found
  }

  /// The most that `weight` comes to on a way forward, and the nodes on that way.
  func longest(_ weight: (Int) -> Int64) -> (sum: Int64, nodes: [Int]) {
    var sums = leaving.indices.map { isReached[$0] ? weight($0) : 0 }
    var before: [Int?] = Array(repeating: nil, count: leaving.count)
    for node in order where isReached[node] {
      for edge in leaving[node] where !isBack[edge] {
        guard let way = ways[edge], sums[node] + weight(way.to) > sums[way.to] else { continue }
        sums[way.to] = sums[node] + weight(way.to)
        before[way.to] = node
      }
    }
    guard let last = order.filter({ isReached[$0] }).max(by: { sums[$0] < sums[$1] }) else {
      return (0, [])
    }
    var nodes = [last]
    while let next = nodes.last.flatMap({ before[$0] }), nodes.count <= leaving.count {
      nodes.append(next)
    }
    return (sums[last], nodes.reversed())
  }
}
