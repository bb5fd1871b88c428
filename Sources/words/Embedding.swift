/// Carries the texts into the library, which makes schema, reference and tables of them when asked.
enum Embedding {
  /// The text of `name` without remarks and alignment, as Swift.
  static func of(_ text: String, as name: String) -> String {
    var made = "\n/// The text this file is made from.\npackage enum \(name)Words {\n"
    made += "  /// Line by line, without remarks.\n"
    made += "  package static let text: StaticString = #\"\"\"\n"
    return made + lines(of: text) + "    \"\"\"#\n}\n"
  }

  /// The lines of `text` without remarks and alignment.
  static func lines(of text: String) -> String {
    var made = ""
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      made += "    " + (line.hasPrefix(" ") ? " " : "")
      made += squeezed(line) + "\n"
    }
    return made
  }

  /// Runs of spaces, which separate cells, as two.
  private static func squeezed(_ line: Substring) -> String {
    var made = ""
    var spaces = 0
    for character in line.drop(while: { $0 == " " }) {
      if character == " " {
        spaces += 1
        continue
      }
      made += String(repeating: " ", count: min(spaces, 2))
      spaces = 0
      made.append(character)
    }
    return made
  }

  /// All texts, for the vocabularies that gather them.
  static func list(_ paths: [String]) -> String {
    let names = paths.compactMap { $0.split(separator: "/").last?.dropLast(".words".count) }
    return "\n/// Every text of words.\nlet allWords: [StaticString] = [\n"
      + names.map { "  \($0)Words.text,\n" }.joined() + "]\n"
  }
}

extension Embedding {
  /// The first request with each command in the story that tests live, for the reference.
  static func examples(_ story: String) -> String {
    var seen: Set<String> = []
    var made = "\n/// For each command, a request that tests run.\n"
    made += "let allExamples: [(word: StaticString, line: StaticString)] = [\n"
    for line in story.split(separator: "\n") {
      guard let start = line.firstRange(of: "\"command\":\"")?.upperBound else { continue }
      let word = String(line[start...].prefix { $0 != "\"" })
      guard seen.insert(word).inserted else { continue }
      made += "  (\"\(word)\", #\"\(line)\"#),\n"
    }
    return made + "]\n"
  }
}

extension Embedding {
  /// For each command, in which phases tests saw it done and which refusals it met.
  static func met(_ text: String) -> String {
    var made =
      "\n/// For each command, the phases in which tests saw it done, and the refusals that it met in them.\n"
    made += "let allMet: [(word: StaticString, phases: StaticString, refusals: StaticString)] = [\n"
    for line in text.split(separator: "\n") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      guard cells.count == 3 else { continue }
      made += "  (" + cells.map { "\"\($0)\"" }.joined(separator: ", ") + "),\n"
    }
    return made + "]\n"
  }
}
