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

  /// Takes messages out of each shard by itself; see ``Store/retireNotices(before:limit:mark:)``.
  ///
  /// - Throws: what the first shard that cannot throws; from those before it they left.
  /// - Complexity: that of each shard.
  public func retireNotices(
    before moment: Instant, limit: Int, mark: (Notice) -> Notice.Mark
  ) throws(Fault) -> Int {
    try each { (_, store) throws(Fault) in
      try store.retireNotices(before: moment, limit: limit, mark: mark)
    }
    .reduce(0, +)
  }

  /// Takes messages and records in, each into the shard of its dossier; see ``Store/keep(_:left:)``.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/badValue`` for a number that is another shard's than the dossier.
  public func keep(
    _ notices: [Notice], left: [(dossier: DossierKey, left: Notice.Left)]
  ) throws(Fault) {
    guard notices.allSatisfy({ ShardNumber.row($0.number).place == place(of: $0.dossier) }) else {
      throw Fault(.badValue, field: "notice")
    }
    _ = try each { (place, store) throws(Fault) in
      let own = notices.filter { self.place(of: $0.dossier) == place }.map(\.own)
      let records = left.filter { self.place(of: $0.dossier) == place }
      if !own.isEmpty || !records.isEmpty { try store.keep(own, left: records) }
    }
  }
}
