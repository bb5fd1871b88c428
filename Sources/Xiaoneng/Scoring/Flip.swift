/// The smallest change of weights that puts one subject before another (最小权重变动).
public struct Flip: Sendable, Equatable {
  /// How many basis points are moved in all.
  public var moved: Int64
  /// The factor that receives them.
  public var receiver: String
  /// From which factors, how many each.
  public var donors: [Scheme.Share]

  /// The scheme with the change made.
  public func applied(to scheme: Scheme) -> Scheme {
    var scheme = scheme
    for index in scheme.factors.indices {
      let id = scheme.factors[index].id
      if id == receiver { scheme.factors[index].weight += moved }
      for donor in donors where donor.id == id { scheme.factors[index].weight -= donor.weight }
    }
    return scheme
  }
}

extension Flip {
  /// What it takes for `behind` to stand before `ahead`; nil where no weights do it, since it is nowhere
  /// better by enough.
  ///
  /// With d the difference of the marks by factor and Δ = Σ w·d + the rest the lead, moving t basis points
  /// from factor i to j changes Δ by t·(dⱼ − dᵢ). So the points go to the factor of the least d, taken first
  /// from the greatest: each basis point then takes the most it can, and no smaller sum does it.
  /// Marks, bonuses and deductions are taken as they are.
  /// - Throws: `.schemeInvalid` where a coefficient or floor stands over a total, or where one lacks evidence that the other has: their totals have other
  ///   weights, and there is no closed form; `.figureTooFine`.
  /// - Complexity: O(factors · log factors).
  public init?(
    _ behind: Score, before ahead: Score, under scheme: Scheme
  ) throws(Refusal) {
    for score in [behind, ahead]
    where score.total.children.contains(where: { $0.kind == .coefficient || $0.id == "floor" }) {
      throw Refusal(.schemeInvalid, field: "total", detail: score.subject)
    }
    var lead = try ahead.exact.minus(behind.exact)
    guard lead.numerator >= 0 else { return nil }
    var differences: [(index: Int, value: Fraction)] = []
    for (index, pair) in zip(ahead.factors, behind.factors).enumerated() {
      let (first, second) = (pair.0, pair.1)
      guard let a = first.mark, let b = second.mark else {
        guard first.mark == nil, second.mark == nil else {
          throw Refusal(
            .schemeInvalid, field: first.id, detail: "\(ahead.subject), \(behind.subject)")
        }
        continue
      }
      differences.append((index, try a.minus(b)))
    }
    differences.sort { a, b in
      let order = a.value.order(b.value)
      return order != 0 ? order > 0 : a.index < b.index
    }
    guard let least = differences.popLast() else { return nil }
    // Both lack the same evidence: a basis point is one of the weights that are left.
    let present = differences.reduce(scheme.factors[least.index].weight) {
      $0 + scheme.factors[$1.index].weight
    }
    guard present > 0 else { return nil }
    receiver = scheme.factors[least.index].id
    (moved, donors) = (0, [])
    for donor in differences {
      let weight = scheme.factors[donor.index].weight
      let gain = try donor.value.minus(least.value).over(Fraction(present))
      guard gain.numerator > 0 else { return nil }
      guard weight > 0 else { continue }
      // The first whole number beyond lead ÷ gain.
      let needed = try lead.over(gain).floor + 1
      let taken = needed <= Int128(weight) ? Int64(needed) : weight
      donors.append(Scheme.Share(scheme.factors[donor.index].id, taken))
      moved += taken
      lead = try lead.minus(try gain.times(Fraction(taken)))
      if lead.numerator < 0 { return }
    }
    return nil
  }
}
