extension FollowUp {
  /// `events` in `dossier`, at the moment of the context.
  init(
    _ name: String, in dossier: DossierKey, _ events: [Event], by actor: Principal? = nil,
    personal: [PersonalRecord] = [], _ context: Context
  ) {
    self.actor = actor ?? context.actor
    at = context.at
    self.dossier = dossier
    self.events = events
    key = name
    self.personal = personal.map { OrderedPersonal($0) }
  }

  /// What request keys of orders begin with: no caller's may.
  static let prefix = "follow-up:"

  /// The request key by which the other dossier's store knows that it was done.
  var requestKey: String { Self.prefix + key }
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
