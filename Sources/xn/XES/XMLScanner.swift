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
  /// Whether it is told the text between tags too.
  static var readsText: Bool { get }
  /// A piece of text in the innermost element that is open.
  mutating func text(_ text: String)
}

extension XMLHandler {
  static var readsText: Bool { false }
  mutating func text(_ text: String) {}
}

/// A strict scanner for XML 1.0 (W3C, fifth edition), without DOCTYPE: elements and their attributes.
///
/// Foundation's XMLParser traps on some broken input and gives up on logs over some ten megabytes;
/// neither may happen here. What XML calls a fatal error is a fault with line and column.
struct XMLScanner {
  let bytes: [UInt8]
  var index = 0
  private var open: [Range<Int>] = []
  /// The encoding that the text was made UTF-8 from.
  private let source: String?

  /// A scanner at the beginning of `bytes`, which are made UTF-8 where they say that they are something else.
  init(_ bytes: [UInt8]) throws(Fault) {
    (self.bytes, source) = try Self.decoded(bytes)
  }

  /// Elements may stand so deep in one another.
  static let mostDepth = 256

  mutating func scan(_ handler: inout some XMLHandler) throws(Fault) {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      index = error.byteOffsets.lowerBound
      throw fault("not UTF-8 不是 UTF-8")
    }
    // Attributes are compared and put in order later on: UAX #15, Stream-Safe Text Format.
    guard bytes.span.isStreamSafe else { throw fault(Fault.tooManyMarks.detail ?? "") }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    if peek("<?xml"), isSpace(at: index + 5) {
      index += 5
      try declaration()
    }
    var hasRoot = false
    while index < bytes.count {
      if bytes[index] != 0x3C {
        try text(&handler)
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
  private mutating func text<Handler: XMLHandler>(_ handler: inout Handler) throws(Fault) {
    var content: [UInt8] = []
    while index < bytes.count, bytes[index] != 0x3C {
      if open.isEmpty, !isSpace(at: index) { throw fault("not XML 不是 XML") }
      if bytes[index] == 0x26 {
        let scalar = try reference()
        if Handler.readsText { content += Array(String(scalar).utf8) }
        continue
      }
      if bytes[index] == 0x5D, peek("]]>") { throw fault("]]> in text 文本中有 ]]>") }
      try allow(bytes[index])
      if Handler.readsText { content.append(bytes[index]) }
      index += 1
    }
    if Handler.readsText, !content.isEmpty, !open.isEmpty {
      handler.text(String(decoding: content, as: UTF8.self))
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

  // MARK: - Declaration and instructions

  /// [16] PI: a target, which is not xml, and after a space whatever one likes.
  private mutating func instruction() throws(Fault) {
    let target = text(in: try name())
    guard target.lowercased() != "xml" else {
      throw fault("the declaration stands at the beginning only XML 声明只能在开头")
    }
    guard isSpace(at: index) || peek("?>") else { throw fault("not well-formed 格式不正确") }
    try pass("?>")
  }

  /// [23] XMLDecl: the version, then the encoding, then standalone, in this order.
  private mutating func declaration() throws(Fault) {
    guard let version = try member("version") else { throw fault("version expected 应为 version") }
    guard version == "1.0" else { throw fault("XML \(version.short) ≠ 1.0") }
    if let encoding = try member("encoding") { try check(encoding: encoding) }
    if let standalone = try member("standalone"), standalone != "yes", standalone != "no" {
      throw fault("standalone: yes | no")
    }
    skipSpace()
    guard take("?>") else { throw fault("?> expected 应为 ?>") }
  }

  /// The value of a member of the declaration; nil where another stands, or none.
  private mutating func member(_ name: StaticString) throws(Fault) -> String? {
    let start = index
    let hasSpace = skipSpace()
    guard take(name) else {
      index = start
      return nil
    }
    guard hasSpace else { throw fault("not well-formed 格式不正确") }
    skipSpace()
    guard take("=") else { throw fault("= expected 应为 =") }
    skipSpace()
    let quote: UInt8 = peek("'") ? 0x27 : 0x22
    guard index < bytes.count, bytes[index] == quote else { throw fault("a quote expected 应为引号") }
    let first = index + 1
    guard let last = bytes[first...].firstIndex(of: quote), last - first <= 64 else {
      throw fault("not well-formed 格式不正确")
    }
    index = last + 1
    return text(in: first..<last)
  }

  private func check(encoding name: String) throws(Fault) {
    let name = name.uppercased()
    if let source {
      // What is written in 16 bits cannot say that it is not (§4.3.3).
      guard !source.hasPrefix("UTF-16") || name.hasPrefix("UTF-16") else {
        throw fault("\(source) ≠ \(name)")
      }
      return
    }
    guard TextEncoding.plain.contains(name) else {
      // Where it was made UTF-8 by hand, the declaration has to say so.
      throw fault(
        "encoding \(name.short): iconv -f \(name.short) -t UTF-8 LOG | sed '1s/\(name.short)/UTF-8/I'"
          + "  请先转换为 UTF-8 并改写声明")
    }
    guard name.hasPrefix("UTF") || bytes.allSatisfy({ $0 < 0x80 }) else {
      throw fault("not \(name) 不是 \(name)")
    }
  }

  /// The bytes in UTF-8, and what they were in: by their first two bytes, or by what the declaration says.
  private static func decoded(_ bytes: [UInt8]) throws(Fault) -> ([UInt8], String?) {
    var name = TextEncoding.sixteenBits(bytes)
    if name == nil, let said = declaredEncoding(bytes), !TextEncoding.plain.contains(said),
      !said.hasPrefix("UTF-16"), TextEncoding.isKnown(said)
    {
      name = said
    }
    if let name {
      guard let text = TextEncoding.utf8(bytes, from: name) else {
        // A log that was made UTF-8 and still says that it is something else.
        let hint =
          TextEncoding.isUTF8(bytes) ? "; it is UTF-8: sed '1s/\(name)/UTF-8/I' 实为 UTF-8，请改写声明" : ""
        throw Fault(.badLog, line: 1, detail: "not \(name) 不是 \(name)\(hint)")
      }
      return (text, name)
    }
    guard TextEncoding.isUTF8(bytes) || TextEncoding.utf8(bytes, from: "GB18030") == nil else {
      throw Fault(
        .badLog, line: 1,
        detail: "not UTF-8; iconv -f GB18030 -t UTF-8 LOG  不是 UTF-8，可能是 GBK：请在首行声明 "
          + "<?xml version=\"1.0\" encoding=\"GBK\"?>")
    }
    return (bytes, nil)
  }

  /// What the declaration says of the encoding, in capitals, read as far as all encodings but those of 16 bits agree.
  private static func declaredEncoding(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(256)
    guard head.starts(with: Array("<?xml".utf8)), let end = head.firstIndex(of: 0x3E) else {
      return nil
    }
    let words = String(decoding: head[..<end], as: UTF8.self)
      .split { " \t\r\n=\"'".contains($0) }
    guard let place = words.firstIndex(of: "encoding") else { return nil }
    return words.dropFirst(place + 1).first?.uppercased()
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
