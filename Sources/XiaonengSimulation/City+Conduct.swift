import Xiaoneng

// Findings of conduct at the windows, made up: the account names patrols and video, and gives no figures. 示例.
extension City {
  /// One finding of the plan.
  struct PlannedConduct: Sendable {
    var on: Day
    var kind: Supervision.ConductCode
    /// The letters of the department whose window it is.
    var department: String
    var place: String
    var window: String
    var foundBy: Supervision.ConductSource
    var minutes: Int64
    /// Whether an objection against it is upheld.
    var isAnnulled = false
  }

  /// 视频监控、明察暗访: the windows of the year.
  static let danzhouConduct: [PlannedConduct] = {
    let hall = "政务服务大厅"
    let tax = "国税办税服务厅"
    let rows:
      [(
        String, Supervision.ConductCode, String, String, String, Supervision.ConductSource, Int64,
        Bool
      )] = [
        ("2012-03-14", .w03, "GS", hall, "8号", .patrol, 25, false),
        ("2012-04-18", .w05, "GW", tax, "3号", .patrol, 12, false),
        ("2012-05-09", .w01, "GS", hall, "6号", .signIn, 8, false),
        ("2012-06-20", .w07, "GS", hall, "8号", .patrol, 1, false),
        ("2012-08-15", .w03, "GW", tax, "1号", .video, 40, true),
        ("2012-10-24", .w06, "GS", hall, "2号", .report, 10, false),
      ]
    return rows.compactMap { text, kind, department, place, window, source, minutes, isAnnulled in
      Day(text).map {
        PlannedConduct(
          on: $0, kind: kind, department: department, place: place, window: window,
          foundBy: source, minutes: minutes, isAnnulled: isAnnulled)
      }
    }
  }()

  /// Every command about findings of conduct, in the order of time.
  func conductRequests(_ calendar: WorkingCalendar) throws(Refusal) -> [CommandRequest] {
    var requests: [CommandRequest] = []
    for (place, plan) in conduct.enumerated() {
      let year = plan.on.parts.year
      let serial = String("\(1_000_001 + place)".dropFirst())
      var life = ConductLife(
        plan: plan, number: place + 1, key: DossierKey(.conduct, "ZF\(year)\(serial)"),
        calendar: calendar)
      try life.live()
      requests += life.requests
    }
    return requests.sorted { $0.at < $1.at }
  }
}

/// From the finding to its end, with the clip that goes.
private struct ConductLife {
  let plan: City.PlannedConduct
  let number: Int
  let key: DossierKey
  let calendar: WorkingCalendar
  private(set) var requests: [CommandRequest] = []

  init(plan: City.PlannedConduct, number: Int, key: DossierKey, calendar: WorkingCalendar) {
    (self.plan, self.number, self.key, self.calendar) = (plan, number, key, calendar)
  }

  private let finder = Principal("XN-i1", .efficiencyOffice, unit: City.office)
  private let second = Principal("XN-c1", .efficiencyOffice, unit: City.office)
  private let decider = Principal("XN-hd", .efficiencyHead, unit: City.office)
  private var unit: String { "469003\(plan.department)00" }
  private var chief: Principal { Principal(plan.department + "-hd", .organHead, unit: unit) }

  private mutating func ask(
    _ command: Supervision.ConductCommand, _ actor: Principal, _ days: Int, _ minute: Int64,
    opens: Bool = false
  ) throws(Refusal) {
    let day = try calendar.adding(days, to: plan.on).day
    requests.append(
      CommandRequest(
        .conduct(command), on: opens ? nil : key, by: actor,
        at: Instant(Instant(startOf: day).milliseconds + minute * 60_000)))
  }

  private func paper(_ kind: String) -> String { "\(kind)〔\(plan.on.parts.year)〕\(number)号" }

  mutating func live() throws(Refusal) {
    let through = Instant(Instant(startOf: plan.on).milliseconds + 600 * 60_000)
    var report = Supervision.ConductReport()
    (report.kind, report.unit, report.place) = (plan.kind, unit, plan.place)
    (report.window, report.foundBy) = (plan.window, plan.foundBy)
    report.from = Instant(through.milliseconds - plan.minutes * 60_000)
    report.through = through
    report.fact = "示例：\(plan.place)\(plan.window)窗口，\(plan.kind.chinese)"
    (report.stopped, report.handling) = (through, .corrected)
    if plan.foundBy == .video {
      report.clip = Supervision.Clip(
        sha256: SHA256.hash(Array(key.id.utf8)), from: report.from, through: through)
    }
    try ask(.find(report), finder, 0, 610, opens: true)
    try ask(
      .verify(Supervision.ConductCheck(true, note: "", documentNumber: paper("作告"))), second, 1, 600
    )
    guard plan.isAnnulled else {
      try ask(.close(Nothing()), second, 8, 600)
      return
    }
    try ask(
      .object(Supervision.ConductObjection("示例：当时到档案室调卷")), chief, 3, 600)
    try ask(
      .rule(Supervision.ConductRuling(true, reason: "调卷登记属实", documentNumber: paper("作复"))),
      decider, 5, 600)
    try ask(.close(Nothing()), second, 6, 600)
    try ask(.deleteClip(Supervision.ClipDeletion(documentNumber: paper("销"))), second, 6, 660)
  }
}
