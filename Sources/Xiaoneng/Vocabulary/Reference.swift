internal import XiaonengWords

/// The vocabulary as it is written down (词汇), from the texts that the code is made from.
enum Reference {
  private static let texts: [WordsText] = allWords.compactMap { try? WordsText("\($0)") }

  /// Forms by name.
  static let forms = index(texts.flatMap(\.forms), \.name)
  /// Codes by name.
  static let codes = index(texts.flatMap(\.codes), \.name)
  /// Records by name.
  static let records = index(texts.flatMap(\.records), \.name)
  private static let entries: [(kind: WordsText.Kind, member: WordsText.Member)] =
    (texts.flatMap(\.groups) + texts.flatMap(\.roots)).flatMap { group in
      group.members.map { (group.kind, $0) }
    }
  private static let placed = Dictionary(
    entries.enumerated().flatMap { place, entry in
      ([entry.member.word] + entry.member.was).map { ($0, place) }
    }, uniquingKeysWith: { first, _ in first })
  private static let engineFields = recordsWithEngineFields()

  private static func index<Value>(
    _ values: [Value], _ name: KeyPath<Value, String>
  ) -> [String: Value] {
    Dictionary(values.map { ($0[keyPath: name], $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The words of a kind, in the order of the texts.
  static func members(of kind: WordsText.Kind) -> [WordsText.Member] {
    entries.filter { $0.kind == kind }.map(\.member)
  }

  /// The entry for a word, or for what it was before: a command, an event or a question.
  static func entry(_ word: String) -> (kind: WordsText.Kind, member: WordsText.Member)? {
    placed[word].map { entries[$0] }
  }

  /// Whether a record, or one within it, has fields that only the engine says.
  static func hasEngineFields(_ record: String) -> Bool { engineFields.contains(record) }

  private static func recordsWithEngineFields() -> Set<String> {
    var found = Set(records.values.filter { $0.fields.contains(where: \.isEngine) }.map(\.name))
    while true {
      let more = records.values.filter { record in
        !found.contains(record.name) && record.fields.contains { found.contains($0.type) }
      }
      if more.isEmpty { return found }
      found.formUnion(more.map(\.name))
    }
  }

  /// The schema of a form; `@CODE@` in it stands for the names of that code.
  static func schema(of form: WordsText.Form) -> String {
    let parts = form.schema.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    return parts.map { part in
      codes[part].map { $0.members.map(\.json).joined(separator: "|") } ?? part
    }.joined()
  }

  /// What a field is where it is left out, as JSON; nil where it has no such value, or one that only
  /// code can say.
  static func usual(_ field: WordsText.Field) -> JSONValue? {
    guard case .usual(let text) = field.presence else { return nil }
    if field.isList { return text == "[]" ? [] : nil }
    switch text {
    case "true": return true
    case "false": return false
    case "\"\"": return ""
    default: break
    }
    if let code = codes[field.type] {
      return code.members.first { $0.name == text }.map { .string($0.json) }
    }
    if field.type == "limit" { return .string(text) }
    return Int64(text.filter { $0 != "_" }).map { .integer($0) }
  }
}
