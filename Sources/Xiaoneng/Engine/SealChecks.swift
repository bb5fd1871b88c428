/// Seals held against the ledgers as they stood when each was made, while the ledgers are read one by one.
struct SealChecks {
  private struct Check {
    var seal: Seal
    /// What it covers; nil where the store knows of no seal over so many entries.
    var cut: Seal.Cut?
    var dossiers: Int64 = 0
    var root = MerkleTree.Builder()
  }

  private var checks: [Check] = []
  /// A seal that does not name the one before it.
  private var unchained: Seal?

  init() {}

  /// The stored seals, oldest first, and one kept outside.
  init(
    _ stored: [Seal], and outside: Seal?, newestOnly: Bool,
    cut: (Int64) throws(Fault) -> Seal.Cut?
  ) throws(Fault) {
    var previous = LedgerDigest.zero
    for seal in stored {
      if seal.previous != previous, unchained == nil { unchained = seal }
      previous = seal.digest
    }
    let chosen = newestOnly ? Array(stored.suffix(1)) : stored
    for seal in chosen + [outside].compactMap({ $0 }) {
      checks.append(Check(seal: seal, cut: try cut(seal.entries)))
    }
    checks.sort { $0.seal.entries < $1.seal.entries }
  }

  /// Takes the next ledger in the order of the names.
  mutating func take(_ key: DossierKey, _ entries: [HeldEntry]) {
    var length = 0
    var leaf: (length: Int, hash: LedgerDigest)?
    for place in checks.indices {
      while length < entries.count, checks[place].cut?.takes(entries[length].number) ?? false {
        length += 1
      }
      guard length > 0 else { continue }
      if leaf?.length != length {
        let head = entries[length - 1].hash
        leaf = (length, Seal.leaf(key, length: Int32(clamping: length), head: head))
      }
      guard let leaf else { continue }
      checks[place].dossiers += 1
      checks[place].root.append(leaf.hash)
    }
  }

  /// How many seals were held against the ledgers, of which the last entry is `last`.
  func held(last: Int64) -> Int64 { Int64(checks.count { $0.seal.entries <= last }) }

  /// The first seal that does not match.
  func wrong(last: Int64) -> Verification.Wrong? {
    for check in checks where check.seal.entries <= last {
      guard check.dossiers != check.seal.dossiers || check.root.root != check.seal.root
      else { continue }
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
