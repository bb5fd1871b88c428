import Xiaoneng

extension City {
  /// The templates of the city's stages, adopted once its catalogue stands.
  func templateFoundation(at: Instant) -> [CommandRequest] {
    var seen: Set<String> = []
    return stages.map(\.template).filter { seen.insert($0.id).inserted }.map { template in
      CommandRequest(
        .register(.adoptTemplate(template.adopted)), on: DossierKey(.template, template.id),
        by: Principal("xn", .administrator), at: at)
    }
  }

  /// Cases that the year's branches are, in the place of as many ordinary ones of the same items: the account counts
  /// every case of the centre, whichever way it came in. Four branches of an item take as long as those they stand for.
  mutating func makeRoomForBranches() {
    var sums: [String: (count: Int, days: Int)] = [:]
    for stage in stages where stage.registered.parts.year == year {
      for (place, item) in stage.template.items.enumerated() where item.kind == .licence {
        sums[item.item, default: (0, 0)].count += 1
        sums[item.item, default: (0, 0)].days += stage.days(place)
      }
    }
    for place in items.indices {
      guard let sum = sums[items[place].code], sum.count > 0 else { continue }
      let mean = sum.days / sum.count
      var left = sum.count
      items[place].closedDays = items[place].closedDays.reversed().filter { days in
        guard left > 0, days == mean else { return true }
        left -= 1
        return false
      }
    }
  }

  /// Every command about the stages, in the order of time.
  func stageRequests(_ calendar: WorkingCalendar) throws(Refusal) -> [CommandRequest] {
    var requests: [CommandRequest] = []
    var given: [Int: Int] = [:]
    for plan in stages {
      let year = plan.registered.parts.year
      given[year, default: 0] += 1
      let serial = String("\(1_000_000 + (given[year] ?? 0))".dropFirst())
      var life = StageLife(
        plan: plan, key: DossierKey(.stage, "BL\(year)\(serial)"),
        project: DossierKey(.project, "ZD\(self.year)000\(plan.project + 1)"), calendar: calendar,
        away: { letters, day in self.isAway(letters, day) })
      try life.live()
      requests += life.requests
    }
    return requests.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element)
  }

  /// Whether the first handler of a department is on leave.
  private func isAway(_ letters: String, _ day: Day) -> Bool {
    departments.first { $0.letters == letters }.flatMap { leave(of: $0) }
      .map { $0.from <= day && day <= $0.through } ?? false
  }
}

/// One stage, from the form to the one delivery of all papers.
private struct StageLife {
  let plan: Danzhou.PlannedStage
  let key: DossierKey
  let project: DossierKey
  let calendar: WorkingCalendar
  let away: (String, Day) -> Bool
  var requests: [CommandRequest] = []
  /// The days on which branches were decided.
  private var ends: [String: Day] = [:]

  init(
    plan: Danzhou.PlannedStage, key: DossierKey, project: DossierKey, calendar: WorkingCalendar,
    away: @escaping (String, Day) -> Bool
  ) {
    (self.plan, self.key, self.project) = (plan, key, project)
    (self.calendar, self.away) = (calendar, away)
  }

  private var items: [Danzhou.StageItem] { plan.template.items }
  private var owner: Principal { Principal("owner\(plan.project + 1)", .applicant) }
  private var lead: Principal { officer(plan.template.lead, "w1", .window) }

  private func officer(_ letters: String, _ suffix: String, _ role: Role) -> Principal {
    Principal("\(letters)-\(suffix)", role, unit: "469003\(letters)00")
  }

  private func after(_ days: Int, _ day: Day) throws(Refusal) -> Day {
    try calendar.adding(days, to: day).day
  }

  private func number(_ kind: String, _ place: Int = 0) -> String {
    "\(kind)\(key.id)" + (place > 0 ? "-\(place)" : "")
  }

  private mutating func ask(
    _ command: Command, _ actor: Principal, _ day: Day, _ minute: Int64, on dossier: DossierKey?
  ) {
    requests.append(
      CommandRequest(
        command, on: dossier, by: actor,
        at: Instant(Instant(startOf: day).milliseconds + minute * 60_000)))
  }

  private mutating func stage(
    _ command: JointStages.Command, _ actor: Principal, _ day: Day, _ minute: Int64
  ) { ask(.stage(command), actor, day, minute, on: key) }

  mutating func live() throws(Refusal) {
    let first = plan.registered
    let name =
      Danzhou.projects.indices.contains(plan.project)
      ? Danzhou.projects[plan.project].owner : ""
    ask(
      .stage(
        .register(
          JointStages.Intake(
            plan.template.id,
            applicant: Cases.Applicant(name, phone: "1880000\(1_000 + plan.project)"),
            account: owner.id, materials: ["并联审批申请表", "项目材料"],
            project: plan.isListed ? project : nil))), owner, first, 540 + Int64(plan.project),
      on: nil)
    stage(.accept(Cases.Document(number("并受"))), lead, first, 570)
    let held = items.filter { (plan.trouble[$0.id]?.sentLate ?? 0) > 0 }
    let now = items.map(\.id).filter { id in !held.contains { $0.id == id } }
    stage(.route(JointStages.Routing(branches: held.isEmpty ? [] : now)), lead, first, 600)
    for item in held {
      let late = plan.trouble[item.id]?.sentLate ?? 0
      stage(.route(JointStages.Routing(branches: [item.id])), lead, try after(late, first), 600)
    }
    if plan.isListed {
      let day = try after(plan.visitedAfter, first)
      stage(
        .visitSite(
          JointStages.SiteVisit(found: "现场与申报材料一致", documentNumber: number("并勘"))), lead, day, 630)
    }
    for place in items.indices { try decide(place) }
    if plan.isUrged {
      let day = try after(12, first)
      stage(
        .urge(JointStages.Urging(reason: "阶段将超过承诺时限，请抓紧办理")),
        Principal("XN-c1", .efficiencyOffice, unit: City.office), day, 900)
    }
    try end()
  }

