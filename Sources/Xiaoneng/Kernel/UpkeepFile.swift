/// A dossier with its ledger, as it is kept as a file (卷宗): what was asked to be put right, and what of it is kept. All of
/// it is read from the ledger; no domain holds anything for it.
struct UpkeepFile<State: Dossier> {
  typealias Past = (key: DossierKey, entries: [PastEntry])

  /// What is asked, with whether it is someone's words.
  struct Wish {
    var data: Upkeep.Asked
    var isText: Bool
  }

  let state: State
  let key: DossierKey
  let entries: [PastEntry]
  private var requests: [Upkeep.RequestView] = []
  /// What was put forward to be done away with last; nil where nothing was, and once it was done.
  private(set) var proposed: Upkeep.DisposalAsked?
  /// Whose roles put it forward.
  private var proposer: Principal?
  /// The slots that are kept beside the ledger, in their order.
  private(set) var kept: [String] = []

  init(of state: State, _ past: Past) throws(Fault) {
    (self.state, key, entries) = (state, past.key, past.entries)
    var slots: Set<String> = []
    for entry in entries {
      for commitment in Reference.commitments(of: entry.word) {
        slots.formUnion(commitment.read(entry.data).map(\.slot))
      }
      switch try entry.event() {
      case .personalErased(let erasure): slots.remove(erasure.slot)
      case .upkeep(let event): take(event, entry)
      default: continue
      }
    }
    kept = slots.sorted()
  }

  private mutating func take(_ event: Upkeep.Event, _ entry: PastEntry) {
    switch event {
    case .asked(let data): requests.append(Upkeep.RequestView(asked: data, at: entry.at))
    case .rectified(let data): answer(data.number, entry.at, granted: true, "")
    case .declined(let data): answer(data.number, entry.at, granted: false, data.reason)
    case .disposalProposed(let data): (proposed, proposer) = (data, entry.actor)
    case .disposed: (proposed, proposer) = (nil, nil)
    }
  }

  private mutating func answer(_ number: Int32, _ at: Instant, granted: Bool, _ reason: String) {
    guard let place = requests.firstIndex(where: { $0.asked.number == number }) else { return }
    (requests[place].answered, requests[place].granted) = (at, granted)
    requests[place].reason = reason
  }

  // MARK: - Putting right

  /// Refuses one request more than a dossier holds.
  func requireRoom() throws(Refusal) {
    guard requests.count < 99 else { throw Refusal(.tooMany, field: "dossier", detail: "99") }
  }

  /// What is asked, held against the ledger.
  ///
  /// - Throws: the first rule broken, in the order they stand below.
  func asked(_ data: Upkeep.Rectification, _ context: Context) throws -> Wish {
    try requireOpen(context)
    guard let entry = entries.first(where: { $0.sequence == data.entry }) else {
      throw Refusal(.notFound, field: "entry", detail: "\(data.entry)")
    }
    guard let field = Reference.rectifiable(data.field, in: entry.word) else {
      throw Refusal(
        .notRectifiable, field: "field", detail: "\(entry.word) \(data.field.prefix(64))")
    }
    let corrections = try Corrections(in: entries)
    guard !corrections.hasLapsed(entry.sequence) else {
      throw Refusal(.alreadyDone, field: "entry", detail: "\(data.entry)")
    }
    // A paper that was issued says what it says.
    if let own = State.own(try entry.event()), let number = State.issued(own), !number.isEmpty,
      data.field == "documentNumber"
    {
      throw Refusal(.notRectifiable, field: "field", detail: "\(entry.word) \(field.name)")
    }
    guard let value = field.json(said: data.value), (value?.integer ?? 0) >= 0 else {
      throw Refusal(.badRegister, field: "value", detail: "\(field.chinese)：\(field.form)")
    }
    let current = corrections.data(of: entry)
    let before = field.text(in: current)
    guard field.text(in: field.put(value, into: current)) != before else {
      throw Refusal(.alreadyDone, field: "value")
    }
    if field.isDay { try requireSameSide(before, data.value, entry, context) }
    if field.isText, !data.value.isEmpty {
      try state.requireText(data.value, "value", .badRegister)
    }
    var right = entry
    right.data = field.put(value, into: current)
    guard let event = try? right.event(), let own = State.own(event) else {
      throw Refusal(.badRegister, field: "value", detail: "\(field.chinese)：\(field.form)")
    }
    try state.check(rectified: own, of: data.field, in: context)
    try state.requireText(data.reason, "reason", article: "record")
    if !data.documentNumber.isEmpty { try state.requireDocument(data.documentNumber) }
    var asked = Upkeep.Asked()
    (asked.number, asked.entry) = (Int32(clamping: requests.count + 1), data.entry)
    (asked.word, asked.field, asked.before) = (entry.word, data.field, before)
    (asked.value, asked.reason) = (data.value, data.reason)
    (asked.documentNumber, asked.by) = (data.documentNumber, context.actor.id)
    return Wish(data: asked, isText: field.isText)
  }

