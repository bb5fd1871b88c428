import Xiaoneng

extension Tool {
  /// `xn calendar`: which days are worked, and why.
  static let calendar = Tool(
    name: "calendar",
    summary: Text("which days are worked, and why; sums of working days", "工作日历：查询、推算与计数"),
    usage: [
      "calendar --year YEAR | --from DAY --to DAY  [--csv|--json]",
      "calendar --from DAY --to DAY --count  [--json]",
      "calendar --from DAY --add N  [--json]",
      "calendar --day DAY …  [--json]",
    ],
    options: [
      .value(
        "from", "DAY", "the first day; for sums the day that is not counted", "起始日（推算、计数时不计入）"),
      .value("to", "DAY", "the last day", "结束日"),
      .value("year", "YEAR", "from 1 January to 31 December", "全年"),
      .value("day", "DAY", "explain this day", "说明某日", repeats: true),
      .value(
        "add", "N", "the day N working days after --from, or before it where negative",
        "推算 N 个工作日之后（负数为之前）"),
      .flag("count", "the number of working days after --from through --to", "计算工作日数"),
      .flag("csv", "date,is_workday", "输出 CSV"),
      .calendar, .json,
    ],
    examples: [
      ("xn calendar --year 2012", Text("a year in months, with its holidays", "全年月历与节假日")),
      (
        "xn calendar --from 2004-01-01 --to 2026-12-31 --csv > workdays.csv",
        Text("all that is known, as a table", "全部已知日期，CSV 表")
      ),
      ("xn calendar --day 2012-09-29", Text("why a Saturday is worked", "某日为何上班")),
      ("xn calendar --from 2012-09-20 --add 20", Text("twenty working days later", "二十个工作日之后")),
      (
        "xn calendar --from 2012-09-20 --to 2012-10-31 --count",
        Text("working days between", "两日之间的工作日数")
      ),
    ]
  ) { arguments, terminal in
    let calendar = try arguments.calendar()
    let asked = CalendarQuestion.Asked(
      question: try CalendarQuestion(arguments), calendar: calendar,
      isJSON: arguments.has("json"), isCSV: arguments.has("csv"))
    try asked.answer(on: terminal)
    return .done
  }
}

/// What `xn calendar` was asked.
enum CalendarQuestion {
  case days([Day])
  case sum(from: Day, days: Int)
  case count(from: Day, to: Day)
  case list(from: Day, to: Day)

  init(_ arguments: Arguments) throws(UsageError) {
    try Self.refuseClashes(arguments)
    if arguments.has("day") {
      var days: [Day] = []
      for text in arguments.all("day") { days.append(try Arguments.day(text, "--day")) }
      self = .days(days)
    } else if let year = try arguments.integer("year") {
      guard let first = Day(year: year, month: 1, day: 1),
        let last = Day(year: year, month: 12, day: 31)
      else { throw .wrongValue("--year", "\(year)", "2012") }
      self =
        arguments.has("count")
        ? .count(from: Day(first.number - 1), to: last) : .list(from: first, to: last)
    } else if let days = try arguments.integer("add") {
      self = .sum(from: try arguments.requiredDay("from"), days: days)
    } else {
      let from = try arguments.requiredDay("from")
      let to = try arguments.requiredDay("to")
      if arguments.has("count") {
        self = .count(from: from, to: to)
      } else {
        guard from <= to else { throw .wrongValue("--to", "\(to)", "≥ \(from)") }
        self = .list(from: from, to: to)
      }
    }
  }

  private static func refuseClashes(_ arguments: Arguments) throws(UsageError) {
    let clashes = [
      ("day", "from"), ("day", "to"), ("day", "year"), ("day", "add"), ("day", "count"),
      ("day", "csv"), ("year", "from"), ("year", "to"), ("year", "add"), ("add", "to"),
      ("add", "count"), ("add", "csv"), ("count", "csv"), ("csv", "json"),
    ]
    for (a, b) in clashes where arguments.has(a) && arguments.has(b) {
      throw .clash("--" + a, "--" + b)
    }
  }
}

extension CalendarQuestion {
  /// A question with the way it is to be answered.
  struct Asked {
    var question: CalendarQuestion
    var calendar: WorkingCalendar
    var isJSON: Bool
    var isCSV: Bool
  }
}

extension CalendarQuestion.Asked {
  func answer(on terminal: Terminal) throws(Refusal) {
    switch question {
    case .days(let days):
      for day in days where calendar.note(on: day).reason == .unknown {
        _ = try calendar.isWorkday(day)
      }
      if isJSON {
        terminal.json(days.count == 1 ? row(days[0]) : .array(days.map(row)))
      } else {
        for day in days { explain(day, terminal) }
      }
    case .sum(let from, let days):
      let sum = try calendar.adding(days, to: from)
      if isJSON {
        terminal.json([
          "from": .string("\(from)"), "add": .integer(Int64(days)), "day": .string("\(sum.day)"),
          "provisional": .bool(sum.isProvisional), "calendar": .string(calendar.name),
        ])
      } else {
        let mark = sum.isProvisional ? "  暂定 provisional" : ""
        terminal.print("\(sum.day) \(CalendarText.weekday(sum.day))\(mark)")
      }
    case .count(let from, let to):
      let count = try calendar.count(after: from, through: to)
      let isProvisional = calendar.isProvisional(max(from, to))
      if isJSON {
        terminal.json([
          "from": .string("\(from)"), "to": .string("\(to)"), "workdays": .integer(Int64(count)),
          "provisional": .bool(isProvisional), "calendar": .string(calendar.name),
        ])
      } else {
        terminal.print("\(count)" + (isProvisional ? "  暂定 provisional" : ""))
      }
    case .list(let from, let to): try list(from, to, on: terminal)
    }
  }
}
