// Texts within texts, byte by byte: what comes in was brought to one form (NFC) at the door. The standard library's own
// search brings the engine of regular expressions into whatever is linked with it.

extension StringProtocol {
  /// Where `text` stands first; nil where it does not, and for an empty text.
  ///
  /// - Complexity: O(*n* × *m*), and O(*n*) for texts without repetition.
  package func place(of text: String) -> Range<Index>? {
    let sought = Array(text.utf8)
    guard let first = sought.first else { return nil }
    var start = utf8.startIndex
    while let begin = utf8[start...].firstIndex(of: first) {
      let rest = utf8[begin...]
      guard rest.count >= sought.count else { return nil }
      if rest.starts(with: sought) {
        return begin..<utf8.index(begin, offsetBy: sought.count)
      }
      start = utf8.index(after: begin)
    }
    return nil
  }

  /// Whether `text` stands in it; an empty text does in every one.
  ///
  /// - Complexity: as ``place(of:)``.
  package func holds(_ text: String) -> Bool { text.isEmpty || place(of: text) != nil }
}

extension String {
  /// The text with `new` in place of every `old`.
  ///
  /// - Complexity: O(*n*).
  package func with(_ new: String, for old: Character) -> String {
    var text = ""
    for character in self { if character == old { text += new } else { text.append(character) } }
    return text
  }
}
