/// An organisation code (组织机构代码), GB 11714: eight characters and a check, used in 2011–2012.
public struct OrganizationCode: Hashable, Sendable, CustomStringConvertible {
  /// The nine characters without the hyphen, as they stand in a ``UnifiedCreditCode``.
  public let compact: String

  /// The code written as `text`: nine characters, with or without the hyphen before the last.
  ///
  /// - Throws: `badIdentifier` for a wrong shape, then `checkMismatch`.
  /// - Complexity: O(1).
  public init(_ text: some StringProtocol) throws(Refusal) {
    let length = text.utf8.dropFirst(8).first == 0x2d ? 10 : 9
    try Self.check(text).refuseUnlessValid("GB 11714-1997", checkPosition: length)
    compact = String(decoding: text.utf8.filter { $0 != 0x2d }, as: UTF8.self)
  }

  /// The code as it is printed, with its hyphen: `D2143569-X`.
  public var text: String { compact.prefix(8) + "-" + compact.suffix(1) }

  /// The code as it is printed, with its hyphen.
  public var description: String { text }

  /// Whether `text` is a code, and if not, why.
  ///
  /// - Complexity: O(1); a longer text is left after its 11th byte.
  public static func check(_ text: some StringProtocol) -> IdentifierVerdict {
    var sum = 0
    var count = 0
    var position = 1
    var last: UInt8 = 0
    for byte in IdentifierText.bytes(text, 11) {
      if count == 8, position == 9, byte == 0x2d {
        position &+= 1
        continue
      }
      guard count < 9, let value = value(byte), count < 8 || value < 10 || byte == 0x58 else {
        return .malformed(position: position)
      }
      if count < 8 { sum &+= value &* weights[count] } else { last = byte }
      count &+= 1
      position &+= 1
    }
    guard count == 9 else { return .malformed(position: position) }
    return checkByte(sum) == last ? .valid : .checkMismatch
  }

  /// The check character that belongs to eight characters; nil if they are not eight or not well
  /// formed.
  ///
  /// - Complexity: O(1).
  public static func checkCharacter(for text: some StringProtocol) -> Character? {
    var sum = 0
    var count = 0
    for byte in IdentifierText.bytes(text, 9) {
      guard count < 8, let value = value(byte) else { return nil }
      sum &+= value &* weights[count]
      count &+= 1
    }
    guard count == 8 else { return nil }
    return Character(Unicode.Scalar(checkByte(sum)))
  }

  private static let weights: InlineArray<8, Int> = [3, 7, 9, 10, 5, 8, 4, 2]

  // 11 − Σ mod 11, where 10 is written X and 11 is written 0.
  private static func checkByte(_ sum: Int) -> UInt8 {
    switch 11 &- sum % 11 {
    case 10: 0x58
    case 11: 0x30
    case let digit: 0x30 &+ UInt8(truncatingIfNeeded: digit)
    }
  }

  private static func value(_ byte: UInt8) -> Int? {
    if let digit = IdentifierText.digitValue(byte) { return digit }
    return 0x41...0x5a ~= byte ? Int(byte) &- 0x41 &+ 10 : nil
  }
}
