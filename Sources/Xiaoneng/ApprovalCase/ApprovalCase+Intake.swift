extension ApprovalCase {
  func draft(_ data: Cases.Application, _ context: Context, _ ruling: inout Ruling) throws(Refusal)
  {
    try require(.none)
    ruling.events.append(.case(.drafted(try submission(data, context, &ruling))))
  }

  func submit(_ data: Cases.Application, _ context: Context, _ ruling: inout Ruling) throws(Refusal)
  {
    try require(.none, .draft)
    if phase == .draft, context.register.itemCode(item) != data.item {
      throw Refusal(.wrongPhase, field: "item", detail: "draft")
    }
    // Who hands in finishes only a draft of their own.
    guard phase == .none || context.actor.role.isOfficer || account == context.actor.id else {
      throw Refusal(.notYourCase, field: "dossier")
    }
    let submission = try submission(data, context, &ruling)
    ruling.events.append(.case(.submitted(submission)))
    carry(submission.mandate, as: context.dossier?.id ?? "", context, &ruling)
  }

  /// A window takes applications for its own unit's items; anyone else hands in under their own account.
  private func checkHandIn(
    _ data: Cases.Application, for unit: Int32, _ context: Context
  ) throws(Refusal) {
    guard context.actor.role.isOfficer else {
      guard data.account == context.actor.id else {
        throw Refusal(.notYourCase, field: "data.account")
      }
      return
    }
    guard context.isOf(unit: unit) else {
      throw Refusal(.notYourUnit, field: "data.item", detail: data.item)
    }
  }

  private func submission(
    _ data: Cases.Application, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) -> Cases.Submission {
    guard let place = context.register.item(data.item),
      let entry = context.register.entry(item: place)
    else { throw Refusal(.notFound, field: "item", detail: data.item) }
    // A classified item is to anyone but its unit as one that does not exist.
    guard Self.isKnown(entry, at: place, to: context.actor, context) else {
      throw Refusal(.notFound, field: "item", detail: data.item)
    }
    guard entry.isOpen else { throw Refusal(.itemClosed, field: "item", detail: data.item) }
    guard let number = context.register.version(item: place, on: context.day),
      let version = context.register.version(item: place, number: number)?.value
    else { throw Refusal(.itemWithdrawn, field: "item", detail: "\(context.day)") }
    guard version.cleanUp == .kept else {
      throw Refusal(.itemClosed, field: "item", detail: version.cleanUp.rawValue)
    }
    try data.applicant.requirePossible("applicant")
    var submission = Cases.Submission()
    submission.item = data.item
    submission.version = number
    submission.unit = version.unit
    submission.classified = version.secret
    submission.account = data.account
    submission.channel = data.channel
    submission.received = context.receiptDay
    submission.missing = try missing(from: data.materials, of: version)
    submission.statutory = version.statutory
    submission.promised = version.promised
    submission.handling = version.handling
    submission.immediate = version.kind == .immediate
    submission.certificate = version.certificate
    submission.consentsElectronic = data.consentsElectronic
    submission.barredUntil = bar(on: data.applicant, from: data.item, context)?.until
    try renewal(data, context, &submission)
    try checkHandIn(data, for: entry.unit, context)
    try checkMandate(data, context)
    submission.mandate = data.mandate
    _ = try CaseNumber(
      Self.series(of: data.item, isClassified: version.secret, on: context.day).text(1))
    submission.applicant = ruling.commit("applicant", data.applicant)
    let files = Files(known: version.materials.map(\.code))
    (submission.attachments, submission.attachmentNames) = try files.take(
      data.attachments, into: &ruling)
    return submission
  }

  private static func isKnown(
    _ entry: Register.ItemEntry, at place: Int32, to actor: Principal, _ context: Context
  ) -> Bool {
    let register = context.register
    let version = register.version(item: place, on: context.day)
      .flatMap { register.version(item: place, number: $0) }
    guard version?.value.secret ?? entry.wasClassified else { return true }
    return actor.role.isOfficer && actor.unit == register.unitCode(entry.unit)
  }

  private func missing(
    from handedIn: [String], of version: Registry.ItemVersion
  ) throws(Refusal) -> [String] {
    for (index, code) in handedIn.enumerated()
    where !version.materials.contains(where: { $0.code == code }) {
      throw Refusal(.unknownMaterial, field: "materials[\(index)]")
    }
    if version.materials.isEmpty { return [] }
    return version.materials.filter { $0.required && !handedIn.contains($0.code) }.map(\.code)
  }

  // 行政许可法 art 50: the holder applies thirty days before expiry; the organ decides before it.
  private func renewal(
    _ data: Cases.Application, _ context: Context, _ submission: inout Cases.Submission
  ) throws(Refusal) {
    guard let expires = data.renewalExpires else { return }
    guard expires >= context.day else {
      throw Refusal(
        .tooLate, article: "licensing:50", field: "renewalExpires",
        detail: "\(expires) < \(context.day)")
    }
    let last = try expires.adding(-Int(context.profile.renewalDaysBefore))
    submission.renewalExpires = expires
    submission.renewalInTime = context.receiptDay <= last
  }

  /// The bar that stands on an applicant today: 行政许可法 arts 78, 79. The application is kept all the same, since it is
  /// answered in writing, with reason and remedies: art 32(2).
  private func bar(
    on applicant: Cases.Applicant, from scope: String, _ context: Context
  ) -> Registry.Bar? {
    guard !context.register.bars.isEmpty,
      let subject = context.subjects(of: applicant, item: scope).first,
      let bar = context.register.bars[subject.hex], context.day <= bar.until
    else { return nil }
    return bar
  }

  /// Nothing of someone who is barred is accepted: 行政许可法 arts 78, 79.
  private func refuseBarred(_ context: Context) throws(Refusal) {
    if let barredUntil, context.day <= barredUntil {
      throw Refusal(.barred, field: "applicant", detail: "\(barredUntil)")
    }
  }

  // 行政许可法 art 32(1)(3): what can be put right on the spot must be allowed to be.
  func fixOnSpot(
    _ data: Cases.MaterialList, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.submitted)
    var supplement = Cases.Supplement()
    supplement.materials = data.materials
    supplement.missing = try missing(after: data.materials, context)
    try take(data.attachments, into: &supplement, context, &ruling)
    ruling.events.append(.case(.fixedOnSpot(supplement)))
  }

  // 行政许可法 art 32(1)(4): all corrections at once, within five working days.
  func notifyCorrections(
    _ data: Cases.CorrectionNotice, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.submitted, .correctionNotified, .corrected, .accepted, .paused)
    // Whoever let the five days pass has accepted the material as it is: art 32(1)(4).
    guard acceptanceKind != .deemed else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    try requireText(data.documentNumber, "documentNumber", .documentMissing)
    guard !data.corrections.isEmpty else { throw Refusal(.materialsMissing, field: "corrections") }
    let version = try itemVersion(context).value
    for (index, correction) in data.corrections.enumerated() {
      guard version.materials.contains(where: { $0.code == correction.material }) else {
        throw Refusal(.unknownMaterial, field: "corrections[\(index)].material")
      }
      try requireText(correction.problem, "corrections[\(index)].problem", .reasonMissing)
    }
    // What is missing and not on the notice could never be asked for later: 一次性告知.
    for code in missing where !data.corrections.contains(where: { $0.material == code }) {
      throw Refusal(
        .materialsMissing, article: "licensing:32(1)(4)", field: "corrections",
        detail: code)
    }
    var notice = data
    if let due = data.due {
      guard due > context.day else { throw Refusal(.badDate, field: "due", detail: "\(due)") }
    } else {
      notice.due = try context.calendar.adding(
        Int(context.profile.correctionApplicantDays), to: context.day
      ).day
    }
    ruling.events.append(.case(.correctionNotified(notice)))
    if correctionNotices >= context.profile.correctionMaxNotices {
      fault(.e8, context, count: Int64(correctionNotices) + 1, into: &ruling)
    }
  }

  // T5 before acceptance; after it, what was promised under 容缺受理.
  func supplement(
    _ data: Cases.MaterialList, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    switch phase {
    case .correctionNotified: break
    case .accepted, .paused:
      guard lackingDue != nil || !missing.isEmpty else {
        throw Refusal(.wrongPhase, detail: phase.rawValue)
      }
    case .none, .draft, .submitted, .corrected, .decided, .served, .closed, .archived:
      throw Refusal(.wrongPhase, detail: phase.rawValue)
    }
    var supplement = Cases.Supplement()
    supplement.materials = data.materials
    supplement.missing = try missing(after: data.materials, context)
    try take(data.attachments, into: &supplement, context, &ruling)
    ruling.events.append(.case(.supplemented(supplement)))
  }

  /// Files that come with materials join those that are there.
  private func take(
    _ files: [Cases.Attachment], into supplement: inout Cases.Supplement, _ context: Context,
    _ ruling: inout Ruling
  ) throws(Refusal) {
    guard !files.isEmpty else { return }
    let held = Files(
      known: try itemVersion(context).value.materials.map(\.code), count: attachments.count,
      names: context.kept(Cases.AttachmentNames.self, Files.slot)?.names ?? [])
    (supplement.attachments, supplement.attachmentNames) = try held.take(files, into: &ruling)
  }

  // 行政许可法 art 32(1)(1)–(2), (2): at once, in writing, and naming the right organ.
  func reject(_ data: Cases.Rejection, _ context: Context, _ ruling: inout Ruling) throws(Refusal) {
    try require(.submitted, .correctionNotified, .corrected)
    try requireText(data.reason, "reason", .reasonMissing, article: "licensing:32(1)")
    var rejection = data
    rejection.until = nil
    if data.kind == .barred {
      guard let barredUntil, context.day <= barredUntil else {
        throw Refusal(.kindNotAllowed, article: "licensing:78; licensing:79", field: "kind")
      }
      rejection.until = barredUntil
    }
    if data.kind == .notOurs {
      try requireText(data.organ, "organ", .reasonMissing, article: "licensing:32(1)(2)")
    }
    try requireText(data.documentNumber, "documentNumber", .documentMissing)
    ruling.events.append(.case(.rejected(rejection)))
    switch data.kind {
    // 即时告知: any later day breaks the duty to tell at once.
    case .notLicensable, .notOurs:
      if context.day > complete { fault(.e9, context, due: complete, into: &ruling) }
    case .falseMaterial: bar(years: context.profile.barFalseYears, context, &ruling)
    case .barred: break
    }
  }

  // 行政许可法 art 32(1)(5), (2).
  func accept(_ data: Cases.Acceptance, _ context: Context, _ ruling: inout Ruling) throws(Refusal)
  {
    try require(.submitted, .corrected)
    try refuseBarred(context)
    try requireText(data.documentNumber, "documentNumber", .documentMissing)
    var acceptance = data
    acceptance.marks = []
    acceptance.on = phase == .corrected ? complete : max(context.day, complete)
    switch data.kind {
    case .normal:
      guard missing.isEmpty else {
        throw Refusal(.materialsMissing, detail: missing.joined(separator: ", "))
      }
      acceptance.lacking = []
      acceptance.lackingDue = nil
    case .deemed:
      // Only time accepts by silence.
      throw Refusal(.kindNotAllowed, field: "kind", detail: "deemed")
    case .lacking: try acceptLacking(&acceptance, context)
    case .commitment: try acceptCommitment(&acceptance, context)
    }
    ruling.events.append(.case(.accepted(acceptance)))
  }

  // 安阳市政务服务条例 art 24: only secondary material, against a written promise, told once.
  private func acceptLacking(
    _ acceptance: inout Cases.Acceptance, _ context: Context
  ) throws(Refusal) {
    let article = "anyang:24 | rule:service lackingLapse"
    try requireText(acceptance.promiseNumber, "promiseNumber", .documentMissing, article: article)
    guard !missing.isEmpty else { throw Refusal(.kindNotAllowed, article: article, field: "kind") }
    let materials = try itemVersion(context).value.materials
    for code in missing {
      guard materials.contains(where: { $0.code == code && $0.canLack }) else {
        throw Refusal(.materialsMissing, article: article, field: "lacking", detail: code)
      }
    }
    acceptance.lacking = missing
    if let due = acceptance.lackingDue {
      guard due > context.day else { throw Refusal(.badDate, field: "lackingDue") }
    } else {
      acceptance.lackingDue = try context.calendar.adding(
        Int(context.profile.lackingDays), to: context.day
      ).day
    }
  }

  // 安阳市政务服务条例 arts 25–27; 优化营商环境条例 art 40.
  private func acceptCommitment(
    _ acceptance: inout Cases.Acceptance, _ context: Context
  ) throws(Refusal) {
    let article = "business:40 | rule:service"
    let version = try itemVersion(context).value
    guard version.commitment else {
      throw Refusal(.kindNotAllowed, article: article, field: "kind", detail: "commitment")
    }
    // Not where public safety, health, life or property is at stake: art 25.
    guard !version.safety else {
      throw Refusal(
        .kindNotAllowed, article: "anyang:25 | rule:service", field: "kind", detail: "commitment")
    }
    // Nor for who broke one, until that is repaired: art 29.
    if let applicant = context.kept(Cases.Applicant.self, "applicant") {
      if let bar = bar(on: applicant, from: Self.allCommitments, context) {
        throw Refusal(.barred, article: "anyang:29 | rule:service", field: "kind", detail: bar.from)
      }
      acceptance.marks = context.subjects(of: applicant, item: Self.allCommitments)
    }
    try requireText(acceptance.promiseNumber, "promiseNumber", .documentMissing, article: article)
    acceptance.lacking = missing
    acceptance.lackingDue = nil
  }
}

