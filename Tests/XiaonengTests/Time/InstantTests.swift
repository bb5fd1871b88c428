import Testing
import Xiaoneng

@Suite struct InstantTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0, "1970-01-01"),
    ("2012-08-01T09:00:00+08:00", 1_343_782_800_000, "2012-08-01"),
    ("2012-08-01T09:00:00.5+08:00", 1_343_782_800_500, "2012-08-01"),
    ("2012-08-01T09:00:00.04+08:00", 1_343_782_800_040, "2012-08-01"),
    ("2012-08-01T09:00:00.123999999+08:00", 1_343_782_800_123, "2012-08-01"),
    ("2012-07-31T20:00:00-05:00", 1_343_782_800_000, "2012-07-31"),
    ("2012-08-01T01:00:00+00:00", 1_343_782_800_000, "2012-08-01"),
    ("1969-12-31T23:59:59.999Z", -1, "1969-12-31"),
    ("0001-01-01T00:00:00+23:59", -62_135_683_140_000, "0001-01-01"),
  ])
  func `a moment is read with its offset, its day in that offset`(
    _ text: String, _ milliseconds: Int64, _ local: String
  ) throws {
    let parsed = try #require(Instant.parse(text))
    #expect(parsed.instant == Instant(milliseconds))
    #expect(parsed.local == day(local))
    #expect(Instant(text) == Instant(milliseconds))
  }

  @Test(arguments: [
    "", "2012-08-01", "2012-08-01T09:00:00", "2012-08-01 09:00:00Z", "2012-08-01t09:00:00Z",
    "2012-08-01T09:00:00z", "2012-08-01T09:00Z", "2012-08-01T24:00:00Z", "2012-08-01T09:60:00Z",
    "2012-06-30T23:59:60Z", "2012-08-01T09:00:00.Z", "2012-08-01T09:00:00,5Z",
    "2012-08-01T09:00:00.1234567890Z", "2012-08-01T09:00:00+0800", "2012-08-01T09:00:00+08",
    "2012-08-01T09:00:00+24:00", "2012-08-01T09:00:00+08:60", "2012-08-01T09:00:00-00:00",
    "2012-08-01T09:00:00Z ", "2012-08-01T09:00:00ZZ", "2012-02-30T09:00:00Z",
    "0000-01-01T00:00:00Z",
    "2012-08-01T9:00:00Z", "2012-08-01T09:00:00−08:00", String(repeating: "0", count: 500),
    "2012-08-01T09:00:00.000000000+08:00" + String(repeating: "0", count: 30),
  ])
  func `anything but RFC 3339 with an offset is not a moment`(_ text: String) {
    #expect(Instant(text) == nil)
  }

  @Test(arguments: [
    (1_343_782_800_000, 480, "2012-08-01T09:00:00.000+08:00"),
    (1_343_782_800_007, 0, "2012-08-01T01:00:00.007+00:00"),
    (1_343_782_800_000, -330, "2012-07-31T19:30:00.000-05:30"),
    (-1, 0, "1969-12-31T23:59:59.999+00:00"),
    (0, 100_000, "1970-01-01T23:59:00.000+23:59"),
    (-62_135_596_800_000, 0, "0001-01-01T00:00:00.000+00:00"),
  ])
  func `a moment is written with fixed width`(
    _ milliseconds: Int64, _ offset: Int32, _ text: String
  ) {
    #expect(Instant(milliseconds).text(offsetMinutes: offset) == text)
    #expect(Instant(text) == Instant(milliseconds))
    var bytes: [UInt8] = [34]
    Instant(milliseconds).appendText(to: &bytes, offsetMinutes: offset)
    #expect(bytes == [34] + Array(text.utf8))
  }

  @Test func `random moments are read back at every offset`() {
    var random = TimeRandom("random moments")
    for _ in 0..<20_000 {
      let instant = Instant(.random(in: -62_135_000_000_000...253_402_000_000_000, using: &random))
      let offset = Int32.random(in: -1439...1439, using: &random)
      let parsed = Instant.parse(instant.text(offsetMinutes: offset))
      #expect(parsed?.instant == instant)
      #expect(parsed?.local == instant.day(offsetMinutes: offset))
    }
  }

  @Test func `a day begins at midnight of its own offset`() {
    let start = Instant(startOf: day("2012-08-01"))
    #expect(start.description == "2012-08-01T00:00:00.000+08:00")
    #expect(start.day() == day("2012-08-01"))
    #expect(Instant(start.milliseconds - 1).day() == day("2012-07-31"))
    #expect(start.day(offsetMinutes: 0) == day("2012-07-31"))
  }

  @Test(arguments: [Int64.min, .min + 1, .max - 1, .max], [Int32.min, -480, 0, 480, .max])
  func `the farthest moments neither trap nor read back`(_ milliseconds: Int64, _ offset: Int32) {
    let far = Instant(milliseconds)
    let expected = Day(milliseconds < 0 ? .min : .max)
    #expect(far.day(offsetMinutes: offset) == expected)
    #expect(Instant(far.text(offsetMinutes: offset)) == nil)
    #expect(
      Instant(startOf: expected, offsetMinutes: offset).milliseconds.signum()
        == milliseconds.signum())
  }

  @Test(arguments: [
    (Int64(0), Int64(0), Int64(0)), (1, 999_999, 1_000), (1, 1_999_999, 1_001),
    (-1, 999_999_999, -1), (0, -1, -1), (-2, -1_000_000, -2_001), (.max, 0, .max),
    (.min, 0, .min), (.max / 1000, 999_000_000, .max), (.min / 1000, -999_000_000, .min),
    (0, .max, 9_223_372_036_854), (0, .min, -9_223_372_036_855),
  ])
  func `the clock of the system is cut to milliseconds, never rounded up, and never overflows`(
    _ row: (seconds: Int64, nanoseconds: Int64, milliseconds: Int64)
  ) {
    let moment = Instant(secondsSince1970: row.seconds, nanoseconds: row.nanoseconds)
    #expect(moment.milliseconds == row.milliseconds)
  }
}
