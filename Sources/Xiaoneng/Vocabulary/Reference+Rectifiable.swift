internal import XiaonengWords

extension Reference {
  /// The fields of an event's record that may be put right where they were typed wrongly (可更正): `rectifiable` in the
  /// texts, and nowhere else.
  static func rectifiable(in word: String) -> [Rectifiable] {
    guard let entry = entry(word), entry.kind == .events, let record = records[entry.member.record]
    else { return [] }
    return record.fields.filter(\.isRectifiable).map(Rectifiable.init)
  }

  /// The field with this name, or that had it, where it may be put right.
  static func rectifiable(_ field: String, in word: String) -> Rectifiable? {
    rectifiable(in: word).first { $0.isCalled(field) }
  }

  /// What an event is, in Chinese; the word itself for one that is not known.
  static func chinese(of word: String) -> String { entry(word)?.member.meaning.chinese ?? word }
}

/// A field that may be put right, and how its values are spelt.
struct Rectifiable {
  private let field: WordsText.Field

  init(_ field: WordsText.Field) { self.field = field }

  var name: String { field.name }
  /// What it is called and was called.
  private var names: [String] { field.names }
  /// Whether it is called so, or was.
  func isCalled(_ name: String) -> Bool { names.contains(name) }
  var chinese: String { field.meaning.chinese }
  /// Whether it holds words, in which someone could be named.
  var isText: Bool { field.type == "text" }
  /// Whether it holds a day.
  var isDay: Bool { field.type == "day" }

  /// What it may say, by an example or by its names.
  var form: String {
    if let code = Reference.codes[field.type] {
      return code.members.map { "\($0.json) \($0.meaning.chinese)" }.joined(separator: "、")
    }
    return switch field.type {
    case "day": "2012-08-01"
    case "moment": "2012-08-01T09:00:00+08:00"
    case "count", "number": "0、1、2…"
    case "fen": "分，如 3000"
    case "flag": "true、false"
    default: "文字"
    }
  }

  /// What a caller says, as JSON; nil for what it cannot be, and a value of nil for nothing.
  func json(said text: String) -> JSONValue?? {
    guard !text.isEmpty else { return field.presence == .required ? .none : .some(nil) }
    if let code = Reference.codes[field.type] {
      return code.members.contains { $0.json == text } ? .some(.string(text)) : .none
    }
    switch field.type {
    case "text": return .some(.string(text))
    case "day": return Day(text).map { .some(.string("\($0)")) } ?? .none
    case "moment": return Instant(text).map { .some(.string("\($0)")) } ?? .none
    case "count", "number", "fen":
      guard let number = Int64(text), "\(number)" == text else { return .none }
      return .some(.integer(number))
    case "flag": return text == "true" ? .some(true) : text == "false" ? .some(false) : .none
    default: return .none
    }
  }

  /// What a record says in this field, as a caller would say it; empty for nothing.
  func text(in data: JSONValue) -> String {
    switch data[anyOf: names] ?? Reference.usual(field) {
    case .string(let text): text
    case .integer(let number): "\(number)"
    case .bool(let flag): "\(flag)"
    case .null, .array, .object, nil: ""
    }
  }

  /// A record with another value in this field; without it where that is nil.
  func put(_ value: JSONValue?, into data: JSONValue) -> JSONValue {
    guard case .object(var members) = data else { return data }
    members.removeAll { names.contains($0.key) }
    if let value { members.append(JSONValue.Member(name, value)) }
    return .object(members)
  }
}

extension JSONValue {
  /// The member with the first of `names` that there is.
  subscript(anyOf names: [String]) -> JSONValue? {
    for name in names { if let value = self[name] { return value } }
    return nil
  }
}
