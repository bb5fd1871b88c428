import Foundation
import Testing
import Xiaoneng

/// The header, held against the numbers and the bodies behind it.
@Suite struct HeaderTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
  }

  private func constant(_ code: String) -> String {
    var name = "XN"
    var last: Character = "A"
    for character in code {
      if name == "XN" || (character.isUppercase && !last.isUppercase) { name += "_" }
      name += character.uppercased()
      last = character
    }
    return name
  }

  @Test func `every status has its number in the header, and no number stands for two`() throws {
    let header = try text("include/xiaoneng.h")
    var numbers: [Int32: String] = [:]
    let codes =
      Fault.Code.allCases.map { ($0.rawValue, $0.number) }
      + Refusal.Code.allCases.map { ($0.rawValue, $0.number) }
    for (code, number) in codes {
      #expect(numbers.updateValue(code, forKey: number) == nil, "\(code) = \(number)")
      let line = header.split(separator: "\n").first {
        $0.contains(" \(constant(code)) = \(number),")
          || $0.contains(" \(constant(code)) = \(number) ")
      }
      #expect(line != nil, "\(constant(code)) = \(number)")
    }
    let statuses = header[..<(header.range(of: "};")?.lowerBound ?? header.endIndex)]
    let shown = statuses.matches(of: /\n    XN_[A-Z_0-9]+ = [0-9]+/).count
    #expect(shown == codes.count + 1)
  }

  @Test func `every function of the header has a body, and every body is in the header`() throws {
    let header = Set(
      try text("include/xiaoneng.h").matches(of: /\b(xn_[a-z_]+)\(/).map { String($0.1) })
    var bodies = Set<String>()
    let folder = Self.root.appendingPathComponent("Sources/XiaonengC")
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let source = try text("Sources/XiaonengC/" + file)
      bodies.formUnion(source.matches(of: /@_cdecl\("(xn_[a-z_]+)"\)/).map { String($0.1) })
    }
    #expect(header.subtracting(bodies).subtracting(["xn_abi_version", "xn_version"]).isEmpty)
    #expect(bodies.subtracting(header).isEmpty)
    #expect(bodies.count >= 29)
  }

  @Test func `a C99 compiler reads the header without a word`() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "cc", "-std=c99", "-Wall", "-Wextra", "-pedantic", "-Werror", "-fsyntax-only", "-x", "c",
      Self.root.appendingPathComponent("include/xiaoneng.h").path,
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
