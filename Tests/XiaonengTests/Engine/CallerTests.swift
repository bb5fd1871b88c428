import Foundation
import Testing
import XiaonengWords

@testable import Xiaoneng

/// Callers say what callers may say: what only the engine says is refused by name.
@Suite struct CallerTests {
  /// Every field that only the engine says, of every command.
  static let engineFields: [(word: String, field: String)] = Reference.members(of: .commands)
    .flatMap { member in
      (Reference.records[member.record]?.fields ?? []).filter(\.isEngine)
        .map { (member.word, $0.name) }
    }

  @Test func `some fields are the engine's own`() { #expect(Self.engineFields.count > 30) }

  @Test(arguments: engineFields)
  func `a command with what only the engine says is refused by name`(
    _ row: (word: String, field: String)
  ) throws {
    let line = try #require(Manual.example(row.word))
    guard case .object(var members) = try JSONValue(parsing: Array(line.utf8)),
      let place = members.firstIndex(where: { $0.key == "data" }),
      case .object(var data) = members[place].value
    else {
      Issue.record("no request: \(line)")
      return
    }
    _ = try CommandRequest.read(.object(members))
    data.append(.init(row.field, "1999-01-01"))
    members[place].value = .object(data)
    let fault = #expect(throws: Fault.self) { try CommandRequest.read(.object(members)) }
    #expect(fault?.code == .unknownField)
    #expect(fault?.field == "data.\(row.field)")
  }

  @Test func `the schema of a command does not offer what only the engine says`() throws {
    for (word, field) in Self.engineFields {
      let schema = try #require(Schema.word(word))
      let name = try #require(
        schema["properties"]?["data"]?["$ref"]?.string?.split(separator: "/").last)
      #expect(schema["$defs"]?[String(name)]?["properties"]?[field] == nil, "\(word) \(field)")
    }
  }

  @Test func `every form, code, record and word means something in both languages`() {
    let meanings =
      Reference.forms.values.map(\.meaning) + Reference.codes.values.map(\.meaning)
      + Reference.codes.values.flatMap { $0.members.map(\.meaning) }
      + Reference.records.values.map(\.meaning)
      + Reference.records.values.flatMap { $0.fields.map(\.meaning) }
      + [.commands, .events, .questions].flatMap(Reference.members).map(\.meaning)
    #expect(meanings.count > 2_000)
    #expect(meanings.filter { $0.chinese == "—" || $0.english == "—" } == [])
  }

  @Test func `the reference that is written down is the one that the tool prints`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/vocabulary.md")
    let written = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    // The tool ends with a line break of its own.
    #expect(written == Manual.document + "\n", "make docs")
  }
}
