#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// Calls of the system whose names the tool's own types use too; the module that has them is called otherwise
// on every system, so that it cannot stand before them.

/// Closes a file.
func systemClose(_ file: Int32) { _ = close(file) }

/// Reads from a file into `buffer`; 0 at its end, negative where it failed.
func systemRead(_ file: Int32, into buffer: inout [UInt8]) -> Int {
  read(file, &buffer, buffer.count)
}

/// How many bytes a file says that it has; 0 where it does not say.
func systemLength(_ file: Int32) -> Int {
  var told = stat()
  return fstat(file, &told) == 0 ? max(0, Int(told.st_size)) : 0
}

/// Writes to a file, and answers how many bytes it took; negative where it failed.
func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}

/// Whether `event` of a file comes within so many milliseconds.
func systemPoll(_ file: Int32, for event: Int32, milliseconds: Int32) -> Bool {
  var waiting = pollfd(fd: file, events: Int16(event), revents: 0)
  return poll(&waiting, 1, milliseconds) > 0
}

/// Waits so many seconds.
func systemWait(seconds: UInt32) { _ = sleep(seconds) }

/// Waits so many milliseconds, less than a second of them.
func systemWait(milliseconds: UInt32) { _ = usleep(min(milliseconds, 999) * 1_000) }
