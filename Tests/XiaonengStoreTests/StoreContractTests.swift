import Testing

@testable import Xiaoneng

/// What every store promises about ledgers: the doc comment of `Store`, line by line.
@Suite struct StoreContractTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  let one = DossierKey(.case, "A1")
  let two = DossierKey(.case, "A2")

  // MARK: - Transactions

  @Test(arguments: StoreKind.allCases)
  func `a new store is empty`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    #expect(try store.lastNumber() == 0)
    #expect(try store.head(of: one) == nil)
    #expect(try store.heads(of: DossierKind.allCases).isEmpty)
    #expect(try store.everything().isEmpty)
    #expect(try store.due(by: Instant(.max), limit: 10).isEmpty)
    #expect(try store.waiting().isEmpty)
    #expect(try store.facts(from: .first, through: .last, unit: nil, item: nil).isEmpty)
    #expect(try store.lastSeal() == nil)
    #expect(try store.value(named: "secret") == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func `what is rolled back was never there`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    _ = try store.begin(writing: true)
    store.rollback()
    store.rollback()
    #expect(try store.lastNumber() == 0)
    try store.record(one)
    #expect(try store.lastNumber() == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func `a transaction inside another is refused and leaves it open`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    _ = try store.begin(writing: true)
    #expect(faultCode { _ = try store.begin(writing: true) } == .storeBusy)
    var changes = ChangeSet()
    changes.append(to: changes.touch(DossierHead(new: one)))
    try store.commit(&changes)
    #expect(try store.lastNumber() == 1)
  }

  @Test(arguments: StoreKind.whole)
  func `a conflict in one dossier leaves all as they were and the store usable`(
    _ kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    let stale = DossierHead(new: one)
    try store.record(one)
    let before = try store.head(of: one)
    let code = faultCode {
      try store.write { changes in
        changes.append(to: changes.touch(DossierHead(new: two)))
        changes.append(to: changes.touch(stale))
        changes.counters["c"] = 7
        changes.values["v"] = [1]
      }
    }
    #expect(code == .versionConflict)
    #expect(try store.head(of: two) == nil)
    #expect(try store.head(of: one) == before)
    #expect(try store.counter("c") == 0)
    #expect(try store.value(named: "v") == nil)
    #expect(try store.lastNumber() == 1)
    #expect(try store.record(two).lastEntry == 2)
  }

  @Test(arguments: StoreKind.allCases)
  func `after a fault the store is outside a transaction without being told`(
    _ kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    try store.record(one)
    _ = try store.begin(writing: true)
    var changes = ChangeSet()
    changes.append(to: changes.touch(DossierHead(new: one)))
    #expect(faultCode { try store.commit(&changes) } == .versionConflict)
    #expect(faultCode { _ = try store.begin(writing: true) } == nil)
    store.rollback()
  }

  @Test(arguments: StoreKind.allCases)
  func `a head read before someone else wrote is refused`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    let old = try store.record(one, [1, 2])
    try store.record(one, [3])
    let code = faultCode {
      try store.write { changes in changes.append(to: changes.touch(old)) }
    }
    #expect(code == .versionConflict)
    #expect(try store.head(of: one)?.version == 3)
  }

  @Test(arguments: StoreKind.allCases)
  func `the generation stays while no one else writes`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    var generations: Set<Int64> = []
    for round in 0..<5 {
      generations.insert(try store.begin(writing: round % 2 == 0))
      store.rollback()
      try store.record(one)
    }
    #expect(generations.count == 1)
  }

  // MARK: - Entries

  @Test(arguments: StoreKind.whole)
  func `entries are numbered from one without gaps over faults and rollbacks`(
    _ kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    try store.record(one, [1, 2])
    _ = try store.begin(writing: true)
    store.rollback()
    #expect(faultCode { try store.write { $0.append(to: $0.touch(DossierHead(new: one))) } } != nil)
    try store.record(two, [3])
    try store.record(one, [4, 5])
    #expect(try store.everything().map(\.number) == [1, 2, 3, 4, 5])
    #expect(try store.lastNumber() == 5)
  }

  @Test(arguments: StoreKind.whole)
  func `each entry names the hash of the one before it`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    try store.write { changes in
      let first = changes.touch(DossierHead(new: one))
      let second = changes.touch(DossierHead(new: two))
      for value in 0..<50 {
        changes.append(to: value % 3 == 0 ? first : second, value: Int64(value))
      }
    }
    for value in 0..<10 { try store.record(value % 2 == 0 ? one : two, [Int64(value), 0]) }
    let all = try store.everything()
    #expect(all.count == 70)
    #expect(try chainHolds(all))
    for key in [one, two] {
      let head = try #require(try store.head(of: key))
      let own = try store.entries(of: head)
      let expected = try all.filter { try LedgerEntry(reading: $0.text).dossier == key }
      #expect(own == expected)
      #expect(Int(head.version) == own.count)
      #expect(head.lastEntry == own.last?.number)
      if kind != .memory { #expect(head.hash == SHA256.hash(own.last?.text ?? [])) }
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `an entry is its canonical text`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    try store.record(one, [42])
    let text = try #require(try store.everything().first?.text)
    let expected =
      #"{"actor":"w1","at":"1970-01-01T08:00:00.000+08:00","data":{"value":42},"dossier":"case/A1","#
      + #""event":"test.done","previous":""# + String(repeating: "0", count: 64)
      + #"","role":"window","seq":1,"unit":"U1"}"#
    #expect(String(decoding: text, as: UTF8.self) == expected)
    #expect(try LedgerEntry(reading: text).text == text)
  }

  @Test(arguments: StoreKind.whole)
  func `scanning goes page by page`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    try store.record(one, Array(1...10))
    let all = try store.everything()
    #expect(try store.scan(after: 0, limit: 4) == Array(all[0..<4]))
    #expect(try store.scan(after: 4, limit: 4) == Array(all[4..<8]))
    #expect(try store.scan(after: 8, limit: 4) == Array(all[8..<10]))
    #expect(try store.scan(after: 10, limit: 4).isEmpty)
    #expect(try store.scan(after: .max, limit: 4).isEmpty)
    #expect(try store.scan(after: .min, limit: .max) == all)
    #expect(try store.scan(after: 0, limit: 0).isEmpty)
    #expect(try store.scan(after: 0, limit: -1).isEmpty)
  }

  @Test(arguments: StoreKind.allCases)
  func `a head that does not exist has no entries`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    #expect(try store.entries(of: DossierHead(new: one)).isEmpty)
  }

  // MARK: - Heads

  @Test(arguments: StoreKind.allCases)
  func `a head is read as it was written`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    let written = try store.write { changes in
      let place = changes.touch(DossierHead(new: one))
      changes.append(to: place, at: 77)
      changes.heads[place].unit = "11460400000000001X"
      changes.heads[place].phase = 9
      changes.heads[place].due = Instant(-5)
    }
    #expect(try store.head(of: one) == written.heads[0])
    #expect(written.heads[0].version == 1)
    if StoreKind.whole.contains(kind) { #expect(written.heads[0].lastEntry == 1) }
    #expect(written.heads[0].lastAt == Instant(77))
    #expect(try store.heads(of: [.case]) == written.heads)
  }

  @Test(arguments: StoreKind.whole)
  func `heads come in the order of opening, and only of the kinds asked for`(
    _ kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    let keys = [
      DossierKey(.unit, "b"), DossierKey(.case, "z"), DossierKey(.unit, "a"),
      DossierKey(.person, "p"), DossierKey(.case, "a"),
    ]
    for key in keys { try store.record(key) }
    try store.record(keys[0])
    #expect(try store.heads(of: DossierKind.allCases).map(\.key) == keys)
    #expect(try store.heads(of: [.person, .unit]).map(\.key) == [keys[0], keys[2], keys[3]])
    #expect(try store.heads(of: [.case]).map(\.key) == [keys[1], keys[4]])
    #expect(try store.heads(of: [.case, .person]).map(\.key) == [keys[1], keys[3], keys[4]])
    #expect(try store.heads(of: []).isEmpty)
    func page(_ page: HeadPage) throws -> [DossierKey] { try store.heads(page).map(\.key) }
    #expect(try page(HeadPage(of: .unit)) == [keys[0], keys[2]])
    #expect(try page(HeadPage(of: .unit, limit: 1)) == [keys[0]])
    #expect(try page(HeadPage(of: .unit, limit: 0)).isEmpty)
    #expect(try page(HeadPage(of: .unit, after: "b")) == [keys[2]])
    #expect(try page(HeadPage(of: .unit, after: "a")).isEmpty)
    #expect(try page(HeadPage(of: .unit, after: "none")).isEmpty)
    #expect(try page(HeadPage(of: .case, newest: true)) == [keys[4], keys[1]])
    #expect(try page(HeadPage(of: .case, after: "a", newest: true)) == [keys[1]])
    #expect(try page(HeadPage(of: .case, after: "none", newest: true)).isEmpty)
    #expect(try page(HeadPage(of: .case, unit: "nowhere")).isEmpty)
    #expect(try page(HeadPage(of: .item)).isEmpty)
    #expect(try store.heads(of: [.item]).isEmpty)
  }

  @Test(arguments: StoreKind.whole)
  func `pages are found by unit, by whose they are and by what they are about`(
    _ kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    func open(_ id: String, _ unit: String, _ owner: Int64, _ subject: Int64) throws {
      try store.write { changes in
        let place = changes.touch(DossierHead(new: DossierKey(.case, id)))
        changes.append(to: place)
        changes.heads[place].unit = unit
        (changes.heads[place].owner, changes.heads[place].subject) = (owner, subject)
      }
    }
    try open("d", "U", 7, 1)
    try open("c", "V", 7, 2)
    try open("b", "U", 8, 1)
    try open("a", "U", 7, 1)
    func page(
      _ unit: String = "", _ owner: Int64 = 0, _ subject: Int64 = 0, after: String = "",
      newest: Bool = false, limit: Int = 9
    ) throws -> String {
      var page = HeadPage(of: .case, after: after, newest: newest, unit: unit, limit: limit)
      (page.owner, page.subject) = (owner, subject)
      return try store.heads(page).map(\.key.id).joined()
    }
    #expect(try page("U") == "dba")
    #expect(try page("U", newest: true) == "abd")
    #expect(try page("", 7) == "dca")
    #expect(try page("", 7, after: "d", limit: 1) == "c")
    #expect(try page("", 7, newest: true) == "acd")
    #expect(try page("", 7, after: "c", newest: true) == "d")
    #expect(try page("", 0, 1) == "dba")
    #expect(try page("", 0, 1, after: "a", newest: true) == "bd")
    #expect(try page("V", 7, 1).isEmpty)
    #expect(try page("U", 7, 1) == "da")
    #expect(try page("", 9).isEmpty)
    // Of a mark that is not known nobody can say that it is another.
    try open("e", "V", .min, .min)
    #expect(try page("", 9) == "e")
    #expect(try page("", 7, newest: true) == "eacd")
    #expect(try page("V", 0, 2) == "ce")
    // What lists find it by may change.
    try store.write { changes in
      guard let head = try store.head(of: DossierKey(.case, "e")) else { return }
      let place = changes.touch(head)
      changes.append(to: place)
      changes.heads[place].unit = "U"
      (changes.heads[place].owner, changes.heads[place].subject) = (9, 2)
      changes.refiled.insert(place)
    }
    #expect(try page("", 9) == "e")
    #expect(try page("", 7).contains("e") == false)
    #expect(try page("U", 0, 2) == "e")
    #expect(try page("V") == "c")
  }

  @Test(arguments: StoreKind.whole)
  func `pages are found by phase, and hold whatever may be in another by then`(
    _ kind: StoreKind
  ) throws {
    let store = try kind.make(in: folder)
    var heads: [DossierHead] = []
    for place in 0..<40 {
      let key = DossierKey(place % 5 == 4 ? .complaint : .case, "n\(place * 7 % 40)")
      let due: Int64? = place % 3 == 0 ? nil : Int64(place) * 10
      heads += try store.write { changes in
        let head = changes.touch(DossierHead(new: key))
        changes.append(to: head)
        changes.heads[head].unit = place % 2 == 0 ? "U" : place % 7 == 3 ? "" : "V"
        changes.heads[head].phase = UInt8(place % 4)
        changes.heads[head].due = due.map { Instant($0) }
        (changes.heads[head].owner, changes.heads[head].subject) = (
          Int64(place % 3), Int64(1 + place % 2)
        )
      }.heads
    }
    // One goes on, and one ends.
    for (place, due) in [(7, Instant(5) as Instant?), (8, nil)] {
      heads[place] = try store.write { changes in
        let head = changes.touch(heads[place])
        changes.append(to: head)
        changes.heads[head].phase = 3
        changes.heads[head].due = due
      }.heads[0]
    }
    var asked = 0
    for newest in [false, true] {
      for phases: [UInt8]? in [nil, [], [0], [3], [1, 2], [2, 2], [63, 200]] {
        for (unit, owner, subject) in [
          ("", 0, 0), ("U", 0, 0), ("", 1, 0), ("V", 0, 2), ("", 2, 1),
        ] {
          for asOf in [Int64.min, 55, 1_000] {
            var page = HeadPage(of: .case, newest: newest, unit: unit, limit: 3)
            (page.owner, page.subject) = (Int64(owner), Int64(subject))
            (page.phases, page.asOf) = (phases, Instant(asOf))
            let wanted = (newest ? heads.reversed() : heads).filter(page.takes)
            var found: [DossierHead] = []
            try store.each(page) {
              found.append($0)
              return true
            }
            #expect(found == wanted, "\(page)")
            asked += wanted.count
          }
        }
      }
    }
    #expect(asked > 500)
  }

  @Test(arguments: StoreKind.whole)
  func `what is due comes by time, then by opening, at most so many`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    let moments: [(String, Int64?)] = [
      ("a", 30), ("b", 10), ("c", nil), ("d", 20), ("e", 10), ("f", 1 << 40), ("g", -9),
    ]
    for (id, due) in moments { try store.record(DossierKey(.case, id), due: due) }
    func due(_ at: Int64, _ limit: Int) throws -> String {
      try store.due(by: Instant(at), limit: limit).map(\.key.id).joined()
    }
    #expect(try due(30, 100) == "gbeda")
    #expect(try due(29, 100) == "gbed")
    #expect(try due(10, 2) == "gb")
    #expect(try due(.max, 100) == "gbedaf")
    #expect(try due(-10, 100) == "")
    #expect(try due(30, 0) == "")
    #expect(try due(30, -1) == "")
    #expect(try store.waiting().map(\.key.id).joined() == "abdefg")
  }

  @Test(arguments: StoreKind.allCases)
  func `a due moment moves, disappears and comes back`(_ kind: StoreKind) throws {
    let store = try kind.make(in: folder)
    func due() throws -> [Int64?] {
      try store.due(by: Instant(.max), limit: 9).map { $0.due?.milliseconds }
    }
    try store.record(one, due: 10)
    try store.record(one, due: 20)
    #expect(try due() == [20])
    #expect(try store.due(by: Instant(19), limit: 9).isEmpty)
    try store.record(one, due: nil)
    #expect(try due() == [])
    try store.record(one, due: 5)
    #expect(try due() == [5])
  }
}
