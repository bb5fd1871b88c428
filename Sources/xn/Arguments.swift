import Xiaoneng

/// The words after a command, read strictly against its options.
struct Arguments: Sendable {
  /// The words that are no options, in order.
  let operands: [String]
  private let values: [String: [String]]

  /// Reads `words`: `--name value`, `--name=value`, flags, operands; `--` ends the options.
  init(_ words: [String], for tool: Tool) throws(UsageError) {
    var values: [String: [String]] = [:]
    var operands: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let (option, attached) = try Self.option(word, of: tool)
      let name = "--" + option.name
      if values[option.name] != nil, !option.repeats { throw .twice(name) }
      if option.value == nil {
        guard attached == nil else { throw .needlessValue(name) }
        values[option.name] = [""]
        continue
      }
      let value: String
      if let attached {
        value = attached
      } else {
        // A lone hyphen is stdin, and a number may be negative; a double hyphen is the next option.
        guard let next = rest.first, !next.hasPrefix("--") else {
          throw .missingValue(name, option.value ?? "")
        }
        value = next
        rest = rest.dropFirst()
      }
      guard option.choices.isEmpty || option.choices.contains(value) else {
        throw .wrongValue(
          name, value, option.choices.joined(separator: "|"),
          hint: Suggestion.nearest(to: value, among: option.choices))
      }
      values[option.name, default: []].append(value)
    }
    let takesAll = tool.operands.last?.hasSuffix("…") ?? false
    if !takesAll, operands.count > tool.operands.count {
      throw .extraArgument(operands[tool.operands.count])
    }
    self.operands = operands
    self.values = values
  }

  private static func option(
    _ word: String, of tool: Tool
  ) throws(UsageError) -> (Option, attached: String?) {
    let name = word.prefix { $0 != "=" }
    let attached = name.count < word.count ? String(word.dropFirst(name.count + 1)) : nil
    guard word.hasPrefix("--"), let option = tool.options.first(where: { "--" + $0.name == name })
    else {
      let known = tool.options.map { "--" + $0.name } + ["--help"]
      throw .unknownOption(String(name), hint: Suggestion.nearest(to: String(name), among: known))
    }
    return (option, attached)
  }
}

extension Arguments {
  /// Whether the option stands there.
  func has(_ name: String) -> Bool { values[name] != nil }
  /// The option's value; nil where it is not given.
  func string(_ name: String) -> String? { values[name]?.first }
  /// All values of an option that repeats.
  func all(_ name: String) -> [String] { values[name] ?? [] }

  /// The value of an option that must be there.
  func required(_ name: String) throws(UsageError) -> String {
    guard let value = string(name) else { throw .missingOption("--" + name) }
    return value
  }

  /// A day.
  func day(_ name: String) throws(UsageError) -> Day? {
    try string(name).map { (text) throws(UsageError) in try Self.day(text, "--" + name) }
  }
  /// A day that must be there.
  func requiredDay(_ name: String) throws(UsageError) -> Day {
    try Self.day(try required(name), "--" + name)
  }
  /// A code, said by its word or by its name in Chinese.
  func code<Code: JSONName>(
    _ name: String, chinese: (Code) -> String
  ) throws(UsageError) -> Code? {
    guard let text = string(name) else { return nil }
    // No dossier that is there is in the phase before its first event.
    let known = Code.allCases.filter { $0.rawValue != "none" }
    if let code = known.first(where: { [$0.rawValue, chinese($0)].contains(text) }) { return code }
    throw .wrongValue(
      "--" + name, text, known.map { "\($0.rawValue) \(chinese($0))" }.joined(separator: "|"),
      hint: Suggestion.nearest(to: text, among: known.flatMap { [$0.rawValue, chinese($0)] }))
  }
  /// A whole number.
  func integer(_ name: String) throws(UsageError) -> Int? {
    guard let text = string(name) else { return nil }
    guard let number = Int(text) else { throw .wrongValue("--" + name, text, "20") }
    return number
  }
  /// A limit: `20wd`, `30d`, `2m` or a day.
  func budget(_ name: String) throws(UsageError) -> Budget? {
    guard let text = string(name) else { return nil }
    guard let budget = Budget(text) else {
      throw .wrongValue("--" + name, text, "20wd | 30d | 2m | 2012-08-29")
    }
    return budget
  }
  /// Minutes ahead of UTC: `+08:00`, `-05:30` or `Z`.
  func offset(_ name: String) throws(UsageError) -> Int32? {
    guard let text = string(name) else { return nil }
    guard case .offset(let minutes)? = LooseInstant("1970-01-01T00:00:00" + text)?.zone else {
      throw .wrongValue("--" + name, text, "+08:00")
    }
    return minutes
  }

  static func day(_ text: some StringProtocol, _ option: String) throws(UsageError) -> Day {
    guard let day = Day(text) else {
      let said = String(text).short
      throw UsageError(
        "\(option): '\(said)' is not YYYY-MM-DD", "选项 \(option) 的值“\(said)”不正确，应为日期，如 2012-08-15")
    }
    return day
  }
}
