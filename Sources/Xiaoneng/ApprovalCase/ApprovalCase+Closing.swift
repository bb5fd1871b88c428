extension ApprovalCase {
  // 行政许可法 arts 34(2), 38.
  func decide(_ data: Cases.Ruling, _ context: Context, _ ruling: inout Ruling) throws(Refusal) {
    try require(.accepted)
    try requireText(
      data.documentNumber, "documentNumber", .documentMissing, article: "licensing:38")
    // Whoever reviews first hands the opinion and all materials up, and decides nothing: 行政许可法 art 35.
    guard handling != .preliminary else {
      throw Refusal(.notMyPower, article: "licensing:35", field: "dossier")
    }
    let version = try itemVersion(context).value
    try requireTogether(context)
    try requireHeard(context)
    // An immediate item and a commitment are decided on the spot by whoever accepts: no steps.
    let onTheSpot = isImmediate || acceptanceKind == .commitment
    if !onTheSpot, !version.steps.isEmpty {
      guard Int(step) + 1 >= version.steps.count else {
        throw Refusal(.stepsRemain, detail: "\(step + 1)/\(version.steps.count)")
      }
      try hold(version.steps[version.steps.count - 1], context, &ruling)
    }
    switch data.outcome {
    case .grant:
      try requireTurn(version, context)
      // Under 容缺受理 only the decision waits for the promised material.
      if acceptanceKind == .lacking, !missing.isEmpty {
        throw Refusal(.lackingOpen, detail: missing.joined(separator: ", "))
      }
      guard !data.falseMaterial else { throw Refusal(.kindNotAllowed, field: "falseMaterial") }
      // Silence accepts an application and proves no condition: 行政许可法 arts 38(1), 69(1)(4).
      guard missing.isEmpty || acceptanceKind == .commitment else {
        throw Refusal(
          .materialsMissing, article: "licensing:38(1); licensing:69(1)(4)",
          detail: missing.joined(separator: ", "))
      }
    case .refuse:
      try requireText(data.reasons, "reasons", .reasonMissing, article: "licensing:38(2)")
    }
    try rule(data, version, context, &ruling)
  }

  // 行政许可法 art 57: where licences are limited in number, in the order of acceptance, unless a law or administrative
  // regulation says otherwise.
  private func requireTurn(_ version: Registry.ItemVersion, _ context: Context) throws(Refusal) {
    guard version.scarce, version.orderBasis.isEmpty, let first = context.fetched?.earlier else {
      return
    }
    throw Refusal(.outOfTurn, field: "dossier", detail: first)
  }

  /// Its place where licences are limited in number; nil before acceptance.
  func turn(of number: String) -> Turn? {
    accepted.map {
      Turn(item: item, unit: unit, accepted: $0, complete: complete, number: number)
    }
  }

  // 行政许可法 arts 47, 48, 72(8): no decision while the right to a hearing runs, nor before a hearing that was
  // asked for is held; and never by who presided over it.
  private func requireHeard(_ context: Context) throws(Refusal) {
    if hearingAsked != nil {
      guard let hearingChair else {
        throw Refusal(.wrongPhase, article: "licensing:72(8)", detail: "hearing")
      }
      try requireAnother(than: hearingChair, context)
    } else if let hearingTold, !hearingWaived {
      let last = try context.calendar.adding(
        Int(context.profile.hearingAskDays), to: hearingTold
      ).day
      guard context.day > last else {
        throw Refusal(
          .wrongPhase, article: "licensing:47; licensing:72(8)", field: "at",
          detail: "\(context.day) ≤ \(last)")
      }
    }
  }

  private func rule(
    _ data: Cases.Ruling, _ version: Registry.ItemVersion, _ context: Context,
    _ ruling: inout Ruling
  ) throws(Refusal) {
    var decision = data
    decision.on = context.day
    decision.marks = []
    switch data.outcome {
    case .grant:
      if version.safety, let applicant = context.kept(Cases.Applicant.self, "applicant") {
        decision.marks = context.subjects(
          of: applicant, item: context.register.itemCode(item))
      }
    case .refuse:
      decision.remedies = context.profile.remedies(of: context.register.unit(at: unit))
    }
    if let clock = promisedClock {
      decision.elapsed = Int32(
        clamping: try clock.elapsed(through: context.day, in: context.calendar))
      decision.promisedDue = try clock.due(in: context.calendar, asOf: context.day).day
    }
    decision.statutoryDue = try statutoryClock?.due(in: context.calendar, asOf: context.day).day
    ruling.events.append(.case(.decided(decision)))
    // E13: a fee was due and none was taken by the time of a grant.
    if data.outcome == .grant, version.fee > 0, charged < 0 {
      fault(.e13, context, severity: .yellow, count: version.fee, into: &ruling)
    }
    if data.falseMaterial { bar(years: context.profile.barFalseYears, context, &ruling) }
  }

  /// Orders the bar of 行政许可法 arts 78, 79: on the applicant as the case still has them, or on the holder by the marks
  /// that the grant left, whatever was erased since.
  func bar(years: Int32, _ context: Context, _ ruling: inout Ruling) {
    // Only for items that bear on public safety, health, life or property.
    guard context.register.version(item: item, number: version)?.value.safety == true,
      let until = try? context.day.adding(months: Int(years) * 12)
    else { return }
    var subjects = marks
    if subjects.isEmpty, let applicant = context.kept(Cases.Applicant.self, "applicant") {
      subjects = context.subjects(of: applicant, item: context.register.itemCode(item))
    }
    bar(subjects, until: until, "bar", context, &ruling)
  }

  /// Bars whoever these marks are of, or ends the bar.
  private func bar(
    _ subjects: [LedgerDigest], until: Day, lifted: Bool = false, _ order: String,
    _ context: Context, _ ruling: inout Ruling
  ) {
    var bar = Registry.Bar()
    (bar.until, bar.lifted) = (until, lifted)
    bar.item = context.register.itemCode(item)
    bar.from = context.dossier?.id ?? ""
    for (place, subject) in subjects.enumerated() {
      ruling.orders.append(
        FollowUp(
          place == 0 ? order : "\(order)/\(place)", in: DossierKey(.bar, subject.hex),
          [.register(.applicantBarred(bar))], context))
    }
  }

  /// What a bar on commitments is kept under, in place of an item.
  static let allCommitments = "commitment"

  // 安阳市政务服务条例 art 29: no commitment again until trust is repaired.
  func repairCommitment(
    _ data: Cases.Document, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.decided, .served, .archived)
    guard revoked, acceptanceKind == .commitment else {
      throw Refusal(.kindNotAllowed, article: "anyang:29 | rule:service")
    }
    guard !isRepaired else { throw Refusal(.alreadyDone, article: "anyang:29 | rule:service") }
    try requireText(
      data.documentNumber, "documentNumber", .documentMissing, article: "anyang:29 | rule:service")
    ruling.events.append(.case(.commitmentRepaired(data)))
    let eve = try context.day.adding(-1)
    bar(commitmentMarks, until: eve, lifted: true, "lift", context, &ruling)
  }

  // 行政许可法 art 44.
  func issue(_ data: Cases.Certificate, _ context: Context, _ ruling: inout Ruling) throws(Refusal)
  {
    // A renewal deemed granted is followed by a certificate too.
    if closing != .deemedRenewed { try require(.decided) }
    guard closing == .granted || closing == .deemedRenewed, issued == nil else {
      throw Refusal(issued == nil ? .wrongPhase : .alreadyDone, detail: phase.rawValue)
    }
    try requireText(data.number, "number", .documentMissing, article: "licensing:44")
    if let validTo = data.validTo, validTo < data.validFrom {
      throw Refusal(.badDate, field: "validTo", detail: "\(validTo) < \(data.validFrom)")
    }
    ruling.events.append(.case(.issued(data)))
  }

  // 民事诉讼法(2023) arts 87–95, by analogy.
  func serve(_ data: Cases.Service, _ context: Context, _ ruling: inout Ruling) throws(Refusal) {
    try require(.decided)
    guard stage == nil else { throw Refusal(.deliveredTogether, field: "dossier") }
    guard closing != .granted || !needsCertificate || issued != nil else {
      throw Refusal(.certificateMissing)
    }
    var record = Cases.ServiceRecord()
    record.mode = data.mode
    record.documentNumber = data.documentNumber
    record.on = data.on ?? context.day
    guard record.on <= context.day, decided.map({ record.on >= $0 }) ?? true else {
      throw Refusal(.badDate, field: "on", detail: "\(record.on)")
    }
    switch data.mode {
    case .direct, .substitute:
      try requireText(data.receiver, "receiver", .documentMissing)
    case .left:
      try requireText(data.witness, "witness", .witnessMissing)
    case .entrusted, .post:
      try requireText(data.documentNumber, "documentNumber", .documentMissing)
    case .electronic:
      guard consentsElectronic else { throw Refusal(.consentMissing, field: "mode") }
    case .publicNotice:
      record.on = try record.on.adding(Int(context.profile.publicNoticeDays))
    }
    record.witnessed = !data.witness.isEmpty
    if !data.receiver.isEmpty || !data.witness.isEmpty {
      var receiver = Receiver()
      receiver.name = data.receiver
      receiver.witness = data.witness
      record.receiver = ruling.commit("receiver", receiver)
    }
    ruling.events.append(.case(.served(record)))
  }

  // 国办发〔2019〕51号: one rating a service; a bad one says why.
  func rate(_ data: Cases.Rating, _ context: Context, _ ruling: inout Ruling) throws(Refusal) {
    guard !isOpen, phase != .none, phase != .draft else {
      throw Refusal(.wrongPhase, detail: phase.rawValue)
    }
    guard (1...5).contains(data.stars) else {
      throw Refusal(.badRating, field: "stars", detail: "1…5 ≠ \(data.stars)")
    }
    let bit = Self.serviceBit(data.service)
    guard data.service >= 1, bit != 0 else { throw Refusal(.badRating, field: "service") }
    let taken = data.defaulted ? rated | ratedByDefault : rated
    guard taken & bit == 0 else { throw Refusal(.alreadyDone, field: "service") }
    if data.stars <= 2, data.details.isEmpty, data.text.isEmpty, !data.defaulted {
      throw Refusal(.badRating, field: "details")
    }
    guard data.details.count <= 16 else { throw Refusal(.tooMany, field: "details") }
    // Ticks are codes of a list; free words are personal and go into the text.
    for (index, detail) in data.details.enumerated() {
      guard (1...32).contains(detail.utf8.count), detail.utf8.allSatisfy(Self.isCode) else {
        throw Refusal(.badRating, field: "details[\(index)]")
      }
    }
    var record = Cases.RatingRecord()
    record.stars = data.stars
    record.service = data.service
    record.details = data.details
    record.defaulted = data.defaulted
    if !data.text.isEmpty {
      record.text = ruling.commit("rating-\(data.service)", Words(text: data.text))
    }
    ruling.events.append(.case(.rated(record)))
  }

  private static func isCode(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }

  func withdraw(_ data: Cases.WithdrawalRequest, _ context: Context, _ ruling: inout Ruling)
    throws(Refusal)
  {
    try require(.draft, .submitted, .correctionNotified, .corrected, .accepted, .paused)
    try requireText(data.reason, "reason", .reasonMissing)
    // The applicant's own words are personal.
    var withdrawal = Cases.Withdrawal()
    withdrawal.reason = ruling.commit("withdrawal", Words(text: data.reason))
    ruling.events.append(.case(.withdrawn(withdrawal)))
  }

  func refer(_ data: Cases.Referral, _ context: Context, _ ruling: inout Ruling) throws(Refusal) {
    try require(.accepted, .paused)
    try requireText(data.organ, "organ", .reasonMissing)
    try requireText(data.reason, "reason", .reasonMissing)
    ruling.events.append(.case(.referred(data)))
  }

  func void(_ data: Cases.Voiding, _ context: Context, _ ruling: inout Ruling) throws(Refusal) {
    try require(.draft, .submitted, .correctionNotified, .corrected, .accepted, .paused)
    // E10: closed without a reason.
    try requireText(data.reason, "reason", .reasonMissing, article: "licensing:72(7)")
    ruling.events.append(.case(.voided(data)))
  }

  // 安阳市政务服务条例 art 26: what was committed is checked afterwards.
  func verify(
    _ data: Cases.CommitmentCheck, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.decided, .served, .archived)
    guard acceptanceKind == .commitment else {
      throw Refusal(.kindNotAllowed, article: "anyang:26 | rule:service")
    }
    if !data.fulfilled {
      try requireText(data.findings, "findings", .reasonMissing)
      guard let fixBy = data.fixBy, fixBy > context.day else {
        throw Refusal(.badDate, article: "anyang:27 | rule:service", field: "fixBy")
      }
    }
    ruling.events.append(.case(.verified(data)))
  }

  // 行政许可法 arts 69, 79; 安阳市政务服务条例 art 27.
  func revoke(_ data: Cases.Revocation, _ context: Context, _ ruling: inout Ruling) throws(Refusal)
  {
    try require(.decided, .served, .archived)
    guard closing == .granted, !revoked else {
      throw Refusal(revoked ? .alreadyDone : .wrongPhase, detail: phase.rawValue)
    }
    try requireText(data.reason, "reason", .reasonMissing)
    try requireText(data.documentNumber, "documentNumber", .documentMissing)
    if data.ground == .commitmentBroken {
      guard acceptanceKind == .commitment, let fixBy, context.day > fixBy else {
        throw Refusal(.kindNotAllowed, article: "anyang:27 | rule:service", field: "ground")
      }
    }
    ruling.events.append(.case(.revoked(data)))
    if data.ground == .commitmentBroken {
      bar(commitmentMarks, until: .last, "bar", context, &ruling)
    }
    if data.ground == .fraud { bar(years: context.profile.barFraudYears, context, &ruling) }
  }

  func archive(_ context: Context, _ ruling: inout Ruling) throws(Refusal) {
    try require(.served, .closed)
    ruling.events.append(.case(.archived(Nothing())))
  }

  /// A case of another system: its dates are taken as they are, its doubts recorded as data faults.
  func importPast(
    _ data: Cases.PastCase, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard phase == .none else { throw Refusal(.alreadyExists) }
    guard data.steps.count <= 10_000 else { throw Refusal(.tooMany, field: "steps") }
    guard data.closedAt == nil || data.closed != nil else {
      throw Refusal(.badDate, field: "closed")
    }
    var past = data
    past.promisedDue = try due(data.promised, from: data.submitted, context)
    past.statutoryDue = try due(data.statutory, from: data.submitted, context)
    // Days are counted on the calendar of the import, so that speed can be told of old cases too.
    let count = { (end: Day?) -> Int32? in
      guard let end, end >= data.submitted else { return nil }
      let days = try? context.calendar.count(after: data.submitted, through: end)
      return days.map { Int32(clamping: $0) }
    }
    past.elapsed = count(data.closed)
    past.promisedDays = count(past.promisedDue)
    past.statutoryDays = count(past.statutoryDue)
    // Who did what is personal: names stand beside the ledger.
    let people = Cases.People(of: data)
    if people.isAnyone { past.people = ruling.commit("people", people) }
    past.responsibleName = ""
    for index in past.steps.indices { past.steps[index].by = "" }
    ruling.events.append(.case(.imported(past)))
    var endsEarly = false
    if let start = data.submittedAt, let end = data.closedAt { endsEarly = end < start }
    let endsOnEarlierDay = data.closed.map { $0 < data.submitted } ?? false
    if endsEarly || endsOnEarlierDay {
      fault(.e7, context, due: data.submitted, on: data.closed, into: &ruling)
    }
  }

  private func due(
    _ budget: Budget?, from day: Day, _ context: Context
  ) throws(Refusal) -> Day? {
    guard let budget else { return nil }
    return try LegalClock(start: day, budget: budget).due(in: context.calendar).day
  }

  // 个人信息保护法 art 47: erased on request once the purpose is fulfilled.
  func erase(_ data: PersonalErasure, _ ruling: inout Ruling) throws(Refusal) {
    guard !isOpen, phase != .none, phase != .draft else {
      throw Refusal(.wrongPhase, detail: phase.rawValue)
    }
    try requireText(data.reason, "reason", .reasonMissing, article: "personalInformation:47")
    try requireText(data.slot, "slot", .badRegister)
    ruling.erase(data)
  }
}

extension Cases.People {
  init(of past: Cases.PastCase) {
    responsible = past.responsibleName
    // In the order of the steps.
    steps = past.steps.map(\.by)
  }

  var isAnyone: Bool { !responsible.isEmpty || steps.contains { !$0.isEmpty } }
}
