/// A day reckoned from the calendar (推算日), and whether a holiday notice still to come may move
/// it.
public struct Projection: Hashable, Sendable {
  /// The day.
  public var day: Day
  /// Whether a day beyond the last published notice was counted (放假安排未公布，暂定).
  public var isProvisional: Bool

  /// A projection on `day`.
  public init(day: Day, isProvisional: Bool = false) {
    self.day = day
    self.isProvisional = isProvisional
  }
}
