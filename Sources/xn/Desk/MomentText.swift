import Xiaoneng

extension Instant {
  /// To the minute, as people read it: `2012-08-01 09:30`.
  var minute: String { String(text().prefix(16)).replacing("T", with: " ") }
}
