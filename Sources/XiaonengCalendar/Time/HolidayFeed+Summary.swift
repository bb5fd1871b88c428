/// What the summary of an event says of its days, by marks and not by characters: 离退休干部座谈会 is no day off, and
/// 植树节（不放假） is none either.
enum FeedSummary {
  enum Meaning: Equatable {
    case off, worked, nothing
    /// Both at once, or only that days were exchanged (调休).
    case unclear
  }

  /// Words that say a day is off, and that it is worked.
  static let offMarks = ["放假", "假期", "休息", "休假"]
  static let workedMarks = ["上班", "补班", "加班"]

  /// Words that stand alone, in brackets or between spaces: 国庆节（休）, [班].
  private static let offAlone: Set = ["休", "假", "公休"]
  private static let workedAlone: Set = ["班"]

  /// What takes the meaning of a mark away where it stands shortly before it.
  private static let negations: Set<Character> = ["不", "无", "未", "勿", "免", "非", "没", "消", "停"]
  private static let halves = ["半天", "半日", "上午", "下午"]

  static func meaning(of summary: String) -> Meaning {
    guard !halves.contains(where: { summary.holds($0) }) else { return .nothing }
    let words = summary.split { !$0.isLetter && !$0.isNumber }.map(withoutHoliday)
    let isOff = words.contains { offAlone.contains(String($0)) || holds(offMarks, in: $0) }
    let isWorked = words.contains { workedAlone.contains(String($0)) || holds(workedMarks, in: $0) }
    switch (isOff, isWorked) {
    case (true, true): return .unclear
    case (true, false): return .off
    case (false, true): return .worked
    case (false, false): return holds(["调休"], in: summary[...]) ? .unclear : .nothing
    }
  }

  /// 国庆节休 is 休: some write the mark right behind the name.
  private static func withoutHoliday(_ word: Substring) -> Substring {
    for name in HolidayName.ofNotices.map(\.chinese) {
      for name in [name, String(name.prefix { $0 != "节" })] where word.hasPrefix(name) {
        let rest = word.dropFirst(name.count)
        if offAlone.contains(String(rest)) || workedAlone.contains(String(rest)) { return rest }
      }
    }
    return word
  }

  /// Whether one of `marks` ends the word or a count of days follows it, and nothing before it says no.
  private static func holds(_ marks: [String], in word: Substring) -> Bool {
    for mark in marks {
      guard let range = word.place(of: mark) else { continue }
      let before = word[..<range.lowerBound]
      guard !before.suffix(3).contains(where: { negations.contains($0) }) else { continue }
      // 王某加班 is one person's business.
      if mark == "加班", !before.isEmpty, !before.hasSuffix("调休"), !before.hasSuffix("节") { continue }
      let after = word[range.upperBound...]
      guard let next = after.first else { return true }
      if next.isNumber || "第共至一二两三四五六七八九十不".contains(next) || after.hasPrefix("调休") {
        return true
      }
      if mark == "调休" { return true }
    }
    return false
  }
}
