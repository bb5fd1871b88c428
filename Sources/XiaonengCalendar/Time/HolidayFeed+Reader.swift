/// Reads the events of a feed one by one: unfolded lines, properties, nothing kept that is not needed.
struct FeedReader {
  private let lines: [(number: Int, text: String)]
  private var place = 0

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
        if property.name == "BEGIN", property.value.uppercased() == "VEVENT" {
          event = FeedEvent(line: number)
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
  private var summary = ""
  private var special = ""
  private var start: String?
  private var end: String?
  private var duration: String?
  private var rule: String?
  private var isCancelled = false
  private var recursByDate = false

  init(line: Int) { self.line = line }

  mutating func take(_ property: FeedProperty) {
    switch property.name {
    case "SUMMARY": summary = property.value.replacing("\\", with: "")
    case "X-APPLE-SPECIAL-DAY": special = property.value.uppercased()
    case "DTSTART": start = property.value
    case "DTEND": end = property.value
    case "DURATION": duration = property.value
    case "RRULE": rule = property.value.uppercased()
    case "RDATE", "EXDATE": recursByDate = true
    case "STATUS": isCancelled = property.value.uppercased() == "CANCELLED"
    default: break
    }
  }

  /// What the event says of its days; nil for one that says nothing.
  func mark() throws(Fault) -> HolidayFeed.Mark? {
    guard !isCancelled else { return nil }
    switch special {
    case "WORK-HOLIDAY": return HolidayFeed.Mark(isWorked: false, name: summary)
    case "ALTERNATE-WORKDAY": return HolidayFeed.Mark(isWorked: true, name: summary)
    default: break
    }
    if summary.contains("班") { return HolidayFeed.Mark(isWorked: true, name: summary) }
    let rest = summary.replacing("调休", with: "")
    if ["休", "放假", "假期"].contains(where: { rest.contains($0) }) {
      return HolidayFeed.Mark(isWorked: false, name: summary)
    }
    guard rest == summary else {
      throw Fault(.badValue, field: "SUMMARY", line: line, detail: "调休: 休 | 班")
    }
    return nil
  }

  /// The days of the event; its end is not one of them. RFC 5545 §3.6.1.
  func days() throws -> [Day] {
    guard let start else { throw Fault(.missingField, field: "DTSTART", line: line) }
    let first = try day(start, "DTSTART")
    var length = 1
    if let end {
      length = try day(end, "DTEND") - first
      // Some write the day itself where the end of a one-day event should stand.
      if length == 0 { length = 1 }
    } else if let duration {
      length = try days(of: duration)
    }
    if let rule { length = try repeated(rule, length) }
    guard !recursByDate else { throw Fault(.badValue, field: "RDATE", line: line) }
    guard (1...HolidayFeed.longestEvent).contains(length) else {
      throw Fault(.badValue, field: "DTEND", line: line, detail: "\(length)d")
    }
    _ = try first.adding(length - 1)
    return (0..<Int32(length)).map { Day(first.number + $0) }
  }

  /// `20121001`, a real date.
  private func day(_ text: String, _ field: String) throws -> Day {
    let digits = text.utf8.compactMap { (48...57).contains($0) ? Int($0) - 48 : nil }
    guard digits.count == 8, text.utf8.count == 8 else {
      throw Fault(.badValue, field: field, line: line, detail: "YYYYMMDD")
    }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    guard let day = Day(year: number(0..<4), month: number(4..<6), day: number(6..<8)) else {
      throw Refusal(.badDate, field: "\(field), line \(line)", detail: text)
    }
    return day
  }

  /// `P3D` or `P1W`.
  private func days(of duration: String) throws(Fault) -> Int {
    let text = duration.uppercased()
    guard text.hasPrefix("P"), let count = Int(text.dropFirst().dropLast()),
      (1...HolidayFeed.longestEvent).contains(count), text.hasSuffix("D") || text.hasSuffix("W")
    else { throw Fault(.badValue, field: "DURATION", line: line, detail: "P3D") }
    return text.hasSuffix("W") ? count * 7 : count
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
