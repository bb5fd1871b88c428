import Foundation
import Xiaoneng

/// What a run starts from, made from the vocabulary and never committed: a program for every word, and
/// a dictionary of every name and value that the schema knows.
enum Seeds {
  /// Writes `folder/seeds/*` and `folder/dictionary`.
  static func write(to folder: String) throws {
    let seeds = folder + "/seeds"
    try FileManager.default.createDirectory(atPath: seeds, withIntermediateDirectories: true)
    for (name, program) in programs {
      try program.write(toFile: "\(seeds)/\(name)", atomically: true, encoding: .utf8)
    }
    let entries = words.sorted().map { "\"\(escaped($0))\"\n" }.joined()
    try entries.write(toFile: folder + "/dictionary", atomically: true, encoding: .utf8)
  }

  private static let people = [
    (#"{"id":"admin","role":"administrator"}"#, "register"),
    (#"{"id":"wang","role":"window","unit":"GS"}"#, "window"),
  ]
  private static let submit =
    #"x{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-01T09:00:00+08:00","command":"case.submit","data":{"account":"alice","applicant":{"name":"张三","phone":"13900000000"},"item":"GS-XK-0001"}}"#
  private static let number = "case/GS-XK-0001201208010001"

  /// Name and text of each.
  static var programs: [(String, String)] {
    var all: [(String, String)] = []
    for word in words(of: Request.schema, under: "command") {
      for (actor, name) in people {
        let data = String(decoding: sample(word.data).canonicalBytes, as: UTF8.self)
        all.append(
          (
            "\(word.name)-\(name)",
            submit
              + "\nx{\"actor\":\(actor),\"at\":\"2012-08-02T09:00:00+08:00\",\"command\":\"\(word.name)\",\"data\":\(data),\"dossier\":\"\(number)\"}\n"
          ))
      }
    }
    for word in words(of: Question.schema, under: "query") {
      let data = String(decoding: sample(word.data).canonicalBytes, as: UTF8.self)
      all.append(
        (
          word.name,
          submit
            + "\nq{\"actor\":\(people[1].0),\"at\":\"2012-08-02T09:00:00+08:00\",\"data\":\(data),\"dossier\":\"\(number)\",\"query\":\"\(word.name)\"}\n"
        ))
    }
    let plain = [
      "s1344873600000 0", "z1344916800000", "v", "n1344916800000 0 0", "a1",
      "f1 1344916800000", "r1 1344916800000", "y2012 2 29", "cweekdays", "cchina", "i15623",
      "+15610 5", "-15610 15700", "*15610 5 15623 -3 0 1", "k91350100M000100Y43", "gD2143569-X",
      "p11010519491231002X", "omemory:", "osqlite:x", "e",
    ]
    all.append(("plain", plain.joined(separator: "\n")))
    all.append(("twin", "=\n" + submit + "\n" + plain.prefix(7).joined(separator: "\n")))
    all.append(("batch", submit.replacing("x{", with: "b0 {", maxReplacements: 1) + "\u{1E}{\n"))
    return all
  }

  /// The words that a schema tells apart, each with the schema of its record.
  private static func words(
    of schema: JSONValue, under key: String
  ) -> [(name: String, data: JSONValue)] {
    (schema["oneOf"]?.array ?? []).compactMap { form in
      guard let name = form["properties"]?[key]?["const"]?.string else { return nil }
      return (name, form["properties"]?["data"] ?? [:])
    }
  }

  /// A small value that a schema allows, as far as this can tell.
  static func sample(_ schema: JSONValue, depth: Int = 0) -> JSONValue {
    if let constant = schema["const"] { return constant }
    if let values = schema["enum"]?.array, let first = values.first { return first }
    if let choices = (schema["oneOf"] ?? schema["anyOf"])?.array, let first = choices.first,
      schema["properties"] == nil
    {
      return sample(first, depth: depth)
    }
    switch schema["type"]?.string {
    case "object":
      guard depth < 6, case .object(let members)? = schema["properties"] else { return [:] }
      return .object(members.map { .init($0.key, sample($0.value, depth: depth + 1)) })
    case "array": return .array(schema["items"].map { [sample($0, depth: depth + 1)] } ?? [])
    case "integer": return schema["minimum"] ?? 1
    case "boolean": return true
    default:
      let pattern = schema["pattern"]?.string ?? ""
      if schema["format"]?.string == "date" || pattern.hasPrefix("^[0-9]{4}-") {
        return pattern.contains("T") ? "2012-08-03T09:00:00+08:00" : "2012-08-03"
      }
      return pattern.contains("wd") ? "5wd" : "GS"
    }
  }

  /// Every name and value of the schema, as it stands in a text.
  static var words: Set<String> {
    var found = Set(Mutator.values)
    func walk(_ value: JSONValue) {
      switch value {
      case .object(let members):
        for member in members {
          if member.key == "properties", case .object(let fields) = member.value {
            for field in fields { found.insert("\"\(field.key)\":") }
          }
          if member.key == "const" || member.key == "enum" {
            for value in member.value.array ?? [member.value] {
              if let word = value.string { found.insert("\"\(word)\"") }
            }
          }
          walk(member.value)
        }
      case .array(let values): values.forEach(walk)
      default: break
      }
    }
    walk(Schema.document)
    return found
  }

  private static func escaped(_ word: String) -> String {
    word.utf8.map { byte in
      switch byte {
      case 0x22, 0x5C: "\\" + String(UnicodeScalar(byte))
      case 0x20..<0x7F: String(UnicodeScalar(byte))
      default: "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
