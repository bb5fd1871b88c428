import Foundation
import Testing

@testable import Xiaoneng
@testable import XiaonengSQLite

/// Who may open a file, and when what was erased is gone from every file of the store: 个人信息保护法 arts 47, 51(3).
@Suite struct SQLitePrivacyTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  private var path: String { folder.file("ledger.db") }
  private let key = DossierKey(.case, "A1")

  private func bits(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.file(name))
    return try #require(attributes[.posixPermissions] as? Int)
  }

  private func store(_ change: (inout SQLiteStore.Options) -> Void = { _ in }) throws -> SQLiteStore
  {
    var options = SQLiteStore.Options()
    options.busyMilliseconds = 200
    change(&options)
    return try SQLiteStore(path: path, options: options)
  }

  // MARK: - Who may open it

  @Test func `a file, its log and its index are its owner's alone`() throws {
    let store = try store()
    try store.record(key)
    for name in ["ledger.db", "ledger.db-wal", "ledger.db-shm"] {
      #expect(try bits(name) == 0o600, "\(name)")
    }
    try store.backup(to: folder.file("copy.db"))
    #expect(try bits("copy.db") == 0o600)
  }

  @Test(arguments: [0o660, 0o640, 0o666] as [UInt16])
  func `whoever asks for it shares a file with their group, whatever the mask of the process`(
    _ mode: UInt16
  ) throws {
    let store = try store { $0.mode = mode }
    try store.record(key)
    for name in ["ledger.db", "ledger.db-wal", "ledger.db-shm"] {
      #expect(try bits(name) == Int(mode), "\(name)")
    }
    try store.backup(to: folder.file("copy.db"))
    #expect(try bits("copy.db") == Int(mode))
  }

  @Test func `a file that is there keeps its bits, and what stands in it`() throws {
    try store { $0.mode = 0o640 }.record(key)
    let again = try store { $0.mode = 0o600 }
    #expect(try again.head(of: key)?.version == 1)
    #expect(try bits("ledger.db") == 0o640)
  }

  @Test(arguments: [0, 0o400, 0o700, 0o611, 0o1600, 0xFFFF] as [UInt16])
  func `bits that no ledger can have are refused, and nothing is made`(_ mode: UInt16) throws {
    #expect(faultCode { _ = try store { $0.mode = mode } } == .badOption)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  // MARK: - The debt of erasing

  private static let words = "投诉人某某某在此"

  private func traces() -> Bool {
    ["ledger.db", "ledger.db-wal"].contains {
      folder.bytes($0).range(of: Data(Self.words.utf8)) != nil
    }
  }

  private func keep(in store: SQLiteStore) throws {
    try store.write { changes in
      let place = changes.touch(DossierHead(new: key))
      changes.append(to: place)
      changes.personal = [
        (
          place,
          PersonalRecord(slot: "s", salt: Salt(high: 1, low: 1), value: Array(Self.words.utf8))
        )
      ]
    }
  }

  private func erase(in store: SQLiteStore) throws {
    try store.write { changes in
      let place = changes.touch(try #require(try store.head(of: key)))
      changes.append(to: place)
      changes.erased = [(place, "s")]
    }
  }

  private func debt(_ store: SQLiteStore) throws -> [Int64] {
    let connection = try store.live()
    return [
      try connection.integer("SELECT owed FROM erasure") ?? -1,
      try connection.integer("SELECT paid FROM erasure") ?? -1,
    ]
  }

  @Test func `what is erased while no one reads is gone at once, and that is recorded`() throws {
    let store = try store()
    try keep(in: store)
    #expect(traces() && !store.owesErasure)
    try erase(in: store)
    #expect(!traces() && !store.owesErasure)
    #expect(try debt(store) == [2, 2])
  }

  private enum Payer: CaseIterable { case writer, opener, closer }

  @Test(arguments: Payer.allCases)
  private func
    `what is erased while someone reads is owed on the disk, and paid by the next who can`(
      _ payer: Payer
    ) throws
  {
    let reader = try store()
    let other = try store()
    let eraser = try store()
    try keep(in: eraser)
    _ = try reader.begin(writing: false)
    _ = try reader.head(of: key)
    try erase(in: eraser)
    #expect(eraser.owesErasure && traces())
    // The one who erased is gone without paying, as one that was killed.
    #expect(try debt(eraser) == [2, 0])
    if payer != .closer { eraser.close() }
    #expect(traces())
    reader.rollback()
    switch payer {
    case .writer:
      // Another process, which has never erased anything itself.
      try other.record(DossierKey(.case, "A2"))
      #expect(try debt(other) == [2, 2])
    case .opener:
      let next = try store()
      #expect(!next.owesErasure)
      #expect(try debt(next) == [2, 2])
    case .closer:
      eraser.close()
      #expect(try debt(other) == [2, 2])
    }
    #expect(!traces())
  }

  @Test func `while a reader stands the debt stays owed, however often it is tried`() throws {
    let reader = try store()
    let eraser = try store()
    try keep(in: eraser)
    _ = try reader.begin(writing: false)
    _ = try reader.head(of: key)
    try erase(in: eraser)
    for place in 2...5 { try eraser.record(DossierKey(.case, "A\(place)")) }
    #expect(eraser.owesErasure && traces())
    #expect(try store().owesErasure)
    reader.rollback()
    try eraser.record(DossierKey(.case, "A9"))
    #expect(!eraser.owesErasure && !traces())
  }

  // MARK: - Seals

  @Test func `a seal that was kept is neither changed nor taken out`() throws {
    let store = try store()
    try store.write { $0.seal = Seal() }
    let connection = try store.live()
    for sql in ["UPDATE seal SET text = '{}'", "DELETE FROM seal"] {
      #expect(throws: Fault.self) { try connection.execute(sql) }
    }
    #expect(try store.audit.seals().count == 1)
  }
}
