import Testing
import Xiaoneng

/// UAX #15, Stream-Safe Text Format: runs of combining characters, which take time by the square of their length to be
/// put in order. A megabyte of them took 84 seconds at these doors.
@Suite(.timeLimit(.minutes(3))) struct StreamSafeTests {
  /// A letter and `count` marks, every other of which stands out of order.
  static func run(_ count: Int) -> String {
    "a" + String(repeating: "\u{301}\u{323}", count: count / 2)
  }

  static let megabyte = run(500_000)

  static let texts: [(text: String, isSafe: Bool)] = [
    ("", true), ("申请人张三", true), (run(30), true), (run(32), false),
    ("a" + String(repeating: "\u{301}", count: 30), true),
    ("a" + String(repeating: "\u{301}", count: 31), false),
    // A starter between them begins anew.
    (String(repeating: run(30), count: 10_000), true),
    // Marks of three and of four bytes, and the first and last of their kind.
    (String(repeating: "\u{20D0}", count: 31), false),
    (String(repeating: "\u{1D165}", count: 31), false),
    (String(repeating: "\u{302A}", count: 31), false),
    (String(repeating: "\u{3099}", count: 31), false),
    (String(repeating: "\u{2FF}", count: 99), true),
    (String(repeating: "\u{4E00}", count: 99), true),
    (String(repeating: "\u{1100}", count: 99), true),
  ]

  // By number: to print such a text takes as long as to compare it.
  @Test(arguments: texts.indices)
  func `more than thirty marks in a row are too many`(_ index: Int) {
    let isSafe = Self.texts[index].text.isStreamSafe
    #expect(isSafe == Self.texts[index].isSafe)
  }

  @Test func `the fast reading agrees with the Unicode data on every character`() {
    var different: [UInt32] = []
    // No character of the planes above combines.
    for value in UInt32(0x80)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isMark = scalar.properties.canonicalCombiningClass != .notReordered
      if String(repeating: "\(scalar)", count: 40).isStreamSafe == isMark {
        different.append(value)
      }
    }
    #expect(different == [])
  }

  @Test(arguments: 0..<17)
  func `marks are counted wherever they stand between eight bytes and eight`(_ offset: Int) {
    func marks(_ count: Int) -> String { String(repeating: "\u{301}", count: count) }
    let before = String(repeating: "x", count: offset)
    for after in ["", "y", "yyyyyyy", "yyyyyyyy", "yyyyyyyyy"] {
      let (safe, unsafe) = (before + marks(30) + after, before + marks(31) + after)
      #expect(safe.isStreamSafe && !unsafe.isStreamSafe)
      #expect((safe + marks(after.isEmpty ? 0 : 30)).isStreamSafe)
    }
  }

  static let documents = [
    "\"\(megabyte)\"", "{\"\(megabyte)\":1,\"b\":2}", "{\"b\":2,\"\(megabyte)\":1}",
    "[\"\\u0061\(megabyte)\"]",
    "{\"command\":\"\(megabyte)\"}", "{\"actor\":{\"id\":\"a\",\"role\":\"\(megabyte)\"}}",
  ]

  @Test(arguments: documents.indices)
  func `JSON with too many marks is refused at once`(_ index: Int) {
    let fault = #expect(throws: Fault.self) { try JSONValue(parsing: Self.documents[index]) }
    #expect(fault?.code == .badValue)
    #expect((fault?.description ?? "").utf8.count < 400)
  }

  @Test func `a table with too many marks is refused at once`() {
    for text in ["code,\(Self.run(30_000))", "a\n\(Self.run(30_000))", "\"\(Self.run(30_000))\""] {
      let fault = #expect(throws: Fault.self) { try CSV.read(Array(text.utf8)) }
      #expect(fault?.code == .badValue)
    }
  }

  @Test func `a feed with too many marks is refused at once, folded or not`() {
    for text in [
      Self.megabyte, String(Self.run(40).unicodeScalars.flatMap { ["\r\n ", "\($0)"] }.joined()),
    ] {
      let feed =
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:\(text)\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
      let fault = #expect(throws: Fault.self) { try HolidayFeed(parsing: Array(feed.utf8)) }
      #expect((fault?.code, fault?.line) == (.badValue, 3))
    }
  }

  @Test func `what holds thirty marks at a time is read in time that grows with its length`() throws
  {
    // A name of a hundred thousand bytes is compared, sorted and written.
    let key = String(repeating: Self.run(30), count: 1_600)
    let value = try JSONValue(parsing: "{\"\(key)\":1,\"\(key)b\":2}")
    let isSame = try JSONValue(parsing: value.canonicalBytes).canonicalBytes == value.canonicalBytes
    #expect(isSame)
  }
}

