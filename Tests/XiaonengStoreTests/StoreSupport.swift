import Foundation
import Testing

@testable import Xiaoneng
@testable import XiaonengSQLite
@testable import XiaonengShards

#if XN_POSTGRESQL
  @testable import XiaonengPostgreSQL
#endif

/// Every kind of store that the contract holds for.
enum StoreKind: CaseIterable, CustomTestStringConvertible {
  case memory, sqlite, postgresql
  /// Three stores in memory, and two files, as one.
  case shards, files

  /// Those that are there: the shared store where it was built and `make test-postgres` started a server.
  static let allCases: [StoreKind] = whole + [.shards, .files]

  /// Those that keep all ledgers in one place, so that one transaction changes any dossiers and entries are numbered
  /// from 1 without gaps.
  static let whole: [StoreKind] = {
    #if XN_POSTGRESQL
      if ProcessInfo.processInfo.environment["XN_POSTGRES_URL"] != nil {
        return [.memory, .sqlite, .postgresql]
      }
    #endif
    return [.memory, .sqlite]
  }()

  var testDescription: String {
    switch self {
    case .memory: "MemoryStore"
    case .sqlite: "SQLiteStore"
    case .postgresql: "PostgreSQLStore"
    case .shards: "ShardedStore in memory"
    case .files: "ShardedStore on files"
    }
  }

  func make(in folder: Folder) throws -> any Store {
    switch self {
    case .memory: MemoryStore()
    case .sqlite: try SQLiteStore(path: folder.file("ledger.db"))
    case .postgresql:
      #if XN_POSTGRESQL
        try PostgreSQLStore(url: Self.address())
      #else
        throw Fault(.storeMissing)
      #endif
    case .shards: try ShardedStore([MemoryStore(), MemoryStore(), MemoryStore()])
    case .files:
      try ShardedStore([
        SQLiteStore(path: folder.file("one.db")), SQLiteStore(path: folder.file("two.db")),
      ])
    }
  }
}

extension StoreKind {
  /// The address of a schema that no other test has.
  static func address() throws -> String {
    let url = try #require(ProcessInfo.processInfo.environment["XN_POSTGRES_URL"])
    let name = "t" + UUID().uuidString.lowercased().replacingOccurrences(of: "-", with: "")
    return url + (url.contains("?") ? "&" : "?") + "schema=" + name
  }
}

/// A temporary folder that goes with the test.
final class Folder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/xn-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  func bytes(_ name: String) -> Data {
    FileManager.default.contents(atPath: file(name)) ?? Data()
  }
}

extension ChangeSet {
  /// Puts a head in, as the engine does.
  mutating func touch(_ head: DossierHead) -> Int {
    heads.append(head)
    before.append(Before(head))
    return heads.count - 1
  }

  /// Appends an event with `value` to the head at `place`.
  mutating func append(to place: Int, at: Int64 = 0, value: Int64 = 1) {
    heads[place].version += 1
    heads[place].lastAt = Instant(at)
    let start = writer.beginValue()
    writer.openObject()
    writer.name("value")
    writer.integer(value)
    writer.closeObject()
    if actors.isEmpty { actors.append(Principal("w1", .window, unit: "U1")) }
    entries.append(
      Entry(
        head: place, sequence: heads[place].version, at: Instant(at), actor: 0, actingFor: "",
        word: "test.done", data: start..<writer.bytes.count))
  }
}

extension Store {
  /// Commits what `fill` puts into a change set, and answers it as the store left it.
  @discardableResult
  func write(_ fill: (inout ChangeSet) throws -> Void) throws -> ChangeSet {
    _ = try begin(writing: true)
    var changes = ChangeSet()
    do {
      try fill(&changes)
      try commit(&changes)
    } catch {
      rollback()
      throw error
    }
    return changes
  }

  /// Opens or goes on with a dossier: one event for each value, due at `due`.
  @discardableResult
  func record(_ key: DossierKey, _ values: [Int64] = [1], due: Int64? = nil) throws -> DossierHead {
    let changes = try write { changes in
      let place = changes.touch(try head(of: key) ?? DossierHead(new: key))
      for value in values { changes.append(to: place, value: value) }
      changes.heads[place].due = due.map(Instant.init)
    }
    return changes.heads[0]
  }

  /// All entries, in the order of their numbers.
  func everything() throws -> [StoredEntry] { try scan(after: 0, limit: .max) }
}

/// Whether every entry names the hash of the one before it in its dossier, and the numbers run from 1.
func chainHolds(_ entries: [StoredEntry]) throws -> Bool {
  var last: [DossierKey: (sequence: Int32, hash: LedgerDigest)] = [:]
  for (index, stored) in entries.enumerated() {
    let entry = try LedgerEntry(reading: stored.text)
    let before = last[entry.dossier] ?? (0, .zero)
    guard stored.number == Int64(index) + 1, entry.sequence == before.sequence + 1,
      entry.previous == before.hash
    else { return false }
    last[entry.dossier] = (entry.sequence, SHA256.hash(stored.text))
  }
  return true
}

/// The fault that `body` throws; nil where it throws none.
func faultCode(_ body: () throws -> Void) -> Fault.Code? {
  do {
    try body()
    return nil
  } catch {
    return (error as? Fault)?.code
  }
}
