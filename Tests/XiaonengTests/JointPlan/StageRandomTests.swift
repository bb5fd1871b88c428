import Foundation
import Testing
import Xiaoneng

/// Random stages, lived day by day by the rules of joint approval, and what must hold of all of them.
@Suite struct StageRandomTests {
  /// A stage with its course: limits, links of both modes, pauses, late routing, early and late decisions.
  static func stage(_ random: inout SplitMix64) -> JointStages.Stage {
    func pick(_ range: ClosedRange<Int>) -> Int {
      range.lowerBound + Int(random.next() % UInt64(range.count))
    }
    let count = pick(1...9)
    var stage = JointStages.Stage(items: [])
    for place in 0..<count {
      var item = JointStages.Item(
        "I\(place)", department: "部门\(pick(0...5))", limit: .workingDays(Int32(pick(0...9))))
      for before in 0..<place where pick(0...2) == 0 {
        item.after.append(
          JointStages.Link("I\(before)", mode: pick(0...2) == 0 ? .together : .finishFirst))
      }
      stage.items.append(item)
    }
    live(&stage, pick)
    // The list is mixed, so that its order says nothing.
    for place in stage.items.indices.reversed() { stage.items.swapAt(place, pick(0...place)) }
    return stage
  }

  /// Decides every item on some day that the rules allow.
  private static func live(_ stage: inout JointStages.Stage, _ pick: (ClosedRange<Int>) -> Int) {
    for item in stage.items {
      func latest(_ mode: JointStages.Link.Mode) -> Int {
        item.after.filter { $0.mode == mode }.compactMap { stage.actual[$0.item].map(Int.init) }
          .max() ?? 0
      }
      guard case .workingDays(let limit) = item.limit else { continue }
      var start = latest(.finishFirst)
      if pick(0...3) == 0 {
        let routed = max(0, start + pick(-2...4))
        stage.routedOn[item.id] = Int32(routed)
        start = max(start, routed)
      }
      // So many days of work, between pauses.
      var day = start
      var left = max(0, Int(limit) + pick(-3...5))
      var pauses: [JointStages.Pause] = []
      while left > 0 {
        if pauses.count < 2, pick(0...7) == 0 {
          let cause = pick(0...1) == 0 ? "申请人" : "特别程序"
          let length = pick(1...4)
          pauses.append(
            JointStages.Pause(
              item: item.id, from: Int32(day + 1), through: Int32(day + length), cause: cause))
          day += length
        }
        day += 1
        left -= 1
      }
      stage.pauses += pauses
      stage.actual[item.id] = Int32(max(day, latest(.together)))
    }
  }

  private static func limit(_ item: JointStages.Item) -> Int32 {
    if case .workingDays(let days) = item.limit { days } else { 0 }
  }

