import Testing
import Xiaoneng

@testable import xn

@Suite struct PastCaseTests {
  private static let now = Instant(startOf: Day(15_700))
  private static func date(_ key: String, _ text: String) -> String {
    "<date key=\"\(key)\" value=\"\(text)\"/>"
  }
  private static func event(_ name: String, _ time: String) -> String {
    "<event><string key=\"concept:name\" value=\"\(name)\"/>\(date("time:timestamp", time))</event>"
  }

  private static func prepare(
    _ body: String, limit: Budget? = nil, source: String? = "s"
  ) throws(Fault) -> XESImport {
    try XESImport.prepare(
      data: log(body), options: .init(limit: limit, source: source, at: now))
  }

  private static func past(_ prepared: XESImport, _ index: Int = 0) -> Cases.PastCase? {
    guard prepared.requests.indices.contains(index),
      case .case(.import(let past)) = prepared.requests[index].command
    else { return nil }
    return past
  }

  @Test func `dates become submission, closing, promise and limit by their own local days`() throws
  {
    let prepared = try Self.prepare(
      "<trace><string key=\"concept:name\" value=\"7\"/>"
        + "<string key=\"responsible\" value=\"R\"/><string key=\"channel\" value=\"Desk\"/>"
        + Self.date("startdate", "2012-08-01T00:30:00.000+02:00")
        + Self.date("enddate", "2012-08-09T23:30:00.000-05:00")
        + Self.date("deadline", "2012-08-29T23:59:59.999+02:00")
        + Self.date("enddate_planned", "2012-08-14T00:00:00+02:00")
        + Self.event("open", "2012-08-01T00:30:00.000+02:00") + "</trace>")
    var expected = Cases.PastCase()
    expected.source = "s"
    expected.channel = "Desk"
    expected.responsibleName = "R"
    expected.submitted = Day(15_553)
    expected.submittedAt = Instant("2012-08-01T00:30:00+02:00")
    expected.closed = Day(15_561)
    expected.closedAt = Instant("2012-08-10T04:30:00Z")
    expected.statutory = Budget("2012-08-29")
    expected.promised = Budget("2012-08-14")
    expected.steps = [Cases.PastStep("open", at: Instant("2012-08-01T00:30:00+02:00"))]
    #expect(Self.past(prepared) == expected)
    #expect(prepared.requests.map(\.dossier) == [.case("s-7")])
    #expect(prepared.doubtful.isEmpty)
  }

  @Test func `a log without starts and ends closes with its last event`() throws {
    let prepared = try Self.prepare(
      "<trace><string key=\"concept:name\" value=\"a\"/>"
        + Self.event("one", "2011-01-01T10:00:00Z") + Self.event("two", "2011-01-05T10:00:00Z")
        + "</trace>", limit: .workingDays(20))
    #expect(Self.past(prepared)?.submitted == Day("2011-01-01"))
    #expect(Self.past(prepared)?.closed == Day("2011-01-05"))
    #expect(Self.past(prepared)?.statutory == .workingDays(20))
    #expect(prepared.doubtful.isEmpty)
  }

  @Test func `a case without an end in a log that knows ends is open`() throws {
    let prepared = try Self.prepare(
      "<trace><string key=\"concept:name\" value=\"a\"/>"
        + Self.date("startdate", "2011-01-01T10:00:00Z") + Self.event("x", "2011-01-02T10:00:00Z")
        + "</trace>")
    #expect(Self.past(prepared)?.closed == nil)
    #expect(prepared.open == 1)
  }

