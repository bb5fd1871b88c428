extension String {
  /// The text with full-width letters, digits and signs (U+FF01–FF5E) as ASCII has them, and the ideographic space as
  /// a space.
  var narrow: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x3000: scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}

/// The small languages inside the cells of the catalogue's table.
enum CatalogueText {
  static func bad(_ text: some StringProtocol, _ expected: String) -> Fault {
    Fault(.badValue, detail: "\(text.prefix(48)) ≠ \(expected)")
  }

  /// `2012-08-01`, and as spreadsheets and people write it: 2012/8/1, 2012.8.1, 2012年8月1日.
  static func day(_ text: String) throws(Fault) -> Day {
    let narrow = text.narrow
    if let day = Day(narrow) { return day }
    let whole = narrow.hasSuffix("日") ? narrow.dropLast() : narrow[...]
    for separators in ["//", "..", "--", "年月"] {
      var numbers: [Int] = []
      var rest = whole
      for separator in separators {
        guard let place = rest.firstIndex(of: separator) else { break }
        digits(rest[..<place]).map { numbers.append(Int($0)) }
        rest = rest[rest.index(after: place)...]
      }
      digits(rest).map { numbers.append(Int($0)) }
      // Four digits of the year, so that no one takes a day for one.
      guard numbers.count == 3, numbers[0] >= 1_000,
        let day = Day(year: numbers[0], month: numbers[1], day: numbers[2])
      else { continue }
      return day
    }
    throw bad(text, "2012-08-01")
  }

  /// `20wd`, `30d`, `2m`, 20个工作日, 30日, 2个月, 即办.
  static func budget(_ cell: String) throws(Fault) -> Budget {
    // 20 个工作日, with the space between that many write.
    let text = String(cell.narrow.filter { !$0.isWhitespace })
    var digits = String(text.prefix { $0.isASCII && $0.isNumber })
    var unit = text.dropFirst(digits.count)
    if digits.isEmpty {
      // 二十个工作日.
      let numerals = text.prefix { "零〇一二两三四五六七八九十百千".contains($0) }
      if let number = TableText.number(chinese: numerals) {
        digits = "\(number)"
        unit = text.dropFirst(numerals.count)
      }
    }
    let short: String? =
      switch unit {
      case "个工作日", "工作日": "\(digits)wd"
      case "日", "天", "个自然日", "自然日", "个日历日", "日历日": "\(digits)d"
      case "个月", "月": "\(digits)m"
      case "即办", "当场办结", "即时办结": digits.isEmpty ? "0wd" : nil
      default: text
      }
    guard let short, let budget = Budget(short) else {
      throw bad(text, "20wd | 30d | 2m | 20个工作日 | 即办")
    }
    if case .fixed = budget { throw bad(text, "20wd | 30d | 2m") }
    return budget
  }

  /// Yuan with at most two decimals, in fen.
  static func fen(_ cell: String) throws(Fault) -> Int64 {
    let text = cell.narrow.trimmed
    if ["免费", "不收费", "无"].contains(text) { return 0 }
    // 100元/证: what it is paid for stands behind.
    let price = String(text.prefix { $0 != "/" }).trimmed
    let number = price.hasSuffix("元") ? price.dropLast() : price[...]
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let yuan = digits(parts[0]) else {
      throw bad(text, "0.00")
    }
    var fen: Int64 = 0
    if parts.count == 2 {
      guard (1...2).contains(parts[1].utf8.count), let cents = digits(parts[1]) else {
        throw bad(text, "0.00")
      }
      fen = parts[1].utf8.count == 1 ? cents * 10 : cents
    }
    return yuan * 100 + fen
  }

