/// One plan that is compared with another (照搬照抄比对): its characters without spaces, punctuation and the
/// unit's own names.
private struct ComparedText {
  /// The characters that count.
  var scalars: [Unicode.Scalar] = []
  /// Where each stands in the text.
  var places: [String.UnicodeScalarIndex] = []
  var text: String

  init(_ text: String, without names: [[Unicode.Scalar]]) {
    self.text = text.nfc
    for place in self.text.unicodeScalars.indices {
      let scalar = self.text.unicodeScalars[place]
      guard Self.counts(scalar) else { continue }
      scalars.append(scalar)
      places.append(place)
    }
    for name in names { remove(name) }
  }

  /// The characters of a name that count.
  static func name(_ text: String) -> [Unicode.Scalar] { text.nfc.unicodeScalars.filter(counts) }

  private static func counts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format,
      .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      false
    default: true
    }
  }

  private mutating func remove(_ name: [Unicode.Scalar]) {
    guard let first = name.first, scalars.count >= name.count else { return }
    var kept: [Int] = []
    kept.reserveCapacity(scalars.count)
    var place = 0
    while place < scalars.count {
      let end = place + name.count
      if scalars[place] == first, end <= scalars.count, scalars[place..<end].elementsEqual(name) {
        place = end
      } else {
        kept.append(place)
        place += 1
      }
    }
    guard kept.count < scalars.count else { return }
    places = kept.map { places[$0] }
    scalars = kept.map { scalars[$0] }
  }

  /// Every run of `count` characters, once.
  func windows(_ count: Int) -> Set<ArraySlice<Unicode.Scalar>> {
    guard scalars.count >= count else { return [] }
    return Set((0...(scalars.count - count)).map { scalars[$0..<($0 + count)] })
  }

  /// The passage as it is written, with the spaces and punctuation inside it.
  func passage(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, places.indices.contains(last) else {
      return ""
    }
    return String(text.unicodeScalars[places[first]...places[last]])
  }
}

extension Inspections {
  /// How much two plans are alike (照搬照抄): the share of their windows of characters that both have, without
  /// spaces, punctuation and the units' own names, with the longest passages they have in common.
  ///
  /// It is shown to the inspector from a number of the profile on; whether a plan was copied, a person decides.
  /// - Parameters:
  ///   - first: the text of one plan.
  ///   - second: the text of the other.
  ///   - numbers: the width of a window, in characters, and the share that is shown to the inspector.
  ///   - names: the units' own names, which make no plan like another or unlike it.
  /// - Throws: `tooLong` over ``mostCharacters``; `badBudget` for numbers that are not possible ones.
  /// - Complexity: O(*n* · window), *n* = characters of both.
  public static func compare(
    _ first: String, _ second: String, without names: [String] = [],
    under numbers: Numbers = .init()
  ) throws(Refusal) -> Likeness {
    try numbers.check()
    for (field, text) in [("first", first), ("second", second)] {
      guard text.unicodeScalars.count <= mostCharacters else {
        throw Refusal(.tooLong, field: field, detail: "> \(mostCharacters)")
      }
    }
    // The longest first, so that a name within another leaves nothing of it.
    let own = names.map(ComparedText.name).filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    let (a, b) = (ComparedText(first, without: own), ComparedText(second, without: own))
    let (left, right) = (a.windows(Int(numbers.window)), b.windows(Int(numbers.window)))
    let common = left.intersection(right).count
    let all = left.count + right.count - common
    var likeness = Likeness()
    likeness.windows = Int32(clamping: all)
    likeness.common = Int32(clamping: common)
    likeness.likeness = all == 0 ? 0 : Int32(clamping: (2 * 10_000 * common + all) / (2 * all))
    likeness.shown = likeness.common > 0 && likeness.likeness >= numbers.alike
    let found = CommonPassages(in: a.scalars, and: b.scalars).longest(
      from: Int(numbers.passage), most: Int(numbers.passages))
    likeness.passages = found.map { match in
      Passage(
        first: Int32(clamping: match.first), second: Int32(clamping: match.second),
        length: Int32(clamping: match.count),
        text: b.passage(match.second..<(match.second + match.count)))
    }
    return likeness
  }
}
