import Foundation
import Testing

@testable import Xiaoneng
@testable import XiaonengPostgreSQL

/// What becomes of a commit whose connection dies.
@Suite(.enabled(if: Server.isThere, "make test-postgres starts a server")) struct OutcomeTests {
  let url: String
  let schema: String
  let wire: Wire
  init() throws {
    let direct = try Server.address()
    schema = try Address(direct).schema
    wire = try Wire(to: try Server.port())
    url = direct.replacingOccurrences(of: ":\(try Server.port())/", with: ":\(wire.port)/")
      .replacingOccurrences(of: "?", with: "?sslmode=disable&gssencmode=disable&")
  }

  let one = DossierKey(.case, "A1")
  private let admin = Principal("root", .administrator)

  private func unit(_ id: String, key: String? = nil) -> CommandRequest {
    CommandRequest(
      .register(.unitRegister(Registry.Unit("国土局"))), on: DossierKey(.unit, id), by: admin,
      at: Instant(startOf: Day(19_786)), key: key)
  }

  @Test(arguments: [Wire.Break.beforeArrival, .beforeAnswer], [0, 4])
  func `a commit whose connection dies is there once and is answered as done`(
    _ how: Wire.Break, _ before: Int
  ) throws {
    let store = try PostgreSQLStore(url: url)
    // After a few it begins on a promise, and the whole command is on the wire at once.
    for _ in 0..<before { try store.record(one) }
    _ = try store.begin(writing: true)
    #expect(store.phase == (before == 0 ? .writing : .promised))
    var changes = ChangeSet()
    let known = before == 0 ? nil : DossierKey(.case, "B0")
    let first = changes.touch(DossierHead(new: known ?? one))
    let second = changes.touch(DossierHead(new: DossierKey(.case, "B1")))
    changes.append(to: second)
    changes.append(to: first)
    changes.append(to: second)
    wire.breakNext(how)
    try store.commit(&changes)
    #expect(wire.connections == 2)
    #expect(try store.lastNumber() == Int64(before) + 3)
    // What the caller is told is what stands there.
    for head in changes.heads { #expect(try store.head(of: head.key) == head) }
    #expect(try store.record(DossierKey(.case, "B1")).version == 3)
  }

  @Test(arguments: [Wire.Break.beforeArrival, .beforeAnswer])
  func `a request whose answer was lost is found by its key`(_ how: Wire.Break) throws {
    let store = try PostgreSQLStore(url: url)
    let engine = try Engine(store: store)
    for name in ["A", "B", "C", "D"] { _ = try engine.execute(unit(name, key: name)) }
    #expect(store.isAlone)
    wire.breakNext(how)
    let done = try #require(try engine.execute(unit("E", key: "E")).done)
    #expect(!done.repeated && done.first == 1)
    #expect(try store.lastNumber() == 5)
    #expect(try engine.execute(unit("E", key: "E")).done?.repeated == true)
    #expect(try engine.execute(unit("F")).done != nil)
    #expect(try engine.verify().wrong == nil)
  }

  @Test
  func `a command with a key on what is remembered is one round trip while no one else writes`()
    throws
  {
    let store = try PostgreSQLStore(url: url)
    let engine = try Engine(store: store)
    let other = try PostgreSQLStore(url: url)
    func renamed(_ count: Int) -> CommandRequest {
      CommandRequest(
        .register(.unitRegister(Registry.Unit("国土局\(count)"))), on: DossierKey(.unit, "A"),
        by: admin, at: Instant(startOf: Day(19_786)), key: "key \(count)")
    }
    func done(_ request: CommandRequest) throws {
      #expect(try engine.execute(request).done.map { $0.last > 0 } == true)
    }
    for count in 1...4 { try done(renamed(count)) }
    for count in 5...7 { #expect(try wire.roundTrips { try done(renamed(count)) } == 1) }
    // A hundred commands of one transaction too.
    let many = (8..<108).map(renamed)
    #expect(try wire.roundTrips { _ = try engine.execute(many) } == 1)
    #expect(try store.lastNumber() == 107)
    // One that opens a dossier takes the lock and asks for the name, both at once.
    #expect(try wire.roundTrips { try done(unit("B", key: "B")) } == 2)
    // What did not change is not read again: the list of heads, and no ledger.
    _ = try other.begin(writing: true)
    var changes = ChangeSet()
    changes.values["touched"] = [1]
    try other.commit(&changes)
    func read() throws {
      _ = try store.begin(writing: false)
      for head in try store.heads(of: [.unit]) { #expect(try !store.entries(of: head).isEmpty) }
      store.rollback()
    }
    try read()
    #expect(try wire.roundTrips(read) <= 3)
  }

  @Test
  func
    `while others write elsewhere, a command on what is remembered is one round trip, and on another case two`()
    throws
  {
    let (engine, there) = (
      try Engine(store: try PostgreSQLStore(url: url)),
      try Engine(store: try PostgreSQLStore(url: url))
    )
    var item = Registry.ItemVersion("登记", unit: "A", basis: "法", from: Day(19_000))
    (item.statutory, item.promised) = (.workingDays(20), .workingDays(9))
    let clerk = Principal("w1", .window, unit: "A")
    let at = Instant(startOf: Day(19_786))
    let officer = Registry.Officer("王", unit: "A", roles: [.window])
    for order: CommandOrder in [
      .unit("A", Registry.Unit("局")), .person("w1", officer), .item("A-XK-0001", item),
    ] { #expect(try there.execute(order, by: admin, at: at).done != nil) }
    func submitted(_ engine: Engine) throws -> DossierKey {
      let data = Cases.Application(item: "A-XK-0001", applicant: Cases.Applicant("张三"))
      return try engine.execute(.submit(data), by: clerk, at: at).get().dossier
    }
    func accept(_ key: DossierKey, _ number: String) throws -> Outcome {
      try engine.execute(
        .case(key.id, .accept(Cases.Acceptance(number))), by: clerk, at: at, key: "a\(key)")
    }
    let (mine, theirs) = (try submitted(engine), try submitted(there))
    let numbered = try submitted(there)
    func turns(_ key: DossierKey, _ number: String) throws -> Int {
      try wire.roundTrips { _ = try accept(key, number).get() }
    }
    #expect(try turns(mine, "1号") == 1)
    // One that another process opened is read before the lock, with what it keeps of the applicant.
    #expect(try turns(theirs, "2号") == 2)
    // A number of a sequence has two counters, which others may have set: the lock and the first, and the second.
    #expect(try turns(numbered, "受字〔2024〕3号") == 4)
    // A case that changed elsewhere is decided on as it stands.
    let third = try submitted(engine)
    #expect(
      try there.execute(
        .case(third.id, .accept(Cases.Acceptance("3号"))), by: clerk, at: at
      ).done != nil)
    #expect(try accept(third, "4号").refusal != nil)
    // So is one whose register changed: the officer left.
    let fourth = try submitted(engine)
    #expect(
      try there.execute(
        CommandRequest(
          .register(.personDismiss(Registry.Departure(lastDay: Day(19_785)))),
          on: DossierKey(.person, "w1"), by: admin, at: at)
      ).done != nil)
    #expect(try accept(fourth, "5号").refusal?.code == .actorUnknown)
    #expect(try engine.verify().wrong == nil)
    #expect(try there.verify().wrong == nil)
  }

  @Test func `a connection that the server ended between two transactions is made again`() throws {
    let store = try PostgreSQLStore(url: url)
    for round in 1...6 {
      #expect(try store.record(one).version == round)
      let pid = try #require(
        try store.run([Call("SELECT pg_backend_pid()")]).last?.first { $0.integer(0) })
      try Server.end(pid)
    }
    let outside = try PostgreSQLStore(url: url)
    let pid = try #require(
      try outside.run([Call("SELECT pg_backend_pid()")]).last?.first { $0.integer(0) })
    try Server.end(pid)
    #expect(try outside.lastNumber() == 6)
  }

  @Test func `a commit that was not made where someone else wrote since is a conflict`() throws {
    let store = try PostgreSQLStore(url: url)
    let other = try PostgreSQLStore(url: url)
    for _ in 0..<4 { try store.record(one) }
    _ = try store.begin(writing: true)
    var changes = ChangeSet()
    changes.append(to: changes.touch(DossierHead(new: DossierKey(.case, "B1"))))
    try other.record(one)
    wire.breakNext(.beforeArrival)
    #expect(faultCode { try store.commit(&changes) } == .versionConflict)
    #expect(try store.head(of: DossierKey(.case, "B1")) == nil)
    #expect(try store.record(one).version == 6)
  }

  @Test func `a server that stays away is told in time, and nothing is recorded twice later`()
    throws
  {
    var options = PostgreSQLStore.Options()
    (options.failoverMilliseconds, options.busyMilliseconds) = (200, 50)
    let store = try PostgreSQLStore(url: url, options: options)
    for _ in 0..<4 { try store.record(one) }
    let pid = try #require(
      try store.run([Call("SELECT pg_backend_pid()")]).last?.first { $0.integer(0) })
    // The lock is held by someone who does not go: the fate of the commit cannot be told.
    let holder = try PostgreSQLStore(url: url)
    _ = try store.begin(writing: true)
    var changes = ChangeSet()
    changes.append(to: changes.touch(DossierHead(new: DossierKey(.case, "B1"))))
    _ = try holder.begin(writing: true)
    try Server.end(pid)
    #expect(faultCode { try store.commit(&changes) } == .storeBusy)
    holder.rollback()
    #expect(try store.head(of: DossierKey(.case, "B1")) == nil)
    #expect(try store.record(one).version == 5)
  }
}
