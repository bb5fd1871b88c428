/// Whether a text can be a telephone number (电话号码): only its form is looked at, never whose it is.
enum PhoneNumber {
  /// A mobile number of eleven digits that begins with 13 to 19, a fixed line of seven or eight digits with or without its
  /// area code and extension, a number with a country code of seven to fifteen digits (ITU-T E.164), or one of a service.
  ///
  /// Spaces, hyphens and brackets between digits do not count.
  /// - Complexity: O(bytes).
  static func isOne(_ text: String) -> Bool {
    guard (5...40).contains(text.utf8.count) else { return false }
    var digits: [UInt8] = []
    digits.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: digits.append(byte - 0x30)
      case 0x2B where digits.isEmpty: break
      case 0x20, 0x28, 0x29, 0x2D: break
      default: return false
      }
    }
    if text.utf8.first == 0x2B { return (7...15).contains(digits.count) }
    guard let first = digits.first, digits.count > 1 else { return false }
    switch (first, digits.count) {
    case (1, 11): return digits[1] >= 3
    case (1, 5), (9, 5): return true
    case (0, 10...16): return digits[1] != 0
    case (4, 10), (8, 10): return true
    case (2...9, 7...8), (2...9, 9...12): return true
    default: return false
    }
  }
}
