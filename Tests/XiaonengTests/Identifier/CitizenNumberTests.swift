import Testing

@testable import Xiaoneng

@Suite struct CitizenNumberTests {
  static let good = [
    "11010519491231002X", "440524188001010014", "460003198002290015", "469003199001010010",
    "460400199001010015",
  ]
  static let malformed = [
    ("", 1), ("11010519491231002x", 18), ("1101051949123100X2", 17), ("01010519491231002X", 1),
    ("11010519491231002", 18), ("11010519491231002X0", 19), ("1101051949123100", 17),
    ("11010519490229002X", 7), ("110105194913310021", 7), ("110105190002290021", 7),
    ("110105179912310021", 7), ("110105000000000021", 7), ("11010519491231００2X", 15),
    ("110105491331002", 7), ("11010549123100X", 15), ("110105 9491231002X", 7),
  ]

  @Test(arguments: good)
  func `the published numbers are valid and keep their text`(_ text: String) throws {
    #expect(CitizenNumber.check(text) == .valid)
    #expect(try CitizenNumber(text).text == text)
    #expect(CitizenNumber.checkCharacter(for: text.prefix(17)) == text.last)
  }

  @Test(arguments: malformed)
  func `the first wrong character is named by its position only`(_ text: String, _ position: Int) {
    #expect(CitizenNumber.check(text) == .malformed(position: position))
    let refused = identifierRefusal { () throws(Refusal) in try CitizenNumber(text) }
    #expect(
      refused
        == Refusal(
          .badIdentifier, article: "GB 11643-1999", detail: "#\(position)"))
  }

  @Test func `nobody is born after the given day`() throws {
    let text = "469003199001010010"
    #expect(try CitizenNumber(text, asOf: (1990, 1, 1)).text == text)
    #expect(CitizenNumber.check(text, asOf: (1989, 12, 31)) == .malformed(position: 7))
    let refused = identifierRefusal { () throws(Refusal) in
      try CitizenNumber(text, asOf: (year: 1989, month: 12, day: 31))
    }
    #expect(refused?.code == .badIdentifier)
  }

  @Test func `fifteen digits gain the century and the check`() throws {
    #expect(try CitizenNumber("110105491231002").text == "11010519491231002X")
    #expect(try CitizenNumber("469003900101001").text == "469003199001010010")
    #expect(try CitizenNumber("460003800229001") == CitizenNumber("460003198002290015"))
  }

  @Test func `birth and sex are read from the number`() throws {
    let man = try CitizenNumber("460003198002290015")
    #expect(man.birth == (1980, 2, 29))
    #expect(man.isMale)
    #expect(man.regionCode == "460003")
    #expect(try !CitizenNumber("11010519491231002X").isMale)
  }

  @Test func `nothing prints the whole number but its text`() throws {
    let number = try CitizenNumber("469003199001010010")
    let masked = "469003********0010"
    #expect(number.masked == masked)
    #expect("\(number)" == masked)
    #expect(String(reflecting: number) == masked)
    var dumped = ""
    dump([Optional(number)], to: &dumped)
    for text in [dumped, "\([number])", "\(Optional(number) as Any)", "\((number, 1))"] {
      #expect(text.contains(masked))
      #expect(!text.contains(number.text))
    }
  }

  @Test func `seed 0x5eed0002: changing any one character is noticed`() throws {
    var random = IdentifierRandom(seed: 0x5eed_0002)
    for _ in 0..<200 {
      let head =
        String(Int.random(in: 110_000...659_999, using: &random))
        + String(Int.random(in: 1900...2026, using: &random))
        + IdentifierText.padded(Int.random(in: 1...12, using: &random), 2)
        + IdentifierText.padded(Int.random(in: 1...28, using: &random), 2)
        + IdentifierText.padded(Int.random(in: 1...999, using: &random), 3)
      let text = Array(head) + [try #require(CitizenNumber.checkCharacter(for: head))]
      #expect(CitizenNumber.check(String(text)) == .valid)
      for index in text.indices {
        for other in "0123456789X" where other != text[index] {
          var wrong = text
          wrong[index] = other
          #expect(CitizenNumber.check(String(wrong)) != .valid, "\(wrong) from \(text)")
        }
      }
    }
  }
}

@Suite struct PersonalMaskTests {
  @Test(arguments: [
    ("张三丰", "张**"), ("李四", "李*"), ("王", "王*"), ("", ""), ("欧阳修远", "欧***"),
    (String(repeating: "长", count: 50), "长********"),
  ])
  func `a name keeps its first character`(_ name: String, _ masked: String) {
    #expect(PersonalMask.name(name) == masked)
  }

  @Test(arguments: [
    ("13912345678", "139****5678"), ("089823322567", "089*****2567"), ("2332256", "*******"),
    ("", ""), ("110", "***"),
  ])
  func `a telephone number keeps three and four characters`(_ phone: String, _ masked: String) {
    #expect(PersonalMask.phone(phone) == masked)
  }

  @Test(arguments: [
    ("469003199001010010", "469003********0010"), ("469003900101001", "469003*****1001"),
    ("E12345678", "*********"), ("", ""),
  ])
  func `an identity number keeps six and four characters`(_ number: String, _ masked: String) {
    #expect(PersonalMask.idNumber(number) == masked)
  }

  @Test(arguments: [
    ("海南省儋州市那大镇人民东路1号", "海南省儋州市***"), ("城南8号", "***"), ("", ""),
  ])
  func `an address keeps its first six characters`(_ address: String, _ masked: String) {
    #expect(PersonalMask.address(address) == masked)
  }
}
