/// What people write into the cells of a table.
enum TableText {
  /// A name that can stand in a dossier's: full-width letters and digits as ASCII has them.
  static func id(_ text: String) throws(Fault) -> String {
    let narrow = text.narrow.trimmed
    guard DossierKey.isID(narrow) else {
      throw CatalogueText.bad(text, "不含空格、引号的编号，至多128字节")
    }
    return narrow
  }

  /// A unit, by its code or its name where the names are known.
  static func unit(_ text: String, _ known: Tables.Known) throws(Fault) -> String {
    guard let units = known.units else { return try id(text) }
    let narrow = text.narrow.trimmed
    if units[narrow] != nil { return narrow }
    let named = units.filter { $0.value == text }.map(\.key).sorted()
    guard named.count < 2 else {
      throw CatalogueText.bad(text, "单位代码：" + named.joined(separator: "、"))
    }
    if let code = named.first { return code }
    if known.takesNewUnits { return try id(text) }
    let near = units.filter { $0.value.holds(text) || text.holds($0.value) }
      .map { "\($0.value)（\($0.key)）" }.sorted().prefix(3)
    throw CatalogueText.bad(
      text, "已登记单位的代码或名称" + (near.isEmpty ? "" : "，如 " + near.joined(separator: "、")))
  }

  /// A registered officer, by id, where they are known.
  static func person(_ text: String, _ known: Tables.Known) throws(Fault) -> String {
    let id = try id(text)
    guard let people = known.people, !people.contains(id) else { return id }
    throw CatalogueText.bad(text, "已登记人员的编号 (xn people)")
  }

  /// Money in yuan or 万元, 亿元, exactly, as fen.
  static func fen(_ text: String) throws(Fault) -> Int64 {
    let narrow = String(text.narrow.filter { !$0.isWhitespace && $0 != "," })
    let whole = narrow.hasSuffix("元") ? String(narrow.dropLast()) : narrow
    let unit: (suffix: String, zeros: Int) =
      whole.hasSuffix("亿") ? ("亿", 8) : whole.hasSuffix("万") ? ("万", 4) : ("", 0)
    let parts = whole.dropLast(unit.suffix.count).split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? parts[1] : ""
    // The decimals go in front of the unit's zeros, two more for fen; more of them than that say less than a fen.
    guard let yuan = parts.first, !yuan.isEmpty, decimals.count <= unit.zeros + 2,
      parts.count == 1 || !decimals.isEmpty,
      "\(yuan)\(decimals)".utf8.allSatisfy({ (48...57).contains($0) }),
      let fen = Int64(
        "\(yuan)\(decimals)" + String(repeating: "0", count: unit.zeros + 2 - decimals.count))
    else { throw CatalogueText.bad(text, "金额，如 1250.50元、1000万元、1.2亿元") }
    return fen
  }

  /// The parts of a list, as people divide them.
  static func list(_ text: String) -> [String] {
    text.split { "、,，;；/\n\r".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// Chinese numerals up to 9999 as digits: 二十 → 20, 一百零五 → 105, 两 → 2; nil for what is none.
  static func number(chinese text: some StringProtocol) -> Int? {
    guard !text.isEmpty else { return nil }
    var sum = 0
    var digit: Int?
    var least = 10_000
    for character in text {
      if let value = digits[character] {
        guard digit == nil || digit == 0 else { return nil }
        digit = value
      } else if let power = powers[character] {
        // 十 alone is ten, and powers fall.
        let isCounted = digit.map { $0 > 0 } ?? (power == 10 && sum == 0)
        guard power < least, isCounted else { return nil }
        sum += max(digit ?? 1, 1) * power
        least = power
        digit = nil
      } else {
        return nil
      }
    }
    return sum + (digit ?? 0)
  }

  private static let digits: [Character: Int] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let powers: [Character: Int] = ["十": 10, "百": 100, "千": 1_000]
}
