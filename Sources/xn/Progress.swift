/// A bar on stderr for what takes longer than a second, where someone is watching.
final class Progress {
  private let terminal: Terminal
  private let label: String
  private let total: Int
  private let start = ContinuousClock.now
  private var shown: ContinuousClock.Instant?

  init(_ label: String, of total: Int, on terminal: Terminal) {
    self.terminal = terminal
    self.label = label
    self.total = max(1, total)
  }

  /// Shows that `done` of the total are done, at most ten times a second.
  func update(_ done: Int) {
    guard terminal.isWatched else { return }
    let now = ContinuousClock.now
    guard start.duration(to: now) > .seconds(1) else { return }
    if let shown, shown.duration(to: now) < .milliseconds(100) { return }
    shown = now
    let share = min(total, max(0, done)) * 100 / total
    let bar = String(repeating: "█", count: share / 5).padded(20)
    terminal.overwrite("\(label) │\(bar)│ \(share) %  \(done)/\(total)")
  }

  /// Takes the bar away.
  func finish() {
    if shown != nil { terminal.overwrite("") }
  }
}
