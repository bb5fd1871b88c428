package import XiaonengWords

extension Law {
  /// One part of what a rule rests on, as sources and texts of words spell it.
  package enum Basis: Equatable {
    /// An article by today's numbers, or by those of `version`; no place for the whole.
    case statute(Int, StatuteText.Place?, version: String?)
    /// The place's own rule about `subject`, and the key of its number.
    case rule(String, key: String)
    /// How dossiers are kept.
    case record
    /// Words of the host.
    case named(String)

    /// The parts of `text`, which `;` separates. A part without a name is of the statute before it.
    ///
    /// - Complexity: O(length of the text).
    package static func parts(of text: some StringProtocol) -> [Basis] {
      var parts: [Basis] = []
      for part in text.split(separator: ";") {
        let words = part.split(separator: " ").map { Substring($0) }
        guard let first = words.first else { continue }
        if case .statute(let before, _, let version)? = parts.last, words.count == 1,
          let place = StatuteText.Place(first)
        {
          parts.append(.statute(before, place, version: version))
          continue
        }
        if let part = Basis(words) {
          parts.append(part)
        } else {
          parts.append(.named(words.joined(separator: " ")))
        }
      }
      return parts
    }

    private init?(_ words: [Substring]) {
      let first = words[0]
      if first == "record", words.count == 1 {
        self = .record
        return
      }
      if first.hasPrefix("rule:") {
        guard words.count <= 2 else { return nil }
        self = .rule(String(first.dropFirst(5)), key: words.count == 2 ? String(words[1]) : "")
        return
      }
      if words.count == 1, first.contains(":") || first.contains("@") {
        let parts = first.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts[0].split(separator: "@", maxSplits: 1)
        let place = parts.count > 1 ? StatuteText.Place(parts[1]) : nil
        guard let id = name.first, let statute = Law.place(of: String(id)),
          parts.count == 1 || place != nil
        else { return nil }
        self = .statute(statute, place, version: name.count > 1 ? String(name[1]) : nil)
        return
      }
      // By name, as a whole or with its article.
      if let whole = Law.place(of: words.joined(separator: " ")) {
        self = .statute(whole, nil, version: nil)
        return
      }
      let place = words.count > 1 ? words.last.flatMap { StatuteText.Place($0) } : nil
      var name = (place == nil ? words[...] : words.dropLast()).joined(separator: " ")
      if let bracket = name.firstIndex(of: "("), name.hasSuffix(")") {
        name = String(name[..<bracket])
      }
      guard let statute = Law.place(of: name) else { return nil }
      self = .statute(statute, place, version: nil)
    }
  }

  /// All statutes, read when the first is asked for. A text that cannot be read is held back by a test.
  package static let statutes: [StatuteText.Statute] = texts.flatMap {
    (try? StatuteText("\($0)"))?.statutes ?? []
  }

  private static let places: [String: Int] = {
    var places: [String: Int] = [:]
    for (place, statute) in statutes.enumerated() {
      for name in [statute.id, statute.chinese] + statute.aliases { places[name] = place }
      for version in statute.versions {
        if let names = version.names { places[names.chinese] = place }
      }
    }
    return places
  }()

  /// The place of a statute, by id or any of its names in Chinese.
  static func place(of name: String) -> Int? { places[name] }
}
