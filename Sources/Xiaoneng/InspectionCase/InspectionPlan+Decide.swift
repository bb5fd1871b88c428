extension InspectionPlan {
  /// The events that `command` causes, in order, appended to `ruling`.
  ///
  /// - Throws: the first rule broken, in the order the rules stand below.
  /// - Complexity: O(objects of the plan), for a draw O(frame log frame).
  func decide(
    _ command: Inspections.PlanCommand, in context: Context, into ruling: inout Ruling
  ) throws(Refusal) {
    switch command {
    case .propose(let data): try propose(data, context, &ruling)
    case .approve(let data): try approve(data, &ruling)
    case .decline(let data): try decline(data, &ruling)
    case .seal(let data): try seal(data, context, &ruling)
    case .commitDraw(let data): try commit(data, context, &ruling)
    case .reveal(let data): try reveal(data, context, &ruling)
    }
    try ruling.legible()
  }

  private static let article = "inspection:15 | rule:inspection"
  private static let own = "rule:inspection"

  private func require(_ phases: Phase...) throws(Refusal) {
    guard phases.contains(phase) else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
  }

  // MARK: - The plan

  // 政府督查工作条例 art 15: content, objects and scope are said before. What was approved is not proposed again.
  private func propose(
    _ data: Inspections.Planning, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard phase != .approved else { throw Refusal(.planWidened, field: "dossier") }
    try require(.none, .declined)
    guard (1_949...9_999).contains(data.year),
      context.dossier?.id.hasPrefix("\(data.year)") ?? false
    else { throw Refusal(.badDate, field: "year", detail: "\(data.year)") }
    try requireText(data.title, "title", .badRegister, article: Self.article, most: 512)
    guard (1...1_000).contains(data.rows.count) else {
      throw Refusal(.tooMany, field: "rows", detail: "1…1000 ≠ \(data.rows.count)")
    }
    var names: Set<String> = []
    for (place, row) in data.rows.enumerated() {
      let field = "rows[\(place)]"
      guard DossierKey.isID(row.id) else { throw Refusal(.badIdentifier, field: field + ".id") }
      guard names.insert(row.id).inserted else {
        throw Refusal(.namedTwice, field: field + ".id", detail: row.id)
      }
      try check(row, field, of: data.year, context)
    }
    ruling.events.append(.inspectionPlan(.proposed(data)))
  }

  private func check(
    _ row: Inspections.Row, _ field: String, of year: Int32, _ context: Context
  ) throws(Refusal) {
    guard row.kind.isPlanned else {
      throw Refusal(
        .kindNotAllowed, article: Self.article, field: field + ".kind", detail: row.kind.rawValue)
    }
    try requireText(row.topic, field + ".topic", .badRegister, article: Self.article)
    guard (1...10_000).contains(row.objects.count) else {
      throw Refusal(.tooMany, field: field + ".objects", detail: "1…10000 ≠ \(row.objects.count)")
    }
    var seen: Set<String> = []
    for (place, object) in row.objects.enumerated() {
      let field = field + ".objects[\(place)]"
      try Self.check(object, row.target, field, context)
      guard seen.insert(object).inserted else {
        throw Refusal(.namedTwice, field: field, detail: object)
      }
    }
    guard !row.ways.isEmpty, Set(row.ways).count == row.ways.count else {
      throw Refusal(
        .kindNotAllowed, article: "inspection:12 | rule:inspection", field: field + ".ways")
    }
    guard !row.manners.isEmpty, Set(row.manners).count == row.manners.count else {
      throw Refusal(.kindNotAllowed, article: Self.article, field: field + ".manners")
    }
    guard row.from.isInRange, row.through.isInRange, row.from <= row.through,
      Int(row.from.parts.year) == Int(year), Int(row.through.parts.year) == Int(year)
    else {
      throw Refusal(.badDate, field: field + ".through", detail: "\(row.from) ≤ \(row.through)")
    }
    let most =
      row.target == .enterprise ? context.profile.inspections.enterpriseMost : 366
    guard row.most >= 1, row.most <= most else {
      throw Refusal(
        .visitRepeated, article: Self.article, field: field + ".most",
        detail: "1…\(most) ≠ \(row.most)")
    }
  }

  /// A unit stands in the register; a place and an enterprise have ids.
  static func check(
    _ object: String, _ target: Inspections.Target, _ field: String, _ context: Context
  ) throws(Refusal) {
    guard DossierKey.isID(object) else { throw Refusal(.badIdentifier, field: field) }
    guard target != .unit || context.register.unit(object) != nil else {
      throw Refusal(.notFound, field: field, detail: object)
    }
  }

  // Art 11: the head of the government says what is inspected.
  private func approve(_ data: Cases.Document, _ ruling: inout Ruling) throws(Refusal) {
    try require(.proposed)
    try requireDocument(data.documentNumber, "inspection:11(2) | rule:inspection")
    ruling.events.append(.inspectionPlan(.approved(data)))
  }

  private func decline(_ data: Reason, _ ruling: inout Ruling) throws(Refusal) {
    try require(.proposed)
    try requireText(data.reason, "reason", article: Self.own)
    ruling.events.append(.inspectionPlan(.declined(data)))
  }

  // MARK: - Surprise

  // The commitment says nothing of where and when; the nonce stays with whoever made it.
  private func seal(
    _ data: Inspections.Sealing, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.approved)
    guard seals.count < 10_000 else { throw Refusal(.tooMany, field: "commitment") }
    guard data.commitment != .zero, !seals.contains(where: { $0.commitment == data.commitment })
    else { throw Refusal(.alreadyExists, field: "commitment") }
    var record = data
    record.number = Int32(clamping: seals.count + 1)
    record.at = context.at
    ruling.events.append(.inspectionPlan(.sealed(record)))
  }

  // MARK: - Drawing

  // Scheme xn-draw-1: the frame is fixed before the public value can be known.
  private func commit(
    _ data: Inspections.DrawCommitment, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.approved)
    guard DossierKey.isID(data.draw) else { throw Refusal(.badIdentifier, field: "draw") }
    guard !draws.contains(where: { $0.commitment.draw == data.draw }) else {
      throw Refusal(.alreadyExists, field: "draw", detail: data.draw)
    }
    guard draws.count < 1_000 else { throw Refusal(.tooMany, field: "draw") }
    guard let row = row(data.row) else {
      throw Refusal(.planWidened, field: "row", detail: String(data.row.prefix(64)))
    }
    guard data.size >= 1, Int(data.size) <= row.objects.count, data.take >= 1,
      data.take <= data.size
    else {
      throw Refusal(
        .quantityOutOfRange, field: "take",
        detail: "1 ≤ \(data.take) ≤ \(data.size) ≤ \(row.objects.count)")
    }
    for (text, field) in [(data.beacon.kind, "beacon.kind"), (data.beacon.ref, "beacon.ref")] {
      try requireText(text, field, .badRegister, article: Self.own, most: 128)
    }
    guard data.beacon.value == nil else {
      throw Refusal(.timeWentBack, field: "beacon.value")
    }
    guard let known = data.beacon.at, known > context.at else {
      throw Refusal(
        .timeWentBack, field: "beacon.at",
        detail: data.beacon.at.map { "\($0) ≤ \(context.at)" })
    }
    if !data.inspectors.isEmpty {
      try Inspection.check(inspectors: data.inspectors, of: "", context)
    }
    var record = data
    record.committedAt = context.at
    ruling.events.append(.inspectionPlan(.drawCommitted(record)))
  }

  // Revealed after the public value, by the frame that was committed to, and never beyond the row.
  private func reveal(
    _ data: Inspections.DrawReveal, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.approved)
    var draw = data.drawing
    guard let known = draws.first(where: { $0.commitment.draw == draw.draw }) else {
      throw Refusal(.notFound, field: "drawing.draw", detail: String(draw.draw.prefix(64)))
    }
    guard known.drawn == nil else { throw Refusal(.alreadyDone, field: "drawing.draw") }
    let committed = known.commitment
    guard let at = committed.beacon.at, context.at > at else {
      throw Refusal(
        .beaconPending, field: "drawing.beacon",
        detail: committed.beacon.at.map { "\(context.at) ≤ \($0)" })
    }
    guard draw.beacon.value != nil else {
      throw Refusal(.beaconPending, field: "drawing.beacon.value")
    }
    (draw.beacon.at, draw.committedAt) = (at, committed.committedAt)
    guard draw.inspectors.map({ Set($0) == Set(committed.inspectors) }) ?? true else {
      throw Refusal(.drawDiffers, field: "drawing.inspectors")
    }
    draw.inspectors = committed.inspectors.isEmpty ? nil : committed.inspectors
    let result = try draw.outcome(under: context.profile.inspections)
    guard result.frame == committed.frame, draw.ids.count == Int(committed.size) else {
      throw Refusal(.drawDiffers, field: "drawing.ids", detail: result.frame.hex)
    }
    guard result.commitment == committed.commitment, draw.take == committed.take else {
      throw Refusal(.drawDiffers, field: "drawing", detail: result.commitment.hex)
    }
    let objects = Set(row(committed.row)?.objects ?? [])
    if let place = draw.ids.firstIndex(where: { !objects.contains($0) }) {
      throw Refusal(.planWidened, field: "drawing.ids[\(place)]", detail: draw.ids[place])
    }
    try check(data.strikes, of: draw, context)
    ruling.events.append(
      .inspectionPlan(
        .drawn(
          Inspections.Drawn(
            draw: draw, row: committed.row, strikes: data.strikes, result: result))))
  }

  // Struck off only with a ground, and approved by someone else than who reveals.
  private func check(
    _ strikes: [Inspections.Strike], of draw: Inspections.Draw, _ context: Context
  ) throws(Refusal) {
    guard strikes.count == draw.strike.count, Set(strikes.map(\.id)) == Set(draw.strike) else {
      throw Refusal(.reasonMissing, article: Self.own, field: "strikes")
    }
    for (place, strike) in strikes.enumerated() {
      try requireText(strike.ground, "strikes[\(place)].ground", article: Self.own)
      guard context.register.person(strike.approvedBy) != nil else {
        throw Refusal(
          .actorUnknown, field: "strikes[\(place)].approvedBy",
          detail: String(strike.approvedBy.prefix(64)))
      }
      guard strike.approvedBy != context.actor.id else {
        throw Refusal(
          .mustStandAside, article: Self.own, field: "strikes[\(place)].approvedBy")
      }
    }
  }
}
