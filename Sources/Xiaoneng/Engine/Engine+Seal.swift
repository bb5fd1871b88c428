extension Engine {
  /// Seals all ledgers: a Merkle root to print, publish and keep elsewhere.
  ///
  /// - Throws: `.badValue` for a moment outside the years 1 to 9999: it could be written, and never
  ///   read again.
  /// - Complexity: O(dossiers) where the store keeps heads' hashes, else O(entries).
  public func seal(at: Instant) throws(Fault) -> Seal { try seal(at: at, keeps: true) }

  /// The seal that ``seal(at:)`` would make now, of a store that may only be read: it is not kept in it.
  ///
  /// - Throws: the same.
  public func unkeptSeal(at: Instant) throws(Fault) -> Seal { try seal(at: at, keeps: false) }

  private func seal(at: Instant, keeps: Bool) throws(Fault) -> Seal {
    guard at.day().isInRange else { throw Fault(.badValue, field: "at") }
    try requireArrived(at: at)
    return try transact(writing: keeps) { () throws(Fault) in
      var seal = Seal()
      seal.at = at
      seal.entries = try store.lastNumber()
      seal.previous = try store.lastSeal()?.digest ?? .zero
      let leaves = try leaves(through: nil)
      seal.dossiers = Int64(leaves.count)
      seal.root = MerkleTree.root(ofHashes: leaves.map(\.hash))
      if keeps { changes.seal = seal }
      return seal
    }
  }

  /// How many entries the ledgers have together.
  public func entries() throws(Fault) -> Int64 {
    try transact(writing: false) { () throws(Fault) in try store.lastNumber() }
  }

  private struct Leaf {
    var key: DossierKey
    var length: Int32
    var head: LedgerDigest
    var hash: LedgerDigest

    init(_ key: DossierKey, length: Int32, head: LedgerDigest) {
      (self.key, self.length, self.head) = (key, length, head)
      hash = Seal.leaf(key, length: length, head: head)
    }
  }

  /// The leaves as they stand, or as they stood when only the entries of `cut` were there.
  private func leaves(through cut: Seal.Cut?) throws(Fault) -> [Leaf] {
    let heads = try store.heads(of: DossierKind.allCases)
    var leaves: [Leaf] = []
    for head in heads {
      // A store that chains when read is asked to.
      let isWhole = cut?.takes(head.lastEntry) ?? true
      guard !isWhole || head.hash == .zero else {
        leaves.append(Leaf(head.key, length: head.version, head: head.hash))
        continue
      }
      let entries = try held(head).prefix { cut?.takes($0.number) ?? true }
      guard let newest = entries.last else {
        // One that is empty is a leaf as it stands, and was none before its first entry.
        if cut == nil { leaves.append(Leaf(head.key, length: head.version, head: .zero)) }
        continue
      }
      leaves.append(
        Leaf(head.key, length: Int32(clamping: entries.count), head: newest.hash))
    }
    return leaves.sorted { $0.key < $1.key }
  }

  /// The proof that one dossier's history, as it stood at the last seal, is part of what was sealed.
  ///
  /// What happened since then is in no proof: asked again and again, it would tell of each step of what the viewer
  /// is not shown.
  /// - Throws: `notFound` with the field `seal` before the first seal, and for what was opened after the last.
  /// - Complexity: O(dossiers + entries of those that changed since).
  func proof(of head: DossierHead) throws -> ProofView {
    guard let seal = try store.lastSeal() else { throw Refusal(.notFound, field: "seal") }
    guard let cut = try store.cut(at: seal.entries) else {
      throw Fault(.storeCorrupt, field: "seal", detail: "\(seal.entries)")
    }
    let leaves = try leaves(through: cut)
    let hashes = leaves.map(\.hash)
    guard let index = leaves.firstIndex(where: { $0.key == head.key }),
      let path = MerkleTree.inclusionProof(index: index, hashes: hashes)
    else { throw Refusal(.notFound, field: "seal", detail: "\(seal.at)") }
    var view = ProofView()
    view.dossier = head.key
    view.length = leaves[index].length
    view.head = leaves[index].head
    view.leaf = leaves[index].hash
    view.index = Int64(index)
    view.count = Int64(leaves.count)
    view.path = path
    view.root = MerkleTree.root(ofHashes: hashes)
    return view
  }
}