  /// Up to 15 ASCII digits: times 100 they still fit.
  private static func digits(_ text: some StringProtocol) -> Int64? {
    guard (1...15).contains(text.utf8.count), text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 })
    else { return nil }
    return Int64(text)
  }

  static func yuan(_ fen: Int64) -> String {
    guard fen >= 0 else { return "\(fen)" }
    return fen % 100 < 10 ? "\(fen / 100).0\(fen % 100)" : "\(fen / 100).\(fen % 100)"
  }

  static func bool(_ text: String) throws(Fault) -> Bool {
    switch text.narrow.lowercased() {
    case "true", "yes", "y", "t", "1", "是", "有", "对", "√", "✓", "✔", "☑": true
    case "false", "no", "n", "f", "0", "否", "无", "错", "×", "✗", "✘", "x", "☐": false
    default: throw bad(text, "true|false|是|否")
    }
  }

  /// One of the names of `Value`, in English or Chinese.
  static func name<Value: JSONName>(
    _ text: String, _ chinese: [String: Value]
  ) throws(Fault) -> Value {
    if let value = Value(rawValue: text) ?? chinese[text] { return value }
    throw bad(text, Value.allCases.map(\.rawValue).joined(separator: "|"))
  }

  // MARK: - Materials and steps

  static func materials(_ text: String) throws(Fault) -> [Registry.Material] {
    var materials: [Registry.Material] = []
    for part in split(text, at: ";；\n") where !part.trimmed.isEmpty {
      var fields = split(part, at: ":：", most: 2)
      // 申请书；身份证: names alone are given codes by their places; ASCII alone is a code whose name was forgotten.
      if fields.count == 1, part.contains(where: { !$0.isASCII }) {
        fields.insert("m\(materials.count + 1)", at: 0)
      }
      guard fields.count == 2 else { throw bad(part, "code:name[?]") }
      var name = fields[1].trimmed
      var material = Registry.Material()
      material.required = !take("[optional]", from: &name)
      let isSecondary = take("[secondary]", from: &name)
      material.canLack = take("?", from: &name) || take("？", from: &name)
      material.main = !material.canLack && !isSecondary
      material.code = plain(fields[0].trimmed)
      material.name = plain(name.trimmed)
      guard !material.code.isEmpty, !material.name.isEmpty else { throw bad(part, "code:name[?]") }
      materials.append(material)
    }
    return materials
  }

  static func steps(_ text: String) throws(Fault) -> [Registry.Step] {
    var steps: [Registry.Step] = []
    for part in split(text, at: ";；") where !part.trimmed.isEmpty {
      let fields = split(part, at: ":：").map { plain($0.trimmed) }
      guard (3...4).contains(fields.count), !fields[0].isEmpty else {
        throw bad(part, "name:limit:role[:post]")
      }
      let limit = fields[1].narrow
      let number = limit.hasSuffix("wd") ? String(limit.dropLast(2)) : limit
      guard let days = digits(number), let limit = Int32(exactly: days) else {
        throw bad(fields[1], "2wd")
      }
      guard
        let role = Role.allCases.first(where: {
          $0.rawValue == fields[2] || $0.chinese == fields[2]
        })
      else { throw bad(fields[2], "handler|reviewer|approver|承办|审核|批准") }
      steps.append(
        Registry.Step(fields[0], limit: limit, role: role, post: fields.count > 3 ? fields[3] : ""))
    }
    return steps
  }

  static func text(of materials: [Registry.Material]) -> String {
    materials.map { material in
      var text = escaped(material.code) + ":" + escaped(material.name)
      if material.canLack { text += "?" }
      if !material.canLack && !material.main { text += "[secondary]" }
      if !material.required { text += "[optional]" }
      return text
    }.joined(separator: ";")
  }

  static func text(of steps: [Registry.Step]) -> String {
    steps.map { step in
      let head = "\(escaped(step.name)):\(step.limit)wd:\(step.role.rawValue)"
      return step.post.isEmpty ? head : head + ":" + escaped(step.post)
    }.joined(separator: ";")
  }

  /// The parts between `separators` that no backslash stands before, still escaped.
  private static func split(_ text: String, at separators: String, most: Int = .max) -> [String] {
    var parts = [""]
    var isEscaped = false
    for character in text {
      if !isEscaped, parts.count < most, separators.contains(character) {
        parts.append("")
        continue
      }
      parts[parts.count - 1].append(character)
      isEscaped = !isEscaped && character == "\\"
    }
    return parts
  }

  /// Takes `suffix` off, unless a backslash takes its meaning away.
  private static func take(_ suffix: String, from text: inout String) -> Bool {
    guard text.hasSuffix(suffix) else { return false }
    let rest = text.dropLast(suffix.count)
    guard rest.reversed().prefix(while: { $0 == "\\" }).count.isMultiple(of: 2) else {
      return false
    }
    text = String(rest)
    return true
  }

  private static func plain(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if !isEscaped, character == "\\" {
        isEscaped = true
        continue
      }
      result.append(character)
      isEscaped = false
    }
    return result
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\;；:：?？[]".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
