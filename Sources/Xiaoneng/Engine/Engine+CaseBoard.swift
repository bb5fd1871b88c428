extension Engine {
  /// What the board shows beside number, item, unit, phase, light and last day.
  enum BoardDetail {
    /// Nothing.
    case open
    /// What whoever may see the case sees of it.
    case viewer
  }

  /// The cases with what is to be done next, for whoever holds the file: it asks no one's leave, and shows only
  /// number, item, unit, phase, light and last day; no applicant, and no case of a classified item.
  ///
  /// - Throws: ``XiaonengCalendar/Fault`` when the store cannot.
  /// - Complexity: O(cases).
  public func openBoard(_ filter: Desk.Filter, at: Instant) throws(Fault) -> Reply {
    try transact(writing: false) { () throws(Fault) -> Reply in
      do {
        let context = try context(at: at, actor: .anyone)
        let viewer = anyone(on: context.day)
        return .answered(.caseBoard(try board(filter, for: viewer, .open, context)))
      } catch let refusal as Refusal {
        return .refused(refusal)
      } catch {
        throw Self.fault(error)
      }
    }
  }

  /// The cases that were accepted and not closed at a moment, as the ledger stood then, for whoever holds the file: what a
  /// bulletin of a month that is over says of them. No applicant, and no case of a classified item.
  ///
  /// - Throws: ``XiaonengCalendar/Fault`` when the store cannot.
  /// - Complexity: O(cases), and the ledgers of those that were open then and changed since.
  public func openCases(at: Instant, unit: String = "") throws(Fault) -> [Desk.Case] {
    try transact(writing: false) { () throws(Fault) in
      do {
        let context = try context(at: at, actor: .anyone)
        let viewer = anyone(on: context.day)
        var rows: [Desk.Case] = []
        var page = HeadPage(of: .case, unit: unit)
        while true {
          let heads = try store.heads(page)
          for head in heads {
            let slot = try load(head, from: cases)
            guard let depth = try depth(of: slot, on: cases, for: viewer),
              let state = try open(slot, at: context)
            else { continue }
            rows.append(
              try row(
                head.key.id, state, depth, state.light(in: context),
                state.nextActs(in: context).first, context, .open))
          }
          guard heads.count == page.limit, let last = heads.last else { return rows }
          page.after = last.key.id
        }
      } catch {
        throw Self.fault(error)
      }
    }
  }

  /// A case as it stood at the moment of a context; nil where it was not accepted by then, or closed.
  private func open(_ slot: Int, at context: Context) throws -> ApprovalCase? {
    let (head, now) = (cases.heads[slot], cases.slots[slot].state)
    func isOpen(_ state: ApprovalCase) -> Bool { state.accepted != nil && state.closed == nil }
    // Acceptance comes once: whatever was accepted later, or closed before, need not be looked at.
    guard now.accepted.map({ $0 <= context.day }) ?? false,
      now.closed.map({ $0 >= context.day }) ?? true
    else { return nil }
    if head.lastAt <= context.at {
      let state = try projected(slot, on: cases, at: context.at)
      return isOpen(state) ? state : nil
    }
    var state = ApprovalCase()
    var last: Instant?
    for entry in try held(head).map(\.entry) {
      guard entry.at <= context.at else { break }
      last = entry.at
      guard let event = ApprovalCase.own(try entry.event()) else { continue }
      state.evolve(event, on: entry.at.day(offsetMinutes: options.offsetMinutes), in: register)
    }
    guard let last else { return nil }
    state = try projected(state, lastAt: last, at: context.at)
    return isOpen(state) ? state : nil
  }

  /// Anyone at all, who sees whatever is not classified.
  private func anyone(on day: Day) -> Viewer {
    Viewer(actor: .anyone, reaches: .any, day: day, register: register, acts: false)
  }

  func caseBoard(
    _ filter: Desk.Filter, _ question: Question, _ context: Context
  ) throws -> Desk.Board {
    let viewer = try viewer(question.actor, word: question.query.word, context)
    return try board(filter, for: viewer, .viewer, context)
  }

  /// A page of the board.
  private func board(
    _ filter: Desk.Filter, for viewer: Viewer, _ detail: BoardDetail, _ context: Context
  ) throws -> Desk.Board {
    func shown(
      _ number: String, _ state: ApprovalCase, _ depth: ApprovalCase.Depth
    ) throws -> Desk.Case? {
      let light = state.light(in: context)
      guard filter.item.isEmpty || register.itemCode(state.item) == filter.item,
        filter.light == nil || filter.light == light,
        let shown = Self.shown(state, filter, light, context)
      else { return nil }
      return try row(number, state, depth, light, shown.act, context, detail)
    }
    guard filter.number.isEmpty else {
      try checkLimit(filter.limit)
      guard let slot = try slot(of: .case(filter.number), on: cases),
        let depth = try depth(of: slot, on: cases, for: viewer)
      else { return Desk.Board(cases: [], more: false) }
      let state = try projected(slot, on: cases, at: context.at)
      guard filter.unit.isEmpty || register.unitCode(state.unit) == filter.unit,
        filter.phases?.contains(state.phaseNumber) ?? true,
        let row = try shown(filter.number, state, depth)
      else { return Desk.Board(cases: [], more: false) }
      return Desk.Board(cases: [row], more: false)
    }
    let found = try page(
      filter, of: cases, for: viewer, context, unit: filter.unit, about: filter.item, row: shown)
    return Desk.Board(cases: found.rows, more: found.more)
  }

  /// That a section shows a case, with what is next with it.
  private struct Shown {
    var act: ApprovalCase.NextAct?
  }

  private static func shown(
    _ state: ApprovalCase, _ filter: Desk.Filter, _ light: Light, _ context: Context
  ) -> Shown? {
    let acts = state.nextActs(in: context)
    switch filter.section {
    case .all: return Shown(act: acts.first)
    case .overdue:
      return light == .yellow || light == .red
        ? Shown(act: acts.first { $0.act == .decide } ?? acts.first) : nil
    case .due:
      let days = context.day...max(context.day, filter.until ?? context.day)
      return acts.first { $0.lastDay.map(days.contains) ?? false }.map { Shown(act: $0) }
    }
  }

  private func row(
    _ number: String, _ state: ApprovalCase, _ depth: ApprovalCase.Depth, _ light: Light,
    _ act: ApprovalCase.NextAct?, _ context: Context, _ detail: BoardDetail
  ) throws -> Desk.Case {
    let version = register.version(item: state.item, number: state.version)?.value
    var row = Desk.Case()
    row.number = number
    row.item = register.itemCode(state.item)
    row.itemName = version?.name ?? ""
    row.unit = register.unitCode(state.unit)
    row.unitName = unitName(state.unit)
    row.phase = state.phase
    row.phaseChinese = state.phase.chinese
    row.light = light
    row.act = act?.act
    row.step = act?.step ?? ""
    row.lastDay = act?.lastDay
    row.overdue = Int32(clamping: state.daysOver(in: context))
    row.provisional = act?.isProvisional ?? false
    guard detail == .viewer else { return row }
    let view = try view(state, number, depth, context)
    row.promisedDue = view.promisedDue
    row.statutoryDue = view.statutoryDue
    row.missing = names(of: view.missing, in: version)
    row.faults = view.faults
    row.applicant = view.applicant
    row.provisional = row.provisional || view.provisional
    return row
  }

  private func unitName(_ unit: Int32) -> String {
    register.units.indices.contains(Int(unit)) ? register.units[Int(unit)].unit.name : ""
  }

  /// Materials by the names the public reads.
  private func names(of codes: [String], in version: Registry.ItemVersion?) -> [String] {
    codes.map { code in version?.materials.first { $0.code == code }?.name ?? code }
  }

  // MARK: - Receipts and progress

  /// The receipt of a case that the viewer may see.
  func receipt(of slot: Int) -> Desk.Receipt {
    let (key, state) = (cases.heads[slot].key, cases.slots[slot].state)
    return Desk.Receipt(
      number: key.id,
      itemName: register.version(item: state.item, number: state.version)?.value.name ?? "",
      unitName: unitName(state.unit), received: state.received,
      code: Desk.CheckCode(of: key, secret: register.secret).text)
  }

  /// How far a case is, for whoever says its check code. A number that is none, a case of a classified item and a
  /// wrong code are refused in the same words after the same work.
  func progress(
    _ claim: Desk.Claim, of dossier: DossierKey?, _ context: Context
  ) throws -> Desk.Progress {
    let key = dossier ?? DossierKey(.case, "-")
    let isSaid = Desk.CheckCode(of: key, secret: register.secret).isSaid(by: claim.code)
    guard isSaid, key.kind == .case, let slot = try slot(of: key, on: cases),
      try depth(of: slot, on: cases, for: anyone(on: context.day)) != nil
    else { throw Refusal(.caseNotFound, field: "dossier") }
    let state = try projected(slot, on: cases, at: context.at)
    let view = state.view(number: key.id, inside: false, in: context)
    let act = state.nextActs(in: context).first
    var progress = Desk.Progress(
      number: key.id, itemName: view.itemName, unitName: unitName(state.unit), phase: view.phase,
      phaseChinese: view.phaseChinese, received: view.received)
    progress.accepted = view.accepted
    progress.act = act?.act
    progress.lastDay = act?.lastDay
    progress.promisedDue = view.promisedDue
    progress.statutoryDue = view.statutoryDue
    progress.missing = names(
      of: view.missing, in: register.version(item: state.item, number: state.version)?.value)
    progress.result = view.result
    progress.resultChinese = view.resultChinese
    progress.closed = view.closed
    progress.provisional = view.provisional || (act?.isProvisional ?? false)
    return progress
  }
}
