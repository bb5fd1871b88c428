import Foundation
import Synchronization
import Testing
import XiaonengPostgreSQL
import XiaonengSimulation

@testable import Xiaoneng
@testable import XiaonengShards

/// A server of a test's own on loopback, which it may kill and start again.
private final class OwnServer: @unchecked Sendable {
  let folder: String
  let port: UInt16
  private let programs: String
  private let user: [String]
  private var process: Process?

  init() throws {
    let path = ProcessInfo.processInfo.environment["XN_POSTGRES_BIN"]
    let installed = try FileManager.default
      .contentsOfDirectory(atPath: "/usr/lib/postgresql").max { Int($0) ?? 0 < Int($1) ?? 0 }
    programs = path ?? "/usr/lib/postgresql/\(installed ?? "")/bin"
    folder = FileManager.default.temporaryDirectory.path + "/xn-shard-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    port = try Self.freePort()
    // The server refuses to be run by root.
    user =
      getuid() == 0
      ? ["/usr/bin/setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : []
    if getuid() == 0 { try Self.run(["/usr/bin/chown", "postgres", folder]) }
    try Self.run(
      user + [
        programs + "/initdb", "-D", folder + "/data", "-U", "postgres", "-A", "trust", "-E", "UTF8",
        "--locale=C", "--no-sync",
      ])
    try start()
  }

  var url: String { "postgres://postgres@127.0.0.1:\(port)/postgres?schema=shard" }

  func start() throws {
    let process = try Self.launch(
      user + [
        programs + "/postgres", "-D", folder + "/data", "-p", "\(port)", "-k", folder,
        "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "shared_buffers=16MB",
      ])
    self.process = process
    for _ in 0..<100 {
      if (try? Self.run([programs + "/pg_isready", "-q", "-h", "127.0.0.1", "-p", "\(port)"]))
        != nil
      {
        return
      }
      if !process.isRunning { break }
      usleep(100_000)
    }
    throw Fault(.storeFailed, detail: "no server on \(port)")
  }

  /// Kills the server as it stands, and starts it again once its memory is free.
  func dieAndComeBack() throws {
    guard let process else { return }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    for _ in 0..<50 {
      usleep(200_000)
      if (try? start()) != nil { return }
    }
    throw Fault(.storeFailed, detail: "did not come back")
  }

  func stop() {
    guard let process else { return }
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    try? FileManager.default.removeItem(atPath: folder)
  }

  private static func launch(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: arguments[0])
    process.arguments = Array(arguments.dropFirst())
    process.currentDirectoryURL = URL(fileURLWithPath: "/")
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private static func run(_ arguments: [String]) throws {
    let process = try launch(arguments)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Fault(.storeFailed, detail: arguments.joined(separator: " "))
    }
  }

  private static func freePort() throws -> UInt16 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let port = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address -> UInt16? in
        guard bind(descriptor, address, length) == 0, getsockname(descriptor, address, &length) == 0
        else { return nil }
        return pointer.pointee.sin_port.bigEndian
      }
    }
    return try #require(port)
  }
}

/// Two shards on two servers, of which one is killed while a city lives on them.
@Suite(.enabled(if: Server.isThere, "no PostgreSQL server"), .serialized)
struct ShardServersTests {
  /// `XN_SHARD_CASES` cases of each item, by default none, which leaves 3,732 commands.
  private static let cases =
    ProcessInfo.processInfo.environment["XN_SHARD_CASES"].flatMap { Int($0) } ?? 0

  private func engine(_ store: any Store) throws -> Engine {
    var options = Engine.Options()
    options.salts = .seeded(5)
    return try Engine(store: store, options: options)
  }

  /// What happened in every dossier: the words, with who said them when.
  private func stories(_ store: any Store) throws -> [DossierKey: [String]] {
    _ = try store.begin(writing: false)
    defer { store.rollback() }
    var found: [DossierKey: [String]] = [:]
    for head in try store.heads(of: DossierKind.allCases) {
      found[head.key] = try store.entries(of: head).map { stored in
        let entry = try LedgerEntry(reading: stored.text)
        return "\(entry.at) \(entry.actor.id) \(entry.word)"
      }
    }
    return found
  }

  @Test func `a server killed in the middle of joint stages loses nothing and does nothing twice`()
    throws
  {
    let servers = [try OwnServer(), try OwnServer()]
    defer { for server in servers { server.stop() } }
    // Without cases of its own the city has its projects, their stages and the cases of the branches.
    let city = City.danzhou2012.shortened(to: Self.cases, besides: Self.cases > 0)
    let (one, many) = (
      MemoryStore(),
      try ShardedStore(
        servers.map { server in
          ShardedStore.Shard("\(server.port)") { () throws(Fault) in
            try PostgreSQLStore(url: server.url)
          }
        })
    )
    var quiet = try CityYear(city)
    let expected = try quiet.live(on: try engine(one), batch: 1)
    var year = try CityYear(city)
    year.isKeyed = true
    let faults = Mutex(0)
    year.isPatient = { fault in
      let count = faults.withLock { faults in
        faults += 1
        return faults
      }
      usleep(50_000)
      return fault.code == .storeBusy && count < 400
    }
    let back = DispatchSemaphore(value: 0)
    let deaths = Mutex(0)
    // Stages are open in the summer; each server dies while commands are under way.
    let started = ContinuousClock.now
    let count = try year.live(on: try engine(many), batch: 1) { day, _ in
      guard let place = [190: 1, 230: 0][day] else { return }
      DispatchQueue.global().async {
        usleep(30_000)
        if (try? servers[place].dieAndComeBack()) != nil { deaths.withLock { $0 += 1 } }
        back.signal()
      }
    }
    let took = ContinuousClock.now - started
    for _ in 0..<2 { back.wait() }
    print(
      "\(count) commands in \(took), \(deaths.withLock { $0 }) kills, \(faults.withLock { $0 }) faults told"
    )
    #expect(deaths.withLock { $0 } == 2)
    #expect(count == expected)
    let after = try engine(many)
    let end = Instant(startOf: try #require(Day(year: 2013, month: 3, day: 1)))
    for engine in [after, try engine(one)] { while try engine.sweep(at: end).more {} }
    let (mine, theirs) = (try stories(one), try stories(many))
    for key in Set(mine.keys).union(theirs.keys).sorted() where mine[key] != theirs[key] {
      let (here, there) = (mine[key] ?? [], theirs[key] ?? [])
      Issue.record("\(key): \(here.count) \(there.count) \(Set(here).symmetricDifference(there))")
      break
    }
    #expect(
      try one.facts(from: .first, through: .last, unit: nil, item: nil)
        == many.facts(from: .first, through: .last, unit: nil, item: nil))
    #expect(try many.orders(limit: .max).isEmpty)
    #expect(try after.verify().wrong == nil)
    let places = Set(try many.heads(of: [.stage]).map { many.place(of: $0.key) })
    #expect(places.count == 2)
  }
}
