import CXiaoneng
import Xiaoneng
import XiaonengSQLite

/// The C door beside what is behind it: what a typed call adds to the Swift call, and what JSON adds to
/// a command.
struct CDoorBench {
  let folder: String
  let cases: Int

  func run(into table: inout Table) throws {
    try calls(into: &table)
    try arrays(into: &table)
    try commands(into: &table)
  }

  // MARK: - Calls

  /// Nanoseconds a call, C beside Swift, round by round in turn.
  private func pair(
    _ name: String, _ count: Int, into table: inout Table, c: () throws -> Void,
    swift: () throws -> Void
  ) throws {
    var times: (c: [Double], swift: [Double]) = ([], [])
    try c()
    try swift()
    for _ in 0..<9 {
      times.swift.append(try processorSeconds(swift) / Double(count) * 1e9)
      times.c.append(try processorSeconds(c) / Double(count) * 1e9)
    }
    times.c.sort()
    times.swift.sort()
    table.add(
      Row(
        name: name, value: times.c[4], worst: times.c[8], unit: "ns", yardstick: times.swift[4],
        yardstickName: "the Swift call", bar: "≤ 1.1 ×",
        holds: times.c[4] <= times.swift[4] * 1.1))
  }

  private static let starts: [Int32] = {
    var random = SplitMix64(seed: 3)
    return (0..<4_096).map { _ in Int32(14_000 + random.next() % 3_000) }
  }()
  private static let steps: [Int32] = (0..<4_096).map { Int32($0 % 60) }

  private func calls(into table: inout Table) throws {
    let calendar = WorkingCalendar.china
    var handle: OpaquePointer?
    guard xn_calendar_open("china", &handle) == 0 else { throw Fault(.badHandle) }
    defer { _ = xn_calendar_close(handle) }
    let (starts, steps) = (Self.starts, Self.steps)
    let rounds = 100
    let count = starts.count * rounds
    var sum: Int64 = 0
    try pair("xn_calendar_add", count, into: &table) {
      var (day, provisional): (Int32, Int32) = (0, 0)
      for _ in 0..<rounds {
        for index in starts.indices {
          _ = xn_calendar_add(handle, starts[index], steps[index], &day, &provisional)
          sum &+= Int64(day &+ provisional)
        }
      }
    } swift: {
      for _ in 0..<rounds {
        for index in starts.indices {
          let answer = try calendar.adding(Int(steps[index]), to: Day(starts[index]))
          sum &+= Int64(answer.day.number &+ (answer.isProvisional ? 1 : 0))
        }
      }
    }
    try pair("xn_calendar_count", count, into: &table) {
      var days: Int32 = 0
      for _ in 0..<rounds {
        for index in starts.indices {
          _ = xn_calendar_count(handle, starts[index], starts[index] &+ steps[index], &days)
          sum &+= Int64(days)
        }
      }
    } swift: {
      for _ in 0..<rounds {
        for index in starts.indices {
          sum &+= Int64(
            try calendar.count(
              after: Day(starts[index]), through: Day(starts[index] &+ steps[index])))
        }
      }
    }
    try clocks(handle, calendar, into: &table, &sum)
    if sum == 1 { print(sum) }
  }

  private func clocks(
    _ handle: OpaquePointer?, _ calendar: WorkingCalendar, into table: inout Table,
    _ sum: inout Int64
  ) throws {
    let rounds = 20
    let pauses = [xn_pause(start: 14_010, end: 14_020, notified: xn_budget())]
    try pauses.withUnsafeBufferPointer { paused in
      for (name, with) in [("xn_clock_due", 0), ("xn_clock_due, one pause", 1)] {
        let structs = Self.starts.map { start in
          var clock = xn_clock()
          clock.struct_size = UInt32(MemoryLayout<xn_clock>.size)
          clock.start = start
          clock.budget = xn_budget(unit: Int32(XN_BUDGET_WORKING_DAYS), amount: 20)
          clock.pauses = with == 0 ? nil : paused.baseAddress
          clock.pause_count = with
          return clock
        }
        let values = Self.starts.map { start in
          LegalClock(
            start: Day(start), budget: .workingDays(20),
            pauses: with == 0 ? [] : [Pause(start: Day(14_010), end: Day(14_020))])
        }
        var total: Int64 = 0
        try structs.withUnsafeBufferPointer { structs in
          try pair(name, structs.count * rounds, into: &table) {
            var (day, provisional): (Int32, Int32) = (0, 0)
            for _ in 0..<rounds {
              for index in structs.indices {
                _ = xn_clock_due(
                  handle, structs.baseAddress.map { $0 + index }, .min, &day, &provisional)
                total &+= Int64(day &+ provisional)
              }
            }
          } swift: {
            for _ in 0..<rounds {
              for clock in values {
                let due = try clock.due(in: calendar)
                total &+= Int64(due.day.number &+ (due.isProvisional ? 1 : 0))
              }
            }
          }
        }
        sum &+= total
      }
    }
  }

