/// A published table of complaints: what the public was told, and every correction of it.
struct ComplaintBulletin: Sendable, Equatable {
  var table: Complaints.Table?
  /// The number and the hash of the printed bulletin it stands in.
  var documentNumber = ""
  var page: LedgerDigest?
  /// Why it was corrected last; nil while it stands as it was published.
  var correction: String?
}

extension ComplaintBulletin: Dossier {
  typealias Command = Complaints.BulletinCommand
  typealias Event = Complaints.BulletinEvent
  typealias Timer = Never

  static let kind = DossierKind.bulletin

  static func own(_ event: Xiaoneng.Event) -> Complaints.BulletinEvent? {
    if case .bulletin(let event) = event { event } else { nil }
  }

  var unit: Int32 { -1 }
  var phaseNumber: UInt8 { table == nil ? 0 : correction == nil ? 1 : 2 }

  /// The counters of the period, and what was published before.
  func needs(for command: Complaints.BulletinCommand, in context: Context) -> Needs? {
    guard let period = period(of: command), period.from.isInRange, period.through.isInRange,
      period.from <= period.through
    else { return nil }
    return Needs(
      kinds: [.bulletin],
      facts: ReportPeriod(from: period.from, through: period.through, unit: period.unit))
  }

  private func period(of command: Complaints.BulletinCommand) -> Complaints.Period? {
    switch command {
    case .issue(let data):
      Complaints.Period(from: data.from, through: data.through, kind: data.kind)
    case .correct:
      table.map {
        Complaints.Period(from: $0.from, through: $0.through, unit: $0.unit, kind: $0.kind)
      }
    }
  }

  func decide(
    _ command: Complaints.BulletinCommand, in context: Context, into ruling: inout Ruling
  ) throws(Refusal) {
    switch command {
    case .issue(let data):
      guard table == nil else { throw Refusal(.alreadyExists) }
      guard data.from.isInRange, data.through.isInRange, data.from <= data.through else {
        throw Refusal(.badDate, field: "through", detail: "\(data.from) … \(data.through)")
      }
      guard data.through < context.day else {
        throw Refusal(.periodOpen, field: "through", detail: "\(data.through)")
      }
      try checkPrint(data, context)
      var issue = Complaints.BulletinIssue()
      issue.table = try publishable(command, context)
      (issue.documentNumber, issue.page) = (data.documentNumber, data.page)
      ruling.events.append(.bulletin(.issued(issue)))
    case .correct(let data):
      var correction = Complaints.BulletinCorrection()
      correction.table = try publishable(command, context)
      guard data.reason.utf8.contains(where: { $0 > 0x20 }) else {
        throw Refusal(.reasonMissing, field: "reason")
      }
      correction.reason = data.reason
      ruling.events.append(.bulletin(.corrected(correction)))
    }
  }

  /// A printed bulletin takes a number in the form of GB/T 9704-2012 7.2.5, which no other has, and the hash of its bytes.
  private func checkPrint(
    _ data: Complaints.BulletinOrder, _ context: Context
  ) throws(Refusal) {
    guard !data.documentNumber.isEmpty else {
      guard data.page == nil else { throw Refusal(.documentMissing, field: "documentNumber") }
      return
    }
    guard Papers.Number(data.documentNumber) != nil else {
      throw Refusal(.badIdentifier, field: "documentNumber", detail: "儋效能〔2012〕5号")
    }
    guard data.page != nil else { throw Refusal(.evidenceMissing, field: "page") }
    for (key, found) in context.fetched?.dossiers ?? [:] where key != context.dossier {
      guard case .bulletin(let bulletin) = found, bulletin.documentNumber == data.documentNumber
      else { continue }
      throw Refusal(.alreadyExists, field: "documentNumber", detail: data.documentNumber)
    }
  }

  /// The table of a period as it may be published now, though the period may not be over.
  func draft(_ order: Complaints.BulletinOrder, in context: Context) throws(Refusal)
    -> Complaints.Table
  { try publishable(.issue(order), context) }

  /// The table as it may be published. What was broken down once is not broken down again over other
  /// days: the difference of two tables would tell what each withholds.
  private func publishable(
    _ command: Complaints.BulletinCommand, _ context: Context
  ) throws(Refusal) -> Complaints.Table {
    guard let period = period(of: command) else { throw Refusal(.notFound) }
    let table = Complaints.Table(period, facts: context.fetched?.facts ?? [], in: context)
    for (key, found) in context.fetched?.dossiers ?? [:] where key != context.dossier {
      guard case .bulletin(let bulletin) = found, let other = bulletin.table,
        !other.byCategory.isEmpty, other.kind == period.kind, other.from <= period.through,
        period.from <= other.through
      else { continue }
      return table.totals
    }
    return table.publishable(
      threshold: context.profile.publicationThreshold, facts: context.fetched?.facts ?? [])
  }

  mutating func evolve(_ event: Complaints.BulletinEvent, on day: Day, in register: Register) {
    switch event {
    case .issued(let data):
      (table, documentNumber, page) = (data.table, data.documentNumber, data.page)
    case .corrected(let data):
      (table, correction) = (data.table, data.reason)
    }
  }

  func count(_ event: Complaints.BulletinEvent, on day: Day, _ add: (Measure, Day, Int64) -> Void) {
  }
}
