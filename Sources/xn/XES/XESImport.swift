import Xiaoneng

/// A log made ready to be recorded: nothing is executed before all of it is read.
///
/// A case is the dossier `case/SOURCE-NAME`, its request key `xes:SOURCE-NAME`. A second import of the
/// log finds every key and adds nothing; a trace that has changed meets its key with other content and
/// is refused as a conflict. SOURCE therefore stands for the log and not for its state: it is taken
/// from the log's name, extensions and classifiers and from the name and first moment of its first
/// trace, which a later export of the same log keeps. Where exports begin elsewhere, give `--source`.
struct XESImport {
  struct Options {
    var limit: Budget?
    var promise: Budget?
    var source: String?
    /// The moment of the import.
    var at: Instant
    var actor = Actor("xn", .administrator)
  }

  /// A doubtful trace, and why.
  struct Doubtful {
    var number: Int
    var trace: String
    var doubts: [XESDoubt]
  }

  var source: String
  var requests: [Request] = []
  /// The name of each request's trace.
  var names: [String] = []
  var doubtful: [Doubtful] = []
  var events = 0
  var closed = 0
  var open = 0

  static func prepare(data: [UInt8], options: Options) throws(Fault) -> XESImport {
    let log = try XESReader.read(data)
    let source = options.source ?? self.source(of: log)
    guard isSource(source) else { throw Fault(.badOption, field: "--source", detail: source.short) }
    var prepared = XESImport(source: source)
    let rules = XESRules(
      limit: options.limit, promise: options.promise, hasCaseDates: log.hasCaseDates,
      firstDay: log.firstDay ?? Day(0))
    if log.strayEvents > 0 {
      let doubt = XESDoubt(code: .eventsOutsideTraces, detail: "\(log.strayEvents)")
      prepared.doubtful.append(Doubtful(number: 0, trace: "", doubts: [doubt]))
    }
    var used = Set<String>()
    for trace in log.traces { prepared.take(trace, rules, options, &used) }
    prepared.events = log.eventCount
    return prepared
  }

  private mutating func take(
    _ trace: XESTrace, _ rules: XESRules, _ options: Options, _ used: inout Set<String>
  ) {
    var (past, doubts) = PastCase.from(trace, rules: rules)
    let name = XESName(trace, source: source, used: &used)
    doubts += name.doubts
    past.doubts += name.doubts.map(\.code.rawValue)
    past.source = source
    if past.closed == nil { open += 1 } else { closed += 1 }
    let id = source + "-" + name.id
    names.append(trace.name ?? name.id)
    requests.append(
      Request(
        .approval(.importPast(past)), on: .approval(id), by: options.actor, at: options.at,
        key: "xes:" + id))
    guard !doubts.isEmpty else { return }
    doubtful.append(
      Doubtful(number: trace.number, trace: trace.name ?? name.id, doubts: doubts))
  }

  static func isSource(_ source: String) -> Bool {
    DossierKey.isID(source) && source.utf8.count <= 48
      && !source.unicodeScalars.contains { $0.properties.isWhitespace }
  }

  private static func source(of log: XESLog) -> String {
    let first = log.traces.first
    let moments =
      [first?.start].compactMap { $0?.moment?.instant }
      + (first?.events ?? []).compactMap { $0.at?.moment?.instant }
    var text = [log.name] + log.marks + ["", first?.name ?? ""]
    text.append(moments.first.map { "\($0.milliseconds)" } ?? "")
    let json = JSONValue.array(text.map(JSONValue.string))
    return String(SHA256.hash(json.canonicalBytes).hex.prefix(8))
  }
}

/// The part of a dossier's id that stands for a trace.
struct XESName {
  var id: String
  var doubts: [XESDoubt] = []

  init(_ trace: XESTrace, source: String, used: inout Set<String>) {
    let name = trace.name ?? ""
    if name.isEmpty {
      id = "trace-\(trace.number)"
      doubts.append(XESDoubt(code: .noName))
    } else {
      id = Self.safe(name, room: 104 - source.utf8.count)
      if id != name.nfc { doubts.append(XESDoubt(code: .changedName, detail: id)) }
    }
    guard !used.insert(id).inserted else { return }
    if !name.isEmpty { doubts.append(XESDoubt(code: .duplicateName, detail: name.short)) }
    var count = 2
    while !used.insert("\(id)#\(count)").inserted { count += 1 }
    id = "\(id)#\(count)"
  }

  /// `name` where it can stand in an id; else what can, and a hash of the whole.
  private static func safe(_ name: String, room: Int) -> String {
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
