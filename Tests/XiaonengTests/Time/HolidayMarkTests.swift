import Testing
import Xiaoneng

/// What an event of a feed says of its days, by its marks and not by single characters.
@Suite struct HolidayMarkTests {
  static func feed(_ events: [String], head: String = "") -> [UInt8] {
    let inside = events.map { "BEGIN:VEVENT\r\n\($0)\r\nEND:VEVENT\r\n" }.joined()
    return Array("BEGIN:VCALENDAR\r\n\(head)\(inside)END:VCALENDAR\r\n".utf8)
  }

  /// 2012-09-29, a Saturday, with `summary`.
  static func days(_ summary: String) throws -> (off: Int, worked: Int) {
    let notices = try HolidayFeed(
      parsing: feed([
        "SUMMARY:元旦（休）\r\nDTSTART;VALUE=DATE:20120102",
        "SUMMARY:\(summary)\r\nDTSTART;VALUE=DATE:20120929",
      ])
    ).notices
    let holidays = notices.flatMap(\.holidays)
    return (holidays.flatMap(\.daysOff).count - 1, holidays.flatMap(\.daysWorked).count)
  }

  static let nothing = [
    "植树节（不放假）", "某日 不休", "妇女节（妇女放假半天）", "青年节（半天假期）", "世界休闲日", "休渔期开始",
    "离退休干部座谈会", "鲁班诞", "王某值班", "立秋", "下班后聚餐", "上班族健康日", "无需补班", "不上班", "取消放假",
    "放假安排发布", "班主任节", "五一 上午放假", "不调休", "暑假班开班", "王某加班",
  ]

  @Test(arguments: nothing)
  func `what is no mark says nothing of the day`(_ summary: String) throws {
    #expect(try Self.days(summary) == (0, 0))
  }

  static let off = [
    "国庆节（休）", "国庆节(休)", "[休] 国庆节", "国庆节 休", "国庆节休", "国庆放假", "元旦放假1天，不补班", "国庆节 假期 第3天/共7天",
    "中秋节放假三天", "放假调休", "国庆节（放假）", "春节假期", "休息",
  ]

  @Test(arguments: off)
  func `what says that a day is off makes it so`(_ summary: String) throws {
    #expect(try Self.days(summary) == (1, 0))
  }

  static let worked = [
    "国庆节（班）", "国庆节 补班", "国庆节补班", "调休上班", "国庆节 调休上班", "上班", "[加班]", "班", "国庆补班 第1天/共2天",
    "正常上班",
  ]

  @Test(arguments: worked)
  func `what says that a day is worked makes it so`(_ summary: String) throws {
    #expect(try Self.days(summary) == (0, 1))
  }

  @Test(arguments: ["放假 上班", "国庆节（休）补班", "调休", "国庆节 调休"])
  func `what says both, or only that days are exchanged, is refused`(_ summary: String) {
    #expect { try Self.days(summary) } throws: { ($0 as? Fault)?.field == "SUMMARY" }
  }

  static let workday = "SUMMARY:国庆节（班）\r\nDTSTART;VALUE=DATE:20120929"

