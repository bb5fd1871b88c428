import Xiaoneng
import XiaonengThreads

/// Reads a log, element by element; nested attributes, defaults and the log's own figures are not
/// taken for facts.
struct XESReader: XMLHandler {
  private var log = XESLog()
  private var trace = XESTrace(number: 0)
  private var event = XESEvent()
  /// What is open now: traces stand in the log, events in a trace.
  private var (isInTrace, isInEvent) = (false, false)
  private var texts = XESTexts()
  /// What a moment without an offset is taken to be ahead of UTC, in minutes.
  private let offset: Int32

  private init(offset: Int32) { self.offset = offset }

  /// The largest log (1 GiB).
  static let mostBytes = 1 << 30

  /// The log in `bytes`.
  ///
  /// - Parameters:
  ///   - offset: what a moment without an offset is taken to be ahead of UTC, in minutes.
  ///   - crew: who helps. The log and its faults are the same whoever does.
  ///   - part: how many bytes one reads at a time where several do.
  /// - Throws: ``Fault/Code/badLog`` with line and column for what is not well-formed, is not XES, is
  ///   still compressed, or has a DOCTYPE; ``Fault/Code/tooLarge`` over 1 GiB.
  /// - Complexity: O(bytes).
  static func read(
    _ bytes: [UInt8], offset: Int32 = 480, crew: Crew = Crew(threads: 1), part: Int = 1 << 20
  ) throws(Fault) -> XESLog {
    guard bytes.count <= mostBytes else { throw Fault(.tooLarge, detail: "> 1 GiB") }
    if bytes.starts(with: [0x1F, 0x8B]) {
      throw Fault(.badLog, detail: "gzip: gzip -dc LOG.xes.gz | xn import --xes -")
    }
    var reader = XESReader(offset: offset)
    var scanner = try XMLScanner(bytes, crew)
    try scanner.begin()
    // Each part is read as if nothing but the root were open where it begins, and as if nothing followed. Whether it is so
    // is seen once all that stands before it was read: a comment may hold what looks like a trace. Otherwise it is read
    // again, once, by the one that comes to it.
    var places = crew.size > 1 ? scanner.places(of: "<trace", every: part)[...] : []
    while let first = places.first {
      try scanner.go(to: first, &reader)
      if scanner.standsInRoot(at: first) { break }
      places.removeFirst()
    }
    if places.isEmpty { try scanner.go(to: scanner.bytes.count, &reader) }
    let bounds = Array(places) + [scanner.bytes.count]
    let start = scanner
    var parts = crew.map(places.count) { place in
      XESPart(
        start.part(from: bounds[place]), XESReader(offset: offset), to: bounds[place + 1])
    }
    // What was joined is not kept twice.
    parts.reverse()
    while let part = parts.popLast() {
      if part.isWhole, scanner.standsInRoot(at: part.start) {
        scanner.join(part.scanner)
        reader.join(part.reader)
      } else {
        try scanner.go(to: part.end, &reader)
      }
    }
    try scanner.end()
    return reader.log
  }

  mutating func start(
    _ element: XMLElement, in text: Span<UInt8>, depth: Int
  ) throws(Fault) {
    let name = text.extracting(element.localName(in: text))
    switch depth {
    case 1:
      guard name.holds("log") else {
        let name = String(decoding: name.copy, as: UTF8.self)
        throw Fault(.badLog, detail: "<\(name.short)> ≠ <log>")
      }
    case 2:
      if name.holds("trace") {
        trace = XESTrace(number: log.traces.count + 1)
        isInTrace = true
      } else if name.holds("event") {
        log.strayEvents += 1
      } else if name.holds("extension") {
        log.marks.append(element.value("prefix", in: text) ?? "")
      } else if name.holds("classifier") {
        log.marks.append(element.value("name", in: text) ?? "")
      } else {
        take(element, in: text, depth)
      }
    case 3 where isInTrace && name.holds("event"):
      event = XESEvent()
      isInEvent = true
    case 3 where isInTrace, 4 where isInEvent: take(element, in: text, depth)
    default: break
    }
  }

  /// Takes an attribute of the log, a trace or an event in which it stands directly.
  private mutating func take(_ element: XMLElement, in text: Span<UInt8>, _ depth: Int) {
    guard let key = element.attribute("key", in: text),
      let value = element.attribute("value", in: text)
    else { return }
    if key.isPlain, value.isPlain {
      take(text.extracting(key.value), text.extracting(value.value), depth)
    } else {
      let (key, value) = (key.bytes(in: text), value.bytes(in: text))
      take(key.span, value.span, depth)
    }
  }

  private mutating func take(_ key: Span<UInt8>, _ value: Span<UInt8>, _ depth: Int) {
    switch depth {
    case 4: event.take(key, value, offset, &texts)
    case 3: trace.take(key, value, offset, &texts)
    default:
      if log.name.isEmpty, key.holds("concept:name") { log.name = texts.text(value) }
    }
  }

  mutating func end(depth: Int) {
    if isInEvent, depth == 3 {
      trace.events.append(event)
      isInEvent = false
    } else if isInTrace, depth == 2 {
      log.traces.append(trace)
      isInTrace = false
    }
  }

  /// Goes on where another left off that read from where this one stands.
  private mutating func join(_ other: XESReader) {
    log.join(other.log)
    (trace, event) = (other.trace, other.event)
    trace.number = log.traces.count + 1
    (isInTrace, isInEvent) = (other.isInTrace, other.isInEvent)
  }
}

/// A part of a log, read by itself.
private struct XESPart {
  let start: Int
  let end: Int
  private(set) var scanner: XMLScanner
  private(set) var reader: XESReader
  /// Whether nothing in it is wrong or goes on behind its end.
  private(set) var isWhole = true

  init(_ scanner: XMLScanner, _ reader: XESReader, to end: Int) {
    (self.scanner, self.reader) = (scanner, reader)
    (start, self.end) = (scanner.index, end)
    do throws(Fault) { try self.scanner.go(to: end, &self.reader) } catch { isWhole = false }
  }
}

/// Texts that come again and again, such as the names of steps, each made once.
struct XESTexts {
  private var kept = [String](repeating: "", count: 256)

  /// The text in `bytes`, which are UTF-8.
  mutating func text(_ bytes: Span<UInt8>) -> String {
    // Shorter ones take no memory of their own.
    guard bytes.count > 15, bytes.count <= 256 else { return Self.made(of: bytes) }
    let place = Self.place(of: bytes)
    if Self.isSame(kept[place].utf8.span, bytes) { return kept[place] }
    kept[place] = Self.made(of: bytes)
    return kept[place]
  }

  private static func made(of bytes: Span<UInt8>) -> String {
    do { return String(copying: try UTF8Span(validating: bytes)) } catch {
      return String(decoding: bytes.copy, as: UTF8.self)
    }
  }

  private static func place(of bytes: Span<UInt8>) -> Int {
    var hash = UInt32(truncatingIfNeeded: bytes.count)
    for index in 0..<16 { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
    hash = (hash ^ UInt32(bytes[bytes.count &- 1])) &* 0x0100_0193
    return Int(hash >> 24)
  }

  private static func isSame(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    guard one.count == other.count else { return false }
    for index in one.indices where one[index] != other[index] { return false }
    return true
  }
}
