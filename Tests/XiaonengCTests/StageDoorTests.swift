import CXiaoneng
import Testing
import Xiaoneng

@testable import XiaonengC

/// Joint stages through structs: the same as the library in Swift says.
@Suite struct StageDoorTests {
  private static let links = [(2, 0, 1), (3, 0, 0), (4, 1, 0), (4, 2, 0), (4, 3, 0)].map {
    xn_stage_link(item: $0.0, after: $0.1, mode: $0.2)
  }

  private func items(_ actual: [Int32] = [0, 0, 0, 0, 0]) -> [xn_stage_item] {
    zip([5, 7, 8, 4, 5] as [Int32], actual).enumerated().map {
      xn_stage_item(
        department: Int32($0.offset) + 10, limit: $0.element.0, routed_on: 0,
        actual: $0.element.1)
    }
  }

  private func withCalendar(_ body: (OpaquePointer) throws -> Void) throws {
    var opened: OpaquePointer?
    #expect(CXiaoneng.xn_calendar_open("china", &opened) == 0)
    let calendar = try #require(opened)
    defer { #expect(CXiaoneng.xn_calendar_close(calendar) == 0) }
    try body(calendar)
  }

  private let routed = Day("2012-08-01")?.number ?? 0

  @Test func `a stage is planned to the day`() throws {
    try withCalendar { calendar in
      let items = items()
      var days = items.map { _ in xn_stage_day() }
      var (total, finish): (Int32, Int32) = (0, 0)
      #expect(
        CXiaoneng.xn_stage_plan(
          calendar, routed, items, items.count, Self.links, Self.links.count, &days, &total,
          &finish) == 0)
      #expect(days.map(\.day) == [5, 7, 8, 9, 14] && days.map(\.slack) == [0, 2, 1, 0, 0])
      #expect(total == 14 && Day(finish).description == "2012-08-21")
      let circle = Self.links + [xn_stage_link(item: 0, after: 4, mode: 0)]
      #expect(
        CXiaoneng.xn_stage_plan(
          calendar, routed, items, items.count, circle, circle.count, &days, nil, nil)
          == Refusal.Code.planCycle.number)
      let odd = [xn_stage_link(item: 0, after: 4, mode: 7)]
      #expect(
        CXiaoneng.xn_stage_plan(calendar, routed, items, 5, odd, 1, &days, nil, nil)
          == Fault.Code.badValue.number)
    }
  }

  /// J-V1…J-V6: real days, what stops B or A, when D was sent, and the shares as kind, party and days.
  private static let vectors:
    [(actual: [Int32], pauses: [xn_stage_pause], sent: Int32, shares: [String])] = [
      ([7, 7, 8, 11, 17], [], 0, ["1 10 2/1", "1 14 1/1"]),
      (
        [7, 13, 14, 11, 18], [xn_stage_pause(item: 1, from: 4, through: 6, cause: 3)], 0,
        ["1 10 3/2", "2 3 1/2", "1 11 1/1", "1 12 2/1", "1 14 -1/1"]
      ),
      (
        [8, 7, 8, 12, 17], [xn_stage_pause(item: 0, from: 3, through: 4, cause: 4)], 0,
        ["2 4 2/1", "1 10 1/1"]
      ),
      ([5, 10, 10, 9, 15], [], 0, ["1 11 1/2", "1 12 1/2"]),
      ([5, 7, 8, 11, 16], [], 7, ["3 0 2/1"]),
      ([4, 7, 8, 8, 12], [], 0, ["1 10 -1/1", "1 14 -1/1"]),
    ]

  @Test(arguments: vectors.indices)
  func `the shares of every vector come out through structs`(_ place: Int) throws {
    let vector = Self.vectors[place]
    try withCalendar { calendar in
      var items = items(vector.actual)
      items[3].routed_on = vector.sent
      var shares = Array(repeating: xn_stage_share(), count: 7)
      var (count, planned, actual) = (0, Int32(0), Int32(0))
      #expect(
        CXiaoneng.xn_stage_shares(
          calendar, routed, items, 5, Self.links, 5, vector.pauses, vector.pauses.count, &shares, 7,
          &count, &planned, &actual) == 0)
      #expect(planned == 14 && actual == vector.actual.max())
      #expect(
        shares.prefix(count).map { "\($0.kind) \($0.party) \($0.numerator)/\($0.denominator)" }
          == vector.shares)
    }
  }

  @Test func `across National Day the plan ends on the dates of the calendar`() throws {
    try withCalendar { calendar in
      let items = items()
      var days = items.map { _ in xn_stage_day() }
      var (total, finish): (Int32, Int32) = (0, 0)
      let from = Day("2012-09-20")?.number ?? 0
      #expect(
        CXiaoneng.xn_stage_plan(
          calendar, from, items, 5, Self.links, 5, &days, &total, &finish) == 0)
      #expect(total == 14 && Day(finish).description == "2012-10-16")
      // Forty-five working days of the Act from acceptance, and fifteen more.
      for (limit, last) in [(45, "2012-10-09"), (60, "2012-10-30")] as [(Int32, String)] {
        var (due, provisional): (Int32, Int32) = (0, 0)
        #expect(CXiaoneng.xn_calendar_add(calendar, routed, limit, &due, &provisional) == 0)
        #expect(Day(due).description == last)
      }
    }
  }

  @Test
  func `a required branch that was never sent cannot be delivered through the universal door`()
    throws
  {
    var opened: OpaquePointer?
    #expect(CXiaoneng.xn_open("memory:", &opened) == 0)
    let handle = try #require(opened)
    defer { #expect(CXiaoneng.xn_close(handle) == 0) }
    func say(_ text: String) throws -> JSONValue {
      var buffer = xn_buffer()
      #expect(CXiaoneng.xn_execute(handle, text, text.utf8.count, &buffer) == 0, "\(text)")
      defer { CXiaoneng.xn_buffer_free(&buffer) }
      return try JSONValue(parsing: String(cString: try #require(buffer.bytes)))
    }
    func line(_ word: String, _ key: String, _ actor: String, _ at: String, _ data: String)
      -> String
    {
      #"{"command":"\#(word)",\#(key.isEmpty ? "" : #""dossier":"\#(key)","#)"at":"2012-\#(at):00+08:00","actor":\#(actor),"data":\#(data)}"#
    }
    let keeper = #"{"id":"admin","role":"administrator"}"#
    let lead = #"{"id":"w","role":"window","unit":"ZW"}"#
    let stage = "stage/BL2012000001"
    func item(_ code: String, _ unit: String) -> String {
      line(
        "item.publish", "item/\(code)", keeper, "01-04T08:00",
        #"{"name":"事项","unit":"\#(unit)","validFrom":"2011-01-01","statutory":"20wd","promised":"9wd","basis":"法","conditions":"条件","procedure":"程序"}"#
      )
    }
    let template =
      #"{"name":"开工","lead":"ZW","promise":"9wd","documentNumber":"府1号","items":[{"id":"A","item":"GH-XK-0001","unit":"GH","limit":"3wd"},{"id":"B","item":"XF-XK-0001","unit":"XF","limit":"3wd","kind":"opinion"}]}"#
    for text in [
      line("unit.register", "unit/ZW", keeper, "01-04T08:00", #"{"name":"政务中心"}"#),
      line("unit.register", "unit/GH", keeper, "01-04T08:00", #"{"name":"规划局"}"#),
      line("unit.register", "unit/XF", keeper, "01-04T08:00", #"{"name":"消防"}"#),
      line(
        "person.register", "person/w", keeper, "01-04T08:00",
        #"{"name":"王","unit":"ZW","roles":["window"]}"#),
      item("GH-XK-0001", "GH"), item("XF-XK-0001", "XF"),
      line("template.adopt", "template/start", keeper, "01-04T08:00", template),
      line(
        "stage.register", "", lead, "08-01T08:00",
        #"{"template":"start","applicant":{"name":"公司"}}"#),
      line("stage.accept", stage, lead, "08-01T09:00", #"{"documentNumber":"受1号"}"#),
      line("stage.route", stage, lead, "08-01T10:00", #"{"branches":["A"]}"#),
    ] {
      let outcome = try say(text)
      #expect(outcome["done"] != nil, "\(text) \(outcome.text)")
    }
    let deliver = line(
      "stage.deliver", stage, lead, "08-10T10:00", #"{"mode":"direct","receiver":"某人"}"#)
    let refused = try say(deliver)["refused"]
    #expect(refused?["code"]?.string == "branchMissing" && refused?["detail"]?.string == "B")
    // Nor is it said to be over.
    for word in ["stage.concluded", "stage.delivered"] {
      let forged = deliver.replacing("stage.deliver\"", with: word + "\"")
      var buffer = xn_buffer()
      #expect(CXiaoneng.xn_execute(handle, forged, forged.utf8.count, &buffer) != 0)
      CXiaoneng.xn_buffer_free(&buffer)
    }
  }

  @Test func `each party answers for its days, exactly`() throws {
    try withCalendar { calendar in
      let items = items([7, 13, 14, 11, 18])
      let pauses = [xn_stage_pause(item: 1, from: 4, through: 6, cause: 3)]
      var shares = Array(repeating: xn_stage_share(), count: 7)
      var (count, planned, actual) = (0, Int32(0), Int32(0))
      #expect(
        CXiaoneng.xn_stage_shares(
          calendar, routed, items, 5, Self.links, 5, pauses, 1, &shares, 7, &count, &planned,
          &actual) == 0)
      #expect(planned == 14 && actual == 18)
      #expect(
        shares.prefix(count).map { "\($0.kind) \($0.party) \($0.numerator)/\($0.denominator)" }
          == ["1 10 3/2", "2 3 1/2", "1 11 1/1", "1 12 2/1", "1 14 -1/1"])
      #expect(
        CXiaoneng.xn_stage_shares(
          calendar, routed, items, 5, Self.links, 5, pauses, 1, &shares, 4, &count, nil, nil)
          == Fault.Code.tooLarge.number)
    }
  }
}
