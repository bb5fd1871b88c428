internal import XiaonengWords

/// A rule set as a lawyer reads it (规则集对照): a row a number, with what it rests on and who set it.
public struct RuleTable: Sendable {
  /// The rows, in the order of the texts.
  public let rows: [Law.Row]

  /// The numbers of `profile`, cited for `day`.
  ///
  /// `others`: the sets among which its parents are; the built-in ones follow one another.
  /// - Complexity: O(numbers × parents).
  public init(_ profile: Profile, on day: Day, among others: [Profile] = Profile.builtIn) {
    let chain = Self.chain(of: profile, among: others).map { (profile: $0, json: $0.json) }
    var maker = Maker(chain: chain, day: day, setting: Rules(profile).setting)
    maker.add(record: "Profile", profile.json, under: [])
    rows = maker.rows
  }

  /// A set, its parent, and so on: those named as parents, then what was built in before.
  private static func chain(of profile: Profile, among others: [Profile]) -> [Profile] {
    var chain = [profile]
    var seen: Set<String> = [profile.id]
    while let last = chain.last {
      let parent: Profile?
      if let origin = last.origin {
        parent = (others + Profile.builtIn).first { $0.id == origin.parent }
      } else {
        parent = Profile.builtIn.last { $0.validFrom < last.validFrom }
      }
      guard let parent, seen.insert(parent.id).inserted else { break }
      chain.append(parent)
    }
    return chain
  }

  /// The rows in Chinese, as a table.
  public var lines: [String] {
    var table = [["配置项", "取值", "单位", "含义", "依据", "生效日", "设定者"]]
    for row in rows {
      let values = Self.wrapped(row.shown, to: 36)
      let bases = Self.wrapped(row.basis, to: 48)
      for line in 0..<max(values.count, bases.count) {
        let (value, basis) = (
          line < values.count ? values[line] : "", line < bases.count ? bases[line] : ""
        )
        table.append(
          line == 0
            ? [row.key, value, row.unit, row.meaning, basis, "\(row.since)", row.setBy]
            : ["", value, "", "", basis, "", ""])
      }
    }
    return TextTable.lines(table)
  }

