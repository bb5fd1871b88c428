/// A bad rating until it is put right (差评整改).
struct BadRating: Sendable, Equatable {
  var service: Int32
  var stars: Int32
  var day: Day
  var isContacted = false
  /// The day a plan names.
  var planned: Day?
  var isRepaired = false
  var isContested = false
  /// Upheld as mistaken or malicious: it counts for nothing.
  var isExcluded = false
  var firedContact = false
  var firedRepair = false

  var isOpen: Bool { !isRepaired && !isExcluded }
}

extension ApprovalCase {
  func contactRater(
    _ data: Cases.RaterContact, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    let rating = try badRating(data.service)
    guard !rating.isContacted else { throw Refusal(.alreadyDone, field: "service") }
    var record = Cases.RaterContactRecord()
    record.service = data.service
    if data.words.utf8.contains(where: { $0 > 0x20 }) {
      record.words = ruling.commit("contact-\(data.service)", Words(text: data.words))
    }
    ruling.events.append(.case(.raterContacted(record)))
  }

  // Clear and reasonable at once, complex by a dated plan, without basis explained.
  func repairRating(
    _ data: Cases.RatingRepair, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    let rating = try badRating(data.service)
    try requireText(data.words, "words", .reasonMissing)
    if data.outcome == .planned {
      guard rating.planned == nil else { throw Refusal(.alreadyDone, field: "by") }
      guard let by = data.by, by > context.day else {
        throw Refusal(
          .badDate, field: "by", detail: data.by.map { "\($0) ≤ \(context.day)" })
      }
    } else {
      guard data.by == nil else { throw Refusal(.badDate, field: "by") }
    }
    var record = Cases.RatingRepairRecord()
    record.service = data.service
    record.outcome = data.outcome
    record.by = data.by
    record.words = ruling.commit("repair-\(data.service)", Words(text: data.words))
    ruling.events.append(.case(.ratingRepaired(record)))
  }

  func contestRating(_ data: Cases.RatingContest, _ ruling: inout Ruling) throws(Refusal) {
    let rating = try badRating(data.service)
    guard !rating.isContested else { throw Refusal(.alreadyDone, field: "service") }
    try requireText(data.reason, "reason", .reasonMissing)
    ruling.events.append(.case(.ratingContested(data)))
  }

  func ruleRating(
    _ data: Cases.RatingRuling, _ context: Context, _ ruling: inout Ruling
  ) throws(Refusal) {
    guard let rating = badRatings.first(where: { $0.service == data.service && $0.isContested })
    else { throw Refusal(.notFound, field: "service", detail: "\(data.service)") }
    guard !rating.isExcluded else { throw Refusal(.alreadyDone, field: "service") }
    // By no one of the unit that was rated, and no one who was since the case came.
    guard !context.isOf(unit: unit, since: received) else {
      throw Refusal(.mustStandAside, field: "actor.unit")
    }
    try requireText(data.reason, "reason", .reasonMissing)
    var record = data
    record.stars = rating.stars
    ruling.events.append(.case(.ratingRuled(record)))
  }

  /// The bad rating of a service that is still to be put right.
  private func badRating(_ service: Int32) throws(Refusal) -> BadRating {
    guard let rating = badRatings.first(where: { $0.service == service && $0.isOpen }) else {
      throw Refusal(.notFound, field: "service", detail: "\(service)")
    }
    return rating
  }

  /// Folds what happened to a bad rating.
  mutating func evolveRating(_ service: Int32, _ change: (inout BadRating) -> Void) {
    guard let place = badRatings.firstIndex(where: { $0.service == service }) else { return }
    change(&badRatings[place])
  }

  /// Contacted within one working day (上海2020 art 29(2), 安阳 art 52(2)), put right within fifteen, or
  /// by the day of the plan.
  func ratingTimers(in context: Context, _ consider: (Day, CaseTimer) -> Void) {
    for rating in badRatings where rating.isOpen && !rating.isContested {
      func watch(_ rule: FaultRule, _ due: Day?) {
        guard let due, !context.profile.rulesOff.contains(rule) else { return }
        consider(due, .fault(rule, due: due, step: "\(rating.service)"))
      }
      if !rating.isContacted, !rating.firedContact {
        let days = Int(context.profile.ratingContactDays)
        watch(.r1, try? context.calendar.adding(days, to: rating.day).day)
      }
      if !rating.firedRepair {
        let days = Int(context.profile.ratingRepairDays)
        watch(.r2, rating.planned ?? (try? context.calendar.adding(days, to: rating.day).day))
      }
    }
  }
}
