extension Appraisal {
  /// What is known of every subject: what people recorded, the ballot, and what the system knew.
  ///
  /// - Throws: `.figureTooFine` where a ballot's mark cannot be written exactly.
  /// - Complexity: O(entries + subjects × factors × methods).
  func gather(_ system: [Appraisals.SystemEvidence]) throws(Refusal) -> [AppraisalEntry] {
    var figures: [String: [Int: Appraisals.SystemFigure]] = [:]
    for known in system {
      for figure in known.figures {
        figures[known.subject, default: [:]][Int(figure.source)] = figure
      }
    }
    var recorded: [String: [Entry]] = [:]
    for entry in entries where !entry.isStruck {
      recorded[entry.subject, default: []].append(entry)
    }
    let ballot = try ballotMarks()
    var all: [AppraisalEntry] = []
    for subject in start.subjects {
      var entry = AppraisalEntry(subject.id, name: subject.name)
      entry.coefficient = subject.coefficient
      entry.previousGrade = subject.previousGrade
      let own = recorded[subject.id] ?? []
      let known = figures[subject.id] ?? [:]
      entry.marks = marks(own, known) + (ballot[subject.id] ?? [])
      entry.faults = faults(own, known)
      entry.bonuses = bonuses(own, known)
      entry.vetoes = vetoes(own, known)
      all.append(entry)
    }
    return all
  }

  /// The entry itself and what it cites.
  private func references(
    _ entry: Entry, _ evidence: [Appraisals.LedgerReference], _ document: String
  ) -> [String] {
    ["\(start.dossier)#\(entry.sequence)"] + evidence.map(\.text)
      + (document.isEmpty ? [] : [document])
  }

  // MARK: - Marks

  private func marks(
    _ own: [Entry], _ known: [Int: Appraisals.SystemFigure]
  ) -> [AppraisalEntry.Mark] {
    var marks: [AppraisalEntry.Mark] = []
    let ballots = scheme.ballotMethods
    for factor in scheme.factors {
      for share in factor.methods where share.weight > 0 && !ballots.contains(share.id) {
        var mark = AppraisalEntry.Mark(factor.id, share.id)
        if let figure = figure(known, .mark, factor.id, share.id) {
          guard figure.denominator > 0 else { continue }
          mark.mark = figure.numerator.multipliedReportingOverflow(by: 100).partialValue
          (mark.over, mark.count) = (figure.denominator, figure.denominator)
          mark.evidence = figure.evidence
          marks.append(mark)
          continue
        }
        take(own, factor.id, share.id, &mark)
        measure(known, factor, share.id, &mark)
        if mark.mark != nil || !mark.raters.isEmpty || !mark.measures.isEmpty { marks.append(mark) }
      }
    }
    return marks
  }

  /// Marks that people gave: their mean, exactly. Where several gave them, who gave what is kept apart, so that
  /// what each does to the score, and how severe each is, can be told.
  private func take(
    _ own: [Entry], _ factor: String, _ method: String, _ mark: inout AppraisalEntry.Mark
  ) {
    var (sum, count): (Int64, Int64) = (0, 0)
    var raters: [AppraisalEntry.RaterMark] = []
    for entry in own {
      guard case .mark(let data) = entry.kind, data.factor == factor, data.method == method else {
        continue
      }
      if let given = data.mark {
        sum += given  // each at most 10,000
        count += 1
        if let place = raters.firstIndex(where: { $0.rater == entry.rater }) {
          raters[place].mark += given
          raters[place].over += 1
          raters[place].weight += 1
        } else {
          raters.append(.init(entry.rater, given))
        }
      }
      mark.measures += data.measures
      mark.evidence += references(entry, data.evidence, data.document)
    }
    guard count > 0 else { return }
    mark.count = count
    if raters.count > 1, raters.allSatisfy({ !$0.rater.isEmpty }) {
      mark.raters = raters
    } else {
      (mark.mark, mark.over) = (sum, count)
    }
  }

  /// Rates that the system knows, beside those that people measured.
  private func measure(
    _ known: [Int: Appraisals.SystemFigure], _ factor: Scheme.Factor, _ method: String,
    _ mark: inout AppraisalEntry.Mark
  ) {
    guard mark.mark == nil, mark.raters.isEmpty else { return }
    for indicator in factor.indicators {
      guard let figure = figure(known, .indicator, factor.id, method, indicator.id) else {
        continue
      }
      mark.measures.append(
        AppraisalEntry.Measure(indicator.id, figure.numerator, of: figure.denominator))
      mark.evidence += figure.evidence
    }
    if !mark.measures.isEmpty { mark.count = mark.measures.map(\.denominator).min() }
  }

  private func figure(
    _ known: [Int: Appraisals.SystemFigure], _ part: Scheme.Source.Part, _ factor: String,
    _ method: String, _ id: String = ""
  ) -> Appraisals.SystemFigure? {
    scheme.sources.firstIndex {
      $0.part == part && $0.factor == factor && $0.method == method && $0.id == id
    }.flatMap { known[$0] }
  }

