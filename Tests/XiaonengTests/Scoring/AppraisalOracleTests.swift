import Foundation
import Testing
import Xiaoneng

/// Scores, ranks and sensitivity of 1,000 random schemes, held against an independent reckoning in Python
/// with fractions, numpy and scipy.
@Suite struct AppraisalOracleTests {
  static let python: String? = ["python3", "/usr/bin/python3"].first { path in
    WorkPlanTests.run([path, "-c", "import numpy, scipy"], input: Data()).status == 0
  }

  // MARK: - Random schemes

  private static func pick(_ random: inout SplitMix64, _ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(random.next() % UInt64(range.count))
  }

  /// Whole shares that add up to 10,000; the first is not 0.
  private static func shares(_ count: Int, _ random: inout SplitMix64) -> [Int64] {
    var cuts = (1..<max(count, 1)).map { _ in Int64(1 + random.next() % 10_000) }
    if count < 2 { cuts = [] }
    cuts = ([0] + cuts + [Scheme.whole]).sorted()
    return zip(cuts, cuts.dropFirst()).map { $1 - $0 }
  }

  static func scheme(_ random: inout SplitMix64) -> Scheme {
    var scheme = Scheme.sixOnes
    let methods = (0..<pick(&random, 1...3)).map { Scheme.Method("m\($0)", "方法", "Method") }
    scheme.methods = methods
    scheme.factors = shares(pick(&random, 1...7), &random).enumerated().map { index, weight in
      var factor = Scheme.Factor()
      (factor.id, factor.chinese, factor.english) = ("f\(index)", "因素", "Factor")
      factor.weight = weight
      factor.methods = zip(methods, shares(methods.count, &random)).map { .init($0.id, $1) }
      factor.missing = index == 0 ? .refuse : pick(&random, 0...1) == 0 ? .respread : .zero
      factor.missingMethod = pick(&random, 0...1) == 0 ? .respread : .zero
      return factor
    }
    let all = scheme.factors.map(\.id)
    scheme.deductions = (0..<3).map { index in
      Scheme.Deduction(
        "d\(index)", "扣分", "Deduction", Int64(pick(&random, 0...900)),
        per: Int64(pick(&random, 1...3)), most: Int64(pick(&random, 0...1) * 1_500),
        touches: index == 2 ? [] : all.filter { _ in random.next() % 2 == 0 },
        scale: pick(&random, 0...1) == 0 ? .factor : .total, article: "x")
    }
    scheme.faultDeduction = pick(&random, 0...1) == 0 ? .once : .everyFactor
    scheme.bonuses = [.init("b", "加分", "Bonus", from: nil, article: "x")]
    scheme.mostBonus = Int64(pick(&random, 0...500))
    scheme.decimals = Int64(pick(&random, 0...2))
    scheme.ties = pick(&random, 0...1) == 0 ? .shared : .broken
    scheme.compared = pick(&random, 0...1) == 0 ? .exact : .shown
    scheme.tieBreakers = Array(all.reversed().prefix(2))
    return scheme
  }

  static func entry(_ scheme: Scheme, _ subject: String, _ random: inout SplitMix64)
    -> AppraisalEntry
  {
    var entry = AppraisalEntry(subject)
    for (index, factor) in scheme.factors.enumerated() {
      // The first factor is always there, so that something is.
      if index > 0, pick(&random, 0...9) == 0 { continue }
      for (place, share) in factor.methods.enumerated() {
        if place > 0 || index > 0, pick(&random, 0...11) == 0 { continue }
        // Few different marks, so that there are ties.
        entry.marks.append(.init(factor.id, share.id, Int64(pick(&random, 0...20) * 500)))
      }
    }
    for rule in scheme.deductions where pick(&random, 0...2) == 0 {
      entry.faults.append(
        .init(rule.id, Int64(pick(&random, 0...6)), evidence: ["\(subject)/\(rule.id)"]))
    }
    if pick(&random, 0...3) == 0 {
      entry.bonuses = [.init("b", points: Int64(pick(&random, 0...600)), evidence: ["x"])]
    }
    if pick(&random, 0...9) == 0 { entry.coefficient = Int64(pick(&random, 5_000...12_000)) }
    return entry
  }

