import Testing
import Xiaoneng

/// Whose days a delay was, reckoned from the ledger of a stage that was lived.
@Suite struct StageDossierSharesTests {
  private static let units = ["GH", "HP", "XF", "RF", "SG"]

  /// Lives a vector day by day: what stops a clock, what is sent late, what is decided when.
  private func live(_ vector: StageSharesTests.Vector) throws -> JointStages.Shares {
    let isHeldByApplicant = vector.pauses.contains { $0.cause == "申请人" }
    // An applicant stops no licence: what waits for one is an opinion here.
    let hall = try Hall(
      Hall.template { items in
        if isHeldByApplicant { items[1].kind = .opinion }
      })
    let key = try hall.accepted()
    let late = vector.routedOn.ids
    if late.isEmpty {
      try hall.must(Hall.route, key, "08-01T08:30")
    } else {
      let now = ["A", "B", "C", "D", "E"].filter { !late.contains($0) }
      try hall.must(.route(JointStages.Routing(branches: now)), key, "08-01T08:30")
    }
    for number in 0...Int(vector.actual.max() ?? 0) {
      let date = try Hall.date(number)
      for id in late where vector.routedOn[id] == Int32(number) {
        try hall.must(.route(JointStages.Routing(branches: [id])), key, date + "T08:40")
      }
      for pause in vector.pauses {
        let place = pause.item == "A" ? 1 : 2
        let officer = Hall.officer(Self.units[place - 1])
        if Int(pause.from) - 1 == number {
          if isHeldByApplicant {
            try hall.must(
              .pause(JointStages.Hold(pause.item, cause: .applicant, documentNumber: "告1号")), key,
              by: officer, date + "T09:00")
          } else {
            try hall.must(
              .pause(
                Cases.PauseOrder(
                  .expertReview, documentNumber: "特1号", notified: .workingDays(5))),
              of: key, place, by: officer, date + "T09:00")
          }
        }
        if Int(pause.through) == number {
          if isHeldByApplicant {
            try hall.must(
              .resume(JointStages.Release(pause.item, documentNumber: "告2号")), key, by: officer,
              date + "T09:00")
          } else {
            try hall.must(
              .resume(Cases.PauseResult("通过")), of: key, place, by: officer, date + "T09:00")
          }
        }
      }
      for place in 0..<5 where vector.actual[place] == Int32(number) {
        let officer = Hall.officer(Self.units[place])
        if place == 1, isHeldByApplicant {
          try hall.must(
            .opine(JointStages.Opinion("B", say: .agree, documentNumber: "意1号")), key, by: officer,
            date + "T10:00")
        } else {
          try hall.must(Hall.grant, of: key, place + 1, by: officer, date + "T1\(place):00")
        }
      }
      _ = try hall.engine.sweep(at: when(date + "T20:00"))
    }
    #expect(try hall.engine.verify().wrong == nil)
    let end = try Hall.date(Int(vector.actual.max() ?? 0))
    return try hall.shares(key, end + "T21:00")
  }

  @Test(arguments: StageSharesTests.vectors)
  func `each party answers for its days, from the stage's own ledger`(
    _ vector: StageSharesTests.Vector
  ) throws {
    let shares = try live(vector)
    #expect(shares.planned == 14 && shares.actual == 14 + vector.delay)
    #expect(shares.delay == vector.delay && shares.finish == day(vector.finish))
    #expect(shares.shares.map { "\($0.party) \($0.days.text)" } == vector.shares)
  }

  @Test func `shares are refused before the stage is concluded`() throws {
    let hall = try Hall()
    let key = try hall.routed()
    let reply = try hall.engine.query(
      .stageShares(Nothing()), on: key, by: Hall.auditor, at: when("08-02"))
    #expect(reply.refusal?.code == .wrongPhase)
  }

  @Test func `across National Day the plan ends on the dates of the calendar`() throws {
    let hall = try Hall()
    let key = try hall.routed("09-20T08:00")
    #expect(try hall.view(key, "09-20T12:00").projected == day("2012-10-16"))
  }
}
