/// An exact fraction (精确分数) in lowest terms, of 128 bits each: rates and means are kept as they are and rounded only
/// where they are shown, half up (四舍五入).
public struct Fraction: Sendable, Hashable, Comparable {
  /// The numerator, with the sign.
  public let numerator: Int128
  /// The denominator, greater than 0.
  public let denominator: Int128

  /// `numerator`/`denominator` in lowest terms; nil when the denominator is 0 or a part is extreme.
  public init?(_ numerator: Int128, _ denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = Self.gcd(numerator.magnitude, denominator.magnitude)
    guard let divisor = Int128(exactly: max(divisor, 1)) else { return nil }
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = numerator / divisor * sign
    self.denominator = denominator / divisor * sign
  }

  /// A whole number.
  public init(_ whole: Int64) {
    numerator = Int128(whole)
    denominator = 1
  }

  private static func gcd(_ a: UInt128, _ b: UInt128) -> UInt128 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }

  /// The sum; where the exact one no longer fits, both parts are cut to eighteen decimals first.
  public static func + (a: Fraction, b: Fraction) -> Fraction {
    a.sum(b) ?? a.cut.sum(b.cut) ?? Fraction(0)
  }
  /// The difference.
  public static func - (a: Fraction, b: Fraction) -> Fraction { a + b.negated }
  /// The quotient; nil when `b` is 0.
  public static func / (a: Fraction, b: Fraction) -> Fraction? {
    a.quotient(b) ?? a.cut.quotient(b.cut)
  }
  /// The order of the values.
  public static func < (a: Fraction, b: Fraction) -> Bool { (a - b).numerator < 0 }

  private var negated: Fraction { Fraction(0 - numerator, denominator) ?? self }

  private func sum(_ other: Fraction) -> Fraction? {
    // Over the least common denominator, so that many small fractions still fit.
    let shared = Int128(
      truncatingIfNeeded: Self.gcd(denominator.magnitude, other.denominator.magnitude))
    let own = denominator / max(shared, 1)
    let others = other.denominator / max(shared, 1)
    let (left, overflowA) = numerator.multipliedReportingOverflow(by: others)
    let (right, overflowB) = other.numerator.multipliedReportingOverflow(by: own)
    let (top, overflowC) = left.addingReportingOverflow(right)
    let (bottom, overflowD) = denominator.multipliedReportingOverflow(by: others)
    guard !overflowA, !overflowB, !overflowC, !overflowD else { return nil }
    return Fraction(top, bottom)
  }

  private func quotient(_ other: Fraction) -> Fraction? {
    guard let values = Fraction(numerator, other.numerator),
      let parts = Fraction(other.denominator, denominator)
    else { return nil }
    let (top, overflowA) = values.numerator.multipliedReportingOverflow(by: parts.numerator)
    let (bottom, overflowB) = values.denominator.multipliedReportingOverflow(by: parts.denominator)
    guard !overflowA, !overflowB else { return nil }
    return Fraction(top, bottom)
  }

  private static let scale: Int128 = 1_000_000_000_000_000_000

  /// The value cut to eighteen decimals: far beyond what is ever shown.
  private var cut: Fraction {
    let whole = numerator / denominator
    let rest = numerator % denominator
    let (scaled, overflow) = rest.multipliedReportingOverflow(by: Self.scale)
    let part = overflow ? rest / max(denominator / Self.scale, 1) : scaled / denominator
    let (top, overflowTop) = whole.multipliedReportingOverflow(by: Self.scale)
    guard !overflowTop else { return Fraction(Int64(clamping: whole)) }
    return Fraction(top + part, Self.scale) ?? Fraction(0)
  }

  /// The value with `decimals` places (0…9), rounded half-up on the exact value 四舍五入.
  public func rounded(_ decimals: Int) -> String {
    let places = min(max(decimals, 0), 9)
    let scale = (0..<places).reduce(Int128(1)) { power, _ in power * 10 }
    let magnitude = numerator.magnitude
    let bottom = denominator.magnitude
    let whole = magnitude / bottom
    let rest = magnitude % bottom
    // Half-up: the rest is doubled against the denominator, in a width that holds it.
    let (scaledRest, overflow) = rest.multipliedReportingOverflow(by: UInt128(scale))
    // Eighteen decimals are far more than are shown, and always fit.
    if overflow, bottom > UInt128(Self.scale) { return cut.rounded(decimals) }
    var part = scaledRest / bottom
    let left = scaledRest % bottom
    if left >= bottom - left { part += 1 }
    var (units, decimalsPart) = (whole, part)
    if decimalsPart >= UInt128(scale) {
      units += 1
      decimalsPart -= UInt128(scale)
    }
    let sign = numerator < 0 && (units != 0 || decimalsPart != 0) ? "-" : ""
    guard places > 0 else { return "\(sign)\(units)" }
    let digits = "\(decimalsPart)"
    let zeros = String(repeating: "0", count: max(0, places - digits.count))
    return "\(sign)\(units).\(zeros)\(digits)"
  }

  /// The value as a percentage with `decimals` places, rounded half-up, without the sign %.
  public func percent(_ decimals: Int) -> String {
    let (top, overflow) = numerator.multipliedReportingOverflow(by: 100)
    guard !overflow, let value = Fraction(top, denominator) else {
      return cut.percent(decimals)
    }
    return value.rounded(decimals)
  }
}
