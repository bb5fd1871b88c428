import Testing

@testable import Xiaoneng

/// SplitMix64, so that a failure can be repeated from the seed in its name.
struct IdentifierRandom: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z &>> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z &>> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z &>> 31)
  }
}

func identifierRefusal<T>(_ body: () throws(Refusal) -> T) -> Refusal? {
  do throws(Refusal) {
    _ = try body()
    return nil
  } catch {
    return error
  }
}

@Suite struct UnifiedCreditCodeTests {
  static let good = [
    "91350100M000100Y43", "9144030071526726XG", "91330100799655058B", "91110000802100433B",
    "914403001922038216", "12441500196720244T",
  ]
  static let malformed = [
    ("", 1), ("9135O100M000100Y43", 5), ("91350100M000100Y4", 18), ("91350100M000100Y433", 19),
    ("91350100m000100Y43", 9), (" 1350100M000100Y43", 1), ("91350100M000100Y4I", 18),
    ("91350A00M000100Y43", 6), ("９1350100M000100Y43", 1), ("91350100M000100Y4３", 18),
    ("91350100M000100Y4\u{0}", 18), ("91350100-M000100Y4", 9),
  ]
  static let seed: UInt64 = 0x5eed_0001

  @Test(arguments: good)
  func `the published codes are valid`(_ text: String) throws {
    #expect(UnifiedCreditCode.check(text) == .valid)
    let code = try UnifiedCreditCode(text)
    #expect(code.text == text)
    #expect(UnifiedCreditCode.checkCharacter(for: text.prefix(17)) == text.last)
  }

  @Test(arguments: ["91350100M000100Y44", "91350100M0001TGQXM"])
  func `a code with another check is told from a malformed one`(_ text: String) {
    #expect(UnifiedCreditCode.check(text) == .checkMismatch)
    #expect(
      identifierRefusal { () throws(Refusal) in try UnifiedCreditCode(text) }?.code
        == .checkMismatch)
  }

  @Test(arguments: malformed)
  func `the first wrong character is named by its position only`(_ text: String, _ position: Int) {
    #expect(UnifiedCreditCode.check(text) == .malformed(position: position))
    let refused = identifierRefusal { () throws(Refusal) in try UnifiedCreditCode(text) }
    #expect(
      refused
        == Refusal(
          .badIdentifier, article: "GB 32100-2015", detail: "#\(position)"))
  }

  @Test func `the parts are where the standard puts them`() throws {
    let code = try UnifiedCreditCode("9144030071526726XG")
    #expect(code.registrar == .market)
    #expect(code.category == .enterprise)
    #expect(code.category?.chinese == "企业")
    #expect(code.regionCode == "440300")
    #expect(code.organizationCode == "71526726X")
    #expect(try OrganizationCode(code.organizationCode).text == "71526726-X")
    #expect(try UnifiedCreditCode("12441500196720244T").category == .institution)
  }

  @Test(arguments: UnifiedCreditCode.Category.allCases)
  func `every category begins with a registrar`(_ category: UnifiedCreditCode.Category) {
    #expect(UnifiedCreditCode.Registrar(rawValue: String(category.rawValue.prefix(1))) != nil)
    #expect(!category.chinese.isEmpty && !category.english.isEmpty)
  }

  @Test func `seed 0x5eed0001: changing any one character is noticed`() throws {
    var random = IdentifierRandom(seed: Self.seed)
    let alphabet = UnifiedCreditCode.alphabet
    for _ in 0..<50 {
      var text = (0..<17).map { index in
        alphabet[Int.random(in: 0..<(2..<8 ~= index ? 10 : 31), using: &random)]
      }
      text.append(try #require(UnifiedCreditCode.checkCharacter(for: String(text))))
      #expect(UnifiedCreditCode.check(String(text)) == .valid)
      for index in text.indices {
        for other in alphabet where other != text[index] {
          var wrong = text
          wrong[index] = other
          let verdict = UnifiedCreditCode.check(String(wrong))
          #expect(verdict != .valid, "\(String(wrong)) from \(String(text))")
        }
      }
    }
  }
}

@Suite struct OrganizationCodeTests {
  @Test(arguments: [
    "D2143569-X", "M000100Y-4", "71526726-X", "79965505-8", "80210043-3", "27927068-0",
  ])
  func `the published codes are valid with and without the hyphen`(_ text: String) throws {
    let code = try OrganizationCode(text)
    #expect(code.text == text)
    #expect(try OrganizationCode(text.filter { $0 != "-" }) == code)
    #expect(OrganizationCode.checkCharacter(for: text.prefix(8)) == text.last)
  }

  @Test(arguments: [
    ("", 1), ("D2143569-", 10), ("D2143569-X0", 11), ("D2143569--X", 10), ("-D2143569X", 1),
    ("D214-3569X", 5), ("D2143569-A", 10), ("d2143569-X", 1), ("D2143569X-", 10),
  ])
  func `the first wrong character is named by its position`(_ text: String, _ position: Int) {
    #expect(OrganizationCode.check(text) == .malformed(position: position))
    let refused = identifierRefusal { () throws(Refusal) in try OrganizationCode(text) }
    #expect(refused?.code == .badIdentifier)
  }

  @Test(arguments: [("D2143569-0", 10), ("D21435690", 9), ("M000100Y-5", 10)])
  func `another check is a mismatch`(_ text: String, _ position: Int) {
    let refused = identifierRefusal { () throws(Refusal) in try OrganizationCode(text) }
    #expect(refused?.code == .checkMismatch)
    #expect(refused?.detail == "#\(position)")
  }
}
