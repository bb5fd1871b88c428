import Xiaoneng

extension Tool {
  /// `xn schema`: the vocabulary as JSON Schema.
  static let schema = Tool(
    name: "schema",
    summary: Text("the JSON vocabulary as JSON Schema 2020-12", "JSON 词汇的模式"),
    usage: ["schema [request|outcome|question|answer|entry|notice|seal|profile|plan|calendar|…]"],
    options: [],
    operands: ["PART"],
    examples: [
      ("xn schema > xiaoneng.schema.json", Text("the whole vocabulary", "全部词汇")),
      ("xn schema request", Text("what xn execute reads", "xn execute 的输入")),
      ("xn schema case.accept", Text("what stands under data with one word", "一个词的内容格式")),
    ]
  ) { arguments, terminal in
    guard let part = arguments.operands.first else {
      terminal.print(Schema.document.pretty)
      return .done
    }
    guard let schema = Schema.part(part) ?? Schema.word(part) else {
      throw UsageError.wrongValue(
        "PART", part, Schema.parts.joined(separator: "|"),
        hint: Suggestion.nearest(to: part, among: Schema.parts))
    }
    terminal.print(schema.pretty)
    return .done
  }
}
