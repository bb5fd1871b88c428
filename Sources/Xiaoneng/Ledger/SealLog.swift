/// The log of seals (封存日志): an append-only Merkle tree whose leaves are the seals themselves.
///
/// Two roots over ledgers are not extensions of one another; two roots over seals are. Whoever holds an older
/// checkpoint can be shown that today's file still holds every seal that it held then: RFC 6962 §2.1.2, RFC 9162
/// §2.1.4. What is published is a checkpoint, as C2SP tlog-checkpoint writes it, and outside witnesses can cosign it.
public enum SealLog {
  /// The leaf of one seal: its canonical JSON, hashed as RFC 6962 does.
  public static func leaf(_ seal: Seal) -> LedgerDigest {
    var writer = JSONWriter()
    seal.write(to: &writer)
    return MerkleTree.leafHash(writer.bytes)
  }

  /// The root over the first `count` of `leaves`; nil where there are not so many.
  ///
  /// - Complexity: O(`count`).
  public static func root(of leaves: [LedgerDigest], count: Int) -> LedgerDigest? {
    guard (0...leaves.count).contains(count) else { return nil }
    return MerkleTree.root(ofHashes: Array(leaves.prefix(count)))
  }

  /// What shows that the log of `second` seals begins with the log of `first`; nil unless 0 < `first` ≤ `second` ≤
  /// the number of `leaves`.
  ///
  /// - Complexity: O(`second`).
  public static func consistency(
    of leaves: [LedgerDigest], first: Int64, second: Int64
  ) -> Consistency? {
    guard first > 0, first <= second, let later = Int(exactly: second), later <= leaves.count
    else { return nil }
    let earlier = Int(first)
    let known = Array(leaves.prefix(later))
    guard let proof = MerkleTree.consistencyProof(first: earlier, hashes: known),
      let firstRoot = root(of: known, count: earlier),
      let secondRoot = root(of: known, count: later)
    else { return nil }
    return Consistency(
      first: first, firstRoot: firstRoot, second: second, secondRoot: secondRoot, proof: proof)
  }

  /// Whether `name` can stand as the origin of a log and as the name of a key: not empty, on one line, without
  /// spaces and plus signs, of no more than 128 bytes (C2SP signed-note).
  public static func isOrigin(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 128 && name.isPlainLine && name.isStreamSafe
      && name.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0 != "+" }
  }
}

extension SealLog.Consistency {
  /// Whether the proof holds for its two roots (RFC 9162 §2.1.4.2).
  ///
  /// - Complexity: O(log *n*).
  public var holds: Bool {
    guard let earlier = Int(exactly: first), let later = Int(exactly: second) else { return false }
    return MerkleTree.verifyConsistency(
      first: earlier, firstRoot: firstRoot, second: later, secondRoot: secondRoot, proof: proof)
  }
}
