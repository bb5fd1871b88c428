import Testing
import Xiaoneng

/// How far the ten rules are, unit by unit 十项制度落实统计.
@Suite struct MatrixTests {
  private static let ids = TenRules.Rule.usual.map(\.id)

  private static func unit(
    _ name: String, _ count: Int, _ status: TenRules.Status = .adopted
  ) -> TenRules.Unit {
    TenRules.Unit(name, rules: ids.prefix(count).map { TenRules.Cell($0, status: status) })
  }

  @Test func `rules one by one and units as wholes are two figures`() throws {
    var sheet = TenRules.Sheet(units: (1...38).map { Self.unit("U\($0)", 10, .distributed) })
    sheet.units += [Self.unit("V", 7), Self.unit("W", 4, .appraised)]
    let matrix = try sheet.matrix()
    #expect(matrix.cells.count == 391 && matrix.cells.of == 400)
    #expect(matrix.cells.share?.percent(2) == "97.75")
    #expect(matrix.units.count == 38 && matrix.units.of == 40)
    #expect(matrix.units.share?.percent(0) == "95" && matrix.supervised.count == 0)
    #expect(matrix.open.map(\.unit) == ["V", "W"])
    #expect(matrix.open.first?.rules.map(\.rule) == Array(Self.ids.suffix(3)))
    #expect(
      matrix.json["cells"]?.text == #"{"count":391,"of":400,"share":"391/400"}"#)
  }

  @Test func `a draft is not adopted, and a unit is supervised only with every rule`() throws {
    var sheet = TenRules.Sheet(units: [
      Self.unit("A", 10, .appraised), Self.unit("B", 10, .supervised), Self.unit("C", 10, .drafted),
    ])
    let matrix = try sheet.matrix()
    #expect(matrix.supervised.count == 1 && matrix.units.count == 2 && matrix.cells.count == 20)
    sheet.units[0].rules[3].status = .distributed
    #expect(try sheet.matrix().supervised.count == 0)
  }

  @Test func `a rule that does not apply counts in neither figure`() throws {
    var sheet = TenRules.Sheet(units: [Self.unit("A", 9)])
    sheet.units[0].rules.append(TenRules.Cell("appraise", status: .none, exempt: "新设单位"))
    sheet.units.append(
      TenRules.Unit("B", rules: Self.ids.map { TenRules.Cell($0, status: .none, exempt: "撤销") }))
    let matrix = try sheet.matrix()
    #expect(matrix.cells.of == 9 && matrix.cells.count == 9)
    #expect(matrix.units.of == 1 && matrix.units.count == 1)
  }

  @Test func `nothing to divide by gives no share`() throws {
    let matrix = try TenRules.Sheet(units: []).matrix()
    #expect(matrix.cells.share == nil && matrix.units.of == 0)
  }

  @Test func `a city's own list is what is counted`() throws {
    var numbers = TenRules.Numbers()
    numbers.further = []
    numbers.rules = [TenRules.Rule("open", chinese: "政务公开制", english: "Openness")]
    let sheet = TenRules.Sheet(units: [
      TenRules.Unit("A", rules: [TenRules.Cell("open", status: .adopted)])
    ])
    #expect(try sheet.matrix(under: numbers).cells.of == 1)
    #expect(refusal { () throws(Refusal) in try sheet.matrix() } == .notFound)
  }

  @Test func `a sheet that contradicts itself is refused`() {
    func code(_ units: [TenRules.Unit]) -> Refusal.Code? {
      refusal { () throws(Refusal) in try TenRules.Sheet(units: units).matrix() }
    }
    #expect(code([Self.unit("A", 1), Self.unit("A", 2)]) == .alreadyExists)
    #expect(code([Self.unit("", 1)]) == .badRegister)
    #expect(code([Self.unit(String(repeating: "x", count: 129), 1)]) == .tooLong)
    var twice = Self.unit("A", 2)
    twice.rules[1].rule = twice.rules[0].rule
    #expect(code([twice]) == .alreadyExists)
  }

  @Test func `numbers that are none are refused`() throws {
    try TenRules.Numbers().check()
    func code(_ change: (inout TenRules.Numbers) -> Void) -> Refusal.Code? {
      var numbers = TenRules.Numbers()
      change(&numbers)
      return refusal { () throws(Refusal) in try numbers.check() }
    }
    #expect(code { $0.rules = [] } == .badRegister)
    #expect(code { $0.rules[1].id = "post" } == .alreadyExists)
    #expect(code { $0.rules[1].chinese = "" } == .badRegister)
    #expect(code { $0.hours = [] } == .badRegister)
    #expect(code { $0.hours[0].from = "13-01" } == .badDate)
    #expect(code { $0.hours[0].noon = 400 } == .badRegister)
    #expect(code { $0.hours[0].evening = 1_441 } == .badRegister)
    #expect(code { $0.hours += $0.hours } == .alreadyExists)
    #expect(code { $0.returnsMost = 0 } == .badBudget)
  }
}
