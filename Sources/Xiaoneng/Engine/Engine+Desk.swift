// The one desk (经办台) of all domains: how a dossier is found or opened, numbered, acted on, seen, listed, told
// as due, and how what is kept beside it is read. What differs a domain says in its part of ``Dossier``.

extension Engine {
  // MARK: - Seeing

  /// Someone who asks or acts with `word`.
  ///
  /// - Throws: `notAllowed` where the policy table opens nothing for their role.
  func viewer(
    _ actor: Principal, word: String, acts: Bool = false, _ context: Context
  ) throws(Refusal) -> Viewer {
    Viewer(
      actor: actor, reaches: try options.policy.reaches(of: actor, word: word), day: context.day,
      register: register, acts: acts)
  }

  /// The dossier, where the viewer may see it, and how much of it; one that they may not see is refused in the
  /// words for one that is not there.
  func seen<State: Dossier>(
    _ key: DossierKey?, on shelf: Shelf<State>, by viewer: Viewer
  ) throws -> (slot: Int, depth: State.Depth) {
    guard let key, key.kind == State.kind, let slot = try slot(of: key, on: shelf),
      let depth = try depth(of: slot, on: shelf, for: viewer)
    else { throw Refusal(State.notFound, field: "dossier") }
    return (slot, depth)
  }

  /// The dossier of a question.
  func seen<State: Dossier>(
    _ question: Question, on shelf: Shelf<State>, _ context: Context
  ) throws -> (slot: Int, depth: State.Depth) {
    let viewer = try viewer(question.actor, word: question.query.word, context)
    return try seen(question.dossier, on: shelf, by: viewer)
  }

  /// How much of a dossier the viewer sees; nil for nothing at all.
  func depth<State: Dossier>(
    of slot: Int, on shelf: Shelf<State>, for viewer: Viewer
  ) throws(Fault) -> State.Depth? {
    guard let account = State.slotOfAccount, viewer.reaches.contains(.ownCase) else {
      return depth(of: &shelf.slots[slot].state, for: viewer)
    }
    var viewer = viewer
    viewer.hiddenAccount =
      try personal(of: shelf.heads[slot].key, slot: account)?.account ?? ""
    return depth(of: &shelf.slots[slot].state, for: viewer)
  }

  /// The state is lent in place: a copy of it would be felt.
  private func depth<State: Dossier>(of state: inout State, for viewer: Viewer) -> State.Depth? {
    state.depth(for: viewer)
  }

  // MARK: - Acting

  /// Decides and records a command: on the dossier it names, or on one that it opens.
  func run<State: Dossier>(
    _ command: State.Command, on shelf: Shelf<State>, _ request: CommandRequest, _ context: Context
  ) throws -> Outcome.Done {
    guard let slot = try slot(for: command, on: shelf, request, context) else {
      return try open(command, named: request.dossier, on: shelf, context)
    }
    let lastAt = self.lastAt(of: slot, on: shelf)
    let at = try moment(request.at, after: lastAt)
    guard at == request.at else {
      var request = request
      request.at = at
      return try run(
        command, on: shelf, request,
        try self.context(at: at, actor: request.actor, on: request.dossier))
    }
    let key = shelf.heads[slot].key
    let erased = State.erasure(in: command)?.slot
    if let erased, try personal(of: key, slot: erased) == nil {
      throw try absence(of: erased, in: key)
    }
    // Whatever fell due before this moment happens first, swept or not; also in the dossier that this one watches.
    if let source = shelf.slots[slot].state.watches { try elapse(source, through: request.at) }
    try elapse(slot, on: shelf, through: request.at)
    let command = try numbered(command, on: slot, of: shelf, context)
    let ruling: Ruling
    if let needs = needs(of: command, on: &shelf.slots[slot].state, in: context) {
      // What is fetched may lie on the same shelf: nothing of it is lent while it is.
      let context = try self.context(context, needing: needs)
      ruling = try decide(command, on: &shelf.slots[slot].state, in: context)
    } else {
      // Nearly every command: the context as it came, since a copy of it would be felt.
      ruling = try decide(command, on: &shelf.slots[slot].state, in: context)
    }
    if let erased { try shelf.slots[slot].state.permitErasure(of: erased, in: context) }
    try requireNewNumber(in: ruling, on: slot, of: shelf, context)
    return try record(ruling, on: slot, of: shelf, in: context)
  }

