import Xiaoneng

extension City {
  private static let head = Principal("XN-hd", .efficiencyHead, unit: office)
  private static let tracker = Principal("XN-i1", .efficiencyOffice, unit: office)
  private static let clerk = Principal("XN-c1", .efficiencyOffice, unit: office)

  /// The government and its leaders, who are in charge of projects and mark departments.
  static func governmentFoundation(at: Instant) -> [CommandRequest] {
    let administrator = Principal("xn", .administrator)
    let names = ["林分管", "何分管", "吴分管", "郑分管", "谢分管"]
    return [
      CommandRequest(
        .register(.unitRegister(Registry.Unit("市人民政府"))), on: DossierKey(.unit, government),
        by: administrator, at: at)
    ]
      + names.enumerated().map { place, name in
        CommandRequest(
          .register(
            .personRegister(
              Registry.Officer(name, unit: Self.government, roles: [.governmentHead]))),
          on: DossierKey(.person, "ZF-l\(place + 1)"), by: administrator, at: at)
      }
  }

  /// Every command about the key projects, in the order of time. `cases` are the green channel's, with the
  /// day after which they can be named.
  func projectRequests(
    _ calendar: WorkingCalendar, cases: [(after: Day, key: DossierKey)]
  ) throws(Refusal) -> [CommandRequest] {
    var requests: [CommandRequest] = []
    for (place, plan) in projects.enumerated() {
      var life = ProjectLife(plan, place, year, calendar)
      try life.begin()
      try life.report()
      try life.occurrences(cases: cases.indices.contains(place) ? cases[place] : nil)
      try life.end()
      requests += life.requests
    }
    // Numbers are given out in the order of time: one project, one card after the other.
    return requests.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element)
  }

  /// The year of one project.
  private struct ProjectLife {
    let plan: Danzhou.PlannedProject
    let place: Int
    let year: Int
    let calendar: WorkingCalendar
    let key: DossierKey
    let unit: String
    let schedule: WorkPlan
    var dates: [WorkDates] = []
    var requests: [CommandRequest] = []
    var invested: Int64 = 0
    private var told: [String: Projects.TaskFact] = [:]
    /// Progress as last reported.
    private var reached: Int64 = 0

    init(
      _ plan: Danzhou.PlannedProject, _ place: Int, _ year: Int, _ calendar: WorkingCalendar
    ) {
      (self.plan, self.place, self.year, self.calendar) = (plan, place, year, calendar)
      let serial = String("\(10_001 + place)".dropFirst())
      key = DossierKey(.project, "ZD\(year)\(serial)")
      unit = "469003\(plan.department)00"
      let start = Day(year: year, month: 1, day: 4) ?? Day(0)
      // The plan of a works project, with as much main work as there is room for.
      let days = Int32(plan.finish.parts.year > year ? 175 : 115) + Int32(place % 5) * 4
      schedule = WorkPlan(
        start: start, finish: plan.finish,
        tasks: [
          WorkTask("A", days: 10, name: "立项"),
          WorkTask("B", days: 15, name: "用地规划", after: [WorkLink("A")]),
          WorkTask("C", days: 12, name: "工程规划", after: [WorkLink("B")]),
          WorkTask("D", days: 30, name: "招标", after: [WorkLink("A")]),
          WorkTask("E", days: 5, name: "施工许可", after: [WorkLink("C"), WorkLink("D")]),
          WorkTask("F", days: days, name: "主体工程", after: [WorkLink("E")]),
          WorkTask("G", days: 10, name: "联合验收", after: [WorkLink("F")]),
        ])
    }

    private var first: Day { schedule.start }
    private var worker: Principal { Principal(plan.department + "-h1", .handler, unit: unit) }
    private var chief: Principal { Principal(plan.department + "-hd", .organHead, unit: unit) }
    private var leader: Principal { Principal(plan.leader, .governmentHead, unit: City.government) }

    private mutating func ask(
      _ command: Projects.Command, _ actor: Principal, _ day: Day, _ minute: Int64,
      opens: Bool = false
    ) {
      requests.append(
        CommandRequest(
          .project(command), on: opens ? nil : key, by: actor,
          at: Instant(Instant(startOf: day).milliseconds + minute * 60_000)))
    }

    private func workday(_ days: Int, after day: Day) throws(Refusal) -> Day {
      try calendar.adding(days, to: day).day
    }

    // MARK: - On the list, with its schedule

    mutating func begin() throws(Refusal) {
      var intake = Projects.Intake(
        plan.name, unit: unit, leader: plan.leader,
        team: Projects.Team(
          head: plan.department + "-hd",
          members: [plan.department + "-h1", plan.department + "-h2"]),
        tracker: City.tracker.id, start: first, finish: plan.finish, investment: plan.investment,
        owner: plan.owner, account: "owner\(place + 1)",
        contact: Projects.Contact("业主联系人\(place + 1)", phone: "1880000\(1_000 + place)"),
        document: "儋办发〔\(year)〕1号")
      (intake.category, intake.greenChannel) = (plan.category, plan.isGreen)
      intake.reportFrom = try HalfMonth(of: first)
      ask(.register(intake), City.clerk, first, 540 + Int64(place), opens: true)
      dates = try schedule.schedule(in: calendar).tasks
      ask(.submitPlan(Projects.PlanSubmission(schedule)), chief, first, 660)
      ask(
        .approvePlan(Projects.PlanApproval(1, document: "儋府办函〔\(year)〕\(place + 1)号")), leader,
        try workday(1, after: first), 600)
      ask(.planInvestment(try investment()), worker, first, 720)
    }

    /// A part a month, in step with the work.
    private func investment() throws(Refusal) -> Projects.InvestmentPlan {
      var shares: [Projects.InvestmentShare] = []
      var rest = plan.investment
      // The eve of each first of a month, from February on.
      let ends = (1...11).compactMap {
        try? Day(year: year, month: $0 + 1, day: 1)?.adding(-1)
      }
      for end in ends where end < plan.finish {
        let amount = plan.investment / 10_000 * planned(by: end, drift: 0)
        let share = max(0, amount - (plan.investment - rest))
        shares.append(Projects.InvestmentShare(through: end, amount: share))
        rest -= share
      }
      shares.append(Projects.InvestmentShare(through: plan.finish, amount: rest))
      return Projects.InvestmentPlan(total: plan.investment, shares: shares)
    }

    /// How much of the work is done by `day`, in basis points, running `drift` working days behind the
    /// schedule's latest dates.
    private func planned(by day: Day, drift: Int) -> Int64 {
      var (done, all): (Int64, Int64) = (0, 0)
      for (task, dates) in zip(schedule.tasks, dates) {
        all += Int64(task.days)
        guard let start = try? workday(drift, after: dates.latestStart), start <= day,
          let eve = try? start.adding(-1), let count = try? calendar.count(after: eve, through: day)
        else { continue }
        done += min(Int64(count), Int64(task.days))
      }
      return all == 0 ? 0 : done * 10_000 / all
    }

    // MARK: - Half-month reports

    /// What has newly happened to the tasks by `day`.
    private mutating func news(by day: Day) throws(Refusal) -> [Projects.TaskFact] {
      var news: [Projects.TaskFact] = []
      for dates in dates {
        let start = max(first, try workday(plan.drift, after: dates.latestStart))
        let end = max(start, try workday(plan.drift, after: dates.latestFinish))
        guard start <= day else { continue }
        let fact = Projects.TaskFact(dates.id, started: start, finished: end <= day ? end : nil)
        guard told[dates.id] != fact else { continue }
        told[dates.id] = fact
        news.append(fact)
      }
      return news
    }

    /// What the report says. Some are slow through the summer rains, and make up for it.
    private func progress(by day: Day, _ number: Int) -> Int64 {
      let whole = planned(by: day, drift: plan.drift)
      guard place % 10 == 8, (8...16).contains(number) else { return whole }
      return max(whole * 7 / 10, reached)
    }

    mutating func report() throws(Refusal) {
      var half = try HalfMonth(of: first)
      for number in 0..<24 {
        let due = try half.due(in: calendar).day
        if place == Danzhou.neglected, Danzhou.neglectedHalves.contains(number) {
          try urge(half, number, due)
        } else {
          // One in a hundred comes two working days late, after a telephone call.
          let isLate = (place * 7 + number * 13) % 97 == 0 && number < 23
          let day = isLate ? try workday(2, after: due) : due
          if isLate {
            try call(half, due, .telephone, 1)
            var card = card(number, due)
            try card.answer()
            requests += card.requests
          }
          let progress = progress(by: due, number)
          let spent = plan.investment / 10_000 * progress
          var report = Projects.ProgressReport(
            half, progress: Int32(clamping: progress), invested: max(0, spent - invested),
            signedBy: plan.department + "-hd", tasks: try news(by: due))
          report.stage = report.tasks.contains { $0.task == "F" } ? .construction : nil
          report.next = "按计划推进"
          if plan.drift > 0 { report.problems = "征地拆迁进度滞后" }
          invested = max(invested, spent)
          reached = progress
          ask(.report(report), worker, day, 600 + Int64(place))
        }
        half = try half.next()
      }
    }

    /// What the office does on a rung, `days` working days after the report was due.
    private mutating func call(
      _ half: HalfMonth, _ due: Day, _ rung: Projects.UrgingRung, _ days: Int
    ) throws(Refusal) {
      let day = try workday(days, after: due)
      let at = Instant(Instant(startOf: day).milliseconds + 570 * 60_000)
      ask(
        .recordUrging(
          Projects.UrgingRecord(
            half, rung: rung, urgedAt: at, reached: plan.department + "-hd",
            promised: try workday(1, after: day),
            document: rung == .telephone ? "" : "儋效督〔\(year)〕\(half)号", note: "要求尽快报送")),
        City.tracker, day, 575 + Int64(rung == .accountability ? 1 : 0))
    }

    /// The card that a report gets which does not come in time.
    private func card(_ number: Int, _ due: Day) -> ReportCard {
      ReportCard(
        of: key, due: due, serial: place * 24 + number + 1, year: year, department: plan.department,
        calendar)
    }

    private mutating func urge(
      _ half: HalfMonth, _ number: Int, _ due: Day
    ) throws(Refusal) {
      var card = card(number, due)
      switch number - Danzhou.neglectedHalves.lowerBound {
      case 0: try card.goRed(isAnnulled: false)
      case 1: try card.goRed(isAnnulled: true)
      default: try card.answer()
      }
      requests += card.requests
      if number == Danzhou.neglectedHalves.lowerBound {
        try call(half, due, .telephone, 1)
        try call(half, due, .written, 3)
        try call(half, due, .onSite, 5)
        try call(half, due, .circulated, 7)
      } else {
        try call(half, due, .circulated, 1)
      }
      // The third of the quarter.
      if number == Danzhou.neglectedHalves.upperBound { try call(half, due, .accountability, 1) }
    }

    // MARK: - What happens besides

    mutating func occurrences(
      cases link: (after: Day, key: DossierKey)?
    ) throws(Refusal) {
      func date(_ month: Int, _ day: Int) throws(Refusal) -> Day {
        try calendar.nextWorkday(
          onOrAfter: Day(year: year, month: month, day: day) ?? first
        ).day
      }
      if let link {
        ask(
          .linkCase(Projects.CaseLink(link.key)), City.clerk, try workday(1, after: link.after), 620
        )
      }
      try cards(on: try date(3, 15))
      for month in [2, 5, 8, 11] {
        ask(
          .visit(
            Projects.Visit(
              day: try date(month, 8 + place % 15), by: plan.leader,
              found: "现场推进，进度\(plan.drift > 0 ? "偏慢" : "正常")")),
          leader, try date(month, 8 + place % 15), 900)
      }
      guard place % 5 == 2 else { return }
      try problem(try date(4, 10))
      if place == Danzhou.neglected { try supervision(try date(8, 20)) }
    }

    /// 发放效能监督卡50张，联系卡20份: at the seminar; some come back in May.
    private mutating func cards(on seminar: Day) throws(Refusal) {
      if place < Danzhou.supervisionCards {
        ask(.issueCard(Projects.CardIssue(.supervision)), City.clerk, seminar, 600 + Int64(place))
      }
      if place < Danzhou.contactCards {
        ask(.issueCard(Projects.CardIssue(.contact)), City.clerk, seminar, 680 + Int64(place))
      }
      guard place < Danzhou.supervisionCards, place % 4 == 0 else { return }
      let card = "JD\(year)" + String("\(100_001 + place)".dropFirst())
      let back = try workday(45, after: seminar)
      let marks = ["FG", "GT", "JS"].map {
        Projects.CardMark(
          "469003\($0)00", time: Int32(3 + place % 3), attitude: 4, fees: 5, integrity: 5)
      }
      ask(
        .returnCard(Projects.CardReturn(card, marks: marks, text: "办理时限较承诺有所缩短")),
        Principal("owner\(place + 1)", .applicant), back, 600)
      ask(.takeCard(Projects.CardTaking(card, outcome: .evidence)), City.clerk, back, 900)
    }

    /// A problem from the unit, solved after a coordination meeting, checked, struck off.
    private mutating func problem(_ day: Day) throws(Refusal) {
      let due = try workday(20, after: day)
      ask(.raiseProblem(Projects.Problem("征地补偿款未到位")), chief, day, 640)
      ask(
        .meet(
          Projects.Meeting(
            day: try workday(2, after: day), title: "重点项目推进协调会",
            document: "儋效纪〔\(year)〕\(place)号", units: ["469003FG00", "469003GT00", unit],
            decisions: [Projects.MeetingDecision("加快用地报批", unit: "469003GT00", due: due)])),
        City.clerk, try workday(2, after: day), 980)
      ask(
        .assignProblem(
          Projects.ProblemAssignment(1, unit: "469003CZ00", follower: City.tracker.id, due: due)),
        City.clerk, try workday(3, after: day), 600)
      for (number, solver) in [(Int32(1), "CZ"), (Int32(2), "GT")] {
        ask(
          .solveProblem(Projects.ProblemSolution(number, result: "已办结")),
          Principal(solver + "-hd", .organHead, unit: "469003\(solver)00"),
          try workday(15 + Int(number), after: day), 610)
        ask(
          .verifyProblem(Projects.ProblemCheck(number, passed: true)), City.tracker,
          try workday(18 + Int(number), after: day), 610)
        ask(
          .writeOffProblem(Projects.ProblemWriteOff(number)), City.head,
          try workday(19 + Int(number), after: day), 910)
      }
    }

    /// 挂牌督办 with weekly reports to its end.
    private mutating func supervision(_ day: Day) throws(Refusal) {
      ask(
        .supervise(
          Projects.Listing(
            "督〔\(year)〕1号", matter: "恢复正常报送，追回滞后工期", leader: plan.leader,
            deadline: try workday(50, after: day), document: "儋效督〔\(year)〕1号")),
        City.head, day, 600)
      var last = day
      for week in 1...8 {
        let due = try calendar.nextWorkday(onOrAfter: try day.adding(week * 7)).day
        // The week of the National Day holiday ends with the one after it.
        guard due > last else { continue }
        last = due
        ask(.reportWeekly(Projects.ListingReport("第\(week)周：施工力量已增加")), chief, due, 640)
      }
      let end = try workday(40, after: day)
      ask(.file(document(.urging, "督办情况报告", end, 1)), City.clerk, end, 600)
      ask(
        .checkSupervised(Projects.ListingCheck(passed: true, evidence: [1])), City.tracker, end, 610
      )
      ask(.endSupervision(Projects.Delisting("已恢复正常")), City.head, end, 900)
    }

    private func document(
      _ kind: Projects.ArchiveKind, _ title: String, _ day: Day, _ number: Int
    ) -> Projects.ArchiveDocument {
      Projects.ArchiveDocument(
        kind, title: plan.name + title, sender: kind == .urging ? "效能办" : plan.owner, day: day,
        hash: SHA256.hash(Array("\(key)#\(number)".utf8)), size: Int64(20_000 + number),
        type: "application/pdf")
    }

    /// What is due in the year is built, filed and closed on its last working day.
    mutating func end() throws(Refusal) {
      guard plan.finish.parts.year == year, plan.drift < 0 else { return }
      for (number, kind) in [Projects.ArchiveKind].whenFinished.enumerated() {
        ask(.file(document(kind, kind.chinese, plan.finish, number + 1)), worker, plan.finish, 720)
      }
      let built = try workday(plan.drift, after: plan.finish)
      ask(
        .complete(Projects.Completion(built, document: "验收〔\(year)〕\(place)号")), chief, plan.finish,
        730)
      ask(.close(Reason("竣工验收合格，档案齐全")), City.head, plan.finish, 900)
    }
  }
}
