extension Complaint {
  /// The complaint as someone may see it.
  func view(number: String, depth: Depth, in context: Context) -> Complaints.View {
    var view = Complaints.View()
    view.number = number
    view.kind = kind
    view.phase = phase
    view.phaseChinese = phase.chinese
    view.category = category
    view.categoryChinese = context.profile.complaintCategory(category)?.chinese ?? ""
    view.unit = context.register.unitCode(unit)
    view.received = received
    view.explanations = asked.enumerated().map { place, request in
      var row = Complaints.ExplanationView()
      row.number = Int32(clamping: place + 1)
      row.replyBy = request.replyBy
      row.answered = request.isAnswered
      row.question = request.question
      return row
    }
    if depth == .asked { return view }
    view.accepted = accepted
    view.light = light(in: context)
    if let due = limitDay(in: context) {
      view.due = due
      let left = try? clock?.remaining(at: context.day, in: context.calendar)
      view.remaining = left.map(Int32.init(clamping:))
    }
    view.finding = finding
    view.findingChinese = finding?.chinese ?? ""
    view.closed = closed
    view.replied = replied
    view.reopened = isRedone
    view.urgent = isUrgent
    view.review = review
    view.summary = published?.summary ?? ""
    view.attachments = attachments
    if depth == .own {
      view.explanations = []
      return view
    }
    view.channel = channel.rawValue
    view.identity = identity.rawValue
    view.persons = persons
    view.concerns = concerns
    if accepted != nil { view.mode = mode.rawValue }
    view.handledBy = handledBy >= 0 ? context.register.unitCode(handledBy) : ""
    view.officers = officers
    view.evidence = evidence
    view.faults = FaultRule.allCases.filter { broken & $0.bit != 0 }
    view.supervised = isSupervised
    view.held = keeping?.isHeld ?? false
    view.first = first
    view.joined = joined
    return view
  }

  private var review: String {
    switch (reviewStage, reviewDue) {
    case (1, .some): "复查中"
    case (2, .some): "复核中"
    case (1, nil): "已复查"
    case (2, nil): "已复核"
    default: ""
    }
  }

  /// The phases in which a light burns.
  static let lit: Set<Phase> = [.accepted, .reported]

  /// The light of the limit for closing it.
  func light(in context: Context) -> Light {
    guard Self.lit.contains(phase), let clock,
      let due = try? clock.due(in: context.calendar, asOf: context.day).day,
      let left = try? clock.remaining(at: context.day, in: context.calendar)
    else { return .grey }
    if context.day > due || left < 0 { return .red }
    return left <= Int(context.profile.warnDaysLong) ? .amber : .green
  }

  /// Whether a summary of it stands published: an empty one takes it back.
  var isPublished: Bool { published.map { !$0.summary.isEmpty } ?? false }

  /// The result as the public reads it; nil until it is published.
  func published(number: String, in context: Context) -> Complaints.PublishedComplaint? {
    guard isPublished, let published, let closed, let finding else { return nil }
    var row = Complaints.PublishedComplaint()
    row.number = number
    row.category = category
    row.categoryChinese = context.profile.complaintCategory(category)?.chinese ?? ""
    row.unit = context.register.unitCode(unit)
    row.closed = closed
    row.finding = finding
    row.findingChinese = finding.chinese
    row.summary = published.summary
    row.corrected = published.isCorrected
    return row
  }
}

extension Complaints.Filter: LightFilter {
  static var lit: Set<Complaints.Phase> { Complaint.lit }
}
