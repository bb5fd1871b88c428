import Xiaoneng

/// What one call of a tool about dossiers asks, where the first operand says which question it is.
protocol ActionQuestion {
  /// Every question, by the word that asks it.
  static var actions: [String: @Sendable (Self) throws -> ExitCode] { get }
  var arguments: Arguments { get }
  var terminal: Terminal { get }
  init(arguments: Arguments, terminal: Terminal)
}

extension ActionQuestion {
  /// Asks what the first operand says; a word that is none is explained.
  static func run(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitCode {
    guard let action = arguments.operands.first else { throw UsageError.missingOption("ACTION") }
    guard let ask = actions[action] else {
      let known = actions.keys.sorted()
      throw UsageError.wrongValue(
        "ACTION", action, known.joined(separator: "|"),
        hint: Suggestion.nearest(to: action, among: known))
    }
    return try ask(Self(arguments: arguments, terminal: terminal))
  }

  /// The database's answer, by whoever asks, at the moment they say; a refusal is thrown.
  func answer(_ query: Query, on dossier: DossierKey? = nil) throws -> Answer {
    let engine =
      try query.isRecorded ? Database.existing(arguments) : Database.reading(arguments, terminal)
    let reply = try engine.query(
      query, on: dossier, by: try arguments.actor(),
      at: try arguments.moment("at") ?? Input.now())
    if let refusal = reply.refusal { throw refusal }
    guard let answer = reply.answer else { throw Fault(.storeFailed) }
    return answer
  }
}
