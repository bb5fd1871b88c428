extension ItemCode {
  /// The parts of an implementation code (实施编码).
  public struct National: Hashable, Sendable {
    /// The organ that does it (实施主体).
    public let creditCode: UnifiedCreditCode
    /// The level it is done at (行使层级).
    public let level: AdministrativeLevel
    /// The basic code (基本编码): province 2 (00 for the state), type 2, main item 5, sub-item 3.
    public let basicCode: String
    /// The two last characters of a business code (业务办理项编码).
    public let businessCode: String?

    /// The province that numbered the item, 00 for the state.
    public var provinceCode: String { String(basicCode.prefix(2)) }
    /// The type as it is written, such as `01`.
    public var typeCode: String { String(basicCode.dropFirst(2).prefix(2)) }
    /// The type (事项类型), if it is a known one.
    public var kind: Kind? { Kind(code: typeCode) }
    /// The main item (主项), five digits.
    public var mainItem: String { String(basicCode.dropFirst(4).prefix(5)) }
    /// The sub-item (子项), three digits.
    public var subItem: String { String(basicCode.suffix(3)) }
  }

  /// The parts of a code of the form of 2011–2012, such as 62052400MZ-XK-0001.
  public struct Legacy: Hashable, Sendable {
    /// The organ (办理主体), ten characters beginning with its region.
    public let body: String
    /// The type as it is written, such as `XK`.
    public let typeCode: String
    /// The serial number, four digits.
    public let serial: Int

    /// The region (行政区划) of the organ.
    public var regionCode: String { String(body.prefix(6)) }
    /// The type (事项类型), if it is a known one.
    public var kind: Kind? { Kind(code: typeCode) }
  }

  /// The parts of a national code; nil for other forms.
  ///
  /// - Complexity: O(1).
  public var national: National? {
    guard form.isNational else { return nil }
    let bytes = Array(text.utf8)
    let digit = IdentifierText.decimalValue(bytes.dropFirst(18).prefix(1))
    guard let level = AdministrativeLevel(rawValue: UInt8(truncatingIfNeeded: digit)) else {
      return nil
    }
    let rest = text.dropFirst(31)
    return National(
      creditCode: UnifiedCreditCode(checked: bytes[...]), level: level,
      basicCode: String(text.dropFirst(19).prefix(12)),
      businessCode: rest.isEmpty ? nil : String(rest))
  }

  /// The parts of a code of the form of 2011–2012; nil for other forms.
  ///
  /// - Complexity: O(1).
  public var legacy: Legacy? {
    guard form == .legacy else { return nil }
    return Legacy(
      body: String(text.prefix(10)), typeCode: String(text.dropFirst(11).prefix(2)),
      serial: IdentifierText.decimalValue(text.utf8.suffix(4)))
  }

  /// The type of the item (事项类型), if the code tells.
  public var kind: Kind? { national?.kind ?? legacy?.kind }
}

extension ItemCode {
  /// The types of administrative act (事项类型).
  public enum Kind: String, CaseIterable, Sendable {
    /// Licence 行政许可.
    case licence = "01"
    /// Penalty 行政处罚.
    case penalty = "02"
    /// Coercion 行政强制.
    case coercion = "03"
    /// Levy 行政征收.
    case levy = "04"
    /// Payment 行政给付.
    case payment = "05"
    /// Inspection 行政检查.
    case inspection = "06"
    /// Confirmation 行政确认.
    case confirmation = "07"
    /// Reward 行政奖励.
    case reward = "08"
    /// Adjudication 行政裁决.
    case adjudication = "09"
    /// Other power 其他行政权力.
    case other = "10"
    /// Public service 公共服务.
    case publicService = "20"

    /// The type written as two digits (01…10, 20, 21) or as the two letters of its Chinese name.
    public init?(code: some StringProtocol) {
      if code == "21" {
        self = .publicService
        return
      }
      let found = Self.allCases.first { $0.rawValue == code || $0.letters == code }
      guard let found else { return nil }
      self = found
    }

    /// The type in Chinese.
    public var chinese: String { row.chinese }
    /// The type in English.
    public var english: String { row.english }
    /// The initials used in codes of 2011–2012, such as XK for 许可.
    public var letters: String { row.letters }

    private var row: (letters: String, chinese: String, english: String) {
      switch self {
      case .licence: ("XK", "行政许可", "licence")
      case .penalty: ("CF", "行政处罚", "penalty")
      case .coercion: ("QZ", "行政强制", "coercion")
      case .levy: ("ZS", "行政征收", "levy")
      case .payment: ("JF", "行政给付", "payment")
      case .inspection: ("JC", "行政检查", "inspection")
      case .confirmation: ("QR", "行政确认", "confirmation")
      case .reward: ("JL", "行政奖励", "reward")
      case .adjudication: ("CJ", "行政裁决", "adjudication")
      case .other: ("QT", "其他行政权力", "other power")
      case .publicService: ("FW", "公共服务", "public service")
      }
    }
  }
}
