/// Merkle trees (默克尔树) as in RFC 6962 §2.1 and RFC 9162 §2.1: a seal (封存) over many ledgers.
///
/// A leaf is hashed after a byte 0, a node after a byte 1, so that neither can pass for the other.
/// The tree over *n* leaves splits at the largest power of two below *n*.
public enum MerkleTree {
  /// The hash of one leaf: SHA-256 of 0x00 and `bytes`.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public static func leafHash(_ bytes: [UInt8]) -> LedgerDigest { leafHash(bytes.span) }

  /// The hash of one leaf: SHA-256 of 0x00 and `bytes`.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  public static func leafHash(_ bytes: Span<UInt8>) -> LedgerDigest {
    var sha = SHA256()
    sha.update(0x00)
    sha.update(bytes)
    return sha.finalize()
  }

  /// The hash of an inner node: SHA-256 of 0x01, `left` and `right`.
  ///
  /// - Complexity: O(1).
  public static func nodeHash(_ left: LedgerDigest, _ right: LedgerDigest) -> LedgerDigest {
    SHA256.hash(prefix: 0x01, left, right)
  }

  /// The root over `leaves`; of no leaves, the SHA-256 of nothing.
  ///
  /// - Complexity: O(*n*) in the total number of bytes, O(log *n*) memory.
  public static func root(of leaves: [[UInt8]]) -> LedgerDigest {
    var stack: [LedgerDigest] = []
    for (index, leaf) in leaves.enumerated() { push(leafHash(leaf), at: index, onto: &stack) }
    return fold(stack)
  }

  /// The root over leaves whose hashes are `hashes`; of none, the SHA-256 of nothing.
  ///
  /// - Complexity: O(*n*), O(log *n*) memory.
  public static func root(ofHashes hashes: [LedgerDigest]) -> LedgerDigest { root(hashes[...]) }

  static func root(_ hashes: ArraySlice<LedgerDigest>) -> LedgerDigest {
    var stack: [LedgerDigest] = []
    var index = 0
    for hash in hashes {
      push(hash, at: index, onto: &stack)
      index &+= 1
    }
    return fold(stack)
  }

  // The stack holds one root per set bit of the number of leaves so far, the largest first.
  private static func push(_ hash: LedgerDigest, at index: Int, onto stack: inout [LedgerDigest]) {
    var hash = hash
    var rest = index
    while rest & 1 == 1, let left = stack.popLast() {
      hash = nodeHash(left, hash)
      rest &>>= 1
    }
    stack.append(hash)
  }

  private static func fold(_ stack: [LedgerDigest]) -> LedgerDigest {
    guard var hash = stack.last else { return SHA256.hash([]) }
    for left in stack.dropLast().reversed() { hash = nodeHash(left, hash) }
    return hash
  }

  /// The largest power of two below `count`, which is at least 2.
  static func split(_ count: Int) -> Int {
    guard count > 1 else { return 0 }
    return 1 &<< (Int.bitWidth &- 1 &- (count &- 1).leadingZeroBitCount)
  }
}

// MARK: - Inclusion

extension MerkleTree {
  /// The siblings on the way from leaf `index` to the root over `hashes`, the lowest first; nil if
  /// there is no such leaf (RFC 6962 §2.1.1).
  ///
  /// - Complexity: O(*n*); the proof has at most ⌈log₂ *n*⌉ hashes.
  public static func inclusionProof(index: Int, hashes: [LedgerDigest]) -> [LedgerDigest]? {
    guard hashes.indices.contains(index) else { return nil }
    var proof: [LedgerDigest] = []
    var low = 0
    var high = hashes.count
    while high &- low > 1 {
      let middle = low &+ split(high &- low)
      if index < middle {
        proof.append(root(hashes[middle..<high]))
        high = middle
      } else {
        proof.append(root(hashes[low..<middle]))
        low = middle
      }
    }
    return proof.reversed()
  }

  /// Whether `proof` leads from leaf `leafHash` at `index` to `root` in a tree of `count` leaves
  /// (RFC 9162 §2.1.3.2); false for an impossible index, count or length.
  ///
  /// - Complexity: O(log *n*), whatever the length of `proof`.
  public static func verify(
    leafHash: LedgerDigest, index: Int, count: Int, proof: [LedgerDigest], root: LedgerDigest
  ) -> Bool {
    guard index >= 0, index < count else { return false }
    var first = index
    var last = count &- 1
    var hash = leafHash
    for sibling in proof {
      guard last != 0 else { return false }
      if first & 1 == 1 || first == last {
        hash = nodeHash(sibling, hash)
        while first & 1 == 0, first != 0 {
          first &>>= 1
          last &>>= 1
        }
      } else {
        hash = nodeHash(hash, sibling)
      }
      first &>>= 1
      last &>>= 1
    }
    return last == 0 && hash == root
  }
}
