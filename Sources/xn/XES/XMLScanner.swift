import Xiaoneng

/// The start of an element.
struct XMLElement {
  var name: String
  var attributes: [(name: String, value: String)] = []

  subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
}

/// What is told of elements.
protocol XMLHandler {
  mutating func start(_ element: XMLElement, depth: Int) throws(Fault)
  mutating func end(depth: Int)
}

/// A strict scanner for XML 1.0 in UTF-8, without DOCTYPE: elements and their attributes.
///
/// Foundation's XMLParser traps on some broken input and gives up on logs over some ten megabytes;
/// neither may happen here. What XML calls a fatal error is a fault with line and column.
struct XMLScanner {
  let bytes: [UInt8]
  var index = 0
  private var open: [Range<Int>] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Elements may stand so deep in one another.
  static let mostDepth = 256

  mutating func scan(_ handler: inout some XMLHandler) throws(Fault) {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      index = error.byteOffsets.lowerBound
      throw fault("not UTF-8 不是 UTF-8")
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    let start = index
    var hasRoot = false
    while index < bytes.count {
      if bytes[index] != 0x3C {
        try text()
      } else if take("<?") {
        let isDeclaration = index == start + 2 && peek("xml") && isSpace(at: index + 3)
        let content = try through("?>")
        if isDeclaration { try declaration(content) }
      } else if take("<!--") {
        _ = try through("-->")
      } else if take("<![CDATA[") {
        guard !open.isEmpty else { throw fault("text outside the log 日志之外有文本") }
        _ = try through("]]>")
      } else if peek("<!") {
        // Entities can blow up, and an event log needs none.
        throw fault("DOCTYPE is not allowed 不允许 DOCTYPE")
      } else if take("</") {
        try endTag(&handler)
      } else {
        guard !open.isEmpty || !hasRoot else { throw fault("a second root 多个根元素") }
        hasRoot = true
        try startTag(&handler)
      }
    }
    guard hasRoot, open.isEmpty else { throw fault("the log ends too early 日志不完整") }
  }

  // MARK: - Tags

  private mutating func startTag(_ handler: inout some XMLHandler) throws(Fault) {
    let place = index
    index += 1
    let name = try self.name()
    var element = XMLElement(name: text(in: name))
    while true {
      let hasSpace = skipSpace()
      let isEmpty = take("/>")
      if isEmpty || take(">") {
        guard open.count < Self.mostDepth else { throw fault("> \(Self.mostDepth) deep 嵌套过深") }
        let depth = open.count + 1
        do throws(Fault) {
          try handler.start(element, depth: depth)
        } catch {
          throw error.at(line: line(of: place))
        }
        if isEmpty { handler.end(depth: depth) } else { open.append(name) }
        return
      }
      guard hasSpace else { throw fault("not well-formed 格式不正确") }
      let key = text(in: try self.name())
      skipSpace()
      guard take("=") else { throw fault("= expected 应为 =") }
      skipSpace()
      guard element[key] == nil else { throw fault("an attribute twice 属性重复") }
      guard element.attributes.count < 256 else { throw fault("> 256 attributes 属性过多") }
      element.attributes.append((key, try value()))
    }
  }

  private mutating func endTag(_ handler: inout some XMLHandler) throws(Fault) {
    let name = try self.name()
    skipSpace()
    guard take(">") else { throw fault("> expected 应为 >") }
    guard let last = open.popLast(), bytes[last].elementsEqual(bytes[name]) else {
      throw fault("tags do not match 标签不匹配")
    }
    handler.end(depth: open.count + 1)
  }

  private mutating func name() throws(Fault) -> Range<Int> {
    let start = index
    while index < bytes.count {
      switch bytes[index] {
      case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x3A, 0x80...: index += 1
      case 0x30...0x39 where index > start, 0x2D...0x2E where index > start: index += 1
      default:
        guard index > start else { throw fault("a name expected 应为名称") }
        return start..<index
      }
    }
    throw fault("the log ends too early 日志不完整")
  }

  private func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  // MARK: - Text

