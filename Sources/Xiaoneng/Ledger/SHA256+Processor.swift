#if arch(x86_64)
  internal import CProcessor
#endif

extension SHA256 {
  /// The state after one block of sixteen big-endian words: by the processor's own instructions where it
  /// has them, which take a seventh of the time, else as it is written out.
  @inline(__always)
  static func compress(_ state: State, _ block: InlineArray<16, UInt32>) -> State {
    #if arch(x86_64)
      if hasInstructions { return instructed(state, block) }
    #endif
    return writtenOut(state, block)
  }

  #if arch(x86_64)
    /// Asked of the processor once.
    static let hasInstructions = xn_sha256_has_instructions() != 0

    /// The state after one block, by instructions that the processor must have.
    static func instructed(_ s: State, _ block: InlineArray<16, UInt32>) -> State {
      @inline(__always) func four(_ i: Int) -> SIMD4<UInt32> {
        SIMD4(block[i], block[i &+ 1], block[i &+ 2], block[i &+ 3])
      }
      let next = xn_sha256_block(
        xn_sha256_state(
          feba: SIMD4(s[5], s[4], s[1], s[0]), hgdc: SIMD4(s[7], s[6], s[3], s[2])),
        four(0), four(4), four(8), four(12))
      let (feba, hgdc) = (next.feba, next.hgdc)
      return State(feba[3], feba[2], hgdc[3], hgdc[2], feba[1], feba[0], hgdc[1], hgdc[0])
    }
  #endif
}
