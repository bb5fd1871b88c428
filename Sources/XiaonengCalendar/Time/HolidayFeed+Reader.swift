/// Reads the events of a feed one by one: unfolded lines, properties, nothing kept that is not needed.
struct FeedReader {
  private let lines: [(number: Int, text: String)]
  private var place = 0
  /// Whether the calendar that is being read takes its events back: RFC 5546 §3.2.5, `METHOD:CANCEL`.
  private var cancels = false

  /// Splits the text into lines and joins those that were folded. RFC 5545 §3.1.
  init(_ bytes: [UInt8]) throws(Fault) {
    var lines: [(number: Int, bytes: [UInt8])] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var number = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      var line = bytes[start..<end]
      if line.last == 0x0D { line.removeLast() }
      number += 1
      start = end + 1
      if let first = line.first, first == 0x20 || first == 0x09 {
        guard !lines.isEmpty else { throw Fault(.badValue, line: number, detail: "BEGIN") }
        lines[lines.count - 1].bytes += line.dropFirst()
      } else if !line.isEmpty {
        lines.append((number, Array(line)))
      }
    }
    var texts: [(number: Int, text: String)] = []
    texts.reserveCapacity(lines.count)
    for line in lines {
      // Folding cuts between bytes, so only whole lines are UTF-8.
      guard let text = String(validating: line.bytes, as: UTF8.self) else {
        throw Fault(.badText, line: line.number)
      }
      guard text.isStreamSafe else { throw Fault.tooManyMarks.at(line: line.number) }
      texts.append((line.number, text))
    }
    guard texts.first?.text.uppercased() == "BEGIN:VCALENDAR",
      texts.last?.text.uppercased() == "END:VCALENDAR"
    else { throw Fault(.badValue, line: texts.last?.number ?? 1, detail: "VCALENDAR") }
    self.lines = texts
  }

  /// The next event; nil after the last. Alarms and other parts inside it are passed over.
  mutating func next() throws(Fault) -> FeedEvent? {
    var event: FeedEvent?
    var inner = 0
    while place < lines.count {
      let (number, text) = lines[place]
      place += 1
      let property = FeedProperty(text)
      guard var current = event else {
        switch (property.name, property.value.uppercased()) {
        case ("BEGIN", "VEVENT"): event = FeedEvent(line: number, isCancelled: cancels)
        case ("BEGIN", "VCALENDAR"): cancels = false
        case ("METHOD", let method): cancels = method == "CANCEL"
        default: break
        }
        continue
      }
      switch property.name {
      case "BEGIN":
        guard property.value.uppercased() != "VEVENT" else {
          throw Fault(.badValue, line: number, detail: "END:VEVENT")
        }
        inner += 1
      case "END" where inner > 0: inner -= 1
      case "END":
        guard property.value.uppercased() == "VEVENT" else {
          throw Fault(.badValue, line: number, detail: "END:VEVENT")
        }
        return current
      default:
        if inner == 0 { current.take(property) }
        event = current
      }
    }
    if let event { throw Fault(.badValue, line: event.line, detail: "END:VEVENT") }
    return nil
  }
}

/// One line: a name in capitals, parameters that are not looked at, a value.
struct FeedProperty {
  var name: String
  var value: String

  init(_ line: String) {
    // A colon inside quotes belongs to a parameter.
    var isQuoted = false
    var nameEnd: String.Index?
    for index in line.indices {
      switch line[index] {
      case "\"": isQuoted.toggle()
      case ";" where nameEnd == nil: nameEnd = index
      case ":" where !isQuoted:
        name = line[..<(nameEnd ?? index)].uppercased()
        value = String(line[line.index(after: index)...])
        return
      default: continue
      }
    }
    (name, value) = ("", "")
  }
}

/// What is needed of an event.
struct FeedEvent {
  /// Where it begins.
  var line: Int
  /// By which later versions of it are known: RFC 5545 §3.8.4.7.
  private(set) var uid = ""
  private var summary = ""
  private var special = ""
  private var start: String?
  private var end: String?
  private var duration: String?
  private var rule: String?
  private var sequence = 0
  private var stamp = ""
  private var isCancelled: Bool
  private var recursByDate: String?

  init(line: Int, isCancelled: Bool) {
    self.line = line
    self.isCancelled = isCancelled
  }

  mutating func take(_ property: FeedProperty) {
    switch property.name {
    case "SUMMARY": summary = property.value.with("", for: "\\")
    case "X-APPLE-SPECIAL-DAY": special = property.value.uppercased()
    case "DTSTART": start = property.value
    case "DTEND": end = property.value
    case "DURATION": duration = property.value
    case "RRULE": rule = property.value.uppercased()
    case "UID": uid = property.value
    case "SEQUENCE": sequence = Int(property.value) ?? 0
    case "DTSTAMP": stamp = property.value
    case "RDATE", "EXDATE", "RECURRENCE-ID": recursByDate = property.name
    case "STATUS": isCancelled = isCancelled || property.value.uppercased() == "CANCELLED"
    default: break
    }
  }

  /// Whether it stands in place of `other`, which came before it under the same name: the higher sequence
  /// does, then the later stamp, then what comes later. RFC 5546 §2.1.5.
  func replaces(_ other: FeedEvent) -> Bool {
    guard sequence == other.sequence else { return sequence > other.sequence }
    return !stamp.utf8.lexicographicallyPrecedes(other.stamp.utf8)
  }

