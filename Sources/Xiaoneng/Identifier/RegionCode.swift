/// A code of an administrative region (行政区划代码), GB/T 2260: 6 digits, 9 for a town, 12 for a
/// village.
///
/// Only the shape is checked: the tables change, and a record keeps the code of its day.
public struct RegionCode: Hashable, Sendable, CustomStringConvertible {
  /// The 6, 9 or 12 digits.
  public let text: String

  /// The code written as `text`.
  ///
  /// - Throws: `badIdentifier` unless it is 6, 9 or 12 digits; only the state, all zeros, begins
  ///   with 0.
  /// - Complexity: O(1).
  public init(_ text: some StringProtocol) throws(Refusal) {
    try Self.check(text).refuseUnlessValid("GB/T 2260", checkPosition: 1)
    self.text = String(text)
  }

  private init(known text: String) { self.text = text }

  /// Whether `text` is shaped like a code, and if not, where it stops being one.
  ///
  /// - Complexity: O(1); a longer text is left after its 13th byte.
  public static func check(_ text: some StringProtocol) -> IdentifierVerdict {
    var count = 0
    var startsWithZero = false
    var isZero = true
    for byte in IdentifierText.bytes(text, 13) {
      guard count < 12, let digit = IdentifierText.digitValue(byte) else {
        return .malformed(position: count + 1)
      }
      if count == 0 { startsWithZero = digit == 0 }
      if digit != 0 { isZero = false }
      count &+= 1
    }
    guard count == 6 || count == 9 || count == 12 else { return .malformed(position: count + 1) }
    return startsWithZero && !isZero ? .malformed(position: 1) : .valid
  }

  /// The digits.
  public var description: String { text }

  /// Danzhou (儋州): 469003 until February 2015, 460400 from March 2015.
  public static func danzhou(year: Int, month: Int) -> RegionCode {
    RegionCode(known: (year, month) < (2015, 3) ? "469003" : "460400")
  }
}

// MARK: - Levels

extension RegionCode {
  /// The level of the region, by its trailing zeros.
  ///
  /// A county directly under the province (469003, and 460003 before it) is a county.
  public var level: AdministrativeLevel {
    if isSet(9, 3) { return .village }
    if isSet(6, 3) { return .town }
    if isSet(4, 2) { return .county }
    if isSet(2, 2) { return .city }
    return isSet(0, 2) ? .province : .nation
  }

  /// Whether this county is directly under its province (省直辖县级): 469xxx, or the older 4600xx.
  public var isDirectlyUnderProvince: Bool {
    guard isSet(4, 2) else { return false }
    return number(2, 1) == 9 || number(2, 2) == 0
  }

  /// Whether this is, or lies in, a city without counties (不设区县的地级市), whose towns are numbered
  /// directly under it: Danzhou 460400, Dongguan 441900, Zhongshan 442000, Jiayuguan 620200.
  public var isInCityWithoutCounties: Bool {
    ["460400", "441900", "442000", "620200"].contains(String(text.prefix(6)))
  }

  /// The region directly above, in six digits or the nine of a town; nil for the state.
  public var parent: RegionCode? {
    switch level {
    case .village: isSet(6, 3) ? prefix(9) : prefix(6)
    case .town: prefix(6)
    case .county: isDirectlyUnderProvince ? prefix(2) : prefix(4)
    case .city: prefix(2)
    case .province: RegionCode(known: "000000")
    case .nation: nil
    }
  }

  /// Whether this region is `other` or lies in it, by the digits.
  ///
  /// - Complexity: O(1).
  public func isWithin(_ other: RegionCode) -> Bool {
    let length =
      switch other.level {
      case .nation: 0
      case .province: 2
      case .city: 4
      case .county: 6
      case .town: 9
      case .village: 12
      }
    return text.utf8.prefix(length).elementsEqual(other.text.utf8.prefix(length))
  }

  /// The kind of unit below the county (县以下区划类型), by the seventh digit.
  public enum TownKind: Hashable, Sendable {
    /// A street office (街道), 0xx.
    case street
    /// A town (镇), 1xx.
    case town
    /// A township (乡), 2xx or 3xx.
    case township
    /// A unit treated like a township, such as a farm or a development zone (类似乡级单位), 4xx or 5xx.
    case enterprise
  }

  /// The kind of town this is or lies in; nil above towns and for digits without a meaning.
  public var townKind: TownKind? {
    guard isSet(6, 3) else { return nil }
    return switch number(6, 1) {
    case 0: .street
    case 1: .town
    case 2, 3: .township
    case 4, 5: .enterprise
    default: nil
    }
  }

  private func number(_ start: Int, _ count: Int) -> Int {
    IdentifierText.decimalValue(text.utf8.dropFirst(start).prefix(count))
  }

  private func isSet(_ start: Int, _ count: Int) -> Bool { number(start, count) != 0 }

  // The first `count` digits, filled with zeros to at least six.
  private func prefix(_ count: Int) -> RegionCode {
    RegionCode(known: text.prefix(count) + String(repeating: "0", count: max(0, 6 - count)))
  }
}
