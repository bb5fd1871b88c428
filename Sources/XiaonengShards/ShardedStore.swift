import Xiaoneng

/// Several stores as one (分片): each dossier stands in the one that the hash of its name says, with whatever belongs to
/// it.
///
/// - The place of a dossier is the first two bytes of SHA-256 of its name, modulo the number of shards. The number never
///   changes: `copyAcross(into:page:progress:)` moves a set into another of any size.
/// - The first shard is home: the register, the settings, the seals and the series of numbers stand there. It is asked at
///   every command, and written to by those alone that give a number out or change the register.
/// - One transaction writes in one shard, and at most reads in the others. What a decision orders in another is kept
///   with it and done once, as ``Xiaoneng/ChangeSet/orders`` are. There is no commit in two phases, and none is needed.
/// - A number is taken at home before the dossier that it names is opened. Where the shard of that dossier fails in
///   between, the number is passed over; the same request, made again with its key, gets the same number.
/// - A request key is held against the shard of the dossier that the command names, and at home for commands that open
///   one. The same key for two dossiers in two shards is not noticed.
/// - Questions over all dossiers ask all shards, and are refused where one cannot be reached: its name is in the fault.
///   What concerns the others only goes on.
///
/// One set is used by one thread at a time; many processes may hold one on the same stores.
public final class ShardedStore: Store {
  /// One of the stores (片), and how it is opened: when it is first needed, and again after it could not be.
  public struct Shard {
    /// What it is called where something is told of it; without passwords.
    public var name: String
    /// Opens it.
    public var open: () throws(Fault) -> any Store

    /// A shard that is opened when it is needed.
    public init(_ name: String, open: @escaping () throws(Fault) -> any Store) {
      (self.name, self.open) = (name, open)
    }
  }

  enum Phase { case outside, reading, writing }

  /// A shard as this set holds it.
  struct Part {
    var shard: Shard
    var store: (any Store)?
    var phase = Phase.outside
    /// What its last transaction of this set began with.
    var generation: Int64?
    /// How much of the register its entries were decided by, as it stood at that generation.
    var mark: Int64?
    /// From which entry on they were decided by how much, as far as it was read.
    var history: (last: Int64, marks: [(from: Int64, register: Int64)])?
  }

  var parts: [Part]
  var phase = Phase.outside
  /// The shard that the open transaction writes in.
  var target: Int?
  /// The shard that the open transaction is about.
  var hint: Int?
  /// What counters of numbers said in this transaction.
  var counted: [String: Int64] = [:]
  /// The key of a request that opens a dossier, to be claimed at home before.
  var claim: String?
  /// What was claimed for it before.
  var claimed: [UInt8]?
  /// What the counters said when the same request was made before and came to nothing.
  var resumed: [String: Int64] = [:]
  /// By what the stores of this set know each other.
  var mark: String = ""

  /// Opens a set of stores, and sets them up where all of them are empty.
  ///
  /// - Parameters:
  ///   - shards: the stores, always all of them and in the same order; from 1 to 64. The first must be reached, and
  ///     when the set is new all.
  ///   - create: whether empty stores become a new set.
  /// - Throws: a ``XiaonengCalendar/Fault``: `badOption` with the field `shards` for stores that are no set, not all of
  ///   it, or not in its order; what opening the first throws.
  public init(_ shards: [Shard], create: Bool = true) throws(Fault) {
    guard (1...ShardNumber.most).contains(shards.count) else {
      throw Fault(.badOption, field: "shards", detail: "1…\(ShardNumber.most)")
    }
    parts = shards.map { Part(shard: $0) }
    try prepare(create: create)
  }

  /// The same for stores that are open.
  public convenience init(_ stores: [any Store], create: Bool = true) throws(Fault) {
    try self.init(
      stores.enumerated().map { (place, store) in Shard("\(place)") { () throws(Fault) in store } },
      create: create)
  }

  // MARK: - Places

  /// How many stores there are.
  public var places: Int { parts.count }
  /// Nothing holds the first part still while another is decided on.
  public var isAtHand: Bool { false }

  /// Where a dossier stands: the register at home, any other by the hash of its name.
  public func place(of dossier: DossierKey) -> Int {
    Self.place(of: dossier, among: parts.count)
  }

