import Xiaoneng

/// What a bulletin tells (通报内容): answers of the engine for one month, of all units or of one, and nothing else.
struct BulletinPaper {
  var month: Month
  /// The last day of the month.
  var through: Day
  /// The unit it is about; nil for all.
  var unit: (code: String, name: String)?
  /// Who issues it.
  var organ = ""
  /// The number it took; empty for a draft.
  var documentNumber = ""
  /// The day under it.
  var date: Day
  /// The day by which lights and overdue cases are reckoned.
  var asOf: Day

  var report = Report()
  var byUnit: [(code: String, name: String, report: Report)] = []
  /// Twelve months, this one the last.
  var months: [(month: Month, report: Report)] = []
  /// Open cases by unit and light.
  var lights: [(code: String, name: String, counts: [Light: Int64])] = []
  var overdue: [Desk.Case] = []
  var complaints: Complaints.Table?
  var projects: Projects.Table?
  /// Joint approval.
  var stages: JointStages.Table?
  var oversight: Oversight?
  /// What units are called.
  var names: [String: String] = [:]
  var league: (title: String, published: Day, rows: [Appraisals.Row])?

  /// Open cases of all units with a light.
  func lit(_ light: Light) -> Int64 { lights.reduce(0) { $0 + ($1.counts[light] ?? 0) } }

  /// One figure, with where it comes from: `report/UNIT/accepted`, `rate/UNIT/early`, `project/onTime`.
  struct Figure {
    var key: String
    var name: String
    var value: String
    var exact: String
    var definition: String
  }
}

/// The asking (通报取数).
struct BulletinMaker {
  let engine: Engine
  let at: Instant
  let month: Month
  let unit: (code: String, name: String)?

  /// The last day of a month.
  static func end(of month: Month) -> Day {
    let next = Month(of: (try? month.first.adding(31)) ?? month.first)
    return (try? next.first.adding(-1)) ?? month.first
  }

  func paper(date: Day) throws -> BulletinPaper {
    let through = Self.end(of: month)
    var paper = BulletinPaper(
      month: month, through: through, unit: unit, date: date, asOf: at.day())
    let all = try units()
    paper.organ = try organ()
    paper.report = try report(from: month.first, through: through, unit: unit?.code ?? "")
    for unit in all where self.unit == nil || self.unit?.code == unit.code {
      let report = try report(from: month.first, through: through, unit: unit.code)
      guard self.unit != nil || Self.tells(report) else { continue }
      paper.byUnit.append((unit.code, unit.unit.name, report))
    }
    var before = month
    var months = [month]
    while months.count < 12, Day.first < before.first {
      guard let eve = try? before.first.adding(-1) else { break }
      before = Month(of: eve)
      months.append(before)
    }
    for month in months.reversed() {
      let report = try report(
        from: month.first, through: Self.end(of: month), unit: unit?.code ?? "")
      guard report.accepted > 0 || report.closed > 0 || month == self.month else { continue }
      paper.months.append((month, report))
    }
    try readBoard(into: &paper, all)
    if unit == nil { paper.complaints = try complaints(&paper) }
    paper.projects = try projects(through)
    paper.stages = try stages(through)
    paper.oversight = try oversight()
    paper.names = Dictionary(
      all.map { ($0.code, $0.unit.name) }, uniquingKeysWith: { first, _ in first })
    paper.league = try league()
    return paper
  }

  private static func tells(_ report: Report) -> Bool {
    report.received + report.accepted + report.closed + report.open + report.faults
      + report.warnings > 0
  }

  private func answer(_ query: Query, on key: DossierKey? = nil) throws -> Answer? {
    try engine.query(query, on: key, by: .anyone, at: at).answer
  }

  private func units() throws -> [UnitView] {
    guard case .unitList(let list) = try answer(.unitList(Nothing())) else { return [] }
    return list.units
  }

  /// The unit of the efficiency office, as the register knows it.
  private func organ() throws -> String {
    let people = try engine.people(on: at.day()).people
    return people.first {
      $0.roles.contains(.efficiencyHead) || $0.roles.contains(.efficiencyOffice)
    }?
    .unitName ?? "机关效能建设办公室"
  }

  private func report(from: Day, through: Day, unit: String) throws -> Report {
    let reply = try engine.query(
      .report(ReportPeriod(from: from, through: through, unit: unit)), by: .anyone, at: at)
    guard case .report(let report) = try DeskSession.answer(reply) else {
      throw Fault(.storeFailed)
    }
    return report
  }

  /// Every case that was open then.
  private func readBoard(into paper: inout BulletinPaper, _ units: [UnitView]) throws {
    var counts: [String: [Light: Int64]] = [:]
    for row in try engine.openCases(at: at, unit: unit?.code ?? "") {
      counts[row.unit, default: [:]][row.light, default: 0] += 1
      if row.light == .yellow || row.light == .red { paper.overdue.append(row) }
    }
    paper.lights = units.compactMap { unit in
      counts[unit.code].map { (unit.code, unit.unit.name, $0) }
    }
    paper.overdue.sort { ($1.overdue, $0.number) < ($0.overdue, $1.number) }
  }

  /// The table that was issued for the month; else the one that may be.
  private func complaints(_ paper: inout BulletinPaper) throws -> Complaints.Table? {
    let key = DossierKey(.bulletin, month.description)
    if case .bulletinGet(let issue) = try answer(.bulletinGet(Nothing()), on: key) {
      paper.documentNumber = issue.documentNumber
      return issue.table
    }
    let order = Complaints.BulletinOrder(from: month.first, through: Self.end(of: month))
    return try engine.bulletinDraft(order, as: key, at: at)
  }

  private func projects(_ through: Day) throws -> Projects.Table? {
    let period = Projects.Period(from: month.first, through: through, unit: unit?.code ?? "")
    guard case .projectStatistics(let table) = try answer(.projectStatistics(period)),
      table.projects > 0
    else { return nil }
    return table
  }

  private func stages(_ through: Day) throws -> JointStages.Table? {
    let period = ReportPeriod(from: month.first, through: through, unit: unit?.code ?? "")
    guard case .stageStatistics(let table) = try answer(.stageStatistics(period)),
      table.total.received > 0 || table.total.concluded > 0 || !table.departments.isEmpty
    else { return nil }
    return table
  }

  /// The appraisal that was published last, with the rows that may be shown.
  private func league() throws -> (title: String, published: Day, rows: [Appraisals.Row])? {
    guard
      case .appraisalList(let list) = try answer(.appraisalList(Appraisals.Filter(limit: 1_000))),
      let last = list.appraisals.filter({ $0.published.map { $0 <= at.day() } ?? false })
        .max(by: { ($0.published ?? .first, $0.name) < ($1.published ?? .first, $1.name) }),
      case .appraisalGet(let view) = try answer(
        .appraisalGet(Nothing()), on: DossierKey(.appraisal, last.name))
    else { return nil }
    let rows = view.rows.filter { unit == nil || $0.subject == unit?.code }
    return rows.isEmpty ? nil : (view.title, view.published ?? at.day(), rows)
  }
}
