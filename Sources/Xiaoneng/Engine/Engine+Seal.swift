extension Engine {
  /// Seals all ledgers: a Merkle root to print, publish and keep elsewhere.
  ///
  /// - Throws: `.badValue` for a moment outside the years 1 to 9999: it could be written, and never
  ///   read again.
  /// - Complexity: O(dossiers) where the store keeps heads' hashes, else O(entries).
  public func seal(at: Instant) throws(Fault) -> Seal {
    guard at.day().isInRange else { throw Fault(.badValue, field: "at") }
    return try transact(writing: true) { () throws(Fault) in
      var seal = Seal()
      seal.at = at
      seal.entries = try store.lastNumber()
      seal.previous = try store.lastSeal()?.digest ?? .zero
      let leaves = try leaves()
      seal.dossiers = Int64(leaves.count)
      seal.root = MerkleTree.root(ofHashes: leaves.map(\.hash))
      changes.seal = seal
      return seal
    }
  }

  /// How many entries the ledgers have together.
  public func entries() throws(Fault) -> Int64 {
    try transact(writing: false) { () throws(Fault) in try store.lastNumber() }
  }

  private struct Leaf {
    var key: DossierKey
    var head: Digest
    var hash: Digest
  }

  private func leaves() throws(Fault) -> [Leaf] {
    let heads = try store.heads(of: DossierKind.allCases)
    var leaves: [Leaf] = []
    if heads.contains(where: { $0.hash == .zero }) {
      var states: [DossierKey: LedgerState] = [:]
      var reading = Reading()
      try read { (stored) throws(Fault) in reading.take(stored, &states) }
      for (key, state) in states {
        let hash = Seal.leaf(key, length: state.length, head: state.hash)
        leaves.append(Leaf(key: key, head: state.hash, hash: hash))
      }
    } else {
      for head in heads {
        let hash = Seal.leaf(head.key, length: head.version, head: head.hash)
        leaves.append(Leaf(key: head.key, head: head.hash, hash: hash))
      }
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

  /// Reads every entry in the order of the numbers.
  func read(
    progress: ((Int64, Int64) -> Void)? = nil, _ body: (StoredEntry) throws(Fault) -> Void
  ) throws(Fault) {
    let last = try store.lastNumber()
    var number: Int64 = 0
    while true {
      // A store in memory chains from the first entry on, so it is asked once.
      let batch = try store.scan(after: number, limit: store is MemoryStore ? .max : 4_096)
      guard let end = batch.last?.number else { return }
      for stored in batch { try body(stored) }
      number = end
      progress?(number, last)
    }
  }
}
