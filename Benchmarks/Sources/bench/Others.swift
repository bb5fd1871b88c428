import Foundation
import Xiaoneng
import XiaonengSQLite
import XiaonengSimulation

/// Working days in batch, beside numpy in the same run where it is there.
func calendarBench(into table: inout Table) throws {
  let count = 1_000_000
  var random = SplitMix64(seed: 3)
  let first = Day(year: 2010, month: 1, day: 1)?.number ?? 0
  let starts = (0..<count).map { _ in first + Int32(random.next() % 5_000) }
  let ends = starts.map { $0 + Int32(random.next() % 400) }
  let steps = (0..<count).map { _ in Int32(random.next() % 60) }
  var results = [Int32](repeating: 0, count: count)
  let calendar = WorkingCalendar.china
  let add = try rounds(9) {
    Double(count)
      / (try seconds {
        var span = results.mutableSpan
        _ = try calendar.add(steps.span, to: starts.span, into: &span)
      })
  }
  let tally = try rounds(9) {
    Double(count)
      / (try seconds {
        var span = results.mutableSpan
        _ = try calendar.count(after: starts.span, through: ends.span, into: &span)
      })
  }
  let numpy = numpyRates(count: count)
  for (name, rate, peer) in [
    ("add working days, batch", add, numpy?.add),
    ("count working days, batch", tally, numpy?.count),
  ] {
    table.add(
      Row(
        name: name, value: rate.median, worst: rate.worst, unit: "answers/s", yardstick: peer,
        yardstickName: peer == nil ? "" : "numpy.busday", bar: "≥ 10 × numpy",
        holds: peer.map { rate.median >= 10 * $0 }))
  }
}

/// numpy's rates on the same kind of input, or nil where numpy is not there.
private func numpyRates(count: Int) -> (add: Double, count: Double)? {
  var holidays: [String] = []
  for number in Int32(14_610)...Int32(20_600) {
    let day = Day(number)
    if !day.isWeekend, (try? WorkingCalendar.china.isWorkday(day)) == false {
      holidays.append("'\(day)'")
    }
  }
  let script = """
    import time, numpy as np
    rng = np.random.default_rng(3); n = \(count)
    start = np.datetime64('2010-01-01') + rng.integers(0, 5000, n); step = rng.integers(0, 60, n)
    end = start + rng.integers(0, 400, n)
    cal = np.busdaycalendar(holidays=[\(holidays.joined(separator: ","))])
    def rate(f):
        f(); t = []
        for _ in range(3):
            a = time.perf_counter(); f(); t.append(time.perf_counter() - a)
        return n / sorted(t)[1]
    print(rate(lambda: np.busday_offset(start, step, roll='backward', busdaycal=cal)),
          rate(lambda: np.busday_count(start, end, busdaycal=cal)))
    """
  let numbers = printed(byPython: script)
  return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
}

/// A sweep of 100,000 open cases with *k* due: the cost must grow with *k*.
func sweepBench(folder: String, into table: inout Table) throws {
  let open = 100_000
  let work = try Workload(cases: open)
  let engine = try work.engine(on: SQLiteStore(path: "\(folder)/sweep.db"))
  let submitted = work.commands[..<open]
  // k cases are handed in earlier than the rest, a day for each k, so that each sweep meets just those.
  let groups = [(10, -28), (100, -21), (1_000, -14)]
  var early: [CommandRequest] = []
  var rest = Array(submitted)
  for (count, days) in groups {
    for var request in rest.prefix(count) {
      request.at = Instant(request.at.milliseconds + Int64(days) * 86_400_000)
      early.append(request)
    }
    rest.removeFirst(count)
  }
  try Workload.run(early[...], on: engine, batch: 10_000)
  try Workload.run(rest[...], on: engine, batch: 10_000)
  for (count, days) in groups {
    let at = Instant((submitted.first?.at.milliseconds ?? 0) + Int64(days + 8) * 86_400_000)
    var dossiers: Int64 = 0
    let time = try seconds { dossiers = try engine.sweep(at: at, limit: 100_000).dossiers }
    let each = time * 1_000_000 / Double(max(1, dossiers))
    table.add(
      Row(
        name: "sweep of 100,000 open cases, \(dossiers) due", value: time * 1_000,
        worst: time * 1_000, unit: "ms", bar: "grows with k (\(Int(each)) µs each)",
        // Ten milliseconds for a transaction made durable, and no more than 100 µs a dossier.
        holds: dossiers >= Int64(count) && time < 0.01 + Double(dossiers) * 0.0001))
  }
}

