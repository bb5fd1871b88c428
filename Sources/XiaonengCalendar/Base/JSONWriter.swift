/// Writes canonical JSON straight into bytes: sorted keys, integers only, no insignificant space, NFC.
///
/// The caller opens and closes objects and names members in sorted order; a record's fields are
/// listed in that order once, and a test holds every record to it.
public struct JSONWriter {
  /// What has been written.
  @inlinable public var bytes: [UInt8] { buffer }
  @usableFromInline
  var buffer: [UInt8]
  @usableFromInline
  var needsComma = false
  /// Whether personal data are left out: what a request key is remembered with.
  public var withholdsPersonal = false
  /// Whether what is someone's own words is remembered as it is written.
  package var collectsFreeTexts = false
  /// The free texts that were written while ``collectsFreeTexts`` stood, as they stand in the JSON; no empty ones.
  package private(set) var freeTexts: [String] = []

  /// An empty writer with room for `capacity` bytes.
  public init(capacity: Int = 256) {
    buffer = []
    buffer.reserveCapacity(capacity)
  }

  /// A writer that goes on behind `bytes`.
  @inlinable
  package init(appendingTo bytes: consuming [UInt8]) { buffer = bytes }

  /// Hands the buffer back to `other`, from which it was swapped in.
  package mutating func swapBytes(with other: inout [UInt8]) { swap(&buffer, &other) }

  /// Forgets what was written and keeps the room.
  public mutating func removeAll() {
    buffer.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Forgets the free texts that were collected.
  package mutating func forgetFreeTexts() { freeTexts.removeAll(keepingCapacity: true) }

  /// Forgets what was written from `start` on.
  package mutating func forget(from start: Int) {
    if start < buffer.count { buffer.removeSubrange(max(0, start)...) }
    needsComma = false
  }

  /// Ends a line: what is written next is a value of its own.
  package mutating func endLine() {
    buffer.append(0x0A)
    needsComma = false
  }

  /// Begins a new value behind what is written, and answers where it begins.
  package mutating func beginValue() -> Int {
    needsComma = false
    return buffer.count
  }

  @inlinable
  mutating func separate() {
    if needsComma { buffer.append(0x2C) }
    needsComma = true
  }

  /// Opens an object.
  @inlinable
  public mutating func openObject() {
    separate()
    buffer.append(0x7B)
    needsComma = false
  }
  /// Closes the object opened last.
  @inlinable
  public mutating func closeObject() {
    buffer.append(0x7D)
    needsComma = true
  }
  /// Opens an array.
  @inlinable
  public mutating func openArray() {
    separate()
    buffer.append(0x5B)
    needsComma = false
  }
  /// Closes the array opened last.
  @inlinable
  public mutating func closeArray() {
    buffer.append(0x5D)
    needsComma = true
  }

  /// Names the next member with an ASCII name that needs no escape.
  ///
  /// Thousands of places name one: here once, not in each.
  @inline(never)
  public mutating func name(_ name: StaticString) {
    separate()
    needsComma = false
    buffer.append(0x22)
    name.withUTF8Buffer { buffer.append(contentsOf: $0) }
    buffer.append(0x22)
    buffer.append(0x3A)
  }

  /// Names the next member with whatever text.
  public mutating func member(_ name: String) {
    string(name)
    buffer.append(0x3A)
    needsComma = false
  }

  /// Writes null.
  public mutating func null() { raw("null") }
  /// Writes true or false.
  public mutating func bool(_ value: Bool) { if value { raw("true") } else { raw("false") } }

  @inline(__always)
  private mutating func raw(_ text: StaticString) {
    separate()
    text.withUTF8Buffer { buffer.append(contentsOf: $0) }
  }

  /// Writes an integer.
  public mutating func integer(_ value: Int64) {
    separate()
    if value < 0 { buffer.append(0x2D) }
    buffer.appendDecimal(UInt(clamping: value.magnitude), width: 1)
  }

  /// Writes a string, normalised to NFC and escaped.
  public mutating func string(_ text: String) {
    separate()
    buffer.append(0x22)
    var text = text
    // Most strings are Chinese or ASCII without anything to escape: one pass, one copy.
    let plain = text.withUTF8 { utf8 -> Bool in
      guard utf8.span.isPlainNFC else { return false }
      buffer.append(contentsOf: utf8)
      return true
    }
    if !plain { escaped(text.nfc) }
    buffer.append(0x22)
  }

  /// Writes a text that is someone's own words.
  package mutating func freeText(_ text: String) {
    if collectsFreeTexts, !text.isEmpty {
      freeTexts.append(text.utf8.span.isPlainNFC ? text : text.nfc)
    }
    string(text)
  }

  /// Writes texts that are someone's own words.
  package mutating func freeText(_ texts: [String]) {
    openArray()
    for text in texts { freeText(text) }
    closeArray()
  }

  /// Writes one string of two parts and what joins them; the joint needs no escape.
  package mutating func string(_ first: String, _ joint: StaticString, _ second: String) {
    string(first)
    buffer.removeLast()
    joint.withUTF8Buffer { buffer.append(contentsOf: $0) }
    let quote = buffer.count
    needsComma = false
    string(second)
    buffer.remove(at: quote)
  }

  /// Writes a string of `write`'s bytes, which must be ASCII that needs no escape.
  @inlinable @inline(__always)
  package mutating func asciiString(_ write: (inout [UInt8]) -> Void) {
    separate()
    buffer.append(0x22)
    write(&buffer)
    buffer.append(0x22)
  }

  /// Writes `json` as it stands: it must be one canonical JSON value.
  package mutating func verbatim(_ json: some Collection<UInt8>) {
    separate()
    buffer.append(contentsOf: json)
  }

  // RFC 8785 §3.2.2.2: the two-character escapes where they exist, \u00xx for other controls.
  private mutating func escaped(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case 0x22: buffer += [0x5C, 0x22]
      case 0x5C: buffer += [0x5C, 0x5C]
      case 0x08: buffer += [0x5C, 0x62]
      case 0x09: buffer += [0x5C, 0x74]
      case 0x0A: buffer += [0x5C, 0x6E]
      case 0x0C: buffer += [0x5C, 0x66]
      case 0x0D: buffer += [0x5C, 0x72]
      case 0..<0x20:
        buffer += [0x5C, 0x75, 0x30, 0x30, 0x30 &+ (byte >> 4), Self.hexDigit(byte & 15)]
      default: buffer.append(byte)
      }
    }
  }

  private static func hexDigit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? 0x30 &+ nibble : 0x57 &+ nibble
  }
}

extension JSONValue {
  /// Writes the value canonically: members sorted by the bytes of their names.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.null()
    case .bool(let value): writer.bool(value)
    case .integer(let value): writer.integer(value)
    case .string(let value): writer.string(value)
    case .array(let elements):
      writer.openArray()
      for element in elements { element.write(to: &writer) }
      writer.closeArray()
    case .object(let members):
      writer.openObject()
      // Names are put in order as they are written: normalised.
      let named = members.map { Member($0.key.nfc, $0.value) }
      let sorted = named.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      for member in sorted {
        writer.member(member.key)
        member.value.write(to: &writer)
      }
      writer.closeObject()
    }
  }
}