  static let doubtful: [(body: String, codes: [XESDoubt.Code])] = [
    (
      date("startdate", "2011-01-02T10:00:00Z") + date("enddate", "2011-01-02T09:58:00Z")
        + event("x", "2011-01-02T09:00:00Z"), [.endsBeforeStart]
    ),
    (event("b", "2011-01-02T10:00:00Z") + event("a", "2011-01-01T10:00:00Z"), [.eventsOutOfOrder]),
    (
      date("startdate", "2011-01-01T10:00:00Z") + date("enddate", "2011-01-02T10:00:00Z")
        + event("x", "2011-01-03T10:00:00Z"), [.eventsAfterEnd]
    ),
    (
      date("startdate", "2011-01-02T10:00:00") + event("x", "2011-01-02T11:00:00Z"), [.noZone]
    ),
    (event("x", "2011-01-02T10:00:00") + event("y", "2011-01-02T11:00:00"), [.noZone]),
    (date("startdate", "2011-01-02T10:00:00Z") + event("x", "yesterday"), [.unreadableDate]),
    (
      date("startdate", "2011-02-30T10:00:00Z") + event("x", "2011-01-03T10:00:00Z"),
      [.unreadableDate]
    ),
    (
      date("startdate", "2011-02-20T10:00:00+25:00") + event("x", "2011-01-03T10:00:00-00:00"),
      [.noZone, .unreadableDate]
    ),
    // A limit that cannot be read is none, and no day of the log is put in its place.
    (
      date("startdate", "2011-01-02T10:00:00Z") + date("deadline", "soon")
        + event("x", "2011-01-02T10:00:00Z"), [.unreadableDate]
    ),
    (date("startdate", "2011-01-02T10:00:00Z"), [.noEvents]),
  ]

  @Test(arguments: doubtful)
  func `a doubtful trace is imported and told with its reason`(
    _ row: (body: String, codes: [XESDoubt.Code])
  ) throws {
    let prepared = try Self.prepare(
      "<trace><string key=\"concept:name\" value=\"d\"/>\(row.body)</trace>",
      limit: .workingDays(20))
    #expect(prepared.doubtful.map { $0.doubts.map(\.code) } == [row.codes])
    #expect(prepared.doubtful.first?.trace == "d")
    #expect(prepared.doubtful.first?.number == 1)
    #expect(Self.past(prepared)?.doubts == row.codes.map(\.rawValue))
    let engine = try Engine(store: MemoryStore())
    let tally = try ImportTally.execute(prepared.requests, names: prepared.names, on: engine)
    #expect(tally.imported == 1)
    #expect(tally.refused.isEmpty)
  }

  static let names: [(name: String?, id: String?, codes: [XESDoubt.Code])] = [
    ("case 1", nil, [.changedName]), ("a\u{7}b\\c", nil, [.changedName]),
    (nil, "trace-1", [.noName]),
    ("申请-1", "申请-1", []), (String(repeating: "长", count: 60), nil, [.changedName]),
    ("e\u{301}", "é", []), ("\u{202E}x", nil, [.changedName]),
  ]

