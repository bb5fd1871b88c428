/// A seal (封存): the Merkle root over the heads of all ledgers at a moment.
///
/// Printed, published, kept elsewhere: what is in the store later can be held against it.
public struct Seal: Record, Equatable {
  /// When it was made.
  public var at = Instant(0)
  /// How many dossiers it covers.
  public var dossiers: Int64 = 0
  /// The number of the last entry it covers.
  public var entries: Int64 = 0
  /// The seal before it; zero for the first.
  public var previous = Digest.zero
  /// RFC 6962 root over (dossier, length, head) in the order of the dossiers' names.
  public var root = Digest.zero

  /// A seal to read into.
  public init() {}

  /// Every field, by name.
  public mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault) {
    try visitor.required("at", &at)
    try visitor.required("dossiers", &dossiers)
    try visitor.required("entries", &entries)
    try visitor.required("previous", &previous)
    try visitor.required("root", &root)
  }

  /// The seal's own hash: SHA-256 of its canonical JSON.
  public var digest: Digest {
    var writer = JSONWriter()
    write(to: &writer)
    return SHA256.hash(writer.bytes)
  }

  /// The leaf of one ledger: `["kind/id",length,"head"]` as canonical JSON, hashed as RFC 6962 does.
  public static func leaf(_ dossier: DossierKey, length: Int32, head: Digest) -> Digest {
    var writer = JSONWriter(capacity: 160)
    writer.openArray()
    writer.string(dossier.description)
    writer.integer(Int64(length))
    head.write(to: &writer)
    writer.closeArray()
    return MerkleTree.leafHash(writer.bytes)
  }
}
