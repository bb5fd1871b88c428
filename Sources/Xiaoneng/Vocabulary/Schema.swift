internal import XiaonengWords

/// The JSON vocabulary as JSON Schema, draft 2020-12: what every door of the library reads and writes.
///
/// It is made from the texts of words that the code is made from; titles are Chinese, descriptions English
/// with the article a field follows.
public enum Schema {
  /// The parts of the vocabulary.
  public static let parts = table.map(\.name)

  private static let table: [(name: String, make: @Sendable (inout SchemaMaker) -> JSONValue)] = [
    ("request", { $0.envelope("command", of: .commands, more: ["key"]) }),
    ("outcome", { $0.either([("done", "Outcome.Done"), ("refused", "RefusalForm")]) }),
    ("question", { $0.envelope("query", of: .questions, more: []) }),
    (
      "answer",
      { ["oneOf": .array($0.answers() + [$0.either([("refused", "RefusalForm")])])] }
    ),
    ("entry", { $0.entry() }),
    ("notice", { $0.use("OutgoingNotice", .recorded) }),
    ("seal", { $0.use("Seal", .recorded) }),
    ("profile", { $0.use("Profile", .recorded) }),
    ("report", { $0.use("Report", .recorded) }),
    ("bulletin", { $0.use("Bulletin", .recorded) }),
    ("verification", { $0.use("Verification", .recorded) }),
    ("plan", { $0.use("WorkPlan", .recorded) }),
    ("schedule", { $0.use("WorkSchedule", .recorded) }),
    ("stage", { $0.use("JointStages.Stage", .recorded) }),
    ("stagePlan", { $0.use("JointStages.Plan", .recorded) }),
    ("stageShares", { $0.use("JointStages.Shares", .recorded) }),
    ("cards", { ["type": "array", "items": $0.use("Supervision.SupervisedCard", .recorded)] }),
    ("deductions", { $0.use("Supervision.DeductionSheet", .recorded) }),
    ("foreseen", { $0.use("Supervision.ForeseenLine", .recorded) }),
    ("draw", { $0.use("Inspections.Draw", .recorded) }),
    ("drawing", { $0.use("Inspections.Drawing", .recorded) }),
    ("likeness", { $0.use("Inspections.Likeness", .recorded) }),
    ("mandate", { $0.use("Network.Mandate", .recorded) }),
    ("foreseenMandate", { $0.use("Network.Foreseen", .recorded) }),
    ("network", { $0.use("Network.Plan", .recorded) }),
    ("coverage", { $0.use("Network.Coverage", .recorded) }),
    ("contact", { $0.use("TenRules.Contact", .recorded) }),
    ("rulesSheet", { $0.use("TenRules.Sheet", .recorded) }),
    ("rulesMatrix", { $0.use("TenRules.Matrix", .recorded) }),
    ("cover", { $0.use("TenRules.Cover", .recorded) }),
    ("coverFindings", { $0.use("TenRules.CoverFindings", .recorded) }),
  ]

  /// The schema of one part; nil for an unknown name.
  public static func part(_ name: String) -> JSONValue? {
    guard let part = definition(name) else { return nil }
    return document(of: part, title: name)
  }

  /// The schema of what stands under `data` with one word, as callers say it or as it is answered and
  /// recorded; nil for an unknown word.
  public static func word(_ word: String) -> JSONValue? {
    guard let entry = Reference.entry(word) else { return nil }
    var maker = SchemaMaker()
    var members: [JSONValue.Member] = [
      .init("data", maker.use(entry.member.record, entry.kind == .events ? .recorded : .said))
    ]
    if !entry.member.answer.isEmpty {
      members.append(.init("answer", maker.use(entry.member.answer, .recorded)))
    }
    return maker.document(["type": "object", "properties": .object(members)], title: word)
  }

  /// All parts, under `$defs`.
  public static var document: JSONValue {
    var maker = SchemaMaker()
    let all = parts.map { JSONValue.Member($0, definition($0)?(&maker) ?? true) }
    return maker.document(
      ["anyOf": .array(parts.map { ["$ref": .string("#/$defs/" + $0)] })], title: "Xiaoneng 效能",
      more: all)
  }

  private static func document(
    of part: (inout SchemaMaker) -> JSONValue, title: String
  ) -> JSONValue {
    var maker = SchemaMaker()
    let body = part(&maker)
    return maker.document(body, title: title)
  }

  private static func definition(_ name: String) -> ((inout SchemaMaker) -> JSONValue)? {
    table.first { $0.name == name }?.make
  }
}

/// Makes schemas, and remembers which definitions they refer to.
struct SchemaMaker {
  private var definitions: [String: JSONValue] = [:]
  private static let dialect: JSONValue = "https://json-schema.org/draft/2020-12/schema"

