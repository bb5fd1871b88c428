/// What someone asks (命令): the one way in.
public enum Command: Vocabulary, Equatable {
  /// Something of the register.
  case register(RegisterCommand)
  /// Something of an approval case.
  case approval(CaseCommand)
  /// Something of a complaint.
  case complaint(ComplaintCommand)
  /// Something of a published table of complaints.
  case bulletin(BulletinCommand)
  /// Something of a day of the hotline.
  case hotline(HotlineCommand)
  /// Something of a key project.
  case project(ProjectCommand)
  /// Something of an appraisal.
  case appraisal(AppraisalCommand)
  /// Something of a penalty case.
  case penalty(PenaltyCommand)

  /// `command`.
  public static let wordKey: StaticString = "command"

  /// Every word of every domain.
  public static let words: [Word<Command>] =
    RegisterCommand.words.map { Word($0, Command.register) }
    + CaseCommand.words.map { Word($0, Command.approval) }
    + ComplaintCommand.words.map { Word($0, Command.complaint) }
    + BulletinCommand.words.map { Word($0, Command.bulletin) }
    + HotlineCommand.words.map { Word($0, Command.hotline) }
    + ProjectCommand.words.map { Word($0, Command.project) }
    + AppraisalCommand.words.map { Word($0, Command.appraisal) }
    + PenaltyCommand.words.map { Word($0, Command.penalty) }

  /// The word of this command.
  public var word: String {
    switch self {
    case .register(let command): command.word
    case .approval(let command): command.word
    case .complaint(let command): command.word
    case .bulletin(let command): command.word
    case .hotline(let command): command.word
    case .project(let command): command.word
    case .appraisal(let command): command.word
    case .penalty(let command): command.word
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .register(let command): command.writeData(to: &writer)
    case .approval(let command): command.writeData(to: &writer)
    case .complaint(let command): command.writeData(to: &writer)
    case .bulletin(let command): command.writeData(to: &writer)
    case .hotline(let command): command.writeData(to: &writer)
    case .project(let command): command.writeData(to: &writer)
    case .appraisal(let command): command.writeData(to: &writer)
    case .penalty(let command): command.writeData(to: &writer)
    }
  }
}

/// What was recorded (事件): the truth.
public enum Event: Vocabulary, Equatable {
  /// Something of the register.
  case register(RegisterEvent)
  /// Something of an approval case.
  case approval(CaseEvent)
  /// Something of a complaint.
  case complaint(ComplaintEvent)
  /// Something of a published table of complaints.
  case bulletin(BulletinEvent)
  /// Something of a day of the hotline.
  case hotline(HotlineEvent)
  /// Something of a key project.
  case project(ProjectEvent)
  /// Something of an appraisal.
  case appraisal(AppraisalEvent)
  /// Something of a penalty case.
  case penalty(PenaltyEvent)
  /// Someone read personal data 查阅个人信息.
  case personalRead(PersonalReading)
  /// Someone tried to, and was refused 查阅被拒.
  case personalDenied(PersonalReading)
  /// Personal data were erased 删除个人信息.
  case personalErased(PersonalErasure)

  /// `event`.
  public static let wordKey: StaticString = "event"

  /// Every word of every domain.
  public static let words: [Word<Event>] =
    RegisterEvent.words.map { Word($0, Event.register) }
    + CaseEvent.words.map { Word($0, Event.approval) }
    + ComplaintEvent.words.map { Word($0, Event.complaint) }
    + BulletinEvent.words.map { Word($0, Event.bulletin) }
    + HotlineEvent.words.map { Word($0, Event.hotline) }
    + ProjectEvent.words.map { Word($0, Event.project) }
    + AppraisalEvent.words.map { Word($0, Event.appraisal) }
    + PenaltyEvent.words.map { Word($0, Event.penalty) }
    + [
      Word("personal.read", Event.personalRead), Word("personal.denied", Event.personalDenied),
      Word("personal.erased", Event.personalErased),
    ]

  static let wordTable: [String: Word<Event>] = Dictionary(
    words.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The word of this event.
  public var word: String {
    switch self {
    case .register(let event): event.word
    case .approval(let event): event.word
    case .complaint(let event): event.word
    case .bulletin(let event): event.word
    case .hotline(let event): event.word
    case .project(let event): event.word
    case .appraisal(let event): event.word
    case .penalty(let event): event.word
    case .personalRead: "personal.read"
    case .personalDenied: "personal.denied"
    case .personalErased: "personal.erased"
    }
  }

  /// Writes the record under the word.
  public func writeData(to writer: inout JSONWriter) {
    switch self {
    case .register(let event): event.writeData(to: &writer)
    case .approval(let event): event.writeData(to: &writer)
    case .complaint(let event): event.writeData(to: &writer)
    case .bulletin(let event): event.writeData(to: &writer)
    case .hotline(let event): event.writeData(to: &writer)
    case .project(let event): event.writeData(to: &writer)
    case .appraisal(let event): event.writeData(to: &writer)
    case .penalty(let event): event.writeData(to: &writer)
    case .personalRead(let data), .personalDenied(let data): data.write(to: &writer)
    case .personalErased(let data): data.write(to: &writer)
    }
  }
}

/// A reading of protected data, recorded in the dossier it belongs to.
public struct PersonalReading: Record, Equatable {
  /// What was read.
  public var slot = ""
  /// What for.
  public var purpose = ""

