// The compression function of FIPS 180-4 §6.2.2, written out: constants become immediates, the
// schedule is a rolling window of sixteen words, and no index is checked at run time.

extension SHA256 {
  /// The chaining value: the eight words a…h of FIPS 180-4.
  typealias State = SIMD8<UInt32>

  /// The initial value, FIPS 180-4 §5.3.3.
  @inline(__always)
  static var initialState: State {
    State(
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
      0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)
  }

  @inline(__always)
  private static func rotate(_ x: UInt32, _ n: UInt32) -> UInt32 {
    (x &>> n) | (x &<< (32 &- n))
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
    _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ word: UInt32
  ) {
    let choice = g ^ (e & (f ^ g))
    // (a & b) ^ (a & c) ^ (b & c); b ^ c is a ^ b of the round before, and the compiler finds it.
    let majority = b ^ ((a ^ b) & (b ^ c))
    h = h &+ word &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ choice
    d = d &+ h
    h = h &+ (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ majority
  }

  /// Replaces word `i` by the one sixteen places later.
  @inline(__always)
  private static func next(
    _ w: inout InlineArray<16, UInt32>, _ i: Int, _ i1: Int, _ i9: Int, _ i14: Int
  ) -> UInt32 {
    let x = w[i1]
    let y = w[i14]
    let small0 = rotate(x, 7) ^ rotate(x, 18) ^ (x &>> 3)
    let small1 = rotate(y, 17) ^ rotate(y, 19) ^ (y &>> 10)
    let word = w[i] &+ small0 &+ w[i9] &+ small1
    w[i] = word
    return word
  }

  /// The state after one block, in Swift alone.
  static func writtenOut(_ state: State, _ block: InlineArray<16, UInt32>) -> State {
    var w = block
    var a = state[0]
    var b = state[1]
    var c = state[2]
    var d = state[3]
    var e = state[4]
    var f = state[5]
    var g = state[6]
    var h = state[7]
    round(a, b, c, &d, e, f, g, &h, w[0] &+ 0x428a_2f98)
    round(h, a, b, &c, d, e, f, &g, w[1] &+ 0x7137_4491)
    round(g, h, a, &b, c, d, e, &f, w[2] &+ 0xb5c0_fbcf)
    round(f, g, h, &a, b, c, d, &e, w[3] &+ 0xe9b5_dba5)
    round(e, f, g, &h, a, b, c, &d, w[4] &+ 0x3956_c25b)
    round(d, e, f, &g, h, a, b, &c, w[5] &+ 0x59f1_11f1)
    round(c, d, e, &f, g, h, a, &b, w[6] &+ 0x923f_82a4)
    round(b, c, d, &e, f, g, h, &a, w[7] &+ 0xab1c_5ed5)
    round(a, b, c, &d, e, f, g, &h, w[8] &+ 0xd807_aa98)
    round(h, a, b, &c, d, e, f, &g, w[9] &+ 0x1283_5b01)
    round(g, h, a, &b, c, d, e, &f, w[10] &+ 0x2431_85be)
    round(f, g, h, &a, b, c, d, &e, w[11] &+ 0x550c_7dc3)
    round(e, f, g, &h, a, b, c, &d, w[12] &+ 0x72be_5d74)
    round(d, e, f, &g, h, a, b, &c, w[13] &+ 0x80de_b1fe)
    round(c, d, e, &f, g, h, a, &b, w[14] &+ 0x9bdc_06a7)
    round(b, c, d, &e, f, g, h, &a, w[15] &+ 0xc19b_f174)
    round(a, b, c, &d, e, f, g, &h, next(&w, 0, 1, 9, 14) &+ 0xe49b_69c1)
    round(h, a, b, &c, d, e, f, &g, next(&w, 1, 2, 10, 15) &+ 0xefbe_4786)
    round(g, h, a, &b, c, d, e, &f, next(&w, 2, 3, 11, 0) &+ 0x0fc1_9dc6)
    round(f, g, h, &a, b, c, d, &e, next(&w, 3, 4, 12, 1) &+ 0x240c_a1cc)
    round(e, f, g, &h, a, b, c, &d, next(&w, 4, 5, 13, 2) &+ 0x2de9_2c6f)
    round(d, e, f, &g, h, a, b, &c, next(&w, 5, 6, 14, 3) &+ 0x4a74_84aa)
    round(c, d, e, &f, g, h, a, &b, next(&w, 6, 7, 15, 4) &+ 0x5cb0_a9dc)
    round(b, c, d, &e, f, g, h, &a, next(&w, 7, 8, 0, 5) &+ 0x76f9_88da)
    round(a, b, c, &d, e, f, g, &h, next(&w, 8, 9, 1, 6) &+ 0x983e_5152)
    round(h, a, b, &c, d, e, f, &g, next(&w, 9, 10, 2, 7) &+ 0xa831_c66d)
    round(g, h, a, &b, c, d, e, &f, next(&w, 10, 11, 3, 8) &+ 0xb003_27c8)
    round(f, g, h, &a, b, c, d, &e, next(&w, 11, 12, 4, 9) &+ 0xbf59_7fc7)
    round(e, f, g, &h, a, b, c, &d, next(&w, 12, 13, 5, 10) &+ 0xc6e0_0bf3)
    round(d, e, f, &g, h, a, b, &c, next(&w, 13, 14, 6, 11) &+ 0xd5a7_9147)
    round(c, d, e, &f, g, h, a, &b, next(&w, 14, 15, 7, 12) &+ 0x06ca_6351)
    round(b, c, d, &e, f, g, h, &a, next(&w, 15, 0, 8, 13) &+ 0x1429_2967)
    round(a, b, c, &d, e, f, g, &h, next(&w, 0, 1, 9, 14) &+ 0x27b7_0a85)
    round(h, a, b, &c, d, e, f, &g, next(&w, 1, 2, 10, 15) &+ 0x2e1b_2138)
    round(g, h, a, &b, c, d, e, &f, next(&w, 2, 3, 11, 0) &+ 0x4d2c_6dfc)
    round(f, g, h, &a, b, c, d, &e, next(&w, 3, 4, 12, 1) &+ 0x5338_0d13)
    round(e, f, g, &h, a, b, c, &d, next(&w, 4, 5, 13, 2) &+ 0x650a_7354)
    round(d, e, f, &g, h, a, b, &c, next(&w, 5, 6, 14, 3) &+ 0x766a_0abb)
    round(c, d, e, &f, g, h, a, &b, next(&w, 6, 7, 15, 4) &+ 0x81c2_c92e)
    round(b, c, d, &e, f, g, h, &a, next(&w, 7, 8, 0, 5) &+ 0x9272_2c85)
    round(a, b, c, &d, e, f, g, &h, next(&w, 8, 9, 1, 6) &+ 0xa2bf_e8a1)
    round(h, a, b, &c, d, e, f, &g, next(&w, 9, 10, 2, 7) &+ 0xa81a_664b)
    round(g, h, a, &b, c, d, e, &f, next(&w, 10, 11, 3, 8) &+ 0xc24b_8b70)
    round(f, g, h, &a, b, c, d, &e, next(&w, 11, 12, 4, 9) &+ 0xc76c_51a3)
    round(e, f, g, &h, a, b, c, &d, next(&w, 12, 13, 5, 10) &+ 0xd192_e819)
    round(d, e, f, &g, h, a, b, &c, next(&w, 13, 14, 6, 11) &+ 0xd699_0624)
    round(c, d, e, &f, g, h, a, &b, next(&w, 14, 15, 7, 12) &+ 0xf40e_3585)
    round(b, c, d, &e, f, g, h, &a, next(&w, 15, 0, 8, 13) &+ 0x106a_a070)
    round(a, b, c, &d, e, f, g, &h, next(&w, 0, 1, 9, 14) &+ 0x19a4_c116)
    round(h, a, b, &c, d, e, f, &g, next(&w, 1, 2, 10, 15) &+ 0x1e37_6c08)
    round(g, h, a, &b, c, d, e, &f, next(&w, 2, 3, 11, 0) &+ 0x2748_774c)
    round(f, g, h, &a, b, c, d, &e, next(&w, 3, 4, 12, 1) &+ 0x34b0_bcb5)
    round(e, f, g, &h, a, b, c, &d, next(&w, 4, 5, 13, 2) &+ 0x391c_0cb3)
    round(d, e, f, &g, h, a, b, &c, next(&w, 5, 6, 14, 3) &+ 0x4ed8_aa4a)
    round(c, d, e, &f, g, h, a, &b, next(&w, 6, 7, 15, 4) &+ 0x5b9c_ca4f)
    round(b, c, d, &e, f, g, h, &a, next(&w, 7, 8, 0, 5) &+ 0x682e_6ff3)
    round(a, b, c, &d, e, f, g, &h, next(&w, 8, 9, 1, 6) &+ 0x748f_82ee)
    round(h, a, b, &c, d, e, f, &g, next(&w, 9, 10, 2, 7) &+ 0x78a5_636f)
    round(g, h, a, &b, c, d, e, &f, next(&w, 10, 11, 3, 8) &+ 0x84c8_7814)
    round(f, g, h, &a, b, c, d, &e, next(&w, 11, 12, 4, 9) &+ 0x8cc7_0208)
    round(e, f, g, &h, a, b, c, &d, next(&w, 12, 13, 5, 10) &+ 0x90be_fffa)
    round(d, e, f, &g, h, a, b, &c, next(&w, 13, 14, 6, 11) &+ 0xa450_6ceb)
    round(c, d, e, &f, g, h, a, &b, next(&w, 14, 15, 7, 12) &+ 0xbef9_a3f7)
    round(b, c, d, &e, f, g, h, &a, next(&w, 15, 0, 8, 13) &+ 0xc671_78f2)
    return state &+ State(a, b, c, d, e, f, g, h)
  }
}
