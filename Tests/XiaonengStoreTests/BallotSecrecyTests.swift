import Foundation
import Testing
import Xiaoneng
import XiaonengSQLite

/// What a file tells of a ballot: who voted, and nothing of how.
@Suite struct BallotSecrecyTests {
  private static let head = Principal("he", .efficiencyHead, unit: "XN")
  private static let key = DossierKey(.appraisal, "2012")
  private static func at(_ day: Int) -> Instant {
    let start = Instant(startOf: Day("2012-01-04") ?? .first)
    return Instant(start.milliseconds + Int64(day) * 86_400_000)
  }

  private func engine(_ path: String) throws -> Engine {
    var options = Engine.Options()
    options.salts = .seeded(4)
    return try Engine(store: try SQLiteStore(path: path), options: options)
  }

  private func run(
    _ command: Appraisals.Command, _ day: Int, on engine: Engine, key request: String? = nil
  ) throws {
    let outcome = try engine.execute(
      .appraisal(command), on: Self.key, by: Self.head, at: Self.at(day), key: request)
    try #require(outcome.done != nil, "\(outcome)")
  }

  /// A file on which twelve have voted and nothing is counted.
  private func voted(_ path: String) throws {
    let engine = try engine(path)
    let keeper = Principal("admin", .administrator)
    _ = try engine.execute(.unit("XN", Registry.Unit("效能办")), by: keeper, at: Self.at(0)).get()
    let voters = (0..<12).map { "v\($0)" }
    for (id, role) in [("he", Role.efficiencyHead)] + voters.map({ ($0, .handler) }) {
      let officer = Registry.Officer("员", unit: "XN", roles: [role])
      _ = try engine.execute(.person(id, officer), by: keeper, at: Self.at(0)).get()
    }
    try run(
      .open(
        Appraisals.Opening(
          "考评", from: Day("2012-01-01") ?? .first, through: Day("2012-12-31") ?? .first,
          evidenceThrough: Day("2013-01-15") ?? .first, schemeName: "danzhou.six@1",
          subjects: [Appraisals.Subject("XN")])), 1, on: engine)
    let rolls = [
      Appraisals.BallotRoll("leaders"), Appraisals.BallotRoll("staff", voters: voters),
      Appraisals.BallotRoll("panel"),
    ]
    try run(
      .openBallot(Appraisals.BallotOpening(closes: Day("2012-12-20") ?? .first, groups: rolls)), 2,
      on: engine)
    for voter in voters { try run(.signIn(Appraisals.BallotSignature(voter)), 3, on: engine) }
  }

  /// The bytes of a copy on which these sheets were counted.
  private func bytes(_ sheets: [Appraisals.BallotSheet], _ base: String, _ path: String) throws
    -> Data
  {
    try FileManager.default.copyItem(atPath: base, toPath: path)
    do {
      let urns = [
        Appraisals.BallotUrn("leaders"), Appraisals.BallotUrn("staff", sheets: sheets),
        Appraisals.BallotUrn("panel"),
      ]
      try run(
        .countBallots(Appraisals.BallotCount(urns: urns, witnesses: ["v0", "v1"])), 4,
        on: try engine(path),
        key: "count")
    }
    // The journal is folded in when the last one closes: none is left to tell of anything.
    #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
    return try Data(contentsOf: URL(fileURLWithPath: path))
  }

  @Test func `the file is the same to the byte whoever gave which sheet`() throws {
    let folder = try Folder()
    let sheets = (0..<12).map { Appraisals.BallotSheet([Int32($0 % 4) + 1]) }
    let base = folder.file("base.db")
    try voted(base)
    let first = try bytes(sheets, base, folder.file("1.db"))
    let second = try bytes(sheets.reversed(), base, folder.file("2.db"))
    let third = try bytes(Array(sheets[5...] + sheets[..<5]), base, folder.file("3.db"))
    #expect(first.count > 10_000)
    #expect(first == second)
    #expect(first == third)
    // Other sheets are another file: the comparison sees what is there.
    let other = (0..<12).map { _ in Appraisals.BallotSheet([1]) }
    #expect(try bytes(other, base, folder.file("4.db")) != first)
  }
}
