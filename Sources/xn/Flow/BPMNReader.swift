import Xiaoneng

/// Reads a flow chart from BPMN 2.0 (BPMN 导入): one process of the descriptive class, with its lanes, tasks, gateways, events
/// and ways. What this library wrote comes back as it was; of other files the names, lanes, documents and conditions are
/// taken. The diagram is not read: it is laid out anew.
struct BPMNReader: XMLHandler {
  private var flow = FlowCharts.Flow()
  private var lanes: [(name: String, nodes: [String])] = []
  private var processes = 0
  private var node: FlowCharts.Node?
  private var edge: FlowCharts.Edge?
  private var nodeDepth = 0
  private var edgeDepth = 0
  /// The depth of a subprocess whose inside is passed over, as it stands as one task.
  private var inside = 0
  private var reference: String?
  private var names: [String: String] = [:]
  private var pool = ""
  /// Which node leads to which data object; their names may come later.
  private var papers: [(node: String, object: String)] = []

  static let readsText = true
  /// The largest file.
  static let mostBytes = 8 << 20

  private static let model = "http://www.omg.org/spec/BPMN/20100524/MODEL"

  /// The flow in `bytes`, not yet held against its rules.
  ///
  /// - Throws: ``Fault/Code/badValue`` for what is not well-formed, no BPMN 2.0, holds more than one process, or an element that a
  ///   flow chart has no place for, with its name.
  /// - Complexity: O(bytes).
  static func read(_ bytes: [UInt8]) throws(Fault) -> FlowCharts.Flow {
    guard bytes.count <= mostBytes else { throw Fault(.tooLarge, detail: "> 8 MiB") }
    var reader = BPMNReader()
    do {
      var scanner = try XMLScanner(bytes)
      try scanner.scan(&reader)
    } catch {
      // A log is what the scanner speaks of elsewhere.
      throw Fault(.badValue, field: error.field ?? "BPMN", detail: error.detail ?? "").at(
        line: error.line ?? 1)
    }
    guard reader.processes == 1 else {
      throw Fault(.badValue, field: "BPMN", detail: "\(reader.processes) process ≠ 1")
    }
    return reader.finished()
  }

  private func finished() -> FlowCharts.Flow {
    var flow = flow
    for (name, nodes) in lanes {
      for place in flow.nodes.indices
      where flow.nodes[place].post.isEmpty && nodes.contains(flow.nodes[place].id) {
        flow.nodes[place].post = name
      }
    }
    for (id, object) in papers {
      for place in flow.nodes.indices
      where flow.nodes[place].id == id && flow.nodes[place].document.isEmpty {
        flow.nodes[place].document = names[object] ?? ""
      }
    }
    if flow.title.isEmpty { flow.title = pool.isEmpty ? "流程图" : pool }
    return flow
  }

  private static let kinds: [String: FlowCharts.Kind] = [
    "startEvent": .start, "endEvent": .end, "task": .task, "userTask": .task,
    "manualTask": .task, "serviceTask": .task, "sendTask": .task, "receiveTask": .task,
    "scriptTask": .task, "businessRuleTask": .task, "subProcess": .task, "callActivity": .task,
    "exclusiveGateway": .gateway, "inclusiveGateway": .gateway, "parallelGateway": .fork,
  ]
  /// What changes the course of a flow and has no place in a flow chart.
  private static let foreign: Set<String> = [
    "boundaryEvent", "intermediateCatchEvent", "intermediateThrowEvent", "eventBasedGateway",
    "complexGateway", "transaction", "adHocSubProcess",
  ]

  mutating func start(
    _ element: XMLElement, in text: Span<UInt8>, depth: Int
  ) throws(Fault) {
    let element = Element(element, in: text)
    let name = element.name
    if depth == 1 {
      guard name == "definitions", element.attributes.values.contains(Self.model) else {
        throw Fault(.badValue, field: "BPMN", detail: "<definitions xmlns=\"\(Self.model)\">")
      }
    }
    guard inside == 0 else { return }
    if Self.foreign.contains(name) {
      throw Fault(.badValue, field: "BPMN", detail: "<\(name)> \(element["id"] ?? "")")
    }
    if let kind = Self.kinds[name] {
      node = FlowCharts.Node(element["id"] ?? "", kind, element["name"] ?? "")
      if node?.name.isEmpty ?? false { node?.name = Self.unnamed(kind) }
      nodeDepth = depth
      if name == "subProcess" { inside = depth }
      return
    }
    switch name {
    case "process":
      processes += 1
      flow.title = element["name"] ?? ""
    case "participant": pool = element["name"] ?? pool
    case "lane": lanes.append((element["name"] ?? "", []))
    case "flowNodeRef", "targetRef": reference = ""
    case "dataObjectReference", "dataStoreReference":
      if let id = element["id"] { names[id] = element["name"] ?? "" }
    case "sequenceFlow":
      edge = FlowCharts.Edge(
        element["id"] ?? "", element["sourceRef"] ?? "", element["targetRef"] ?? "",
        if: element["name"] ?? "")
      edgeDepth = depth
    default: own(name, element)
    }
  }

  /// An element's name behind its prefix, and its attributes.
  private struct Element {
    var name: String
    var attributes: [String: String] = [:]

    init(_ element: XMLElement, in text: Span<UInt8>) {
      name = String(
        decoding: text.extracting(element.localName(in: text)).copy, as: UTF8.self)
      for attribute in element.attributes {
        let name = String(decoding: text.extracting(attribute.name).copy, as: UTF8.self)
        attributes[name] = String(decoding: attribute.bytes(in: text), as: UTF8.self)
      }
    }

    subscript(name: String) -> String? { attributes[name] }
  }

  private static func unnamed(_ kind: FlowCharts.Kind) -> String {
    switch kind {
    case .start: "开始"
    case .end: "结束"
    case .fork: "并行"
    case .task, .gateway: kind.chinese
    }
  }

  /// What this library wrote into the extensions.
  private mutating func own(_ name: String, _ element: Element) {
    switch name {
    case "flow":
      flow.item = element["item"] ?? ""
      flow.unit = element["unit"] ?? ""
      flow.promise = element["promise"].flatMap { Budget($0) }
      flow.statutory = element["statutory"].flatMap { Budget($0) }
      flow.licence = element["licence"] == "true"
    case "node":
      node?.post = element["post"] ?? ""
      node?.limit = element["limit"].flatMap { Int32($0) }
      node?.outside = element["outside"] == "true"
      node?.document = element["document"] ?? ""
      node?.risk = element["risk"].flatMap { FlowCharts.Risk(rawValue: $0) } ?? .low
      node?.second = element["second"] ?? ""
      node?.right = element["right"] ?? ""
    case "way": edge?.bound = element["bound"].flatMap { Int32($0) }
    default: break
    }
  }

  mutating func text(_ text: String) {
    if reference != nil, inside == 0 { reference? += text }
  }

  mutating func end(depth: Int) {
    if inside == depth { inside = 0 }
    guard inside == 0 else { return }
    if let said = reference {
      let id = said.split(whereSeparator: \.isWhitespace).joined()
      if node != nil {
        papers.append((node?.id ?? "", id))
      } else if let last = lanes.indices.last {
        lanes[last].nodes.append(id)
      }
      reference = nil
      return
    }
    if let done = node, nodeDepth == depth {
      flow.nodes.append(done)
      node = nil
    }
    if let done = edge, edgeDepth == depth {
      flow.edges.append(done)
      edge = nil
    }
  }
}
