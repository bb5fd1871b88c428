extension Engine {
  /// Seals all ledgers: a Merkle root to print, publish and keep elsewhere.
  ///
  /// The leaves stand in the order in which dossiers were opened (of a set of shards, by name), and the store keeps the tree of the newest seal:
  /// a seal reads and hashes what changed since the last one. A kept tree that does not lead to the last root is made
  /// anew from the heads. Where much changed, the tree is grown before the lock is taken, and what came in since is put
  /// into it under the lock.
  /// - Throws: `.badValue` for a moment outside the years 1 to 9999: it could be written, and never
  ///   read again.
  /// - Complexity: O(*k* log dossiers) for *k* entries since the last seal.
  public func seal(at: Instant) throws(Fault) -> Seal { try seal(at: at, keeps: true) }

  /// The seal that ``seal(at:)`` would make now, of a store that may only be read: it is not kept in it.
  ///
  /// - Throws: the same.
  public func unkeptSeal(at: Instant) throws(Fault) -> Seal { try seal(at: at, keeps: false) }

  private func seal(at: Instant, keeps: Bool) throws(Fault) -> Seal {
    guard at.day().isInRange else { throw Fault(.badValue, field: "at") }
    try requireArrived(at: at)
    let early = keeps && store.places == 1 ? try treeBefore() : nil
    return try transact(writing: keeps) { () throws(Fault) in
      let last = try store.lastSeal()
      var seal = Seal()
      seal.at = at
      seal.entries = try store.lastNumber()
      seal.previous = last?.digest ?? .zero
      if store.places > 1 {
        let leaves = try leaves(through: nil)
        seal.dossiers = Int64(leaves.count)
        seal.root = MerkleTree.root(ofHashes: leaves.map(\.leaf.hash))
        if keeps { changes.seal = seal }
        return seal
      }
      var tree = try tree(early, from: last, to: seal.entries)
      seal.root = try tree.root()
      seal.dossiers = tree.count
      if keeps {
        changes.seal = seal
        changes.tiles = tree.changes
      }
      return seal
    }
  }

  /// So many entries since the last seal are read under the lock.
  private static let fewUnsealed: Int64 = 256

  /// A tree that was grown before the lock was taken.
  private struct EarlyTree {
    /// The newest seal at that time.
    var last: Seal?
    /// The number of the last entry that it takes in.
    var number: Int64
    var tree: SealTree

    /// The same with what came in since, as far as it may be built on; nil where another seal was made meanwhile.
    func carried(
      on engine: Engine, from last: Seal?, to number: Int64
    ) throws(Fault) -> SealTree? {
      guard last == self.last, number >= self.number else { return nil }
      var tree = tree
      try engine.grow(&tree, after: self.number, to: number)
      return tree
    }
  }

  /// The tree as it stands under the lock.
  private func tree(
    _ early: EarlyTree?, from last: Seal?, to number: Int64
  ) throws(Fault) -> SealTree {
    if let early, let tree = (try? early.carried(on: self, from: last, to: number)) ?? nil {
      return tree
    }
    return try wholeTree(from: last, to: number)
  }

  /// The tree as it stands; nil where little changed since the last seal.
  private func treeBefore() throws(Fault) -> EarlyTree? {
    try transact(writing: false) { () throws(Fault) in
      let (last, number) = (try store.lastSeal(), try store.lastNumber())
      guard number - (last?.entries ?? 0) > Self.fewUnsealed else { return nil }
      var tree = try wholeTree(from: last, to: number)
      _ = try tree.root()
      return EarlyTree(last: last, number: number, tree: tree)
    }
  }

  /// The tree over all heads, from the one of the seal `last`; from nothing where that is nil, or leads nowhere.
  private func wholeTree(from last: Seal?, to number: Int64) throws(Fault) -> SealTree {
    if let last {
      do throws(Fault) {
        var tree = try kept(last)
        try grow(&tree, after: last.entries, to: number)
        return tree
      } catch {
        guard error.code == .storeCorrupt else { throw error }
      }
    }
    var tree = SealTree()
    try grow(&tree, after: 0, to: number)
    return tree
  }

  /// Puts into a tree what changed after the entry numbered `sealed`.
  private func grow(
    _ tree: inout SealTree, after sealed: Int64, to number: Int64
  ) throws(Fault) {
    for head in try heads(after: sealed, of: tree.count, to: number) {
      try tree.set(try leaf(of: head).hash, at: head.id - 1)
    }
  }

  /// The tree of the newest seal, as the store keeps it.
  private func kept(_ seal: Seal) throws(Fault) -> SealTree {
    let audit = store.audit
    return try SealTree(of: seal) { number throws(Fault) in try audit.tile(number) }
  }

  /// The heads that changed after the entry numbered `sealed`, by which there were so many dossiers, in the order of their
  /// opening.
  private func heads(
    after sealed: Int64, of dossiers: Int64, to number: Int64
  ) throws(Fault) -> [DossierHead] {
    if number == sealed { return [] }
    // Where nearly everything changed, all heads are read at once.
    guard sealed > 0, number - sealed < max(dossiers, 1_024) else {
      return try store.heads(of: DossierKind.allCases).filter { $0.lastEntry > sealed }
    }
    var newest: [Int64: Int64] = [:]
    var place = sealed
    while true {
      let links = try store.audit.links(after: place, limit: 4_096)
      guard let end = links.last?.number else { break }
      for link in links {
        // What is filed under the wrong dossier would leave the right one out of the seal.
        let follows = newest[link.dossier].map { link.previous == $0 } ?? (link.previous <= sealed)
        guard link.number > place, follows else {
          throw Fault(.storeCorrupt, field: "event", detail: "number \(link.number)")
        }
        newest[link.dossier] = link.number
      }
      place = end
    }
    let heads = try store.audit.heads(numbered: newest.keys.sorted())
    guard heads.count == newest.count else { throw Fault(.storeCorrupt, field: "dossier") }
    for head in heads where newest[head.id] != head.lastEntry {
      throw Fault(.storeCorrupt, field: "\(head.key)")
    }
    return heads
  }

  private struct Leaf {
    var length: Int32
    var head: LedgerDigest
    var hash: LedgerDigest

    init(_ key: DossierKey, length: Int32, head: LedgerDigest) {
      (self.length, self.head) = (length, head)
      hash = Seal.leaf(key, length: length, head: head)
    }
  }

  /// The leaf of a dossier as it stands, or as it stood when only the entries of `cut` were there; nil where it had none by then.
  private func leaf(of head: DossierHead, through cut: Seal.Cut) throws(Fault) -> Leaf? {
    // A store that chains when read is asked to.
    guard !cut.takes(head.lastEntry) || head.hash == .zero else {
      return Leaf(head.key, length: head.version, head: head.hash)
    }
    let entries = try held(head).prefix { cut.takes($0.number) }
    return entries.last.map {
      Leaf(head.key, length: Int32(clamping: entries.count), head: $0.hash)
    }
  }

  private func leaf(of head: DossierHead) throws(Fault) -> Leaf {
    try leaf(of: head, through: Seal.Cut(through: .max))
      ?? Leaf(head.key, length: head.version, head: .zero)
  }

  /// How many entries the ledgers have together.
  public func entries() throws(Fault) -> Int64 {
    try transact(writing: false) { () throws(Fault) in try store.lastNumber() }
  }

  /// The leaves of a store of several places, as they stand, or as they stood when only the entries of `cut` were there:
  /// by name, since nothing else is the same in sets of any size. Others come between them, so that no tree is kept.
  ///
  /// - Complexity: O(dossiers + entries of those that changed since).
  private func leaves(
    through cut: Seal.Cut?
  ) throws(Fault) -> [(key: DossierKey, leaf: Leaf)] {
    var leaves: [(key: DossierKey, leaf: Leaf)] = []
    for head in try store.heads(of: DossierKind.allCases) {
      if let cut {
        if let leaf = try leaf(of: head, through: cut) { leaves.append((head.key, leaf)) }
      } else {
        leaves.append((head.key, try leaf(of: head)))
      }
    }
    return leaves.sorted { $0.key < $1.key }
  }

  /// How many dossiers a seal of a store of several places covers, and their root; nil where the store knows of no seal
  /// over so many entries.
  func sealed(_ entries: Int64) throws(Fault) -> (dossiers: Int64, root: LedgerDigest)? {
    guard let cut = try store.cut(at: entries) else { return nil }
    let leaves = try leaves(through: cut)
    return (Int64(leaves.count), MerkleTree.root(ofHashes: leaves.map(\.leaf.hash)))
  }

  /// The proof that one dossier's history, as it stood at the last seal, is part of what was sealed.
  ///
  /// What happened since then is in no proof: asked again and again, it would tell of each step of what the viewer
  /// is not shown.
  /// - Throws: `notFound` with the field `seal` before the first seal, and for what was opened after the last;
  ///   ``XiaonengCalendar/Fault/Code/storeCorrupt`` where the kept tree or the ledger is not what was sealed.
  /// - Complexity: O(log² dossiers + entries of the dossier).
  func proof(of head: DossierHead) throws -> ProofView {
    guard let seal = try store.lastSeal() else { throw Refusal(.notFound, field: "seal") }
    if store.places > 1 { return try wholeProof(of: head, under: seal) }
    let index = head.id - 1
    guard index < seal.dossiers,
      let leaf = try leaf(of: head, through: Seal.Cut(through: seal.entries))
    else {
      throw Refusal(.notFound, field: "seal", detail: "\(seal.at)")
    }
    var tree = try kept(seal)
    guard try tree.leaf(at: index) == leaf.hash else {
      throw Fault(.storeCorrupt, field: "\(head.key)")
    }
    return view(of: head.key, leaf, at: index, try tree.path(from: index), under: seal)
  }

  /// The same out of all leaves.
  private func wholeProof(of head: DossierHead, under seal: Seal) throws -> ProofView {
    guard let cut = try store.cut(at: seal.entries) else {
      throw Fault(.storeCorrupt, field: "seal", detail: "\(seal.entries)")
    }
    let leaves = try leaves(through: cut)
    guard let index = leaves.firstIndex(where: { $0.key == head.key }),
      let path = MerkleTree.inclusionProof(index: index, hashes: leaves.map(\.leaf.hash))
    else { throw Refusal(.notFound, field: "seal", detail: "\(seal.at)") }
    return view(of: head.key, leaves[index].leaf, at: Int64(index), path, under: seal)
  }

  private func view(
    of key: DossierKey, _ leaf: Leaf, at index: Int64, _ path: [LedgerDigest], under seal: Seal
  ) -> ProofView {
    var view = ProofView()
    view.dossier = key
    view.length = leaf.length
    view.head = leaf.head
    view.leaf = leaf.hash
    view.index = index
    view.count = seal.dossiers
    view.path = path
    view.root = seal.root
    return view
  }
}
