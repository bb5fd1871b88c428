import Foundation
import Xiaoneng

/// A command built from options: `--applicant.name 张三 --materials 申请书,身份证`.
struct WordForm {
  let word: String
  let fields: [Manual.Field]

  /// The form of a command; nil for any other word.
  init?(_ word: String) {
    guard Manual.commands.contains(word), let fields = Manual.fields(of: word) else { return nil }
    (self.word, self.fields) = (word, fields)
  }

  /// Names of options that are not the word's own; a field of such a name is said as `--data.NAME`.
  private static let taken: Set = [
    "db", "actor", "at", "on", "key", "json", "dry-run", "data", "calendar",
  ]

  private static func option(_ field: Manual.Field) -> String {
    taken.contains(field.name) ? "data." + field.name : field.name
  }

  /// The options of the tool for this word.
  var options: [Option] {
    fields.map { field in
      let need = field.isNeeded ? "，必填" : ""
      return Option(
        name: Self.option(field),
        value: field.form == .flag && !field.isList ? "是|否" : value(of: field),
        help: Text(field.english, field.chinese + need), repeats: field.isList)
    }
  }

  private func value(of field: Manual.Field) -> String {
    switch field.form {
    case .flag: "是|否"
    case .number: "数"
    case .fen: "元"
    case .day: "DAY"
    case .text: "TEXT"
    case .code(let names): names.map(\.json).joined(separator: "|")
    case .json: "JSON"
    }
  }

  /// The data that the options say; what is missing is asked for by `ask`, where someone is there to answer.
  ///
  /// - Throws: ``UsageError`` naming everything that is missing, or the value that is none.
  func data(_ arguments: Arguments, ask: ((Manual.Field) -> String?)?) throws(UsageError)
    -> JSONValue
  {
    var root = DataTree()
    var missing: [Manual.Field] = []
    for field in fields {
      let name = Self.option(field)
      var said = arguments.all(name)
      if said.isEmpty, field.isNeeded, let answer = ask?(field), !answer.isEmpty { said = [answer] }
      guard !said.isEmpty else {
        if field.isNeeded { missing.append(field) }
        continue
      }
      let path = field.name.split(separator: ".").map(String.init)
      if !field.isList {
        root.put(try Self.value(said[0], field, "--" + name), at: path[...])
      } else if field.form == .json {
        var all: [JSONValue] = []
        for text in said {
          let value = try Self.value(text, field, "--" + name)
          if case .array(let list) = value { all += list } else { all.append(value) }
        }
        root.put(.array(all), at: path[...])
      } else {
        var all: [JSONValue] = []
        for text in said.flatMap(Self.parts) {
          all.append(try Self.value(text, field, "--" + name))
        }
        root.put(.array(all), at: path[...])
      }
    }
    guard missing.isEmpty else {
      throw UsageError(
        "missing: " + missing.map { "--" + Self.option($0) }.joined(separator: ", "),
        "缺少：" + missing.map { "\($0.chinese)（--\(Self.option($0))）" }.joined(separator: "、"))
    }
    return root.json
  }

  /// A list as people write it.
  private static func parts(_ text: String) -> [String] {
    text.split { ",，、;；".contains($0) }.map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }

  /// What one text says in the form of `field`.
  static func value(
    _ text: String, _ field: Manual.Field, _ option: String
  ) throws(UsageError) -> JSONValue {
    switch field.form {
    case .text: return .string(text)
    case .flag:
      switch text.lowercased() {
      case "是", "有", "√", "true", "yes", "y", "1": return true
      case "否", "无", "×", "false", "no", "n", "0": return false
      default: throw .wrongValue(option, text, "是|否")
      }
    case .number:
      guard let number = Int64(text) else { throw .wrongValue(option, text, "整数") }
      return .integer(number)
    case .fen:
      guard let fen = fen(text) else { throw .wrongValue(option, text, "元，如 30 或 12.50") }
      return .integer(fen)
    case .day:
      guard let day = Self.day(text) else { throw .wrongValue(option, text, "2012-08-01") }
      return .string("\(day)")
    case .code(let names):
      if let name = names.first(where: { $0.json == text || $0.chinese == text }) {
        return .string(name.json)
      }
      throw .wrongValue(
        option, text, names.map { "\($0.json) \($0.chinese)" }.joined(separator: "|"),
        hint: Suggestion.nearest(to: text, among: names.flatMap { [$0.json, $0.chinese] }))
    case .json:
      guard let value = try? JSONValue(parsing: text) else {
        throw .wrongValue(
          option, text, "JSON，写法与示例见该词的说明，如 xn help case.notifyCorrections")
      }
      return value
    }
  }

  /// Yuan as people write them, as fen.
  static func fen(_ text: String) -> Int64? {
    let bare = text.hasSuffix("元") ? String(text.dropLast()) : text
    let parts = bare.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let yuan = Int64(parts[0]), yuan >= 0 else { return nil }
    let cents = parts.count == 2 ? parts[1] : "00"
    guard (1...2).contains(cents.utf8.count), cents.allSatisfy({ $0.isASCII && $0.isNumber }),
      let rest = Int64(cents.utf8.count == 1 ? cents + "0" : cents[...])
    else { return nil }
    let (whole, overflow) = yuan.multipliedReportingOverflow(by: 100)
    guard !overflow else { return nil }
    let (sum, over) = whole.addingReportingOverflow(rest)
    return over ? nil : sum
  }

  /// A day as people write it: 2012-08-01, 2012/8/1, 2012年8月1日.
  static func day(_ text: String) -> Day? {
    if let day = Day(text) { return day }
    let parts = text.split { "-/.年月日".contains($0) }.map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    return Day(year: year, month: month, day: day)
  }
}

/// A JSON object that is put together path by path.
private struct DataTree {
  private var members: [(key: String, node: Node)] = []

  private indirect enum Node {
    case value(JSONValue)
    case tree(DataTree)
  }

  mutating func put(_ value: JSONValue, at path: ArraySlice<String>) {
    guard let key = path.first else { return }
    let rest = path.dropFirst()
    let place = members.firstIndex { $0.key == key }
    guard !rest.isEmpty else {
      if let place {
        members[place].node = .value(value)
      } else {
        members.append((key, .value(value)))
      }
      return
    }
    var inner = DataTree()
    if let place, case .tree(let known) = members[place].node { inner = known }
    inner.put(value, at: rest)
    if let place { members[place].node = .tree(inner) } else { members.append((key, .tree(inner))) }
  }

  var json: JSONValue {
    .object(
      members.map { member in
        switch member.node {
        case .value(let value): JSONValue.Member(member.key, value)
        case .tree(let tree): JSONValue.Member(member.key, tree.json)
        }
      })
  }
}
