import Foundation
import Testing
import Xiaoneng
import XiaonengSQLite
import XiaonengSimulation

/// Processes that die in the middle, and processes that write at once.
@Suite struct ProcessTests {
  private static let at = #""at":"2012-08-01T09:00:00+08:00""#
  private static let admin = #""actor":{"id":"a","role":"administrator"}"#

  /// A database with one unit, one window officer and one item.
  private func town(_ folder: Folder) throws -> String {
    let path = folder.file("town.db").path
    #expect(try Xn.run("init", "--db", path).status == 0)
    let item =
      #"{"name":"登记","unit":"GS","basis":"法","conditions":"","procedure":"","statutory":"20wd","promised":"9wd","validFrom":"2012-01-01"}"#
    let lines = [
      #""command":"unit.register","data":{"name":"工商局"},"dossier":"unit/GS""#,
      #""command":"person.register","data":{"name":"王","unit":"GS","roles":["window"]},"dossier":"person/w""#,
      #""command":"person.register","data":{"name":"赵","unit":"GS","roles":["efficiencyOffice"]},"dossier":"person/c""#,
      #""command":"item.publish","data":\#(item),"dossier":"item/GS-XK-0001""#,
    ].map { "{\(Self.admin),\(Self.at),\($0)}" }
    let result = try Xn.run(
      "execute", "--db", path, input: Data(lines.joined(separator: "\n").utf8))
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    return path
  }

  /// Cases and complaints in turn.
  private func submissions(_ count: Int, prefix: String) -> [String] {
    let clerk = #""actor":{"id":"w","role":"window","unit":"GS"}"#
    let office = #""actor":{"id":"c","role":"efficiencyOffice","unit":"GS"}"#
    return (0..<count).map { index in
      let key = #""key":"\#(prefix)-\#(index)""#
      guard index % 2 == 1 else {
        let data = #"{"item":"GS-XK-0001","applicant":{"name":"申请人\#(index)"}}"#
        return #"{\#(clerk),\#(Self.at),"command":"case.submit","data":\#(data),\#(key)}"#
      }
      let data =
        #"{"category":"slow","complainant":{"name":"投诉人\#(index)"},"fact":{"text":"久拖不办"}}"#
      return #"{\#(office),\#(Self.at),"command":"complaint.register","data":\#(data),\#(key)}"#
    }
  }

  /// The number of the last of `count` cases, and of the last of `count` complaints.
  private func last(_ count: Int64) -> [DossierKey] {
    let four = count > 9_999 ? "\(count)" : String("\(10_000 + count)".dropFirst())
    let six = String("\(1_000_000 + count)".dropFirst())
    return [.case("GS-XK-000120120801" + four), DossierKey(.complaint, "TS2012" + six)]
  }

  private func start(_ arguments: [String], input: Data) throws -> (Process, Pipe, Pipe) {
    let process = Process()
    process.executableURL = Xn.binary
    process.arguments = arguments
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = FileHandle.nullDevice
    try process.run()
    return (process, stdin, stdout)
  }

  private func acknowledged(_ output: Data) -> [(line: Int64, dossier: String)] {
    // A line that was cut off by the kill acknowledges nothing.
    String(decoding: output, as: UTF8.self).split(separator: "\n").compactMap { line in
      guard let json = try? JSONValue(parsing: String(line)), let number = json["line"]?.integer,
        let dossier = json["done"]?["dossier"]?.string
      else { return nil }
      return (number, dossier)
    }
  }

  @Test func `a process killed during a batch leaves every acknowledged command and no half one`()
    throws
  {
    let folder = try Folder()
    let path = try town(folder)
    var random = SplitMix64(seed: 41)
    var known = Set<String>()
    for round in 0..<100 {
      let lines = submissions(400, prefix: "r\(round)")
      let (process, stdin, stdout) = try start(
        ["execute", "--db", path, "--batch", "20"], input: Data())
      let writer = Thread {
        // The pipe breaks with the kill; what was not read was not asked.
        signal(SIGPIPE, SIG_IGN)
        try? stdin.fileHandleForWriting.write(
          contentsOf: Data((lines.joined(separator: "\n") + "\n").utf8))
        try? stdin.fileHandleForWriting.close()
      }
      writer.start()
      var output = Data()
      // Dies after some bytes of acknowledgement, a different number each round.
      let enough = Int(random.next() % 24_000)
      while output.count <= enough {
        let chunk = stdout.fileHandleForReading.availableData
        if chunk.isEmpty { break }
        output += chunk
      }
      kill(process.processIdentifier, SIGKILL)
      while true {
        let chunk = stdout.fileHandleForReading.availableData
        if chunk.isEmpty { break }
        output += chunk
      }
      process.waitUntilExit()
      known.formUnion(acknowledged(output).map(\.dossier))
    }
    let engine = try Engine(store: try SQLiteStore(path: path))
    #expect(try engine.verify().wrong == nil)
    for dossier in known {
      let key = try #require(DossierKey(dossier))
      _ = try engine.store.begin(writing: false)
      let head = try engine.store.head(of: key)
      engine.store.rollback()
      #expect(head?.version == 1, "\(dossier)")
    }
    // Numbers are gap-free, so no half command took one, and whole batches only were recorded.
    let result = try Xn.run(
      "query", "--db", path, "facts", "--data", #"{"from":"2012-08-01","through":"2012-08-01"}"#,
      "--actor", "c:efficiencyOffice:GS", "--json")
    let facts = result.json?["data"]?["facts"]?.array ?? []
    let counts = ["received", "efficiency@received"].map { measure in
      facts.first { $0["measure"]?.string == measure }?["value"]?.integer ?? 0
    }
    // Whole batches, half of them complaints.
    #expect(counts[0] == counts[1])
    #expect(counts[0] + counts[1] >= Int64(known.count))
    #expect(counts[0] % 10 == 0)
    _ = try engine.store.begin(writing: false)
    for key in last(counts[0]) { #expect(try engine.store.head(of: key) != nil, "\(key)") }
    for key in last(counts[0] + 1) { #expect(try engine.store.head(of: key) == nil, "\(key)") }
    engine.store.rollback()
  }

  @Test func `four processes that write one file at once lose nothing`() throws {
    let folder = try Folder()
    let path = try town(folder)
    let count = 300
    var running: [(Process, Pipe)] = []
    for writer in 0..<4 {
      let file = folder.file("in\(writer)")
      try Data(submissions(count, prefix: "w\(writer)").joined(separator: "\n").utf8).write(
        to: file)
      let process = Process()
      process.executableURL = Xn.binary
      process.arguments = ["execute", "--db", path, "--batch", "7", file.path]
      let stdout = Pipe()
      process.standardOutput = stdout
      try process.run()
      running.append((process, stdout))
    }
    var dossiers: [String] = []
    for (process, stdout) in running {
      let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      dossiers += acknowledged(output).map(\.dossier)
    }
    #expect(dossiers.count == 4 * count)
    #expect(Set(dossiers).count == 4 * count)
    let result = try Xn.run("verify", "--db", path, "--json")
    #expect(result.status == 0, "\(result.output)")
    #expect(result.json?["entries"]?.integer == Int64(4 + 4 * count))
    let engine = try Engine(store: try SQLiteStore(path: path))
    _ = try engine.store.begin(writing: false)
    for key in last(Int64(2 * count)) {
      #expect(try engine.store.head(of: key) != nil, "\(key)")
    }
    engine.store.rollback()
  }
}
