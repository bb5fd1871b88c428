import XiaonengWords

/// The words as ledgers and callers rely on them, a line each: what the record beside the C interface holds.
///
/// Ledgers are read for thirty years. Until the first release the record is rewritten with the texts; once its
/// first line says `released`, a line may be added and none may go or change without a way to read the old form.
enum Recording {
  /// The first line of a record before and after the first release.
  static let open = "# The words of Xiaoneng: not released"
  static let released = "# The words of Xiaoneng: released"

  /// The lines for `texts`, in order.
  static func lines(of texts: [WordsText]) -> [String] {
    var lines: [String] = []
    for text in texts {
      for code in text.codes {
        lines += code.was.map { "former code \($0) \(code.name)" }
        // Heads of dossiers keep the number of their phase.
        let isPhase = code.name.hasSuffix("Phase")
        for (place, member) in code.members.enumerated() {
          lines.append("code \(code.name) \(member.json)" + (isPhase ? " = \(place)" : ""))
          lines += member.was.map { "former value \(code.name) \($0) \(member.json)" }
        }
      }
      for record in text.records {
        lines += record.was.map { "former record \($0) \(record.name)" }
        for field in record.fields {
          lines.append(self.field(record.name, field))
          lines += field.was.map { former in
            let way = former.conversion.isEmpty ? "" : " by \(former.conversion)"
            return "former field \(record.name).\(former.name) \(field.name)\(way)"
          }
        }
      }
      for group in text.groups + text.roots {
        for member in group.members {
          let answer = member.answer.isEmpty ? "" : " -> \(member.answer)"
          lines.append("\(group.kind.wordKey) \(member.word) \(member.record)\(answer)")
          lines += member.was.map { "former \(group.kind.wordKey) \($0) \(member.word)" }
        }
      }
    }
    return lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func field(_ record: String, _ field: WordsText.Field) -> String {
    var line = "field \(record).\(field.name) " + field.form
    if field.isEngine { line += " engine" }
    if !field.commits.isEmpty { line += " commits \(field.commits)" }
    if !field.before.isEmpty { line += " before \(field.before)" }
    return line
  }

  /// What the words of `texts` no longer read of what an older record says: nothing while nothing is released.
  static func broken(_ old: String, by texts: [WordsText]) -> [String] {
    let lines = old.split(separator: "\n").map(String.init)
    guard lines.first == released else { return [] }
    return Succession(from: lines.dropFirst(), to: texts).broken()
  }
}
