/// A value with one JSON form: read strictly, written canonically.
public protocol JSONCodable: Sendable {
  /// The value that `json` stands for.
  static func read(_ json: JSONValue) throws(Fault) -> Self
  /// The value that `json` stands for, where `voice` says it.
  static func read(_ json: JSONValue, _ voice: Voice) throws(Fault) -> Self
  /// Writes the value canonically.
  func write(to writer: inout JSONWriter)
}

extension JSONCodable {
  /// Most values are the same whoever says them.
  public static func read(_ json: JSONValue, _ voice: Voice) throws(Fault) -> Self {
    try read(json)
  }
}

/// A value whose `Codable` form is its JSON form.
public protocol JSONForm: JSONCodable, Codable {}

extension JSONForm {
  /// The value as JSON.
  public var json: JSONValue {
    var writer = JSONWriter()
    write(to: &writer)
    return (try? JSONValue(parsing: writer.bytes)) ?? .null
  }

  /// Reads the value from any decoder, through its one JSON form.
  public init(from decoder: any Decoder) throws {
    self = try Self.read(try JSONValue(from: decoder))
  }

  /// Writes the value to any encoder, through its one JSON form.
  public func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }
}

/// Who says what is read: a caller says less than the ledger records.
public enum Voice: Sendable {
  /// A caller: fields that only the engine says are refused by name.
  case said
  /// The ledger, or an answer: every field.
  case recorded
}

/// Fields under one JSON object; made from a text of words.
public protocol Record: JSONForm {
  /// Reads the fields; `fields` knows who says them.
  init(fields: inout FieldReader) throws(Fault)
  /// Writes the fields in the order of their names, which makes the written form canonical.
  func writeFields(to writer: inout JSONWriter)
}

extension Record {
  /// Reads the record with every field; refuses missing, unknown and ill-typed ones by name.
  public static func read(_ json: JSONValue) throws(Fault) -> Self { try read(json, .recorded) }

  /// Reads the record as `voice` says it; refuses missing, unknown and ill-typed fields by name.
  public static func read(_ json: JSONValue, _ voice: Voice) throws(Fault) -> Self {
    var fields = try FieldReader(json, voice)
    let record = try Self(fields: &fields)
    try fields.finish()
    return record
  }

  /// Writes the record canonically.
  public func write(to writer: inout JSONWriter) {
    writer.openObject()
    writeFields(to: &writer)
    writer.closeObject()
  }
}

/// Reads the fields of a record, and knows which members of the object were never asked for.
public struct FieldReader {
  private var members: [JSONValue.Member]
  @usableFromInline let voice: Voice
  /// Where the last field was found: fields are asked for in the order in which they are written.
  private var next = 0
  /// The members that were asked for, a bit each. No record has 128 fields, so an object with more
  /// members than bits has one among the first 128 that no one asked for.
  private var taken: UInt128 = 0

  package init(_ json: JSONValue, _ voice: Voice) throws(Fault) {
    guard case .object(let members) = json else {
      throw Fault(.wrongType, detail: "object ≠ \(json.typeName)")
    }
    self.members = members
    self.voice = voice
  }

  /// Whether what the engine says is to be read.
  @inlinable public var isRecorded: Bool { voice == .recorded }

  @usableFromInline
  mutating func take(_ name: StaticString) -> JSONValue? {
    guard let index = place(of: name) else { return nil }
    next = index + 1
    if index < 128 { taken |= 1 << UInt128(index) }
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

  /// Lets what stands under a name of before stand under today's, as `convert` makes it. Beside a member of today's name
  /// it is no field.
  public mutating func former(
    _ former: StaticString, as name: StaticString,
    by convert: ((JSONValue) throws(Fault) -> JSONValue)? = nil
  ) throws(Fault) {
    guard let index = place(of: former) else { return }
    // A null member is a member left out.
    if isNull(index) { return pass(index) }
    if let today = place(of: name) {
      guard isNull(today) else { return }
      pass(today)
    }
    if let convert {
      do { members[index].value = try convert(members[index].value) } catch {
        throw error.inside("\(former)")
      }
    }
    members[index].key = "\(name)"
  }

  private func isNull(_ index: Int) -> Bool {
    if case .null = members[index].value { return true }
    return false
  }

  /// Lets nobody find a member that says nothing.
  private mutating func pass(_ index: Int) {
    members[index].key = ""
    if index < 128 { taken |= 1 << UInt128(index) }
  }

  /// A field that must be there, and is `before` where something that was recorded before it was demanded leaves it out.
  @inlinable
  public mutating func required<Value: JSONCodable>(
    _ name: StaticString, before: Value
  ) throws(Fault) -> Value {
    isRecorded ? try usual(name, before) : try required(name)
  }

  /// Refuses members that no one asked for.
  package func finish() throws(Fault) {
    for index in members.indices.prefix(128) where taken & 1 << UInt128(index) == 0 {
      throw Fault(.unknownField, field: members[index].key)
    }
  }

  @inlinable
  mutating func value<Value: JSONCodable>(_ name: StaticString) throws(Fault) -> Value? {
    guard let json = take(name) else { return nil }
    do { return try Value.read(json, voice) } catch { throw error.inside("\(name)") }
  }

  /// A field that must be there.
  @inlinable
  public mutating func required<Value: JSONCodable>(_ name: StaticString) throws(Fault) -> Value {
    guard let value: Value = try value(name) else { throw Fault(.missingField, field: "\(name)") }
    return value
  }

  /// A field that is left out when nil.
  @inlinable
  public mutating func optional<Value: JSONCodable>(_ name: StaticString) throws(Fault) -> Value? {
    try value(name)
  }

  /// A list that is left out when empty.
  @inlinable
  public mutating func list<Value: JSONCodable>(_ name: StaticString) throws(Fault) -> [Value] {
    try value(name) ?? []
  }

  /// A field that is left out when it has its usual value.
  @inlinable
  public mutating func usual<Value: JSONCodable>(
    _ name: StaticString, _ usual: Value
  ) throws(Fault) -> Value {
    try value(name) ?? usual
  }
}

extension String {
  /// Whether the bytes are those of `name`.
  @inline(__always)
  fileprivate func isSame(as name: StaticString) -> Bool {
    // Most names differ in length, which is told without a look at the bytes.
    guard utf8.count == name.utf8CodeUnitCount else { return false }
    let bytes = utf8.span
    return name.withUTF8Buffer { other in
      for index in bytes.indices where bytes[index] != other[index] { return false }
      return true
    }
  }
}
