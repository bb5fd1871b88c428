/// What may be asked of a day of the hotline (热线日志).
public enum HotlineCommand: Vocabulary, Equatable {
  /// Records a call 登记来电.
  case record(HotlineCall)

  /// `command`.
  public static let wordKey: StaticString = "command"

  /// Every word, with its record.
  public static let words: [Word<HotlineCommand>] = [
    Word("hotline.record", HotlineCommand.record)
  ]

  /// The word of this command.
  public var word: String {
    switch self {
    case .record: "hotline.record"
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .record(let data): data.write(to: &writer)
    }
  }
}

/// What happened on a day of the hotline.
public enum HotlineEvent: Vocabulary, Equatable {
  /// A call came in 来电.
  case called(HotlineCall)

  /// `event`.
  public static let wordKey: StaticString = "event"

  /// Every word, with its record.
  public static let words: [Word<HotlineEvent>] = [
    Word("hotline.called", HotlineEvent.called)
  ]

  /// The word of this event.
  public var word: String {
    switch self {
    case .called: "hotline.called"
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .called(let data): data.write(to: &writer)
    }
  }
}

/// A day of the hotline: GB/T 33358-2016 asks for an answer within 15 seconds, and for 95 of 100 calls.
///
/// Callers are not kept here: a call that leads to something leads to a ticket.
struct HotlineDay: Sendable, Equatable {
  var calls: Int64 = 0
}

extension HotlineDay: Dossier {
  typealias Command = HotlineCommand
  typealias Event = HotlineEvent
  typealias Timer = Never

  static let kind = DossierKind.hotline

  static func own(_ event: Xiaoneng.Event) -> HotlineEvent? {
    if case .hotline(let event) = event { event } else { nil }
  }

  var unit: Int32 { -1 }
  var phaseNumber: UInt8 { 0 }
  func subject(in register: Register) -> String { "" }

  func decide(
    _ command: HotlineCommand, in context: Context, into ruling: inout Ruling
  ) throws(Refusal) {
    switch command {
    case .record(let data):
      // Answered, and after how many seconds, belong together.
      guard data.answered == (data.seconds != nil), data.seconds ?? 0 >= 0,
        data.seconds ?? 0 <= 86_400
      else { throw Refusal(.badRegister, field: "seconds") }
      if let ticket = data.ticket, ticket.kind != .complaint {
        throw Refusal(.kindNotAllowed, field: "ticket", detail: ticket.kind.rawValue)
      }
      var call = data
      call.inTime = data.seconds.map { $0 <= context.profile.hotlineSeconds } ?? false
      ruling.events.append(.hotline(.called(call)))
    }
  }

  mutating func evolve(_ event: HotlineEvent, on day: Day, in register: Register) {
    calls &+= 1
  }

  func count(_ event: HotlineEvent, on day: Day, _ add: (Measure, Day, Int64) -> Void) {
    switch event {
    case .called(let data):
      add(.hotlineCalls, day, 1)
      if data.answered { add(.hotlineAnswered, day, 1) }
      if data.inTime { add(.hotlineInTime, day, 1) }
    }
  }

  func nextTimer(in context: Context) -> (at: Instant, timer: Never)? { nil }
  func elapse(_ timer: Never, in context: Context, into ruling: inout Ruling) {}
  func notices(
    for event: HotlineEvent, number: String, in context: Context, _ send: (NoticeDraft) -> Void
  ) {}
  func limitDay(in context: Context) -> Day? { nil }
  static func numbersGiven(
    _ event: HotlineEvent, of key: DossierKey, on day: Day
  ) -> (String, Int64)? { nil }
}
