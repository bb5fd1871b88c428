extension Penalty {
  // MARK: - Serving and paying

  // 行政处罚法 art 61: in the ways of 民事诉讼法 arts 87–95; what runs from then is told in the event.
  func serve(_ data: Cases.Service, _ context: Context, _ ruling: inout Ruling) throws(Refusal) {
    try require(.decided)
    guard let decision, decision.outcome != .transfer else {
      throw Refusal(.wrongPhase, detail: Penalties.Outcome.transfer.rawValue)
    }
    var service = Cases.ServiceRecord()
    service.mode = data.mode
    service.documentNumber = data.documentNumber
    service.on = data.on ?? context.day
    for (text, field, most) in [
      (data.documentNumber, "documentNumber", 256), (data.receiver, "receiver", 512),
      (data.witness, "witness", 512),
    ] where text.utf8.count > most {
      throw Refusal(.tooLong, field: field, detail: "\(text.utf8.count) > \(most)")
    }
    guard service.on <= context.day, decided.map({ service.on >= $0 }) ?? true else {
      throw Refusal(.badDate, field: "on", detail: "\(service.on)")
    }
    switch data.mode {
    case .direct, .substitute, .electronic:
      try requireText(data.receiver, "receiver", .documentMissing, most: 512)
    case .left: try requireText(data.witness, "witness", .witnessMissing, most: 512)
    case .entrusted, .post:
      try requireDocument(data.documentNumber)
    case .publicNotice:
      service.on = try service.on.adding(Int(context.profile.publicNoticeDays))
    }
    service.witnessed = !data.witness.isEmpty
    if !data.receiver.isEmpty || !data.witness.isEmpty {
      var receiver = Receiver()
      (receiver.name, receiver.witness) = (data.receiver, data.witness)
      service.receiver = ruling.commit("receiver", receiver)
    }
    var record = Penalties.Served()
    record.service = service
    // Art 67: fifteen days from the day it was received, and on to a working day.
    if decision.fine > 0 {
      record.payBy = try last(.calendarDays(context.profile.penalty.payDays), service.on, context)
    }
    record.reconsiderBy = try last(
      .calendarDays(context.profile.reconsiderationDays), service.on, context)
    record.sueBy = try last(.months(context.profile.litigationMonths), service.on, context)
    ruling.events.append(.penalty(.served(record)))
  }

  private func last(_ budget: Budget, _ from: Day, _ context: Context) throws(Refusal) -> Day {
    try LegalClock(start: from, budget: budget).due(in: context.calendar).day
  }

  // Art 66(2): hardship, on application, by the organ.
  func putOff(
    _ data: Penalties.Deferral, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.served)
    guard let payBy, outstanding > 0 else { throw Refusal(.alreadyDone) }
    try requireText(data.reason, "reason", article: "penalty:66(2)")
    try requireDocument(data.documentNumber, "penalty:66(2)")
    guard data.until.isInRange, data.until > payBy, data.until >= context.day else {
      throw Refusal(.badDate, field: "until", detail: "\(data.until) ≤ \(payBy)")
    }
    try check(data.parts, until: data.until, context)
    var record = data
    record.accrued = accruing(through: context.day, context.profile.penalty)
    ruling.events.append(.penalty(.deferred(record)))
  }

  // Art 66(2): in parts, one after the other, which together are what is left of the fine.
  private func check(
    _ parts: [Penalties.Instalment], until: Day, _ context: Context
  ) throws(Refusal) {
    guard !parts.isEmpty else { return }
    guard (2...60).contains(parts.count) else {
      throw Refusal(
        .tooMany, article: "penalty:66(2)", field: "parts", detail: "2…60 ≠ \(parts.count)")
    }
    var last = try context.day.adding(-1)
    var sum: Int128 = 0
    for (index, part) in parts.enumerated() {
      guard part.by.isInRange, part.by > last else {
        throw Refusal(
          .badDate, article: "penalty:66(2)", field: "parts[\(index)].by",
          detail: "\(part.by) ≤ \(last)")
      }
      guard part.fen > 0 else {
        throw Refusal(
          .paymentWrong, article: "penalty:66(2)", field: "parts[\(index)].fen",
          detail: "\(part.fen)")
      }
      (last, sum) = (part.by, sum + Int128(part.fen))
    }
    guard last == until else {
      throw Refusal(
        .badDate, article: "penalty:66(2)", field: "until", detail: "\(until) ≠ \(last)")
    }
    guard sum == Int128(outstanding) else {
      throw Refusal(
        .paymentWrong, article: "penalty:66(2)", field: "parts", detail: "\(sum) ≠ \(outstanding)")
    }
  }

  /// What is owed of the fine, and by when: all by one day, or in parts.
  private var schedule: [Penalties.Instalment] {
    guard let payBy else { return [] }
    return instalments.isEmpty ? [Penalties.Instalment(payBy, Int64.max)] : instalments
  }

  /// The first day by which something is owed that was not paid; nil where nothing is.
  var nextPayBy: Day? {
    guard outstanding > 0 else { return nil }
    var sum = Int128(paidBefore)
    for part in schedule {
      sum += Int128(part.fen)
      if sum > Int128(paidFine) { return part.by }
    }
    return payBy
  }

  /// The late charge of the days after `chargedThrough` through `day`, in fen: 3 % of what is late of the
  /// fine, a day, at most the fine in all; none while an appeal runs. Arts 72(1)(1), 73(3).
  func accruing(through day: Day, _ rules: PenaltyRules) -> Int64 {
    guard let first = schedule.first?.by, outstanding > 0 else { return 0 }
    let from = max(first, chargedThrough ?? first)
    guard day > from else { return 0 }
    // Until the cap came into force the charge had no end, and what it came to stays.
    let cap = rules.lateMostFrom.flatMap { try? $0.adding(-1) } ?? from
    let split = min(max(from, cap), day)
    let free = charged(after: from, through: split, rules)
    let held = charged(after: split, through: day, rules)
    let room = Int128(most(rules)) - Int128(charge) - free
    return Int64(clamping: free + max(0, min(held, room)))
  }

  /// The charge of the days after `from` through `day`, on what is late on each of them.
  private func charged(after from: Day, through day: Day, _ rules: PenaltyRules) -> Int128 {
    let schedule = schedule
    var sum: Int128 = 0
    var owed = Int128(paidBefore)
    for (index, part) in schedule.enumerated() {
      owed += Int128(part.fen)
      let next = schedule.indices.contains(index + 1) ? schedule[index + 1].by : day
      let days = runningDays(after: max(part.by, from), through: min(next, day), rules)
      let late = max(0, min(Int128(outstanding), owed - Int128(paidFine)))
      sum += late * Int128(days) * Int128(rules.lateDaily)
    }
    return sum / Int128(Scheme.whole)
  }

  /// The days after `from` through `day` on which no appeal runs.
  private func runningDays(
    after from: Day, through day: Day, _ rules: PenaltyRules
  ) -> Int64 {
    guard day > from else { return 0 }
    var days = day - from
    for stop in rules.chargeStands ? stops : [] {
      let begin = max(stop.from, from)
      let end = min(stop.until ?? day, day)
      if end > begin { days -= end - begin }
    }
    return Int64(max(0, days))
  }

  /// The most that is added in all: art 72(1)(1), 行政强制法 art 45(2).
  private func most(_ rules: PenaltyRules) -> Int64 {
    Int64(clamping: Int128(fine) * Int128(rules.lateMost) / Int128(Scheme.whole))
  }

  /// The late charge that is left on `day`, in fen.
  func chargeLeft(on day: Day, _ rules: PenaltyRules) -> Int64 {
    if isRevoked { return 0 }
    let sum = charge + accruing(through: day, rules)
    // What ran before the cap came into force is not cut by it.
    if let from = rules.lateMostFrom, let start = served?.payBy, start < from {
      return max(0, sum - paidCharge)
    }
    // A fine that an appeal lowered lowers the most that is added to it.
    return max(0, min(sum, most(rules)) - paidCharge)
  }

  // Art 67: paid at the bank, in one sum or several; the fine first, then what was added to it.
  func pay(
    _ data: Penalties.Payment, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.served)
    try requireText(data.receiptNumber, "receiptNumber", .documentMissing, most: 256)
    let rules = context.profile.penalty
    let accrued = accruing(through: context.day, rules)
    let left = outstanding
    let added = chargeLeft(on: context.day, rules)
    guard data.fen > 0, data.fen <= left + added else {
      throw Refusal(
        .paymentWrong, field: "fen", detail: "\(data.fen) > \(left) + \(added)")
    }
    var record = Penalties.Paid()
    record.way = data.way
    if data.way != .bank {
      try checkSpot(data.way, rules)
      record.handInBy = try last(rules.handIn, context.day, context)
    }
    record.fine = min(data.fen, left)
    record.charge = data.fen - record.fine
    record.accrued = accrued
    record.receiptNumber = data.receiptNumber
    ruling.events.append(.penalty(.paid(record)))
  }

  // Arts 67–69: who fines does not collect, but a small fine decided on the spot, one decided on the spot that could
  // hardly be collected later, or where the bank is out of reach and the subject asks for it.
  private func checkSpot(
    _ way: Penalties.Collection, _ rules: PenaltyRules
  ) throws(Refusal) {
    let isSpot = decision?.spot == true
    let (isAllowed, article) =
      switch way {
      case .bank: (true, "penalty:67")
      case .smallSum: (isSpot && fine <= rules.spotCollect, "penalty:68(1)")
      case .hardLater: (isSpot, "penalty:68(2)")
      case .remote: (true, "penalty:69")
      }
    guard isAllowed else {
      throw Refusal(
        .kindNotAllowed, article: article, field: "way",
        detail: isSpot ? "\(fine) > \(rules.spotCollect)" : way.rawValue)
    }
  }

  // MARK: - Appeals

  // Arts 7, 73: an appeal does not stop the penalty, and no late charge runs meanwhile.
  func appeal(
    _ data: Penalties.Appeal, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.served, .closed)
    guard let served, closure != .revoked, closure != .transferred else {
      throw Refusal(.wrongPhase, detail: phase.rawValue)
    }
    guard !isRevoked else {
      throw Refusal(.wrongPhase, detail: Penalties.AppealOutcome.revoked.rawValue)
    }
    // Each remedy once, or the charge of art 72 would never run: 行政复议法 art 30.
    guard appeal == nil, !appealed.contains(data.kind) else {
      throw Refusal(.alreadyDone, field: "kind", detail: data.kind.rawValue)
    }
    // Since 2024 what was decided on the spot goes to reconsideration first: 行政复议法 art 23(1)(1).
    if data.kind == .suit, decision?.spot == true, !isReconsidered,
      context.profile.penalty.spotReconsidersFirst
    {
      throw Refusal(
        .kindNotAllowed, article: "reconsideration:23(1)(1) | rule:penalty", field: "kind",
        detail: data.kind.rawValue)
    }
    try requireText(data.organ, "organ", .badRegister, most: 512)
    try requireDocument(data.documentNumber, "penalty:7")
    let last = data.kind == .reconsideration ? served.reconsiderBy : sueBy ?? served.sueBy
    guard context.day <= last else {
      throw Refusal(.tooLate, article: "penalty:7", detail: "\(context.day) > \(last)")
    }
    ruling.events.append(.penalty(.appealed(data)))
  }

  func answerAppeal(
    _ data: Penalties.AppealAnswer, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    try require(.served)
    guard appeal != nil else { throw Refusal(.notFound, field: "dossier", detail: "appeal") }
    try requireDocument(data.documentNumber, "penalty:7")
    if data.outcome == .changed {
      // Never worse for having appealed: 行政复议法 art 63(2), 行政诉讼法 art 77(2).
      guard let fine = data.fine, fine >= 0, fine < self.fine else {
        throw Refusal(
          .fineOutOfRange, article: "litigation:77(2)", field: "fine",
          detail: "\(data.fine ?? -1) ≥ \(self.fine)")
      }
    } else if data.fine != nil {
      throw Refusal(.fineOutOfRange, field: "fine", detail: data.outcome.rawValue)
    }
    var record = data
    record.sueBy = nil
    switch data.outcome {
    case .changed, .revoked: record.before = fine
    case .upheld, .withdrawn: record.before = 0
    }
    switch data.outcome {
    // 行政诉讼法 art 45: who is not content with the answer sues within fifteen days of it.
    case .upheld, .changed:
      if appeal == .reconsideration {
        let days = Budget.calendarDays(context.profile.penalty.sueAfterDays)
        record.sueBy = try last(days, context.day, context)
      }
    case .revoked, .withdrawn: break
    }
    ruling.events.append(.penalty(.appealAnswered(record)))
  }

  // MARK: - Ends

  func close(
    _ data: Penalties.Closing, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    switch data.how {
    case .transferred: try require(.decided)
    case .paid, .notPunished, .revoked, .enforced: try require(.served)
    }
    guard appeal == nil else { throw Refusal(.wrongPhase, detail: "appeal") }
    let outcome = decision?.outcome ?? .punish
    let fits: Bool
    switch data.how {
    case .paid: fits = outcome == .punish && !isRevoked
    case .notPunished: fits = outcome == .none || outcome == .unfounded
    case .revoked: fits = isRevoked
    case .transferred: fits = outcome == .transfer
    case .enforced: fits = outcome == .punish && outstanding > 0
    }
    guard fits else { throw Refusal(.wrongPhase, field: "how", detail: outcome.rawValue) }
    if data.how == .paid {
      let charge = chargeLeft(on: context.day, context.profile.penalty)
      guard outstanding == 0, charge == 0 else {
        throw Refusal(.fineUnpaid, detail: "\(outstanding) + \(charge)")
      }
    }
    if data.how == .enforced {
      try requireDocument(data.documentNumber, "coercion:53")
      // Only when the time for appeals has passed: 行政强制法 art 53.
      guard let last = sueBy, context.day > last else {
        throw Refusal(
          .wrongPhase, article: "coercion:53", field: "at",
          detail: "\(context.day) ≤ \(sueBy ?? context.day)")
      }
    }
    guard data.documentNumber.utf8.count <= 256 else {
      throw Refusal(.tooLong, field: "documentNumber")
    }
    ruling.events.append(.penalty(.closed(data)))
  }

  func withdraw(_ data: Reason, _ ruling: inout Ruling) throws(Refusal) {
    try require(.opened, .proposed, .notified)
    try requireText(data.reason, "reason")
    ruling.events.append(.penalty(.withdrawn(data)))
  }

  // 个人信息保护法 art 47: only when the case has ended.
  func erase(_ data: PersonalErasure, _ ruling: inout Ruling) throws(Refusal) {
    guard isEnded else { throw Refusal(.wrongPhase, detail: phase.rawValue) }
    try requireText(data.reason, "reason", article: "personalInformation:47")
    try requireText(data.slot, "slot", .badRegister, most: 64)
    ruling.erase(data)
  }
}