  /// What was past when it was recorded stays past, and what was to come stays to come: another day is no other kind of
  /// day.
  private func requireSameSide(
    _ before: String, _ after: String, _ entry: PastEntry, _ context: Context
  ) throws(Refusal) {
    guard let old = Day(before), let new = Day(after) else { return }
    let day = entry.at.day(offsetMinutes: context.offsetMinutes)
    guard (old <= day) == (new <= day) else {
      throw Refusal(.badDate, field: "value", detail: "\(after) ≷ \(day)")
    }
  }

  /// The request with this number, which is still open.
  func open(_ number: Int32, _ context: Context) throws(Refusal) -> Upkeep.Asked {
    guard requests.contains(where: { $0.answered == nil }) else {
      throw Refusal(.notFound, field: "dossier")
    }
    guard let request = requests.first(where: { $0.asked.number == number }) else {
      throw Refusal(.notFound, field: "number", detail: "\(number)")
    }
    guard request.answered == nil else {
      throw Refusal(.alreadyDone, field: "number", detail: "\(number)")
    }
    // No one rules on what they asked themselves.
    guard request.asked.by != context.actor.id else {
      throw Refusal(.mustStandAside, article: "archives:21(2)", field: "actor.id")
    }
    return request.asked
  }

  /// A request that may be granted now: as it was asked, held against the ledger once more.
  func approvable(_ data: Upkeep.Approval, _ context: Context) throws -> Wish {
    let asked = try open(data.number, context)
    try requireOpen(context)
    if !data.documentNumber.isEmpty { try state.requireDocument(data.documentNumber) }
    var again = Upkeep.Rectification()
    (again.entry, again.field, again.value) = (asked.entry, asked.field, asked.value)
    (again.reason, again.documentNumber) = (asked.reason, asked.documentNumber)
    var wish = try self.asked(again, context)
    wish.data.number = asked.number
    return wish
  }

  /// After its end a dossier is put right by the efficiency office or supervision alone: what was reported rests on it.
  private func requireOpen(_ context: Context) throws(Refusal) {
    guard state.endedOn != nil else { return }
    let watchers: RoleSet = [.efficiencyOffice, .efficiencyHead, .supervisor, .auditor]
    guard watchers.contains(context.actor.role) else {
      throw Refusal(.notAllowed, article: "archives:21(2)", field: "actor.role")
    }
  }

  /// What may be put right, and what was asked.
  var list: Upkeep.List {
    get throws(Fault) {
      var list = Upkeep.List()
      let corrections = try Corrections(in: entries)
      for entry in entries where !corrections.hasLapsed(entry.sequence) {
        let data = corrections.data(of: entry)
        for field in Reference.rectifiable(in: entry.word) {
          var view = Upkeep.FieldView()
          (view.entry, view.at, view.word) = (entry.sequence, entry.at, entry.word)
          view.chinese = Reference.chinese(of: entry.word)
          (view.field, view.fieldChinese) = (field.name, field.chinese)
          view.value = field.text(in: data)
          list.values.append(view)
        }
      }
      list.requests = requests
      return list
    }
  }

  // MARK: - Doing away with

  /// 档案法 art 21: nothing is done away with before its term, under a hold, or while an appeal stands.
  private func requireOver(_ context: Context) throws(Refusal) -> Day {
    guard !kept.isEmpty else { throw Refusal(.erased, field: "dossier") }
    guard let keeping = state.keeping, let last = state.keptThrough(in: context) else {
      throw Refusal(.termRunning, article: "archives:21(1)", field: "dossier")
    }
    guard !keeping.isHeld else { throw Refusal(.underHold, field: "dossier") }
    guard last < context.day else {
      throw Refusal(.termRunning, article: "archives:21(1)", field: "dossier", detail: "\(last)")
    }
    guard !state.isAppealed else { throw Refusal(.appealOpen, field: "dossier") }
    return last
  }

  /// What is put forward to be done away with.
  func disposal(
    _ data: Upkeep.Disposal, _ context: Context
  ) throws(Refusal) -> Upkeep.DisposalAsked {
    let last = try requireOver(context)
    guard proposed == nil else { throw Refusal(.alreadyDone, field: "dossier") }
    try state.requireText(data.opinion, "opinion", article: "archives:21(1)")
    try state.requireDocument(data.documentNumber, "archives:21(1)")
    var asked = Upkeep.DisposalAsked()
    (asked.opinion, asked.documentNumber) = (data.opinion, data.documentNumber)
    (asked.keptUntil, asked.by) = (last, context.actor.id)
    return asked
  }

  /// What is done away with, once someone else agrees: no one alone, and no role alone.
  func disposed(
    _ data: Upkeep.DisposalApproval, _ context: Context
  ) throws(Refusal) -> Upkeep.Disposed {
    _ = try requireOver(context)
    guard let proposed, let proposer else {
      throw Refusal(.notApproved, article: "archives:21(2)", field: "dossier")
    }
    guard proposer.id != context.actor.id, proposer.role != context.actor.role else {
      throw Refusal(.mustStandAside, article: "archives:21(2)", field: "actor.id")
    }
    try state.requireDocument(data.documentNumber, "archives:21(2)")
    var disposed = Upkeep.Disposed()
    (disposed.documentNumber, disposed.list) = (data.documentNumber, proposed.documentNumber)
    disposed.slots = kept
    return disposed
  }
}