  /// The dossier that a command is about; nil where it opens one.
  private func slot<State: Dossier>(
    for command: State.Command, on shelf: Shelf<State>, _ request: CommandRequest,
    _ context: Context
  ) throws -> Int? {
    if let key = request.dossier { try open(incidentOf: key, through: request.at) }
    let address = State.address(of: command)
    switch (address, request.dossier) {
    case (.new, nil), (.newOrNamed, nil), (.newOrExisting, nil): return nil
    case (.new, .some): throw Refusal(.alreadyExists, field: "dossier")
    case (.named, let key), (.newOrNamed, let key), (.namedOrExisting, let key):
      guard let key, key.kind == State.kind, DossierKey.isID(key.id) else {
        throw Refusal(State.notFound, field: "dossier", detail: "\(State.kind.rawValue)/…")
      }
      try State.check(name: key, on: context.day)
      guard try slot(of: key, on: shelf) != nil else { return nil }
      guard address == .namedOrExisting else {
        throw Refusal(.alreadyExists, field: "dossier", detail: key.description)
      }
    case (.existing, _), (.newOrExisting, _): break
    }
    let viewer = try viewer(request.actor, word: command.word, acts: true, context)
    let (slot, depth) = try seen(request.dossier, on: shelf, by: viewer)
    try permit(command, on: &shelf.slots[slot].state, at: depth)
    if State.isRuling(command) {
      try requireNoPart(in: command, of: State.self, shelf.heads[slot], request.actor)
    }
    return slot
  }

  /// Refuses whoever had their hand in what a command rules on: where they serve today changes nothing of that.
  ///
  /// - Complexity: O(entries of the dossier).
  private func requireNoPart<State: Dossier>(
    in command: State.Command, of _: State.Type, _ head: DossierHead, _ actor: Principal
  ) throws {
    for entry in try held(head).map(\.entry) where entry.actor.id == actor.id {
      guard let event = State.own(try entry.event()), State.bars(author: event, from: command)
      else { continue }
      throw Refusal(.mustStandAside, field: "actor.id")
    }
  }

  private func permit<State: Dossier>(
    _ command: State.Command, on state: inout State, at depth: State.Depth
  ) throws(Refusal) {
    try state.permit(command, at: depth)
  }

  private func needs<State: Dossier>(
    of command: State.Command, on state: inout State, in context: Context
  ) -> Needs? {
    state.needs(for: command, in: context)
  }

  /// Deciding changes nothing; the state is lent in place, since a copy of it would cost more.
  private func decide<State: Dossier>(
    _ command: State.Command, on state: inout State, in context: Context
  ) throws -> Ruling {
    try ruled { try state.decide(command, in: context, into: &$0) }
  }

  /// Opens a dossier under the name it is given, or numbers it.
  private func open<State: Dossier>(
    _ command: State.Command, named name: DossierKey?, on shelf: Shelf<State>, _ context: Context
  ) throws -> Outcome.Done {
    var state = State()
    var ruling: Ruling
    if let needs = state.needs(for: command, in: context) {
      let context = try self.context(context, needing: needs)
      ruling = try decide(command, on: &state, in: context)
    } else {
      ruling = try decide(command, on: &state, in: context)
    }
    let key: DossierKey
    if let name {
      key = name
    } else {
      guard let first = ruling.events.first.flatMap({ State.own($0) }),
        let series = State.series(of: first, on: context.day)
      else { throw Refusal(State.notFound, field: "dossier") }
      key = try number(in: series, on: shelf, &ruling)
      if !ruling.orders.isEmpty { State.name(&ruling.orders, of: key) }
    }
    let slot = shelf.remember(DossierHead(new: key), state)
    do { return try record(ruling, on: slot, of: shelf, in: context) } catch {
      shelf.forgetLast()
      throw error
    }
  }

