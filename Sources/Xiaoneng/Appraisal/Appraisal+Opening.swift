extension Appraisal {
  /// Subjects of one appraisal at most: what ranks can be drawn again for (``Certainty``).
  static var mostSubjects: Int { 1_000 }

  // 绩效考评办法: the scheme and the population are fixed from here on.
  func open(
    _ data: Appraisals.Opening, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard phase == .none else { throw Refusal(.alreadyExists, field: "dossier") }
    // The last grade is known here: no one says it.
    var data = data
    let before = try previous(data, context)
    for place in data.subjects.indices {
      data.subjects[place].previousGrade = before?.row(of: data.subjects[place].id)?.grade
    }
    try requireText(data.title, "title", .badRegister, most: 512)
    guard data.from.isInRange, data.through.isInRange, data.from <= data.through else {
      throw Refusal(.badDate, field: "through", detail: "\(data.from) … \(data.through)")
    }
    guard data.evidenceThrough.isInRange, data.through <= data.evidenceThrough,
      context.day <= data.evidenceThrough
    else {
      throw Refusal(
        .badDate, field: "evidenceThrough",
        detail: "\(data.evidenceThrough) < \(max(data.through, context.day))")
    }
    var start = Appraisals.Start()
    (start.title, start.from, start.through) = (data.title, data.from, data.through)
    (start.evidenceThrough, start.previous) = (data.evidenceThrough, data.previous)
    if let dossier = context.dossier { start.dossier = dossier }
    start.scheme = try scheme(of: data)
    start.subjects = try subjects(of: data, start.scheme, context)
    ruling.events.append(.appraisal(.opened(start)))
  }

  /// The appraisal before: another one, of a period that was over, with results.
  private func previous(
    _ data: Appraisals.Opening, _ context: Context
  ) throws(Refusal) -> Appraisal? {
    guard let key = data.previous else { return nil }
    guard key != context.dossier, case .appraisal(let state) = context.found(key) else {
      throw Refusal(.appraisalNotFound, field: "previous", detail: key.description)
    }
    guard state.result != nil else {
      throw Refusal(.wrongPhase, field: "previous", detail: state.phase.rawValue)
    }
    // A grade that comes again comes after: "twice running" is by periods in their order.
    guard state.start.through < data.from else {
      throw Refusal(.badDate, field: "previous", detail: "\(state.start.through) ≥ \(data.from)")
    }
    return state
  }

  /// The scheme, built in or given as data, held against itself and against the period: law is dated.
  private func scheme(of data: Appraisals.Opening) throws(Refusal) -> Scheme {
    let scheme: Scheme
    switch (data.scheme, data.schemeName.isEmpty) {
    case (let given?, true): scheme = given
    case (nil, false):
      guard let found = Scheme.builtIn(data.schemeName) else {
        throw Refusal(.notFound, field: "schemeName", detail: String(data.schemeName.prefix(64)))
      }
      scheme = found
    case (nil, true), (.some, false): throw Refusal(.schemeInvalid, field: "scheme")
    }
    try scheme.check()
    guard scheme.validFrom <= data.through, scheme.validThrough.map({ data.through <= $0 }) ?? true
    else {
      let end = scheme.validThrough.map { "\($0)" } ?? "…"
      throw Refusal(
        .schemeInvalid, article: scheme.source, field: "validFrom",
        detail: "\(data.through) ∉ \(scheme.validFrom) … \(end)")
    }
    return scheme
  }

  private func subjects(
    of data: Appraisals.Opening, _ scheme: Scheme, _ context: Context
  ) throws(Refusal) -> [Appraisals.Subject] {
    guard (1...Self.mostSubjects).contains(data.subjects.count) else {
      throw Refusal(
        .tooMany, field: "subjects", detail: "\(data.subjects.count) ∉ 1…\(Self.mostSubjects)")
    }
    var seen = Set<String>()
    var subjects: [Appraisals.Subject] = []
    for (index, subject) in data.subjects.enumerated() {
      var subject = subject
      let field = "subjects[\(index)]"
      guard let name = name(of: subject, in: context.register) else {
        throw Refusal(.notFound, field: field, detail: String(subject.id.prefix(64)))
      }
      guard seen.insert(subject.id).inserted else {
        throw Refusal(.alreadyExists, field: field, detail: subject.id)
      }
      guard (0...100_000).contains(subject.coefficient) else {
        throw Refusal(.markOutOfScale, field: field, detail: "\(subject.coefficient)")
      }
      subject.name = name
      if let grade = subject.previousGrade, !scheme.grades.contains(where: { $0.id == grade }) {
        subject.previousGrade = nil
      }
      subjects.append(subject)
    }
    return subjects
  }

  /// What a subject is called; nil where the register has none of the kind. A person's name stands beside the
  /// ledger, so here there is none.
  private func name(of subject: Appraisals.Subject, in register: Register) -> String? {
    switch subject.kind {
    case .unit: register.unit(subject.id).map { register.units[Int($0)].unit.name }
    case .person: register.person(subject.id).map { _ in "" }
    case .post: register.post(subject.id).map { register.posts[Int($0)].post.name }
    }
  }
}
