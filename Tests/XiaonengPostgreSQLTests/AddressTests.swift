import Testing

@testable import Xiaoneng
@testable import XiaonengPostgreSQL

/// What is an address, and what a failure of the server means. No server is needed.
@Suite struct AddressTests {
  @Test func `the schema is ours, and the rest is libpq's`() throws {
    let plain = try Address("postgres://db/portal")
    #expect(plain.url == "postgres://db/portal" && plain.schema == "xiaoneng")
    let hosts = "postgresql://xn@a:1,b:2/portal?target_session_attrs=read-write"
    let several = try Address(hosts + "&schema=lingao&connect_timeout=3")
    #expect(several.url == hosts + "&connect_timeout=3" && several.schema == "lingao")
    #expect(try Address("postgres://db/x?schema=_a9").url == "postgres://db/x")
    #expect(plain.lock != several.lock)
  }

  @Test(arguments: [
    "", "sqlite:a.db", "host=db", "http://db", "postgres:/db", "postgres://db/\u{0}",
    "postgres://db/x?schema=", "postgres://db/x?schema=A", "postgres://db/x?schema=a;b",
    "postgres://db/x?schema=pg_catalog", "postgres://db/x?schema=1a", "postgres://db/x?schema=数",
    "postgres://db/x?schema=" + String(repeating: "a", count: 64),
  ])
  func `anything else is refused before a connection is tried`(_ url: String) {
    #expect(faultCode { _ = try PostgreSQLStore(url: url) } == .badOption)
  }

  @Test func `a server that is not there is told in time`() {
    #expect(
      faultCode { _ = try PostgreSQLStore(url: "postgres://127.0.0.1:1/x") } == .storeBusy)
  }

  @Test(arguments: [
    ("40001", true, Fault.Code.storeBusy), ("40P01", true, .storeBusy),
    ("08006", true, .storeBusy), ("08P01", true, .storeBusy), ("", true, .storeBusy),
    ("57P01", true, .storeBusy), ("57P02", true, .storeBusy), ("57P03", true, .storeBusy),
    ("25006", true, .storeReadOnly), ("53300", true, .storeBusy), ("25P03", true, .storeBusy),
    ("23505", false, .storeFailed), ("55P03", false, .storeBusy), ("57014", false, .storeBusy),
    ("XN001", false, .versionConflict), ("XN002", false, .storeCorrupt),
    ("53100", false, .storeFull), ("3D000", false, .storeMissing), ("XX001", false, .storeCorrupt),
    ("42501", false, .storeFailed), ("28P01", false, .storeFailed),
  ])
  func `a failure is tried again where another connection may do better, and is told by its state`(
    _ state: String, _ again: Bool, _ code: Fault.Code
  ) {
    let failure = Failure(state: state, words: "Key (key)=(张三) already exists")
    #expect(failure.isTransient == again)
    #expect(failure.fault.code == code)
    // What the server said may quote what is stored.
    #expect(failure.fault.detail?.contains("张三") != true)
  }

  @Test func `a dossier that two opened at once is a conflict, an entry that two wrote is damage`()
  {
    #expect(
      Failure(state: "23505", constraint: "dossier_key").fault.code == .versionConflict)
    #expect(Failure(state: "23505", constraint: "event_pkey").fault.code == .storeCorrupt)
  }
}
