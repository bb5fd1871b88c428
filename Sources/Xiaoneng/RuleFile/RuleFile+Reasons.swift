extension FirstContact {
  /// What stands behind the days of a first contact.
  func reasons(in context: Context) -> Supervision.Grounds {
    let own = "rule:tenRules"
    let numbers = context.profile.tenRules
    var grounds = Supervision.Grounds()
    func add(_ ground: Supervision.Ground) { grounds.grounds.append(ground) }
    add(
      context.reason(
        "\(asked)首问，应当场办理、转办或者引导", "asked on \(asked): handled, forwarded or guided at once", own,
        due: record.dispositionDue))
    add(
      context.reason(
        "自首问次日起\(numbers.contactDays)个工作日内办结",
        "it ends within \(numbers.contactDays) working days, the day itself not counted",
        own + " tenRules.contactDays", from: asked, .workingDays(numbers.contactDays),
        through: record.openDue))
    if let disposition {
      add(context.reason("已\(disposition.chinese)", "it was \(disposition.rawValue)", own))
    }
    if returns > 0 {
      add(
        context.reason(
          "退回\(returns)次，退回不另计办结期限", "it came back \(returns) times, and its last day stays",
          own + " tenRules.returnsMost"))
    }
    if let ruleBy {
      add(
        context.reason(
          "退回满\(numbers.returnsMost)次，由效能办\(numbers.rulingDays)个工作日内指定承办单位，不再退回",
          "it came back \(numbers.returnsMost) times: the office rules within \(numbers.rulingDays) working days, finally",
          own + " tenRules.rulingDays", due: ruleBy))
    }
    for day in turnedAway {
      add(
        context.reason(
          "\(day)以人员外出为由未予办理", "sent away on \(day) because someone was out", "rule:standIn"))
    }
    for late in late {
      add(context.reason(late.limit.chinese, "past its last day", own, due: late.due))
    }
    if let closed { add(context.reason("\(closed)办结", "it ended on \(closed)", own)) }
    return grounds
  }
}

extension RuleFile {
  /// Why each rule stands where it does, and what was found broken.
  func reasons(in context: Context) -> Supervision.Grounds {
    let own = "rule:tenRules"
    var grounds = Supervision.Grounds()
    for rule in context.profile.tenRules.rules {
      let line = line(rule.id)
      var chinese = "\(rule.chinese)：\(line.status.chinese)"
      var english = "\(rule.english): \(line.status.rawValue)"
      if !line.exempt.isEmpty {
        chinese = "\(rule.chinese)：不适用（\(line.exempt)）"
        english = "\(rule.english): does not apply"
      } else if let document = line.document {
        chinese += "，\(document.documentNumber)，自\(document.inForce)起施行"
        english += ", by \(document.documentNumber), in force from \(document.inForce)"
      }
      if line.exempt.isEmpty {
        switch line.status {
        case .none, .drafted: chinese += "；计入未完成"
        case .adopted: chinese += "；已计入制度健全，尚未人手一份（应\(headcount)份）"
        case .distributed: chinese += "；人手一份（\(max(line.copies, line.receipts))份），尚未明确督查责任"
        case .supervised: chinese += "；督查责任人\(line.leader)、\(line.head)，尚未纳入年度考核"
        case .appraised: chinese += "；督查责任人\(line.leader)、\(line.head)，自\(line.year)年度纳入考核"
        }
      }
      grounds.grounds.append(context.reason(chinese, english, own))
    }
    for (number, day) in refusals.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
      grounds.grounds.append(
        context.reason(
          "办件\(number)不予办理，当日应报备", "\(number) was refused, and is filed on that day",
          own + " tenRules.denialFiling", due: day))
    }
    for breach in breaches {
      let record = breach.record
      let fault = record.kind.fault
      let minute = context.minute(record.at)
      grounds.grounds.append(
        context.reason(
          "\(fault.rawValue) \(record.kind.chinese)：\(record.subject)，\(minute)"
            + (breach.isCleared ? "，记录已更正" : ""),
          "\(fault.rawValue) \(record.subject) at \(minute)"
            + (breach.isCleared ? ", put right" : ""),
          fault.article))
    }
    return grounds
  }
}
