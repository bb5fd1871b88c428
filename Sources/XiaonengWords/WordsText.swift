/// A text of words (词表): what one part of the library says, asks and records, a line a field.
///
/// A line that begins at the margin declares something; the lines indented under it are its members. Cells
/// are separated by two spaces or more; a line that begins with `#` is a remark.
///
///     namespace  Paints                  油漆  What has to do with paint.
///     form    text  String               文本  A text.  {"type":"string"}  ""
///     code    Colour                     颜色  A colour.
///       red                              红    Red.
///     record  Paint                      油漆  What is painted with.  Article
///       colour  Colour = red             颜色  Its colour.
///     commands  PaintCommand  paint      油漆命令  What may be asked of paint.
///       mix   Paint                      调漆  Mixes it.
///
/// Under a namespace the text declares every name within it, and may leave it out where it says one of its own.
///
/// Order matters to Swift alone: members stand there in the order of the text, in JSON by their names.
public struct WordsText: Sendable {
  /// What stands before every name that the text declares; empty where nothing does.
  public private(set) var namespace = ""
  /// What the namespace means; nil where another file declares it.
  public private(set) var namespaceMeaning: Meaning?
  /// Forms written by hand: what a value looks like in JSON.
  public private(set) var forms: [Form] = []
  /// Closed lists of names.
  public private(set) var codes: [Code] = []
  /// Fields under one JSON object.
  public private(set) var records: [RecordWords] = []
  /// Commands, events or questions of one domain.
  public private(set) var groups: [Group] = []
  /// The vocabularies that gather all groups of a kind.
  public private(set) var roots: [Group] = []

  /// What one line says in both languages.
  public struct Meaning: Sendable, Equatable {
    /// In Chinese.
    public var chinese: String
    /// In English, a sentence.
    public var english: String
    /// The article or standard it follows; empty where it follows none.
    public var source: String
  }

  /// A form that hand-written code reads and writes.
  public struct Form: Sendable {
    /// Its name in these texts.
    public var name: String
    /// Its type in Swift.
    public var swift: String
    /// What it means.
    public var meaning: Meaning
    /// Its JSON Schema.
    public var schema: String
    /// A value to fill in, in Swift.
    public var blank: String
  }

  /// A closed list of names.
  public struct Code: Sendable {
    /// Its type in Swift.
    public var name: String
    /// What it means.
    public var meaning: Meaning
    /// Whether only the library sees the type.
    public var isHidden: Bool
    /// The names, in their order, with what each was before.
    public var members: [(name: String, json: String, meaning: Meaning, was: [String])] = []
    /// What the type was called before.
    public var was: [String] = []
  }

  /// Fields under one JSON object.
  public struct RecordWords: Sendable {
    /// Its type in Swift.
    public var name: String
    /// What it means.
    public var meaning: Meaning
    /// Whether only the library sees the type.
    public var isHidden: Bool
    /// Whether every field is written, also one that holds what it usually does.
    public var isWhole = false
    /// What the type can do besides being compared.
    public var conformances: [String]
    /// What the type was called before.
    public var was: [String] = []
    /// Its fields.
    public var fields: [Field] = []
  }

  /// The words of one domain, or of all.
  public struct Group: Sendable {
    /// Commands, events or questions.
    public var kind: Kind
    /// Its type in Swift.
    public var name: String
    /// What stands before each word.
    public var prefix: String
    /// What it is called in Swift within the gathering vocabulary.
    public var outer: String
    /// What it means.
    public var meaning: Meaning
    /// Its words.
    public var members: [Member] = []
  }

  /// What a group of words is for.
  public enum Kind: String, Sendable, CaseIterable {
    /// What is asked.
    case commands
    /// What was recorded.
    case events
    /// What someone wants to know, with what it comes to.
    case questions
    /// What a question comes to.
    case answers
  }