  @Test func `the invariants of a joint stage hold over ten thousand random ones`() throws {
    let seed: UInt64 = 14
    var random = SplitMix64(seed: seed)
    print("joint stages: seed \(seed)")
    let routed = day("2012-08-01")
    for round in 0..<10_000 {
      let stage = Self.stage(&random)
      let plan = try stage.plan(from: routed, in: .china)
      let planned = Dictionary(uniqueKeysWithValues: plan.items.map { ($0.id, $0) })
      for item in stage.items {
        guard let row = planned[item.id] else { continue }
        for link in item.after {
          guard let before = planned[link.item] else { continue }
          switch link.mode {
          // 1. Nothing that follows begins before what it follows is decided.
          case .finishFirst: #expect(row.day - Self.limit(item) >= before.day, "\(round)")
          // 2. Nothing that is decided together is decided before its precondition.
          case .together: #expect(row.day >= before.day, "\(round)")
          }
          #expect(row.slack >= 0 && before.day + before.slack <= row.day + row.slack)
        }
        // Its clock runs from routing: no wait but for what it follows.
        if item.after.allSatisfy({ $0.mode == .together }) {
          let waits = item.after.compactMap { planned[$0.item]?.day }.max() ?? 0
          #expect(row.day == max(Self.limit(item), waits), "\(round)")
        }
        // A decision before its precondition is refused.
        try Self.checkOrder(stage, item, routed)
      }
      let shares = try stage.shares(from: routed, in: .china)
      let windows = try stage.windows(from: routed, in: .china)
      // 6. The shares add up, and so do the days.
      let sum = shares.shares.reduce(Fraction(0)) { $0 + $1.days }
      #expect(sum == Fraction(Int64(shares.actual - shares.planned)), "\(round)")
      #expect(shares.delay == shares.actual - shares.planned)
      #expect(shares.days.reduce(0) { $0 + $1.slip } == shares.delay, "\(round)")
      #expect(shares.shares.allSatisfy { $0.days != Fraction(0) })
      #expect(shares.planned == plan.days && shares.actual == stage.actual.numbers.values.max())
      try Self.checkCharges(stage, windows, round)
      // 7. Due by the earlier of the promise and the limit of joint handling, however it went.
      let promise = 1 + Int32(random.next() % 60)
      let due = try JointStages.Stage.due(
        accepted: routed, promise: .workingDays(promise), under: .danzhou2011, in: .china
      ).day
      #expect(
        try WorkingCalendar.china.count(after: routed, through: due) == Int(min(promise, 45)))
    }
  }

  /// Each charge says what was so on its day.
  private static func checkCharges(
    _ stage: JointStages.Stage, _ windows: [StageWindow], _ round: Int
  ) throws {
    let items = Dictionary(uniqueKeysWithValues: stage.items.map { ($0.id, $0) })
    for window in windows {
      #expect(!window.charges.isEmpty, "\(round)")
      for charge in window.charges {
        guard let item = items[charge.item], let decided = stage.actual[item.id] else { continue }
        let ready =
          item.after.filter { $0.mode == .finishFirst }.compactMap { stage.actual[$0.item] }.max()
          ?? 0
        let start = max(ready, stage.routedOn[item.id] ?? 0)
        let isPaused = stage.pauses.contains {
          $0.item == item.id && $0.from <= window.day && window.day <= $0.through
        }
        switch charge.reason {
        case .paused: #expect(isPaused && start < window.day, "\(round)")
        case .over:
          #expect(!isPaused && start < window.day && window.day <= decided, "\(round)")
          #expect(charge.party == item.department)
        // 4. Ready and not routed is the lead's, never the department's.
        case .unrouted:
          #expect(ready < window.day && window.day <= start, "\(round)")
          #expect(charge.party == JointStages.Stage.lead)
        case .decided: #expect(window.slip < 0 && decided == window.day, "\(round)")
        }
      }
    }
  }

  private static func checkOrder(
    _ stage: JointStages.Stage, _ item: JointStages.Item, _ routed: Day
  ) throws {
    guard let before = item.after.compactMap({ stage.actual[$0.item] }).max(), before > 0 else {
      return
    }
    var wrong = stage
    wrong.actual[item.id] = before - 1
    wrong.pauses.removeAll { $0.item == item.id }
    wrong.routedOn[item.id] = nil
    for other in stage.items where other.after.contains(where: { $0.item == item.id }) {
      wrong.pauses.removeAll { $0.item == other.id }
    }
    #expect(
      refusal { () throws(Refusal) in try wrong.shares(from: routed, in: .china) } == .badRegister)
  }

  // MARK: - Against an independent reckoning

  static let hasPython =
    WorkPlanTests.run(["python3", "-c", "import fractions"], input: Data()).status == 0

  /// Written from the rule alone: no order of items, no states kept from day to day, everything looked up anew
  /// from the course; slips are charged by asking whose standstill would have saved the day.
  private static let oracle = """
    import json, sys
    from fractions import Fraction
    from functools import lru_cache
    sys.setrecursionlimit(10000)
    for line in sys.stdin:
        stage = json.loads(line)
        items = {i["id"]: i for i in stage["items"]}
        names = [i["id"] for i in stage["items"]]
        limit = {n: int(items[n]["limit"][:-2]) for n in names}
        fs = {n: [l["item"] for l in items[n].get("after", []) if l.get("mode", "FS") == "FS"] for n in names}
        j6 = {n: [l["item"] for l in items[n].get("after", []) if l.get("mode", "FS") == "J6"] for n in names}
        real, sent = stage.get("actual", {}), stage.get("routedOn", {})
        stops = {n: {} for n in names}
        for p in stage.get("pauses", []):
            for d in range(p["from"], p["through"] + 1):
                stops[p["item"]].setdefault(d, []).append(p["cause"])
        @lru_cache(None)
        def fin(n):
            return max([max([fin(p) for p in fs[n]], default=0) + limit[n]] + [fin(p) for p in j6[n]])
        plan = max(fin(n) for n in names)
        ready = {n: max([real[p] for p in fs[n]], default=0) for n in names}
        begun = {n: max(ready[n], sent.get(n, 0)) for n in names}
        def used(n, d):
            return sum(1 for x in range(begun[n] + 1, d + 1) if x not in stops[n])
        def project(d):
            own, end, can = {}, {}, {}
            def look(n):
                if n in end: return end[n]
                if real[n] <= d:
                    own[n] = end[n] = real[n]
                    return end[n]
                if begun[n] <= d:
                    own[n] = d + max(limit[n] - used(n, d), 0)
                else:
                    can[n] = max([look(p) for p in fs[n]] + [sent[n] if sent.get(n, 0) <= d else d] if n in sent
                                 else [look(p) for p in fs[n]] + [0])
                    own[n] = can[n] + limit[n]
                end[n] = max([own[n]] + [look(p) for p in j6[n]])
                return end[n]
            return max(look(n) for n in names), own, end, can
        before, shares, protocol = plan, {}, []
        for d in range(0, max(real.values()) + 1):
            now, own, end, can = project(d)
            slip, before = now - before, now
            if slip == 0: continue
            if slip < 0:
                found = [items[n]["department"] for n in names if real[n] == d]
            else:
                todo, reached = [n for n in names if end[n] == now], set()
                blame = {}
                while todo:
                    n = todo.pop()
                    if n in reached or real[n] < d: continue
                    reached.add(n)
                    todo += [p for p in j6[n] if end[p] == end[n]]
                    if own[n] != end[n]: continue
                    if begun[n] < d:
                        if d in stops[n]: blame[n] = stops[n][d]
                        elif used(n, min(d, real[n])) > limit[n] and all(real[p] < d for p in j6[n]):
                            blame[n] = [items[n]["department"]]
                    else:
                        at = d if begun[n] == d else can[n]
                        todo += [p for p in fs[n] if end[p] == at]
                        if ready[n] < d <= sent.get(n, 0): blame[n] = ["牵头部门"]
                found = [x for n in names if n in blame for x in blame[n]]
            parties = list(dict.fromkeys(found))
            protocol.append("%d %+d %s" % (d, slip, ",".join(parties)))
            for p in parties: shares[p] = shares.get(p, 0) + Fraction(slip, len(parties))
        assert sum(shares.values()) == max(real.values()) - plan
        print(plan, max(real.values()), ";".join("%s %s" % (p, s) for p, s in shares.items() if s),
            ";".join(protocol), sep="|")
    """

  @Test(.enabled(if: hasPython, "python3 is not there"))
  func `a thousand random stages agree with an independent reckoning, day by day`() throws {
    let seed: UInt64 = 143
    var random = SplitMix64(seed: seed)
    print("joint stages against python3: seed \(seed)")
    var input = Data()
    var expected: [String] = []
    for _ in 0..<1_000 {
      let stage = Self.stage(&random)
      let shares = try stage.shares(from: day("2012-08-01"), in: .china)
      input += Data(stage.json.canonicalBytes) + Data("\n".utf8)
      let parts = shares.shares.map { "\($0.party) \($0.days.text)" }.joined(separator: ";")
      let days = shares.days.map { row in
        "\(row.day) \(row.slip > 0 ? "+" : "")\(row.slip) \(row.parties.joined(separator: ","))"
      }
      expected.append("\(shares.planned)|\(shares.actual)|\(parts)|\(days.joined(separator: ";"))")
    }
    let (status, output) = WorkPlanTests.run(
      ["env", "PYTHONIOENCODING=utf-8", "python3", "-c", Self.oracle], input: input)
    #expect(status == 0)
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(lines.count == expected.count)
    for (found, line) in zip(lines, expected) where found != line {
      Issue.record("python: \(found)\nours:   \(line)")
      break
    }
  }
}
