/// The code of a catalogue item (事项编码): the national form (GB/T 39554.1-2020), the form of 2011–2012, or a local one.
public struct ItemCode: Hashable, Sendable, CustomStringConvertible {
  /// The forms that are told apart.
  public enum Form: Hashable, Sendable {
    /// An implementation code (实施编码): credit code 18, level 1, basic code 12.
    case national31
    /// A business code (业务办理项编码): an implementation code and two more.
    case national33
    /// The form of 2011–2012: body 10, type 2, serial 4, with hyphens (62052400MZ-XK-0001).
    case legacy
    /// Made locally: 1…64 characters of A–Z a–z 0–9 - _ . with no further meaning.
    case local
  }

  /// The code as it stands.
  public let text: String
  /// Its form.
  public let form: Form

  /// The code written as `text`.
  ///
  /// A text of 31 or 33 characters that has the national shape must have the check of its credit
  /// code right; one without that shape is local.
  /// - Throws: `badIdentifier` for other characters, none or more than 64; then `checkMismatch`.
  /// - Complexity: O(1).
  public init(_ text: some StringProtocol) throws(Refusal) {
    let verdict = Self.check(text)
    let standard = verdict == .checkMismatch ? "GB 32100-2015" : nil
    try verdict.refuseUnlessValid(standard, checkPosition: 18)
    self.text = String(text)
    form = Self.form(Array(text.utf8))
  }

  /// Whether `text` is a code, and if not, why.
  ///
  /// - Complexity: O(1); a longer text is left after its 65th byte.
  public static func check(_ text: some StringProtocol) -> IdentifierVerdict {
    let bytes = IdentifierText.bytes(text, 65)
    if let position = firstForeign(bytes) { return .malformed(position: position) }
    guard form(bytes).isNational else { return .valid }
    return UnifiedCreditCode.check(bytes: bytes.prefix(18))
  }

  /// Where `bytes` stop being 1…64 characters of A–Z a–z 0–9 - _ . counted from 1; nil if nowhere.
  static func firstForeign(_ bytes: [UInt8]) -> Int? {
    if bytes.isEmpty { return 1 }
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e,
        0x5f where index < 64:
        continue
      default: return index + 1
      }
    }
    return bytes.count > 64 ? 65 : nil
  }

  static func form(_ bytes: [UInt8]) -> Form {
    switch bytes.count {
    case 31: isNational(bytes) ? .national31 : .local
    case 33: isNational(bytes) ? .national33 : .local
    case 18: isLegacy(bytes) ? .legacy : .local
    default: .local
    }
  }

  private static func isNational(_ bytes: [UInt8]) -> Bool {
    if case .malformed = UnifiedCreditCode.check(bytes: bytes.prefix(18)) { return false }
    guard let level = bytes.dropFirst(18).first, 0x31...0x36 ~= level else { return false }
    return bytes.dropFirst(19).allSatisfy { IdentifierText.digitValue($0) != nil }
  }

  private static func isLegacy(_ bytes: [UInt8]) -> Bool {
    for (index, byte) in bytes.enumerated() {
      let isLetter = 0x41...0x5a ~= byte
      let isDigit = IdentifierText.digitValue(byte) != nil
      let fits =
        switch index {
        case 0..<6, 14..<18: isDigit
        case 6..<10: isDigit || isLetter
        case 10, 13: byte == 0x2d
        default: isLetter
        }
      guard fits else { return false }
    }
    return true
  }

  /// The code as it stands.
  public var description: String { text }
}

extension ItemCode.Form {
  var isNational: Bool {
    switch self {
    case .national31, .national33: true
    case .legacy, .local: false
    }
  }
}
