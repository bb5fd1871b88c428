import Xiaoneng

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lines of a file or of stdin, as they come.
final class LineReader {
  private let file: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var ended = false

  /// The lines of the file at `path`; `-` is stdin.
  init(_ path: String) throws(Fault) {
    file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw Fault(.fileUnreadable, field: path.short, detail: String(cString: strerror(errno)))
    }
  }

  deinit { if file > STDERR_FILENO { systemClose(file) } }

  /// The next line without its end; an inner nil for one that is too long; nil at the end.
  func next() throws(Fault) -> [UInt8]?? {
    var skipping = false
    while true {
      if let end = buffer[start...].firstIndex(of: 0x0A) {
        let line = Array(buffer[start..<end])
        start = end + 1
        return .some(skipping ? nil : line)
      }
      if ended {
        guard start < buffer.count || skipping else { return nil }
        let line = Array(buffer[start...])
        start = buffer.count
        return .some(skipping ? nil : line)
      }
      if buffer.count - start > JSONValue.largest {
        skipping = true
        start = buffer.count
      }
      try fill()
    }
  }

  /// Whether another line or the end can be had without waiting.
  var hasMore: Bool {
    if buffer[start...].contains(0x0A) { return true }
    if ended { return false }
    return systemPoll(file, for: POLLIN, milliseconds: 0)
  }

  private func fill() throws(Fault) {
    buffer.removeFirst(start)
    start = 0
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = systemRead(file, into: &chunk)
      if count > 0 {
        buffer += chunk[..<count]
        return
      }
      if count == 0 {
        ended = true
        return
      }
      guard errno == EINTR else {
        throw Fault(.fileUnreadable, detail: String(cString: strerror(errno)))
      }
    }
  }
}
