import Xiaoneng

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the tool writes: one buffer for stdout, stderr at once.
final class Terminal {
  private let output: Int32
  private let errors: Int32
  private var buffer: [UInt8] = []
  private var isBroken = false
  private static let room = 1 << 16

  init(output: Int32 = STDOUT_FILENO, errors: Int32 = STDERR_FILENO) {
    self.output = output
    self.errors = errors
    buffer.reserveCapacity(Self.room + 4096)
  }

  /// A line for people; control characters of data cannot reach the terminal.
  func print(_ line: String = "") {
    write(Array(line.harmless.utf8))
    write([0x0A])
  }

  /// One canonical JSON value and a line end.
  func json(_ value: JSONValue) {
    write(value.canonicalBytes)
    write([0x0A])
  }

  /// Bytes as they are.
  func write(_ bytes: [UInt8]) {
    buffer += bytes
    if buffer.count >= Self.room { flush() }
  }

  /// A line on stderr, after everything printed so far.
  func complain(_ line: String) {
    flush()
    _ = Self.writeAll(Array((line.harmless + "\n").utf8), to: errors)
  }

  /// Writes what is buffered; false once stdout has failed, which is told once.
  @discardableResult
  func flush() -> Bool {
    guard !buffer.isEmpty, !isBroken else {
      buffer.removeAll(keepingCapacity: true)
      return !isBroken
    }
    let reason = Self.writeAll(buffer, to: output)
    buffer.removeAll(keepingCapacity: true)
    guard let reason else { return true }
    isBroken = true
    let text = String(cString: strerror(reason))
    _ = Self.writeAll(Array("xn: stdout: \(text) / 无法写入标准输出\n".utf8), to: errors)
    return false
  }

  /// Whether stderr is read by a person.
  var isWatched: Bool { isatty(errors) == 1 }

  /// Replaces the line a progress bar stands on; not for data.
  func overwrite(_ line: String) {
    _ = Self.writeAll(Array(("\r\u{1B}[K" + line.harmless).utf8), to: errors)
  }

  /// Writes everything, however many calls it takes; the error number where that fails.
  private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32? {
    bytes.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let count = systemWrite(
          file, bytes.baseAddress.map { $0 + done }, bytes.count - done)
        if count > 0 {
          done += count
        } else if errno == EAGAIN {
          _ = systemPoll(file, for: POLLOUT, milliseconds: 1000)
        } else if count == 0 || errno != EINTR {
          return errno
        }
      }
      return nil
    }
  }
}

extension String {
  /// The text without control characters other than tab and line end.
  var harmless: String {
    let isHarmful: (Unicode.Scalar) -> Bool = { scalar in
      (scalar.value < 0x20 && scalar != "\n" && scalar != "\t")
        || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
    guard unicodeScalars.contains(where: isHarmful) else { return self }
    return String(
      String.UnicodeScalarView(unicodeScalars.map { isHarmful($0) ? "\u{FFFD}" : $0 }))
  }

  /// The columns it takes on a terminal: two for Chinese.
  var columns: Int { TextTable.width(of: self) }

  /// The text with spaces behind it up to `width` columns.
  func padded(_ width: Int) -> String { TextTable.pad(self, to: width) }
}
