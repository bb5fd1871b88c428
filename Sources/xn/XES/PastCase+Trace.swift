import Xiaoneng

/// What is doubtful about a trace, told beside its import.
struct XESDoubt: Equatable {
  enum Code: String, CaseIterable {
    case endsBeforeStart, eventsOutOfOrder, eventsAfterEnd, missingDate, unreadableDate, noZone,
      noEvents
    case duplicateName, noName, changedName, textCut, eventsCut, eventsOutsideTraces

    var text: Text {
      switch self {
      case .endsBeforeStart: Text("ends before it starts", "结束早于开始")
      case .eventsOutOfOrder: Text("events out of order", "事件时间顺序颠倒")
      case .eventsAfterEnd: Text("events after the end", "结束之后仍有事件")
      case .missingDate: Text("missing date", "缺少日期")
      case .unreadableDate: Text("unreadable date", "日期无法识别")
      case .noZone: Text("no time zone", "时间没有时区")
      case .noEvents: Text("no events", "没有事件")
      case .duplicateName: Text("name is used before", "名称重复")
      case .noName: Text("no name", "没有名称")
      case .changedName: Text("name cannot be a dossier's number", "名称不能用作卷宗编号")
      case .textCut: Text("text cut to 4,096 bytes", "文本超长，已截断")
      case .eventsCut: Text("only the first 10,000 events kept", "仅保留前一万个事件")
      case .eventsOutsideTraces: Text("events outside traces left out", "轨迹之外的事件未导入")
      }
    }
  }

  var code: Code
  /// The field and text at fault.
  var detail = ""

  var english: String { detail.isEmpty ? code.text.english : "\(code.text.english) (\(detail))" }
  var chinese: String { detail.isEmpty ? code.text.chinese : "\(code.text.chinese)（\(detail)）" }
}

/// How traces become past cases.
struct XESRules {
  /// The limits of traces that have no dates of their own.
  var limit: Budget?
  var promise: Budget?
  /// Whether the log records when cases end: then a case without an end is open.
  var hasCaseDates: Bool
}

extension Cases.PastCase {
  /// The case that `trace` tells of, and what is doubtful about it.
  ///
  /// Submitted is `startdate`, else the earliest event. Closed is `enddate`; in a log that knows no
  /// such dates, the last event; in one that does, a case without it is open. The limit of the law is
  /// `deadline`, the promise `enddate_planned`, each by its local day, else that of the rules.
  ///
  /// A trace of which no one knows when it began is no case: no day is made up for it.
  static func from(_ trace: XESTrace, rules: XESRules) -> (
    past: Cases.PastCase?, doubts: [XESDoubt]
  ) {
    var builder = TraceBuilder(trace: trace, rules: rules)
    let hasBegun = builder.build()
    return (hasBegun ? builder.past : nil, builder.doubts)
  }
}

private struct TraceBuilder {
  let trace: XESTrace
  let rules: XESRules
  var past = Cases.PastCase()
  var doubts: [XESDoubt] = []
  /// The moments of the first and the last of its events.
  private var (first, last): (XESDate.Moment?, XESDate.Moment?)
  private var previous: Instant?
  private var isOrdered = true

  init(trace: XESTrace, rules: XESRules) {
    self.trace = trace
    self.rules = rules
  }

  /// False where no one knows when it began.
  mutating func build() -> Bool {
    past.unit = cut(trace.department)
    past.channel = cut(trace.channel)
    past.responsibleName = cut(trace.responsible)
    takeEvents()
    check(trace.start, "startdate")
    check(trace.end, "enddate")
    check(trace.deadline, "deadline")
    check(trace.planned, "enddate_planned")
    let hasBegun = submit()
    close()
    past.statutory = Self.fixed(trace.deadline) ?? rules.limit
    past.promised = Self.fixed(trace.planned) ?? rules.promise
    past.doubts = doubts.map(\.code.rawValue)
    return hasBegun
  }

  private mutating func check(_ date: XESDate?, _ field: String) {
    switch date {
    case .unreadable(let text): doubt(.unreadableDate, "\(field) \(text)")
    case .at(let moment) where moment.isAssumed: doubt(.noZone, "\(field) → \(moment.instant)")
    case .at, nil: break
    }
  }

  private static func fixed(_ date: XESDate?) -> Budget? {
    (date?.moment?.local).map(Budget.fixed)
  }

  /// False where no date was found.
  private mutating func submit() -> Bool {
    if let start = trace.start?.moment ?? first {
      past.submitted = start.local
      past.submittedAt = start.instant
      if rules.hasCaseDates, trace.start == nil {
        doubt(.missingDate, "startdate → first event \(start.local)")
      }
      return true
    }
    doubt(.missingDate, "startdate")
    return false
  }

  private mutating func close() {
    if let end = trace.end?.moment {
      past.closed = end.local
      past.closedAt = end.instant
      if let start = past.submittedAt, end.instant < start {
        doubt(.endsBeforeStart, "\(end.instant) < \(start)")
      }
      if let last, last.instant > end.instant {
        let late = trace.events.count { ($0.at?.moment?.instant ?? end.instant) > end.instant }
        doubt(.eventsAfterEnd, "\(late)")
      }
    } else if !rules.hasCaseDates || trace.end != nil {
      // An end that cannot be read is an end all the same.
      past.closed = last?.local
      past.closedAt = last?.instant
    }
  }

  private mutating func takeEvents() {
    if trace.events.isEmpty { doubt(.noEvents) }
    past.steps.reserveCapacity(min(trace.events.count, 10_000))
    for (index, event) in trace.events.enumerated() {
      if let moment = event.at?.moment { take(moment) }
      // Only what is doubtful needs words.
      if event.at?.moment?.isAssumed ?? true {
        check(event.at, "event \(index + 1)")
        if event.at == nil { doubt(.missingDate, "event \(index + 1)") }
      }
      guard past.steps.count < 10_000 else { continue }
      past.steps.append(
        Cases.PastStep(
          cut(event.label), at: event.at?.moment?.instant, by: cut(event.resource)))
    }
    if !isOrdered { doubt(.eventsOutOfOrder) }
    if trace.events.count > 10_000 { doubt(.eventsCut, "\(trace.events.count)") }
  }

  /// Takes the moment of the next event.
  private mutating func take(_ moment: XESDate.Moment) {
    if let previous, moment.instant < previous { isOrdered = false }
    if first.map({ moment.instant < $0.instant }) ?? true { first = moment }
    if last.map({ $0.instant < moment.instant }) ?? true { last = moment }
    previous = moment.instant
  }

  /// One doubt of a kind is enough for people; the first tells where to look.
  private mutating func doubt(_ code: XESDoubt.Code, _ detail: String = "") {
    guard !doubts.contains(where: { $0.code == code }) else { return }
    doubts.append(XESDoubt(code: code, detail: detail))
  }

  private mutating func cut(_ text: String) -> String {
    guard text.utf8.count > 4096 else { return text }
    doubt(.textCut)
    // Whole scalars, however many combine into one character.
    var end = text.utf8.index(text.startIndex, offsetBy: 4096)
    while end > text.startIndex, end.samePosition(in: text.unicodeScalars) == nil {
      end = text.utf8.index(before: end)
    }
    return String(text.unicodeScalars[..<end])
  }
}
