extension Scheme.Deduction {
  /// A deduction of `points` hundredths.
  public init(
    _ id: String, _ chinese: String, _ english: String, _ points: Int64, per: Int64 = 1,
    most: Int64 = 0, touches: [String] = [], scale: Scale = .factor, article: String
  ) {
    (self.id, self.chinese, self.english, self.fault) = (id, chinese, english, id)
    (self.points, self.per, self.most) = (points, per, most)
    (self.touches, self.scale, self.article) = (touches, scale, article)
  }
}

extension Scheme.Grade {
  /// A grade.
  public init(
    _ id: String, _ chinese: String, _ english: String, floor: Int64, coefficient: Int64,
    isEligible: Bool, proposals: [Scheme.Consequence] = [], repeated: [Scheme.Consequence] = []
  ) {
    (self.id, self.chinese, self.english, self.floor) = (id, chinese, english, floor)
    (self.coefficient, self.isEligible) = (coefficient, isEligible)
    (self.proposals, repeatedProposals) = (proposals, repeated)
  }
}

extension Scheme.Quota {
  /// How many of `count` subjects: 3 of 23 at 15 %, 4 at 20 %.
  public func places(of count: Int) -> Int {
    let (product, overflow) = Int64(clamping: count).multipliedReportingOverflow(by: share)
    return overflow ? count : Int(max(0, min(Int64(clamping: count), product / Scheme.whole)))
  }
}
