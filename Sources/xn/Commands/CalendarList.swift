import Xiaoneng

/// Words around days.
enum CalendarText {
  private static let weekdays = [
    "周一 Mon", "周二 Tue", "周三 Wed", "周四 Thu", "周五 Fri", "周六 Sat", "周日 Sun",
  ]

  static func weekday(_ day: Day) -> String {
    let index = day.weekday - 1
    return weekdays.indices.contains(index) ? weekdays[index] : ""
  }

  /// That an answer looked beyond the last holiday notice.
  static func provisional(_ calendar: WorkingCalendar) -> String {
    let horizon = calendar.horizon
    return "\(horizon) 之后的放假安排尚未公布。No holiday notice beyond \(horizon) yet."
  }
}

extension CalendarQuestion.Asked {
  /// One day as a machine reads it.
  func row(_ day: Day) -> JSONValue {
    let note = calendar.note(on: day)
    return [
      "date": .string("\(day)"), "workday": .bool(note.isWorkday),
      "weekday": .integer(Int64(day.weekday)), "provisional": .bool(note.isProvisional),
      "reason": .string(Self.word(note.reason)), "note": .string(note.english),
      "chinese": .string(note.chinese),
    ]
  }

  private static func word(_ reason: DayNote.Reason) -> String {
    switch reason {
    case .workday: "workday"
    case .weekend: "weekend"
    case .holiday: "holiday"
    case .makeUp: "makeUp"
    case .localHoliday: "localHoliday"
    case .localWorkday: "localWorkday"
    case .unknown: "unknown"
    }
  }

  func explain(_ day: Day, _ terminal: Terminal) {
    let note = calendar.note(on: day)
    let verdict = note.isWorkday ? "上班 worked" : "休息 off"
    terminal.print(
      "\(day) \(CalendarText.weekday(day))  \(verdict)  \(note.chinese) / \(note.english)")
    // A notice holds days of the December before, so the next year's may be the source.
    for year in [day.year, day.year + 1] {
      guard let notice = calendar.notice(year: year), mentions(notice, day) else { continue }
      terminal.print("  \(year) 年放假安排 holiday notice \(year)  \(notice.number ?? "")")
      for source in notice.sources { terminal.print("  \(source)") }
    }
  }

  private func mentions(_ notice: HolidayNotice, _ day: Day) -> Bool {
    notice.holidays.contains { $0.daysOff.contains(day) || $0.daysWorked.contains(day) }
  }

  func list(_ from: Day, _ to: Day, on terminal: Terminal) throws(Refusal) {
    // The calendar knows all days from its first on: both ends known, all known.
    _ = try calendar.isWorkday(from)
    _ = try calendar.isWorkday(to)
    if isCSV {
      try csv(from, to, terminal)
    } else if isJSON {
      json(from, to, terminal)
    } else {
      months(from, to, terminal)
    }
    if isCSV || isJSON, calendar.isProvisional(to) {
      terminal.complain(
        "xn: days after \(calendar.horizon) are provisional / \(calendar.horizon) 之后为暂定")
    }
  }

  private func csv(_ from: Day, _ to: Day, _ terminal: Terminal) throws(Refusal) {
    terminal.write(Array("date,is_workday\n".utf8))
    var line: [UInt8] = []
    for number in from.number...to.number {
      line.removeAll(keepingCapacity: true)
      Day(number).appendText(to: &line)
      line += [0x2C, try calendar.isWorkday(Day(number)) ? 0x31 : 0x30, 0x0A]
      terminal.write(line)
    }
  }

  private func json(_ from: Day, _ to: Day, _ terminal: Terminal) {
    for number in from.number...to.number {
      terminal.write([number == from.number ? 0x5B : 0x2C])
      terminal.write(row(Day(number)).canonicalBytes)
    }
    terminal.write([0x5D, 0x0A])
  }

  /// Months as grids: off in brackets, worked weekends with a plus, then the holidays by name.
  private func months(_ from: Day, _ to: Day, _ terminal: Terminal) {
    var cursor = from
    while cursor <= to {
      let parts = cursor.parts
      let length = Day.length(ofMonth: parts.month, in: parts.year)
      let last = min(to, Day(cursor.number + Int32(length - parts.day)))
      month(cursor, last, terminal)
      cursor = Day(last.number + 1)
    }
    terminal.print("( ) 休息 off   + 调休上班 worked weekend   ? 暂定 provisional")
  }

  private func month(_ first: Day, _ last: Day, _ terminal: Terminal) {
    terminal.print("\(first.year) 年 \(first.month) 月")
    terminal.print("  一Mo  二Tu  三We  四Th  五Fr  六Sa  日Su")
    var line = String(repeating: " ", count: 6 * (first.weekday - 1))
    var worked = 0
    var names: [(text: String, first: Day, last: Day)] = []
    for number in first.number...last.number {
      let day = Day(number)
      let note = calendar.note(on: day)
      worked += note.isWorkday ? 1 : 0
      let text = day.day < 10 ? " \(day.day)" : "\(day.day)"
      let mark = note.isProvisional ? "?" : " "
      if note.isWorkday {
        line += "  \(day.isWeekend ? "+" : " ")\(text)\(mark)"
      } else {
        line += "  (\(text))"
      }
      if day.weekday == 7 || day == last {
        terminal.print(line)
        line = ""
      }
      guard note.reason != .workday, note.reason != .weekend else { continue }
      let name = "\(note.chinese) / \(note.english)"
      if let run = names.last, run.text == name, run.last.number == number - 1 {
        names[names.count - 1].last = day
      } else {
        names.append((name, day, day))
      }
    }
    terminal.print("  工作日 working days: \(worked)")
    for run in names {
      let span = run.first == run.last ? "\(run.first)" : "\(run.first) … \(run.last)"
      terminal.print("  \(span.padded(26))\(run.text)")
    }
    terminal.print()
  }
}
