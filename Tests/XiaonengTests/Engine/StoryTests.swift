import Foundation
import Testing
import Xiaoneng

/// The story that golden ledgers tell and the reference takes its examples from: the town's register and the
/// tour, a request a line. `make golden` writes it down anew.
@Suite struct StoryTests {
  static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden/story.ndjson")

  static let lines: [String] = (Town.register + Tour.requests).map {
    String(decoding: VocabularyTests.bytes($0), as: UTF8.self)
  }

  @Test func `the story that is written down is the one that is lived`() throws {
    if ProcessInfo.processInfo.environment["XN_GOLDEN"] == "write" {
      try Data((Self.lines.joined(separator: "\n") + "\n").utf8).write(to: Self.file)
    }
    let written = String(decoding: try Data(contentsOf: Self.file), as: UTF8.self)
    #expect(written.split(separator: "\n").map(String.init) == Self.lines)
  }

  @Test func `every command of the vocabulary is in the story`() throws {
    let said = Set((Town.register + Tour.requests).map(\.command.word))
    #expect(Command.words.filter { !said.contains($0) } == [])
  }
}
