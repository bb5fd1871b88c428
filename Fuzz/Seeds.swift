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
  /// Who speaks of complaints, hotline and tables; tours of the corpus register them.
  private static let office = [
    (#"{"id":"zheng","role":"efficiencyOffice","unit":"GOV"}"#, "office"),
    (#"{"id":"he","role":"efficiencyHead","unit":"GOV"}"#, "head"),
  ]
  private static let submit =
    #"x{"actor":{"id":"wang","role":"window","unit":"GS"},"at":"2012-08-01T09:00:00+08:00","command":"case.submit","data":{"account":"alice","applicant":{"name":"张三","phone":"13900000000"},"item":"GS-XK-0001"}}"#
  private static let number = "case/GS-XK-0001201208010001"

  /// The programs of the corpus that live through something.
  private static let tours: [(name: String, lines: [Substring])] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Corpus")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { $0.hasPrefix("tour-") }.map { name in
      let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      return (name, (text ?? "").split(separator: "\n").filter { $0 != "=" })
    }
  }()

  /// The first lines of the tour of complaints: its people, and a complaint that is written down.
  private static let complained =
    tours.first { $0.name == "tour-complaints" }
    .map { $0.lines.prefix(4).joined(separator: "\n") } ?? submit

  /// Tours through structs, sound and harmed, one by one and as batches.
  private static var typed: [(String, String)] {
    tours.flatMap { name, lines -> [(String, String)] in
      let words = lines.filter { $0.contains(#""command":"case."#) && $0.hasPrefix("x{") }
        .map { $0.dropFirst() }
      guard !words.isEmpty else { return [] }
      let some = words.prefix(8).joined(separator: "\u{1E}")
      return [
        ("typed-\(name)", "=\n" + words.map { "d0 \($0)\n" }.joined()),
        (
          "harmed-\(name)",
          words.enumerated().map { "d\($0.offset + 1) \($0.element)\nd0 \($0.element)\n" }.joined()
        ),
        ("batch-\(name)", "=\nB0 0 \(some)\nB1 0 \(some)\n"),
        (
          "harmed-batch-\(name)",
          (1...12).map { "B\($0 % 2) \($0) \(words.prefix(3).joined(separator: "\u{1E}"))\n" }
            .joined()
        ),
      ]
    }
  }

  private static let calendars = [
    "t0 15610 1 20 0 0 15640 -2147483648 -2147483648", "t0 15610 2 15 3 2 15640 15611 15650",
    "t2 15610 3 2 1 3 15700 0 0 15615 15620 1 3 15630 -2147483648 1 5",
    "t0 15610 4 15650 2 1 15700 -2147483648 15660 15615 15620 0 0",
    "t5 15610 1 20 0 0 15640 0 0", "t7 15610 1 20 0 0 15640 0 0 15615 15620 0 0",
    "w15623 15624 0 -2147483648", "w15623 15624 2147483647", "J",
    #"j{"base":"china","name":"danzhou","overlays":[{"daysOff":["2012-08-24"],"daysWorked":["2012-08-25"],"name":"三月三"}]}"#,
    #"j{"name":"own","notices":[{"daysOff":["2012-01-01"],"daysWorked":["2012-01-07"],"notice":"一","year":2012},{"holidays":[{"chinese":"元旦","daysOff":["2013-01-01"],"daysWorked":[],"english":"New Year"}],"notice":"二","year":2013}]}"#,
    "J", "t0 15610 1 20 0 0 15640 -2147483648 -2147483648",
    [
      "IBEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20120101",
      "DTEND;VALUE=DATE:20120104", "SUMMARY:元旦 休", "END:VEVENT", "BEGIN:VEVENT",
      "DTSTART;VALUE=DATE:20120107", "SUMMARY:元旦 班", "X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY",
      "END:VEVENT", "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20130101", "RRULE:FREQ=DAILY;COUNT=3",
      "X-APPLE-SPECIAL-DAY:WORK-HOLIDAY", "SUMMARY:x", "END:VEVENT", "END:VCALENDAR",
    ].joined(separator: "\r\u{1E}"), "J", "w15340 15345 15706", "e104", "e103", "e200",
  ]

  /// Name and text of each.
  static var programs: [(String, String)] {
    var all: [(String, String)] = []
    for word in words(of: "request", under: "command") {
      let isRegister = !["complaint.", "bulletin.", "hotline.", "appraisal."].contains {
        word.name.hasPrefix($0)
      }
      for (actor, name) in isRegister ? people : office {
        let data = String(decoding: sample(word.data).canonicalBytes, as: UTF8.self)
        all.append(
          (
            "\(word.name)-\(name)",
            (isRegister ? submit : complained)
              + "\nx{\"actor\":\(actor),\"at\":\"2012-08-02T09:00:00+08:00\",\"command\":\"\(word.name)\",\"data\":\(data),\"dossier\":\"\(dossier(of: word.name))\"}\n"
          ))
      }
    }
    for word in words(of: "question", under: "query") {
      let data = String(decoding: sample(word.data).canonicalBytes, as: UTF8.self)
      let isComplaint = word.name.hasPrefix("complaint")
      let actor = isComplaint ? office[0].0 : people[1].0
      let key = dossier(of: word.name)
      all.append(
        (
          word.name,
          (isComplaint ? complained : submit)
            + "\nq{\"actor\":\(actor),\"at\":\"2012-08-02T09:00:00+08:00\",\"data\":\(data),\"dossier\":\"\(key)\",\"query\":\"\(word.name)\"}\n"
        ))
    }
    let plain = [
      "s1344873600000 0", "z1344916800000", "v", "n1344916800000 0 0", "a1",
      "f1 1344916800000", "r1 1344916800000", "y2012 2 29", "m1343782800000 480", "cweekdays",
      "cchina", "i15623",
      "+15610 5", "-15610 15700", "*15610 5 15623 -3 0 1", "k91350100M000100Y43", "gD2143569-X",
      "p11010519491231002X", "omemory:", "osqlite:x", "e",
    ]
    all.append(("plain", plain.joined(separator: "\n")))
    all.append(("twin", "=\n" + submit + "\n" + plain.prefix(7).joined(separator: "\n")))
    all.append(("calendars", calendars.joined(separator: "\n")))
    all += typed
    all.append(("batch", submit.replacing("x{", with: "b0 {", maxReplacements: 1) + "\u{1E}{\n"))
    return all
  }

  /// A dossier that a word may be about.
  private static func dossier(of word: String) -> String {
    switch word.prefix(while: { $0 != "." }) {
    case "complaint": "complaint/TS2012000001"
    case "bulletin": "bulletin/2012-08"
    case "hotline": "hotline/2012-08-03"
    case "appraisal": "appraisal/2012-Q3"
    default: number
    }
  }

  /// The words that a schema tells apart, each with the schema of its record.
  private static func words(
    of part: String, under key: String
  ) -> [(name: String, data: JSONValue)] {
    (Schema.part(part)?["oneOf"]?.array ?? []).compactMap { form in
      guard let name = form["properties"]?[key]?["const"]?.string else { return nil }
      return (name, form["properties"]?["data"] ?? [:])
    }
  }

  private static let definitions = Schema.document["$defs"] ?? [:]

  /// A small value that a schema allows, as far as this can tell.
  static func sample(_ schema: JSONValue, depth: Int = 0) -> JSONValue {
    if let name = schema["$ref"]?.string?.split(separator: "/").last {
      return definitions[String(name)].map { sample($0, depth: depth) } ?? [:]
    }
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
