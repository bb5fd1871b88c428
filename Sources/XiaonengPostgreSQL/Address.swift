import Xiaoneng

/// Where a ledger is (数据库地址): an address as libpq reads it, `postgres://[user@]host[:port][,host…]/database?…`,
/// with one parameter of our own, `schema=NAME`, for several ledgers in one database.
struct Address {
  /// The address without what is ours.
  var url: String
  /// The schema that holds the ledger.
  var schema = "xiaoneng"

  /// Whether `text` is an address of this kind.
  static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("postgres://") || text.hasPrefix("postgresql://")
  }

  /// Reads an address.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/badOption`` for anything else, and for a schema that is not a plain
  ///   lower-case name of at most 63 letters, digits and underscores.
  init(_ text: String) throws(Fault) {
    guard Self.isAddress(text), !text.utf8.contains(0) else {
      throw Fault(.badOption, field: "url", detail: "postgres://HOST/DATABASE")
    }
    guard let mark = text.firstIndex(of: "?") else {
      url = text
      return
    }
    var kept: [Substring] = []
    for part in text[text.index(after: mark)...].split(separator: "&") {
      if part.hasPrefix("schema=") {
        schema = String(part.dropFirst(7))
        guard Self.isName(schema) else {
          throw Fault(.badOption, field: "url", detail: "schema=[a-z_][a-z0-9_]*")
        }
      } else {
        kept.append(part)
      }
    }
    url = String(text[..<mark]) + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }

  /// Whether a name can stand in a statement as it is.
  static func isName(_ name: String) -> Bool {
    guard (1...63).contains(name.utf8.count), let first = name.utf8.first,
      first == 0x5F || (0x61...0x7A).contains(first), !name.hasPrefix("pg_")
    else { return false }
    return name.utf8.allSatisfy {
      $0 == 0x5F || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
    }
  }

  /// Whether several hosts are named.
  var hasSeveralHosts: Bool { url.prefix { $0 != "?" }.contains(",") || url.contains("host=") }

  /// The number of the lock that writers of this ledger take.
  var lock: Int64 {
    let digest = SHA256.hash("xiaoneng ledger \(schema)").bytes.prefix(8)
    return Int64(bitPattern: digest.reduce(0) { $0 << 8 | UInt64($1) })
  }
}