  /// The day from which the clock of a branch runs: sent, and what comes before it granted.
  private func begins(_ item: Danzhou.StageItem) throws(Refusal) -> Day {
    let sent = try after(plan.trouble[item.id]?.sentLate ?? 0, plan.registered)
    return item.after.filter { $0.mode == .finishFirst }.compactMap { ends[$0.item] }
      .reduce(sent) { max($0, $1) }
  }

  private mutating func decide(_ place: Int) throws(Refusal) {
    let item = items[place]
    let begun = try begins(item)
    let trouble = plan.trouble[item.id] ?? Danzhou.StageTrouble()
    var stops: [Pause] = []
    if trouble.stops > 0 {
      let from = try after(trouble.stopsAfter, begun)
      stops = [Pause(start: from, end: try after(trouble.stops, from))]
    }
    func day(_ used: Int) throws(Refusal) -> Day {
      let clock = LegalClock(start: begun, budget: .workingDays(Int32(used)), pauses: stops)
      return try clock.due(in: calendar).day
    }
    let days = plan.days(place)
    var end = try day(days)
    for link in item.after where link.mode == .together {
      if let other = ends[link.item] { end = max(end, other) }
    }
    ends[item.id] = end
    guard item.kind == .licence else { return try say(place, stops, begun, end) }
    let branch = DossierKey.case("\(key.id)-0\(place + 1)")
    let minute = Int64(870 + place)
    func ask(_ command: Cases.Command, _ actor: Principal, _ day: Day, _ minute: Int64) {
      self.ask(.case(command), actor, day, minute, on: branch)
    }
    let handler = officer(item.department, "h2", .handler)
    if let stop = stops.first, let until = stop.end {
      ask(
        .pause(
          Cases.PauseOrder(
            .expertReview, documentNumber: number("特", place + 1),
            notified: .workingDays(Int32(trouble.stops)))), handler, stop.start, minute)
      ask(.resume(Cases.PauseResult("评审通过")), handler, until, minute)
    }
    let short = days < 6
    let (one, two) = (short ? end : try day(days - 4), short ? end : try day(days - 2))
    let hand = away(item.department, one) ? "h2" : "h1"
    ask(
      .advance(Cases.StepResult(opinion: "拟同意")), officer(item.department, hand, .handler), one,
      minute + 10)
    ask(
      .advance(Cases.StepResult(opinion: "拟同意")), officer(item.department, "r1", .reviewer), two,
      minute + 20)
    ask(
      .decide(Cases.Ruling(.grant, documentNumber: number("决", place + 1))),
      officer(item.department, "a1", .approver), end, minute + 30)
    ask(
      .issue(
        Cases.Certificate(
          number("证", place + 1),
          validFrom: Day(year: end.parts.year, month: 12, day: 31) ?? end)), handler, end,
      minute + 40)
  }

  /// What a department says of a branch that is no case: an opinion, or what it holds in a joint review.
  private mutating func say(
    _ place: Int, _ stops: [Pause], _ begun: Day, _ end: Day
  ) throws(Refusal) {
    let item = items[place]
    let asked = officer(item.department, "h2", .handler)
    if item.kind == .meeting {
      let day = try after(2, begun)
      stage(
        .callMeeting(
          JointStages.Meeting(
            kind: .meeting, day: day, place: "市政务服务中心会议室", matter: "建设工程设计方案",
            branches: [item.id], documentNumber: number("并会"))), lead, begun, 660)
      stage(
        .holdMeeting(
          JointStages.Minutes(number: 1, present: [item.id], documentNumber: number("并纪"))), lead,
        day, 660)
    }
    if let stop = stops.first, let until = stop.end {
      stage(
        .pause(
          JointStages.Hold(item.id, cause: .applicant, documentNumber: number("并告", place + 1))),
        asked, stop.start, 675)
      stage(
        .resume(JointStages.Release(item.id, documentNumber: number("并补", place + 1))), asked,
        until, 675)
    }
    stage(
      .opine(
        JointStages.Opinion(item.id, say: .agree, documentNumber: number("并意", place + 1))), asked,
      end, 690)
  }

  /// All papers in one act, and what the owner says of each.
  private mutating func end() throws(Refusal) {
    let last = ends.values.reduce(plan.registered) { max($0, $1) }
    let day = try after(1, last)
    stage(.deliver(Cases.Service(.direct, receiver: "本人")), lead, day, 600)
    for (place, item) in items.enumerated() where item.kind == .licence {
      ask(
        .case(.rate(Cases.Rating(stars: 4 + Int32(place % 2)))), owner, day, 660 + Int64(place),
        on: .case("\(key.id)-0\(place + 1)"))
    }
    stage(.archive(Nothing()), lead, try after(5, day), 600)
  }
}
