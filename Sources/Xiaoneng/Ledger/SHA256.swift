/// SHA-256 (FIPS 180-4), the hash of the ledger (台帐) and of the seal (封存): in Swift, and by the processor's own
/// instructions where it has them.
///
/// Feed it piece by piece with ``update(_:)-(Span<UInt8>)`` and read ``finalize()``, or hash a whole
/// message at once with ``hash(_:)-(Span<UInt8>)``. Nothing is allocated and nothing is refused.
package struct SHA256: Sendable {
  private var state = Self.initialState
  private var buffer = InlineArray<64, UInt8>(repeating: 0)
  private var buffered = 0
  private var length: UInt64 = 0

  /// A hash of nothing yet.
  ///
  /// - Complexity: O(1).
  public init() {}

  /// The keyed hash of a message: HMAC-SHA-256 (RFC 2104, FIPS 198-1).
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public static func authenticate(_ message: [UInt8], with key: [UInt8]) -> LedgerDigest {
    Key(key).authenticate(message)
  }

  /// A key that many messages are authenticated with: what it comes to by itself is hashed once.
  package struct Key: Sendable {
    private var inner = SHA256()
    private var outer = SHA256()

    package init(_ key: [UInt8]) {
      let short = key.count > 64 ? hash(key).bytes : key
      let block = short + [UInt8](repeating: 0, count: 64 - min(short.count, 64))
      inner.update(block.map { $0 ^ 0x36 })
      outer.update(block.map { $0 ^ 0x5C })
    }

    package func authenticate(_ message: [UInt8]) -> LedgerDigest {
      var (inner, outer) = (inner, outer)
      inner.update(message)
      outer.update(inner.finalize().bytes)
      return outer.finalize()
    }
  }

  /// Adds one byte.
  ///
  /// - Complexity: O(1).
  public mutating func update(_ byte: UInt8) {
    buffer[buffered] = byte
    buffered &+= 1
    length &+= 1
    if buffered == 64 {
      state = Self.compress(state, Self.words(buffer.span.bytes, at: 0))
      buffered = 0
    }
  }

  /// Adds `bytes`.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public mutating func update(_ bytes: [UInt8]) { update(bytes.span) }

  /// Adds `bytes`.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public mutating func update(_ bytes: Span<UInt8>) {
    var next = 0
    let count = bytes.count
    while buffered != 0, next < count {
      update(bytes[next])
      next &+= 1
    }
    let raw = bytes.bytes
    while count &- next >= 64 {
      state = Self.compress(state, Self.words(raw, at: next))
      next &+= 64
      length &+= 64
    }
    while next < count {
      update(bytes[next])
      next &+= 1
    }
  }

  /// The hash of all bytes added so far; more may be added afterwards.
  ///
  /// - Complexity: O(1).
  public func finalize() -> LedgerDigest {
    Self.finish(state, buffer.span.extracting(first: buffered).bytes, at: 0, length: length)
  }
}

// MARK: - One shot

extension SHA256 {
  /// The hash of `bytes`.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public static func hash(_ bytes: [UInt8]) -> LedgerDigest { hash(bytes.span) }

  /// The hash of `bytes`.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public static func hash(_ bytes: Span<UInt8>) -> LedgerDigest {
    var state = initialState
    let raw = bytes.bytes
    let count = raw.byteCount
    var next = 0
    while count &- next >= 64 {
      state = compress(state, words(raw, at: next))
      next &+= 64
    }
    return finish(state, raw, at: next, length: UInt64(truncatingIfNeeded: count))
  }

  /// The hash of the UTF-8 of `text`, as it stands (no normalisation).
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public static func hash(_ text: String) -> LedgerDigest { hash(text.utf8.span) }

  /// The hash of `prefix`, `left` and `right`: 65 bytes, the inner node of a Merkle tree.
  static func hash(prefix: UInt8, _ left: LedgerDigest, _ right: LedgerDigest) -> LedgerDigest {
    var block = InlineArray<16, UInt32>(repeating: 0)
    var carry = UInt32(prefix)
    let (l0, l1, l2, l3) = left.words
    let (r0, r1, r2, r3) = right.words
    let halves: InlineArray<8, UInt64> = [l0, l1, l2, l3, r0, r1, r2, r3]
    for i in 0..<8 {
      let high = UInt32(truncatingIfNeeded: halves[i] &>> 32)
      let low = UInt32(truncatingIfNeeded: halves[i])
      block[i &* 2] = (carry &<< 24) | (high &>> 8)
      block[i &* 2 &+ 1] = (high &<< 24) | (low &>> 8)
      carry = low & 0xff
    }
    let state = compress(initialState, block)
    var last = InlineArray<16, UInt32>(repeating: 0)
    last[0] = (carry &<< 24) | 0x0080_0000
    last[15] = 65 * 8
    return digest(compress(state, last))
  }
}

// MARK: - Blocks

extension SHA256 {
  /// The sixteen big-endian words at `offset`; 64 bytes must be there.
  @inline(__always)
  private static func words(_ raw: RawSpan, at offset: Int) -> InlineArray<16, UInt32> {
    var words = InlineArray<16, UInt32>(repeating: 0)
    guard offset >= 0, raw.byteCount &- offset >= 64 else { return words }
    let block = raw.extracting(offset..<(offset &+ 64))
    for i in 0..<16 {
      words[i] = block.unsafeLoadUnaligned(fromByteOffset: i &* 4, as: UInt32.self).bigEndian
    }
    return words
  }

  /// Pads what is left from `offset` on (fewer than 64 bytes) and closes the hash.
  @inline(__always)
  private static func finish(
    _ state: State, _ raw: RawSpan, at offset: Int, length: UInt64
  ) -> LedgerDigest {
    var state = state
    var block = InlineArray<16, UInt32>(repeating: 0)
    let count = raw.byteCount &- offset
    let whole = count &>> 2
    for i in 0..<min(whole, 15) {
      block[i] =
        raw.unsafeLoadUnaligned(
          fromByteOffset: offset &+ i &* 4, as: UInt32.self
        ).bigEndian
    }
    // The bytes after the last whole word, then the closing 0x80.
    var last: UInt32 = 0
    var shift: UInt32 = 24
    for i in (whole &* 4)..<count {
      let byte = raw.unsafeLoad(fromByteOffset: offset &+ i, as: UInt8.self)
      last |= UInt32(byte) &<< shift
      shift &-= 8
    }
    last |= 0x80 &<< shift
    block[whole & 15] = last
    if count >= 56 {
      state = compress(state, block)
      block = InlineArray(repeating: 0)
    }
    block[14] = UInt32(truncatingIfNeeded: length &>> 29)
    block[15] = UInt32(truncatingIfNeeded: length &<< 3)
    return digest(compress(state, block))
  }

  @inline(__always)
  private static func digest(_ state: State) -> LedgerDigest {
    func pair(_ high: UInt32, _ low: UInt32) -> UInt64 { (UInt64(high) &<< 32) | UInt64(low) }
    return LedgerDigest(
      words: (
        pair(state[0], state[1]), pair(state[2], state[3]),
        pair(state[4], state[5]), pair(state[6], state[7])
      ))
  }
}
