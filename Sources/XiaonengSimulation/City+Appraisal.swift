import Xiaoneng

extension City {
  /// The year's appraisal 年度考评.
  public static let appraisal = DossierKey(.appraisal, "2012")

  /// The government 市人民政府, whose leaders mark, decide and answer.
  static let government = "469003ZF00"
  private static let opener = Principal("XN-hd", .efficiencyHead, unit: office)
  private static let recorder = Principal("XN-i1", .efficiencyOffice, unit: office)
  private static let leaders = (1...5).map {
    Principal("ZF-l\($0)", .governmentHead, unit: government)
  }
  private static let panel = (1...5).map { Principal("XN-p\($0)", .efficiencyOffice, unit: office) }

  /// The panel 考核组.
  static func panelFoundation(at: Instant) -> [CommandRequest] {
    panel.map { actor in
      CommandRequest(
        .register(
          .personRegister(Registry.Officer("考核组成员", unit: actor.unit, roles: [actor.role]))),
        on: DossierKey(.person, actor.id), by: Principal("xn", .administrator), at: at)
    }
  }

  /// What people hand in over the year, the ballot, and the scores: everything but what is decided on them.
  ///
  /// The marks are made up, the same on every machine; what the system knows comes from the year's own cases
  /// and complaints.
  func appraisalRequests() -> [CommandRequest] {
    guard appraises, let first = Day(year: year, month: 1, day: 4),
      let last = Day(year: year, month: 12, day: 31)
    else { return [] }
    var draft = AppraisalDraft(year: year, last: last)
    draft.ask(.open(opening(last)), Self.opener, first, 540)
    for (place, department) in departments.enumerated() {
      inspect(department, place, &draft)
      yearEnd(department, &draft)
    }
    ballot(&draft)
    draft.ask(.compute(Appraisals.Order()), Self.recorder, draft.day(1, 7), 540)
    return draft.requests.sorted { $0.at < $1.at }
  }

  private func opening(_ last: Day) -> Appraisals.Opening {
    Appraisals.Opening(
      "\(year)年度机关绩效考评", from: Day(year: year, month: 1, day: 1) ?? last, through: last,
      evidenceThrough: Day(year: year + 1, month: 1, day: 4) ?? last,
      schemeName: "danzhou.six@1", subjects: departments.map { Appraisals.Subject($0.code) })
  }

  /// 日常督查: surprise checks through the year, with what they found.
  private func inspect(
    _ department: Danzhou.Department, _ place: Int, _ draft: inout AppraisalDraft
  ) {
    for (month, deduction) in [(3, "late"), (6, "empty"), (9, "caught"), (11, "late")]
    where draft.random.next() % 4 == 0 {
      let found = draft.day(month, 12 + place % 5)
      draft.ask(
        .fault(
          Appraisals.Finding(
            department.code, deduction, count: 1 + Int64(draft.random.next() % 3),
            reason: "效能督查发现", document: "督查\(month)月第\(place + 1)号", on: found)),
        Self.recorder, found, 960)
    }
  }

  /// 年终考核、领导评议: what the office and each leader give, on December's last days.
  private func yearEnd(_ department: Danzhou.Department, _ draft: inout AppraisalDraft) {
    let day = draft.day(12, 24)
    let level = 7_600 + Int64(draft.random.next() % 2_200)
    func about() -> Int64 { min(10_000, level + Int64(draft.random.next() % 500)) }
    func mark(_ factor: String, _ method: String, _ mark: Int64, by actor: Principal) {
      draft.ask(
        .mark(
          Appraisals.Mark(
            department.code, factor, method, mark, document: "\(year)年考评表", on: day)),
        actor, day, 600)
    }
    mark("f1", "yearEnd", about(), by: Self.recorder)
    mark("f2", "daily", 10_000, by: Self.recorder)
    mark("f3", "yearEnd", about(), by: Self.recorder)
    mark("f4", "daily", about(), by: Self.recorder)
    draft.ask(
      .mark(
        Appraisals.Mark(
          department.code, "f1", "daily", nil,
          measures: [AppraisalEntry.Measure("test", about(), of: 10_000)], document: "业务测试成绩单",
          on: day)), Self.recorder, day, 660)
    for leader in Self.leaders {
      mark("f3", "leaders", about(), by: leader)
      mark("f4", "leaders", about(), by: leader)
    }
  }

  /// 民主测评: five leaders, a handler of each department, a panel of five; all but two of the staff come.
  private func ballot(_ draft: inout AppraisalDraft) {
    let rolls = [
      Appraisals.BallotRoll("leaders", voters: Self.leaders.map(\.id)),
      Appraisals.BallotRoll("staff", voters: departments.map { $0.letters + "-h1" }),
      Appraisals.BallotRoll("panel", voters: Self.panel.map(\.id)),
    ]
    draft.ask(
      .openBallot(Appraisals.BallotOpening(closes: draft.day(12, 14), groups: rolls)),
      Self.recorder,
      draft.day(12, 10), 540)
    var urns: [Appraisals.BallotUrn] = []
    for roll in rolls {
      let coming = roll.group == "staff" ? Array(roll.voters.dropLast(2)) : roll.voters
      for voter in coming {
        draft.ask(.signIn(Appraisals.BallotSignature(voter)), Self.recorder, draft.day(12, 13), 600)
      }
      let sheets = coming.map { _ in
        Appraisals.BallotSheet(
          departments.map { _ in [1, 1, 1, 1, 1, 2, 2, 2, 3, 0][Int(draft.random.next() % 10)] })
      }
      urns.append(Appraisals.BallotUrn(roll.group, sheets: sheets))
    }
    draft.ask(
      .countBallots(Appraisals.BallotCount(urns: urns, witnesses: ["XN-p1", "ZF-l1"])),
      Self.recorder,
      draft.day(12, 17), 540)
  }

  /// What is decided on the results as they were proposed, and the publication.
  func appraisalDecisions(on view: Appraisals.View) -> [CommandRequest] {
    let grades = Scheme.builtIn("danzhou.six@1")?.grades ?? []
    var draft = AppraisalDraft(year: year, last: view.through)
    for (place, row) in view.rows.enumerated() {
      guard let grade = grades.first(where: { $0.id == row.grade }) else { continue }
      draft.ask(
        .decide(
          Appraisals.Decision(
            row.subject, coefficient: grade.coefficient, eligible: grade.isEligible,
            measures: row.proposals, documentNumber: "考决〔\(year)〕\(place + 1)号")),
        Self.opener, draft.day(1, 8), 600)
    }
    draft.ask(
      .publish(Appraisals.Publication("效能通报〔\(year + 1)〕1号")), Self.opener, draft.day(1, 9), 600)
    return draft.requests
  }

  /// Who reads the results before they are published.
  static let appraisalReader = opener
}

/// Commands of an appraisal as they are put together.
private struct AppraisalDraft {
  var year: Int
  var last: Day
  var requests: [CommandRequest] = []
  var random = SplitMix64(seed: 2012)

  /// A day of the year; January's are of the next, when the year is reckoned.
  func day(_ month: Int, _ day: Int) -> Day {
    Day(year: month == 1 ? year + 1 : year, month: month, day: day) ?? last
  }

  mutating func ask(_ command: Appraisals.Command, _ actor: Principal, _ day: Day, _ minute: Int64)
  {
    let at = Instant(Instant(startOf: day).milliseconds + minute * 60_000)
    requests.append(CommandRequest(.appraisal(command), on: City.appraisal, by: actor, at: at))
  }
}
