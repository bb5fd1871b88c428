// Consistency: the tree of today begins with the tree of yesterday (RFC 9162 §2.1.4).

extension MerkleTree {
  /// What shows that the tree over `hashes` continues the tree over its first `first` leaves; nil
  /// unless 0 < `first` ≤ the number of leaves (RFC 9162 §2.1.4.1).
  ///
  /// - Complexity: O(*n*); the proof has at most ⌈log₂ *n*⌉ + 1 hashes.
  public static func consistencyProof(first: Int, hashes: [LedgerDigest]) -> [LedgerDigest]? {
    guard first > 0, first <= hashes.count else { return nil }
    var proof: [LedgerDigest] = []
    var low = 0
    var high = hashes.count
    while first != high {
      let middle = low &+ split(high &- low)
      if first <= middle {
        proof.append(root(hashes[middle..<high]))
        high = middle
      } else {
        proof.append(root(hashes[low..<middle]))
        low = middle
      }
    }
    // The old tree is itself a node of the new one when it was never left on the way down.
    if low != 0 { proof.append(root(hashes[low..<high])) }
    return proof.reversed()
  }

  /// Whether `proof` shows that the tree of `second` leaves with `secondRoot` begins with the tree
  /// of `first` leaves with `firstRoot` (RFC 9162 §2.1.4.2); false for impossible sizes.
  ///
  /// - Complexity: O(log *n*), whatever the length of `proof`.
  public static func verifyConsistency(
    first: Int, firstRoot: LedgerDigest, second: Int, secondRoot: LedgerDigest,
    proof: [LedgerDigest]
  ) -> Bool {
    guard first > 0, first <= second else { return false }
    if first == second { return proof.isEmpty && firstRoot == secondRoot }
    var rest = proof[...]
    if first & (first &- 1) == 0 { rest = [firstRoot] + rest }
    guard let start = rest.popFirst() else { return false }
    var old = first &- 1
    var new = second &- 1
    while old & 1 == 1 {
      old &>>= 1
      new &>>= 1
    }
    var oldHash = start
    var newHash = start
    for sibling in rest {
      guard new != 0 else { return false }
      if old & 1 == 1 || old == new {
        oldHash = nodeHash(sibling, oldHash)
        newHash = nodeHash(sibling, newHash)
        while old & 1 == 0, old != 0 {
          old &>>= 1
          new &>>= 1
        }
      } else {
        newHash = nodeHash(newHash, sibling)
      }
      old &>>= 1
      new &>>= 1
    }
    return new == 0 && oldHash == firstRoot && newHash == secondRoot
  }
}
