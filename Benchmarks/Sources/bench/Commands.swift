import Foundation
import Xiaoneng
import XiaonengSQLite
import Yardstick

/// Commands in memory and on SQLite, each beside C loops with rows of the same size: one that keeps the lists and
/// counters of a portal, and the bare one.
struct CommandBench {
  let folder: String
  let cases: Int

  func inMemory(into table: inout Table) throws {
    try memory(try Workload(cases: cases), &table)
  }

  func onSQLite(into table: inout Table) throws {
    let work = try Workload(cases: cases)
    let size = try entrySize(work)
    try sqlite(work, batch: 1, commands: 2_000, size, bar: 1.2, &table)
    try sqlite(work, batch: 1_000, commands: work.commands.count, size, bar: 5, &table)
    try sqlite(work, batch: 10_000, commands: work.commands.count, size, bar: 4, &table)
  }

  private func memory(_ work: Workload, _ table: inout Table) throws {
    let batches = Workload.batches(work.commands[...], of: 1_000)
    let rate = try rounds(3) {
      let engine = try work.engine(on: MemoryStore())
      let time = try seconds { try Workload.run(batches, on: engine) }
      return Double(work.commands.count) / time
    }
    table.add(
      Row(
        name: "commands in memory, batches of 1,000", value: rate.median, worst: rate.worst,
        unit: "commands/s", bar: "≥ 500,000/s", holds: rate.median >= 500_000))
  }

  /// The mean size of an entry's text, for the rows of the yardstick.
  private func entrySize(_ work: Workload) throws -> Int32 {
    let engine = try work.engine(on: MemoryStore())
    try Workload.run(work.commands[...], on: engine, batch: 10_000)
    let first = Int64(work.foundation.count)
    let entries = try engine.store.scan(after: first, limit: 20_000)
    return Int32(entries.reduce(0) { $0 + $1.text.count } / max(1, entries.count))
  }

  /// How many counters a command of a case adds to, in the mean of the workload's eight.
  private static let counters: Int32 = 2

  private func sqlite(
    _ work: Workload, batch: Int, commands: Int, _ size: Int32, bar: Double, _ table: inout Table
  ) throws {
    var round = 0
    var (portals, loops): ([Double], [Double]) = ([], [])
    let rate = try rounds(3) {
      round += 1
      let path = "\(folder)/xn-\(batch)-\(round).db"
      let engine = try work.engine(on: SQLiteStore(path: path))
      // Singly: the cases are there already, and each command is a transaction of its own.
      let start = batch == 1 ? cases : 0
      if start > 0 { try Workload.run(work.commands[..<start], on: engine, batch: 10_000) }
      let part = work.commands[start..<min(start + commands, work.commands.count)]
      let batches = Workload.batches(part, of: batch)
      let time = try seconds { try Workload.run(batches, on: engine) }
      func plain(_ name: String, counters: Int32) throws -> Double {
        let time = yardstick_loop(
          "\(folder)/\(name)-\(batch)-\(round).db", Int64(cases), Int64(part.count), Int64(batch),
          300, size, counters)
        guard time > 0 else { throw Fault(.storeFailed, detail: "yardstick \(time)") }
        return Double(part.count) / time
      }
      portals.append(try plain("portal", counters: Self.counters))
      loops.append(try plain("c", counters: -1))
      return Double(part.count) / time
    }
    func middle(_ rates: [Double]) -> Double { rates.dropFirst().sorted()[1] }
    let name = "commands on SQLite, FULL, batches of \(batch)"
    table.add(
      Row(
        name: name, value: rate.median, worst: rate.worst, unit: "commands/s",
        yardstick: middle(portals), yardstickName: "C loop with lists and counters",
        bar: "≥ \(bar) × C loop with lists and counters",
        holds: rate.median >= bar * middle(portals)))
    table.add(
      Row(
        name: name, value: rate.median, worst: rate.worst, unit: "commands/s",
        yardstick: middle(loops), yardstickName: "bare C loop", bar: "—", holds: nil))
  }
}
