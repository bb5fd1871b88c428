import Xiaoneng

/// What the shards of a set hold, as one store's would be told (分片库原貌).
struct ShardedAudit: StoreAudit {
  let set: ShardedStore

  /// Rows of all shards; of counters, which several may have under one name, those that can be told apart, unless a
  /// shard has more than it can read.
  func tally() throws(Fault) -> StoreTally {
    var tally = StoreTally()
    var isReadable = true
    _ = try set.each { (_, store) throws(Fault) in
      let own = try store.audit.tally()
      tally.names += own.names
      tally.heads += own.heads
      tally.due += own.due
      tally.facts += own.facts
      tally.personal += own.personal
      tally.notices += own.notices
      tally.noticesLeft += own.noticesLeft
      tally.noticesNumbered &+= own.noticesNumbered
      let facts = try store.facts(from: .first, through: .last, unit: nil, item: nil)
      if Int64(facts.count) != own.facts { isReadable = false }
    }
    if isReadable {
      tally.facts = Int64(try set.facts(from: .first, through: .last, unit: nil, item: nil).count)
    }
    return tally
  }

  func id(of dossier: DossierKey) throws(Fault) -> Int64? {
    let place = set.place(of: dossier)
    return try set.at(place) { (store) throws(Fault) in
      try store.audit.id(of: dossier).map { ShardNumber.row($0, place) }
    }
  }

  /// By number; one that stands in a shard where it does not belong is told as damage.
  func heads(after number: Int64, limit: Int) throws(Fault) -> [DossierHead] {
    let found = try set.each { (place, store) throws(Fault) in
      try store.audit.heads(
        after: ShardNumber.bound(number, place, newest: false), limit: limit
      ).map { $0.shown(at: place) }
    }
    for (place, heads) in found.enumerated() {
      for head in heads where set.place(of: head.key) != place {
        throw Fault(
          .storeCorrupt, field: "shards", detail: "\(head.key.kind.rawValue)/… in \(place + 1)")
      }
    }
    return Array(found.joined().sorted { $0.id < $1.id }.prefix(max(0, limit)))
  }

  func heads(numbered numbers: [Int64]) throws(Fault) -> [DossierHead] {
    let found = try set.each { (place, store) throws(Fault) in
      let own = numbers.map { ShardNumber.row($0) }.filter { $0.place == place }.map(\.own)
      return try store.audit.heads(numbered: own).map { $0.shown(at: place) }
    }
    return found.joined().sorted { $0.id < $1.id }
  }

  func links(after number: Int64, limit: Int) throws(Fault) -> [StoredLink] {
    try rows(after: number, limit: limit).map {
      StoredLink(number: $0.entry.number, dossier: $0.dossier, previous: $0.previous)
    }
  }

  /// None: dossiers of one shard come between those of another, and no tree over all is kept.
  func tile(_ number: Int64) throws(Fault) -> [LedgerDigest] { [] }
  func tiles(_ body: (Seal.Tile) throws(Fault) -> Void) throws(Fault) {}

  func trail(of head: DossierHead) throws(Fault) -> StoredTrail {
    let place = set.place(of: head.key)
    return try set.at(place) { (store) throws(Fault) in
      var trail = try store.audit.trail(of: head.own)
      trail.entries = trail.entries.map { $0.shown(at: place) }
      trail.broken = trail.broken.map { ShardNumber.entry($0, place) }
      trail.stray = trail.stray.map { ShardNumber.entry($0, place) }
      return trail
    }
  }

  func rows(after number: Int64, limit: Int) throws(Fault) -> [StoredRow] {
    var found: [StoredRow] = []
    try set.walk(after: number) { (place, store, own) throws(Fault) in
      guard found.count < limit else { return false }
      for row in try store.audit.rows(after: own, limit: limit - found.count) {
        found.append(
          StoredRow(
            row.entry.shown(at: place), dossier: ShardNumber.row(row.dossier, place),
            previous: ShardNumber.entry(row.previous, place)))
      }
      return true
    }
    return found
  }

  func isFiled(_ head: DossierHead) throws(Fault) -> Bool {
    try set.at(set.place(of: head.key)) { (store) throws(Fault) in
      try store.audit.isFiled(head.own)
    }
  }

  func personal(of head: DossierHead) throws(Fault) -> [PersonalRecord] {
    try set.at(set.place(of: head.key)) { (store) throws(Fault) in
      try store.audit.personal(of: head.own)
    }
  }

  /// The greatest of each name.
  func counters() throws(Fault) -> [String: Int64] {
    try set.greatest { (store) throws(Fault) in try store.audit.counters() }
  }

  func notices(_ body: (Int64, Notice) throws(Fault) -> Void) throws(Fault) {
    for place in set.parts.indices {
      try set.at(place) { (store) throws(Fault) in
        try store.audit.notices { (dossier, notice) throws(Fault) in
          try body(ShardNumber.row(dossier, place), notice.shown(at: place))
        }
      }
    }
  }

  func noticesLeft(_ body: (Int64, Notice.Left) throws(Fault) -> Void) throws(Fault) {
    for place in set.parts.indices {
      try set.at(place) { (store) throws(Fault) in
        try store.audit.noticesLeft { (dossier, left) throws(Fault) in
          try body(ShardNumber.row(dossier, place), left)
        }
      }
    }
  }

  /// In the order of their keys.
  ///
  /// - Complexity: O(requests log requests), also in memory.
  func requests(_ body: (String, StoredRequest) throws(Fault) -> Void) throws(Fault) {
    var found: [(key: String, request: StoredRequest)] = []
    _ = try set.each { (_, store) throws(Fault) in
      try store.audit.requests { (key, request) throws(Fault) in found.append((key, request)) }
    }
    found.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for row in found { try body(row.key, row.request) }
  }

  func seals() throws(Fault) -> [Seal] {
    try set.at(0) { (home) throws(Fault) in try home.audit.seals() }
  }

  /// Those of home, without what the set keeps for itself.
  func values() throws(Fault) -> [String: [UInt8]] {
    try set.at(0) { (home) throws(Fault) in
      try home.audit.values().filter { !$0.key.hasPrefix(ShardValue.prefix) }
    }
  }

  func unitCodes() throws(Fault) -> [String] {
    Array(Set(try set.each { (_, store) throws(Fault) in try store.audit.unitCodes() }.joined()))
      .sorted()
  }

  func damage() throws(Fault) -> String? {
    try set.each { (place, store) throws(Fault) in
      try store.audit.damage().map { "第\(place + 1)片 shard \(place + 1): \($0)" }
    }.compactMap { $0 }.first
  }

  var chainsWhenRead: Bool {
    self.set.parts.contains { $0.store?.audit.chainsWhenRead ?? false }
  }
}
