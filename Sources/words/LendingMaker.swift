import XiaonengWords

/// Makes the way back, from what Swift says to structs: what the fuzzer and the tests call C with.
struct LendingMaker {
  private let layouts: Layouts
  private var text: String

  private init(_ layout: String, _ layouts: Layouts) {
    self.layouts = layouts
    text = """
      // swift-format-ignore-file
      // Made of \(layout).layout and the words by `make words`, never edited.

      import CXiaoneng
      import Xiaoneng

      """
  }

  /// The whole file for one layout.
  static func file(_ layout: String, _ parts: [Layouts.Part], _ layouts: Layouts) -> String {
    var maker = LendingMaker(layout, layouts)
    for part in parts {
      switch part {
      case .code(let code): maker.make(code)
      case .record(let record): maker.make(record)
      case .commands(let commands): maker.make(commands)
      }
    }
    return maker.text
  }

  private mutating func make(_ code: Layouts.Code) {
    text += "\nextension \(code.words.name) {\n  /// The header's number.\n"
    text += "  var numberInC: Int32 {\n    switch self {\n"
    for member in code.members {
      text += "    case .\(member.name): \(member.number)\n"
    }
    text += "    }\n  }\n}\n"
  }

  // MARK: - Structs

  private mutating func make(_ record: Layouts.Record) {
    text +=
      "\nextension \(record.words.name) {\n  /// In a struct, which lasts as long as the arena.\n"
    text += "  func lent(in arena: Arena) -> \(record.name) {\n"
    var bound: Set<String> = []
    for field in record.members.flatMap({ $0.path.dropLast() })
    where field.presence == .optional && bound.insert(field.swift).inserted {
      text += "    let \(field.swift) = \(field.swift) ?? \(field.type)()\n"
    }
    let blank = "\(record.name)()"
    text += "    var lent = \(record.isElement ? blank : "sized(\(blank))")\n"
    for member in record.members {
      if case .given = member.shape {
        make(given: member, record)
      } else if member.with == nil {
        text += "    lent.\(member.name) = \(Self.lending(of: member))\n"
      }
      switch member.shape {
      case .texts, .records:
        text += "    lent.\(member.count) = \(Self.place(of: member)).count\n"
      default: break
      }
    }
    text += "    return lent\n  }\n}\n"
  }

  /// Members that are given together, and the one that says so.
  private mutating func make(given: Layouts.Member, _ record: Layouts.Record) {
    let members = record.members.filter { $0.with == given.name }
    let bindings = members.map { "let \($0.name) = \(Self.place(of: $0))" }
    text += "    if \(bindings.joined(separator: ", ")) {\n      lent.\(given.name) = 1\n"
    for member in members { text += "      lent.\(member.name) = \(member.name)\n" }
    text += "    }\n"
  }

  private static func place(of member: Layouts.Member) -> String {
    member.path.map { SwiftMaker.escaped($0.swift) }.joined(separator: ".")
  }

  private static func lending(of member: Layouts.Member) -> String {
    let place = place(of: member)
    let isRequired = member.path.last?.presence == .required
    switch member.shape {
    case .text: return "arena.\(isRequired ? "text" : "given")(\(place))"
    case .digest: return "arena.text(\(place).hex)"
    case .dossier: return "arena.given(\(place)?.description ?? \"\")"
    case .flag: return "\(place) ? 1 : 0"
    case .given, .wide: return place
    case .limit: return "\(place).lent"
    case .day: return isRequired ? "\(place).number" : "\(place)?.number ?? 0"
    case .count:
      if member.isNoneBelowZero { return "\(place) ?? -1" }
      return member.usual.map { "\(place) == \($0) ? 0 : \(place)" } ?? place
    case .code:
      let usual = member.usual.map { "\(place) == \($0) ? 0 : " } ?? ""
      return usual + "\(place).numberInC"
    case .texts: return "arena.list(\(place).map(arena.text))"
    case .records: return "arena.list(\(place).map { $0.lent(in: arena) })"
    }
  }

  // MARK: - Words

  private mutating func make(_ commands: Layouts.Commands) {
    text +=
      "\nextension \(commands.words.name) {\n  /// The functions of the words that have one.\n"
    text += "  static let doors: [Door] = [\n"
    for word in commands.members {
      let arguments = word.data == nil ? "$0, $1, $2" : "$0, $1, $2, $3"
      text += "    Door(\(word.number ?? 0), \"\(word.function)\", "
      text += word.data == nil ? "" : "\"\(letters(of: word))\", "
      text += "{ \(word.function)(\(arguments)) }),\n"
    }
    text += "  ]\n\n  /// The function and its data; nil for a word that is said in JSON only.\n"
    text += "  func lent(in arena: Arena) -> (door: Door, data: UnsafeRawPointer?)? {\n"
    text += "    switch self {\n"
    for (place, word) in commands.members.enumerated() {
      text += "    case .\(word.words.swift)"
      text +=
        word.data == nil
        ? ": (Self.doors[\(place)], nil)\n"
        : "(let data): (Self.doors[\(place)], arena.lend(data.lent(in: arena)))\n"
    }
    if !commands.json.isEmpty {
      text += "    case \(commands.json.map { "." + $0.swift }.joined(separator: ", ")): nil\n"
    }
    text += "    }\n  }\n}\n"
  }

  /// A letter for each member of a word's struct, as ``Harm`` reads them.
  private func letters(of word: Layouts.Word) -> String {
    let record = layouts.records[word.words.record]
    return "s"
      + (record?.members ?? []).map { member in
        switch member.shape {
        case .text, .digest, .dossier: "t"
        case .flag, .given, .count, .day, .code: "i"
        case .wide: "l"
        case .limit: "ii"
        case .texts, .records: "p"
        }
      }.joined()
  }
}
