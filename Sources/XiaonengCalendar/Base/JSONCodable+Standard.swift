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
  /// A string.
  public static var schema: JSONValue { ["type": "string", "maxLength": 65536] }
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
  /// A boolean.
  public static var schema: JSONValue { ["type": "boolean"] }
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
  /// A whole number.
  public static var schema: JSONValue { ["type": "integer"] }
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
  /// A whole number of 32 bits.
  public static var schema: JSONValue {
    ["type": "integer", "minimum": -2_147_483_648, "maximum": 2_147_483_647]
  }
}

extension Array: JSONCodable where Element: JSONCodable {
  /// Reads a list of at most 10,000 elements, and names the element at fault.
  @inlinable
  public static func read(_ json: JSONValue) throws(Fault) -> [Element] {
    guard case .array(let elements) = json else {
      throw Fault(.wrongType, detail: "array ≠ \(json.typeName)")
    }
    guard elements.count <= 10_000 else { throw Fault(.tooLarge, detail: "\(elements.count)") }
    var result: [Element] = []
    result.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      do { result.append(try Element.read(element)) } catch { throw error.inside("[\(index)]") }
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
  /// A list.
  public static var schema: JSONValue {
    ["type": "array", "items": Element.schema, "maxItems": 10_000]
  }
}

extension JSONValue: JSONCodable {
  /// Any value.
  public static func read(_ json: JSONValue) throws(Fault) -> JSONValue { json }
  /// Any value.
  public static var schema: JSONValue { true }
}

/// An enumeration whose JSON form is the name of the case.
public protocol JSONName: JSONCodable, CaseIterable, RawRepresentable, Equatable
where RawValue == String {}

extension JSONName {
  /// Reads one of the names.
  @inlinable
  public static func read(_ json: JSONValue) throws(Fault) -> Self {
    let name = try String.read(json)
    guard let value = Self(rawValue: name) else {
      throw Fault(.badValue, detail: Self.allCases.map(\.rawValue).joined(separator: "|"))
    }
    return value
  }
  /// Writes the name.
  @inlinable
  public func write(to writer: inout JSONWriter) { writer.string(rawValue) }
  /// One of the names.
  public static var schema: JSONValue {
    ["enum": .array(allCases.map { .string($0.rawValue) })]
  }
}

extension Day: JSONCodable {
  /// Reads `"2012-08-01"`.
  public static func read(_ json: JSONValue) throws(Fault) -> Day {
    let text = try String.read(json)
    guard let day = Day(text) else { throw Fault(.badValue, detail: "YYYY-MM-DD") }
    return day
  }
  /// Writes `"2012-08-01"`.
  public func write(to writer: inout JSONWriter) { writer.asciiString { appendText(to: &$0) } }
  /// A date.
  public static var schema: JSONValue { ["type": "string", "format": "date"] }
}

extension Instant: JSONCodable {
  /// Reads `"2012-08-01T09:00:00+08:00"`; the offset is required.
  public static func read(_ json: JSONValue) throws(Fault) -> Instant {
    let text = try String.read(json)
    guard let instant = Instant(text) else {
      throw Fault(.badValue, detail: "YYYY-MM-DDThh:mm:ss[.sss]±hh:mm")
    }
    return instant
  }
  /// Writes `"2012-08-01T09:00:00.000+08:00"`.
  public func write(to writer: inout JSONWriter) {
    writer.asciiString { appendText(to: &$0, offsetMinutes: 480) }
  }
  /// A date and time with its offset.
  public static var schema: JSONValue { ["type": "string", "format": "date-time"] }
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
  /// A limit.
  public static var schema: JSONValue {
    ["type": "string", "pattern": "^([0-9]{1,4}(wd|d)|[0-9]{1,3}m|[0-9]{4}-[0-9]{2}-[0-9]{2})$"]
  }
}
