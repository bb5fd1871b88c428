import CXiaoneng
import Glibc
import Synchronization
import Xiaoneng

/// Turns what is thrown into a status, and remembers it for `xn_last_error`: the one translator.
func boundary(_ body: () throws -> Void) -> xn_status {
  do {
    try body()
    return xn_status(XN_OK)
  } catch let fault as Fault {
    LastError.remember(fault.json)
    return fault.code.number
  } catch let refusal as Refusal {
    LastError.remember(refusal.json)
    return refusal.code.number
  } catch {
    let fault = Fault(.storeFailed)
    LastError.remember(fault.json)
    return fault.code.number
  }
}

/// The last failure of each thread.
enum LastError {
  private static let errors = Mutex([UInt: JSONValue]())

  private static var thread: UInt { UInt(pthread_self()) }

  static func remember(_ json: JSONValue) {
    errors.withLock { errors in
      // Threads come and go; what a thread long gone got wrong is not kept for ever.
      if errors.count > 4_096 { errors.removeAll() }
      errors[thread] = json
    }
  }

  static var current: JSONValue { errors.withLock { $0[thread] } ?? [:] }
}

/// What comes in: borrowed for the call, copied at once.
enum Input {
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

  static func text(_ pointer: UnsafePointer<CChar>?, _ length: Int) throws(Fault) -> String {
    let bytes = try bytes(pointer, length, most: 4_096)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw Fault(.badText) }
    return text
  }

  /// A text that ends with NUL, of 4,096 bytes at most.
  static func name(_ pointer: UnsafePointer<CChar>?) throws(Fault) -> String {
    guard let pointer else { throw Fault(.nullArgument) }
    return try text(pointer, strnlen(pointer, 4_097))
  }
}

/// What goes out: memory of malloc's, which the caller gives back with `xn_buffer_free`.
enum Output {
  static func write(
    _ bytes: [UInt8], to out: UnsafeMutablePointer<xn_buffer>
  ) throws(Fault) {
    guard let memory = malloc(bytes.count + 1) else { throw Fault(.storeFull) }
    let text = memory.bindMemory(to: CChar.self, capacity: bytes.count + 1)
    bytes.withUnsafeBytes { source in
      if let base = source.baseAddress { memcpy(memory, base, source.count) }
    }
    text[bytes.count] = 0
    out.pointee = xn_buffer(bytes: text, length: bytes.count)
  }

  static func write(_ json: JSONValue, to out: UnsafeMutablePointer<xn_buffer>) throws(Fault) {
    try write(json.canonicalBytes, to: out)
  }
}
