/// One item of the catalogue.
public struct ItemView: Record, Equatable {
  /// The item's code.
  public var code = ""
  /// Whether it takes applications.
  public var open = false
  /// The version in force.
  public var version = ItemVersion()

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("code", &code)
    try visitor.required("open", &open)
    try visitor.required("version", &version)
  }
}

/// The catalogue.
public struct ItemList: Record, Equatable {
  /// The items that may be shown.
  public var items: [ItemView] = []
  /// How many there are, the classified ones counted.
  public var total: Int32 = 0
  /// How many are classified and not shown 涉密.
  public var secret: Int32 = 0

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("items", &items)
    try visitor.required("secret", &secret)
    try visitor.required("total", &total)
  }
}

/// A unit.
public struct UnitView: Record, Equatable {
  /// The unit's code.
  public var code = ""
  /// The unit.
  public var unit = Unit()
  /// How many items it has.
  public var items: Int32 = 0

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("code", &code)
    try visitor.required("items", &items)
    try visitor.required("unit", &unit)
  }
}

/// The units.
public struct UnitList: Record, Equatable {
  /// The units.
  public var units: [UnitView] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("units", &units)
  }
}

/// One counter.
public struct FactView: Record, Equatable {
  /// The day.
  public var day = Day(0)
  /// The unit.
  public var unit = ""
  /// The item.
  public var item = ""
  /// What is counted.
  public var measure = ""
  /// How many.
  public var value: Int64 = 0

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("day", &day)
    try visitor.defaulted("item", &item, "")
    try visitor.required("measure", &measure)
    try visitor.defaulted("unit", &unit, "")
    try visitor.required("value", &value)
  }
}

/// Counters.
public struct FactList: Record, Equatable {
  /// The counters.
  public var facts: [FactView] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("facts", &facts)
  }
}

/// A dossier that is due.
public struct DueView: Record, Equatable {
  /// The dossier.
  public var dossier = DossierKey(.approval, "-")
  /// When time does something to it next.
  public var at = Instant(0)
  /// The unit.
  public var unit = ""
  /// Its light.
  public var light: Light = .grey

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("at", &at)
    try visitor.required("dossier", &dossier)
    try visitor.required("light", &light)
    try visitor.defaulted("unit", &unit, "")
  }
}

/// What is due.
public struct DueList: Record, Equatable {
  /// What is due, the earliest first.
  public var due: [DueView] = []

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.list("due", &due)
  }
}

/// The proof that a dossier is part of the whole: RFC 6962, checked without anyone else's data.
public struct ProofView: Record, Equatable {
  /// The dossier.
  public var dossier = DossierKey(.approval, "-")
  /// How many entries it has.
  public var length: Int32 = 0
  /// The hash of its last entry.
  public var head = Digest.zero
  /// Its leaf.
  public var leaf = Digest.zero
  /// The leaf's place, from 0.
  public var index: Int64 = 0
  /// How many leaves there are.
  public var count: Int64 = 0
  /// The path to the root.
  public var path: [Digest] = []
  /// The root.
  public var root = Digest.zero

  /// A record to read into or to fill.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("count", &count)
    try visitor.required("dossier", &dossier)
    try visitor.required("head", &head)
    try visitor.required("index", &index)
    try visitor.required("leaf", &leaf)
    try visitor.required("length", &length)
    try visitor.list("path", &path)
    try visitor.required("root", &root)
  }
}
