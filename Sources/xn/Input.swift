import Xiaoneng

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files and stdin, and the clock of the machine: what the library never touches.
enum Input {
  /// Whether bytes that were no UTF-8 were repaired in what was typed: a terminal that speaks GBK sends such, and what was
  /// meant is lost for good where it is recorded.
  static func isRepaired(_ text: String) -> Bool { text.unicodeScalars.contains("\u{FFFD}") }

  /// All bytes of the file at `path`, or of stdin for `-`.
  ///
  /// - Throws: ``Fault/Code/fileUnreadable``; ``Fault/Code/tooLarge`` over `most` bytes.
  static func read(_ path: String, most: Int) throws(Fault) -> [UInt8] {
    let file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw unreadable(path) }
    defer { if file != STDIN_FILENO { systemClose(file) } }
    var bytes: [UInt8] = []
    // What a file says of its length is room, and no more: it may grow, and a pipe says nothing.
    bytes.reserveCapacity(min(systemLength(file), most))
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = systemRead(file, into: &buffer)
      if count == 0 { return bytes }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw unreadable(path)
      }
      bytes += buffer[..<count]
      guard bytes.count <= most else {
        throw Fault(.tooLarge, field: path.short, detail: "> \(most)")
      }
    }
  }

  /// What is the matter with a file that cannot be read.
  private static func unreadable(_ path: String) -> Fault {
    let reason =
      switch errno {
      case ENOENT: "没有这个文件"
      case EACCES, EPERM: "没有读取权限"
      case EISDIR: "这是文件夹"
      default: String(cString: strerror(errno))
      }
    return Fault(.fileUnreadable, field: path.short, detail: reason)
  }

  /// Now, to the millisecond.
  static func now() -> Instant {
    var time = timespec()
    guard clock_gettime(CLOCK_REALTIME, &time) == 0 else { return Instant(0) }
    return Instant(secondsSince1970: Int64(time.tv_sec), nanoseconds: Int64(time.tv_nsec))
  }

  /// So many milliseconds from now.
  static func now(plus milliseconds: Int64) -> Instant {
    let (moment, overflow) = now().milliseconds.addingReportingOverflow(milliseconds)
    return Instant(overflow ? .max : moment)
  }
}
