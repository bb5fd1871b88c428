// Papers (文书) as they are printed: filled from the ledger by the templates of the rule set of their day.

extension Engine {
  func casePaper(
    _ wish: Papers.Wish, _ question: Question, _ context: Context
  ) throws -> Papers.Paper {
    try paper(wish, question, on: cases, context) { reading, question in
      try readPersonal(reading, question, on: cases, context)
    }
  }

  func stagePaper(
    _ wish: Papers.Wish, _ question: Question, _ context: Context
  ) throws -> Papers.Paper {
    try paper(wish, question, on: stages, context) { reading, question in
      try readPersonal(reading, question, on: stages, context)
    }
  }

  func complaintPaper(
    _ wish: Papers.Wish, _ question: Question, _ context: Context
  ) throws -> Papers.Paper {
    try paper(wish, question, on: complaints, context) { reading, question in
      try readComplaint(reading, question, context)
    }
  }

  func penaltyPaper(
    _ wish: Papers.Wish, _ question: Question, _ context: Context
  ) throws -> Papers.Paper {
    try paper(wish, question, on: penalties, context) { reading, question in
      try readPersonal(reading, question, on: penalties, context)
    }
  }

  func supervisionPaper(
    _ wish: Papers.Wish, _ question: Question, _ context: Context
  ) throws -> Papers.Paper {
    try paper(wish, question, on: incidents, context) { _, _ in
      throw Refusal(.notFound, field: "data.purpose")
    }
  }

  /// One event of a ledger that a paper follows from, with the dossier as it was after it.
  private struct Ground<State: Papered> {
    var kind: Papers.Kind
    var event: State.Event
    var earlier: [State.Event]
    var state: State
    var context: Context
    var actor: Principal
    var template: Papers.Template
    var filling = PaperFilling()

    var mention: Papers.Mention {
      var mention = Papers.Mention()
      mention.kind = kind
      (mention.title, mention.documentNumber) = (template.heading, filling.documentNumber)
      mention.date = context.day
      return mention
    }
  }

  /// The papers that a dossier has ground for, as far as someone who sees so much of it is shown them, the oldest
  /// first. Where the rule set of the day has no template for one, there is none.
  ///
  /// - Complexity: O(length of the ledger).
  private func grounds<State: Papered>(
    of slot: Int, on shelf: Shelf<State>, at depth: State.Depth
  ) throws -> [Ground<State>] {
    var found: [Ground<State>] = []
    var state = State()
    var earlier: [State.Event] = []
    let head = shelf.heads[slot]
    for held in try held(head) {
      let entry = held.entry
      guard let event = State.own(try entry.event()) else { continue }
      let day = entry.at.day(offsetMinutes: options.offsetMinutes)
      state.evolve(event, on: day, in: register)
      defer { earlier.append(event) }
      guard let kind = state.paper(of: event),
        State.showsPapers(at: depth, of: shelf.slots[slot].state, kind)
      else { continue }
      let context = try self.context(at: entry.at, actor: entry.actor, on: head.key)
      guard let template = context.profile.papers.first(where: { $0.kind == kind }) else {
        continue
      }
      var ground = Ground(
        kind: kind, event: event, earlier: earlier, state: state, context: context,
        actor: entry.actor, template: template)
      ground.filling.texts[.number] = head.key.id
      state.fill(
        &ground.filling, with: event, after: earlier, by: entry.actor, in: context)
      ground.filling.texts[.organ] = ground.filling.organ
      found.append(ground)
    }
    return found
  }

