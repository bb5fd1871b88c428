import Foundation
import FoundationXML
import Xiaoneng

/// Reads a log, element by element; nested attributes, defaults and the log's own figures are not
/// taken for facts.
final class XESReader: NSObject, XMLParserDelegate {
  private var log = XESLog()
  private var trace: XESTrace?
  private var event: XESEvent?
  /// The elements that are open.
  private var depth = 0
  private var traceDepth = 0
  private var eventDepth = 0
  private var failure: Fault?

  /// The log in `bytes`.
  ///
  /// - Throws: ``Fault/Code/badLog`` with line and column for what is not well-formed, is not XES, is
  ///   still compressed, or has a DOCTYPE; ``Fault/Code/tooLarge`` over 1 GiB.
  static func read(_ bytes: [UInt8]) throws(Fault) -> XESLog {
    try XESProlog.check(bytes)
    let reader = XESReader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    parser.shouldResolveExternalEntities = false
    let isWhole = parser.parse()
    if let failure = reader.failure { throw failure }
    guard isWhole, parser.parserError == nil, reader.depth == 0 else {
      let reason = words(for: (parser.parserError as NSError?)?.code)
      throw Fault(
        .badLog, line: max(1, parser.lineNumber),
        detail: "column \(max(1, parser.columnNumber)): \(reason)")
    }
    return reader.log
  }

  /// What libxml2's numbers mean, where they are met in logs.
  private static func words(for code: Int?) -> String {
    switch code {
    case 4, 5: "the log ends too early 日志不完整"
    case 8, 9, 81: "a character that XML does not allow 非法字符"
    case 26: "an entity that is not defined 未定义的实体"
    case 76: "tags do not match 标签不匹配"
    case .some(let code): "not well-formed (XML \(code))"
    case nil: "not well-formed"
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    depth += 1
    let name = element.split(separator: ":").last.map(String.init) ?? element
    if depth == 1, name != "log" {
      failure = Fault(.badLog, line: parser.lineNumber, detail: "<\(name.short)> ≠ <log>")
      parser.abortParsing()
      return
    }
    switch name {
    case "trace" where depth == 2:
      trace = XESTrace(number: log.traces.count + 1)
      traceDepth = depth
    case "event" where trace != nil && depth == traceDepth + 1:
      event = XESEvent()
      eventDepth = depth
    case "event" where depth == 2: log.strayEvents += 1
    case "extension" where depth == 2: log.marks.append(attributes["prefix"] ?? "")
    case "classifier" where depth == 2: log.marks.append(attributes["name"] ?? "")
    default:
      guard let key = attributes["key"], let value = attributes["value"] else { return }
      take(key, value)
    }
  }

  /// An attribute counts where it stands directly in its trace, event or log.
  private func take(_ key: String, _ value: String) {
    if event != nil {
      if depth == eventDepth + 1 { event?.take(key, value) }
    } else if trace != nil {
      if depth == traceDepth + 1 { trace?.take(key, value) }
    } else if depth == 2, key == "concept:name", log.name.isEmpty {
      log.name = value
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    if let event, depth == eventDepth {
      trace?.events.append(event)
      self.event = nil
    } else if event == nil, let trace, depth == traceDepth {
      log.traces.append(trace)
      self.trace = nil
    }
    depth -= 1
  }
}

/// What is looked at before a byte is parsed.
enum XESProlog {
  /// The largest log (1 GiB).
  static let mostBytes = 1 << 30
  /// Encodings in which markup is ASCII, so that no DOCTYPE can hide.
  private static let encodings = [
    "utf-8", "us-ascii", "ascii", "iso-8859-1", "windows-1252", "gb2312", "gbk", "gb18030",
  ]

  static func check(_ bytes: [UInt8]) throws(Fault) {
    guard bytes.count <= mostBytes else { throw Fault(.tooLarge, detail: "> 1 GiB") }
    if bytes.starts(with: [0x1F, 0x8B]) {
      throw Fault(.badLog, detail: "gzip: gzip -dc LOG.xes.gz | xn import --xes -")
    }
    var place = Place(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place.index = 3 }
    while true {
      place.skipSpace()
      if place.take("<?") {
        let isDeclaration = place.peek("xml ") || place.peek("xml\n") || place.peek("xml\t")
        guard let text = place.through("?>") else { throw place.fault("<? without ?>") }
        if isDeclaration { try check(declaration: text, place) }
      } else if place.take("<!--") {
        guard place.through("-->") != nil else { throw place.fault("<!-- without -->") }
      } else if place.peek("<!") {
        // Entities can blow up, and an event log needs none.
        throw place.fault("DOCTYPE is not allowed 不允许 DOCTYPE")
      } else if place.peek("<") {
        return
      } else {
        throw place.fault("not XML 不是 XML")
      }
    }
  }

  private static func check(declaration: String, _ place: Place) throws(Fault) {
    guard let name = declaration.range(of: "encoding") else { return }
    let value = declaration[name.upperBound...].drop { " =\t\r\n\"'".contains($0) }
      .prefix { !"\"' \t\r\n?".contains($0) }
    guard encodings.contains(value.lowercased()) else {
      throw place.fault("encoding \(value.prefix(24)) ∉ " + encodings.joined(separator: " "))
    }
  }

  /// A place in the bytes, never beyond their end.
  struct Place {
    private let bytes: [UInt8]
    var index = 0
    private var line = 1

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func peek(_ text: StaticString) -> Bool {
      text.withUTF8Buffer { bytes[min(index, bytes.count)...].starts(with: $0) }
    }
    mutating func take(_ text: StaticString) -> Bool {
      guard peek(text) else { return false }
      index += text.utf8CodeUnitCount
      return true
    }
    mutating func skipSpace() {
      while index < bytes.count, [0x20, 0x09, 0x0D, 0x0A].contains(bytes[index]) { advance() }
    }
    mutating func through(_ end: StaticString) -> String? {
      let start = index
      while index < bytes.count {
        if peek(end) {
          let text = String(decoding: bytes[start..<index], as: UTF8.self)
          index += end.utf8CodeUnitCount
          return text
        }
        advance()
      }
      return nil
    }
    private mutating func advance() {
      if bytes[index] == 0x0A { line += 1 }
      index += 1
    }
    func fault(_ reason: String) -> Fault { Fault(.badLog, line: line, detail: reason) }
  }
}
