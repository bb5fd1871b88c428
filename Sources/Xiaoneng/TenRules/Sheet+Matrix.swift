extension TenRules.Status: Comparable {
  /// Whether `b` goes beyond `a`.
  public static func < (a: Self, b: Self) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }
}

extension TenRules.Sheet {
  /// The figures of a sheet (十项制度落实统计): of rules one by one, and of units as wholes. A rule that does not
  /// apply to a unit counts in neither.
  ///
  /// - Throws: `badRegister` for a unit without name; `alreadyExists` for a unit, or a rule of a unit, that stands
  ///   twice; `notFound` for a rule that is none of the list; `tooMany`; `tooLong`; as ``TenRules/Numbers/check()``.
  /// - Complexity: O(units · rules).
  public func matrix(under numbers: TenRules.Numbers = .init()) throws(Refusal) -> TenRules.Matrix {
    try numbers.check()
    guard units.count <= TenRules.mostUnits else {
      throw Refusal(.tooMany, field: "units", detail: "\(units.count) > \(TenRules.mostUnits)")
    }
    let ids = Set(numbers.rules.map(\.id))
    var seen: Set<String> = []
    var (cells, whole, watched) = (Tally(), Tally(), Tally())
    var matrix = TenRules.Matrix()
    for (place, row) in units.enumerated() {
      let field = "units[\(place)]"
      guard !row.unit.isEmpty else { throw Refusal(.badRegister, field: field + ".unit") }
      guard row.unit.utf8.count <= 128 else { throw Refusal(.tooLong, field: field + ".unit") }
      try Refusal.requirePlain(row.unit, field + ".unit")
      guard seen.insert(row.unit).inserted else {
        throw Refusal(.alreadyExists, field: field + ".unit", detail: row.unit)
      }
      var known: [String: TenRules.Cell] = [:]
      for (number, cell) in row.rules.enumerated() {
        let field = "\(field).rules[\(number)].rule"
        guard ids.contains(cell.rule) else {
          throw Refusal(.notFound, field: field, detail: cell.rule)
        }
        guard known.updateValue(cell, forKey: cell.rule) == nil else {
          throw Refusal(.alreadyExists, field: field, detail: cell.rule)
        }
      }
      let applying = numbers.rules.map { known[$0.id] ?? TenRules.Cell($0.id, status: .none) }
        .filter(\.exempt.isEmpty)
      guard !applying.isEmpty else { continue }
      let missing = applying.filter { $0.status < .adopted }
      cells.add(applying.count - missing.count, of: applying.count)
      whole.add(missing.isEmpty ? 1 : 0, of: 1)
      watched.add(applying.allSatisfy { $0.status >= .appraised } ? 1 : 0, of: 1)
      if !missing.isEmpty { matrix.open.append(TenRules.Unit(row.unit, rules: missing)) }
    }
    matrix.cells = cells.figure
    matrix.units = whole.figure
    matrix.supervised = watched.figure
    return matrix
  }

  private struct Tally {
    var count = 0
    var all = 0
    mutating func add(_ count: Int, of all: Int) {
      self.count += count
      self.all += all
    }
    var figure: TenRules.Figure {
      var figure = TenRules.Figure(count: Int32(clamping: count), of: Int32(clamping: all))
      figure.share = Fraction(Int128(count), Int128(all))
      return figure
    }
  }
}
