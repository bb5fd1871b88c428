import Testing

@testable import Xiaoneng

@Suite struct ItemCodeTests {
  static let national = "12441500196720244T3442199806003"

  @Test func `an implementation code falls into its parts`() throws {
    let code = try ItemCode(Self.national)
    #expect(code.form == .national31)
    let parts = try #require(code.national)
    #expect(parts.creditCode.text == "12441500196720244T")
    #expect(parts.level == .city)
    #expect(parts.basicCode == "442199806003")
    #expect(parts.provinceCode == "44")
    #expect(parts.typeCode == "21")
    #expect(parts.kind == .publicService)
    #expect(parts.mainItem == "99806")
    #expect(parts.subItem == "003")
    #expect(parts.businessCode == nil)
    let business = try ItemCode(Self.national + "01")
    #expect(business.form == .national33)
    #expect(business.national?.businessCode == "01")
    #expect(business.national?.basicCode == parts.basicCode)
  }

  @Test func `a code of 2011 falls into its parts`() throws {
    let code = try ItemCode("62052400MZ-XK-0001")
    #expect(code.form == .legacy)
    #expect(code.legacy?.body == "62052400MZ")
    #expect(code.legacy?.regionCode == "620524")
    #expect(code.legacy?.serial == 1)
    #expect(code.kind == .licence)
    #expect(code.kind?.chinese == "行政许可")
    #expect(code.national == nil)
  }

  @Test(arguments: [
    "XK00001001", "a", "dz_2011.017-b", String(repeating: "9", count: 64), "62052400mz-XK-0001",
    "62052400MZ-XK-00O1", "12441500196720244T7442199806003", "12441500196720244T34421998060A3",
  ])
  func `a code made locally stands as it is`(_ text: String) throws {
    let code = try ItemCode(text)
    #expect(code.form == .local)
    #expect(code.text == text)
    #expect(code.national == nil && code.legacy == nil && code.kind == nil)
  }

  @Test(arguments: [
    ("", 1), ("编码", 1), ("a b", 2), ("a/b", 2), (String(repeating: "9", count: 65), 65),
    ("abc\u{0301}", 4), ("a\n", 2),
  ])
  func `anything else is refused`(_ text: String, _ position: Int) {
    #expect(ItemCode.check(text) == .malformed(position: position))
    #expect(identifierRefusal { () throws(Refusal) in try ItemCode(text) }?.code == .badIdentifier)
  }

  @Test(arguments: ["12441500196720244X3442199806003", "12441500196720244X344219980600301"])
  func `a national code needs the check of its organ`(_ text: String) {
    #expect(identifierRefusal { () throws(Refusal) in try ItemCode(text) }?.code == .checkMismatch)
  }

  @Test(arguments: ItemCode.Kind.allCases)
  func `a type is found by its number and by its letters`(_ kind: ItemCode.Kind) {
    #expect(ItemCode.Kind(code: kind.rawValue) == kind)
    #expect(ItemCode.Kind(code: kind.letters) == kind)
    #expect(!kind.chinese.isEmpty && !kind.english.isEmpty)
  }

  @Test func `an unknown type is none`() {
    #expect(ItemCode.Kind(code: "99") == nil)
    #expect(ItemCode.Kind(code: "") == nil)
  }

  @Test func `levels are numbered from the state down`() {
    #expect(AdministrativeLevel.allCases.map(\.rawValue) == [1, 2, 3, 4, 5, 6])
    let names = ["国家级", "省级", "市级", "县级", "镇级", "村级"]
    #expect(AdministrativeLevel.allCases.map(\.chinese) == names)
    #expect(AdministrativeLevel.nation < .village)
  }
}

@Suite struct CaseNumberTests {
  static let item = ItemCodeTests.national

  @Test func `the published number comes out`() throws {
    let number = try CaseNumber(item: Self.item, year: 2022, month: 6, day: 23, sequence: 68)
    #expect(number.text == "12441500196720244T3442199806003202206230068")
    #expect(number.text.utf8.count == 43)
    let parts = try #require(try CaseNumber(number.text).parts)
    #expect(parts.item.text == Self.item)
    #expect((parts.year, parts.month, parts.day) == (2022, 6, 23))
    #expect(parts.sequence == 68)
  }

  @Test(arguments: [1, 9_999, 10_000, 123_456, 999_999_999_999_999_999])
  func `the sequence widens and never wraps`(_ sequence: Int) throws {
    for item in [Self.item, Self.item + "20"] {
      let number = try CaseNumber(item: item, year: 2012, month: 8, day: 1, sequence: sequence)
      #expect(number.text.hasSuffix(String(sequence)))
      if number.text.utf8.count <= 57 { #expect(number.parts?.sequence == sequence) }
    }
  }

  @Test func `a number made from a local code is not taken apart`() throws {
    let number = try CaseNumber(item: "XK-17", year: 2011, month: 3, day: 9, sequence: 7)
    #expect(number.text == "XK-17201103090007")
    #expect(number.parts == nil)
  }

  @Test func `a number has at most 64 characters`() throws {
    let item = String(repeating: "a", count: 52)
    let longest = try CaseNumber(item: item, year: 2012, month: 1, day: 1, sequence: 9_999)
    #expect(longest.text.utf8.count == CaseNumber.maximumLength)
    let refused = identifierRefusal { () throws(Refusal) in
      try CaseNumber(item: item, year: 2012, month: 1, day: 1, sequence: 10_000)
    }
    #expect(refused?.code == .badIdentifier)
  }

  @Test(arguments: [
    (2011, 2, 29, 1, Refusal.Code.badDate), (2011, 13, 1, 1, .badDate), (0, 1, 1, 1, .badDate),
    (10_000, 1, 1, 1, .badDate), (Int.min, Int.min, Int.min, 1, .badDate),
    (2011, 1, 1, 0, .badIdentifier), (2011, 1, 1, Int.min, .badIdentifier),
  ])
  func `impossible days and sequences are refused`(
    _ year: Int, _ month: Int, _ day: Int, _ sequence: Int, _ code: Refusal.Code
  ) {
    let refused = identifierRefusal { () throws(Refusal) in
      try CaseNumber(item: Self.item, year: year, month: month, day: day, sequence: sequence)
    }
    #expect(refused?.code == code)
  }

  @Test(arguments: ["DZ2011-000123", "20110309.7", "x"])
  func `numbers of other systems stand as they are`(_ text: String) throws {
    #expect(try CaseNumber(text).text == text)
    #expect(try CaseNumber(text).parts == nil)
  }

  @Test(arguments: [
    ("", 1), ("儋审〔2011〕1号", 1), ("a b", 2), (String(repeating: "1", count: 65), 65),
  ])
  func `other texts are refused`(_ text: String, _ position: Int) {
    #expect(CaseNumber.check(text) == .malformed(position: position))
    #expect(
      identifierRefusal { () throws(Refusal) in try CaseNumber(text) }?.code == .badIdentifier)
  }
}
