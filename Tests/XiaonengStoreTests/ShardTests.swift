import Foundation
import Testing
import XiaonengSQLite
import XiaonengSimulation
import XiaonengTestSupport

@testable import Xiaoneng
@testable import XiaonengShards

/// What a set of shards promises beside what every store does.
@Suite struct ShardTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  private func memory(_ count: Int) -> [any Store] { (0..<count).map { _ in MemoryStore() } }

  private func engine(_ store: any Store, seed: UInt64 = 5) throws -> Engine {
    var options = Engine.Options()
    options.salts = .seeded(seed)
    return try Engine(store: store, options: options)
  }

  /// The texts of every dossier, and whose they are.
  private func ledgers(_ store: any Store) throws -> [DossierKey: [String]] {
    _ = try store.begin(writing: false)
    defer { store.rollback() }
    var found: [DossierKey: [String]] = [:]
    for head in try store.heads(of: DossierKind.allCases) {
      found[head.key] = try store.entries(of: head).map { String(decoding: $0.text, as: UTF8.self) }
    }
    return found
  }

  /// The first dossier whose texts differ, with the first text that does.
  private func difference(_ one: any Store, _ other: any Store) throws -> String? {
    let (mine, theirs) = (try ledgers(one), try ledgers(other))
    for key in Set(mine.keys).union(theirs.keys).sorted() {
      let (here, there) = (mine[key] ?? [], theirs[key] ?? [])
      guard here != there else { continue }
      let place = zip(here, there).enumerated().first { $1.0 != $1.1 }?.offset
      let at = place ?? min(here.count, there.count)
      return "\(key) \(here.count)/\(there.count) at \(at + 1):\n"
        + "\(here.indices.contains(at) ? here[at] : "-")\n"
        + "\(there.indices.contains(at) ? there[at] : "-")"
    }
    return nil
  }

  @Test(arguments: [3, 5])
  func
    `a city on shards has the ledgers and counters that it has on one store, and a seal of its own`(
      _ count: Int
    ) throws
  {
    let city = City.made(cases: 120, items: 20, seed: 3, year: 2012)
    let end = Instant(startOf: try #require(Day(year: 2013, month: 1, day: 1)))
    func live(_ store: any Store) throws -> Engine {
      let engine = try engine(store)
      var year = try CityYear(city)
      _ = try year.live(on: engine, batch: 1)
      return engine
    }
    let one = try live(MemoryStore())
    let set = try ShardedStore(memory(count))
    let many = try live(set)
    #expect(try difference(one.store, set) == nil)
    for (unit, item) in [(nil, nil), ("x", nil)] as [(String?, String?)] {
      #expect(
        try one.store.facts(from: .first, through: .last, unit: unit, item: item)
          == set.facts(from: .first, through: .last, unit: unit, item: item))
    }
    #expect(
      try one.store.sums(from: .first, through: .last, unit: nil, item: nil, measures: [])
        == set.sums(from: .first, through: .last, unit: nil, item: nil, measures: []))
    let (mine, theirs) = (try one.seal(at: end), try many.seal(at: end))
    #expect((mine.entries, mine.dossiers) == (theirs.entries, theirs.dossiers))
    #expect(try many.verify().wrong == nil)
    #expect(try many.verify(against: theirs).wrong == nil)
    // Two of the same entries differ in the order of their leaves only.
    #expect(try many.verify(against: mine).wrong?.kind == .seal)
    // They are spread, and nothing waits.
    for part in set.parts { #expect(try part.store?.lastNumber() ?? 0 > 20) }
    #expect(try set.orders(limit: .max).isEmpty)
  }

  @Test
  func `a year of joint stages, cards and projects crosses the shards and is what one store has`()
    throws
  {
    let (one, set) = (MemoryStore(), try ShardedStore(memory(3)))
    for store in [one, set] as [any Store] {
      var year = try CityYear(City.danzhou2012.shortened(to: 1, besides: false))
      _ = try year.live(on: try engine(store), batch: 1)
    }
    #expect(try difference(one, set) == nil)
    let many = try engine(set)
    #expect(try many.verify().wrong == nil)
    // A stage and the cases of its branches stand in all of them.
    let stages = try set.heads(of: [.stage])
    #expect(stages.count == 16 && Set(stages.map { set.place(of: $0.key) }).count == 3)
    let counted = try set.sums(from: .first, through: .last, unit: nil, item: nil, measures: [])
    #expect(
      try one.sums(from: .first, through: .last, unit: nil, item: nil, measures: []) == counted)
  }

  // MARK: - Which set

  private func detail(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch {
      guard let fault = error as? Fault, fault.field == "shards" else { return "\(error)" }
      return "\(fault.code.rawValue) \(fault.detail ?? "")"
    }
  }

  @Test func `shards in another order, missing, foreign or alone are no set, and no damage`() throws
  {
    let stores = memory(3)
    let office = try Office(try ShardedStore(stores))
    try office.work()
    #expect(detail { _ = try ShardedStore(stores) } == nil)
    func says(_ stores: [any Store], _ words: String) {
      let told = detail {
        let set = try ShardedStore(stores)
        _ = try set.lastNumber()
      }
      #expect(told?.hasPrefix("badOption") == true, "\(told ?? "-")")
      #expect(told?.contains(words) == true, "\(told ?? "-")")
    }
    says([stores[1], stores[0], stores[2]], "shard 2 of 3")
    says([stores[0], stores[2], stores[1]], "shard 3 of 3")
    says(Array(stores.prefix(2)), "shard 1 of 3")
    says(stores + memory(1), "shard 1 of 3")
    says([stores[0], MemoryStore(), stores[2]], "does not belong to this set")
    says([MemoryStore(), stores[1], stores[2]], "is not empty")
    let other = memory(3)
    _ = try ShardedStore(other)
    says([stores[0], other[1], stores[2]], "is another one")
    says([], "1…64")
    #expect(detail { _ = try Engine(store: stores[0]) }?.contains("shard") == true)
    #expect(detail { _ = try Engine(store: stores[2]) }?.contains("shard") == true)
    #expect(
      detail { _ = try ShardedStore(memory(2), create: false) }?.contains("belongs to no set")
        == true)
    // Half of a new set is made whole the next time.
    let half = memory(2)
    try half[1].write { $0.values[ShardValue.set] = Array(#"{"of":2,"set":"ab","shard":2}"#.utf8) }
    #expect(detail { _ = try ShardedStore(half) } == nil)
    #expect(detail { _ = try ShardedStore(half) } == nil)
  }

  @Test func `one transaction over two shards is refused and changes nothing`() throws {
    let set = try ShardedStore(memory(3))
    let keys = try keys(of: set, in: [1, 2])
    let told = detail {
      try set.write { changes in
        for key in keys { changes.append(to: changes.touch(DossierHead(new: key))) }
      }
    }
    #expect(told?.hasPrefix("badValue") == true)
    #expect(try set.lastNumber() == 0)
    #expect(try set.record(keys[0]).version == 1)
  }

  /// A case for each of these shards.
  private func keys(of set: ShardedStore, in places: [Int]) throws -> [DossierKey] {
    try places.map { place in
      let keys = (0..<200).map { DossierKey(.case, "K\($0)") }
      return try #require(keys.first { set.place(of: $0) == place })
    }
  }

  // MARK: - A shard that is away

  /// A store that can be cut off.
  private final class Gate {
    let store: any Store
    var isShut = false
    init(_ store: any Store) { self.store = store }
  }

  @Test
  func `what concerns others goes on while a shard is away, and what is about all says which`()
    throws
  {
    let stores = memory(3)
    let office = try Office(try ShardedStore(stores))
    try office.found()
    var known: [Int: DossierKey] = [:]
    for number in 0..<12 {
      let key = try office.submit(number)
      known[(office.engine.store as? ShardedStore)?.place(of: key) ?? 0] = key
    }
    #expect(known.count == 3)
    let shards = stores.enumerated().map { (place, store) in
      ShardedStore.Shard("no\(place)") { () throws(Fault) in
        guard place != 2 else { throw Fault(.storeBusy) }
        return store
      }
    }
    let set = try ShardedStore(shards)
    let other = try Office(set, seed: 9)
    try other.accept(try #require(known[0]))
    try other.accept(try #require(known[1]))
    for body in [
      { try other.accept(try #require(known[2])) },
      { _ = try other.engine.seal(at: other.at(3)) },
      { _ = try set.facts(from: .first, through: .last, unit: nil, item: nil) },
      { _ = try other.engine.health(at: other.at()) },
    ] as [() throws -> Void] {
      let told = detail(body)
      #expect(
        told?.hasPrefix("storeBusy") == true && told?.contains("no2") == true, "\(told ?? "-")")
    }
    // Time passes where it can, and then says where it did not.
    let told = detail { _ = try other.engine.sweep(at: other.at(60)) }
    #expect(told?.contains("no2") == true)
    let key = try #require(known[1])
    #expect(try stores[1].head(of: key)?.version ?? 0 > 2)
  }

  // MARK: - Numbers and keys

  /// A store that fails at a commit, before or after it is kept.
  private final class FrailStore: ForwardingStore {
    /// How many commits until it fails, and whether that one is kept.
    var failure: (after: Int, kept: Bool)?
    override func commit(_ changes: inout ChangeSet) throws(Fault) {
      if let next = failure {
        failure = next.after > 0 ? (next.after - 1, next.kept) : nil
        if next.after == 0 {
          if next.kept { try base.commit(&changes) } else { base.rollback() }
          throw Fault(.storeBusy)
        }
      }
      try base.commit(&changes)
    }
  }

  @Test(arguments: [false, true], [0, 1, 2])
  func `a request whose shard fails is done once under its own number when it comes again`(
    _ kept: Bool, _ place: Int
  ) throws {
    let frail = memory(3).map { FrailStore($0) }
    let set = try ShardedStore(frail)
    let office = try Office(set)
    try office.found()
    var given: Set<String> = []
    var failures = 0
    for number in 0..<30 {
      frail[place].failure = number % 2 == 0 ? (0, kept) : nil
      var tries = 0
      while true {
        do {
          let done = try office.execute(
            office.application(number), on: nil, by: office.window, request: "r\(number)")
          #expect(given.insert(done.dossier.id).inserted)
          #expect(done.repeated == (tries > 0 && kept && set.place(of: done.dossier) == place))
          break
        } catch {
          tries += 1
          failures += 1
          try #require((error as? Fault)?.code == .storeBusy && tries < 3)
        }
      }
    }
    frail[place].failure = nil
    #expect(failures > 3)
    // None was given twice, and none was passed over: the same request has its own again.
    #expect(given.count == 30)
    let last = office.item + "202403040030"
    #expect(given.contains(last) && !given.contains(office.item + "202403040031"))
    #expect(try office.engine.verify().wrong == nil)
    for number in 0..<30 {
      let again = try office.execute(
        office.application(number), on: nil, by: office.window, request: "r\(number)")
      #expect(again.repeated)
    }
    #expect(try set.heads(of: [.case]).count == 30)
  }

  @Test func `two engines on one set give every number once and see each other's register`() throws
  {
    let paths = (0..<3).map { folder.file("s\($0).db") }
    func open(_ seed: UInt64) throws -> Office {
      try Office(try ShardedStore(try paths.map { try SQLiteStore(path: $0) }), seed: seed)
    }
    let offices = [try open(1), try open(2)]
    try offices[0].found()
    var given: Set<DossierKey> = []
    for number in 0..<20 { given.insert(try offices[number % 2].submit(number)) }
    #expect(given.count == 20)
    let both = Principal("w2", .window, unit: offices[0].unit)
    _ = try offices[0].engine.execute(
      .person(
        "w2", Registry.Officer("某", unit: offices[0].unit, roles: [.window])),
      by: offices[0].admin, at: offices[0].at()
    ).get()
    for key in given {
      try offices[1].execute(.accept(Cases.Acceptance("受1")), on: key, by: both)
    }
    #expect(try offices[0].engine.verify().wrong == nil)
    let seal = try offices[1].engine.seal(at: offices[1].at(1))
    let first = try #require(given.sorted().first)
    try offices[0].advance(first, by: offices[0].handler)
    #expect(try offices[0].engine.verify(against: seal).wrong == nil)
  }

  // MARK: - Days, messages, the feed

  @Test func `other days move what waits in every shard`() throws {
    let (one, set) = (try Office(MemoryStore()), try Office(try ShardedStore(memory(3))))
    var moved: [[Outcome.Moved]] = []
    for office in [one, set] {
      try office.found()
      for number in 0..<9 { try office.accept(try office.submit(number)) }
      let days = [Day(office.day.number + 3), Day(office.day.number + 4)]
      let overlay = CalendarOverlay("台风停工", daysOff: days)
      let done = try office.engine.execute(
        .register(.calendarOverlay(overlay)), on: DossierKey(.calendar, "main"), by: office.admin,
        at: office.at(1)
      ).get()
      moved.append(done.moved)
    }
    #expect(moved[0].count == 9 && moved[0] == moved[1])
    func due(_ office: Office) throws -> [DossierKey: Instant?] {
      Dictionary(
        uniqueKeysWithValues: try office.engine.store.waiting().map { ($0.key, $0.due) })
    }
    #expect(try due(one) == due(set))
    for office in [one, set] { while try office.engine.sweep(at: office.at(60)).more {} }
    #expect(try difference(one.engine.store, set.engine.store) == nil)
    #expect(try set.engine.verify().wrong == nil)
  }

  @Test func `messages keep their numbers, and the feed gives everything once`() throws {
    let office = try Office(try ShardedStore(memory(3)))
    try office.work()
    let store = office.engine.store
    let waiting = try office.engine.notices(at: office.at(9), limit: 1_000)
    #expect(Set(waiting.map(\.number)).count == waiting.count && waiting.count > 10)
    for notice in waiting {
      #expect(try store.notice(notice.number)?.dossier == notice.dossier)
      #expect(try office.engine.acknowledge(notice: notice.number))
    }
    #expect(try office.engine.notices(at: office.at(9), limit: 1_000).isEmpty)
    var (cursor, read) = (StoredFeed.Cursor.start, [StoredEntry]())
    while true {
      let feed = try store.readFeed(after: cursor, limit: 7)
      if feed.entries.isEmpty { break }
      read += feed.entries
      cursor = try #require(StoredFeed.Cursor(feed.settled.description))
    }
    #expect(cursor == (try store.endOfFeed()))
    #expect(read.sorted { $0.number < $1.number } == (try store.everything()))
    var sequence: [DossierKey: Int32] = [:]
    for stored in read {
      let entry = try LedgerEntry(reading: stored.text)
      #expect(entry.sequence == (sequence[entry.dossier] ?? 0) + 1)
      sequence[entry.dossier] = entry.sequence
    }
  }

  @Test func `pages of a list go through all shards and meet every dossier once`() throws {
    let set = try ShardedStore(memory(3))
    var opened: [DossierKey] = []
    for number in 0..<60 {
      let key = DossierKey(.case, "P\((number * 37) % 60 + 100)")
      opened.append(key)
      try set.record(key)
    }
    for newest in [false, true] {
      var found: [DossierKey] = []
      try set.each(HeadPage(of: .case, newest: newest, limit: 7)) { head in
        found.append(head.key)
        return true
      }
      #expect(found.count == 60 && Set(found) == Set(opened))
      // In each shard by opening.
      for place in 0..<3 {
        let own = { (key: DossierKey) in set.place(of: key) == place }
        #expect(found.filter(own) == (newest ? opened.reversed() : opened).filter(own))
      }
    }
  }

  // MARK: - Moving

  @Test(arguments: [(1, 3), (3, 1), (3, 2), (2, 5)])
  func
    `a ledger moves between sets of any size, with its seals where both are sets, and goes on there`(
      _ from: Int, _ to: Int
    ) throws
  {
    func store(_ count: Int) throws -> any Store {
      count == 1 ? MemoryStore() : try ShardedStore(memory(count))
    }
    let (source, target) = (try store(from), try store(to))
    let office = try Office(source)
    try office.work()
    let before = try ledgers(source)
    let (entries, keepsSeals) = try source.copyAcross(into: target, page: 7)
    #expect(try entries == source.lastNumber() && keepsSeals == (from > 1 && to > 1))
    #expect(try source.lastSeal() != nil)
    #expect(try ledgers(target) == before)
    let moved = try Office(target, seed: 8)
    #expect(
      try moved.engine.verify(against: keepsSeals ? source.lastSeal() : nil).wrong == nil)
    #expect(try target.audit.seals() == (keepsSeals ? source.audit.seals() : []))
    func values(_ store: any Store) throws -> [String: [UInt8]] { try store.audit.values() }
    #expect(try values(source) == values(target))
    #expect(try source.audit.counters() == target.audit.counters())
    let all = (Day.first, Day.last)
    #expect(
      try source.facts(from: all.0, through: all.1, unit: nil, item: nil)
        == target.facts(from: all.0, through: all.1, unit: nil, item: nil))
    func told(_ store: any Store) throws -> [String] {
      try Notice.State.allCases.flatMap { state in
        try store.notices(state, by: Instant(.max), limit: .max).map { notice in
          "\(notice.dossier) \(notice.template) \(notice.values) \(notice.state) \(notice.due)"
        }
      }.sorted()
    }
    #expect(try told(source) == told(target))
    #expect(faultCode { try source.copyAcross(into: target) } == .storeExists)
    // What was asked before has its outcome there too, and numbers go on.
    let again = try moved.execute(
      moved.application(3), on: nil, by: moved.window, request: "r3")
    #expect(again.repeated)
    #expect(try moved.submit(99).id.hasSuffix("0013"))
    while try moved.engine.sweep(at: moved.at(40)).more {}
    #expect(try moved.engine.verify().wrong == nil)
  }
}
