import Testing
import Xiaoneng

/// xs:dateTime of XML Schema 1.1, part 2, §3.3.7: the offset is optional.
@Suite struct LooseInstantTests {
  static let read: [(text: String, instant: String, local: String)] = [
    ("2012-08-01T09:00:00", "2012-08-01T09:00:00+08:00", "2012-08-01"),
    ("2012-08-01T09:00:00.5", "2012-08-01T09:00:00.500+08:00", "2012-08-01"),
    (
      "2012-08-01T09:00:00.123456789012345678901234567890Z", "2012-08-01T09:00:00.123Z",
      "2012-08-01"
    ),
    (" \t\r\n2012-08-01T09:00:00Z\n", "2012-08-01T09:00:00Z", "2012-08-01"),
    ("2012-08-01T24:00:00", "2012-08-02T00:00:00+08:00", "2012-08-02"),
    ("2012-12-31T24:00:00.000+02:00", "2013-01-01T00:00:00+02:00", "2013-01-01"),
    // The moment is known, the offset is not: the day is the jurisdiction's.
    ("2012-08-01T23:00:00-00:00", "2012-08-01T23:00:00Z", "2012-08-02"),
    ("2012-08-01T23:30:00-05:00", "2012-08-02T04:30:00Z", "2012-08-01"),
    ("2012-08-01T00:30:00+14:00", "2012-07-31T10:30:00Z", "2012-08-01"),
  ]

  @Test(arguments: read)
  func `a moment with and without an offset is read`(
    _ row: (text: String, instant: String, local: String)
  ) throws {
    let read = try #require(LooseInstant(row.text))
    #expect(read.instant(offsetMinutes: 480) == Instant(row.instant))
    #expect(read.day(offsetMinutes: 480) == day(row.local))
  }

  @Test func `another offset is taken where the text has none, and nowhere else`() throws {
    let bare = try #require(LooseInstant("2012-08-01T09:00:00"))
    #expect(bare.instant(offsetMinutes: 60) == Instant("2012-08-01T09:00:00+01:00"))
    #expect(bare.day(offsetMinutes: 60) == day("2012-08-01"))
    let whole = try #require(LooseInstant("2012-08-01T09:00:00+02:00"))
    #expect(whole.instant(offsetMinutes: 60) == Instant("2012-08-01T09:00:00+02:00"))
    #expect(whole.written == bare.written)
  }

  @Test(arguments: [
    "", " ", "2012-08-01", "2012-08-01 09:00:00", "2012-08-01T09:00", "2012-08-01t09:00:00",
    "2012-02-30T09:00:00", "2012-08-01T24:00:01", "2012-08-01T24:00:00.001", "2012-08-01T25:00:00",
    "2012-08-01T09:60:00", "2012-08-01T09:00:60", "2012-08-01T09:00:00.", "2012-08-01T09:00:00.Z",
    "2012-08-01T09:00:00+8:00", "2012-08-01T09:00:00+0800", "2012-08-01T09:00:00+24:00",
    "2012-08-01T09:00:00+08:00x", "2012-08-01T09:00:00ZZ", "2012-08-01T09:00:00 Z",
    "9999-12-31T24:00:00",
    "\u{A0}2012-08-01T09:00:00", "２012-08-01T09:00:00", "-2012-08-01T09:00:00Z",
    "12012-08-01T09:00:00Z",
  ])
  func `what is no such moment is none`(_ text: String) { #expect(LooseInstant(text) == nil) }

  @Test func `no text traps, however long`() {
    #expect(LooseInstant("2012-08-01T09:00:00." + String(repeating: "1", count: 1 << 20)) == nil)
    #expect(LooseInstant(String(repeating: " ", count: 1 << 20)) == nil)
  }
}
