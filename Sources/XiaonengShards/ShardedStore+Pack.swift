import Xiaoneng

extension ShardedStore {
  /// Packs what stands still in each shard by itself; see ``Store/pack(_:before:limit:)``.
  ///
  /// - Throws: what the first shard that cannot throws; those before it have packed theirs.
  /// - Complexity: that of each shard.
  public func pack(
    _ kinds: [DossierKind], before moment: Instant, limit: Int
  ) throws(Fault) -> Int? {
    try each { (_, store) throws(Fault) in
      try store.pack(kinds, before: moment, limit: limit)
    }
    .reduce(nil) { sum, part in part.map { $0 + (sum ?? 0) } ?? sum }
  }
}
