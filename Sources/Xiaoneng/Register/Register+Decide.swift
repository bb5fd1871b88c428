extension Register {
  /// What an order of a decision about a dossier means here. A longer bar is not shortened.
  func follow(_ order: FollowUp, into ruling: inout Ruling) {
    for event in order.events {
      guard case .register(.applicantBarred(var bar)) = event, order.dossier.kind == .bar else {
        continue
      }
      if let known = bars[order.dossier.id] {
        // What followed from another case stands until that one is put right.
        if bar.lifted, known.from != bar.from { return }
        if !bar.lifted { bar.until = max(bar.until, known.until) }
      }
      ruling.events.append(.register(.applicantBarred(bar)))
    }
  }

  /// The event that `command` causes in the dossier `id`.
  ///
  /// - Throws: the first rule broken, in the order the rules stand below.
  func decide(
    _ command: Registry.Command, on id: String, in context: Context, into ruling: inout Ruling
  ) throws(Refusal) {
    guard DossierKey.isID(id) else { throw Refusal(.badRegister, field: "dossier") }
    switch command {
    case .unitRegister(let unit):
      guard !unit.name.isEmpty else { throw Refusal(.badRegister, field: "name") }
      try Refusal.requirePlain(unit.name, "name")
      guard unit.parent.isEmpty || self.unit(unit.parent) != nil else {
        throw Refusal(.notFound, field: "parent", detail: unit.parent)
      }
      try refuseCycle(of: id, under: unit.parent)
      for (text, field) in [(unit.authority, "authority"), (unit.court, "court")]
      where text.utf8.count > 512 {
        throw Refusal(.tooLong, field: field, detail: "\(text.utf8.count) > 512")
      }
      guard Papers.Number.isWord(unit.documentWord) else {
        throw Refusal(.badIdentifier, article: "gb9704", field: "documentWord", detail: "儋国土")
      }
      ruling.events.append(.register(.unitRegistered(unit)))
    case .personRegister(let officer):
      guard !officer.name.isEmpty else { throw Refusal(.badRegister, field: "name") }
      try Refusal.requirePlain(officer.name, "name")
      guard !officer.roles.isEmpty else { throw Refusal(.badRegister, field: "roles") }
      let possible = RoleSet.officers.union(.powers)
      if let index = officer.roles.firstIndex(where: { !possible.contains($0) }) {
        throw Refusal(.badRegister, field: "roles[\(index)]")
      }
      try known(unit: officer.unit)
      if !officer.roles.contains(.administrator) { try requireAdministrator(besides: id) }
      var record = Registry.OfficerRecord()
      record.commitment = ruling.commit("name", Registry.Named(name: officer.name))
      record.roles = officer.roles
      record.unit = officer.unit
      guard officer.documentNumber.utf8.count <= 256 else {
        throw Refusal(.tooLong, field: "documentNumber")
      }
      try Refusal.requireMark(officer.documentNumber, "documentNumber")
      record.documentNumber = officer.documentNumber
      ruling.events.append(.register(.personRegistered(record)))
    case .personDismiss(let departure):
      try known(person: id, field: "dossier")
      try requireAdministrator(besides: id)
      ruling.events.append(.register(.personDismissed(departure)))
    case .personAbsent(let absence):
      try known(person: id, field: "dossier")
      guard absence.from <= absence.through else {
        throw Refusal(.badDate, field: "through", detail: "\(absence.through) < \(absence.from)")
      }
      var record = Registry.AbsenceRecord()
      record.from = absence.from
      record.through = absence.through
      if !absence.reason.isEmpty {
        record.reason = ruling.commit("absence", Words(text: absence.reason))
      }
      ruling.events.append(.register(.personAbsent(record)))
    case .personErase(let data):
      try permitErasure(of: id, in: context)
      guard data.reason.utf8.contains(where: { $0 > 0x20 }) else {
        throw Refusal(.reasonMissing, article: "personalInformation:47", field: "reason")
      }
      guard data.reason.utf8.count <= 4_096 else { throw Refusal(.tooLong, field: "reason") }
      ruling.erase(data)
    case .postAssign(let post):
      try decide(post)
      ruling.events.append(.register(.postAssigned(post)))
    case .itemPublish(let version):
      try decide(version, of: id, in: context)
      ruling.events.append(.register(.itemPublished(version)))
    case .itemOpen(let opening):
      guard item(id) != nil else { throw Refusal(.notFound, field: "dossier", detail: id) }
      guard !opening.reason.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
      ruling.events.append(.register(.itemOpened(opening)))
    case .calendarOverlay(let overlay):
      try decide(overlay, on: id)
      ruling.events.append(.register(.calendarOverlaid(overlay)))
    case .calendarNotice(let notice):
      try onlyCalendar(id)
      _ = try calendar.extending(notice)
      ruling.events.append(.register(.calendarNoticed(notice)))
    case .adoptTemplate(let template):
      ruling.events.append(
        .register(.templateAdopted(try decide(template, as: id, in: context))))
    case .adoptRules(let adoption):
      ruling.events.append(.register(.rulesAdopted(try decide(adoption, on: id, in: context))))
    }
  }

  /// Refuses to erase what is kept of an officer before the term after their last day is over: until then it says who
  /// acted, and no one does away with that alone. 个人信息保护法 arts 47(1)(2), 51.
  private func permitErasure(of id: String, in context: Context) throws(Refusal) {
    guard let place = person(id) else { throw Refusal(.notFound, field: "dossier", detail: id) }
    guard let left = persons[Int(place)].lastDay else {
      throw Refusal(.termRunning, field: "dossier")
    }
    let last = try Budget.months(context.profile.retentionYears &* 12)
      .end(from: left, in: context.calendar).day
    guard last < context.day else {
      throw Refusal(.termRunning, field: "dossier", detail: "\(last)")
    }
  }

  /// A rule set that is adopted stands whole in the ledger, so that no later version of the library changes it.
  private func decide(
    _ adoption: Law.Adoption, on id: String, in context: Context
  ) throws(Refusal) -> Law.Adopted {
    guard id == "main" else { throw Refusal(.notFound, field: "dossier", detail: "ruleSet/main") }
    guard adoption.document.utf8.contains(where: { $0 > 0x20 }) else {
      throw Refusal(.documentMissing, article: "record", field: "document")
    }
    guard adoption.document.utf8.count <= 256 else { throw Refusal(.tooLong, field: "document") }
    guard adoption.validFrom >= context.day else {
      throw Refusal(
        .badDate, field: "validFrom", detail: "\(adoption.validFrom) < \(context.day)")
    }
    let standing = context.fetched?.profiles ?? []
    guard !standing.contains(where: { $0.id == adoption.set.id }) else {
      throw Refusal(.alreadyExists, field: "set.id", detail: adoption.set.id)
    }
    var set = adoption.set
    (set.validFrom, set.document) = (adoption.validFrom, adoption.document)
    do throws(Law.RuleSet.Faults) {
      let profile = try set.profile(over: standing + Profile.builtIn)
      return Law.Adopted(document: adoption.document, set: adoption.set, rules: profile)
    } catch {
      throw Refusal(.rulesInvalid, field: "set", detail: error.detail)
    }
  }

  private func refuseCycle(of id: String, under parent: String) throws(Refusal) {
    var above = parent
    var seen: Set<String> = [id]
    while !above.isEmpty {
      guard seen.insert(above).inserted else {
        throw Refusal(.badRegister, field: "parent", detail: above)
      }
      above = unit(above).map { units[Int($0)].unit.parent } ?? ""
    }
  }

  private func known(unit code: String) throws(Refusal) {
    guard unit(code) != nil else { throw Refusal(.notFound, field: "unit", detail: code) }
  }

  private func known(person id: String, field: String) throws(Refusal) {
    guard person(id) != nil else { throw Refusal(.notFound, field: field, detail: id) }
  }

  private func decide(_ post: Registry.Post) throws(Refusal) {
    for (field, text) in [("name", post.name), ("duties", post.duties)] where text.isEmpty {
      // 岗位责任制: every post has duties and a holder.
      throw Refusal(.badRegister, article: "rule:post", field: field)
    }
    try Refusal.requirePlain(post.name, "name")
    try known(unit: post.unit)
    try known(person: post.holderA, field: "holderA")
    guard !post.holderB.isEmpty else { return }
    try known(person: post.holderB, field: "holderB")
    guard post.holderA != post.holderB else {
      throw Refusal(.badRegister, article: "rule:deputy", field: "holderB")
    }
  }

  private func decide(
    _ version: Registry.ItemVersion, of code: String, in context: Context
  ) throws(Refusal) {
    _ = try ItemCode(code)
    try version.validate()
    // 四十五日: no other law may set more in this paragraph. 行政许可法 art 42(2).
    let most = Budget.workingDays(context.profile.jointLimit)
    guard version.handling != .joint || version.statutory.isNoLonger(than: most) else {
      throw Refusal(
        .limitBroken, article: "licensing:42(2)", field: "statutory",
        detail: "\(version.statutory) > \(most)")
    }
    try known(unit: version.unit)
    for (index, step) in version.steps.enumerated() where !step.post.isEmpty {
      guard post(step.post) != nil else {
        throw Refusal(.notFound, field: "steps[\(index)].post", detail: step.post)
      }
    }
    if let index = item(code), let last = items[Int(index)].versions.last?.value {
      guard version.validFrom > last.validFrom else {
        throw Refusal(
          .alreadyExists, field: "validFrom", detail: "\(version.validFrom) ≤ \(last.validFrom)")
      }
    }
  }

  private func onlyCalendar(_ id: String) throws(Refusal) {
    guard id == "main" else { throw Refusal(.notFound, field: "dossier", detail: "calendar/main") }
  }

  private func decide(_ overlay: CalendarOverlay, on id: String) throws(Refusal) {
    try onlyCalendar(id)
    guard !overlay.name.isEmpty else { throw Refusal(.badRegister, field: "name") }
    try Refusal.requirePlain(overlay.name, "name")
    var changes: [Day: Bool] = [:]
    for day in overlay.daysOff { changes[day] = false }
    for day in overlay.daysWorked {
      guard changes.updateValue(true, forKey: day) == nil else {
        throw Refusal(.badRegister, field: "daysWorked", detail: "\(day)")
      }
    }
    guard !changes.isEmpty else { throw Refusal(.badRegister, field: "daysOff") }
    _ = try calendar.overlaying(changes, name: overlay.name)
  }
}