/// Cards for 1,000 of many open cases that are late, and the board of lights with its 1,000 rows. Of a million open cases
/// the same with `XN_BENCH_OPEN=1000000`.
func supervisionBench(folder: String, into table: inout Table) throws {
  let wished = ProcessInfo.processInfo.environment["XN_BENCH_OPEN"].flatMap { Int($0) }
  let (open, late) = (min(max(wished ?? 20_000, 2_000), 5_000_000), 1_000)
  let work = try Workload(cases: open)
  let engine = try work.engine(on: SQLiteStore(path: "\(folder)/cards.db"))
  guard let first = Day("2012-01-01") else { return }
  let adoption = CommandRequest(
    .register(
      .adoptRules(
        Law.Adoption(
          document: "bench", validFrom: first,
          set: Law.RuleSet(
            id: "bench2012", parent: "danzhou2011", validFrom: first,
            changes: ["supervision": ["issue": ["yellow", "red"]]])))),
    on: DossierKey(.ruleSet, "main"), by: Principal("xn", .administrator),
    at: Instant(startOf: first))
  try Workload.run([adoption][...], on: engine, batch: 1)
  let submitted = work.commands[..<open]
  var early: [CommandRequest] = []
  for var request in submitted.prefix(late) {
    request.at = Instant(request.at.milliseconds - 14 * 86_400_000)
    early.append(request)
  }
  try Workload.run(early[...], on: engine, batch: 10_000)
  try Workload.run(submitted.dropFirst(late), on: engine, batch: 10_000)
  let at = Instant((submitted.first?.at.milliseconds ?? 0) - 6 * 86_400_000)
  var dossiers: Int64 = 0
  let swept = try seconds { dossiers = try engine.sweep(at: at, limit: 100_000).dossiers }
  table.add(
    Row(
      name: "sweep with cards, \(open) open cases, \(late) late", value: swept * 1_000,
      worst: swept * 1_000, unit: "ms", bar: "grows with what is due (\(dossiers) dossiers)",
      holds: swept < 0.01 + Double(dossiers) * 0.0002))
  var shown = 0
  let rate = try rounds(3) {
    -1_000
      * (try seconds {
        let reply = try engine.query(
          .supervisionBoard(Supervision.CardFilter(limit: 1_000)),
          by: Principal("auditor", .auditor),
          at: at)
        if case .supervisionBoard(let board)? = reply.answer { shown = board.rows.count }
      })
  }
  table.add(
    Row(
      name: "board of lights, \(shown) rows", value: -rate.median, worst: -rate.worst, unit: "ms",
      bar: "< 5 ms", holds: shown == late && -rate.median < 5))
}

/// Past cases of another system, six steps each.
func importBench(folder: String, into table: inout Table) throws {
  let cases = 5_000
  let day = Day(year: 2011, month: 10, day: 10) ?? Day(0)
  let at = Instant(startOf: day)
  var requests: [CommandRequest] = []
  for index in 0..<cases {
    let past = Cases.PastCase(
      source: "bench", submitted: day, submittedAt: at, closed: try day.adding(10),
      closedAt: Instant(at.milliseconds + 864_000_000), promised: .workingDays(10),
      statutory: .workingDays(20),
      steps: (0..<6).map { Cases.PastStep("step \($0)", at: at, by: "Resource\($0)") })
    requests.append(
      CommandRequest(
        .case(.import(past)), on: .case("bench-\(index)"),
        by: Principal("xn", .administrator), at: at, key: "bench-\(index)"))
  }
  var round = 0
  let rate = try rounds(3) {
    round += 1
    let engine = try Engine(store: SQLiteStore(path: "\(folder)/import-\(round).db"))
    let time = try seconds { try Workload.run(requests[...], on: engine, batch: 1_000) }
    return Double(cases * 6) / time
  }
  table.add(
    Row(
      name: "import of past cases, six events each", value: rate.median, worst: rate.worst,
      unit: "events/s", bar: "—", holds: nil))
}

/// Resident bytes for each open case of a store in memory.
func memoryBench(into table: inout Table) throws {
  let open = 200_000
  let work = try Workload(cases: open)
  let part = work.commands[..<(2 * open)]
  let engine = try work.engine(on: MemoryStore())
  let batches = Workload.batches(part, of: 10_000)
  let before = resident()
  try Workload.run(batches, on: engine)
  let bytes = Double(resident() - before) / Double(open)
  table.add(
    Row(
      name: "memory of one open case, accepted", value: bytes, worst: bytes, unit: "bytes",
      bar: "≤ 512 bytes", holds: bytes <= 512))
}

private func resident() -> Int {
  guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
    return 0
  }
  let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
}
