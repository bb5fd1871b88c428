import Testing
import Xiaoneng

/// Whatever is asked, in whatever order: nothing traps, and the ledger is the whole truth.
@Suite struct ComplaintRandomTests {
  // MARK: - Commands by chance

  struct Chance {
    var numbers: SplitMix64
    init(_ seed: UInt64) { numbers = SplitMix64(seed: seed) }

    mutating func below(_ count: Int) -> Int { Int(numbers.next() % UInt64(max(count, 1))) }
    mutating func one<Element>(_ all: [Element]) -> Element { all[below(all.count)] }
    mutating func rarely(_ percent: Int = 8) -> Bool { below(100) < percent }
    mutating func text(_ usual: String) -> String {
      rarely() ? one(["", " ", "秘诉陈六合", "\u{0}", String(repeating: "长", count: 30_000)]) : usual
    }
    mutating func day(_ around: Day) -> Day {
      rarely()
        ? one([Day(.min), Day(.max), .first, .last]) : Day(around.number + Int32(below(40)) - 3)
    }
    mutating func unit() -> String { one(["", "GS", "HB", "GOV", "GS", "HB", "XX"]) }
    mutating func people() -> [String] {
      one([
        [], ["su"], ["tang"], ["chen"], ["li", "li"], ["sun"], ["ghost"], ["su", "tang"], ["jia"],
      ])
    }
    mutating func key(_ keys: [DossierKey]) -> DossierKey {
      rarely() ? DossierKey(.complaint, one(["", "TS2012999999", "秘"])) : one(keys)
    }
  }

  static func intake(_ chance: inout Chance, _ today: Day) -> Complaints.Intake {
    Office.intake(
      chance.rarely() ? "weather" : chance.one(["slow", "extortion", "rude"]),
      chance.one(Complaints.Identity.allCases), unit: chance.unit(), persons: chance.people()
    ) {
      $0.kind = chance.one(Complaints.Kind.allCases)
      $0.channel = chance.one(Complaints.Channel.allCases)
      $0.head = chance.rarely(20)
      $0.received = chance.rarely(30) ? chance.day(today) : nil
      $0.post = chance.one(["", "", "P1", "P2", "P77"])
      $0.fact.text = chance.text("秘事")
    }
  }

  static func command(_ chance: inout Chance, _ keys: [DossierKey], _ today: Day)
    -> Complaints.Command
  {
    let finding = chance.one(Complaints.Finding.allCases)
    let number = chance.text("文1号")
    switch chance.below(34) {
    case 0: return .register(intake(&chance, today))
    case 1, 2: return .submit(Complaints.Submission(chance.one(["he", "he", "feng", "li", ""])))
    case 3, 4, 5:
      var data = Complaints.Acceptance(
        chance.one(Complaints.Mode.allCases), unit: chance.unit(), officers: chance.people(),
        documentNumber: number)
      data.simple = chance.rarely(20)
      data.reportBy = chance.rarely(20) ? chance.day(today) : nil
      return .accept(data)
    case 6:
      return .refuse(
        Complaints.Refusal(
          chance.one(Complaints.Ground.allCases), reason: chance.text("由"),
          rightChannel: chance.text("法院"), documentNumber: number))
    case 7: return .forward(Complaints.Forwarding("工信局", documentNumber: number, reason: "由"))
    case 8: return .join(Complaints.Joining(chance.key(keys)))
    case 9:
      return .split(
        Complaints.Splitting("rude", fact: Complaints.Fact("秘事"), unit: chance.unit(), reason: "由"))
    case 10: return .dispatch(Complaints.Dispatch(unit: chance.unit(), officers: chance.people()))
    case 11: return .return(Complaints.Return(chance.text("由")))
    case 12, 13:
      return .askExplanation(
        Complaints.ExplanationRequest(
          chance.text("问"), replyBy: chance.day(today), documentNumber: number))
    case 14: return .explain(Complaints.UnitExplanation(Int32(chance.below(4)), text: "秘释"))
    case 15:
      return .addEvidence(Complaints.Evidence(hash: SHA256.hash([1]), size: 1, type: "image/png"))
    case 16:
      return .extend(
        Complaints.Extension(Int32(chance.below(40)), reason: "由", documentNumber: number))
    case 17: return .supervise(Complaints.Supervision("由"))
    case 18, 19: return .report(Complaints.InvestigationReport(finding, text: chance.text("秘报")))
    case 20: return .redo(Reason("由"))
    case 21, 22: return .close(Complaints.Closing(finding, documentNumber: number))
    case 23, 24: return Office.reply
    case 25:
      return .followUp(
        Complaints.FollowUp(
          chance.one(Complaints.FollowUpResult.allCases), founded: chance.rarely(40),
          words: chance.text("秘评"))
      )
    case 26: return .rate(Complaints.Rating(stars: Int32(chance.below(7))))
    case 27: return .askReview(Complaints.ReviewRequest(chance.text("秘由")))
    case 28:
      return .answerReview(
        Complaints.ReviewAnswer(
          chance.one(Complaints.ReviewOutcome.allCases), text: "秘见", documentNumber: number,
          finding: chance.rarely(40) ? finding : nil))
    case 29:
      return chance.rarely(30)
        ? .withdraw(Cases.WithdrawalRequest("秘由")) : ComplaintReplyTests.retaliation
    case 30:
      return .settleRetaliation(
        Complaints.RetaliationFinding(
          founded: chance.rarely(50), documentNumber: number, measures: "罚"))
    case 31: return .publish(Complaints.Publication(chance.text("果"), reason: "由"))
    case 32: return .correct(Complaints.Publication(chance.text("果"), reason: "由"))
    default:
      return .erase(PersonalErasure(slot: chance.one(["fact", "complainant", "x"]), reason: "由"))
    }
  }

