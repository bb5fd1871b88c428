/// A citizen's identity number (公民身份号码), GB 11643-1999; the 15 digits of before are upgraded.
///
/// It is personal data: whatever prints it (`description`, `dump`, an interpolation) prints the
/// ``masked`` form, and only ``text`` gives the whole.
public struct CitizenNumber: Hashable, Sendable {
  /// The whole number, 18 characters. Never write it to a log, a list or a ledger.
  public let text: String

  /// A day, as parts.
  public typealias DayParts = (year: Int, month: Int, day: Int)

  /// The number written as `text`, 18 characters (a final X in upper case) or the old 15 digits,
  /// which gain the century 19 and a check.
  ///
  /// The first six digits are not compared with any table: regions change.
  /// - Throws: `badIdentifier` for a wrong shape, a birth date that does not exist, is before 1800
  ///   or after `today`; then `checkMismatch`.
  /// - Complexity: O(1).
  public init(_ text: some StringProtocol, asOf today: DayParts? = nil) throws(Refusal) {
    try Self.check(text, asOf: today).refuseUnlessValid("GB 11643-1999", checkPosition: 18)
    if text.utf8.count == 15 {
      let head = text.prefix(6) + "19" + text.dropFirst(6)
      self.text = head + (Self.checkCharacter(for: head).map { String($0) } ?? "")
    } else {
      self.text = String(text)
    }
  }

  /// Whether `text` is a number, and if not, why; a wrong birth date is reported at its first digit.
  ///
  /// - Complexity: O(1); a longer text is left after its 19th byte.
  public static func check(
    _ text: some StringProtocol, asOf today: DayParts? = nil
  ) -> IdentifierVerdict {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(18)
    for byte in IdentifierText.bytes(text, 19) {
      let count = bytes.count
      let isAllowed =
        count == 17
        ? IdentifierText.digitValue(byte) != nil || byte == 0x58
        : count < 17 && IdentifierText.digitValue(byte) != nil && !(count == 0 && byte == 0x30)
      guard isAllowed else { return .malformed(position: count + 1) }
      bytes.append(byte)
    }
    switch bytes.count {
    case 15: bytes.insert(contentsOf: [0x31, 0x39], at: 6)
    case 18: break
    default: return .malformed(position: bytes.count + 1)
    }
    let birth = birth(bytes)
    guard birth.year >= 1800,
      IdentifierText.isRealDay(year: birth.year, month: birth.month, day: birth.day)
    else {
      return .malformed(position: 7)
    }
    if let today {
      let now = (today.year, today.month, today.day)
      guard (birth.year, birth.month, birth.day) <= now else { return .malformed(position: 7) }
    }
    return bytes.count == 17 || checkByte(bytes) == bytes[17] ? .valid : .checkMismatch
  }

  /// The check character that belongs to 17 digits; nil if they are not 17 digits.
  ///
  /// - Complexity: O(1).
  public static func checkCharacter(for text: some StringProtocol) -> Character? {
    let bytes = IdentifierText.bytes(text, 18)
    guard bytes.count == 17, bytes.allSatisfy({ IdentifierText.digitValue($0) != nil }) else {
      return nil
    }
    return Character(Unicode.Scalar(checkByte(bytes)))
  }

  // ISO 7064 MOD 11-2 over the first 17 digits: weights 2^(18−i) mod 11.
  private static func checkByte(_ bytes: [UInt8]) -> UInt8 {
    var rest = 0
    for byte in bytes.prefix(17) {
      rest = (rest &+ (IdentifierText.digitValue(byte) ?? 0)) &* 2 % 11
    }
    let check = (12 &- rest) % 11
    return check == 10 ? 0x58 : 0x30 &+ UInt8(truncatingIfNeeded: check)
  }

  private static func birth(_ bytes: [UInt8]) -> DayParts {
    (
      IdentifierText.decimalValue(bytes.dropFirst(6).prefix(4)),
      IdentifierText.decimalValue(bytes.dropFirst(10).prefix(2)),
      IdentifierText.decimalValue(bytes.dropFirst(12).prefix(2))
    )
  }
}

// MARK: - Parts

extension CitizenNumber {
  /// The day of birth (出生日期).
  public var birth: DayParts { Self.birth(Array(text.utf8)) }

  /// Whether the sequence number is odd, as it is for men (性别).
  public var isMale: Bool {
    IdentifierText.decimalValue(text.utf8.dropFirst(16).prefix(1)) % 2 == 1
  }

  /// The region that issued the number (行政区划), by the table of that day.
  public var regionCode: String { String(text.prefix(6)) }

  /// The first six and the last four characters, with asterisks between: `469003********0010`.
  public var masked: String { PersonalMask.idNumber(text) }
}

extension CitizenNumber: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The ``masked`` form.
  public var description: String { masked }
  /// The ``masked`` form.
  public var debugDescription: String { masked }
  /// The ``masked`` form only, for `dump` and debuggers.
  public var customMirror: Mirror { Mirror(self, children: ["masked": masked]) }
}