  /// The next number of a series that no dossier has.
  private func number<State: Dossier>(
    in series: NumberSeries, on shelf: Shelf<State>, _ ruling: inout Ruling
  ) throws -> DossierKey {
    var last = try lastGiven(series.counter)
    while true {
      guard last < .max else { throw Fault(.storeCorrupt, field: "counter") }
      last += 1
      let key = DossierKey(State.kind, series.text(last))
      // A dossier of another system may have been taken in under a number of ours.
      if try !hasForeignNumbers(State.self) || slot(of: key, on: shelf) == nil {
        ruling.numbers[series.counter] = last
        return key
      }
    }
  }

  private func hasForeignNumbers<State: Dossier>(_: State.Type) throws(Fault) -> Bool {
    guard State.kind == .case else { return false }
    if changes.counters[ApprovalCase.imports] != nil || importsKnown { return true }
    if importsLooked { return false }
    importsKnown = try store.counter(ApprovalCase.imports) > 0
    importsLooked = true
    return importsKnown
  }

  // MARK: - Lists

  /// A page of the dossiers that the viewer may see, as `row` shows them; what it answers nil for is left out.
  func page<State: Dossier, Row>(
    _ filter: some ListFilter, of shelf: Shelf<State>, _ question: Question, _ context: Context,
    unit: String = "", about subject: String = "",
    row: (_ number: String, _ state: State, _ depth: State.Depth) throws -> Row?
  ) throws -> (rows: [Row], more: Bool) {
    let viewer = try viewer(question.actor, word: question.query.word, context)
    return try page(filter, of: shelf, for: viewer, context, unit: unit, about: subject, row: row)
  }

  /// The same for a viewer whose question is none of the vocabulary.
  func page<State: Dossier, Row>(
    _ filter: some ListFilter, of shelf: Shelf<State>, for viewer: Viewer, _ context: Context,
    unit: String, about subject: String = "",
    row: (_ number: String, _ state: State, _ depth: State.Depth) throws -> Row?
  ) throws -> (rows: [Row], more: Bool) {
    try checkLimit(filter.limit)
    let dueBy = try filter.dueBy.map { (day) throws(Refusal) in
      guard let end = context.end(of: day) else {
        throw Refusal(.dateOutOfRange, field: "data.dueBy")
      }
      return end
    }
    var page = HeadPage(
      of: State.kind, after: filter.after, newest: filter.newest,
      unit: unit.isEmpty && viewer.reaches == .ownUnit ? viewer.actor.unit : unit,
      limit: Int(filter.limit) + 1)
    page.subject = ListMark.subject(subject, of: State.kind, in: register)
    let phases = filter.phases
    (page.phases, page.asOf) = (phases, context.at)
    // Whoever reaches their own alone: nothing else is looked at.
    if viewer.reaches == .ownCase {
      page.owner = ListMark.owner(viewer.actor.id, of: State.kind, in: register)
    }
    // Nobody learns by where a page begins whether there is what they are not shown.
    if !filter.after.isEmpty {
      guard let last = try slot(of: DossierKey(State.kind, filter.after), on: shelf),
        try depth(of: last, on: shelf, for: viewer) != nil
      else { return ([], false) }
    }
    var rows: [Row] = []
    /// Adds a row; false where the page is full.
    func add(_ head: DossierHead) throws -> Bool {
      let slot = try load(head, from: shelf)
      guard let depth = try depth(of: slot, on: shelf, for: viewer) else { return true }
      if let dueBy {
        guard let timed = shelf.slots[slot].state.timed(at: depth),
          let next = timed.nextTimer(in: context), next.at <= dueBy
        else { return true }
      }
      let state = try projected(slot, on: shelf, at: context.at)
      guard phases?.contains(state.phaseNumber) ?? true,
        let row = try row(head.key.id, state, depth)
      else { return true }
      if rows.count == Int(filter.limit) { return false }
      rows.append(row)
      return true
    }
    if let dueBy {
      for head in try due(by: dueBy, on: page) where try !add(head) { return (rows, true) }
      return (rows, false)
    }
    var more = false
    try store.each(page) { head in
      more = try !add(head)
      return !more
    }
    return (rows, more)
  }