  /// The marks of the ballot; a row that every valid sheet left blank has none.
  private func ballotMarks() throws(Refusal) -> [String: [AppraisalEntry.Mark]] {
    guard let vote, let tally = vote.tally, var rule = scheme.ballot,
      let method = scheme.methods.first(where: { $0.rater == .ballot })
    else { return [:] }
    rule.groups = tally.groups.map { Scheme.Share($0.id, $0.weight) }
    var marks: [String: [AppraisalEntry.Mark]] = [:]
    for row in tally.rows {
      let groups = zip(tally.groups, row.groups).map { group, choices in
        Ballot.Group(
          group.id, entitled: group.entitled, returned: group.returned, invalid: group.invalid,
          blank: choices.blank, choices: choices.choices)
      }
      let votes = row.groups.reduce(Int64(0)) { $0 + $1.choices.reduce(0, +) }
      guard votes > 0 else { continue }
      let result = try rule.count(Ballot(groups))
      var mark = AppraisalEntry.Mark(row.factor, method.id)
      mark.count = votes
      mark.evidence = ["\(start.dossier)#\(vote.counted)"]
      // The groups are the raters: a single ballot stays secret.
      mark.raters = try rule.raters(of: result)
      guard mark.raters.count < 2 else {
        marks[row.subject, default: []].append(mark)
        continue
      }
      mark.raters = []
      guard let numerator = Int64(exactly: result.mark.numerator),
        let denominator = Int64(exactly: result.mark.denominator),
        numerator <= Int64.max / 100, denominator <= Int64.max / Scheme.whole
      else { throw Refusal(.figureTooFine, field: "ballot") }
      (mark.mark, mark.over) = (numerator * 100, denominator)
      marks[row.subject, default: []].append(mark)
    }
    return marks
  }

  // MARK: - Findings

  private func faults(
    _ own: [Entry], _ known: [Int: Appraisals.SystemFigure]
  ) -> [AppraisalEntry.FoundFault] {
    var faults: [AppraisalEntry.FoundFault] = []
    func add(_ id: String, _ count: Int64, _ factors: [String], _ evidence: [String]) {
      let factors = factors.sorted()
      if let place = faults.firstIndex(where: { $0.deduction == id && $0.factors == factors }) {
        faults[place].count += count
        faults[place].evidence += evidence
      } else {
        faults.append(.init(id, count, factors: factors, evidence: evidence))
      }
    }
    for entry in own {
      guard case .fault(let data) = entry.kind else { continue }
      add(
        data.deduction, data.count, data.factors,
        references(entry, data.evidence, ""))
    }
    for (place, source) in scheme.sources.enumerated() where source.part == .deduction {
      guard let figure = known[place], figure.numerator > 0 else { continue }
      add(source.id, min(figure.numerator, 1_000_000), source.factors, figure.evidence)
    }
    return faults
  }

  private func bonuses(
    _ own: [Entry], _ known: [Int: Appraisals.SystemFigure]
  ) -> [AppraisalEntry.Claim] {
    var claims: [AppraisalEntry.Claim] = []
    for entry in own {
      guard case .bonus(let data) = entry.kind else { continue }
      let evidence = references(entry, data.evidence, data.document)
      if let place = claims.firstIndex(where: { $0.bonus == data.bonus }) {
        claims[place].points += data.points
        claims[place].evidence += evidence
      } else {
        claims.append(
          .init(data.bonus, measures: data.measures, points: data.points, evidence: evidence))
      }
    }
    for (place, source) in scheme.sources.enumerated() where source.part == .bonus {
      guard let figure = known[place] else { continue }
      let rates =
        source.isOfEvery ? figure.rates : [.init(figure.numerator, of: figure.denominator)]
      // Without anything to measure nothing is earned.
      guard !rates.isEmpty, rates.allSatisfy({ $0.denominator > 0 }) else { continue }
      claims.append(.init(source.id, measures: rates, evidence: figure.evidence))
    }
    return claims
  }

  private func vetoes(
    _ own: [Entry], _ known: [Int: Appraisals.SystemFigure]
  ) -> [AppraisalEntry.Finding] {
    var found: [AppraisalEntry.Finding] = []
    for entry in own {
      guard case .veto(let data) = entry.kind else { continue }
      let evidence = references(entry, data.evidence, data.document)
      if let place = found.firstIndex(where: { $0.veto == data.veto }) {
        found[place].count += data.count
        found[place].evidence += evidence
      } else {
        found.append(.init(data.veto, data.count, evidence: evidence))
      }
    }
    for (place, source) in scheme.sources.enumerated() where source.part == .veto {
      guard let figure = known[place], figure.numerator > 0 else { continue }
      found.append(.init(source.id, figure.numerator, evidence: figure.evidence))
    }
    return found
  }
}
