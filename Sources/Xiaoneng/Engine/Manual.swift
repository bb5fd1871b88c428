internal import XiaonengWords

/// The reference of the vocabulary (词汇手册): every word with who may say it, each field, and an example; made
/// from the texts of words, the policy table, and the examples, phases and refusals that tests met.
public enum Manual {
  /// Every word there is a page of: commands, questions, events.
  public static var words: [String] {
    [WordsText.Kind.commands, .questions, .events].flatMap(Reference.members).map(\.word)
  }

  /// The page of one word, in Chinese and English; nil for an unknown word.
  public static func page(_ word: String) -> String? {
    guard let entry = Reference.entry(word) else { return nil }
    let meaning = entry.member.meaning
    var lines = [
      "\(word)  \(meaning.chinese)",
      "\(entry.kind.chinese) \(entry.kind.rawValue): \(meaning.english)",
    ]
    if !meaning.source.isEmpty { lines.append("依据 source: \(meaning.source)") }
    if entry.kind != .events {
      lines.append("卷宗 dossier: \(dossier(of: word, entry.kind))")
      lines += ["", "何人可用 who:"] + grants(of: word)
    }
    let voice: Voice = entry.kind == .events ? .recorded : .said
    lines += ["", "内容 data: \(entry.member.record)"] + fields(of: entry.member.record, voice)
    if !entry.member.answer.isEmpty {
      lines += ["", "答复 answer: \(entry.member.answer)"]
      lines += fields(of: entry.member.answer, .recorded)
    }
    if entry.kind == .commands {
      lines += met(word)
      lines += ["", "示例 example:", "  " + (example(word) ?? "—")]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A request with the word that tests run, as a line of JSON; nil where the word is no command.
  public static func example(_ word: String) -> String? {
    allExamples.first { "\($0.word)" == word }.map { "\($0.line)" }
  }

  /// All pages as one Markdown document.
  public static var document: String {
    var text = """
      # Vocabulary 词汇手册

      Made by `make docs`: never edited. Commands are what may be asked, questions what may be known, events what a
      ledger says. A field is followed by its form; `?` and `=` mean that it may be left out.

      命令是可以请求的事，查询是可以询问的事，事件是台帐所载的事。字段后为其格式；带“?”或“=”者可以省略。

      """
    for kind in [WordsText.Kind.commands, .questions, .events] {
      text += "\n## \(kind.chinese) \(kind.rawValue)\n"
      for member in Reference.members(of: kind) {
        text += "\n### \(member.word)\n\n```\n\(page(member.word) ?? "")```\n"
      }
    }
    return text
  }

  private static func dossier(of word: String, _ kind: WordsText.Kind) -> String {
    let prefix = String(word.prefix { $0 != "." })
    guard word.contains("."), let dossier = DossierKind(rawValue: prefix) else {
      return "无 none"
    }
    let opening = allExamples.contains {
      "\($0.word)" == word && !"\($0.line)".holds("\"dossier\":")
    }
    return opening
      ? "\(prefix)/…，由系统编号 numbered by the engine" : "\(prefix)/… （\(dossier.chinese)）"
  }

  private static func grants(of word: String) -> [String] {
    (Policy.standard.grants[word] ?? []).map { grant in
      let roles = Role.allCases.filter { grant.roles.contains($0) }
      return "  \(grant.reach.chinese) \(grant.reach): "
        + roles.map { "\($0.rawValue) \($0.chinese)" }.joined(separator: ", ")
    }
  }

  /// The phases of a kind of dossier, in the order in which they are numbered; none for what has no phase.
  package static func phases(of kind: DossierKind) -> [String] {
    phaseCode(of: kind)?.members.map(\.json) ?? []
  }

  private static func phaseCode(of kind: DossierKind) -> WordsText.Code? {
    guard let answer = Reference.entry(kind.showing)?.member.answer,
      let phase = Reference.records[answer]?.fields.first(where: { $0.name == "phase" })
    else { return nil }
    return Reference.codes[phase.type]
  }

  /// In which phases tests saw a command done, and what it was refused with.
  private static func met(_ word: String) -> [String] {
    guard let met = allMet.first(where: { "\($0.word)" == word }) else { return [] }
    var lines: [String] = []
    let phases = "\(met.phases)".split(separator: " ").map(String.init)
    if let code = DossierKind(rawValue: String(word.prefix { $0 != "." })).flatMap(phaseCode),
      !phases.isEmpty
    {
      let members = code.members.filter { phases.contains($0.json) }
      lines += ["", "可用阶段（测试所见） phases in which tests saw it done:"]
      lines.append(
        "  " + members.map { "\($0.json) \($0.meaning.chinese)" }.joined(separator: ", "))
    }
    let codes = "\(met.refusals)".split(separator: " ")
      .compactMap { Refusal.Code(rawValue: String($0)) }
    if !codes.isEmpty {
      let rows = codes.map { [$0.rawValue, $0.chinese, $0.english] }
      lines +=
        ["", "可能被拒绝（测试所见） refusals that tests met:"] + TextTable.lines(rows).map { "  " + $0 }
    }
    return lines
  }

  private static func fields(of record: String, _ voice: Voice) -> [String] {
    guard let record = Reference.records[record] else { return [] }
    let shown = record.fields.filter { voice == .recorded || !$0.isEngine }
    guard !shown.isEmpty else { return ["  无 none"] }
    let rows = shown.map { field in
      let source = field.meaning.source.isEmpty ? "" : " (\(field.meaning.source))"
      let right = field.isRectifiable ? "（可更正 may be put right）" : ""
      return [
        field.name, field.form, field.meaning.chinese + right, field.meaning.english + source,
      ]
    }
    return TextTable.lines([["字段 field", "格式 form", "名称", "meaning"]] + rows).map { "  " + $0 }
  }
}

extension WordsText.Kind {
  fileprivate var chinese: String {
    switch self {
    case .commands: "命令"
    case .events: "事件"
    case .questions: "查询"
    case .answers: "答复"
    }
  }
}

extension Policy.Reach {
  /// How far a grant reaches, in Chinese.
  fileprivate var chinese: String {
    switch self {
    case .any: "全部"
    case .ownUnit: "本单位"
    case .ownCase: "本人"
    case .assigned: "承办或负责"
    case .registrar: "登记人"
    case .named: "所涉本人"
    }
  }
}
