/// The levels of government (行政层级), as numbered in implementation codes (行使层级).
public enum AdministrativeLevel: UInt8, CaseIterable, Comparable, Sendable {
  /// The state (国家级).
  case nation = 1
  /// A province (省级).
  case province = 2
  /// A city, prefecture (市级).
  case city = 3
  /// A county or district (县级).
  case county = 4
  /// A town, township or street (镇级).
  case town = 5
  /// A village or residents' committee (村级).
  case village = 6

  /// The level in Chinese.
  public var chinese: String {
    switch self {
    case .nation: "国家级"
    case .province: "省级"
    case .city: "市级"
    case .county: "县级"
    case .town: "镇级"
    case .village: "村级"
    }
  }

  /// The level in English.
  public var english: String {
    switch self {
    case .nation: "national"
    case .province: "province"
    case .city: "city"
    case .county: "county"
    case .town: "town"
    case .village: "village"
    }
  }

  /// Whether `left` is the higher authority: the state comes first, the village last.
  public static func < (left: AdministrativeLevel, right: AdministrativeLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}
