import Foundation
import Testing

@testable import Xiaoneng
@testable import XiaonengPostgreSQL

/// Where the tests' server listens: `make test-postgres` says it.
enum Server {
  /// Its address without a schema, such as `postgres://postgres@127.0.0.1:40001/postgres`; nil where none was started.
  static let url = ProcessInfo.processInfo.environment["XN_POSTGRES_URL"]

  /// The address of a schema that no other test has.
  static func address() throws -> String {
    let url = try #require(url)
    let name = "t" + UUID().uuidString.lowercased().replacingOccurrences(of: "-", with: "")
    return url + (url.contains("?") ? "&" : "?") + "schema=" + name
  }
}
