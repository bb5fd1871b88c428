/// What may be asked of a published table (投诉通报).
public enum BulletinCommand: Vocabulary, Equatable {
  /// Publishes the table of a period 公布.
  case issue(BulletinOrder)
  /// Publishes it again as it comes out now 更正.
  case correct(Reason)

  /// `command`.
  public static let wordKey: StaticString = "command"

  /// Every word, with its record.
  public static let words: [Word<BulletinCommand>] = [
    Word("bulletin.issue", BulletinCommand.issue),
    Word("bulletin.correct", BulletinCommand.correct),
  ]

  /// The word of this command.
  public var word: String {
    switch self {
    case .issue: "bulletin.issue"
    case .correct: "bulletin.correct"
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .issue(let data): data.write(to: &writer)
    case .correct(let data): data.write(to: &writer)
    }
  }
}

/// What happened to a published table.
public enum BulletinEvent: Vocabulary, Equatable {
  /// It was published 公布.
  indirect case issued(BulletinIssue)
  /// It was corrected 更正.
  indirect case corrected(BulletinIssue)

  /// `event`.
  public static let wordKey: StaticString = "event"

  /// Every word, with its record.
  public static let words: [Word<BulletinEvent>] = [
    Word("bulletin.issued", BulletinEvent.issued),
    Word("bulletin.corrected", BulletinEvent.corrected),
  ]

  /// The word of this event.
  public var word: String {
    switch self {
    case .issued: "bulletin.issued"
    case .corrected: "bulletin.corrected"
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .issued(let data), .corrected(let data): data.write(to: &writer)
    }
  }
}
