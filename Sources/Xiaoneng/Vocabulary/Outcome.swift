/// What became of a command (结果): what was recorded, or the rule that forbade it.
///
/// A refusal is an answer, not an error: it changed nothing. Whoever must have it done writes `.get()`, which throws
/// the refusal. That the storage could not, or that the request could not be read, is a fault and is thrown.
public enum Outcome: Sendable, Equatable {
  /// Recorded.
  case done(Done)
  /// Refused; nothing was recorded.
  case refused(Refusal)

  /// The recorded part, or nil when refused.
  public var done: Done? {
    if case .done(let done) = self { done } else { nil }
  }

  /// The recorded part; a refusal is thrown (办结则返回记录，被拒则抛出).
  ///
  /// - Throws: the refusal, where nothing was recorded.
  public func get() throws(Refusal) -> Done {
    switch self {
    case .done(let done): return done
    case .refused(let refusal): throw refusal
    }
  }

  /// The refusal, or nil when done.
  public var refusal: Refusal? {
    if case .refused(let refusal) = self { refusal } else { nil }
  }
}

extension Refusal {
  /// The refusal as the vocabulary shows it.
  public var json: JSONValue { RefusalForm(self).json }
  /// Writes the refusal as the vocabulary shows it.
  func write(to writer: inout JSONWriter) { RefusalForm(self).write(to: &writer) }
}

extension Fault {
  /// The fault as the vocabulary shows it.
  public var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("chinese", .string(chinese)), .init("code", .string(code.rawValue)),
      .init("english", .string(english)), .init("number", .integer(Int64(code.number))),
    ]
    if let detail { members.append(.init("detail", .string(detail))) }
    if let field { members.append(.init("field", .string(field))) }
    if let line { members.append(.init("line", .integer(Int64(line)))) }
    return .object(members)
  }
}

extension Outcome {
  /// The outcome as the vocabulary shows it.
  public var json: JSONValue {
    switch self {
    case .done(let done): .object([.init("done", done.json)])
    case .refused(let refusal): .object([.init("refused", refusal.json)])
    }
  }
}

extension Outcome: JSONCodable {
  /// Reads `{"done":{…}}` or `{"refused":{…}}`.
  public static func read(_ json: JSONValue) throws(Fault) -> Outcome {
    if let done = json["done"] { return .done(try Done.read(done)) }
    guard let refused = json["refused"] else { throw Fault(.missingField, field: "done") }
    let form = try RefusalForm.read(refused)
    guard let code = Refusal.Code(rawValue: form.code) else {
      throw Fault(.badValue, field: "code", detail: String(form.code.prefix(64)))
    }
    return .refused(
      Refusal(
        code, article: form.basis.map(\.basis).joined(separator: "; "), field: form.field,
        detail: form.detail))
  }

  /// Writes `{"done":{…}}` or `{"refused":{…}}`.
  public func write(to writer: inout JSONWriter) {
    writer.openObject()
    switch self {
    case .done(let done):
      writer.name("done")
      done.write(to: &writer)
    case .refused(let refusal):
      writer.name("refused")
      RefusalForm(refusal).write(to: &writer)
    }
    writer.closeObject()
  }

}

extension RefusalForm {
  init(_ refusal: Refusal) {
    basis = refusal.citations
    article = refusal.ground
    code = refusal.code.rawValue
    detail = refusal.detail
    english = refusal.english
    field = refusal.field
    chinese = refusal.chinese
    number = refusal.code.number
  }
}
