extension DossierKey {
  /// Reads `kind/id` of visible ASCII where it lies; nil for everything else, which ``init(_:)-(String)`` has to look at.
  ///
  /// - Complexity: O(n).
  package init?(ascii name: Span<UInt8>) {
    var place = 0
    while place < name.count, name[place] != 0x2F { place &+= 1 }
    guard place < name.count, let kind = Self.kind(of: name.extracting(0..<place)) else {
      return nil
    }
    let id = name.extracting(place + 1..<name.count)
    guard (1...128).contains(id.count) else { return nil }
    for index in id.indices {
      let byte = id[index]
      guard byte > 0x20, byte < 0x7F, byte != 0x22, byte != 0x5C else { return nil }
    }
    guard let text = try? String(utf8: id) else { return nil }
    self.init(kind, "")
    // ASCII is one spelling already.
    self.id = text
  }

  private static let names = DossierKind.allCases.map { (text: $0.rawValue, kind: $0) }

  private static func kind(of name: Span<UInt8>) -> DossierKind? {
    for known in names where known.text.utf8.count == name.count {
      let text = known.text.utf8.span
      var place = 0
      while place < name.count, text[place] == name[place] { place &+= 1 }
      if place == name.count { return known.kind }
    }
    return nil
  }
}
