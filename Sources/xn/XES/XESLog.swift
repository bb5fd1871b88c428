import Xiaoneng

/// What a log (IEEE 1849 XES) says of cases; names and texts as they stand.
struct XESLog {
  /// The log's own `concept:name`.
  var name = ""
  /// Prefixes of the extensions and names of the classifiers, in their order.
  var marks: [String] = []
  var traces: [XESTrace] = []
  /// Events that stand in no trace.
  var strayEvents = 0

  var eventCount: Int { traces.reduce(0) { $0 + $1.events.count } }
  /// Whether the log records when cases start and end, or events only, as teaching logs do.
  var hasCaseDates: Bool { traces.contains { $0.start != nil || $0.end != nil } }

  /// Goes on with what was read of the log from here on.
  mutating func join(_ other: XESLog) {
    if name.isEmpty { name = other.name }
    marks += other.marks
    strayEvents += other.strayEvents
    let before = traces.count
    traces += other.traces
    for place in before..<traces.count { traces[place].number += before }
  }
}

/// A moment as the log has it.
enum XESDate: Equatable {
  struct Moment: Equatable {
    var instant: Instant
    /// The local day in its own offset.
    var local: Day
    /// What was written, whatever the offset.
    var written: Int64
    /// Whether its offset was assumed.
    var isAssumed: Bool
  }

  case at(Moment)
  /// No xs:dateTime; its text, cut.
  case unreadable(String)

  /// Reads `text` in UTF-8; where it has no offset, `offset` minutes ahead of UTC are assumed.
  init(_ text: Span<UInt8>, offset: Int32) {
    guard let read = LooseInstant(text) else {
      self = .unreadable(String(String(decoding: text.copy, as: UTF8.self).prefix(64)))
      return
    }
    let isAssumed =
      switch read.zone {
      case .offset: false
      case .unknown, .none: true
      }
    self = .at(
      Moment(
        instant: read.instant(offsetMinutes: offset), local: read.day(offsetMinutes: offset),
        written: read.written, isAssumed: isAssumed))
  }

  var moment: Moment? {
    if case .at(let moment) = self { moment } else { nil }
  }
}

/// One case of a log.
struct XESTrace {
  /// Its place in the log, counted from 1.
  var number: Int
  var name: String?
  var start: XESDate?
  var end: XESDate?
  var deadline: XESDate?
  var planned: XESDate?
  var department = ""
  var channel = ""
  var responsible = ""
  var events: [XESEvent] = []

  /// Takes an attribute of the trace; the first of a name counts, others are no facts of ours.
  mutating func take(
    _ key: Span<UInt8>, _ value: Span<UInt8>, _ offset: Int32, _ texts: inout XESTexts
  ) {
    if key.holds("concept:name") {
      name = name ?? texts.text(value)
    } else if key.holds("startdate") {
      start = start ?? XESDate(value, offset: offset)
    } else if key.holds("enddate") {
      end = end ?? XESDate(value, offset: offset)
    } else if key.holds("deadline") {
      deadline = deadline ?? XESDate(value, offset: offset)
    } else if key.holds("enddate_planned") {
      planned = planned ?? XESDate(value, offset: offset)
    } else if key.holds("department") {
      department = department.isEmpty ? texts.text(value) : department
    } else if key.holds("channel") {
      channel = channel.isEmpty ? texts.text(value) : channel
    } else if key.holds("responsible") {
      responsible = responsible.isEmpty ? texts.text(value) : responsible
    }
  }
}

/// One event of a case.
struct XESEvent {
  var name: String?
  var at: XESDate?
  var resource = ""
  var lifecycle = ""

  /// Takes an attribute of the event.
  mutating func take(
    _ key: Span<UInt8>, _ value: Span<UInt8>, _ offset: Int32, _ texts: inout XESTexts
  ) {
    if key.holds("concept:name") {
      name = name ?? texts.text(value)
    } else if key.holds("time:timestamp") {
      at = at ?? XESDate(value, offset: offset)
    } else if key.holds("org:resource") {
      resource = resource.isEmpty ? texts.text(value) : resource
    } else if key.holds("lifecycle:transition") {
      lifecycle = lifecycle.isEmpty ? texts.text(value) : lifecycle
    }
  }

  /// The name, with the transition where it is not the usual `complete`.
  var label: String {
    let name = name ?? ""
    let isUsual =
      lifecycle.isEmpty || lifecycle == "complete" || lifecycle.lowercased() == "complete"
    return isUsual ? name : name + "+" + lifecycle
  }
}