  /// One word.
  public struct Member: Sendable {
    /// The word, such as `case.submit`.
    public var word: String
    /// Its case in Swift.
    public var swift: String
    /// The record under it.
    public var record: String
    /// For a question, the record of its answer.
    public var answer: String
    /// What the word was before.
    public var was: [String] = []
    /// What it means.
    public var meaning: Meaning
  }

  /// The text read; every line at fault is named.
  public init(_ text: String) throws(WordsFault) {
    for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      do { try read(line) } catch { throw WordsFault("\(place + 1): \(error.text)") }
    }
    if !namespace.isEmpty { qualify() }
  }

  /// Puts the namespace before every name that is declared here, wherever it stands.
  private mutating func qualify() {
    let own = Set(codes.map(\.name) + records.map(\.name) + groups.map(\.name))
    func whole(_ name: String) -> String { own.contains(name) ? namespace + "." + name : name }
    func before(_ name: String) -> String {
      name.utf8.contains(0x2E) ? name : namespace + "." + name
    }
    for place in codes.indices {
      codes[place].name = whole(codes[place].name)
      codes[place].was = codes[place].was.map(before)
    }
    for place in records.indices {
      records[place].name = whole(records[place].name)
      records[place].was = records[place].was.map(before)
      for field in records[place].fields.indices {
        records[place].fields[field].type = whole(records[place].fields[field].type)
      }
    }
    for place in groups.indices {
      groups[place].name = whole(groups[place].name)
      for member in groups[place].members.indices {
        groups[place].members[member].record = whole(groups[place].members[member].record)
        groups[place].members[member].answer = whole(groups[place].members[member].answer)
      }
    }
  }

  private enum Open { case nothing, code, record, group, root }
  private var open = Open.nothing

  private mutating func read(_ line: Substring) throws(WordsFault) {
    guard let first = line.first, first != "#" else { return }
    let cells = Self.cells(line)
    if first == " " { return try readMember(cells) }
    guard let head = cells.first else { return }
    var words = head.split(separator: " ").map(String.init)
    let keyword = words.removeFirst()
    guard let name = words.first else { throw WordsFault("\(keyword) has no name") }
    let isHidden = words.contains("hidden")
    let was = try Self.former(&words)
    guard was.isEmpty || keyword == "code" || keyword == "record" else {
      throw WordsFault("\(keyword) \(name) was called otherwise: no text says so")
    }
    switch keyword {
    case "namespace":
      namespace = name
      namespaceMeaning = cells.count > 1 ? try Self.meaning(cells.dropFirst()) : nil
      open = .nothing
    case "form":
      guard cells.count == 6 else { throw WordsFault("a form has six cells") }
      forms.append(
        Form(
          name: name, swift: cells[1], meaning: try Self.meaning(cells[2..<4]), schema: cells[4],
          blank: cells[5]))
      open = .nothing
    case "code":
      codes.append(
        Code(
          name: name, meaning: try Self.meaning(cells.dropFirst()), isHidden: isHidden, was: was))
      open = .code
    case "record":
      records.append(
        RecordWords(
          name: name, meaning: try Self.meaning(cells.dropFirst()), isHidden: isHidden,
          isWhole: words.contains("whole"),
          conformances: words.dropFirst().filter { $0 != "hidden" && $0 != "whole" }, was: was))
      open = .record
    default:
      let isRoot = keyword == "root"
      guard cells.count >= 2, let kind = Kind(rawValue: isRoot ? cells[1] : keyword) else {
        throw WordsFault("\(keyword) is not known here")
      }
      let prefix = cells[1]
      let group = Group(
        kind: kind, name: name, prefix: isRoot ? "" : prefix,
        outer: words.count > 2 && words[1] == "as" ? words[2] : prefix,
        meaning: try Self.meaning(cells.dropFirst(2)))
      if isRoot { roots.append(group) } else { groups.append(group) }
      open = isRoot ? .root : .group
    }
  }

  private mutating func readMember(_ cells: [String]) throws(WordsFault) {
    guard let head = cells.first else { return }
    switch open {
    case .nothing: throw WordsFault("a member of nothing")
    case .code:
      var words = head.split(separator: " ").map(String.init)
      let was = try Self.former(&words)
      codes[codes.count - 1].members.append(
        (
          words[0], words.count == 3 ? words[2] : words[0], try Self.meaning(cells.dropFirst()), was
        ))
    case .record:
      guard cells.count >= 2 else { throw WordsFault("a field has a name and a type") }
      records[records.count - 1].fields.append(
        try Field(head, cells[1], try Self.meaning(cells.dropFirst(2))))
    case .group:
      groups[groups.count - 1].members.append(try member(cells, of: groups[groups.count - 1]))
    case .root: roots[roots.count - 1].members.append(try member(cells, of: roots[roots.count - 1]))
    }
  }

  private func member(_ cells: [String], of group: Group) throws(WordsFault) -> Member {
    guard cells.count >= 4 else { throw WordsFault("a word has a record and two meanings") }
    var words = cells[0].split(separator: " ").map(String.init)
    let was = try Self.former(&words)
    let parts = cells[1].split(separator: " ").map(String.init)
    func whole(_ name: String) -> String {
      let isWhole = name.contains(".") || group.prefix.isEmpty || name == group.prefix
      return isWhole ? name : group.prefix + "." + name
    }
    let word = whole(words[0])
    // Questions of all domains stand side by side in Swift, so they go by their whole word.
    let swift = Self.camel(group.kind == .questions ? word : words[0])
    return Member(
      word: word, swift: words.count == 3 ? words[2] : swift, record: parts[0],
      answer: parts.count == 3 ? parts[2] : "", was: was.map(whole),
      meaning: try Self.meaning(cells.dropFirst(2)))
  }

  /// What stands behind `was`, of which each name has one; taken out of `words`.
  private static func former(_ words: inout [String]) throws(WordsFault) -> [String] {
    var names: [String] = []
    while let place = words.firstIndex(of: "was") {
      guard place > 0, place + 1 < words.count else { throw WordsFault("was has no name") }
      names.append(words[place + 1])
      words.removeSubrange(place...place + 1)
    }
    return names
  }

  /// `unit.register` as `unitRegister`.
  public static func camel(_ word: String) -> String {
    let parts = word.split(separator: ".")
    return parts.dropFirst().reduce(String(parts.first ?? "")) {
      $0 + $1.prefix(1).uppercased() + $1.dropFirst()
    }
  }

  private static func meaning(_ cells: ArraySlice<String>) throws(WordsFault) -> Meaning {
    let cells = Array(cells)
    guard (2...3).contains(cells.count) else {
      throw WordsFault("Chinese, English and at most a source, not \(cells.count) cells")
    }
    // What is said here stands in comments of C.
    for cell in cells {
      let marks = zip(cell.utf8, cell.utf8.dropFirst()).map { ($0, $1) }
      guard !marks.contains(where: { $0 == (0x2F, 0x2A) || $0 == (0x2A, 0x2F) }) else {
        throw WordsFault("a comment of C cannot say \(cell)")
      }
    }
    return Meaning(chinese: cells[0], english: cells[1], source: cells.count == 3 ? cells[2] : "")
  }

  /// The cells of a line: what two spaces or more separate.
  package static func cells(_ line: Substring) -> [String] {
    var cells: [String] = []
    let bytes = line.utf8
    var start: Substring.Index?
    var end = bytes.startIndex
    var spaces = 0
    for place in bytes.indices {
      if bytes[place] == 0x20 {
        spaces += 1
        continue
      }
      if let first = start, spaces > 1 {
        cells.append(String(line[first..<end]))
        start = nil
      }
      if start == nil { start = place }
      spaces = 0
      end = bytes.index(after: place)
    }
    if let start { cells.append(String(line[start..<end])) }
    return cells
  }
}

/// What is wrong with a text of words.
public struct WordsFault: Error, Sendable, CustomStringConvertible {
  /// Where, and what.
  public let text: String
  package init(_ text: String) { self.text = text }
  /// Where, and what.
  public var description: String { text }
}
