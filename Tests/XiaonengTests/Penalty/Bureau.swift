import Testing
import Xiaoneng

/// The bureau of the small town that punishes: handlers investigate, the reviewer reviews, the head decides.
///
/// All dates without a year are in 2012; 2012-08-01 is a Wednesday. The law is that of 2021 unless a test
/// asks for the one before.
final class Bureau {
  let town: Town

  init(_ rules: PenaltyRules = .act2021, _ change: (inout PenaltyRules) -> Void = { _ in }) throws {
    var rules = rules
    change(&rules)
    town = try Town { $0.penalty = rules }
  }

  static let unlicensed = "market.unlicensed"
  static let late = "tax.lateFiling"

  static func opening(
    _ benchmark: String = unlicensed, by subject: Cases.Applicant = Town.marked,
    _ change: (inout Penalties.Opening) -> Void = { _ in }
  ) -> Penalties.Opening {
    var opening = Penalties.Opening(
      benchmark, by: subject, fact: "秘事：无照经营三个月", committed: day("2012-07-20"),
      discovered: day("2012-07-25"), officers: ["li", "chen"], account: "alice")
    change(&opening)
    return opening
  }

  /// Half way into the band of a benchmark with five equal weights.
  static let half = Penalties.Calculation(
    weighed: [.init("amount", 10_000), .init("duration", 10_000), .init("harm", 5_000)])

  static func key(_ last: Int, year: Int = 2012) -> DossierKey {
    DossierKey(.penalty, "CF\(year)" + String("\(1_000_000 + last)".dropFirst()))
  }

  @discardableResult
  func run(
    _ command: Penalties.Command, _ key: DossierKey?, by actor: Principal = Town.li, _ at: String,
    key requestKey: String? = nil
  ) throws -> Outcome {
    try town.send(
      CommandRequest(.penalty(anew(command)), on: key, by: actor, at: when(at), key: requestKey))
  }

  /// The acts on which cases were opened.
  private var acts: [Penalties.Opening] = []
  /// Whether cases are opened on the same act over and over, as they are said.
  var repeatsActs = false

  /// A case on an act of its own: one day earlier for each case on the same act before. One act is fined once.
  private func anew(_ command: Penalties.Command) -> Penalties.Command {
    guard case .open(var opening) = command, !repeatsActs else { return command }
    let count = acts.count { $0 == opening }
    acts.append(opening)
    if let earlier = try? opening.committed.adding(-count) { opening.committed = earlier }
    return .open(opening)
  }

  /// The words of the events that the command caused; a test fails where it was refused.
  @discardableResult
  func must(
    _ command: Penalties.Command, _ key: DossierKey?, by actor: Principal = Town.li, _ at: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> DossierKey {
    let outcome = try run(command, key, by: actor, at)
    #expect(outcome.refusal == nil, sourceLocation: location)
    return try #require(outcome.done?.dossier, sourceLocation: location)
  }

  func opened(_ opening: Penalties.Opening = opening(), _ at: String = "08-01") throws -> DossierKey
  {
    try must(.open(opening), nil, at)
  }

  /// Opened on 08-01, proposed on 08-02.
  func proposed(
    _ opening: Penalties.Opening = opening(), _ calculation: Penalties.Calculation = half,
    _ circumstances: [Circumstance.Kind] = []
  ) throws -> DossierKey {
    let key = try opened(opening)
    for kind in circumstances {
      try must(
        .circumstance(Penalties.CircumstanceFound(kind, evidence: ["笔录1"])), key, "08-01T10:00")
    }
    return try must(.propose(calculation), key, "08-02")
  }

  /// And told on 08-03.
  func told(
    _ opening: Penalties.Opening = opening(), _ calculation: Penalties.Calculation = half,
    _ circumstances: [Circumstance.Kind] = []
  ) throws -> DossierKey {
    try must(
      .notify(Penalties.Notification("罚告1号")), try proposed(opening, calculation, circumstances),
      "08-03")
  }

  /// The hearing given up, reviewed, decided on 08-08: 10,000 yuan.
  func decided(_ opening: Penalties.Opening = opening()) throws -> DossierKey {
    let key = try told(opening)
    try must(.askHearing(Penalties.HearingWish(waived: true)), key, by: Town.alice, "08-06")
    try must(.review(Self.agreed), key, by: Town.zhao, "08-07")
    return try must(.approve(Self.punish), key, by: Town.sun, "08-08")
  }

  /// And served on 08-10: to be paid by 08-27, a Monday, since the fifteenth day is a Saturday.
  func served(_ opening: Penalties.Opening = opening()) throws -> DossierKey {
    try must(.serve(Cases.Service(.direct, receiver: "秘收人")), try decided(opening), "08-10")
  }

  static let agreed = Penalties.LegalReview(agreed: true, documentNumber: "审1号")
  static let punish = Penalties.Approval(.punish, documentNumber: "罚1号")

  func view(
    _ key: DossierKey, by actor: Principal = Town.li, _ at: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> Penalties.View {
    let answer = try town.ask(.penaltyGet(Nothing()), key, by: actor, at).answer
    guard case .penaltyGet(let view) = answer else {
      Issue.record("no view", sourceLocation: location)
      return Penalties.View()
    }
    return view
  }

  func explanation(_ key: DossierKey, _ at: String) throws -> Penalties.Explanation {
    let answer = try town.ask(.penaltyExplain(Nothing()), key, by: Town.li, at).answer
    guard case .penaltyExplain(let page) = answer else { return Penalties.Explanation() }
    return page
  }
}
