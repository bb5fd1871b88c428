import Foundation
import Testing

/// `docs/tutorial.md`, walked line by line as a stranger would.
@Suite struct TutorialTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A line to type, with what the page shows below it.
  private struct Step {
    var command: String
    var shown: [String]
    /// Whether it needs the C library of `make lib`.
    var needsLibrary: Bool
  }

  private static func steps() throws -> [Step] {
    let text = try String(
      contentsOf: root.appendingPathComponent("docs/tutorial.md"), encoding: .utf8)
    var steps: [Step] = []
    var language: String?
    var end: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        language = language == nil ? String(line.dropFirst(3)) : nil
      } else if let mark = end {
        steps[steps.count - 1].command += "\n" + line
        if line == mark { end = nil }
      } else if let language, line.hasPrefix("$ ") {
        steps.append(
          Step(command: String(line.dropFirst(2)), shown: [], needsLibrary: language == "sh c"))
        if let range = line.range(of: "<< '") {
          end = String(line[range.upperBound...].prefix { $0 != "'" })
        }
      } else if language != nil, !steps.isEmpty {
        steps[steps.count - 1].shown.append(line)
      }
    }
    return steps
  }

  private static let hasLibrary = FileManager.default.fileExists(
    atPath: root.appendingPathComponent(".build/lib/libxiaoneng.so").path)

  /// What a shell says to each of the lines, one after the other in one folder.
  private static func walk(_ steps: [Step]) throws -> [String] {
    let folder = try Folder()
    let mark = "@@\(UUID().uuidString)"
    let script = steps.map { $0.command + "\nprintf '%s\\n' '\(mark)'\n" }.joined()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = folder.url
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] =
      Xn.binary.deletingLastPathComponent().path + ":" + (environment["PATH"] ?? "")
    environment["XIAONENG"] = root.path
    environment["COLUMNS"] = nil
    process.environment = environment
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    let told = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return told.components(separatedBy: mark + "\n").map {
      $0.replacingOccurrences(of: folder.url.path, with: "…")
    }
  }

  @Test func `every line runs as it stands, and says what the page shows`() throws {
    let steps = try Self.steps().filter { Self.hasLibrary || !$0.needsLibrary }
    #expect(steps.count > 40)
    let told = try Self.walk(steps)
    try #require(told.count == steps.count + 1, "\(told.last ?? "")")
    for (step, said) in zip(steps, told) {
      var lines = said.split(separator: "\n", omittingEmptySubsequences: false)[...]
      for shown in step.shown where shown != "…" {
        // A line may leave its end out.
        let cut = shown.hasSuffix("…") ? String(shown.dropLast()) : nil
        guard
          let place = lines.firstIndex(where: { line in
            cut.map { line.hasPrefix($0) } ?? (line == shown)
          })
        else {
          Issue.record("$ \(step.command)\nshown: \(shown)\nsaid: \(said)")
          break
        }
        lines = lines[(place + 1)...]
      }
      if step.shown.isEmpty {
        #expect(said.isEmpty, "$ \(step.command)\nsaid: \(said)")
      }
    }
  }

  @Test(.enabled(if: !hasLibrary, "the C library is there: its lines are run with the others"))
  func `the lines of C were left out, since there is no library of make lib`() throws {
    #expect(try Self.steps().contains(where: \.needsLibrary))
  }

  @Test func `every part speaks Chinese beside English, and all six people have theirs`() throws {
    let text = try String(
      contentsOf: Self.root.appendingPathComponent("docs/tutorial.md"), encoding: .utf8)
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }
    for person in ["The clerk", "The citizen", "The head", "The mayor", "developers"] {
      #expect(headings.contains { $0.contains(person) }, "\(person)")
    }
    for heading in headings {
      #expect(heading.unicodeScalars.contains { $0.value >= 0x4E00 }, "\(heading)")
    }
    #expect(text.contains("**Swift") && text.contains("**C"))
  }
}
