import Foundation
import Synchronization
import Testing
import Xiaoneng
import XiaonengSQLite
import XiaonengServer

/// A folder with one file in it, gone with the test.
private final class City: Sendable {
  let folder: URL
  var path: String { folder.appendingPathComponent("city.db").path }
  static let keeper = Principal("admin", .administrator)
  static let clerk = Principal("wang", .window, unit: "GS")
  static let morning = Instant("2012-08-01T09:00:00+08:00") ?? Instant(0)
  static let application = Cases.Application(
    item: "GS-XK-0001", applicant: Cases.Applicant("张三", phone: "13900000000"))

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "xiaoneng-pool-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A pool on the file, with one unit, one officer and one item.
  func pool(readers: Int = 2) async throws -> EnginePool {
    var options = EnginePool.Options()
    options.readers = readers
    return try await Self.furnished(try await EnginePool(path: path, options: options))
  }

  static func furnished(_ pool: EnginePool) async throws -> EnginePool {
    var item = Registry.ItemVersion(
      "企业设立登记", unit: "GS", basis: "公司法", from: Day("2012-01-01") ?? .first)
    item.statutory = .workingDays(20)
    item.promised = .workingDays(9)
    let officer = Registry.Officer("王", unit: "GS", roles: [.window])
    let orders: [CommandOrder] = [
      .unit("GS", Registry.Unit("工商局")), .person("wang", officer), .item("GS-XK-0001", item),
    ]
    for order in orders { _ = try await pool.execute(order, by: keeper, at: morning).get() }
    return pool
  }
}

/// Something that a body on an engine's thread waits for.
private final class Gate: Sendable {
  private let opened = DispatchSemaphore(value: 0)
  private let entered = DispatchSemaphore(value: 0)

  /// Says that it is there and waits; false where nobody opens within ten seconds.
  func pass() -> Bool {
    entered.signal()
    return opened.wait(timeout: .now() + 10) == .success
  }
  func open() { opened.signal() }
  /// Waits beside the tasks until somebody is at the gate.
  func someone() async {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { [entered] in
        entered.wait()
        continuation.resume()
      }
    }
  }
}

@Suite struct EnginePoolTests {
  @Test func `what many tasks order at once is recorded once each`() async throws {
    let city = try City()
    let pool = try await city.pool()
    let ids = try await withThrowingTaskGroup(of: String.self) { group in
      for number in 0..<100 {
        group.addTask {
          try await pool.execute(
            .submit(City.application), by: City.clerk, at: City.morning, key: "form-\(number)"
          ).get().dossier.id
        }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(ids.count == 100)
    let again = try await pool.execute(
      .submit(City.application), by: City.clerk, at: City.morning, key: "form-7")
    #expect(again.done?.repeated == true)
    #expect(try await pool.write { engine in try engine.verify().wrong == nil })
    await pool.close()
    let alone = try Engine(store: try SQLiteStore(path: city.path))
    #expect(try alone.verify().wrong == nil)
  }

  @Test
  func
    `a pool takes the address of a set of shards, with its readers, and refuses one with an empty place`()
    async throws
  {
    let city = try City()
    let address = "shards:" + ["a.db", "b.db"].map { city.path + $0 }.joined(separator: ",")
    let pool = try await City.furnished(try await EnginePool(path: address))
    let done = try await pool.execute(
      .submit(City.application), by: City.clerk, at: City.morning
    ).get()
    let found = try await pool.query(
      .caseGet(Nothing()), on: done.dossier, by: City.clerk, at: City.morning)
    #expect(found.refusal == nil)
    #expect(try await pool.read { engine in engine.store.places } == 2)
    await pool.close()
    await #expect(throws: Fault(.badOption, field: "shards", detail: "shards:PLACE,PLACE…")) {
      _ = try await EnginePool(path: "shards:a.db,,b.db")
    }
  }

  private final class Openings: Sendable {
    let readOnly = Mutex<[Bool]>([])
  }

  @Test func `a pool on stores of any kind opens one to write and the others to read`() async throws
  {
    let city = try City()
    await (try await city.pool()).close()
    let (path, openings) = (city.path, Openings())
    let pool = try await EnginePool(readers: 2) { (readOnly) throws(Fault) in
      openings.readOnly.withLock { $0.append(readOnly) }
      var options = SQLiteStore.Options()
      options.readOnly = readOnly
      return try SQLiteStore(path: path, options: options)
    }
    #expect(openings.readOnly.withLock { $0 } == [false, true, true])
    let number = try await pool.execute(
      .submit(City.application), by: City.clerk, at: City.morning
    ).get().dossier.id
    let reply = try await pool.query(
      .caseGet(Nothing()), on: .case(number), by: City.clerk, at: City.morning)
    #expect(reply.answer != nil)
    await pool.close()
    await #expect(throws: Fault.self) {
      _ = try await EnginePool(readers: 65) { (_) throws(Fault) in MemoryStore() }
    }
  }

  @Test func `a question asked after an outcome sees what was recorded`() async throws {
    let city = try City()
    let pool = try await city.pool()
    for _ in 0..<20 {
      let number = try await pool.execute(
        .submit(City.application), by: City.clerk, at: City.morning
      ).get().dossier.id
      let reply = try await pool.query(
        .caseGet(Nothing()), on: .case(number), by: City.clerk, at: City.morning)
      #expect(reply.answer != nil)
    }
    await pool.close()
  }

