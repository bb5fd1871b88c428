/// The plan of a year's inspections (督查计划): rows that the head of the government approved, what was done of them,
/// commitments to surprise visits, and draws that anyone can check. 政府督查工作条例 arts 11, 15.
struct InspectionPlan: Sendable, Equatable {
  typealias Phase = Inspections.PlanPhase

  /// An object of a row.
  struct RowObject: Hashable, Sendable {
    var row: String
    var object: String
  }

  /// How often an object was inspected, and whether an inspection of it runs.
  struct Use: Sendable, Equatable {
    var visits: Int32 = 0
    var running: Int32 = 0
  }

  /// A commitment to a surprise visit.
  struct Seal: Sendable, Equatable {
    var commitment: LedgerDigest
    var at: Instant?
    var opened: Day?
  }

  /// A draw, from the commitment on.
  struct Draw: Sendable, Equatable {
    var commitment: Inspections.DrawCommitment
    var drawn: Inspections.Drawn?
  }

  var phase = Phase.none
  var plan = Inspections.Planning()
  var approval = ""
  var approved: Day?
  var uses: [RowObject: Use] = [:]
  var seals: [Seal] = []
  var draws: [Draw] = []

  /// The row of that name.
  func row(_ id: String) -> Inspections.Row? { plan.rows.first { $0.id == id } }

  /// How often an object was visited under any row.
  func visits(of object: String) -> Int32 {
    uses.reduce(0) { $1.key.object == object ? $0 &+ $1.value.visits : $0 }
  }
}

extension Inspections.Manner {
  /// Whether no one is told before.
  public var isUnannounced: Bool {
    switch self {
    case .covert, .surprise, .phone: true
    case .announced, .paper: false
    }
  }
}

extension Inspections.Kind {
  /// Whether it goes by a plan: 政府督查工作条例 art 15. Incidents and leads no plan can know of.
  var isPlanned: Bool {
    switch self {
    case .special, .comprehensive, .routine: true
    case .incident, .clue: false
    }
  }
}

extension Inspections.Surprise {
  /// The commitment (承诺值): SHA-256 of the surprise visit as canonical JSON, a line end and the nonce in
  /// hexadecimal digits.
  public func commitment(_ nonce: LedgerDigest) -> LedgerDigest {
    SHA256.hash(json.canonicalBytes + Array("\n\(nonce.hex)".utf8))
  }
}
