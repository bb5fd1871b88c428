import XiaonengWords

extension Layouts {
  /// The record that a part lays out, without its members.
  func record(_ part: LayoutText.Part) throws(MakerFault) -> Record {
    guard let words = names.records[part.words] else {
      throw MakerFault("\(part.words) is no record of the words")
    }
    guard !records.values.contains(where: { $0.name == part.name }) else {
      throw MakerFault("\(part.name) is laid out twice")
    }
    return Record(words: words, name: part.name, isElement: part.notes.contains("element"))
  }

  /// The record with its members; nil for what is none.
  func filled(_ part: LayoutText.Part) throws(MakerFault) -> Record? {
    guard var record = records[part.words] else { return nil }
    var rows: Set<String> = []
    for row in part.rows {
      let member = try row.isJSON ? nil : member(row, of: part, record.words)
      if member == nil { _ = try path(row, record.words) }
      let isNew = !record.members.contains { $0.name == member?.name }
      guard rows.insert(row.path).inserted, isNew else {
        throw MakerFault("\(part.name).\(row.path) is laid out twice")
      }
      if let member { record.members.append(member) }
    }
    for member in record.members {
      guard case .given = member.shape else { continue }
      guard record.members.contains(where: { $0.with == member.name }) else {
        throw MakerFault("\(part.name).\(member.name) says of no member whether it is given")
      }
    }
    for with in record.members.compactMap(\.with) {
      let said = record.members.first { $0.name == with }
      guard case .given = said?.shape else {
        throw MakerFault("\(part.name).\(with) does not say whether others are given")
      }
    }
    try holdWhole(record.words, under: "", isNeeded: true, part)
    return record
  }

  private func member(
    _ row: LayoutText.Row, of part: LayoutText.Part, _ words: WordsText.RecordWords
  ) throws(MakerFault) -> Member {
    if let given = row.given {
      guard !words.fields.contains(where: { $0.name == row.path }) else {
        throw MakerFault("\(part.name).\(row.path) is a field of the words")
      }
      return Member(name: row.path, shape: .given(given))
    }
    let path = try path(row, words)
    guard let field = path.last else { throw MakerFault("\(part.name) has a member of nothing") }
    let place = "\(part.name).\(row.path)"
    let shape = try shape(field, place)
    var member = Member(name: row.value("as") ?? snake(field.name), shape: shape, path: path)
    member.usual = try usual(row, shape, field, place)
    member.isNoneBelowZero = row.value("none") != nil
    member.with = row.value("with")
    let mayBeNone = if case .count = shape { field.presence == .optional } else { false }
    guard mayBeNone || !member.isNoneBelowZero && member.with == nil else {
      throw MakerFault("\(place) is no number that may be left out")
    }
    guard !mayBeNone || member.isNoneBelowZero || member.with != nil else {
      throw MakerFault("\(place) does not say when it is not given: none -1, or with NAME")
    }
    guard mayBeNone || Self.hasForm(shape, field.presence) else {
      throw MakerFault("\(place) has no form in C: \(field.form)")
    }
    return member
  }

  /// What stands for a member where it is 0; nil where 0 is a value, or missing.
  private func usual(
    _ row: LayoutText.Row, _ shape: Member.Shape, _ field: WordsText.Field, _ place: String
  ) throws(MakerFault) -> String? {
    guard let said = row.value("usual") else {
      switch (shape, field.presence) {
      case (.code, .usual): return try names.initial(field)
      case (.count, .usual(let usual)): return usual == "0" ? nil : usual
      default: return nil
      }
    }
    guard case .code(let code) = shape, field.presence == .required else {
      throw MakerFault("\(place) has no usual value but that of the words")
    }
    guard code.members.contains(where: { $0.name == said }) else {
      throw MakerFault("\(place) cannot be \(said) where it is not given")
    }
    return "." + said
  }

  /// Whether C can say everything that such a field may hold.
  private static func hasForm(
    _ shape: Member.Shape, _ presence: WordsText.Field.Presence
  ) -> Bool {
    switch (shape, presence) {
    case (.text, .usual(let usual)): usual == "\"\""
    case (.flag, .usual(let usual)): usual == "false"
    case (.wide, .usual(let usual)): usual == "0"
    case (.texts, .usual(let usual)), (.records, .usual(let usual)): usual == "[]"
    case (.code, .usual), (.count, .usual), (.day, .optional), (.dossier, .optional): true
    case (.dossier, .required): false
    case (_, .required): true
    default: false
    }
  }

  /// The fields that a row names, from the outside in.
  private func path(
    _ row: LayoutText.Row, _ words: WordsText.RecordWords
  ) throws(MakerFault) -> [WordsText.Field] {
    var (words, path) = (words, [WordsText.Field]())
    let steps = row.path.split(separator: ".")
    for (place, step) in steps.enumerated() {
      guard let field = words.fields.first(where: { $0.name == step }) else {
        throw MakerFault("\(words.name) has no field \(step)")
      }
      guard !field.isEngine else {
        throw MakerFault("\(words.name).\(step) is the engine's to say")
      }
      path.append(field)
      guard place + 1 < steps.count else { break }
      guard !field.isList, let inner = names.records[field.type] else {
        throw MakerFault("\(words.name).\(step) has no fields inside")
      }
      words = inner
    }
    return path
  }

  private func shape(
    _ field: WordsText.Field, _ place: String
  ) throws(MakerFault) -> Member.Shape {
    if field.isList {
      if field.type == "text" { return .texts }
      guard let record = records[field.type], record.isElement else {
        throw MakerFault("\(place): no element lends \(field.type)")
      }
      return .records(record.name)
    }
    switch field.type {
    case "text": return .text
    case "digest": return .digest
    case "DossierKey": return .dossier
    case "flag": return .flag
    case "count": return .count
    case "number", "fen": return .wide
    case "day": return .day
    case "limit": return .limit
    default:
      guard let code = codes[field.type] else {
        throw MakerFault("\(place) has no form in C: \(field.form)")
      }
      return .code(code)
    }
  }

  /// Refuses a field that callers say and that no row names.
  private func holdWhole(
    _ words: WordsText.RecordWords, under prefix: String, isNeeded: Bool, _ part: LayoutText.Part
  ) throws(MakerFault) {
    for field in words.fields where !field.isEngine {
      let path = prefix + field.name
      if let row = part.rows.first(where: { $0.path == path }) {
        guard field.presence != .required || !row.isJSON else {
          throw MakerFault("\(part.words).\(path) must be given, and \(part.name) leaves it out")
        }
        guard field.presence != .required || isNeeded else {
          throw MakerFault(
            "\(part.words).\(path) must be given where what holds it may be left out")
        }
      } else if part.rows.contains(where: { $0.path.hasPrefix(path + ".") }),
        let inner = names.records[field.type]
      {
        try holdWhole(
          inner, under: path + ".", isNeeded: field.presence != .optional, part)
      } else {
        throw MakerFault(
          "\(part.words).\(path) stands in no member of \(part.name): lend it, or say json")
      }
    }
  }
}
