import Testing
import Xiaoneng
import XiaonengSimulation

/// Records are read the same in any order of their members, and written without a JSON value between.
@Suite struct RecordReadTests {
  private static let requests: [CommandRequest] = {
    let city = City.made(cases: 40, items: 5, seed: 9, year: 2012)
    guard var year = try? CityYear(city) else { return [] }
    return city.foundation + (0..<year.days).flatMap { year.day($0) }
  }()

  private func shuffled(_ json: JSONValue, _ random: inout TimeRandom) -> JSONValue {
    switch json {
    case .object(let members):
      .object(
        members.shuffled(using: &random).map { .init($0.key, shuffled($0.value, &random)) })
    case .array(let elements): .array(elements.map { shuffled($0, &random) })
    case .null, .bool, .integer, .string: json
    }
  }

  @Test func `members in any order are the same record`() throws {
    var random = TimeRandom("record")
    #expect(Self.requests.count > 300)
    for request in Self.requests {
      #expect(try CommandRequest.read(shuffled(request.json, &random)) == request)
    }
  }

  @Test(arguments: [1, 3, 63, 64, 65, 200])
  func `the first member that no one asked for is named, however many there are`(_ count: Int) {
    let good: [JSONValue.Member] = [.init("reason", "r"), .init("organ", "o")]
    let extra = (0..<count).map { JSONValue.Member("x\($0)", .null) }
    for members in [good + extra, extra + good] {
      #expect(throws: Fault(.unknownField, field: "x0")) {
        try Cases.Referral.read(.object(members))
      }
    }
    #expect(throws: Fault(.missingField, field: "organ")) {
      try Cases.Referral.read(.object(extra))
    }
  }

  @Test func `names that begin alike, and names beyond ASCII, are not taken for each other`() {
    for name in ["reaso", "reasons", "r\u{e9}ason", "", "organ\u{0}", "reason "] {
      let members: [JSONValue.Member] = [
        .init("organ", "o"), .init("reason", "r"), .init(name, "x"),
      ]
      #expect(throws: Fault(.unknownField, field: name)) {
        try Cases.Referral.read(.object(members))
      }
    }
  }

  @Test func `outcomes and line answers are written as their JSON values would be`() throws {
    let engine = try Engine(store: MemoryStore())
    var lines: [UInt8] = []
    let lost = CommandRequest(
      .case(.archive(Nothing())), on: .case("none"), by: Principal("xn", .administrator),
      at: Instant(0))
    for request in Self.requests.prefix(200) + [lost] {
      lines += request.json.canonicalBytes + [0x0A]
    }
    lines += Array("{\n".utf8)
    let answers = try engine.execute(lines: lines).split(separator: 0x0A)
    #expect(answers.count == 202)
    var kinds = Set<String>()
    for (place, answer) in answers.enumerated() {
      let json = try JSONValue(parsing: Array(answer))
      #expect(json.canonicalBytes == Array(answer))
      #expect(json["line"]?.integer == Int64(place + 1))
      for kind in ["done", "refused", "fault"] where json[kind] != nil { kinds.insert(kind) }
    }
    #expect(kinds == ["done", "refused", "fault"])
  }

  @Test func `a line is read as it would be read alone, wherever it stands`() throws {
    let good = Self.requests.prefix(3).map { $0.json.canonicalBytes }
    let wrong = [
      "{", "[1 2]", "{\"a\":\"\u{FEFF}\",}", "\u{FEFF}{", "\"a\u{1}\"", "{\"a\":1,\"a\":2}",
    ].map {
      Array($0.utf8)
    }
    let lines: [[UInt8]] =
      good + [[]] + wrong + [[0x20, 0x09], [0xFF], [0x22, 0xFF, 0x22], good[0] + [0x0D]]
    for end in [[], [0x0A], [0x0A, 0x0A]] as [[UInt8]] {
      let engine = try Engine(store: MemoryStore())
      let text = Array(lines.joined(separator: [0x0A])) + end
      let answers = try engine.execute(lines: text).split(separator: 0x0A).map {
        try JSONValue(parsing: Array($0))
      }
      var next = answers.makeIterator()
      for (place, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
        let answer = next.next()
        #expect(answer?["line"]?.integer == Int64(place + 1))
        do throws(Fault) {
          _ = try CommandRequest.read(try JSONValue(parsing: line))
          #expect(answer?["fault"] == nil)
        } catch {
          #expect(answer?["fault"]?.canonicalBytes == error.json.canonicalBytes)
        }
      }
      #expect(next.next() == nil)
    }
  }

  @Test
  func `what stood before the refusal that undid all has no answer, nor what stood behind it`()
    throws
  {
    let engine = try Engine(store: MemoryStore())
    let lost = CommandRequest(
      .case(.archive(Nothing())), on: .case("none"), by: Principal("xn", .administrator),
      at: Instant(0))
    let requests = Self.requests.prefix(2) + [lost] + Self.requests.dropFirst(2).prefix(2)
    let text = Array(requests.map { $0.json.canonicalBytes }.joined(separator: [0x0A]))
    let undone = try engine.execute(lines: text, allOrNothing: true).split(separator: 0x0A)
    #expect(undone.count == 1)
    #expect(try JSONValue(parsing: Array(undone.first ?? []))["refused"] != nil)
    #expect(try JSONValue(parsing: Array(undone.first ?? []))["line"] == 3)
    let unread = try engine.execute(lines: text + Array("\n{".utf8), allOrNothing: true)
    #expect(try JSONValue(parsing: unread.dropLast())["line"] == 6)
    let typed = requests.enumerated().map {
      (line: $0.offset + 1, request: Result<_, Fault>.success($0.element))
    }
    #expect(try engine.execute(lines: typed, allOrNothing: true).map(\.line) == [3])
    #expect(try engine.execute(lines: typed).map(\.isDone) == [true, true, false, true, true])
  }
}
