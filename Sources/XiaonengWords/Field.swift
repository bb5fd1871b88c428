extension WordsText {
  /// One field of a record: `charge  fen = 0 engine  加处罚款  Of the late charge.  行政处罚法 72(1)(1)`.
  public struct Field: Sendable {
    /// Its name in JSON.
    public var name: String
    /// Its name in Swift.
    public var swift: String
    /// Whether Swift callers say it first and without its name.
    public var isUnnamed = false
    /// The form, code or record of the value, or of each value of a list.
    public var type: String
    /// Whether it is a list.
    public var isList = false
    /// Whether it must be there.
    public var presence = Presence.required
    /// What it holds before anyone said it, where it must be there; empty for the form's own blank.
    public var start = ""
    /// Whether the engine says it, and no caller may.
    public var isEngine = false
    /// Whether it may be put right where it was typed wrongly, once it stands in a ledger.
    public var isRectifiable = false
    /// The slot in which it is kept beside the ledger, where it is personal; `-` where it is kept in none.
    public var personal = ""
    /// For a commitment in an event: the slot that it vouches for.
    public var commits = ""
    /// What its number counts, in Chinese; empty where that is not said.
    public var unit = ""
    /// What it was called before, as older ledgers and callers still say it.
    public var was: [Former] = []
    /// What it is, as the text spells it, where something recorded before it was demanded leaves it out; empty where
    /// nothing did.
    public var before = ""
    /// What it means.
    public var meaning: Meaning

    /// What it is called, and was.
    package var names: [String] { [name] + was.map(\.name) }

    /// The names of texts that are no one's own words (非自由文本) wherever they stand: they name what the register or
    /// the rules name, or were worded by the engine. Every other text may hold what someone wrote.
    public static let names: Set<String> = [
      "article", "branch", "by", "category", "chinese", "clock", "code", "dossier", "english",
      "factor", "group", "id", "item", "kind", "material", "materials", "missing", "object",
      "officer",
      "officers", "person", "persons", "post", "row", "rule", "ruleSet", "scheme", "slot",
      "statute",
      "step", "subject", "svg", "template", "type", "unit", "version",
      // What an entry of the register tells of how to reach an office is meant to be known.
      "address", "phone", "email",
    ]

    /// Whether it may hold someone's own words (自由文本), and is neither kept beside the ledger nor a commitment to what
    /// is: what no text of a ledger may hold is looked for in it.
    public var isFreeText: Bool {
      type == "text" && personal.isEmpty && commits.isEmpty && !Self.names.contains(name)
    }

    /// A name of before (旧称), with what makes today's value of the value under it.
    public struct Former: Sendable, Equatable {
      /// The name.
      public var name: String
      /// The conversion's name; empty where the value stands as it is.
      public var conversion: String
    }

    /// Whether a field must be there, and what it is where it is not.
    public enum Presence: Sendable, Equatable {
      /// It must be there.
      case required
      /// Left out when there is none.
      case optional
      /// Left out when it is this, as the text spells it.
      case usual(String)
    }

    /// The form as a text spells it: `TYPE`, `TYPE?`, `[TYPE]`, `[TYPE]!`, `TYPE = USUAL`.
    public var form: String {
      let whole = isList ? "[\(type)]" : type
      switch presence {
      case .required: return isList ? whole + "!" : whole
      case .optional: return whole + "?"
      case .usual(let usual): return isList && usual == "[]" ? whole : "\(whole) = \(usual)"
      }
    }

    /// A field whose type cell is `TYPE`, `TYPE?`, `[TYPE]`, `[TYPE]!`, `TYPE = USUAL`, and then any of
    /// `start VALUE`, `engine`, `personal SLOT`, `commits SLOT`, `unit WORD`,
    /// `rectifiable`, `was NAME`, `was NAME by CONVERSION`, `before VALUE`.
    package init(
      _ name: String, _ cell: String,
      _ meaning: Meaning = Meaning(chinese: "", english: "", source: "")
    ) throws(WordsFault) {
      self.meaning = meaning
      var words = cell.split(separator: " ").map(String.init)
      isUnnamed = name.hasPrefix("_ ")
      let names = (isUnnamed ? name.dropFirst(2) : name[...]).split(separator: " ").map(String.init)
      guard names.count == 1 || names.count == 3 && names[1] == "as" else {
        throw WordsFault("\(name): a field is called NAME or NAME as NAME_IN_SWIFT")
      }
      self.name = names[0]
      swift = names[names.count - 1]
      var type = words.removeFirst()
      if type.hasSuffix("?") {
        presence = .optional
        type.removeLast()
      }
      let isNeeded = type.hasSuffix("!")
      if isNeeded { type.removeLast() }
      if type.hasPrefix("["), type.hasSuffix("]") {
        isList = true
        type = String(type.dropFirst().dropLast())
        if !isNeeded, presence == .required { presence = .usual("[]") }
      }
      self.type = type
      if type == "flag", !isNeeded, presence == .required { presence = .usual("false") }
      while let word = words.first {
        words.removeFirst()
        switch (word, words.first) {
        case ("=", .some(let value)): presence = .usual(value)
        case ("personal", .some(let slot)): personal = slot
        case ("commits", .some(let slot)): commits = slot
        case ("start", .some(let value)): start = value
        case ("unit", .some(let value)): unit = value
        case ("before", .some(let value)): before = value
        case ("was", .some(let former)):
          let isConverted = words.count > 2 && words[1] == "by"
          was.append(Former(name: former, conversion: isConverted ? words[2] : ""))
          if isConverted { words.removeSubrange(1...2) }
        case ("engine", _):
          isEngine = true
          continue
        case ("rectifiable", _):
          isRectifiable = true
          continue
        default: throw WordsFault("\(self.name): \(word) is not known here")
        }
        words.removeFirst()
      }
    }
  }
}
