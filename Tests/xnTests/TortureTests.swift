import Foundation
import Testing

/// A short seed of `make torture`: kills, failing calls, extreme integers, damaged pages, hostile texts.
@Suite struct TortureTests {
  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Torture/torture.py")

  @Test(arguments: ["io", "kill", "integers", "pages", "texts", "stage", "pack"])
  func `whatever goes wrong beneath it, xn ends by itself and loses nothing it acknowledged`(
    _ part: String
  ) throws {
    let folder = try Folder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", Self.script.path, Xn.binary.path, "--seed", "2012", "--rounds", "2", "--part",
      part,
      "--folder", folder.file("torture").path, "--quiet",
    ]
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(String(decoding: output, as: UTF8.self))")
  }
}
