internal import XiaonengWords

extension Manual {
  /// One field of what is said with a word, for whoever builds a form of it.
  public struct Field: Sendable {
    /// Its name in JSON; of a field inside another, with a dot between: `applicant.name`.
    public var name: String
    /// What kind of value it takes.
    public var form: Form
    /// Whether it is a list.
    public var isList: Bool
    /// Whether it must be there.
    public var isNeeded: Bool
    /// What it is called, in Chinese.
    public var chinese: String
    /// What it means, in English.
    public var english: String
  }

  /// What kind of value a field takes.
  public enum Form: Sendable, Equatable {
    /// True or false.
    case flag
    /// A whole number.
    case number
    /// Money, in fen.
    case fen
    /// A day.
    case day
    /// Any other text.
    case text
    /// One of these names.
    case code([Name])
    /// Anything else, as JSON.
    case json
  }

  /// A name of a closed list.
  public struct Name: Sendable, Equatable {
    /// As it is spelt in JSON.
    public var json: String
    /// In Chinese.
    public var chinese: String
  }

  /// Every word that commands, in the order of the vocabulary.
  public static var commands: [String] { Reference.members(of: .commands).map(\.word) }

  /// What a word means; nil for an unknown one.
  public static func meaning(of word: String) -> (chinese: String, english: String)? {
    Reference.entry(word).map { ($0.member.meaning.chinese, $0.member.meaning.english) }
  }

  /// What a code's name is called in Chinese; nil for an unknown one.
  public static func chinese(_ name: String, of code: String) -> String? {
    Reference.codes[code]?.members.first { $0.json == name }?.meaning.chinese
  }

  /// The fields that a caller may say with a word; nil for an unknown one. Fields of records inside are named with
  /// a dot; a list of records is one field, as JSON.
  public static func fields(of word: String) -> [Field]? {
    guard let entry = Reference.entry(word), entry.kind != .events else { return nil }
    return fields(ofRecord: entry.member.record, prefix: "", isNeeded: true, depth: 0)
  }

  /// The fields of an event that may be put right where they were typed wrongly: `upkeep.ask`.
  public static func rectifiable(in word: String) -> [Field] {
    guard let entry = Reference.entry(word), entry.kind == .events else { return [] }
    let names = Set(Reference.rectifiable(in: word).map(\.name))
    return fields(
      ofRecord: entry.member.record, prefix: "", isNeeded: true, depth: 0, recorded: true
    )
    .filter { names.contains($0.name) }
  }

  /// How deep records lie in one another; none lies deeper.
  private static let mostDepth = 4

  private static func fields(
    ofRecord name: String, prefix: String, isNeeded: Bool, depth: Int, recorded: Bool = false
  ) -> [Field] {
    guard depth < mostDepth, let record = Reference.records[name] else { return [] }
    return record.fields.filter { recorded || !$0.isEngine }.flatMap { field -> [Field] in
      let needed = isNeeded && field.presence == .required
      if !field.isList, Reference.records[field.type] != nil {
        return fields(
          ofRecord: field.type, prefix: prefix + field.name + ".", isNeeded: needed,
          depth: depth + 1, recorded: recorded)
      }
      return [
        Field(
          name: prefix + field.name, form: form(of: field.type), isList: field.isList,
          isNeeded: needed, chinese: field.meaning.chinese, english: field.meaning.english)
      ]
    }
  }

  private static func form(of type: String) -> Form {
    if let code = Reference.codes[type] {
      return .code(code.members.map { Name(json: $0.json, chinese: $0.meaning.chinese) })
    }
    switch type {
    case "flag": return .flag
    case "count", "number": return .number
    case "fen": return .fen
    case "day": return .day
    case "text", "moment", "limit", "digest", "month", "fraction", "DossierKey": return .text
    default: return .json
    }
  }
}