  // MARK: - What we say

  private static func text(_ value: Fraction) -> String {
    "\(value.numerator)/\(value.denominator)"
  }

  private static func table(_ rows: [(Fraction, Int)]) -> String {
    rows.map { "\(text($0.0)) \($0.1)" }.joined(separator: ",")
  }

  static func ours(
    _ scheme: Scheme, _ entries: [AppraisalEntry], _ doubt: Certainty.Doubt
  ) throws -> String {
    let league = try scheme.league(entries)
    let rows = Dictionary(uniqueKeysWithValues: league.rows.map { ($0.score.subject, $0) })
    let own = entries.compactMap { rows[$0.subject] }
    var parts = [table(own.map { ($0.score.exact, $0.rank) })]
    parts += try scheme.effects(on: entries).map { effect in
      table(effect.rows.map { ($0.score, $0.rank) })
    }
    parts += zip(league.rows, league.rows.dropFirst()).map { ahead, behind in
      do {
        let flip = try Flip(behind.score, before: ahead.score, under: scheme)
        return flip.map { "\($0.moved)" } ?? "never"
      } catch { return "refused" }
    }
    let certainty = try Certainty(own.map(\.score), under: scheme, doubt: doubt)
    parts += certainty.intervals.map { interval in
      "\(interval.best) \(interval.median) \(interval.worst) \(interval.counts)"
    }
    return parts.joined(separator: ";")
  }

  // MARK: - What Python says

  private static let oracle = #"""
    import json, sys
    from fractions import Fraction as F
    from itertools import accumulate
    import numpy as np
    from scipy.optimize import linprog
    from scipy.stats import rankdata

    def half_up(x): return (x + F(1, 2)).__floor__()

    def score(s, e, skip=None):
        marks = {(m["factor"], m["method"]): F(m["mark"], 100) for m in e.get("marks", [])}
        got = []
        for f in s["factors"]:
            have = [(m["weight"], marks[f["id"], m["id"]]) for m in f["methods"]
                    if m["weight"] > 0 and (f["id"], m["id"]) in marks]
            if f["id"] == skip: got.append(None)
            elif have:
                whole = sum(w for w, _ in have) if f.get("missingMethod") == "respread" else 10000
                got.append(sum(w * m for w, m in have) / whole)
            else: got.append(F(0) if f.get("missing") == "zero" else None)
        bottom = sum(f["weight"] for f, g in zip(s["factors"], got) if g is not None)
        if bottom == 0: return None
        w = [F(f["weight"], bottom) if g is not None else F(0) for f, g in zip(s["factors"], got)]
        off = [F(0)] * len(w); rest = F(0)
        for fault in e.get("faults", []):
            rule = next(d for d in s.get("deductions", []) if d["id"] == fault["deduction"])
            points = fault.get("count", 1) // rule.get("per", 1) * rule["points"]
            if rule.get("most", 0) > 0: points = min(points, rule["most"])
            points = F(points, 100)
            touches = [t for t in rule.get("touches", []) if t != skip]
            if rule.get("touches") and not touches: continue
            places = [i for i, f in enumerate(s["factors"]) if f["id"] in touches]
            there = [i for i in places if w[i] > 0]
            if s.get("faultDeduction", "once") == "once" and there:
                there = [max(there, key=lambda i: (s["factors"][i]["weight"], -i))]
            if there:
                for i in there: off[i] += points * (w[i] if rule.get("scale", "factor") == "factor" else 1)
            elif places:
                i = max(places, key=lambda i: (s["factors"][i]["weight"], -i))
                own = F(s["factors"][i]["weight"], 10000)
                rest += points * (own if rule.get("scale", "factor") == "factor" else 1)
            else: rest += points
        parts = [min(max(g * x - o, F(0)), 100 * x) if x > 0 else None for g, x, o in zip(got, w, off)]
        after = [None if p is None else p / x for p, x in zip(parts, w)]
        bonus = sum(c.get("points", 0) for c in e.get("bonuses", []))
        raw = sum(p for p in parts if p is not None) + F(min(bonus, s.get("mostBonus", 0)), 100) - rest
        total = min(max(raw, F(0)), 100 + F(s.get("mostBonus", 0), 100))
        c = e.get("coefficient", 10000)
        return dict(total=total * F(c, 10000), marks=after, weights=w, odd=c != 10000 or raw < 0)

