import Xiaoneng
import XiaonengSQLite

/// Stores are interchangeable: the same commands write the same ledgers, whatever keeps them.
func stores() throws {
  let kept: [any Store] = [MemoryStore(), try SQLiteStore(path: "same.db")]
  var options = Engine.Options()
  // In tests only: with a seed, salts and so the whole ledger come out the same to the byte.
  options.salts = .seeded(2012)
  let evening = Instant("2012-08-01T18:00:00+08:00") ?? Instant(0)
  var roots: Set<LedgerDigest> = []
  for store in kept {
    let engine = try Engine(store: store, options: options)
    try setUp(engine)
    roots.insert(try engine.seal(at: evening).root)
  }
  print(roots.count)
}
