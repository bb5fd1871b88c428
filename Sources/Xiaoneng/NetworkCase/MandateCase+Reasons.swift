extension MandateCase {
  /// What stands behind the days of a mandate: each hand-over with its last day, the organ's own, and the three clocks.
  ///
  /// - Throws: `calendarUnknown` where working days cannot be counted.
  func reasons(in context: Context) throws(Refusal) -> Supervision.Grounds {
    let own = "rule:network"
    let numbers = context.profile.network
    var grounds = Supervision.Grounds()
    func add(_ ground: Supervision.Ground) { grounds.grounds.append(ground) }
    func day(_ moment: Instant) -> Day { moment.day(offsetMinutes: context.offsetMinutes) }
    guard !isGuidance else {
      add(context.reason("没有签署委托书，代办员仅作引导", "no mandate was signed: the agent only guided", own))
      return grounds
    }
    if record.local {
      add(context.reason("网点本级自办，不转交", "the point decides it itself", own))
    } else if record.urgent {
      add(context.reason("特事特办，即时转交", "urgent: handed up at once", own, due: record.due))
    } else {
      add(
        context.reason(
          "代办员自委托次日起\(numbers.agentDays)个工作日内转交，最长不超过\(numbers.agentMost)日，遇休息日顺延",
          "the agent hands it up within \(numbers.agentDays) working days, and never later than \(numbers.agentMost) days",
          own + " network.agentDays", from: day(record.at), .workingDays(numbers.agentDays),
          through: record.due))
    }
    for leg in legs {
      let handed = leg.record
      let to = handed.to.isEmpty ? record.organ : handed.to
      add(
        context.reason(
          "第\(handed.number)次交接，\(context.minute(handed.at))转交\(to)"
            + (handed.late > 0 ? "，逾期\(handed.late)个工作日" : "，按时"),
          "hand-over \(handed.number) to \(to)"
            + (handed.late > 0 ? ", \(handed.late) working days late" : ", in time"),
          own, due: handed.due))
      guard let received = leg.received, let due = received.due else { continue }
      if handed.to.isEmpty {
        add(
          context.reason(
            "受理机关自收到次日起\(context.profile.acceptNoticeDays)个工作日内受理、不予受理或者一次性告知补正，代办逾期不影响",
            "the organ accepts, refuses or says what is missing, from its own receipt",
            "licensing:32(1)(4)", from: day(received.at),
            .workingDays(context.profile.acceptNoticeDays), through: due))
      } else {
        let days = ended == nil ? numbers.townDays : numbers.returnDays
        add(
          context.reason(
            "\(handed.to)自收到次日起\(days)个工作日内转交", "\(handed.to) hands it on",
            own + (ended == nil ? " network.townDays" : " network.returnDays"),
            from: day(received.at), .workingDays(days), through: due))
      }
    }
    if isCarried {
      add(
        context.reason(
          "由办件\(caseNumber)办理，受理机关的期限见该办件",
          "the case \(caseNumber) carries it, with the organ's own clock",
          own))
    }
    if let ended {
      add(
        context.reason(
          "\(ended.result.chinese)，每级\(numbers.returnDays)个工作日内送回",
          "\(ended.result.rawValue): carried back",
          own + " network.returnDays", from: day(ended.at), .workingDays(numbers.returnDays),
          through: ended.due))
    }
    if let delivered {
      add(
        context.reason(
          "送达委托人，\(numbers.visitDays)个工作日内回访", "delivered: the applicant is called back",
          own + " network.visitDays", from: day(delivered.at), .workingDays(numbers.visitDays),
          through: delivered.due))
    }
    for late in late {
      add(context.reason("\(late.clock.chinese)逾期", "past its last day", own, due: late.due))
    }
    let days = try days(through: delivered?.at ?? context.at, context)
    add(
      context.reason(
        "代办\(days.agent)个工作日，受理机关\(days.organ)个工作日，申请人合计\(days.total)个工作日",
        "agents \(days.agent), organ \(days.organ), applicant \(days.total) working days", own))
    return grounds
  }
}
