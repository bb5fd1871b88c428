import XiaonengWords

/// Makes the readers of structs, and the functions that decide what they say.
struct DoorMaker {
  private let names: Names
  private var text: String

  private init(_ layout: String, _ names: Names) {
    self.names = names
    text = """
      // swift-format-ignore-file
      // Made of \(layout).layout and the words by `make words`, never edited. Names and documentation are those of
      // include/xiaoneng.h.

      import CXiaoneng
      import Xiaoneng

      """
  }

  /// The whole file for one layout.
  static func file(
    _ layout: String, _ parts: [Layouts.Part], _ names: Names
  ) throws(MakerFault) -> String {
    var maker = DoorMaker(layout, names)
    for part in parts {
      switch part {
      case .code(let code): maker.make(code)
      case .record(let record): try maker.make(record)
      case .commands(let commands): maker.make(commands)
      }
    }
    return maker.text
  }

  private mutating func make(_ code: Layouts.Code) {
    text += "\nextension \(code.words.name): Numbered {\n"
    text += "  init?(c number: Int32) {\n    switch Int(number) {\n"
    for member in code.members {
      text += "    case \(code.constant(member.name)): self = .\(member.name)\n"
    }
    text += "    default: return nil\n    }\n  }\n}\n"
  }

  // MARK: - Readers

  private mutating func make(_ record: Layouts.Record) throws(MakerFault) {
    text += "\nextension \(record.words.name) {\n"
    text +=
      record.isElement
      ? "  init(c data: \(record.name)) throws(Fault) {\n    self"
      : "  static func from(c pointer: UnsafePointer<\(record.name)>?) throws(Fault) -> Self {\n"
        + "    let data = try Input.record(pointer)\n    return Self"
    let arguments = try arguments(of: record.words, inside: [], record)
    text += (record.isElement ? ".init(" : "(") + "\n      "
    text += arguments.joined(separator: ",\n      ") + ")\n  }\n}\n"
  }

  /// What the record is made with, in the order of the words.
  private func arguments(
    of words: WordsText.RecordWords, inside outer: [WordsText.Field], _ record: Layouts.Record
  ) throws(MakerFault) -> [String] {
    var made: [String] = []
    for field in words.fields where !field.isEngine {
      let path = (outer + [field]).map(\.name)
      let label = field.isUnnamed ? "" : field.swift + ": "
      let inside = record.members.filter { $0.path.map(\.name).starts(with: path) }
      guard let first = inside.first else { continue }
      if first.path.count == path.count {
        made.append(label + Self.reading(of: first))
      } else if let inner = names.records[field.type] {
        let type = try names.type(field.type)
        let parts = try arguments(of: inner, inside: outer + [field], record)
        let value = "\(type)(" + parts.joined(separator: ", ") + ")"
        made.append(
          label + (field.presence == .optional ? "Input.unless(\(type)(), \(value))" : value))
      }
    }
    return made
  }

  private static func reading(of member: Layouts.Member) -> String {
    let data = "data.\(member.name)"
    let place = "\"" + member.path.map(\.name).joined(separator: ".") + "\""
    let presence = member.path.last?.presence
    switch member.shape {
    case .text:
      return "try Input.\(presence == .required ? "required" : "optional")(\(data), \(place))"
    case .digest: return "try Input.digest(\(data), \(place))"
    case .dossier: return "try Input.dossier(\(data), \(place))"
    case .flag, .given: return "try Input.flag(\(data), \(place))"
    case .wide: return data
    case .limit: return "try Input.limit(\(data), \(place))"
    case .day:
      return presence == .required
        ? "try Day(required: \(data), \(place))" : "Day(optional: \(data))"
    case .count:
      if let with = member.with { return "try Input.given(\(data), data.\(with), \(place))" }
      if member.isNoneBelowZero { return "\(data) < 0 ? nil : \(data)" }
      return member.usual.map { "\(data) == 0 ? \($0) : \(data)" } ?? data
    case .code:
      return "try Input.choice(\(data), \(place)" + (member.usual.map { ", \($0)" } ?? "") + ")"
    case .texts: return "try Input.texts(\(data), data.\(member.count), \(place))"
    case .records:
      let element = member.path.last?.type ?? ""
      return "try Input.list(\(data), data.\(member.count), \(place), \(element).init(c:))"
    }
  }

  // MARK: - Functions

  private mutating func make(_ commands: Layouts.Commands) {
    for word in commands.members {
      var parameters = ["_ engine: OpaquePointer?", "_ request: UnsafePointer<xn_request>?"]
      if let data = word.data { parameters.append("_ data: UnsafePointer<\(data)>?") }
      parameters.append("_ out: UnsafeMutablePointer<xn_outcome>?")
      let value = word.data == nil ? "\(word.words.record)()" : "try .from(c: data)"
      text += """

        @_cdecl("\(word.function)") @implementation
        public func \(word.function)(
          \(parameters.joined(separator: ", "))
        ) -> xn_status {
          decide(engine, request, out) { () throws(Fault) in .\(commands.words.outer)(.\(word.words.swift)(\(value))) }
        }

        """
    }
    guard commands.isNumbered else { return }
    text += "\nextension \(commands.words.name) {\n  /// The command of a batch.\n"
    text += "  init(_ command: CommandForm) throws(Fault) {\n    switch Int(command.word) {\n"
    for word in commands.members {
      let value = word.data == nil ? "\(word.words.record)()" : "try .from(c: command.bound())"
      text += "    case \(word.function.uppercased()): self = .\(word.words.swift)(\(value))\n"
    }
    text +=
      "    default: throw Fault(.unknownType, field: \"command\", detail: \"\\(command.word)\")\n"
    text += "    }\n  }\n}\n"
  }
}
