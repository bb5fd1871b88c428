/// The number of a case (办件编号): item code, yyyyMMdd and a daily sequence of four digits or more.
///
/// Numbers made elsewhere are accepted as they stand: 1…64 characters of A–Z a–z 0–9 - _ .
public struct CaseNumber: Hashable, Sendable, CustomStringConvertible {
  /// The number as it stands.
  public let text: String

  /// The most characters a number has.
  public static let maximumLength = 64

  /// The number written as `text`, ours or another system's.
  ///
  /// - Throws: `badIdentifier` for other characters, none or more than 64.
  /// - Complexity: O(1).
  public init(_ text: some StringProtocol) throws(Refusal) {
    try Self.check(text).refuseUnlessValid(nil, checkPosition: 18)
    self.text = String(text)
  }

  /// The number of case `sequence`, counted from 1, that was opened on that day for `item`.
  ///
  /// The sequence begins anew each day for each item; above 9,999 it widens and never wraps.
  /// - Throws: `badDate` for a day that does not exist or a year that is not four digits;
  ///   `badIdentifier` for a sequence below 1 or a number of more than 64 characters.
  /// - Complexity: O(1).
  public init(
    item: ItemCode, year: Int, month: Int, day: Int, sequence: Int
  ) throws(Refusal) {
    guard year >= 1000, IdentifierText.isRealDay(year: year, month: month, day: day) else {
      throw Refusal(.badDate)
    }
    var bytes = Array(item.text.utf8)
    bytes.reserveCapacity(bytes.count + 16)
    bytes.appendDecimal(year.magnitude, width: 4)
    bytes.appendDecimal(month.magnitude, width: 2)
    bytes.appendDecimal(day.magnitude, width: 2)
    guard sequence >= 1 else {
      throw IdentifierVerdict.refusal(.badIdentifier, nil, at: bytes.count + 1)
    }
    bytes.appendDecimal(sequence.magnitude, width: 4)
    try self.init(String(decoding: bytes, as: UTF8.self))
  }

  /// The number of case `sequence` that was opened on that day for the item whose code is `item`.
  ///
  /// - Throws: what ``ItemCode/init(_:)`` refuses, then as for an ``ItemCode``.
  /// - Complexity: O(1).
  public init(
    item: some StringProtocol, year: Int, month: Int, day: Int, sequence: Int
  ) throws(Refusal) {
    try self.init(
      item: ItemCode(item), year: year, month: month, day: day, sequence: sequence)
  }

  /// Whether `text` may be a number, and if not, where it stops being one.
  ///
  /// - Complexity: O(1); a longer text is left after its 65th byte.
  public static func check(_ text: some StringProtocol) -> IdentifierVerdict {
    let bytes = IdentifierText.bytes(text, maximumLength + 1)
    return ItemCode.firstForeign(bytes).map { .malformed(position: $0) } ?? .valid
  }

  /// The number as it stands.
  public var description: String { text }
}

// MARK: - Parts

extension CaseNumber {
  /// The parts of a number made from a national item code.
  public struct Parts: Hashable, Sendable {
    /// The item (事项).
    public let item: ItemCode
    /// The year of the day the case was opened.
    public let year: Int
    /// Its month.
    public let month: Int
    /// Its day.
    public let day: Int
    /// The sequence within that day, from 1.
    public let sequence: Int
  }

  /// The parts, if the number begins with a national item code (实施编码 or 业务办理项编码); nil for
  /// all other numbers, which cannot be taken apart reliably.
  ///
  /// Where a widened sequence makes two readings possible, the one with the narrower sequence is
  /// taken; years are read from 1900 to 2099.
  /// - Complexity: O(1).
  public var parts: Parts? {
    guard 43...57 ~= text.utf8.count else { return nil }
    return parts(itemLength: 33) ?? parts(itemLength: 31)
  }

  private func parts(itemLength: Int) -> Parts? {
    let digits = Array(text.utf8.dropFirst(itemLength))
    guard digits.count >= 12, digits.allSatisfy({ IdentifierText.digitValue($0) != nil }) else {
      return nil
    }
    let year = IdentifierText.decimalValue(digits[..<4])
    let month = IdentifierText.decimalValue(digits[4..<6])
    let day = IdentifierText.decimalValue(digits[6..<8])
    let sequence = IdentifierText.decimalValue(digits[8...])
    guard 1900...2099 ~= year, IdentifierText.isRealDay(year: year, month: month, day: day),
      sequence >= 1,
      digits.count == 12 || digits[8] != 0x30
    else { return nil }
    guard let item = try? ItemCode(text.prefix(itemLength)), item.form.isNational else {
      return nil
    }
    return Parts(item: item, year: year, month: month, day: day, sequence: sequence)
  }
}
