import Foundation
import Xiaoneng

/// A backward schedule of 10,000 tasks, beside networkx ordering the same graph and taking the same two passes over
/// whole numbers, without any calendar.
func plansBench(into table: inout Table) throws {
  let tasks = 10_000
  var random = SplitMix64(seed: 5)
  var links: [(Int, Int)] = []
  guard let start = Day("2012-01-04"), let finish = Day("2400-12-31") else {
    throw Fault(.badValue)
  }
  var plan = WorkPlan(start: start, finish: finish)
  for place in 0..<tasks {
    var task = WorkTask("\(place)", days: Int32(1 + random.next() % 20))
    for _ in 0..<(place == 0 ? 0 : 2) {
      // Near ones, so that the chains are long.
      let other = place - 1 - Int(random.next() % UInt64(min(place, 50)))
      guard !task.after.contains(where: { $0.task == "\(other)" }) else { continue }
      task.after.append(WorkLink("\(other)"))
      links.append((other, place))
    }
    plan.tasks.append(task)
  }
  let calendar = WorkingCalendar.china
  let ours = try rounds(9) {
    Double(tasks) / (try seconds { _ = try plan.schedule(in: calendar) })
  }
  let theirs = networkxPasses(links: links, days: plan.tasks.map(\.days))
  table.add(
    Row(
      name: "backward schedule of 10,000 tasks", value: ours.median, worst: ours.worst,
      unit: "tasks/s", yardstick: theirs, yardstickName: theirs == nil ? "" : "networkx",
      bar: "a few ms: ≥ 1,000,000/s", holds: ours.median >= 1_000_000))
}

/// Tasks a second through networkx; nil where Python lacks it.
func networkxPasses(links: [(Int, Int)], days: [Int32]) -> Double? {
  let pairs = links.map { "(\($0.0),\($0.1))" }.joined(separator: ",")
  let script = """
    import sys, time
    try:
        import networkx as nx
    except ImportError:
        sys.path.append('/usr/lib/python3/dist-packages')
        import networkx as nx
    links = [\(pairs)]; days = \(days)
    def run():
        g = nx.DiGraph(); g.add_nodes_from(range(len(days))); g.add_edges_from(links)
        order = list(nx.topological_sort(g)); early = [0] * len(days)
        for n in order:
            early[n] = max((early[p] for p in g.predecessors(n)), default=0) + days[n]
        end = max(early); late = [end] * len(days)
        for n in reversed(order):
            late[n] = min((late[s] - days[s] for s in g.successors(n)), default=end)
        return early, late
    run(); t = []
    for _ in range(3):
        a = time.perf_counter(); run(); t.append(time.perf_counter() - a)
    print(len(days) / sorted(t)[1])
    """
  return answer(ofPython: script)
}

/// What a Python program prints, as a number; nil where it cannot run.
func answer(ofPython script: String) -> Double? {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  // From standard input: an argument may not be so long.
  process.arguments = ["python3", "-"]
  let (input, output) = (Pipe(), Pipe())
  process.standardInput = input
  process.standardOutput = output
  process.standardError = FileHandle.nullDevice
  guard (try? process.run()) != nil else { return nil }
  input.fileHandleForWriting.write(Data(script.utf8))
  try? input.fileHandleForWriting.close()
  let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  return Double(text.trimmingCharacters(in: .whitespacesAndNewlines))
}
