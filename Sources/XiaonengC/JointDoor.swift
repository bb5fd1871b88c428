// Names and documentation are those of include/xiaoneng.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase, AllPublicDeclarationsHaveDocumentation

import CXiaoneng
import Xiaoneng

@_cdecl("xn_stage_plan") @implementation
public func xn_stage_plan(
  _ calendar: OpaquePointer?, _ routed: xn_day, _ items: UnsafePointer<xn_stage_item>?,
  _ item_count: Int, _ links: UnsafePointer<xn_stage_link>?, _ link_count: Int,
  _ days: UnsafeMutablePointer<xn_stage_day>?, _ total: UnsafeMutablePointer<Int32>?,
  _ finish: UnsafeMutablePointer<xn_day>?
) -> xn_status {
  boundary {
    guard days != nil || item_count == 0 else { throw Fault(.nullArgument) }
    let stage = try JointStages.Stage(items, item_count, links, link_count)
    let plan = try Handle.withCalendar(calendar) { calendar in
      try stage.plan(from: Day(routed), in: calendar)
    }
    if let days {
      for (place, item) in plan.items.enumerated() {
        var day = xn_stage_day()
        (day.day, day.finish) = (item.day, item.finish.number)
        (day.slack, day.critical) = (item.slack, item.critical ? 1 : 0)
        Output.store(day, days, place)
      }
    }
    if let total { Output.store(plan.days, total) }
    if let finish { Output.store(plan.finish.number, finish) }
  }
}

@_cdecl("xn_stage_shares") @implementation
public func xn_stage_shares(
  _ calendar: OpaquePointer?, _ routed: xn_day, _ items: UnsafePointer<xn_stage_item>?,
  _ item_count: Int, _ links: UnsafePointer<xn_stage_link>?, _ link_count: Int,
  _ pauses: UnsafePointer<xn_stage_pause>?, _ pause_count: Int,
  _ shares: UnsafeMutablePointer<xn_stage_share>?, _ capacity: Int,
  _ count: UnsafeMutablePointer<Int>?, _ planned: UnsafeMutablePointer<Int32>?,
  _ actual: UnsafeMutablePointer<Int32>?
) -> xn_status {
  boundary {
    let room = try Input.count(capacity)
    guard let count, shares != nil || room == 0 else { throw Fault(.nullArgument) }
    var stage = try JointStages.Stage(items, item_count, links, link_count)
    try stage.take(items, pauses, pause_count)
    let found = try Handle.withCalendar(calendar) { calendar in
      try stage.shares(from: Day(routed), in: calendar)
    }
    let rows = try found.shares.map { try xn_stage_share($0) }
    guard rows.count <= room else {
      throw Fault(.tooLarge, field: "shares", detail: "\(rows.count) > \(room)")
    }
    if let shares {
      for (place, row) in rows.enumerated() { Output.store(row, shares, place) }
    }
    Output.store(rows.count, count)
    if let planned { Output.store(found.planned, planned) }
    if let actual { Output.store(found.actual, actual) }
  }
}

extension JointStages.Stage {
  /// The stage of C: an item's place is its name, a department's number its.
  fileprivate init(
    _ items: UnsafePointer<xn_stage_item>?, _ itemCount: Int,
    _ links: UnsafePointer<xn_stage_link>?,
    _ linkCount: Int
  ) throws {
    let itemCount = try Input.count(itemCount)
    let linkCount = try Input.count(linkCount)
    guard itemCount <= Self.mostItems else {
      throw Refusal(.tooMany, field: "items", detail: "\(itemCount) > \(Self.mostItems)")
    }
    guard linkCount <= Self.mostLinks else {
      throw Refusal(.tooMany, field: "links", detail: "\(linkCount) > \(Self.mostLinks)")
    }
    guard itemCount == 0 || items != nil, linkCount == 0 || links != nil else {
      throw Fault(.nullArgument)
    }
    self.init(items: [])
    if let items {
      self.items = (0..<itemCount).map { place in
        let item = Input.element(items, place)
        return JointStages.Item(
          "\(place)", department: "d\(item.department)", limit: .workingDays(item.limit))
      }
    }
    if let links {
      for place in 0..<linkCount {
        let link = Input.element(links, place)
        guard self.items.indices.contains(Int(link.item)) else {
          throw Refusal(.notFound, field: "links[\(place)].item", detail: "\(link.item)")
        }
        guard link.mode == XN_STAGE_FINISH_FIRST || link.mode == XN_STAGE_TOGETHER else {
          throw Fault(.badValue, field: "links[\(place)].mode", detail: "\(link.mode)")
        }
        self.items[Int(link.item)].after.append(
          JointStages.Link(
            "\(link.after)", mode: link.mode == XN_STAGE_TOGETHER ? .together : .finishFirst))
      }
    }
  }

  /// How it went.
  fileprivate mutating func take(
    _ items: UnsafePointer<xn_stage_item>?, _ pauses: UnsafePointer<xn_stage_pause>?,
    _ pauseCount: Int
  ) throws {
    let pauseCount = try Input.count(pauseCount)
    guard pauseCount <= Self.mostLinks else {
      throw Refusal(.tooMany, field: "pauses", detail: "\(pauseCount) > \(Self.mostLinks)")
    }
    guard pauseCount == 0 || pauses != nil else { throw Fault(.nullArgument) }
    if let items {
      for place in self.items.indices {
        let item = Input.element(items, place)
        actual["\(place)"] = item.actual
        if item.routed_on != 0 { routedOn["\(place)"] = item.routed_on }
      }
    }
    guard let pauses else { return }
    self.pauses = (0..<pauseCount).map { place in
      let pause = Input.element(pauses, place)
      return JointStages.Pause(
        item: "\(pause.item)", from: pause.from, through: pause.through, cause: "c\(pause.cause)")
    }
  }
}

extension xn_stage_share {
  fileprivate init(_ share: JointStages.PartyShare) throws(Refusal) {
    guard let above = Int64(exactly: share.days.numerator),
      let below = Int64(exactly: share.days.denominator)
    else { throw Refusal(.figureTooFine, field: "shares") }
    self.init()
    (numerator, denominator) = (above, below)
    switch share.party.first {
    case "d": kind = Int32(XN_STAGE_DEPARTMENT)
    case "c": kind = Int32(XN_STAGE_CAUSE)
    default: kind = Int32(XN_STAGE_LEAD)
    }
    party = Int32(share.party.dropFirst()) ?? 0
  }
}
