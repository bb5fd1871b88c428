import Foundation
import Xiaoneng
import XiaonengSQLite

/// What an auditor does in Swift with a file and a seal that was kept elsewhere.
func audit() throws {
  // A file as a portal leaves it, and the seal printed in the gazette on the day.
  let writer = try Engine(store: try SQLiteStore(path: "audited.db"))
  try setUp(writer)
  let noon = Instant("2012-08-01T12:00:00+08:00") ?? Instant(0)
  let clerk = Principal("wang", .window, unit: "GS")
  let application = Cases.Application(item: "GS-XK-0001", applicant: Cases.Applicant("张三"))
  let number = try writer.execute(.submit(application), by: clerk, at: noon).get().dossier
  let evening = Instant("2012-08-01T18:00:00+08:00") ?? Instant(0)
  let printed = try writer.seal(at: evening).json.text

  // Years later: the seal from the gazette, the file only read.
  var options = SQLiteStore.Options()
  options.readOnly = true
  let engine = try Engine(store: try SQLiteStore(path: "audited.db", options: options))
  let seal = try Seal.read(JSONValue(parsing: Array(printed.utf8)))
  let found = try engine.verify(against: seal)
  print(found.entries, found.wrong?.chinese ?? "核验通过")

  // One dossier's history, shown to its owner without showing anyone else's.
  let auditor = Principal("shen", .auditor)
  let answer = try engine.query(.proof(Nothing()), on: number, by: auditor, at: evening).get()
  guard case .proof(let proof) = answer else { return }
  // It holds against the root in the gazette, and needs nothing of the file any more.
  let leaf = Seal.leaf(number, length: proof.length, head: proof.head)
  print(
    MerkleTree.verify(
      leafHash: leaf, index: Int(proof.index), count: Int(seal.dossiers), proof: proof.path,
      root: seal.root))
}