  /// Every dossier that the viewer may see, as `row` shows it, page after page: for what is reckoned over all of them.
  ///
  /// - Complexity: O(dossiers).
  func every<State: Dossier, Row>(
    _ filter: some ListFilter = WholeList(), of shelf: Shelf<State>, _ question: Question,
    _ context: Context, unit: String = "", about subject: String = "",
    row: (_ number: String, _ state: State) throws -> Row?
  ) throws -> [Row] {
    var whole = WholeList(after: filter.after, newest: filter.newest, dueBy: filter.dueBy)
    var rows: [Row] = []
    while true {
      let found = try page(whole, of: shelf, question, context, unit: unit, about: subject) {
        (number, state, _) -> (number: String, row: Row?)? in (number, try row(number, state))
      }
      rows += found.rows.compactMap(\.row)
      guard found.more, let last = found.rows.last else { return rows }
      whole.after = last.number
    }
  }

  /// What is filed as due by a moment, in the order of a list: as many as are due, whatever the number of dossiers.
  private func due(by moment: Instant, on page: HeadPage) throws(Fault) -> [DossierHead] {
    var heads = try store.due(by: moment, limit: .max).filter(page.takes)
    heads.sort { page.newest ? $0.id > $1.id : $0.id < $1.id }
    guard !page.after.isEmpty else { return heads }
    guard let last = try store.head(of: DossierKey(page.kind, page.after)) else { return [] }
    return heads.filter { page.newest ? $0.id < last.id : $0.id > last.id }
  }

  func checkLimit(_ limit: Int32) throws(Refusal) {
    guard (1...1_000).contains(limit) else {
      throw Refusal(.tooMany, field: "data.limit", detail: "1…1000")
    }
  }

  /// What is due by the end of a day, of all domains, the earliest first, as far as the viewer is shown it.
  func due(_ filter: DueFilter, _ question: Question, _ context: Context) throws -> DueList {
    try checkLimit(filter.limit)
    guard let end = context.end(of: filter.by) else { throw Refusal(.dateOutOfRange, field: "by") }
    let viewers = listers(question.actor, context)
    var list = DueList()
    for head in try store.due(by: end, limit: .max) {
      guard let viewer = viewers[head.key.kind],
        let row = try shelf(of: head.key.kind)?.due(head, through: end, for: viewer, context, self)
      else { continue }
      list.due.append(row)
    }
    // Filed moments may stand too early; the true ones decide the order.
    list.due.sort { ($0.at, $0.dossier) < ($1.at, $1.dossier) }
    list.due.removeLast(max(0, list.due.count - Int(filter.limit)))
    return list
  }

  /// One dossier as what is due in it; nil where nothing is that the viewer is shown.
  func due<State: Dossier>(
    _ head: DossierHead, on shelf: Shelf<State>, through end: Instant, for viewer: Viewer,
    _ context: Context
  ) throws -> DueView? {
    let slot = try load(head, from: shelf)
    guard let depth = try depth(of: slot, on: shelf, for: viewer),
      let state = shelf.slots[slot].state.timed(at: depth),
      let next = state.nextTimer(in: context), next.at <= end
    else { return nil }
    let meaning = State.meaning(of: next.timer)
    var row = DueView()
    (row.dossier, row.unit, row.at) = (head.key, head.unit, next.at)
    (row.light, row.why, row.rule) = (state.light(in: context), meaning.chinese, meaning.rule)
    return row
  }

  // MARK: - Ledgers, proofs and personal data

  /// The ledger of a dossier that the viewer may see.
  func ledger<State: Dossier>(
    _ question: Question, on shelf: Shelf<State>, _ context: Context
  ) throws -> LedgerView {
    let head = shelf.heads[try seen(question, on: shelf, context).slot]
    var view = LedgerView()
    for held in try held(head) {
      view.entries.append(try JSONValue(parsing: held.text))
      view.head = held.hash
    }
    return view
  }

