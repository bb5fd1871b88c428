import Foundation
import Testing

@testable import Xiaoneng
@testable import XiaonengSQLite

/// How python3 ends with these arguments; nil where there is none.
private func python(_ arguments: [String]) -> Int32? {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["python3"] + arguments
  (process.standardOutput, process.standardError) = (Pipe(), Pipe())
  guard (try? process.run()) != nil else { return nil }
  process.waitUntilExit()
  return process.terminationStatus
}

/// A file can be read and verified without this library: `Examples/python/audit.py`, which knows the documented layout
/// and nothing else.
@Suite(.enabled(if: python(["--version"]) == 0, "python3 is not installed"))
struct ReaderTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  private var path: String { folder.file("ledger.db") }

  private static let script = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Examples/python/audit.py").path

  private func read(_ seal: String? = nil) -> Int32? {
    python([Self.script, path] + [seal].compactMap { $0 })
  }

  /// Some weeks of work under seals, and more after the newest.
  private func work(packed: Bool = false) throws -> Seal {
    var options = SQLiteStore.Options()
    options.fewestPacked = packed ? 1 : .max
    let store = try SQLiteStore(path: path, options: options)
    let office = try Office(store)
    try office.work()
    let seal = try office.engine.seal(at: office.at(150))
    try office.accept(try office.submit(98))
    _ = try office.engine.seal(at: office.at(160))
    try office.accept(try office.submit(99))
    if packed {
      _ = try store.pack(DossierKind.allCases, before: Instant(.max), limit: .max)
      #expect(try store.live().integer("SELECT count(*) FROM pack") ?? 0 > 3)
    }
    store.close()
    return seal
  }

  private func raw(_ sql: String) throws {
    let connection = try Connection(path: path, create: false, readOnly: false, busyMilliseconds: 0)
    defer { connection.close() }
    try connection.execute(sql)
  }

  @Test(arguments: [false, true])
  func `a script of sixty lines reads it, plain and packed, and holds it against a seal`(
    packed: Bool
  ) throws {
    var seal = try work(packed: packed)
    #expect(
      try String(contentsOfFile: Self.script, encoding: .utf8).split(separator: "\n").count <= 60)
    #expect(read() == 0)
    let kept = folder.file("seal.json")
    try Data(seal.json.canonicalBytes).write(to: URL(filePath: kept))
    #expect(read(kept) == 0)
    seal.root = .zero
    try Data(seal.json.canonicalBytes).write(to: URL(filePath: kept))
    #expect(read(kept) == 1)
  }

  @Test(arguments: [
    "UPDATE event SET text = replace(text, '+08:00', '+08:01') WHERE number = 40",
    "UPDATE event SET text = text || ' ' WHERE number = (SELECT max(number) FROM event)",
    "DELETE FROM event WHERE number = 40", "DELETE FROM event WHERE number > 40",
    "DROP TRIGGER seal_unchanged; UPDATE seal SET text = replace(text, '\"dossiers\":', '\"dossiers\":1')",
    "DROP TRIGGER seal_kept; DELETE FROM seal WHERE number = 1",
    "DELETE FROM pack WHERE number = 3", "UPDATE pack SET bytes = substr(bytes, 1, 50)",
    "UPDATE event SET text = '3/1' WHERE text = '3/0'", "UPDATE dictionary SET bytes = x'00'",
    "UPDATE pack SET bytes = (SELECT bytes FROM pack WHERE number = 4) WHERE number = 3",
  ])
  func `it finds what was changed`(_ sql: String) throws {
    _ = try work(
      packed: sql.contains("pack") || sql.contains("'3/0'") || sql.contains("dictionary"))
    try raw(sql)
    #expect(read() == 1)
  }
}
