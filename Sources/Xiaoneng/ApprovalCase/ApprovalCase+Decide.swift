extension ApprovalCase {
  /// The events that `command` causes, in order, appended to `ruling`.
  ///
  /// - Throws: the first rule broken, in the order the rules stand below.
  /// - Complexity: O(1) in the length of the ledger.
  func decide(
    _ command: Cases.Command, in context: Context, into ruling: inout Ruling
  ) throws(Refusal) {
    switch command {
    case .draft(let data): try draft(data, context, &ruling)
    case .submit(let data): try submit(data, context, &ruling)
    case .fixOnSpot(let data): try fixOnSpot(data, context, &ruling)
    case .notifyCorrections(let data): try notifyCorrections(data, context, &ruling)
    case .supplement(let data): try supplement(data, context, &ruling)
    case .reject(let data): try reject(data, context, &ruling)
    case .accept(let data): try accept(data, context, &ruling)
    case .pause(let data): try pause(data, context, &ruling)
    case .resume(let data): try resume(data, context, &ruling)
    case .tellHearing(let data): try tellHearing(data, context, &ruling)
    case .askHearing: try askHearing(context, &ruling)
    case .waiveHearing(let data): try waiveHearing(data, context, &ruling)
    case .holdHearing(let data): try holdHearing(data, context, &ruling)
    case .repairCommitment(let data): try repairCommitment(data, context, &ruling)
    case .scheduleHearing(let data): try scheduleHearing(data, context, &ruling)
    case .extend(let data): try extend(data, context, &ruling)
    case .advance(let data): try advance(data, context, &ruling)
    case .inspect(let data): try inspect(data, context, &ruling)
    case .charge(let data): try charge(data, context, &ruling)
    case .decide(let data): try decide(data, context, &ruling)
    case .issue(let data): try issue(data, context, &ruling)
    case .serve(let data): try serve(data, context, &ruling)
    case .rate(let data): try rate(data, context, &ruling)
    case .contactRater(let data): try contactRater(data, context, &ruling)
    case .repairRating(let data): try repairRating(data, context, &ruling)
    case .contestRating(let data): try contestRating(data, &ruling)
    case .ruleRating(let data): try ruleRating(data, context, &ruling)
    case .withdraw(let data): try withdraw(data, context, &ruling)
    case .refer(let data): try refer(data, context, &ruling)
    case .void(let data): try void(data, context, &ruling)
    case .verify(let data): try verify(data, context, &ruling)
    case .revoke(let data): try revoke(data, context, &ruling)
    case .correctRecord(let data): try correct(data, context, &ruling)
    case .reviewFile(let data): try review(data, context, &ruling)
    case .archive: try archive(context, &ruling)
    case .import(let data): try importPast(data, context, &ruling)
    case .erase(let data): try erase(data, &ruling)
    }
    tellOthers(context, &ruling)
  }

  /// A bar needs to know whom it is on: 行政许可法 arts 78, 79; 安阳市政务服务条例 art 29. Files that come later are named
  /// together with those before.
  func needs(for command: Cases.Command, in context: Context) -> Needs? {
    switch command {
    case .draft(let data) where !data.mandate.isEmpty,
      .submit(let data) where !data.mandate.isEmpty:
      DossierKey.isID(data.mandate)
        ? Needs(dossiers: [DossierKey(.mandate, data.mandate)]) : nil
    case .decide(let data): needs(for: data, in: context)
    case .reject(let data) where data.kind == .falseMaterial: Needs(personal: ["applicant"])
    case .accept(let data) where data.kind == .commitment: Needs(personal: ["applicant"])
    case .fixOnSpot(let data) where !data.attachments.isEmpty: Needs(personal: [Files.slot])
    case .supplement(let data) where !data.attachments.isEmpty: Needs(personal: [Files.slot])
    case .draft, .submit, .fixOnSpot, .notifyCorrections, .supplement, .reject, .accept, .pause,
      .resume, .tellHearing, .askHearing, .waiveHearing, .scheduleHearing, .holdHearing, .extend,
      .advance, .inspect, .charge, .issue, .serve, .rate, .contactRater, .repairRating,
      .contestRating, .ruleRating,
      .withdraw, .refer, .void, .verify, .revoke, .repairCommitment, .correctRecord, .reviewFile,
      .archive, .import, .erase:
      nil
    }
  }

  /// A decision needs to know whom it may bar later or bars now, what a branch waits for, and who comes first where
  /// licences are limited in number: 行政许可法 arts 57, 78, 79.
  private func needs(for data: Cases.Ruling, in context: Context) -> Needs? {
    let published = context.register.version(item: item, number: version)
    var needs = Needs(dossiers: stage.map { [$0] } ?? [])
    if published?.value.safety == true { needs.personal = ["applicant"] }
    if data.outcome == .grant, let published, published.value.scarce,
      published.value.orderBasis.isEmpty
    {
      needs.earlierThan = turn(of: context.dossier?.id ?? "")
    }
    let isAny = needs.earlierThan != nil || !needs.personal.isEmpty || !needs.dossiers.isEmpty
    return isAny ? needs : nil
  }

  // MARK: - What the rules below share

  func require(_ phases: Phase...) throws(Refusal) {
    guard phases.contains(phase) else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
  }

  func itemVersion(_ context: Context) throws(Refusal) -> Register.PublishedVersion {
    guard let found = context.register.version(item: item, number: version) else {
      throw Refusal(.itemWithdrawn, field: "item")
    }
    return found
  }

  func fault(
    _ rule: FaultRule, _ context: Context, severity: FaultRule.Class? = nil, due: Day? = nil,
    count: Int64? = nil, step: String = "", on day: Day? = nil, into ruling: inout Ruling
  ) {
    guard !context.profile.rulesOff.contains(rule) else { return }
    var finding = Cases.FaultFinding()
    finding.rule = rule
    finding.severity = severity ?? context.profile.severity(of: rule)
    finding.day = day ?? context.day
    finding.due = due
    finding.count = count
    finding.step = step
    ruling.events.append(.case(.faulted(finding)))
  }

  /// Removes what came in from what is missing; refuses material that nobody asked for.
  func missing(
    after materials: [String], _ context: Context
  ) throws(Refusal) -> [String] {
    guard !materials.isEmpty else { throw Refusal(.materialsMissing, field: "materials") }
    let known = try itemVersion(context).value.materials
    for (index, code) in materials.enumerated()
    where !known.contains(where: { $0.code == code }) && !missing.contains(code) {
      throw Refusal(.unknownMaterial, field: "materials[\(index)]")
    }
    return missing.filter { !materials.contains($0) }
  }
}
