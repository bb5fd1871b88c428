import Foundation
import Testing

@testable import Xiaoneng
@testable import XiaonengSQLite

/// What the words say of commitments is what verification holds personal data against.
@Suite struct CommitmentTests {
  /// The tour in a file, with the town's options.
  static func lived(_ path: String) throws -> Engine {
    var options = Engine.Options()
    options.salts = .seeded(2012)
    options.profiles = Profiles([.danzhou2011])
    var quick = SQLiteStore.Options()
    quick.synchronous = .off
    let engine = try Engine(
      store: try SQLiteStore(path: path, options: quick), options: options)
    _ = try engine.execute(Town.register + Tour.requests)
    var more = true
    while more { more = try engine.sweep(at: when("2013-03-01")).more }
    return engine
  }

  @Test func `what was committed under a name of before is found`() {
    let commitment = Reference.Commitment(
      path: [["replies", "answers"], ["hash", "digest"]], slot: "reply-{number}",
      beside: ["number": (["number", "count"], "1")])
    let found = commitment.read(["answers": [["digest": "ab", "count": 4], ["hash": "cd"]]])
    #expect(found.map(\.slot) == ["reply-4", "reply-1"])
    #expect(found.map(\.digest) == ["ab", "cd"])
  }

  private struct Place: Hashable {
    var dossier: DossierKey
    var slot: String
  }

  @Test func `every slot that a record of the texts commits can be filled from the record`() {
    for word in Reference.committingWords {
      for commitment in Reference.commitments(of: word) {
        #expect(!commitment.slot.contains("{?}"), "\(word)")
      }
    }
    #expect(
      Reference.commitments(of: "penalty.served").map(\.path) == [[["service"], ["receiver"]]])
    #expect(Reference.committingWords.count >= 24)
  }

  @Test func `a slot is filled from the field beside the digest, or from what that usually is`() {
    let rated = Reference.commitments(of: "case.rated")
    #expect(rated.first?.read(["text": "ab", "service": 3]).first?.slot == "rating-3")
    #expect(rated.first?.read(["text": "ab"]).first?.slot == "rating-1")
    #expect(rated.first?.read(["service": 3]).isEmpty == true)
  }

  @Test
  func `every commitment that an event of the tour carries is found when what it is of is altered`()
    throws
  {
    let folder = FileManager.default.temporaryDirectory.path + "/xn-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/tour.db"
    let engine = try Self.lived(path)
    #expect(try engine.verify().wrong == nil)
    var carried: Set<String> = []
    var standing: [Place: String] = [:]
    for stored in try engine.store.scan(after: 0, limit: .max) {
      let entry = try LedgerEntry(reading: stored.text)
      if entry.word == "personal.erased", let slot = entry.data["slot"]?.string {
        standing[Place(dossier: entry.dossier, slot: slot)] = nil
      }
      for commitment in Reference.commitments(of: entry.word) {
        for (slot, digest) in commitment.read(entry.data) {
          carried.insert(entry.word + " " + commitment.name)
          standing[Place(dossier: entry.dossier, slot: slot)] = digest
        }
      }
    }
    let all = Reference.committingWords.flatMap { word in
      Reference.commitments(of: word).map { word + " " + $0.name }
    }
    // What is withdrawn names no one any more.
    #expect(
      Set(all).subtracting(carried) == ["case.importWithdrawn people"],
      "the tour carries every commitment there is")
    let connection = try Connection(
      path: path, create: false, readOnly: false, busyMilliseconds: 0)
    defer { connection.close() }
    // One of each kind of dossier and slot: the others are read by the same line of the texts.
    var tried: Set<String> = []
    for (index, place) in standing.keys.sorted(by: { ($0.slot, $0.dossier) < ($1.slot, $1.dossier) }
    )
    .enumerated() {
      let kind = place.dossier.kind.rawValue + " " + place.slot.prefix { $0 != "-" }
      guard tried.insert(kind).inserted else { continue }
      let row =
        "dossier = (SELECT id FROM name WHERE key = '\(place.dossier)') AND slot = '\(place.slot)'"
      let column = index % 2 == 0 ? "value" : "salt"
      try connection.execute(
        "CREATE TEMP TABLE kept AS SELECT \(column) AS was FROM personal WHERE \(row)")
      try connection.execute(
        "UPDATE personal SET \(column) = CAST(substr(\(column), 1, length(\(column)) - 1) AS BLOB)"
          + " || x'01' WHERE \(row)")
      try connection.execute(
        "UPDATE personal SET \(column) = CAST(\(column) AS BLOB) WHERE \(row)")
      let wrong = try engine.verify().wrong
      #expect(wrong?.kind == .personal, "\(kind)")
      #expect(wrong?.dossier == place.dossier.description, "\(kind)")
      #expect(wrong?.english.contains("“\(place.slot)”") == true, "\(kind)")
      try connection.execute(
        "UPDATE personal SET \(column) = (SELECT was FROM kept) WHERE \(row); DROP TABLE kept")
    }
    #expect(tried.count >= 20)
    #expect(try engine.verify().wrong == nil)
  }
}
