import Xiaoneng

extension ShardedStore {
  /// What an address of a set begins with.
  public static let scheme = "shards:"

  /// The places of a set's stores by its address (分片库址): `shards:a.db,b.db` or
  /// `shards:postgres://db1/portal,postgres://db2/portal`, always in the same order.
  ///
  /// A place is a file, with or without `sqlite:`, or the address of a server. After an address a comma goes on with
  /// its next host, as libpq has it; a file that comes after one begins with `sqlite:`.
  /// - Returns: files without their scheme; nil for what is no such address, or has an empty place.
  public static func places(in address: String) -> [String]? {
    guard address.hasPrefix(scheme) else { return nil }
    var places: [String] = []
    var isServer = false
    for piece in address.dropFirst(scheme.count).split(
      separator: ",", omittingEmptySubsequences: false)
    {
      if piece.isEmpty { return nil }
      if piece.hasPrefix("postgres://") || piece.hasPrefix("postgresql://") {
        isServer = true
        places.append(String(piece))
      } else if piece.hasPrefix("sqlite:") {
        isServer = false
        let path = piece.dropFirst("sqlite:".count)
        if path.isEmpty { return nil }
        places.append(String(path))
      } else if isServer, let last = places.popLast() {
        places.append(last + "," + piece)
      } else {
        places.append(String(piece))
      }
    }
    return places
  }
}
