import Xiaoneng

extension Tool {
  /// `xn deadline`: when a matter is due, promised and by law.
  static let deadline = Tool(
    name: "deadline",
    summary: Text(
      "when a matter is due: by promise and by law", "计算承诺届满日与法定届满日"),
    usage: [
      "deadline --accept DAY --limit LIMIT [--promise LIMIT] [--extend LIMIT] [--pause SPAN …]"
    ],
    options: [
      .value("accept", "DAY", "the day of acceptance, itself not counted", "受理日（当日不计入）"),
      .value("limit", "LIMIT", "the limit of the law: 20wd, 30d, 2m or a day", "法定时限"),
      .value("promise", "LIMIT", "the promised limit; no extension moves it", "承诺时限（不随延长而变）"),
      .value("extend", "LIMIT", "what the organ's head added to the limit", "经批准的延长期限"),
      .value(
        "pause", "SPAN",
        "FROM..TO, or FROM.. while open, does not count; FROM..TO/10wd: as long as notified",
        "不计入期限的时间；结束日留空为尚未结束；/10wd 为书面告知的所需时间", repeats: true),
      .value(
        "at", "DAY", "elapsed, remaining and overdue at the end of this day", "截至该日的已用、剩余、超期天数"),
      .choice(
        "roll", ["none", "next", "previous"],
        "a limit of law that ends on a rest day; default: 30d and 2m next, others none",
        "届满日为休息日时：不顺延、顺延、提前"),
      .calendar,
      .flag("explain", "list every day, counted or not, and why", "逐日列出是否计入及理由"),
      .json,
    ],
    examples: [
      (
        "xn deadline --accept 2012-08-01 --limit 20wd --promise 9wd --extend 10wd "
          + "--pause 2012-08-08..2012-08-17",
        Text("promise, law, an extension and a pause", "承诺、法定、延长与暂停")
      ),
      (
        "xn deadline --accept 2012-08-01 --limit 20wd --at 2012-09-03 --explain",
        Text("how it stands on a day, day by day", "某日的状况，逐日说明")
      ),
      (
        "xn deadline --accept 2012-08-01 --limit 30d --pause 2012-08-08.. --at 2012-08-20 --json",
        Text("an open pause, for a program", "尚未结束的暂停，供程序读取")
      ),
    ],
    notes: [
      Text(
        "The day of acceptance does not count; a pause FROM..TO takes out the days after FROM\n"
          + "through TO (Civil Code art. 201; Licensing Act arts. 42, 45).",
        "受理当日不计入；暂停自起始日次日至结束日不计入（民法典第201条，行政许可法第42、45条）。")
    ]
  ) { arguments, terminal in
    let question = try DeadlineQuestion(arguments)
    let answer: DeadlineAnswer
    do throws(Refusal) {
      answer = try DeadlineAnswer(question)
    } catch {
      Program.tell(error, on: terminal)
      if error.code == .badPause, question.at == nil {
        terminal.complain("an open pause needs --at DAY  暂停尚未结束时须给出 --at")
      }
      return .no
    }
    if arguments.has("json") {
      terminal.json(answer.json)
    } else {
      answer.print(on: terminal)
    }
    return .done
  }
}

/// What `xn deadline` was asked.
struct DeadlineQuestion {
  var accept: Day
  var at: Day?
  var calendar: WorkingCalendar
  var statutory: LegalClock?
  var promised: LegalClock?
  var explains: Bool

  init(_ arguments: Arguments) throws {
    accept = try arguments.requiredDay("accept")
    at = try arguments.day("at")
    calendar = try arguments.calendar()
    explains = arguments.has("explain")
    let limit = try arguments.budget("limit")
    let promise = try arguments.budget("promise")
    guard limit != nil || promise != nil else { throw UsageError.missingOption("--limit") }
    let extended = try Self.extended(arguments, limit)
    var pauses: [Pause] = []
    for text in arguments.all("pause") { pauses.append(try Self.pause(text, asOf: at)) }
    let roll: Roll? =
      switch arguments.string("roll") {
      case "none": Roll.none
      case "next": .nextWorkday
      case "previous": .previousWorkday
      default: nil
      }
    statutory = limit.map {
      LegalClock(start: accept, budget: $0, extended: extended, pauses: pauses, roll: roll)
    }
    promised = promise.map { LegalClock(start: accept, budget: $0, pauses: pauses, roll: roll) }
  }

  /// The extension, which must be in the unit of the limit.
  private static func extended(
    _ arguments: Arguments, _ limit: Budget?
  ) throws(UsageError) -> Int32 {
    guard let text = arguments.string("extend") else { return 0 }
    guard let limit else { throw .missingOption("--limit") }
    guard let budget = Budget(text) else { throw .wrongValue("--extend", text, "10wd | 10d | 1m") }
    switch (limit, budget) {
    case (.workingDays, .workingDays(let count)), (.calendarDays, .calendarDays(let count)),
      (.months, .months(let count)), (.fixed, .calendarDays(let count)):
      return count
    case (.workingDays, _): throw .wrongValue("--extend", text, "10wd")
    case (.calendarDays, _), (.fixed, _): throw .wrongValue("--extend", text, "10d")
    case (.months, _): throw .wrongValue("--extend", text, "1m")
    }
  }

  /// `FROM..TO`, `FROM..`, each with `/LIMIT` where a length was notified. What is still open lasts
  /// through `asOf`, so that every figure of the answer speaks of the same pause.
  private static func pause(_ text: String, asOf: Day?) throws(UsageError) -> Pause {
    let expected = "2012-08-08..2012-08-17"
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let notified = parts.count == 2 ? Budget(parts[1]) : nil
    guard parts.count == 1 || notified != nil, let span = parts.first,
      span.dropFirst(10).hasPrefix("..")
    else { throw .wrongValue("--pause", text, expected) }
    let start = try Arguments.day(span.prefix(10), "--pause")
    let rest = span.dropFirst(12)
    if !rest.isEmpty {
      return Pause(start: start, end: try Arguments.day(rest, "--pause"), notified: notified)
    }
    return Pause(start: start, end: asOf.map { max($0, start) }, notified: notified)
  }
}
