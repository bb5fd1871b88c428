import Foundation
import Xiaoneng

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files that the tool writes.
enum Files {
  /// The option of every command that writes what it knows of persons into a file.
  static let mode = Option.value(
    "mode", "MODE",
    "who may open the file that is written: 0600 its owner (default), 0640 its group too",
    "所写文件的权限：0600 仅属主（默认），0640 含同组")

  /// Writes a file whole, or not at all: what is public with the permissions that are usual for files, everything else with
  /// `mode` from its first byte on.
  ///
  /// - Throws: ``XiaonengCalendar/Fault/Code/fileUnwritable`` where it cannot be written, and where a database or its log
  ///   stands there: what a slip of the hand names instead of the picture holds the whole ledger.
  static func write(_ bytes: [UInt8], to path: String, mode: UInt16? = nil) throws(Fault) {
    guard !holdsDatabase(path) else {
      throw Fault(.fileUnwritable, field: path.short, detail: "这是数据库，不能用输出覆盖，请另写文件名")
    }
    do {
      guard let mode else {
        try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        return
      }
      let url = URL(fileURLWithPath: path)
      let beside = url.deletingLastPathComponent()
        .appendingPathComponent(
          ".\(url.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)"
        )
        .path
      let descriptor = open(beside, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode_t(mode))
      guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
      let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      do {
        // Whatever the umask takes away, the mode that was asked for gives.
        guard fchmod(descriptor, mode_t(mode)) == 0 else { throw CocoaError(.fileWriteUnknown) }
        try file.write(contentsOf: Data(bytes))
        try file.synchronize()
        guard rename(beside, url.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
      } catch {
        _ = unlink(beside)
        throw error
      }
    } catch {
      throw unwritable(path)
    }
  }

  /// Whether a database of SQLite stands at `path`, its write-ahead log, or what is shared beside it.
  private static func holdsDatabase(_ path: String) -> Bool {
    var status = stat()
    // Opening a pipe would wait for someone to write into it.
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let file = FileHandle(forReadingAtPath: path)
    else { return false }
    let head = (try? file.read(upToCount: 16)) ?? Data()
    if head == Data("SQLite format 3\0".utf8) || head.prefix(3) == Data([0x37, 0x7F, 0x06]) {
      return true
    }
    // The log of a database that is open may be empty, and its index holds addresses of this machine.
    return ["-wal", "-shm", "-journal"].contains {
      path.hasSuffix($0)
        && FileManager.default.fileExists(atPath: String(path.dropLast($0.utf8.count)))
    }
  }

  /// What is the matter with a file or a folder that cannot be written, in words that one can act on.
  static func unwritable(_ path: String, isFolder: Bool = false) -> Fault {
    let manager = FileManager.default
    func kind(_ path: String) -> Bool? {
      var isDirectory: ObjCBool = false
      return manager.fileExists(atPath: path, isDirectory: &isDirectory)
        ? isDirectory.boolValue : nil
    }
    var above = URL(fileURLWithPath: path).deletingLastPathComponent()
    // Missing folders above a folder are made with it.
    while isFolder, above.path != "/", kind(above.path) == nil { above.deleteLastPathComponent() }
    let folder = above.path.short
    let reason =
      if kind(path) == !isFolder {
        isFolder ? "已有同名的文件" : "这是文件夹，请写明文件名"
      } else if kind(above.path) == nil {
        "没有文件夹 \(folder)，请先建立"
      } else if kind(above.path) == false {
        "\(folder) 不是文件夹"
      } else if !manager.isWritableFile(atPath: above.path) {
        "没有权限写入文件夹 \(folder)"
      } else {
        "磁盘已满或者只读，或者名称过长"
      }
    return Fault(.fileUnwritable, field: path.short, detail: reason)
  }

  /// The list of what was written into a folder, so that what is no longer published goes.
  private static let manifest = "files.txt"

  /// Writes `files` into a folder, and removes what an earlier call wrote there and this one does not: an item that has
  /// become classified, or was taken out of the catalogue, must not stay.
  ///
  /// - Parameter mode: who may open them, and look into the folders that are made; nil for what is public.
  /// - Returns: how many files went.
  static func replace(
    _ folder: String, with files: [(path: String, bytes: [UInt8])], mode: UInt16? = nil
  ) throws -> Int {
    let root = URL(fileURLWithPath: folder, isDirectory: true)
    let list = root.appendingPathComponent(manifest)
    let manager = FileManager.default
    let before = (try? String(contentsOf: list, encoding: .utf8)) ?? ""
    if before.isEmpty, let found = try? manager.contentsOfDirectory(atPath: folder), !found.isEmpty
    {
      throw UsageError.wrongValue(
        "--out", folder, "空文件夹或以前由本命令写入的文件夹 an empty folder, or one written by this command")
    }
    for path in Set(files.map { ($0.path as NSString).deletingLastPathComponent }).sorted() {
      do {
        try manager.createDirectory(
          at: path.isEmpty ? root : root.appendingPathComponent(path),
          withIntermediateDirectories: true,
          // Whoever may read the files may look into the folder.
          attributes: mode.map { [.posixPermissions: Int($0 | ($0 & 0o444) >> 2)] })
      } catch {
        throw unwritable(root.path, isFolder: true)
      }
    }
    let now = Set(files.map(\.path))
    let all = Set(before.split(separator: "\n").map(String.init)).union(now)
    // The list grows first: what is written can always be found again.
    try write(Array((all.sorted().joined(separator: "\n") + "\n").utf8), to: list.path, mode: mode)
    for (path, bytes) in files {
      try write(bytes, to: root.appendingPathComponent(path).path, mode: mode)
    }
    var gone = 0
    for path in all.subtracting(now).sorted() where isOwn(path) {
      if (try? manager.removeItem(at: root.appendingPathComponent(path))) != nil { gone += 1 }
    }
    try write(Array((now.sorted().joined(separator: "\n") + "\n").utf8), to: list.path, mode: mode)
    return gone
  }

  /// Whether a line of the list names a file that this command may have written.
  private static func isOwn(_ path: String) -> Bool {
    !path.hasPrefix("/") && !path.contains("..")
      && path.utf8.allSatisfy {
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
          || [0x2D, 0x2E, 0x2F, 0x5F].contains($0)
      }
  }
}
