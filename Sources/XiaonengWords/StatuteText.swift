/// A text of statutes (法规文本): statutes with their versions, the articles that rules use, and the numbers
/// that stand in them.
///
/// A line at the margin is a statute, one of its versions, or an article; indented lines are the parameters of the
/// article above. Cells are separated by two spaces or more; a line that begins with `#` is a remark; `-` is none.
///
///     statute  licensing  law  行政许可法  Administrative Licensing Act
///     version  2003  2004-07-01  2019-04-22  83  主席令第七号  2003年8月27日通过
///     version  2019  2019-04-23  -  83  主席令第二十九号  2019年4月23日修正
///     items    2019  72 74
///     72(8)    未依法听证  No hearing held  依法应当听证而不举行的。  Not holding a hearing that is owed.  2003 72(6)
///       name   5  工作日  2004-07-01  -
///
/// Articles are numbered as in the newest version; the last cell says their number in an older version and those
/// after it: `2003 72(6)`, `1996 -` where it had none. `items` names the articles of a version that have one
/// paragraph, so that a number in brackets is an item 项.
public struct StatuteText: Sendable {
  /// The statutes, in their order.
  public private(set) var statutes: [Statute] = []

  /// What kind of text it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A law 法律.
    case law
    /// A regulation 法规.
    case regulation
    /// A rule in force in one place 地方性法规.
    case local
    /// A document 规范性文件, cited as a whole.
    case document
    /// A standard 标准, cited as a whole.
    case standard
  }

  /// A statute.
  public struct Statute: Sendable {
    /// Its short name in citations: `licensing`.
    public var id: String
    /// What kind of text it is.
    public var kind: Kind
    /// The division in which it is in force, of six digits; empty for the whole country.
    public var place: String
    /// Its names; the first stands in citations.
    public var chinese: String
    /// Its name in English.
    public var english: String
    /// Other names in Chinese.
    public var aliases: [String]
    /// Its versions, oldest first.
    public var versions: [Version] = []
    /// The articles that rules use.
    public var provisions: [Provision] = []

    /// The number of the version in force on `day`, written `2012-08-01`; nil for none.
    public func version(on day: String) -> Int? {
      versions.lastIndex { $0.from <= day && ($0.until.isEmpty || day <= $0.until) }
    }
  }

  /// A version of a statute.
  public struct Version: Sendable {
    /// Its year: `2019`.
    public var id: String
    /// The first day it is in force, as `2019-04-23`.
    public var from: String
    /// The last; empty while it is in force.
    public var until: String
    /// How many articles it has; nil where that is not said.
    public var articles: Int32?
    /// The number of the order or document.
    public var document: String
    /// When it was passed or amended.
    public var history: String
    /// What stands in brackets behind the name, where its numbers are not today's.
    public var label = ""
    /// Its own names, where they are not the statute's.
    public var names: (chinese: String, english: String)?
    /// Articles with one paragraph, whose bracketed number is an item.
    public var items: Set<Int32> = []
  }

  /// An article, paragraph or item.
  public struct Place: Sendable, Hashable {
    /// The article 条.
    public var article: Int32
    /// The paragraph 款; 0 where none is named.
    public var paragraph: Int32
    /// The item 项; 0 where none is named.
    public var item: Int32

    /// `32`, `32(1)` or `32(1)(4)`; nil for anything else.
    public init?(_ text: some StringProtocol) {
      var parts: [Int32] = []
      for (place, part) in text.split(separator: "(", omittingEmptySubsequences: false).enumerated()
      {
        guard place == 0 || part.hasSuffix(")"),
          let number = Int32(place == 0 ? part[...] : part.dropLast()),
          (1...9_999).contains(number),
          part.utf8.first.map({ (0x31...0x39).contains($0) }) == true
        else { return nil }
        parts.append(number)
      }
      guard (1...3).contains(parts.count) else { return nil }
      article = parts[0]
      paragraph = parts.count > 1 ? parts[1] : 0
      item = parts.count > 2 ? parts[2] : 0
    }

    /// The same, where a bracketed number of these articles is an item.
    public func reading(items: Set<Int32>) -> Place {
      guard items.contains(article), paragraph > 0 else { return self }
      var place = self
      if item == 0 { place.item = paragraph }
      place.paragraph = 0
      return place
    }
  }

  /// An article that rules use.
  public struct Provision: Sendable {
    /// Its place in the newest version.
    public var place: Place
    /// What it is called.
    public var heading: (chinese: String, english: String)
    /// What binds, in short words.
    public var text: (chinese: String, english: String)
    /// Where it stood from an older version on; nil for nowhere.
    public var former: [(version: String, place: Place?)] = []
    /// The numbers in it.
    public var parameters: [Parameter] = []
  }

  /// A number that stands in an article.
  public struct Parameter: Sendable {
    /// The key of the rule set that it sets.
    public var key: String
    /// The number.
    public var value: Int64
    /// What it counts, in Chinese.
    public var unit: String
    /// The first day it holds.
    public var since: String
    /// The last; empty while it holds.
    public var until: String
  }

  /// The text read; the first line at fault is named.
  public init(_ text: String) throws(WordsFault) {
    for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      do { try read(line) } catch { throw WordsFault("\(place + 1): \(error.text)") }
    }
  }

  private mutating func read(_ line: Substring) throws(WordsFault) {
    guard let first = line.first, first != "#" else { return }
    let cells = WordsText.cells(line)
    guard let head = cells.first else { return }
    if head == "statute" { return try readStatute(cells) }
    guard !statutes.isEmpty else { throw WordsFault("no statute stands above") }
    let last = statutes.count - 1
    switch head {
    case "version": statutes[last].versions.append(try Self.version(cells))
    case "items": try readItems(cells, of: last)
    default:
      if first == " " { return try readParameter(cells, of: last) }
      let provision = try provision(cells, of: statutes[last])
      statutes[last].provisions.append(provision)
    }
  }

  private mutating func readStatute(_ cells: [String]) throws(WordsFault) {
    guard cells.count >= 5 else { throw WordsFault("a statute has an id, a kind and two names") }
    let words = cells[2].split(separator: " ").map(String.init)
    guard let kind = Kind(rawValue: words[0]) else { throw WordsFault("\(cells[2]) is no kind") }
    statutes.append(
      Statute(
        id: cells[1], kind: kind, place: words.count > 1 ? words[1] : "", chinese: cells[3],
        english: cells[4], aliases: Array(cells.dropFirst(5))))
  }

  private static func version(_ cells: [String]) throws(WordsFault) -> Version {
    guard cells.count >= 7 else { throw WordsFault("a version has seven cells") }
    var version = Version(
      id: cells[1], from: cells[2], until: cells[3] == "-" ? "" : cells[3],
      articles: Int32(cells[4]), document: cells[5], history: cells[6])
    for cell in cells.dropFirst(7) {
      if cell.hasPrefix("label ") {
        version.label = String(cell.dropFirst(6))
      } else if cell.hasPrefix("named "),
        let slash = cell.indices.first(where: { cell[$0...].hasPrefix(" / ") })
      {
        version.names = (String(cell[..<slash].dropFirst(6)), String(cell[slash...].dropFirst(3)))
      } else {
        throw WordsFault("\(cell) is not known here")
      }
    }
    return version
  }

  private mutating func readItems(_ cells: [String], of last: Int) throws(WordsFault) {
    guard cells.count == 3,
      let first = statutes[last].versions.firstIndex(where: { $0.id == cells[1] })
    else { throw WordsFault("items of a version") }
    let numbers = Set(cells[2].split(separator: " ").compactMap { Int32($0) })
    for place in statutes[last].versions.indices.dropFirst(first) {
      guard
        place == first
          || statutes[last].versions[place].articles
            == statutes[last].versions[first].articles
      else { break }
      statutes[last].versions[place].items = numbers
    }
  }

  private func provision(_ cells: [String], of statute: Statute) throws(WordsFault) -> Provision {
    guard (5...6).contains(cells.count), let place = Place(cells[0]) else {
      throw WordsFault("an article has a number, two headings and two sentences")
    }
    var provision = Provision(
      place: place, heading: (cells[1], cells[2]), text: (cells[3], cells[4]))
    for part in cells.dropFirst(5).first?.split(separator: ";") ?? [] {
      let words = part.split(separator: " ")
      guard words.count == 2, statute.versions.contains(where: { $0.id == words[0] }) else {
        throw WordsFault("\(part) is no number in a version")
      }
      let former = words[1] == "-" ? nil : Place(words[1])
      guard former != nil || words[1] == "-" else { throw WordsFault("\(words[1]) is no place") }
      provision.former.append((String(words[0]), former))
    }
    return provision
  }

  private mutating func readParameter(_ cells: [String], of last: Int) throws(WordsFault) {
    guard cells.count == 5, let value = Int64(cells[1]), !statutes[last].provisions.isEmpty else {
      throw WordsFault("a parameter has a key, a number, a unit and two days")
    }
    let provision = statutes[last].provisions.count - 1
    statutes[last].provisions[provision].parameters.append(
      Parameter(
        key: cells[0], value: value, unit: cells[2], since: cells[3],
        until: cells[4] == "-" ? "" : cells[4]))
  }
}

extension StatuteText.Statute {
  /// Where a provision stands in a version; nil where that had none.
  public func place(of provision: StatuteText.Provision, in version: Int) -> StatuteText.Place? {
    guard version < versions.count - 1 else { return provision.place }
    var place: StatuteText.Place? = provision.place
    for (index, known) in versions.enumerated() where index <= version {
      if let former = provision.former.first(where: { $0.version == known.id }) {
        place = former.place
      }
    }
    return place
  }

  /// The provision at a place in the newest version, or the nearest that holds it.
  public func provision(at place: StatuteText.Place) -> StatuteText.Provision? {
    let newest = versions.last?.items ?? []
    let wanted = place.reading(items: newest)
    func find(_ wanted: StatuteText.Place) -> StatuteText.Provision? {
      provisions.first { $0.place.reading(items: newest) == wanted }
    }
    if let found = find(wanted) { return found }
    var wider = wanted
    wider.item = 0
    if wider != wanted, let found = find(wider) { return found }
    wider.paragraph = 0
    return wider == wanted ? nil : find(wider)
  }
}
