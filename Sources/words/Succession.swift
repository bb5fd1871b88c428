import XiaonengWords

/// Whether the words of today read what an older record of them says (词语沿革).
struct Succession {
  private let old: [String]
  private let known: Set<String>
  private var codes: [String: WordsText.Code] = [:]
  private var records: [String: WordsText.RecordWords] = [:]
  private var members: [String: WordsText.Member] = [:]
  /// Records that a caller or a ledger says, or that stand within such.
  private var read: Set<String> = []
  /// The records of then, and their fields with the record's name before them.
  private var recordsBefore: Set<String> = []
  private var fieldsBefore: Set<String> = []

  init(from old: some Sequence<String>, to texts: [WordsText]) {
    self.old = Array(old)
    known = Set(Recording.lines(of: texts))
    for code in texts.flatMap(\.codes) {
      for name in [code.name] + code.was { codes[name] = code }
    }
    for record in texts.flatMap(\.records) {
      for name in [record.name] + record.was { records[name] = record }
    }
    for group in texts.flatMap(\.groups) + texts.flatMap(\.roots) {
      for member in group.members {
        for word in [member.word] + member.was {
          members["\(group.kind.wordKey) \(word)"] = member
        }
        if group.kind != .answers { reach(member.record) }
      }
    }
    for line in self.old {
      let words = line.split(separator: " ")
      guard words.first == "field", words.count > 2, let dot = words[1].lastIndex(of: ".") else {
        continue
      }
      fieldsBefore.insert(String(words[1]))
      recordsBefore.insert(String(words[1][..<dot]))
    }
  }

  private mutating func reach(_ record: String) {
    guard let words = records[record], read.insert(words.name).inserted else { return }
    for field in words.fields { reach(field.type) }
  }

  /// What is no longer so, with why; and what is demanded of records that were made without it.
  func broken() -> [String] {
    var found: [String] = []
    for line in old where !known.contains(line) {
      if let why = broken(line) { found.append("\(line): \(why)") }
    }
    for name in read.sorted() {
      guard let record = records[name] else { continue }
      let names = [record.name] + record.was
      guard names.contains(where: recordsBefore.contains) else { continue }
      for field in record.fields where field.presence == .required && field.before.isEmpty {
        let isOld = names.contains { name in
          field.names.contains { fieldsBefore.contains("\(name).\($0)") }
        }
        if isOld { continue }
        found.append(
          "field \(name).\(field.name) \(field.form): what was recorded before has none; say before VALUE"
        )
      }
    }
    return found
  }

  /// Why a line that is gone is missed; nil where its form of then is still read.
  private func broken(_ line: String) -> String? {
    let words = line.split(separator: " ").map(String.init)
    guard words.count >= 3 else { return "no line of a record" }
    switch words[0] {
    case "code": return code(words[1], words[2], number: words.last ?? "")
    case "field": return field(words[1], Array(words.dropFirst(2)))
    case "former": return former(words)
    default: return word(words)
    }
  }

  private func code(_ name: String, _ value: String, number: String) -> String? {
    guard let code = codes[name] else { return "no code was \(name)" }
    guard
      let place = code.members.firstIndex(where: { $0.json == value || $0.was.contains(value) })
    else { return "no value of \(code.name) was \(value)" }
    let isMoved = code.name.hasSuffix("Phase") && !number.isEmpty && number != "\(place)"
    return isMoved ? "it is number \(place) now; new phases stand behind" : nil
  }

  /// A name of before is read as long as ledgers are, whatever it stands for today.
  private func former(_ words: [String]) -> String? {
    let isRead =
      switch words[1] {
      case "code": codes[words[2]] != nil
      case "record": records[words[2]] != nil
      case "value": words.count > 3 && code(words[2], words[3], number: "") == nil
      case "field": isFieldRead(words[2], words.last ?? "", isConverted: words.count > 4)
      default: members["\(words[1]) \(words[2])"] != nil
      }
    return isRead ? nil : "a name of before is read as long as ledgers are"
  }

  private func isFieldRead(_ path: String, _ way: String, isConverted: Bool) -> Bool {
    guard let dot = path.lastIndex(of: "."), let record = records[String(path[..<dot])] else {
      return false
    }
    let name = path[path.index(after: dot)...]
    return record.fields.contains { field in
      field.was.contains { $0.name == name && $0.conversion == (isConverted ? way : "") }
    }
  }

  private func word(_ words: [String]) -> String? {
    guard let member = members["\(words[0]) \(words[1])"] else { return "no word was \(words[1])" }
    guard isSame(words[2], member.record) else { return "its record is \(member.record)" }
    let answer = words.count == 5 ? words[4] : ""
    return isSame(answer, member.answer) ? nil : "its answer is \(member.answer)"
  }

  /// Whether a type of then is one of today.
  private func isSame(_ old: String, _ new: String) -> Bool {
    old == new || records[old]?.name == new || codes[old]?.name == new
  }

  private func field(_ path: String, _ cell: [String]) -> String? {
    guard let dot = path.lastIndex(of: ".") else { return "no line of a record" }
    let (name, said) = (String(path[..<dot]), String(path[path.index(after: dot)...]))
    guard let old = try? WordsText.Field(said, cell.joined(separator: " ")) else {
      return "no line of a record"
    }
    guard let record = records[name] else { return "no record was \(name)" }
    let former = record.fields.lazy.flatMap { field in
      field.was.filter { $0.name == said }.map { (field, $0.conversion) }
    }.first
    let today = record.fields.first { $0.name == said }.map { ($0, "") }
    guard let (new, conversion) = today ?? former else {
      return "no field of \(record.name) was \(said)"
    }
    // Who reads a ledger is newer than it; who reads an answer is older, and knows no name but its own.
    guard read.contains(record.name) else {
      let isAsBefore =
        new.name == said && new.presence == old.presence && new.isList == old.isList
        && isSame(old.type, new.type)
      return isAsBefore ? nil : "whoever reads answers expects it as it was"
    }
    if !conversion.isEmpty { return nil }
    return changed(old, new)
  }

  /// What of a field no longer reads as it did.
  private func changed(_ old: WordsText.Field, _ new: WordsText.Field) -> String? {
    guard isSame(old.type, new.type), old.isList == new.isList else {
      return "it is \(new.form); call it otherwise and say was \(old.name) by CONVERSION"
    }
    if new.isEngine, !old.isEngine { return "callers said it" }
    if old.commits != new.commits {
      return "it vouched for \(old.commits.isEmpty ? "nothing" : old.commits)"
    }
    switch (old.presence, new.presence) {
    case (.required, _): return nil
    case (_, .required):
      let usual: String? = if case .usual(let text) = old.presence { text } else { nil }
      if new.before.isEmpty { return "what was recorded before may have none; say before VALUE" }
      return usual == nil || usual == new.before ? nil : "left out it was \(usual ?? "")"
    default: return old.presence == new.presence ? nil : "left out it was something else"
    }
  }
}
