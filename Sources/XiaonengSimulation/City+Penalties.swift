import Xiaoneng

extension City {
  /// One penalty case of the plan.
  struct PlannedPenalty: Sendable {
    var found: Day
    /// The letters of the department that punishes.
    var department: String
    var benchmark: String
    var facts: [PenaltyMeasure] = []
    var weighed: [PenaltyMeasure] = []
    var share: Int64 = 5_000
    var circumstances: [Circumstance.Kind] = []
    /// Whether the subject asks for a hearing.
    var asks = false
    /// Calendar days after service until the fine is paid.
    var paysAfter = 10
  }

  /// 市国税局、工商局还将行政处罚在网上进行，由电子系统自动生成行政处罚结果: the account names the two, and no
  /// figures. Returns filed late at the tax office, trading without a licence at the market's.
  static let danzhouPenalties: [PlannedPenalty] = {
    let tax: [(String, Int64, Int64)] = [
      ("2012-02-20", 4, 800), ("2012-03-19", 45, 2_500), ("2012-04-16", 12, 5_000),
      ("2012-05-21", 120, 4_000), ("2012-07-16", 60, 5_000), ("2012-09-17", 20, 500),
    ]
    let market: [(String, [Circumstance.Kind], Int64, Bool, Int)] = [
      ("2012-03-06", [.harmReduced], 4_000, false, 10), ("2012-04-10", [], 2_500, false, 12),
      ("2012-05-15", [.repeated], 3_000, true, 14),
      ("2012-06-12", [.merit, .repeated], 5_000, false, 8),
      ("2012-08-14", [.merit], 9_000, false, 25),
    ]
    var plans: [PlannedPenalty] = []
    for (text, late, share) in tax {
      guard let found = Day(text) else { continue }
      plans.append(
        PlannedPenalty(
          found: found, department: "GW", benchmark: "tax.lateFiling",
          facts: [PenaltyMeasure("daysLate", late)], share: share))
    }
    for (text, kinds, heavy, asks, pays) in market {
      guard let found = Day(text) else { continue }
      plans.append(
        PlannedPenalty(
          found: found, department: "GS", benchmark: "market.unlicensed",
          weighed: [PenaltyMeasure("amount", heavy), PenaltyMeasure("duration", heavy)],
          circumstances: kinds, asks: asks, paysAfter: pays))
    }
    return plans.sorted { $0.found < $1.found }
  }()

  /// Every command about the penalties, in the order of time.
  func penaltyRequests(_ calendar: WorkingCalendar) throws(Refusal) -> [CommandRequest] {
    var requests: [CommandRequest] = []
    var given: [Int: Int] = [:]
    for (place, plan) in penalties.enumerated() {
      let year = plan.found.parts.year
      given[year, default: 0] += 1
      let serial = String("\(1_000_000 + (given[year] ?? 0))".dropFirst())
      let life = PenaltyLife(
        plan: plan, place: place, key: DossierKey(.penalty, "CF\(year)\(serial)"),
        calendar: calendar)
      requests += try life.requests()
    }
    return requests.sorted { $0.at < $1.at }
  }
}

/// From the finding to the close of one case.
private struct PenaltyLife {
  let plan: City.PlannedPenalty
  let place: Int
  let key: DossierKey
  let calendar: WorkingCalendar

  private var unit: String { "469003\(plan.department)00" }

  private func actor(_ suffix: String, _ role: Role) -> Principal {
    Principal("\(plan.department)-\(suffix)", role, unit: unit)
  }
  private var officer: Principal { actor("h1", .handler) }
  private var subject: Principal { Principal("cf\(place + 1)", .applicant) }

  private func ask(
    _ command: Penalties.Command, _ actor: Principal, _ day: Day, _ minute: Int64,
    on dossier: DossierKey?
  ) -> CommandRequest {
    let at = Instant(Instant(startOf: day).milliseconds + minute * 60_000)
    return CommandRequest(.penalty(command), on: dossier, by: actor, at: at)
  }

