import Xiaoneng

/// Reads a log, element by element; nested attributes, defaults and the log's own figures are not
/// taken for facts.
struct XESReader: XMLHandler {
  private var log = XESLog()
  private var trace: XESTrace?
  private var event: XESEvent?
  private var traceDepth = 0
  private var eventDepth = 0
  /// What a moment without an offset is taken to be ahead of UTC, in minutes.
  private let offset: Int32

  private init(offset: Int32) { self.offset = offset }

  /// The largest log (1 GiB).
  static let mostBytes = 1 << 30

  /// The log in `bytes`.
  ///
  /// - Parameter offset: what a moment without an offset is taken to be ahead of UTC, in minutes.
  /// - Throws: ``Fault/Code/badLog`` with line and column for what is not well-formed, is not XES, is
  ///   still compressed, or has a DOCTYPE; ``Fault/Code/tooLarge`` over 1 GiB.
  /// - Complexity: O(bytes).
  static func read(_ bytes: [UInt8], offset: Int32 = 480) throws(Fault) -> XESLog {
    guard bytes.count <= mostBytes else { throw Fault(.tooLarge, detail: "> 1 GiB") }
    if bytes.starts(with: [0x1F, 0x8B]) {
      throw Fault(.badLog, detail: "gzip: gzip -dc LOG.xes.gz | xn import --xes -")
    }
    var reader = XESReader(offset: offset)
    var scanner = try XMLScanner(bytes)
    try scanner.scan(&reader)
    return reader.log
  }

  mutating func start(_ element: XMLElement, depth: Int) throws(Fault) {
    let name = element.name.split(separator: ":").last.map(String.init) ?? element.name
    if depth == 1, name != "log" {
      throw Fault(.badLog, detail: "<\(name.short)> ≠ <log>")
    }
    switch name {
    case "trace" where depth == 2:
      trace = XESTrace(number: log.traces.count + 1)
      traceDepth = depth
    case "event" where trace != nil && depth == traceDepth + 1:
      event = XESEvent()
      eventDepth = depth
    case "event" where depth == 2: log.strayEvents += 1
    case "extension" where depth == 2: log.marks.append(element["prefix"] ?? "")
    case "classifier" where depth == 2: log.marks.append(element["name"] ?? "")
    default:
      guard let key = element["key"], let value = element["value"] else { return }
      take(key, value, depth)
    }
  }

  /// An attribute counts where it stands directly in its trace, event or log.
  private mutating func take(_ key: String, _ value: String, _ depth: Int) {
    if event != nil {
      if depth == eventDepth + 1 { event?.take(key, value, offset) }
    } else if trace != nil {
      if depth == traceDepth + 1 { trace?.take(key, value, offset) }
    } else if depth == 2, key == "concept:name", log.name.isEmpty {
      log.name = value
    }
  }

  mutating func end(depth: Int) {
    if let event, depth == eventDepth {
      trace?.events.append(event)
      self.event = nil
    } else if event == nil, let trace, depth == traceDepth {
      log.traces.append(trace)
      self.trace = nil
    }
  }
}
