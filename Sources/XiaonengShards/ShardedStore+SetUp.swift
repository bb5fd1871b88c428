import Xiaoneng

// How the stores of a set know each other: each has written down the name of the set, its own place and their number.

/// Names of values that a set keeps beside the ledgers of its shards, and shows to no one.
enum ShardValue {
  static let prefix = "shards."
  static let set = Engine.placeSetting
  /// How much of the register the newest entries of a shard were decided by.
  static let register = "shards.register"
  /// The same from the shard's entry of this number on.
  static func register(from number: Int64) -> String { "shards.register.\(number)" }
  /// By which days of the register a shard is filed.
  static let filed = "shards.filed"
  /// The last number that was taken at home for a dossier elsewhere.
  static func counter(_ name: String) -> String { "shards.counter." + name }
  /// What a request that opens a dossier elsewhere has taken.
  static func request(_ key: String) -> String { "shards.request." + key }
  /// The last entry of each shard that a seal over so many covers.
  static func cut(_ entries: Int64) -> String { "shards.cut.\(entries)" }

  static func number(_ bytes: [UInt8]?) throws(Fault) -> Int64 {
    guard let bytes else { return 0 }
    guard let number = Int64(String(decoding: bytes, as: UTF8.self)), number >= 0 else {
      throw Fault(.storeCorrupt, field: "shards")
    }
    return number
  }

  static func bytes(_ number: Int64) -> [UInt8] { bytes([number]) }

  static func bytes(_ numbers: [Int64]) -> [UInt8] {
    Array(numbers.map { "\($0)" }.joined(separator: ",").utf8)
  }
}

extension ShardedStore {
  private struct Membership: Equatable {
    var set: String
    var place: Int
    var count: Int

    init(set: String, place: Int, count: Int) {
      (self.set, self.place, self.count) = (set, place, count)
    }

    init?(_ bytes: [UInt8]) {
      guard let json = try? JSONValue(parsing: bytes), let set = json["set"]?.string,
        let place = json["shard"]?.integer, let count = json["of"]?.integer
      else { return nil }
      self.init(set: set, place: Int(clamping: place) - 1, count: Int(clamping: count))
    }

    var bytes: [UInt8] {
      let json: JSONValue = [
        "of": .integer(Int64(count)), "set": .string(set), "shard": .integer(Int64(place) + 1),
      ]
      return json.canonicalBytes
    }

    var told: String { "shard \(place + 1) of \(count), set \(set)" }
  }

  private func refusal(_ place: Int, _ chinese: String, _ english: String) -> Fault {
    Fault(
      .badOption, field: "shards",
      detail:
        "第\(place + 1)片“\(parts[place].shard.name)”\(chinese) shard \(place + 1), “\(parts[place].shard.name)”, \(english)"
    )
  }

  /// Finds out which set this is, or makes one of empty stores.
  func prepare(create: Bool) throws(Fault) {
    let store: any Store
    do throws(Fault) {
      store = try parts[0].shard.open()
      parts[0].store = store
      if let known = try membership(of: store) {
        guard known.place == 0, known.count == parts.count else {
          throw refusal(0, "原是：\(known.told)", "is another one: \(known.told)")
        }
        mark = known.set
        return
      }
    } catch { throw told(error, of: 0) }
    guard create else { throw refusal(0, "不属于任何分片库", "belongs to no set") }
    try setUp()
  }

  /// The shard, opened where it is not, once it has shown that it is the right one.
  func opened(_ place: Int) throws(Fault) -> any Store {
    if let store = parts[place].store { return store }
    let store = try parts[place].shard.open()
    guard let known = try membership(of: store) else {
      throw refusal(place, "不属于本分片库", "does not belong to this set")
    }
    let right = Membership(set: mark, place: place, count: parts.count)
    guard known == right else {
      throw refusal(place, "原是：\(known.told)", "is another one: \(known.told)")
    }
    parts[place].store = store
    return store
  }

  private func membership(of store: any Store) throws(Fault) -> Membership? {
    _ = try store.begin(writing: false)
    defer { store.rollback() }
    guard let bytes = try store.value(named: ShardValue.set) else { return nil }
    guard let known = Membership(bytes) else { throw Fault(.storeCorrupt, field: "value.shards") }
    return known
  }

  /// Makes a set of empty stores; home comes last, so that half of a set is none and is made whole the next time.
  private func setUp() throws(Fault) {
    var known: String?
    for place in parts.indices {
      do throws(Fault) {
        let store = try place == 0 ? opened0() : parts[place].shard.open()
        let found = try membership(of: store)
        _ = try store.begin(writing: false)
        defer { store.rollback() }
        guard try store.lastNumber() == 0, try store.audit.values().count == (found == nil ? 0 : 1)
        else {
          throw refusal(place, "已有内容，不能用来新建分片库", "is not empty: no new set is made with it")
        }
        if let found {
          guard found.place == place, found.count == parts.count, found.set == known ?? found.set
          else { throw refusal(place, "原是：\(found.told)", "is another one: \(found.told)") }
          known = found.set
        }
        parts[place].store = store
      } catch { throw told(error, of: place) }
    }
    var random = SystemRandomNumberGenerator()
    mark =
      known
      ?? Salt(high: random.next(), low: random.next()).bytes.map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }.joined()
    for place in parts.indices.reversed() {
      guard let store = parts[place].store else { continue }
      do throws(Fault) {
        if try membership(of: store) != nil { continue }
        _ = try store.begin(writing: true)
        var changes = ChangeSet()
        changes.values[ShardValue.set] =
          Membership(set: mark, place: place, count: parts.count).bytes
        do { try store.commit(&changes) } catch {
          store.rollback()
          throw error
        }
      } catch { throw told(error, of: place) }
    }
  }

  private func opened0() throws(Fault) -> any Store {
    if let store = parts[0].store { return store }
    return try parts[0].shard.open()
  }
}
