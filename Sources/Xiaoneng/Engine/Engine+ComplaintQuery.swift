extension Engine {
  func complaintView(_ question: Question, _ context: Context) throws -> Complaints.View {
    let (slot, depth) = try seen(question, on: complaints, context)
    let state = try projected(slot, on: complaints, at: question.at)
    return state.view(
      number: complaints.heads[slot].key.id, depth: depth, in: context)
  }

  /// Complaints the viewer may see, by number. What they hide from the viewer filters nothing.
  func complaintList(
    _ filter: Complaints.Filter, _ question: Question, _ context: Context
  ) throws -> Complaints.List {
    let found = try page(filter, of: complaints, question, context, unit: filter.unit) {
      (number, state, depth) -> Complaints.View? in
      let view = state.view(number: number, depth: depth, in: context)
      return (filter.unit.isEmpty || view.unit == filter.unit)
        && (filter.category.isEmpty || view.category == filter.category)
        && (filter.light.map { $0 == view.light } ?? true) ? view : nil
    }
    var list = Complaints.List()
    (list.complaints, list.more) = found
    return list
  }

  /// Who complains; nil where anonymous, or erased.
  func complainant(of key: DossierKey) throws(Fault) -> Complaints.Complainant? {
    try kept(Complaints.Complainant.self, of: key, slot: "complainant")
  }

  /// Shows published complaints to `body`, in the order of opening from after the one numbered `after`, until it has
  /// enough; none after one that is not published, be it there or not.
  ///
  /// - Complexity: O(published complaints shown), however many were not.
  private func eachPublished(
    after: String = "", newest: Bool = false, _ body: (DossierKey, Complaint) throws -> Bool
  ) throws {
    if !after.isEmpty {
      guard let last = try slot(of: DossierKey(.complaint, after), on: complaints),
        complaints.slots[last].state.isPublished
      else { return }
    }
    var page = HeadPage(of: .complaint, after: after, newest: newest)
    page.subject = ListMark.subject(Complaint.isPublic, of: .complaint, in: register)
    try store.each(page) { head in
      try body(head.key, complaints.slots[try load(head, from: complaints)].state)
    }
  }

  /// Reads who complains, or words that are kept beside the ledger. Each reading is recorded before
  /// anything is shown.
  func readComplaint(
    _ reading: PersonalReading, _ question: Question, _ context: Context
  ) throws -> PersonalView {
    try checkPurpose(of: reading)
    // To officers a complaint that is closed to them is as one that is not there; complainants know of theirs.
    let hidden =
      context.actor.role.isOfficer
      ? Refusal(.complaintNotFound, field: "dossier") : Refusal(.notFound, field: "data.slot")
    return try readPersonal(reading, question, on: complaints, context, hidden: hidden) {
      (slot, _, ruling) in
      // Not even the purpose may name the complainant.
      try Complaint.keepSecret(
        of: try complainant(of: complaints.heads[slot].key), in: ruling.events)
    }
  }

  // MARK: - What the public reads

  /// The counts of a period: whole for the office, and for everyone else the totals of whole years that are over. Of any
  /// other days two answers could be held against each other, and their difference would be one complaint. What is
  /// broken down the public reads in published tables.
  func table(
    _ period: Complaints.Period, for actor: Principal, _ context: Context
  ) throws -> Complaints.Table {
    let range = ReportPeriod(from: period.from, through: period.through, unit: period.unit)
    let families = Complaints.Table.families(of: period.kind)
    if Clearance(actor).complaints {
      return Complaints.Table(
        period, facts: try sums(of: range, toldTo: actor, families), in: context)
    }
    // The total of one unit would tell what the table of all withholds.
    guard period.unit.isEmpty else { throw Refusal(.notAllowed, field: "data.unit") }
    let facts = try sums(of: range, families)
    guard period.isOfWholeYears else {
      throw Refusal(.notAllowed, field: "data.from", detail: "01-01 … 12-31")
    }
    guard period.through < context.day else {
      throw Refusal(.periodOpen, field: "data.through", detail: "\(period.through)")
    }
    return Complaints.Table(period, facts: facts, in: context)
      .totals(threshold: context.profile.publicationThreshold)
  }

  /// Published results, in the order in which the complaints were registered, or the other way round.
  func publishedList(_ filter: Complaints.Filter, _ context: Context) throws
    -> Complaints.PublishedList
  {
    try checkLimit(filter.limit)
    var list = Complaints.PublishedList()
    try eachPublished(after: filter.after, newest: filter.newest) { key, state in
      guard let row = state.published(number: key.id, in: context),
        filter.unit.isEmpty || row.unit == filter.unit,
        filter.category.isEmpty || row.category == filter.category
      else { return true }
      list.more = list.complaints.count == Int(filter.limit)
      if !list.more { list.complaints.append(row) }
      return !list.more
    }
    return list
  }

  /// The published table, as it stands after its corrections.
  func bulletin(_ question: Question) throws -> Complaints.BulletinIssue {
    guard let key = question.dossier, key.kind == .bulletin,
      let slot = try slot(of: key, on: bulletins), let table = bulletins.slots[slot].state.table
    else { throw Refusal(.notFound, field: "dossier") }
    var issue = Complaints.BulletinIssue()
    issue.table = table
    issue.documentNumber = bulletins.slots[slot].state.documentNumber
    issue.page = bulletins.slots[slot].state.page
    issue.reason = bulletins.slots[slot].state.correction ?? ""
    return issue
  }

  func hotlineView(_ question: Question, _ context: Context) throws -> Complaints.HotlineView {
    let slot = try seen(question, on: hotlines, context).slot
    return try projected(slot, on: hotlines, at: question.at).view
  }

  /// The complaints of a period as the bulletin `key` would publish them, for whoever holds the file: what would point at a
  /// person is left out, and nothing is recorded. Nil for a period that is none.
  ///
  /// - Throws: ``XiaonengCalendar/Fault`` when the store cannot.
  /// - Complexity: O(counters of the period + published tables).
  public func bulletinDraft(
    _ order: Complaints.BulletinOrder, as key: DossierKey, at: Instant
  ) throws(Fault) -> Complaints.Table? {
    try transact(writing: false) { () throws(Fault) in
      do {
        let context = try context(at: at, actor: .anyone, on: key)
        let state = ComplaintBulletin()
        guard let needs = state.needs(for: .issue(order), in: context) else { return nil }
        return try state.draft(order, in: try self.context(context, needing: needs))
      } catch let fault as Fault {
        throw fault
      } catch is Refusal {
        return nil
      } catch {
        throw Fault(.storeFailed)
      }
    }
  }

  // MARK: - Open311 GeoReport v2

  func open311Services(_ context: Context) -> Complaints.Open311Services {
    var list = Complaints.Open311Services()
    list.services = context.profile.complaintCategories.map { category in
      var service = Complaints.Open311Service()
      service.serviceCode = category.code
      service.serviceName = category.chinese
      service.description = category.english
      service.group = "效能投诉"
      service.keywords = category.chinese
      return service
    }
    return list
  }

  /// Complaints whose result was published; every other number is answered alike, given out or not.
  func open311Requests(_ filter: Complaints.Open311Filter, _ context: Context) throws
    -> Complaints.Open311Requests
  {
    var list = Complaints.Open311Requests()
    guard filter.serviceRequestID.isEmpty else {
      guard filter.serviceRequestID.count <= Self.mostRequests else {
        throw Refusal(.tooMany, field: "data.service_request_id", detail: "\(Self.mostRequests)")
      }
      var seen = Set<String>()
      for id in filter.serviceRequestID where DossierKey.isID(id) && seen.insert(id).inserted {
        let slot = try slot(of: DossierKey(.complaint, id), on: complaints)
        let published = slot.flatMap { open311(complaints.slots[$0].state, id, context) }
        // Whether a number was given out is not told: by asking them one after the other anyone could count complaints.
        if let request = published ?? (Complaint.isNumber(id) ? .fresh(id) : nil) {
          list.requests.append(request)
        }
      }
      return list
    }
    let statuses = Set(filter.status.split(separator: ",").map(String.init))
    guard statuses.isSubset(of: ["open", "closed"]) else {
      throw Refusal(.badRegister, field: "data.status", detail: "open|closed")
    }
    let codes = Set(filter.serviceCode.split(separator: ",").map(String.init))
    let first = filter.startDate?.day(offsetMinutes: options.offsetMinutes)
    let last = filter.endDate?.day(offsetMinutes: options.offsetMinutes)
    try eachPublished { key, state in
      guard let request = open311(state, key.id, context),
        codes.isEmpty || codes.contains(request.serviceCode),
        statuses.isEmpty || statuses.contains(request.status),
        // Not even by trying does anyone find the day.
        first.map({ $0.firstOfMonth <= state.received.firstOfMonth }) ?? true,
        last.map({ state.received.firstOfMonth <= $0 }) ?? true
      else { return true }
      if list.requests.count < Self.mostRequests { list.requests.append(request) }
      return list.requests.count < Self.mostRequests
    }
    return list
  }

  /// GeoReport v2 lets a server answer with a thousand at most.
  private static let mostRequests = 1_000

  /// A published complaint; nil for one that is not.
  private func open311(
    _ state: Complaint, _ number: String, _ context: Context
  ) -> Complaints.Open311Request? {
    guard let row = state.published(number: number, in: context) else { return nil }
    var request = Complaints.Open311Request()
    request.serviceRequestID = row.number
    request.status = state.phase == .closed ? "closed" : "open"
    request.statusNotes = row.summary
    request.serviceCode = row.category
    request.serviceName = row.categoryChinese
    request.agencyResponsible = row.unit
    // The month is enough: on many a day only one person complained.
    request.requestedDatetime = Instant(
      startOf: state.received.firstOfMonth, offsetMinutes: options.offsetMinutes)
    request.updatedDatetime = Instant(startOf: row.closed, offsetMinutes: options.offsetMinutes)
    return request
  }
}

extension Complaints.Open311Request {
  /// What is told of every number under which no result is published.
  fileprivate static func fresh(_ number: String) -> Complaints.Open311Request {
    var request = Complaints.Open311Request()
    request.serviceRequestID = number
    request.statusNotes =
      "结果公布前不显示任何内容，未受理登记的编号亦同 / nothing is shown before a result is published, nor of a number never given"
    return request
  }
}

extension Day {
  /// The first day of its month.
  fileprivate var firstOfMonth: Day { Day(number - Int32(clamping: parts.day) + 1) }
}

extension Complaints.Period {
  /// Whether it begins with a year and ends with one.
  fileprivate var isOfWholeYears: Bool {
    guard from.isInRange, through.isInRange, from <= through else { return false }
    let (first, last) = (from.parts, through.parts)
    return first.month == 1 && first.day == 1 && last.month == 12 && last.day == 31
  }
}
