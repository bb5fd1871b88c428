extension String {
  /// The text that `bytes` spell, as every door takes one in.
  ///
  /// - Throws: ``Fault/Code/badText`` where they are not UTF-8, ``Fault/Code/badValue`` for more than 30 combining
  ///   characters in a row.
  /// - Complexity: O(n).
  package init(utf8 bytes: Span<UInt8>) throws(Fault) {
    switch bytes.spelling {
    case .ascii: self.init(ascii: bytes)
    // What is looked at once is copied without being looked at again.
    case .chinese: self.init(copying: UTF8Span(unchecked: bytes))
    case .other:
      do {
        self.init(copying: try UTF8Span(validating: bytes))
      } catch {
        throw Fault(.badText)
      }
      guard isStreamSafe else { throw Fault.tooManyMarks }
    }
  }

  /// The text of bytes that are known to be ASCII.
  init(ascii bytes: Span<UInt8>) {
    self.init(copying: UTF8Span(unchecked: bytes, isKnownASCII: true))
  }
}

extension Span<UInt8> {
  fileprivate enum Spelling { case ascii, chinese, other }

  /// What one pass tells: ASCII alone, ASCII and ideographs U+4000…9FFF, of which none combines and none is cut short,
  /// or what the standard library has to look at.
  fileprivate var spelling: Spelling {
    var index = 0
    var isASCII = true
    while index < count {
      if index &+ 8 <= count,
        bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080
          == 0
      {
        index &+= 8
        continue
      }
      let byte = self[index]
      if byte < 0x80 {
        index &+= 1
        continue
      }
      guard (0xE4...0xE9).contains(byte), index &+ 2 < count, self[index &+ 1] & 0xC0 == 0x80,
        self[index &+ 2] & 0xC0 == 0x80
      else { return .other }
      isASCII = false
      index &+= 3
    }
    return isASCII ? .ascii : .chinese
  }
}
