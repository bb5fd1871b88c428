extension Report {
  /// The rate with this definition; nil where there is none.
  public func rate(_ id: RateID) -> Report.Rate? { rates.first { $0.id == id.rawValue } }
}
