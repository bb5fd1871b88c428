import XiaonengWords

/// Makes Swift of texts of words.
struct SwiftMaker {
  /// The forms, codes and records of all texts, by name.
  let names: Names
  private var text = ""
  /// How deep the type stands that is being made.
  private var depth = 0
  private var access = "public "

  init(names: Names) { self.names = names }

  /// The whole file for `words`, read from `name`.words.
  mutating func file(_ words: WordsText, from name: String) throws(MakerFault) -> String {
    text = ""
    line("// swift-format-ignore-file")
    line("// Made from \(name).words by `make words`: never edited.")
    if let meaning = words.namespaceMeaning {
      line()
      remark(meaning)
      line("public enum \(words.namespace) {}")
    }
    for code in words.codes { make(code) }
    for record in words.records { try make(record) }
    for group in words.groups { try make(group) }
    for root in words.roots { try make(root: root) }
    return text
  }

  // MARK: - Lines

  private mutating func line(_ words: String = "", _ more: Int = 0) {
    if !words.isEmpty { text += String(repeating: "  ", count: depth + more) + words }
    text += "\n"
  }

  private mutating func remark(_ meaning: WordsText.Meaning) {
    line("/// \(meaning.chinese) · \(meaning.english)")
    if !meaning.source.isEmpty { line("/// \(meaning.source).") }
  }

  private mutating func open(
    _ name: String, _ meaning: WordsText.Meaning, hidden: Bool, _ keyword: String, _ tail: String
  ) {
    access = hidden ? "" : "public "
    var parts = name.split(separator: ".").map(String.init)
    let last = parts.removeLast()
    line()
    if !parts.isEmpty {
      line("extension \(parts.joined(separator: ".")) {")
      depth += 1
    }
    remark(meaning)
    line("\(access)\(keyword) \(Self.escaped(last)): \(tail) {")
    depth += 1
  }

  private mutating func close() {
    while depth > 0 {
      depth -= 1
      line("}")
    }
  }

  // MARK: - Codes

  private mutating func make(_ code: WordsText.Code) {
    let isPhase = code.name.hasSuffix("Phase")
    open(
      code.name, code.meaning, hidden: code.isHidden, "enum",
      "String, \(isPhase ? "DossierPhase" : "JSONName"), Hashable, Sendable")
    for member in code.members {
      remark(member.meaning)
      let raw = member.json == member.name ? "" : " = \(Self.quoted(member.json))"
      line("case \(Self.escaped(member.name))\(raw)")
    }
    line()
    line("/// 中文名 · The name in Chinese.")
    line("\(access)var chinese: String {")
    line("switch self {", 1)
    for member in code.members {
      line("case .\(member.name): \(Self.quoted(member.meaning.chinese))", 1)
    }
    line("}", 1)
    line("}")
    if isPhase { makeNumbers(code) }
    makeFormer(code)
    close()
  }

  /// What the names were before.
  private mutating func makeFormer(_ code: WordsText.Code) {
    let former = code.members.flatMap { member in member.was.map { ($0, member.name) } }
    guard !former.isEmpty else { return }
    line()
    line("/// 旧称 · The value that was once called `name`.")
    line("\(access)static func former(_ name: String) -> Self? {")
    line("switch name {", 1)
    for (was, name) in former { line("case \(Self.quoted(was)): .\(name)", 1) }
    line("default: nil", 1)
    line("}", 1)
    line("}")
  }

  /// The place of each phase, which heads of dossiers keep for lists.
  private mutating func makeNumbers(_ code: WordsText.Code) {
    line()
    line("/// 序号 · The place among the phases.")
    line("var number: UInt8 {")
    line("switch self {", 1)
    for (place, member) in code.members.enumerated() {
      line("case .\(member.name): \(place)", 1)
    }
    line("}", 1)
    line("}")
  }

  // MARK: - Records

