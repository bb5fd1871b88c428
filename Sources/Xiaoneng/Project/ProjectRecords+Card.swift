/// A card is handed out (发卡).
public struct CardIssue: Record, Equatable {
  /// What it is.
  public var kind: CardKind = .supervision
  /// Who holds it; kept beside the ledger. The owner's contact where left out.
  public var holder: ProjectContact?

  /// A record to read into or to fill.
  public init() {}
  /// A card.
  public init(_ kind: CardKind, holder: ProjectContact? = nil) {
    self.kind = kind
    self.holder = holder
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("holder", &holder)
    try visitor.required("kind", &kind)
  }
}

/// A card as the ledger knows it: who holds it is a commitment.
public struct CardRecord: Record, Equatable {
  /// Its number.
  public var number = ""
  /// What it is.
  public var kind: CardKind = .supervision
  /// The edition of what a contact card tells: leader, tracker, team.
  public var edition: Int32 = 0
  /// The commitment to who holds it.
  public var holder: Digest?
  /// The card it replaces.
  public var replaces = ""

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("edition", &edition)
    try visitor.optional("holder", &holder)
    try visitor.required("kind", &kind)
    try visitor.required("number", &number)
    try visitor.defaulted("replaces", &replaces, "")
  }
}

/// What the owner says of one department (对部门的评价): one to five stars, five the best.
public struct CardMark: Record, Equatable {
  /// The department.
  public var unit = ""
  /// How fast 办理时限.
  public var time: Int32?
  /// How friendly 服务态度.
  public var attitude: Int32?
  /// How lawful the fees 收费.
  public var fees: Int32?
  /// How honest: 吃拿卡要.
  public var integrity: Int32?

  /// A record to read into or to fill.
  public init() {}
  /// Marks for `unit`.
  public init(
    _ unit: String, time: Int32? = nil, attitude: Int32? = nil, fees: Int32? = nil,
    integrity: Int32? = nil
  ) {
    self.unit = unit
    self.time = time
    self.attitude = attitude
    self.fees = fees
    self.integrity = integrity
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.optional("attitude", &attitude)
    try visitor.optional("fees", &fees)
    try visitor.optional("integrity", &integrity)
    try visitor.optional("time", &time)
    try visitor.required("unit", &unit)
  }
}

/// A supervision card comes back (回收监督卡).
public struct CardReturn: Record, Equatable {
  /// Its number.
  public var card = ""
  /// The marks.
  public var marks: [CardMark] = []
  /// The owner's own words; kept beside the ledger.
  public var text = ""

  /// A record to read into or to fill.
  public init() {}
  /// The card `card`.
  public init(_ card: String, marks: [CardMark] = [], text: String = "") {
    self.card = card
    self.marks = marks
    self.text = text
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("card", &card)
    try visitor.list("marks", &marks)
    try visitor.defaulted("text", &text, "")
  }
}

/// A returned card as the ledger knows it.
public struct CardReturnRecord: Record, Equatable {
  /// Its number.
  public var card = ""
  /// The marks.
  public var marks: [CardMark] = []
  /// The commitment to the words; nil where there are none.
  public var text: Digest?
  /// The last day for taking it in.
  public var takeBy = Day(0)

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("card", &card)
    try visitor.list("marks", &marks)
    try visitor.required("takeBy", &takeBy)
    try visitor.optional("text", &text)
  }
}

/// A returned card is taken in (监督卡办理).
public struct CardTaking: Record, Equatable {
  /// Its number.
  public var card = ""
  /// What it becomes.
  public var outcome: CardOutcome = .evidence
  /// The complaint's category, where it becomes one.
  public var category = ""
  /// The department complained about, where it becomes a complaint.
  public var unit = ""

  /// A record to read into or to fill.
  public init() {}
  /// The card `card`.
  public init(_ card: String, outcome: CardOutcome, category: String = "", unit: String = "") {
    self.card = card
    self.outcome = outcome
    self.category = category
    self.unit = unit
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("card", &card)
    try visitor.defaulted("category", &category, "")
    try visitor.required("outcome", &outcome)
    try visitor.defaulted("unit", &unit, "")
  }
}

/// A card taken in, as the ledger knows it: which complaint it became is a commitment.
public struct CardTakingRecord: Record, Equatable {
  /// Its number.
  public var card = ""
  /// What it became.
  public var outcome: CardOutcome = .evidence
  /// The commitment to the complaint's number.
  public var complaint: Digest?

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("card", &card)
    try visitor.optional("complaint", &complaint)
    try visitor.required("outcome", &outcome)
  }
}

/// A card is void (作废), or replaced by another (补发).
public struct CardVoid: Record, Equatable {
  /// Its number.
  public var card = ""
  /// Why.
  public var reason = ""

  /// A record to read into or to fill.
  public init() {}
  /// The card `card`.
  public init(_ card: String, reason: String) {
    self.card = card
    self.reason = reason
  }

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("card", &card)
    try visitor.required("reason", &reason)
  }
}
