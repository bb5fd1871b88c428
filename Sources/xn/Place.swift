import Foundation
import Xiaoneng
import XiaonengSQLite

#if XN_POSTGRESQL
  import XiaonengPostgreSQL
#endif

/// A store by its place (库址): a file, or an address `postgres://…` where the tool was built with it.
enum Place {
  /// Whether `place` is an address of a server.
  static func isServer(_ place: String) -> Bool {
    place.hasPrefix("postgres://") || place.hasPrefix("postgresql://")
  }

  /// Whether something stands at `place` already, as far as can be told without opening it: an address is asked
  /// when it is opened.
  static func exists(_ place: String) -> Bool {
    !isServer(place) && FileManager.default.fileExists(atPath: place)
  }

  /// Opens the store of a server.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/badOption`` where the tool was built without.
  static func server(_ url: String, creates: Bool, readOnly: Bool) throws -> any Store {
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

  /// Whether an address carries a password, which belongs into `~/.pgpass`.
  static func hasPassword(_ place: String) -> Bool {
    isServer(place) && (password(in: place) != nil || place.contains("password="))
  }

  /// How `place` may be shown: an address without its password and its parameters.
  static func shown(_ place: String) -> String {
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
