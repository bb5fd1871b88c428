extension Penalties.Opening {
  /// A violation of `benchmark` by `subject`.
  public init(
    _ benchmark: String, by subject: Cases.Applicant, fact: String, committed: Day, discovered: Day,
    officers: [String], grave: Bool = false, base: Int64? = nil, gain: Int64 = 0,
    account: String = ""
  ) {
    (self.benchmark, self.subject, self.fact) = (benchmark, subject, fact)
    (self.committed, self.discovered, self.officers) = (committed, discovered, officers)
    (self.grave, self.base, self.gain, self.account) = (grave, base, gain, account)
  }
}