  @Test func `a calendar that is taken back says nothing`() throws {
    let cancelled = Self.feed(
      ["SUMMARY:国庆节（休）\r\nDTSTART;VALUE=DATE:20121001"], head: "METHOD:CANCEL\r\n")
    #expect(try HolidayFeed(parsing: cancelled).notices == [])
    // Only the calendar in which it stands.
    let both =
      cancelled
      + Self.feed(["SUMMARY:国庆节（休）\r\nDTSTART;VALUE=DATE:20121002"], head: "METHOD:PUBLISH\r\n")
    #expect(
      try HolidayFeed(parsing: both).notices.flatMap(\.holidays).flatMap(\.daysOff)
        == [day("2012-10-02")])
  }

  static func version(_ sequence: Int, _ day: Int, _ more: String = "") -> String {
    "UID:a@x\r\nSEQUENCE:\(sequence)\r\nSUMMARY:国庆节（休）\r\nDTSTART;VALUE=DATE:\(day)\(more)"
  }

  static let versions: [(events: [String], days: [String])] = [
    ([version(0, 20121001), version(1, 20121002)], ["2012-10-02"]),
    ([version(1, 20121002), version(0, 20121001)], ["2012-10-02"]),
    ([version(0, 20121001), version(0, 20121002)], ["2012-10-02"]),
    (
      [
        version(0, 20121001, "\r\nDTSTAMP:20120102T000000Z"),
        version(0, 20121002, "\r\nDTSTAMP:20120101T000000Z"),
      ], ["2012-10-01"]
    ),
    ([version(0, 20121001), version(1, 20121001, "\r\nSTATUS:CANCELLED")], []),
    ([version(2, 20121001), version(1, 20121001, "\r\nSTATUS:CANCELLED")], ["2012-10-01"]),
    (
      [version(0, 20121001), version(0, 20121002).replacing("a@x", with: "b@x")],
      ["2012-10-01", "2012-10-02"]
    ),
  ]

  @Test(arguments: versions)
  func `of the versions of an event the one of the highest sequence counts`(
    _ row: (events: [String], days: [String])
  ) throws {
    let notices = try HolidayFeed(parsing: Self.feed(row.events)).notices
    #expect(notices.flatMap(\.holidays).flatMap(\.daysOff).sorted() == row.days.map { day($0) })
  }

  static let timed = [
    "DTSTART:20120929T090000\r\nDTEND:20120929T180000",
    "DTSTART;TZID=Asia/Shanghai:20120929T083000\r\nDTEND;TZID=Asia/Shanghai:20120929T170000",
    "DTSTART:20120929T010000Z\r\nDTEND:20120929T100000Z",
    // In UTC the day before.
    "DTSTART:20120928T233000Z\r\nDTEND:20120929T090000Z",
    "DTSTART:20120929T000000\r\nDTEND:20120930T000000",
    "DTSTART:20120929T000000\r\nDTEND:20120929T235959",
    "DTSTART:20120929T090000\r\nDTEND:20120930T000000", "DTSTART:20120929T090000\r\nDURATION:PT9H",
  ]

  @Test(arguments: timed)
  func `an event that takes up one whole working day is that day`(_ times: String) throws {
    let events = ["SUMMARY:元旦（休）\r\nDTSTART;VALUE=DATE:20120102", "SUMMARY:国庆节 补班\r\n\(times)"]
    let worked = try HolidayFeed(parsing: Self.feed(events)).notices.flatMap(\.holidays).flatMap(
      \.daysWorked)
    #expect(worked == [day("2012-09-29")])
  }

  @Test(arguments: [
    "DTSTART:20120929T090000\r\nDTEND:20120929T120000",
    "DTSTART:20120929T140000\r\nDTEND:20120929T180000",
    "DTSTART:20120929T090000\r\nDTEND:20120930T180000", "DTSTART:20120929T090000",
    "DTSTART:20120929T090000\r\nDTEND;VALUE=DATE:20120930",
    "DTSTART:20120929T180000\r\nDTEND:20120929T090000",
    "DTSTART:20120929T250000\r\nDTEND:20120929T260000",
    "DTSTART:20120929T090000X\r\nDTEND:20120929T180000",
    "DTSTART;VALUE=DATE:20120929\r\nRECURRENCE-ID:20120929",
  ])
  func `one that leaves a part of its day open is refused`(_ times: String) {
    let feed = Self.feed(["SUMMARY:国庆节 补班\r\n\(times)"])
    #expect(throws: (any Error).self) { try HolidayFeed(parsing: feed) }
  }

  @Test func `a feed of holidays only says so, and is no calendar unless it is asked to be`() throws
  {
    let events = ["SUMMARY:国庆节（休）\r\nDTSTART;VALUE=DATE:20121001\r\nDTEND;VALUE=DATE:20121006"]
    let bytes = Self.feed(events)
    #expect(try HolidayFeed(parsing: bytes).isHolidaysOnly)
    #expect { try WorkingCalendar(name: "feed", feed: bytes) } throws: {
      ($0 as? Refusal)?.code == .calendarUnknown && ($0 as? Refusal)?.field == "feed"
    }
    let calendar = try WorkingCalendar(name: "feed", feed: bytes, holidaysOnly: true)
    #expect(try !calendar.isWorkday(day("2012-10-05")))
    #expect(try !HolidayFeed(parsing: Self.feed(events + [Self.workday])).isHolidaysOnly)
    #expect(
      try WorkingCalendar(name: "feed", feed: Self.feed(events + [Self.workday])).isWorkday(
        day("2012-09-29")))
  }

  @Test func `a store remembers a calendar that is not built in`() throws {
    let bytes = Self.feed(["SUMMARY:国庆节（休）\r\nDTSTART;VALUE=DATE:20121001", Self.workday])
    var options = Engine.Options()
    options.calendar = try WorkingCalendar(name: "feed", feed: bytes)
    let store = MemoryStore()
    _ = try Engine(store: store, options: options)
    let again = try Engine(store: store)
    #expect(again.calendar.name == "feed")
    #expect(again.calendar.form == options.calendar.form)
  }

  // 国办发明电〔2005〕35号: 12月31日（星期六）上班.
  @Test func `the last day of 2005 was worked`() throws {
    #expect(try WorkingCalendar.china.isWorkday(day("2005-12-31")))
    #expect(WorkingCalendar.china.note(on: day("2005-12-31")) == DayNote(.makeUp(.newYear)))
  }
}