  // MARK: - Arrays

  private func arrays(into table: inout Table) throws {
    let calendar = WorkingCalendar.china
    var handle: OpaquePointer?
    guard xn_calendar_open("china", &handle) == 0 else { throw Fault(.badHandle) }
    defer { _ = xn_calendar_close(handle) }
    let (starts, steps) = (Self.starts, Self.steps)
    var results = [Int32](repeating: 0, count: starts.count)
    var others = results
    let rounds = 500
    try pair("xn_calendar_add_batch, an element", starts.count * rounds, into: &table) {
      for _ in 0..<rounds {
        _ = xn_calendar_add_batch(handle, starts, steps, starts.count, &results, nil)
      }
    } swift: {
      for _ in 0..<rounds {
        var span = others.mutableSpan
        _ = try calendar.add(steps.span, to: starts.span, into: &span)
      }
    }
    let structs = starts.map { start in
      var clock = xn_clock()
      clock.struct_size = UInt32(MemoryLayout<xn_clock>.size)
      clock.start = start
      clock.budget = xn_budget(unit: Int32(XN_BUDGET_WORKING_DAYS), amount: 20)
      return clock
    }
    let values = starts.map { LegalClock(start: Day($0), budget: .workingDays(20)) }
    try pair("xn_clock_due_batch, an element", starts.count * 50, into: &table) {
      for _ in 0..<50 {
        _ = xn_clock_due_batch(handle, structs, structs.count, .min, &results, nil, nil)
      }
    } swift: {
      for _ in 0..<50 {
        for index in values.indices {
          others[index] = try values[index].due(in: calendar).day.number
        }
      }
    }
  }

  // MARK: - Commands

  /// What JSON costs a command, beside what the decision costs.
  func json(into table: inout Table) throws {
    let work = try Workload(cases: cases)
    let texts = work.commands.map { $0.json.canonicalBytes }
    let outcomes = try work.engine(on: MemoryStore()).execute(work.commands)
    var read: [CommandRequest] = []
    let decode = try times {
      read.removeAll(keepingCapacity: true)
      return try processorSeconds {
        for text in texts { read.append(try CommandRequest.read(try JSONValue(parsing: text))) }
      }
    }
    var bytes = 0
    let encode = try times {
      try processorSeconds { for outcome in outcomes { bytes &+= outcome.text.count } }
    }
    let batches = Workload.batches(work.commands[...], of: 1_000)
    let decide = try times {
      let engine = try work.engine(on: MemoryStore())
      return try processorSeconds { try Workload.run(batches, on: engine) }
    }
    let each = 1e9 / Double(texts.count)
    table.add(
      Row(
        name: "reading a command from JSON", value: decode.median * each,
        worst: decode.worst * each,
        unit: "ns", yardstick: decide.median * each, yardstickName: "deciding it", bar: ""))
    let whole = (decode.median + encode.median) * each
    table.add(
      Row(
        name: "reading it and writing its outcome", value: whole,
        worst: (decode.worst + encode.worst) * each, unit: "ns",
        yardstick: decide.median * each, yardstickName: "deciding it", bar: "≤ 1 ×",
        holds: decode.median + encode.median <= decide.median))
  }

