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
