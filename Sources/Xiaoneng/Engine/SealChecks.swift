/// Seals held against the ledgers as they stood when each was made, while all entries are read in their order.
struct SealChecks {
  private struct Check {
    var seal: Seal
    /// Whether it is the newest that the store keeps.
    var isNewest = false
    var found: (dossiers: Int64, root: LedgerDigest)?
  }

  private var checks: [Check] = []
  private var place = 0
  /// A seal that does not name the one before it.
  private var unchained: Seal?

  init() {}

  /// The stored seals, oldest first, and one kept outside.
  init(_ stored: [Seal], and outside: Seal?, newestOnly: Bool) {
    var previous = LedgerDigest.zero
    for seal in stored {
      if seal.previous != previous, unchained == nil { unchained = seal }
      previous = seal.digest
    }
    let chosen = newestOnly ? Array(stored.suffix(1)) : stored
    checks = chosen.map { Check(seal: $0) }
    if !checks.isEmpty { checks[checks.count - 1].isNewest = true }
    checks += [outside].compactMap { $0 }.map { Check(seal: $0) }
    checks.sort { $0.seal.entries < $1.seal.entries }
  }

  /// After which entry the next seal was made; nil where all were held.
  var next: Int64? { checks.indices.contains(place) ? checks[place].seal.entries : nil }

  /// Holds the next seal against what the entries it covers give; answers whether it is the store's newest.
  mutating func hold(_ dossiers: Int64, _ root: LedgerDigest) -> Bool {
    guard checks.indices.contains(place) else { return false }
    checks[place].found = (dossiers, root)
    place += 1
    return checks[place - 1].isNewest
  }

  /// How many seals were held against the ledgers, of which the last entry is `last`.
  func held(last: Int64) -> Int64 { Int64(checks.count { $0.seal.entries <= last }) }

  /// The first seal that does not match.
  func wrong(last: Int64) -> Verification.Wrong? {
    for check in checks {
      guard let found = check.found else { continue }
      guard found.dossiers != check.seal.dossiers || found.root != check.seal.root else { continue }
      return Verification.Wrong(
        .seal, "", 0, number: check.seal.entries, "与\(check.seal.at)的封存不符：封存以后内容被改写",
        "does not match the seal of \(check.seal.at): what it sealed was rewritten")
    }
    if let cut = checks.first(where: { $0.seal.entries > last }) {
      return Verification.Wrong(
        .seal, "", 0, number: last, "封存时有\(cut.seal.entries)条记录，现只有\(last)条：末尾被截去",
        "the seal covers \(cut.seal.entries) entries and only \(last) are left: the tail is cut off"
      )
    }
    return unchained.map { seal in
      Verification.Wrong(
        .seal, "", 0, number: seal.entries, "\(seal.at)的封存与前一次封存不相衔接",
        "the seal of \(seal.at) does not name the seal before it")
    }
  }
}

extension MerkleTree {
  /// A root that grows leaf by leaf, in room for one hash a level.
  struct Builder {
    private var peaks: [(height: Int, hash: LedgerDigest)] = []

    /// Adds the hash of the next leaf.
    mutating func append(_ leaf: LedgerDigest) {
      var peak = (height: 0, hash: leaf)
      while let last = peaks.last, last.height == peak.height {
        peaks.removeLast()
        peak = (peak.height + 1, MerkleTree.nodeHash(last.hash, peak.hash))
      }
      peaks.append(peak)
    }

    /// The root over all leaves so far: RFC 6962.
    var root: LedgerDigest {
      guard let last = peaks.last else { return MerkleTree.root(ofHashes: []) }
      return peaks.dropLast().reversed().reduce(last.hash) { MerkleTree.nodeHash($1.hash, $0) }
    }
  }
}

extension SealTree {
  /// Whether a store keeps this tree, which was made from nothing, and no more.
  ///
  /// - Complexity: O(leaves).
  func isKept(by audit: any StoreAudit) throws(Fault) -> Bool {
    var (count, isRight) = (0, true)
    do throws(Fault) {
      try audit.tiles { (tile) throws(Fault) in
        count += 1
        if !has(tile) { isRight = false }
      }
    } catch {
      // What cannot be read is not what it should be.
      guard error.code == .storeCorrupt else { throw error }
      return false
    }
    return isRight && count == changeCount
  }
}
