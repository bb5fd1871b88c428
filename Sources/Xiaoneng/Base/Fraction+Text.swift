extension Fraction: JSONForm {
  /// The fraction written `2`, `3/2` or `-1`, as ``text`` writes it; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let top = parts.first.flatMap({ Int128($0) }),
      let bottom = parts.count == 2 ? Int128(parts[1]) : 1,
      let value = Fraction(top, bottom), value.text == text
    else { return nil }
    self = value
  }

  /// The exact value in lowest terms: `2`, `3/2`, `-1`.
  public var text: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }

  private static let vulgar: [Fraction: String] = {
    let signs: [(Int128, Int128, String)] = [
      (1, 2, "½"), (1, 3, "⅓"), (2, 3, "⅔"), (1, 4, "¼"), (3, 4, "¾"), (1, 5, "⅕"), (2, 5, "⅖"),
      (3, 5, "⅗"), (4, 5, "⅘"), (1, 6, "⅙"), (5, 6, "⅚"), (1, 8, "⅛"), (3, 8, "⅜"), (5, 8, "⅝"),
      (7, 8, "⅞"),
    ]
    var table: [Fraction: String] = [:]
    for (top, bottom, sign) in signs {
      if let value = Fraction(top, bottom) { table[value] = sign }
    }
    return table
  }()

  /// The exact value as people read it: `2`, `1½`, `-⅓`, `1 3/7`; never a rounded decimal.
  public var mixed: String {
    let whole = numerator.magnitude / denominator.magnitude
    let rest = numerator.magnitude % denominator.magnitude
    let sign = numerator < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    let lead = whole > 0 ? "\(whole)" : ""
    if let part = Fraction(Int128(truncatingIfNeeded: rest), denominator),
      let form = Self.vulgar[part]
    {
      return sign + lead + form
    }
    return sign + (lead.isEmpty ? "" : lead + " ") + "\(rest)/\(denominator)"
  }

  /// Reads `"3/2"`.
  public static func read(_ json: JSONValue) throws(Fault) -> Fraction {
    guard let value = Fraction(try String.read(json)) else { throw Fault(.badValue, detail: "3/2") }
    return value
  }
  /// Writes `"3/2"`.
  public func write(to writer: inout JSONWriter) { writer.string(text) }
}
