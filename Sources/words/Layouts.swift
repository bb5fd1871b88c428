import XiaonengWords

/// All layouts, held against the words: what they name is there, and what the words say is laid out or left out aloud.
struct Layouts {
  /// A list of names that C knows by number.
  struct Code {
    let words: WordsText.Code
    /// What each constant begins with.
    let prefix: String
    /// The names in C's order.
    var members: [(name: String, meaning: WordsText.Meaning, number: Int32)] = []

    /// The constant of a name.
    func constant(_ name: String) -> String { prefix + "_" + snake(name).uppercased() }
  }

  /// A record that C says in a struct.
  struct Record {
    let words: WordsText.RecordWords
    /// The struct.
    let name: String
    /// Whether it begins without its size, as it stands in lists.
    let isElement: Bool
    /// The members in C's order.
    var members: [Member] = []
  }

  /// A member of a struct.
  struct Member {
    /// What it holds.
    enum Shape {
      case text, digest, dossier, flag, count, wide, day, limit, texts
      case code(Code)
      case records(String)
      /// Whether the members that say so are given, and what that means.
      case given(String)
    }

    /// In C.
    let name: String
    let shape: Shape
    /// The field, within those that hold it.
    var path: [WordsText.Field] = []
    /// What stands for it where it is 0, in Swift; nil where 0 is a value, or missing.
    var usual: String?
    /// Whether it is not given where it is negative.
    var isNoneBelowZero = false
    /// The member that says whether it is given.
    var with: String?

    /// How many a list has.
    var count: String { (name.hasSuffix("s") ? String(name.dropLast()) : name) + "_count" }
  }

  /// Words that C says by functions.
  struct Commands {
    let words: WordsText.Group
    /// What functions, the union and, in capitals, constants begin with.
    let name: String
    /// What methods in C++ begin with.
    let methods: String
    /// The words in C's order.
    var members: [Word] = []
    /// The words that are said in JSON only.
    var json: [WordsText.Member] = []

    /// Whether they have numbers, and so stand in batches.
    var isNumbered: Bool { members.contains { $0.number != nil } }
  }

  /// A word that C says by a function.
  struct Word {
    let words: WordsText.Member
    let function: String
    let number: Int32?
    /// The struct of its data; nil where it has none.
    let data: String?
  }

  /// One declaration.
  enum Part {
    case code(Code)
    case record(Record)
    case commands(Commands)
  }

  /// Each layout by its name, with its declarations in their order.
  private(set) var files: [(name: String, parts: [Part])] = []
  /// By their names in the words.
  private(set) var codes: [String: Code] = [:]
  /// By their names in the words.
  private(set) var records: [String: Record] = [:]
  let names: Names

  /// Holds the layouts against the words; the first that does not fit is refused.
  init(_ texts: [(name: String, text: LayoutText)], _ names: Names) throws(MakerFault) {
    self.names = names
    for part in texts.flatMap(\.text.parts) {
      guard codes[part.words] == nil, records[part.words] == nil else {
        throw MakerFault("\(part.words) is laid out twice")
      }
      switch part.kind {
      case .code: codes[part.words] = try code(part)
      case .struct: records[part.words] = try record(part)
      case .commands: break
      }
    }
    for (name, text) in texts {
      var parts: [Part] = []
      for part in text.parts {
        if let code = codes[part.words] {
          parts.append(.code(code))
        } else if let record = try filled(part) {
          records[part.words] = record
          parts.append(.record(record))
        } else {
          parts.append(.commands(try commands(part)))
        }
      }
      files.append((name, parts))
    }
  }

  // MARK: - Numbers

  private func code(_ part: LayoutText.Part) throws(MakerFault) -> Code {
    guard let words = names.codes[part.words] else {
      throw MakerFault("\(part.words) is no code of the words")
    }
    var (code, numbers) = (Code(words: words, prefix: part.name), Set<Int32>())
    for row in part.rows {
      guard let member = words.members.first(where: { $0.name == row.path }) else {
        throw MakerFault("\(part.words) has no \(row.path)")
      }
      guard !code.members.contains(where: { $0.name == row.path }) else {
        throw MakerFault("\(part.words).\(row.path) is laid out twice")
      }
      let number = try Self.number(row, of: part, &numbers)
      code.members.append((member.name, member.meaning, number))
    }
    let laid = Set(code.members.map(\.name))
    if let left = words.members.first(where: { !laid.contains($0.name) }) {
      throw MakerFault("\(part.words).\(left.name) has no number")
    }
    return code
  }

  private static func number(
    _ row: LayoutText.Row, of part: LayoutText.Part, _ numbers: inout Set<Int32>
  ) throws(MakerFault) -> Int32 {
    guard let number = row.number, number > 0 else {
      throw MakerFault("\(part.words).\(row.path) has no number from 1 on: 0 is not given")
    }
    guard numbers.insert(number).inserted else {
      throw MakerFault("\(part.words).\(row.path) has the number \(number) of another")
    }
    return number
  }

  // MARK: - Commands

  private func commands(_ part: LayoutText.Part) throws(MakerFault) -> Commands {
    let group = names.groups.first { $0.name == part.words && $0.kind == .commands }
    guard let group else { throw MakerFault("\(part.words) are no commands of the words") }
    var commands = Commands(
      words: group, name: part.name, methods: part.notes.count == 2 ? part.notes[1] : "")
    var numbers: Set<Int32> = []
    let isNumbered = part.rows.contains { $0.number != nil }
    for row in part.rows {
      let member = group.members.first {
        $0.word == row.path || $0.word == group.prefix + "." + row.path
      }
      guard let member else { throw MakerFault("\(part.words) has no \(row.path)") }
      let isKnown = (commands.members.map(\.words) + commands.json).contains {
        $0.word == member.word
      }
      guard !isKnown else { throw MakerFault("\(part.words).\(row.path) is laid out twice") }
      if row.isJSON {
        commands.json.append(member)
        continue
      }
      let isBare = names.records[member.record]?.fields.isEmpty == true
      guard isBare || records[member.record]?.isElement == false else {
        throw MakerFault("\(part.words).\(row.path): no struct lends \(member.record)")
      }
      commands.members.append(
        Word(
          words: member, function: part.name + "_" + snake(row.path),
          number: isNumbered ? try Self.number(row, of: part, &numbers) : nil,
          data: records[member.record]?.name))
    }
    let laid = Set((commands.members.map(\.words) + commands.json).map(\.word))
    if let left = group.members.first(where: { !laid.contains($0.word) }) {
      throw MakerFault("\(left.word) has no function: lay it out, or say json")
    }
    return commands
  }
}

/// `fixOnSpot` as C spells it: `fix_on_spot`.
func snake(_ name: some StringProtocol) -> String {
  var made = ""
  var isAfterCapital = true
  for character in name {
    if character.isUppercase, !isAfterCapital { made += "_" }
    made += character.lowercased()
    isAfterCapital = character.isUppercase
  }
  return made
}
