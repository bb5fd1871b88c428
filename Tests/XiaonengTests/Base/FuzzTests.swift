import Testing
import Xiaoneng

/// No input traps: DESIGN §3.2.
@Suite struct FuzzTests {
  struct SplitMix64: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  @Test(arguments: [UInt64(2012), 0x0712_2009, 0xDEAD_BEEF])
  func `mutated requests are read, refused or faulted, and never trap`(_ seed: UInt64) throws {
    print("fuzz seed \(seed)")
    var random = SplitMix64(state: seed)
    let town = try Town()
    let texts = (Tour.requests + Town.register).map { VocabularyTests.bytes($0) }
    var read = 0
    for _ in 0..<4_000 {
      guard var text = texts.randomElement(using: &random) else { return }
      for _ in 0..<Int.random(in: 1...3, using: &random) { Self.mutate(&text, &random) }
      guard let json = try? JSONValue(parsing: text), let request = try? CommandRequest.read(json)
      else {
        continue
      }
      read += 1
      _ = try town.engine.execute(request)
      if read.isMultiple(of: 50) { _ = try town.engine.sweep(at: request.at, limit: 10) }
    }
    print("fuzz: \(read) requests could be read")
    #expect(read > 200)
    let wrong = try town.engine.verify().wrong
    #expect(wrong == nil)
    for text in try town.everything() { #expect(try LedgerEntry(reading: text).text == text) }
  }

  static let splices = [
    "-1", "0", "9223372036854775807", "-9223372036854775808", "null", "[]", "{}", "\"\"",
    "\"0001-01-01\"", "\"9999-12-31\"", "\"0wd\"", "\"3660wd\"", "\"120m\"", "\"2147483647d\"",
    "\"9999-12-31T23:59:59+08:00\"", "\"0001-01-01T00:00:00+08:00\"", "\"\\u0000\"", "\"e\u{301}\"",
    "2147483647", "-2147483648", "\"2003-12-31\"", "\"2027-06-01\"", "true",
  ]

  private static func mutate(_ text: inout [UInt8], _ random: inout SplitMix64) {
    let place = Int.random(in: 0..<max(text.count, 1), using: &random)
    guard text.indices.contains(place) else { return }
    switch Int.random(in: 0..<6, using: &random) {
    case 0: text[place] = UInt8.random(in: .min ... .max, using: &random)
    case 1: text.remove(at: place)
    case 2: text.insert(text[place], at: place)
    case 3:
      // Another digit for a digit: dates, numbers and sequences that may still be possible ones.
      if let digit = text[place...].firstIndex(where: { (0x30...0x39).contains($0) }) {
        text[digit] = UInt8.random(in: 0x30...0x39, using: &random)
      }
    default:
      // A whole value for another: what stands after a colon up to the next comma or brace.
      guard let colon = text[place...].firstIndex(of: 0x3A),
        let end = text[colon...].firstIndex(where: { $0 == 0x2C || $0 == 0x7D }),
        let splice = splices.randomElement(using: &random)
      else { return }
      text.replaceSubrange(colon + 1..<end, with: Array(splice.utf8))
    }
  }
}
