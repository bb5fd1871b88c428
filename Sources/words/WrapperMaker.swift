/// Makes the methods of the engine in C++.
enum WrapperMaker {
  /// What C++ calls nothing.
  private static let keywords: Set<String> = [
    "and", "case", "delete", "do", "export", "for", "new", "not", "or", "register", "return",
    "switch", "this", "throw", "try", "union", "void", "xor",
  ]

  /// A method for every word that has a function.
  static func lines(of parts: [Layouts.Part]) -> [String] {
    parts.flatMap { part -> [String] in
      guard case .commands(let commands) = part else { return [] }
      return commands.members.flatMap { word -> [String] in
        let bare = commands.methods + word.function.dropFirst(commands.name.count + 1)
        let method = keywords.contains(bare) ? bare + "_" + commands.words.prefix : bare
        let data = word.data.map { ", const \($0) &data" } ?? ""
        let passed = word.data == nil ? "" : "&data, "
        return [
          "    Outcome \(method)(const Request &request\(data)) {",
          "        return settle([&](xn_outcome *out) { return \(word.function)(handle(), &request, \(passed)out); });",
          "    }",
        ]
      }
    }
  }
}
