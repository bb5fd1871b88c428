extension RuleFile {
  /// The events that `command` causes, in order, appended to `ruling`.
  ///
  /// - Throws: the first rule broken, in the order the rules stand below.
  /// - Complexity: O(rules named), for a leave O(leaves of the unit).
  func decide(
    _ command: TenRules.Command, in context: Context, into ruling: inout Ruling
  ) throws(Refusal) {
    switch command {
    case .open(let data): try open(data, context, &ruling)
    case .count(let data): try count(data, &ruling)
    case .draft(let data): try draft(data, context, &ruling)
    case .adopt(let data): try adopt(data, context, &ruling)
    case .distribute(let data): try distribute(data, context, &ruling)
    case .supervise(let data): try supervise(data, context, &ruling)
    case .appraise(let data): try appraise(data, context, &ruling)
    case .check(let data): try check(data, context, &ruling)
    case .supersede(let data): try supersede(data, context, &ruling)
    case .exempt(let data): try exempt(data, context, &ruling)
    case .apply(let data): try apply(data, context, &ruling)
    case .concentrate(let data): try concentrate(data, &ruling)
    case .leave(let data): try leave(data, context, &ruling)
    case .correctLeave(let data): try correctLeave(data, context, &ruling)
    case .takeOver(let data): try takeOver(data, context, &ruling)
    case .deny(let data): try deny(data, context, &ruling)
    case .erase(let data): try erase(data, &ruling)
    }
    try ruling.legible()
  }

  private static let own = "rule:tenRules"

  /// The rules that are named: of the list or beyond it, each once, and those that apply.
  private func require(
    _ rules: [String], _ context: Context, applying: Bool = true, one: Bool = false
  ) throws(Refusal) {
    let numbers = context.profile.tenRules
    guard (1...100).contains(rules.count) else {
      throw Refusal(.tooMany, field: "rules", detail: "1…100 ≠ \(rules.count)")
    }
    for (place, rule) in rules.enumerated() {
      let field = one ? "rule" : "rules[\(place)]"
      guard numbers.rule(rule) != nil else {
        throw Refusal(.notFound, field: field, detail: String(rule.prefix(64)))
      }
      guard !rules[..<place].contains(rule) else {
        throw Refusal(.namedTwice, field: field, detail: rule)
      }
      guard !applying || line(rule).exempt.isEmpty else {
        throw Refusal(.kindNotAllowed, article: Self.own, field: field, detail: rule)
      }
    }
  }

  /// Every rule that is named is at least so far.
  private func require(_ rules: [String], atLeast status: TenRules.Status) throws(Refusal) {
    for (place, rule) in rules.enumerated() where line(rule).status < status {
      throw Refusal(
        .wrongPhase, article: Self.own, field: "rules[\(place)]",
        detail: "\(rule) \(line(rule).status.chinese) < \(status.chinese)")
    }
  }

  private func requireHeadcount(_ headcount: Int32) throws(Refusal) {
    guard (1...100_000).contains(headcount) else {
      throw Refusal(.quantityOutOfRange, field: "headcount", detail: "1…100000 ≠ \(headcount)")
    }
  }

  // MARK: - The file

  private func open(
    _ data: TenRules.Opening, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    let code = context.dossier?.id ?? ""
    guard context.register.unit(code) != nil else {
      throw Refusal(.notFound, field: "dossier", detail: String(code.prefix(64)))
    }
    // Whoever is of a unit opens the file of that unit.
    guard context.actor.role != .organHead || context.actor.unit == code else {
      throw Refusal(.notYourUnit, field: "dossier")
    }
    try requireHeadcount(data.headcount)
    var record = data
    record.unit = code
    ruling.events.append(.tenRules(.opened(record)))
  }

  private func count(_ data: TenRules.Headcount, _ ruling: inout Ruling) throws(Refusal) {
    try requireHeadcount(data.headcount)
    guard data.headcount != headcount else { throw Refusal(.alreadyDone, field: "headcount") }
    ruling.events.append(.tenRules(.counted(data)))
  }

  // MARK: - From draft to appraisal

  private func draft(
    _ data: TenRules.Drafting, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(data.rules, context)
    for (place, rule) in data.rules.enumerated() where line(rule).status >= .adopted {
      throw Refusal(.alreadyDone, article: Self.own, field: "rules[\(place)]", detail: rule)
    }
    try requireText(data.title, "title", .badRegister, article: Self.own, most: 512)
    ruling.events.append(.tenRules(.drafted(data)))
  }

  private func adopt(
    _ data: TenRules.Adoption, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(data.rules, context)
    try require(data.rules, atLeast: .drafted)
    for (place, rule) in data.rules.enumerated() where line(rule).status >= .adopted {
      throw Refusal(.alreadyDone, article: Self.own, field: "rules[\(place)]", detail: rule)
    }
    try check(data.documentNumber, data.digest, data.adopted, data.inForce, context)
    ruling.events.append(.tenRules(.adopted(data)))
  }

  private func check(
    _ number: String, _ digest: LedgerDigest, _ adopted: Day, _ inForce: Day, _ context: Context
  ) throws(Refusal) {
    try requireDocument(number, Self.own)
    guard digest != .zero else {
      throw Refusal(.documentMissing, article: Self.own, field: "digest")
    }
    guard adopted.isInRange, adopted <= context.day else {
      throw Refusal(.badDate, field: "adopted", detail: "\(adopted)")
    }
    guard inForce.isInRange, inForce >= adopted else {
      throw Refusal(.badDate, field: "inForce", detail: "\(inForce) < \(adopted)")
    }
  }

  // One to each person (人手一份): copies handed out, or signed for.
  private func distribute(
    _ data: TenRules.Distribution, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(data.rules, context)
    try require(data.rules, atLeast: .adopted)
    for (value, field) in [(data.copies, "copies"), (data.receipts, "receipts")] {
      guard (0...1_000_000).contains(value) else {
        throw Refusal(.quantityOutOfRange, field: field, detail: "\(value)")
      }
    }
    guard max(data.copies, data.receipts) >= headcount else {
      throw Refusal(
        .copiesMissing, field: "copies",
        detail: "\(max(data.copies, data.receipts)) < \(headcount)")
    }
    ruling.events.append(.tenRules(.distributed(data)))
  }

  private func supervise(
    _ data: TenRules.Watch, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(data.rules, context)
    try require(data.rules, atLeast: .distributed)
    try requireOfficer(data.leader, "leader", context)
    try requireOfficer(data.head, "head", context)
    guard data.leader != data.head else {
      throw Refusal(.namedTwice, field: "head", detail: data.head)
    }
    ruling.events.append(.tenRules(.supervised(data)))
  }

  /// An officer of the unit who is in service.
  private func requireOfficer(
    _ id: String, _ field: String, _ context: Context
  ) throws(Refusal) {
    guard let place = context.register.person(id) else {
      throw Refusal(.actorUnknown, field: field, detail: String(id.prefix(64)))
    }
    let known = context.register.persons[Int(place)]
    guard known.lastDay.map({ $0 >= context.day }) ?? true else {
      throw Refusal(.actorUnknown, field: field, detail: id)
    }
    guard context.register.unit(known.unit) == unit else {
      throw Refusal(.notYourUnit, field: field, detail: id)
    }
  }

  private func appraise(
    _ data: TenRules.Weighing, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(data.rules, context)
    try require(data.rules, atLeast: .supervised)
    guard (1_949...9_999).contains(data.year) else {
      throw Refusal(.badDate, field: "year", detail: "\(data.year)")
    }
    guard (1...10_000).contains(data.weight) else {
      throw Refusal(.quantityOutOfRange, field: "weight", detail: "1…10000 ≠ \(data.weight)")
    }
    ruling.events.append(.tenRules(.appraised(data)))
  }

  private func check(
    _ data: TenRules.Checking, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require([data.rule], context, one: true)
    try require([data.rule], atLeast: .adopted)
    if data.kept {
      guard data.note.utf8.count <= 4_096 else { throw Refusal(.tooLong, field: "note") }
    } else {
      try requireText(data.note, "note", article: Self.own)
    }
    guard data.inspection.isEmpty || DossierKey.isID(data.inspection) else {
      throw Refusal(.badIdentifier, field: "inspection")
    }
    ruling.events.append(.tenRules(.checked(data)))
  }

  private func supersede(
    _ data: TenRules.Supersession, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(data.rules, context)
    try require(data.rules, atLeast: .adopted)
    try check(data.documentNumber, data.digest, data.adopted, data.inForce, context)
    for (place, rule) in data.rules.enumerated() {
      guard let known = line(rule).document else { continue }
      guard known.digest != data.digest, known.documentNumber != data.documentNumber else {
        throw Refusal(.alreadyExists, field: "rules[\(place)]", detail: known.documentNumber)
      }
      guard data.adopted >= known.adopted else {
        throw Refusal(.timeWentBack, field: "adopted", detail: "\(data.adopted) < \(known.adopted)")
      }
      guard line(rule).superseded.count < 100 else { throw Refusal(.tooMany, field: "rules") }
    }
    ruling.events.append(.tenRules(.superseded(data)))
  }

  private func exempt(
    _ data: TenRules.Exemption, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(data.rules, context)
    try requireText(data.reason, "reason", article: Self.own)
    ruling.events.append(.tenRules(.exempted(data)))
  }

  private func apply(
    _ data: TenRules.Exemption, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(data.rules, context, applying: false)
    for (place, rule) in data.rules.enumerated() where line(rule).exempt.isEmpty {
      throw Refusal(.alreadyDone, field: "rules[\(place)]", detail: rule)
    }
    try requireText(data.reason, "reason", article: Self.own)
    ruling.events.append(.tenRules(.applied(data)))
  }

  private func concentrate(
    _ data: TenRules.Concentration, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard data.note.utf8.count <= 4_096 else { throw Refusal(.tooLong, field: "note") }
    guard data != concentration else { throw Refusal(.alreadyDone) }
    ruling.events.append(.tenRules(.concentrated(data)))
  }

  // MARK: - Posts

  private func requirePost(_ code: String, _ context: Context) throws(Refusal) {
    guard let place = context.register.post(code) else {
      throw Refusal(.notFound, field: "post", detail: String(code.prefix(64)))
    }
    guard context.register.unit(context.register.posts[Int(place)].post.unit) == unit else {
      throw Refusal(.notYourUnit, field: "post", detail: code)
    }
  }

  // Half-open: whoever is back at 12:00 is not away at 12:00.
  private func leave(
    _ data: TenRules.Leave, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try requirePost(data.post, context)
    guard leaves.count < TenRules.mostSpans else { throw Refusal(.tooMany, field: "post") }
    guard data.from < data.to else {
      throw Refusal(.badDate, field: "to", detail: "\(data.to) ≤ \(data.from)")
    }
    let last = Int64(data.to.day().number) - Int64(data.from.day().number)
    guard last <= 366 else { throw Refusal(.dateOutOfRange, field: "to", detail: "\(data.to)") }
    let overlaps = leaves.first {
      $0.post == data.post && $0.holder == data.holder && $0.from < data.to && data.from < $0.to
    }
    if let overlaps {
      throw Refusal(.alreadyExists, field: "from", detail: "\(overlaps.from) … \(overlaps.to)")
    }
    var record = data
    record.signedBy = context.actor.id
    ruling.events.append(.tenRules(.left(record)))
  }

  private func takeOver(
    _ data: TenRules.TakeOver, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try requirePost(data.post, context)
    guard takings.count < TenRules.mostSpans else { throw Refusal(.tooMany, field: "post") }
    guard data.at <= context.at else {
      throw Refusal(.momentAhead, field: "at", detail: "\(data.at)")
    }
    // What was found is put right by someone else, with the paper that shows it.
    let isFound = breaches.contains { breach in
      let record = breach.record
      return record.kind == .uncovered && record.subject == data.post && !breach.isCleared
        && record.from.map { $0 <= data.at } ?? false && data.at <= record.at
    }
    guard !isFound else {
      throw Refusal(.tooLate, article: Self.own, field: "at", detail: "\(data.at)")
    }
    ruling.events.append(.tenRules(.tookOver(data)))
  }

  // MARK: - Refusals filed

  // A no is filed in three copies, agreed to by a leader, before it is said or as it is.
  private func deny(
    _ data: TenRules.Denial, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard filings.count < 10_000 else { throw Refusal(.tooMany, field: "case") }
    guard data.case.isEmpty || DossierKey.isID(data.case) else {
      throw Refusal(.badIdentifier, field: "case")
    }
    guard data.case.isEmpty || !filings.contains(where: { $0.record.case == data.case }) else {
      throw Refusal(.alreadyExists, field: "case", detail: data.case)
    }
    try requireText(data.who, "who", .factMissing, article: Self.own, most: 512)
    try requireText(data.matter, "matter", .factMissing, article: Self.own)
    try requireText(data.ground, "ground", article: Self.own)
    try requireText(data.basis, "basis", article: Self.own, most: 512)
    try requireDocument(data.documentNumber, Self.own)
    for (holds, field) in [
      (data.applicantCopy, "applicantCopy"), (data.unitCopy, "unitCopy"),
      (data.officeCopy, "officeCopy"),
    ] where !holds { throw Refusal(.copiesMissing, field: field) }
    try requireOfficer(data.approver, "approver", context)
    guard data.approver != context.actor.id else {
      throw Refusal(.mustStandAside, article: Self.own, field: "approver")
    }
    let roles = context.register.person(data.approver).map {
      context.register.persons[Int($0)].roles
    }
    guard let roles, roles.contains(.organHead) || roles.contains(.approver) else {
      throw Refusal(.notMyPower, article: Self.own, field: "approver")
    }
    var record = TenRules.DenialRecord()
    record.number = Int32(clamping: filings.count + 1)
    (record.case, record.matter, record.ground) = (data.case, data.matter, data.ground)
    (record.basis, record.approver) = (data.basis, data.approver)
    (record.handler, record.documentNumber) = (context.actor.id, data.documentNumber)
    record.who = ruling.commit("denial-\(record.number)", Words(text: data.who))
    ruling.events.append(.tenRules(.denied(record)))
  }

  private func erase(_ data: PersonalErasure, _ ruling: inout Ruling) throws(Refusal) {
    try requireText(data.reason, "reason", article: "personalInformation:47")
    ruling.erase(data)
  }
}
