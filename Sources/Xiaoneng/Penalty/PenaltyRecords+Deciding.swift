extension Penalties.HearingCall {
  /// On `day` at `place`, presided over by `chair`.
  public init(on day: Day, at place: String, chair: String, documentNumber: String) {
    (self.day, self.place, self.chair) = (day, place, chair)
    self.documentNumber = documentNumber
  }
}