  /// The text in lines of at most so many columns.
  private static func wrapped(_ text: String, to columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for character in text {
      let wide = TextTable.width(of: String(character))
      if width + wide > columns {
        lines.append(line)
        (line, width) = ("", 0)
      }
      line.append(character)
      width += wide
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
  }

  /// What differs in `other`, in Chinese, as a table: what it was and what it is there, with the ground it has there.
  public func lines(differingFrom other: RuleTable) -> [String] {
    var table = [["配置项", "原取值", "新取值", "单位", "含义", "新依据", "生效日", "设定者"]]
    for (key, here, there) in differences(to: other) {
      let known = there ?? here
      let (before, after, bases) = (
        Self.wrapped(here?.shown ?? "—", to: 36), Self.wrapped(there?.shown ?? "—", to: 36),
        Self.wrapped(there?.basis ?? "—", to: 48)
      )
      func part(_ lines: [String], _ line: Int) -> String { line < lines.count ? lines[line] : "" }
      let since = there.map { "\($0.since)" } ?? "—"
      for line in 0..<max(before.count, after.count, bases.count) {
        var row = ["", part(before, line), part(after, line), "", "", part(bases, line), "", ""]
        if line == 0 {
          (row[0], row[3], row[4]) = (key, known?.unit ?? "", known?.meaning ?? "")
          (row[6], row[7]) = (since, there?.setBy ?? "—")
        }
        table.append(row)
      }
    }
    return TextTable.lines(table)
  }

  /// What differs in `other`: the rows of both, for keys that only one has the other's is nil.
  public func differences(
    to other: RuleTable
  ) -> [(key: String, here: Law.Row?, there: Law.Row?)] {
    var found: [(key: String, here: Law.Row?, there: Law.Row?)] = []
    let there = Dictionary(other.rows.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let here = Set(rows.map(\.key))
    for row in rows where there[row.key]?.value != row.value {
      found.append((row.key, row, there[row.key]))
    }
    for row in other.rows where !here.contains(row.key) { found.append((row.key, nil, row)) }
    return found
  }
}

extension Law.Row {
  /// The value in Chinese.
  public var shown: String { Self.shown(value) }

  static func shown(_ value: JSONValue) -> String {
    switch value {
    case .bool(let flag): flag ? "是" : "否"
    case .integer(let number): "\(number)"
    case .string(let text): text
    case .array(let values): values.map(shown).joined(separator: "、")
    case .object(let members): members.map { "\($0.key)：\(shown($0.value))" }.joined(separator: "；")
    case .null: "—"
    }
  }
}

/// Makes rows of the JSON of a rule set, by the texts of words.
private struct Maker {
  let chain: [(profile: Profile, json: JSONValue)]
  let day: Day
  let setting: Law.Setting
  var rows: [Law.Row] = []

  init(chain: [(profile: Profile, json: JSONValue)], day: Day, setting: Law.Setting) {
    (self.chain, self.day, self.setting) = (chain, day, setting)
  }

  mutating func add(record: String, _ json: JSONValue, under path: [String]) {
    for field in Reference.records[record]?.fields ?? [] {
      let here = path + [field.name]
      guard !["id", "validFrom", "origin"].contains(here[0]) else { continue }
      // What is left at its usual value is not written: here it is read.
      let usual = Reference.usual(field) ?? .null
      let value = json[field.name] ?? usual
      if !field.isList, Reference.records[field.type] != nil {
        add(record: field.type, value, under: here)
        continue
      }
      let (since, setBy) = origin(of: here, value, usual)
      let key = here.joined(separator: ".")
      func row(_ key: String, _ value: JSONValue, _ meaning: String) {
        rows.append(
          Law.Row(
            key: key, value: value, unit: unit(of: field, value), meaning: meaning,
            basis: basis(of: field, here), since: since, setBy: setBy))
      }
      guard case .array(let values) = value, let record = Reference.records[field.type] else {
        row(key, shown(value, as: field.type), field.meaning.chinese)
        continue
      }
      for (index, value) in values.enumerated() {
        row("\(key)[\(index)]", described(value, as: record), field.meaning.chinese)
      }
      if values.isEmpty { row(key, .array([]), field.meaning.chinese) }
    }
  }

  /// The first day of the set that set the value so, and its name.
  private func origin(
    of path: [String], _ value: JSONValue, _ usual: JSONValue
  ) -> (Day, String) {
    var found = chain[0].profile
    for link in chain.dropFirst() {
      var there: JSONValue? = link.json
      for key in path { there = there?[key] }
      guard (there ?? usual) == value else { break }
      found = link.profile
    }
    return (found.validFrom, found.id)
  }

  private func unit(of field: WordsText.Field, _ value: JSONValue) -> String {
    guard field.type == "limit", let text = value.string else { return field.unit }
    if text.hasSuffix("wd") { return "工作日" }
    if text.hasSuffix("d") { return "日" }
    return text.hasSuffix("m") ? "月" : field.unit
  }

  /// Articles in force on the day; where there is none, the place's own rule, with the model it follows.
  private func basis(of field: WordsText.Field, _ path: [String]) -> String {
    let source = field.meaning.source
    if !source.isEmpty {
      let line = Law.line(source, on: day, under: setting)
      if !line.isEmpty { return line }
    }
    let own = Law.line("rule:\(Law.Subject.of(path).rawValue)", on: day, under: setting)
    let models = Law.models(source)
    return models.isEmpty ? own : own + "（参照\(models)）"
  }

  /// A code by its Chinese name.
  private func shown(_ value: JSONValue, as type: String) -> JSONValue {
    guard let code = Reference.codes[type] else { return value }
    func name(_ value: JSONValue) -> JSONValue {
      guard let text = value.string,
        let member = code.members.first(where: { $0.json == text })
      else { return value }
      return .string(member.meaning.chinese)
    }
    if case .array(let values) = value { return .array(values.map(name)) }
    return name(value)
  }

  /// What says what the rest of a record rests on.
  private static let bases: Set<String> = ["basis", "barBasis", "timeBasis"]

  /// The day itself, or where a benchmark does not stand on it, the nearest on which it does.
  private func standing(_ value: JSONValue) -> Day {
    let from = value["validFrom"]?.string.flatMap { Day($0) } ?? day
    let through = value["validThrough"]?.string.flatMap { Day($0) } ?? day
    return max(from, min(day, through))
  }

  /// A record by the Chinese names of its fields.
  private func described(_ value: JSONValue, as record: WordsText.RecordWords) -> JSONValue {
    var members: [JSONValue.Member] = []
    for field in record.fields {
      guard let inner = value[field.name] else { continue }
      if case .array(let values) = inner, let nested = Reference.records[field.type] {
        members.append(
          .init(field.meaning.chinese, .array(values.map { described($0, as: nested) })))
      } else if Self.bases.contains(field.name), let text = inner.string {
        let line = Law.line(text, on: standing(value), under: setting)
        members.append(.init(field.meaning.chinese, .string(line.isEmpty ? text : line)))
      } else {
        members.append(.init(field.meaning.chinese, shown(inner, as: field.type)))
      }
    }
    return .object(members)
  }
}

extension Law.Subject {
  /// What the number under these keys is about.
  static func of(_ path: [String]) -> Law.Subject {
    let key = path[0]
    for (prefix, subject) in prefixes where key.hasPrefix(prefix) { return subject }
    return .service
  }

  private static let prefixes: [(String, Law.Subject)] = [
    ("complaint", .complaint), ("review", .complaint), ("retaliation", .complaint),
    ("representatives", .complaint), ("publication", .complaint), ("ticket", .ticket),
    ("hotline", .ticket), ("projects", .project), ("appraisal", .appraisal),
    ("ballot", .appraisal), ("supervision", .supervision), ("warn", .supervision),
    ("rulesOff", .supervision), ("conduct", .supervision), ("rates", .supervision),
    ("penalty", .penalty), ("samePost", .standIn),
    ("inspections", .inspection), ("tenRules", .tenRules), ("network", .network),
  ]
}

extension Law {
  /// The rules of other places that a number follows as models, by their newest version.
  static func models(_ source: String) -> String {
    var found: [Citation] = []
    for case .statute(let index, let place, _) in Basis.parts(of: source) {
      let statute = statutes[index]
      guard !statute.place.isEmpty else { continue }
      let number = statute.versions.count - 1
      found.append(
        citation(
          statute, number, place?.reading(items: statute.versions[number].items), inForce: false))
    }
    return chinese(found)
  }
}
