import Testing
import Xiaoneng

/// Plans, commitments to surprise visits, and draws in the ledger.
@Suite struct InspectionPlanTests {
  // MARK: - Surprise

  private static let nonce = LedgerDigest(hex: DrawTests.nonce) ?? .zero
  private static let surprise = Inspections.Surprise(
    plan: "2012", row: "halls", object: "hall", manner: .surprise, on: day("2012-08-06"))

  private func sealed() throws -> Team {
    let team = try Team()
    try team.must(
      .seal(Inspections.Sealing(commitment: Self.surprise.commitment(Self.nonce))), "08-01")
    return team
  }

  private func opening(
    _ object: String = "hall", _ change: (inout Inspections.Opening) -> Void = { _ in }
  ) -> Inspections.Command {
    Team.opening(Team.subject("halls", object, .place)) {
      ($0.seal, $0.nonce) = (1, Self.nonce)
      change(&$0)
    }
  }

  @Test func `a commitment is the hash of the visit as canonical JSON and of the nonce`() {
    let text =
      #"{"manner":"surprise","object":"hall","on":"2012-08-06","plan":"2012","row":"halls"}"#
      + "\n" + Self.nonce.hex
    #expect(Self.surprise.commitment(Self.nonce) == SHA256.hash(Array(text.utf8)))
  }