  @Test(arguments: names)
  func `a name that cannot be a dossier's number gets a safe one`(
    _ row: (name: String?, id: String?, codes: [XESDoubt.Code])
  ) {
    var trace = XESTrace(number: 1)
    trace.name = row.name
    var used = XESNames()
    let name = XESName(trace, source: "12345678", used: &used)
    if let id = row.id { #expect(name.id == id) }
    #expect(DossierKey("case/12345678-" + name.id) != nil)
    #expect(name.doubts.map(\.code) == row.codes)
  }

  @Test func `traces of one name stay apart`() throws {
    let trace =
      "<trace><string key=\"concept:name\" value=\"x\"/>"
      + Self.event("e", "2011-01-02T10:00:00Z") + "</trace>"
    let second =
      "<trace><string key=\"concept:name\" value=\"x#2\"/>"
      + Self.event("e", "2011-01-02T10:00:00Z") + "</trace>"
    let prepared = try Self.prepare(second + trace + trace + trace)
    #expect(prepared.requests.compactMap { $0.dossier?.id } == ["s-x#2", "s-x", "s-x#3", "s-x#4"])
    #expect(prepared.doubtful.map(\.number) == [3, 4])
  }

  static let undated = [
    "", "<event><string key=\"concept:name\" value=\"x\"/></event>", event("x", "yesterday"),
    date("deadline", "2012-08-29T00:00:00Z"), date("enddate", "2012-08-29T00:00:00Z"),
  ]

  @Test(arguments: undated)
  func `a trace of which no one knows when it began is refused, and no day is made up`(
    _ body: String
  ) throws {
    let dated = Self.event("x", "2012-08-01T09:00:00Z")
    let prepared = try Self.prepare(
      "<trace><string key=\"concept:name\" value=\"u\"/>\(body)</trace><trace>\(dated)</trace>")
    #expect(prepared.undated.map(\.number) == [1])
    #expect(prepared.undated.map(\.name) == ["u"])
    #expect(prepared.undated.map(\.refusal.code) == [.badDate])
    #expect(prepared.requests.compactMap { $0.dossier?.id } == ["s-trace-2"])
    #expect(prepared.numbers == [2])
    #expect(prepared.open + prepared.closed == 1)
  }

  @Test func `moments without a zone are the jurisdiction's, with a doubt on the case itself`()
    throws
  {
    let body =
      "<trace><string key=\"concept:name\" value=\"A\"/>"
      + Self.event("a", "2012-08-01T09:00:00") + Self.event("b", " 2012-08-02T24:00:00 ")
      + "</trace>"
    for (offset, submitted, closed) in [
      (Int32(480), "2012-08-01T01:00:00Z", "2012-08-02T16:00:00Z"),
      (-300, "2012-08-01T14:00:00Z", "2012-08-03T05:00:00Z"),
    ] {
      let prepared = try XESImport.prepare(
        data: log(body), options: .init(source: "s", offset: offset, at: Self.now))
      let past = try #require(Self.past(prepared))
      #expect((past.submitted, past.closed) == (Day("2012-08-01"), Day("2012-08-03")))
      #expect(past.submittedAt == Instant(submitted) && past.closedAt == Instant(closed))
      #expect(past.doubts == ["noZone"])
    }
  }

  @Test func `zones that are added later correct the same cases`() throws {
    func body(_ zone: String) -> String {
      "<trace><string key=\"concept:name\" value=\"A\"/>\(Self.event("a", "2012-08-01T09:00:00" + zone))</trace>"
    }
    let engine = try Engine(store: MemoryStore())
    var tallies: [[Int]] = []
    for zone in ["", "", "+02:00", "+02:00", ""] {
      let prepared = try Self.prepare(body(zone), source: nil)
      let tally = try ImportTally.execute(prepared.requests, names: prepared.names, on: engine)
      tallies.append([tally.imported, tally.already, tally.corrected, tally.refused.count])
    }
    #expect(tallies == [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 1, 0, 0], [0, 0, 1, 0]])
  }

  // 16,000 took 17.8 seconds; a million marks in a name over a minute.
  @Test(.timeLimit(.minutes(3)))
  func
    `twenty thousand traces of one name, or of two, are named in time that grows with their number`()
  {
    var used = XESNames()
    var trace = XESTrace(number: 1)
    var last = ""
    for number in 0..<20_000 {
      trace.name = number.isMultiple(of: 2) ? "x" : "x#2"
      last = XESName(trace, source: "s", used: &used).id
    }
    #expect(last == "x#2#10000")
    let marks = "a" + String(repeating: "\u{301}\u{323}", count: 250_000)
    let fault = #expect(throws: Fault.self) {
      try Self.prepare("<trace><string key=\"concept:name\" value=\"\(marks)\"/></trace>")
    }
    #expect(fault?.code == .badLog)
    let byNumber = "a" + String(repeating: "&#x301;&#803;", count: 50_000)
    #expect(throws: Fault.self) {
      try Self.prepare("<trace><string key=\"concept:name\" value=\"\(byNumber)\"/></trace>")
    }
  }

  @Test func `a source stands for the log: it survives growth, and a changed trace is corrected`()
    throws
  {
    let one =
      "<trace><string key=\"concept:name\" value=\"1\"/>"
      + Self.event("e", "2011-01-02T10:00:00Z") + "</trace>"
    let two =
      "<trace><string key=\"concept:name\" value=\"2\"/>"
      + Self.event("e", "2011-01-03T10:00:00Z") + "</trace>"
    let changed = two.replacing("2011-01-03", with: "2011-01-04")
    let engine = try Engine(store: MemoryStore())
    var tallies: [[Int]] = []
    var sources = Set<String>()
    for body in [one, one + two, one + two, one + changed] {
      let prepared = try Self.prepare(body, source: nil)
      sources.insert(prepared.source)
      let tally = try ImportTally.execute(prepared.requests, names: prepared.names, on: engine)
      tallies.append([tally.imported, tally.already, tally.corrected, tally.refused.count])
    }
    #expect(sources.count == 1)
    #expect(tallies == [[1, 0, 0, 0], [1, 1, 0, 0], [0, 2, 0, 0], [0, 1, 1, 0]])
    #expect(try engine.store.lastNumber() == 4)
  }
}
