import Xiaoneng

/// A value for a statement.
enum Parameter {
  case integer(Int64?)
  case small(Int32)
  case text(String?)
  case bytes([UInt8]?)
  case integers([Int64])
  /// Integers of which some may be null.
  case numbers([Int64?])
  case smalls([Int32])
  case texts([String])
  case byteStrings([[UInt8]])

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

  /// The number of its type in the server's catalogue.
  var type: UInt32 {
    switch self {
    case .integer: Kind.int8
    case .small: Kind.int4
    case .text: Kind.text
    case .bytes: Kind.bytea
    case .integers, .numbers: Kind.int8s
    case .smalls: Kind.int4s
    case .texts: Kind.texts
    case .byteStrings: Kind.byteas
    }
  }

  /// Appends its bytes, in the binary form of the protocol (PostgreSQL, chapter "Frontend/Backend Protocol").
  ///
  /// - Returns: whether it is a value; nothing is appended for null.
  func write(to block: inout [UInt8]) -> Bool {
    switch self {
    case .integer(let value):
      guard let value else { return false }
      block.append(big: UInt64(bitPattern: value))
    case .small(let value): block.append(big: UInt32(bitPattern: value))
    case .text(let value):
      guard let value else { return false }
      block += value.utf8
    case .bytes(let value):
      guard let value else { return false }
      block += value
    case .integers(let values):
      block.append(arrayOf: Kind.int8, count: values.count)
      for value in values {
        block.append(big: UInt32(8))
        block.append(big: UInt64(bitPattern: value))
      }
    case .numbers(let values):
      block.append(arrayOf: Kind.int8, count: values.count)
      for value in values {
        guard let value else {
          block.append(big: UInt32.max)
          continue
        }
        block.append(big: UInt32(8))
        block.append(big: UInt64(bitPattern: value))
      }
    case .smalls(let values):
      block.append(arrayOf: Kind.int4, count: values.count)
      for value in values {
        block.append(big: UInt32(4))
        block.append(big: UInt32(bitPattern: value))
      }
    case .texts(let values):
      block.append(arrayOf: Kind.text, count: values.count)
      for value in values {
        block.append(big: UInt32(clamping: value.utf8.count))
        block += value.utf8
      }
    case .byteStrings(let values):
      block.append(arrayOf: Kind.bytea, count: values.count)
      for value in values {
        block.append(big: UInt32(clamping: value.count))
        block += value
      }
    }
    return true
  }
}

extension [UInt8] {
  /// Appends the bytes of a number, the highest first.
  fileprivate mutating func append(big value: UInt32) {
    append(UInt8(truncatingIfNeeded: value &>> 24))
    append(UInt8(truncatingIfNeeded: value &>> 16))
    append(UInt8(truncatingIfNeeded: value &>> 8))
    append(UInt8(truncatingIfNeeded: value))
  }

  fileprivate mutating func append(big value: UInt64) {
    append(big: UInt32(truncatingIfNeeded: value &>> 32))
    append(big: UInt32(truncatingIfNeeded: value))
  }

  /// Appends what stands before the elements of an array of one dimension: how many dimensions, whether there may be
  /// nulls, the type, the length and the lower bound; of an empty one, what it would be of.
  fileprivate mutating func append(arrayOf type: UInt32, count: Int) {
    append(big: UInt32(count == 0 ? 0 : 1))
    append(big: UInt32(1))
    append(big: type)
    guard count > 0 else { return }
    append(big: UInt32(clamping: count))
    append(big: UInt32(1))
  }
}

/// The values of one statement as the library takes them, in memory that is used again for the next.
struct Values {
  private var lengths: [Int32] = []
  private var formats: [Int32] = []
  private var starts: [Int] = []
  private var block: [UInt8] = []

  /// Takes in other values.
  mutating func set(_ parameters: [Parameter]) {
    lengths.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    // What was large once is not held on to.
    block.removeAll(keepingCapacity: block.capacity <= 1 << 20)
    for parameter in parameters {
      let start = block.count
      let isValue = parameter.write(to: &block)
      starts.append(isValue ? start : -1)
      lengths.append(Int32(clamping: block.count - start))
    }
    // An address that is not null even where all are empty.
    block.append(0)
    if formats.count != starts.count { formats = [Int32](repeating: 1, count: starts.count) }
  }

  /// Lends `body` the address of each value, nil for null, and its length and format.
  func lend<Result>(
    _ body: ([UnsafePointer<CChar>?], _ lengths: [Int32], _ formats: [Int32]) -> Result
  ) -> Result {
    block.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        let addresses = starts.map { start in
          start < 0 ? nil : characters.baseAddress.map { $0 + start }
        }
        return body(addresses, lengths, formats)
      }
    }
  }
}
