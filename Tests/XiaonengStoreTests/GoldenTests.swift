import Foundation
import Testing

@testable import Xiaoneng
@testable import XiaonengSQLite

/// A ledger that was written once, as text of SQL, with its seal and what its questions came to: every later
/// version opens, verifies, rebuilds and answers it. `make golden` writes it anew while nothing is released.
@Suite struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Golden")
  private static var isWriting: Bool {
    ProcessInfo.processInfo.environment["XN_GOLDEN"] == "write"
  }
  private static let end = when("2018-06-01T09:00:00+08:00")

  private static func when(_ text: String) -> Instant { Instant(text) ?? Instant(0) }

  private static func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  private static func sqlite(_ arguments: [String], input: String = "") throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sqlite3"] + arguments
    let (into, from) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (into, from)
    try process.run()
    let writing = Thread {
      try? into.fileHandleForWriting.write(contentsOf: Data(input.utf8))
      try? into.fileHandleForWriting.close()
    }
    writing.start()
    let output = from.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: output, as: UTF8.self)
  }

  /// The story, lived on an empty store.
  private static func live(on store: any Store) throws {
    var options = Engine.Options()
    options.salts = .seeded(2012)
    options.profiles = Profiles([.danzhou2011])
    let engine = try Engine(store: store, options: options)
    for line in try text("story.ndjson").split(separator: "\n") {
      _ = try engine.execute(try CommandRequest.read(try JSONValue(parsing: Array(line.utf8))))
    }
    let spring = when("2013-03-01T09:00:00+08:00")
    while try engine.sweep(at: spring).more {}
    // Readings of personal data, and what is refused of them, stand in the ledgers too.
    let purpose = PersonalReading(slot: "applicant", purpose: "核对")
    let clerk = Principal("li", .handler, unit: "GS")
    for key in try engine.store.heads(of: [.case, .complaint]).map(\.key).sorted() {
      let query: Query = key.kind == .case ? .casePersonal(purpose) : .complaintPersonal(purpose)
      _ = try engine.query(Question(query, on: key, by: clerk, at: spring))
    }
    // So does a text that names whom a dossier is about.
    let hold = PersonalRights.Hold("秘名张三丰要求保全", documentNumber: "保9号")
    _ = try engine.execute(
      .personal(.hold(hold)), on: DossierKey(.case, "GS-XK-0003201208010001"),
      by: Principal("feng", .supervisor, unit: "GOV"), at: spring)
    while try engine.sweep(at: end).more {}
    // And what is past its term is done away with.
    let key = DossierKey(.case, "GS-XK-0003201208010001")
    let late = when("2023-01-04T09:00:00+08:00")
    let disposals: [(Upkeep.Command, Principal)] = [
      (
        .proposeDisposal(Upkeep.Disposal("无继续保存价值", documentNumber: "销册2号")),
        Principal("feng", .supervisor, unit: "GOV")
      ),
      (
        .dispose(Upkeep.DisposalApproval("销批2号")), Principal("he", .efficiencyHead, unit: "GOV")
      ),
    ]
    for (command, actor) in disposals {
      let outcome = try engine.execute(.upkeep(command), on: key, by: actor, at: late)
      #expect(outcome.done != nil, "\(outcome)")
    }
    _ = try engine.seal(at: late)
  }

  /// The golden file, as it was written.
  private static func open(in folder: Folder) throws -> Engine {
    let path = folder.file("golden.db")
    _ = try sqlite([path], input: try text("ledger.sql"))
    return try Engine(store: try SQLiteStore(path: path))
  }

  /// Every question that can be asked, of each dossier it may be about, by who sees most.
  private static func questions(of engine: Engine) throws -> [Question] {
    let readers = [
      Principal("auditor", .auditor), Principal("feng", .supervisor, unit: "GOV"),
      Principal("admin", .administrator), .anyone,
    ]
    let keys = try engine.store.heads(of: DossierKind.allCases).map(\.key)
      .sorted { $0.description < $1.description }
    var questions: [Question] = []
    // A cursor of what changed differs each time it is asked for, and what is itself recorded changes what is asked again.
    for word in Query.words where word != "changes" {
      let prefix = word.prefix { $0 != "." }
      let about = keys.filter { $0.kind.rawValue == prefix }
      let data: JSONValue =
        switch word {
        case "report", "facts", "complaint.statistics", "project.statistics":
          ["from": "2012-01-01", "through": "2012-12-31"]
        case "due": ["by": "2018-12-31"]
        default: [:]
        }
      guard let query = try? Query.read(word: word, data: data, .said), !query.isRecorded else {
        continue
      }
      for reader in readers {
        questions.append(Question(query, by: reader, at: end))
        questions += about.map { Question(query, on: $0, by: reader, at: end) }
      }
    }
    return questions
  }

  /// Questions whose answer tells of the order across dossiers, or of the seal.
  private static let ordered: Set<String> = [
    "proof", "seal.checkpoint", "seal.consistency", "case.list", "case.board", "complaint.list",
    "complaint.published", "open311.requests", "project.list", "penalty.list", "stage.list",
    "inspection.list", "inspection.orders", "appraisal.list", "supervision.cards",
    "supervision.records", "supervision.conducts", "supervision.board", "contact.list",
    "mandate.list", "point.list", "tenRules.list",
  ]

  private static func replies(of engine: Engine) throws -> [String] {
    try questions(of: engine).map { question in
      let reply = try engine.query(question)
      let name =
        "\(question.query.word) \(question.dossier?.description ?? "-") \(question.actor.id)"
      return name + " " + SHA256.hash(reply.json.canonicalBytes).hex
    }
  }

  @Test(.enabled(if: (try? sqlite(["--version"])) != nil, "sqlite3 is not installed"))
  func `a golden ledger opens, verifies, rebuilds and answers as it did`() throws {
    if Self.isWriting {
      let fresh = try Folder()
      let path = fresh.file("golden.db")
      try Self.live(on: try SQLiteStore(path: path))
      // What a dump leaves out: whose file it is, and of which layout.
      let marks = try ["application_id", "user_version"].map { name in
        "PRAGMA \(name)=" + (try Self.sqlite([path, "PRAGMA \(name)"])).dropLast() + ";\n"
      }
      try Data((marks.joined() + (try Self.sqlite([path, ".dump"]))).utf8)
        .write(to: Self.folder.appending(path: "ledger.sql"))
      let engine = try Engine(store: try SQLiteStore(path: path))
      let seal = try #require(try engine.store.lastSeal())
      try Data((seal.json.pretty + "\n").utf8).write(to: Self.folder.appending(path: "seal.json"))
      try Data((try Self.replies(of: engine).joined(separator: "\n") + "\n").utf8)
        .write(to: Self.folder.appending(path: "answers.txt"))
    }
    let folder = try Folder()
    let engine = try Self.open(in: folder)
    let seal = try Seal.read(try JSONValue(parsing: Array(try Self.text("seal.json").utf8)))
    #expect(try engine.verify(against: seal).wrong == nil)
    let answers = try Self.text("answers.txt").split(separator: "\n").map(String.init)
    #expect(try Self.replies(of: engine) == answers)
    _ = try engine.rebuild()
    #expect(try engine.verify(against: seal).wrong == nil)
    #expect(try Self.replies(of: engine) == answers)
  }

  @Test(arguments: StoreKind.allCases)
  func `the tour of all words is the golden ledger on every store`(_ kind: StoreKind) throws {
    let folder = try Folder()
    let store = try kind.make(in: folder)
    try Self.live(on: store)
    let engine = try Engine(store: store)
    let seal = try Seal.read(try JSONValue(parsing: Array(try Self.text("seal.json").utf8)))
    let answers = try Self.text("answers.txt").split(separator: "\n").map(String.init)
    guard StoreKind.whole.contains(kind) else {
      // A set of shards has the same entries under a seal of its own; and lists go on from shard to shard.
      let own = try #require(try store.lastSeal())
      #expect((own.entries, own.dossiers, own.at) == (seal.entries, seal.dossiers, seal.at))
      #expect(try engine.verify(against: own).wrong == nil)
      let other = zip(try Self.replies(of: engine), answers).filter { $0 != $1 }
      let words = Set(other.compactMap { $0.0.split(separator: " ").first.map(String.init) })
      #expect(words.isSubset(of: Self.ordered), "\(words.subtracting(Self.ordered).sorted())")
      return
    }
    #expect(try store.lastSeal() == seal)
    #expect(try engine.verify(against: seal).wrong == nil)
    #expect(try Self.replies(of: engine) == answers)
    let copy = try SQLiteStore(path: folder.file("copy.db"))
    #expect(try store.copy(into: copy, page: 97) == store.lastNumber())
    let second = try Engine(store: copy)
    #expect(try second.verify(against: seal).wrong == nil)
    #expect(try Self.replies(of: second) == answers)
  }

  @Test(.enabled(if: (try? sqlite(["--version"])) != nil, "sqlite3 is not installed"))
  func `every event of the vocabulary stands in the golden ledger`() throws {
    let folder = try Folder()
    let engine = try Self.open(in: folder)
    var said: Set<String> = []
    for head in try engine.store.heads(of: DossierKind.allCases) {
      for stored in try engine.store.entries(of: head) {
        said.insert(try LedgerEntry(reading: stored.text).word)
      }
    }
    #expect(Event.words.filter { !said.contains($0) } == [])
  }
}
