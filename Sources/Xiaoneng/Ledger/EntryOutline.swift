/// What the chain needs of an entry (条目要点), read off its text without making values of it.
///
/// A text is taken only where it is surely what ``LedgerText`` writes. Whoever gets nil asks ``LedgerEntry``, which knows
/// every text and takes ten times as long.
struct EntryOutline {
  /// Where the dossier's name stands. Whether it is one, is not looked at.
  var name: Range<Int>
  /// Where the hash of the entry before stands: 64 bytes.
  var previous: Range<Int>
  var sequence: Int32
  var at: Instant

  init?(_ text: Span<UInt8>) {
    guard text.count <= 1 << 20 else { return nil }
    var scan = CanonicalScan()
    guard scan.take("{\"actor\":", text), scan.string(text) != nil,
      scan.take(",\"at\":", text), let at = scan.string(text), at.count == 29,
      scan.take(",\"data\":", text), scan.value(text, depth: 1),
      scan.take(",\"dossier\":", text), let name = scan.string(text),
      scan.take(",\"event\":", text), scan.string(text) != nil
    else { return nil }
    if scan.take(",\"for\":", text) {
      guard let absent = scan.string(text), !absent.isEmpty else { return nil }
    }
    guard scan.take(",\"previous\":", text), let previous = scan.string(text),
      Self.isHash(text.extracting(previous)),
      scan.take(",\"role\":", text), let role = scan.string(text),
      scan.take(",\"seq\":", text), let sequence = scan.count(text)
    else { return nil }
    if scan.take(",\"unit\":", text) {
      guard let unit = scan.string(text), !unit.isEmpty else { return nil }
    }
    guard scan.take("}", text), scan.index == text.count,
      let moment = Self.moment(text.extracting(at)),
      Self.roles.contains(
        text.extracting(role).withUnsafeBytes { String(decoding: $0, as: UTF8.self) })
    else { return nil }
    self.name = name
    self.previous = previous
    self.sequence = sequence
    self.at = moment
  }

  /// Whether it is 64 hexadecimal digits as they are written: letters are small ones.
  private static func isHash(_ text: Span<UInt8>) -> Bool {
    guard text.count == 64 else { return false }
    var wrong = false
    for index in 0..<64 {
      wrong = wrong || text[index] &- 0x30 >= 10 && text[index] &- 0x61 >= 6
    }
    return !wrong
  }

  private static let roles = Set(Role.allCases.map(\.rawValue))

  /// A moment as it is written, `2012-08-01T09:00:00.000+08:00`.
  private static func moment(_ text: Span<UInt8>) -> Instant? {
    let form: StaticString = "0000-00-00T00:00:00.000+08:00"
    guard text.count == form.utf8CodeUnitCount else { return nil }
    let isForm = form.withUTF8Buffer { form in
      for index in form.indices {
        let isDigit = form[index] == 0x30 && index < 23
        guard isDigit ? text[index] &- 0x30 < 10 : text[index] == form[index] else { return false }
      }
      return true
    }
    func number(_ range: Range<Int>) -> Int {
      var value = 0
      for index in range { value = value &* 10 &+ Int(text[index] &- 0x30) }
      return value
    }
    guard isForm, let day = Day(year: number(0..<4), month: number(5..<7), day: number(8..<10))
    else { return nil }
    let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
    guard hour < 24, minute < 60, second < 60 else { return nil }
    let ofDay = ((hour * 60 + minute) * 60 + second) * 1_000 + number(20..<23)
    return Instant(Int64(day.number) * 86_400_000 + Int64(ofDay) - 480 * 60_000)
  }
}

/// Passes over JSON that surely is canonical: no space, names in order, and of texts those whose characters stand for
/// themselves in every normal form. What it does not pass over may be canonical too.
struct CanonicalScan {
  /// Where it stands.
  private(set) var index = 0

  /// Passes over `literal` where it stands here.
  mutating func take(_ literal: StaticString, _ text: Span<UInt8>) -> Bool {
    let length = literal.utf8CodeUnitCount
    guard text.count &- index >= length else { return false }
    let start = index
    let matches = literal.withUTF8Buffer { literal in
      for place in literal.indices where text[start &+ place] != literal[place] { return false }
      return true
    }
    if matches { index &+= length }
    return matches
  }

