import Xiaoneng
import XiaonengThreads

/// A strict scanner for XML 1.0 (W3C, fifth edition), without DOCTYPE: elements and their attributes.
///
/// Foundation's XMLParser traps on some broken input and gives up on logs over some ten megabytes;
/// neither may happen here. What XML calls a fatal error is a fault with line and column.
struct XMLScanner {
  let bytes: [UInt8]
  var index = 0
  private var open: [Range<Int>] = []
  private var hasRoot = false
  private var element = XMLElement()
  /// Whether it reads a part by itself: it sees nothing behind where it is to go, and of what is wrong only that it is.
  private var isPart = false
  /// The encoding that the text was made UTF-8 from.
  let source: String?

  /// A scanner at the beginning of `bytes`, which are made UTF-8 where they say that they are something else.
  ///
  /// - Parameter crew: who helps to look whether they are.
  init(_ bytes: [UInt8], _ crew: Crew = Crew(threads: 1)) throws(Fault) {
    (self.bytes, source) = try Self.decoded(bytes)
    try requireText(crew)
  }

  /// Elements may stand so deep in one another.
  static let mostDepth = 256

  mutating func scan(_ handler: inout some XMLHandler) throws(Fault) {
    try begin()
    try go(to: bytes.count, &handler)
    try end()
  }

  /// Passes over the byte order mark and the declaration.
  mutating func begin() throws(Fault) {
    let bytes = bytes
    let text = bytes.span
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    if peek("<?xml", text), isSpace(at: index + 5, text) {
      index += 5
      try declaration(text)
    }
  }

  /// Goes on until it stands at `place` or behind it, between two tags, texts, comments or the like.
  mutating func go(to place: Int, _ handler: inout some XMLHandler) throws(Fault) {
    // What is looked at byte by byte is not asked for again each time.
    let bytes = bytes
    let end = min(place, bytes.count)
    let text = bytes.span.extracting(0..<(isPart ? end : bytes.count))
    while index < end { try step(text, &handler) }
  }

  /// What must be so at the end.
  func end() throws(Fault) {
    guard hasRoot, open.isEmpty else { throw fault("the log ends too early 日志不完整") }
  }

  /// Whether it stands at `place` directly in the root.
  func standsInRoot(at place: Int) -> Bool { index == place && open.count == 1 }

  /// Where `word` stands from here on, with so many bytes between one and the next at least.
  func places(of word: StaticString, every distance: Int) -> [Int] {
    let bytes = bytes
    let text = bytes.span
    var places: [Int] = []
    var place = index
    while place < text.count {
      if text.holds(word, at: place) {
        places.append(place)
        place += max(1, min(distance, text.count))
      } else {
        place += 1
      }
    }
    return places
  }

  /// A scanner that reads a part from `place` on by itself, as deep as this one stands.
  func part(from place: Int) -> XMLScanner {
    var part = self
    part.index = place
    part.isPart = true
    return part
  }

  /// Goes on where a part ended that began where this one stands.
  mutating func join(_ part: XMLScanner) { (index, open) = (part.index, part.open) }

  private mutating func step(
    _ text: Span<UInt8>, _ handler: inout some XMLHandler
  ) throws(Fault) {
    guard text[index] == 0x3C else { return try self.text(text, &handler) }
    let next: UInt8 = index &+ 1 < text.count ? text[index &+ 1] : 0
    if next != 0x3F, next != 0x21, next != 0x2F {
      guard !open.isEmpty || !hasRoot else { throw fault("a second root 多个根元素") }
      hasRoot = true
      return try startTag(text, &handler)
    }
    if next == 0x2F {
      index &+= 2
      try endTag(text, &handler)
    } else if take("<?", text) {
      try instruction(text)
    } else if take("<!--", text) {
      // [15] Comment: no two hyphens but at its end.
      try pass("--", text)
      guard take(">", text) else { throw fault("-- in a comment 注释中有 --") }
    } else if take("<![CDATA[", text) {
      guard !open.isEmpty else { throw fault("text outside the log 日志之外有文本") }
      try pass("]]>", text)
    } else {
      // Entities can blow up, and an event log needs none.
      throw fault("DOCTYPE is not allowed 不允许 DOCTYPE")
    }
  }

