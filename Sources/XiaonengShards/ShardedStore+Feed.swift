import Xiaoneng

extension ShardedStore {
  /// A page of the feed of all shards; see ``Store/readFeed(after:limit:)``.
  ///
  /// The cursor holds one of each shard. The order is that of each shard, and within a page across them by the moments
  /// of the entries: causal inside every dossier, and nothing is missed or seen twice.
  /// - Complexity: that of a page in each shard.
  public func readFeed(after cursor: StoredFeed.Cursor, limit: Int) throws(Fault) -> StoredFeed {
    var last = parts.indices.map { place in
      place == 0
        ? cursor.number : cursor.others.indices.contains(place - 1) ? cursor.others[place - 1] : 0
    }
    var isHeldBack = false
    var rows: [[(at: String, row: (place: Int, entry: StoredEntry))]] = []
    for place in parts.indices {
      let from = StoredFeed.Cursor(transaction: 0, number: last[place])
      let feed = try at(place) { (store) throws(Fault) in
        try store.readFeed(after: from, limit: limit)
      }
      isHeldBack = isHeldBack || feed.isHeldBack
      // An order within a shard does not go by the clock: a later entry is never put before an earlier one.
      rows.append(feed.entries.map { (moment(in: $0.text), (place, $0)) })
    }
    var feed = StoredFeed(settled: cursor)
    feed.isHeldBack = isHeldBack
    for (place, entry) in Self.merged(rows).prefix(max(0, limit)) {
      last[place] = entry.number
      feed.entries.append(entry.shown(at: place))
    }
    if !feed.entries.isEmpty {
      feed.settled = StoredFeed.Cursor(transaction: 0, number: last[0])
      feed.settled.others = Array(last.dropFirst())
    }
    return feed
  }

  /// The cursor behind the last entries that are settled.
  public func endOfFeed() throws(Fault) -> StoredFeed.Cursor {
    let ends = try each { (_, store) throws(Fault) in try store.endOfFeed().number }
    var cursor = StoredFeed.Cursor(transaction: 0, number: ends.first ?? 0)
    cursor.others = Array(ends.dropFirst())
    return cursor
  }

  /// What all shards hold, row by row.
  public var audit: any StoreAudit { ShardedAudit(set: self) }
}