    def ranks(s, scores):
        keys = []
        for x in scores:
            value = half_up(x["total"] * 10 ** s.get("decimals", 2)) if s.get("compared") == "shown" else x["total"]
            key = [value]
            if s.get("ties") == "broken":
                for t in s.get("tieBreakers", []):
                    m = x["marks"][[f["id"] for f in s["factors"]].index(t)]
                    key.append(F(-1) if m is None else m)
            keys.append(tuple(key))
        dense = {k: -i for i, k in enumerate(sorted(set(keys)))}
        return [int(r) for r in rankdata([dense[k] for k in keys], method="min")]

    def flip(s, ahead, behind, ask):
        if ahead["odd"] or behind["odd"]: return "refused"
        lead = ahead["total"] - behind["total"]
        if lead < 0: return "never"
        if any((a is None) != (b is None) for a, b in zip(ahead["marks"], behind["marks"])): return "refused"
        there = [i for i, m in enumerate(ahead["marks"]) if m is not None]
        d = [ahead["marks"][i] - behind["marks"][i] for i in there]
        w = [s["factors"][i]["weight"] for i in there]
        # Every basis point on its own, the best first; whole numbers over one denominator.
        unit = np.lcm.reduce([x.denominator for x in d] + [lead.denominator], dtype=object)
        worth = np.repeat(np.array([int((x - min(d)) * unit) for x in d], dtype=object), w)
        need = lead * unit * sum(w)
        moved = "never"
        for count, sum_ in enumerate(accumulate(sorted(worth, reverse=True)), 1):
            if sum_ > need: moved = count; break
        if ask:
            # A linear programme over given and taken, as real numbers: the whole one is less than 1 above.
            n = len(d); x = [float(v) for v in d]
            r = linprog([1.0] * n + [0.0] * n, A_ub=[[-v for v in x] + x], b_ub=[-float(lead) * sum(w)],
                        A_eq=[[1.0] * n + [-1.0] * n], b_eq=[0.0], bounds=[(0, v) for v in w] + [(0, None)] * n)
            if moved == "never": assert r.status == 2 or r.fun > sum(v for v, y in zip(w, d) if y > min(d)) - 1e-4, (r, lead)
            else: assert r.status == 0 and r.fun - 1e-4 <= moved <= r.fun + 1 + 1e-4, (r.fun, moved)
        return str(moved)