  /// Who would usually send it, or now and then anyone.
  static func sender(_ command: Complaints.Command, _ chance: inout Chance) -> Principal {
    guard !chance.rarely(10) else { return chance.one(Office.everyone) }
    switch command {
    case .accept, .refuse, .forward, .extend, .supervise, .redo, .close: return Office.head
    case .answerReview, .settleRetaliation: return Office.supervisor
    case .explain: return Town.li
    case .return: return Town.jia
    case .erase: return Town.keeper
    case .rate, .askReview, .withdraw, .reportRetaliation: return Town.alice
    default: return Office.clerk
    }
  }

  static func story(_ seed: UInt64, _ count: Int) -> [CommandRequest] {
    var chance = Chance(seed)
    var at = when("08-01T08:00")
    // Numbers are given in order, so that later commands know them.
    let keys = (1...4).map { DossierKey(.complaint, "TS201200000\($0)") }
    var requests = keys.map { _ in
      CommandRequest(.complaint(.register(Office.intake("slow"))), by: Office.clerk, at: at)
    }
    for _ in 0..<count {
      at = Instant(at.milliseconds + Int64(chance.below(30)) * 3_600_000)
      let command = command(&chance, keys, at.day(offsetMinutes: 480))
      let actor = sender(command, &chance)
      if case .register = command {
        requests.append(CommandRequest(.complaint(command), by: actor, at: at))
      } else {
        requests.append(
          CommandRequest(.complaint(command), on: chance.key(keys), by: actor, at: at))
      }
    }
    return requests
  }

  // MARK: - Properties

  private func look(_ office: Office, _ at: String) throws -> [String] {
    let keys = (1...9).flatMap { index in
      ["TS", "GD"].map { DossierKey(.complaint, "\($0)201200000\(index)") }
    }
    let period = ReportPeriod(from: day("2012-01-01"), through: day("2015-12-31"))
    var replies = [try office.engine.query(.facts(period), by: Office.clerk, at: when(at))]
    replies.append(
      try office.engine.query(.complaintList(Complaints.Filter()), by: Office.head, at: when(at)))
    replies.append(
      try office.engine.query(.due(DueFilter(by: .last)), by: Office.clerk, at: when(at)))
    for key in keys {
      for actor in [Office.clerk, Town.alice, Town.li] {
        replies.append(
          try office.engine.query(.complaintGet(Nothing()), on: key, by: actor, at: when(at)))
      }
    }
    return replies.map { String(decoding: $0.json.canonicalBytes, as: UTF8.self) }
  }

  static let seeds: [UInt64] = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233]

  @Test(arguments: seeds)
  func `whatever is asked, the ledger can be read, vouched for and folded to the same`(
    _ seed: UInt64
  )
    throws
  {
    print("complaint seed \(seed)")
    let office = try Office()
    var done = 0
    for request in Self.story(seed, 250) {
      if try office.engine.execute(request).done != nil { done += 1 }
    }
    #expect(done > 15)
    _ = try office.town.sweep("2013-06-30")
    for text in try office.town.everything() { _ = try LedgerEntry(reading: text).event() }
    #expect(try office.engine.verify().wrong == nil)
    let before = try look(office, "2013-07-01")
    try office.engine.rebuild()
    #expect(try look(office, "2013-07-01") == before)
    // And by an engine that has never seen it.
    var options = Engine.Options()
    options.profiles = Profiles([Profile.danzhou2011])
    let other = try Engine(store: office.town.store, options: options)
    let list = Query.complaintList(Complaints.Filter())
    #expect(
      try other.query(list, by: Office.head, at: when("2013-07-01"))
        == office.engine.query(list, by: Office.head, at: when("2013-07-01")))
  }

  @Test(arguments: seeds.prefix(4))
  func `a sweep late by months finds the same breaches on the same days`(_ seed: UInt64) throws {
    let (daily, late) = (try Office(), try Office())
    var today = day("2012-08-01")
    for request in Self.story(seed, 120) {
      let on = request.at.day(offsetMinutes: 480)
      while today < on {
        today = try today.adding(1)
        _ = try daily.engine.sweep(at: Instant(startOf: today, offsetMinutes: 480))
      }
      let outcomes = (try daily.engine.execute(request), try late.engine.execute(request))
      #expect(outcomes.0 == outcomes.1)
    }
    while today < day("2013-03-31") {
      today = try today.adding(1)
      _ = try daily.engine.sweep(at: Instant(startOf: today, offsetMinutes: 480))
    }
    _ = try late.engine.sweep(at: Instant(startOf: today, offsetMinutes: 480))
    let ledgers = try daily.town.ledgers()
    #expect(try late.town.ledgers() == ledgers)
    #expect(ledgers.values.joined().contains { $0.contains("complaint.faulted") })
  }

  @Test func `the same commands write the same bytes`() throws {
    let (first, second) = (try Office(), try Office())
    for request in Self.story(2012, 200) {
      #expect(try first.engine.execute(request) == second.engine.execute(request))
    }
    _ = try (first.town.sweep("2013-06-30"), second.town.sweep("2013-06-30"))
    #expect(try first.town.everything() == second.town.everything())
    #expect(
      try first.engine.seal(at: when("2013-07-01")) == second.engine.seal(at: when("2013-07-01")))
  }
}
