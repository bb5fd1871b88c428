import Foundation
import Testing
import Xiaoneng

/// The batch, held against single scores and against an independent reckoning in Python.
@Suite struct ScoreKernelTests {
  static let hasPython = SchemaTests.python("import fractions") == 0

  /// A random scheme of 1 to 12 factors.
  private static func scheme(_ random: inout SplitMix64) -> Scheme {
    var scheme = Scheme.sixOnes
    let count = Int(random.next() % 12) + 1
    var left = Scheme.whole
    scheme.deductions = []
    scheme.factors = (0..<count).map { index in
      var factor = Scheme.Factor()
      (factor.id, factor.chinese, factor.english) = ("f\(index)", "因素", "Factor")
      factor.weight = index == count - 1 ? left : Int64(random.next() % UInt64(left + 1)) / 2
      left -= factor.weight
      factor.methods = [.init("daily", Scheme.whole)]
      factor.missing = [.refuse, .respread, .zero][Int(random.next() % 3)]
      return factor
    }
    scheme.decimals = Int64(random.next() % 3)
    scheme.ties = random.next() % 2 == 0 ? .shared : .broken
    scheme.tieBreakers = ["f0"]
    return scheme
  }

  private struct Batch {
    var marks: [Int32], totals: [Int32], parts: [Int32], ranks: [Int32]
    var refused: Int
  }

  private static func run(_ kernel: ScoreKernel, _ marks: [Int32]) throws -> Batch {
    let count = marks.count / kernel.factors
    var batch = Batch(
      marks: marks, totals: .init(repeating: 7, count: count),
      parts: .init(repeating: 7, count: marks.count), ranks: .init(repeating: 7, count: count),
      refused: 0)
    var totals = batch.totals.mutableSpan
    batch.refused = try kernel.score(marks.span, into: &totals)
    var parts = batch.parts.mutableSpan
    try kernel.parts(marks.span, into: &parts)
    var ranks = batch.ranks.mutableSpan
    try kernel.rank(marks.span, into: &ranks)
    return batch
  }

  private static func marks(_ count: Int, _ random: inout SplitMix64) -> [Int32] {
    (0..<count).map { _ in
      let draw = random.next()
      return draw % 19 == 0
        ? ScoreKernel.missing : draw % 401 == 0 ? 10_001 : Int32(draw % 40) * 256
    }
  }

  @Test func `the batch gives what single scores give, its parts the total`() throws {
    var random = SplitMix64(seed: 21)
    for _ in 0..<40 {
      let scheme = Self.scheme(&random)
      let kernel = try ScoreKernel(scheme)
      let batch = try Self.run(kernel, Self.marks(kernel.factors * 30, &random))
      var scores: [(index: Int, entry: AppraisalEntry)] = []
      for subject in 0..<30 {
        var entry = AppraisalEntry("d\(100 + subject)")
        let row = batch.marks[(subject * kernel.factors)...].prefix(kernel.factors)
        for (factor, mark) in zip(scheme.factors, row) where mark != ScoreKernel.missing {
          entry.marks.append(.init(factor.id, "daily", Int64(mark)))
        }
        let parts = batch.parts[(subject * kernel.factors)...].prefix(kernel.factors)
        guard let score = try? scheme.score(entry) else {
          #expect(batch.totals[subject] == ScoreKernel.refused && batch.ranks[subject] == 0)
          #expect(parts.allSatisfy { $0 == ScoreKernel.refused })
          continue
        }
        let unit: Int64 = [100, 10, 1][Int(scheme.decimals)]
        #expect(Int64(batch.totals[subject]) == score.total.shown * unit)
        #expect(parts.reduce(0) { $0 + Int64($1) } == Int64(batch.totals[subject]))
        scores.append((subject, entry))
      }
      #expect(batch.refused == 30 - scores.count)
      let league = try scheme.league(scores.map(\.entry))
      for (subject, entry) in scores {
        let row = league.rows.first { $0.score.subject == entry.subject }
        #expect(row?.rank == Int(batch.ranks[subject]))
      }
    }
  }

  @Test func `arrays of other lengths are refused, and nothing is written`() throws {
    let kernel = try ScoreKernel(.six)
    var totals: [Int32] = [7, 7]
    var span = totals.mutableSpan
    let marks = [Int32](repeating: 0, count: 11)
    var refusal: Refusal?
    do throws(Refusal) { _ = try kernel.score(marks.span, into: &span) } catch { refusal = error }
    #expect(refusal?.code == .tooMany)
    #expect(totals == [7, 7])
  }

  private static let script = """
    import json, sys
    from fractions import Fraction as F
    MISSING = -2**31
    def reckon(case):
        w, rules, unit = case["weights"], case["rules"], case["unit"]
        n = len(w); rows = [case["marks"][i:i+n] for i in range(0, len(case["marks"]), n)]
        exact = []
        for row in rows:
            top = bottom = F(0)
            for m, weight, rule in zip(row, w, rules):
                if m == MISSING:
                    if rule == "refuse": top = None; break
                    if rule == "zero": bottom += weight
                elif 0 <= m <= 10000: top += weight * F(m); bottom += weight
                else: top = None; break
            exact.append(None if top is None or bottom == 0 else top / bottom)
        totals = [MISSING if e is None else (e / unit + F(1, 2)).__floor__() * unit for e in exact]
        keys = [None if e is None else ((e, row[0]) if case["broken"] else (e,)) for e, row in zip(exact, rows)]
        ranks = [0 if k is None else 1 + sum(1 for o in keys if o is not None and o > k) for k in keys]
        return totals, ranks
    bad = 0; count = 0
    for line in open(sys.argv[1]):
        case = json.loads(line); count += 1
        if list(reckon(case)) != [case["totals"], case["ranks"]]: bad += 1
    print(count, "cases", bad, "bad")
    """

  @Test(.enabled(if: hasPython, "python3 is not there"))
  func `fractions in Python come to the same totals and ranks for 1,000 random schemes`() throws {
    var random = SplitMix64(seed: 31)
    var text = ""
    for _ in 0..<1_000 {
      let scheme = Self.scheme(&random)
      let kernel = try ScoreKernel(scheme)
      let batch = try Self.run(kernel, Self.marks(kernel.factors * 15, &random))
      let rules = scheme.factors.map { "\"\($0.missing.rawValue)\"" }.joined(separator: ",")
      text += "{\"weights\":\(scheme.factors.map(\.weight)),\"rules\":[\(rules)],"
      text += "\"unit\":\([100, 10, 1][Int(scheme.decimals)]),\"broken\":\(scheme.ties == .broken),"
      text += "\"marks\":\(batch.marks),\"totals\":\(batch.totals),\"ranks\":\(batch.ranks)}\n"
    }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("xn-\(UUID()).ndjson")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", Self.script, file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(output == "1000 cases 0 bad\n")
  }
}
