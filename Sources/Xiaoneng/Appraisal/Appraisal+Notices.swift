extension Appraisal {
  /// The messages that `event` causes, to desks; the last value of each is the unit it goes to.
  func notices(
    for event: Appraisals.Event, number: String, in context: Context,
    _ send: (NoticeDraft) -> Void
  ) {
    let register = context.register
    func desk(_ template: NoticeTemplate, _ unit: String, _ values: String...) {
      guard !unit.isEmpty else { return }
      send(NoticeDraft(channel: .desk, template: template, values: [number] + values + [unit]))
    }
    switch event {
    case .ballotOpened(let data):
      let voters = data.groups.flatMap(\.voters)
      let units = Set(
        voters.compactMap { voter in
          register.person(voter).map { register.persons[Int($0)].unit }
        })
      for unit in units.sorted() { desk(.appraisalBallot, unit, "\(data.closes)") }
    case .decided(let data):
      let grade = row(of: data.subject)?.grade
      let chinese = scheme.grades.first { $0.id == grade }?.chinese ?? ""
      desk(
        .appraisalDecided, unit(of: data.subject, in: register), label(data.subject), chinese,
        data.appealBy.map { "\($0)" } ?? "")
    case .appealed(let data):
      for unit in register.units(with: .efficiencyHead) {
        desk(.appraisalAppealed, unit, label(data.subject), data.answerBy.map { "\($0)" } ?? "")
      }
    case .answered(let data):
      desk(
        .appraisalAnswered, unit(of: data.subject, in: register), label(data.subject),
        data.outcome.chinese)
    case .answerOverdue(let data):
      for unit in register.units(with: .efficiencyHead) {
        desk(.appraisalOverdue, unit, label(data.subject), "\(data.due)")
      }
    case .opened, .marked, .faulted, .credited, .vetoed, .struck, .signedIn, .ballotClosed,
      .ballotCounted, .ballotVoided, .evidenceClosed, .computed, .published, .reopened, .corrected,
      .closed:
      return
    }
  }

  /// What a subject is called in a message: a person by the id.
  private func label(_ id: String) -> String {
    guard let subject = subject(id), !subject.name.isEmpty else { return id }
    return subject.name
  }

  /// The unit that learns of a subject's result.
  private func unit(of id: String, in register: Register) -> String {
    guard let subject = subject(id) else { return "" }
    switch subject.kind {
    case .unit: return id
    case .person: return register.person(id).map { register.persons[Int($0)].unit } ?? ""
    case .post: return register.post(id).map { register.posts[Int($0)].post.unit } ?? ""
    }
  }
}
