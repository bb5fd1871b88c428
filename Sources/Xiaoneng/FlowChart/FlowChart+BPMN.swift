extension FlowCharts {
  /// The namespace of what BPMN has no element for: limits, rights, risks.
  public static let namespace = "urn:xiaoneng:flow:1"
}

extension FlowCharts.Flow {
  /// The process as BPMN 2.0 with its diagram (BPMN 2.0 导出), in the descriptive class of ISO/IEC 19510: a pool with a lane for
  /// each post, tasks, gateways, ways with their conditions as names, documents as data objects, limits as
  /// annotations and in `extensionElements`.
  ///
  /// The same flow gives the same bytes.
  /// - Complexity: O(nodes × edges).
  public var bpmn: String { FlowBPMN(self).text }
}

/// The writing of the XML: the flow runs to the right, lanes lie below each other.
private struct FlowBPMN {
  let flow: FlowCharts.Flow
  private let layout: FlowLayout
  private let extents: [FlowLayout.Extent]
  private var out = ""

  /// Where the lanes begin: after the names of pool and lane.
  private static let left = 150
  private static let head = 30
  private static let top = 80

  init(_ flow: FlowCharts.Flow) {
    self.flow = flow
    extents = flow.nodes.map { node in
      switch node.kind {
      case .task:
        FlowLayout.Extent(
          along: 120, across: 80,
          room: 80 + (node.limit != nil || !node.right.isEmpty ? 100 : 0)
            + (node.document.isEmpty ? 0 : 124))
      case .gateway, .fork: FlowLayout.Extent(along: 50, across: 50, room: 110)
      case .start, .end: FlowLayout.Extent(along: 36, across: 36, room: 90)
      }
    }
    layout = FlowLayout(flow, extents: extents)
  }

  var text: String {
    var copy = self
    copy.write()
    return copy.out
  }

  private mutating func line(_ depth: Int, _ text: String) {
    out += String(repeating: "  ", count: depth) + text + "\n"
  }

  /// Attributes that are not empty, escaped.
  private static func attributes(_ pairs: [(String, String)]) -> String {
    pairs.filter { !$0.1.isEmpty }.map { " \($0.0)=\"\(PictureText.escaped($0.1))\"" }.joined()
  }

