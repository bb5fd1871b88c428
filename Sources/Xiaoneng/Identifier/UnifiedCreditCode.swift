/// A unified social credit code (统一社会信用代码), GB 32100-2015: 18 characters, the last a check.
///
/// Organisations of 2011–2012 had no such code but an ``OrganizationCode``. A few early pilot codes
/// fail the check and are genuine: ``check(_:)`` tells them from malformed ones.
public struct UnifiedCreditCode: Hashable, Sendable, CustomStringConvertible {
  /// The 18 characters.
  public let text: String

  /// The code written as `text`, which must be exactly it: no spaces, lower case or full width.
  ///
  /// - Throws: `badIdentifier` for a wrong shape, then `checkMismatch`.
  /// - Complexity: O(1).
  public init(_ text: some StringProtocol) throws(Refusal) {
    try Self.check(text).refuseUnlessValid("GB 32100-2015", checkPosition: 18)
    self.text = String(text)
  }

  /// The first 18 of `bytes`, already checked.
  init(checked bytes: ArraySlice<UInt8>) {
    text = String(decoding: bytes.prefix(18), as: UTF8.self)
  }

  /// Whether `text` is a code, and if not, why.
  ///
  /// - Complexity: O(1); a longer text is left after its 19th byte.
  public static func check(_ text: some StringProtocol) -> IdentifierVerdict {
    check(bytes: IdentifierText.bytes(text, 19)[...])
  }

  static func check(bytes: ArraySlice<UInt8>) -> IdentifierVerdict {
    var count = 0
    var sum = Sum()
    var last = 0
    for byte in bytes {
      guard count < 18, let value = value(byte, at: count) else {
        return .malformed(position: count &+ 1)
      }
      if count < 17 { sum.add(value) } else { last = value }
      count &+= 1
    }
    guard count == 18 else { return .malformed(position: count &+ 1) }
    return sum.check == last ? .valid : .checkMismatch
  }

  /// The check character that belongs to the first 17 characters; nil if they are not 17 or not
  /// well formed.
  ///
  /// - Complexity: O(1).
  public static func checkCharacter(for text: some StringProtocol) -> Character? {
    var count = 0
    var sum = Sum()
    for byte in IdentifierText.bytes(text, 18) {
      guard count < 17, let value = value(byte, at: count) else { return nil }
      sum.add(value)
      count &+= 1
    }
    guard count == 17 else { return nil }
    return alphabet[sum.check]
  }

  /// The 31 characters in the order of their values: no I, O, S, V, Z.
  static let alphabet: [Character] = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")

  // Weights 3^(i−1) mod 31; check = (31 − Σ mod 31) mod 31.
  private struct Sum {
    private var total = 0
    private var weight = 1
    mutating func add(_ value: Int) {
      total = (total &+ value &* weight) % 31
      weight = weight &* 3 % 31
    }
    var check: Int { (31 &- total) % 31 }
  }

  // Places 3–8 are a region: digits only.
  private static func value(_ byte: UInt8, at index: Int) -> Int? {
    if let digit = IdentifierText.digitValue(byte) { return digit }
    guard !(2..<8 ~= index) else { return nil }
    let letter = Int(byte)
    switch byte {
    case 0x41...0x48: return letter &- 0x41 &+ 10  // A–H
    case 0x4a...0x4e: return letter &- 0x4a &+ 18  // J–N
    case 0x50...0x52: return letter &- 0x50 &+ 23  // P–R
    case 0x54...0x55: return letter &- 0x54 &+ 26  // T, U
    case 0x57...0x59: return letter &- 0x57 &+ 28  // W–Y
    default: return nil
    }
  }

  /// The 18 characters.
  public var description: String { text }
}

// MARK: - Parts

extension UnifiedCreditCode {
  /// The authority that registered the organisation (登记管理部门), if the standard names it.
  public var registrar: Registrar? { Registrar(rawValue: String(text.prefix(1))) }

  /// The kind of organisation (机构类别), if the standard names it.
  public var category: Category? { Category(rawValue: String(text.prefix(2))) }

  /// The region of registration (登记管理机关行政区划码), places 3–8.
  public var regionCode: String { String(text.dropFirst(2).prefix(6)) }

  /// The organisation's own code (主体标识码), places 9–17, as it stands: its check is not checked.
  public var organizationCode: String { String(text.dropFirst(8).prefix(9)) }
}
