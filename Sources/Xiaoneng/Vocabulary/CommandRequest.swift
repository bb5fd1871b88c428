/// A command with who asks, when, about which dossier, and under which request key.
///
/// Its JSON form is flat: the word stands under `command`, its record under `data`. A request with a key may be sent
/// again: the first outcome is told and nothing changes. The corresponding C type is `xn_request`.
public struct CommandRequest: JSONForm, Equatable {
  /// Who asks.
  public var actor: Principal
  /// When. The host's clock; never earlier than the dossier's last event.
  public var at: Instant
  /// What.
  public var command: Command
  /// About which dossier; nil when the command opens one and the engine numbers it.
  public var dossier: DossierKey?
  /// The same key again returns the first outcome and changes nothing.
  public var key: String?
}

// Beside the struct, where the struct keeps the initialiser that takes its members as they are: one of its own that sets
// them one by one costs a copy of them all.
extension CommandRequest {
  /// `command` about `dossier`, asked by `actor` at `at`.
  public init(
    _ command: Command, on dossier: DossierKey? = nil, by actor: Principal, at: Instant,
    key: String? = nil
  ) {
    self.init(actor: actor, at: at, command: command, dossier: dossier, key: key)
  }

  /// Reads a request as a caller says it: what only the engine says is refused by name.
  public static func read(_ json: JSONValue) throws(Fault) -> CommandRequest {
    var fields = try FieldReader(json, .said)
    let actor: Principal = try fields.required("actor")
    let at: Instant = try fields.required("at")
    let word: String = try fields.required("command")
    let data: JSONValue = try fields.required("data")
    let dossier: DossierKey? = try fields.optional("dossier")
    let key: String? = try fields.optional("key")
    let command = try Command.read(word: word, data: data, .said)
    try fields.finish()
    return CommandRequest(command, on: dossier, by: actor, at: at, key: key)
  }

  /// Writes the request, members in the order of their names.
  public func write(to writer: inout JSONWriter) {
    writer.openObject()
    writer.name("actor")
    actor.write(to: &writer)
    writer.name("at")
    at.write(to: &writer)
    writer.name("command")
    writer.string(command.word)
    writer.name("data")
    command.writeData(to: &writer)
    if let dossier {
      writer.name("dossier")
      dossier.write(to: &writer)
    }
    if let key {
      writer.name("key")
      writer.string(key)
    }
    writer.closeObject()
  }
}
