import Foundation
import Xiaoneng

/// Files that the tool writes.
enum Files {
  /// Writes a file whole, or not at all.
  static func write(_ bytes: [UInt8], to path: String) throws(Fault) {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw unwritable(path)
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
  /// - Returns: how many files went.
  static func replace(_ folder: String, with files: [(path: String, bytes: [UInt8])]) throws -> Int
  {
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
          withIntermediateDirectories: true)
      } catch {
        throw unwritable(root.path, isFolder: true)
      }
    }
    let now = Set(files.map(\.path))
    let all = Set(before.split(separator: "\n").map(String.init)).union(now)
    // The list grows first: what is written can always be found again.
    try write(Array((all.sorted().joined(separator: "\n") + "\n").utf8), to: list.path)
    for (path, bytes) in files { try write(bytes, to: root.appendingPathComponent(path).path) }
    var gone = 0
    for path in all.subtracting(now).sorted() where isOwn(path) {
      if (try? manager.removeItem(at: root.appendingPathComponent(path))) != nil { gone += 1 }
    }
    try write(Array((now.sorted().joined(separator: "\n") + "\n").utf8), to: list.path)
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
