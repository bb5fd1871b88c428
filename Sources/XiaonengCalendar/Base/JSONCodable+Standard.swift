extension String: JSONCodable {
  /// The longest text a field may hold, in bytes of UTF-8 (64 KiB).
  public static let longestField = 1 << 16

  /// Reads a string of at most ``longestField`` bytes.
  public static func read(_ json: JSONValue) throws(Fault) -> String {
    guard case .string(let text) = json else {
      throw Fault(.wrongType, detail: "string ≠ \(json.typeName)")
    }
    guard text.utf8.count <= longestField else {
      throw Fault(.tooLarge, detail: "\(text.utf8.count) > \(longestField)")
    }
    return text
  }
  /// Writes the string.
  public func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension Bool: JSONCodable {
  /// Reads true or false.
  public static func read(_ json: JSONValue) throws(Fault) -> Bool {
    guard case .bool(let value) = json else {
      throw Fault(.wrongType, detail: "boolean ≠ \(json.typeName)")
    }
    return value
  }
  /// Writes true or false.
  public func write(to writer: inout JSONWriter) { writer.bool(self) }
}

extension Int64: JSONCodable {
  /// Reads a whole number.
  public static func read(_ json: JSONValue) throws(Fault) -> Int64 {
    guard case .integer(let value) = json else {
      throw Fault(.wrongType, detail: "integer ≠ \(json.typeName)")
    }
    return value
  }
  /// Writes the number.
  public func write(to writer: inout JSONWriter) { writer.integer(self) }
}

extension Int32: JSONCodable {
  /// Reads a whole number of 32 bits.
  public static func read(_ json: JSONValue) throws(Fault) -> Int32 {
    let wide = try Int64.read(json)
    guard let value = Int32(exactly: wide) else { throw Fault(.badValue, detail: "\(wide)") }
    return value
  }
  /// Writes the number.
  public func write(to writer: inout JSONWriter) { writer.integer(Int64(self)) }
}

extension Array: JSONCodable where Element: JSONCodable {
  /// Reads a list of at most 10,000 elements, and names the element at fault.
  @inlinable
  public static func read(_ json: JSONValue) throws(Fault) -> [Element] {
    try read(json, .recorded)
  }
  /// Reads a list of at most 10,000 elements as `voice` says them, and names the element at fault.
  public static func read(_ json: JSONValue, _ voice: Voice) throws(Fault) -> [Element] {
    guard case .array(let elements) = json else {
      throw Fault(.wrongType, detail: "array ≠ \(json.typeName)")
    }
    guard elements.count <= 10_000 else { throw Fault(.tooLarge, detail: "\(elements.count)") }
    var result: [Element] = []
    result.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      do { result.append(try Element.read(element, voice)) } catch {
        throw error.inside("[\(index)]")
      }
    }
    return result
  }
  /// Writes the list.
  @inlinable
  public func write(to writer: inout JSONWriter) {
    writer.openArray()
    for element in self { element.write(to: &writer) }
    writer.closeArray()
  }
}

extension JSONValue: JSONCodable {
  /// Any value.
  public static func read(_ json: JSONValue) throws(Fault) -> JSONValue { json }
}

/// An enumeration whose JSON form is the name of the case.
public protocol JSONName: JSONCodable, CaseIterable, RawRepresentable, Equatable
where RawValue == String {
  /// The value that was once called `name`; nil where none was.
  static func former(_ name: String) -> Self?
}

extension JSONName {
  /// None: nothing was ever called otherwise.
  @inlinable
  public static func former(_ name: String) -> Self? { nil }

  /// Reads one of the names, also one of before.
  @inlinable
  public static func read(_ json: JSONValue) throws(Fault) -> Self {
    let name = try String.read(json)
    guard let value = Self(rawValue: name) ?? former(name) else {
      throw Fault(.badValue, detail: Self.allCases.map(\.rawValue).joined(separator: "|"))
    }
    return value
  }
  /// Writes the name.
  @inlinable
  public func write(to writer: inout JSONWriter) { writer.string(rawValue) }
}

extension Day: JSONCodable {
  /// Reads `"2012-08-01"`.
  public static func read(_ json: JSONValue) throws(Fault) -> Day {
    let text = try String.read(json)
    guard let day = Day(utf8: text.utf8.span) else { throw Fault(.badValue, detail: "YYYY-MM-DD") }
    return day
  }
  /// Writes `"2012-08-01"`.
  public func write(to writer: inout JSONWriter) { writer.asciiString { appendText(to: &$0) } }
}

extension Instant: JSONCodable {
  /// Reads `"2012-08-01T09:00:00+08:00"`; the offset is required.
  public static func read(_ json: JSONValue) throws(Fault) -> Instant {
    let text = try String.read(json)
    guard let instant = Instant.parse(utf8: text.utf8.span)?.instant else {
      throw Fault(.badValue, detail: "YYYY-MM-DDThh:mm:ss[.sss]±hh:mm")
    }
    return instant
  }
  /// Writes `"2012-08-01T09:00:00.000+08:00"`.
  public func write(to writer: inout JSONWriter) {
    writer.asciiString { appendText(to: &$0, offsetMinutes: 480) }
  }
}

extension Budget: JSONCodable {
  /// Reads `"20wd"`, `"30d"`, `"2m"` or a date.
  public static func read(_ json: JSONValue) throws(Fault) -> Budget {
    let text = try String.read(json)
    guard let budget = Budget(text) else {
      throw Fault(.badValue, detail: "20wd|30d|2m|YYYY-MM-DD")
    }
    return budget
  }
  /// Writes the same form.
  public func write(to writer: inout JSONWriter) { writer.string(description) }
}
