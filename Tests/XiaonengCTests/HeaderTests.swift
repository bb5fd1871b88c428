import CXiaoneng
import Foundation
import Testing
import Xiaoneng

@testable import XiaonengC

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

  /// Holds the header's numbers under a prefix against the names of the vocabulary, both ways.
  private func hold<Value: JSONName & Numbered>(_: Value.Type, _ prefix: String) throws {
    let header = try text("include/xiaoneng.h")
    var numbers: [String: Int32] = [:]
    for match in header.matches(of: /\b(XN_[A-Z_]+) = ([0-9]+)/) {
      numbers[String(match.1)] = Int32(match.2)
    }
    for value in Value.allCases {
      let name = prefix + constant(value.rawValue).dropFirst(2)
      let number = try #require(numbers[name], "\(name)")
      #expect(Value(c: number) == value, "\(name)")
    }
    #expect(Value(c: 0) == nil && Value(c: Int32(Value.allCases.count) + 1) == nil)
    #expect(Value(c: .min) == nil && Value(c: -1) == nil)
  }

  @Test func `the header's names for words of the vocabulary are the vocabulary's`() throws {
    try hold(Role.self, "XN_ROLE")
    try hold(Cases.Applicant.Kind.self, "XN_APPLICANT")
    try hold(Cases.Channel.self, "XN_CHANNEL")
    try hold(Cases.Rejection.Kind.self, "XN_REJECTION")
    try hold(Cases.Acceptance.Kind.self, "XN_ACCEPTANCE")
    try hold(Cases.PauseKind.self, "XN_PAUSE")
    try hold(Cases.Ruling.Outcome.self, "XN_RULING")
    try hold(Cases.Service.Mode.self, "XN_SERVICE")
    try hold(Cases.Voiding.Kind.self, "XN_VOIDING")
    try hold(Cases.Revocation.Ground.self, "XN_REVOCATION")
    try hold(Cases.RepairOutcome.self, "XN_REPAIR")
    try hold(Complaints.Kind.self, "XN_COMPLAINT_KIND")
    try hold(Complaints.Channel.self, "XN_COMPLAINT_CHANNEL")
    try hold(Complaints.Identity.self, "XN_COMPLAINT_IDENTITY")
    try hold(Complaints.Mode.self, "XN_COMPLAINT_MODE")
    try hold(Complaints.Ground.self, "XN_COMPLAINT_GROUND")
    try hold(Complaints.Finding.self, "XN_COMPLAINT_FINDING")
    try hold(Complaints.ReplyManner.self, "XN_REPLY")
    try hold(Complaints.FollowUpResult.self, "XN_FOLLOW_UP")
    let header = try text("include/xiaoneng.h")
    for word in Cases.Command.words where !SameLedgerTests.inJSONOnly.contains(word) {
      let name = constant(String(word.dropFirst(5))).dropFirst(3)
      #expect(header.contains("    XN_CASE_\(name) = "), "\(word)")
      #expect(header.contains(" xn_case_\(name.lowercased())("), "\(word)")
    }
    // XN_CASE_NOT_FOUND is a status.
    let numbers = header.matches(of: /XN_CASE_[A-Z_]+ = [0-9]+/).count - 1
    #expect(numbers == Cases.Command.words.count - SameLedgerTests.inJSONOnly.count)
  }

  @Test func `structs lie in memory as the C compiler lays them out`() {
    #expect(MemoryLayout<CommandForm>.size == MemoryLayout<xn_case_command>.size)
    #expect(
      MemoryLayout<CommandForm>.offset(of: \.request)
        == MemoryLayout<xn_case_command>.offset(of: \.request))
    #expect(
      MemoryLayout<CommandForm>.offset(of: \.data)
        == MemoryLayout<xn_case_command>.offset(of: \.data))
    // The size of an imported struct is C's sizeof, padding at the end and all.
    #expect(MemoryLayout<xn_ruling>.size == MemoryLayout<xn_ruling>.stride)
    #expect(MemoryLayout<xn_outcome>.size == 176)
  }

  @Test func `C++ wraps every function of the header`() throws {
    let wrapper = try text("include/xiaoneng.hpp")
    for match in try text("include/xiaoneng.h").matches(of: /\b(xn_[a-z_]+)\(/)
    where match.1 != "xn_last_error" {
      #expect(wrapper.contains(match.1), "\(match.1)")
    }
  }

  // PHP's FFI reads the header as it stands: it passes over lines that begin with #, and knows no macro.
  @Test func `no declaration of the header stands on a macro`() throws {
    let header = try text("include/xiaoneng.h")
    let lines = header.split(separator: "\n").filter { $0.hasPrefix("#") }
    #expect(
      lines == [
        "#ifndef XIAONENG_H", "#define XIAONENG_H", "#include <stddef.h>", "#include <stdint.h>",
        "#endif",
      ])
    #expect(header.matches(of: /\b(INT|SIZE|UINT)[0-9A-Z]*_(MIN|MAX|C)\b/).isEmpty)
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
