/// Reads JSON (RFC 8259) strictly: no duplicate names, no unpaired surrogates, no fractions.
struct JSONParser {
  private let input: [UInt8]
  private var index: Int
  private let end: Int
  private static let deepest = 64

  /// Where the text begins in the input: faults count from there.
  private let start: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    input = bytes
    start = range.lowerBound
    index = start
    end = range.upperBound
  }

  mutating func document() throws(Fault) -> JSONValue {
    // A byte-order mark is what editors on Windows leave in front of a text.
    if end - start >= 3, input[start] == 0xEF, input[start + 1] == 0xBB, input[start + 2] == 0xBF {
      index += 3
    }
    let result = try value(depth: 0)
    skipSpace()
    guard index == end else { throw fault("text after the value") }
    return result
  }

  private func fault(_ reason: String) -> Fault {
    Fault(.badJSON, detail: "\(reason), \(place(index))")
  }

  /// A place in the text, as faults name it.
  private func place(_ index: Int) -> String { "byte \(index - start + 1)" }

  @inline(__always)
  private mutating func skipSpace() {
    while index < end, input[index] <= 0x20 {
      switch input[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < end, input[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) throws(Fault) -> JSONValue {
    guard depth < Self.deepest else { throw Fault(.tooDeep, detail: "\(Self.deepest)") }
    skipSpace()
    guard index < end else { throw fault("the text ends too soon") }
    switch input[index] {
    case 0x7B: return try object(depth: depth)
    case 0x5B: return try array(depth: depth)
    case 0x22: return .string(try string())
    case 0x74: return try word("true", .bool(true))
    case 0x66: return try word("false", .bool(false))
    case 0x6E: return try word("null", .null)
    case 0x2D, 0x30...0x39: return try number()
    default: throw fault("unexpected character")
    }
  }

  private mutating func word(_ text: StaticString, _ value: JSONValue) throws(Fault) -> JSONValue {
    let matches = text.withUTF8Buffer { word in
      index + word.count <= end && word.elementsEqual(input[index..<index + word.count])
    }
    guard matches else { throw fault("unexpected word") }
    index += text.utf8CodeUnitCount
    return value
  }

  private mutating func number() throws(Fault) -> JSONValue {
    let negative = take(0x2D)
    let start = index
    var value: Int64 = 0
    while index < end, case let byte = input[index], (0x30...0x39).contains(byte) {
      let digit = Int64(byte &- 0x30)
      let (scaled, overflow) = value.multipliedReportingOverflow(by: 10)
      let (next, carry) = scaled.subtractingReportingOverflow(digit)
      guard !overflow, !carry else { throw fault("the number is too large") }
      value = next
      index += 1
    }
    guard index > start else { throw fault("a digit is missing") }
    guard index == start + 1 || input[start] != 0x30 else { throw fault("a leading zero") }
    if index < end, [0x2E, 0x65, 0x45].contains(input[index]) {
      throw fault("only whole numbers are allowed")
    }
    if negative { return .integer(value) }
    guard value != Int64.min else { throw fault("the number is too large") }
    return .integer(-value)
  }

  private mutating func array(depth: Int) throws(Fault) -> JSONValue {
    index += 1
    var elements: [JSONValue] = []
    skipSpace()
    if take(0x5D) { return .array(elements) }
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take(0x5D) { return .array(elements) }
      guard take(0x2C) else { throw fault("a comma or ] is missing") }
    }
  }

  private mutating func object(depth: Int) throws(Fault) -> JSONValue {
    index += 1
    var members: [JSONValue.Member] = []
    skipSpace()
    if take(0x7D) { return .object(members) }
    var names = Names()
    while true {
      skipSpace()
      guard index < end, input[index] == 0x22 else { throw fault("a member's name is missing") }
      let key = try name(&names)
      skipSpace()
      guard take(0x3A) else { throw fault("a colon is missing") }
      let value = try value(depth: depth + 1)
      // What has two members mostly has some more; a text of many small objects takes no more room for it.
      if members.count == 1 { members.reserveCapacity(6) }
      members.append(JSONValue.Member(key, value))
      skipSpace()
      if take(0x7D) { break }
      guard take(0x2C) else { throw fault("a comma or } is missing") }
    }
    if names.mayRepeat { try refuseDuplicates(members) }
    return .object(members)
  }

  /// Names that cannot be the same, told by a bit each.
  private struct Names {
    private var seen: UInt64 = 0
    /// Whether one may stand twice: two have the same bit, or one is not plain ASCII.
    var mayRepeat = false

    /// Adds a name of plain ASCII.
    mutating func add(_ name: Span<UInt8>) {
      var mark = UInt8(truncatingIfNeeded: name.count)
      if name.count > 0 { mark = mark &+ name[0] &* 7 &+ name[name.count &- 1] &* 3 }
      let bit: UInt64 = 1 << UInt64(mark & 63)
      if seen & bit != 0 { mayRepeat = true }
      seen |= bit
    }
  }

  private func refuseDuplicates(_ members: [JSONValue.Member]) throws(Fault) {
    if members.count <= 8 {
      for (index, member) in members.enumerated().dropFirst()
      where members[..<index].contains(where: { $0.key == member.key }) {
        throw Fault(.badJSON, field: member.key, detail: "the name stands twice")
      }
      return
    }
    var seen = Set<String>(minimumCapacity: members.count)
    for member in members where !seen.insert(member.key).inserted {
      throw Fault(.badJSON, field: member.key, detail: "the name stands twice")
    }
  }

  private mutating func name(_ names: inout Names) throws(Fault) -> String {
    index += 1
    let start = index
    guard skipPlain(), take(0x22) else {
      names.mayRepeat = true
      return try string(from: start)
    }
    let bytes = input.span.extracting(start..<index - 1)
    names.add(bytes)
    return String(ascii: bytes)
  }

  private mutating func string() throws(Fault) -> String {
    index += 1
    let start = index
    guard skipPlain(), take(0x22) else { return try string(from: start) }
    return String(ascii: input.span.extracting(start..<index - 1))
  }

  /// Goes on to the next quote, backslash or control character; whether all before it is ASCII.
  private mutating func skipPlain() -> Bool {
    let (stop, isASCII) = plainEnd(from: index)
    index = stop
    return isASCII
  }

  private func plainEnd(from first: Int) -> (Int, Bool) {
    let bytes = input.span.bytes
    var index = first
    var all: UInt64 = 0
    while index &+ 8 <= end {
      let word = UInt64(
        littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      let stop = Span<UInt8>.escapes(word)
      guard stop == 0 else {
        let length = stop.trailingZeroBitCount >> 3
        all |= word & (1 << UInt64(length &* 8) &- 1)
        return (index &+ length, all & 0x8080_8080_8080_8080 == 0)
      }
      all |= word
      index &+= 8
    }
    while index < end, input[index] >= 0x20, input[index] != 0x22, input[index] != 0x5C {
      all |= UInt64(input[index])
      index &+= 1
    }
    return (index, all & 0x8080_8080_8080_8080 == 0)
  }

  /// The rest of a string that began at `start` and of which all up to here needs no escape.
  private mutating func string(from start: Int) throws(Fault) -> String {
    if take(0x22) { return try text(input.span.extracting(start..<index - 1), start) }
    var bytes = Array(input[start..<index])
    while true {
      guard index < end else { throw fault("the string does not end") }
      let byte = input[index]
      index += 1
      switch byte {
      case 0x22:
        return try text(bytes.span, start)
      case 0x5C: try escape(into: &bytes)
      case 0..<0x20: throw fault("a control character in a string")
      default: bytes.append(byte)
      }
    }
  }

  /// What `bytes` spell; a fault says where the string began.
  private func text(_ bytes: Span<UInt8>, _ start: Int) throws(Fault) -> String {
    do { return try String(utf8: bytes) } catch {
      var fault = error
      fault.detail = (fault.detail.map { $0 + ", " } ?? "") + place(start)
      throw fault
    }
  }

  private mutating func escape(into bytes: inout [UInt8]) throws(Fault) {
    guard index < end else { throw fault("the string does not end") }
    let byte = input[index]
    index += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: bytes.append(byte)
    case 0x62: bytes.append(0x08)
    case 0x66: bytes.append(0x0C)
    case 0x6E: bytes.append(0x0A)
    case 0x72: bytes.append(0x0D)
    case 0x74: bytes.append(0x09)
    case 0x75:
      var code = try hexFour()
      if (0xD800...0xDBFF).contains(code) {
        guard take(0x5C), take(0x75) else { throw fault("an unpaired surrogate") }
        let low = try hexFour()
        guard (0xDC00...0xDFFF).contains(low) else { throw fault("an unpaired surrogate") }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw fault("an unpaired surrogate") }
      bytes.append(contentsOf: Character(scalar).utf8)
    default: throw fault("an unknown escape")
    }
  }

  private mutating func hexFour() throws(Fault) -> UInt32 {
    guard index + 4 <= end else { throw fault("the string does not end") }
    var code: UInt32 = 0
    for byte in input[index..<index + 4] {
      switch byte {
      case 0x30...0x39: code = code << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: code = code << 4 | UInt32(byte - 0x37)
      case 0x61...0x66: code = code << 4 | UInt32(byte - 0x57)
      default: throw fault("four hexadecimal digits are missing")
      }
    }
    index += 4
    return code
  }
}

extension JSONValue {
  /// The largest text that is read at once, in bytes (16 MiB).
  public static let largest = 16 << 20

  /// The value of a JSON text.
  ///
  /// - Throws: ``Fault/Code/badJSON`` with the byte at fault, ``Fault/Code/badText`` for bytes that are
  ///   not UTF-8, ``Fault/Code/badValue`` for more than 30 combining characters in a row, ``Fault/Code/tooDeep`` beyond 64 levels, ``Fault/Code/tooLarge`` beyond ``largest``.
  /// - Complexity: O(bytes).
  public init(parsing bytes: [UInt8]) throws(Fault) {
    try self.init(parsing: bytes, bytes.indices)
  }

  /// The value of the JSON text that stands in `range` of `bytes`, such as one of many lines.
  ///
  /// - Throws: as ``init(parsing:)-([UInt8])``; bytes are counted from the beginning of the range.
  /// - Complexity: O(bytes in the range).
  package init(parsing bytes: [UInt8], _ range: Range<Int>) throws(Fault) {
    guard range.count <= Self.largest else {
      throw Fault(.tooLarge, detail: "\(range.count) > \(Self.largest)")
    }
    var parser = JSONParser(bytes, range.clamped(to: bytes.indices))
    self = try parser.document()
  }

  /// The value of a JSON text.
  public init(parsing text: String) throws(Fault) {
    try self.init(parsing: Array(text.utf8))
  }
}
