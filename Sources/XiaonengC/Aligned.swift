#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Arrays of the caller's as spans. One that lies where its elements may not is copied first.
enum Aligned {
  @inline(__always)
  private static func isAligned<Element>(_ address: UnsafeRawPointer, _: Element.Type) -> Bool {
    UInt(bitPattern: address) & UInt(MemoryLayout<Element>.alignment - 1) == 0
  }

  /// Lets `body` read `count` elements.
  static func reading<Element: BitwiseCopyable, Result>(
    _ pointer: UnsafePointer<Element>, _ count: Int,
    _ body: (borrowing Span<Element>) throws -> Result
  ) throws -> Result {
    if isAligned(pointer, Element.self) {
      return try body(UnsafeBufferPointer(start: pointer, count: count).span)
    }
    let copy = (0..<count).map { Input.element(pointer, $0) }
    return try body(copy.span)
  }

  /// Lets `body` write `count` elements.
  static func writing<Element: BitwiseCopyable, Result>(
    _ pointer: UnsafeMutablePointer<Element>, _ count: Int,
    _ body: (inout MutableSpan<Element>) throws -> Result
  ) throws -> Result {
    if isAligned(pointer, Element.self) {
      var span = UnsafeMutableBufferPointer(start: pointer, count: count).mutableSpan
      return try body(&span)
    }
    var copy = (0..<count).map { Input.element(pointer, $0) }
    var span = copy.mutableSpan
    let result = try body(&span)
    for index in copy.indices { Output.store(copy[index], pointer, index) }
    return result
  }
}
