import Testing
import Xiaoneng

/// Feeds of holidays as calendar services publish them, and what is no such feed.
@Suite struct HolidayFeedTests {
  private func feed(_ events: String...) -> [UInt8] {
    let inside = events.map { "BEGIN:VEVENT\r\n\($0)\r\nEND:VEVENT\r\n" }.joined()
    return Array(
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//ZH\r\n\(inside)END:VCALENDAR\r\n".utf8)
  }

  private func event(_ summary: String, _ start: String, _ end: String? = nil) -> String {
    "SUMMARY:\(summary)\r\nDTSTART;VALUE=DATE:\(start)"
      + (end.map { "\r\nDTEND;VALUE=DATE:\($0)" } ?? "")
  }

  @Test func `the notice of 2012, as a feed, makes the built-in days of 2012`() throws {
    var events: [String] = []
    let notice = try #require(WorkingCalendar.china.notice(year: 2012))
    func compact(_ day: Day) -> String { "\(day)".replacing("-", with: "") }
    for holiday in notice.holidays {
      for day in holiday.daysOff {
        events.append(event(holiday.name.chinese + "（休）", compact(day)))
      }
      for day in holiday.daysWorked {
        events.append(event(holiday.name.chinese + "（班）", compact(day), compact(try day.adding(1))))
      }
    }
    let inside = events.map { "BEGIN:VEVENT\n\($0)\nEND:VEVENT\n" }.joined()
    let calendar = try WorkingCalendar(
      name: "feed", feed: Array("BEGIN:VCALENDAR\n\(inside)END:VCALENDAR".utf8))
    #expect(calendar.firstDay == day("2012-01-01") && calendar.horizon == day("2012-12-31"))
    for number in day("2012-01-01").number...day("2012-12-31").number {
      let note = WorkingCalendar.china.note(on: Day(number))
      #expect(calendar.note(on: Day(number)) == note)
    }
    #expect(calendar.notices.first?.holidays.map(\.name) == notice.holidays.map(\.name))
  }

  @Test func `marks, ends, durations and repetitions say which days`() throws {
    let notices = try HolidayFeed(
      parsing: feed(
        "DTSTART;VALUE=DATE:20261001\r\nDTEND;VALUE=DATE:20261008\r\n"
          + "X-APPLE-SPECIAL-DAY:WORK-HOLIDAY\r\nSUMMARY;LANGUAGE=zh_CN:国庆节",
        "DTSTART;VALUE=DATE:20261010\r\nX-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY\r\nSUMMARY:国庆节",
        event("[放假] 中秋节", "20260925") + "\r\nDURATION:P3D",
        event("春节 假期 第1天/共9天", "20260215") + "\r\nRRULE:FREQ=DAILY;COUNT=9",
        event("春节 补班", "20260214"), event("[加班]", "20260228"),
        event("国庆节 调休上班", "20260920"), event("端午节休", "20260619", "20260619"))
    ).notices
    #expect(notices.map(\.year) == [2026])
    let holidays = try #require(notices.first).holidays
    let off = holidays.flatMap(\.daysOff).sorted()
    let worked = holidays.flatMap(\.daysWorked).sorted()
    #expect(off.count == 7 + 3 + 9 + 1)
    #expect(off.first == day("2026-02-15") && off.last == day("2026-10-07"))
    #expect(
      worked == ["2026-02-14", "2026-02-28", "2026-09-20", "2026-10-10"].map { day($0) })
    #expect(holidays.map(\.name).contains(.springFestival))
    #expect(holidays.map(\.name).contains(.midAutumn))
  }

