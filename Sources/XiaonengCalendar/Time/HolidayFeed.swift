/// A feed of holidays (节假日日历订阅), as calendar services publish the yearly notices: RFC 5545.
///
/// Only all-day events that say what the day is count:
/// - off: `X-APPLE-SPECIAL-DAY:WORK-HOLIDAY`, or a summary that holds 休, 放假 or 假期;
/// - worked: `X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY`, or a summary that holds 班 (上班, 补班, 加班).
///
/// All others, such as solar terms, are passed over, and so is what was cancelled. The law asks for a
/// day, not for a guess: an event that says only 调休, has a time of day, or recurs other than daily
/// by count, is refused. The corresponding C function is `xn_calendar_open_ics`.
public struct HolidayFeed: Sendable, Equatable {
  /// The notices that the feed amounts to, by year.
  ///
  /// A year is covered when a day off lies between its 1 January and its 30 November. Days of
  /// December belong to the notice of the next year where that is covered, else to their own.
  public private(set) var notices: [HolidayNotice] = []

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
    while let event = try reader.next() {
      guard let mark = try event.mark() else { continue }
      for day in try event.days() {
        if let other = marks[day], other.isWorked != mark.isWorked {
          throw Refusal(.badRegister, field: "line \(event.line)", detail: "\(day)")
        }
        marks[day] = marks[day] ?? mark
      }
    }
    notices = Self.notices(of: marks)
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
  /// - Throws: as ``HolidayFeed/init(parsing:)`` and ``init(name:notices:)``.
  /// - Complexity: O(bytes + days covered).
  public init(name: String, feed bytes: [UInt8]) throws {
    try self.init(name: name, notices: try HolidayFeed(parsing: bytes).notices)
  }
}

extension HolidayName {
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
    for word in ["调休", "上班", "补班", "加班", "放假", "假期", "休", "班"] {
      if let range = text.firstRange(of: word) { text.removeSubrange(range.lowerBound...) }
    }
    while text.last == " " { text.removeLast() }
    while text.first == " " { text.removeFirst() }
    let known: [HolidayName] = [
      .newYear, .springFestival, .tombSweeping, .labour, .dragonBoat, .midAutumn, .national,
      .midAutumnAndNational, .victory,
    ]
    self =
      known.first { $0.chinese == text || $0.chinese == text + "节" }
      ?? (text.isEmpty ? .unnamed : HolidayName(chinese: text, english: "public holiday"))
  }
}
