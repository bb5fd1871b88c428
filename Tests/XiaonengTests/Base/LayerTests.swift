import Foundation
import Testing

/// The layers of the sources, from the ground up: each may name what is in it and below it.
enum Layer: Int, CaseIterable, Comparable {
  /// Days, calendars, clocks, and the JSON they are written in.
  case calendar
  /// Actors, dossier names, identifiers, hashes.
  case ground
  /// What is said and recorded, and what can be reckoned from that alone.
  case words
  /// What every domain stands on: context, ruling, rules, register.
  case kernel
  /// The lives of the dossiers.
  case domains
  /// Transactions, questions, the contract of stores.
  case engine
  /// What keeps ledgers.
  case stores
  /// What is handed to others: the C library, the door for servers, the simulation, the tool.
  case doors

  static func < (a: Layer, b: Layer) -> Bool { a.rawValue < b.rawValue }

  /// The layer of a file under `Sources`; nil for a folder that has none.
  init?(path: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard let module = parts.first, let file = parts.last else { return nil }
    switch module {
    case "XiaonengThreads", "XiaonengWords", "XiaonengCalendar": self = .calendar
    case "XiaonengSQLite", "XiaonengPostgreSQL", "XiaonengShards": self = .stores
    case "XiaonengC", "XiaonengServer", "XiaonengSimulation", "xn", "words": self = .doors
    case "Xiaoneng" where parts.count == 3:
      switch parts[1] {
      case "Base", "Identifier", "Law", "Ledger": self = .ground
      case "Vocabulary", "Schedule", "Scoring", "Discretion", "Statistics", "JointPlan",
        "Supervision", "Inspection", "Network", "TenRules", "Desk", "FlowChart", "Paper",
        "PersonalRights", "Upkeep":
        self = .words
      case "Engine": self = Self.saysOnly(file) ? .words : .engine
      case "Kernel", "Profile", "Notice", "Register", "Tables":
        self = Self.saysOnly(file) ? .words : .kernel
      case "ApprovalCase", "Complaint", "Project", "Appraisal", "Penalty", "JointStage",
        "Oversight", "Conduct", "InspectionCase", "RuleFile", "NetworkCase":
        self = Self.saysOnly(file) ? .words : .domains
      default: return nil
      }
    default: return nil
    }
  }

  /// Whether a file of a domain holds only what is said: commands, events, records, views, words.
  static func saysOnly(_ file: String) -> Bool {
    // What is made of a text of words says what the text says.
    if file.hasSuffix("+Words.swift") { return true }
    let stem = file.prefix { $0 != "+" && $0 != "." }
    return ["Command", "Event", "Queries", "Records", "View", "Words"].contains {
      stem.hasSuffix($0)
    }
  }
}

/// Which file names a type of a layer above its own.
struct LayeredSources {
  /// Sources by their path under `Sources`, without comments and without the words of their texts.
  private let code: [String: String]
  /// The lowest layer in which a type of that name stands at top level.
  private var layers: [String: Layer] = [:]

  /// A type at top level, and the attributes and modifiers before it.
  private static var declaration: Regex<(Substring, Substring?, Substring)> {
    /(?:^|\n)([a-z@][^\n]*? )?(?:struct|class|enum|protocol|actor|typealias) (\w+)/
  }
  /// The name of a type that is not a member, and whether the module stands before it.
  private static var naming: Regex<(Substring, Substring, Substring?, Substring)> {
    /(^|[^.\w])(Xiaoneng\.)?([A-Z]\w+)/
  }

  init(_ sources: [String: String]) {
    code = sources.mapValues(Self.bare)
    for (path, text) in code {
      guard let layer = Layer(path: path) else { continue }
      for match in text.matches(of: Self.declaration) {
        if match.1?.contains("private ") == true { continue }
        let name = String(match.2)
        layers[name] = min(layers[name] ?? layer, layer)
      }
    }
  }

  /// `Ledger/LedgerEntry.swift names Engine of engine`, one line for each.
  var backReferences: [String] {
    var found: Set<String> = []
    for (path, text) in code {
      guard let own = Layer(path: path) else { continue }
      let shadowed = Set(
        text.matches(of: /(?:typealias|associatedtype|struct|enum|class) (\w+)/).map {
          String($0.1)
        })
      for match in text.matches(of: Self.naming) {
        let name = String(match.3)
        guard let layer = layers[name], layer > own else { continue }
        // `Event` inside a domain is its own, unless the module is named.
        if match.2 == nil, shadowed.contains(name) { continue }
        found.insert("\(path) names \(name) of \(layer)")
      }
    }
    return found.sorted()
  }