/// Names and keys that are shown to people and compared by machines.
@Suite struct PlainNameTests {
  static let hidden = [
    "\u{0}", "\u{7}", "\n", "\u{7F}", "\u{85}", "\u{9F}", "\u{2028}", "\u{2029}", "\u{202A}",
    "\u{202E}",
    "\u{2066}", "\u{2069}",
    // Not seen: soft hyphen, joiners, word joiner, fillers, selectors, tags.
    "\u{AD}", "\u{34F}", "\u{61C}", "\u{115F}", "\u{180E}", "\u{200B}", "\u{200C}", "\u{200D}",
    "\u{200E}",
    "\u{2060}", "\u{2064}", "\u{3164}", "\u{FE0F}", "\u{FEFF}", "\u{FFA0}", "\u{E0001}",
    "\u{E0041}",
    "\u{E007F}", "\u{E01F0}",
  ]

  @Test func `the characters that hide are these and no others`() {
    var found: [UInt32] = []
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if !"甲\(scalar)乙".isPlainLine { found.append(value) }
    }
    // UAX #44, Default_Ignorable_Code_Point, without the selectors that choose the form of a Chinese character.
    let unseen: [ClosedRange<Int>] = [
      0xAD...0xAD, 0x34F...0x34F, 0x61C...0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F,
      0x200B...0x200F, 0x2060...0x2065, 0x206A...0x206F, 0x3164...0x3164, 0xFE03...0xFE0F,
      0xFEFF...0xFEFF, 0xFFA0...0xFFA0, 0xFFF0...0xFFF8,
    ]
    let expected =
      Array(0...0x1F) + Array(0x7F...0x9F) + Array(0x2028...0x202E) + Array(0x2066...0x2069)
      + unseen.flatMap(Array.init)
    #expect(found == expected.sorted().map(UInt32.init))
  }

  @Test func `beyond the first plane tags and selectors hide, but not the form of a character`() {
    for value in UInt32(0xE0000)...0xE0FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let chooses = (0xE0100...0xE01EF).contains(value)
      #expect("葛\(scalar)".isPlainLine == chooses, "\(value)")
      #expect(!"a\(scalar)".isPlainLine && !"\(scalar)葛".isPlainLine, "\(value)")
      // A number or a key has no forms.
      #expect(!"葛\(scalar)".isPlainMark, "\(value)")
      // A text is taken with whatever was pasted into it.
      #expect("葛\(scalar)".isLegible, "\(value)")
    }
    for scalar in ["\u{1BCA0}", "\u{1D173}"] { #expect(!"甲\(scalar)乙".isPlainLine) }
    for name in ["买买提·吐尔逊", "葛\u{E0100}洪", "\u{20BB7}\u{E0101}野家", "神\u{FE00}"] {
      #expect(name.isPlainLine, "\(name)")
    }
  }

  @Test(arguments: hidden)
  func `a request key with a hidden character is refused and used up by nothing`(_ mark: String)
    throws
  {
    let town = try Town()
    let refused = try town.run(RequestKeyTests.submit, nil, "08-01", key: "form-1\(mark)").refusal
    #expect((refused?.code, refused?.field) == (.badRegister, "key"))
    #expect(
      try town.run(RequestKeyTests.submit, nil, "08-01", key: "form-1").done?.repeated == false)
  }

  @Test(arguments: hidden)
  func `no id holds a hidden character`(_ mark: String) {
    #expect(!DossierKey.isID("GS\(mark)"))
    #expect(DossierKey("unit/GS\(mark)") == nil)
  }

  @Test(arguments: hidden)
  func `no name of a unit, officer, post, item, applicant or complainant holds one`(_ mark: String)
    throws
  {
    let town = try Town()
    let name = "工商\(mark)局"
    var refused: [Refusal?] = []
    refused.append(
      try town.run(.unitRegister(Registry.Unit(name)), DossierKey(.unit, "X"), "08-01").refusal)
    refused.append(
      try town.run(
        .personRegister(Registry.Officer(name, unit: "GS", roles: [.handler])),
        DossierKey(.person, "x"),
        "08-01"
      ).refusal)
    refused.append(
      try town.run(
        .calendarOverlay(CalendarOverlay(name, daysOff: [day("2012-08-03")])),
        DossierKey(.calendar, "main"), "08-01"
      ).refusal)
    refused.append(
      try town.run(
        .submit(Cases.Application(item: Town.plain, applicant: Cases.Applicant(name))), nil, "08-01"
      )
      .refusal)
    let office = try Office()
    let intake = Office.intake("extortion", .realName) { $0.complainant?.name = name }
    refused.append(try office.run(.register(intake), nil, "08-01").refusal)
    #expect(refused.map { $0?.code } == Array(repeating: .badRegister, count: 5))
    #expect(
      refused.map { $0?.field } == ["name", "name", "name", "applicant.name", "complainant.name"])
    let plan = WorkPlan(
      start: day("2012-08-01"), finish: day("2012-08-03"),
      tasks: [WorkTask("A", days: 1, name: name)])
    #expect(throws: Refusal.self) { try plan.schedule(in: .china) }
  }
}
