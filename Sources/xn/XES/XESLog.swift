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
  /// The earliest day the log knows of.
  var firstDay: Day? { traces.compactMap(\.firstDay).min() }
}

/// A moment as the log has it.
enum XESDate: Equatable {
  /// Read, with the local day in its own offset.
  case at(Instant, local: Day)
  /// Not RFC 3339; its text, cut.
  case unreadable(String)

  init(_ text: String) {
    if let parsed = Instant.parse(text) {
      self = .at(parsed.instant, local: parsed.local)
    } else {
      self = .unreadable(String(text.prefix(64)))
    }
  }

  var moment: (instant: Instant, local: Day)? {
    if case .at(let instant, let local) = self { (instant, local) } else { nil }
  }
  var unreadable: String? {
    if case .unreadable(let text) = self { text } else { nil }
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

  /// The earliest day the trace knows of.
  var firstDay: Day? {
    let dates = [start, end, planned, deadline] + events.map(\.at)
    return dates.compactMap { $0?.moment?.local }.min()
  }

  /// Takes an attribute of the trace; the first of a name counts, others are no facts of ours.
  mutating func take(_ key: String, _ value: String) {
    switch key {
    case "concept:name": name = name ?? value
    case "startdate": start = start ?? XESDate(value)
    case "enddate": end = end ?? XESDate(value)
    case "deadline": deadline = deadline ?? XESDate(value)
    case "enddate_planned": planned = planned ?? XESDate(value)
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
  mutating func take(_ key: String, _ value: String) {
    switch key {
    case "concept:name": name = name ?? value
    case "time:timestamp": at = at ?? XESDate(value)
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