  // MARK: - Tags

  private mutating func startTag(
    _ text: Span<UInt8>, _ handler: inout some XMLHandler
  ) throws(Fault) {
    let place = index
    index &+= 1
    element.name = try name(text)
    while !element.attributes.isEmpty { element.attributes.removeLast() }
    while true {
      let hasSpace = skipSpace(text)
      let isEmpty = isNext(0x2F, text) && take("/>", text)
      if isEmpty || take(0x3E, text) {
        guard open.count < Self.mostDepth else { throw fault("> \(Self.mostDepth) deep 嵌套过深") }
        let depth = open.count + 1
        do throws(Fault) {
          try handler.start(element, in: text, depth: depth)
        } catch {
          throw error.at(line: line(of: place))
        }
        if isEmpty { handler.end(depth: depth) } else { open.append(element.name) }
        return
      }
      guard hasSpace else { throw fault("not well-formed 格式不正确") }
      let key = try name(text)
      skipSpace(text)
      guard take(0x3D, text) else { throw fault("= expected 应为 =") }
      skipSpace(text)
      for other in element.attributes where text.isSame(other.name, key) {
        throw fault("an attribute twice 属性重复")
      }
      guard element.attributes.count < 256 else { throw fault("> 256 attributes 属性过多") }
      let (value, isPlain) = try value(text)
      element.attributes.append(XMLElement.Attribute(name: key, value: value, isPlain: isPlain))
    }
  }

  private mutating func endTag(
    _ text: Span<UInt8>, _ handler: inout some XMLHandler
  ) throws(Fault) {
    let name = try self.name(text)
    skipSpace(text)
    guard take(0x3E, text) else { throw fault("> expected 应为 >") }
    guard let last = open.popLast(), text.isSame(last, name) else {
      throw fault("tags do not match 标签不匹配")
    }
    handler.end(depth: open.count + 1)
  }

  /// [5] Name.
  mutating func name(_ text: Span<UInt8>) throws(Fault) -> Range<Int> {
    let start = index
    var place = start
    while place < text.count {
      let byte = text[place]
      // Most are letters, which may stand anywhere.
      if XMLCharacter.isLetter(byte)
        || (place > start ? XMLCharacter.isName(byte) : XMLCharacter.isNameStart(byte))
      {
        place &+= 1
        continue
      }
      let (scalar, length) = text.scalar(at: place)
      guard length > 1, XMLCharacter.isName(scalar),
        place > start || XMLCharacter.isNameStart(scalar)
      else {
        index = place
        guard place > start else { throw fault("a name expected 应为名称") }
        return start..<place
      }
      place &+= length
    }
    index = place
    throw fault("the log ends too early 日志不完整")
  }

  // MARK: - Text

  /// Between the quotes of a value; whether it is what stands there.
  private mutating func value(
    _ text: Span<UInt8>
  ) throws(Fault) -> (Range<Int>, isPlain: Bool) {
    let quote: UInt8 = isNext(0x27, text) ? 0x27 : 0x22
    guard isNext(quote, text) else { throw fault("a quote expected 应为引号") }
    index &+= 1
    let start = index
    var isPlain = true
    while true {
      index = text.endOfPlainValue(from: index)
      guard index < text.count else { throw fault("the log ends too early 日志不完整") }
      switch text[index] {
      case quote:
        let range = start..<index
        index &+= 1
        // What is written by number stands here for the first time.
        guard isPlain || Self.value(of: text, range).span.isStreamSafe else {
          throw fault(Fault.tooManyMarks.detail ?? "")
        }
        return (range, isPlain)
      case 0x3C: throw fault("< in a value 值中有 <")
      case 0x26:
        isPlain = false
        _ = try reference(text)
      case 0x09, 0x0A, 0x0D:
        isPlain = false
        index &+= 1
      default:
        try allow(text)
        index &+= 1
      }
    }
  }

