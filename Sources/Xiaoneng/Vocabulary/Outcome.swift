/// What became of a command (结果).
public enum Outcome: Sendable, Equatable {
  /// Recorded.
  case done(Done)
  /// Refused; nothing was recorded.
  case refused(Refusal)

  /// What was recorded.
  public struct Done: Sendable, Equatable {
    /// The dossier.
    public var dossier: DossierKey
    /// The first of the events.
    public var first: Int32
    /// The last of the events; before ``first`` when the command changed nothing.
    public var last: Int32
    /// The events' words, in order.
    public var events: [String]
    /// True when the request key was seen before: this is the first outcome again.
    public var repeated: Bool
    /// Cases whose due date moved with the calendar, and to which day.
    public var moved: [Moved]
    /// After personal data were erased: dossiers that still hold data of the same person, because one was split off
    /// the other. 个人信息保护法 art 47.
    public var stillHeld: [DossierKey]

    /// What was recorded.
    public init(
      dossier: DossierKey, first: Int32, last: Int32, events: [String] = [],
      repeated: Bool = false, moved: [Moved] = [], stillHeld: [DossierKey] = []
    ) {
      self.dossier = dossier
      self.first = first
      self.last = last
      self.events = events
      self.repeated = repeated
      self.moved = moved
      self.stillHeld = stillHeld
    }
  }

  /// A due date that moved when the calendar changed.
  public struct Moved: Record, Equatable {
    /// The case.
    public var dossier = DossierKey(.approval, "-")
    /// The statutory due date before.
    public var from = Day(0)
    /// The statutory due date now.
    public var to = Day(0)

    /// A move to read into.
    public init() {}

    /// Every field, by name.
    public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
      try visitor.required("dossier", &dossier)
      try visitor.required("from", &from)
      try visitor.required("to", &to)
    }
  }

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

extension Outcome.Done: Record {
  /// An outcome to read into.
  public init() { self.init(dossier: DossierKey(.approval, "-"), first: 0, last: 0) }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("dossier", &dossier)
    try visitor.list("events", &events)
    try visitor.required("first", &first)
    try visitor.required("last", &last)
    try visitor.list("moved", &moved)
    try visitor.defaulted("repeated", &repeated, false)
    try visitor.list("stillHeld", &stillHeld)
  }
}

/// A refusal as the vocabulary shows it.
struct RefusalForm: Record {
  var article: String?
  var code = ""
  var detail: String?
  var english = ""
  var field: String?
  var chinese = ""
  var number: Int32 = 0

  init() {}
  init(_ refusal: Refusal) {
    article = refusal.article
    code = refusal.code.rawValue
    detail = refusal.detail
    english = refusal.english
    field = refusal.field
    chinese = refusal.chinese
    number = refusal.code.number
  }

  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("article", &article)
    try visitor.required("chinese", &chinese)
    try visitor.required("code", &code)
    try visitor.optional("detail", &detail)
    try visitor.required("english", &english)
    try visitor.optional("field", &field)
    try visitor.required("number", &number)
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
      Refusal(code, article: form.article, field: form.field, detail: form.detail))
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

  /// One of the two forms.
  public static var schema: JSONValue {
    [
      "oneOf": [
        [
          "type": "object", "properties": ["done": Done.schema], "required": ["done"],
          "additionalProperties": false,
        ],
        [
          "type": "object", "properties": ["refused": RefusalForm.schema],
          "required": ["refused"], "additionalProperties": false,
        ],
      ]
    ]
  }
}
