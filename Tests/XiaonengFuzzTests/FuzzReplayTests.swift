import Foundation
import Testing

@testable import fuzz

/// What the fuzzer found once, and what it starts from, without the sanitizer.
@Suite struct FuzzReplayTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let corpus =
    (try? FileManager.default.contentsOfDirectory(
      atPath: root.appendingPathComponent("Fuzz/Corpus").path))?.sorted() ?? []

  @Test(arguments: corpus)
  func `a program of the corpus breaks no promise`(_ name: String) throws {
    let file = Self.root.appendingPathComponent("Fuzz/Corpus/\(name)")
    try Program(Array(try Data(contentsOf: file))).run()
  }

  @Test func `the seeds of every word run`() throws {
    #expect(Self.corpus.count >= 5)
    #expect(Seeds.programs.count > 80)
    for (name, program) in Seeds.programs {
      do { try Program(Array(program.utf8)).run() } catch { Issue.record("\(name): \(error)") }
    }
    #expect(Seeds.words.count > 300)
  }

  @Test func `mutated programs break no promise`() throws {
    var mutator = Mutator(seed: 2012)
    let all = try Self.corpus.map { name in
      Array(try Data(contentsOf: Self.root.appendingPathComponent("Fuzz/Corpus/\(name)")))
    }
    for round in 0..<60 {
      var program = Program(all[round % all.count])
      for _ in 0..<4 { mutator.mutate(&program) }
      do { try program.run() } catch {
        Issue.record("\(error) in:\n\(String(decoding: program.bytes, as: UTF8.self))")
      }
    }
  }

  @Test func `every function of the header is fuzzed`() throws {
    let header = try String(
      contentsOf: Self.root.appendingPathComponent("include/xiaoneng.h"), encoding: .utf8)
    let functions = Set(header.matches(of: /\b(xn_[a-z_]+)\(/).map { String($0.1) })
    let reached = Set(Call.all.flatMap(\.functions))
    #expect(functions.subtracting(reached).isEmpty)
    #expect(reached.subtracting(functions).isEmpty)
    #expect(Set(Call.all.map(\.letter)).count == Call.all.count)
  }
}
