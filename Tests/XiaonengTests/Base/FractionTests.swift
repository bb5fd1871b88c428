import Testing
import Xiaoneng

@Suite struct FractionTests {
  @Test(arguments: [
    (5, 2, 0, "3"), (1, 8, 2, "0.13"), (-1, 2, 0, "-1"), (-1, 8, 2, "-0.13"), (1, 3, 4, "0.3333"),
    (2, 3, 4, "0.6667"), (999, 1000, 2, "1.00"), (0, 7, 2, "0.00"), (-1, 1000, 2, "0.00"),
    (11_419, 11_685, 4, "0.9772"),
  ])
  func `rounding is half-up on the exact value`(
    _ top: Int64, _ bottom: Int64, _ places: Int, _ expected: String
  ) throws {
    let value = try #require(Fraction(Int128(top), Int128(bottom)))
    #expect(value.rounded(places) == expected)
  }

  @Test func `a fraction over zero is none`() {
    #expect(Fraction(1, 0) == nil)
    #expect(Fraction(1) / Fraction(0) == nil)
  }

  // Σ 1/n for n = 1…400 has a denominator of 170 digits: far beyond what fits exactly.
  @Test func `a sum of many small fractions stays right to the decimals that are shown`() throws {
    var sum = Fraction(0)
    for n in 1...400 { sum = sum + (try #require(Fraction(1, Int128(n)))) }
    #expect(sum.rounded(9) == "6.569929691")
    #expect((sum / Fraction(400))?.percent(2) == "1.64")
  }

  @Test func `sums and quotients are in lowest terms`() throws {
    let third = try #require(Fraction(2, 6))
    #expect(third + third + third == Fraction(1))
    #expect(Fraction(1) - third == Fraction(2, 3))
    #expect(third / third == Fraction(1))
    #expect(third < Fraction(1))
  }
}
