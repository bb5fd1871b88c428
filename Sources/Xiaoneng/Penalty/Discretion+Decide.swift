/// Something that speaks for or against the offender (裁量情节), with its evidence.
public struct Circumstance: Sendable, Hashable {
  /// What it is.
  public var kind: Kind
  /// Where it is recorded.
  public var evidence: [String]

  /// A circumstance.
  public init(_ kind: Kind, evidence: [String]) { (self.kind, self.evidence) = (kind, evidence) }

  /// The circumstances the law knows, in the order in which they are weighed (DOMAIN §7.2).
  public enum Kind: String, JSONName, Sendable {
    /// The time to punish has passed.
    case timeBarred
    /// Under fourteen.
    case underFourteen
    /// Not able to know or control what he did.
    case mentalIllness
    /// Slight, put right in time, no harm.
    case slightCorrected
    /// Shows that there was no fault.
    case noFault
    /// The first time, slight harm, put right in time.
    case firstOffence
    /// Fourteen to eighteen.
    case minor
    /// Removed or reduced the harm.
    case harmReduced
    /// Coerced or induced.
    case coerced
    /// Told of acts that were not known.
    case confessed
    /// Cooperated with merit.
    case merit
    /// Did it again within the window.
    case repeated
    /// Hid or destroyed evidence, or refused inspection.
    case obstructed
    /// Serious harm.
    case seriousHarm

    /// Where it stands.
    public var article: String {
      switch self {
      case .timeBarred: "行政处罚法 art 36"
      case .underFourteen, .minor: "行政处罚法 art 30"
      case .mentalIllness: "行政处罚法 art 31"
      case .slightCorrected, .firstOffence: "行政处罚法 art 33(1)"
      case .noFault: "行政处罚法 art 33(2)"
      case .harmReduced: "行政处罚法 art 32(1)"
      case .coerced: "行政处罚法 art 32(2)"
      case .confessed: "行政处罚法 art 32(3)"
      case .merit: "行政处罚法 art 32(4)"
      case .repeated, .obstructed, .seriousHarm: "国市监法规〔2022〕2号"
      }
    }

    /// In Chinese.
    public var chinese: String {
      switch self {
      case .timeBarred: "超过处罚时效"
      case .underFourteen: "不满十四周岁"
      case .mentalIllness: "不能辨认或者控制自己行为"
      case .slightCorrected: "轻微并及时改正，没有造成危害后果"
      case .noFault: "没有主观过错"
      case .firstOffence: "初次违法、危害后果轻微并及时改正"
      case .minor: "已满十四周岁不满十八周岁"
      case .harmReduced: "主动消除或者减轻危害后果"
      case .coerced: "受他人胁迫或者诱骗"
      case .confessed: "主动供述尚未掌握的违法行为"
      case .merit: "配合查处有立功表现"
      case .repeated: "再次违法"
      case .obstructed: "隐匿毁灭证据或者拒绝检查"
      case .seriousHarm: "危害后果严重"
      }
    }

    fileprivate var effect: Effect {
      switch self {
      case .timeBarred, .underFourteen, .mentalIllness, .slightCorrected, .noFault: .noPenalty
      case .firstOffence: .mayBeNone
      case .minor, .harmReduced, .coerced, .confessed, .merit: .lighter
      case .repeated, .obstructed, .seriousHarm: .heavier
      }
    }
  }

  fileprivate enum Effect { case noPenalty, mayBeNone, lighter, heavier }
}

/// A fine that is proposed (处罚建议): always for a person to decide.
public struct DiscretionProposal: Sendable, Equatable {
  /// The band.
  public var band: DiscretionBand
  /// Its ends, in fen.
  public var range: ClosedRange<Int64>
  /// The fine, in fen.
  public var fine: Int64
  /// The tier the fine lies in, where tiers are published.
  public var tier: String?
  /// Whether a person must say yes first: 首违不罚 is a "may".
  public var needsConsent: Bool
  /// Whether it may be done on the spot (art 51).
  public var onTheSpot: Bool
  /// How it was found, line by line.
  public var lines: [Line]

  /// One step.
  public struct Line: Sendable, Equatable {
    /// In Chinese.
    public var chinese: String
    /// In English.
    public var english: String
    /// Where it stands.
    public var article: String
    /// Where the evidence is.
    public var evidence: [String] = []
  }
}

