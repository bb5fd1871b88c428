import Foundation
import Testing
import Xiaoneng
import XiaonengSQLite

/// A ledger goes from one store into another, whole or not at all.
@Suite struct MoveToolTests {
  private let folder: Folder
  init() throws { folder = try Folder() }

  private func path(_ name: String) -> String { folder.file(name).path }

  @Test func `a ledger moves with its bytes and its seal, and the old one stays`() throws {
    let (from, to) = (path("city.db"), path("copy.db"))
    #expect(
      try Xn.run("simulate", "--db", from, "--cases", "20", "--items", "5").status == 0)
    #expect(try Xn.run("seal", "--db", from, "--at", "2013-01-01").status == 0)
    let moved = try Xn.run("move", "--from", from, "--to", to, "--json")
    #expect(moved.status == 0, "\(moved.errors)")
    let (old, new) = (try SQLiteStore(path: from), try SQLiteStore(path: to))
    #expect(moved.json?["entries"]?.integer == (try old.lastNumber()))
    #expect(moved.json?["seal"]?.string == (try old.lastSeal()?.digest.hex))
    #expect(try new.scan(after: 0, limit: .max) == old.scan(after: 0, limit: .max))
    #expect(try Xn.run("verify", "--db", to).status == 0)
    // What is there is never written over.
    #expect(try Xn.run("move", "--from", from, "--to", to).status == 1)
    #expect(try Xn.run("move", "--from", path("none.db"), "--to", path("x.db")).status == 1)
    #expect(!FileManager.default.fileExists(atPath: path("x.db")))
    #expect(try Xn.run("move", "--from", from).status == 2)
  }

  @Test func `what is said of a new file's mode holds for every file of a set`() throws {
    let set = "shards:" + ["m.db", "n.db"].map(path).joined(separator: ",")
    #expect(try Xn.run("init", "--db", set, "--mode", "0660").status == 0)
    for name in ["m.db", "n.db"] {
      let found = try FileManager.default.attributesOfItem(atPath: path(name))
      #expect((found[.posixPermissions] as? NSNumber)?.intValue == 0o660)
    }
  }

  @Test func `a province lives its first days on any store, the same by its seed`() throws {
    let one = path("province.db")
    let set = "shards:" + ["p.db", "q.db"].map(path).joined(separator: ",")
    let days = ["--province", "--scale", "1000", "--items", "3", "--days", "9", "--json"]
    let alone = try Xn.run(["simulate", "--db", one] + days)
    let many = try Xn.run(["simulate", "--db", set] + days)
    #expect(alone.status == 0 && many.status == 0, "\(alone.errors) \(many.errors)")
    #expect(alone.json?["cases"] == .integer(2_000) && alone.json == many.json)
    for db in [one, set] { #expect(try Xn.run("verify", "--db", db).status == 0) }
    #expect(try Xn.run("simulate", "--db", path("x.db"), "--days", "9").status == 2)
    #expect(try Xn.run("simulate", "--db", path("x.db"), "--province", "--cases", "9").status == 2)
    #expect(!FileManager.default.fileExists(atPath: path("x.db")))
  }

  @Test func `a ledger moves into shards and back, and every command takes their address`() throws {
    let from = path("city.db")
    #expect(
      try Xn.run("simulate", "--db", from, "--cases", "20", "--items", "5").status == 0)
    #expect(try Xn.run("seal", "--db", from, "--at", "2013-01-01").status == 0)
    let two = "shards:" + path("a.db") + "," + path("b.db")
    let three = "shards:" + ["c.db", "d.db", "e.db"].map(path).joined(separator: ",")
    let left = try Xn.run("move", "--from", from, "--to", two)
    #expect(left.status == 0 && left.output.contains("seal anew"), "\(left.errors)")
    #expect(try Xn.run("seal", "--db", two, "--at", "2013-01-02").status == 0)
    let moved = try Xn.run("move", "--from", two, "--to", three, "--json")
    #expect(moved.status == 0, "\(moved.errors)")
    let seal = try SQLiteStore(path: path("a.db")).lastSeal()?.digest.hex
    #expect(seal != nil && moved.json?["seal"]?.string == seal)
    #expect(try Xn.run("verify", "--db", three).status == 0)
    let health = try Xn.run("health", "--db", three, "--json")
    #expect(health.output.contains("\"entries\""), "\(health.errors)")
    let report = ["report", "--from", "2012-01-01", "--to", "2012-12-31", "--json", "--db"]
    let (one, many) = (try Xn.run(report + [from]), try Xn.run(report + [three]))
    #expect(one.status == 0 && one.output == many.output, "\(many.errors)")
    // One of them alone, or in another order, is no ledger; what is wrong is said.
    let alone = try Xn.run("verify", "--db", path("d.db"))
    #expect(alone.status != 0 && alone.errors.contains("one shard of a set"), "\(alone.errors)")
    let turned = "shards:" + ["c.db", "e.db", "d.db"].map(path).joined(separator: ",")
    let wrong = try Xn.run("verify", "--db", turned)
    #expect(wrong.status != 0 && wrong.errors.contains("shard 3 of 3"), "\(wrong.errors)")
    let none = try Xn.run("verify", "--db", "shards:" + path("c.db") + "," + path("none.db"))
    #expect(none.status != 0)
    #expect(!FileManager.default.fileExists(atPath: path("none.db")))
    #expect(try Xn.run("init", "--db", three).status == 1)
    #expect(try Xn.run("init", "--db", "shards:" + path("x.db") + ",").status != 0)
  }

  @Test func `an address of a server is no file, and its password is not shown`() throws {
    let address = "postgres://xn:geheim@127.0.0.1:1/portal"
    for words in [["init"], ["simulate"], ["verify"], ["cases", "due"]] {
      let result = try Xn.run(words + ["--db", address])
      // Not built in, or no one listens there.
      #expect(result.status == 1 || result.status == 2, "\(words)")
      #expect(!(result.output + result.errors).contains("geheim"), "\(words)")
    }
    #expect(!FileManager.default.fileExists(atPath: "postgres:"))
    let login = try Xn.run("login", "--db", address)
    #expect(login.status == 2 && login.errors.contains("~/.pgpass"))
    #expect(!(login.output + login.errors).contains("geheim"))
  }
}
