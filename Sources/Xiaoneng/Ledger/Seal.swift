extension Seal {
  /// The seal's own hash: SHA-256 of its canonical JSON.
  public var digest: LedgerDigest {
    var writer = JSONWriter()
    write(to: &writer)
    return SHA256.hash(writer.bytes)
  }

  /// The leaf of one ledger: `["kind/id",length,"head"]` as canonical JSON, hashed as RFC 6962 does.
  public static func leaf(_ dossier: DossierKey, length: Int32, head: LedgerDigest) -> LedgerDigest
  {
    var writer = JSONWriter(capacity: 160)
    writer.openArray()
    writer.string(dossier.description)
    writer.integer(Int64(length))
    head.write(to: &writer)
    writer.closeArray()
    return MerkleTree.leafHash(writer.bytes)
  }
}
