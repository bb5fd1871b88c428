import XiaonengWords

/// Makes what the header says of layouts: numbers, structs and functions, with what the words say of each.
struct HeaderMaker {
  private var lines: [String] = []
  /// The columns that no line goes beyond.
  private static let width = 118

  /// The lines of one layout.
  static func lines(of parts: [Layouts.Part]) -> [String] {
    var maker = HeaderMaker()
    for part in parts {
      switch part {
      case .code(let code): maker.make(code)
      case .record(let record): maker.make(record)
      case .commands(let commands): maker.make(commands)
      }
      maker.lines.append("")
    }
    return maker.lines.dropLast()
  }

  // MARK: - Numbers and structs

  private mutating func make(_ code: Layouts.Code) {
    remark(code.words.meaning)
    lines.append("enum {")
    let last = code.members.count - 1
    rows(
      code.members.enumerated().map { place, member in
        let comma = place < last ? "," : ""
        return (
          "\(code.constant(member.name)) = \(member.number)\(comma)",
          Self.said(member.meaning)
        )
      })
    lines.append("};")
  }

  private mutating func make(_ record: Layouts.Record) {
    remark(record.words.meaning)
    lines.append("typedef struct \(record.name) {")
    var members = record.isElement ? [] : [("uint32_t struct_size;", "sizeof (\(record.name))")]
    for member in record.members {
      members.append((Self.declaration(of: member), Self.said(of: member)))
      switch member.shape {
      case .texts, .records: members.append(("size_t \(member.count);", ""))
      default: break
      }
    }
    rows(members)
    lines.append("} \(record.name);")
  }

  private static func declaration(of member: Layouts.Member) -> String {
    let name = member.name
    return switch member.shape {
    case .text, .digest, .dossier: "xn_text \(name);"
    case .flag, .count, .code, .given: "int32_t \(name);"
    case .wide: "int64_t \(name);"
    case .day: "xn_day \(name);"
    case .limit: "xn_budget \(name);"
    case .texts: "const xn_text *\(name);"
    case .records(let element): "const \(element) *\(name);"
    }
  }

  /// What a member means, and how C says it.
  private static func said(of member: Layouts.Member) -> String {
    var said = member.path.last.map { Self.said($0.meaning) } ?? ""
    switch member.shape {
    case .text, .texts, .records, .wide, .day, .limit: break
    case .digest: said += " 64 hexadecimal digits"
    case .dossier: said += " \"KIND/NUMBER\""
    case .flag: said += " 1 or 0"
    case .code(let code):
      let usual = member.usual.map { "; not given: \(code.constant(String($0.dropFirst())))" }
      said += " \(code.prefix)_…\(usual ?? "")"
    case .count:
      if let usual = member.usual { said += " Not given: \(usual)" }
      if member.isNoneBelowZero { said += " 0 is a value; -1: left out" }
    case .given(let meaning): said = meaning
    }
    return said
  }

  // MARK: - Functions

  private mutating func make(_ commands: Layouts.Commands) {
    for word in commands.members {
      remark(word.words.meaning)
      var parameters = ["xn_engine *engine", "const xn_request *request"]
      if let data = word.data { parameters.append("const \(data) *data") }
      prototype("xn_status \(word.function)(", parameters + ["xn_outcome *out"])
    }
    guard commands.isNumbered else { return }
    lines += ["", "/* Their numbers in a batch. */", "enum {"]
    let numbered = commands.members.sorted { ($0.number ?? 0) < ($1.number ?? 0) }
    rows(
      numbered.enumerated().map { place, word in
        let comma = place + 1 < numbered.count ? "," : ""
        return (
          "\(word.function.uppercased()) = \(word.number ?? 0)\(comma)",
          word.data == nil ? "no data" : ""
        )
      })
    lines += ["};", "", "/* The data of a word, as its function takes them. */"]
    lines.append("typedef union \(commands.name)_data {")
    var structs: [String] = []
    for data in commands.members.compactMap(\.data) where !structs.contains(data) {
      structs.append(data)
    }
    rows(
      structs.map { data in
        let words = commands.members.filter { $0.data == data }
        return (
          "const \(data) *\(data.dropFirst("xn_".count));",
          words.map { $0.function.uppercased() }.joined(separator: ", ")
        )
      })
    lines.append("} \(commands.name)_data;")
  }

  /// A prototype, broken before the parameters that a line has no room for.
  private mutating func prototype(_ head: String, _ parameters: [String]) {
    var line = head
    for (place, parameter) in parameters.enumerated() {
      let piece = parameter + (place + 1 < parameters.count ? "," : ");")
      if line == head {
        line += piece
      } else if line.count + 1 + piece.count > Self.width {
        lines.append(line)
        line = String(repeating: " ", count: head.count) + piece
      } else {
        line += " " + piece
      }
    }
    lines.append(line)
  }

  // MARK: - What is said

  private static func said(_ meaning: WordsText.Meaning) -> String {
    let source = meaning.source.isEmpty ? "" : " \(meaning.source)."
    return "\(meaning.chinese) · \(meaning.english)\(source)"
  }

  private mutating func remark(_ meaning: WordsText.Meaning) {
    let broken = Self.broken(Self.said(meaning), Self.width - 6)
    for (place, line) in broken.enumerated() {
      let end = place + 1 < broken.count ? "" : " */"
      lines.append((place == 0 ? "/* " : " * ") + line + end)
    }
  }

  /// Declarations with what is said of each beside it.
  private mutating func rows(_ rows: [(declaration: String, said: String)]) {
    let column = 4 + (rows.map(\.declaration.count).max() ?? 0) + 1
    for row in rows {
      let head = "    " + row.declaration
      guard !row.said.isEmpty else {
        lines.append(head)
        continue
      }
      let broken = Self.broken(row.said, Self.width - column - 6)
      for (place, line) in broken.enumerated() {
        let start = place == 0 ? head : ""
        let end = place + 1 < broken.count ? "" : " */"
        lines.append(
          start + String(repeating: " ", count: column - start.count)
            + (place == 0 ? "/* " : " * ") + line + end)
      }
    }
  }

  /// A text in lines of at most so many columns.
  private static func broken(_ text: String, _ width: Int) -> [String] {
    var (lines, line, used) = ([String](), "", 0)
    for word in text.split(separator: " ") {
      let columns = word.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
      if !line.isEmpty, used + 1 + columns > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      line += (line.isEmpty ? "" : " ") + word
      used += columns + 1
    }
    return lines + [line]
  }
}