  /// The value that is written in `range` of `text`, which was found to be right.
  static func value(of text: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      switch text[index] {
      case 0x26:
        if case .scalar(let scalar) = XMLCharacter.reference(text, &index) {
          content += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        } else {
          index += 1
        }
      case 0x0D where index + 1 < range.upperBound && text[index + 1] == 0x0A:
        // A line end is one character, however it is written (§2.11), and a space in a value (§3.3.3).
        content.append(0x20)
        index += 2
      case 0x09, 0x0A, 0x0D:
        content.append(0x20)
        index += 1
      default:
        content.append(text[index])
        index += 1
      }
    }
    return content
  }

  /// Text between tags: kept where someone reads it, and all of it must be right.
  private mutating func text<Handler: XMLHandler>(
    _ text: Span<UInt8>, _ handler: inout Handler
  ) throws(Fault) {
    guard !open.isEmpty else {
      skipSpace(text)
      guard index == text.count || text[index] == 0x3C else { throw fault("not XML 不是 XML") }
      return
    }
    var content: [UInt8] = []
    while true {
      let start = index
      index = text.endOfPlainText(from: start)
      if Handler.readsText { content += text.extracting(start..<index).copy }
      guard index < text.count, text[index] != 0x3C else { break }
      if text[index] == 0x26 {
        let scalar = try reference(text)
        if Handler.readsText {
          content += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
        continue
      }
      if text[index] == 0x5D, peek("]]>", text) { throw fault("]]> in text 文本中有 ]]>") }
      try allow(text)
      if Handler.readsText { content.append(text[index]) }
      index &+= 1
    }
    if Handler.readsText, !content.isEmpty {
      handler.text(String(decoding: content, as: UTF8.self))
    }
  }

  private mutating func reference(_ text: Span<UInt8>) throws(Fault) -> Unicode.Scalar {
    switch XMLCharacter.reference(text, &index) {
    case .scalar(let scalar): return scalar
    case .undefined: throw fault("an entity that is not defined 未定义的实体")
    case .forbidden: throw fault("a character that XML does not allow 非法字符")
    }
  }

  private func allow(_ text: Span<UInt8>) throws(Fault) {
    let byte = text[index]
    let isControl = byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
    guard !isControl, !(byte == 0xEF && (peek("\u{FFFE}", text) || peek("\u{FFFF}", text))) else {
      throw fault("a character that XML does not allow 非法字符")
    }
  }

  // MARK: - Bytes

  func peek(_ word: StaticString, _ text: Span<UInt8>) -> Bool {
    text.holds(word, at: index)
  }
  mutating func take(_ word: StaticString, _ text: Span<UInt8>) -> Bool {
    guard peek(word, text) else { return false }
    index &+= word.utf8CodeUnitCount
    return true
  }
  func isNext(_ byte: UInt8, _ text: Span<UInt8>) -> Bool {
    index < text.count && text[index] == byte
  }
  mutating func take(_ byte: UInt8, _ text: Span<UInt8>) -> Bool {
    guard isNext(byte, text) else { return false }
    index &+= 1
    return true
  }
  func isSpace(at place: Int, _ text: Span<UInt8>) -> Bool {
    place < text.count && XMLCharacter.isSpace(text[place])
  }
  @discardableResult
  mutating func skipSpace(_ text: Span<UInt8>) -> Bool {
    let start = index
    var place = start
    while place < text.count, XMLCharacter.isSpace(text[place]) { place &+= 1 }
    index = place
    return place > start
  }
  /// Goes on behind the next `end`.
  mutating func pass(_ end: StaticString, _ text: Span<UInt8>) throws(Fault) {
    while index < text.count {
      if take(end, text) { return }
      try allow(text)
      index &+= 1
    }
    throw fault("the log ends too early 日志不完整")
  }

  func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
  private func line(of place: Int) -> Int {
    bytes[..<min(place, bytes.count)].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }
  func fault(_ reason: String) -> Fault {
    guard !isPart else { return Fault(.badLog) }
    let before = bytes[..<min(index, bytes.count)]
    let column = before.count - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
    return Fault(.badLog, line: line(of: index), detail: "column \(column): \(reason)")
  }
}
