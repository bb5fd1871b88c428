import CXiaoneng
import Xiaoneng

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Turns what is thrown into a status, and remembers it for `xn_last_error`: the one translator.
@inline(__always)
func boundary(_ body: () throws -> Void) -> xn_status {
  do {
    try body()
    return xn_status(XN_OK)
  } catch {
    return failed(error)
  }
}

/// Out of line, so that a call that goes well does not carry it along.
@inline(never)
func failed(_ error: any Error) -> xn_status {
  let failure = Failure(error)
  LastError.remember(failure)
  return failure.status
}

/// What comes in: borrowed for the call, copied at once. Nothing is taken to be aligned.
enum Input {
  /// How large the caller's struct is that is to be written.
  static func size<Value: BitwiseCopyable>(
    of pointer: UnsafeMutablePointer<Value>, _: Value.Type
  ) throws(Fault) -> Int {
    // Its content is the caller's of before: only the size is looked at.
    let size = Int(UnsafeRawPointer(pointer).loadUnaligned(as: UInt32.self))
    guard size >= MemoryLayout<Value>.size, size <= 4_096 else {
      throw Fault(.badValue, field: "struct_size", detail: "\(size)")
    }
    return size
  }

  static func bytes(_ pointer: UnsafePointer<CChar>?, _ length: Int, most: Int) throws(Fault)
    -> [UInt8]
  {
    guard let pointer else { throw Fault(.nullArgument) }
    guard length >= 0, length <= most else { throw Fault(.tooLarge, detail: "> \(most)") }
    return Array(UnsafeRawBufferPointer(start: pointer, count: length))
  }

  static func json(_ pointer: UnsafePointer<CChar>?, _ length: Int) throws(Fault) -> JSONValue {
    try JSONValue(parsing: try bytes(pointer, length, most: JSONValue.largest))
  }

  static func text(
    _ pointer: UnsafePointer<CChar>?, _ length: Int, most: Int = 4_096
  ) throws(Fault) -> String {
    guard let pointer else { throw Fault(.nullArgument) }
    guard length >= 0, length <= most else { throw Fault(.tooLarge, detail: "> \(most)") }
    let bytes = UnsafeRawBufferPointer(start: pointer, count: length)
    return try bytes.withMemoryRebound(to: UInt8.self) { bytes throws(Fault) in
      try String(utf8: bytes.span)
    }
  }

  /// A text that ends with NUL, of 4,096 bytes at most.
  static func name(_ pointer: UnsafePointer<CChar>?) throws(Fault) -> String {
    guard let pointer else { throw Fault(.nullArgument) }
    return try text(pointer, strnlen(pointer, 4_097))
  }

  /// A struct that begins with its size, of this header's version or a later one.
  static func record<Value: BitwiseCopyable>(
    _ pointer: UnsafePointer<Value>?
  ) throws(Fault) -> Value {
    guard let pointer else { throw Fault(.nullArgument) }
    let raw = UnsafeRawPointer(pointer)
    _ = try size(of: raw, Value.self)
    return raw.loadUnaligned(as: Value.self)
  }

  /// How large the caller's struct is; what this version does not know must be 0.
  static func size<Value: BitwiseCopyable>(
    of raw: UnsafeRawPointer, _: Value.Type
  ) throws(Fault) -> Int {
    let size = Int(raw.loadUnaligned(as: UInt32.self))
    guard size >= MemoryLayout<Value>.size, size <= 4_096 else {
      throw Fault(.badValue, field: "struct_size", detail: "\(size)")
    }
    for offset in MemoryLayout<Value>.size..<size
    where raw.load(fromByteOffset: offset, as: UInt8.self) != 0 {
      throw Fault(.badValue, field: "struct_size", detail: "\(size)")
    }
    return size
  }

  /// The same, as one of an array whose elements are as large as the first says.
  static func record<Value: BitwiseCopyable>(
    _ pointer: UnsafePointer<Value>, at index: Int, stride: Int
  ) throws(Fault) -> Value {
    let raw = UnsafeRawPointer(pointer) + index * stride
    // Before its end is looked at: a larger one would lie beyond the array.
    guard Int(raw.loadUnaligned(as: UInt32.self)) == stride else {
      throw Fault(.badValue, field: "struct_size")
    }
    _ = try size(of: raw, Value.self)
    return raw.loadUnaligned(as: Value.self)
  }

  /// A list inside a struct: 65,536 elements at most, copied.
  static func list<Value: BitwiseCopyable, Element>(
    _ pointer: UnsafePointer<Value>?, _ count: Int, _ read: (Value) throws(Fault) -> Element
  ) throws(Fault) -> [Element] {
    guard count >= 0, count <= 1 << 16 else { throw Fault(.tooLarge, detail: "> 65536") }
    guard count > 0 else { return [] }
    guard let pointer else { throw Fault(.nullArgument) }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for index in 0..<count { elements.append(try read(element(pointer, index))) }
    return elements
  }

  /// The element of an array that may lie anywhere.
  @inline(__always)
  static func element<Value: BitwiseCopyable>(
    _ pointer: UnsafePointer<Value>, _ index: Int
  ) -> Value {
    UnsafeRawPointer(pointer).loadUnaligned(
      fromByteOffset: index &* MemoryLayout<Value>.stride, as: Value.self)
  }

  /// How many elements a batch has.
  static func count(_ count: Int) throws(Fault) -> Int {
    guard count >= 0, count <= Int(Int32.max) else { throw Fault(.tooLarge, detail: "> 2^31") }
    return count
  }
}

/// What goes out. Nothing is taken to be aligned.
enum Output {
  /// Writes a value where the caller wants it.
  @inline(__always)
  static func store<Value: BitwiseCopyable>(_ value: Value, _ out: UnsafeMutablePointer<Value>) {
    UnsafeMutableRawPointer(out).storeBytes(of: value, as: Value.self)
  }

  /// Writes the element of an array that may lie anywhere.
  @inline(__always)
  static func store<Value: BitwiseCopyable>(
    _ value: Value, _ out: UnsafeMutablePointer<Value>, _ index: Int
  ) {
    UnsafeMutableRawPointer(out).storeBytes(
      of: value, toByteOffset: index &* MemoryLayout<Value>.stride, as: Value.self)
  }

  /// Writes a value so many bytes behind the first of an array of the caller's stride.
  static func store<Value: BitwiseCopyable>(
    _ value: Value, _ out: UnsafeMutablePointer<Value>, byte offset: Int
  ) {
    UnsafeMutableRawPointer(out).storeBytes(of: value, toByteOffset: offset, as: Value.self)
  }

  /// Memory of malloc's, which the caller gives back with `xn_buffer_free`.
  static func write(
    _ bytes: [UInt8], to out: UnsafeMutablePointer<xn_buffer>
  ) throws(Fault) {
    guard let memory = malloc(bytes.count + 1) else { throw Fault(.storeFull) }
    let text = memory.bindMemory(to: CChar.self, capacity: bytes.count + 1)
    bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { memcpy(memory, base, source.count) }
    }
    text[bytes.count] = 0
    store(xn_buffer(bytes: text, length: bytes.count), out)
  }

  /// Straight into bytes, without a JSON value between.
  static func write(
    _ value: some JSONCodable, to out: UnsafeMutablePointer<xn_buffer>
  ) throws(Fault) {
    try write(to: out, value.write)
  }

  /// What `body` writes.
  static func write(
    to out: UnsafeMutablePointer<xn_buffer>, _ body: (inout JSONWriter) -> Void
  ) throws(Fault) {
    var writer = JSONWriter()
    body(&writer)
    try write(writer.bytes, to: out)
  }
}
