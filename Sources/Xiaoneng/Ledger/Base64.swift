/// Base64 with padding (RFC 4648 §4), as C2SP texts are written.
enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text of `bytes`.
  static func text(of bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count / 3 + 1) * 4)
    var index = 0
    while index < bytes.count {
      let left = min(3, bytes.count - index)
      var group: UInt32 = 0
      for place in 0..<3 {
        group = group << 8 | (place < left ? UInt32(bytes[index + place]) : 0)
      }
      for place in 0..<4 {
        let letter = letters[Int(group >> UInt32(18 - 6 * place)) & 63]
        out.append(place <= left ? letter : 0x3D)
      }
      index += 3
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The bytes that `text` stands for; nil for anything that ``text(of:)`` would not write.
  static func bytes(of text: some Collection<UInt8>) -> [UInt8]? {
    guard text.count % 4 == 0 else { return nil }
    var out: [UInt8] = []
    out.reserveCapacity(text.count / 4 * 3)
    var (group, filled, padding): (UInt32, Int, Int) = (0, 0, 0)
    for letter in text {
      if letter == 0x3D {
        padding += 1
        group <<= 6
      } else {
        guard padding == 0, let value = value(of: letter) else { return nil }
        group = group << 6 | value
      }
      filled += 1
      guard filled == 4 else { continue }
      guard padding <= 2 else { return nil }
      // Bits that no byte holds are nought: one text for each value.
      guard padding == 0 || group & (padding == 1 ? 0xFF : 0xFFFF) == 0 else { return nil }
      for place in 0..<(3 - padding) {
        out.append(UInt8(truncatingIfNeeded: group >> UInt32(16 - 8 * place)))
      }
      // Nothing follows what is padded.
      if padding > 0 { return out.count == text.count / 4 * 3 - padding ? out : nil }
      (group, filled) = (0, 0)
    }
    return out
  }

  private static func value(of letter: UInt8) -> UInt32? {
    switch letter {
    case 0x41...0x5A: UInt32(letter) - 0x41
    case 0x61...0x7A: UInt32(letter) - 0x61 + 26
    case 0x30...0x39: UInt32(letter) - 0x30 + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}
