import Foundation
import Xiaoneng

/// A joint stage of 200 items with links of both modes, planned, beside networkx ordering the same graph and taking
/// two passes over whole numbers, without any calendar; and its delay divided, day by day.
func stagesBench(into table: inout Table) throws {
  let items = 200
  var random = SplitMix64(seed: 14)
  guard let routed = Day("2012-08-01") else { throw Fault(.badValue) }
  var stage = JointStages.Stage(items: [])
  var links: [(Int, Int)] = []
  var limits: [Int32] = []
  for place in 0..<items {
    let limit = Int32(1 + random.next() % 20)
    limits.append(limit)
    var item = JointStages.Item(
      "\(place)", department: "部门\(place % 23)", limit: .workingDays(limit))
    for number in 0..<(place == 0 ? 0 : 2) {
      let other = place - 1 - Int(random.next() % UInt64(min(place, 20)))
      guard !item.after.contains(where: { $0.item == "\(other)" }) else { continue }
      item.after.append(JointStages.Link("\(other)", mode: number == 0 ? .finishFirst : .together))
      links.append((other, place))
    }
    stage.items.append(item)
  }
  // Every item takes a tenth longer than it may, and then waits for what it is decided with.
  for item in stage.items {
    func latest(_ mode: JointStages.Link.Mode) -> Int32 {
      item.after.filter { $0.mode == mode }.compactMap { stage.actual[$0.item] }.max() ?? 0
    }
    guard case .workingDays(let limit) = item.limit else { continue }
    stage.actual[item.id] = max(latest(.finishFirst) + limit + limit / 10, latest(.together))
  }
  let calendar = WorkingCalendar.china
  let planned = try rounds(9) {
    1 / (try seconds { for _ in 0..<100 { _ = try stage.plan(from: routed, in: calendar) } } / 100)
  }
  let theirs = networkxPasses(links: links, days: limits).map { $0 / Double(items) }
  table.add(
    Row(
      name: "plan of a joint stage of 200 items", value: planned.median, worst: planned.worst,
      unit: "stages/s", yardstick: theirs, yardstickName: theirs == nil ? "" : "networkx",
      bar: "under 1 ms: ≥ 1,000/s", holds: planned.median >= 1_000))
  let shared = try rounds(9) {
    1 / (try seconds { _ = try stage.shares(from: routed, in: calendar) })
  }
  table.add(
    Row(
      name: "whose days its delay was", value: shared.median, worst: shared.worst, unit: "stages/s",
      yardstick: nil, yardstickName: "", bar: "—", holds: true))
}
