extension Scheme {
  private static func term(_ rule: FaultRule, _ times: Int64 = 1) -> Term {
    Term(.fault(rule), times)
  }

  private static let timed: [Term] = [Term(.early), Term(.onTime), Term(.latePromised)]
  private static let speedUp: [Term] = [Term(.statutoryDays), Term(.actualDays, -1)]
  private static let promiseCut: [Term] = [Term(.itemStatutoryDays), Term(.itemPromisedDays, -1)]

  /// A case past the law was past its promise first: one lateness, one card.
  private static let late: [Term] = [
    term(.e2), term(.e5), term(.e1, -1), term(.e4), term(.e6), term(.e9),
  ]
  private static let unlawful: [Term] = [
    term(.e8), term(.e10), term(.e11), term(.e12), term(.e15), term(.e19),
  ]

  /// What was done to someone against the law, a red card each.
  private static let wrong: [Term] = [term(.e14), term(.e21)]

  /// What the six factors take from the counters.
  ///
  /// A substantiated complaint and a bad review that was not put right are the sixth factor's: their rules
  /// E20 and R2 are no card here, or one fault would cost twice. What counts as an error is a default [P].
  static let sixSources: [Source] = {
    func rate(_ id: String, _ counts: [Term], of: [Term], _ factor: String = "f5") -> Source {
      Source(.indicator, id, counts, of: of, factor: factor, method: "daily")
    }
    let cards = late + unlawful + [term(.e13), term(.e17), term(.r1), term(.c6)]
    return [
      rate("errors", [term(.e7), Term(.voided)], of: [Term(.closed)], "f1"),
      rate("closing", [Term(.closedOfAccepted)], of: [Term(.accepted)]),
      rate("onTime", [Term(.early), Term(.onTime)], of: timed),
      rate("early", [Term(.early)], of: timed),
      rate("speedup", speedUp, of: [Term(.statutoryDays)]),
      Source(.mark, "", [Term(.ratingPoints)], of: [Term(.ratings)], factor: "f6", method: "daily"),
      Source(.deduction, "yellow", cards),
      Source(.deduction, "red", [term(.e1)] + wrong),
      Source(.deduction, "warnings", [Term(.warningsInRow)]),
      Source(
        .deduction, "complaint",
        [.substantiated, .partly].map { Term(.complaint(.efficiency, .found($0))) }),
      Source(
        .deduction, "badReview",
        [Term(.rated(1)), Term(.rated(2)), Term(.ratedExcluded(1), -1)]
          + [Term(.ratedExcluded(2), -1), Term(.badRepaired, -1)]),
      Source(.veto, "redCards", [term(.e1)] + wrong),
    ]
  }()

  /// What model A takes from the counters: cards by the part they touch, warnings, two bonuses.
  static let modelASources: [Source] = [
    Source(.deduction, "yellow", late + [term(.e17)], factors: ["limits"]),
    Source(.deduction, "yellow", unlawful + [term(.c6), term(.r1)], factors: ["procedure"]),
    Source(.deduction, "yellow", [term(.e13)], factors: ["fees"]),
    Source(.deduction, "yellow", [term(.e20)], factors: ["satisfaction"]),
    Source(.deduction, "red", [term(.e1)], factors: ["limits"]),
    Source(.deduction, "red", wrong, factors: ["procedure"]),
    Source(.deduction, "warnings", [Term(.warningsInRow)], factors: ["limits"]),
    Source(.bonus, "early", [Term(.early)], of: [Term(.closed)]),
    Source(.bonus, "promise", promiseCut, of: [Term(.itemStatutoryDays)], isOfEvery: true),
  ]

  /// Model C is nothing but counters.
  static let modelCSources: [Source] = [
    Source(
      .indicator, "promise", promiseCut, of: [Term(.itemStatutoryDays)], factor: "promise",
      method: "system"),
    Source(
      .indicator, "speed", speedUp, of: [Term(.statutoryDays)], factor: "speed", method: "system"),
  ]
}
