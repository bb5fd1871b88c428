import Xiaoneng

/// Changes to a program that leave its JSON readable, which the fuzzer's own changes to bytes seldom do.
struct Mutator {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// Values at the edges of what fields hold.
  static let values = [
    "-1", "0", "1", "9223372036854775807", "-9223372036854775808", "2147483647", "-2147483648",
    "null", "true", "[]", "{}", "\"\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"2003-12-31\"",
    "\"2027-06-01\"", "\"2012-02-29\"", "\"0wd\"", "\"1wd\"", "\"3660wd\"", "\"120m\"", "\"30d\"",
    "\"2147483647d\"", "\"9999-12-31T23:59:59+08:00\"", "\"0001-01-01T00:00:00+08:00\"",
    "\"2012-08-10T09:00:00+08:00\"", "\"2012-12-31T23:59:59.999+08:00\"", "\"\\u0000\"",
    "\"e\u{301}\"", "\"case/GS-XK-0001201208010001\"", "\"GS-XK-0001\"", "\"wang\"", "\"GS\"",
  ]

  /// One change to one line, or to the order of the lines.
  mutating func mutate(_ program: inout Program) {
    guard let index = pick(program.lines.count) else { return }
    var line = Array(program.lines[index])
    switch random.next() % 10 {
    case 0: program.lines.remove(at: index)
    case 1: program.lines.insert(program.lines[index], at: pick(program.lines.count) ?? 0)
    case 2: program.lines.swapAt(index, pick(program.lines.count) ?? index)
    case 3: swapValue(&line, with: value(of: program))
    case 4: swapDigit(&line)
    case 5: line[0] = Call.all[pick(Call.all.count) ?? 0].letter
    case 6: dropMember(&line)
    default: swapValue(&line, with: Self.values[pick(Self.values.count) ?? 0].utf8)
    }
    if program.lines.indices.contains(index), Array(program.lines[index]).first != nil,
      !line.isEmpty
    {
      if line != Array(program.lines[index]) { program.lines[index] = line[...] }
    }
  }

  private mutating func pick(_ count: Int) -> Int? {
    count > 0 ? Int(random.next() % UInt64(count)) : nil
  }

  /// The place of some value: what stands after a colon up to the next comma or brace.
  private mutating func place(in line: [UInt8]) -> Range<Int>? {
    guard let start = pick(line.count), let colon = line[start...].firstIndex(of: 0x3A),
      let end = line[(colon + 1)...].firstIndex(where: { $0 == 0x2C || $0 == 0x7D })
    else { return nil }
    return colon + 1..<end
  }

  private mutating func value(of program: Program) -> ArraySlice<UInt8> {
    let line = Array(program.lines[pick(program.lines.count) ?? 0])
    return place(in: line).map { line[$0] } ?? []
  }

  private mutating func swapValue(_ line: inout [UInt8], with value: some Collection<UInt8>) {
    if let place = place(in: line) { line.replaceSubrange(place, with: value) }
  }

  /// Another digit for a digit: days, numbers and sequences that may still be possible ones.
  private mutating func swapDigit(_ line: inout [UInt8]) {
    guard let start = pick(line.count),
      let digit = line[start...].firstIndex(where: { (0x30...0x39).contains($0) })
    else { return }
    line[digit] = 0x30 + UInt8(random.next() % 10)
  }

  /// Takes a member out: from a comma to the next.
  private mutating func dropMember(_ line: inout [UInt8]) {
    guard let start = pick(line.count), let comma = line[start...].firstIndex(of: 0x2C),
      let next = line[(comma + 1)...].firstIndex(where: { $0 == 0x2C || $0 == 0x7D })
    else { return }
    line.removeSubrange(comma..<next)
  }
}
