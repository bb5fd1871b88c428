extension Project {
  /// What the facts of the project are worth on the six ones (“六个一”考评): marks for ``Scheme/sixOnes``.
  ///
  /// 重点项目管理规定: ① record and milestones, ② visits of the leader and problems solved in time, ③ reports on time,
  /// ④ the team and its meetings, ⑤ progress against the schedule, less ten for every task that slipped more
  /// than ten working days, ⑥ problems struck off and weekly reports that came. Where there is nothing to
  /// judge by — no problem, no report due — the part counts in full: nothing was missed.
  func scoreEntry(number: String, in context: Context) -> AppraisalEntry {
    let ones = sixOnes(in: context)
    let found = judgement(in: context)
    let ledger = DossierKey(.project, number).description
    var entry = AppraisalEntry(number, name: name)
    func mark(_ factor: String, _ value: Int64) {
      entry.marks.append(
        .init(factor, "daily", min(max(value, 0), 10_000), evidence: [ledger]))
    }
    func holds(_ one: Projects.One) -> Bool { ones.contains { $0.one == one && $0.holds } }
    func half(_ a: Int64, _ b: Int64) -> Int64 { (a + b) / 2 }

    mark("project", half(holds(.project) ? 10_000 : 0, plan == nil ? 0 : 10_000))
    let settled = problems.filter { $0.stage.rawValue >= Problem.Stage.solved.rawValue }
    let inTime = Self.rate(
      settled.count { !$0.wasLate },
      of: settled.count + problems.count { $0.isFaulted && $0.stage == .assigned })
    // A visit a quarter is enough 每季度至少调研一次.
    let quarters = max(1, Int(context.day - registered) / 91)
    mark("leader", half(Self.rate(min(Int(leaderVisits), quarters), of: quarters), inTime))
    let tally = tally()
    mark("unit", Self.rate(Int(tally.onTime), of: Int(tally.due)))
    mark(
      "team",
      half(holds(.team) ? 10_000 : 0, Self.rate(min(Int(meetings), quarters), of: quarters)))
    let ratio = found.planned > 0 ? Int64(progress) * 10_000 / Int64(found.planned) : 10_000
    mark("plan", plan == nil ? 0 : ratio)
    let slipped = slipped(found, by: 10, context)
    if slipped > 0 {
      entry.faults.append(
        .init("slipped", Int64(slipped), factors: ["plan"], evidence: [ledger]))
    }
    mark(
      "end",
      half(
        Self.rate(problems.count { $0.stage == .writtenOff }, of: problems.count),
        Self.rate(Int(weeklies), of: Int(weeklies) + Int(weekliesMissed))))
    return entry
  }

  /// A part of a whole in hundredths of a point; all of them where there is no whole.
  private static func rate(_ part: Int, of whole: Int) -> Int64 {
    share(Int64(part), of: Int64(whole)) ?? 10_000
  }

  /// How many tasks are forecast more than `days` working days late.
  private func slipped(_ found: ProjectJudgement, by days: Int, _ context: Context) -> Int {
    (found.schedule?.tasks ?? []).count { dates in
      facts[dates.id]?.finished == nil
        && (try? context.calendar.count(
          after: dates.latestFinish, through: dates.earliestFinish)) ?? 0 > days
    }
  }

  /// Half-month reports so far.
  func tally() -> Projects.ReportTally {
    var tally = Projects.ReportTally()
    for period in periods where period.filed != nil || period.missed != nil {
      tally.due += 1
      if period.filed != nil { tally.filed += 1 }
      if period.missed != nil { tally.missed += 1 } else { tally.onTime += 1 }
    }
    tally.inRow = missedInRow(before: next)
    return tally
  }
}