  /// What the event says of its days; nil for one that says nothing.
  func mark() throws(Fault) -> HolidayFeed.Mark? {
    guard !isCancelled else { return nil }
    switch special {
    case "WORK-HOLIDAY": return HolidayFeed.Mark(isWorked: false, name: summary)
    case "ALTERNATE-WORKDAY": return HolidayFeed.Mark(isWorked: true, name: summary)
    default: break
    }
    switch FeedSummary.meaning(of: summary) {
    case .off: return HolidayFeed.Mark(isWorked: false, name: summary)
    case .worked: return HolidayFeed.Mark(isWorked: true, name: summary)
    case .nothing: return nil
    case .unclear: throw Fault(.badValue, field: "SUMMARY", line: line, detail: "休 | 班")
    }
  }

  /// The days of the event; its end is not one of them. RFC 5545 §3.6.1.
  func days() throws -> [Day] {
    guard let start else { throw Fault(.missingField, field: "DTSTART", line: line) }
    if let recursByDate { throw Fault(.badValue, field: recursByDate, line: line) }
    let begin = try time(start, "DTSTART")
    var length = 1
    if let second = begin.second {
      length = try wholeDays(from: begin.day, second)
    } else if let end {
      let time = try time(end, "DTEND")
      guard time.second == nil else { throw Fault(.badValue, field: "DTEND", line: line) }
      length = time.day - begin.day
      // Some write the day itself where the end of a one-day event should stand.
      if length == 0 { length = 1 }
    } else if let duration {
      length = try days(of: duration)
    }
    if let rule { length = try repeated(rule, length) }
    guard (1...HolidayFeed.longestEvent).contains(length) else {
      throw Fault(.badValue, field: "DTEND", line: line, detail: "\(length)d")
    }
    _ = try begin.day.adding(length - 1)
    return (0..<Int32(length)).map { Day(begin.day.number + $0) }
  }

  /// How many days an event with times of day takes up: from midnight to midnight, or one working day from
  /// its morning, ten at the latest, to its afternoon, four at the earliest. Anything else leaves open what it
  /// says of the rest of the day.
  private func wholeDays(from first: Day, _ second: Int) throws -> Int {
    let unclear = Fault(.badValue, field: "DTSTART", line: line, detail: "YYYYMMDD")
    let last: (day: Day, second: Int)
    if let end {
      let time = try time(end, "DTEND")
      guard let second = time.second else { throw unclear }
      last = (time.day, second)
    } else {
      guard let duration, let hours = Self.hours(of: duration) else { throw unclear }
      last = (first, second + hours * 3_600)
    }
    let days = last.day - first
    switch (second, last.second) {
    case (0, 0) where days > 0: return days
    case (0, 86_340...) where days >= 0: return days + 1
    case (...36_000, 57_600...) where days == 0: return 1
    case (...36_000, 0) where days == 1: return 1
    default: throw unclear
    }
  }

  /// `20121001`, or `20121001T090000` with `Z` for UTC; a real date. The notices are China's, so what is
  /// written in UTC is taken to UTC+8.
  private func time(_ text: String, _ field: String) throws -> (day: Day, second: Int?) {
    let bytes = Array(text.utf8)
    let isUTC = bytes.last == 0x5A
    let digits = bytes.prefix(8) + (bytes.count > 8 ? bytes.dropFirst(9).prefix(6) : [])
    let isTimed = bytes.count == (isUTC ? 16 : 15) && bytes[8] == 0x54
    guard bytes.count == 8 || isTimed, digits.allSatisfy({ (48...57).contains($0) }) else {
      throw Fault(.badValue, field: field, line: line, detail: "YYYYMMDD")
    }
    func number(_ range: Range<Int>) -> Int {
      digits[range].reduce(0) { $0 * 10 + Int($1 &- 48) }
    }
    guard let day = Day(year: number(0..<4), month: number(4..<6), day: number(6..<8)) else {
      throw Refusal(.badDate, field: "\(field), line \(line)", detail: text)
    }
    guard isTimed else { return (day, nil) }
    let (hour, minute, second) = (number(8..<10), number(10..<12), number(12..<14))
    guard hour < 24, minute < 60, second < 61 else {
      throw Refusal(.badDate, field: "\(field), line \(line)", detail: text)
    }
    let local = hour * 3_600 + minute * 60 + min(second, 59) + (isUTC ? 8 * 3_600 : 0)
    return local < 86_400 ? (day, local) : (try day.adding(1), local - 86_400)
  }

  /// `P3D` or `P1W`.
  private func days(of duration: String) throws(Fault) -> Int {
    let text = duration.uppercased()
    guard text.hasPrefix("P"), let count = Int(text.dropFirst().dropLast()),
      (1...HolidayFeed.longestEvent).contains(count), text.hasSuffix("D") || text.hasSuffix("W")
    else { throw Fault(.badValue, field: "DURATION", line: line, detail: "P3D") }
    return text.hasSuffix("W") ? count * 7 : count
  }

  /// `PT9H`; nil for anything else.
  private static func hours(of duration: String) -> Int? {
    let text = duration.uppercased()
    guard text.hasPrefix("PT"), text.hasSuffix("H"), let count = Int(text.dropFirst(2).dropLast()),
      (1...24).contains(count)
    else { return nil }
    return count
  }

  /// One day, repeated daily by count, is a run of days; a notice knows no other repetition.
  private func repeated(_ rule: String, _ length: Int) throws(Fault) -> Int {
    var parts = Set(rule.split(separator: ";").map(String.init))
    parts.remove("INTERVAL=1")
    let count = parts.first { $0.hasPrefix("COUNT=") }.flatMap { Int($0.dropFirst(6)) }
    guard length == 1, parts.count == 2, parts.contains("FREQ=DAILY"), let count else {
      throw Fault(.badValue, field: "RRULE", line: line, detail: "FREQ=DAILY;COUNT=3")
    }
    return count
  }
}