  /// A schema with all that it refers to.
  func document(
    _ body: JSONValue, title: String, more: [JSONValue.Member] = []
  ) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("$schema", Self.dialect), .init("$id", "https://xiaoneng.example/schema/1"),
      .init("title", .string(title)),
    ]
    if case .object(let own) = body { members += own }
    let named = definitions.map { JSONValue.Member($0.key, $0.value) } + more
    members.append(
      .init("$defs", .object(named.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })))
    return .object(members)
  }

  /// A reference to a form, code or record, as `voice` says it.
  mutating func use(_ name: String, _ voice: Voice) -> JSONValue {
    let isSaid = voice == .said && Reference.hasEngineFields(name)
    let key = isSaid ? name + ".said" : name
    if definitions[key] == nil {
      definitions[key] = true
      definitions[key] = definition(of: name, voice)
    }
    return ["$ref": .string("#/$defs/" + key)]
  }

  private mutating func definition(of name: String, _ voice: Voice) -> JSONValue {
    if let form = Reference.forms[name] {
      guard
        case .object(let members)? = try? JSONValue(parsing: Array(Reference.schema(of: form).utf8))
      else {
        return true
      }
      return .object(Self.titles(form.meaning) + members)
    }
    if let code = Reference.codes[name] {
      return .object(
        Self.titles(code.meaning)
          + [
            .init(
              "oneOf",
              .array(
                code.members.map {
                  .object([.init("const", .string($0.json))] + Self.titles($0.meaning))
                }))
          ])
    }
    guard let record = Reference.records[name] else { return true }
    var properties: [JSONValue.Member] = []
    var needed: [JSONValue] = []
    for field in record.fields where voice == .recorded || !field.isEngine {
      properties.append(.init(field.name, property(field, voice)))
      if field.presence == .required { needed.append(.string(field.name)) }
    }
    return .object(
      Self.titles(record.meaning) + [
        .init("type", "object"), .init("properties", .object(properties)),
        .init("required", .array(needed)), .init("additionalProperties", false),
      ])
  }

  private mutating func property(_ field: WordsText.Field, _ voice: Voice) -> JSONValue {
    let value = use(field.type, voice)
    var members = Self.titles(field.meaning)
    if field.isList {
      members += [.init("type", "array"), .init("items", value), .init("maxItems", 10_000)]
    } else if case .object(let reference) = value {
      members += reference
    }
    if let usual = Reference.usual(field) { members.append(.init("default", usual)) }
    return .object(members)
  }

  private static func titles(_ meaning: WordsText.Meaning) -> [JSONValue.Member] {
    let source = meaning.source.isEmpty ? "" : " " + meaning.source + "."
    return [
      .init("title", .string(meaning.chinese)),
      .init("description", .string(meaning.english + source)),
    ]
  }

  // MARK: - Envelopes

  /// A request or a question: who, when, about what, and one of the words with its record.
  mutating func envelope(
    _ key: String, of kind: WordsText.Kind, more: [String]
  ) -> JSONValue {
    var properties: [JSONValue.Member] = [
      .init("actor", use("Principal", .said)), .init("at", use("moment", .said)),
      .init("data", true),
      .init("dossier", use("DossierKey", .said)), .init(key, ["type": "string"]),
    ]
    if more.contains("key") {
      properties.append(.init("key", ["type": "string", "minLength": 1, "maxLength": 128]))
    }
    var needed: [JSONValue] = ["actor", "at", .string(key)]
    if kind == .commands { needed.append("data") }
    return .object([
      .init("type", "object"), .init("properties", .object(properties)),
      .init("required", .array(needed)), .init("additionalProperties", false),
      .init("oneOf", .array(words(of: kind, key, .said))),
    ])
  }

  private mutating func words(
    of kind: WordsText.Kind, _ key: String, _ voice: Voice
  ) -> [JSONValue] {
    var rows: [JSONValue] = []
    for member in Reference.members(of: kind) {
      rows.append(
        .object(
          Self.titles(member.meaning) + [
            .init(
              "properties",
              .object([
                .init(key, ["const": .string(member.word)]),
                .init("data", use(member.record, voice)),
              ]))
          ]))
    }
    return rows
  }

  /// An entry of the ledger.
  mutating func entry() -> JSONValue {
    .object([
      .init("type", "object"),
      .init(
        "properties",
        [
          "actor": ["type": "string"], "at": use("moment", .recorded), "data": ["type": "object"],
          "dossier": use("DossierKey", .recorded), "event": ["type": "string"],
          "for": ["type": "string"], "previous": use("digest", .recorded),
          "role": use("Role", .recorded), "seq": ["type": "integer", "minimum": 1],
          "unit": ["type": "string"],
        ]),
      .init(
        "required", ["actor", "at", "data", "dossier", "event", "previous", "role", "seq"]),
      .init("additionalProperties", false),
      .init("oneOf", .array(words(of: .events, "event", .recorded))),
    ])
  }

  /// What the questions come to.
  mutating func answers() -> [JSONValue] {
    var rows: [JSONValue] = []
    for member in Reference.members(of: .questions) {
      rows.append([
        "type": "object",
        "properties": [
          "answer": ["const": .string(member.word)], "data": use(member.answer, .recorded),
        ],
        "required": ["answer"], "additionalProperties": false,
      ])
    }
    return rows
  }

  /// One of several records, each under its own name.
  mutating func either(_ parts: [(name: String, record: String)]) -> JSONValue {
    var rows: [JSONValue] = []
    for part in parts {
      rows.append([
        "type": "object",
        "properties": .object([.init(part.name, use(part.record, .recorded))]),
        "required": [.string(part.name)], "additionalProperties": false,
      ])
    }
    return rows.count == 1 ? rows[0] : ["oneOf": .array(rows)]
  }
}