extension Context {
  /// The day that counts as the day of receipt: the same day, or the next after closing time.
  var receiptDay: Day {
    guard !profile.lateArrivalSameDay else { return day }
    let minute = at.minuteOfDay(offsetMinutes: offsetMinutes)
    guard minute >= profile.closingMinute else { return day }
    return (try? day.adding(1)) ?? day
  }

  /// Under what bars on an applicant stand for an item: hashes with the register's own secret, so that the ledger does not
  /// say who is barred. By the number of who it is first, where one was given, and then by the name, so that leaving the
  /// number out does not get round the bar: an application with a number is looked for by that alone, so that no namesake
  /// is barred.
  ///
  /// The number is brought to one form first: the old citizen number of 15 digits, the organisation code inside a credit
  /// code, hyphens.
  func subjects(of applicant: Cases.Applicant, item: String) -> [LedgerDigest] {
    var found: [LedgerDigest] = []
    func add(_ who: String) {
      var hash = SHA256()
      hash.update(register.secret)
      hash.update(Array((who + "/" + item).utf8))
      found.append(hash.finalize())
    }
    let number = Self.number(of: applicant)
    if !number.isEmpty { add(number) }
    // However it is spaced or set, and whatever stands in it unseen.
    let name = FreeText.bare(applicant.name)
    if !name.isEmpty { add("name:" + name) }
    return found
  }

  private static func number(of applicant: Cases.Applicant) -> String {
    if let citizen = try? CitizenNumber(applicant.idNumber) { return citizen.text }
    if let credit = try? UnifiedCreditCode(applicant.creditCode) { return credit.organizationCode }
    if let code = try? OrganizationCode(applicant.creditCode) { return code.compact }
    return applicant.idNumber.isEmpty ? applicant.creditCode : applicant.idNumber
  }
}

extension Refusal {
  /// The same refusal, about `field`.
  func at(field: String) -> Refusal {
    var copy = self
    copy.field = field
    return copy
  }
}

extension Instant {
  /// Minutes since midnight at the offset.
  func minuteOfDay(offsetMinutes: Int32) -> Int32 {
    let (local, overflow) = milliseconds.addingReportingOverflow(Int64(offsetMinutes) * 60_000)
    guard !overflow else { return 0 }
    let rest = local % 86_400_000
    return Int32(truncatingIfNeeded: (rest < 0 ? rest + 86_400_000 : rest) / 60_000)
  }
}
