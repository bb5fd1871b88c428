extension Supervision.RateNumber {
  /// The usual statistical rules (常用比率监察规则): a place sets its own shares.
  public static let usual: [Supervision.RateNumber] = [
    Supervision.RateNumber(.running, threshold: 1_000, least: 5, below: true),
    Supervision.RateNumber(.refusal, threshold: 2_000, least: 10),
    Supervision.RateNumber(.warning, threshold: 2_000, least: 10),
    Supervision.RateNumber(.overdue, threshold: 500, least: 10),
    Supervision.RateNumber(.content, threshold: 500, least: 10),
    Supervision.RateNumber(.flow, threshold: 500, least: 10),
    Supervision.RateNumber(.discretion, threshold: 1_000, least: 5),
  ]
}
