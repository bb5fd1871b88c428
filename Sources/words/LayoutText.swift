import XiaonengWords

/// A layout (结构布局): what the C interface alone decides about words, and no text of words says.
///
/// A line at the margin declares something, the lines indented under it are its members, in their order in C. Cells are
/// separated by two spaces or more; a line that begins with `#` is a remark.
///
///     code      Paints.Colour        XN_COLOUR
///       red                          1
///     struct    Paints.Paint         xn_paint
///       colour
///       maker.name                   as maker_name
///       thickness                    none -1
///       remarks                      json
///     commands  Paints.Command       xn_paint
///       mix                          1
///       import                       json
///
/// A member is called as its field is, in C's spelling, unless it says `as NAME`; a list lends a pointer and a count. Not
/// given is 0. `usual VALUE` is what that means where the words have no usual value, `none -1` says that what is negative
/// is not given, `with NAME` that another member says whether, which stands as `NAME  given  MEANING` of its own. What is
/// said in JSON only says `json`. `element` behind a struct's name: it begins without its size, as it stands in lists.
struct LayoutText {
  /// What it declares, in its order.
  private(set) var parts: [Part] = []

  /// One declaration.
  struct Part {
    /// What is declared.
    enum Kind: String { case code, `struct`, commands }

    var kind: Kind
    /// What it is of, as the texts of words call it.
    var words: String
    /// What it is called in C, or begins with.
    var name: String
    /// What stands behind that, word by word.
    var notes: [String]
    var rows: [Row] = []
  }

  /// One line of a declaration.
  struct Row {
    /// The name or the field, with dots between what lies inside.
    var path: String
    /// What is said of it.
    var notes: [String]

    /// What follows `word`.
    func value(_ word: String) -> String? {
      notes.firstIndex(of: word).flatMap { $0 + 1 < notes.count ? notes[$0 + 1] : nil }
    }
    /// The number, where it is one.
    var number: Int32? { notes.first.flatMap { Int32($0) } }
    /// Whether it is said in JSON only.
    var isJSON: Bool { notes == ["json"] }
    /// For a member that says whether others are given: what that means.
    var given: String? { notes.first == "given" ? notes.dropFirst().joined(separator: " ") : nil }
  }

  /// The text read; the first line at fault is named.
  init(_ text: String) throws(WordsFault) {
    for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      do { try read(line) } catch { throw WordsFault("\(place + 1): \(error.text)") }
    }
  }

  private mutating func read(_ line: Substring) throws(WordsFault) {
    guard let first = line.first, first != "#" else { return }
    let cells = WordsText.cells(line)
    let notes = cells.dropFirst().flatMap { $0.split(separator: " ").map(String.init) }
    if first == " " {
      guard !parts.isEmpty else { throw WordsFault("a member of nothing") }
      guard Self.knows(notes, of: parts[parts.count - 1].kind) else {
        throw WordsFault("\(cells.joined(separator: "  ")) is not known here")
      }
      parts[parts.count - 1].rows.append(Row(path: cells[0], notes: notes))
      return
    }
    guard let kind = Part.Kind(rawValue: cells[0]) else {
      throw WordsFault("\(cells[0]) is not known here")
    }
    guard notes.count >= 2 else { throw WordsFault("\(cells[0]) has a name in words and one in C") }
    let more = Array(notes.dropFirst(2))
    switch (kind, more.first, more.count) {
    case (_, nil, _), (.struct, "element", 1), (.commands, "methods", 2): break
    default: throw WordsFault("\(more.joined(separator: " ")) is not known here")
    }
    parts.append(Part(kind: kind, words: notes[0], name: notes[1], notes: more))
  }

  /// Whether that may be said of a member.
  private static func knows(_ notes: [String], of kind: Part.Kind) -> Bool {
    switch (kind, notes.first, notes.count) {
    case (_, nil, _): true
    case (.code, .some(let number), 1): Int32(number) != nil
    case (.commands, .some(let number), 1): number == "json" || Int32(number) != nil
    case (.struct, "json", 1), (.struct, "given", 2...): true
    case (.struct, "none", 2): notes[1] == "-1"
    case (.struct, "as", 2), (.struct, "usual", 2), (.struct, "with", 2): true
    default: false
    }
  }
}
