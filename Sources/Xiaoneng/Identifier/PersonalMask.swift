/// How personal data are shown to those who may not see them whole (个人信息脱敏).
///
/// 在线政务服务若干规定 arts 7, 14. A text too short to keep its ends is hidden altogether. Codes of
/// organisations are public and are not masked.
public enum PersonalMask {
  /// The first character of a name (姓名), then asterisks, at most eight: 张三丰 → `张**`.
  ///
  /// - Complexity: O(*n*) in the length of `name`.
  public static func name(_ name: some StringProtocol) -> String {
    guard let first = name.first else { return "" }
    return String(first) + stars(min(max(name.count - 1, 1), 8))
  }

  /// The first three and last four characters of a telephone number (电话): `139****5678`.
  ///
  /// - Complexity: O(*n*) in the length of `number`.
  public static func phone(_ number: some StringProtocol) -> String {
    ends(number, first: 3, last: 4)
  }

  /// The first six and last four characters of an identity number (证件号码).
  ///
  /// - Complexity: O(*n*) in the length of `number`.
  public static func idNumber(_ number: some StringProtocol) -> String {
    ends(number, first: 6, last: 4)
  }

  /// The first six characters of an address (地址), then three asterisks; of an address of six
  /// characters or fewer, the asterisks only.
  ///
  /// - Complexity: O(1).
  public static func address(_ address: some StringProtocol) -> String {
    let head = address.prefix(7)
    if head.isEmpty { return "" }
    return head.count > 6 ? head.prefix(6) + stars(3) : stars(3)
  }

  // Keeps both ends when at least as many as three characters are hidden between them.
  private static func ends(_ text: some StringProtocol, first: Int, last: Int) -> String {
    let hidden = text.count - first - last
    guard hidden >= 3 else { return stars(min(text.count, 16)) }
    return text.prefix(first) + stars(min(hidden, 16)) + text.suffix(last)
  }

  private static func stars(_ count: Int) -> String { String(repeating: "*", count: max(0, count)) }
}
