extension Appraisal {
  /// Whether `depth` shows the result of `subject`.
  func shows(_ subject: String, to depth: Depth) -> Bool {
    switch depth {
    case .inside: return true
    case .own(let own): return published != nil || own.contains(subject)
    case .published: return published != nil
    }
  }

  /// Whether `depth` shows what was proposed, decided and appealed about `subject`.
  private func showsDetail(_ subject: String, to depth: Depth) -> Bool {
    switch depth {
    case .inside: true
    case .own(let own): own.contains(subject)
    case .published: false
    }
  }

  /// The appraisal as someone may see it; `isWhole` with results.
  func view(number: String, depth: Depth, isWhole: Bool) -> Appraisals.View {
    var view = Appraisals.View()
    (view.name, view.title) = (number, start.title)
    (view.phase, view.phaseChinese) = (phase, phase.chinese)
    (view.from, view.through) = (start.from, start.through)
    view.evidenceThrough = start.evidenceThrough
    view.scheme = "\(scheme.id)@\(scheme.version)"
    (view.schemeChinese, view.schemeEnglish) = (scheme.chinese, scheme.english)
    view.subjects = Int32(clamping: start.subjects.count)
    (view.published, view.corrected) = (published, isCorrected)
    if depth == .inside { view.entries = Int64(entries.count { !$0.isStruck }) }
    if depth != .published {
      view.ballot = vote.map { ballotView($0, hasForm: isWhole && depth == .inside) }
    }
    guard isWhole else { return view }
    for row in result?.rows ?? [] where shows(row.subject, to: depth) {
      view.rows.append(self.row(row, to: depth))
    }
    return view
  }

  private func ballotView(_ vote: Vote, hasForm: Bool) -> Appraisals.BallotView {
    var view = Appraisals.BallotView()
    (view.round, view.closes) = (vote.round, vote.closes)
    (view.entitled, view.signed) = (Int64(vote.entitled), Int64(vote.voted))
    (view.counted, view.void) = (vote.tally != nil, vote.isVoid)
    // Who is appraised with them, those appraised do not learn from the sheet.
    if hasForm { view.form = scheme.ballot.map(ballotForm) }
    return view
  }

  private func ballotForm(_ rule: Scheme.BallotRule) -> Appraisals.BallotForm {
    var form = Appraisals.BallotForm()
    form.groups = rule.groups.map { Appraisals.BallotFormGroup($0.id, chinese: $0.chinese) }
    form.choices = rule.values.enumerated().map { place, worth in
      Appraisals.BallotFormChoice(
        worth, chinese: rule.names.indices.contains(place) ? rule.names[place] : "")
    }
    for subject in start.subjects {
      for factor in scheme.ballotFactors {
        form.rows.append(
          Appraisals.BallotFormRow(
            subject.id, name: subject.name, factor: factor.id, factorChinese: factor.chinese))
      }
    }
    return form
  }

  private func row(_ result: Appraisals.ResultRow, to depth: Depth) -> Appraisals.Row {
    var row = Appraisals.Row()
    (row.subject, row.rank) = (result.subject, result.rank)
    row.name = subject(result.subject)?.name ?? ""
    row.total = shown(result.total)
    row.grade = result.grade
    row.gradeChinese = scheme.grades.first { $0.id == result.grade }?.chinese ?? ""
    guard showsDetail(result.subject, to: depth) else { return row }
    (row.surplus, row.vetoes) = (result.surplus, result.vetoes)
    row.proposals = result.proposals
    row.decision = decisions[result.subject]
    if let appeal = appeals[result.subject] {
      row.appealed = appeal.on
      if appeal.outcome == nil { row.answerBy = appeal.answerBy }
      (row.answer, row.overdue) = (appeal.outcome, appeal.isOverdue)
    }
    row.reopened = reopened.contains(result.subject)
    return row
  }

  /// Units of the scheme's last decimal as text.
  func shown(_ units: Int64) -> String {
    let decimals = Int(min(max(scheme.decimals, 0), 2))
    let scale: Int128 = [1, 10, 100][decimals]
    return Fraction(Int128(units), scale)?.rounded(decimals) ?? ""
  }