  @Test func `a call cancelled before its turn records nothing`() async throws {
    let city = try City()
    let pool = try await city.pool()
    let gate = Gate()
    let holder = Task { try await pool.write { _ in gate.pass() } }
    await gate.someone()
    let waiting = Task {
      try await pool.execute(.submit(City.application), by: City.clerk, at: City.morning)
    }
    waiting.cancel()
    gate.open()
    #expect(try await holder.value)
    await #expect(throws: CancellationError.self) { try await waiting.value }
    #expect(try await pool.write { engine in try engine.entries() } == 3)
    await pool.close()
  }

  @Test func `a call that has begun tells its outcome though its task was cancelled`() async throws
  {
    let city = try City()
    let pool = try await city.pool()
    let gate = Gate()
    let begun = Task {
      try await pool.write { engine in
        guard gate.pass() else { throw Fault(.storeBusy) }
        return try engine.execute(.submit(City.application), by: City.clerk, at: City.morning)
      }
    }
    await gate.someone()
    begun.cancel()
    gate.open()
    #expect(try await begun.value.done != nil)
    #expect(try await pool.write { engine in try engine.entries() } > 3)
    await pool.close()
  }

  @Test func `a writer that waits holds up neither tasks nor questions`() async throws {
    let city = try City()
    let pool = try await city.pool()
    let gate = Gate()
    let holder = Task { try await pool.write { _ in gate.pass() } }
    await gate.someone()
    // Far more calls than the machine has cores.
    let waiting = (0..<200).map { _ in
      Task { try await pool.execute(.submit(City.application), by: City.clerk, at: City.morning) }
    }
    for _ in 0..<50 {
      let reply = try await pool.query(.unitList(Nothing()), by: City.clerk, at: City.morning)
      #expect(reply.answer != nil)
      #expect(await Task.detached { 1 }.value == 1)
    }
    gate.open()
    #expect(try await holder.value)
    for task in waiting { #expect(try await task.value.done != nil) }
    await pool.close()
  }

  @Test func `readers answer at once, and who finds none free waits for one`() async throws {
    let city = try City()
    let pool = try await city.pool(readers: 2)
    let (first, second) = (Gate(), Gate())
    let one = Task { try await pool.read { _ in first.pass() } }
    let two = Task { try await pool.read { _ in second.pass() } }
    // Both are inside at the same time.
    await first.someone()
    await second.someone()
    let third = Task {
      try await pool.query(.unitList(Nothing()), by: City.clerk, at: City.morning)
    }
    second.open()
    #expect(try await two.value)
    #expect(try await third.value.answer != nil)
    first.open()
    #expect(try await one.value)
    await pool.close()
  }

  @Test func `a closed pool refuses every call`() async throws {
    let city = try City()
    let pool = try await city.pool()
    await pool.close()
    await pool.close()
    await #expect(throws: Fault(.badHandle)) {
      try await pool.execute(.submit(City.application), by: City.clerk, at: City.morning)
    }
    await #expect(throws: Fault(.badHandle)) {
      try await pool.query(.unitList(Nothing()), by: City.clerk, at: City.morning)
    }
  }

  @Test func `readers never write, and asking for personal data is recorded by the writer`()
    async throws
  {
    let city = try City()
    let pool = try await city.pool()
    let number = try await pool.execute(
      .submit(City.application), by: City.clerk, at: City.morning
    ).get().dossier.id
    let before = try await pool.read { engine in try engine.entries() }
    let reply = try await pool.query(
      .casePersonal(PersonalReading(slot: "applicant", purpose: "电话核实")), on: .case(number),
      by: City.clerk, at: City.morning)
    #expect(reply.answer != nil, "\(reply)")
    #expect(try await pool.read { engine in try engine.entries() } == before + 1)
    await #expect(throws: Fault(.storeReadOnly)) {
      try await pool.read { engine in
        try engine.execute(.submit(City.application), by: City.clerk, at: City.morning)
      }
    }
    await pool.close()
  }

  @Test func `a refusal is thrown by get and changes nothing`() async throws {
    let pool = try await City.furnished(try await EnginePool(inMemory: Engine.Options()))
    let outcome = try await pool.execute(
      .case("GS-XK-0001201208010009", .accept(Cases.Acceptance("受字1号"))), by: City.clerk,
      at: City.morning)
    #expect(outcome.refusal?.code == .caseNotFound)
    #expect(throws: try #require(outcome.refusal)) { try outcome.get() }
    let unseen = try await pool.query(
      .caseGet(Nothing()), on: .case("GS-XK-0001201208010009"), by: City.clerk,
      at: City.morning)
    #expect(throws: try #require(unseen.refusal)) { try unseen.get() }
    #expect(try await pool.read { engine in try engine.entries() } == 3)
    await pool.close()
  }

  @Test func `what cannot be opened is said when it is opened`() async throws {
    let city = try City()
    var options = EnginePool.Options()
    options.store.create = false
    await #expect(throws: Fault(.storeMissing)) {
      try await EnginePool(path: city.path, options: options)
    }
    options.readers = 65
    await #expect(throws: Fault(.badOption, field: "readers")) {
      try await EnginePool(path: city.path, options: options)
    }
  }

  @Test func `closing closes every file`() async throws {
    let city = try City()
    let pool = try await city.pool()
    // The write-ahead log goes with the last connection to the file.
    let log = city.path + "-wal"
    #expect(FileManager.default.fileExists(atPath: log))
    await pool.close()
    #expect(!FileManager.default.fileExists(atPath: log))
  }
}
