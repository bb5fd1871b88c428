extension Supervision.ConductCode {
  /// What is usually proposed for accountability at once (直接问责类别): 政务处分法 art 38.
  public static let gravest: [Supervision.ConductCode] = [.w08]
}

extension Supervision.ConductRule {
  /// The usual deductions (常用扣分标准), as halls publish them: a few minutes are the lightest, half a day missing the
  /// heaviest. What lasts a quarter of an hour may be called either.
  public static let usual: [Supervision.ConductRule] = [
    Supervision.ConductRule(.w01, points: -1, most: 15),
    Supervision.ConductRule(.w02, points: -2),
    Supervision.ConductRule(.w03, points: -3, least: 15, most: 240),
    Supervision.ConductRule(.w04, points: -5, least: 180),
    Supervision.ConductRule(.w05, points: -1),
    Supervision.ConductRule(.w06, points: -3),
    Supervision.ConductRule(.w07, points: -2),
    Supervision.ConductRule(.w08, points: 0),
  ]
}

extension Supervision.ConductNumbers {
  /// What a finding of `kind` costs and how long it lasts; nil where the rule set knows none.
  func rule(of kind: Supervision.ConductCode) -> Supervision.ConductRule? {
    rules.first { $0.kind == kind }
  }

  /// What contradicts itself: two rules of one kind, points above 0, a grade above the one over it.
  var contradictions: [String] {
    var found: [String] = []
    if Set(rules.map(\.kind)).count != rules.count { found.append("rules: kind ×2") }
    if rules.contains(where: { $0.points > 0 }) { found.append("rules: points ≤ 0") }
    if rules.contains(where: { ($0.least ?? 0) > ($0.most ?? .max) }) {
      found.append("rules: least ≤ most")
    }
    if !(0...good).contains(watch) || good > base { found.append("0 ≤ watch ≤ good ≤ base") }
    if most < 0 { found.append("most ≥ 0") }
    return found
  }
}
