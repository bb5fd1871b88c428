extension Span<UInt8> {
  /// Where `byte` stands next from `start` on; the end where it does not.
  ///
  /// - Complexity: O(n), eight bytes at a time.
  package func index(of byte: UInt8, from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = max(0, start)
    while index &+ 8 <= count {
      let word = UInt64(
        littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      let rest = word ^ (ones &* UInt64(byte))
      // The lowest bit that is set is the first byte that is it: Mycroft, 1987.
      let found = (rest &- ones) & ~rest & 0x8080_8080_8080_8080
      if found != 0 { return index &+ found.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < count, self[index] != byte { index &+= 1 }
    return index
  }
}
