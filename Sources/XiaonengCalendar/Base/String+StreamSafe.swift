extension String {
  /// The most characters in a row that combine with what stands before them: UAX #15, D4.
  static let mostMarks = 30

  /// Whether no more than 30 characters in a row combine with what stands before them: UAX #15, Stream-Safe
  /// Text Format. No language needs more; to put many of them in order takes time by the square of their number.
  /// Every door through which texts come in refuses others.
  ///
  /// - Complexity: O(n).
  public var isStreamSafe: Bool {
    // A mark takes two bytes at least.
    guard utf8.count > 2 * Self.mostMarks else { return true }
    return utf8.span.isStreamSafe
  }

  /// Whether the text can stand as a name on one line: without control characters (U+0000–001F, U+007F–009F,
  /// U+2028, U+2029), without what turns the direction of the text around it (UAX #9: U+202A–202E, U+2066–2069), by
  /// which one name could be shown as another, and without what no one sees (不可见字符: default ignorable code
  /// points, UAX #44), by which two names could look the same. A variation selector is taken after a Chinese
  /// character, of which it chooses the form (UTS #37), and after a Mongolian letter.
  ///
  /// - Complexity: O(n).
  public var isPlainLine: Bool { isPlain(.name) }

  /// Whether the text can stand as a number or a key on one line: ``isPlainLine`` without variation selectors, since
  /// what is compared byte by byte must look different where it differs.
  ///
  /// - Complexity: O(n).
  public var isPlainMark: Bool { isPlain(.mark) }

  /// Whether it holds no control characters but those that end lines or set columns, and none that changes the direction
  /// of what follows. What no one sees is taken: texts are pasted together with it, and it is seen through where
  /// they are searched.
  ///
  /// - Complexity: O(n).
  public var isLegible: Bool { isPlain(.text) }

  private enum Use { case text, name, mark }

  private func isPlain(_ use: Use) -> Bool {
    let bytes = utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0x20, !(use == .text && (0x09...0x0D).contains(byte)) { return false }
      if byte == 0x7F { return false }
      guard byte == 0xC2 || byte == 0xE2, index + 1 < bytes.count else { continue }
      let second = bytes[index + 1]
      if byte == 0xC2 {
        if second < 0xA0 { return false }
      } else if index + 2 < bytes.count {
        let third = bytes[index + 2]
        if second == 0x80, (0xA8...0xAE).contains(third) { return false }
        if second == 0x81, (0xA6...0xA9).contains(third) { return false }
      }
    }
    return use == .text || !hidesScalars(takingVariants: use == .name)
  }

  /// Whether it holds something that is not seen; nearly every text holds nothing that could be.
  private func hidesScalars(takingVariants: Bool) -> Bool {
    guard utf8.contains(where: { $0 > 0x7F && !(0xE4...0xE9).contains($0) && $0 > 0xBF }) else {
      return false
    }
    var last: Unicode.Scalar?
    for scalar in unicodeScalars {
      if scalar.isHidden, !(takingVariants && last.map { scalar.isVariant(of: $0) } ?? false) {
        return true
      }
      last = scalar
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Whether it shows nothing of its own (默认可忽略): zero-width characters, joiners, soft hyphens, tags, variation selectors,
  /// fillers. Default_Ignorable_Code_Point of UAX #44.
  package var isHidden: Bool {
    value > 0xAC && !(0x3400...0x9FFF).contains(value) && properties.isDefaultIgnorableCodePoint
  }

  /// Whether it chooses the form of `base`: VS1–3 and VS17–256 after a Chinese character, the free variation selectors
  /// after a Mongolian letter.
  fileprivate func isVariant(of base: Unicode.Scalar) -> Bool {
    switch value {
    case 0xFE00...0xFE02, 0xE0100...0xE01EF: base.properties.isIdeographic
    case 0x180B...0x180D, 0x180F: (0x1820...0x18AA).contains(base.value)
    default: false
    }
  }
}

extension Span<UInt8> {
  /// ``Swift/String/isStreamSafe``, of valid UTF-8.
  public var isStreamSafe: Bool {
    var index = 0
    var run = 0
    while index < count {
      // Most texts are ASCII for long stretches, eight bytes at a time.
      while index &+ 8 <= count,
        bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080
          == 0
      {
        run = 0
        index &+= 8
      }
      guard index < count else { return true }
      let byte = self[index]
      let (length, mayCombine): (Int, Bool) =
        switch byte {
        case ..<0x80: (1, false)
        // U+0300 is the first that combines.
        case ..<0xCC: (2, false)
        case ..<0xE0: (2, true)
        case 0xE4...0xE9: (3, false)
        case ..<0xF0: (3, true)
        default: (4, true)
        }
      guard index &+ length <= count else { return true }
      if mayCombine, isMark(at: index, length) {
        run &+= 1
        guard run <= String.mostMarks else { return false }
      } else {
        run = 0
      }
      index &+= length
    }
    return true
  }

  private func isMark(at index: Int, _ length: Int) -> Bool {
    var value = UInt32(self[index]) & (0xFF >> UInt32(length &+ 1))
    for offset in 1..<length { value = value << 6 | UInt32(self[index &+ offset] & 0x3F) }
    return Unicode.Scalar(value)?.properties.canonicalCombiningClass != .notReordered
  }
}

extension Fault {
  /// A text of which more than 30 characters in a row combine.
  public static let tooManyMarks = Fault(
    .badValue, detail: "> \(String.mostMarks) combining characters in a row 连续组合字符过多")
}

extension Refusal {
  /// Refuses a name that cannot be shown as it is written.
  package static func requirePlain(_ name: String, _ field: String) throws(Refusal) {
    guard name.isPlainLine, name.isStreamSafe else { throw unclear(field) }
  }

  /// Refuses a number or a key that looks like another one.
  package static func requireMark(_ text: String, _ field: String) throws(Refusal) {
    guard text.isPlainMark, text.isStreamSafe else { throw unclear(field) }
  }

  private static func unclear(_ field: String) -> Refusal {
    Refusal(
      .badRegister, field: field,
      detail: "control, direction or invisible characters 含控制字符、改变书写方向的字符或不可见字符")
  }
}
