import Testing

@testable import Xiaoneng

@Suite struct RegionCodeTests {
  struct Vector: Sendable {
    var text: String
    var level: AdministrativeLevel
    var parent: String?
  }

  static let vectors = [
    Vector(text: "000000", level: .nation, parent: nil),
    Vector(text: "460000", level: .province, parent: "000000"),
    Vector(text: "460100", level: .city, parent: "460000"),
    Vector(text: "460400", level: .city, parent: "460000"),
    Vector(text: "460105", level: .county, parent: "460100"),
    Vector(text: "469003", level: .county, parent: "460000"),
    Vector(text: "460003", level: .county, parent: "460000"),
    Vector(text: "460400100", level: .town, parent: "460400"),
    Vector(text: "460400000", level: .city, parent: "460000"),
    Vector(text: "469003100", level: .town, parent: "469003"),
    Vector(text: "460400100201", level: .village, parent: "460400100"),
    Vector(text: "460400100000", level: .town, parent: "460400"),
  ]

  @Test(arguments: vectors)
  func `the level follows the trailing zeros`(_ vector: Vector) throws {
    let code = try RegionCode(vector.text)
    #expect(code.level == vector.level)
    #expect(code.parent?.text == vector.parent)
    if let parent = code.parent {
      #expect(code.isWithin(parent))
      #expect(!parent.isWithin(code))
    }
  }

  @Test func `following the parents ends at the state`() throws {
    var code: RegionCode? = try RegionCode("441900101201")
    var levels: [AdministrativeLevel] = []
    while let region = code, levels.count < 10 {
      levels.append(region.level)
      code = region.parent
    }
    #expect(levels == [.village, .town, .city, .province, .nation])
  }

  @Test(arguments: [
    ("", 1), ("4604", 5), ("46040", 6), ("4604001", 8), ("46040010020", 12), ("4604001002011", 13),
    ("46O400", 3), ("046040", 1), ("４60400", 1),
  ])
  func `other texts are refused`(_ text: String, _ position: Int) {
    #expect(RegionCode.check(text) == .malformed(position: position))
    #expect(
      identifierRefusal { () throws(Refusal) in try RegionCode(text) }?.code == .badIdentifier)
  }

  @Test func `Danzhou is 469003 until February 2015 and 460400 from March`() {
    #expect(RegionCode.danzhou(year: 2011, month: 12).text == "469003")
    #expect(RegionCode.danzhou(year: 2015, month: 2).text == "469003")
    #expect(RegionCode.danzhou(year: 2015, month: 3).text == "460400")
    #expect(RegionCode.danzhou(year: 2024, month: 1).text == "460400")
    #expect(RegionCode.danzhou(year: 2011, month: 1).isDirectlyUnderProvince)
    #expect(RegionCode.danzhou(year: 2016, month: 1).isInCityWithoutCounties)
    #expect(!RegionCode.danzhou(year: 2016, month: 1).isDirectlyUnderProvince)
  }

  @Test(arguments: [
    ("460106001", RegionCode.TownKind.street), ("460400116", .town), ("462000200", .township),
    ("460400499", .enterprise), ("460400500", .enterprise), ("460400900", nil), ("460400", nil),
  ])
  func `the seventh digit tells the kind of town`(
    _ text: String, _ kind: RegionCode.TownKind?
  ) throws {
    #expect(try RegionCode(text).townKind == kind)
  }
}