  private func paper<State: Papered>(
    _ wish: Papers.Wish, _ question: Question, on shelf: Shelf<State>, _ context: Context,
    reading: (PersonalReading, Question) throws -> PersonalView
  ) throws -> Papers.Paper {
    let (slot, depth) = try seen(question, on: shelf, context)
    if let kind = wish.kind, kind.dossier != State.kind {
      throw Refusal(.kindNotAllowed, field: "data.kind", detail: kind.rawValue)
    }
    guard wish.purpose.utf8.count <= 512 else { throw Refusal(.tooLong, field: "data.purpose") }
    let grounds = try grounds(of: slot, on: shelf, at: depth)
    let wanted = grounds.last { ground in
      (wish.kind.map { $0 == ground.kind } ?? true)
        && (wish.documentNumber.isEmpty || wish.documentNumber == ground.filling.documentNumber)
    }
    guard var ground = wanted else {
      throw Refusal(
        .wrongPhase, field: wish.documentNumber.isEmpty ? "data.kind" : "data.documentNumber",
        detail: wish.kind?.chinese)
    }
    let masked = try fillKept(&ground, wish, question, context, reading: reading)
    return page(of: ground, wish, masked: masked, all: grounds.map(\.mention))
  }

  /// Fills what is kept beside the ledger: read, and the reading recorded, for whoever says what for and may read it;
  /// else masked. Whether anything is masked. 个人信息保护法 art 6.
  private func fillKept<State: Papered>(
    _ ground: inout Ground<State>, _ wish: Papers.Wish, _ question: Question, _ context: Context,
    reading: (PersonalReading, Question) throws -> PersonalView
  ) throws -> Bool {
    var masked = false
    let wanted = ground.template.named.union([.name])
    for (slot, kept) in ground.filling.kept.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where wanted.contains(slot) {
      var text: String?
      if !wish.purpose.isEmpty {
        text = try read(kept, wish, question, reading: reading)
      }
      ground.filling.texts[slot] = text ?? PaperFilling.mask
      if text == nil { masked = true }
    }
    return masked
  }

  /// Kept text; nil where the viewer may not read it, or it is gone.
  private func read(
    _ kept: PaperFilling.Kept, _ wish: Papers.Wish, _ question: Question,
    reading: (PersonalReading, Question) throws -> PersonalView
  ) throws -> String? {
    let wanted = PersonalReading(slot: kept.slot, purpose: wish.purpose)
    let query: Query? =
      switch question.query {
      case .casePaper: .casePersonal(wanted)
      case .stagePaper: .stagePersonal(wanted)
      case .complaintPaper: .complaintPersonal(wanted)
      case .penaltyPaper: .penaltyPersonal(wanted)
      default: nil
      }
    guard let query,
      (try? options.policy.reaches(of: question.actor, word: query.word)) != nil
    else { return nil }
    var question = question
    question.query = query
    do {
      let value = try reading(wanted, question).value
      return value[kept.member]?.string
    } catch let refusal as Refusal {
      switch refusal.code {
      // Not for this viewer, never kept, or erased: the paper stands without it.
      case .notAllowed, .notFound, .erased, .caseNotFound, .complaintNotFound, .penaltyNotFound,
        .stageNotFound:
        return nil
      default: throw refusal
      }
    }
  }

  private func page<State: Papered>(
    of ground: Ground<State>, _ wish: Papers.Wish, masked: Bool, all: [Papers.Mention]
  ) -> Papers.Paper {
    let (filling, day) = (ground.filling, ground.context.day)
    var paper = Papers.Paper()
    paper.kind = ground.kind
    paper.template = ground.template.id
    paper.ruleSet = ground.context.profile.id
    paper.title = ground.template.heading
    paper.documentNumber = filling.documentNumber
    paper.organ = filling.organ
    paper.addressee =
      filling.addressee.isEmpty ? filling.texts[.name] ?? PaperFilling.mask : filling.addressee
    (paper.date, paper.dateChinese) = (day, Papers.dated(day))
    paper.paragraphs = ground.template.filled(
      with: filling, on: day, under: ground.context.rules.setting)
    paper.masked = masked
    paper.papers = all
    if wish.html { paper.html = PaperPage(paper: paper).html }
    return paper
  }
}