  /// A reading to read into.
  public init() {}
  /// A reading of `slot` for `purpose`.
  public init(slot: String, purpose: String) {
    self.slot = slot
    self.purpose = purpose
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("purpose", &purpose)
    try visitor.required("slot", &slot)
  }
}

/// An erasure of protected data: the row and its salt are gone, the commitment stays.
public struct PersonalErasure: Record, Equatable {
  /// What was erased.
  public var slot = ""
  /// On what ground.
  public var reason = ""

  /// An erasure to read into.
  public init() {}
  /// An erasure of `slot` for `reason`.
  public init(slot: String, reason: String) {
    self.slot = slot
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("reason", &reason)
    try visitor.required("slot", &slot)
  }
}

/// A command with the dossier it is about, as a Swift caller spells it.
public struct Order: Sendable, Equatable {
  /// What.
  public var command: Command
  /// About which dossier; nil when the command opens one and the engine numbers it.
  public var dossier: DossierKey?

  /// `command` about `dossier`.
  public init(_ command: Command, on dossier: DossierKey?) {
    self.command = command
    self.dossier = dossier
  }

  /// Registers the unit `code`.
  public static func unit(_ code: String, _ unit: Unit) -> Order {
    Order(.register(.registerUnit(unit)), on: DossierKey(.unit, code))
  }
  /// Registers the officer `id`.
  public static func person(_ id: String, _ officer: Officer) -> Order {
    Order(.register(.registerPerson(officer)), on: DossierKey(.person, id))
  }
  /// Records that the officer `id` is away.
  public static func absence(_ id: String, _ absence: Absence) -> Order {
    Order(.register(.recordAbsence(absence)), on: DossierKey(.person, id))
  }
  /// Creates the post `code` or changes its holders.
  public static func post(_ code: String, _ post: Post) -> Order {
    Order(.register(.assignPost(post)), on: DossierKey(.post, code))
  }
  /// Publishes a version of the item `code`.
  public static func item(_ code: String, _ version: ItemVersion) -> Order {
    Order(.register(.publishItem(version)), on: DossierKey(.item, code))
  }
  /// Hands in an application; the engine numbers the case.
  public static func submit(_ application: Application) -> Order {
    Order(.approval(.submit(application)), on: nil)
  }
  /// `command` about the case `number`.
  public static func `case`(_ number: String, _ command: CaseCommand) -> Order {
    Order(.approval(command), on: .approval(number))
  }
  /// Writes a complaint down; the engine numbers it.
  public static func complain(_ intake: ComplaintIntake) -> Order {
    Order(.complaint(.register(intake)), on: nil)
  }
  /// `command` about the complaint `number`.
  public static func complaint(_ number: String, _ command: ComplaintCommand) -> Order {
    Order(.complaint(command), on: DossierKey(.complaint, number))
  }
  /// Puts a key project on the list; the engine numbers it.
  public static func list(_ project: ProjectIntake) -> Order {
    Order(.project(.register(project)), on: nil)
  }
  /// `command` about the key project `number`.
  public static func project(_ number: String, _ command: ProjectCommand) -> Order {
    Order(.project(command), on: DossierKey(.project, number))
  }
}

/// A command with who asks, when, about which dossier, and under which request key.
public struct Request: Record, Equatable {
  /// Who asks.
  public var actor = Actor()
  /// When. The host's clock; never earlier than the dossier's last event.
  public var at = Instant(0)
  /// What.
  public var command = Command.register(.registerUnit(Unit()))
  /// About which dossier; nil when the command opens one and the engine numbers it.
  public var dossier: DossierKey?
  /// The same key again returns the first outcome and changes nothing.
  public var key: String?

  /// A request to read into.
  public init() {}
  /// `command` about `dossier`, asked by `actor` at `at`.
  public init(
    _ command: Command, on dossier: DossierKey? = nil, by actor: Actor, at: Instant,
    key: String? = nil
  ) {
    self.command = command
    self.dossier = dossier
    self.actor = actor
    self.at = at
    self.key = key
  }

  /// Every field, by name; the command's word and record lie flat among them.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    var data = JSONValue.object([])
    var word = ""
    if Visitor.self == FieldWriter.self {
      word = command.word
      var writer = JSONWriter()
      command.writeData(to: &writer)
      data = (try? JSONValue(parsing: writer.bytes)) ?? .null
    }
    try visitor.required("actor", &actor)
    try visitor.required("at", &at)
    try visitor.required("command", &word)
    try visitor.required("data", &data)
    try visitor.optional("dossier", &dossier)
    try visitor.optional("key", &key)
    if Visitor.self == FieldReader.self {
      command = try Command.read(word: word, data: data)
    }
  }

  /// The schema: the envelope, and one of the words with its record.
  public static var schema: JSONValue {
    [
      "type": "object",
      "properties": [
        "actor": Actor.schema, "at": Instant.schema, "command": ["type": "string"], "data": true,
        "dossier": DossierKey.schema, "key": ["type": "string", "minLength": 1, "maxLength": 128],
      ],
      "required": ["actor", "at", "command", "data"],
      "additionalProperties": false,
      "oneOf": .array(
        Command.words.map { word in
          [
            "properties": .object([
              .init("command", ["const": .string(word.name)]), .init("data", word.schema()),
            ])
          ]
        }),
    ]
  }
}
