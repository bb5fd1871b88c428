/// Statutes, and what rules rest on (法律依据).
public enum Law {
  /// By which rules a citation is worked out: the place, the names of its own rules.
  ///
  /// One for each rule set, shared by all that cite under it.
  public final class Setting: Sendable {
    /// The division's code of six digits; empty where none is set.
    public let place: String
    /// What the place's own rules are called, by subject: Chinese and English.
    public let names: [String: (chinese: String, english: String)]

    /// A setting.
    public init(place: String, names: [String: (chinese: String, english: String)]) {
      self.place = place
      self.names = names
    }
  }
}
