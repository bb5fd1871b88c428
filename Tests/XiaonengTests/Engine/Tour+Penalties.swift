import Testing
import Xiaoneng

extension Tour {
  static func penalty(_ last: Int) -> DossierKey {
    DossierKey(.penalty, "CF2012" + String("\(1_000_000 + last)".dropFirst()))
  }

  private static func one(
    _ command: Penalties.Command, _ key: DossierKey?, by actor: Principal = Town.li, _ at: String,
    key requestKey: String? = nil
  ) -> CommandRequest {
    CommandRequest(.penalty(command), on: key, by: actor, at: when(at), key: requestKey)
  }

  private static func open(
    _ benchmark: String, on date: String = "2012-07-20"
  ) -> Penalties.Command {
    .open(
      Penalties.Opening(
        benchmark, by: Town.marked, fact: "秘事：无照经营", committed: day(date),
        discovered: day("2012-07-25"), officers: ["li", "chen"], account: "alice"))
  }

  /// Penalty cases that reach every event word, under the law of 2012; a few commands are refused on purpose.
  static let penalties: [CommandRequest] = whole + small

  /// One through hearing, review, appeal, deferral and a late payment.
  private static let whole: [CommandRequest] = {
    let key = penalty(1)
    let approve = Penalties.Command.approve(Penalties.Approval(.punish, documentNumber: "罚1号"))
    func pay(_ fen: Int64) -> Penalties.Command {
      .pay(Penalties.Payment(fen: fen, receiptNumber: "票1号"))
    }
    return [
      one(open("market.unlicensed"), nil, "08-01T09:30", key: "cf-1"),
      one(open("market.unlicensed"), nil, "08-01T09:31", key: "cf-1"),
      one(
        .circumstance(Penalties.CircumstanceFound(.harmReduced, evidence: ["笔录1"])), key,
        "08-01T11:00"),
      one(
        .propose(
          Penalties.Calculation(
            weighed: [.init("amount", 10_000), .init("duration", 10_000), .init("harm", 5_000)])),
        key, "08-02"),
      one(approve, key, by: Town.sun, "08-02T09:30"),
      one(.notify(Penalties.Notification("罚告1号")), key, "08-02T10:00"),
      one(.defend(Penalties.Defence("秘说：已经停业")), key, by: Town.alice, "08-02T11:00"),
      one(.askHearing(Penalties.HearingWish()), key, by: Town.alice, "08-03"),
      one(
        .callHearing(
          Penalties.HearingCall(
            on: day("2012-08-20"), at: "三楼", chair: "zhao", documentNumber: "听通1号")), key,
        "08-06"),
      one(
        .hear(Penalties.HearingMinutes("秘话：当事人承认", documentNumber: "听录1号")), key, by: Town.zhao,
        "08-20"),
      one(
        .review(Penalties.LegalReview(agreed: true, documentNumber: "审1号")), key, by: Town.zhao,
        "08-21"),
      one(approve, key, by: Town.sun, "08-22"),
      one(.serve(Cases.Service(.direct, receiver: "秘收人")), key, "08-23"),
      one(
        .appeal(Penalties.Appeal(.reconsideration, before: "市政府", documentNumber: "复受1号")), key,
        by: Town.alice, "08-27"),
      one(
        .answerAppeal(Penalties.AppealAnswer(.upheld, documentNumber: "复决1号")), key, "09-12"),
      one(
        .defer(Penalties.Deferral(until: day("2012-09-25"), reason: "受灾", documentNumber: "缓1号")),
        key, by: Town.sun, "09-13"),
      one(pay(100_000), key, "09-24"),
      // A day before the deferral, fifteen after it on what was left.
      one(pay(299_001), key, "10-10"),
      one(pay(299_000), key, "10-10T10:00"),
      one(.close(Penalties.Closing(.paid)), key, "10-11"),
      agree("defence-1", key, by: Town.feng, "10-12"),
      one(
        .erase(PersonalErasure(slot: "defence-1", reason: "申请")), key, by: Town.keeper, "10-12"),
    ]
  }()

  /// One on the spot, one given up.
  private static let small: [CommandRequest] = {
    let (spot, given) = (penalty(2), penalty(3))
    return [
      one(open("tax.lateFiling"), nil, "08-02T09:40"),
      one(
        .propose(Penalties.Calculation(facts: [.init("daysLate", 3)], weighed: [], share: 500)),
        spot,
        "08-02T09:50"),
      one(
        .approve(Penalties.Approval(.punish, documentNumber: "当罚1号")), spot, by: Town.chen,
        "08-02T09:55"),
      one(.serve(Cases.Service(.direct, receiver: "秘收人")), spot, "08-02T10:00"),
      one(open("market.unlicensed"), nil, "08-03T09:35"),
      one(open("market.unlicensed", on: "2012-07-19"), nil, "08-03T09:40"),
      one(
        .extend(Penalties.TimeExtension(days: 30, reason: "案情复杂", documentNumber: "延1号")), given,
        by: Town.sun, "08-03T10:00"),
      one(.withdraw(Reason("事实不清")), given, by: Town.sun, "08-06"),
    ]
  }()
}
