/// A message that waits in the outbox (通知).
///
/// The row holds the template and its facts, never the person: name and telephone are read from the
/// private record when the message is fetched for sending.
public struct Notice: Sendable, Equatable {
  /// Its number in the outbox.
  public var number: Int64
  /// The dossier it is about.
  public var dossier: DossierKey
  /// How it leaves.
  public var channel: NoticeChannel
  /// The template.
  public var template: NoticeTemplate
  /// What fills the template: neither names nor telephones.
  public var values: [String]
  /// Where it stands.
  public var state: State
  /// How often it was tried.
  public var attempts: Int32
  /// When it may be tried next.
  public var due: Instant

  /// A message in the outbox.
  public init(
    number: Int64, dossier: DossierKey, channel: NoticeChannel, template: NoticeTemplate,
    values: [String], state: State = .queued, attempts: Int32 = 0, due: Instant
  ) {
    self.number = number
    self.dossier = dossier
    self.channel = channel
    self.template = template
    self.values = values
    self.state = state
    self.attempts = attempts
    self.due = due
  }

  /// Tries before a message is given up.
  public static let mostAttempts: Int32 = 8

  /// Milliseconds to wait after the `attempts`-th failure: one minute, doubling, a day at most.
  public static func pause(after attempts: Int32) -> Int64 {
    let minutes = Int64(1) << Int64(min(max(attempts - 1, 0), 11))
    return min(minutes, 1440) * 60_000
  }
}

extension NoticeTemplate {
  /// The text with `values` and `name` in place.
  public func text(values: [String], name: String) -> String {
    var text = ""
    var rest = chinese[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let field = rest[rest.index(after: open)..<close]
      if field == "name" {
        text += name
      } else if let index = Int(field), values.indices.contains(index) {
        text += values[index]
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
