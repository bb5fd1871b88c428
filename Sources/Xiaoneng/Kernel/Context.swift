/// All that a decision may know besides the dossier: who asks, when, under which rules, and what was
/// fetched for it.
///
/// Nothing in it reads a clock or draws a number: the same context gives the same events.
struct Context {
  /// The moment of the command.
  var at: Instant
  /// When the sweep or the command came by that lets it happen: later than `at` where time was behind.
  var arrived = Instant(0)
  /// The day of the command, in the jurisdiction.
  var day: Day
  /// Who asks.
  var actor: Principal
  /// The rules in force on that day.
  let rules: Rules
  /// Units, officers, posts, items, calendar.
  let register: Register
  /// The jurisdiction's offset from UTC, in minutes.
  var offsetMinutes: Int32
  /// The name of the dossier it is about; nil where that is still to be numbered.
  var dossier: DossierKey?
  /// What the domain asked for with ``Dossier/needs(for:in:)``; nil where it asked for nothing.
  var fetched: Fetched?

  var calendar: WorkingCalendar { register.calendar }
  var profile: Profile { rules.profile }

  /// Whether the actor's unit is the one that stands at `unit` in the register.
  func isOf(unit: Int32) -> Bool { register.isCode(actor.unit, of: unit) }

  /// Whether the actor is of the unit that stands at `unit` in the register, or was on `first` or after it: who was
  /// moved rules on nothing of the unit they left (回避).
  func isOf(unit: Int32, since first: Day) -> Bool {
    isOf(unit: unit) || unit >= 0 && register.served(actor.id, in: unit, since: first)
  }

  /// The same since a moment; a midnight that ends a day is of that day.
  func isOf(unit: Int32, since first: Instant) -> Bool {
    isOf(
      unit: unit,
      since: Instant(first.milliseconds &- 1).day(offsetMinutes: offsetMinutes))
  }

  /// The moment `day` ends: 24:00 (民法典 art 203(2)).
  func end(of day: Day) -> Instant? {
    guard let next = try? day.adding(1) else { return nil }
    return Instant(startOf: next, offsetMinutes: offsetMinutes)
  }
}

/// Personal data beside the ledger (个人信息): erasing the row makes them unrecoverable and every proof stays.
///
/// The ledger holds SHA-256 over the salt and the data, and nothing else of them (个人信息保护法 arts 47, 51).
public struct PersonalRecord: Sendable, Equatable {
  /// What it is within its dossier: `applicant`, `receiver`, `name`, `rating-1`.
  public var slot: String
  /// Sixteen random bytes.
  public var salt: Salt
  /// Canonical JSON.
  public var value: [UInt8]

  /// A record.
  public init(slot: String, salt: Salt, value: [UInt8]) {
    self.slot = slot
    self.salt = salt
    self.value = value
  }

  /// The account that it tells of; empty for none.
  var account: String { (try? JSONValue(parsing: value))?["account"]?.string ?? "" }

  /// SHA-256 over salt and value: what the event holds.
  public var commitment: LedgerDigest {
    var hash = SHA256()
    salt.update(&hash)
    hash.update(value)
    return hash.finalize()
  }
}

/// Sixteen bytes that make a commitment unguessable (盐值): without them a name could be found by trying all names.
public struct Salt: Hashable, Sendable {
  /// The first eight bytes, big-endian.
  public var high: UInt64
  /// The last eight bytes, big-endian.
  public var low: UInt64

  /// A salt of two halves.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// A salt of sixteen bytes; nil for any other count.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    high = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes[8...].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The sixteen bytes.
  public var bytes: [UInt8] {
    (0..<16).map { UInt8(truncatingIfNeeded: ($0 < 8 ? high : low) >> UInt64(56 - $0 % 8 * 8)) }
  }

  /// Adds the sixteen bytes to `hash`.
  func update(_ hash: inout SHA256) {
    for shift in stride(from: 56, through: 0, by: -8) {
      hash.update(UInt8(truncatingIfNeeded: high >> UInt64(shift)))
    }
    for shift in stride(from: 56, through: 0, by: -8) {
      hash.update(UInt8(truncatingIfNeeded: low >> UInt64(shift)))
    }
  }
}

/// Where salts come from (盐源): the host's choice, so that the core itself draws nothing. Tests give a seed and
/// get the same bytes each time; everyone else uses ``system``.
public struct SaltSource: Sendable {
  private var draw: @Sendable () -> UInt64
  private var numbers: SplitMix64?

  /// Salts drawn by `draw`, which must be cryptographically strong in production.
  public init(_ draw: @escaping @Sendable () -> UInt64) {
    self.draw = draw
    numbers = nil
  }

  /// Salts that follow from `seed`: for tests and simulations only, since they can be guessed.
  public static func seeded(_ seed: UInt64) -> SaltSource {
    var source = SaltSource { 0 }
    source.numbers = SplitMix64(seed: seed)
    return source
  }

  mutating func next() -> Salt { Salt(high: half(), low: half()) }

  mutating func half() -> UInt64 { numbers?.next() ?? draw() }
}
