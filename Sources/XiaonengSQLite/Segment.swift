import Xiaoneng

/// Texts of entries that follow each other in one dossier (连续条目), as they are packed: a line each, and in each but the
/// first the value of `previous` left out, which is the SHA-256 of the text before it.
struct Segment {
  /// How much is packed together at most, in bytes before packing and in entries: what reading one of them costs, and
  /// what a hostile stream can make a reader hold.
  static let mostBytes = 262_144
  static let mostEntries = 256

  private static let field = Array("\"previous\":\"".utf8)
  private static let digits = 64

  /// The texts one behind the other.
  private var bytes: [UInt8] = []
  /// Where each ends.
  private var ends: [Int] = []

  /// How many there are.
  var count: Int { ends.count }
  /// How many bytes they are.
  var size: Int { bytes.count }

  /// Where a text stands in ``bytes``; nil for a place that there is not.
  private func range(_ index: Int) -> Range<Int>? {
    guard ends.indices.contains(index) else { return nil }
    return (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  /// A text; nil for a place that there is not.
  func text(_ index: Int) -> [UInt8]? { range(index).map { Array(bytes[$0]) } }

  /// Appends a text; false for a place that there is not.
  func append(_ index: Int, to out: inout [UInt8]) -> Bool {
    guard let range = range(index) else { return false }
    out += bytes[range]
    return true
  }

  /// The lines of these texts; nil for what is not written so.
  static func lines(of texts: ArraySlice<[UInt8]>) -> [UInt8]? {
    var lines: [UInt8] = []
    for (index, text) in texts.enumerated() {
      if index == 0 {
        lines += text
        continue
      }
      guard let value = value(text[...]), value + digits < text.count else { return nil }
      lines.append(0x0A)
      lines += text[..<value]
      lines += text[(value + digits)...]
    }
    return lines
  }

  /// A text without its `previous`, as it stands in the lines; nil for what is not written so.
  static func line(of text: [UInt8]) -> [UInt8]? {
    guard let value = value(text[...]), value + digits < text.count else { return nil }
    return Array(text[..<value] + text[(value + digits)...])
  }

  /// The texts of these lines; nil for lines that are none.
  init?(lines: [UInt8]) {
    guard !lines.isEmpty else { return nil }
    bytes.reserveCapacity(lines.count + 512)
    for line in lines.split(separator: 0x0A, omittingEmptySubsequences: false) {
      guard ends.count < Self.mostEntries else { return nil }
      if let last = range(ends.count - 1) {
        guard let value = Self.value(line) else { return nil }
        let hash = SHA256.hash(bytes.span.extracting(last))
        bytes += line[..<value]
        hash.appendHex(to: &bytes)
        bytes += line[value...]
      } else {
        bytes += line
      }
      ends.append(bytes.count)
    }
  }

  /// Where the value of an entry's own `previous` begins. It is the last that is spelt so: what follows it in canonical
  /// JSON are numbers and texts, in which quotes are escaped.
  private static func value(_ line: ArraySlice<UInt8>) -> Int? {
    var start = line.endIndex - field.count
    while start >= line.startIndex {
      if line[start] == 0x22, line[start..<start + field.count].elementsEqual(field) {
        return start + field.count
      }
      start -= 1
    }
    return nil
  }
}
