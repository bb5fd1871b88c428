import Testing
import Xiaoneng

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// SplitMix64 from a fixed seed, printed with the test that uses it.
struct TimeRandom: RandomNumberGenerator {
  static let seed: UInt64 = 0x0712_2009_2012_0801
  private var state: UInt64

  init(_ test: String) {
    state = Self.seed
    print("\(test): seed \(Self.seed)")
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A day of a date that the test knows to exist.
func day(_ text: String, _ location: SourceLocation = #_sourceLocation) -> Day {
  guard let day = Day(text) else {
    Issue.record("no date: \(text)", sourceLocation: location)
    return .unknown
  }
  return day
}

/// The refusal that `body` throws; an issue where it returns.
func refusal<T>(
  _ location: SourceLocation = #_sourceLocation, _ body: () throws(Refusal) -> T
) -> Refusal.Code? {
  do {
    let value = try body()
    Issue.record("not refused: \(value)", sourceLocation: location)
    return nil
  } catch {
    return error.code
  }
}

/// The facts beside the package, never inside it.
enum TimeData {
  /// Whether each day of 2004-01-01 … 2026-12-31 is worked, by the independent data set.
  static let workdays: [Day: Bool] = {
    guard let text = read("data/cn_workdays.csv") else { return [:] }
    var days: [Day: Bool] = [:]
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let parts = line.split(separator: ",")
      if parts.count == 2, let day = Day(parts[0]) { days[day] = parts[1] == "1" }
    }
    return days
  }()

  static var isPresent: Bool { !workdays.isEmpty }

  /// `path` in $XN_SHARED, or in the `shared` folder beside this package or above it.
  static func read(_ path: String) -> String? {
    if let root = getenv("XN_SHARED") { return contents(String(cString: root) + "/" + path) }
    var folder = #filePath
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      if let text = contents(folder + "/shared/" + path) { return text }
    }
    return nil
  }

  private static func contents(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
