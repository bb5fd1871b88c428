extension RuleFile: Dossier {
  typealias Command = TenRules.Command
  typealias Event = TenRules.Event
  typealias Timer = RuleTimer

  /// How much of a file someone sees.
  enum Depth {
    /// Those who watch, and the unit.
    case whole
  }

  static let kind = DossierKind.tenRules
  static let notFound = Refusal.Code.ruleFileNotFound

  static func own(_ event: Xiaoneng.Event) -> TenRules.Event? {
    if case .tenRules(let event) = event { event } else { nil }
  }

  var phaseNumber: UInt8 { isOpen ? 1 : 0 }

  static func address(of command: TenRules.Command) -> Address {
    if case .open = command { .named } else { .existing }
  }

  static func erasure(in command: TenRules.Command) -> PersonalErasure? {
    if case .erase(let data) = command { data } else { nil }
  }

  func depth(for viewer: Viewer) -> Depth? {
    let reaches = viewer.reaches
    return reaches.contains(.any) || reaches.contains(.ownUnit) && viewer.isOf(unit: unit)
      ? .whole : nil
  }

  /// What `event`, recorded on `day`, means.
  mutating func evolve(_ event: TenRules.Event, on day: Day, in register: Register) {
    switch event {
    case .opened(let data):
      (isOpen, headcount) = (true, data.headcount)
      unit = register.unit(data.unit) ?? -1
    case .counted(let data): headcount = data.headcount
    case .drafted(let data):
      change(data.rules) { ($0.status, $0.title, $0.draft) = (.drafted, data.title, data.digest) }
    case .adopted(let data):
      let document = TenRules.Document(
        documentNumber: data.documentNumber, digest: data.digest, adopted: data.adopted,
        inForce: data.inForce)
      change(data.rules) { ($0.status, $0.document) = (.adopted, document) }
    case .distributed(let data):
      change(data.rules) { line in
        line.status = max(line.status, .distributed)
        (line.copies, line.receipts) = (data.copies, data.receipts)
      }
    case .supervised(let data):
      change(data.rules) { line in
        line.status = max(line.status, .supervised)
        (line.leader, line.head) = (data.leader, data.head)
      }
    case .appraised(let data):
      change(data.rules) { line in
        line.status = .appraised
        (line.year, line.weight) = (data.year, data.weight)
      }
    case .checked(let data): change([data.rule]) { ($0.checked, $0.kept) = (day, data.kept) }
    case .superseded(let data): supersede(data)
    case .exempted(let data): change(data.rules) { $0.exempt = data.reason }
    case .applied(let data): change(data.rules) { $0.exempt = "" }
    case .concentrated(let data): concentration = data
    case .left(let data): leaves.append(data)
    case .tookOver(let data): takings.append(data)
    case .denied(let data):
      filings.append(Filing(record: data, at: day))
      refusals[data.case] = nil
    case .leaveCorrected(let data): correct(data)
    case .refused(let data): refusals[data.case] = data.on
    case .vacated(let data): vacancies[data.post] = data.lastDay
    case .occupied(let data): vacancies[data.post] = nil
    case .breached(let data):
      breaches.append(Breach(record: data))
      if data.kind == .unfiled { refusals[data.subject] = nil }
    case .cleared(let data):
      for place in breaches.indices where breaches[place].record.isSame(as: data) {
        breaches[place].isCleared = true
      }
    }
  }

  /// A new document is to be handed out, supervised and weighed anew.
  private mutating func supersede(_ data: TenRules.Supersession) {
    let document = TenRules.Document(
      documentNumber: data.documentNumber, digest: data.digest, adopted: data.adopted,
      inForce: data.inForce)
    change(data.rules) { line in
      if let old = line.document { line.superseded.append(old) }
      (line.status, line.document) = (.adopted, document)
      (line.copies, line.receipts, line.leader, line.head) = (0, 0, "", "")
      (line.year, line.weight) = (0, 0)
    }
  }

  private mutating func change(_ rules: [String], _ body: (inout Line) -> Void) {
    for rule in rules { body(&lines[rule, default: Line()]) }
  }

  // MARK: - As it is seen

  /// The file as it is seen.
  func view(in context: Context) -> TenRules.View {
    let numbers = context.profile.tenRules
    var view = TenRules.View()
    (view.unit, view.headcount) = (context.register.unitCode(unit), headcount)
    view.complete = isWhole(.adopted, of: numbers.rules)
    view.distributed = isWhole(.distributed, of: numbers.rules)
    view.supervised = isWhole(.appraised, of: numbers.rules)
    view.rules = numbers.rules.map { seen($0, optional: false) }
    // What is adopted beyond the list is shown where there is something to show.
    view.rules += numbers.further.filter { lines[$0.id] != nil }.map { seen($0, optional: true) }
    view.concentration = concentration
    view.denials = Int32(clamping: filings.count)
    return view
  }

  private func seen(_ rule: TenRules.Rule, optional: Bool) -> TenRules.Line {
    let line = line(rule.id)
    var view = TenRules.Line()
    (view.rule, view.chinese, view.optional) = (rule.id, rule.chinese, optional)
    (view.status, view.title, view.draft) = (line.status, line.title, line.draft)
    (view.document, view.superseded) = (line.document, line.superseded)
    (view.copies, view.receipts) = (line.copies, line.receipts)
    (view.leader, view.head) = (line.leader, line.head)
    (view.year, view.weight, view.exempt) = (line.year, line.weight, line.exempt)
    (view.checked, view.kept) = (line.checked, line.kept)
    return view
  }

  /// The file as a row of the sheet by which all units are counted: the rules of the list alone.
  func row(unit: String, of numbers: TenRules.Numbers) -> TenRules.Unit {
    TenRules.Unit(
      unit,
      rules: numbers.rules.map { rule in
        TenRules.Cell(rule.id, status: line(rule.id).status, exempt: line(rule.id).exempt)
      })
  }

  // MARK: - What breaks a rule

  /// What the leaves of the holders of the unit's posts come to, post by post.
  ///
  /// - Throws: `calendarUnknown` and `dateOutOfRange` as the calendar.
  ///
  /// - Parameter first: leaves that ended before this day are left out.
  func cover(
    of post: String, in context: Context, from first: Day = .first
  ) throws(Refusal) -> TenRules.CoverFindings {
    var cover = TenRules.Cover()
    for leave in leaves where leave.post == post && leave.to.day() >= first {
      let span = TenRules.Span(from: leave.from, to: leave.to)
      switch leave.holder {
      case .a: cover.a.append(span)
      case .b: cover.b.append(span)
      }
    }
    cover.handOvers = takings.filter { $0.post == post && $0.at.day() >= first }.map(\.at)
    return try cover.findings(under: context.profile.tenRules, in: context.calendar)
  }

  /// Who signed the leave that covers `moment`; empty where none does.
  func signer(of post: String, at moment: Instant) -> String {
    leaves.last { $0.post == post && $0.from <= moment && moment < $0.to }?.signedBy ?? ""
  }
}
