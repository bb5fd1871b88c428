import Foundation
import Xiaoneng
import XiaonengSQLite
import XiaonengShards

#if XN_POSTGRESQL
  import XiaonengPostgreSQL
#endif

/// A store by its place (库址): a file, an address `postgres://…` where the tool was built with it, or
/// `shards:PLACE,PLACE…` for several stores as one.
enum Place {
  /// Whether `place` is an address, of a server or of several stores, and no file.
  static func isServer(_ place: String) -> Bool {
    place.hasPrefix("postgres://") || place.hasPrefix("postgresql://")
      || place.hasPrefix(ShardedStore.scheme)
  }

  /// The places of a set of shards; nil for one store.
  private static func shards(_ place: String) throws(Fault) -> [String]? {
    guard place.hasPrefix(ShardedStore.scheme) else { return nil }
    guard let places = ShardedStore.places(in: place) else {
      throw Fault(.badOption, field: "db", detail: "shards:PLACE,PLACE…")
    }
    return places
  }

  /// Whether something stands at `place` already, as far as can be told without opening it: an address is asked
  /// when it is opened.
  static func exists(_ place: String) -> Bool {
    if let places = ShardedStore.places(in: place) { return places.allSatisfy(exists) }
    return !isServer(place) && FileManager.default.fileExists(atPath: place)
  }

  /// Opens the store of an address.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/badOption`` for a server where the tool was built without, and for an
  ///   address that is none.
  static func server(
    _ url: String, creates: Bool, readOnly: Bool, mode: UInt16? = nil
  ) throws(Fault) -> any Store {
    if let places = try shards(url) {
      return try ShardedStore(
        places.map { place in
          ShardedStore.Shard(shown(place)) { () throws(Fault) in
            try isServer(place)
              ? server(place, creates: creates, readOnly: readOnly)
              : file(place, creates: creates, readOnly: readOnly, mode: mode)
          }
        }, create: creates)
    }
    #if XN_POSTGRESQL
      var options = PostgreSQLStore.Options()
      options.create = creates
      options.readOnly = readOnly
      return try PostgreSQLStore(url: url, options: options)
    #else
      throw Fault(
        .badOption, field: "db",
        detail: "本工具未带 PostgreSQL 支持 built without PostgreSQL: XN_POSTGRESQL=1")
    #endif
  }

  private static func file(
    _ path: String, creates: Bool, readOnly: Bool, mode: UInt16?
  ) throws(Fault) -> any Store {
    var options = SQLiteStore.Options()
    options.create = creates
    options.readOnly = readOnly
    if let mode { options.mode = mode }
    return try SQLiteStore(path: path, options: options)
  }

  /// `place` with its files named from the root, as it is remembered.
  static func absolute(_ place: String) -> String {
    guard let places = ShardedStore.places(in: place) else {
      return isServer(place) ? place : URL(fileURLWithPath: place).path
    }
    return ShardedStore.scheme
      + places.map { isServer($0) ? $0 : "sqlite:" + URL(fileURLWithPath: $0).path }
      .joined(separator: ",")
  }

  /// Whether an address carries a password, which belongs into `~/.pgpass`.
  static func hasPassword(_ place: String) -> Bool {
    if let places = ShardedStore.places(in: place) { return places.contains(where: hasPassword) }
    return isServer(place) && (password(in: place) != nil || place.contains("password="))
  }

  /// How `place` may be shown: an address without its password and its parameters.
  static func shown(_ place: String) -> String {
    if let places = ShardedStore.places(in: place) {
      return ShardedStore.scheme + places.map(shown).joined(separator: ",")
    }
    guard isServer(place) else { return place.short }
    let plain = String(place.prefix { $0 != "?" })
    guard let (colon, at) = password(in: plain) else { return plain }
    return String(plain[..<colon] + ":…" + plain[at...])
  }

  private static func password(in address: String) -> (String.Index, String.Index)? {
    guard let start = address.range(of: "://"),
      let end = address.range(of: "@", range: start.upperBound..<address.endIndex),
      let colon = address[start.upperBound..<end.lowerBound].firstIndex(of: ":")
    else { return nil }
    return (colon, end.lowerBound)
  }
}
