extension AppraisalEntry.Measure {
  /// A rate of an indicator.
  public init(_ indicator: String, _ numerator: Int64, of denominator: Int64) {
    (self.indicator, self.numerator, self.denominator) = (indicator, numerator, denominator)
  }

  /// A rate of a bonus.
  public init(_ numerator: Int64, of denominator: Int64) {
    self.init("", numerator, of: denominator)
  }
}

extension AppraisalEntry.FoundFault {
  /// A fault.
  public init(
    _ deduction: String, _ count: Int64 = 1, factors: [String] = [], evidence: [String]
  ) {
    (self.deduction, self.count, self.factors, self.evidence) = (
      deduction, count, factors, evidence
    )
  }
}
