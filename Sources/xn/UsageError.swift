/// The tool was used wrongly: nothing was tried, exit 2.
struct UsageError: Error, Equatable {
  var english: String
  var chinese: String
  /// The command whose help explains more.
  var tool: String?

  init(_ english: String, _ chinese: String, hint: String? = nil) {
    self.english = english + (hint.map { "; did you mean \($0)?" } ?? "")
    self.chinese = chinese + (hint.map { "；是否想用 \($0)？" } ?? "")
  }

  static func unknownCommand(_ name: String) -> UsageError {
    let hint = Suggestion.nearest(to: name, among: Tool.all.map(\.name) + ["help"])
    return UsageError("no command '\(name.short)'", "没有命令“\(name.short)”", hint: hint)
  }
  static func unknownOption(_ name: String, hint: String?) -> UsageError {
    UsageError("no option \(name.short)", "没有选项 \(name.short)", hint: hint)
  }
  static func missingOption(_ name: String) -> UsageError {
    UsageError("\(name) is required", "缺少\(chinese(name))")
  }

  /// What is called so, an option or one of the words after the command.
  private static func chinese(_ name: String) -> String {
    let operands = [
      "NUMBER": "编号", "WORD": "词", "ACTION": "要做的事", "KIND": "表格种类", "FILE": "文件",
      "NAME": "名称", "ITEM": "事项编码", "SUBJECT": "考评对象", "CODE": "编码",
    ]
    if let operand = operands[name] { return "\(operand)（\(name)）" }
    return name.hasPrefix("--") ? "选项 \(name)" : name
  }
  static func missingValue(_ name: String, _ value: String) -> UsageError {
    UsageError("\(name) needs a value (\(value))", "选项 \(name) 缺少值（\(value)）")
  }
  static func needlessValue(_ name: String) -> UsageError {
    UsageError("\(name) takes no value", "选项 \(name) 不带值")
  }
  static func twice(_ name: String) -> UsageError {
    UsageError("\(name) is given twice", "选项 \(name) 重复")
  }
  static func wrongValue(
    _ name: String, _ value: String, _ expected: String, hint: String? = nil
  ) -> UsageError {
    UsageError(
      "\(name): '\(value.short)' is not \(expected)",
      "\(chinese(name)) 的值“\(value.short)”不正确，应为 \(expected)", hint: hint)
  }
  static func extraArgument(_ word: String) -> UsageError {
    UsageError("'\(word.short)' is one argument too many", "多余的参数“\(word.short)”")
  }
  /// Two options that do not go together.
  static func clash(_ first: String, _ second: String) -> UsageError {
    UsageError(
      "\(first) and \(second) do not go together", "选项 \(first) 与 \(second) 不能同时使用")
  }
}

extension String {
  /// At most 80 characters, for messages.
  var short: String { count > 80 ? prefix(79) + "…" : self }
}

/// Near misses.
enum Suggestion {
  /// The candidate that is at most two edits away, and at most a third of the word.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    guard word.utf8.count <= 40 else { return nil }
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let distance = distance(Array(word.lowercased().utf8), Array(candidate.utf8))
      let isPrefix = word.count >= 4 && candidate.hasPrefix(word)
      guard isPrefix || distance <= min(2, max(1, candidate.utf8.count / 3)) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// Whether a name was said short: 工商局 for 工商行政管理局, its characters in their order.
  static func abbreviates(_ short: String, _ name: String) -> Bool {
    guard short.count > 1, short.first == name.first, short.last == name.last else { return false }
    var left = name[...]
    for character in short {
      guard let place = left.firstIndex(of: character) else { return false }
      left = left[left.index(after: place)...]
    }
    return true
  }

  /// Insertions, deletions, changes and swaps of neighbours.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      before = last
      last = row
    }
    return last[b.count]
  }
}
