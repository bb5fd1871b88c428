/// A closed set of named records: the commands, events or questions of one domain, or of all.
///
/// Its JSON form is an object with the word under ``wordKey`` and the record under `data`. Made from a text
/// of words.
public protocol Vocabulary: JSONForm {
  /// The member that holds the word: `command`, `event`, `query` or `answer`.
  static var wordKey: StaticString { get }
  /// Every word, such as `case.submit`.
  static var words: [String] { get }
  /// Where each word stands in ``words``, also one of before.
  static var places: [String: Int] { get }
  /// The word of this value.
  var word: String { get }
  /// Reads the record under the word at `place`, as `voice` says it; nil where there is no such place.
  static func read(place: Int, _ data: JSONValue, _ voice: Voice) throws(Fault) -> Self?
  /// Writes the record under the word.
  func writeData(to writer: inout JSONWriter)
}

extension Vocabulary {
  /// Where each of `words` stands, and under what it was called before.
  package static func placed(_ words: [String], former: [String: String] = [:]) -> [String: Int] {
    let places = Dictionary(
      words.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    return places.merging(former.compactMapValues { places[$0] }) { today, _ in today }
  }

  /// The value for `name` with the record in `data`, as `voice` says it.
  ///
  /// - Throws: ``Fault/Code/unknownType`` for a word that is not in the vocabulary.
  @inlinable
  public static func read(
    word name: String, data: JSONValue, _ voice: Voice = .recorded
  ) throws(Fault) -> Self {
    // No word is longer, and hashing a longer text may be dear.
    guard name.utf8.count <= 64, let place = places[name] else {
      throw Fault(.unknownType, field: "\(wordKey)", detail: String(name.prefix(64)))
    }
    do {
      if let value = try read(place: place, data, voice) { return value }
    } catch { throw error.inside("data") }
    throw Fault(.unknownType, field: "\(wordKey)", detail: String(name.prefix(64)))
  }

  /// Reads an object with the word and its record.
  public static func read(_ json: JSONValue) throws(Fault) -> Self { try read(json, .recorded) }

  /// Reads an object with the word and its record, as `voice` says it.
  public static func read(_ json: JSONValue, _ voice: Voice) throws(Fault) -> Self {
    guard case .object(let members) = json else {
      throw Fault(.wrongType, detail: "object ≠ \(json.typeName)")
    }
    let key = "\(wordKey)"
    guard let name = json[key]?.string else { throw Fault(.missingField, field: key) }
    if let extra = members.first(where: { $0.key != key && $0.key != "data" }) {
      throw Fault(.unknownField, field: extra.key)
    }
    return try read(word: name, data: json["data"] ?? [:], voice)
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
}
