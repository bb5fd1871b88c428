/// A value with one JSON form: read strictly, written canonically, described by a schema.
public protocol JSONCodable: Sendable {
  /// The value that `json` stands for.
  static func read(_ json: JSONValue) throws(Fault) -> Self
  /// Writes the value canonically.
  func write(to writer: inout JSONWriter)
  /// The JSON Schema (draft 2020-12) of the form.
  static var schema: JSONValue { get }
}

/// Fields under one JSON object, listed once.
///
/// One list serves all four readers: the ledger's writer, the strict reader, the schema and
/// `Codable`. The list is in the order of the fields' names, which makes the written form canonical.
public protocol Record: JSONCodable, Codable {
  /// A record to read into; each required field is replaced.
  init()
  /// Shows every field to `visitor`, in the order of their names.
  mutating func visit<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Fault)
}

/// Something that is shown the fields of a ``Record``.
public protocol FieldVisitor {
  /// A field that must be there.
  mutating func required<Value: JSONCodable>(_ name: StaticString, _ value: inout Value)
    throws(Fault)
  /// A field that is left out when nil.
  mutating func optional<Value: JSONCodable>(_ name: StaticString, _ value: inout Value?)
    throws(Fault)
  /// A list that is left out when empty.
  mutating func list<Value: JSONCodable>(_ name: StaticString, _ value: inout [Value])
    throws(Fault)
  /// A field that is left out when it has its usual value.
  mutating func defaulted<Value: JSONCodable & Equatable>(
    _ name: StaticString, _ value: inout Value, _ usual: Value) throws(Fault)
}

/// Writes the fields of a record.
@usableFromInline
package struct FieldWriter: FieldVisitor {
  @usableFromInline package var writer: JSONWriter

  @inlinable package init(writer: JSONWriter) { self.writer = writer }

  @inlinable
  package mutating func required<Value: JSONCodable>(_ name: StaticString, _ value: inout Value) {
    writer.name(name)
    value.write(to: &writer)
  }
  @inlinable
  package mutating func optional<Value: JSONCodable>(_ name: StaticString, _ value: inout Value?) {
    guard let value else { return }
    writer.name(name)
    value.write(to: &writer)
  }
  @inlinable
  package mutating func list<Value: JSONCodable>(_ name: StaticString, _ value: inout [Value]) {
    guard !value.isEmpty else { return }
    writer.name(name)
    writer.openArray()
    for element in value { element.write(to: &writer) }
    writer.closeArray()
  }
  @inlinable
  package mutating func defaulted<Value: JSONCodable & Equatable>(
    _ name: StaticString, _ value: inout Value, _ usual: Value
  ) {
    guard value != usual else { return }
    writer.name(name)
    value.write(to: &writer)
  }
}

/// Reads the fields of a record, and knows which members of the object were never asked for.
@usableFromInline
package struct FieldReader: FieldVisitor {
  private let members: [JSONValue.Member]
  /// Where the last field was found: fields are asked for in the order in which they are written.
  private var next = 0
  /// The members that were asked for, a bit each. No record has 64 fields, so an object with more
  /// members than bits has one among the first 64 that no one asked for.
  private var taken: UInt64 = 0

  @usableFromInline
  package init(_ json: JSONValue) throws(Fault) {
    guard case .object(let members) = json else {
      throw Fault(.wrongType, detail: "object ≠ \(json.typeName)")
    }
    self.members = members
  }

  @usableFromInline
  mutating func take(_ name: StaticString) -> JSONValue? {
    guard let index = place(of: name) else { return nil }
    next = index + 1
    if index < 64 { taken |= 1 << UInt64(index) }
    // A null member is a member left out.
    if case .null = members[index].value { return nil }
    return members[index].value
  }

  /// The member called `name`, looked for from where the last one was found.
  private func place(of name: StaticString) -> Int? {
    for index in next..<max(next, members.count) where members[index].key.isSame(as: name) {
      return index
    }
    for index in 0..<min(next, members.count) where members[index].key.isSame(as: name) {
      return index
    }
    return nil
  }

  @usableFromInline
  package func finish() throws(Fault) {
    for index in members.indices.prefix(64) where taken & 1 << UInt64(index) == 0 {
      throw Fault(.unknownField, field: members[index].key)
    }
  }

  @inlinable
  package mutating func required<Value: JSONCodable>(
    _ name: StaticString, _ value: inout Value
  ) throws(Fault) {
    guard let json = take(name) else { throw Fault(.missingField, field: "\(name)") }
    do { value = try Value.read(json) } catch { throw error.inside("\(name)") }
  }
  @inlinable
  package mutating func optional<Value: JSONCodable>(
    _ name: StaticString, _ value: inout Value?
  ) throws(Fault) {
    value = nil
    guard let json = take(name) else { return }
    do { value = try Value.read(json) } catch { throw error.inside("\(name)") }
  }
  @inlinable
  package mutating func list<Value: JSONCodable>(
    _ name: StaticString, _ value: inout [Value]
  ) throws(Fault) {
    value = []
    guard let json = take(name) else { return }
    do { value = try [Value].read(json) } catch { throw error.inside("\(name)") }
  }
  @inlinable
  package mutating func defaulted<Value: JSONCodable & Equatable>(
    _ name: StaticString, _ value: inout Value, _ usual: Value
  ) throws(Fault) {
    value = usual
    guard let json = take(name) else { return }
    do { value = try Value.read(json) } catch { throw error.inside("\(name)") }
  }
}

