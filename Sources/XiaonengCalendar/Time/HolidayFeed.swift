/// A feed of holidays (节假日日历订阅), as calendar services publish the yearly notices: RFC 5545.
///
/// Only events that say in a mark of its own what their days are count:
/// - off: `X-APPLE-SPECIAL-DAY:WORK-HOLIDAY`, or a summary with （休）, 放假 or 假期;
/// - worked: `X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY`, or a summary with （班）, 上班, 补班 or 加班.
///
/// A mark after 不, 无 or their like is none, and what speaks of half a day says nothing of the whole. All
/// others, such as solar terms, are passed over; so is what was cancelled (`STATUS`, `METHOD:CANCEL`), and of
/// the versions of an event all but the one of the highest `SEQUENCE` (RFC 5546). The law asks for a day, not
/// for a guess: an event is refused that says both, or 调休 alone, that has a time of day and does not take up
/// one whole working day, or that recurs other than daily by count. The corresponding C function is
/// `xn_calendar_open_ics`.
public struct HolidayFeed: Sendable, Equatable {
  /// The notices that the feed amounts to, by year.
  ///
  /// A year is covered when a day off lies between its 1 January and its 30 November. Days of
  /// December belong to the notice of the next year where that is covered, else to their own.
  public private(set) var notices: [HolidayNotice] = []
  /// Whether the feed knows of no day worked in exchange (调休上班): then it is a list of holidays and no
  /// calendar, since the notices of the State Council's office exchange days in every year.
  public private(set) var isHolidaysOnly = true

  /// The longest feed that is read, in bytes (4 MiB).
  public static let largest = 4 << 20
  /// The longest event, in days.
  static let longestEvent = 62

  /// Reads a feed.
  ///
  /// - Throws: ``Fault`` `.tooLarge`, `.badText`, and `.badValue` with the line for what is no such feed;
  ///   ``Refusal`` `.badDate`, `.dateOutOfRange`, `.badRegister` for a day both off and worked.
  /// - Complexity: O(bytes + days).
  public init(parsing bytes: [UInt8]) throws {
    guard bytes.count <= Self.largest else {
      throw Fault(.tooLarge, detail: "\(bytes.count) > \(Self.largest)")
    }
    var marks: [Day: Mark] = [:]
    var reader = try FeedReader(bytes)
    var events: [FeedEvent] = []
    var places: [String: Int] = [:]
    while let event = try reader.next() {
      guard !event.uid.isEmpty, let place = places[event.uid] else {
        if !event.uid.isEmpty { places[event.uid] = events.count }
        events.append(event)
        continue
      }
      if event.replaces(events[place]) { events[place] = event }
    }
    for event in events {
      guard let mark = try event.mark() else { continue }
      for day in try event.days() {
        if let other = marks[day], other.isWorked != mark.isWorked {
          throw Refusal(.badRegister, field: "line \(event.line)", detail: "\(day)")
        }
        marks[day] = marks[day] ?? mark
      }
    }
    notices = Self.notices(of: marks)
    isHolidaysOnly = !marks.values.contains(where: \.isWorked)
  }

  /// What an event says of its days.
  struct Mark: Equatable {
    var isWorked: Bool
    var name: String
  }

  private static func notices(of marks: [Day: Mark]) -> [HolidayNotice] {
    let days = marks.sorted { $0.key < $1.key }
    let covered = Set(days.filter { !$0.value.isWorked && $0.key.month < 12 }.map(\.key.year))
    var byYear: [Int: [HolidayNotice.Holiday]] = [:]
    for (day, mark) in days {
      let year = day.month == 12 && covered.contains(day.year + 1) ? day.year + 1 : day.year
      guard covered.contains(year) else { continue }
      let name = HolidayName(feed: mark.name)
      var holidays = byYear[year] ?? []
      let known = holidays.firstIndex { $0.name == name }
      if known == nil { holidays.append(HolidayNotice.Holiday(name, daysOff: [])) }
      let place = known ?? holidays.count - 1
      if mark.isWorked {
        holidays[place].daysWorked.append(day)
      } else {
        holidays[place].daysOff.append(day)
      }
      byYear[year] = holidays
    }
    return byYear.sorted { $0.key < $1.key }.map { year, holidays in
      HolidayNotice(year: year, number: nil, holidays: holidays)
    }
  }
}

extension WorkingCalendar {
  /// The calendar of a feed of holidays, under `name`.
  ///
  /// - Parameters:
  ///   - name: how the calendar is called; a file that is kept with it remembers it.
  ///   - bytes: the feed as RFC 5545 has it, in UTF-8.
  ///   - holidaysOnly: whether a feed that knows of no day worked in exchange is taken all the same.
  /// - Throws: as ``HolidayFeed/init(parsing:)`` and ``init(name:notices:)``; `.calendarUnknown` for a feed of
  ///   holidays only, by which every Saturday worked in exchange would be a day off.
  /// - Complexity: O(bytes + days covered).
  public init(name: String, feed bytes: [UInt8], holidaysOnly: Bool = false) throws {
    let feed = try HolidayFeed(parsing: bytes)
    try self.init(name: name, notices: feed.notices)
    guard holidaysOnly || !feed.isHolidaysOnly else {
      throw Refusal(
        .calendarUnknown, field: "feed",
        detail: "holidays only, no day worked in exchange 只有放假日，没有调休上班日")
    }
  }
}

extension HolidayName {
  /// The names that the notices have, the longest first where one begins another.
  static let ofNotices: [HolidayName] = [
    .newYear, .springFestival, .tombSweeping, .labour, .dragonBoat, .midAutumnAndNational,
    .midAutumn, .national, .victory,
  ]

  /// The name of an event, without what says whether the day is worked: 国庆节（休） is 国庆节.
  fileprivate init(feed summary: String) {
    var text = ""
    var depth = 0
    for character in summary {
      switch character {
      case "（", "(", "[", "【": depth += 1
      case "）", ")", "]", "】": depth = max(0, depth - 1)
      default: if depth == 0 { text.append(character) }
      }
    }
    for word in ["调休"] + FeedSummary.offMarks + FeedSummary.workedMarks + ["休", "班"] {
      if let range = text.place(of: word) { text.removeSubrange(range.lowerBound...) }
    }
    while text.last == " " { text.removeLast() }
    while text.first == " " { text.removeFirst() }
    self =
      HolidayName.ofNotices.first { $0.chinese == text || $0.chinese == text + "节" }
      ?? (text.isEmpty ? .unnamed : HolidayName(chinese: text, english: "public holiday"))
  }
}
