/// What a decision orders in another dossier (后续事项), as data: the events that follow there. The other
/// dossier takes them, or finds that it was overtaken: ``Dossier/follow(_:in:into:)``.
///
/// It is carried out in the transaction of the decision where the store can change both dossiers at once.
/// Where it cannot, the order is kept with the decision's events, and done right after or by the next sweep;
/// by its key it is done once, wherever the process dies.
struct FollowUp: Record, Equatable {
  /// Who is named for the events.
  var actor = Actor.system
  /// When it was ordered: what follows happens then, or as soon after as the other dossier allows.
  var at = Instant(0)
  /// The dossier it is carried out in, there already or opened by it.
  var dossier = DossierKey(.approval, "-")
  /// The events, as the ledger spells them.
  var events: [Event] = []
  /// By which it is done once: the deciding dossier, the number of its first event, and the order's own name
  /// among those of the decision. A decision writes the name; the rest is known where it is recorded.
  var key = ""
  /// What the other dossier keeps beside its ledger.
  var personal: [OrderedPersonal] = []

  /// An order to read into.
  init() {}
  /// `events` in `dossier`, at the moment of the context.
  init(
    _ name: String, in dossier: DossierKey, _ events: [Event], by actor: Actor? = nil,
    personal: [PersonalRecord] = [], _ context: Context
  ) {
    self.actor = actor ?? context.actor
    at = context.at
    self.dossier = dossier
    self.events = events
    key = name
    self.personal = personal.map { OrderedPersonal($0) }
  }

  /// Every field, by name.
  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("actor", &actor)
    try visitor.required("at", &at)
    try visitor.required("dossier", &dossier)
    try visitor.list("events", &events)
    try visitor.required("key", &key)
    try visitor.list("personal", &personal)
  }

  /// What request keys of orders begin with: no caller's may.
  static let prefix = "follow-up:"

  /// The request key by which the other dossier's store knows that it was done.
  var requestKey: String { Self.prefix + key }

  /// The order as it is kept until it is done.
  var stored: StoredOrder {
    var writer = JSONWriter()
    write(to: &writer)
    return StoredOrder(key: key, text: writer.bytes)
  }

  /// Reads an order that was kept.
  ///
  /// - Throws: ``Fault/Code/storeCorrupt`` for a text that is none.
  init(_ stored: StoredOrder) throws(Fault) {
    guard let json = try? JSONValue(parsing: stored.text), let order = try? FollowUp.read(json),
      order.key == stored.key
    else { throw Fault(.storeCorrupt, field: "order", detail: String(stored.key.prefix(160))) }
    self = order
  }
}

/// Personal data that an order brings along: kept where personal data are, and with it until then.
struct OrderedPersonal: Record, Equatable {
  /// The halves of the salt, as the bits of signed numbers.
  var high: Int64 = 0
  var low: Int64 = 0
  /// What it is within the other dossier.
  var slot = ""
  /// What is kept.
  var value = JSONValue.null

  /// Personal data to read into.
  init() {}
  /// The same as `record`.
  init(_ record: PersonalRecord) {
    high = Int64(bitPattern: record.salt.high)
    low = Int64(bitPattern: record.salt.low)
    slot = record.slot
    value = (try? JSONValue(parsing: record.value)) ?? .null
  }

  /// Every field, by name.
  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("high", &high)
    try visitor.required("low", &low)
    try visitor.required("slot", &slot)
    try visitor.required("value", &value)
  }

  /// The record to keep.
  var record: PersonalRecord {
    PersonalRecord(
      slot: slot, salt: Salt(high: UInt64(bitPattern: high), low: UInt64(bitPattern: low)),
      value: value.canonicalBytes)
  }
}