  /// The proof that a dossier is part of the whole, to whoever may see the dossier itself.
  func proof(_ question: Question, _ context: Context) throws -> ProofView {
    guard let key = question.dossier, let shelf = shelf(of: key.kind) else {
      throw Refusal(.notFound, field: "dossier")
    }
    let viewer = try viewer(question.actor, word: key.kind.showing, context)
    return try proof(of: try shelf.head(of: key, seenBy: viewer, self))
  }

  /// Reads what is kept beside a dossier that the viewer may see. The reading is recorded before anything is
  /// shown; what the domain hides from the viewer is refused as `hidden`, and `check` refuses what may not be read, or
  /// not be recorded. Time does not pass: what has fallen due by then
  /// is looked at and left to the sweep.
  func readPersonal<State: Dossier>(
    _ reading: PersonalReading, _ question: Question, on shelf: Shelf<State>, _ context: Context,
    hidden: Refusal = Refusal(.notFound, field: "data.slot"),
    check: (_ slot: Int, _ depth: State.Depth, _ ruling: Ruling) throws -> Void = { _, _, _ in }
  ) throws -> PersonalView {
    let (slot, depth) = try seen(question, on: shelf, context)
    try checkPurpose(of: reading)
    // What is closed is as what was never kept.
    guard !shelf.slots[slot].state.hides(reading.slot, from: context.actor, at: depth) else {
      throw hidden
    }
    let author = State.author(context.actor)
    try check(slot, depth, try ruled(.personalRead(reading), by: author))
    let key = shelf.heads[slot].key
    guard let kept = try store.personal(of: key, slot: reading.slot) else {
      throw try absence(of: reading.slot, in: key)
    }
    let at = try moment(context.at, after: shelf.heads[slot].lastAt)
    // What time has erased by then is as gone as if a sweep had been there.
    let passed = try passed(slot, on: shelf, at: context.at)
    guard !passed.contains(where: { $0.event.erases(reading.slot) }) else {
      throw Refusal(.erased, field: "data.slot")
    }
    var reading = reading
    var mark = at == context.at ? context : try lastMoment(of: slot, on: shelf, context)
    if !passed.isEmpty {
      reading.asked = context.at
      mark = try lastMoment(of: slot, on: shelf, context)
    }
    _ = try record(
      try ruled(.personalRead(reading), by: author), on: slot, of: shelf, in: mark)
    var view = PersonalView()
    view.slot = reading.slot
    view.value = try JSONValue(parsing: kept.value)
    return view
  }

  /// A context at the moment of a dossier's last entry, where a question leaves its mark when its own moment
  /// would carry the dossier past what is still to happen: what a caller says the time is moves no one's clock.
  func lastMoment<State>(
    of slot: Int, on shelf: Shelf<State>, _ context: Context
  ) throws(Refusal) -> Context {
    try self.context(at: lastAt(of: slot, on: shelf), actor: context.actor, on: context.dossier)
  }

  /// Whoever reads personal data says what for: 个人信息保护法 art 6.
  func checkPurpose(of reading: PersonalReading) throws(Refusal) {
    guard reading.purpose.utf8.contains(where: { $0 > 0x20 }) else {
      throw Refusal(.reasonMissing, article: "personalInformation:6", field: "data.purpose")
    }
    guard reading.purpose.utf8.count <= 512, reading.slot.utf8.count <= 64 else {
      throw Refusal(.tooLong, field: "data.purpose")
    }
  }

  /// What is kept beside the ledger under `slot`, as a record; nil where it was never kept, or erased.
  func kept<Value: Record>(
    _: Value.Type, of key: DossierKey, slot: String
  ) throws(Fault) -> Value? {
    guard let record = try personal(of: key, slot: slot),
      let json = try? JSONValue(parsing: record.value)
    else { return nil }
    return try? Value.read(json)
  }
}

extension Event {
  /// Whether it erases what is kept under `slot`.
  fileprivate func erases(_ slot: String) -> Bool {
    if case .personalErased(let erasure) = self { erasure.slot == slot } else { false }
  }
}
