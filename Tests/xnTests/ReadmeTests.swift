import Foundation
import Testing

/// What the README says, held against what is there.
@Suite struct ReadmeTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
  }

  @Test func `the first program in the README is the one that is built`() throws {
    let program = try text("Examples/First/main.swift")
    #expect(try text("README.md").contains("```swift\n" + program + "```"))
    #expect(program.split(separator: "\n", omittingEmptySubsequences: false).count <= 22)
  }

  @Test func `the first program runs as it stands`() throws {
    let folder = try Folder()
    let process = Process()
    process.executableURL = Xn.binary.deletingLastPathComponent().appendingPathComponent("first")
    process.currentDirectoryURL = folder.url
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(
      decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(output.contains(#""promisedDue": "2012-08-14""#))
    #expect(output.contains(#""statutoryDue": "2012-08-29""#))
    #expect(output.contains(#""light": "amber""#))
  }

  @Test func `the server in the README is the one that is built`() throws {
    let program = try text("Examples/Server/main.swift")
    #expect(try text("README.md").contains("<!-- server -->\n```swift\n" + program + "```"))
  }

  @Test func `the server answers each request as it stands, and the same form once`() throws {
    let folder = try Folder()
    let good = #"{"item":"GS-XK-0001","applicant":{"name":"张三"}}"#
    let unknown = #"{"item":"GS-XK-0002","applicant":{"name":"李四"}}"#
    func serve(_ lines: [String]) throws -> [String] {
      let process = Process()
      process.executableURL = Xn.binary.deletingLastPathComponent().appendingPathComponent("server")
      process.currentDirectoryURL = folder.url
      let (input, output) = (Pipe(), Pipe())
      process.standardInput = input
      process.standardOutput = output
      try process.run()
      try input.fileHandleForWriting.write(contentsOf: Data(lines.joined(separator: "\n").utf8))
      try input.fileHandleForWriting.close()
      let told = String(
        decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      return told.split(separator: "\n").map(String.init).sorted()
    }
    let first = try serve([good, unknown, "{"])
    try #require(first.count == 3)
    #expect(first[0].hasPrefix("1 201 ") && first[0].contains(#""case.submitted""#))
    #expect(first[1].hasPrefix("2 409 ") && first[1].contains(#""chinese":"#))
    #expect(first[2].hasPrefix("3 400 ") && first[2].contains(#""code":"badJSON""#))
    // Started anew with the same key: what was recorded then.
    let again = try serve([good])
    #expect(again.first?.hasPrefix("1 201 ") == true)
    #expect(again.first?.contains(#""repeated":true"#) == true)
  }

  @Test func `every command of the tool that the README shows is one`() throws {
    let known = Set(
      try Xn.run("--help").output.split(separator: "\n")
        .compactMap { $0.split(separator: " ").first.map(String.init) })
    let shown = try text("README.md").split(separator: "\n").compactMap { line -> String? in
      guard let range = line.range(of: "xn "), line.hasPrefix("    ") else { return nil }
      return line[range.upperBound...].split(separator: " ").first.map(String.init)
    }
    #expect(shown.count >= 8)
    for command in shown { #expect(known.contains(command), "\(command)") }
  }

  @Test func `every word of the vocabulary stands in the README`() throws {
    let readme = try text("README.md")
    let schema = try Xn.run("schema", "request").json
    let words = (schema?["oneOf"]?.array ?? []).compactMap {
      $0["properties"]?["command"]?["const"]?.string
    }
    #expect(words.count > 30)
    for word in words { #expect(readme.contains("`\(word)`"), "\(word)") }
  }
}