extension String {
  /// Whether the bytes are those of `name`.
  @inline(__always)
  fileprivate func isSame(as name: StaticString) -> Bool {
    let bytes = utf8.span
    guard bytes.count == name.utf8CodeUnitCount else { return false }
    return name.withUTF8Buffer { other in
      for index in bytes.indices where bytes[index] != other[index] { return false }
      return true
    }
  }
}

/// Collects the schema of a record's fields.
struct FieldSchema: FieldVisitor {
  private(set) var properties: [JSONValue.Member] = []
  private(set) var needed: [JSONValue] = []

  mutating func required<Value: JSONCodable>(_ name: StaticString, _: inout Value) {
    properties.append(.init("\(name)", Value.schema))
    needed.append(.string("\(name)"))
  }
  mutating func optional<Value: JSONCodable>(_ name: StaticString, _: inout Value?) {
    properties.append(.init("\(name)", Value.schema))
  }
  mutating func list<Value: JSONCodable>(_ name: StaticString, _: inout [Value]) {
    properties.append(.init("\(name)", [Value].schema))
  }
  mutating func defaulted<Value: JSONCodable & Equatable>(
    _ name: StaticString, _: inout Value, _: Value
  ) {
    properties.append(.init("\(name)", Value.schema))
  }
}

extension Record {
  /// Reads the record; refuses missing, unknown and ill-typed fields by name.
  @inlinable
  public static func read(_ json: JSONValue) throws(Fault) -> Self {
    var reader = try FieldReader(json)
    var record = Self()
    try record.visit(&reader)
    try reader.finish()
    return record
  }

  /// Writes the record canonically.
  @inlinable
  public func write(to writer: inout JSONWriter) {
    writer.openObject()
    // The buffer changes hands by swapping, so that it is never shared and never copied.
    var fields = FieldWriter(writer: JSONWriter(appendingTo: []))
    swap(&writer, &fields.writer)
    var copy = self
    // A writing visitor never throws.
    try? copy.visit(&fields)
    swap(&writer, &fields.writer)
    writer.closeObject()
  }

  /// The schema: an object with these fields and no others.
  public static var schema: JSONValue {
    var fields = FieldSchema()
    var record = Self()
    try? record.visit(&fields)
    return [
      "type": "object",
      "properties": .object(fields.properties),
      "required": .array(fields.needed),
      "additionalProperties": false,
    ]
  }

  /// The record as a JSON value.
  public var json: JSONValue {
    var writer = JSONWriter()
    write(to: &writer)
    return (try? JSONValue(parsing: writer.bytes)) ?? .null
  }

  /// Reads the record from any decoder, through its one JSON form.
  public init(from decoder: any Decoder) throws {
    self = try Self.read(try JSONValue(from: decoder))
  }

  /// Writes the record to any encoder, through its one JSON form.
  public func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }
}
