import Foundation
import Testing

@testable import Xiaoneng
@testable import XiaonengSQLite

/// Where a file stands: moved away while it is open, or in a place that may only be read.
@Suite struct SQLitePlaceTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  private var path: String { folder.file("ledger.db") }

  enum Loss: CaseIterable { case renamed, deleted, replaced }

  @Test(arguments: Loss.allCases)
  func `nothing is acknowledged into a file that no longer stands where it was opened`(
    _ loss: Loss
  ) throws {
    let office = try Office(try SQLiteStore(path: path))
    try office.found()
    let files = FileManager.default
    let away = folder.file("away.db")
    switch loss {
    case .renamed: try files.moveItem(atPath: path, toPath: away)
    case .deleted: try files.removeItem(atPath: path)
    case .replaced:
      try files.copyItem(atPath: path, toPath: away)
      try files.removeItem(atPath: path)
      try files.moveItem(atPath: away, toPath: path)
    }
    #expect(faultCode { _ = try office.submit(1) } == .storeMissing)
    #expect(faultCode { _ = try office.engine.sweep(at: office.at(9)) } == .storeMissing)
    #expect(faultCode { _ = try office.engine.rebuild() } == .storeMissing)
    if loss == .renamed {
      try files.moveItem(atPath: away, toPath: path)
      #expect(throws: Never.self) { try office.submit(1) }
    }
  }

  @Test func `nothing is acknowledged into a log that was deleted under the engine`() throws {
    let office = try Office(try SQLiteStore(path: path))
    try office.found()
    _ = try office.submit(1)
    try FileManager.default.removeItem(atPath: path + "-wal")
    #expect(faultCode { _ = try office.submit(2) } == .storeMissing)
  }

  private func reader() throws -> (engine: Engine, store: SQLiteStore) {
    var options = SQLiteStore.Options()
    options.readOnly = true
    let store = try SQLiteStore(path: path, options: options)
    return (try Engine(store: store), store)
  }

  private func reads(_ engine: Engine, _ office: Office, _ key: DossierKey) throws {
    let auditor = Principal("auditor", .auditor)
    #expect(try engine.verify().wrong == nil)
    let question = Query.caseGet(Nothing())
    #expect(try engine.query(question, on: key, by: auditor, at: office.at()).answer != nil)
    #expect(try engine.unkeptSeal(at: office.at(3)).entries == engine.entries())
    #expect(faultCode { _ = try engine.seal(at: office.at(3)) } == .storeReadOnly)
    #expect(
      faultCode {
        _ = try engine.execute(office.application(2), by: office.window, at: office.at())
      }
        == .storeReadOnly)
  }

  @Test func `whoever may only read verifies, asks and seals without keeping the seal`() throws {
    let office = try Office(try SQLiteStore(path: path))
    try office.found()
    let key = try office.submit(1)
    let (engine, store) = try reader()
    #expect(!store.isImmutable)
    try reads(engine, office, key)
    let seal = try engine.unkeptSeal(at: office.at(3))
    #expect(try office.engine.store.lastSeal() == nil)
    #expect(try office.engine.seal(at: office.at(3)) == seal)
  }

  @Test func `a file that no log stands beside is read where none can be made, and says so`() throws
  {
    let office = try Office(try SQLiteStore(path: path))
    try office.found()
    let key = try office.submit(1)
    (office.engine.store as? SQLiteStore)?.close()
    // What the log needs cannot be made here, as in a folder that may only be read.
    try FileManager.default.createSymbolicLink(
      atPath: path + "-shm", withDestinationPath: folder.file("no/where"))
    let (engine, store) = try reader()
    #expect(store.isImmutable)
    try reads(engine, office, key)
    store.close()
    // A log that holds something would be passed over.
    try Data([1]).write(to: URL(fileURLWithPath: path + "-wal"))
    #expect(throws: Fault.self) { try reader() }
  }
}

extension Engine {
  fileprivate func execute(
    _ command: Cases.Command, by actor: Principal, at: Instant
  ) throws(Fault) -> Outcome {
    try execute(.case(command), by: actor, at: at)
  }
}
