import Testing
import XiaonengTestSupport

@testable import Xiaoneng
@testable import XiaonengSQLite

/// Of the register an engine reads what it is asked for, and answers like one that read all of it.
@Suite struct RegisterAsAskedTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  /// A store that says which dossiers of the register were read, and of which kinds all were listed.
  final class Watched: ForwardingStore {
    private(set) var read: Set<DossierKey> = []
    private(set) var listed: Set<DossierKind> = []
    private(set) var readUnderLock = 0
    private var isWriting = false

    override func begin(writing: Bool) throws(Fault) -> Int64 {
      isWriting = writing
      return try super.begin(writing: writing)
    }
    override func entries(of head: DossierHead) throws(Fault) -> [StoredEntry] {
      if Register.kinds.contains(head.key.kind) {
        read.insert(head.key)
        if isWriting { readUnderLock += 1 }
      }
      return try super.entries(of: head)
    }
    override func heads(of kinds: [DossierKind]) throws(Fault) -> [DossierHead] {
      listed.formUnion(kinds)
      return try super.heads(of: kinds)
    }
  }

  private func store() throws -> SQLiteStore {
    var options = SQLiteStore.Options()
    options.synchronous = .off
    return try SQLiteStore(path: folder.file("ledger.db"), options: options)
  }

  /// An office with many others in its register, and a case whose lateness the office is told of.
  private func town() throws -> DossierKey {
    let office = try Office(try store())
    try office.found()
    var others: [CommandRequest] = []
    for number in 2...80 {
      var version = Registry.ItemVersion()
      (version.name, version.unit, version.basis) = ("事项\(number)", office.unit, "法")
      (version.validFrom, version.promised) = (Day(office.day.number - 30), .workingDays(9))
      let code = "46900300GS-XK-\(String(10_000 + number).dropFirst())"
      let officer = Registry.Officer("某某", unit: office.unit, roles: [.handler])
      others += [
        CommandRequest(
          .register(.itemPublish(version)), on: DossierKey(.item, code), by: office.admin,
          at: office.at(-1)),
        CommandRequest(
          .register(.personRegister(officer)), on: DossierKey(.person, "p\(number)"),
          by: office.admin, at: office.at(-1)),
      ]
    }
    for outcome in try office.engine.execute(others) { #expect(outcome.done != nil) }
    return try office.submit(1)
  }

  @Test func `a command reads what it is about, and no more`() throws {
    let key = try town()
    let watched = Watched(try store())
    let fresh = try Office(watched)
    try fresh.accept(key)
    #expect(
      watched.read == [
        DossierKey(.person, "w1"), DossierKey(.unit, fresh.unit), DossierKey(.item, fresh.item),
      ])
    // Days and rules are there from the beginning.
    #expect(watched.listed == Set(Register.kindsOfDays))
    try fresh.advance(key, by: fresh.handler)
    #expect(watched.read.count == 4)
    _ = try fresh.submit(2)
    // Whoever is barred may be barred under any name.
    #expect(watched.listed == Set(Register.kindsOfDays + [.bar]))
    #expect(try fresh.engine.verify().wrong == nil)
  }

  @Test func `many are read before the lock is taken`() throws {
    _ = try town()
    let watched = Watched(try store())
    let fresh = try Office(watched)
    let leaves = Registry.Departure(lastDay: fresh.day)
    // Whether an administrator is left is asked of everyone, whether a post is vacant of every post.
    let outcome = try fresh.engine.execute(
      .register(.personDismiss(leaves)), on: DossierKey(.person, "p7"), by: fresh.admin,
      at: fresh.at())
    #expect(outcome.done?.last == 2)
    #expect(watched.listed.isSuperset(of: [.person, .post]))
    #expect(watched.read.count > 80)
    #expect(watched.readUnderLock == 0)
    #expect(try fresh.engine.verify().wrong == nil)
  }

  fileprivate func lists(_ office: Office) throws -> [JSONValue] {
    let people = try office.engine.people(on: office.day).people.map(\.id)
    let questions: [Query] = [.itemList(ItemFilter()), .unitList(Nothing())]
    return [.array(people.map(JSONValue.string))]
      + (try questions.map { query in
        try #require(
          try office.engine.query(query, by: office.admin, at: office.at()).answer
        ).json
      })
  }

  @Test func `lists stand in the order of opening, whatever was read before`() throws {
    let key = try town()
    let whole = try lists(try Office(try store()))
    let fresh = try Office(try store())
    for id in ["p33", "p7", "nobody"] {
      _ = try fresh.engine.execute(
        .case(.accept(Cases.Acceptance("受1"))), on: key,
        by: Principal(id, .handler, unit: fresh.unit), at: fresh.at())
    }
    for code in ["46900300GS-XK-0050", "46900300GS-XK-0020"] {
      _ = try fresh.engine.query(
        .itemGet(Nothing()), on: DossierKey(.item, code), by: fresh.admin, at: fresh.at())
    }
    #expect(try lists(fresh) == whole)
    #expect(whole[0].array?.count == 83)
  }

  @Test func `what another records is known, read before or not, or looked for in vain`() throws {
    let key = try town()
    let (mine, theirs) = (try Office(try store()), try Office(try store(), seed: 2))
    func may(_ id: String) throws -> Bool {
      let code = try mine.engine.execute(
        .case(mine.application(5)), by: Principal(id, .window, unit: mine.unit), at: mine.at(1)
      ).refusal?.code
      #expect(code == nil || code == .actorUnknown)
      return code == nil
    }
    func register(_ command: Registry.Command, _ id: String) throws {
      _ = try theirs.engine.execute(
        .register(command), on: DossierKey(.person, id), by: theirs.admin, at: theirs.at(1)
      ).get()
    }
    let officer = Registry.Command.personRegister(
      Registry.Officer("新人", unit: mine.unit, roles: [.window]))
    let leaves = Registry.Command.personDismiss(Registry.Departure(lastDay: mine.day))
    try mine.accept(key)
    // Not looked for.
    try register(officer, "n1")
    #expect(try may("n1"))
    try register(leaves, "n1")
    #expect(try !may("n1"))
    // Looked for in vain.
    #expect(try !may("n2"))
    try register(officer, "n2")
    #expect(try may("n2"))
    // Looked for in vain, and forgotten with many others that were.
    #expect(try !may("n4"))
    try register(officer, "n4")
    #expect(try may("n4"))
    for number in 0..<1_100 {
      let nobody = Principal("nobody\(number)", .window, unit: mine.unit)
      let refusal = try mine.engine.execute(
        .case(mine.application(5)), by: nobody, at: mine.at(1)
      ).refusal
      #expect(refusal?.code == .actorUnknown)
    }
    try register(leaves, "n4")
    #expect(try !may("n4"))
    // Where all were read.
    let before = try mine.engine.people(on: mine.day).people.map(\.id)
    try register(officer, "n3")
    #expect(try mine.engine.people(on: mine.day).people.map(\.id) == before + ["n3"])
    #expect(try may("n3"))
    #expect(try mine.engine.verify().wrong == nil)
  }

  @Test func `an item that was looked for in vain has one version when another published it`()
    throws
  {
    let key = try town()
    let (mine, theirs) = (try Office(try store()), try Office(try store(), seed: 2))
    try mine.accept(key)
    let code = "46900300GS-XK-0900"
    func looked() throws -> Reply {
      try mine.engine.query(
        .itemGet(Nothing()), on: DossierKey(.item, code), by: mine.admin, at: mine.at())
    }
    #expect(try looked().answer == nil)
    var version = Registry.ItemVersion()
    (version.name, version.unit, version.basis) = ("新事项", mine.unit, "法")
    (version.validFrom, version.promised) = (Day(mine.day.number - 30), .workingDays(9))
    _ = try theirs.engine.execute(
      .register(.itemPublish(version)), on: DossierKey(.item, code), by: theirs.admin,
      at: theirs.at()
    ).get()
    #expect(try looked().answer != nil)
    _ = try lists(mine)
    let application = Cases.Application(item: code, applicant: Cases.Applicant("张三"))
    let done = try mine.execute(.submit(application), on: nil, by: mine.window)
    let head = try #require(try mine.engine.store.head(of: done.dossier))
    let first = try #require(try mine.engine.held(head).first)
    guard case .case(.submitted(let submission)) = try first.entry.event() else {
      Issue.record("\(first.entry.word)")
      return
    }
    #expect(submission.version == 0)
    #expect(try lists(mine) == lists(try Office(try store())))
    #expect(try mine.engine.verify().wrong == nil)
  }

  @Test func `a sweep that reads whom it tells does everything once`() throws {
    _ = try town()
    let office = try Office(try store())
    let clerk = Principal("e1", .efficiencyOffice, unit: office.unit)
    _ = try office.engine.execute(
      .register(
        .personRegister(Registry.Officer("某某", unit: office.unit, roles: [.efficiencyOffice]))),
      on: DossierKey(.person, "e1"), by: office.admin, at: office.at(-1)
    ).get()
    let intake = Complaints.Intake(
      "slow", fact: Complaints.Fact("久拖不办"), complainant: nil, identity: .anonymous,
      unit: office.unit)
    _ = try office.engine.execute(.complaint(.register(intake)), by: clerk, at: office.at()).get()
    let rehearsed = try Office(try store()).engine.rehearse(at: Office.late)
    let watched = Watched(try store())
    let fresh = try Office(watched)
    let before = try fresh.engine.store.lastNumber()
    let report = try fresh.engine.sweep(at: Office.late)
    #expect(report.events == (try fresh.engine.store.lastNumber()) - before)
    #expect(report.events == Int64(rehearsed.steps.count) && report.events > 0)
    // It was made again, since they are many.
    #expect(watched.listed.contains(.person) && watched.readUnderLock < 64)
    #expect(try fresh.engine.verify().wrong == nil)
  }

  @Test func `an administrator of many officers reads their messages at once`() throws {
    _ = try town()
    let office = try Office(try store())
    _ = try office.engine.execute(
      .register(
        .personRegister(Registry.Officer("管理", unit: office.unit, roles: [.administrator]))),
      on: DossierKey(.person, "root"), by: office.admin, at: office.at()
    ).get()
    for _ in 0..<2 {
      let fresh = try Office(try store()) { $0.requiresAppointment = true }
      _ = try fresh.engine.notices(at: fresh.at(1), by: fresh.admin, purpose: "发送")
    }
  }

  @Test func `what is recorded in a dossier that was not read adds to what stands in it`() throws {
    let key = try town()
    let fresh = try Office(try store())
    let absence = Registry.Absence(from: fresh.day, through: fresh.day)
    _ = try fresh.engine.execute(
      .register(.personAbsent(absence)), on: DossierKey(.person, "w1"), by: fresh.admin,
      at: fresh.at()
    ).get()
    // Still of the unit, in the role.
    try fresh.accept(key)
    #expect(try fresh.engine.people(on: fresh.day).people.first { $0.id == "w1" }?.away == true)
    // Taken back as one, nothing of it stays.
    let requests = [
      CommandRequest(
        .register(.personRegister(Registry.Officer("某某", unit: fresh.unit, roles: [.window]))),
        on: DossierKey(.person, "n1"), by: fresh.admin, at: fresh.at()),
      CommandRequest(
        .case(fresh.application(3)), by: Principal("nobody", .window, unit: fresh.unit),
        at: fresh.at()),
    ]
    #expect(try fresh.engine.execute(requests, allOrNothing: true).last?.refusal != nil)
    let clerk = Principal("n1", .window, unit: fresh.unit)
    let outcome = try fresh.engine.execute(.case(fresh.application(3)), by: clerk, at: fresh.at())
    #expect(outcome.refusal?.code == .actorUnknown)
    #expect(try fresh.engine.verify().wrong == nil)
  }

  private func damage(_ name: String) throws {
    let connection = try Connection(
      path: folder.file("ledger.db"), create: false, readOnly: false, busyMilliseconds: 0)
    try connection.execute(
      """
      UPDATE event SET text = 'damaged'
      WHERE number = (SELECT last FROM dossier NATURAL JOIN name WHERE key = '\(name)')
      """)
    connection.close()
  }

  @Test func `what is taken in and names what cannot be read is a fault`() throws {
    let key = try town()
    let (mine, theirs) = (try Office(try store()), try Office(try store(), seed: 2))
    let (item, unit) = (DossierKey(.item, "46900300JY-XK-0001"), DossierKey(.unit, "JY"))
    try mine.accept(key)
    _ = try mine.engine.query(.itemGet(Nothing()), on: item, by: mine.admin, at: mine.at())
    var version = Registry.ItemVersion()
    (version.name, version.unit, version.basis) = ("新事项", unit.id, "法")
    (version.validFrom, version.promised) = (Day(mine.day.number - 30), .workingDays(9))
    for (key, command) in [
      (unit, Registry.Command.unitRegister(Registry.Unit("教育局"))), (item, .itemPublish(version)),
    ] {
      _ = try theirs.engine.execute(
        .register(command), on: key, by: theirs.admin, at: theirs.at()
      ).get()
    }
    try damage("unit/JY")
    for _ in 0..<2 {
      #expect(throws: Fault.self) {
        try mine.engine.query(.itemGet(Nothing()), on: item, by: mine.admin, at: mine.at())
      }
    }
  }

  @Test func `what cannot be read is a fault, and not someone unknown`() throws {
    let key = try town()
    try damage("person/w1")
    let fresh = try Office(try store())
    func fault(_ id: String) -> Fault.Code? {
      do {
        _ = try fresh.engine.execute(
          .case(.accept(Cases.Acceptance("受1"))), on: key,
          by: Principal(id, .window, unit: fresh.unit), at: fresh.at())
        return nil
      } catch { return error.code }
    }
    #expect(fault("w1") == .storeCorrupt)
    let accept = CommandRequest(
      .case(.accept(Cases.Acceptance("受1"))), on: key, by: fresh.window, at: fresh.at())
    #expect(throws: Fault.self) { try fresh.engine.trial(accept) }
    // Whom it does not concern, it does not stop.
    #expect(fault("p7") == nil)
    #expect(throws: Fault.self) { try fresh.engine.people(on: fresh.day) }
    try damage("item/" + fresh.item)
    let other = try Office(try store())
    #expect(throws: Fault.self) { try other.engine.rehearse(at: Office.late) }
    #expect(throws: Fault.self) { try other.engine.sweep(at: Office.late) }
  }
}

extension Office {
  /// When a case that was handed in on the first day is late.
  fileprivate static let late = Instant(startOf: Day(19_786 + 120))
}
