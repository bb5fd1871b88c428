extension JointStage {
  /// The events that `command` causes, in order, and what follows in the cases of its branches, appended to `ruling`.
  ///
  /// - Throws: the first rule broken, in the order the rules stand below.
  /// - Complexity: O(branches × links).
  func decide(
    _ command: JointStages.Command, in context: Context, into ruling: inout Ruling
  ) throws(Refusal) {
    switch command {
    case .register(let data): try register(data, context, &ruling)
    case .correct(let data): try correct(data, context, &ruling)
    case .complete(let data): try complete(data, &ruling)
    case .accept(let data): try accept(data, context, &ruling)
    case .reject(let data): try reject(data, context, &ruling)
    case .extend(let data): try extend(data, context, &ruling)
    case .visitSite(let data): try visitSite(data, context, &ruling)
    case .route(let data): try route(data, context, &ruling)
    case .pause(let data): try pause(data, context, &ruling)
    case .resume(let data): try resume(data, context, &ruling)
    case .opine(let data): try opine(data, context, &ruling)
    case .settleDissent(let data): try settleDissent(data, context, &ruling)
    case .tellDissent(let data): try tellDissent(data, &ruling)
    case .callMeeting(let data): try callMeeting(data, context, &ruling)
    case .holdMeeting(let data): try holdMeeting(data, context, &ruling)
    case .urge(let data): try urge(data, context, &ruling)
    case .deliver(let data): try deliver(data, context, &ruling)
    case .withdraw(let data): try withdraw(data, context, &ruling)
    case .archive:
      try require(.delivered, .refused, .withdrawn)
      ruling.events.append(.stage(.archived(Nothing())))
    case .erase(let data): try erase(data, &ruling)
    }
    try ruling.legible()
  }

  /// What begins a case needs to know who applies.
  func needs(for command: JointStages.Command, in context: Context) -> Needs? {
    switch command {
    case .register(let data):
      data.project.map { Needs(dossiers: [$0]) }
    case .route, .opine, .settleDissent, .holdMeeting: needsToGoOn(in: context)
    case .correct, .complete, .accept, .reject, .extend, .visitSite, .pause, .resume, .tellDissent,
      .callMeeting, .urge, .deliver, .withdraw, .archive, .erase:
      nil
    }
  }

  // MARK: - What the rules below share

  func require(_ phases: Phase...) throws(Refusal) {
    guard phases.contains(phase) else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
  }

  func requireUnderWay() throws(Refusal) {
    guard isUnderWay else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
  }

  /// The branch of that name.
  func known(_ id: String, _ field: String = "branch") throws(Refusal) -> Int {
    guard let place = place(of: id) else {
      throw Refusal(.notFound, field: field, detail: String(id.prefix(64)))
    }
    return place
  }

  /// Branches of these names, each once.
  func known(_ ids: [String], _ field: String) throws(Refusal) -> [Int] {
    var places: [Int] = []
    for (index, id) in ids.enumerated() {
      let place = try known(id, "\(field)[\(index)]")
      guard !places.contains(place) else {
        throw Refusal(.namedTwice, field: "\(field)[\(index)]", detail: String(id.prefix(64)))
      }
      places.append(place)
    }
    return places
  }

  // MARK: - In

  // 滨州市工程建设项目并联审批管理规定 arts 9, 15: one form, one set of material, at the lead of either level.
  private func register(
    _ data: JointStages.Intake, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.none)
    let register = context.register
    guard let template = register.versions(ofTemplate: data.template).last else {
      throw Refusal(.notFound, field: "template", detail: String(data.template.prefix(64)))
    }
    var entry = JointStages.Registration(
      unit: template.lead, templateID: data.template, template: template, applicant: .zero,
      correctBy: context.day)
    if context.actor.role.isOfficer {
      guard [template.lead, template.otherLead].contains(context.actor.unit) else {
        throw Refusal(
          .notYourUnit, article: "binzhou:15 | rule:service", field: "actor.unit",
          detail: context.actor.unit)
      }
      entry.unit = context.actor.unit
    } else {
      guard data.account == context.actor.id else { throw Refusal(.notYourCase, field: "account") }
    }
    guard data.materials.count <= 200 else {
      throw Refusal(.tooMany, field: "materials", detail: "\(data.materials.count) > 200")
    }
    for (index, material) in data.materials.enumerated() {
      try requireText(material, "materials[\(index)]", .materialsMissing, most: 128)
    }
    guard data.account.utf8.count <= 128 else { throw Refusal(.tooLong, field: "account") }
    try data.applicant.requirePossible("applicant")
    if let bars = bars(on: data.applicant, template, context) {
      (entry.barredUntil, entry.barredItems) = (bars.until, bars.items)
    }
    if let project = data.project {
      guard project.kind == .project, case .project(let isGreen) = context.found(project) else {
        throw Refusal(.projectNotFound, field: "project", detail: project.description)
      }
      if isGreen {
        entry.visitBy = try context.calendar.adding(
          Int(context.profile.joint.siteVisitDays), to: context.day
        ).day
      }
    }
    entry.correctBy = try context.calendar.adding(
      Int(context.profile.joint.correctionDays), to: context.day
    ).day
    (entry.account, entry.materials, entry.project) = (data.account, data.materials, data.project)
    entry.consentsElectronic = data.consentsElectronic
    entry.applicant = ruling.commit("applicant", data.applicant)
    ruling.events.append(.stage(.registered(entry)))
  }

  /// The bars on the applicant for licences of a stage: until which day, and which they are. It is kept and answered by a
  /// dated paper, since a refusal at the door could neither be shown nor contested. 行政许可法 arts 78, 79.
  private func bars(
    on applicant: Cases.Applicant, _ template: JointStages.Template, _ context: Context
  ) -> (until: Day, items: [String])? {
    guard !context.register.bars.isEmpty else { return nil }
    var found: (until: Day, items: [String])?
    for item in template.items where item.kind == .licence {
      if let subject = context.subjects(of: applicant, item: item.item).first,
        let bar = context.register.bars[subject.hex], context.day <= bar.until
      {
        found = (max(found?.until ?? bar.until, bar.until), (found?.items ?? []) + [item.id])
      }
    }
    return found
  }

  // 行政许可法 art 32(1)(1)–(2), (2): at once, in writing, and naming the right organ; arts 78, 79.
  private func reject(
    _ data: Cases.Rejection, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.registered, .correcting)
    try requireText(data.reason, "reason", .reasonMissing, article: "licensing:32(1)")
    var rejection = data
    rejection.until = nil
    switch data.kind {
    case .barred:
      guard let barredUntil, context.day <= barredUntil else {
        throw Refusal(.kindNotAllowed, article: "licensing:78; licensing:79", field: "kind")
      }
      rejection.until = barredUntil
    case .notOurs:
      try requireText(data.organ, "organ", .reasonMissing, article: "licensing:32(1)(2)")
    case .notLicensable: break
    // What is false is found in the case of the licence it was meant for, which bars its applicant.
    case .falseMaterial:
      throw Refusal(
        .kindNotAllowed, article: "licensing:78", field: "kind", detail: "falseMaterial")
    }
    try requireDocument(data.documentNumber, "licensing:32(2)")
    ruling.events.append(.stage(.rejected(rejection)))
  }

  // Art 10(2): all at once, within two working days, and once.
  private func correct(
    _ data: JointStages.Correction, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    let article = "binzhou:10(2) | rule:service joint.correctionDays"
    guard !isCorrected else { throw Refusal(.alreadyDone, article: article) }
    try require(.registered)
    guard context.day <= correctBy else {
      throw Refusal(.tooLate, article: article, detail: "\(context.day) > \(correctBy)")
    }
    try requireDocument(data.documentNumber, article)
    guard !data.problems.isEmpty else {
      throw Refusal(.materialsMissing, article: article, field: "problems")
    }
    guard data.problems.count <= 200 else { throw Refusal(.tooMany, field: "problems") }
    for (index, problem) in data.problems.enumerated() {
      try requireText(problem, "problems[\(index)]", article: article)
    }
    var notice = data
    if let due = data.due {
      guard due > context.day else { throw Refusal(.badDate, field: "due", detail: "\(due)") }
    } else {
      notice.due = try context.calendar.adding(
        Int(context.profile.joint.answerDays), to: context.day
      ).day
    }
    ruling.events.append(.stage(.corrected(notice)))
  }

  // Art 10(2): still defective, the stage is refused.
  private func complete(
    _ data: JointStages.Completion, _ ruling: inout Ruling
  ) throws(Refusal) {
    let article = "binzhou:10(2) | rule:service"
    try require(.correcting)
    guard !data.materials.isEmpty else {
      throw Refusal(.materialsMissing, article: article, field: "materials")
    }
    guard data.materials.count <= 200 else { throw Refusal(.tooMany, field: "materials") }
    for (index, material) in data.materials.enumerated() {
      try requireText(material, "materials[\(index)]", .materialsMissing, most: 128)
    }
    guard data.complete else {
      try requireDocument(data.documentNumber, article)
      ruling.events.append(
        .stage(.refused(JointStages.Refused(documentNumber: data.documentNumber))))
      return
    }
    ruling.events.append(.stage(.completed(data)))
  }

  // Art 10(1): for all; by the template as it was, over a catalogue that still holds what it names.
  private func accept(
    _ data: Cases.Document, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.registered)
    if let barredUntil, context.day <= barredUntil {
      throw Refusal(
        .barred, field: "applicant",
        detail: "\(barredItems.joined(separator: ", ")) \(barredUntil)")
    }
    try requireDocument(data.documentNumber, "binzhou:10(1) | rule:service")
    for (place, part) in parts.enumerated() {
      let field = "template.items[\(place)]"
      guard let item = context.register.item(part.item.item),
        let entry = context.register.entry(item: item)
      else { throw Refusal(.notFound, field: field + ".item", detail: part.item.item) }
      guard entry.isOpen else {
        throw Refusal(.itemClosed, field: field + ".item", detail: part.item.id)
      }
      let now = context.register.version(item: item, on: context.day)
      guard now == part.item.version else {
        throw Refusal(
          .itemWithdrawn, field: field + ".version",
          detail: "\(part.item.id) \(part.item.version) ≠ \(now.map { "\($0)" } ?? "-")")
      }
    }
    ruling.events.append(.stage(.accepted(data)))
    // 绿色通道: the project that opens a stage shows it on its one page.
    if let project, let stage = context.dossier {
      ruling.orders.append(
        FollowUp(
          "project", in: project, [.project(.stageLinked(Projects.StageLink(stage)))], context))
    }
  }

  // 行政许可法 art 42(2): once, by the head of the government, before the limit has passed.
  private func extend(
    _ data: Cases.Extension, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    let article = "licensing:42(2)"
    try requireUnderWay()
    guard context.actor.role == .governmentHead else {
      throw Refusal(.notMyPower, article: article, field: "actor.role")
    }
    guard extended == 0 else { throw Refusal(.alreadyDone, article: article) }
    let most = context.profile.jointExtension
    guard data.days >= 1, data.days <= most else {
      throw Refusal(
        .badBudget, article: article, field: "days", detail: "1…\(most) ≠ \(data.days)")
    }
    try requireText(data.reason, "reason", .reasonMissing, article: article)
    try requireDocument(data.documentNumber, article)
    if let due = try dueDays(context)?.statutory.day, context.day > due {
      throw Refusal(.tooLate, article: article, detail: "\(context.day) > \(due)")
    }
    ruling.events.append(.stage(.extended(data)))
  }

  // 绿色通道，先踏勘: the lead looks at the site itself, once and while the stage is open.
  private func visitSite(
    _ data: JointStages.SiteVisit, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    let article = "rule:service joint.siteVisitDays"
    guard isUnderWay || phase == .registered || phase == .correcting else {
      throw Refusal(.wrongPhase, detail: phase.rawValue)
    }
    guard visited == nil else { throw Refusal(.alreadyDone, article: article) }
    let on = data.on ?? context.day
    guard registered <= on, on <= context.day else {
      throw Refusal(
        .badDate, article: article, field: "on", detail: "\(registered) ≤ \(on) ≤ \(context.day)")
    }
    try requireText(data.found, "found", article: article)
    try requireDocument(data.documentNumber, article)
    var visit = data
    visit.on = on
    ruling.events.append(.stage(.siteVisited(visit)))
  }

  // Art 5: the lead sends every branch on; what is required is derived, never picked.
  private func route(
    _ data: JointStages.Routing, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try requireUnderWay()
    let named = try known(data.branches, "branches")
    for (index, place) in named.enumerated() where parts[place].routed != nil {
      throw Refusal(.alreadyDone, field: "branches[\(index)]", detail: parts[place].item.id)
    }
    let places = (named.isEmpty ? Array(parts.indices) : named.sorted()).filter {
      parts[$0].routed == nil && parts[$0].end == nil
    }
    guard !places.isEmpty else { throw Refusal(.alreadyDone, detail: phase.rawValue) }
    let branches = places.map { place in
      JointStages.Branch(
        parts[place].item.id, case: dossier(of: place, context), begun: ready(place) != nil)
    }
    var course = Course(self, context)
    course.say(.routed(JointStages.Routed(branches: branches)), &ruling)
    for place in places where course.state.parts[place].begun != nil {
      course.state.order(place, context, &ruling)
    }
    course.goOn(&ruling)
  }

  // MARK: - Out

  // Art 20(1): all papers in one act, and nothing before every branch has come to its end.
  private func deliver(
    _ data: Cases.Service, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard isUnderWay || phase == .concluded else {
      throw Refusal(.wrongPhase, detail: phase.rawValue)
    }
    let unrouted = parts.filter { $0.routed == nil && $0.end == nil }
    guard unrouted.isEmpty else {
      throw Refusal(
        .branchMissing, field: "dossier",
        detail: unrouted.map(\.item.id).joined(separator: ", "))
    }
    let open = parts.filter { $0.end == nil }
    guard open.isEmpty else {
      throw Refusal(
        .branchOpen, field: "dossier", detail: open.map(\.item.id).joined(separator: ", "))
    }
    try require(.concluded)
    if let part = parts.first(where: { $0.isCertificateOpen }) {
      throw Refusal(.certificateMissing, field: "dossier", detail: part.item.id)
    }
    var record = try service(data, context)
    let receiver: Receiver? =
      data.receiver.isEmpty && data.witness.isEmpty
      ? nil
      : {
        var receiver = Receiver()
        (receiver.name, receiver.witness) = (data.receiver, data.witness)
        return receiver
      }()
    record.receiver = receiver.map { ruling.commit("receiver", $0) }
    var delivery = JointStages.Delivery(service: record)
    for (place, part) in parts.enumerated() where part.end == .granted || part.end == .refused {
      guard let dossier = part.dossier else { continue }
      delivery.papers.append(dossier)
      // Each case vouches for the receiver by itself.
      var aside = Ruling(salts: ruling.salts)
      var own = record
      own.receiver = receiver.map { aside.commit("receiver", $0) }
      ruling.salts = aside.salts
      ruling.orders.append(
        FollowUp(
          "served/\(place)", in: dossier, [.case(.served(own))], personal: aside.personal, context))
    }
    ruling.events.append(.stage(.delivered(delivery)))
  }

  // 民事诉讼法(2023) arts 87–95, by analogy.
  private func service(
    _ data: Cases.Service, _ context: Context
  ) throws(Refusal) -> Cases.ServiceRecord {
    var record = Cases.ServiceRecord()
    (record.mode, record.documentNumber) = (data.mode, data.documentNumber)
    record.on = data.on ?? context.day
    record.witnessed = !data.witness.isEmpty
    guard record.on <= context.day, conclusion.map({ record.on >= $0.on }) ?? true else {
      throw Refusal(.badDate, field: "on", detail: "\(record.on)")
    }
    for (text, field) in [(data.receiver, "receiver"), (data.witness, "witness")]
    where text.utf8.count > 512 {
      throw Refusal(.tooLong, field: field, detail: "\(text.utf8.count) > 512")
    }
    switch data.mode {
    case .direct, .substitute:
      try requireText(data.receiver, "receiver", .documentMissing, most: 512)
    case .left: try requireText(data.witness, "witness", .witnessMissing, most: 512)
    case .entrusted, .post: try requireDocument(data.documentNumber, "rule:service")
    case .electronic:
      guard consentsElectronic else { throw Refusal(.consentMissing, field: "mode") }
    case .publicNotice:
      record.on = try record.on.adding(Int(context.profile.publicNoticeDays))
    }
    return record
  }

  // The applicant's own words are personal; every case that runs is taken back with the stage.
  private func withdraw(
    _ data: Cases.WithdrawalRequest, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard isUnderWay || phase == .registered || phase == .correcting else {
      throw Refusal(.wrongPhase, detail: phase.rawValue)
    }
    try requireText(data.reason, "reason", .reasonMissing)
    let words = Words(text: data.reason)
    var record = Cases.Withdrawal()
    record.reason = ruling.commit("withdrawal", words)
    ruling.events.append(.stage(.withdrawn(record)))
    for (place, part) in parts.enumerated() where part.begun != nil && part.end == nil {
      guard let dossier = part.dossier else { continue }
      var aside = Ruling(salts: ruling.salts)
      var own = Cases.Withdrawal()
      own.reason = aside.commit("withdrawal", words)
      ruling.salts = aside.salts
      ruling.orders.append(
        FollowUp(
          "withdrawn/\(place)", in: dossier, [.case(.withdrawn(own))], personal: aside.personal,
          context))
    }
  }

  // 个人信息保护法 art 47: erased on request once the purpose is fulfilled.
  private func erase(_ data: PersonalErasure, _ ruling: inout Ruling) throws(Refusal) {
    guard isEnded else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    try requireText(data.reason, "reason", .reasonMissing, article: "personalInformation:47")
    try requireText(data.slot, "slot", .badRegister, most: 64)
    ruling.erase(data)
  }
}
