/// A SHA-256 hash (摘要): 32 bytes, kept without a heap allocation.
///
/// Its order is that of the bytes, which is also the order of the hexadecimal text.
public struct LedgerDigest: Hashable, Sendable {
  // Four big-endian words.
  private var w0: UInt64
  private var w1: UInt64
  private var w2: UInt64
  private var w3: UInt64

  init(words: (UInt64, UInt64, UInt64, UInt64)) {
    (w0, w1, w2, w3) = words
  }

  /// The 32 bytes as four big-endian words.
  var words: (UInt64, UInt64, UInt64, UInt64) { (w0, w1, w2, w3) }

  /// Thirty-two zero bytes: what the first event of a ledger (台帐) names as its predecessor.
  public static let zero = LedgerDigest(words: (0, 0, 0, 0))
}

// MARK: - Bytes

extension LedgerDigest {
  /// The digest whose bytes are `bytes`, or nil if they are not exactly 32.
  ///
  /// - Complexity: O(1); a longer collection is left after its 33rd byte.
  public init?(bytes: some Collection<UInt8>) {
    // One generic step only: callers in other modules get the rest compiled for bytes.
    let digest =
      bytes.withContiguousStorageIfAvailable { LedgerDigest(bytes: $0.span) }
      ?? LedgerDigest(bytes: Array(bytes.prefix(33)).span)
    guard let digest else { return nil }
    self = digest
  }

  /// The digest whose bytes are `bytes`, or nil if they are not exactly 32.
  ///
  /// - Complexity: O(1).
  public init?(bytes: Span<UInt8>) {
    guard bytes.count == 32 else { return nil }
    let raw = bytes.bytes
    func word(_ offset: Int) -> UInt64 {
      raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self).bigEndian
    }
    self.init(words: (word(0), word(8), word(16), word(24)))
  }

  /// The 32 bytes, in order.
  ///
  /// - Complexity: O(1).
  public var bytes: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(32)
    appendBytes(to: &out)
    return out
  }

  /// Appends the 32 bytes to `out`.
  ///
  /// - Complexity: O(1), amortised over appends.
  public func appendBytes(to out: inout [UInt8]) {
    let ordered = (w0.bigEndian, w1.bigEndian, w2.bigEndian, w3.bigEndian)
    withUnsafeBytes(of: ordered) { out.append(contentsOf: $0) }
  }
}

// MARK: - Hexadecimal

extension LedgerDigest {
  /// The digest written as 64 hexadecimal digits of either case, or nil for any other text.
  ///
  /// - Complexity: O(1) for contiguous text, as all native strings are.
  public init?(hex: some StringProtocol) {
    // One generic step only: callers in other modules get the rest compiled for bytes.
    let digest =
      hex.utf8.withContiguousStorageIfAvailable { LedgerDigest(hex: $0.span) }
      ?? LedgerDigest(hex: Array(hex.utf8.prefix(65)).span)
    guard let digest else { return nil }
    self = digest
  }

  /// The digest written as 64 hexadecimal digits of either case in ASCII, or nil for other bytes.
  ///
  /// - Complexity: O(1).
  public init?(hex: Span<UInt8>) {
    guard hex.count == 64 else { return nil }
    var words: InlineArray<4, UInt64> = [0, 0, 0, 0]
    // Without branches: digits and letters come in no order a processor could guess.
    var wrong: UInt8 = 0
    for start in 0..<4 {
      var word: UInt64 = 0
      for index in (start &* 16)..<(start &* 16 &+ 16) {
        let byte = hex[index]
        let digit = byte &- 0x30
        let letter = (byte | 0x20) &- 0x61
        word = (word &<< 4) | UInt64((digit < 10 ? digit : letter &+ 10) & 15)
        wrong |= digit < 10 || letter < 6 ? 0 : 1
      }
      words[start] = word
    }
    guard wrong == 0 else { return nil }
    self.init(words: (words[0], words[1], words[2], words[3]))
  }

  /// The 64 lower-case hexadecimal digits.
  ///
  /// - Complexity: O(1).
  public var hex: String {
    withUnsafeBytes(of: hexWords) { String(decoding: $0, as: UTF8.self) }
  }

  /// Appends the 64 lower-case hexadecimal digits to `out`.
  ///
  /// - Complexity: O(1), amortised over appends.
  public func appendHex(to out: inout [UInt8]) {
    withUnsafeBytes(of: hexWords) { out.append(contentsOf: $0) }
  }

  // The 64 digits, eight to a word, in memory order.
  private var hexWords: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) {
    (
      Self.hex(w0 &>> 32), Self.hex(w0), Self.hex(w1 &>> 32), Self.hex(w1),
      Self.hex(w2 &>> 32), Self.hex(w2), Self.hex(w3 &>> 32), Self.hex(w3)
    )
  }

  // The low 32 bits as eight digits at once: one nibble to a byte, then 0…9 → '0', 10…15 → 'a'.
  private static func hex(_ value: UInt64) -> UInt64 {
    var x = value & 0xffff_ffff
    x = (x | (x &<< 16)) & 0x0000_ffff_0000_ffff
    x = (x | (x &<< 8)) & 0x00ff_00ff_00ff_00ff
    x = (x | (x &<< 4)) & 0x0f0f_0f0f_0f0f_0f0f
    let letters = ((x &+ 0x0606_0606_0606_0606) &>> 4) & 0x0101_0101_0101_0101
    return (x &+ 0x3030_3030_3030_3030 &+ letters &* 0x27).bigEndian
  }
}

extension LedgerDigest: Comparable {
  /// Whether the bytes of `left` come before those of `right`.
  public static func < (left: LedgerDigest, right: LedgerDigest) -> Bool {
    left.words < right.words
  }
}

extension LedgerDigest: CustomStringConvertible {
  /// The 64 lower-case hexadecimal digits.
  public var description: String { hex }
}

extension LedgerDigest: JSONCodable {
  /// Reads 64 hexadecimal digits.
  public static func read(_ json: JSONValue) throws(Fault) -> LedgerDigest {
    guard let digest = LedgerDigest(hex: try String.read(json)) else {
      throw Fault(.badValue, detail: "64 hexadecimal digits")
    }
    return digest
  }
  /// Writes 64 hexadecimal digits.
  public func write(to writer: inout JSONWriter) { writer.asciiString { appendHex(to: &$0) } }
  /// A SHA-256 digest.
  public static var schema: JSONValue { ["type": "string", "pattern": "^[0-9a-f]{64}$"] }
}
