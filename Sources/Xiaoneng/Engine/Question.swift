/// A query with who asks, when, and about which dossier (查询).
///
/// Its JSON form is flat: the word stands under `query`, its record under `data`.
public struct Question: JSONForm, Equatable {
  /// Who asks.
  public var actor: Principal
  /// When.
  public var at: Instant
  /// What.
  public var query: Query
  /// About which dossier, where the query is about one.
  public var dossier: DossierKey?

  /// `query` about `dossier`, asked by `actor` at `at`.
  public init(_ query: Query, on dossier: DossierKey? = nil, by actor: Principal, at: Instant) {
    self.query = query
    self.dossier = dossier
    self.actor = actor
    self.at = at
  }

  /// Reads a question; `data` may be left out.
  public static func read(_ json: JSONValue) throws(Fault) -> Question {
    var fields = try FieldReader(json, .said)
    let actor: Principal = try fields.required("actor")
    let at: Instant = try fields.required("at")
    let data: JSONValue = try fields.usual("data", [:])
    let dossier: DossierKey? = try fields.optional("dossier")
    let word: String = try fields.required("query")
    let query = try Query.read(word: word, data: data, .said)
    try fields.finish()
    return Question(query, on: dossier, by: actor, at: at)
  }

  /// Writes the question, members in the order of their names.
  public func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.name("actor")
    actor.write(to: &writer)
    writer.name("at")
    at.write(to: &writer)
    writer.name("data")
    query.writeData(to: &writer)
    if let dossier {
      writer.name("dossier")
      dossier.write(to: &writer)
    }
    writer.name("query")
    writer.string(query.word)
    writer.closeObject()
  }
}