  /// Passes over a string in which nothing is escaped; where it stands between its quotes.
  mutating func string(_ text: Span<UInt8>) -> Range<Int>? {
    guard let (range, isPlain) = characters(text), isPlain else { return nil }
    return range
  }

  /// Passes over a number of at most nine digits that is not negative.
  mutating func count(_ text: Span<UInt8>) -> Int32? {
    let start = index
    guard number(text), index &- start <= 9, text[start] != 0x2D else { return nil }
    var value: Int32 = 0
    for place in start..<index { value = value &* 10 &+ Int32(text[place] &- 0x30) }
    return value
  }

  /// Passes over one value.
  mutating func value(_ text: Span<UInt8>, depth: Int) -> Bool {
    guard index < text.count, depth < 48 else { return false }
    switch text[index] {
    case 0x22: return characters(text) != nil
    case 0x7B: return object(text, depth)
    case 0x5B: return array(text, depth)
    case 0x74: return take("true", text)
    case 0x66: return take("false", text)
    case 0x6E: return take("null", text)
    default: return number(text)
    }
  }

  private mutating func array(_ text: Span<UInt8>, _ depth: Int) -> Bool {
    index &+= 1
    if take("]", text) { return true }
    while value(text, depth: depth &+ 1) {
      if take("]", text) { return true }
      guard take(",", text) else { return false }
    }
    return false
  }

  private mutating func object(_ text: Span<UInt8>, _ depth: Int) -> Bool {
    index &+= 1
    if take("}", text) { return true }
    var last: Range<Int>?
    while let name = string(text) {
      if let last, !Self.precedes(last, name, text) { return false }
      last = name
      guard take(":", text), value(text, depth: depth &+ 1) else { return false }
      if take("}", text) { return true }
      guard take(",", text) else { return false }
    }
    return false
  }

  private static func precedes(
    _ first: Range<Int>, _ second: Range<Int>, _ text: Span<UInt8>
  ) -> Bool {
    for place in 0..<min(first.count, second.count) {
      let (a, b) = (text[first.lowerBound &+ place], text[second.lowerBound &+ place])
      if a != b { return a < b }
    }
    return first.count < second.count
  }

  private mutating func number(_ text: Span<UInt8>) -> Bool {
    let isNegative = take("-", text)
    let start = index
    while index < text.count, text[index] &- 0x30 < 10 { index &+= 1 }
    let digits = index &- start
    guard digits > 0, digits <= 18 else { return false }
    return text[start] != 0x30 || digits == 1 && !isNegative
  }

  /// Passes over a string; where it stands, and whether nothing in it is escaped.
  private mutating func characters(_ text: Span<UInt8>) -> (range: Range<Int>, isPlain: Bool)? {
    guard index < text.count, text[index] == 0x22 else { return nil }
    index &+= 1
    let start = index
    var isPlain = true
    while true {
      skipASCII(text)
      guard index < text.count else { return nil }
      let byte = text[index]
      switch byte {
      case 0x22:
        index &+= 1
        return (start..<index &- 1, isPlain)
      case 0x5C:
        guard index &+ 1 < text.count else { return nil }
        switch text[index &+ 1] {
        case 0x22, 0x5C, 0x62, 0x66, 0x6E, 0x72, 0x74: index &+= 2
        default: return nil
        }
        isPlain = false
      case ..<0x20: return nil
      case ..<0x80: index &+= 1
      default:
        let length = text.extracting(index..<text.count).lengthOfPlainCharacter
        guard length > 0 else { return nil }
        index &+= length
      }
    }
  }

  /// Passes over eight characters at a time that are ASCII and need no escape.
  private mutating func skipASCII(_ text: Span<UInt8>) {
    let raw = text.bytes
    let (ones, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    while text.count &- index >= 8 {
      let word = UInt64(
        littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      let (quote, slash) = (word ^ ones &* 0x22, word ^ ones &* 0x5C)
      let found =
        ((word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote | (slash &- ones) & ~slash
          | word) & high
      // The lowest mark is true; one above it may be a borrow of it.
      guard found == 0 else {
        index &+= found.trailingZeroBitCount &>> 3
        return
      }
      index &+= 8
    }
  }
}
