package import XiaonengWords

extension Law {
  /// An article as it stood on `day` (条文), by the numbers of that day: `licensing:32(1)(4)`.
  ///
  /// `text`: a statute's id or Chinese name, with a place or without.
  /// - Returns: the passage; `inForce` is false where no version was in force on the day, and the nearest is told.
  /// - Throws: ``XiaonengCalendar/Refusal/Code/notFound`` for an unknown statute or an article it does not have.
  public static func passage(_ text: String, on day: Day) throws(Refusal) -> Passage {
    let parts = Basis.parts(of: text)
    guard parts.count == 1, case .statute(let index, let wanted, let pinned)? = parts.first else {
      throw Refusal(.notFound, field: "citation", detail: String(text.prefix(64)))
    }
    let statute = statutes[index]
    let date = "\(day)"
    let current = statute.version(on: date)
    let number =
      pinned.map { id in statute.versions.firstIndex { $0.id == id } }
      ?? current ?? statute.versions.lastIndex { $0.from <= date } ?? 0
    guard let number, statute.versions.indices.contains(number) else {
      throw Refusal(.notFound, field: "citation", detail: String(text.prefix(64)))
    }
    let version = statute.versions[number]
    let place = wanted?.reading(items: version.items)
    if let place, let most = version.articles, place.article > most {
      throw Refusal(.notFound, field: "citation", detail: "\(place.article) > \(most)")
    }
    let cited = citation(statute, number, place, inForce: current == number)
    var passage = Passage(
      statute: statute.id, version: version.id, article: cited.article,
      paragraph: cited.paragraph, item: cited.item, chinese: cited.chinese,
      english: cited.english, inForce: cited.inForce, from: version.from,
      until: version.until.isEmpty ? nil : version.until, document: version.document,
      history: version.history, place: statute.place.isEmpty ? nil : statute.place)
    let known = statute.provisions.first {
      place != nil && statute.place(of: $0, in: number)?.reading(items: version.items) == place
    }
    if let known {
      passage.heading = known.heading.chinese
      (passage.text, passage.meaning) = (known.text.chinese, known.text.english)
    }
    return passage
  }

  /// The short names of all statutes.
  public static var statuteIDs: [String] { statutes.map(\.id) }

  /// The number that a statute set for a key of the rule set on `day`; nil where none did.
  package static func parameter(_ key: String, on day: Day) -> StatuteText.Parameter? {
    let date = "\(day)"
    for statute in statutes {
      for provision in statute.provisions {
        if let found = provision.parameters.last(where: {
          $0.key == key && $0.since <= date && ($0.until.isEmpty || date <= $0.until)
        }) {
          return found
        }
      }
    }
    return nil
  }
}