  private func after(_ days: Int, _ day: Day) throws(Refusal) -> Day {
    try calendar.adding(days, to: day).day
  }

  /// What the library proposes: the amount that will be paid.
  private func proposal() throws(Refusal) -> DiscretionProposal {
    guard let rule = PenaltyRules.before2021.benchmark(plan.benchmark, on: plan.found) else {
      throw Refusal(.benchmarkUnknown, field: plan.benchmark)
    }
    var question = DiscretionQuestion(
      plan.circumstances.map { Circumstance($0, evidence: ["现场笔录"]) })
    (question.facts, question.weighed, question.share) = (plan.facts, plan.weighed, plan.share)
    return try rule.propose(question, under: .before2021)
  }

  func requests() throws(Refusal) -> [CommandRequest] {
    let proposal = try proposal()
    let number = place + 1
    var opening = Penalties.Opening(
      plan.benchmark, by: Cases.Applicant("当事人甲\(number)", phone: "1891000\(1_000 + place)"),
      fact: "现场检查发现的情况，第\(number)件", committed: plan.found, discovered: plan.found,
      officers: [officer.id, "\(plan.department)-h2"])
    opening.account = subject.id
    var requests = [ask(.open(opening), officer, plan.found, 540, on: nil)]
    for (index, kind) in plan.circumstances.enumerated() {
      requests.append(
        ask(
          .circumstance(Penalties.CircumstanceFound(kind, evidence: ["现场笔录"])), officer, plan.found,
          550 + Int64(index), on: key))
    }
    requests.append(
      ask(
        .propose(
          Penalties.Calculation(facts: plan.facts, weighed: plan.weighed, share: plan.share)),
        officer,
        plan.found, 570, on: key))
    var decided = plan.found
    var decider = officer
    if !proposal.onTheSpot {
      requests.append(
        ask(.notify(Penalties.Notification("罚告\(number)号")), officer, plan.found, 580, on: key))
      if plan.asks { requests += try hearing(number) }
      decided = try after(plan.asks ? 16 : 5, plan.found)
      decider = actor("hd", .organHead)
    }
    requests.append(
      ask(
        .approve(Penalties.Approval(.punish, documentNumber: "罚\(number)号")), decider, decided, 600,
        on: key))
    let served = proposal.onTheSpot ? decided : try after(3, decided)
    requests.append(
      ask(.serve(Cases.Service(.direct, receiver: "本人")), officer, served, 630, on: key))
    let paid = try served.adding(plan.paysAfter)
    return requests + (try paying(proposal.fine, served, paid, number))
  }

  private func hearing(_ number: Int) throws(Refusal) -> [CommandRequest] {
    let day = try after(12, plan.found)
    return [
      ask(.askHearing(Penalties.HearingWish()), subject, try after(1, plan.found), 560, on: key),
      ask(
        .callHearing(
          Penalties.HearingCall(
            on: day, at: "局三楼会议室", chair: "\(plan.department)-r1", documentNumber: "听通\(number)号")),
        officer, try after(2, plan.found), 570, on: key),
      ask(
        .hear(Penalties.HearingMinutes("当事人承认事实，请求从轻", documentNumber: "听录\(number)号")),
        actor("r1", .reviewer), day, 600, on: key),
    ]
  }

  private func paying(
    _ fine: Int64, _ served: Day, _ paid: Day, _ number: Int
  ) throws(Refusal) -> [CommandRequest] {
    // Fifteen days, and on to a working day; then 3 % a day.
    let due = try LegalClock(start: served, budget: .calendarDays(15)).due(in: calendar).day
    let late = max(0, Int64(paid - due))
    let charge = try DiscretionRule.lateCharge(fine, days: late)
    let receipt = Penalties.Payment(fen: fine + charge, receiptNumber: "缴\(number)号")
    return [
      ask(.pay(receipt), officer, paid, 600, on: key),
      ask(.close(Penalties.Closing(.paid)), officer, paid, 660, on: key),
    ]
  }
}
