import Xiaoneng

@testable import xn

/// XML 1.0 without declaration, read byte by byte: slow, and as it is written there. What `XMLScanner` says of a text that is
/// UTF-8 is held against it.
struct PlainXML {
  /// What stands in `bytes`, in its order, and the fault that ended it.
  static func read(_ bytes: [UInt8]) -> (events: [String], fault: Fault?) {
    var plain = PlainXML(bytes: bytes)
    do throws(Fault) { try plain.scan() } catch { return (plain.events, error) }
    return (plain.events, nil)
  }

  private let bytes: [UInt8]
  private var index = 0
  private var open: [Range<Int>] = []
  private var events: [String] = []

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func scan() throws(Fault) {
    var hasRoot = false
    while index < bytes.count {
      if bytes[index] != 0x3C {
        try text()
      } else if take("<?") {
        try instruction()
      } else if take("<!--") {
        // [15] Comment: no two hyphens but at its end.
        try pass("--")
        guard take(">") else { throw fault("-- in a comment 注释中有 --") }
      } else if take("<![CDATA[") {
        guard !open.isEmpty else { throw fault("text outside the log 日志之外有文本") }
        try pass("]]>")
      } else if peek("<!") {
        // Entities can blow up, and an event log needs none.
        throw fault("DOCTYPE is not allowed 不允许 DOCTYPE")
      } else if take("</") {
        try endTag()
      } else {
        guard !open.isEmpty || !hasRoot else { throw fault("a second root 多个根元素") }
        hasRoot = true
        try startTag()
      }
    }
    guard hasRoot, open.isEmpty else { throw fault("the log ends too early 日志不完整") }
  }

  // MARK: - Tags

  private mutating func startTag() throws(Fault) {
    index += 1
    let name = try self.name()
    var attributes: [String] = []
    var names: Set<[UInt8]> = []
    while true {
      let hasSpace = skipSpace()
      let isEmpty = take("/>")
      if isEmpty || take(">") {
        guard open.count < XMLScanner.mostDepth else {
          throw fault("> \(XMLScanner.mostDepth) deep 嵌套过深")
        }
        let depth = open.count + 1
        events.append("\(depth) <\(text(in: name)) \(attributes)>")
        if isEmpty { events.append("\(depth) end") } else { open.append(name) }
        return
      }
      guard hasSpace else { throw fault("not well-formed 格式不正确") }
      let key = try self.name()
      skipSpace()
      guard take("=") else { throw fault("= expected 应为 =") }
      skipSpace()
      guard names.insert(Array(bytes[key])).inserted else { throw fault("an attribute twice 属性重复") }
      guard attributes.count < 256 else { throw fault("> 256 attributes 属性过多") }
      attributes.append("\(text(in: key))=\(try value())")
    }
  }

  private mutating func endTag() throws(Fault) {
    let name = try self.name()
    skipSpace()
    guard take(">") else { throw fault("> expected 应为 >") }
    guard let last = open.popLast(), bytes[last].elementsEqual(bytes[name]) else {
      throw fault("tags do not match 标签不匹配")
    }
    events.append("\(open.count + 1) end")
  }

  /// [5] Name.
  private mutating func name() throws(Fault) -> Range<Int> {
    let start = index
    while index < bytes.count {
      let (scalar, length) = scalar(at: index)
      guard Self.isName(scalar), index > start || Self.isNameStart(scalar) else {
        guard index > start else { throw fault("a name expected 应为名称") }
        return start..<index
      }
      index += length
    }
    throw fault("the log ends too early 日志不完整")
  }

  /// The character at `place` of valid UTF-8.
  private func scalar(at place: Int) -> (UInt32, length: Int) {
    let first = bytes[place]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, place + length <= bytes.count else { return (UInt32(first), 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
    return (value, length)
  }

  /// [4] NameStartChar.
  private static func isNameStart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3A, 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF,
      0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF,
      0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  /// [4a] NameChar.
  private static func isName(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: isNameStart(scalar)
    }
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
        // What is written by number stands here for the first time.
        guard content.span.isStreamSafe else { throw fault(Fault.tooManyMarks.detail ?? "") }
        return String(decoding: content, as: UTF8.self)
      case 0x3C: throw fault("< in a value 值中有 <")
      case 0x26: content += Array(String(try reference()).utf8)
      case 0x09, 0x0A, 0x0D:
        // A line end is one character, however it is written (§2.11), and a space in a value (§3.3.3).
        content.append(0x20)
        index += byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
      default:
        try allow(byte)
        content.append(byte)
        index += 1
      }
    }
    throw fault("the log ends too early 日志不完整")
  }

  /// Text between tags: kept where someone reads it, and all of it must be right.
  private mutating func text() throws(Fault) {
    var content: [UInt8] = []
    while index < bytes.count, bytes[index] != 0x3C {
      if open.isEmpty, !isSpace(at: index) { throw fault("not XML 不是 XML") }
      if bytes[index] == 0x26 {
        let scalar = try reference()
        content += Array(String(scalar).utf8)
        continue
      }
      if bytes[index] == 0x5D, peek("]]>") { throw fault("]]> in text 文本中有 ]]>") }
      try allow(bytes[index])
      content.append(bytes[index])
      index += 1
    }
    if !content.isEmpty, !open.isEmpty {
      events.append(String(decoding: content, as: UTF8.self))
    }
  }

  /// `&amp;` and its like, `&#20107;`, `&#x4E8B;`.
  private mutating func reference() throws(Fault) -> Unicode.Scalar {
    for (name, scalar) in Self.entities where take(name) { return scalar }
    guard take("&#") else { throw fault("an entity that is not defined 未定义的实体") }
    let radix: UInt32 = take("x") ? 16 : 10
    var number: UInt32 = 0
    let start = index
    while index < bytes.count, let digit = Self.digit(bytes[index]), digit < radix {
      // Zeros before it are no matter, and beyond the last character of Unicode there is nothing.
      number = min(number * radix + digit, 0x11_0000)
      index += 1
    }
    guard index > start, take(";"), let scalar = Unicode.Scalar(number), Self.isAllowed(scalar)
    else { throw fault("a character that XML does not allow 非法字符") }
    return scalar
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46: UInt32(byte) - 0x37
    case 0x61...0x66: UInt32(byte) - 0x57
    default: nil
    }
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

  private mutating func instruction() throws(Fault) {
    let target = text(in: try name())
    guard target.lowercased() != "xml" else {
      throw fault("the declaration stands at the beginning only XML 声明只能在开头")
    }
    guard isSpace(at: index) || peek("?>") else { throw fault("not well-formed 格式不正确") }
    try pass("?>")
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
  /// Goes on behind the next `end`.
  private mutating func pass(_ end: StaticString) throws(Fault) {
    while index < bytes.count {
      if take(end) { return }
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