  /// `Penalty/Penalty.swift names Complaint of another domain`, one line for each: what another says may be
  /// named, what another is may not.
  var crossReferences: [String] {
    var folders: [String: Set<Substring>] = [:]
    for (path, text) in code where Layer(path: path) == .domains {
      for match in text.matches(of: Self.declaration) where layers[String(match.2)] == .domains {
        folders[String(match.2), default: []].insert(Self.folder(of: path))
      }
    }
    var found: Set<String> = []
    for (path, text) in code where Layer(path: path) == .domains {
      for match in text.matches(of: Self.naming) {
        guard let owners = folders[String(match.3)], !owners.contains(Self.folder(of: path)) else {
          continue
        }
        found.insert("\(path) names \(match.3) of another domain")
      }
    }
    return found.sorted()
  }

  private static func folder(of path: String) -> Substring {
    path.split(separator: "/").dropFirst().first ?? ""
  }

  /// The text without comments, and of string literals only what they interpolate.
  private static func bare(_ text: String) -> String {
    let code = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.firstRange(of: "//").map { String(line[..<$0.lowerBound]) } ?? String(line)
    }
    // A made file carries the text it is made from.
    let made = code.joined(separator: "\n").replacing(/(?s)#""".*?"""#/, with: "")
    return made.replacing(/"(?:[^"\\\n]|\\.)*"/) { literal in
      literal.output.matches(of: /\\\(([^)]*)\)/).map { String($0.1) }.joined(separator: " ")
    }
  }
}

@Suite struct LayerTests {
  /// What a decision may be shown of other dossiers: the one place below the domains that names them. And the
  /// codes of a notice lie within it.
  static let looksAcross =
    ["Appraisal", "Complaint", "ComplaintBulletin", "InspectionPlan", "ServicePoint"].map {
      "Xiaoneng/Kernel/Needs.swift names \($0) of domains"
    } + ["Xiaoneng/Notice/Notice+Words.swift names Notice of kernel"]

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources")

  /// Every Swift file under `Sources`, by its path there.
  private static func sources() throws -> [String: String] {
    var sources: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
    where path.hasSuffix(".swift") {
      sources[path] = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }
    return sources
  }

  @Test func `no file names a type of a layer above its own`() throws {
    let found = LayeredSources(try Self.sources()).backReferences
    #expect(found == Self.looksAcross)
  }

  @Test func `no domain names what another domain is, only what it says`() throws {
    let found = LayeredSources(try Self.sources()).crossReferences
    // A card that comes back becomes a complaint, ordered and numbered as complaints are.
    #expect(found == ["Xiaoneng/Project/Project+Cards.swift names Complaint of another domain"])
  }

  @Test func `every folder of the sources has its layer, and every layer has files`() throws {
    var found: Set<Layer> = []
    for path in try Self.sources().keys {
      let layer = Layer(path: path)
      #expect(layer != nil, "\(path)")
      if let layer { found.insert(layer) }
    }
    #expect(found.count == Layer.allCases.count)
  }

  @Test func `a name from above is found in code, and not in comments, texts or the domain's own`()
  {
    let sources = [
      "Xiaoneng/Engine/Engine.swift": "public final class Engine {}\nprivate struct Day {}",
      "Xiaoneng/Vocabulary/Command.swift": "public enum Event {}",
      "Xiaoneng/Ledger/LedgerEntry.swift": "extension LedgerEntry { var event: Event }",
      "Xiaoneng/Kernel/Dossier.swift":
        "associatedtype Event\nfunc own(_ event: Xiaoneng.Event)\nlet text = \"Engine\"  // Engine",
      "Xiaoneng/Complaint/Complaint.swift":
        "struct Complaint { let a: Day, b = Self.Engine, c = \"\\(Engine.self)\" }",
      "Xiaoneng/Penalty/Penalty.swift": "let complaint: Complaint, event: ComplaintEvent",
      "Xiaoneng/Complaint/ComplaintEvent.swift": "enum ComplaintEvent {}",
      "Xiaoneng/Complaint/ComplaintRecords+Closing.swift": "struct Closing {}",
      "XiaonengCalendar/Time/Day.swift": "public struct Day { let a: Closing }",
    ]
    #expect(
      LayeredSources(sources).backReferences == [
        "Xiaoneng/Complaint/Complaint.swift names Engine of engine",
        "Xiaoneng/Ledger/LedgerEntry.swift names Event of words",
        "XiaonengCalendar/Time/Day.swift names Closing of words",
      ])
    #expect(
      LayeredSources(sources).crossReferences == [
        "Xiaoneng/Penalty/Penalty.swift names Complaint of another domain"
      ])
  }
}