  private mutating func make(_ record: WordsText.RecordWords) throws(MakerFault) {
    let conformances =
      (["Record"] + record.conformances
        + (record.conformances.contains("Hashable") ? [] : ["Equatable"]))
    open(
      record.name, record.meaning, hidden: record.isHidden, "struct",
      conformances.joined(separator: ", "))
    for field in record.fields {
      remark(field.meaning)
      let setter = field.isEngine && !record.isHidden ? "internal(set) " : ""
      line(
        "\(access)\(setter)var \(Self.escaped(field.swift)): \(try names.swift(field))"
          + " = \(try names.initial(field))")
    }
    try makeInits(record)
    let sorted = record.fields.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    line()
    line("/// Reads the fields; `fields` knows who says them.")
    line("\(access)init(fields: inout FieldReader) throws(Fault) {")
    for field in sorted {
      for former in field.was {
        let way = former.conversion.isEmpty ? "" : ", by: Conversion.\(former.conversion)"
        line("try fields.former(\"\(former.name)\", as: \"\(field.name)\"\(way))", 1)
      }
    }
    for field in sorted {
      var read: String
      switch field.presence {
      case .required where !field.before.isEmpty:
        read =
          "try fields.required(\"\(field.name)\", before: \(try names.usual(field.before, of: field.type)))"
      case .required: read = "try fields.required(\"\(field.name)\")"
      case .optional: read = "try fields.optional(\"\(field.name)\")"
      case .usual("[]"): read = "try fields.list(\"\(field.name)\")"
      case .usual: read = "try fields.usual(\"\(field.name)\", \(try names.initial(field)))"
      }
      read = "\(Self.escaped(field.swift)) = " + read
      line(field.isEngine ? "if fields.isRecorded { \(read) }" : read, 1)
    }
    line("}")
    line()
    line("/// Writes the fields in the order of their names.")
    line("\(access)func writeFields(to writer: inout JSONWriter) {")
    for field in sorted { line(try writing(field, isWhole: record.isWhole), 1) }
    line("}")
    close()
  }

  private func writing(
    _ field: WordsText.Field, isWhole: Bool
  ) throws(MakerFault) -> String {
    let name = Self.escaped(field.swift)
    let value = name == "writer" ? "self.writer" : name
    var conditions: [String] = field.personal.isEmpty ? [] : ["!writer.withholdsPersonal"]
    var written = value
    switch field.presence {
    case .required: break
    case .usual where isWhole: break
    case .optional:
      conditions.append("let value = \(value)")
      written = "value"
    case .usual:
      let usual = try names.initial(field)
      switch usual {
      case "[]", "\"\"": conditions.append("!\(value).isEmpty")
      case "false": conditions.append(value)
      default: conditions.append("\(value) != \(usual)")
      }
    }
    let write =
      field.isFreeText ? "writer.freeText(\(written))" : "\(written).write(to: &writer)"
    let body = "writer.name(\"\(field.name)\"); \(write)"
    return conditions.isEmpty ? body : "if \(conditions.joined(separator: ", ")) { \(body) }"
  }

  private mutating func makeInits(_ record: WordsText.RecordWords) throws(MakerFault) {
    let said = record.fields.filter { !$0.isEngine }
    var parameters: [String] = []
    var allHaveUsual = true
    for field in said {
      let label = field.isUnnamed ? "_ " : ""
      var parameter = "\(label)\(Self.escaped(field.swift)): \(try names.swift(field))"
      if field.presence == .required {
        allHaveUsual = false
      } else {
        parameter += " = \(try names.initial(field))"
      }
      parameters.append(parameter)
    }
    if !allHaveUsual || said.isEmpty {
      line()
      line("/// A record to fill.")
      line("\(record.isHidden ? "" : said.isEmpty ? "public " : "package ")init() {}")
    }
    guard !said.isEmpty else { return }
    line()
    line("/// A record of what is said.")
    line("\(access)init(\(parameters.joined(separator: ", "))) {")
    for field in said { line("self.\(field.swift) = \(Self.escaped(field.swift))", 1) }
    line("}")
  }

  // MARK: - Vocabularies

  private mutating func make(_ group: WordsText.Group) throws(MakerFault) {
    guard group.kind == .commands || group.kind == .events else { return }
    open(group.name, group.meaning, hidden: false, "enum", "Vocabulary, Equatable")
    for member in group.members {
      remark(member.meaning)
      let keyword = try names.isLarge(member.record) ? "indirect case" : "case"
      line("\(keyword) \(Self.escaped(member.swift))(\(try names.type(member.record)))")
    }
    try makeWords(
      group.kind, group.members.map { ($0.word, $0.swift, $0.record) }, Self.former(group.members))
    close()
  }

  private mutating func makeWords(
    _ kind: WordsText.Kind, _ members: [(word: String, swift: String, record: String)],
    _ former: String
  ) throws(MakerFault) {
    line()
    line("/// The member that holds the word.")
    line("public static let wordKey: StaticString = \"\(kind.wordKey)\"")
    line()
    line("/// Every word.")
    line("public static let words: [String] = [")
    for member in members { line("\"\(member.word)\",", 1) }
    line("]")
    line()
    line("/// Where each word stands in ``words``.")
    line("public static let places: [String: Int] = placed(words\(former))")
    line()
    line("/// The word of this value.")
    line("public var word: String {")
    line("switch self {", 1)
    for member in members { line("case .\(member.swift): \"\(member.word)\"", 1) }
    line("}", 1)
    line("}")
    line()
    line("/// Reads the record under the word at `place`, as `voice` says it.")
    line(
      "public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {"
    )
    line("switch place {", 1)
    for (place, member) in members.enumerated() {
      line("case \(place): .\(member.swift)(try .read(data, voice))", 1)
    }
    line("default: nil", 1)
    line("}", 1)
    line("}")
    line()
    line("/// Writes the record under the word.")
    line("public func writeData(to writer: inout JSONWriter) {")
    line("switch self {", 1)
    for member in members {
      line("case .\(member.swift)(let data): data.write(to: &writer)", 1)
    }
    line("}", 1)
    line("}")
  }

