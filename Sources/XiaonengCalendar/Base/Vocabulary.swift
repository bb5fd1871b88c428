/// A closed set of named records: the commands, events or queries of one domain.
///
/// Its JSON form is an object with the word under ``wordKey`` and the record under `data`.
public protocol Vocabulary: JSONCodable, Codable {
  /// The member that holds the word: `command`, `event` or `query`.
  static var wordKey: StaticString { get }
  /// Every word, with how to read and describe its record.
  static var words: [Word<Self>] { get }
  /// The word of this value, such as `case.submit`.
  var word: String { get }
  /// Writes the record under the word.
  func writeData(to writer: inout JSONWriter)
}

/// One word of a vocabulary.
public struct Word<Owner: Sendable>: Sendable {
  /// The word, such as `case.submit`.
  public let name: String
  /// Reads the record under the word.
  package let read: @Sendable (JSONValue) throws(Fault) -> Owner
  /// Describes the record under the word.
  package let schema: @Sendable () -> JSONValue

  /// The word `name`, whose record `embed` turns into a value of the vocabulary.
  public init<Payload: Record>(
    _ name: String, _ embed: @escaping @Sendable (Payload) -> Owner
  ) {
    self.name = name
    read = { json throws(Fault) in embed(try Payload.read(json)) }
    schema = { Payload.schema }
  }

  /// A word of `part`, as a word of the vocabulary that holds `part`.
  package init<Part: Sendable>(_ part: Word<Part>, _ embed: @escaping @Sendable (Part) -> Owner) {
    name = part.name
    let readPart = part.read
    read = { json throws(Fault) in embed(try readPart(json)) }
    schema = part.schema
  }
}

extension Vocabulary {
  /// The value for `name` with the record in `data`.
  ///
  /// - Throws: ``Fault/Code/unknownType`` for a word that is not in the vocabulary.
  public static func read(word name: String, data: JSONValue) throws(Fault) -> Self {
    guard let word = words.first(where: { $0.name == name }) else {
      throw Fault(.unknownType, field: "\(wordKey)", detail: String(name.prefix(64)))
    }
    do { return try word.read(data) } catch { throw error.inside("data") }
  }

  /// Reads an object with the word and its record.
  public static func read(_ json: JSONValue) throws(Fault) -> Self {
    guard case .object(let members) = json else {
      throw Fault(.wrongType, detail: "object ≠ \(json.typeName)")
    }
    let key = "\(wordKey)"
    guard let name = json[key]?.string else { throw Fault(.missingField, field: key) }
    if let extra = members.first(where: { $0.key != key && $0.key != "data" }) {
      throw Fault(.unknownField, field: extra.key)
    }
    return try read(word: name, data: json["data"] ?? [:])
  }

  /// Writes an object with the word and its record.
  public func write(to writer: inout JSONWriter) {
    // Canonical order: "command" stands before "data", "event" and "query" after it.
    let wordFirst = "\(Self.wordKey)" < "data"
    writer.openObject()
    if wordFirst {
      writer.name(Self.wordKey)
      writer.string(word)
    }
    writer.name("data")
    writeData(to: &writer)
    if !wordFirst {
      writer.name(Self.wordKey)
      writer.string(word)
    }
    writer.closeObject()
  }

  /// The schema: one of the words, each with its record.
  public static var schema: JSONValue {
    .object([
      .init(
        "oneOf",
        .array(
          words.map { word in
            [
              "type": "object",
              "properties": .object([
                .init("\(wordKey)", ["const": .string(word.name)]),
                .init("data", word.schema()),
              ]),
              "required": [.string("\(wordKey)")],
              "additionalProperties": false,
            ]
          }))
    ])
  }

  /// Reads the value from any decoder, through its one JSON form.
  public init(from decoder: any Decoder) throws {
    self = try Self.read(try JSONValue(from: decoder))
  }

  /// Writes the value to any encoder, through its one JSON form.
  public func encode(to encoder: any Encoder) throws {
    var writer = JSONWriter()
    write(to: &writer)
    try JSONValue(parsing: writer.bytes).encode(to: encoder)
  }
}
