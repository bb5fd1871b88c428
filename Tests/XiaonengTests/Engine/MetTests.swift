import Foundation
import Testing
import Xiaoneng

/// In which phases each command is done, and what it is refused with: found by trying, written down beside the story, and
/// shown in the reference. `make golden` writes it down anew.
@Suite struct MetTests {
  static let file = StoryTests.file.deletingLastPathComponent().appending(path: "met.txt")

  /// What was met of one word.
  private struct Met {
    var phases: Set<String> = []
    var refusals: Set<Refusal.Code> = []
  }

  /// Before every step of the tour each command of the kind, as the tour says it elsewhere, is tried on the dossier as it
  /// stands: often enough in each phase to be done or refused as it mostly is.
  private static func toured(into met: inout [String: Met]) throws {
    let tries = 3
    let town = try Town()
    let said = Dictionary(grouping: Tour.requests) { $0.command.word }
    var tried: [String: Int] = [:]
    for request in Tour.requests {
      if let key = request.dossier, let phase = try phase(of: key, in: town) {
        for word in Command.words where word.hasPrefix(key.kind.rawValue + ".") {
          for var other in said[word, default: []].filter({ $0.dossier != nil }).prefix(tries) {
            let place = "\(word) \(phase)"
            if met[word]?.phases.contains(phase) ?? false || tried[place, default: 0] >= 2 * tries {
              break
            }
            tried[place, default: 0] += 1
            (other.dossier, other.at, other.key) = (key, request.at, nil)
            let outcome = try town.engine.trial(other)
            if outcome.done != nil { met[word, default: Met()].phases.insert(phase) }
            if let refusal = outcome.refusal {
              met[word, default: Met()].refusals.insert(refusal.code)
            }
          }
        }
      }
      let phase = try phase(of: request.dossier, in: town)
      let outcome = try town.engine.execute(request)
      note(request, outcome, in: &met)
      if let phase, let done = outcome.done, !done.repeated {
        met[request.command.word, default: Met()].phases.insert(phase)
      }
    }
  }

  /// Where a dossier stands; nil where it is not there yet, and empty where its kind has no phases.
  private static func phase(of key: DossierKey?, in town: Town) throws -> String? {
    guard let key, let head = try town.store.head(of: key) else { return nil }
    let phases = Manual.phases(of: key.kind)
    return phases.indices.contains(Int(head.phase)) ? phases[Int(head.phase)] : ""
  }

  private static func note(
    _ request: CommandRequest, _ outcome: Outcome, in met: inout [String: Met]
  ) {
    guard let refusal = outcome.refusal else { return }
    met[request.command.word, default: Met()].refusals.insert(refusal.code)
  }

  static func lines() throws -> [String] {
    var met: [String: Met] = [:]
    try toured(into: &met)
    for row in RefusalTests.rows {
      let town = try Town()
      _ = try row.reach(town)
      for (request, outcome) in zip(town.requests, town.outcomes) {
        note(request, outcome, in: &met)
      }
    }
    return Command.words.map { word in
      let found = met[word] ?? Met()
      let kind = DossierKind(rawValue: String(word.prefix { $0 != "." }))
      let phases = kind.map(Manual.phases) ?? []
      return [
        word, phases.filter(found.phases.contains).joined(separator: " "),
        Refusal.Code.allCases.filter(found.refusals.contains).map(\.rawValue)
          .joined(separator: " "),
      ].joined(separator: "|")
    }
  }

  @Test func `the phases and refusals that the reference names are those that are met`() throws {
    let lines = try Self.lines()
    if ProcessInfo.processInfo.environment["XN_GOLDEN"] == "write" {
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: Self.file)
    }
    let written = String(decoding: try Data(contentsOf: Self.file), as: UTF8.self)
    #expect(written.split(separator: "\n").map(String.init) == lines)
  }
}
