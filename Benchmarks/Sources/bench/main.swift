import Foundation

// Inputs are built outside the clock, the first round is thrown away, and every figure stands beside a
// yardstick of the same run: these machines are shared, so an absolute time means little.
let arguments = Array(CommandLine.arguments.dropFirst())
let folder = NSTemporaryDirectory() + "xiaoneng-bench-\(ProcessInfo.processInfo.processIdentifier)"
try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(atPath: folder) }

let cases =
  arguments.first { $0.hasPrefix("--cases=") }.flatMap { Int($0.dropFirst(8)) } ?? 20_000
var table = Table()
print(Table.header)
let benches: [(name: String, run: (inout Table) throws -> Void)] = [
  ("commands", { try CommandBench(folder: folder, cases: cases).inMemory(into: &$0) }),
  ("sqlite", { try CommandBench(folder: folder, cases: cases).onSQLite(into: &$0) }),
  ("calendar", { try calendarBench(into: &$0) }),
  (
    "plans",
    {
      try plansBench(into: &$0)
      try stagesBench(into: &$0)
    }
  ),
  (
    "scores",
    {
      try scoresBench(into: &$0)
      try certaintyBench(into: &$0)
    }
  ),
  ("c", { try CDoorBench(folder: folder, cases: cases / 4).run(into: &$0) }),
  ("json", { try CDoorBench(folder: folder, cases: cases / 4).json(into: &$0) }),
  ("sweep", { try sweepBench(folder: folder, into: &$0) }),
  ("cards", { try supervisionBench(folder: folder, into: &$0) }),
  ("import", { try importBench(folder: folder, into: &$0) }),
  ("memory", { try memoryBench(into: &$0) }),
]
let wanted = arguments.filter { !$0.hasPrefix("--") }
for bench in benches where wanted.isEmpty || wanted.contains(bench.name) { try bench.run(&table) }
if let option = arguments.first(where: { $0.hasPrefix("--tsv=") }) {
  try table.tsv.write(toFile: String(option.dropFirst(6)), atomically: true, encoding: .utf8)
}
