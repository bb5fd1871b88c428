/// A time that does not count against a limit (不计入期限的时间), such as an expert review, as the
/// half-open span (start, end].
///
/// The day it starts is used up as a day of processing; the day its result comes in is still paused.
/// 行政许可法 art 45.
public struct Pause: Hashable, Sendable {
  /// The day the special procedure starts, the last that counts.
  public var start: Day
  /// The day its result is in, the last that does not count; nil while it is open.
  public var end: Day?
  /// The length the applicant was told in writing (书面告知的所需时间). 行政许可法 art 45.
  public var notified: Budget?

  /// A pause after `start` through `end`.
  public init(start: Day, end: Day? = nil, notified: Budget? = nil) {
    self.start = start
    self.end = end
    self.notified = notified
  }
}

/// What happens to a limit that ends on a rest day (期限届满日的顺延).
public enum Roll: String, CaseIterable, Hashable, Sendable {
  /// It stays where it is (不顺延).
  case none
  /// It ends on the next working day (顺延至次一工作日). 民法典 art 203(1).
  case nextWorkday
  /// It ends on the working day before (提前至前一工作日).
  case previousWorkday
}
