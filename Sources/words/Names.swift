import XiaonengWords

/// The names that texts of words declare, and what Swift makes of them.
struct Names {
  private(set) var forms: [String: WordsText.Form] = [:]
  private(set) var codes: [String: WordsText.Code] = [:]
  private(set) var records: [String: WordsText.RecordWords] = [:]
  private(set) var groups: [WordsText.Group] = []
  private var vocabularies: Set<String> = []

  /// The names of all texts; a name that is declared twice is refused.
  init(_ texts: [WordsText]) throws(MakerFault) {
    for text in texts {
      for form in text.forms { try enter(form, as: form.name, in: &forms) }
      for code in text.codes { try enter(code, as: code.name, in: &codes) }
      for record in text.records { try enter(record, as: record.name, in: &records) }
      groups += text.groups
      vocabularies.formUnion((text.groups + text.roots).map(\.name))
    }
    try holdFormer(texts)
  }

  /// A name of before stands for one thing, and for nothing of today: what it meant then is never another's.
  private func holdFormer(_ texts: [WordsText]) throws(MakerFault) {
    func hold(_ names: [String], in place: String) throws(MakerFault) {
      var seen: Set<String> = []
      for name in names where !seen.insert(name).inserted {
        throw MakerFault("\(place): \(name) stands for two things")
      }
    }
    let (codes, records) = (texts.flatMap(\.codes), texts.flatMap(\.records))
    try hold(
      codes.flatMap { [$0.name] + $0.was } + records.flatMap { [$0.name] + $0.was }, in: "types")
    for code in codes { try hold(code.members.flatMap { [$0.json] + $0.was }, in: code.name) }
    for record in records {
      try hold(record.fields.flatMap(\.names), in: record.name)
      for field in record.fields {
        let isConverted = field.was.contains { !$0.conversion.isEmpty }
        guard !isConverted || field.commits.isEmpty && !field.isRectifiable else {
          throw MakerFault(
            "\(record.name).\(field.name): what is read by its name is not converted")
        }
        guard field.before.isEmpty || field.presence == .required else {
          throw MakerFault("\(record.name).\(field.name): before is of what must be there")
        }
      }
    }
    for kind in WordsText.Kind.allCases where kind != .answers {
      let groups = texts.flatMap { $0.groups + $0.roots }.filter { $0.kind == kind }
      try hold(groups.flatMap { $0.members.flatMap { [$0.word] + $0.was } }, in: kind.rawValue)
    }
  }

  private func enter<Value>(
    _ value: Value, as name: String, in table: inout [String: Value]
  ) throws(MakerFault) {
    guard forms[name] == nil, codes[name] == nil, records[name] == nil else {
      throw MakerFault("\(name) is declared twice")
    }
    table[name] = value
  }

  /// The type in Swift that a text calls `name`.
  func type(_ name: String) throws(MakerFault) -> String {
    if let form = forms[name] { return form.swift }
    guard codes[name] != nil || records[name] != nil || vocabularies.contains(name) else {
      throw MakerFault("\(name) is not declared")
    }
    return name
  }

  /// The type of a field in Swift.
  func swift(_ field: WordsText.Field) throws(MakerFault) -> String {
    let type = try type(field.type)
    let whole = field.isList ? "[\(type)]" : type
    return field.presence == .optional ? whole + "?" : whole
  }

  /// What a field holds before anyone said it.
  func initial(_ field: WordsText.Field) throws(MakerFault) -> String {
    switch field.presence {
    case .optional: return "nil"
    case .required where !field.start.isEmpty: return usual(field.start, of: field.type)
    case .required: return field.isList ? "[]" : try blank(field.type)
    case .usual(let text): return usual(text, of: field.type)
    }
  }

  /// A value as the text spells it, in Swift.
  func usual(_ text: String, of type: String) -> String {
    if codes[type] != nil, text.allSatisfy({ $0.isLetter || $0.isNumber }) { return "." + text }
    guard type == "limit" else { return text }
    let number = text.prefix { $0.isNumber }
    switch text.dropFirst(number.count) {
    case "wd": return ".workingDays(\(number))"
    case "d": return ".calendarDays(\(number))"
    default: return text
    }
  }

  private func blank(_ name: String) throws(MakerFault) -> String {
    if let form = forms[name] { return form.blank }
    if let code = codes[name], let first = code.members.first { return "." + first.name }
    return try type(name) + "()"
  }

  /// Whether a record is so large that a word should hold it elsewhere.
  func isLarge(_ record: String) throws(MakerFault) -> Bool { size(ofRecord: record) > 72 }

  private func size(ofRecord name: String) -> Int {
    (records[name]?.fields ?? []).reduce(0) { sum, field in
      sum + (field.isList ? 8 : size(of: field.type) + (field.presence == .optional ? 1 : 0))
    }
  }

  private func size(of type: String) -> Int {
    switch type {
    case "text": 16
    case "digest": 32
    case "limit", "moment", "number", "fen": 8
    case "day", "count": 4
    case "flag": 1
    default: codes[type] != nil ? 1 : records[type] != nil ? size(ofRecord: type) : 16
    }
  }
}

/// What is wrong with the texts of words as a whole.
struct MakerFault: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
