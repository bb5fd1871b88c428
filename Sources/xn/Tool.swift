/// A text in both languages of the tool.
struct Text: Sendable {
  var english: String
  var chinese: String

  init(_ english: String, _ chinese: String) {
    self.english = english
    self.chinese = chinese
  }
}

/// One option of a command.
struct Option: Sendable {
  /// The name, without hyphens.
  var name: String
  /// What stands for its value in help, such as `DAY`; nil for a flag.
  var value: String?
  /// What it does.
  var help: Text
  /// Whether it may stand more than once.
  var repeats = false
  /// The only values allowed; empty: any.
  var choices: [String] = []

  static func flag(_ name: String, _ english: String, _ chinese: String) -> Option {
    Option(name: name, value: nil, help: Text(english, chinese))
  }
  static func value(
    _ name: String, _ value: String, _ english: String, _ chinese: String, repeats: Bool = false
  ) -> Option {
    Option(name: name, value: value, help: Text(english, chinese), repeats: repeats)
  }
  static func choice(
    _ name: String, _ choices: [String], _ english: String, _ chinese: String
  ) -> Option {
    Option(
      name: name, value: choices.joined(separator: "|"), help: Text(english, chinese),
      choices: choices)
  }
}

/// A command of the tool, as a value: what help says of it, what it takes, what it does.
struct Tool: Sendable {
  var name: String
  var summary: Text
  /// Lines of usage, without `xn`.
  var usage: [String]
  var options: [Option]
  /// Names of the arguments that are no options, in order; the last with `…` takes all that follow.
  var operands: [String] = []
  /// Lines to paste into a shell, and what they are for.
  var examples: [(line: String, purpose: Text)]
  /// What else one must know.
  var notes: [Text] = []
  /// The tool as these words want it, such as with the fields of a word as options; nil where it stays as it is.
  var expand: @Sendable ([String]) throws -> Tool? = { _ in nil }
  /// Does it. Throw ``UsageError`` for wrong use (exit 2), `Refusal` or `Fault` for a no (exit 1).
  var run: @Sendable (Arguments, Terminal) throws -> ExitCode
}

// To add a command: write `extension Tool { static let seal = Tool(name: "seal", …) { arguments,
// terminal in … } }` in a file of its own under Commands/, and put `.seal` into the table below.
// Help, `--help`, unknown options, missing values and "did you mean" come with the table. Inside `run`,
// read options with `arguments.day("from")`, `arguments.has("json")` …, answer with
// `terminal.print(…)` or `terminal.json(…)`, and throw what goes wrong.
extension Tool {
  /// All commands, in the order of help.
  static let all: [Tool] = [
    .demo, .law, .cases, .units, .items, .people, .doing, .login, .health, .deadline, .calendar,
    .plan,
    .joint, .supervise, .inspect, .network, .rules, .initialise,
    .importing, .template, .execute, .query, .sweep, .pack, .report, .bulletin, .paper, .personal,
    .rectify, .archive,
    .complaints,
    .projects, .appraise,
    .penalties, .notices, .seal,
    .verify, .rebuild, .move, .simulate, .schema,
  ]

  /// The command `name`; nil where there is none.
  static func named(_ name: String) -> Tool? { all.first { $0.name == name } }
}

extension Option {
  static let json = Option.flag("json", "one JSON value on stdout, for machines", "输出 JSON，供程序读取")
}