extension DiscretionRule {
  /// Proposes a fine: time bar → age, mind → no penalty → 首违 (asks a person) → mitigation → aggravation
  /// (DOMAIN §7.2). One for and one against: the middle band.
  ///
  /// - Parameters:
  ///   - share: how far into the band, 0…10,000, from amount, duration, harm, repetition, attitude.
  ///   - mitigate: below the least fine of the law instead of at the lower end of its range: a choice that
  ///     circumstances for the offender allow.
  ///   - consented: whether a person said yes to 首违不罚; nil before anyone was asked.
  /// - Throws: as ``check()``; `.evidenceMissing` for a circumstance without a reference;
  ///   `.alreadyExists` for one given twice; `.kindNotAllowed` for 首违不罚 on an act before 2021-07-15.
  public func propose(
    on day: Day, _ circumstances: [Circumstance], share: Int64 = 5_000, mitigate: Bool = false,
    consented: Bool? = nil, isCitizen: Bool = true
  ) throws(Refusal) -> DiscretionProposal {
    try check()
    guard Set(circumstances.map(\.kind)).count == circumstances.count else {
      throw Refusal(.alreadyExists, field: "circumstances")
    }
    var lines: [DiscretionProposal.Line] = []
    var band = DiscretionBand.middle
    var (lighter, heavier, needsConsent) = (0, 0, false)
    // In the order of the law, whatever order they came in.
    for kind in Circumstance.Kind.allCases where band != .none {
      guard let found = circumstances.first(where: { $0.kind == kind }) else { continue }
      guard !found.evidence.isEmpty else {
        throw Refusal(.evidenceMissing, article: kind.article, field: kind.rawValue)
      }
      lines.append(
        .init(
          chinese: kind.chinese, english: kind.rawValue, article: kind.article,
          evidence: found.evidence))
      switch kind.effect {
      case .noPenalty: band = .none
      case .mayBeNone:
        // 首违不罚 exists only since the Act of 2021 came into force.
        guard let first = Day(year: 2021, month: 7, day: 15), day >= first else {
          throw Refusal(.kindNotAllowed, article: kind.article, field: kind.rawValue)
        }
        if consented == true { band = .none }
        needsConsent = consented == nil
      case .lighter: lighter += 1
      case .heavier: heavier += 1
      }
    }
    if band != .none {
      band =
        lighter > 0 && heavier == 0 ? .lighter : heavier > 0 && lighter == 0 ? .heavier : .middle
      if mitigate, band == .lighter, least > 0 { band = .mitigated }
    }
    let range = try range(band)
    let fine = try fine(band, at: share)
    lines.append(
      .init(
        chinese: "\(band.chinese)：法定\(Self.yuan(least))—\(Self.yuan(most))元，本档"
          + "\(Self.yuan(range.lowerBound))—\(Self.yuan(range.upperBound))元",
        english: "\(band.rawValue): law \(Self.yuan(least))–\(Self.yuan(most)) yuan, band "
          + "\(Self.yuan(range.lowerBound))–\(Self.yuan(range.upperBound)) yuan", article: basis))
    lines.append(
      .init(
        chinese: "罚款\(Self.yuan(fine))元（档内\(Fraction(share).percentOfBasis)%，向下取整）",
        english: "fine \(Self.yuan(fine)) yuan (\(Fraction(share).percentOfBasis) % into the band, "
          + "rounded down)", article: "行政处罚法 art 34"))
    // ≤200 yuan for a citizen, ≤3,000 for an organisation; 50 and 1,000 before the Act of 2021.
    let isNew = Day(year: 2021, month: 7, day: 15).map { day >= $0 } ?? false
    let spot: Int64 = isNew ? (isCitizen ? 20_000 : 300_000) : (isCitizen ? 5_000 : 100_000)
    return DiscretionProposal(
      band: band, range: range, fine: fine,
      tier: tiers.last { fine >= $0.low }?.id, needsConsent: needsConsent,
      onTheSpot: band != .none && fine <= spot, lines: lines)
  }

  private static func yuan(_ fen: Int64) -> String {
    Fraction(Int128(fen), 100)?.rounded(fen % 100 == 0 ? 0 : 2) ?? "0"
  }
}

extension Fraction {
  /// Basis points as a percentage.
  fileprivate var percentOfBasis: String { (self / Fraction(100))?.rounded(0) ?? "0" }
}