  static func place(of dossier: DossierKey, among count: Int) -> Int {
    guard count > 1, !dossier.kind.isOfRegister else { return 0 }
    let bytes = SHA256.hash(dossier.description).bytes
    return (Int(bytes.first ?? 0) << 8 | Int(bytes.dropFirst().first ?? 0)) % count
  }

  /// The first of the stores, inside the open transaction.
  public var home: any Store { parts.first?.store ?? self }

  /// Calls a shard inside the open transaction, of which it becomes part.
  func at<Result>(
    _ place: Int, _ body: (any Store) throws(Fault) -> Result
  ) throws(Fault) -> Result {
    guard parts.indices.contains(place) else { throw Fault(.storeCorrupt, field: "shards") }
    do throws(Fault) {
      let store = try opened(place)
      if phase != .outside, parts[place].phase == .outside {
        try begin(place, store, writing: false)
      }
      return try body(store)
    } catch { throw told(error, of: place) }
  }

  /// Calls all of them, in their order.
  func each<Result>(
    _ body: (Int, any Store) throws(Fault) -> Result
  ) throws(Fault) -> [Result] {
    var results: [Result] = []
    for place in parts.indices {
      results.append(try at(place) { (store) throws(Fault) in try body(place, store) })
    }
    return results
  }

  /// A fault with the shard that it comes from.
  func told(_ fault: Fault, of place: Int) -> Fault {
    guard fault.code.number >= 1_000, fault.code != .versionConflict, fault.field != "shards",
      parts.count > 1
    else { return fault }
    var told = fault
    told.field = "shards"
    told.detail =
      "第\(place + 1)片 shard \(place + 1) of \(parts.count), \(parts[place].shard.name)"
      + (fault.detail.map { ": \($0)" } ?? "")
    return told
  }

  func begin(_ place: Int, _ store: any Store, writing: Bool) throws(Fault) {
    let now = try store.begin(writing: writing)
    if parts[place].generation != now { parts[place].mark = nil }
    parts[place].generation = now
    parts[place].phase = writing ? .writing : .reading
  }

  func end(_ place: Int) {
    if parts[place].phase != .outside { parts[place].store?.rollback() }
    parts[place].phase = .outside
  }

  /// Whether one of the shards that are open owes an erasure.
  public var owesErasure: Bool { parts.contains { $0.store?.owesErasure == true } }

  // MARK: - Transactions

  /// Begins a transaction: at home, to read; the other shards take part when they are first needed.
  public func begin(writing: Bool) throws(Fault) -> Int64 {
    guard phase == .outside else { throw Fault(.storeBusy) }
    phase = writing ? .writing : .reading
    do {
      return try at(0) { (_) throws(Fault) in parts.first?.generation ?? 0 }
    } catch {
      rollback()
      throw error
    }
  }

  /// Makes the shard of the open transaction the one that it writes in; see ``Store/aim(at:)``.
  public func aim(at place: Int) throws(Fault) {
    guard phase != .outside, parts.indices.contains(place) else { return }
    hint = place
    guard phase == .writing, target != place else { return }
    guard target == nil else { throw Self.spans }
    do throws(Fault) {
      let store = try opened(place)
      let before = parts[place].phase == .reading ? parts[place].generation : nil
      end(place)
      try begin(place, store, writing: true)
      // What was read of the register must be what it is now.
      if place == 0, let before, before != parts[0].generation { throw Fault(.versionConflict) }
      target = place
    } catch {
      end(place)
      throw told(error, of: place)
    }
  }

  static var spans: Fault {
    Fault(
      .badValue, field: "shards",
      detail: "一个事务只能更改一片内的卷宗 one transaction changes dossiers of one shard only")
  }

  /// Makes sure of the shard that would be written in.
  public func confirm() throws(Fault) {
    guard let target else { return }
    try at(target) { (store) throws(Fault) in try store.confirm() }
  }

  /// Ends the transaction in all shards.
  public func rollback() {
    for place in parts.indices { end(place) }
    phase = .outside
    (target, hint, claim, claimed) = (nil, nil, nil, nil)
    counted.removeAll()
    resumed.removeAll()
  }
}
