import Foundation
import Xiaoneng

/// How the tool ends.
enum ExitCode: Int32 {
  /// Done.
  case done = 0
  /// The answer is no: refused, not verified, the file or the database at fault.
  case no = 1
  /// Used wrongly: nothing was tried.
  case wrongUse = 2
}

/// The tool as a whole: finds the command, runs it, tells errors.
enum Program {
  static let version = "\(Release.version)"

  static func run(_ words: [String], on terminal: Terminal) -> ExitCode {
    // A closed pipe ends a tool quietly, whatever the parent did with the signal.
    signal(SIGPIPE, SIG_DFL)
    let code: ExitCode
    do {
      code = try dispatch(words, terminal)
    } catch let error as UsageError {
      terminal.complain("xn: \(error.chinese)\nxn: \(error.english)")
      let topic = error.tool.map { "xn help \($0)" } ?? "xn help"
      terminal.complain("see \(topic)  用法见 \(topic)")
      code = .wrongUse
    } catch let refusal as Refusal {
      tell(refusal, on: terminal)
      code = .no
    } catch let fault as Fault {
      tell(fault, on: terminal)
      code = fault.code == .badOption ? .wrongUse : .no
    } catch let faults as Law.RuleSet.Faults {
      for fault in faults.faults { tell(fault, on: terminal) }
      code = .no
    } catch {
      terminal.complain("xn: \(error)")
      code = .no
    }
    return terminal.flush() ? code : .no
  }

  private static func dispatch(_ words: [String], _ terminal: Terminal) throws -> ExitCode {
    guard let first = words.first else {
      Help.overview(terminal)
      return .done
    }
    if let place = words.firstIndex(where: Input.isRepaired) {
      throw Fault(.badText, field: "\(place + 1)", detail: "UTF-8")
    }
    switch first {
    case "--help", "-h", "help": return try Help.run(Array(words.dropFirst()), terminal)
    case "--version", "-V":
      terminal.print("xn \(version)")
      return .done
    default: break
    }
    guard !first.hasPrefix("-") else {
      throw UsageError.unknownOption(
        first, hint: Suggestion.nearest(to: first, among: ["--help", "--version"]))
    }
    guard let named = Tool.named(first) else { throw UsageError.unknownCommand(first) }
    let rest = Array(words.dropFirst())
    let tool: Tool
    do { tool = try named.expand(rest) ?? named } catch var error as UsageError {
      error.tool = error.tool ?? named.name
      throw error
    }
    // Whoever asks for help gets it, whatever else stands there.
    if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      Help.page(of: tool, terminal)
      return .done
    }
    do {
      return try tool.run(try Arguments(rest, for: tool), terminal)
    } catch var error as UsageError {
      error.tool = error.tool ?? tool.name
      throw error
    }
  }

  static func tell(_ refusal: Refusal, on terminal: Terminal) {
    let field = refusal.field.map { "\($0): " } ?? ""
    let cited = refusal.citations.filter { $0.kind != .record }
    let english = cited.isEmpty ? "" : " [\(Law.english(cited))]"
    let chinese = cited.isEmpty ? "" : "（依据\(Law.chinese(cited))）"
    terminal.complain("xn: \(field)\(refusal.chinese)\(chinese)")
    terminal.complain("xn: \(field)\(refusal.english)\(english)")
  }

  static func tell(_ fault: Fault, on terminal: Terminal) {
    let line = fault.line.map { "line \($0): " } ?? ""
    let field = fault.field.map { "\($0): " } ?? ""
    let place = fault.line.map { "第\($0)行：" } ?? ""
    terminal.complain("xn: \(place)\(field)\(fault.chinese)")
    terminal.complain("xn: \(line)\(field)\(fault.english)")
  }
}
