/// Something that speaks for or against the offender (裁量情节), with its evidence (行政处罚法 arts 30–33).
public struct Circumstance: Sendable, Hashable {
  /// What it is.
  public var kind: Kind
  /// Where it is recorded.
  public var evidence: [String]

  /// A circumstance.
  public init(_ kind: Kind, evidence: [String]) { (self.kind, self.evidence) = (kind, evidence) }

  enum Effect { case noPenalty, mayBeNone, lighter, heavier }
}

/// A fine that is proposed (处罚建议): always for a person to decide.
///
/// It holds every line of the reckoning with its article, so that the offender can be told reasons and grounds
/// (行政处罚法 art 44). Sums are in fen.
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
  /// The tier that the facts put the case into, where its criteria are told.
  public var foundTier: String?
  /// What procedure the fine and the kinds ask for.
  public var procedure: PenaltyProcedure
  /// Whether it may be done on the spot (art 51).
  public var onTheSpot: Bool { procedure.onTheSpot }
  /// How it was found, line by line.
  public var lines: [Line]

  /// One step.
  public struct Line: Sendable, Equatable {
    /// In Chinese.
    public var chinese: String
    /// In English.
    public var english: String
    /// What it rests on, as `Law` spells it.
    public var article: String
    /// Where the evidence is.
    public var evidence: [String] = []
  }
}

extension Circumstance.Kind {
  /// What it rests on, as `Law` spells it.
  public var article: String {
    switch self {
    case .timeBarred: "penalty:36"
    case .underFourteen, .minor: "penalty:30"
    case .mentalIllness: "penalty:31"
    case .slightCorrected, .firstOffence: "penalty:33(1)"
    case .noFault: "penalty:33(2) | rule:penalty"
    case .harmReduced: "penalty:32(1)"
    case .coerced, .induced: "penalty:32(2)"
    case .confessed: "penalty:32(3) | rule:penalty"
    case .merit: "penalty:32(4)"
    case .repeated, .obstructed, .seriousHarm: "discretionGuide | rule:penalty"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .timeBarred: "the time to punish has passed"
    case .underFourteen: "under fourteen"
    case .mentalIllness: "not able to know or control the act"
    case .slightCorrected: "slight, put right in time, no harm"
    case .noFault: "no fault"
    case .firstOffence: "first time, slight harm, put right in time"
    case .minor: "fourteen to eighteen"
    case .harmReduced: "removed or reduced the harm"
    case .coerced: "coerced by others"
    case .induced: "induced by others"
    case .confessed: "told of acts that were not known"
    case .merit: "cooperated with merit"
    case .repeated: "did it again"
    case .obstructed: "hid evidence or refused inspection"
    case .seriousHarm: "serious harm"
    }
  }

  var effect: Circumstance.Effect {
    switch self {
    case .timeBarred, .underFourteen, .mentalIllness, .slightCorrected, .noFault: .noPenalty
    case .firstOffence: .mayBeNone
    case .minor, .harmReduced, .coerced, .induced, .confessed, .merit: .lighter
    case .repeated, .obstructed, .seriousHarm: .heavier
    }
  }
}