  @Test func `folded lines are joined, and what says nothing is passed over`() throws {
    let notices = try HolidayFeed(
      parsing: feed(
        "SUMM\r\n ARY:劳动\r\n\t节（休）\r\nDTSTART;X=\"a:b\";VALUE=DATE:2012\r\n 0501"
          + "\r\nBEGIN:VALARM\r\nSUMMARY:班\r\nEND:VALARM",
        event("立春", "20120204"), event("教师节", "20120910T090000"),
        event("国庆节（休）", "20121001") + "\r\nSTATUS:CANCELLED")
    ).notices
    #expect(
      notices == [
        HolidayNotice(
          year: 2012, number: nil, holidays: [.init(.labour, daysOff: [day("2012-05-01")])])
      ])
    // Folding may cut a character in two. RFC 5545 §3.1.
    var bytes = feed(event("国庆节（休）", "20121001"))
    let place = try #require(bytes.firstIndex(of: 0xE5))
    bytes.insert(contentsOf: [0x0D, 0x0A, 0x20], at: place + 1)
    #expect(try HolidayFeed(parsing: bytes).notices.first?.holidays.first?.name == .national)
  }

  @Test func `years that no day off covers stay unknown, and December goes to the year after`()
    throws
  {
    let calendar = try WorkingCalendar(
      name: "feed",
      feed: feed(
        event("国庆节（休）", "20111003"), event("元旦（班）", "20111231"), event("元旦（休）", "20120102"),
        event("元旦（班）", "20121229")))
    #expect(calendar.notices.map(\.year) == [2011, 2012])
    #expect(try calendar.isWorkday(day("2011-12-31")) && calendar.isWorkday(day("2012-12-29")))
    #expect(
      refusal { () throws(Refusal) in try calendar.isWorkday(day("2010-12-31")) }
        == .calendarUnknown)
    #expect(calendar.isProvisional(day("2013-01-01")))
    #expect(throws: Refusal(.calendarUnknown, field: "year", detail: "2013 ≠ 2012")) {
      try WorkingCalendar(
        name: "x", feed: feed(event("国庆节（休）", "20111003"), event("国庆节（休）", "20131001")))
    }
    #expect(throws: Refusal.self) { try WorkingCalendar(name: "x", feed: feed()) }
    #expect(throws: Refusal(.alreadyExists, field: "name", detail: "china")) {
      try WorkingCalendar(name: "china", feed: feed(event("元旦（休）", "20120102")))
    }
  }

  @Test(arguments: [
    ("", Fault.Code.badValue), ("BEGIN:VCALENDAR", .badValue), ("<html>", .badValue),
    (" BEGIN:VCALENDAR\nEND:VCALENDAR", .badValue),
    ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR", .badValue),
    ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR", .badValue),
  ])
  func `what is no feed is refused`(_ text: String, _ code: Fault.Code) {
    #expect { try HolidayFeed(parsing: Array(text.utf8)) } throws: { ($0 as? Fault)?.code == code }
  }

  @Test(arguments: [
    "SUMMARY:国庆节 调休\r\nDTSTART;VALUE=DATE:20121001",
    "SUMMARY:休\r\nDTSTART:20121001T000000", "SUMMARY:休\r\nDTSTART;VALUE=DATE:2012１００１",
    "SUMMARY:休", "SUMMARY:休\r\nDTSTART;VALUE=DATE:20121001\r\nDTEND;VALUE=DATE:20120930",
    "SUMMARY:休\r\nDTSTART;VALUE=DATE:20121001\r\nDTEND;VALUE=DATE:20131001",
    "SUMMARY:休\r\nDTSTART;VALUE=DATE:20121001\r\nDURATION:PT9H",
    "SUMMARY:休\r\nDTSTART;VALUE=DATE:20121001\r\nDURATION:P99999999999999999999D",
    "SUMMARY:休\r\nDTSTART;VALUE=DATE:20121001\r\nRRULE:FREQ=YEARLY;COUNT=3",
    "SUMMARY:休\r\nDTSTART;VALUE=DATE:20121001\r\nRRULE:FREQ=DAILY;COUNT=3;BYDAY=MO",
    "SUMMARY:休\r\nDTSTART;VALUE=DATE:20121001\r\nRDATE:20121005",
    "SUMMARY:休\r\nDTSTART;VALUE=DATE:20121301", "SUMMARY:休\r\nDTSTART;VALUE=DATE:00000000",
  ])
  func `an event that leaves its days open is refused, and told where`(_ text: String) {
    #expect { try HolidayFeed(parsing: feed(text)) } throws: { error in
      (error as? Fault)?.line == 4
        || (error as? Refusal)?.code == .badDate && "\(error)".contains("line 4")
    }
  }

  @Test func `a day both off and worked, other encodings and huge feeds are refused`() {
    #expect {
      try HolidayFeed(parsing: feed(event("休", "20121001"), event("班", "20121001")))
    } throws: {
      ($0 as? Refusal)?.code == .badRegister
    }
    #expect { try HolidayFeed(parsing: feed(event("休", "20121001")) + [0xFF]) } throws: {
      ($0 as? Fault)?.code == .badText
    }
    #expect { try HolidayFeed(parsing: [UInt8](repeating: 0x20, count: (4 << 20) + 1)) } throws: {
      ($0 as? Fault)?.code == .tooLarge
    }
  }

  @Test func `no bytes trap`() throws {
    var random = TimeRandom("feed")
    let good = feed(
      event("国庆节（休）", "20121001", "20121008"), event("国庆节（班）", "20120929"))
    for _ in 0..<3_000 {
      var bytes = good
      for _ in 0...Int.random(in: 0..<4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
        case 1: bytes.remove(at: place)
        default: bytes.insert(contentsOf: [0x0D, 0x0A], at: place)
        }
      }
      _ = try? WorkingCalendar(name: "x", feed: bytes)
    }
  }
}
