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

  /// Reads `text`; where it has no offset, `offset` minutes ahead of UTC are assumed.
  init(_ text: String, offset: Int32) {
    guard let read = LooseInstant(text) else {
      self = .unreadable(String(text.prefix(64)))
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
  mutating func take(_ key: String, _ value: String, _ offset: Int32) {
    switch key {
    case "concept:name": name = name ?? value
    case "startdate": start = start ?? XESDate(value, offset: offset)
    case "enddate": end = end ?? XESDate(value, offset: offset)
    case "deadline": deadline = deadline ?? XESDate(value, offset: offset)
    case "enddate_planned": planned = planned ?? XESDate(value, offset: offset)
    case "department": department = department.isEmpty ? value : department
    case "channel": channel = channel.isEmpty ? value : channel
    case "responsible": responsible = responsible.isEmpty ? value : responsible
    default: break
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
  mutating func take(_ key: String, _ value: String, _ offset: Int32) {
    switch key {
    case "concept:name": name = name ?? value
    case "time:timestamp": at = at ?? XESDate(value, offset: offset)
    case "org:resource": resource = resource.isEmpty ? value : resource
    case "lifecycle:transition": lifecycle = lifecycle.isEmpty ? value : lifecycle
    default: break
    }
  }

  /// The name, with the transition where it is not the usual `complete`.
  var label: String {
    let name = name ?? ""
    return lifecycle.isEmpty || lifecycle.lowercased() == "complete" ? name : name + "+" + lifecycle
  }
}