  /// Median and worst of times, the first round thrown away.
  private func times(_ body: () throws -> Double) rethrows -> (median: Double, worst: Double) {
    _ = try body()
    let times = try (0..<5).map { _ in try body() }.sorted()
    return (times[2], times[4])
  }

  /// Commands a second through each door, beside the Swift call, in memory and on SQLite.
  private func commands(into table: inout Table) throws {
    let work = try Workload(cases: cases)
    let typed = TypedWorkload(work.commands)
    let lines = work.commands.map { $0.json.canonicalBytes }
    var path = 0
    for (store, batch) in [("memory", 1), ("memory", 1_000), ("SQLite", 1), ("SQLite", 1_000)] {
      let inMemory = store == "memory"
      let part = !inMemory && batch == 1 ? 1_000 : lines.count
      func url() -> String {
        path += 1
        return inMemory ? "memory:" : "sqlite:\(folder)/c-\(path).db"
      }
      // In memory only the processor's time counts; on SQLite the disk's does.
      func rate(_ body: () throws -> Void) rethrows -> Double {
        Double(part) / (inMemory ? try processorSeconds(body) : try seconds(body))
      }
      var rates: [String: [Double]] = [:]
      // Turn by turn, so that what else the machine does falls on all of them.
      for round in 0..<(inMemory ? 6 : 4) {
        let name = url()
        // As the C door opens it, salts of the machine's included.
        let engine = try Engine(
          store: inMemory ? MemoryStore() : SQLiteStore(path: String(name.dropFirst(7))))
        try refuseNone(try engine.execute(work.foundation))
        let batches = Workload.batches(work.commands[..<part], of: batch)
        let swift = try rate { try Workload.run(batches, on: engine) }
        let structs = try withEngine(url(), work.foundation) { engine in
          try rate { try typed.run(on: engine, ..<part, batch: batch) }
        }
        let json = try withEngine(url(), work.foundation) { engine in
          try rate { try Self.run(lines[..<part], on: engine, batch: batch) }
        }
        if round == 0 { continue }
        rates["Swift", default: []].append(swift)
        rates["typed", default: []].append(structs)
        rates["JSON", default: []].append(json)
      }
      let swift = (rates["Swift"] ?? []).sorted()
      for (door, bar) in [("typed", 0.91), ("JSON", 0.6)] {
        let sorted = (rates[door] ?? []).sorted()
        let median = sorted[sorted.count / 2]
        table.add(
          Row(
            name: "\(door) door, \(store), batches of \(batch)", value: median, worst: sorted[0],
            unit: "commands/s", yardstick: swift[swift.count / 2],
            yardstickName: "the Swift call", bar: "≥ \(bar) ×",
            holds: median >= swift[swift.count / 2] * bar))
      }
    }
  }

  private func withEngine<Result>(
    _ url: String, _ foundation: [CommandRequest], _ body: (OpaquePointer) throws -> Result
  ) throws -> Result {
    var engine: OpaquePointer?
    guard xn_open(url, &engine) == 0, let engine else { throw Fault(.storeFailed) }
    defer { _ = xn_close(engine) }
    try Self.run(foundation.map { $0.json.canonicalBytes }[...], on: engine, batch: 1_000)
    return try body(engine)
  }

  private static func run(
    _ lines: ArraySlice<[UInt8]>, on engine: OpaquePointer, batch: Int
  ) throws {
    var rest = lines
    while let first = rest.first {
      var text = first
      if batch > 1 { text = Array(rest.prefix(batch).joined(separator: [0x0A])) }
      var out = xn_buffer()
      let status = text.withUnsafeBytes { bytes in
        let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        return batch == 1
          ? xn_execute(engine, start, bytes.count, &out)
          : xn_execute_batch(
            engine, start, bytes.count, UInt32(XN_BATCH_ALL_OR_NOTHING), &out)
      }
      guard status == 0, let bytes = out.bytes, bytes[2] == 0x64 else {
        throw Fault(.badValue, detail: out.bytes.map { String(cString: $0) })
      }
      xn_buffer_free(&out)
      rest = rest.dropFirst(batch)
    }
  }
}

extension Outcome {
  /// The outcome as the JSON door writes it.
  fileprivate var text: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes
  }
}
