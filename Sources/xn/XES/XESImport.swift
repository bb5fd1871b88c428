import Xiaoneng
import XiaonengThreads

/// A log made ready to be recorded: nothing is executed before all of it is read.
///
/// A case is the dossier `case/SOURCE-NAME`. A second import of the log finds every case and adds nothing; a
/// trace that has changed since corrects its case. SOURCE therefore stands for the log and not for its state: it
/// is taken from the log's name, extensions and classifiers and from the name and first moment of its first
/// trace, as it is written and whatever its offset, which a later export of the same log keeps. Where exports
/// begin elsewhere, give `--source`.
struct XESImport {
  struct Options {
    var limit: Budget?
    var promise: Budget?
    var source: String?
    /// What a moment without an offset is taken to be ahead of UTC, in minutes: the jurisdiction's.
    var offset: Int32 = 480
    /// The moment of the import.
    var at: Instant
    var actor = Principal("xn", .administrator)
  }

  /// A doubtful trace, and why.
  struct Doubtful {
    var number: Int
    var trace: String
    var doubts: [XESDoubt]
  }

  var source: String
  var requests: [CommandRequest] = []
  /// The name of each request's trace, and its place in the log.
  var names: [String] = []
  var numbers: [Int] = []
  /// Traces of which no one knows when they began.
  var undated: [ImportTally.Refused] = []
  var doubtful: [Doubtful] = []
  var events = 0
  var closed = 0
  var open = 0

  /// The log in `data`, made ready.
  ///
  /// - Parameter crew: who helps. What comes of it is the same whoever does.
  static func prepare(
    data: [UInt8], options: Options, crew: Crew = Crew(threads: 1)
  ) throws(Fault) -> XESImport {
    let log = try XESReader.read(data, offset: options.offset, crew: crew)
    let source = options.source ?? self.source(of: log)
    guard isSource(source) else { throw Fault(.badOption, field: "--source", detail: source.short) }
    var prepared = XESImport(source: source)
    let rules = XESRules(
      limit: options.limit, promise: options.promise, hasCaseDates: log.hasCaseDates)
    if log.strayEvents > 0 {
      let doubt = XESDoubt(code: .eventsOutsideTraces, detail: "\(log.strayEvents)")
      prepared.doubtful.append(Doubtful(number: 0, trace: "", doubts: [doubt]))
    }
    // Which name a trace gets depends on those before it; what it tells does not.
    var used = XESNames()
    let names = log.traces.map { XESName($0, source: source, used: &used) }
    var parts = crew.map((log.traces.count + share - 1) / share) { part in
      var made = XESImport(source: source)
      for place in part * share..<min((part + 1) * share, log.traces.count) {
        made.take(log.traces[place], names[place], rules, options)
      }
      return made
    }
    parts.reverse()
    while let part = parts.popLast() { prepared.join(part) }
    prepared.events = log.eventCount
    return prepared
  }

  /// How many traces are made cases at a time.
  private static let share = 512

  private mutating func take(
    _ trace: XESTrace, _ name: XESName, _ rules: XESRules, _ options: Options
  ) {
    let (told, traceDoubts) = Cases.PastCase.from(trace, rules: rules)
    let doubts = traceDoubts + name.doubts
    guard var past = told else {
      undated.append(
        ImportTally.Refused(
          number: trace.number, name: trace.name ?? name.id,
          refusal: Refusal(
            .badDate, field: "time:timestamp",
            detail: doubts.map(\.english).joined(separator: "; "))))
      return
    }
    past.doubts += name.doubts.map(\.code.rawValue)
    past.source = source
    if past.closed == nil { open += 1 } else { closed += 1 }
    let id = source + "-" + name.id
    names.append(trace.name ?? name.id)
    numbers.append(trace.number)
    requests.append(
      CommandRequest(.case(.import(past)), on: .case(id), by: options.actor, at: options.at))
    guard !doubts.isEmpty else { return }
    doubtful.append(
      Doubtful(number: trace.number, trace: trace.name ?? name.id, doubts: doubts))
  }

  /// Goes on with what was made of the traces that follow.
  private mutating func join(_ other: XESImport) {
    requests += other.requests
    names += other.names
    numbers += other.numbers
    undated += other.undated
    doubtful += other.doubtful
    closed += other.closed
    open += other.open
  }

  static func isSource(_ source: String) -> Bool {
    DossierKey.isID(source) && source.utf8.count <= 48
      && !source.unicodeScalars.contains { $0.properties.isWhitespace }
  }

  private static func source(of log: XESLog) -> String {
    let first = log.traces.first
    let moments =
      [first?.start].compactMap { $0?.moment?.written }
      + (first?.events ?? []).compactMap { $0.at?.moment?.written }
    var text = [log.name] + log.marks + ["", first?.name ?? ""]
    text.append(moments.first.map { "\($0)" } ?? "")
    let json = JSONValue.array(text.map(JSONValue.string))
    return String(SHA256.hash(json.canonicalBytes).hex.prefix(8))
  }
}

/// The ids that are taken.
struct XESNames {
  private var used = Set<String>()
  /// For an id that came again: the number to try next.
  private var next: [String: Int] = [:]

  /// `id`, or the first of `id#2`, `id#3` … that is free.
  ///
  /// - Complexity: O(1) over all ids of a log.
  mutating func take(_ id: String) -> String {
    guard !used.insert(id).inserted else { return id }
    var count = next[id] ?? 2
    while !used.insert("\(id)#\(count)").inserted { count += 1 }
    next[id] = count + 1
    return "\(id)#\(count)"
  }
}

/// The part of a dossier's id that stands for a trace.
struct XESName {
  var id: String
  var doubts: [XESDoubt] = []

  init(_ trace: XESTrace, source: String, used: inout XESNames) {
    let name = trace.name ?? ""
    if name.isEmpty {
      id = "trace-\(trace.number)"
      doubts.append(XESDoubt(code: .noName))
    } else {
      id = Self.safe(name, room: 104 - source.utf8.count)
      if id != name.nfc { doubts.append(XESDoubt(code: .changedName, detail: id)) }
    }
    let free = used.take(id)
    guard free != id else { return }
    if !name.isEmpty { doubts.append(XESDoubt(code: .duplicateName, detail: name.short)) }
    id = free
  }

  /// `name` where it can stand in an id; else what can, and a hash of the whole.
  private static func safe(_ name: String, room: Int) -> String {
    let isPlain = name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }
    if isPlain, name.utf8.count <= room { return name }
    var scalars = String.UnicodeScalarView()
    var isChanged = false
    for scalar in name.nfc.unicodeScalars {
      let isFit =
        !scalar.properties.isWhitespace && scalar != "\"" && scalar != "\\"
        && ![.control, .format, .surrogate, .unassigned].contains(
          scalar.properties.generalCategory)
      scalars.append(isFit ? scalar : "_")
      isChanged = isChanged || !isFit
      // The rest only matters to the hash.
      if scalars.count > 200 { break }
    }
    let text = String(scalars)
    guard isChanged || text.utf8.count > room else { return text }
    var head = String.UnicodeScalarView()
    var size = 0
    for scalar in scalars {
      size += String(scalar).utf8.count
      guard size <= room - 9 else { break }
      head.append(scalar)
    }
    return String(head) + "~" + SHA256.hash(name).hex.prefix(8)
  }
}
