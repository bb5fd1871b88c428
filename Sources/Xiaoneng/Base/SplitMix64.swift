/// Steele, Lea and Flood's small generator (SplitMix, OOPSLA 2014): the same numbers from the same seed on every
/// machine (可复现随机数).
///
/// For draws that anyone can repeat from a published seed, and for simulations. Never for secrets: whoever sees one
/// number knows all that follow; salts come from a ``SaltSource``.
public struct SplitMix64: Sendable {
  private var state: UInt64

  /// The numbers that follow from `seed`.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state = state &+ 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
