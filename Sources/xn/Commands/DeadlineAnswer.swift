import Xiaoneng

/// One clock, answered.
struct ClockAnswer {
  var clock: LegalClock
  var due: Projection
  var elapsed: Int?
  var remaining: Int?
  var overdue: Int?
  var lines: [ClockLine] = []

  init(_ clock: LegalClock, at: Day?, calendar: WorkingCalendar, explains: Bool) throws(Refusal) {
    self.clock = clock
    due = try clock.due(in: calendar, asOf: at)
    if let at {
      elapsed = try clock.elapsed(through: at, in: calendar)
      remaining = try clock.remaining(at: at, in: calendar)
      overdue = try clock.overdue(at: at, in: calendar)
    }
    if explains {
      let last = at.map { max($0, due.day) } ?? due.day
      lines = try clock.explain(in: calendar, through: last)
    }
  }

  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("due", .string(due.day.description)), .init("provisional", .bool(due.isProvisional)),
      .init("limit", .string(clock.budget.description)),
      .init("extended", .integer(Int64(clock.extended))),
    ]
    for (name, value) in [("elapsed", elapsed), ("remaining", remaining), ("overdue", overdue)] {
      if let value { members.append(.init(name, .integer(Int64(value)))) }
    }
    return .object(members)
  }
}

/// What `xn deadline` answers.
struct DeadlineAnswer {
  var question: DeadlineQuestion
  var statutory: ClockAnswer?
  var promised: ClockAnswer?

  init(_ question: DeadlineQuestion) throws(Refusal) {
    self.question = question
    let (at, calendar, explains) = (question.at, question.calendar, question.explains)
    if let clock = question.statutory {
      statutory = try ClockAnswer(clock, at: at, calendar: calendar, explains: explains)
    }
    if let clock = question.promised {
      promised = try ClockAnswer(clock, at: at, calendar: calendar, explains: explains)
    }
  }

  private var isProvisional: Bool {
    (statutory?.due.isProvisional ?? false) || (promised?.due.isProvisional ?? false)
  }

  /// Both clocks' lines by day.
  private var days: [(day: Day, statutory: ClockLine?, promised: ClockLine?)] {
    var rows: [Day: (statutory: ClockLine?, promised: ClockLine?)] = [:]
    for line in statutory?.lines ?? [] { rows[line.day, default: (nil, nil)].statutory = line }
    for line in promised?.lines ?? [] { rows[line.day, default: (nil, nil)].promised = line }
    return rows.sorted { $0.key < $1.key }.map { ($0.key, $0.value.statutory, $0.value.promised) }
  }
}

extension DeadlineAnswer {
  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("accept", .string(question.accept.description)),
      .init("calendar", .string(question.calendar.name)),
      .init("calendarVersion", .integer(Int64(question.calendar.version))),
      .init("provisional", .bool(isProvisional)),
    ]
    if let at = question.at { members.append(.init("at", .string(at.description))) }
    if let promised {
      members.append(.init("promisedDue", .string(promised.due.day.description)))
      members.append(.init("promised", promised.json))
    }
    if let statutory {
      members.append(.init("statutoryDue", .string(statutory.due.day.description)))
      members.append(.init("statutory", statutory.json))
    }
    if question.explains {
      members.append(.init("days", .array(days.map(Self.row))))
      // The library explains 4,000 days at a time.
      let isCut = [statutory, promised].contains { $0?.lines.count == LegalClock.mostLines }
      if isCut { members.append(.init("daysCut", true)) }
    }
    return .object(members)
  }

  /// A day: what it does to the clock of the law, or where there is none to the promise.
  private static func row(
    _ day: Day, _ statutory: ClockLine?, _ promised: ClockLine?
  ) -> JSONValue {
    guard let line = statutory ?? promised else { return .null }
    var members = status(line)
    members.append(.init("day", .string(day.description)))
    members.append(.init("workday", .bool(line.note.isWorkday)))
    members.append(
      .init("note", ["english": .string(line.note.english), "chinese": .string(line.note.chinese)]))
    if statutory != nil, let promised {
      members.append(.init("promised", .object(status(promised))))
    }
    return .object(members)
  }

  private static func status(_ line: ClockLine) -> [JSONValue.Member] {
    [
      .init("counted", .bool(line.isCounted)), .init("status", .string(line.status.rawValue)),
      .init("tally", .integer(Int64(line.tally))), .init("due", .bool(line.isDue)),
      .init("english", .string(line.english)), .init("chinese", .string(line.chinese)),
    ]
  }

  func print(on terminal: Terminal) {
    func row(_ chinese: String, _ english: String, _ value: String) {
      terminal.print("\(chinese.padded(14))\(english.padded(18))\(value)")
    }
    func mark(_ due: Projection) -> String {
      "\(due.day) \(CalendarText.weekday(due.day))" + (due.isProvisional ? "  暂定 provisional" : "")
    }
    row("受理日", "accepted", "\(question.accept) \(CalendarText.weekday(question.accept))")
    if let promised { row("承诺届满日", "promised due", mark(promised.due)) }
    if let statutory { row("法定届满日", "statutory due", mark(statutory.due)) }
    if let at = question.at {
      terminal.print("\n截至 \(at) \(CalendarText.weekday(at))  at the end of the day")
      for (name, answer) in [("承诺 promise", promised), ("法定 statutory", statutory)] {
        guard let answer, let elapsed = answer.elapsed, let remaining = answer.remaining,
          let overdue = answer.overdue
        else { continue }
        terminal.print(
          "\(name.padded(16))已用 elapsed \(elapsed)   剩余 remaining \(max(0, remaining))"
            + "   超期 overdue \(overdue)")
      }
    }
    if question.explains { printDays(on: terminal) }
    if isProvisional { terminal.print("\n" + CalendarText.provisional(question.calendar)) }
  }

  private func printDays(on terminal: Terminal) {
    let both = statutory != nil && promised != nil
    terminal.print()
    for row in days {
      guard let line = row.statutory ?? row.promised else { continue }
      var text = "\(row.day) \(CalendarText.weekday(row.day))  "
      text += (line.isCounted ? "●" : "·") + " "
      text += "\(line.chinese) / \(line.english)"
      if both, let promised = row.promised, promised.status != line.status || promised.isDue {
        text += "   承诺 promise: \(promised.chinese) / \(promised.english)"
      }
      terminal.print(text)
    }
  }
}
