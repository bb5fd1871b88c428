import Xiaoneng

extension City {
  /// One complaint of the plan.
  struct PlannedComplaint: Sendable {
    var received: Day
    var category: String
    /// The letters of the department complained about.
    var department: String
    var finding: Complaints.Finding
    var identity: Complaints.Identity
  }

  /// The account's complaints: eleven in 2011, of which one is closed in January, and four in 2012; about
  /// school fees, 吃拿卡要 and 不作为.
  static let danzhouComplaints: [PlannedComplaint] = {
    let days = [
      "2011-04-18", "2011-05-16", "2011-06-08", "2011-06-27", "2011-07-18", "2011-08-10",
      "2011-09-05", "2011-09-26", "2011-10-24", "2011-11-14", "2011-12-20", "2012-02-13",
      "2012-04-16", "2012-07-09", "2012-09-10",
    ]
    let matters = [
      ("schoolFees", "JY", Complaints.Finding.substantiated), ("extortion", "GT", .partly),
      ("inaction", "JS", .substantiated), ("schoolFees", "JY", .unfounded),
      ("extortion", "GA", .unverifiable),
    ]
    let identities: [Complaints.Identity] = [.realName, .confidential, .anonymous]
    return days.enumerated().compactMap { place, text in
      guard let received = Day(text) else { return nil }
      let (category, department, finding) = matters[place % matters.count]
      return PlannedComplaint(
        received: received, category: category, department: department, finding: finding,
        identity: identities[place % identities.count])
    }
  }()

  /// The efficiency office's unit 效能办.
  static let office = "469003XN00"
  private static let clerk = Principal("XN-c1", .efficiencyOffice, unit: office)
  private static let head = Principal("XN-hd", .efficiencyHead, unit: office)
  private static let investigator = Principal("XN-i1", .efficiencyOffice, unit: office)

  /// The office and its people.
  static func officeFoundation(at: Instant) -> [CommandRequest] {
    let administrator = Principal("xn", .administrator)
    let unit = CommandRequest(
      .register(.unitRegister(Registry.Unit("机关效能建设办公室"))), on: DossierKey(.unit, office),
      by: administrator, at: at)
    return [unit]
      + [(clerk, "赵接听"), (head, "邓主任"), (investigator, "吴监察")].map { actor, name in
        CommandRequest(
          .register(.personRegister(Registry.Officer(name, unit: office, roles: [actor.role]))),
          on: DossierKey(.person, actor.id), by: administrator, at: at)
      }
  }

  /// Every command about the complaints, in the order of time, with a table published each January.
  func complaintRequests(_ calendar: WorkingCalendar) throws(Refusal) -> [CommandRequest] {
    var requests: [CommandRequest] = []
    var given: [Int: Int] = [:]
    for (place, plan) in complaints.enumerated() {
      let year = plan.received.parts.year
      given[year, default: 0] += 1
      let serial = String("\(1_000_000 + (given[year] ?? 0))".dropFirst())
      requests += try life(
        of: plan, place, DossierKey(.complaint, "TS\(year)\(serial)"), calendar)
    }
    for year in Set(given.keys).sorted() {
      guard let first = Day(year: year, month: 1, day: 1),
        let last = Day(year: year, month: 12, day: 31)
      else { continue }
      let day = try calendar.adding(1, to: last).day
      requests.append(
        CommandRequest(
          .bulletin(.issue(Complaints.BulletinOrder(from: first, through: last))),
          on: DossierKey(.bulletin, "\(year)"), by: Self.clerk, at: Self.moment(day, 540)))
    }
    return requests.sorted { $0.at < $1.at }
  }

  private static func moment(_ day: Day, _ minute: Int64) -> Instant {
    Instant(Instant(startOf: day).milliseconds + minute * 60_000)
  }

  /// From the telephone to the public in some twenty working days.
  private func life(
    of plan: PlannedComplaint, _ place: Int, _ key: DossierKey, _ calendar: WorkingCalendar
  ) throws(Refusal) -> [CommandRequest] {
    var requests: [CommandRequest] = []
    let seconds = Int32(4 + place % 9)
    let unit = "469003\(plan.department)00"
    func after(_ days: Int) throws(Refusal) -> Day {
      try calendar.adding(days, to: plan.received).day
    }
    func ask(
      _ command: Complaints.Command, _ actor: Principal, _ day: Day, _ minute: Int64,
      on dossier: DossierKey?
    ) {
      requests.append(
        CommandRequest(
          .complaint(command), on: dossier, by: actor, at: Self.moment(day, minute)))
    }
    requests.append(
      CommandRequest(
        .hotline(.record(Complaints.HotlineCall(seconds: seconds, ticket: key))),
        on: DossierKey(.hotline, plan.received.description), by: Self.clerk,
        at: Self.moment(plan.received, 595)))
    var intake = Complaints.Intake(
      plan.category, fact: Complaints.Fact("来电反映的情况，第\(place + 1)件"),
      complainant: plan.identity == .anonymous
        ? nil : Complaints.Complainant("投诉人甲\(place + 1)", phone: "1890000\(1_000 + place)"),
      identity: plan.identity, channel: .telephone, unit: unit)
    intake.answeredAfter = seconds
    ask(.register(intake), Self.clerk, plan.received, 600, on: nil)
    ask(.submit(Complaints.Submission(Self.head.id)), Self.clerk, plan.received, 960, on: key)
    ask(
      .accept(Complaints.Acceptance(.own, unit: "", officers: [Self.investigator.id])), Self.head,
      try after(1), 560, on: key)
    ask(
      .askExplanation(
        Complaints.ExplanationRequest(
          "请说明所反映的情况", replyBy: try after(7), documentNumber: "效能函\(place + 1)号")),
      Self.investigator, try after(2), 600, on: key)
    ask(
      .explain(Complaints.UnitExplanation(1, text: "情况说明")),
      Principal(plan.department + "-hd", .organHead, unit: unit), try after(6), 600, on: key)
    ask(
      .report(Complaints.InvestigationReport(plan.finding, text: "调查报告", measures: ["限期整改"])),
      Self.investigator, try after(10), 600, on: key)
    ask(
      .close(Complaints.Closing(plan.finding, measures: ["限期整改"])), Self.head, try after(12), 600,
      on: key)
    if plan.identity != .anonymous {
      ask(
        .reply(
          Complaints.Reply(
            "答复意见", manner: .written, documentNumber: "效能复\(place + 1)号")),
        Self.clerk, try after(13), 600, on: key)
      ask(.followUp(Complaints.FollowUp(.satisfied)), Self.clerk, try after(18), 600, on: key)
    }
    ask(
      .publish(Complaints.Publication("群众来电反映问题，经查\(plan.finding.chinese)，已处理。")), Self.clerk,
      try after(19), 600, on: key)
    return requests
  }
}
