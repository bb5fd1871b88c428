/// Where everything of a flow chart stands (流程图排布), the same for the same flow: layers by the longest way from the
/// start, lanes by posts. It knows no paper: one axis runs along the flow, the other across it.
struct FlowLayout {
  /// A place along and across the flow.
  struct Spot: Equatable {
    var along: Int
    var across: Int
  }
  /// How large a node is, and how much room it takes across with what stands beside it.
  struct Extent: Equatable {
    var along: Int
    var across: Int
    var room: Int

    init(along: Int, across: Int, room: Int = 0) {
      (self.along, self.across, self.room) = (along, across, max(room, across))
    }
  }
  /// A lane of one post.
  struct Lane: Equatable {
    var name: String
    var from: Int
    var through: Int
  }

  /// The middle of each node.
  private(set) var spots: [Spot]
  /// The lanes, in the order in which the flow reaches them.
  private(set) var lanes: [Lane] = []
  /// The corners of each way; empty for one that hangs loose.
  private(set) var ways: [[Spot]]
  /// The whole extent.
  private(set) var whole = Extent(along: 0, across: 0)

  private let flow: FlowCharts.Flow
  private let extents: [Extent]
  private let graph: FlowGraph
  private var laneOf: [Int]
  private var gutters: [Int] = []
  private var gutterOf: [Int?]

  /// The room between what stands beside each other.
  private static let space = 18
  /// How many ways enter a node beside each other.
  private static let mostBeside = 8
  /// The room from one way to the next beside it.
  private static let pitch = 16

  init(_ flow: FlowCharts.Flow, extents: [Extent]) {
    (self.flow, self.extents) = (flow, extents)
    graph = FlowGraph(flow)
    spots = Array(repeating: Spot(along: 0, across: 0), count: flow.nodes.count)
    ways = Array(repeating: [], count: flow.edges.count)
    laneOf = Array(repeating: 0, count: flow.nodes.count)
    gutterOf = Array(repeating: nil, count: flow.edges.count)
    placeAcross()
    placeAlong()
  }

  /// How many layers there are.
  private var layerCount: Int { (graph.layers.max() ?? 0) + 1 }

  private func extent(_ node: Int) -> Extent {
    extents.indices.contains(node) ? extents[node] : Extent(along: 0, across: 0)
  }

  // MARK: - Across

  private mutating func placeAcross() {
    var names: [String] = []
    let inOrder = flow.nodes.indices.sorted { (graph.layers[$0], $0) < (graph.layers[$1], $1) }
    for node in inOrder {
      let post = flow.nodes[node].post
      // What no post does stands where the flow comes from.
      if let known = names.firstIndex(of: post) {
        laneOf[node] = known
      } else if post.isEmpty {
        let before = graph.ways.first { $0?.to == node }.flatMap { $0?.from }
        laneOf[node] = before.map { laneOf[$0] } ?? 0
        if names.isEmpty { names.append("") }
      } else {
        laneOf[node] = names.count
        names.append(post)
      }
    }
    chooseGutters(names.count)
    var across = 0
    for (lane, name) in names.enumerated() {
      let cells = Dictionary(
        grouping: flow.nodes.indices.filter { laneOf[$0] == lane }, by: { graph.layers[$0] })
      let wide =
        cells.values.map { nodes in
          nodes.reduce(0) { $0 + extent($1).room } + Self.space * (nodes.count + 1)
        }.max() ?? 0
      let gutter = Self.space / 2 + gutters[lane] * Self.pitch
      let from = across
      across += gutter
      for nodes in cells.values {
        let taken = nodes.reduce(0) { $0 + extent($1).room }
        let gap = (wide - taken) / (nodes.count + 1)
        var place = across + gap
        for node in nodes {
          spots[node].across = place + extent(node).room / 2
          place += extent(node).room + gap
        }
      }
      across += wide
      lanes.append(Lane(name: name, from: from, through: across))
    }
    // Whatever runs beside the last lane.
    if let last = lanes.indices.last {
      across += gutters[lanes.count] * Self.pitch + Self.space / 2
      lanes[last].through = across
    }
    whole.across = across
  }

  /// A way over more than one layer runs beside the lanes: on the near side of the lane it enters.
  private mutating func chooseGutters(_ count: Int) {
    gutters = Array(repeating: 0, count: count + 1)
    for (edge, way) in graph.ways.enumerated() {
      guard let way, graph.layers[way.to] != graph.layers[way.from] + 1 else { continue }
      let (from, to) = (laneOf[way.from], laneOf[way.to])
      let gutter = from < to ? to : to + 1
      gutterOf[edge] = gutter
      gutters[gutter] += 1
    }
  }

  // MARK: - Along

