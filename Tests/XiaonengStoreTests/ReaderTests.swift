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
  private func work() throws -> Seal {
    let office = try Office(try SQLiteStore(path: path))
    try office.work()
    let seal = try office.engine.seal(at: office.at(150))
    try office.accept(try office.submit(98))
    _ = try office.engine.seal(at: office.at(160))
    try office.accept(try office.submit(99))
    (office.engine.store as? SQLiteStore)?.close()
    return seal
  }

  private func raw(_ sql: String) throws {
    let connection = try Connection(path: path, create: false, readOnly: false, busyMilliseconds: 0)
    defer { connection.close() }
    try connection.execute(sql)
  }

  @Test func `a script of sixty lines reads it, and holds it against a seal kept elsewhere`() throws
  {
    var seal = try work()
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
  ])
  func `it finds what was changed`(_ sql: String) throws {
    _ = try work()
    try raw(sql)
    #expect(read() == 1)
  }
}
