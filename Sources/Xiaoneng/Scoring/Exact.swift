extension Fraction {
  /// Nothing.
  static let zero = Fraction(0)

  private static var tooFine: Refusal { Refusal(.figureTooFine) }

  /// A quotient of whole numbers.
  static func exact(_ numerator: Int64, _ denominator: Int64) throws(Refusal) -> Fraction {
    guard let value = Fraction(Int128(numerator), Int128(denominator)) else { throw tooFine }
    return value
  }

  /// The sum, exact or refused: parts must add up to the last digit.
  func plus(_ other: Fraction) throws(Refusal) -> Fraction {
    guard let shared = Fraction(denominator, other.denominator) else { throw Self.tooFine }
    // denominator : other.denominator = shared.numerator : shared.denominator, in lowest terms.
    let (left, a) = numerator.multipliedReportingOverflow(by: shared.denominator)
    let (right, b) = other.numerator.multipliedReportingOverflow(by: shared.numerator)
    let (top, c) = left.addingReportingOverflow(right)
    let (bottom, d) = denominator.multipliedReportingOverflow(by: shared.denominator)
    guard !a, !b, !c, !d, let sum = Fraction(top, bottom) else { throw Self.tooFine }
    return sum
  }

  /// The difference, exact or refused.
  func minus(_ other: Fraction) throws(Refusal) -> Fraction { try plus(try other.opposite()) }

  /// The value with the other sign.
  func opposite() throws(Refusal) -> Fraction {
    guard let value = Fraction(0 - numerator, denominator) else { throw Self.tooFine }
    return value
  }

  /// The product, exact or refused.
  func times(_ other: Fraction) throws(Refusal) -> Fraction {
    guard let first = Fraction(numerator, other.denominator),
      let second = Fraction(other.numerator, denominator)
    else { throw Self.tooFine }
    let (top, a) = first.numerator.multipliedReportingOverflow(by: second.numerator)
    let (bottom, b) = first.denominator.multipliedReportingOverflow(by: second.denominator)
    guard !a, !b, let product = Fraction(top, bottom) else { throw Self.tooFine }
    return product
  }

  /// The quotient, exact or refused; refused by 0 too.
  func over(_ other: Fraction) throws(Refusal) -> Fraction {
    guard let inverse = Fraction(other.denominator, other.numerator) else { throw Self.tooFine }
    return try times(inverse)
  }

  /// -1, 0 or 1 as the value is less than, equal to or greater than `other`, exactly.
  func order(_ other: Fraction) -> Int {
    if self == other { return 0 }
    let left = numerator.multipliedFullWidth(by: other.denominator)
    let right = other.numerator.multipliedFullWidth(by: denominator)
    if left.high != right.high { return left.high < right.high ? -1 : 1 }
    return left.low < right.low ? -1 : 1
  }

  /// The greatest whole number not above the value.
  var floor: Int128 {
    let whole = numerator / denominator
    return numerator % denominator < 0 ? whole - 1 : whole
  }

  /// The value times 10^`decimals` as a whole number, half-up 四舍五入.
  func units(_ decimals: Int) throws(Refusal) -> Int64 {
    var scale: Int64 = 1
    for _ in 0..<min(max(decimals, 0), 9) { scale *= 10 }
    let doubled = try times(Fraction(2 * scale)).plus(Fraction(1))
    guard let units = Int64(exactly: try doubled.over(Fraction(2)).floor) else {
      throw Self.tooFine
    }
    return units
  }
}
