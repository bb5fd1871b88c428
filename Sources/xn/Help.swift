import Xiaoneng

/// What the tool says about itself.
enum Help {
  /// `xn help [COMMAND]`.
  static func run(_ words: [String], _ terminal: Terminal) throws(UsageError) -> ExitCode {
    guard let name = words.first, name != "--help" else {
      overview(terminal)
      return .done
    }
    guard words.count == 1 else { throw .extraArgument(words[1]) }
    if name == "words" {
      terminal.print(Manual.document)
      return .done
    }
    // A word of the vocabulary has its page like a command of the tool.
    if Tool.named(name) == nil, let page = Manual.page(name) {
      terminal.print(page)
      return .done
    }
    guard let tool = Tool.named(name) else { throw .unknownCommand(name) }
    page(of: tool, terminal)
    return .done
  }

  static func overview(_ terminal: Terminal) {
    terminal.print(
      """
      xn \(Program.version) — Xiaoneng 效能: limits, ledgers and supervision of public services
                 行政效能：时限、台帐、电子监察

      usage 用法:  xn COMMAND [--option value] …

      """)
    let width = (Tool.all.map { $0.name.columns }.max() ?? 0) + 2
    for tool in Tool.all {
      terminal.print("  \(tool.name.padded(width))\(tool.summary.english)")
      terminal.print("  \("".padded(width))\(tool.summary.chinese)")
    }
    terminal.print("\nexamples 示例:\n")
    for tool in Tool.all {
      if let example = tool.examples.first { terminal.print("  \(example.line)") }
    }
    terminal.print(
      """

        xn help COMMAND    one command, with examples   单个命令的说明与示例
        xn help WORD       one word of the vocabulary, such as case.accept   词汇中的一个词
        xn help words      the whole vocabulary         全部词汇
        xn --version       the version                  版本

      exit status 退出码:  0 done 完成   1 the answer is no 否   2 wrong use 用法错误
      """)
  }

  static func page(of tool: Tool, _ terminal: Terminal) {
    terminal.print("xn \(tool.name) — \(tool.summary.english)\n\(tool.summary.chinese)\n")
    for (index, line) in tool.usage.enumerated() {
      terminal.print((index == 0 ? "usage 用法:  xn " : "            xn ") + line)
    }
    terminal.print("\noptions 选项:\n")
    let names = tool.options.map { option in
      "--" + option.name + (option.value.map { " " + $0 } ?? "") + (option.repeats ? " …" : "")
    }
    let width = min(30, (names.map(\.columns).max() ?? 0) + 2)
    for (option, name) in zip(tool.options, names) {
      if name.columns > width { terminal.print("  \(name)") }
      let head = name.columns > width ? "" : name
      terminal.print("  \(head.padded(width))\(option.help.english)")
      terminal.print("  \("".padded(width))\(option.help.chinese)")
    }
    if !tool.notes.isEmpty { terminal.print() }
    for note in tool.notes { terminal.print("\(note.english)\n\(note.chinese)") }
    terminal.print("\nexamples 示例:")
    for example in tool.examples {
      terminal.print(
        "\n  # \(example.purpose.english)  \(example.purpose.chinese)\n  \(example.line)")
    }
  }
}
