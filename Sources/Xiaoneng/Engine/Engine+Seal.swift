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
      let leaves = try leaves()
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
    var head: LedgerDigest
    var hash: LedgerDigest
  }

  private func leaves() throws(Fault) -> [Leaf] {
    let heads = try store.heads(of: DossierKind.allCases)
    var leaves: [Leaf] = []
    for head in heads {
      // A store that chains when read is asked to.
      let hash =
        head.hash == .zero ? try held(head).last?.hash ?? .zero : head.hash
      let leaf = Seal.leaf(head.key, length: head.version, head: hash)
      leaves.append(Leaf(key: head.key, head: hash, hash: leaf))
    }
    return leaves.sorted { $0.key < $1.key }
  }

  /// The proof that one dossier's history is in the newest state, for its owner.
  func proof(of head: DossierHead) throws -> ProofView {
    let leaves = try leaves()
    let hashes = leaves.map(\.hash)
    guard let index = leaves.firstIndex(where: { $0.key == head.key }),
      let path = MerkleTree.inclusionProof(index: index, hashes: hashes)
    else { throw Refusal(.caseNotFound, field: "dossier") }
    var view = ProofView()
    view.dossier = head.key
    view.length = head.version
    view.head = leaves[index].head
    view.leaf = leaves[index].hash
    view.index = Int64(index)
    view.count = Int64(leaves.count)
    view.path = path
    view.root = MerkleTree.root(ofHashes: hashes)
    return view
  }
}
