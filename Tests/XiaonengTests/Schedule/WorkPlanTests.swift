import Foundation
import Testing
import Xiaoneng

/// Backward schedules 倒排工期: DOMAIN §5.3.
@Suite struct WorkPlanTests {
  static let tasks = [
    WorkTask("A", days: 10, name: "立项"),
    WorkTask("B", days: 15, name: "用地规划", after: [WorkLink("A")]),
    WorkTask("C", days: 12, name: "工程规划", after: [WorkLink("B")]),
    WorkTask("D", days: 30, name: "招标", after: [WorkLink("A")]),
    WorkTask("E", days: 5, name: "施工许可", after: [WorkLink("C"), WorkLink("D")]),
    WorkTask("F", days: 60, name: "主体", after: [WorkLink("E")]),
    WorkTask("G", days: 10, name: "联合验收", after: [WorkLink("F")]),
  ]

  static func plan(_ start: String = "2012-07-01", tasks: [WorkTask] = tasks) -> WorkPlan {
    WorkPlan(start: day(start), finish: day("2012-12-31"), tasks: tasks)
  }

  @Test func `the vector of the rule comes out to the day`() throws {
    let schedule = try Self.plan().schedule(in: .china)
    #expect(
      schedule.tasks.map { "\($0.id) \($0.latestStart)..\($0.latestFinish)" } == [
        "A 2012-07-18..2012-07-31", "B 2012-08-06..2012-08-24", "C 2012-08-27..2012-09-11",
        "D 2012-08-01..2012-09-11", "E 2012-09-12..2012-09-18", "F 2012-09-19..2012-12-17",
        "G 2012-12-18..2012-12-31",
      ])
    #expect(schedule.feasible)
    #expect(schedule.critical == ["A", "D", "E", "F", "G"])
    // From 2 July the first begins twelve working days before it must.
    #expect(schedule.tasks.map(\.slack) == [12, 15, 15, 12, 12, 12, 12])
    #expect(schedule.slip == -12)
  }

  @Test func `begun too late it cannot be done, and the chain that makes it so is named`() throws {
    let schedule = try Self.plan().schedule(in: .china, asOf: day("2012-07-25"))
    #expect(!schedule.feasible)
    #expect(schedule.chain == ["A", "D", "E", "F", "G"])
    #expect(schedule.tasks[0].slack == -5)
    #expect(schedule.slip == 5)
    #expect(schedule.forecast == day("2013-01-08"))
    #expect(schedule.tasks[0].late && schedule.tasks[3].late)
    // B still has nothing to make up for: it is behind only by what A is.
    #expect(schedule.tasks[1].slack == -2)
  }

  @Test func `facts move the forecast: what is done keeps its days`() throws {
    var tasks = Self.tasks
    (tasks[0].started, tasks[0].finished) = (day("2012-07-02"), day("2012-07-10"))
    tasks[3].started = day("2012-07-11")
    let schedule = try Self.plan(tasks: tasks).schedule(in: .china, asOf: day("2012-07-20"))
    #expect(schedule.tasks[0].earliestFinish == day("2012-07-10"))
    #expect(!schedule.tasks[0].late && !schedule.tasks[0].critical)
    #expect(schedule.tasks[3].earliestFinish == day("2012-08-21"))
    // What has begun and should be done is not done before today.
    tasks[3].started = day("2012-03-01")
    let slow = try Self.plan(tasks: tasks).schedule(in: .china, asOf: day("2012-07-20"))
    #expect(slow.tasks[3].earliestFinish == day("2012-07-20"))
  }

  @Test func `lags, milestones, calendar days and fixed days count`() throws {
    var wait = WorkTask("养护", days: 28, after: [WorkLink("浇筑")])
    wait.calendarDays = true
    var approval = WorkTask("批准", days: 0, after: [WorkLink("养护", lag: 2)])
    approval.milestone = true
    var pour = WorkTask("浇筑", days: 3)
    pour.notBefore = day("2012-08-11")
    let plan = WorkPlan(
      start: day("2012-08-01"), finish: day("2012-09-28"), tasks: [pour, wait, approval])
    let schedule = try plan.schedule(in: .china)
    // 11 August 2012 is a Saturday.
    #expect(
      schedule.tasks.map { "\($0.earliestStart)..\($0.earliestFinish)" } == [
        "2012-08-13..2012-08-15", "2012-08-16..2012-09-12", "2012-09-14..2012-09-14",
      ])
    #expect(
      schedule.tasks.map { "\($0.latestStart)..\($0.latestFinish)" } == [
        "2012-08-27..2012-08-29", "2012-08-30..2012-09-26", "2012-09-28..2012-09-28",
      ])
    #expect(schedule.slip == -10)
  }

  static let refusals: [(plan: WorkPlan, code: Refusal.Code, detail: String?)] = [
    (plan(tasks: []), .badRegister, nil),
    (plan("2013-01-01"), .badDate, "2012-12-31 < 2013-01-01"),
    (plan(tasks: [WorkTask("A", days: 0)]), .badDuration, "A: 0 ≠ 1…36600 | milestone: true"),
    (plan(tasks: [WorkTask("A", days: 1_000_000_000)]), .badDuration, "A: 1000000000 ≠ 1…36600"),
    (plan(tasks: [WorkTask("A", days: 1), WorkTask("A", days: 1)]), .alreadyExists, "A"),
    (plan(tasks: [WorkTask("A", days: 1, after: [WorkLink("Z")])]), .taskUnknown, "Z"),
    (plan(tasks: [WorkTask("A", days: 1, after: [WorkLink("A")])]), .planCycle, "A → A"),
    (
      plan(tasks: [
        WorkTask("A", days: 1, after: [WorkLink("C")]),
        WorkTask("B", days: 1, after: [WorkLink("A")]),
        WorkTask("C", days: 1, after: [WorkLink("B")]), WorkTask("X", days: 1),
      ]), .planCycle, "B → C → A → B"
    ),
    (plan(tasks: [WorkTask("A", days: 36_600)]), .calendarUnknown, nil),
  ]

  @Test(arguments: refusals.indices)
  func `what is no plan is refused with what is wrong with it`(_ index: Int) throws {
    let (plan, code, detail) = Self.refusals[index]
    do {
      _ = try plan.schedule(in: .china)
      Issue.record("not refused")
    } catch {
      #expect(error.code == code)
      if let detail { #expect(error.detail == detail) }
    }
  }

  @Test func `ten thousand tasks in a chain and in a fan are worked out`() throws {
    let chain = (0..<10_000).map { index in
      WorkTask("T\(index)", days: 1, after: index == 0 ? [] : [WorkLink("T\(index - 1)")])
    }
    let plan = WorkPlan(
      start: day("2005-01-03"), finish: day("2049-12-31"), tasks: chain.reversed())
    let schedule = try plan.schedule(in: .weekdays)
    #expect(schedule.critical.count == 10_000)
    #expect(schedule.tasks.last?.earliestStart == day("2005-01-03"))
  }

  // MARK: - Against networkx

  static let python: String? = ["python3", "/usr/bin/python3"].first { path in
    run([path, "-c", "import networkx"], input: Data()).status == 0
  }

  static func run(_ words: [String], input: Data) -> (status: Int32, output: Data) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return (-1, Data()) }
    let writer = Thread {
      try? stdin.fileHandleForWriting.write(contentsOf: input)
      try? stdin.fileHandleForWriting.close()
    }
    writer.start()
    let output = (try? stdout.fileHandleForReading.readToEnd()) ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }

  /// Working days are counted by a list of weekdays of Python's own, dates by its datetime.
  private static let oracle = """
    import json, sys, datetime, networkx as nx
    days, day = [], datetime.date(2009, 1, 1)
    while day.year < 2031:
        if day.weekday() < 5: days.append(day)
        day += datetime.timedelta(days=1)
    place = {d: i for i, d in enumerate(days)}
    for line in sys.stdin:
        plan = json.loads(line)
        start = place[datetime.date.fromisoformat(plan["start"])]
        finish = place[datetime.date.fromisoformat(plan["finish"])]
        graph = nx.DiGraph()
        for task in plan["tasks"]:
            graph.add_node(task["id"], n=task["days"])
        for task in plan["tasks"]:
            for link in task.get("after", []):
                graph.add_edge(link["task"], task["id"], lag=link.get("lag", 0))
        es, lf = {}, {}
        order = list(nx.topological_sort(graph))
        for t in order:
            es[t] = max([start] + [es[p] + graph.nodes[p]["n"] + graph[p][t]["lag"] for p in graph.predecessors(t)])
        for t in reversed(order):
            lf[t] = min([finish] + [lf[s] - graph.nodes[s]["n"] - graph[t][s]["lag"] for s in graph.successors(t)])
        n = lambda t: graph.nodes[t]["n"]
        print(";".join(" ".join([t["id"], str(days[es[t["id"]]]), str(days[es[t["id"]] + n(t["id"]) - 1]),
            str(days[lf[t["id"]] - n(t["id"]) + 1]), str(days[lf[t["id"]]])]) for t in plan["tasks"]))
    """

  @Test(.enabled(if: python != nil, "python3 has no module networkx"))
  func `a thousand random schedules agree with networkx on every date`() throws {
    var random = SplitMix64(seed: 53)
    func pick(_ range: ClosedRange<Int>) -> Int {
      range.lowerBound + Int(random.next() % UInt64(range.count))
    }
    var input = Data()
    var expected: [String] = []
    for _ in 0..<1_000 {
      let count = pick(1...40)
      var tasks = (0..<count).map { WorkTask("T\($0)", days: Int32(pick(1...25))) }
      for place in 1..<max(1, count) where count > 1 {
        for _ in 0..<pick(0...3) {
          let before = "T\(pick(0...(place - 1)))"
          // A link of each pair once, as a graph holds it.
          if !tasks[place].after.contains(where: { $0.task == before }) {
            tasks[place].after.append(WorkLink(before, lag: Int32(pick(0...6))))
          }
        }
      }
      // Mixed, so that the order of the list says nothing.
      for place in tasks.indices.reversed() { tasks.swapAt(place, pick(0...place)) }
      let start = try WorkingCalendar.weekdays.adding(pick(1...500), to: day("2012-01-02")).day
      let finish = try WorkingCalendar.weekdays.adding(pick(0...900), to: start).day
      let plan = WorkPlan(start: start, finish: finish, tasks: tasks)
      input += Data(plan.json.canonicalBytes) + Data("\n".utf8)
      let schedule = try plan.schedule(in: .weekdays)
      expected.append(
        schedule.tasks.map {
          "\($0.id) \($0.earliestStart) \($0.earliestFinish) \($0.latestStart) \($0.latestFinish)"
        }.joined(separator: ";"))
    }
    let (status, output) = Self.run([Self.python ?? "", "-c", Self.oracle], input: input)
    #expect(status == 0)
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(lines.count == expected.count)
    for (found, line) in zip(lines, expected) where found != line {
      Issue.record("networkx: \(found)\nours:     \(line)")
      break
    }
  }
}
