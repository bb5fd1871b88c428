extension FollowUp {
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

  /// Reads an order that was kept.
  ///
  /// - Throws: ``Fault/Code/storeCorrupt`` for a text that is none.
  init(_ stored: StoredOrder) throws(Fault) {
    guard let json = try? JSONValue(parsing: stored.text), let order = try? FollowUp.read(json),
      order.key == stored.key
    else { throw Fault(.storeCorrupt, field: "order", detail: String(stored.key.prefix(160))) }
    self = order
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
}

extension OrderedPersonal {
  /// The same as `record`.
  init(_ record: PersonalRecord) {
    high = Int64(bitPattern: record.salt.high)
    low = Int64(bitPattern: record.salt.low)
    slot = record.slot
    value = (try? JSONValue(parsing: record.value)) ?? .null
  }

  /// The record to keep.
  var record: PersonalRecord {
    PersonalRecord(
      slot: slot, salt: Salt(high: UInt64(bitPattern: high), low: UInt64(bitPattern: low)),
      value: value.canonicalBytes)
  }
}
