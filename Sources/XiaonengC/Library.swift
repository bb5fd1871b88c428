// Names and documentation are those of include/xiaoneng.h.
// swift-format-ignore-file: AlwaysUseLowerCamelCase, AllPublicDeclarationsHaveDocumentation

import CXiaoneng
import Xiaoneng

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@_cdecl("xn_buffer_free") @implementation
public func xn_buffer_free(_ buffer: UnsafeMutablePointer<xn_buffer>?) {
  guard let buffer else { return }
  free(Input.element(buffer, 0).bytes)
  Output.store(xn_buffer(bytes: nil, length: 0), buffer)
}

@_cdecl("xn_abi_version") @implementation
public func xn_abi_version() -> UInt32 { Release.abi }

@_cdecl("xn_version") @implementation
public func xn_version() -> UnsafePointer<CChar>? {
  UnsafeRawPointer(Release.version.utf8Start).assumingMemoryBound(to: CChar.self)
}

@_cdecl("xn_last_error") @implementation
public func xn_last_error(_ out: UnsafeMutablePointer<xn_buffer>?) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    try Output.write(LastError.current?.json ?? [:], to: out)
  }
}

@_cdecl("xn_last_error_parts") @implementation
public func xn_last_error_parts(_ out: UnsafeMutablePointer<xn_error>?) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    _ = try Input.size(of: out, xn_error.self)
    var parts = try LastError.current?.parts() ?? xn_error()
    parts.struct_size = Input.element(out, 0).struct_size
    Output.store(parts, out)
  }
}

@_cdecl("xn_schema") @implementation
public func xn_schema(_ out: UnsafeMutablePointer<xn_buffer>?) -> xn_status {
  boundary {
    guard let out else { throw Fault(.nullArgument) }
    try Output.write(Schema.document, to: out)
  }
}
