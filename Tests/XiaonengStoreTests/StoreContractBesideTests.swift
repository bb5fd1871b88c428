import Testing

@testable import Xiaoneng

/// What every store promises about what stands beside the ledgers.
@Suite struct StoreContractBesideTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  let one = DossierKey(.case, "A1")

  private func fact(_ day: Int32, _ unit: String, _ item: String, _ measure: Measure) -> FactKey {
    FactKey(day: Day(day), unit: unit, item: item, measure: measure)
  }

  private func notice(_ store: any Store, _ number: Int64) throws -> Notice {
    try #require(try store.notice(number))
  }

  @Test(arguments: StoreKind.allCases)
  func `counters add up and are found by period, unit and item`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    let keys = [
      fact(-1, "u1", "i1", .received), fact(0, "u1", "", .fault(.e6)), fact(0, "u1", "i1", .closed),
      fact(0, "u1", "i1", .decidedOfLimit(20)), fact(0, "u2", "i1", .rated(5)),
      fact(19_000, "u1", "i2", .received),
    ]
    try store.write { changes in
      changes.counters["touched"] = 1
      for key in keys { changes.facts[key] = 2 }
      changes.append(to: changes.touch(DossierHead(new: one)))
    }
    try store.write { changes in
      changes.facts[keys[2]] = 40
      changes.facts[keys[4]] = -3
      changes.append(to: changes.touch(try #require(try store.head(of: one))))
    }
    func found(_ from: Int32, _ through: Int32, _ unit: String? = nil, _ item: String? = nil)
      throws -> [Fact]
    {
      try store.facts(from: Day(from), through: Day(through), unit: unit, item: item)
    }
    let all = [2, 2, 42, 2, -1, 2].enumerated().map { Fact(keys[$0], $1) }
    #expect(try found(.min, .max) == all)
    #expect(try found(0, 0) == Array(all[1...4]))
    #expect(try found(0, 0, "u1") == Array(all[1...3]))
    #expect(try found(-1, 0, nil, "i1") == [all[0], all[2], all[3], all[4]])
    #expect(try found(-1, 19_000, "u1", "i2") == [all[5]])
    #expect(try found(0, 0, "u1", "") == [all[1]])
    #expect(try found(1, 0).isEmpty)
    #expect(try found(.max, .max).isEmpty)
    #expect(try found(0, 0, "' OR 1=1 --").isEmpty)
  }

  @Test(arguments: StoreKind.allCases)
  func `counters of any period come to what its days come to, whenever they were counted`(
    _ kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    let keys = ["u1", "u2"].flatMap { unit in
      ["i1", "i2", ""].flatMap { item in
        [
          Measure.received, .closed, .decidedOfLimit(20), .complaint(.efficiency, .received),
          .hotlineCalls, .inspection(.visits),
        ].map { (unit, item, $0) }
      }
    }
    var dice = Dice(state: 18)
    func date(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
      try #require(Day(year: year, month: month, day: day))
    }
    // Three years as they go, and now and then something of a month that is long over.
    let first = try date(2010, 11, 20)
    var last = first
    try store.write { $0.append(to: $0.touch(DossierHead(new: one))) }
    for round in 0..<160 {
      last = try last.adding(Int(dice.next() % 14))
      try store.write { changes in
        changes.append(to: changes.touch(try #require(try store.head(of: one))))
        // Past cases are counted for many days of a month at once.
        for _ in 0..<(round % 9 == 0 ? 40 : 4) {
          let key = keys[Int(dice.next() % UInt64(keys.count))]
          let day = try round % 9 == 0 ? first.adding(Int(dice.next() % 200)) : last
          let place = FactKey(day: day, unit: key.0, item: key.1, measure: key.2)
          changes.facts[place, default: 0] += Int64(dice.next() % 5) - 1
        }
      }
    }
    func hold(
      _ from: Day, _ through: Day, _ unit: String? = nil, _ item: String? = nil,
      of measures: [String] = []
    ) throws {
      var sums: [FactKey: Int64] = [:]
      for fact in try store.facts(from: from, through: through, unit: unit, item: item)
      where measures.isEmpty || measures.contains(where: fact.key.measure.name.hasPrefix) {
        sums[fact.key.on(from), default: 0] += fact.value
      }
      let right = sums.filter { $0.value != 0 }.map { Fact($0.key, $0.value) }
        .sorted { $0.key < $1.key }
      let found = try store.sums(
        from: from, through: through, unit: unit, item: item, measures: measures)
      #expect(found == right, "\(from) \(through)")
    }
    for (from, through) in [
      (Day.first, Day.last), (Day(.min), Day(.max)), (first, last),
      (try date(2011, 1, 1), try date(2011, 12, 31)),
      (try date(2011, 1, 1), try date(2012, 12, 31)),
      (try date(2011, 2, 1), try date(2011, 2, 28)), (try date(2011, 2, 1), try date(2011, 2, 27)),
      (try date(2011, 2, 2), try date(2011, 3, 1)), (try date(2010, 12, 31), try date(2012, 1, 1)),
      (try date(2010, 12, 1), try date(2013, 1, 31)), (last, last), (last, first),
      (try date(2009, 1, 1), try date(2009, 12, 31)),
      (try date(2030, 1, 1), try date(2031, 12, 31)),
    ] { try hold(from, through) }
    for _ in 0..<60 {
      let from = try first.adding(Int(dice.next() % 900) - 30)
      try hold(
        from, try from.adding(Int(dice.next() % 800)), dice.next() % 2 == 0 ? "u1" : nil,
        dice.next() % 3 == 0 ? "" : nil)
    }
    for measures in [
      ["received"], ["decided@"], ["closed", "decided@"], ["none"],
      ["a", "b", "c", "d", "e", "received"], ["efficiency@"], ["ticket@"], ["hotline"],
      ["efficiency@", "hotlineCalls", "hotlineAnswered", "hotlineInTime"],
      ["inspection@", "closed"],
    ] { try hold(.first, last, of: measures) }
  }

  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
  }

  @Test(arguments: StoreKind.whole)
  func `an order waits, once and in order, until it is done`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    func order(_ name: String, _ text: String = "{}") -> StoredOrder {
      StoredOrder(key: "case/A1#1/" + name, text: Array(text.utf8))
    }
    func waiting(_ limit: Int = .max) throws -> [StoredOrder] {
      _ = try store.begin(writing: false)
      defer { store.rollback() }
      return try store.orders(limit: limit)
    }
    try store.write { changes in
      changes.append(to: changes.touch(DossierHead(new: one)))
      changes.orders = [order("b"), order("a")]
    }
    try store.write { changes in
      changes.append(to: changes.touch(try #require(try store.head(of: one))))
      changes.orders = [order("b", "[]"), order("c")]
    }
    #expect(try waiting() == [order("b"), order("a"), order("c")])
    #expect(try waiting(1) == [order("b")])
    #expect(try waiting(0).isEmpty && waiting(-1).isEmpty)
    // What fails keeps none.
    #expect(
      faultCode {
        try store.write { changes in
          changes.append(to: changes.touch(DossierHead(new: one)))
          changes.orders = [order("d")]
          changes.ordersDone = [order("a").key]
        }
      } == .versionConflict)
    #expect(try waiting().count == 3)
    var changes = ChangeSet()
    changes.ordersDone = [order("a").key, "none"]
    #expect(!changes.isEmpty)
    _ = try store.begin(writing: true)
    try store.commit(&changes)
    #expect(try waiting() == [order("b"), order("c")])
    #expect(store.commits(one, with: DossierKey(.unit, "GS")))
  }

  @Test(arguments: StoreKind.allCases)
  func `numbers given out are kept by name`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    #expect(try store.counter("case/x") == 0)
    try store.write { changes in
      changes.values["touch"] = []
      changes.counters = ["case/x": 3, "案": .max]
    }
    try store.write { changes in
      changes.values["touch"] = []
      changes.counters = ["case/x": 4]
    }
    #expect(try store.counter("case/x") == 4)
    #expect(try store.counter("案") == .max)
    #expect(try store.counter("case/y") == 0)
  }

  @Test(arguments: StoreKind.allCases)
  func `counters are found by their names, byte by byte and page by page`(_ kind: StoreKind) throws
  {
    let store = try kind.make(in: folder)
    try store.write { changes in
      changes.values["touch"] = []
      changes.counters = ["a/2": 2, "b": 9, "A": 9]
      changes.citations = ["a/1": 1, "a/三": 3, "a/3": 3, "a0": 9]
    }
    func found(_ first: String, _ end: String, _ limit: Int) throws -> [String] {
      try store.counters(after: first, before: end, limit: limit).map { "\($0.name)=\($0.value)" }
    }
    #expect(try found("a/", "a0", 9) == ["a/1=1", "a/2=2", "a/3=3", "a/三=3"])
    #expect(try found("a/", "a0", 2) == ["a/1=1", "a/2=2"])
    #expect(try found("a/2", "a0", 9) == ["a/3=3", "a/三=3"])
    #expect(try found("a/2", "a/2", 9).isEmpty)
    #expect(try found("b", "a", 9).isEmpty)
    #expect(try found("a", "b", 0).isEmpty)
    #expect(try found("a", "b", -1).isEmpty)
    // They are counters to everyone else: what is derived is made anew from all of them.
    #expect(try store.counter("a/1") == 1)
    #expect(try store.audit.counters().count == 7)
  }

  @Test(arguments: StoreKind.allCases)
  func `counters of the statistics are found by their measure`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    func key(_ day: Int32, _ unit: String, _ measure: Measure) -> FactKey {
      FactKey(day: Day(15_000 + day), unit: unit, item: "i", measure: measure)
    }
    let facts: [FactKey: Int64] = [
      key(0, "A", .fault(.e3)): 1, key(1, "B", .fault(.e3)): 2, key(1, "B", .fault(.e2)): 4,
      key(2, "A", .closed): 8, key(2, "A", .fault(.e3)): 16,
    ]
    try store.write { changes in
      changes.values["touch"] = []
      changes.facts = facts
    }
    func values(_ last: Int32, _ unit: String?, _ measure: Measure?) throws -> [Int64] {
      try store.facts(
        from: Day(15_000), through: Day(15_000 + last), unit: unit, item: nil, measure: measure
      ).map(\.value)
    }
    #expect(try values(2, nil, .fault(.e3)) == [1, 2, 16])
    #expect(try values(1, nil, .fault(.e3)) == [1, 2])
    #expect(try values(2, "A", .fault(.e3)) == [1, 16])
    #expect(try values(2, nil, .closed) == [8])
    #expect(try values(2, nil, .accepted).isEmpty)
    #expect(try values(2, nil, nil).count == facts.count)
  }

  @Test(arguments: StoreKind.allCases)
  func `a request is remembered with its outcome`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    var moved = Outcome.Moved()
    moved.dossier = one
    moved.to = Day(9)
    let request = StoredRequest(
      command: SHA256.hash("命令"),
      done: Outcome.Done(
        dossier: one, first: 1, last: 2, events: ["case.submitted", "case.accepted"],
        moved: [moved]))
    try store.write { $0.requests["钥匙 '1'"] = request }
    #expect(try store.request("钥匙 '1'") == request)
    #expect(try store.request("1") == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func `personal data are kept, replaced and erased, each slot by itself`(
    _ kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    let salt = Salt(high: .max, low: 1)
    let applicant = PersonalRecord(slot: "applicant", salt: salt, value: Array("张三".utf8))
    let empty = PersonalRecord(slot: "receiver", salt: Salt(high: 0, low: 0), value: [])
    let later = PersonalRecord(slot: "applicant", salt: salt, value: [0, 1, 255])
    func write(_ keep: [PersonalRecord], _ erase: [String] = []) throws {
      try store.write { changes in
        let place = changes.touch(try store.head(of: one) ?? DossierHead(new: one))
        changes.append(to: place)
        changes.personal = keep.map { (place, $0) }
        changes.erased = erase.map { (place, $0) }
      }
    }
    try write([applicant, empty])
    #expect(try store.personal(of: one, slot: "applicant") == applicant)
    #expect(try store.personal(of: one, slot: "receiver") == empty)
    #expect(try store.personal(of: one, slot: "none") == nil)
    #expect(try store.personal(of: DossierKey(.case, "none"), slot: "applicant") == nil)
    try write([later])
    #expect(try store.personal(of: one, slot: "applicant") == later)
    try write([], ["applicant", "never"])
    #expect(try store.personal(of: one, slot: "applicant") == nil)
    #expect(try store.personal(of: one, slot: "receiver") == empty)
    if StoreKind.whole.contains(kind) { #expect(try chainHolds(store.everything())) }
  }

  @Test(arguments: StoreKind.whole)
  func `messages are found by state and time, the earliest due first`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    try store.write { changes in
      let place = changes.touch(DossierHead(new: one))
      changes.append(to: place)
      for (at, values) in [(20, ["a", "“b”"]), (10, []), (10, ["c"]), (30, ["\u{1}\n"])] {
        changes.messages.append(
          ChangeSet.Message(
            head: place, at: Instant(Int64(at)), channel: .sms, template: .accepted,
            values: values))
      }
    }
    func numbers(_ state: Notice.State, _ at: Int64, _ limit: Int = 99) throws -> [Int64] {
      try store.notices(state, by: Instant(at), limit: limit).map(\.number)
    }
    #expect(
      try notice(store, 1)
        == Notice(
          number: 1, dossier: one, channel: .sms, template: .accepted, values: ["a", "“b”"],
          due: Instant(20)))
    #expect(try numbers(.queued, 30) == [2, 3, 1, 4])
    #expect(try numbers(.queued, 19) == [2, 3])
    #expect(try numbers(.queued, 30, 3) == [2, 3, 1])
    #expect(try numbers(.queued, 30, 0) == [])
    #expect(try numbers(.queued, 30, -1) == [])
    #expect(try numbers(.queued, 9) == [])
    var sent = try notice(store, 2)
    sent.state = .sent
    var later = try notice(store, 3)
    later.attempts = 1
    later.due = Instant(25)
    try store.write { $0.notices = [sent, later] }
    #expect(try numbers(.queued, 99) == [1, 3, 4])
    #expect(try numbers(.sent, 99) == [2])
    #expect(try numbers(.dead, 99) == [])
    #expect(try store.notice(2) == sent)
    #expect(try store.notice(3) == later)
    #expect(try notice(store, 4).values == ["\u{1}\n"])
    for number in [0, 5, Int64.min, .max] { #expect(try store.notice(number) == nil) }
  }

  @Test(arguments: StoreKind.allCases)
  func `the newest seal is the last one written`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    var seal = Seal()
    seal.at = Instant(5)
    seal.root = SHA256.hash("root")
    try store.write { $0.seal = seal }
    #expect(try store.lastSeal() == seal)
    var next = seal
    next.previous = seal.digest
    next.entries = 3
    try store.write { $0.seal = next }
    #expect(try store.lastSeal() == next)
  }

  @Test(arguments: StoreKind.allCases)
  func `values are kept byte for byte`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    try store.write { $0.values = ["a": [0, 255, 0], "empty": [], "名": [1]] }
    try store.write { $0.values = ["a": [7]] }
    #expect(try store.value(named: "a") == [7])
    #expect(try store.value(named: "empty") == [])
    #expect(try store.value(named: "名") == [1])
    #expect(try store.value(named: "b") == nil)
  }

  @Test(arguments: StoreKind.whole)
  func `what stands is left as it is where the rest is replaced`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    try store.record(one, [1, 2], due: 10)
    let before = try store.write { changes in
      changes.append(to: changes.touch(DossierHead(new: DossierKey(.unit, "u1"))))
      changes.facts[fact(3, "u", "i", .closed)] = 9
      changes.counters["old"] = 1
    }
    #expect(before.standing.isEmpty)
    var changes = ChangeSet()
    let place = changes.touch(try #require(try store.head(of: one)))
    changes.heads[place].due = Instant(99)
    changes.links = []
    changes.standing = [.counts, .due]
    changes.counters = ["new": 2]
    _ = try store.begin(writing: true)
    try store.replaceDerived(&changes)
    let counted = [Fact(fact(3, "u", "i", .closed), 9)]
    #expect(try store.facts(from: .first, through: .last, unit: nil, item: nil) == counted)
    #expect(try store.counter("old") == 0)
    #expect(try store.counter("new") == 2)
    // The index follows the heads that are named.
    #expect(try store.due(by: Instant(98), limit: 9).isEmpty)
    #expect(try store.due(by: Instant(99), limit: 9).map(\.key) == [one])
    changes = ChangeSet()
    (changes.links, changes.standing) = ([], [.counts, .numbers, .due])
    _ = try store.begin(writing: true)
    try store.replaceDerived(&changes)
    #expect(try store.facts(from: .first, through: .last, unit: nil, item: nil) == counted)
    #expect(try store.counter("new") == 2)
    #expect(try store.due(by: Instant(99), limit: 9).map(\.key) == [one])
  }

  @Test(arguments: StoreKind.whole)
  func `replacing what is derived leaves everything else`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    let two = DossierKey(.unit, "u1")
    let record = PersonalRecord(slot: "name", salt: Salt(high: 1, low: 2), value: [3])
    try store.record(one, [1, 2], due: 10)
    try store.write { changes in
      let place = changes.touch(DossierHead(new: two))
      changes.append(to: place)
      changes.personal = [(place, record)]
      changes.facts[fact(3, "u", "i", .closed)] = 9
      changes.counters["old"] = 1
      changes.values["v"] = [1]
      changes.messages.append(
        ChangeSet.Message(
          head: place, at: Instant(1), channel: .web, template: .closed, values: []))
    }
    let entries = try store.everything()
    let unitHead = try #require(try store.head(of: two))
    var changes = ChangeSet()
    for key in [one, two, DossierKey(.post, "unknown")] {
      let place = changes.touch(try store.head(of: key) ?? DossierHead(new: key))
      changes.heads[place].id = 0
      changes.heads[place].lastEntry = 0
      if key == one {
        changes.heads[place].due = Instant(99)
        changes.heads[place].phase = 4
        changes.heads[place].unit = "u9"
      }
    }
    changes.facts = [fact(4, "u", "i", .closed): 5]
    changes.counters = ["new": 2]
    _ = try store.begin(writing: true)
    try store.replaceDerived(&changes)

    #expect(try store.everything() == entries)
    #expect(try store.head(of: two) == unitHead)
    let head = try #require(try store.head(of: one))
    #expect(head.due == Instant(99) && head.phase == 4 && head.unit == "u9")
    #expect(head.version == 2 && head.lastEntry == 2)
    #expect(try store.entries(of: head) == Array(entries[0..<2]))
    #expect(try store.due(by: Instant(98), limit: 9).isEmpty)
    #expect(try store.due(by: Instant(99), limit: 9).map(\.key) == [one])
    #expect(
      try store.facts(from: .first, through: .last, unit: nil, item: nil)
        == [Fact(fact(4, "u", "i", .closed), 5)])
    #expect(try store.counter("old") == 0)
    #expect(try store.counter("new") == 2)
    #expect(try store.personal(of: two, slot: "name") == record)
    #expect(try store.value(named: "v") == [1])
    #expect(try store.notice(1)?.dossier == two)
    #expect(try store.head(of: DossierKey(.post, "unknown")) == nil)
    // The store is outside a transaction, and goes on where it was.
    try store.record(one, [3], due: 100)
    #expect(try chainHolds(store.everything()))
  }
}