  private mutating func write() {
    out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    line(
      0,
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
      xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" \
      xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" \
      xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:xn="\(FlowCharts.namespace)" \
      id="xn.definitions" targetNamespace="\(FlowCharts.namespace)" exporter="Xiaoneng">
      """)
    line(1, "<bpmn:collaboration id=\"xn.collaboration\">")
    let pool = Self.attributes([
      ("id", "xn.pool"), ("name", flow.unit.isEmpty ? flow.title : flow.unit),
      ("processRef", "xn.process"),
    ])
    line(2, "<bpmn:participant\(pool)/>")
    line(1, "</bpmn:collaboration>")
    process()
    diagram()
    line(0, "</bpmn:definitions>")
  }

  // MARK: - Process

  private mutating func process() {
    line(
      1,
      "<bpmn:process\(Self.attributes([("id", "xn.process"), ("name", flow.title), ("isExecutable", "false")]))>"
    )
    let said = Self.attributes([
      ("item", flow.item), ("unit", flow.unit), ("promise", flow.promise?.description ?? ""),
      ("statutory", flow.statutory?.description ?? ""), ("licence", flow.licence ? "true" : ""),
    ])
    line(2, "<bpmn:extensionElements>")
    line(3, "<xn:flow\(said)/>")
    line(2, "</bpmn:extensionElements>")
    line(2, "<bpmn:laneSet id=\"xn.lanes\">")
    for (number, lane) in layout.lanes.enumerated() {
      line(
        3, "<bpmn:lane\(Self.attributes([("id", "xn.lane\(number + 1)"), ("name", lane.name)]))>")
      for (place, node) in flow.nodes.enumerated()
      where lane.from <= layout.spots[place].across && layout.spots[place].across < lane.through {
        line(4, "<bpmn:flowNodeRef>\(node.id)</bpmn:flowNodeRef>")
      }
      line(3, "</bpmn:lane>")
    }
    line(2, "</bpmn:laneSet>")
    for node in flow.nodes { write(node) }
    for (place, node) in flow.nodes.enumerated() where !node.document.isEmpty {
      let name = Self.attributes([
        ("id", "xn.data\(place + 1)"), ("name", node.document),
        ("dataObjectRef", "xn.object\(place + 1)"),
      ])
      line(2, "<bpmn:dataObjectReference\(name)/>")
      line(2, "<bpmn:dataObject id=\"xn.object\(place + 1)\"/>")
    }
    for edge in flow.edges { write(edge) }
    for (place, node) in flow.nodes.enumerated() {
      guard let note = Self.note(of: node) else { continue }
      line(2, "<bpmn:textAnnotation id=\"xn.note\(place + 1)\">")
      line(3, "<bpmn:text>\(PictureText.escaped(note))</bpmn:text>")
      line(2, "</bpmn:textAnnotation>")
      line(
        2,
        "<bpmn:association id=\"xn.tie\(place + 1)\" sourceRef=\"\(node.id)\" targetRef=\"xn.note\(place + 1)\"/>"
      )
    }
    line(1, "</bpmn:process>")
  }

  /// What stands beside a task.
  private static func note(of node: FlowCharts.Node) -> String? {
    guard node.kind == .task else { return nil }
    let limit = node.limit.map { "\($0)个工作日" + (node.outside ? "（不计入承诺）" : "") }
    let parts = [limit, node.right.isEmpty ? nil : node.right].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "；")
  }

  private static func tag(of kind: FlowCharts.Kind) -> String {
    switch kind {
    case .start: "startEvent"
    case .task: "userTask"
    case .gateway: "exclusiveGateway"
    case .fork: "parallelGateway"
    case .end: "endEvent"
    }
  }

  private mutating func write(_ node: FlowCharts.Node) {
    let tag = Self.tag(of: node.kind)
    line(2, "<bpmn:\(tag)\(Self.attributes([("id", node.id), ("name", node.name)]))>")
    let said = Self.attributes([
      ("post", node.post), ("limit", node.limit.map { "\($0)" } ?? ""),
      ("outside", node.outside ? "true" : ""), ("document", node.document),
      ("risk", node.risk == .low ? "" : node.risk.rawValue), ("second", node.second),
      ("right", node.right),
    ])
    if !said.isEmpty {
      line(3, "<bpmn:extensionElements>")
      line(4, "<xn:node\(said)/>")
      line(3, "</bpmn:extensionElements>")
    }
    for edge in flow.edges where edge.to == node.id {
      line(3, "<bpmn:incoming>\(edge.id)</bpmn:incoming>")
    }
    for edge in flow.edges where edge.from == node.id {
      line(3, "<bpmn:outgoing>\(edge.id)</bpmn:outgoing>")
    }
    if node.kind == .task, !node.document.isEmpty,
      let place = flow.nodes.firstIndex(where: { $0.id == node.id })
    {
      line(3, "<bpmn:dataOutputAssociation id=\"xn.output\(place + 1)\">")
      line(4, "<bpmn:targetRef>xn.data\(place + 1)</bpmn:targetRef>")
      line(3, "</bpmn:dataOutputAssociation>")
    }
    line(2, "</bpmn:\(tag)>")
  }

  private mutating func write(_ edge: FlowCharts.Edge) {
    let said = Self.attributes([
      ("id", edge.id), ("name", edge.condition), ("sourceRef", edge.from), ("targetRef", edge.to),
    ])
    guard let bound = edge.bound else {
      line(2, "<bpmn:sequenceFlow\(said)/>")
      return
    }
    line(2, "<bpmn:sequenceFlow\(said)>")
    line(3, "<bpmn:extensionElements>")
    line(4, "<xn:way bound=\"\(bound)\"/>")
    line(3, "</bpmn:extensionElements>")
    line(2, "</bpmn:sequenceFlow>")
  }

  // MARK: - Diagram

  private mutating func bounds(
    _ depth: Int, _ x: Int, _ y: Int, _ width: Int, _ height: Int
  ) {
    line(depth, "<dc:Bounds x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"/>")
  }

  private mutating func shape(
    _ id: String, _ x: Int, _ y: Int, _ width: Int, _ height: Int, more: String = ""
  ) {
    line(3, "<bpmndi:BPMNShape id=\"xn.shape.\(id)\" bpmnElement=\"\(id)\"\(more)>")
    bounds(4, x, y, width, height)
    line(3, "</bpmndi:BPMNShape>")
  }

  private mutating func diagram() {
    let (wide, high) = (layout.whole.along + 40, layout.whole.across)
    line(1, "<bpmndi:BPMNDiagram id=\"xn.diagram\">")
    line(2, "<bpmndi:BPMNPlane id=\"xn.plane\" bpmnElement=\"xn.collaboration\">")
    shape(
      "xn.pool", Self.left - 2 * Self.head, Self.top, wide + 2 * Self.head, high,
      more: " isHorizontal=\"true\"")
    for (number, lane) in layout.lanes.enumerated() {
      shape(
        "xn.lane\(number + 1)", Self.left - Self.head, Self.top + lane.from, wide + Self.head,
        lane.through - lane.from, more: " isHorizontal=\"true\"")
    }
    for place in flow.nodes.indices { drawNode(place) }
    for place in flow.edges.indices { drawWay(place) }
    line(2, "</bpmndi:BPMNPlane>")
    line(1, "</bpmndi:BPMNDiagram>")
  }

  private mutating func drawNode(_ place: Int) {
    let (node, spot, extent) = (flow.nodes[place], layout.spots[place], extents[place])
    let (x, y) = (
      Self.left + spot.along - extent.along / 2, Self.top + spot.across - extent.across / 2
    )
    line(3, "<bpmndi:BPMNShape id=\"xn.shape.\(node.id)\" bpmnElement=\"\(node.id)\">")
    bounds(4, x, y, extent.along, extent.across)
    if node.kind != .task {
      line(4, "<bpmndi:BPMNLabel>")
      bounds(5, x + extent.along / 2 - 50, y + extent.across + 4, 100, 14)
      line(4, "</bpmndi:BPMNLabel>")
    }
    line(3, "</bpmndi:BPMNShape>")
    if !node.document.isEmpty {
      shape("xn.data\(place + 1)", x + extent.along / 2 - 18, y - 62, 36, 50)
      if node.kind == .task {
        edge(
          "xn.output\(place + 1)",
          [(x + extent.along / 2, y), (x + extent.along / 2, y - 12)])
      }
    }
    if Self.note(of: node) != nil {
      shape("xn.note\(place + 1)", x, y + extent.across + 8, extent.along, 40)
      edge(
        "xn.tie\(place + 1)",
        [(x + 12, y + extent.across), (x + 12, y + extent.across + 8)])
    }
  }

  private mutating func edge(_ id: String, _ points: [(Int, Int)]) {
    line(3, "<bpmndi:BPMNEdge id=\"xn.edge.\(id)\" bpmnElement=\"\(id)\">")
    for (x, y) in points { line(4, "<di:waypoint x=\"\(x)\" y=\"\(y)\"/>") }
    line(3, "</bpmndi:BPMNEdge>")
  }

  private mutating func drawWay(_ place: Int) {
    let points = layout.ways[place].map { (Self.left + $0.along, Self.top + $0.across) }
    guard points.count > 1 else { return }
    edge(flow.edges[place].id, points)
  }
}
