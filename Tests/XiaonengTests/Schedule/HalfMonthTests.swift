import Testing
import Xiaoneng

/// Half-months and their reports 半月汇报制: DOMAIN §5.2.
@Suite struct HalfMonthTests {
  @Test(arguments: [
    ("2012-02-20", "2012-02-29"), ("2011-02-16", "2011-02-28"), ("2012-04-15", "2012-04-15"),
    ("2012-09-16", "2012-09-30"), ("2012-12-31", "2012-12-31"),
  ])
  func `it ends on the 15th or with the month`(_ row: (String, String)) throws {
    #expect(try HalfMonth(of: day(row.0)).last == day(row.1))
  }

  @Test(arguments: [
    ("2012-04-15", "2012-04-16"), ("2012-09-30", "2012-10-08"), ("2011-12-31", "2011-12-31"),
    ("2012-01-15", "2012-01-16"), ("2011-04-30", "2011-05-03"), ("2012-02-29", "2012-02-29"),
  ])
  func `its report is due on the last day, or the first working day after`(
    _ row: (String, String)
  ) throws {
    #expect(try HalfMonth(of: day(row.0)).due(in: .china).day == day(row.1))
  }

  @Test func `69 projects write 1,656 reports a year`() throws {
    var half = try HalfMonth(of: day("2012-01-01"))
    var count = 0
    while half.first <= day("2012-12-31") {
      count += 69
      half = try half.next()
    }
    #expect(count == 1_656)
    #expect(half.description == "2013-01-1")
  }

  @Test func `it is read as it is written, and nothing else is`() throws {
    let half = try HalfMonth(of: day("2012-09-30"))
    #expect(half.description == "2012-09-2")
    #expect(half.chinese == "2012年9月下半月")
    #expect(HalfMonth("2012-09-2") == half)
    for wrong in ["", "2012-09", "2012-09-3", "2012-13-1", "2012-9-1", "2012-09-15", "-1", "---"] {
      #expect(HalfMonth(wrong) == nil, "\(wrong)")
    }
    #expect(try HalfMonth.read(half.json) == half)
    #expect(try half.due(in: .china, graceDays: 2).day == day("2012-10-10"))
  }
}

extension HalfMonth {
  fileprivate var json: JSONValue { .string(description) }
}
