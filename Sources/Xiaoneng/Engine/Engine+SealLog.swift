extension Engine {
  /// The checkpoint of the log of seals, to be signed and published.
  ///
  /// - Parameter origin: what the log is called; the name that the store was set up with where it is empty.
  /// - Throws: ``XiaonengCalendar/Fault/Code/badOption`` where no name is known or it is none, and what the store throws.
  /// - Complexity: O(seals).
  public func checkpoint(origin: String = "") throws(Fault) -> SealLog.Checkpoint {
    try transact(writing: false) { () throws(Fault) in try currentCheckpoint(origin) }
  }

  /// The proof that the log of `second` seals, or of all, begins with the log of `first`.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/badValue`` for sizes that the log never had, and what the store throws.
  /// - Complexity: O(seals).
  public func consistency(
    from first: Int64, to second: Int64? = nil
  ) throws(Fault) -> SealLog.Consistency {
    try transact(writing: false) { () throws(Fault) in
      let leaves = try sealLeaves()
      guard
        let proof = SealLog.consistency(
          of: leaves, first: first, second: second ?? Int64(leaves.count))
      else {
        throw Fault(.badValue, field: "first", detail: "1…\(leaves.count)")
      }
      return proof
    }
  }

  /// Whether the log of seals extends a checkpoint that was published: the seals it had then stand there still,
  /// unchanged and in their order. Whether each seal matches the ledgers, ``verify(against:quick:progress:)`` tells.
  ///
  /// - Complexity: O(seals).
  public func extends(_ old: SealLog.Checkpoint) throws(Fault) -> SealLog.Finding {
    try transact(writing: false) { () throws(Fault) in try finding(since: old) }
  }

  private func sealLeaves() throws(Fault) -> [LedgerDigest] {
    try store.audit.seals().map(SealLog.leaf)
  }

  private func currentCheckpoint(_ origin: String) throws(Fault) -> SealLog.Checkpoint {
    let name = origin.isEmpty ? self.origin : origin
    guard SealLog.isOrigin(name) else { throw Fault(.badOption, field: "origin") }
    let leaves = try sealLeaves()
    return SealLog.Checkpoint(
      origin: name, size: Int64(leaves.count), root: MerkleTree.root(ofHashes: leaves))
  }

  private func finding(since old: SealLog.Checkpoint) throws(Fault) -> SealLog.Finding {
    let leaves = try sealLeaves()
    var finding = SealLog.Finding(old, size: Int64(leaves.count))
    if !origin.isEmpty, old.origin != origin {
      finding.tell("检查点属于另一日志“\(old.origin)”", "the checkpoint is of another log, “\(old.origin)”")
    } else if old.size > finding.second {
      finding.tell(
        "检查点载有\(old.size)个封存，现只有\(finding.second)个：封存被删去",
        "the checkpoint has \(old.size) seals and only \(finding.second) are left: seals were taken out"
      )
    } else if SealLog.root(of: leaves, count: Int(old.size)) != old.root {
      finding.tell(
        "与检查点的根校验值不符：前\(old.size)个封存中有被改写的",
        "the root differs from the checkpoint's: one of the first \(old.size) seals was rewritten")
    } else {
      finding.extends = true
      finding.tell(
        "延续所公布的检查点：前\(old.size)个封存俱在，未经改动",
        "extends what was published: the first \(old.size) seals stand unchanged")
    }
    return finding
  }

  // MARK: - Questions

  func sealCheckpoint(_ naming: SealLog.Naming) throws -> SealLog.Published {
    guard SealLog.isOrigin(naming.origin.isEmpty ? origin : naming.origin) else {
      throw Refusal(.badRegister, field: "data.origin")
    }
    let checkpoint = try currentCheckpoint(naming.origin)
    return SealLog.Published(
      origin: checkpoint.origin, size: checkpoint.size, root: checkpoint.root, text: checkpoint.text
    )
  }

  func sealConsistency(_ sizes: SealLog.Sizes) throws -> SealLog.Consistency {
    let leaves = try sealLeaves()
    let second = sizes.second ?? Int64(leaves.count)
    guard let proof = SealLog.consistency(of: leaves, first: sizes.first, second: second) else {
      throw Refusal(.notFound, field: "data.first", detail: "1…\(leaves.count)")
    }
    return proof
  }

  func sealCheck(_ claim: SealLog.Claim) throws -> SealLog.Finding {
    func read(_ text: String, _ field: String) throws(Refusal) -> SealLog.Checkpoint {
      do { return try SealLog.Checkpoint(parsing: Array(text.utf8)) } catch {
        throw Refusal(.badRegister, field: field, detail: "C2SP tlog-checkpoint")
      }
    }
    let old = try read(claim.old, "data.old")
    if claim.new.isEmpty { return try finding(since: old) }
    let new = try read(claim.new, "data.new")
    return SealLog.Finding(old, new, claim.proof)
  }
}

extension SealLog.Finding {
  fileprivate init(_ old: SealLog.Checkpoint, size: Int64) {
    self.init()
    (first, second) = (old.size, size)
  }

  fileprivate mutating func tell(_ chinese: String, _ english: String) {
    (self.chinese, self.english) = (chinese, english)
  }

  /// Whether `proof` leads from one checkpoint to another of the same log.
  public init(_ old: SealLog.Checkpoint, _ new: SealLog.Checkpoint, _ proof: [LedgerDigest]) {
    self.init(old, size: new.size)
    // Every log begins with the empty one.
    let isEmpty = old.size == 0 && old.root == MerkleTree.root(ofHashes: []) && proof.isEmpty
    let consistency = SealLog.Consistency(
      first: old.size, firstRoot: old.root, second: new.size, secondRoot: new.root, proof: proof)
    if old.origin != new.origin {
      tell("两个检查点不属同一日志", "the two checkpoints are of different logs")
    } else if isEmpty || consistency.holds {
      extends = true
      tell("后来的日志延续先前的检查点", "the later log extends the earlier checkpoint")
    } else {
      tell(
        "证明不成立：后来的日志未必延续先前的检查点",
        "the proof does not hold: the later log need not extend the earlier one")
    }
  }
}
