import Foundation
import Testing
import Xiaoneng
import XiaonengSQLite

/// What a file tells of a ballot: who voted, and nothing of how.
@Suite struct BallotSecrecyTests {
  /// A ballot of twelve on a file, the sheets in the urn in this order; the file's bytes after it.
  private func bytes(_ sheets: [BallotSheet], _ path: String) throws -> Data {
    var options = Engine.Options()
    options.salts = .seeded(4)
    do {
      let engine = try Engine(store: try SQLiteStore(path: path), options: options)
      let keeper = Actor("admin", .administrator)
      let head = Actor("he", .efficiencyHead, unit: "XN")
      func at(_ day: Int) -> Instant {
        Instant(startOf: (Day("2012-01-04") ?? .first)).adding(days: day)
      }
      try engine.execute(.unit("XN", Unit("效能办")), by: keeper, at: at(0))
      try engine.execute(
        .person("he", Officer("何", unit: "XN", roles: [.efficiencyHead])), by: keeper, at: at(0))
      let voters = (0..<12).map { "v\($0)" }
      for voter in voters {
        try engine.execute(
          .person(voter, Officer("员", unit: "XN", roles: [.handler])), by: keeper, at: at(0))
      }
      let key = DossierKey(.appraisal, "2012")
      func run(_ command: AppraisalCommand, _ day: Int, key request: String? = nil) throws {
        let outcome = try engine.execute(
          .appraisal(command), on: key, by: head, at: at(day), key: request)
        try #require(outcome.done != nil, "\(outcome)")
      }
      try run(
        .open(
          AppraisalOpening(
            "考评", from: Day("2012-01-01") ?? .first, through: Day("2012-12-31") ?? .first,
            evidenceThrough: Day("2013-01-15") ?? .first, schemeName: "danzhou.six@1",
            subjects: [AppraisalSubject("XN")])), 1)
      try run(
        .openBallot(
          BallotOpening(
            closes: Day("2012-12-20") ?? .first,
            groups: [
              BallotRoll("leaders"), BallotRoll("staff", voters: voters), BallotRoll("panel"),
            ])), 2)
      for voter in voters { try run(.signIn(BallotSignature(voter)), 3) }
      try run(
        .countBallots(
          BallotCount(
            urns: [
              BallotUrn("leaders"), BallotUrn("staff", sheets: sheets), BallotUrn("panel"),
            ], witnesses: ["v0", "v1"])), 4, key: "count")
    }
    var all = Data()
    for suffix in ["", "-wal", "-shm"] {
      if suffix.isEmpty { all += try Data(contentsOf: URL(fileURLWithPath: path)) }
      // The journal is folded in when the last one closes: none is left to tell of the order.
      #expect(suffix.isEmpty || !FileManager.default.fileExists(atPath: path + suffix))
    }
    return all
  }

  @Test func `the file is the same to the byte whoever gave which sheet`() throws {
    let folder = try Folder()
    let sheets = (0..<12).map { BallotSheet([Int32($0 % 4) + 1]) }
    let first = try bytes(sheets, folder.file("1.db"))
    let second = try bytes(sheets.reversed(), folder.file("2.db"))
    let third = try bytes(Array(sheets[5...] + sheets[..<5]), folder.file("3.db"))
    #expect(first.count > 10_000)
    #expect(first == second)
    #expect(first == third)
    // Other sheets are another file: the comparison sees what is there.
    let other = (0..<12).map { _ in BallotSheet([1]) }
    #expect(try bytes(other, folder.file("4.db")) != first)
  }
}

extension Instant {
  fileprivate func adding(days: Int) -> Instant {
    Instant(milliseconds + Int64(days) * 86_400_000)
  }
}
