/// What time alone does to a stage.
enum JointStageTimer: Equatable {
  /// The corrections did not come.
  case correctionLapse(due: Day)
  /// A branch that is ready was not sent.
  case unrouted(place: Int, due: Day)
  /// A department did not speak within its limit.
  case silent(place: Int, due: Day)
  /// Whoever did not agree was not told.
  case untold(place: Int, due: Day)
  /// The lead did not look at the site of a key project.
  case unvisited(due: Day)
  /// The papers were not delivered once the stage was concluded.
  case undelivered(due: Day)
}

extension JointStage {
  /// The next thing that time does, and when: at 24:00 of the last day.
  ///
  /// - Complexity: O(branches × links).
  func nextTimer(in context: Context) -> (at: Instant, timer: JointStageTimer)? {
    var found: (day: Day, timer: JointStageTimer)?
    func consider(_ day: Day?, _ timer: (Day) -> JointStageTimer) {
      guard let day, day < (found?.day ?? .last) else { return }
      found = (day, timer(day))
    }
    if phase == .correcting { consider(correctionDue) { .correctionLapse(due: $0) } }
    if isUnderWay || phase == .registered || phase == .correcting, visited == nil,
      isOn(.l5, context)
    {
      consider(visitBy) { .unvisited(due: $0) }
    }
    // 行政许可法 art 44: within ten days, which run for all papers from the last decision.
    if phase == .concluded, let on = conclusion?.on, isOn(.l6, context),
      parts.contains(where: { $0.isLicence && $0.end == .granted })
    {
      consider(try? context.calendar.adding(Int(context.profile.certificateDays), to: on).day) {
        .undelivered(due: $0)
      }
    }
    for (place, part) in parts.enumerated() {
      if part.tellBy != nil, isOn(.l4, part, context) {
        consider(part.tellBy) { .untold(place: place, due: $0) }
      }
      guard isUnderWay, part.end == nil else { continue }
      if part.routed == nil {
        if isOn(.l2, part, context) {
          consider(routeDay(place, context)) { .unrouted(place: place, due: $0) }
        }
      } else if !part.isPaused, isWatched(part, context) {
        let due = try? due(of: place, context)
        consider((due ?? nil)?.day) { .silent(place: place, due: $0) }
      }
    }
    guard let found, let at = context.end(of: found.day) else { return nil }
    return (at, found.timer)
  }

  /// Whether a rule about the whole is watched.
  private func isOn(_ rule: FaultRule, _ context: Context) -> Bool {
    !faults.contains(rule) && !context.profile.rulesOff.contains(rule)
  }

  private func isOn(_ rule: FaultRule, _ part: Part, _ context: Context) -> Bool {
    !part.faults.contains(rule) && !context.profile.rulesOff.contains(rule)
  }

  /// Which rule silence breaks: a licence is owed a decision, anything else an opinion.
  private func silence(of part: Part) -> FaultRule { part.isLicence ? .l1 : .l3 }

  /// Whether its limit still means something: silence decides it, or it is to be found.
  private func isWatched(_ part: Part, _ context: Context) -> Bool {
    part.item.silence != .none || isOn(silence(of: part), part, context)
  }

  /// The last day to send a branch that is ready.
  func routeDay(_ place: Int, _ context: Context) -> Day? {
    guard let ready = ready(place) else { return nil }
    return try? context.calendar.adding(Int(context.profile.joint.routeDays), to: ready).day
  }

  /// What `timer` does, appended to `ruling`. The context stands at the moment it is due.
  func elapse(_ timer: JointStageTimer, in context: Context, into ruling: inout Ruling) {
    var course = Course(self, context)
    switch timer {
    case .correctionLapse(let due):
      // 逾期未补正的，应当作出不予审批的决定: art 10(2).
      course.say(.refused(JointStages.Refused(due: due)), &ruling)
    case .unrouted(let place, let due):
      find(.l2, place, context.register.unitCode(unit), due, &course, &ruling)
    case .unvisited(let due): find(.l5, due, &course, &ruling)
    case .undelivered(let due): find(.l6, due, &course, &ruling)
    case .untold(let place, let due):
      find(.l4, place, context.register.unitCode(unit), due, &course, &ruling)
    case .silent(let place, let due):
      let part = parts[place]
      let rule = part.item.silence == .none ? silence(of: part) : .l1
      find(rule, place, part.item.unit, due, &course, &ruling)
      guard part.item.silence != .none else { return }
      course.say(
        .deemed(
          JointStages.Deemed(
            branch: part.item.id, policy: part.item.silence, statute: part.item.statute,
            unit: part.item.unit, due: due)), &ruling)
      if let dossier = part.dossier {
        var lapse = Cases.Lapse()
        (lapse.due, lapse.closes) = (due, .deemedRenewed)
        ruling.orders.append(
          FollowUp("deemed/\(place)", in: dossier, [.case(.deemedRenewed(lapse))], context))
      }
      course.goOn(&ruling)
    }
  }

  /// A fault of the lead about the whole.
  private func find(
    _ rule: FaultRule, _ due: Day, _ course: inout Course, _ ruling: inout Ruling
  ) {
    let unit = course.context.register.unitCode(unit)
    course.say(
      .faulted(JointStages.Finding(rule: rule, unit: unit, day: due, due: due)), &ruling)
  }

  /// Says that a rule is broken in a branch, once, where the rule set does not switch it off.
  ///
  /// - Parameters:
  ///   - due: the last day of what was owed; nil where the rule is no limit.
  ///   - day: the day it counts for; by default the last day of what was owed.
  func find(
    _ rule: FaultRule, _ place: Int, _ unit: String, _ due: Day?, on day: Day? = nil,
    _ course: inout Course, _ ruling: inout Ruling
  ) {
    guard !parts[place].faults.contains(rule), !course.context.profile.rulesOff.contains(rule)
    else { return }
    course.say(
      .faulted(
        JointStages.Finding(
          rule: rule, branch: parts[place].item.id, unit: unit,
          day: day ?? due ?? course.context.day, due: due)), &ruling)
  }

  /// The day on which the limit ends that a change of the calendar may move.
  func limitDay(in context: Context) -> Day? {
    guard isUnderWay, let due = try? due(context) else { return nil }
    return due.day
  }
}
