import Foundation

/// One figure beside its yardstick.
struct Row {
  var name: String
  /// Median of the rounds, in `unit`.
  var value: Double
  /// The worst round.
  var worst: Double
  var unit: String
  /// What it stands beside, from the same run; nil where there is none.
  var yardstick: Double?
  var yardstickName = ""
  /// The bar of DESIGN §8: a ratio over the yardstick, or an absolute figure.
  var bar: String
  var holds: Bool?

  /// Value over yardstick.
  var ratio: Double? { yardstick.map { value / $0 } }
}

/// The figures of one run, as a table for people and a TSV for machines.
struct Table {
  private(set) var rows: [Row] = []

  mutating func add(_ row: Row) {
    rows.append(row)
    print(Self.line(row))
  }

  static let header =
    "figure".padded(44) + "median".left(14) + "worst".left(14) + "unit".left(14)
    + "yardstick".left(14) + "ratio".left(9) + "  bar"

  static func line(_ row: Row) -> String {
    let mark = row.holds.map { $0 ? "  ✓ " : "  ✗ " } ?? "    "
    return row.name.padded(44) + number(row.value).left(14) + number(row.worst).left(14)
      + row.unit.left(14) + (row.yardstick.map(number) ?? "").left(14)
      + (row.ratio.map { String(format: "%.2f", $0) } ?? "").left(9) + mark + row.bar
      + (row.yardstickName.isEmpty ? "" : "  (beside \(row.yardstickName))")
  }

  static func number(_ value: Double) -> String {
    value >= 1_000 ? String(format: "%.0f", value) : String(format: "%.2f", value)
  }

  /// The rows as tab-separated values.
  var tsv: String {
    var lines = ["figure\tmedian\tworst\tunit\tyardstick\tyardstickName\tratio\tbar\tholds"]
    for row in rows {
      lines.append(
        [
          row.name, "\(row.value)", "\(row.worst)", row.unit, row.yardstick.map { "\($0)" } ?? "",
          row.yardstickName, row.ratio.map { String(format: "%.3f", $0) } ?? "", row.bar,
          row.holds.map { $0 ? "yes" : "no" } ?? "",
        ].joined(separator: "\t"))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  fileprivate func padded(_ width: Int) -> String {
    count >= width ? self : self + String(repeating: " ", count: width - count)
  }
  fileprivate func left(_ width: Int) -> String {
    count >= width ? " " + self : String(repeating: " ", count: width - count) + self
  }
}

/// Seconds that `body` takes.
func seconds(_ body: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  let duration = try clock.measure(body)
  return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
}

/// Seconds of the processor that `body` takes: what others do on the machine in between is left out.
func processorSeconds(_ body: () throws -> Void) rethrows -> Double {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
  let start = now()
  try body()
  return now() - start
}

/// Median and worst of rates, the first round thrown away.
func rounds(_ count: Int, _ body: () throws -> Double) rethrows -> (median: Double, worst: Double) {
  _ = try body()
  let rates = try (0..<count).map { _ in try body() }.sorted()
  return (rates[rates.count / 2], rates[0])
}

/// The numbers that a script of Python prints; none where there is no Python, or it lacks what the script asks for.
func printed(byPython script: String) -> [Double] {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["python3", "-c", script]
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = FileHandle.nullDevice
  guard (try? process.run()) != nil else { return [] }
  let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  return text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
}
