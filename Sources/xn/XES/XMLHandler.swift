import Xiaoneng

/// The start of an element: where its name and its attributes stand in the text. Nothing is copied of what nobody asks
/// for.
struct XMLElement {
  struct Attribute {
    var name: Range<Int>
    /// Between the quotes.
    var value: Range<Int>
    /// Whether the value is what stands there: without references, and without line ends or tabs.
    var isPlain: Bool

    /// The value in UTF-8.
    func bytes(in text: Span<UInt8>) -> [UInt8] {
      isPlain ? text.extracting(value).copy : XMLScanner.value(of: text, value)
    }
  }

  var name: Range<Int> = 0..<0
  var attributes: [Attribute] = []

  /// The name behind its last colon.
  func localName(in text: Span<UInt8>) -> Range<Int> {
    var end = name.upperBound
    while end > name.lowerBound, text[end &- 1] == 0x3A { end &-= 1 }
    guard end > name.lowerBound else { return name }
    var start = end
    while start > name.lowerBound, text[start &- 1] != 0x3A { start &-= 1 }
    return start..<end
  }

  /// The attribute called `name`; nil where there is none.
  func attribute(_ name: StaticString, in text: Span<UInt8>) -> Attribute? {
    for attribute in attributes where text.extracting(attribute.name).holds(name) {
      return attribute
    }
    return nil
  }

  /// The value of the attribute called `name`; nil where there is none.
  func value(_ name: StaticString, in text: Span<UInt8>) -> String? {
    attribute(name, in: text).map { String(decoding: $0.bytes(in: text), as: UTF8.self) }
  }
}

/// What is told of elements.
protocol XMLHandler {
  /// - Parameter text: all of the text, in UTF-8, in which the element's parts stand.
  mutating func start(_ element: XMLElement, in text: Span<UInt8>, depth: Int) throws(Fault)
  mutating func end(depth: Int)
  /// Whether it is told the text between tags too.
  static var readsText: Bool { get }
  /// A piece of text in the innermost element that is open.
  mutating func text(_ text: String)
}

extension XMLHandler {
  static var readsText: Bool { false }
  mutating func text(_ text: String) {}
}