  private mutating func value() throws(Fault) -> String {
    let quote: UInt8 = peek("'") ? 0x27 : 0x22
    guard index < bytes.count, bytes[index] == quote else { throw fault("a quote expected 应为引号") }
    index += 1
    var content: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case quote:
        index += 1
        return String(decoding: content, as: UTF8.self)
      case 0x3C: throw fault("< in a value 值中有 <")
      case 0x26: content += Array(String(try reference()).utf8)
      case 0x09, 0x0A, 0x0D:
        content.append(0x20)
        index += 1
      default:
        try allow(byte)
        content.append(byte)
        index += 1
      }
    }
    throw fault("the log ends too early 日志不完整")
  }

  /// Text between tags: nothing of it is kept, all of it must be right.
  private mutating func text() throws(Fault) {
    while index < bytes.count, bytes[index] != 0x3C {
      if open.isEmpty, !isSpace(at: index) { throw fault("not XML 不是 XML") }
      if bytes[index] == 0x26 {
        _ = try reference()
        continue
      }
      if bytes[index] == 0x5D, peek("]]>") { throw fault("]]> in text 文本中有 ]]>") }
      try allow(bytes[index])
      index += 1
    }
  }

  /// `&amp;` and its like, `&#20107;`, `&#x4E8B;`.
  private mutating func reference() throws(Fault) -> Unicode.Scalar {
    for (name, scalar) in Self.entities where take(name) { return scalar }
    guard take("&#") else { throw fault("an entity that is not defined 未定义的实体") }
    let radix = take("x") ? 16 : 10
    let start = index
    while index < bytes.count, index - start < 8, bytes[index] != 0x3B { index += 1 }
    let digits = text(in: start..<index)
    guard digits.utf8.first != 0x2B, let number = UInt32(digits, radix: radix), take(";"),
      let scalar = Unicode.Scalar(number), Self.isAllowed(scalar)
    else { throw fault("a character that XML does not allow 非法字符") }
    return scalar
  }

  private static let entities: [(StaticString, Unicode.Scalar)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"),
  ]

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
      || [0x09, 0x0A, 0x0D].contains(scalar.value)
  }

  private func allow(_ byte: UInt8) throws(Fault) {
    let isControl = byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
    guard !isControl, !(byte == 0xEF && (peek("\u{FFFE}") || peek("\u{FFFF}"))) else {
      throw fault("a character that XML does not allow 非法字符")
    }
  }

  private func declaration(_ content: Range<Int>) throws(Fault) {
    let words = text(in: content).lowercased()
      .split { " \t\r\n=\"'".contains($0) }
    guard let place = words.firstIndex(of: "encoding") else { return }
    guard let name = words.dropFirst(place + 1).first, name == "utf-8" || name == "us-ascii" else {
      throw fault("only UTF-8: iconv -f … -t UTF-8  仅支持 UTF-8")
    }
  }

  // MARK: - Bytes

  private func peek(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[min(index, bytes.count)...].starts(with: $0) }
  }
  private mutating func take(_ text: StaticString) -> Bool {
    guard peek(text) else { return false }
    index += text.utf8CodeUnitCount
    return true
  }
  private func isSpace(at place: Int) -> Bool {
    place < bytes.count && [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place])
  }
  @discardableResult
  private mutating func skipSpace() -> Bool {
    let start = index
    while isSpace(at: index) { index += 1 }
    return index > start
  }
  private mutating func through(_ end: StaticString) throws(Fault) -> Range<Int> {
    let start = index
    while index < bytes.count {
      if peek(end) {
        defer { index += end.utf8CodeUnitCount }
        return start..<index
      }
      try allow(bytes[index])
      index += 1
    }
    throw fault("the log ends too early 日志不完整")
  }

  private func line(of place: Int) -> Int {
    bytes[..<min(place, bytes.count)].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }
  private func fault(_ reason: String) -> Fault {
    let before = bytes[..<min(index, bytes.count)]
    let column = before.count - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
    return Fault(.badLog, line: line(of: index), detail: "column \(column): \(reason)")
  }
}
