/// What a decision leaves behind when it does not refuse (裁决): whole, one for each decision, and changed by
/// no one afterwards.
struct Ruling {
  /// What happened, in order.
  var events: [Event] = []
  /// Personal data to keep beside the ledger.
  var personal: [PersonalRecord] = []
  /// Personal data to erase.
  var erased: [String] = []
  /// The officer for whom a substitute acted.
  var actingFor = ""
  /// Whom the ledger names instead of the actor, where the actor's own id would give away who it is.
  var author: Principal?
  /// What follows in other dossiers, in order.
  var orders: [FollowUp] = []
  /// Counters that numbers were given from, with the last number given.
  var numbers: [String: Int64] = [:]
  /// Where the salts come from.
  var salts: SaltSource

  init(salts: SaltSource) { self.salts = salts }

  /// Keeps `record` beside the ledger under `slot`, and answers the commitment for the event.
  mutating func commit(_ slot: String, _ record: some Record) -> LedgerDigest {
    var writer = JSONWriter(capacity: 160)
    record.write(to: &writer)
    let kept = PersonalRecord(slot: slot, salt: salts.next(), value: writer.bytes)
    personal.append(kept)
    return kept.commitment
  }

  /// Erases what is kept under a slot, and says so: neither without the other.
  mutating func erase(_ data: PersonalErasure) {
    erased.append(data.slot)
    events.append(.personalErased(data))
  }

  /// Gives out the next number of a counter that the domain asked for.
  mutating func number(from counter: String, _ context: Context) -> Int64 {
    let last = numbers[counter] ?? context.fetched?.numbers[counter] ?? 0
    numbers[counter] = last &+ 1
    return last &+ 1
  }

  /// What the ledger will say; refuses a ruling that could not be read again: a text, a day or a name that no
  /// JSON could have held.
  @discardableResult
  func legible() throws(Refusal) -> [JSONValue] { try Self.legible(events) }

  /// The same for `events`.
  static func legible(_ events: [Event]) throws(Refusal) -> [JSONValue] {
    var records: [JSONValue] = []
    for event in events {
      var writer = JSONWriter()
      event.writeData(to: &writer)
      guard let json = try? JSONValue(parsing: writer.bytes),
        (try? Event.read(word: event.word, data: json)) != nil
      else {
        throw Refusal(writer.bytes.count > String.longestField ? .tooLong : .badRegister)
      }
      records.append(json)
    }
    return records
  }
}
