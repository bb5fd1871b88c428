// Names and documentation are those of include/xiaoneng.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase, AllPublicDeclarationsHaveDocumentation

import CXiaoneng
import Glibc
import Xiaoneng

@_cdecl("xn_buffer_free") @implementation
public func xn_buffer_free(_ buffer: UnsafeMutablePointer<xn_buffer>?) {
  guard let buffer else { return }
  free(buffer.pointee.bytes)
  buffer.pointee = xn_buffer(bytes: nil, length: 0)
}

@_cdecl("xn_abi_version") @implementation
public func xn_abi_version() -> UInt32 { 1 }

/// The version as C reads it: it lasts as long as the library.
private let version: StaticString = "0.1.0"

@_cdecl("xn_version") @implementation
public func xn_version() -> UnsafePointer<CChar>? {
  UnsafeRawPointer(version.utf8Start).assumingMemoryBound(to: CChar.self)
}

@_cdecl("xn_last_error") @implementation
public func xn_last_error(_ out: UnsafeMutablePointer<xn_buffer>?) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    try Output.write(LastError.current, to: out)
  }
}

@_cdecl("xn_schema") @implementation
public func xn_schema(_ out: UnsafeMutablePointer<xn_buffer>?) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    try Output.write(Schema.document, to: out)
  }
}
