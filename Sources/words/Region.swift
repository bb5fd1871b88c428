/// What stands in a file written by hand between two lines that say so.
enum Region {
  /// The line above what is made of a layout.
  static func first(_ layout: String) -> String {
    "/* Made of \(layout).layout and the words by `make words`, never edited: */"
  }
  /// The line below it.
  static func last(_ layout: String) -> String { "/* So far \(layout).layout. */" }

  /// `text` with `lines` in the place of what was made before.
  static func filled(
    _ text: String, _ layout: String, with lines: [String], indent: String = ""
  ) throws(MakerFault) -> String {
    let old = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let first = old.firstIndex(of: indent + Self.first(layout)),
      let last = old[first...].firstIndex(of: indent + Self.last(layout))
    else {
      throw MakerFault(
        "no place for what is made of \(layout): \(Self.first(layout)) \(Self.last(layout))")
    }
    return (old[...first] + lines + old[last...]).joined(separator: "\n")
  }
}