  /// One score line by line, in both languages.
  ///
  /// - Parameter isWhole: whether complaints are named: who is appraised learns of one when asked to explain,
  ///   and not from here (信访工作条例 art 30).
  /// - Throws: `.wrongPhase` before it was reckoned; `.subjectUnknown`.
  func explanation(of id: String, isWhole: Bool) throws(Refusal) -> Appraisals.Explanation {
    _ = try requireSubject(id)
    var state = self
    if !isWhole { for place in scored.indices { state.scored[place].forgetComplaints() } }
    let table = try state.league()
    guard let row = table.rows.first(where: { $0.score.subject == id }) else {
      throw Refusal(.subjectUnknown, field: "subject", detail: String(id.prefix(64)))
    }
    var page = Appraisals.Explanation()
    page.subject = id
    // The distance to a neighbour tells the neighbour's score, which no one appraised reads before it is published.
    let tellsOthers = isWhole || published != nil
    // What every factor does takes every score again: for a county's departments, not for its thousands of posts.
    let isSmall = table.rows.count <= 200
    let certainty =
      tellsOthers && isSmall
      ? try? Certainty(
        table.rows.map(\.score), under: scheme,
        doubt: .init(weights: 2_500, marks: 200, draws: 2_000, seed: 1)) : nil
    var effects = tellsOthers && isSmall ? (try? scheme.effects(on: state.scored)) ?? [] : []
    // Who gave which mark is the office's to know.
    if !isWhole { effects.removeAll(where: \.isOfRater) }
    func text(_ chinese: Bool) -> String {
      let own = row.explanation(under: scheme, chinese: chinese)
      guard tellsOthers else { return own }
      return table.explanation(
        of: id, under: scheme, certainty: certainty, effects: effects, chinese: chinese) ?? own
    }
    (page.chinese, page.english) = (text(true), text(false))
    func add(_ part: Score.Part, _ depth: Int32) {
      var line = Appraisals.Part()
      (line.depth, line.id, line.kind) = (depth, part.id, part.kind.rawValue)
      (line.chinese, line.english) = (part.chinese, part.english)
      line.points = part.shown
      line.exact = "\(part.points.numerator)/\(part.points.denominator)"
      (line.article, line.evidence) = (part.article, part.evidence)
      page.parts.append(line)
      for child in part.children { add(child, depth + 1) }
    }
    add(row.score.total, 0)
    return page
  }

  /// The table, with how firm each rank is, after the OECD/JRC handbook.
  ///
  /// - Parameter isWhole: whether it is told how severe each rater is.
  /// - Throws: `.wrongPhase` before it was reckoned; `.tooMany` beyond 10,000 draws; as ``Certainty``.
  func leagueView(
    number: String, _ data: Appraisals.LeagueQuestion, isWhole: Bool
  ) throws(Refusal) -> Appraisals.LeagueView {
    guard (1...10_000).contains(data.draws) else {
      throw Refusal(.tooMany, field: "draws", detail: "\(data.draws) ∉ 1…10000")
    }
    let league = try league()
    // Everyone may ask once it is published: no answer takes long.
    let (work, overflow) = Int(data.draws).multipliedReportingOverflow(by: league.rows.count)
    guard !overflow, work <= 2_000_000 else {
      throw Refusal(.tooMany, field: "draws", detail: "\(data.draws) × \(league.rows.count)")
    }
    let doubt = Certainty.Doubt(
      weights: data.weights, marks: data.marks, draws: Int(data.draws),
      seed: UInt64(bitPattern: data.seed))
    let certainty = try Certainty(league.rows.map(\.score), under: scheme, doubt: doubt)
    var view = Appraisals.LeagueView()
    (view.name, view.title) = (number, start.title)
    view.scheme = "\(scheme.id)@\(scheme.version)"
    view.places = league.places.map(Int32.init(clamping:))
    view.draws = data.draws
    for (place, row) in league.rows.enumerated() {
      var line = Appraisals.LeagueRowView()
      (line.subject, line.name) = (row.score.subject, row.score.name)
      line.rank = Int32(clamping: row.rank)
      line.total = shown(row.score.total.shown)
      (line.grade, line.gradeChinese) = (row.grade.id, row.grade.chinese)
      let interval = certainty.intervals[place]
      line.best = Int32(clamping: interval.best)
      line.median = Int32(clamping: interval.median)
      line.worst = Int32(clamping: interval.worst)
      if place > 0 { line.flip = flip(row, before: league.rows[place - 1]) }
      view.rows.append(line)
    }
    if isWhole, let severities = try? scheme.raterSeverities(of: scored) {
      view.raters = severities.map(Appraisals.RaterView.init)
    }
    if data.svg { view.svg = league.svg(under: scheme, title: start.title, certainty: certainty) }
    return view
  }

  /// What it takes to overtake the neighbour; nil where no weights do, or where their totals have no common form.
  private func flip(_ row: League.Row, before ahead: League.Row) -> Appraisals.FlipView? {
    guard let flip = try? Flip(row.score, before: ahead.score, under: scheme) else { return nil }
    var view = Appraisals.FlipView()
    view.ahead = ahead.score.subject
    (view.moved, view.receiver, view.donors) = (flip.moved, flip.receiver, flip.donors)
    return view
  }
}

extension AppraisalEntry {
  /// Leaves references to complaints out; the entry that cites them stays.
  fileprivate mutating func forgetComplaints() {
    func kept(_ evidence: [String]) -> [String] {
      evidence.filter { !$0.hasPrefix(DossierKind.complaint.rawValue + "/") }
    }
    for place in marks.indices { marks[place].evidence = kept(marks[place].evidence) }
    for place in faults.indices { faults[place].evidence = kept(faults[place].evidence) }
    for place in bonuses.indices { bonuses[place].evidence = kept(bonuses[place].evidence) }
    for place in vetoes.indices { vetoes[place].evidence = kept(vetoes[place].evidence) }
  }
}
