import Foundation
import Testing
import Xiaoneng

/// The built tool, run as people run it.
enum Xn {
  struct Result: Equatable {
    var status: Int32
    var output: String
    var errors: String

    var json: JSONValue? { try? JSONValue(parsing: Array(output.utf8)) }
    var lines: [Substring] { output.split(separator: "\n", omittingEmptySubsequences: false) }
  }

  /// `xn`, which is built beside the test bundle.
  static let binary: URL = {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent("xn")
  }()

  static func run(_ arguments: String..., input: Data = Data()) throws -> Result {
    try run(arguments, input: input)
  }

  static func run(_ arguments: [String], input: Data = Data()) throws -> Result {
    let folder = try Folder()
    let (stdin, stderr) = (folder.file("in"), folder.file("err"))
    try input.write(to: stdin)
    try Data().write(to: stderr)
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: stdin)
    process.standardError = try FileHandle(forWritingTo: stderr)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: stderr), as: UTF8.self))
  }
}

/// A folder that goes with the value.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("xn-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String) -> URL { url.appendingPathComponent(name) }
}

/// The facts beside the package, never inside it.
enum SharedData {
  static let receipt = unpacked("data/receipt.xes.gz")
  static let example = unpacked("data/running-example.xes.gz")
  static let workdays = url("data/cn_workdays.csv").flatMap { try? Data(contentsOf: $0) }

  static var isPresent: Bool { receipt != nil && example != nil && workdays != nil }

  /// `path` in $XN_SHARED, or in the `shared` folder beside this package or above it.
  private static func url(_ path: String) -> URL? {
    if let root = ProcessInfo.processInfo.environment["XN_SHARED"] {
      return existing(root + "/" + path)
    }
    var folder = #filePath
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      if let url = existing(folder + "/shared/" + path) { return url }
    }
    return nil
  }

  private static func existing(_ path: String) -> URL? {
    FileManager.default.fileExists(atPath: path) ? URL(fileURLWithPath: path) : nil
  }

  private static func unpacked(_ path: String) -> Data? {
    guard let url = url(path) else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", url.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return nil }
    let data = try? pipe.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? data : nil
  }
}