  /// A vocabulary that gathers all groups of its kind.
  private mutating func make(root: WordsText.Group) throws(MakerFault) {
    open(root.name, root.meaning, hidden: false, "enum", "Vocabulary, Equatable")
    switch root.kind {
    case .questions, .answers:
      var members = root.members
      for group in names.groups where group.kind == .questions { members += group.members }
      for member in members {
        remark(member.meaning)
        let record = root.kind == .answers ? member.answer : member.record
        // An answer is held elsewhere: it is passed on often, and its records are of very different sizes.
        let keyword = root.kind == .answers ? "indirect case" : "case"
        line("\(keyword) \(Self.escaped(member.swift))(\(try names.type(record)))")
      }
      try makeWords(
        root.kind,
        members.map { ($0.word, $0.swift, root.kind == .answers ? $0.answer : $0.record) },
        root.kind == .answers ? "" : Self.former(members))
    case .commands, .events:
      let groups = names.groups.filter { $0.kind == root.kind }
      for group in groups {
        remark(group.meaning)
        line("case \(Self.escaped(group.outer))(\(group.name))")
      }
      for member in root.members {
        remark(member.meaning)
        line("case \(Self.escaped(member.swift))(\(try names.type(member.record)))")
      }
      line()
      line("/// The member that holds the word.")
      line("public static let wordKey: StaticString = \"\(root.kind.wordKey)\"")
      line()
      line("/// Every word of every domain.")
      let own = root.members.map { "\"\($0.word)\"" }.joined(separator: ", ")
      line(
        "public static let words: [String] = "
          + (groups.map { "\($0.name).words" } + [own.isEmpty ? "[]" : "[\(own)]"])
          .joined(separator: " + "))
      line()
      line("/// Where each word stands in ``words``.")
      let former = Self.former(groups.flatMap(\.members) + root.members)
      line("public static let places: [String: Int] = placed(words\(former))")
      line()
      line("/// The word of this value.")
      line("public var word: String {")
      line("switch self {", 1)
      for group in groups { line("case .\(group.outer)(let part): part.word", 1) }
      for member in root.members { line("case .\(member.swift): \"\(member.word)\"", 1) }
      line("}", 1)
      line("}")
      line()
      line("/// Reads the record under the word at `place`, as `voice` says it.")
      line(
        "public static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self? {"
      )
      line("var place = place", 1)
      for group in groups {
        line(
          "if place < \(group.members.count) { return try \(group.name).read(place: place, data, voice).map { .\(group.outer)($0) } }",
          1)
        line("place -= \(group.members.count)", 1)
      }
      line("switch place {", 1)
      for (place, member) in root.members.enumerated() {
        line("case \(place): return .\(member.swift)(try .read(data, voice))", 1)
      }
      line("default: return nil", 1)
      line("}", 1)
      line("}")
      line()
      line("/// Writes the record under the word.")
      line("public func writeData(to writer: inout JSONWriter) {")
      line("switch self {", 1)
      for group in groups { line("case .\(group.outer)(let part): part.writeData(to: &writer)", 1) }
      for member in root.members {
        line("case .\(member.swift)(let data): data.write(to: &writer)", 1)
      }
      line("}", 1)
      line("}")
    }
    close()
  }

  /// What words were before, as an argument; empty where none was otherwise.
  private static func former(_ members: [WordsText.Member]) -> String {
    let pairs = members.flatMap { member in
      member.was.map { "\(quoted($0)): \(quoted(member.word))" }
    }
    return pairs.isEmpty ? "" : ", former: [\(pairs.joined(separator: ", "))]"
  }

  // MARK: - Spelling

  private static let keywords: Set<String> = [
    "as", "break", "case", "catch", "class", "continue", "default", "defer", "do", "else", "enum",
    "extension",
    "false", "for", "func", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil",
    "operator",
    "private", "protocol", "public", "repeat", "return", "self", "static", "struct", "subscript",
    "super",
    "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  static func quoted(_ text: String) -> String {
    "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  }
}

extension WordsText.Kind {
  /// The member that holds the word.
  var wordKey: String {
    switch self {
    case .commands: "command"
    case .events: "event"
    case .questions: "query"
    case .answers: "answer"
    }
  }
}
