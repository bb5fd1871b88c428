/// The JSON vocabulary as JSON Schema, draft 2020-12: what every door of the library reads and writes.
public enum Schema {
  /// The parts of the vocabulary.
  public static let parts = [
    "request", "outcome", "question", "answer", "entry", "notice", "seal", "profile", "report",
    "bulletin", "verification", "plan", "schedule", "calendar",
  ]

  /// The schema of one part; nil for an unknown name.
  public static func part(_ name: String) -> JSONValue? {
    definition(name).map { definition in
      guard case .object(let members) = definition else { return definition }
      return .object([.init("$schema", .string(dialect)), .init("title", .string(name))] + members)
    }
  }

  /// All parts, under `$defs`.
  public static var document: JSONValue {
    .object([
      .init("$schema", .string(dialect)),
      .init("$id", "https://xiaoneng.example/schema/1"),
      .init("title", "Xiaoneng 效能"),
      .init("$defs", .object(parts.map { .init($0, definition($0) ?? true) })),
      .init("anyOf", .array(parts.map { ["$ref": .string("#/$defs/" + $0)] })),
    ])
  }

  private static let dialect = "https://json-schema.org/draft/2020-12/schema"

  private static func definition(_ name: String) -> JSONValue? {
    switch name {
    case "request": Request.schema
    case "outcome": Outcome.schema
    case "question": Question.schema
    case "answer": ["oneOf": [Answer.schema, refused]]
    case "entry": LedgerEntry.schema
    case "notice": OutgoingNotice.schema
    case "seal": Seal.schema
    case "profile": Profile.schema
    case "report": Report.schema
    case "bulletin": Bulletin.schema
    case "verification": Verification.schema
    case "plan": WorkPlan.schema
    case "schedule": WorkSchedule.schema
    case "calendar": CalendarForm.schema
    default: nil
    }
  }

  private static var refused: JSONValue {
    [
      "type": "object", "properties": ["refused": RefusalForm.schema], "required": ["refused"],
      "additionalProperties": false,
    ]
  }
}

extension LedgerEntry {
  /// The schema of an entry's text.
  public static var schema: JSONValue {
    [
      "type": "object",
      "properties": [
        "actor": ["type": "string"], "at": Instant.schema, "data": ["type": "object"],
        "dossier": DossierKey.schema, "event": ["type": "string"], "for": ["type": "string"],
        "previous": Digest.schema, "role": Role.schema, "seq": ["type": "integer", "minimum": 1],
        "unit": ["type": "string"],
      ],
      "required": ["actor", "at", "data", "dossier", "event", "previous", "role", "seq"],
      "additionalProperties": false,
      "oneOf": .array(
        Event.words.map { word in
          [
            "properties": .object([
              .init("event", ["const": .string(word.name)]), .init("data", word.schema()),
            ])
          ]
        }),
    ]
  }
}
