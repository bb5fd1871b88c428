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
        lines += code.members.map { "code \(code.name) \($0.json)" }
      }
      for record in text.records {
        lines += record.fields.map { field(record.name, $0) }
      }
      for group in text.groups + text.roots {
        lines += group.members.map { member in
          let answer = member.answer.isEmpty ? "" : " -> \(member.answer)"
          return "\(group.kind.wordKey) \(member.word) \(member.record)\(answer)"
        }
      }
    }
    return lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func field(_ record: String, _ field: WordsText.Field) -> String {
    var line = "field \(record).\(field.name) " + field.form
    if field.isEngine { line += " engine" }
    if !field.commits.isEmpty { line += " commits \(field.commits)" }
    return line
  }

  /// What of an older record is no longer so: nothing while nothing is released.
  static func broken(_ old: String, by new: [String]) -> [String] {
    let lines = old.split(separator: "\n").map(String.init)
    guard lines.first == released else { return [] }
    let known = Set(new)
    return lines.dropFirst().filter { !known.contains($0) }
  }
}
