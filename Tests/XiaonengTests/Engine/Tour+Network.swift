import Testing
import Xiaoneng

extension Tour {
  static let village = DossierKey(.point, "V1")
  static let mandate = DossierKey(.mandate, "V1-20120927-1")
  /// The agent of the village beside the one that everyone knows.
  static let pair = Principal("agent-2", .agent)

  /// Three tiers, a mandate up and back with its receipts, one that goes wrong; a few are refused on purpose.
  static let network: [CommandRequest] = points + up + others + carried

  private static func one(
    _ command: Network.PointCommand, _ code: String, by actor: Principal = Town.zheng, _ at: String
  ) -> CommandRequest {
    CommandRequest(.point(command), on: DossierKey(.point, code), by: actor, at: when(at))
  }

  private static func one(
    _ command: Network.MandateCommand, _ key: DossierKey?, by actor: Principal = Town.agent,
    _ at: String, key requestKey: String? = nil
  ) -> CommandRequest {
    CommandRequest(.mandate(command), on: key, by: actor, at: when(at), key: requestKey)
  }

  static func point(
    _ tier: Network.Tier, _ parent: String = "", unit: String = "GOV",
    items: [Network.Offer] = [Network.Offer(Town.plain)], agents: [Network.Agent] = []
  ) -> Network.PointRecord {
    Network.PointRecord(
      name: tier.chinese + "便民服务中心", tier: tier, parent: parent, region: "469003", unit: unit,
      opened: day("2012-08-01"), items: items, agents: agents)
  }

  static let agents = [Network.Agent("agent", pair: "agent-2"), Network.Agent("agent-2")]

  private static let points: [CommandRequest] = [
    one(.open(point(.city)), "C", "08-02T08:00"),
    one(.open(point(.town, "C", unit: "HB")), "Z1", "08-02T08:10"),
    one(.open(point(.village, "Z1", unit: "HB", agents: agents)), "V1", "08-02T08:20"),
    one(.open(point(.village, "V1", unit: "HB")), "V2", "08-02T08:30"),
    one(.staff(Network.StaffChange(staff: ["wu"])), "Z1", "08-02T08:40"),
    one(
      .offer(Network.OfferChange([Network.Offer(Town.plain, mode: .proxy)])), "V1", "08-02T08:50"),
    one(.open(point(.village, "Z1", unit: "HB")), "V2", "08-02T09:00"),
    one(.close(Network.PointClosing(reason: "并入V1")), "V2", "08-03T08:00"),
    one(.close(Network.PointClosing(reason: "撤并")), "Z1", "08-03T08:10"),
  ]

  private static func giving(_ signed: LedgerDigest?) -> Network.MandateCommand {
    .give(
      Network.Giving(
        point: "V1", item: Town.plain,
        applicant: Cases.Applicant("秘委托人", phone: secretPhone), materials: ["申请表"],
        mandate: signed, account: "bao"))
  }

  /// Given on 09-27: handed up by 10-08, a day late, and back again.
  private static let up: [CommandRequest] = [
    one(giving(nil), mandate, "09-27T09:00"),
    one(giving(digest), mandate, "09-27T09:10", key: "v1-1"),
    one(giving(digest), mandate, "09-27T09:10", key: "v1-1"),
    one(.hand(Network.HandOver(to: "V1")), mandate, "10-09T08:30"),
    one(.hand(Network.HandOver(to: "Z1")), mandate, "10-09T09:00"),
    one(.receive(Network.Receipt()), mandate, "10-09T09:01"),
    one(.receive(Network.Receipt()), mandate, by: Town.wu, "10-09T10:00"),
    one(.hand(Network.HandOver(to: "")), mandate, by: Town.wu, "10-10T09:00"),
    one(.receive(Network.Receipt()), mandate, by: Town.wang, "10-10T10:00"),
    one(
      .accept(Network.Acceptance(case: "GS-XK-000120120803")), mandate, by: Town.wang, "10-11T09:00"
    ),
    one(
      .accept(Network.Acceptance(case: "GS-XK-0001201208030001")), mandate, by: Town.wang,
      "10-11T09:10"),
    one(
      .end(Network.Ending(.granted, documentNumber: "准1号")), mandate, by: Town.wang, "10-17T09:00"),
    one(.hand(Network.HandOver(to: "Z1")), mandate, by: Town.wang, "10-18T09:00"),
    one(.receive(Network.Receipt()), mandate, by: Town.wu, "10-18T10:00"),
    one(.hand(Network.HandOver(to: "V1")), mandate, by: Town.wu, "10-19T09:00"),
    one(.receive(Network.Receipt()), mandate, "10-19T10:00"),
    one(.deliver(Network.Delivery(receipt: "送1号")), mandate, "10-19T11:00"),
    one(
      .charge(Network.Fee(fen: 2_000, reason: "以跑腿费名义收取")), mandate, by: Town.zheng, "10-20T09:00"),
    one(.visit(Network.Visit(satisfied: true)), mandate, by: Town.zheng, "10-26T09:00"),
    one(.file(Nothing()), mandate, "10-29T09:00"),
    agree("applicant", mandate, by: Town.feng, "10-30T08:00"),
    one(
      .erase(PersonalErasure(slot: "applicant", reason: "到期")), mandate, by: Town.keeper, "10-30"),
  ]

  /// One that was only guided, and one that no one hands up.
  private static let others: [CommandRequest] = [
    one(.guide(Network.Guidance(point: "V1", note: "未签委托书")), nil, "10-08T09:30"),
    one(giving(digest), nil, "10-08T09:40"),
  ]

  /// One that a case carries, and one whose hand-over is told a day later.
  private static let carried: [CommandRequest] = {
    let (taken, told) = (
      DossierKey(.mandate, "V1-20121015-1"), DossierKey(.mandate, "V1-20121015-2")
    )
    var application = Cases.Application(
      item: Town.plain, applicant: Cases.Applicant("秘委托人", phone: secretPhone))
    application.mandate = taken.id
    return [
      one(giving(digest), taken, "10-15T09:00"),
      one(giving(digest), told, "10-15T09:10"),
      one(.hand(Network.HandOver(to: "Z1")), taken, "10-15T10:00"),
      one(.receive(Network.Receipt()), taken, by: Town.wu, "10-15T11:00"),
      one(.hand(Network.HandOver(to: "")), taken, by: Town.wu, "10-15T15:00"),
      one(.receive(Network.Receipt()), taken, by: Town.wang, "10-15T16:00"),
      CommandRequest(.case(.submit(application)), by: Town.wang, at: when("10-16T09:00")),
      one(
        .hand(Network.HandOver(to: "Z1", at: when("10-18T16:00"))), told, "10-19T08:00"),
    ]
  }()
}
