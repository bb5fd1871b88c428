extension Appraisal {
  /// What `event`, recorded on `day`, means. It never refuses.
  mutating func evolve(_ event: Appraisals.Event, on day: Day, in register: Register) {
    sequence &+= 1
    switch event {
    case .opened(let data):
      start = data
      for (place, subject) in data.subjects.enumerated() { places[subject.id] = place }
      phase = .open
    case .marked(let data): add(.mark(data), data.subject, by: data.rater ?? "")
    case .faulted(let data): add(.fault(data), data.subject)
    case .credited(let data): add(.bonus(data), data.subject)
    case .vetoed(let data): add(.veto(data), data.subject)
    case .struck(let data):
      if let place = entries.firstIndex(where: { $0.sequence == data.entry }) {
        entries[place].isStruck = true
      }
    case .ballotOpened(let data):
      vote = Vote(
        round: data.round ?? 1, closes: data.closes, groups: data.groups,
        signed: Array(repeating: [], count: data.groups.count))
    case .signedIn(let data):
      if let place = vote?.groups.firstIndex(where: { $0.group == data.group }) {
        vote?.signed[place].insert(data.voter)
      }
    case .ballotClosed: vote?.isClosed = true
    case .ballotCounted(let data):
      vote?.isClosed = true
      vote?.tally = data
      vote?.counted = sequence
    case .ballotVoided(let data):
      vote?.isClosed = true
      vote?.void = data
    case .evidenceClosed: phase = .evidenceClosed
    case .computed(let data):
      phase = .computed
      take(data)
      reopened = []
    case .decided(let data):
      decisions[data.subject] = data
      if let by = data.by { deciders[data.subject, default: []].insert(by) }
      // A result that was corrected can be appealed against again.
      if appeals[data.subject]?.outcome != nil { appeals[data.subject] = nil }
    case .published:
      phase = .published
      published = day
    case .appealed(let data):
      appeals[data.subject] = Appeal(on: day, answerBy: data.answerBy ?? day)
    case .answered(let data):
      appeals[data.subject]?.outcome = data.outcome
      if data.outcome == .granted { reopened.insert(data.subject) }
    case .answerOverdue(let data): appeals[data.subject]?.isOverdue = true
    case .reopened(let data): reopened.insert(data.subject)
    case .corrected(let data): correct(data)
    case .closed: phase = .closed
    }
  }

  private mutating func add(_ kind: Entry.Kind, _ subject: String, by rater: String = "") {
    entriesOf[subject, default: []].append(entries.count)
    entries.append(Entry(sequence: sequence, subject: subject, kind: kind, rater: rater))
  }

  private mutating func take(_ data: Appraisals.Reckoning) {
    result = data
    // It was gathered once before it was recorded, from the same.
    scored = (try? gather(data.system)) ?? []
  }

  /// Whoever was looked at again, and whose result is another one now, is decided about anew.
  private mutating func correct(_ data: Appraisals.Reckoning) {
    let before = result
    take(data)
    for row in data.rows {
      let old = before?.rows.first { $0.subject == row.subject }
      let isSame =
        old?.grade == row.grade && old?.proposals == row.proposals && old?.vetoes == row.vetoes
      if reopened.contains(row.subject) || !isSame { decisions[row.subject] = nil }
    }
    reopened = []
    isCorrected = isCorrected || published != nil
  }
}
