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
  /// Too few calls of the day were answered; the ``FaultFinding`` names the rule.
  case faulted(FaultFinding)

  /// `event`.
  public static let wordKey: StaticString = "event"

  /// Every word, with its record.
  public static let words: [Word<HotlineEvent>] = [
    Word("hotline.called", HotlineEvent.called),
    Word("hotline.faulted", HotlineEvent.faulted),
  ]

  /// The word of this event.
  public var word: String {
    switch self {
    case .called: "hotline.called"
    case .faulted: "hotline.faulted"
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .called(let data): data.write(to: &writer)
    case .faulted(let data): data.write(to: &writer)
    }
  }
}