  @Test func `a sealed surprise visit is opened by its nonce, on its day, and once`() throws {
    let team = try sealed()
    #expect(try team.run(opening(), nil, "08-07").refusal?.code == .sealBroken)
    #expect(try team.run(opening("shop-1"), nil, "08-06").refusal?.code == .sealBroken)
    #expect(
      try team.run(opening { $0.nonce = SHA256.hash([1]) }, nil, "08-06").refusal?.code
        == .sealBroken)
    #expect(try team.run(opening { $0.nonce = nil }, nil, "08-06").refusal?.code == .sealBroken)
    #expect(try team.run(opening { $0.seal = 0 }, nil, "08-06").refusal?.code == .sealBroken)
    #expect(try team.run(opening { $0.seal = 2 }, nil, "08-06").refusal?.code == .sealBroken)
    let key = try team.must(opening(), nil, "08-06")
    #expect(try team.view(key, "08-06").sealed.contains("事先存证第1号"))
    #expect(try team.planView("08-06").seals.map(\.opened) == [day("2012-08-06")])
    try team.must(Team.finding(), key, "08-06")
    try team.must(Team.conclude, key, by: Town.feng, "08-06")
    #expect(try team.run(opening(), nil, "08-06").refusal?.code == .sealBroken)
    #expect(try team.table().total.sealed == 1)
  }

  @Test func `a surprise visit without a commitment is shown as such`() throws {
    let team = try Team()
    let key = try team.opened()
    #expect(try team.view(key, "08-01").sealed.contains("未事先存证"))
    let open = try team.must(
      Team.opening(Team.subject("discipline", "HB") { $0.manner = .announced }), nil, "08-01")
    #expect(try team.view(open, "08-01").sealed.isEmpty)
  }

  @Test func `what is committed to says nothing of where and when, and stands once`() throws {
    let team = try sealed()
    let again = Inspections.PlanCommand.seal(
      Inspections.Sealing(commitment: Self.surprise.commitment(Self.nonce)))
    #expect(try team.run(again, "08-02").refusal?.code == .alreadyExists)
    let ledger = try team.town.ask(
      .inspectionPlanLedger(Nothing()), Team.plan, by: Town.auditor, "08-02")
    guard case .inspectionPlanLedger(let view)? = ledger.answer else {
      Issue.record("\(ledger)")
      return
    }
    let entry = view.entries.last?["data"]?.text ?? ""
    #expect(entry.contains(Self.surprise.commitment(Self.nonce).hex))
    #expect(!entry.contains("hall") && !entry.contains("08-06"))
  }

  // MARK: - Draws

  private static func draw(
    _ change: (inout Inspections.Draw) -> Void = { _ in }
  ) -> Inspections.Draw {
    var draw = Inspections.Draw(
      draw: "2012-08-A", ids: ["GS", "HB"], take: 1, nonce: nonce,
      beacon: Inspections.Beacon(kind: "ssq", ref: "2012091"))
    change(&draw)
    return draw
  }

  private static func commitment(
    _ change: (inout Inspections.DrawCommitment) -> Void = { _ in }
  ) -> Inspections.PlanCommand {
    let draw = draw()
    var commitment = Inspections.DrawCommitment(
      draw.draw, row: "draw", frame: draw.frame, size: 2, take: 1,
      beacon: Inspections.Beacon(kind: "ssq", ref: "2012091", at: when("08-07T21:30")),
      inspectors: ["zheng", "feng", "zhou"], commitment: draw.commitment)
    change(&commitment)
    return .commitDraw(commitment)
  }

  private static func reveal(
    _ strikes: [Inspections.Strike] = [], _ change: (inout Inspections.Draw) -> Void = { _ in }
  ) -> Inspections.PlanCommand {
    .reveal(
      Inspections.DrawReveal(
        drawing: draw {
          $0.beacon.value = "03 08 14 17 22 31 + 09"
          $0.strike = strikes.map(\.id)
          change(&$0)
        }, strikes: strikes))
  }

  private func drawList(_ team: Team, by actor: Principal) throws -> Inspections.DrawList {
    let reply = try team.town.ask(.inspectionPlanDraws(Nothing()), Team.plan, by: actor, "08-30")
    guard case .inspectionPlanDraws(let list) = try #require(reply.answer) else {
      throw Refusal(.inspectionPlanNotFound)
    }
    return list
  }

  @Test func `a draw is committed to before its beacon and revealed after it, for anyone to check`()
    throws
  {
    let team = try Team()
    try team.must(Self.commitment(), "08-06")
    #expect(try team.run(Self.reveal(), "08-07T21:30").refusal?.code == .beaconPending)
    try team.must(Self.reveal(), "08-07T22:00")
    #expect(try team.run(Self.reveal(), "08-08").refusal?.code == .alreadyDone)
    let drawn = try #require(try drawList(team, by: .anyone).draws.first?.drawn)
    // Whoever has the published values comes to the same.
    #expect(try drawn.draw.outcome() == drawn.result)
    #expect(drawn.result.final.count == 1 && drawn.result.inspectors.first?.pair.count == 2)
    #expect(drawn.draw.committedAt == when("08-06"))
  }

  @Test func `a frame changed after the commitment is refused`() throws {
    let team = try Team()
    try team.must(Self.commitment(), "08-06")
    func refusal(_ change: (inout Inspections.Draw) -> Void) throws -> Refusal? {
      try team.run(Self.reveal([], change), "08-08").refusal
    }
    #expect(try refusal { $0.ids = ["GS", "GOV"] }?.code == .drawDiffers)
    #expect(try refusal { $0.ids = ["GS"] }?.code == .drawDiffers)
    #expect(try refusal { $0.nonce = SHA256.hash([1]) }?.code == .drawDiffers)
    #expect(try refusal { $0.beacon.ref = "2012092" }?.code == .drawDiffers)
    #expect(try refusal { $0.take = 2 }?.code == .drawDiffers)
    #expect(try refusal { $0.inspectors = ["zheng", "feng"] }?.code == .drawDiffers)
    #expect(try refusal { $0.beacon.value = nil }?.code == .beaconPending)
    #expect(try refusal { $0.draw = "2012-08-B" }?.code == .notFound)
  }

  @Test func `a commitment after its beacon, or beyond its row, is refused`() throws {
    let team = try Team()
    func refusal(
      _ at: String = "08-06", _ change: (inout Inspections.DrawCommitment) -> Void
    ) throws -> Refusal? { try team.run(Self.commitment(change), at).refusal }
    #expect(try refusal("08-07T21:30") { _ in }?.code == .timeWentBack)
    #expect(try refusal { $0.beacon.at = nil }?.code == .timeWentBack)
    #expect(try refusal { $0.beacon.value = "1" }?.code == .timeWentBack)
    #expect(try refusal { $0.row = "other" }?.code == .planWidened)
    #expect(try refusal { $0.size = 3 }?.code == .quantityOutOfRange)
    #expect(try refusal { $0.take = 3 }?.code == .quantityOutOfRange)
    #expect(try refusal { $0.inspectors = ["zheng"] }?.code == .twoPeopleNeeded)
    #expect(try refusal { $0.inspectors = ["zheng", "ghost"] }?.code == .actorUnknown)
    try team.must(Self.commitment(), "08-06")
    #expect(try refusal { _ in }?.code == .alreadyExists)
  }

  @Test func `a frame that holds what the row does not is refused when it is revealed`() throws {
    let team = try Team()
    let draw = Self.draw { $0.ids = ["GS", "GOV"] }
    try team.must(
      Self.commitment { ($0.frame, $0.commitment) = (draw.frame, draw.commitment) }, "08-06")
    let refusal = try team.run(Self.reveal([]) { $0.ids = ["GS", "GOV"] }, "08-08").refusal
    #expect(refusal?.code == .planWidened)
  }

  @Test func `whoever is struck off is struck with a ground, approved by someone else`() throws {
    let team = try Team()
    try team.must(Self.commitment(), "08-06")
    func strike(_ ground: String, by id: String) -> Inspections.PlanCommand {
      Self.reveal([Inspections.Strike("GS", ground: ground, approvedBy: id)])
    }
    let unsaid = Self.reveal([]) { $0.strike = ["GS"] }
    #expect(try team.run(unsaid, "08-08").refusal?.code == .reasonMissing)
    #expect(try team.run(strike(" ", by: "zhou"), "08-08").refusal?.code == .reasonMissing)
    #expect(
      try team.run(strike("正在巡视", by: "zheng"), "08-08").refusal?.code == .mustStandAside)
    #expect(try team.run(strike("正在巡视", by: "ghost"), "08-08").refusal?.code == .actorUnknown)
    try team.must(strike("正在巡视", by: "zhou"), "08-08")
    #expect(try drawList(team, by: Town.alice).draws.first?.drawn?.result.final == ["HB"])
  }

  @Test func `what was drawn decides who is inspected, and by whom`() throws {
    let team = try Team()
    try team.must(Self.commitment(), "08-06")
    let early = try team.run(Team.opening(Team.subject("draw")), nil, "08-06")
    #expect(early.refusal?.code == .beaconPending)
    try team.must(Self.reveal(), "08-08")
    let result = try #require(try drawList(team, by: .anyone).draws.first?.drawn?.result)
    let object = try #require(result.final.first)
    let pair = try #require(result.inspectors.first?.pair)
    let other = object == "GS" ? "HB" : "GS"
    let left = ["zheng", "feng", "zhou"].filter { !pair.contains($0) } + [pair[0]]
    func open(_ object: String, _ inspectors: [String]) -> Inspections.Command {
      Team.opening(Team.subject("draw", object)) {
        ($0.inspectors, $0.leader) = (inspectors, inspectors[0])
      }
    }
    #expect(try team.run(open(other, pair), nil, "08-08").refusal?.code == .drawDiffers)
    #expect(try team.run(open(object, left), nil, "08-08").refusal?.code == .drawDiffers)
    try team.must(open(object, pair), nil, "08-08")
  }

  // MARK: - The numbers

  @Test func `numbers of a rule set that cannot be are named by their key`() {
    func faults(_ change: (inout Inspections.Numbers) -> Void) -> [String?] {
      var profile = Profile.danzhou2011
      change(&profile.inspections)
      return profile.faults.map(\.field)
    }
    #expect(faults { _ in } == [])
    #expect(faults { $0.urgeLetter = 1 } == ["inspections.urgePhone"])
    #expect(faults { $0.explain = .workingDays(0) } == ["inspections.explain"])
    #expect(faults { $0.enterpriseMost = 0 } == ["inspections.enterpriseMost"])
    #expect(faults { $0.inspectors = 0 } == ["inspections"])
  }

  // MARK: - The plan

  @Test func `a plan is approved by the government, and then neither changed nor widened`() throws {
    let team = try Team(planned: false)
    let propose = Inspections.PlanCommand.propose(Team.planning())
    try team.must(propose, "07-02")
    #expect(try team.run(Team.opening(), nil, "08-01").refusal?.code == .notApproved)
    let own = try team.run(.approve(Cases.Document("批1号")), by: Town.zheng, "07-03")
    #expect(own.refusal?.code == .notAllowed)
    try team.must(.decline(Reason("次数过多")), by: Town.zhou, "07-03")
    try team.must(propose, "07-04")
    try team.must(.approve(Cases.Document("批1号")), by: Town.zhou, "07-05")
    #expect(try team.run(propose, "07-06").refusal?.code == .planWidened)
    #expect(try team.planView("07-06").approval == "批1号")
  }

  @Test func `a plan that cannot be is refused with its field`() throws {
    let team = try Team(planned: false)
    func refusal(
      _ change: (inout Inspections.Planning) -> Void
    ) throws -> String {
      let found = try team.run(.propose(Team.planning(change)), "07-02").refusal
      return "\(found?.code.rawValue ?? "-") \(found?.field ?? "")"
    }
    #expect(try refusal { $0.year = 2013 } == "badDate year")
    #expect(try refusal { $0.title = " " } == "badRegister title")
    #expect(try refusal { $0.rows = [] } == "tooMany rows")
    #expect(try refusal { $0.rows[1].id = "discipline" } == "namedTwice rows[1].id")
    #expect(try refusal { $0.rows[0].kind = .clue } == "kindNotAllowed rows[0].kind")
    #expect(try refusal { $0.rows[0].topic = "" } == "badRegister rows[0].topic")
    #expect(try refusal { $0.rows[0].objects = ["GS", "XX"] } == "notFound rows[0].objects[1]")
    #expect(try refusal { $0.rows[0].objects = ["GS", "GS"] } == "namedTwice rows[0].objects[1]")
    #expect(
      try refusal { $0.rows[1].objects = ["早 餐"] } == "badIdentifier rows[1].objects[0]")
    #expect(try refusal { $0.rows[0].ways = [] } == "kindNotAllowed rows[0].ways")
    #expect(try refusal { $0.rows[0].manners = [] } == "kindNotAllowed rows[0].manners")
    #expect(try refusal { $0.rows[0].through = day("2013-01-01") } == "badDate rows[0].through")
    #expect(try refusal { $0.rows[0].most = 0 } == "visitRepeated rows[0].most")
    // An enterprise no more often than its cap.
    #expect(try refusal { $0.rows[2].most = 2 } == "visitRepeated rows[2].most")
    let name = DossierKey(.inspectionPlan, "plan")
    #expect(
      try team.run(.propose(Team.planning()), name, "07-02").refusal?.code == .badIdentifier)
  }
}
