import Xiaoneng

/// A value for a statement, in the binary form of the protocol (PostgreSQL, chapter "Frontend/Backend Protocol").
struct Parameter {
  /// The number of its type in the server's catalogue.
  var type: UInt32
  /// Its bytes; nil for null.
  var bytes: [UInt8]?

  private enum Kind {
    static let bytea: UInt32 = 17
    static let int8: UInt32 = 20
    static let int4: UInt32 = 23
    static let text: UInt32 = 25
    static let byteas: UInt32 = 1001
    static let int4s: UInt32 = 1007
    static let texts: UInt32 = 1009
    static let int8s: UInt32 = 1016
  }

  static func integer(_ value: Int64?) -> Parameter {
    Parameter(type: Kind.int8, bytes: value.map { big(UInt64(bitPattern: $0)) })
  }
  static func small(_ value: Int32) -> Parameter {
    Parameter(type: Kind.int4, bytes: big(UInt32(bitPattern: value)))
  }
  static func text(_ value: String?) -> Parameter {
    Parameter(type: Kind.text, bytes: value.map { Array($0.utf8) })
  }
  static func bytes(_ value: [UInt8]) -> Parameter { Parameter(type: Kind.bytea, bytes: value) }

  static func integers(_ values: some Sequence<Int64?>) -> Parameter {
    var array = ArrayWriter(of: Kind.int8)
    for value in values {
      if let value {
        array.append { append(UInt64(bitPattern: value), to: &$0) }
      } else {
        array.appendNull()
      }
    }
    return Parameter(type: Kind.int8s, bytes: array.finish())
  }
  static func smalls(_ values: some Sequence<Int32>) -> Parameter {
    var array = ArrayWriter(of: Kind.int4)
    for value in values { array.append { append(UInt32(bitPattern: value), to: &$0) } }
    return Parameter(type: Kind.int4s, bytes: array.finish())
  }
  static func texts(_ values: some Sequence<String>) -> Parameter {
    var array = ArrayWriter(of: Kind.text)
    for value in values { array.append { $0 += value.utf8 } }
    return Parameter(type: Kind.texts, bytes: array.finish())
  }
  static func byteStrings(_ values: some Sequence<[UInt8]>) -> Parameter {
    var array = ArrayWriter(of: Kind.bytea)
    for value in values { array.append { $0 += value } }
    return Parameter(type: Kind.byteas, bytes: array.finish())
  }

  private static func big(_ value: some FixedWidthInteger) -> [UInt8] {
    var bytes: [UInt8] = []
    append(value, to: &bytes)
    return bytes
  }

  /// Appends the bytes of a number, the highest first.
  fileprivate static func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.bigEndian) { bytes += $0 }
  }
}

/// Writes an array of one dimension: how many dimensions, whether nulls, the type, the length, the lower bound, and
/// each element after its length.
private struct ArrayWriter {
  private var bytes: [UInt8] = []
  private var count: Int32 = 0
  private let type: UInt32

  init(of type: UInt32) {
    self.type = type
    bytes = [UInt8](repeating: 0, count: 20)
  }

  mutating func append(_ write: (inout [UInt8]) -> Void) {
    let start = bytes.count
    bytes += [0, 0, 0, 0]
    write(&bytes)
    put(UInt32(clamping: bytes.count - start - 4), at: start)
    count &+= 1
  }

  mutating func appendNull() {
    bytes += [0xFF, 0xFF, 0xFF, 0xFF]
    count &+= 1
  }

  mutating func finish() -> [UInt8] {
    put(count == 0 ? 0 : 1, at: 0)
    // A set flag only lets nulls be there.
    put(1, at: 4)
    put(type, at: 8)
    put(UInt32(bitPattern: count), at: 12)
    put(1, at: 16)
    return count == 0 ? Array(bytes.prefix(12)) : bytes
  }

  private mutating func put(_ value: UInt32, at place: Int) {
    for index in 0..<4 {
      bytes[place + index] = UInt8(truncatingIfNeeded: value >> UInt32(24 - 8 * index))
    }
  }
}