  private mutating func placeAlong() {
    let (leave, enter) = ports()
    // The place of each way in its gutter.
    var filled = Array(repeating: 0, count: gutters.count)
    var gutterAt: [Int?] = Array(repeating: nil, count: flow.edges.count)
    for edge in flow.edges.indices {
      guard let gutter = gutterOf[edge] else { continue }
      let begin =
        gutter < lanes.count
        ? lanes[gutter].from + Self.space / 2
        : whole.across - gutters[gutter] * Self.pitch
      gutterAt[edge] = begin + filled[gutter] * Self.pitch
      filled[gutter] += 1
    }
    // Tracks in the gaps: gap g lies before layer g.
    var tracks = Array(repeating: 0, count: layerCount + 1)
    var first: [Int?] = Array(repeating: nil, count: flow.edges.count)
    var second = first
    for (edge, way) in graph.ways.enumerated() {
      guard let way else { continue }
      let gap = graph.layers[way.from] + 1
      if gutterAt[edge] != nil {
        first[edge] = tracks[gap]
        tracks[gap] += 1
        let last = graph.layers[way.to]
        second[edge] = tracks[last]
        tracks[last] += 1
      } else if leave[edge].across != enter[edge].across {
        first[edge] = tracks[gap]
        tracks[gap] += 1
      }
    }
    var begins: [Int] = []
    var along = 0
    for layer in 0...layerCount {
      begins.append(along + Self.space)
      along += layer == 0 && tracks[0] == 0 ? Self.space : 2 * Self.space + tracks[layer] * 20
      guard layer < layerCount else { break }
      let deep =
        flow.nodes.indices.filter { graph.layers[$0] == layer }.map { extent($0).along }.max() ?? 0
      for node in flow.nodes.indices where graph.layers[node] == layer {
        spots[node].along = along + deep / 2
      }
      along += deep
    }
    whole.along = along - Self.space
    for (edge, way) in graph.ways.enumerated() {
      guard let way else { continue }
      let (out, into) = (leave[edge], enter[edge])
      var corners = [
        Spot(along: spots[way.from].along + out.along, across: out.across - out.stub)
      ]
      if out.stub != 0 { corners.append(Spot(along: corners[0].along, across: out.across)) }
      let gap = graph.layers[way.from] + 1
      if let track = first[edge] {
        let at = begins[gap] + track * 20
        corners.append(Spot(along: at, across: out.across))
        if let gutter = gutterAt[edge], let track = second[edge] {
          let back = begins[graph.layers[way.to]] + track * 20
          corners.append(Spot(along: at, across: gutter))
          corners.append(Spot(along: back, across: gutter))
          corners.append(Spot(along: back, across: into.across))
        } else {
          corners.append(Spot(along: at, across: into.across))
        }
      }
      corners.append(
        Spot(along: spots[way.to].along - extent(way.to).along / 2, across: into.across))
      ways[edge] = corners
    }
  }

  /// Where a way leaves a node: so far along from its middle, and across; with a stub where it leaves at a side.
  private struct Port {
    var along = 0
    var across = 0
    var stub = 0
  }

  /// Where each way leaves and enters.
  private func ports() -> (leave: [Port], enter: [Port]) {
    var leave = Array(repeating: Port(), count: flow.edges.count)
    var enter = leave
    for (node, edges) in graph.leaving.enumerated() {
      let middle = spots[node].across
      var sides: Set<Bool> = []
      // Of those that go to one side, the one that goes farthest leaves by the corner.
      func reach(_ edge: Int) -> Int {
        graph.ways[edge].map { abs(spots[$0.to].across - middle) } ?? 0
      }
      let isDiamond = flow.nodes[node].kind == .gateway || flow.nodes[node].kind == .fork
      let inOrder = isDiamond ? edges.sorted { (-reach($0), $0) < (-reach($1), $1) } : edges
      for (place, edge) in inOrder.enumerated() {
        guard let way = graph.ways[edge] else { continue }
        var port = Port(along: extent(node).along / 2, across: middle)
        let target = spots[way.to].across
        if isDiamond {
          // A diamond has three corners to leave by.
          let isStraight = target == middle && gutterOf[edge] == nil
          let isAfter = target > middle || (gutterOf[edge] ?? 0) > laneOf[node]
          if !isStraight, edges.count > 1, sides.insert(isAfter).inserted {
            let stub = isAfter ? Self.space / 2 : -Self.space / 2
            port = Port(
              along: 0, across: middle + (isAfter ? 1 : -1) * extent(node).across / 2 + stub,
              stub: stub)
          }
        } else if edges.count > 1 {
          port.across += (place + 1) * extent(node).across / (edges.count + 1)
          port.across -= extent(node).across / 2
        }
        leave[edge] = port
      }
    }
    for node in flow.nodes.indices {
      let edges = graph.ways.indices.filter { graph.ways[$0]?.to == node }
      let straight = edges.first {
        gutterOf[$0] == nil && leave[$0].across == spots[node].across
      }
      let others = edges.filter { $0 != straight }
      for edge in edges { enter[edge].across = spots[node].across }
      // More than there is room for come together into one.
      guard flow.nodes[node].kind == .task, edges.count > 1, others.count <= Self.mostBeside else {
        continue
      }
      // Those that come round stand beside the one that comes straight.
      for (place, edge) in others.enumerated() {
        let step = extent(node).across / (2 * (others.count + 1))
        let isAfter =
          (gutterOf[edge] ?? -1) > laneOf[node] || leave[edge].across > spots[node].across
        enter[edge].across += (isAfter ? 1 : -1) * (place + 1) * step
      }
    }
    return (leave, enter)
  }
}
