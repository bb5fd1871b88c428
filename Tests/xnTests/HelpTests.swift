import Foundation
import Testing

@testable import xn

@Suite struct HelpTests {
  @Test(arguments: [[], ["--help"], ["help"], ["-h"]])
  func `the tool teaches its commands`(_ words: [String]) throws {
    let result = try Xn.run(words)
    #expect(result.status == 0)
    for tool in Tool.all { #expect(result.output.contains("  \(tool.name) ")) }
  }

  @Test(arguments: Tool.all.map(\.name))
  func `every command teaches its options, with examples that it takes`(_ name: String) throws {
    let tool = try #require(Tool.named(name))
    let page = try Xn.run("help", name)
    #expect(page == (try Xn.run(name, "--help")))
    #expect(page.status == 0)
    for option in tool.options { #expect(page.output.contains("--\(option.name)")) }
    #expect(!tool.examples.isEmpty)
    for example in tool.examples {
      #expect(page.output.contains(example.line))
      // What stands behind `xn` in the example is read without complaint.
      let words = Self.words(of: example.line)
      let start = try #require(
        words.indices.first { words[$0] == "xn" && words.dropFirst($0 + 1).first == name })
      let own = words[(start + 2)...].prefix {
        !["<", ">", ">>", "|", "||", "&&", ";"].contains($0)
      }
      _ = try Arguments(Array(own), for: try tool.expand(Array(own)) ?? tool)
    }
  }

  /// The words of a shell line, quotes taken away.
  private static func words(of line: String) -> [String] {
    var words: [String] = []
    var quote: Character?
    var isInside = false
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { words[words.count - 1].append(character) }
      } else if character == " " {
        isInside = false
      } else {
        if !isInside { words.append("") }
        isInside = true
        if character == "'" || character == "\"" {
          quote = character
        } else {
          words[words.count - 1].append(character)
        }
      }
    }
    return words
  }

  @Test func `the version is told`() throws {
    #expect(try Xn.run("--version").output == "xn \(Program.version)\n")
  }

  static let misses: [(words: [String], hint: String?)] = [
    (["deadlin"], "deadline"), (["calender"], "calendar"), (["DEADLINE"], "deadline"),
    (["help", "improt"], "import"), (["--versoin"], "--version"),
    (["deadline", "--acept"], "--accept"),
    (["calendar", "--weekday"], nil), (["xyzzy"], nil), ([""], nil), (["-"], nil), (["-x"], nil),
    (["calendar", "--calendar", "chine"], "china"), (["calendar", "-x"], nil),
    ([String(repeating: "a", count: 100_000)], nil),
  ]

  @Test(arguments: misses)
  func `a near miss is answered with what may be meant`(
    _ row: (words: [String], hint: String?)
  ) throws {
    let result = try Xn.run(row.words)
    #expect(result.status == 2)
    #expect(result.output == "")
    if let hint = row.hint {
      #expect(result.errors.contains("did you mean \(hint)?"))
      #expect(result.errors.contains("是否想用 \(hint)？"))
    } else {
      #expect(!result.errors.contains("did you mean"))
    }
    #expect(result.errors.utf8.count < 2000)
  }

  @Test func `control characters of the caller do not reach the terminal`() throws {
    let result = try Xn.run("\u{1B}[31mred\u{202E}")
    #expect(!result.errors.unicodeScalars.contains("\u{1B}"))
    #expect(!result.errors.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `a closed pipe ends the tool quietly`() throws {
    let line = "'\(Xn.binary.path)' calendar --year 2012 --json --calendar weekdays; echo $? >&2"
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    let long = line.replacingOccurrences(
      of: "--year 2012", with: "--from 0001-01-01 --to 0900-12-31")
    shell.arguments = ["-c", "(\(long)) | head -c 100 >/dev/null"]
    let errors = Pipe()
    shell.standardError = errors
    try shell.run()
    let told = try errors.fileHandleForReading.readToEnd() ?? Data()
    shell.waitUntilExit()
    #expect(String(decoding: told, as: UTF8.self) == "141\n")
  }

  @Test func `a full disk is told`() throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "'\(Xn.binary.path)' calendar --year 2012 >/dev/full"]
    let errors = Pipe()
    shell.standardError = errors
    try shell.run()
    let told = try errors.fileHandleForReading.readToEnd() ?? Data()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 1)
    #expect(String(decoding: told, as: UTF8.self).contains("无法写入标准输出"))
  }
}
