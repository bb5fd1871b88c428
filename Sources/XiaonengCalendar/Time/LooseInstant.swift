/// A moment as XML Schema writes it (xs:dateTime, W3C XML Schema 1.1 part 2 §3.3.7), whose offset may be missing: what
/// other people's files hold. ``Instant/parse(_:)`` reads the strict form.
///
/// Space around it is passed over, `24:00:00` is the first moment of the next day, and a fraction may have any number
/// of digits.
public struct LooseInstant: Hashable, Sendable {
  /// What is said of the offset.
  public enum Zone: Hashable, Sendable {
    /// Minutes ahead of UTC.
    case offset(Int32)
    /// The moment is known in UTC, the offset is not: `-00:00`, RFC 3339 §4.3.
    case unknown
    /// Nothing is said of it.
    case none
  }

  /// What is said of the offset.
  public let zone: Zone
  /// The day as it is written.
  public let localDay: Day
  /// Milliseconds within that day.
  private let milliseconds: Int64

  /// The moment as it is written, in milliseconds after the beginning of 1970: what stays the same when an offset is
  /// put right.
  public var written: Int64 { Int64(localDay.number) * 86_400_000 + milliseconds }

  /// Reads `2012-08-01T09:00:00`, with a fraction and an offset or without; nil for anything else.
  ///
  /// - Complexity: O(length), at most 128 bytes.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count <= 128 else { return nil }
    let bytes = Array(text.utf8)
    self.init(bytes.span)
  }

  /// The same of a text in UTF-8.
  ///
  /// - Complexity: O(length), at most 128 bytes.
  package init?(_ text: Span<UInt8>) {
    guard text.count <= 128 else { return nil }
    var (start, end) = (0, text.count)
    while start < end, Self.isSpace(text[start]) { start &+= 1 }
    while end > start, Self.isSpace(text[end &- 1]) { end &-= 1 }
    // `YYYY-MM-DDThh:mm:ss` is nineteen bytes, a fraction and an offset follow.
    guard end &- start >= 19 else { return nil }
    var scanner = DateScanner(text.extracting(start..<start + 19))
    guard let day = scanner.day(), scanner.take(UInt8(ascii: "T")),
      let hour = scanner.number(width: 2), hour <= 24, scanner.take(UInt8(ascii: ":")),
      let minute = scanner.number(width: 2), minute < 60, scanner.take(UInt8(ascii: ":")),
      let second = scanner.number(width: 2), second < 60, scanner.isAtEnd
    else { return nil }
    var place = start + 19
    var fraction: Int64 = 0
    if place < end, text[place] == UInt8(ascii: ".") {
      place &+= 1
      let first = place
      var weight: Int64 = 100
      while place < end, (48...57).contains(text[place]) {
        // Beyond milliseconds the weight is nothing.
        fraction &+= weight &* Int64(text[place] &- 48)
        weight /= 10
        if hour == 24, text[place] != 48 { return nil }
        place &+= 1
      }
      guard place > first else { return nil }
    }
    guard let zone = Self.zone(of: text.extracting(place..<end)) else { return nil }
    if hour == 24 {
      guard minute == 0, second == 0, let next = try? day.adding(1) else { return nil }
      localDay = next
      milliseconds = 0
    } else {
      localDay = day
      milliseconds = Int64((hour * 60 + minute) * 60 + second) * 1_000 + fraction
    }
    self.zone = zone
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func zone(of text: Span<UInt8>) -> Zone? {
    guard text.count > 0 else { return Zone.none }
    if text.count == 1, text[0] == UInt8(ascii: "Z") { return .offset(0) }
    let isBehind = text[0] == UInt8(ascii: "-")
    guard isBehind || text[0] == UInt8(ascii: "+") else { return nil }
    var scanner = DateScanner(text.extracting(1..<min(text.count, 7)))
    guard let hours = scanner.number(width: 2), hours < 24, scanner.take(UInt8(ascii: ":")),
      let minutes = scanner.number(width: 2), minutes < 60, scanner.isAtEnd
    else { return nil }
    let offset = Int32(hours * 60 + minutes)
    guard isBehind else { return .offset(offset) }
    return offset == 0 ? .unknown : .offset(-offset)
  }

  /// The moment, where clocks without an offset are `offsetMinutes` ahead of UTC.
  public func instant(offsetMinutes: Int32) -> Instant {
    let ahead: Int32 =
      switch zone {
      case .offset(let minutes): minutes
      case .unknown: 0
      case .none: offsetMinutes
      }
    return Instant(written - Int64(ahead) * 60_000)
  }

  /// The day in the moment's own time; where its offset is not known, in the time `offsetMinutes` ahead of UTC.
  public func day(offsetMinutes: Int32) -> Day {
    switch zone {
    case .offset, .none: localDay
    case .unknown: instant(offsetMinutes: offsetMinutes).day(offsetMinutes: offsetMinutes)
    }
  }
}
