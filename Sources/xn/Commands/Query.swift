import Xiaoneng

extension Tool {
  /// `xn query`: one question.
  static let query = Tool(
    name: "query",
    summary: Text("ask one question", "查询"),
    usage: [
      "query --db FILE WORD [--dossier KIND/ID] [--data JSON] [--actor ID:ROLE[:UNIT]] [--at TIME]",
      "query --db FILE --question JSON",
    ],
    options: [
      Database.option, Database.ahead,
      .value("dossier", "KIND/ID", "what it is about, such as case/…", "所问卷宗，如 case/…"),
      .value("data", "JSON", "the record of the question", "查询内容"),
      .actor, .at,
      .value("question", "JSON", "the whole question as one JSON object", "完整的查询 JSON"), .json,
    ],
    operands: ["WORD"],
    examples: [
      (
        "xn query --db city.db case.get --dossier case/469003GS00-XK-0001201208010001 --actor GS-w1:window:469003GS00",
        Text("where a case stands", "查询办件进展")
      ),
      (
        #"xn query --db city.db report --data '{"from":"2012-01-01","through":"2012-12-31"}' --json"#,
        Text("a year's report", "年度报表")
      ),
    ],
    notes: [
      Text(
        "Words: " + Query.words.joined(separator: ", "),
        "可用查询：" + Query.words.joined(separator: "、"))
    ]
  ) { arguments, terminal in
    let question = try question(arguments)
    // Reading personal data is itself recorded, so that it needs a store that can be written.
    let engine =
      try question.query.isRecorded
      ? Database.existing(arguments) : Database.reading(arguments, terminal)
    let reply = try engine.query(question)
    if let refusal = reply.refusal, !arguments.has("json") { throw refusal }
    if arguments.has("json") {
      terminal.json(reply.json)
    } else {
      terminal.print(reply.json["data"]?.pretty ?? "")
    }
    return reply.answer == nil ? .no : .done
  }

  private static func question(_ arguments: Arguments) throws -> Question {
    if let text = arguments.string("question") {
      for name in ["dossier", "data", "actor", "at"] where arguments.has(name) {
        throw UsageError.clash("--question", "--" + name)
      }
      var json = try JSONValue(parsing: text)
      if case .object(var members) = json {
        if json["at"] == nil { members.append(.init("at", .string(Input.now().text()))) }
        if json["actor"] == nil { members.append(.init("actor", Principal.anyone.json)) }
        json = .object(members)
      }
      return try Question.read(json)
    }
    guard let word = arguments.operands.first else { throw UsageError.missingOption("WORD") }
    let data = try JSONValue(parsing: arguments.string("data") ?? "{}")
    guard Query.words.contains(word) else {
      throw UsageError.wrongValue(
        "WORD", word, "a word that xn help query lists",
        hint: Suggestion.nearest(to: word, among: Query.words))
    }
    var dossier: DossierKey?
    if let text = arguments.string("dossier") {
      guard let key = DossierKey(text) else {
        throw UsageError.wrongValue("--dossier", text, "case/NUMBER")
      }
      dossier = key
    }
    return Question(
      try Query.read(word: word, data: data), on: dossier, by: try arguments.actor(),
      at: try arguments.moment("at") ?? Input.now())
  }

}

extension Option {
  static let actor = Option.value(
    "actor", "ID:ROLE[:UNIT]", "who asks (anyone:citizen)", "查询人（默认公众）")
  static let at = Option.value(
    "at", "TIME", "when: 2012-08-13 or 2012-08-13T09:00:00+08:00 (now)", "时间（默认现在）")
}

extension Arguments {
  /// Who asks: `ID:ROLE[:UNIT]`; anyone where it is not given.
  func actor() throws(UsageError) -> Principal {
    guard let text = string("actor") else { return .anyone }
    return try Self.actor(text)
  }

  /// `ID:ROLE[:UNIT]`.
  static func actor(_ text: String) throws(UsageError) -> Principal {
    let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    let role =
      parts.count < 2
      ? nil
      : Role.allCases.first {
        [$0.rawValue, $0.chinese].contains(String(parts[1]))
      }
    guard let role else {
      let names = Role.allCases.map(\.rawValue)
      let said = parts.count < 2 ? "" : String(parts[1])
      let near =
        Suggestion.nearest(to: said, among: names)
        ?? Role.allCases.first { !said.isEmpty && $0.chinese.contains(said) }?.chinese
      let usual = Role.allCases.map { "\($0.rawValue) \($0.chinese)" }.joined(separator: "、")
      throw UsageError(
        "--actor: '\(text.short)' is not ID:ROLE[:UNIT], ROLE = \(names.joined(separator: "|"))",
        "选项 --actor 的值“\(text.short)”不正确，应为 人员编号:角色[:单位代码]，角色为：\(usual)", hint: near)
    }
    return Principal(String(parts[0]), role, unit: parts.count > 2 ? String(parts[2]) : "")
  }

  /// A moment: a day's beginning, or a time with its offset.
  func moment(_ name: String) throws(UsageError) -> Instant? {
    guard let text = string(name) else { return nil }
    if let day = Day(text) { return Instant(startOf: day) }
    guard let instant = Instant(text) else {
      throw .wrongValue("--" + name, text, "2012-08-13 | 2012-08-13T09:00:00+08:00")
    }
    return instant
  }
}