    M = np.uint64(2**64 - 1)
    def stream(seed, n):
        with np.errstate(over="ignore"):
            z = np.uint64(seed) + np.arange(1, n + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
            z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
            z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
            return z ^ (z >> np.uint64(31))
    def evenly(z, spread):
        n, low = np.uint64(2 * spread + 1), np.uint64(0xFFFFFFFF)
        high = ((z >> np.uint64(32)) * n + (((z & low) * n) >> np.uint64(32))) >> np.uint64(32)
        return high.astype(np.int64) - spread

    def certainty(s, scores, doubt):
        marks = np.array([[-1 if m is None else min(max(half_up(m * 100), 0), 10000) for m in x["marks"]] for x in scores])
        others = np.array([half_up(100 * (x["total"] - sum(m * w for m, w in zip(x["marks"], x["weights"]) if m is not None)))
                           for x in scores], dtype=np.int64)
        weights = np.array([f["weight"] for f in s["factors"]], dtype=np.int64)
        n, k = marks.shape; there = marks >= 0; each = k + int(there.sum())
        z = stream(doubt["seed"], each * doubt["draws"]).reshape(doubt["draws"], each)
        w = weights * (10000 + evenly(z[:, :k], doubt["weights"]))
        drawn = np.zeros((doubt["draws"], n, k), dtype=np.int64)
        drawn[:, there] = np.clip(marks[there] + evenly(z[:, k:], doubt["marks"]), 0, 10000)
        top = (drawn * w[:, None, :]).sum(axis=2); bottom = (there * w[:, None, :]).sum(axis=2)
        safe = np.maximum(bottom, 1)
        keys = np.where(bottom > 0, (top // safe << 20) + ((top % safe) << 20) // safe, 0) + (others << 20)
        ranks = (keys[:, None, :] > keys[:, :, None]).sum(axis=2)
        counts = np.stack([(ranks == r).sum(axis=0) for r in range(n)], axis=1)
        tail = (10000 - doubt["level"]) // 2
        def at(row, share): return int(np.argmax(np.cumsum(row) * 10000 > share * doubt["draws"])) + 1
        return ["%d %d %d [%s]" % (at(c, tail), at(c, 5000), at(c, 9999 - tail), ", ".join(map(str, c))) for c in counts]

    for line in open(sys.argv[1]):
        case = json.loads(line); s, entries = case["scheme"], case["entries"]
        def table(scores): return ",".join("%d/%d %d" % (x["total"].numerator, x["total"].denominator, r)
                                           for x, r in zip(scores, ranks(s, scores)))
        base = [score(s, e) for e in entries]
        parts = [table(base)]
        for f in s["factors"]:
            without = [score(s, e, f["id"]) for e in entries]
            parts.append("" if None in without else table(without))
        by = ranks(s, base)
        value = [half_up(x["total"] * 10 ** s.get("decimals", 2)) if s.get("compared") == "shown" else x["total"] for x in base]
        def tie(x): return tuple(F(-1) if x["marks"][i] is None else x["marks"][i] for i in
            ([f["id"] for f in s["factors"]].index(t) for t in s.get("tieBreakers", [])))
        order = sorted(range(len(base)), key=lambda i: (-value[i], tuple(-t for t in tie(base[i])), entries[i]["subject"]))
        for place, (a, b) in enumerate(zip(order, order[1:])): parts.append(flip(s, base[a], base[b], place == 0))
        parts += certainty(s, base, case["doubt"])
        print(";".join(parts))
    """#

  @Test(.enabled(if: python != nil, "python3 has no modules numpy and scipy"))
  func `scores, ranks, effects, flips and intervals of 1,000 random schemes agree with Python`()
    throws
  {
    var random = SplitMix64(seed: 97)
    var input = Data()
    var expected: [String] = []
    for number in 0..<1_000 {
      let scheme = Self.scheme(&random)
      let entries = (0..<Self.pick(&random, 1...6)).map {
        Self.entry(scheme, "s\($0)", &random)
      }
      let doubt = Certainty.Doubt(
        weights: 1 + Int64(random.next() % 5_000), marks: 1 + Int64(random.next() % 900), draws: 40,
        seed: UInt64(number), level: 8_000)
      let sample: JSONValue = [
        "scheme": scheme.json, "entries": .array(entries.map(\.json)),
        "doubt": [
          "weights": .integer(doubt.weights), "marks": .integer(doubt.marks), "draws": 40,
          "seed": .integer(Int64(number)), "level": 8_000,
        ],
      ]
      input += Data(sample.canonicalBytes) + Data("\n".utf8)
      expected.append(try Self.ours(scheme, entries, doubt))
    }
    // Through a file: a pipe to a process that ends early would end this one too.
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("xn-\(UUID()).ndjson")
    try input.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let (status, output) = WorkPlanTests.run(
      [Self.python ?? "", "-c", Self.oracle, file.path], input: Data())
    #expect(status == 0)
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(lines.count == expected.count)
    // The cases are not all alike.
    #expect(
      expected.contains { $0.contains("never") } && expected.contains { $0.contains("refused") })
    let cases = input.split(separator: UInt8(ascii: "\n"))
    for (index, (found, line)) in zip(lines, expected).enumerated() where found != line {
      Issue.record(
        "Python: \(found)\nours:   \(line)\n\(String(decoding: cases[index], as: UTF8.self))")
      break
    }
  }
}
